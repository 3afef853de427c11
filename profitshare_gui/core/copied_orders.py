"""The lead's orders as imaginary copiers copied them, few enough to settle at once.

A thousand copiers who came one by one copied a thousand different runs of the lead's orders: with
ten thousand orders ten million copies. But orders that no cut-off, no event and no ratio tells
apart settle alike, so each imaginary copier has their sum as one order: as many as there are
windows, however many the lead traded.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int64, Ledger, OrderColumns
from profitshare_gui.core.money import LARGEST_AMOUNT, UNITS, Units
from profitshare_gui.core.records import Event, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.runs import runs_until

CAPITAL: Units = 1_000_000 * UNITS
"""What an imaginary copier copies with: enough that scaling down to a real one loses nothing."""

_AT_ONCE = 4096
"""So many amounts are multiplied as Python's own ints before another thread may have its turn."""
_CELLS_AT_ONCE = 400_000
_AMOUNTS = ("realized_pnl", "trading_fee", "funding_fee", "unrealized_pnl")


class Cast(NamedTuple):
    """Which orders an imaginary copier copied: from the `first`-th on, until he left."""

    first: int
    ended_at: Micros | None


def scaled_orders(
    ledger: Ledger, lead_equity: Mapping[str, Sequence[tuple[Micros, Units]]], as_of: Micros
) -> tuple[OrderColumns, int]:
    """The lead's copied orders as of an instant as if he had had `CAPITAL`; how many cannot be.

    They are sorted by when they were opened, and a copier's. One cannot be scaled where nobody
    knows what the lead had, or where 64 bits do not hold what comes of it.
    """
    columns = ledger.orders
    copied = np.flatnonzero((columns.owner == Owner.LEAD) & (columns.opened_at < as_of))
    copied = copied[np.argsort(columns.opened_at[copied], kind="stable")]
    capital = _capital_at(ledger, copied, lead_equity)
    rows, capital = copied[capital > 0], capital[capital > 0]
    scaled, fits = _at_capital([getattr(columns, name)[rows] for name in _AMOUNTS], capital)
    rows = rows[fits]
    closed_at = columns.closed_at[rows]
    orders = OrderColumns(
        copier=np.zeros(len(rows), np.int32),
        asset=columns.asset[rows],
        opened_at=columns.opened_at[rows],
        closed_at=np.where(closed_at < as_of, closed_at, OPEN),
        share_ratio=columns.share_ratio[rows],
        owner=np.full(len(rows), Owner.COPIER, np.int8),
        **{name: each[fits] for name, each in zip(_AMOUNTS, scaled, strict=True)},
    )
    return orders, len(copied) - len(rows)


def _capital_at(
    ledger: Ledger,
    rows: NDArray[np.intp],
    lead_equity: Mapping[str, Sequence[tuple[Micros, Units]]],
) -> Int64:
    """What the lead had when he opened each: by the last reading before, else by his first."""
    capital = np.zeros(len(rows), np.int64)
    for code, asset in enumerate(ledger.assets):
        readings = lead_equity.get(asset)
        if readings:
            instants, amounts = np.array(readings, np.int64).T
            mine = np.flatnonzero(ledger.orders.asset[rows] == code)
            opened_at = ledger.orders.opened_at[rows[mine]]
            place = np.searchsorted(instants, opened_at, side="right") - 1
            capital[mine] = amounts[np.maximum(place, 0)]
    return capital


def _at_capital(
    amounts: Sequence[Int64], capital: Int64
) -> tuple[Sequence[Int64], NDArray[np.bool_]]:
    """Each amount x CAPITAL / capital, rounded down, and which orders keep within 64 bits.

    Python's own ints, which are exact, live for few orders at a time: to let go of a million at
    once would keep every other thread waiting.
    """
    scaled = [np.zeros(len(capital), np.int64) for _ in amounts]
    fits = np.ones(len(capital), np.bool_)
    total = 0
    for start in range(0, len(capital), _AT_ONCE):
        part = slice(start, start + _AT_ONCE)
        had = capital[part].astype(object)
        for column, into in zip(amounts, scaled, strict=True):
            exact = column[part].astype(object) * CAPITAL // had
            sizes = abs(exact)
            total += sizes.sum()
            is_small = sizes <= LARGEST_AMOUNT
            into[part][is_small] = exact[is_small].astype(np.int64)
            fits[part] &= is_small
    if total > LARGEST_AMOUNT:
        # No sum of what is kept may leave 64 bits either; only figures nobody has come near that.
        for column in scaled:
            fits &= abs(column) <= LARGEST_AMOUNT // len(capital)
    return scaled, fits


class CopiedOrders:
    """The orders of any number of imaginary copiers, one for all that nothing tells apart."""

    def __init__(
        self, orders: OrderColumns, rulebook: Rulebook, events: Sequence[Event], as_of: Micros
    ) -> None:
        """`orders` are sorted by when they were opened, `events` those that concern all."""
        self._orders = orders
        count = len(orders)
        edges = _edges(orders, rulebook, events, as_of)
        self._edges = edges
        self._opened = np.searchsorted(edges, orders.opened_at, side="right")
        self._closed = np.searchsorted(edges, orders.closed_at, side="right")
        ratio = np.unique(orders.share_ratio, return_inverse=True)[1]
        kind = orders.asset.astype(np.int64) * (count + 1) + ratio
        if not rulebook.has_one_clock:  # each copier's first order sets his clock: none is alike
            kind = np.arange(count)
        self._kind = np.unique(kind, return_inverse=True)[1] * (len(edges) + 1) + self._opened
        alike = self._kind * (len(edges) + 1) + self._closed
        cells, cell = np.unique(alike, return_inverse=True)
        self._cell_closed = cells % (len(edges) + 1)
        self._sorted = np.argsort(cell, kind="stable")
        self._rank = cell[self._sorted] * (count + 1) + self._sorted
        # Sums may wrap on the way: the difference of two is right all the same.
        self._sums = [
            np.concatenate((np.zeros(1, np.int64), np.cumsum(getattr(orders, name)[self._sorted])))
            for name in _AMOUNTS
        ]

    def blocks(self, casts: Sequence[Cast]) -> Iterator[tuple[slice, OrderColumns]]:
        """The orders of some casts at a time, `copier` counting from the first of the block."""
        at_once = max(_CELLS_AT_ONCE // max(len(self._cell_closed), 1), 1)
        for start in range(0, len(casts), at_once):
            part = slice(start, min(start + at_once, len(casts)))
            yield part, self._of_casts(casts[part])

    def _of_casts(self, casts: Sequence[Cast]) -> OrderColumns:
        """Of each cell the sum of those that a cast copied, and one of them for its instants."""
        orders = self._orders
        ends = [OPEN if cast.ended_at is None else cast.ended_at for cast in casts]
        first = np.array([cast.first for cast in casts], np.int64)
        last = np.searchsorted(orders.opened_at, ends)
        cells = np.arange(len(self._cell_closed)) * (len(orders) + 1)
        low = np.searchsorted(self._rank, cells + first[:, np.newaxis])
        high = np.searchsorted(self._rank, cells + last[:, np.newaxis])
        # What closed no sooner than the edge before he left is looked at order by order.
        end_cell = np.searchsorted(self._edges, ends, side="right")
        end_cell[[cast.ended_at is None for cast in casts]] += 1
        is_there = (high > low) & (self._cell_closed < end_cell[:, np.newaxis])
        copier, cell = np.nonzero(is_there)
        low, high = low[copier, cell], high[copier, cell]
        sums = [column[high] - column[low] for column in self._sums]
        parts = [self._as_orders(copier, self._sorted[high - 1], sums)]
        parts += [
            self._last_of(number, slice(*between), int(end_cell[number]), cast.ended_at)
            for number, (cast, *between) in enumerate(zip(casts, first, last, strict=True))
            if cast.ended_at is not None
        ]
        return OrderColumns.joined(parts)

    def _last_of(self, copier: int, copied: slice, end_cell: int, ended_at: Micros) -> OrderColumns:
        """What somebody who left still had then, or had closed since the edge before.

        Nobody knows at what price he sold what was open: it counts as the lead closed it.
        """
        orders = self._orders
        rows = np.flatnonzero(self._closed[copied] >= end_cell) + copied.start
        is_late = orders.closed_at[rows] >= ended_at
        alike = np.unique(self._kind[rows] * 2 + is_late, return_inverse=True)[1]
        count = int(alike.max(initial=-1)) + 1
        last = np.zeros(count, np.intp)
        last[alike] = rows
        sums = [np.zeros(count, np.int64) for _ in _AMOUNTS]
        for column, name in zip(sums, _AMOUNTS, strict=True):
            np.add.at(column, alike, getattr(orders, name)[rows])
        made = self._as_orders(np.full(count, copier), last, sums)
        return replace(made, closed_at=np.minimum(made.closed_at, ended_at))

    def _as_orders(
        self, copier: NDArray[np.intp], row: NDArray[np.intp], sums: Sequence[Int64]
    ) -> OrderColumns:
        orders = self._orders
        return replace(
            orders,
            copier=copier.astype(np.int32),
            asset=orders.asset[row],
            opened_at=orders.opened_at[row],
            closed_at=orders.closed_at[row],
            share_ratio=orders.share_ratio[row],
            owner=orders.owner[row],
            **dict(zip(_AMOUNTS, sums, strict=True)),
        )


def _edges(
    orders: OrderColumns, rulebook: Rulebook, events: Sequence[Event], as_of: Micros
) -> Int64:
    """The instants between which it makes no difference when an order was opened or closed."""
    if not rulebook.has_one_clock or not len(orders):
        return np.zeros(0, np.int64)
    runs = runs_until(rulebook, int(orders.opened_at[0]), as_of, events)
    windows = [run.window for run, _ in runs]
    instants = [windows[0].opens_at, *(window.cut_off_at for window in windows)]
    instants += [event.at for event in events]
    # The latest stamp is the ratio of some rules: so what closes under one is told from the next.
    stamped = np.flatnonzero((orders.share_ratio != NO_RATIO) & (orders.closed_at < OPEN))
    stamped = stamped[np.argsort(orders.closed_at[stamped], kind="stable")]
    changed = np.flatnonzero(np.diff(orders.share_ratio[stamped])) + 1
    return np.unique(np.array([*instants, *orders.closed_at[stamped[changed]].tolist()], np.int64))
