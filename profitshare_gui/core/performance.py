"""Return and risk as float64: the only place of the core where amounts become floats and divide.

A crypto year has 365 days. Fractions are fractions, not percent; nan means undefined, and what is
beyond the largest float is undefined too. `performance_measures.py` names the reasons.
Definitions: product notes, section 4.3; SPEC, section 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.money import FINE_SCALE, SCALE, Units

Floats: TypeAlias = NDArray[np.float64]
Fine: TypeAlias = int
"""A whole number of 10^-12 of an asset: the scale of `parse_fine_amount`."""

DAYS_A_YEAR = 365
_YEAR = DAYS_A_YEAR**0.5
_ROWS_AT_ONCE = 128
"""Rows worked on together, so that their temporaries stay in the processor's cache."""
_STEADY = 1e-6
"""A deviation below this part of the mean is what rounding left of none at all."""
_TAIL = 0.05
_UNIT: Fine = 10 ** (FINE_SCALE - SCALE)
_WHOLE: Fine = 10**FINE_SCALE
_WIDEST_RATE = np.linspace(-14, 14, 561)
"""Where a money-weighted return is looked for: the logarithm of end over beginning."""


@dataclass(frozen=True, slots=True, eq=False)
class Risk:
    """Figures of one kind each, one element per row; nan where undefined.

    `time_weighted_return` chains the returns. `max_drawdown` is the largest fall from a peak as a
    positive fraction, the start being a peak. `volatility` (sample deviation), `sharpe` and
    `sortino` are annual, risk-free rate 0. `win_rate_days` leaves out days of no change.
    """

    time_weighted_return: Floats
    max_drawdown: Floats
    cagr: Floats
    volatility: Floats
    sharpe: Floats
    sortino: Floats
    win_rate_days: Floats


def fine(units: Units) -> Fine:
    """The same amount on the scale of equity files, exactly."""
    return units * _UNIT


def number(amount: Fine) -> float:
    """An amount as a float, rounded once."""
    return amount / _WHOLE


def quotient(numerator: int, denominator: int) -> float:
    """One exact number over another, rounded once; nan unless the denominator is positive."""
    return numerator / denominator if denominator > 0 else float("nan")


def daily_returns(equity: NDArray[Any], flow: NDArray[Any]) -> Floats:
    """The return of each day but the first: (equity - flow) / equity of the day before - 1.

    `equity` and `flow` are (rows, days) in one unit; a flow is what was moved in (+) or out (-) and
    is already inside the equity. nan where the day before had no positive equity. Whole numbers
    (int64 below 2^61, or objects) are subtracted exactly, so a day without PnL returns 0, not
    almost 0.
    """
    gain = (equity[:, 1:] - flow[:, 1:] - equity[:, :-1]).astype(np.float64)
    base = equity[:, :-1].astype(np.float64)
    returns: Floats = gain / np.where(base > 0, base, np.nan)
    return returns


def risk_of(returns: Floats) -> Risk:
    """All risk figures of a (rows, days) matrix of daily returns.

    A row that holds a nan has no figure at all: a chain with a missing link has no length. Where a
    day lost more than there was, the chained figures are undefined: below zero nothing multiplies.
    """
    rows, days = returns.shape
    risk = Risk(*(np.full(rows, np.nan) for _ in fields(Risk)))
    if days:
        scratch = np.empty((2, min(rows, _ROWS_AT_ONCE), days))
        with np.errstate(all="ignore"):
            for start in range(0, rows, _ROWS_AT_ONCE):
                block = slice(start, min(start + _ROWS_AT_ONCE, rows))
                one, other = scratch[:, : block.stop - start]
                _chain(risk, block, returns[block], one, other)
                _spread(risk, block, returns[block], one)
    return risk


def nav_curve(returns: Floats) -> Floats:
    """The value of 1 after each day, with the 1 itself in front: else a loss on day 1 is missed."""
    with np.errstate(over="ignore"):
        return np.concatenate(([1.0], np.cumprod(1 + returns)))


def drawdown_curve(curve: Floats) -> Floats:
    """How far below its highest point so far a curve stands, as a fraction; nan at no height."""
    peak = np.maximum.accumulate(curve)
    with np.errstate(invalid="ignore"):
        return 1 - curve / np.where(peak > 0, peak, np.nan)


def added_returns(equity: Sequence[int], flow: Sequence[int]) -> Floats:
    """The additive return after each reading, as platforms that restart at every transfer show it.

    Each stretch between transfers returns its end over its beginning; the stretches are added up
    (Echobit, JU; platform rules, A20). nan from where a stretch begins without positive equity.
    """
    curve = [0.0]
    history, initial = 0.0, equity[0]
    for amount, moved in zip(equity[1:], flow[1:], strict=True):
        current = history + quotient(amount - moved - initial, initial)
        curve.append(current)
        if moved:
            history, initial = current, amount
    return np.array(curve)


def ulcer_index(returns: Floats) -> float:
    """Root of the mean squared drawdown over the days."""
    fall = drawdown_curve(nav_curve(returns))[1:]
    return float(np.sqrt(np.square(fall).mean()))


def value_at_risk(returns: Floats) -> float:
    """The daily return that all but the worst 5 % of days exceeded: historical, interpolated."""
    return float(np.quantile(returns, _TAIL))


def expected_shortfall(returns: Floats) -> float:
    """The mean return of the worst 5 % of days, of one day at least."""
    worst = int((len(returns) - 1) * _TAIL) + 1
    return float(np.sort(returns)[:worst].mean())


def modified_dietz(first: int, moves: Sequence[tuple[float, int]], last: int) -> float:
    """PnL over the money at work: the first equity and each move times the rest of the period.

    `moves` are (rest of the period as a fraction, amount). nan where no money was at work.
    """
    pnl = last - first - sum(amount for _, amount in moves)
    at_work = first + sum(rest * amount for rest, amount in moves)
    return pnl / at_work if at_work > 0 else float("nan")


def money_weighted_return(first: int, moves: Sequence[tuple[float, int]], last: int) -> float:
    """The one rate for the whole period at which equity and moves grow into the last equity.

    `moves` as in `modified_dietz`. nan where no rate or more than one would do so.
    """
    amounts = np.array([first, *(amount for _, amount in moves)], np.float64)
    rests = np.array([1, *(rest for rest, _ in moves)], np.float64)

    def is_too_high(rate: Any) -> Any:
        """Whether at this rate (a logarithm) there would be at least the last equity."""
        return np.exp(np.multiply.outer(rate, rests)) @ amounts >= last

    changes = np.flatnonzero(np.diff(is_too_high(_WIDEST_RATE).astype(np.int8)))
    if len(changes) != 1:
        return float("nan")
    low, high = _WIDEST_RATE[changes[0]], _WIDEST_RATE[changes[0] + 1]
    at_low = is_too_high(low)
    for _ in range(60):
        middle = (low + high) / 2
        if is_too_high(middle) == at_low:
            low = middle
        else:
            high = middle
    return float(np.expm1((low + high) / 2))


def _chain(risk: Risk, block: slice, returns: Floats, nav: Floats, fall: Floats) -> None:
    """The figures of the chained value of 1; `nav` and `fall` are scratch of the block's shape."""
    np.add(returns, 1, out=nav)
    np.multiply.accumulate(nav, axis=1, out=nav)
    growth = nav[:, -1]
    np.maximum(nav, 1, out=fall)  # the 1 itself is the first peak
    np.maximum.accumulate(fall, axis=1, out=fall)
    np.divide(nav, fall, out=fall)
    deepest = 1 - fall.min(axis=1)
    is_whole = (deepest <= 1) & np.isfinite(growth)
    risk.time_weighted_return[block] = np.where(is_whole, growth - 1, np.nan)
    risk.max_drawdown[block] = np.where(is_whole, deepest, np.nan)
    yearly = growth ** (DAYS_A_YEAR / returns.shape[1])
    risk.cagr[block] = np.where(is_whole & np.isfinite(yearly), yearly - 1, np.nan)


def _spread(risk: Risk, block: slice, returns: Floats, scratch: Floats) -> None:
    """The figures of the returns as a set, whatever their order."""
    days = returns.shape[1]
    mean = returns.mean(axis=1)
    won, lost = _count(returns > 0), _count(returns < 0)
    changed = np.where(np.isnan(mean), np.nan, won + lost)
    risk.win_rate_days[block] = _ratio(won, changed)
    if days < 2:
        return
    np.subtract(returns, mean[:, None], out=scratch)
    deviation = np.sqrt(np.einsum("ij,ij->i", scratch, scratch) / (days - 1))
    deviation[deviation <= _STEADY * np.abs(mean)] = 0
    np.minimum(returns, 0, out=scratch)
    downside = np.sqrt(np.einsum("ij,ij->i", scratch, scratch) / days)
    risk.volatility[block] = deviation * _YEAR
    risk.sharpe[block] = _ratio(mean, deviation) * _YEAR
    risk.sortino[block] = _ratio(mean, downside) * _YEAR


def _count(flags: NDArray[np.bool_]) -> Floats:
    """How many are set in each row; as bytes, which is what makes it quick."""
    count: Floats = np.add.reduce(flags.view(np.uint8), axis=1, dtype=np.uint32).astype(np.float64)
    return count


def _ratio(numerator: Floats, denominator: Floats) -> Floats:
    ratio: Floats = numerator / np.where(denominator > 0, denominator, np.nan)
    return ratio
