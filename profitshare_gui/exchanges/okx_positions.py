"""What the account's positions cost, and which part of it each led position bears.

OKX tells fees and funding of a whole position only; a lead trader's sub-positions are parts of it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator
from fractions import Fraction
from itertools import accumulate, islice
from typing import NamedTuple

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.exchanges.answers import Cells, within_range

SLACK: Micros = 2 * SECOND
"""How far the instants of a position and of its parts may be apart: they are noted one by one."""

_TYPES = ("1", "2", "3", "4", "5", "6")
_WHOLE = ("2", "3", "6")  # closed, liquidated, or taken over whole; the others only in part
_DIRECTIONS = ("long", "short")


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
    """Positions to find the one that a led position was a part of."""

    def __init__(self, positions: Iterable[Position]) -> None:
        found: dict[tuple[str, str], list[Position]] = defaultdict(list)
        for each in positions:
            found[each.symbol, each.side].append(each)
        self._by_symbol = {what: _Course(each) for what, each in found.items()}

    def costs_of(
        self, symbol: str, side: str, size: Units, opened_at: Micros, closed_at: Micros
    ) -> Costs | None:
        """The part of a position's costs that falls to `size` contracts of it.

        None where no position is known that it was a part of. The costs are unknown while the
        position is not over, and where two could be meant. A sub-position that is the whole
        position bears exactly what OKX says; of several, each bears by its size.
        """
        course = self._by_symbol.get((symbol, side))
        found = [] if course is None else list(islice(course.around(opened_at, closed_at), 2))
        if not found:
            return None
        (position, *others) = found
        if others or not position.is_over or not 0 < size <= position.closed:
            return Costs(None, None)
        part = Fraction(size, position.closed)
        return Costs(_part(position.trading_fee, part), _part(position.funding_fee, part))


class _Course:
    """The positions in one contract and direction, by their latest change.

    Tens of thousands are looked through for each led position otherwise. `_earliest` is the first
    opening of a position and all later ones: where that comes after an instant, none of them was
    open at it.
    """

    def __init__(self, positions: Iterable[Position]) -> None:
        self._held = sorted(positions, key=lambda each: each.changed_at)
        self._changes = [each.changed_at for each in self._held]
        openings = (each.opened_at for each in reversed(self._held))
        self._earliest = list(accumulate(openings, min))[::-1]

    def around(self, opened_at: Micros, closed_at: Micros) -> Iterator[Position]:
        """Those that were open from one instant to the other, give or take `SLACK`."""
        place = bisect_left(self._changes, closed_at - SLACK)
        while place < len(self._held) and self._earliest[place] <= opened_at + SLACK:
            if self._held[place].opened_at <= opened_at + SLACK:
                yield self._held[place]
            place += 1


def _part(amount: Units | None, part: Fraction) -> Units | None:
    """A part of an amount, rounded half-even where it does not come out even."""
    return None if amount is None else round(amount * part)
