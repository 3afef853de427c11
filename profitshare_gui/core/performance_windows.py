"""The last 7, 30 and 90 days and all of them, counted in days of the platform's own clock."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import DAY, EARLIEST, Micros
from profitshare_gui.core.ledger import OrderColumns
from profitshare_gui.core.money import Units
from profitshare_gui.core.performance import fine
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.performance_measures import (
    Days,
    EquityCurve,
    measure_equity,
    measure_orders,
    nets_of,
    trade_sums,
)
from profitshare_gui.core.records import Event, EventKind

WINDOW_LENGTHS = (7, 30, 90, None)
"""In platform days; None is everything."""

_MOVES = {EventKind.TRANSFER_IN: 1, EventKind.TRANSFER_OUT: -1}


@dataclass(frozen=True, slots=True)
class DayWindow:
    """The last `length` platform days up to `as_of`, the one it falls in included.

    `opens_at` is the midnight at which the first of them began; for all days the earliest instant.
    """

    length: int | None
    opens_at: Micros
    as_of: Micros

    def closed(self, orders: OrderColumns) -> NDArray[np.bool_]:
        """Which orders were closed in it; at `as_of` sharp an order is still open."""
        is_closed: NDArray[np.bool_] = orders.closed_at >= self.opens_at
        return is_closed & (orders.closed_at < self.as_of)


@dataclass(frozen=True, slots=True, eq=False)
class WindowFigures:
    """One account's figures in one window.

    `days` were measured, fewer than the window is long where the account is younger; on `unread`
    of them the equity was not read, so that their PnL shows on the next day that was.
    """

    window: DayWindow
    days: int
    unread: int
    figures: Mapping[Metric, Figure]


def day_windows(as_of: Micros, offset: Micros) -> tuple[DayWindow, ...]:
    """The windows that end at an instant; `offset` is how far the platform's clock is ahead of UTC.

    At midnight sharp the day that has just ended is the last one.
    """
    begun_at = (as_of + offset - 1) // DAY * DAY - offset
    return tuple(
        DayWindow(length, begun_at - (length - 1) * DAY if length else EARLIEST, as_of)
        for length in WINDOW_LENGTHS
    )


def measure_windows(
    curve: EquityCurve,
    orders: OrderColumns | None,
    *,
    offset: Micros,
    as_of: Micros,
) -> tuple[WindowFigures, ...]:
    """An account's figures in every window, its equity cut at the platform's midnights.

    `orders` are the lead's own, None where there are none; those closed within a window count. What
    annual figures need of a year is always 365 days, however long the window (product notes, 4.3).
    """
    nets = None if orders is None else nets_of(orders)
    found = []
    for window in day_windows(as_of, offset):
        part = curve_within(curve, window)
        days = platform_days(part, offset)
        if orders is None or nets is None:
            of_orders = measure_orders(Why.NO_LEAD_ORDER)
        else:
            of_orders = measure_orders(trade_sums(orders, nets, window.closed(orders)))
        figures = measure_equity(part, days) | of_orders
        found.append(WindowFigures(window, len(days.returns), days.unread, figures))
    return tuple(found)


def curve_within(curve: EquityCurve, window: DayWindow) -> EquityCurve:
    """The readings of a window, after the one it starts from.

    It starts from the last reading at or before its midnight if that is less than a day old, else
    from its own first reading: older PnL is not the window's.
    """
    start = bisect_right(curve.at, window.opens_at)
    if start and curve.at[start - 1] > window.opens_at - DAY:
        start -= 1
    end = bisect_right(curve.at, window.as_of)
    return EquityCurve(curve.at[start:end], curve.equity[start:end], curve.flow[start:end])


def platform_days(curve: EquityCurve, offset: Micros) -> Days:
    """The return of each platform day from the first reading's to the last's.

    A reading at midnight sharp closes the day before it. Readings of one day are chained. On a day
    without one nothing is known: it returns 0, and the next that was read has it all.
    """
    if len(curve.at) < 2:
        return Days(np.empty(0), ())
    days = [(at + offset - 1) // DAY for at in curve.at]
    first = min(days[0] + 1, days[1])
    place = np.array(days[1:]) - first
    links = curve.links
    read = np.bincount(place)
    chained = np.ones(len(read))
    np.multiply.at(chained, place, 1 + links)
    returns = chained - 1
    alone = read[place] == 1
    returns[place[alone]] = links[alone]  # as it was, without the rounding of 1 + x - 1
    gains = [0] * len(read)
    for day, gain in zip(place.tolist(), curve.gains, strict=True):
        gains[day] += gain
    return Days(returns, tuple(gains), unread=int(np.count_nonzero(read == 0)))


def lead_equity(events: Iterable[Event], asset: str, as_of: Micros) -> EquityCurve:
    """The lead's own equity in one asset as the events tell it, transfers as flows.

    `events` are sorted by instant, as a ledger has them. A transfer shows in the first reading at
    or after it; of two readings at one instant the later told one counts.
    """
    readings: dict[Micros, Units] = {}
    moves: list[tuple[Micros, Units]] = []
    for event in events:
        if event.copier_id or event.asset != asset or event.amount is None or event.at > as_of:
            continue
        if event.kind is EventKind.EQUITY:
            readings[event.at] = event.amount
        elif event.kind in _MOVES:
            moves.append((event.at, _MOVES[event.kind] * abs(event.amount)))
    dates = [at for at, _ in moves]
    sums = [0, *accumulate(amount for _, amount in moves)]
    at = tuple(readings)
    moved = [sums[bisect_right(dates, instant)] for instant in at]
    return EquityCurve(
        at=at,
        equity=tuple(fine(readings[instant]) for instant in at),
        flow=tuple(fine(after - before) for before, after in pairwise([0, *moved])),
    )
