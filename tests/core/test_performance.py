"""Return and risk of rows of daily returns: worked values, what is undefined, a plain reference."""

from __future__ import annotations

import math
from statistics import mean, stdev
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.performance import (
    Floats,
    Risk,
    added_returns,
    daily_returns,
    drawdown_curve,
    expected_shortfall,
    modified_dietz,
    money_weighted_return,
    nav_curve,
    risk_of,
    ulcer_index,
    value_at_risk,
)

Q = np.array([0.01, -0.02, 0.015, 0, -0.01, 0.03, -0.005, 0.004, -0.012, 0.02])
"""The series of product notes, section 4.3: sum 0.032, sum of squares 0.00231."""

NAMES = Risk.__slots__


def row(*returns: float) -> dict[str, float]:
    """Say the risk figures of one row."""
    risk = risk_of(np.array([returns]))
    return {name: getattr(risk, name).item() for name in NAMES}


def defined(figures: dict[str, float]) -> set[str]:
    return {name for name, value in figures.items() if not math.isnan(value)}


def test_the_series_of_the_notes_has_the_values_of_the_notes() -> None:
    """Product notes, section 4.3: agreed on by empyrical, quantstats and ffn."""
    figures = row(*Q)
    # variance (0.00231 - 10 x 0.0032^2) / 9 = 0.000245289, deviation 0.01566171
    assert figures["volatility"] == pytest.approx(0.2992164, abs=5e-8)  # 0.01566171 x root of 365
    assert figures["sharpe"] == pytest.approx(3.9035296, abs=5e-8)  # 0.0032 / 0.01566171 x 19.10497
    # losses squared 0.0004 + 0.0001 + 0.000025 + 0.000144 = 0.000669, / 10, root 0.00817924
    assert figures["sortino"] == pytest.approx(7.4745207, abs=5e-8)  # 0.0032 / 0.00817924 x 19.105
    assert figures["cagr"] == pytest.approx(2.0838516, abs=5e-8)  # growth ^ 36.5 - 1
    assert figures["max_drawdown"] == pytest.approx(0.02, abs=1e-12)  # the second day
    assert figures["win_rate_days"] == pytest.approx(5 / 9)  # one of ten did not change
    assert figures["time_weighted_return"] == pytest.approx(math.prod(1 + Q) - 1)


def test_the_tail_and_the_ulcer_index_of_the_series_of_the_notes() -> None:
    """Product notes, section 4.3: historical, not of a normal distribution; ulcer by n, not n-1."""
    # place 0.05 x 9 = 0.45 between -0.02 and -0.012: -0.02 + 0.45 x 0.008
    assert value_at_risk(Q) == pytest.approx(-0.0164)
    assert expected_shortfall(Q) == pytest.approx(-0.02)  # the worst day alone
    assert ulcer_index(Q) == pytest.approx(0.0094016, abs=5e-8)


@pytest.mark.parametrize(("days", "worst"), [(1, 1), (20, 1), (21, 2), (40, 2), (41, 3)])
def test_the_worst_twentieth_of_the_days_is_counted_as_empyrical_counts_it(
    days: int, worst: int
) -> None:
    """Every twentieth day between the first and the last, and the first."""
    returns = np.arange(days, dtype=np.float64) - 100
    assert expected_shortfall(returns[::-1]) == np.arange(worst).mean() - 100


@pytest.mark.parametrize(
    ("days", "mean_percent", "sharpe"), [(2, 25, "13.51"), (3, 16, "10.38"), (4, 10, "7.11")]
)
def test_sharpe_as_binance_works_it_out_day_by_day(
    days: int, mean_percent: int, sharpe: str
) -> None:
    """Golden binance-sharpe: sample deviation, root of 365, nothing rounded in between."""
    returns = [0, 0.50, -0.02, -0.08][:days]
    assert mean(returns) == pytest.approx(mean_percent / 100)
    assert f"{row(*returns)['sharpe']:.2f}" == sharpe


def test_the_sharpe_ratios_that_toobit_prints_do_not_follow_from_its_own_returns() -> None:
    """Golden toobit-sharpe-inconsistent: 11.46, 15.28, 9.55 are printed; do not use."""
    ours = [row(*[0, 0.40, 0.04, 0.08][:days])["sharpe"] for days in (2, 3, 4)]
    assert ours == pytest.approx([13.5093, 12.7191, 13.5764], abs=5e-5)
    assert not any(
        math.isclose(mine, printed, rel_tol=0.01)
        for mine, printed in zip(ours, [11.4629, 15.2839, 9.55248], strict=True)
    )


def test_a_loss_on_the_first_day_is_a_drawdown() -> None:
    """Product notes, section 4.3: the value of 1 before the first day is a peak."""
    assert row(-0.10, 0.05)["max_drawdown"] == pytest.approx(0.10)


@pytest.mark.parametrize("value", [0.0, 0.01, -0.01, 1 / 3])
@pytest.mark.parametrize("days", [2, 3, 30, 365])
def test_a_constant_series_has_no_sharpe_ratio_and_no_volatility(value: float, days: int) -> None:
    """Product notes, section 4.3: not infinite, not a sentinel; rounding is no deviation."""
    figures = row(*[value] * days)
    assert math.isnan(figures["sharpe"])
    assert figures["volatility"] == 0


def test_growth_rounded_to_eight_decimals_is_still_constant() -> None:
    """An exchange prints 8 decimals: what that leaves is not a Sharpe ratio of ten million."""
    equity = np.array([[round(100 * 1.01**day, 8) for day in range(40)]])
    returns = daily_returns(equity, np.zeros_like(equity))
    assert len(set(returns[0])) > 1
    assert math.isnan(risk_of(returns).sharpe.item())


def test_without_a_losing_day_there_is_no_sortino_ratio() -> None:
    assert "sortino" not in defined(row(0.01, 0.02, 0))


def test_one_return_has_no_spread() -> None:
    """A sample deviation needs two."""
    assert defined(row(0.01)) == {"time_weighted_return", "max_drawdown", "cagr", "win_rate_days"}


def test_days_without_any_change_have_no_win_rate() -> None:
    assert defined(row(0, 0)) == {"time_weighted_return", "max_drawdown", "cagr", "volatility"}


def test_a_day_that_is_unknown_leaves_no_figure() -> None:
    assert defined(row(0.01, math.nan, 0.02)) == set()


def test_no_days_leave_no_figure() -> None:
    risk = risk_of(np.empty((3, 0)))
    assert all(np.isnan(getattr(risk, name)).tolist() == [True] * 3 for name in NAMES)


def test_no_rows_have_no_figures() -> None:
    assert all(getattr(risk_of(np.empty((0, 5))), name).shape == (0,) for name in NAMES)


def test_to_lose_everything_is_a_figure_to_lose_more_is_none() -> None:
    """Below zero nothing can be chained: a loss on a debt would look like a gain."""
    assert row(0.1, -1, 0.5)["time_weighted_return"] == -1
    assert row(0.1, -1, 0.5)["max_drawdown"] == 1
    assert row(0.1, -1, 0.5)["cagr"] == -1
    assert defined(row(0.1, -1.2, 0.5)) == {"volatility", "sharpe", "sortino", "win_rate_days"}


def test_what_is_beyond_the_largest_number_is_undefined() -> None:
    """SPEC, section 7: a JSON number or null, never infinity. Two days of 1e300 come to 1e600."""
    assert {"time_weighted_return", "max_drawdown", "cagr"}.isdisjoint(
        defined(row(1e300, 1e300, -0.5))
    )
    assert "cagr" not in defined(row(9.0, 9.0))  # 100 ^ 182.5


def test_a_return_leaves_out_what_was_moved() -> None:
    """SPEC, section 7: (equity - flow) / equity before - 1."""
    equity, flow = np.array([[1000, 1100, 2000, 1900]]), np.array([[77, 0, 900, 0]])
    # 1100/1000, (2000 - 900)/1100, 1900/2000; the first flow is inside the first equity
    assert daily_returns(equity, flow)[0].tolist() == pytest.approx([0.1, 0, -0.05])


def test_a_day_without_pnl_returns_zero_and_not_almost_zero() -> None:
    """0.1, then 0.2 moved in: 0.3 - 0.2 is not 0.1 as floats, and would be a losing day."""
    assert (0.3 - 0.2) / 0.1 - 1 != 0
    equity, flow = np.array([[1, 3]]), np.array([[0, 2]])
    assert daily_returns(equity, flow).item() == 0


@pytest.mark.parametrize("before", [0, -5])
def test_a_day_that_starts_without_equity_has_no_return(before: int) -> None:
    """Undefined is never 0 or infinite."""
    equity = np.array([[10, before, 10, 11]])
    returns = daily_returns(equity, np.zeros_like(equity))[0]
    assert np.isnan(returns).tolist() == [False, True, False]


def test_drawdown_counts_from_the_highest_point_so_far() -> None:
    curve = drawdown_curve(np.array([1, 1.25, 1, 1.5, 0.75]))
    assert curve.tolist() == pytest.approx([0, 0, 0.2, 0, 0.5])  # 1 - 1/1.25, 1 - 0.75/1.5


def test_the_three_returns_of_a_trader_who_made_nothing() -> None:
    """Product notes, section 4.3: 1000, 1100, 900 moved in, 1900."""
    moves = [(0.5, 900)]
    assert modified_dietz(1000, moves, 1900) == 0  # 1900 - 1000 - 900
    assert money_weighted_return(1000, moves, 1900) == pytest.approx(0, abs=1e-12)
    # 100 on 1000, then -100 on 2000
    assert added_returns([1000, 2000, 1900], [0, 900, 0])[-1] == pytest.approx(0.1 - 0.05)


def test_modified_dietz_weighs_a_move_by_the_rest_of_the_period() -> None:
    # PnL 1320 - 1000 - 200 = 120; at work 1000 + 0.25 x 200
    assert modified_dietz(1000, [(0.25, 200)], 1320) == pytest.approx(120 / 1050)
    assert math.isnan(modified_dietz(0, [(0.0, 200)], 210))


def test_money_weighted_return_of_the_notes() -> None:
    """Product notes, section 4.3: IRR of -100, 39, 59, 55, 20 is 0.2809484 a year."""
    moves = [(0.75, -39), (0.5, -59), (0.25, -55)]
    whole = money_weighted_return(100, moves, 20)
    assert (1 + whole) ** 0.25 - 1 == pytest.approx(0.2809484, abs=5e-8)


def test_no_rate_or_several_rates_are_no_money_weighted_return() -> None:
    assert math.isnan(money_weighted_return(100, [], -1))  # nothing becomes a debt
    # 100 g^2 - 255 g = -155, with g the growth of half the period: g = 1 and g = 1.55 both do
    assert math.isnan(money_weighted_return(100, [(0.5, -255)], -155))


def test_added_returns_restart_at_every_transfer() -> None:
    """Golden echobit-additive-roi and exness-twr: 20 % and 50 % are 70 % added, 80 % chained."""
    equity, flow = [500, 600, 1000, 1500], [0, 0, 400, 0]
    assert added_returns(equity, flow).tolist() == pytest.approx([0, 0.2, 0.2, 0.7])
    chained = risk_of(daily_returns(np.array([equity]), np.array([flow])))
    assert chained.time_weighted_return.item() == pytest.approx(0.8)


def test_within_a_stretch_added_returns_are_not_added_day_by_day() -> None:
    """Echobit: (ending - initial) / initial, where initial is the balance after a transfer."""
    assert added_returns([100, 110, 121], [0, 0, 0])[-1] == pytest.approx(0.21)  # not 0.1 + 0.1


def test_a_stretch_that_begins_with_nothing_leaves_no_added_return() -> None:
    assert math.isnan(added_returns([100, 110, 0, 50], [0, 0, -110, 0])[-1])


finite_returns = st.floats(-0.9, 2).map(lambda value: round(value, 6))


@st.composite
def matrices(draw: st.DrawFn) -> Floats:
    """Some rows of daily returns, more of them than are worked on at once."""
    days = draw(st.integers(1, 12))
    few = draw(
        st.lists(st.lists(finite_returns, min_size=days, max_size=days), min_size=1, max_size=4)
    )
    return np.array(few * draw(st.sampled_from([1, 50])))


def by_hand(returns: list[float]) -> dict[str, float]:
    """The same figures, each as its definition reads, one number at a time."""
    nav, peak, fall = 1.0, 1.0, 0.0
    for value in returns:
        nav *= 1 + value
        peak = max(peak, nav)
        fall = max(fall, 1 - nav / peak)
    won, lost = sum(value > 0 for value in returns), sum(value < 0 for value in returns)
    deviation = stdev(returns) if len(returns) > 1 else math.nan
    downside = math.sqrt(mean(min(value, 0) ** 2 for value in returns))
    year = math.sqrt(365) if len(returns) > 1 else math.nan
    is_constant = deviation <= 1e-6 * abs(mean(returns))
    return {
        "time_weighted_return": nav - 1,
        "max_drawdown": fall,
        "cagr": cagr_of(nav, len(returns)),
        "volatility": 0 if is_constant else deviation * year,
        "sharpe": math.nan if is_constant else mean(returns) / deviation * year,
        "sortino": mean(returns) / downside * year if downside else math.nan,
        "win_rate_days": won / (won + lost) if won + lost else math.nan,
    }


def cagr_of(growth: float, days: int) -> float:
    try:
        return float(growth ** (365 / days)) - 1
    except OverflowError:
        return math.nan


@given(matrices())
def test_every_row_has_the_figures_that_its_definitions_give(returns: Floats) -> None:
    """Rows are worked on together in blocks; that may change no figure of any of them."""
    risk = risk_of(returns)
    for place, values in enumerate(returns.tolist()):
        ours = {name: getattr(risk, name)[place].item() for name in NAMES}
        assert ours == pytest.approx(by_hand(values), rel=1e-9, abs=1e-9, nan_ok=True)


@given(matrices())
def test_a_drawdown_is_a_part_and_a_win_rate_too(returns: Floats) -> None:
    risk = risk_of(returns)
    for figures in (risk.max_drawdown, risk.win_rate_days):
        known: Any = figures[~np.isnan(figures)]
        assert ((known >= 0) & (known <= 1)).all()
    deepest = [drawdown_curve(nav_curve(row)).max() for row in returns]
    assert risk.max_drawdown.tolist() == pytest.approx(deepest, abs=1e-12)
