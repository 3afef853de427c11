"""What the account's positions cost, and which part of it each led position bears.

OKX tells fees and funding of a whole position only; a lead trader's sub-positions are parts of it.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import islice
from typing import NamedTuple

import numpy as np

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.exchanges.answers import Cells, within_range

SLACK: Micros = 2 * SECOND
"""How far the instants of a position and of its parts may be apart: they are noted one by one."""

_TYPES = ("1", "2", "3", "4", "5", "6")
_WHOLE = ("2", "3", "6")  # closed, liquidated, or taken over whole; the others only in part
_DIRECTIONS = ("long", "short")
_UNKNOWN = -(2**63)
"""In a column of amounts: none that is read is so far from nothing."""


class Position(NamedTuple):
    """A position of the account, as `positions-history` has it after its latest change.

    `closed` is what was closed of it in contracts. Fees are positive where they were paid, with
    the penalty of a liquidation among them; funding is positive where it was received.
    """

    symbol: str
    side: str
    opened_at: Micros
    changed_at: Micros
    closed: Units
    is_over: bool
    trading_fee: Units | None
    funding_fee: Units | None


class Costs(NamedTuple):
    """Fees paid and funding received; None is unknown."""

    trading_fee: Units | None
    funding_fee: Units | None


def read_position(cells: Cells) -> Position:
    """Read a row of `positions-history`; fees are negative there where they were paid."""
    symbol = cells.text("instId")
    if symbol is None:
        raise BadValue("empty")
    opened_at, changed_at = cells.needed_instant("cTime"), cells.needed_instant("uTime")
    if changed_at < opened_at:
        raise BadValue("closed_before_opened")
    fee, penalty = cells.amount("fee"), cells.amount("liqPenalty")
    return Position(
        symbol=symbol,
        side=cells.word("direction", _DIRECTIONS),
        opened_at=opened_at,
        changed_at=changed_at,
        closed=abs(cells.needed_amount("closeTotalPos")),
        is_over=cells.word("type", _TYPES) in _WHOLE,
        trading_fee=None if fee is None else within_range(-fee - (penalty or 0)),
        funding_fee=cells.amount("fundingFee"),
    )


class Positions:
    """Positions to find the one that a led position was a part of.

    They are kept in columns: to let go of a hundred thousand rows at once would keep every other
    thread waiting, the window's too.
    """

    def __init__(self) -> None:
        self._courses: defaultdict[tuple[str, str], _Course] = defaultdict(_Course)

    def take(self, positions: Iterable[Position]) -> None:
        """Take some more of them, in any order."""
        for each in positions:
            self._courses[each.symbol, each.side].take(each)

    def first_opening(self, changed_since: Micros) -> Micros | None:
        """The earliest opening of those that changed since; None where none did."""
        openings = (course.first_opening(changed_since) for course in self._courses.values())
        return min((each for each in openings if each is not None), default=None)

    def costs_of(
        self, symbol: str, side: str, size: Units, opened_at: Micros, closed_at: Micros
    ) -> Costs | None:
        """The part of a position's costs that falls to `size` contracts of it.

        None where no position is known that it was a part of. The costs are unknown while the
        position is not over, and where two could be meant. A sub-position that is the whole
        position bears exactly what OKX says; of several, each bears by its size.
        """
        course = self._courses.get((symbol, side))
        found = [] if course is None else list(islice(course.around(opened_at, closed_at), 2))
        if not found:
            return None
        (position, *others) = found
        if others or not position.is_over or not 0 < size <= position.closed:
            return Costs(None, None)
        part = Fraction(size, position.closed)
        return Costs(_part(position.trading_fee, part), _part(position.funding_fee, part))


class _Held(NamedTuple):
    """A position without its contract and direction; None is unknown, as in `Position`."""

    changed_at: Micros
    opened_at: Micros
    closed: Units
    is_over: bool
    trading_fee: Units | None
    funding_fee: Units | None


class _Course:
    """The positions in one contract and direction, by their latest change.

    Tens of thousands are looked through for each led position otherwise. `_earliest` is the first
    opening of a position and all later ones: where that comes after an instant, none of them was
    open at it.
    """

    def __init__(self) -> None:
        self._columns = [array("q") for _ in _Held._fields]
        self._earliest = array("q")

    def take(self, position: Position) -> None:
        """Take one more."""
        for name, column in zip(_Held._fields, self._columns, strict=True):
            value = getattr(position, name)
            column.append(_UNKNOWN if value is None else value)
        self._earliest = array("q")

    def first_opening(self, changed_since: Micros) -> Micros | None:
        """The earliest opening of those that changed since."""
        changes, openings = self._columns[:2]
        return min(
            (
                opened_at
                for changed_at, opened_at in zip(changes, openings, strict=True)
                if changed_at >= changed_since
            ),
            default=None,
        )

    def around(self, opened_at: Micros, closed_at: Micros) -> Iterator[_Held]:
        """Those that were open from one instant to the other, give or take `SLACK`."""
        if not self._earliest:
            self._sort()
        changes, openings = self._columns[:2]
        place = bisect_left(changes, closed_at - SLACK)
        while place < len(changes) and self._earliest[place] <= opened_at + SLACK:
            if openings[place] <= opened_at + SLACK:
                yield self._at(place)
            place += 1

    def _sort(self) -> None:
        columns = np.array(self._columns)
        columns = columns[:, np.argsort(columns[0], kind="stable")]
        self._columns = [array("q", column.tobytes()) for column in columns]
        earliest = np.minimum.accumulate(columns[1, ::-1])[::-1]
        self._earliest = array("q", earliest.tobytes())

    def _at(self, place: int) -> _Held:
        changed_at, opened_at, closed, is_over, *costs = (column[place] for column in self._columns)
        fee, funding = (None if each == _UNKNOWN else each for each in costs)
        return _Held(changed_at, opened_at, closed, bool(is_over), fee, funding)


def _part(amount: Units | None, part: Fraction) -> Units | None:
    """A part of an amount, rounded half-even where it does not come out even."""
    return None if amount is None else round(amount * part)
