"""Paid shares against the platform's own ledger: two independent answers that must agree."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator
from heapq import merge
from typing import NamedTuple, TypeAlias

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


_Waiting: TypeAlias = dict[tuple[str, Units], deque[Payment]]


def compare(reported: Iterable[Payment], booked: Iterable[Payment], within: Micros) -> Mismatch:
    """Pair the rows of two answers and say which are left over (SPEC, Sync: row by row).

    Both by their instant, the oldest first. A pair is of the same asset and amount and at most
    `within` apart; every row counts once, so two equal shares need two bills. Nothing is held but
    the rows that wait for their counterpart.
    """
    left: tuple[list[Payment], list[Payment]] = ([], [])
    waiting: tuple[_Waiting, _Waiting] = ({}, {})
    for row, side in merge(_of(0, reported), _of(1, booked), key=lambda each: each[0].at):
        key = (row.asset, row.amount)
        others = waiting[1 - side].get(key)
        while others and others[0].at < row.at - within:
            left[1 - side].append(others.popleft())
        if others:
            others.popleft()
        else:
            waiting[side].setdefault(key, deque()).append(row)
        if others is not None and not others:
            del waiting[1 - side][key]
    for side, queues in enumerate(waiting):
        left[side].extend(row for queue in queues.values() for row in queue)
    return Mismatch(tuple(sorted(left[0], key=_when)), tuple(sorted(left[1], key=_when)))


def _of(side: int, rows: Iterable[Payment]) -> Iterator[tuple[Payment, int]]:
    for row in rows:
        yield row, side


def _when(row: Payment) -> tuple[Micros, str]:
    return row.at, row.row_id
