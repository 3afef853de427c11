"""Generated years of a lead trader: one PnL path, copied at several sizes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, WEEK, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Order, Owner
from tests.say import at

FIRST = at("2025-01-06 00:00")
"""A Monday."""
WEEKS = 52
TRADES_A_DAY = 3
SIZES = (200, 450, 900, 1_500, 4_000)
"""What five copiers copy with, in units of what the lead's return is a part of."""

Returns = Callable[[np.random.Generator, int], NDArray[np.float64]]


def normal(chance: np.random.Generator, count: int) -> NDArray[np.float64]:
    """Independent normal returns, one after the other, a little in the lead's favour."""
    return chance.normal(0.001, 0.01, count)


def fat_tailed(chance: np.random.Generator, count: int) -> NDArray[np.float64]:
    """Student's t with 3 degrees of freedom: a few trades make the year."""
    return 0.001 + 0.006 * chance.standard_t(3, count)


def clustered(chance: np.random.Generator, count: int) -> NDArray[np.float64]:
    """Volatility that stays high or low for days: the logarithm is autoregressive."""
    level, found = 0.0, []
    for _ in range(count):
        level = 0.97 * level + 0.1 * chance.normal()
        found.append(0.001 + 0.009 * np.exp(level) * chance.normal())
    return np.array(found)


def many_small_wins(chance: np.random.Generator, count: int) -> NDArray[np.float64]:
    """Nine small wins, then a loss that costs six of them."""
    return np.where(chance.random(count) < 0.9, 0.004, -0.025) * chance.uniform(0.5, 1.5, count)


def year(seed: int, returns: Returns, *, open_over_cut_off: float) -> tuple[Ledger, Micros]:
    """A year of orders and its last instant, in the middle of a week.

    Some weeks a trade of Sunday evening is held until Monday noon, as often as `open_over_cut_off`.
    """
    chance = np.random.default_rng(seed)
    days = WEEKS * 7 + 3
    gains = returns(chance, days * TRADES_A_DAY)
    found = []
    for number, gain in enumerate(gains.tolist()):
        day, turn = divmod(number, TRADES_A_DAY)
        closed_at = FIRST + day * DAY + (turn * 7 + 5) * HOUR + int(chance.integers(0, 59)) * MINUTE
        opened_at = closed_at - 2 * HOUR
        is_last = turn == TRADES_A_DAY - 1 and day % 7 == 6
        if is_last and chance.random() < open_over_cut_off:
            closed_at = FIRST + (day + 1) * DAY + 12 * HOUR
        for copier, size in enumerate(SIZES):
            found.append(
                Order(
                    copier_id=f"c{copier}",
                    order_id=f"{number}-{copier}",
                    asset="USDT",
                    symbol="BTCUSDT",
                    side="long",
                    opened_at=opened_at,
                    closed_at=closed_at,
                    realized_pnl=int(gain * size * 10**8),
                    trading_fee=0,
                    funding_fee=0,
                    share_ratio=100_000,
                    unrealized_pnl=None,
                    owner=Owner.COPIER,
                )
            )
    return Ledger.from_records(found), FIRST + WEEKS * WEEK + 3 * DAY + 9 * HOUR
