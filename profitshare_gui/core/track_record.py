"""What the lead's own orders of the last days show: the curve and the figures of a proof."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import RATIO_SCALE, Millionths, Units
from profitshare_gui.core.records import Order

PROOF_DAYS = 30
_WHOLE: Millionths = 10**RATIO_SCALE


@dataclass(frozen=True, slots=True)
class TrackRecord:
    """The closed orders of one asset over whole days, the platform's, `first_day` to `last_day`.

    Days are counted from 1970-01-01. `daily` is the net of each day, `curve` their sum so far,
    both `Units` and one entry a day. A net is realized PnL less trading fees with funding fees. An
    order wins if its net is above 0. `profit_factor` is gains / losses in millionths, None where
    nothing was lost; `drawdown` the deepest fall of the curve below its peak, which is 0 at first.
    """

    asset: str
    first_day: int
    last_day: int
    daily: tuple[Units, ...]
    curve: tuple[Units, ...]
    orders: int
    wins: int
    losses: int
    net: Units
    fees: Units
    gained: Units
    lost: Units
    drawdown: Units
    symbols: tuple[tuple[str, int], ...]
    left_out: int

    @property
    def win_rate(self) -> Millionths:
        """Wins / all closed orders, rounded down."""
        return self.wins * _WHOLE // self.orders

    @property
    def profit_factor(self) -> Millionths | None:
        """What was gained / what was lost."""
        return self.gained * _WHOLE // self.lost if self.lost else None


def track_record(
    orders: Iterable[Order], now: Micros, offset: Micros, days: int = PROOF_DAYS
) -> TrackRecord | None:
    """The record of the last whole days before the platform's today; None without any order.

    The asset with the most orders is shown; `left_out` counts those of others, for sums never mix
    assets. Today is not over, and so not among the days.
    """
    last_day = (now + offset) // DAY - 1
    first_day = last_day - days + 1
    closed = [
        (order, (order.closed_at + offset) // DAY)
        for order in orders
        if order.closed_at is not None
    ]
    inside = [(order, day) for order, day in closed if first_day <= day <= last_day]
    if not inside:
        return None
    counts = Counter(order.asset for order, _ in inside)
    asset = min(counts, key=lambda each: (-counts[each], each))
    chosen = [(order, day) for order, day in inside if order.asset == asset]
    daily = [0] * days
    for order, day in chosen:
        daily[day - first_day] += _net(order)
    nets = [_net(order) for order, _ in chosen]
    symbols = Counter(order.symbol for order, _ in chosen if order.symbol)
    curve = _sums(daily)
    return TrackRecord(
        asset=asset,
        first_day=first_day,
        last_day=last_day,
        daily=tuple(daily),
        curve=curve,
        orders=len(chosen),
        wins=sum(net > 0 for net in nets),
        losses=sum(net < 0 for net in nets),
        net=sum(nets),
        fees=sum(order.trading_fee or 0 for order, _ in chosen),
        gained=sum(net for net in nets if net > 0),
        lost=-sum(net for net in nets if net < 0),
        drawdown=_drawdown(curve),
        symbols=tuple(sorted(symbols.items(), key=lambda each: (-each[1], each[0]))),
        left_out=len(inside) - len(chosen),
    )


def _net(order: Order) -> Units:
    return (order.realized_pnl or 0) - (order.trading_fee or 0) + (order.funding_fee or 0)


def _sums(daily: Sequence[Units]) -> tuple[Units, ...]:
    so_far, sums = 0, []
    for net in daily:
        so_far += net
        sums.append(so_far)
    return tuple(sums)


def _drawdown(curve: Sequence[Units]) -> Units:
    peak = deepest = 0
    for each in curve:
        peak = max(peak, each)
        deepest = max(deepest, peak - each)
    return deepest
