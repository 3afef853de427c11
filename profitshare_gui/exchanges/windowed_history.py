"""A walk through the past of an exchange that is asked by windows of time and goes down by id."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TypeAlias

from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.exchanges.exchange import Page, SyncFeed
from profitshare_gui.exchanges.feed_rows import SetAside, SyncRow
from profitshare_gui.exchanges.history_walk import DAY_MS, Leg, below, legs_of, walks_from
from profitshare_gui.exchanges.transport import Transport

Asked: TypeAlias = "tuple[tuple[SyncRow, ...], tuple[SetAside, ...], str]"
"""The rows of a page and the id to go on below, which is empty after an empty page alone."""


@dataclass(frozen=True, slots=True)
class WindowedHistory:
    """How far back an exchange answers, in windows of how many days; `stuck` is its complaint."""

    transport: Transport
    history_days: int
    stuck: Callable[[], ExchangeError]

    def pages(
        self,
        feed: SyncFeed,
        since: str,
        topics: tuple[tuple[str, ...], ...],
        window_days: int,
        ask: Callable[[Leg, str], Asked],
    ) -> Iterator[Page]:
        """Page by page, each with the place to go on from.

        A leg ends at an empty page. A short one proves nothing: the exchange may give fewer rows
        than were asked for. The clocks are compared first: a computer whose clock was set wrong
        meanwhile would keep an end that lies in the future, and never ask for what came before it.
        """
        self.transport.measure_clock()
        history_ms = self.history_days * DAY_MS
        walks = walks_from(since, self.transport.now_ms(), history_ms)
        for walk in walks:
            legs = legs_of(walk, topics, window_days * DAY_MS)
            at, last = walk.leg or 0, walk.below
            while at < len(legs):
                oldest_ms = self.transport.now_ms() - history_ms
                leg = replace(legs[at], start_ms=max(legs[at].start_ms, oldest_ms))
                rows, bad, end = ask(leg, last) if leg.start_ms < leg.end_ms else ((), (), "")
                last = below(end, last, self.stuck) if end else ""
                at = at if end else at + 1
                is_done = at == len(legs)
                place = replace(walk, leg=None if is_done else at, below=last)
                yield Page(
                    feed,
                    rows,
                    bad,
                    place.word(),
                    is_last=is_done and walk is walks[-1],
                    asked_since=max(walks[0].since_ms, oldest_ms) * 1000,
                )
