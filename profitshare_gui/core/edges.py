"""Copiers without orders: their cumulative PnL at the windows' edges stands in for them.

The copier list and file snapshots give a cumulative PnL per copier. What it gained between two
edges enters the pass as one closed order, so that the same rules settle it (SPEC, Settlement core).
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Event, EventKind, Order, Owner
from profitshare_gui.core.runs import EDGE_TOLERANCE, PENDING, Run


@dataclass(frozen=True, slots=True)
class EdgeOrders:
    """Stand-in orders, and the (copier_id, cut_off_at) whose figures are estimates."""

    orders: tuple[Order, ...]
    estimated: frozenset[tuple[str, Micros]]


@dataclass(frozen=True, slots=True)
class _Readings:
    """One copier's cumulative PnL in one asset, as it was read over time."""

    copier_id: str
    asset: str
    instants: list[Micros]
    amounts: list[Units]

    def nearest(self, edge: Micros) -> int:
        """The place of the reading nearest to an edge."""
        after = bisect_left(self.instants, edge)
        places = [place for place in (after - 1, after) if 0 <= place < len(self.instants)]
        return min(places, key=lambda place: abs(self.instants[place] - edge))

    def is_at(self, place: int, edge: Micros) -> bool:
        """Whether a reading is near enough to an edge to be exact."""
        return abs(self.instants[place] - edge) <= EDGE_TOLERANCE

    def says_something_of(self, opens_at: Micros, cut_off_at: Micros) -> bool:
        """Whether any reading lies in a window, its edges' tolerance included."""
        first = bisect_left(self.instants, opens_at + EDGE_TOLERANCE + 1)
        return first < len(self.instants) and self.instants[first] <= cut_off_at + EDGE_TOLERANCE


def edge_orders(
    ledger: Ledger, runs: Sequence[tuple[Run, Event | None]], as_of: Micros
) -> EdgeOrders:
    """One closed order per run and copier that has `pnl` events but no orders.

    Exact for cumulative models once the cut-off's edge was read; for period net once both were.
    """
    orders: list[Order] = []
    estimated: set[tuple[str, Micros]] = set()
    for readings in _readings(ledger, as_of):
        total = 0
        for run, event in runs:
            window = run.window
            if event is not None and event.copier_id not in ("", readings.copier_id):
                continue
            if not readings.says_something_of(window.opens_at, window.cut_off_at):
                continue
            last = readings.nearest(window.cut_off_at)
            is_exact = readings.is_at(last, window.cut_off_at)
            if run.trigger == PENDING:
                last, is_exact = len(readings.instants) - 1, True
            before, total = total, readings.amounts[last]
            if run.rule.is_period_net:
                first = readings.nearest(window.opens_at)
                if first == last:
                    continue  # one reading says nothing of what was gained between two edges
                is_exact = is_exact and readings.is_at(first, window.opens_at)
                before = readings.amounts[first]
            if total == before:
                continue  # nothing was gained, so nothing speaks for an order that closed
            orders.append(_order(readings, window.cut_off_at - 1, total - before))
            if not is_exact:
                estimated.add((readings.copier_id, window.cut_off_at))
    return EdgeOrders(tuple(orders), frozenset(estimated))


def _readings(ledger: Ledger, as_of: Micros) -> list[_Readings]:
    read = [
        event
        for event in ledger.events
        if event.kind is EventKind.PNL and event.copier_id and event.at <= as_of
    ]
    with_orders = _copiers_with_orders(ledger, as_of) if read else frozenset()
    known: dict[tuple[str, str], _Readings] = {}
    for event in read:
        if event.copier_id not in with_orders and event.amount is not None:
            key = (event.copier_id, event.asset)
            readings = known.setdefault(key, _Readings(*key, [], []))
            readings.instants.append(event.at)
            readings.amounts.append(event.amount)
    return [known[key] for key in sorted(known)]


def _copiers_with_orders(ledger: Ledger, as_of: Micros) -> frozenset[str]:
    orders = ledger.orders
    codes = np.unique(orders.copier[(orders.owner == Owner.COPIER) & (orders.opened_at < as_of)])
    return frozenset(ledger.copier_ids[code] for code in codes.tolist())


def _order(readings: _Readings, closed_at: Micros, gained: Units) -> Order:
    return Order(
        copier_id=readings.copier_id,
        order_id="",
        asset=readings.asset,
        symbol="",
        side="",
        opened_at=closed_at,
        closed_at=closed_at,
        realized_pnl=gained,
        trading_fee=0,
        funding_fee=0,
        share_ratio=None,
        unrealized_pnl=None,
        owner=Owner.COPIER,
    )
