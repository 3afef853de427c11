"""The way through an exchange's past: legs of time, pages downwards, and where to go on.

Ids are given when an order opens, so one that closes late lies deep among older ids. The walk
therefore never stops at a row that is known already; it goes to the end of each leg.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from profitshare_gui.core.errors import BadValue

DAY_MS = 86_400_000

OVERLAP_MS = DAY_MS
"""How far before the end of the last reading the next one begins: rows may show up late."""

_POSITION = re.compile(r"1:(\d{1,15}):(\d{1,15}):(?:done|(\d{1,6}):(\d{0,40}))", re.ASCII)


@dataclass(frozen=True, slots=True)
class Leg:
    """One thing to ask for, page by page, between two instants (milliseconds, both included).

    `topic` is what the adapter needs to know of it, such as the kind of contract.
    """

    topic: tuple[str, ...]
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Position:
    """Where a walk over `[since_ms, until_ms]` stands: the leg, and the id to go on below.

    A `leg` of None means that the walk is done.
    """

    since_ms: int
    until_ms: int
    leg: int | None = 0
    below: str = ""

    def word(self) -> str:
        """The position as a text to keep."""
        end = "done" if self.leg is None else f"{self.leg}:{self.below}"
        return f"1:{self.since_ms}:{self.until_ms}:{end}"


def read_position(word: str) -> Position:
    """Read a kept position; raises `BadValue` for anything else."""
    match = _POSITION.fullmatch(word)
    if match is None or int(match[1]) > int(match[2]):
        raise BadValue("not_a_position", word)
    leg = None if match[3] is None else int(match[3])
    return Position(int(match[1]), int(match[2]), leg, match[4] or "")


def walks_from(word: str, now_ms: int, history_ms: int) -> list[Position]:
    """The walks to make: the rest of one that was broken off, then from its end to now.

    The first time it is the whole history that the exchange keeps.
    """
    oldest_ms = now_ms - history_ms
    if not word:
        return [Position(oldest_ms, now_ms)]
    kept = read_position(word)
    since_ms = max(min(kept.until_ms, now_ms) - OVERLAP_MS, oldest_ms)
    news = Position(since_ms, now_ms)
    return [news] if kept.leg is None else [kept, news]


def legs_of(walk: Position, topics: Sequence[tuple[str, ...]], window_ms: int) -> tuple[Leg, ...]:
    """The legs of a walk, the same ones each time: by topic, newest window first."""
    return tuple(
        Leg(topic, max(walk.since_ms, end_ms - window_ms), end_ms)
        for topic in topics
        for end_ms in range(walk.until_ms, walk.since_ms - 1, -window_ms)
        if end_ms > walk.since_ms or end_ms == walk.until_ms
    )


def below(cursor: str, last: str, complain: Callable[[], Exception]) -> str:
    """The next cursor, which must lead downwards; else a page would be read for ever."""
    is_number = cursor.isascii() and cursor.isdigit() and len(cursor) <= 40
    if not is_number or (last and int(cursor) >= int(last)):
        raise complain()
    return cursor
