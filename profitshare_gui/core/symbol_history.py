"""What the own history says of each symbol: how much it is traded, what it costs, how it swings.

The archive has no prices and no sizes. Liquidity is read from how often a symbol was traded and
which part of its gross results the costs took; volatility from how far results lie apart.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import isqrt

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.records import Order, Owner

FEWEST_FOR_SWING = 5
"""Fewer orders say nothing of a spread."""


@dataclass(frozen=True, slots=True)
class SymbolHistory:
    """One symbol in one asset; the lead's own orders, or copiers' where there are none.

    `net` and `swing` are in the asset: the sum of net results, and their sample standard deviation,
    None with too few orders. `cost_part` is fees paid by the sum of gross results without sign,
    None where nothing was won or lost.
    """

    symbol: str
    asset: str
    orders: int
    open_orders: int
    last_at: Micros
    net: Units
    swing: Units | None
    cost_part: Millionths | None
    is_own: bool


def symbol_histories(orders: Iterable[Order]) -> tuple[SymbolHistory, ...]:
    """Every symbol that was traded, the most traded first."""
    sums: dict[tuple[str, str, bool], _Sums] = {}
    for order in orders:
        if order.symbol:
            key = (order.symbol, order.asset, order.owner is not Owner.COPIER)
            sums.setdefault(key, _Sums()).add(order)
    own = {(symbol, asset) for symbol, asset, is_own in sums if is_own}
    told = [
        each.told(symbol, asset, is_own=is_own)
        for (symbol, asset, is_own), each in sums.items()
        if is_own or (symbol, asset) not in own
    ]
    return tuple(sorted(told, key=lambda each: (-each.orders, each.symbol, each.asset)))


@dataclass(slots=True)
class _Sums:
    """Sums of the orders of one symbol; squares are exact, for they are whole numbers."""

    orders: int = 0
    open_orders: int = 0
    last_at: Micros = 0
    net: int = 0
    squares: int = 0
    gross: int = 0
    fees: int = 0

    def add(self, order: Order) -> None:
        """Count one order; one that is open has no result yet."""
        self.orders += 1
        self.last_at = max(self.last_at, order.closed_at or order.opened_at)
        if order.closed_at is None:
            self.open_orders += 1
            return
        gross, fee = order.realized_pnl or 0, order.trading_fee or 0
        net = gross - fee + (order.funding_fee or 0)
        self.net += net
        self.squares += net * net
        self.gross += abs(gross)
        self.fees += fee

    def told(self, symbol: str, asset: str, *, is_own: bool) -> SymbolHistory:
        """What the sums say."""
        closed = self.orders - self.open_orders
        swing = None
        if closed >= FEWEST_FOR_SWING:
            # Sample variance: (n Σx² - (Σx)²) / (n (n - 1)), all in whole units.
            spread = closed * self.squares - self.net * self.net
            swing = isqrt(spread // (closed * (closed - 1)))
        part = self.fees * WHOLE_RATIO // self.gross if self.gross else None
        return SymbolHistory(
            symbol,
            asset,
            self.orders,
            self.open_orders,
            self.last_at,
            self.net,
            swing,
            part,
            is_own,
        )
