"""A copier's PnL and equity over time, from his orders or from what the list said of him."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.performance_measures import nets_of
from profitshare_gui.core.records import EventKind, Owner
from profitshare_gui.store.copier_past import PastReading


class CurveSource(StrEnum):
    """What a curve was made of."""

    ORDERS = "orders"
    READINGS = "readings"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class CopierCurve:
    """Levels of one asset by instant, the earliest first, one an instant."""

    asset: str
    points: tuple[tuple[Micros, Units], ...]
    source: CurveSource


def pnl_curve(
    ledger: Ledger, past: Sequence[PastReading], copier_id: str, asset: str, now: Micros
) -> CopierCurve:
    """His cumulative PnL: the nets of his closed orders or, without any, what was read of it.

    A net is realised PnL less trading fees plus funding.
    """
    orders = ledger.orders
    if copier_id in ledger.copier_ids and asset in ledger.assets:
        code, in_asset = ledger.copier_ids.index(copier_id), ledger.assets.index(asset)
        chosen = (
            (orders.copier == code)
            & (orders.asset == in_asset)
            & (orders.owner == Owner.COPIER)
            & (orders.closed_at < now)
        )
        rows = np.flatnonzero(chosen)
        if len(rows):
            rows = rows[np.argsort(orders.closed_at[rows], kind="stable")]
            levels = np.cumsum(nets_of(orders)[rows])
            steps = zip(orders.closed_at[rows].tolist(), levels.tolist(), strict=True)
            return CopierCurve(asset, tuple(dict(steps).items()), CurveSource.ORDERS)
    told = [
        (event.at, event.amount)
        for event in ledger.events
        if event.kind is EventKind.PNL
        and event.copier_id == copier_id
        and event.asset == asset
        and event.amount is not None
    ]
    read = ((row, row.copier.pnl) for row in past if row.copier.asset == asset)
    return _read_curve(asset, told, read, now)


def equity_curve(
    ledger: Ledger, past: Sequence[PastReading], copier_id: str, asset: str, now: Micros
) -> CopierCurve:
    """His equity as it was read, from the list and from events."""
    told = [
        (event.at, event.amount)
        for event in ledger.events
        if event.kind is EventKind.EQUITY
        and event.copier_id == copier_id
        and event.asset == asset
        and event.amount is not None
    ]
    read = ((row, row.copier.equity) for row in past if row.copier.asset == asset)
    return _read_curve(asset, told, read, now)


def _read_curve(
    asset: str,
    told: Iterable[tuple[Micros, Units]],
    read: Iterable[tuple[PastReading, Units | None]],
    now: Micros,
) -> CopierCurve:
    points = {at: amount for at, amount in told if at <= now}
    for reading, amount in read:
        if amount is not None:  # it held from the first reading that said so to the last
            points[reading.first_seen_at] = points[reading.copier.as_of] = amount
    source = CurveSource.READINGS if points else CurveSource.NOTHING
    return CopierCurve(asset, tuple(sorted(points.items())), source)
