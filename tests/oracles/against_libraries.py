"""Return and risk against empyrical-reloaded and ffn, to 1e-9 (SPEC, section 8).

Run by `make test-oracles` in an environment of its own; the usual tests do not see this file.
Where a library defines a figure differently, that is asserted too, with both values.
"""

from __future__ import annotations

import empyrical
import ffn
import numpy as np
import pandas as pd
import pytest

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.performance import (
    Floats,
    drawdown_curve,
    expected_shortfall,
    nav_curve,
    risk_of,
    value_at_risk,
)
from profitshare_gui.core.performance_figures import Metric
from profitshare_gui.core.performance_measures import EquityCurve, measure_equity, rows_as_days

Q = np.array([0.01, -0.02, 0.015, 0, -0.01, 0.03, -0.005, 0.004, -0.012, 0.02])
"""The series of product notes, section 4.3."""


def same(value: object) -> object:
    """Equal to 1e-9 (SPEC, section 8)."""
    return pytest.approx(value, rel=1e-9, abs=1e-12)


def random_returns(rows: int, days: int, seed: int) -> Floats:
    """Returns of many accounts: calm and wild ones, some days without any change."""
    chance = np.random.default_rng(seed)
    spread = chance.uniform(0.001, 0.08, (rows, 1))
    returns = chance.normal(0.0005, 1, (rows, days)) * spread
    returns[chance.random((rows, days)) < 0.05] = 0
    return np.maximum(returns, -0.9)


MATRICES = [
    Q[None, :],
    random_returns(1000, 730, 1),
    random_returns(300, 30, 2),
    random_returns(300, 7, 3),
    random_returns(50, 2, 4),
]


def dated(values: Floats) -> pd.Series:
    return pd.Series(values, pd.date_range("2026-01-01", periods=len(values)))


@pytest.mark.parametrize("returns", MATRICES, ids=lambda returns: "x".join(map(str, returns.shape)))
def test_empyrical_gives_the_same_figures(returns: Floats) -> None:
    """Every figure that both have, on whole matrices."""
    ours, theirs = risk_of(returns), pd.DataFrame(returns.T)
    changed = (theirs != 0).sum()
    pairs = {
        "twr": (ours.time_weighted_return, empyrical.cum_returns_final(theirs)),
        "max_drawdown": (ours.max_drawdown, -empyrical.max_drawdown(theirs)),
        "cagr": (ours.cagr, empyrical.annual_return(theirs, annualization=365)),
        "volatility": (ours.volatility, empyrical.annual_volatility(theirs, annualization=365)),
        "sharpe": (ours.sharpe, empyrical.sharpe_ratio(theirs, annualization=365)),
        "sortino": (ours.sortino, empyrical.sortino_ratio(theirs, annualization=365)),
        "win_rate_days": (ours.win_rate_days, (theirs > 0).sum() / changed.where(changed > 0)),
    }
    for name, (mine, yours) in pairs.items():
        # Where nothing was lost there is no Sortino ratio; empyrical says infinite.
        finite = np.where(np.isfinite(np.asarray(yours)), yours, np.nan)
        np.testing.assert_allclose(mine, finite, rtol=1e-9, atol=1e-12, err_msg=name)


@pytest.mark.parametrize("returns", [Q, *random_returns(40, 365, 5)])
def test_empyrical_gives_the_same_tail(returns: Floats) -> None:
    assert value_at_risk(returns) == same(empyrical.value_at_risk(returns))
    theirs = empyrical.conditional_value_at_risk(returns)
    assert expected_shortfall(returns) == same(theirs)


@pytest.mark.parametrize("returns", [Q, *random_returns(40, 365, 6)])
def test_ffn_gives_the_same_figures_from_prices(returns: Floats) -> None:
    """With the base row in the prices: without it ffn misses a loss on the first day."""
    ours = risk_of(returns[None, :])
    prices, changes = dated(nav_curve(returns)), dated(returns)
    pairs = {
        "twr": (ours.time_weighted_return, ffn.calc_total_return(prices)),
        "max_drawdown": (ours.max_drawdown, -ffn.calc_max_drawdown(prices)),
        "sharpe": (ours.sharpe, ffn.calc_sharpe(changes, rf=0.0, nperiods=365)),
        "sortino": (ours.sortino, ffn.calc_sortino_ratio(changes, rf=0.0, nperiods=365)),
    }
    for name, (mine, yours) in pairs.items():
        assert mine.item() == same(float(yours)), name
    falls = ffn.to_drawdown_series(prices)
    np.testing.assert_allclose(drawdown_curve(prices.to_numpy()), -falls, rtol=1e-9, atol=1e-12)


def test_ffn_counts_years_by_the_calendar_and_we_by_365_days() -> None:
    """Product notes, section 4.3: 2.0862312 and 2.0838516 for the same ten days."""
    growth = nav_curve(Q)
    assert ffn.calc_cagr(dated(growth)) == pytest.approx(2.0862312, abs=5e-8)
    assert risk_of(Q[None, :]).cagr.item() == pytest.approx(2.0838516, abs=5e-8)
    assert growth[-1] ** (365.25 / 10) - 1 == pytest.approx(2.0862312, abs=5e-8)


def test_without_the_base_row_ffn_misses_a_loss_on_the_first_day() -> None:
    """Product notes, section 4.3: why ours puts the 1 in front."""
    returns = np.array([-0.10, 0.05])
    assert ffn.calc_max_drawdown(dated(nav_curve(returns)[1:])) == 0
    assert risk_of(returns[None, :]).max_drawdown.item() == pytest.approx(0.10)
    assert empyrical.max_drawdown(returns) == pytest.approx(-0.10)


@pytest.mark.parametrize("seed", range(20))
def test_an_account_with_transfers_has_the_figures_of_its_returns(seed: int) -> None:
    """From equity and flows, 12 decimals exact, to the figures of both libraries."""
    chance = np.random.default_rng(100 + seed)
    changes = random_returns(1, 400, 200 + seed)[0]
    equity, flow = [10_000 * 10**12], [0]
    for change in changes:
        moved = int(chance.integers(-500, 2000)) * 10**12 if chance.random() < 0.1 else 0
        earned = equity[-1] + round(equity[-1] * float(change))
        moved = max(moved, -earned // 2)
        equity.append(earned + moved)
        flow.append(moved)
    curve = EquityCurve(tuple(DAY * day for day in range(len(equity))), tuple(equity), tuple(flow))
    ours = measure_equity(curve, rows_as_days(curve))
    theirs = {
        Metric.TWR: empyrical.cum_returns_final(changes),
        Metric.MAX_DRAWDOWN: -empyrical.max_drawdown(changes),
        Metric.CAGR: empyrical.annual_return(changes, annualization=365),
        Metric.VOLATILITY: empyrical.annual_volatility(changes, annualization=365),
        Metric.SHARPE: ffn.calc_sharpe(dated(changes), rf=0.0, nperiods=365),
        Metric.SORTINO: ffn.calc_sortino_ratio(dated(changes), rf=0.0, nperiods=365),
        Metric.VALUE_AT_RISK: empyrical.value_at_risk(changes),
        Metric.EXPECTED_SHORTFALL: empyrical.conditional_value_at_risk(changes),
    }
    assert {name: ours[name] for name in theirs} == same(theirs)
