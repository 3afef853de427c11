"""Closed orders by weekday and hour, on the platform's clock and on the reader's."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, Micros, to_datetime, to_micros
from profitshare_gui.core.ledger import OPEN, Int64, Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.performance_measures import lead_orders, nets_of
from profitshare_gui.core.records import Owner
from profitshare_gui.usecases.profit_series import HourTable, HourTables

_QUARTER: Micros = 15 * MINUTE
"""No zone's clock is off by a finer step since the first order of copy trading."""


def closed_in(ledger: Ledger, asset: str, as_of: Micros) -> NDArray[np.bool_]:
    """Which orders of an asset were closed before an instant."""
    orders = ledger.orders
    if asset not in ledger.assets:
        return np.zeros(len(orders), np.bool_)
    is_closed: NDArray[np.bool_] = orders.closed_at < min(as_of, OPEN)
    is_closed &= orders.asset == ledger.assets.index(asset)
    return is_closed


def hours_of(
    ledger: Ledger, asset: str, as_of: Micros, offset: Micros, own_zone: tzinfo
) -> HourTables | None:
    """The lead's closed orders by weekday and hour, or all where none is marked; None without.

    `offset` is how far the platform's clock is ahead of UTC.
    """
    orders = ledger.orders
    rows = np.flatnonzero(closed_in(ledger, asset, as_of) & lead_orders(orders))
    if not len(rows):
        return None
    is_own = bool(orders.owner[rows[0]] != Owner.COPIER)
    quarters, place = np.unique(orders.closed_at[rows] // _QUARTER, return_inverse=True)
    nets = nets_of(orders)[rows]
    sums = np.zeros(len(quarters), object)
    if nets.dtype == object:
        np.add.at(sums, place, nets)
    else:
        exact = np.zeros(len(quarters), np.int64)
        np.add.at(exact, place, nets)
        sums[:] = exact.tolist()
    counts = np.bincount(place, minlength=len(quarters))
    starts = [int(quarter) * _QUARTER for quarter in quarters.tolist()]
    own = [_own_offset(at, own_zone) for at in starts]
    platform = [offset] * len(starts)
    return HourTables(
        _hour_table(starts, platform, sums.tolist(), counts, is_own=is_own),
        _hour_table(starts, own, sums.tolist(), counts, is_own=is_own),
    )


def _own_offset(at: Micros, zone: tzinfo) -> Micros:
    local = to_datetime(at).astimezone(zone).replace(tzinfo=to_datetime(at).tzinfo)
    return to_micros(local) - at


def _hour_table(
    starts: Sequence[Micros],
    offsets: Sequence[Micros],
    sums: Sequence[Units],
    counts: Int64,
    *,
    is_own: bool,
) -> HourTable:
    total = [[0] * 24 for _ in range(7)]
    count = np.zeros((7, 24), np.int64)
    for at, offset, amount, number in zip(starts, offsets, sums, counts.tolist(), strict=True):
        day, rest = divmod(at + offset, DAY)
        weekday, hour = (day + 3) % 7, rest // HOUR  # 1970-01-01 was a Thursday
        total[weekday][hour] += amount
        count[weekday, hour] += number
    mean = np.zeros((7, 24), np.int64)
    for weekday, hour in zip(*np.nonzero(count), strict=True):
        number = int(count[weekday, hour])
        mean[weekday, hour] = (2 * total[weekday][hour] + number) // (2 * number)
    return HourTable(mean, count, is_own)
