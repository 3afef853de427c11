"""Paid shares against the platform's own ledger: two independent answers that must agree."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units


class Payment(NamedTuple):
    """One row of either answer: an amount of an asset at an instant."""

    row_id: str
    asset: str
    amount: Units
    at: Micros


class Mismatch(NamedTuple):
    """The rows that only one of the two answers has, by their instant."""

    only_reported: tuple[Payment, ...]
    only_booked: tuple[Payment, ...]


def compare(reported: Iterable[Payment], booked: Iterable[Payment], within: Micros) -> Mismatch:
    """Pair the rows of two answers and say which are left over (SPEC, Sync: row by row).

    A pair is of the same asset and amount and at most `within` apart; every row counts once, so
    two equal shares need two bills.
    """
    sides: dict[tuple[str, Units], tuple[list[Payment], list[Payment]]]
    sides = defaultdict(lambda: ([], []))
    for row in reported:
        sides[row.asset, row.amount][0].append(row)
    for row in booked:
        sides[row.asset, row.amount][1].append(row)
    left: tuple[list[Payment], list[Payment]] = ([], [])
    for ours, theirs in sides.values():
        _pair(sorted(ours, key=_when), sorted(theirs, key=_when), within, left)
    return Mismatch(tuple(sorted(left[0], key=_when)), tuple(sorted(left[1], key=_when)))


def _pair(
    ours: list[Payment],
    theirs: list[Payment],
    within: Micros,
    left: tuple[list[Payment], list[Payment]],
) -> None:
    """Walk through both in time; whichever comes too early for its counterpart is left over."""
    mine = yours = 0
    while mine < len(ours) and yours < len(theirs):
        apart = ours[mine].at - theirs[yours].at
        if abs(apart) <= within:
            mine, yours = mine + 1, yours + 1
        elif apart < 0:
            left[0].append(ours[mine])
            mine += 1
        else:
            left[1].append(theirs[yours])
            yours += 1
    left[0].extend(ours[mine:])
    left[1].extend(theirs[yours:])


def _when(row: Payment) -> tuple[Micros, str]:
    return row.at, row.row_id
