"""Measures one account: from its equity and its closed orders to figures, or the reasons why not.

Sums, counts and signs are exact whole numbers; `performance.py` divides.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.exact import Amounts, exact_dtype
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.ledger import OrderColumns
from profitshare_gui.core.money import UNITS, Units
from profitshare_gui.core.performance import (
    Fine,
    Floats,
    added_returns,
    daily_returns,
    drawdown_curve,
    expected_shortfall,
    modified_dietz,
    money_weighted_return,
    number,
    quotient,
    risk_of,
    ulcer_index,
    value_at_risk,
)
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.records import Owner

EQUITY_METRICS = (
    Metric.ROI,
    Metric.TWR,
    Metric.TWR_ADDITIVE,
    Metric.MAX_DRAWDOWN,
    Metric.CAGR,
    Metric.VOLATILITY,
    Metric.SHARPE,
    Metric.SORTINO,
    Metric.WIN_RATE_DAYS,
    Metric.TOTAL_INCOME,
    Metric.MODIFIED_DIETZ,
    Metric.MONEY_WEIGHTED,
    Metric.ROI_CURVE_DRAWDOWN,
    Metric.ASSET_CURVE_DRAWDOWN,
    Metric.ULCER_INDEX,
    Metric.VALUE_AT_RISK,
    Metric.EXPECTED_SHORTFALL,
)
ORDER_METRICS = (
    Metric.WIN_RATE_ORDERS,
    Metric.WIN_RATE_POSITIONS,
    Metric.PROFIT_FACTOR,
    Metric.PROFIT_LOSS_COUNT_RATIO,
    Metric.EXPECTANCY,
    Metric.PAYOFF_RATIO,
)


@dataclass(frozen=True, slots=True)
class EquityCurve:
    """Readings of one account's equity in one asset, oldest first, no two at one instant.

    `equity` and `flow` are `Fine` amounts. `flow` is what was moved in (+) or out (-) since the
    reading before, and is already inside the equity; that of the first reading is never used.
    """

    at: tuple[Micros, ...]
    equity: tuple[Fine, ...]
    flow: tuple[Fine, ...]

    @property
    def gains(self) -> tuple[Fine, ...]:
        """The PnL from each reading to the next."""
        return tuple(
            after - moved - before
            for (before, after), moved in zip(pairwise(self.equity), self.flow[1:], strict=True)
        )

    @property
    def links(self) -> Floats:
        """The return from each reading to the next; nan after equity that is not above zero."""
        equity, flow = (np.array([amounts], object) for amounts in (self.equity, self.flow))
        links: Floats = daily_returns(equity, flow)[0]
        return links


@dataclass(frozen=True, slots=True, eq=False)
class Days:
    """One return and one PnL per day.

    `unread` counts days, with a return of 0, on which the equity was not read. Where the readings
    are not about a day apart, `are_days` is false and nothing annual can be told.
    """

    returns: Floats
    gains: tuple[Fine, ...]
    unread: int = 0
    are_days: bool = True


@dataclass(frozen=True, slots=True)
class TradeSums:
    """Closed orders counted; an order has won if its net is above 0, lost if below.

    `gains` and `losses` are the sums of their nets, both positive; None where the orders are in
    several assets, whose sums would mean nothing.
    """

    closed: int
    won: int
    lost: int
    gains: Units | None
    losses: Units | None


def rows_as_days(curve: EquityCurve) -> Days:
    """Each reading as a day, as the rows of an equity file are (SPEC, section 7).

    Some rows may be late or missing; where most are, the rows are no days.
    """
    are_days = 2 * irregular_rows(curve) < max(len(curve.at), 1)
    return Days(curve.links, curve.gains, are_days=are_days)


def irregular_rows(curve: EquityCurve) -> int:
    """How many readings come less than half a day, or over one and a half, after the one before."""
    return sum(not DAY <= 2 * (after - before) <= 3 * DAY for before, after in pairwise(curve.at))


def measure_equity(curve: EquityCurve, days: Days) -> dict[Metric, Figure]:
    """Every figure of `EQUITY_METRICS`; `days` are those of the curve."""
    if len(curve.at) < 2:
        return dict.fromkeys(EQUITY_METRICS, Why.ONE_READING if curve.at else Why.NO_EQUITY)
    income = sum(curve.gains)
    capital = curve.equity[0] + sum(moved for moved in curve.flow[1:] if moved > 0)
    first, last = curve.equity[0], curve.equity[-1]
    moves = _moves(curve)
    added = added_returns(curve.equity, curve.flow)
    stretches = _trouble_of_bases(added[1:])
    heights = np.array([number(amount) for amount in curve.equity])
    figures: dict[Metric, Figure] = {
        Metric.TOTAL_INCOME: number(income),
        Metric.ROI: _or(quotient(income, capital), Why.NO_CAPITAL),
        Metric.MODIFIED_DIETZ: _or(modified_dietz(first, moves, last), Why.NO_CAPITAL),
        Metric.MONEY_WEIGHTED: _or(money_weighted_return(first, moves, last), Why.NO_SINGLE_RATE),
        Metric.TWR_ADDITIVE: stretches or _or(added.item(-1), Why.TOO_LARGE),
        Metric.ROI_CURVE_DRAWDOWN: stretches or _deepest(1 + added),
        Metric.ASSET_CURVE_DRAWDOWN: _deepest(heights),
    }
    return figures | _risk_figures(days)


def lead_orders(orders: OrderColumns) -> NDArray[np.bool_]:
    """Which orders count for the lead's own figures in a file that holds anybody's.

    If any is marked as the lead's, copied or not, his; else all, for then nobody was marked.
    """
    is_his = orders.owner != Owner.COPIER
    return is_his if bool(is_his.any()) else np.ones(len(orders), np.bool_)


def nets_of(orders: OrderColumns) -> Amounts:
    """realized_pnl - trading_fee + funding_fee of each order, exactly."""
    columns = (orders.realized_pnl, orders.trading_fee, orders.funding_fee)
    dtype = exact_dtype(orders.copier, *columns)
    realized_pnl, trading_fee, funding_fee = (column.astype(dtype) for column in columns)
    nets: Amounts = realized_pnl - trading_fee + funding_fee
    return nets


def trade_sums(orders: OrderColumns, nets: Amounts, chosen: NDArray[np.bool_]) -> TradeSums:
    """Count the chosen orders, which must be closed; `nets` are those of all orders."""
    found = nets[chosen]
    has_won, has_lost = found > 0, found < 0
    is_one_asset = len(np.unique(orders.asset[chosen])) < 2
    return TradeSums(
        closed=len(found),
        won=int(np.count_nonzero(has_won)),
        lost=int(np.count_nonzero(has_lost)),
        gains=int(found[has_won].sum()) if is_one_asset else None,
        losses=-int(found[has_lost].sum()) if is_one_asset else None,
    )


def measure_orders(sums: TradeSums | Why) -> dict[Metric, Figure]:
    """Every figure of `ORDER_METRICS`; or all undefined for the reason given instead."""
    if isinstance(sums, TradeSums) and not sums.closed:
        sums = Why.NO_CLOSED_ORDER
    if isinstance(sums, Why):
        return dict.fromkeys(ORDER_METRICS, sums)
    won, lost, gains, losses = sums.won, sums.lost, sums.gains, sums.losses
    figures: dict[Metric, Figure] = {
        Metric.WIN_RATE_ORDERS: quotient(won, sums.closed),
        Metric.WIN_RATE_POSITIONS: Why.NO_POSITION_IDS,
        Metric.PROFIT_LOSS_COUNT_RATIO: _or(quotient(won, lost), Why.NO_LOSING_ORDER),
    }
    if gains is None or losses is None:
        mixed = (Metric.PROFIT_FACTOR, Metric.EXPECTANCY, Metric.PAYOFF_RATIO)
        return figures | dict.fromkeys(mixed, Why.MIXED_ASSETS)
    payoff = quotient(gains * lost, losses * won)
    return figures | {
        Metric.PROFIT_FACTOR: _or(quotient(gains, losses), Why.NO_LOSING_ORDER),
        Metric.EXPECTANCY: quotient(gains - losses, sums.closed * UNITS),
        Metric.PAYOFF_RATIO: _or(payoff, Why.NO_WINNING_ORDER if lost else Why.NO_LOSING_ORDER),
    }


def values_of(figures: Mapping[Metric, Figure]) -> dict[Metric, float | None]:
    """The figures as numbers, None where undefined."""
    return {name: None if isinstance(f, Why) else f for name, f in figures.items()}


def reasons_of(figures: Mapping[Metric, Figure]) -> dict[Metric, Why]:
    """The reason of every figure that is undefined."""
    return {name: figure for name, figure in figures.items() if isinstance(figure, Why)}


def _moves(curve: EquityCurve) -> list[tuple[float, Fine]]:
    """Every move with the part of the whole period that was left after it."""
    end, span = curve.at[-1], curve.at[-1] - curve.at[0]
    moved = zip(curve.at[1:], curve.flow[1:], strict=True)
    return [(quotient(end - at, span), amount) for at, amount in moved if amount]


def _risk_figures(days: Days) -> dict[Metric, Figure]:
    returns = days.returns
    risk = risk_of(returns[None, :])
    not_days = None if days.are_days else Why.NOT_DAILY
    base = _trouble_of_bases(returns)
    chain = base or (Why.BELOW_ZERO if returns.min() < -1 else None)
    few = not_days or base or (Why.TOO_FEW_RETURNS if len(returns) < 2 else None)
    won, lost = sum(gain > 0 for gain in days.gains), sum(gain < 0 for gain in days.gains)

    def figure(
        trouble: Why | None, value: Callable[[], float], otherwise: Why = Why.TOO_LARGE
    ) -> Figure:
        return trouble or _or(value(), otherwise)

    return {
        Metric.TWR: figure(chain, risk.time_weighted_return.item),
        Metric.MAX_DRAWDOWN: figure(chain, risk.max_drawdown.item),
        Metric.ULCER_INDEX: figure(chain, lambda: ulcer_index(returns)),
        Metric.CAGR: figure(not_days or chain, risk.cagr.item),
        Metric.VOLATILITY: figure(few, risk.volatility.item),
        Metric.SHARPE: figure(few, risk.sharpe.item, Why.CONSTANT),
        Metric.SORTINO: figure(few, risk.sortino.item, Why.NO_LOSING_DAY),
        Metric.VALUE_AT_RISK: figure(few, lambda: value_at_risk(returns)),
        Metric.EXPECTED_SHORTFALL: figure(few, lambda: expected_shortfall(returns)),
        Metric.WIN_RATE_DAYS: figure(not_days, lambda: quotient(won, won + lost), Why.NO_CHANGE),
    }


def _trouble_of_bases(returns: Floats) -> Why | None:
    """Why returns have a nan among them: there was nothing to divide by at the start of a day."""
    missing = np.isnan(returns)
    if not missing.any():
        return None
    return Why.FIRST_NOT_POSITIVE if missing[0] else Why.NOT_POSITIVE


def _deepest(curve: Floats) -> Figure:
    """The largest fall of a curve; one that begins at zero or falls below it has none."""
    if curve.min() < 0:
        return Why.BELOW_ZERO
    return _or(drawdown_curve(curve).max().item(), Why.FIRST_NOT_POSITIVE)


def _or(value: float, otherwise: Why) -> Figure:
    """A figure, or the reason where it is nan or infinite."""
    return value if np.isfinite(value) else otherwise
