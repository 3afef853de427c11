"""Where every group stands between two runs, and the closing: that, kept for a later pass.

A window that was settled is not computed again: the next pass starts from the closing of the last
scheduled cut-off, with the orders that closed since and those that still wait.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.exact import Amounts, exact_dtype
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, Int32, Int64
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.core.trades import Group, Trades

_MOST_WAITING = 2**21
"""Far more orders than one copier ever has waiting; beyond it the exact sums need Python's ints."""


@dataclass(frozen=True, slots=True, eq=False)
class Standing:
    """One element per group; the pass changes the vectors in place.

    `waiting` counts the closed orders not settled yet, those closed since `settled_until`; `net`,
    `high`, `low`, `loose` are their sums (of the base; of base x ratio in two halves; of the base
    of orders without a ratio, `bare` of them). `total`, `shared`, `mark`, `last_ratio`,
    `last_stamp` and `is_repriced` belong to cumulative models, `fees` to rebates.
    """

    waiting: Int64
    bare: Int64
    settled_until: Int64
    net: Amounts
    high: Amounts
    low: Amounts
    loose: Amounts
    total: Amounts
    shared: Amounts
    mark: Amounts
    fees: Amounts
    last_ratio: Int32
    last_stamp: Int32
    is_repriced: NDArray[np.bool_]

    def copy(self) -> Standing:
        """The same, which the pass will not change."""
        return Standing(*(getattr(self, field.name).copy() for field in fields(self)))

    def of(self, places: NDArray[np.intp]) -> Standing:
        """Some of the groups."""
        return Standing(*(getattr(self, field.name)[places] for field in fields(self)))

    def put(self, places: NDArray[np.intp], other: Standing) -> None:
        """Set the groups at `places` to what they are in `other`."""
        for field in fields(self):
            getattr(self, field.name)[places] = getattr(other, field.name)

    @property
    def amounts(self) -> tuple[Amounts, ...]:
        """The vectors of amounts."""
        return (
            *(self.net, self.high, self.low, self.loose),
            *(self.total, self.shared, self.mark, self.fees),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Closing:
    """Where every group stood after the scheduled run at `cut_off_at`, whose window opened before.

    `first_opened_at` is when each group's first order was opened.
    `waiting_rows` are the rows, in the ledger that was settled, of the orders that still wait: a
    later pass needs them, the orders closed at or after `cut_off_at` and the open ones, and no
    other.
    """

    opened_at: Micros
    cut_off_at: Micros
    groups: tuple[Group, ...]
    first_opened_at: Int64
    standing: Standing
    waiting_rows: Int64

    def corrected(self, copier_ids: AbstractSet[str], theirs: Closing | None) -> Closing:
        """This closing with some copiers as they are in another one of the same cut-off.

        Without `theirs` nothing of theirs had been settled by then. The rows that wait are left to
        the caller, who knows whose they are.
        """
        kept = np.array([group.copier_id not in copier_ids for group in self.groups], np.bool_)
        groups = [group for group in self.groups if group.copier_id not in copier_ids]
        groups += () if theirs is None else theirs.groups
        order = np.array(sorted(range(len(groups)), key=groups.__getitem__), np.intp)

        def joined(ours: Any, other: Any) -> Any:
            return np.concatenate((ours[kept], ours[:0] if other is None else other))[order]

        def each(name: str) -> Any:
            other = None if theirs is None else getattr(theirs.standing, name)
            return joined(getattr(self.standing, name), other)

        first = None if theirs is None else theirs.first_opened_at
        return replace(
            self,
            groups=tuple(groups[place] for place in order.tolist()),
            first_opened_at=joined(self.first_opened_at, first),
            standing=Standing(*(each(field.name) for field in fields(Standing))),
        )


@dataclass(frozen=True, slots=True, eq=False)
class Left:
    """What a pass leaves at its last scheduled cut-off, of which a closing is made if one asks.

    `position` is how far into the closed orders the pass had come, `start` where it began.
    """

    window: SettlementWindow
    standing: Standing
    position: int
    start: Closing | None

    def closing(self, trades: Trades) -> Closing:
        """The closing, of the pass over these trades.

        Groups whose first order was opened later have no standing yet. They are left out: what is
        known of their orders may still change, and a closing would remember them as they were.
        """
        first = first_opened_at(trades, self.start)
        known = np.flatnonzero(first < self.window.cut_off_at)
        return Closing(
            opened_at=self.window.opens_at,
            cut_off_at=self.window.cut_off_at,
            groups=tuple(trades.groups[place] for place in known.tolist()),
            first_opened_at=first[known],
            standing=self.standing.of(known),
            waiting_rows=_waiting_rows(trades, self.standing, self.position),
        )


def opening(trades: Trades, start: Closing | None, unrealized: Int64) -> Standing:
    """Where every group stands before a pass: at nothing, or where `start` left it.

    `unrealized` are amounts that may be added to a group's, for the choice of an exact type.
    """
    count = trades.group_count
    dtype = exact_dtype(trades.group, *trades.amounts, unrealized)
    if start is not None and not _fits(start.standing, trades, unrealized):
        dtype = object

    def zeros(of: Any = dtype) -> Any:
        return np.zeros(count, of)

    standing = Standing(
        waiting=zeros(np.int64),
        bare=zeros(np.int64),
        settled_until=zeros(np.int64),
        net=zeros(),
        high=zeros(),
        low=zeros(),
        loose=zeros(),
        total=zeros(),
        shared=zeros(),
        mark=zeros(),
        fees=zeros(),
        last_ratio=np.full(count, NO_RATIO, np.int32),
        last_stamp=np.full(count, NO_RATIO, np.int32),
        is_repriced=zeros(np.bool_),
    )
    if start is not None:
        standing.put(trades.also_places, start.standing)
    return standing


def first_opened_at(trades: Trades, start: Closing | None) -> Int64:
    """When each group's first order was opened, counting those that `start` was settled with."""
    first = trades.first_opened_at
    if start is not None:
        first = first.copy()
        places = trades.also_places
        first[places] = np.minimum(first[places], start.first_opened_at)
    return first


def _fits(kept: Standing, trades: Trades, unrealized: Int64) -> bool:
    """Whether int64 still holds every sum once a later pass has added its own to what was kept."""
    if any(vector.dtype == object for vector in kept.amounts):
        return False
    if int(kept.waiting.max(initial=0)) >= _MOST_WAITING or len(trades.group) >= _MOST_WAITING:
        return False
    largest = max(int(np.abs(vector).max(initial=0)) for vector in _bounded(kept))
    amounts = (*trades.amounts, unrealized)
    added = len(trades.group) * sum(int(np.abs(each).max(initial=0)) for each in amounts)
    return 4 * largest + added < 2**61


def _bounded(kept: Standing) -> tuple[Amounts, ...]:
    # `low` is bounded by the number of orders, not by their amounts.
    return tuple(vector for vector in kept.amounts if vector is not kept.low)


def _waiting_rows(trades: Trades, standing: Standing, end: int) -> Int64:
    """Ledger rows of the orders before position `end` that no run has settled yet."""
    waits = trades.closed_at[:end] >= standing.settled_until[trades.group[:end]]
    rows: Int64 = trades.row[:end][waits]
    return rows
