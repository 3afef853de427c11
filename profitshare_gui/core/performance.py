"""Return and risk: statistics of returns, in float64; the only place of the core that divides.

A crypto year has 365 days. Every function takes a matrix with one row per account or copier and one
column per day, and returns one figure per row, nan where it is undefined; `undefined.py` names why.
Definitions: product notes, section 4.3; SPEC, section 7.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

DAYS_A_YEAR = 365
_BLOCK = 256
"""Rows worked on at once: their temporaries stay in the cache (measured: 1.6x the whole matrix)."""

Floats: TypeAlias = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class Risk:
    """Figures of one kind each, one element per row; fractions, not percent; nan = undefined.

    `time_weighted_return` chains the returns, `additive_return` adds them (as some platforms do).
    `max_drawdown` is the largest fall from a peak as a positive fraction, the start being a peak.
    `volatility`, `sharpe` and `sortino` are annual; `win_rate_days` leaves out days of no change.
    """

    time_weighted_return: Floats
    additive_return: Floats
    max_drawdown: Floats
    cagr: Floats
    volatility: Floats
    sharpe: Floats
    sortino: Floats
    win_rate_days: Floats


def daily_returns(equity: Floats, flow: Floats) -> Floats:
    """The return of each day but the first: (equity - flow) / equity of the day before - 1.

    `equity` and `flow` are (rows, days); a flow is what was moved in (+) or out (-) on that day and
    is already inside the equity. nan where the day before had no positive equity.
    """
    base = equity[:, :-1]
    usable = np.where(base > 0, base, np.nan)
    return (equity[:, 1:] - flow[:, 1:]) / usable - 1


def risk_of(returns: Floats) -> Risk:
    """All risk figures of a (rows, days) matrix of daily returns, in blocks of rows.

    A row that holds a nan has no figure at all: a chain with a missing link has no length.
    """
    blocks = [
        _risk_of_block(returns[start : start + _BLOCK])
        for start in range(0, max(len(returns), 1), _BLOCK)
    ]
    return Risk(*(np.concatenate(columns) for columns in zip(*blocks, strict=True)))


def drawdown_curve(returns: Floats) -> Floats:
    """How far below its highest point so far each row stands, day 0 included: (rows, days + 1)."""
    nav = _nav(returns)
    return 1 - nav / np.maximum.accumulate(nav, axis=1)


def segment_return(equity: Floats, flow: Floats) -> float:
    """The additive figure of platforms that restart at every transfer (Echobit, JU; 1-D arrays).

    Each stretch between transfers returns its end over its beginning; the stretches are added.
    nan where a stretch begins without positive equity.
    """
    total, initial = 0.0, float(equity[0])
    for day in range(1, len(equity)):
        is_last = day == len(equity) - 1
        if flow[day] or is_last:
            if initial <= 0:
                return float("nan")
            total += (float(equity[day]) - float(flow[day])) / initial - 1
            initial = float(equity[day])
    return total


def _nav(returns: Floats) -> Floats:
    """Chained value of 1, with the 1 itself as the first column: else a loss on day 1 is missed."""
    nav = np.empty((returns.shape[0], returns.shape[1] + 1))
    nav[:, 0] = 1.0
    np.cumprod(1 + returns, axis=1, out=nav[:, 1:])
    return nav


def _risk_of_block(returns: Floats) -> tuple[Floats, ...]:
    rows, days = returns.shape
    if not days:
        return tuple(np.full(rows, np.nan) for _ in range(8))
    nav = _nav(returns)
    growth = nav[:, -1]
    fall = (1 - nav / np.maximum.accumulate(nav, axis=1)).max(axis=1)
    mean = returns.mean(axis=1)
    deviation = _sample_deviation(returns, mean)
    downside = np.sqrt(np.square(np.minimum(returns, 0)).mean(axis=1))
    year = np.sqrt(DAYS_A_YEAR)
    won, lost = (returns > 0).sum(axis=1), (returns < 0).sum(axis=1)
    known = ~np.isnan(growth)
    with np.errstate(invalid="ignore"):
        cagr = np.where(growth >= 0, np.abs(growth) ** (DAYS_A_YEAR / days), np.nan) - 1
    return (
        growth - 1,
        returns.sum(axis=1),
        fall,
        cagr,
        deviation * year,
        _ratio(mean, deviation) * year,
        _ratio(mean, downside) * year,
        np.where(known, _ratio(won.astype(np.float64), (won + lost).astype(np.float64)), np.nan),
    )


def _sample_deviation(returns: Floats, mean: Floats) -> Floats:
    """Standard deviation with n - 1; exactly 0 for a constant row, whatever rounding left over."""
    days = returns.shape[1]
    if days < 2:
        return np.full(len(returns), np.nan)
    deviation: Floats = np.sqrt(np.square(returns - mean[:, None]).sum(axis=1) / (days - 1))
    is_constant = (returns == returns[:, :1]).all(axis=1)
    return np.where(is_constant, 0.0, deviation)


def _ratio(numerator: Floats, denominator: Floats) -> Floats:
    usable = np.where(denominator > 0, denominator, np.nan)
    ratio: Floats = numerator / usable
    return ratio


def over_rows(figure: Callable[[Floats], Floats], returns: Floats) -> float:
    """One row's figure as a plain float."""
    return float(figure(returns[None, :])[0])
