"""One account measured: figures against published examples, and a reason for every missing one."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.ledger import OPEN, Ledger
from profitshare_gui.core.money import LARGEST_AMOUNT, amount_text, parse_fine_amount
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.performance_measures import (
    EQUITY_METRICS,
    ORDER_METRICS,
    EquityCurve,
    irregular_rows,
    lead_orders,
    measure_equity,
    measure_orders,
    nets_of,
    reasons_of,
    rows_as_days,
    trade_sums,
    values_of,
)
from profitshare_gui.core.records import Order, Owner
from tests.say import at, order

START = at("2026-01-01 00:00")


def curve(*rows: str, every: Micros = DAY) -> EquityCurve:
    """Say a row a day: `curve("1000", "1100", "2000 +900")`, a move after its equity."""
    cells = [(*row.split(), "0")[:2] for row in rows]
    return EquityCurve(
        at=tuple(START + day * every for day in range(len(cells))),
        equity=tuple(parse_fine_amount(equity) for equity, _ in cells),
        flow=tuple(parse_fine_amount(flow) for _, flow in cells),
    )


def measured(*rows: str, every: Micros = DAY) -> dict[Metric, Figure]:
    readings = curve(*rows, every=every)
    return measure_equity(readings, rows_as_days(readings))


def trades(*orders: Order) -> dict[Metric, Figure]:
    """Measure the closed orders among these."""
    columns = Ledger.from_records(orders).orders
    chosen = lead_orders(columns) & (columns.closed_at < OPEN)
    return measure_orders(trade_sums(columns, nets_of(columns), chosen))


def with_nets(*pnls: str) -> dict[Metric, Figure]:
    return trades(*(order("lead", pnl, owner=Owner.LEAD) for pnl in pnls))


def only(figures: dict[Metric, Figure], *names: Metric) -> dict[Metric, Figure]:
    return {name: figures[name] for name in names}


def test_return_by_net_asset_value_as_binance_works_it_out() -> None:
    """Golden binance-nav-roi: NAV 1, 0.8, 0.8, 0.885714; published -20, -20, -11.4 %."""
    rows = ("500", "400", "1400 1000", "1550")
    by_day = [measured(*rows[:days])[Metric.TWR] for days in (2, 3, 4)]
    assert by_day == pytest.approx([-0.2, -0.2, 0.8 * 1550 / 1400 - 1])
    assert by_day[-1] == pytest.approx(-0.114286, abs=5e-7)
    assert measured(*rows)[Metric.TOTAL_INCOME] == 50  # -100 + 0 + 150


def test_return_around_a_deposit_as_exness_works_it_out() -> None:
    """Golden exness-twr: +20 %, 400 moved in, +50 % are 80 %; added up 70 % (A20)."""
    figures = measured("500", "600", "1000 400", "1500")
    assert figures[Metric.TWR] == pytest.approx(0.8)
    assert figures[Metric.TWR_ADDITIVE] == pytest.approx(0.7)


def test_return_around_a_withdrawal_as_amarkets_works_it_out() -> None:
    """Golden amarkets-twr: 100 to 150, 70 out, 80 to 75: 1.5 x 0.9375, published 40.6 %."""
    figures = measured("100", "150", "80 -70", "75", "55 -20")
    assert figures[Metric.TWR] == pytest.approx(0.40625)
    assert figures[Metric.TWR_ADDITIVE] == pytest.approx(0.5 - 0.0625)


def test_the_trader_of_the_notes_made_nothing_whatever_the_returns_say() -> None:
    """Product notes, section 4.3: 1000, 1100, 900 moved in, 1900."""
    figures = measured("1000", "1100", "2000 900", "1900")
    assert figures[Metric.TWR] == pytest.approx(0.045)  # 1.1 x 0.95
    assert figures[Metric.TWR_ADDITIVE] == pytest.approx(0.05)  # 0.10 - 0.05
    assert figures[Metric.TOTAL_INCOME] == 0  # 1900 - 1000 - 900
    assert only(figures, Metric.ROI, Metric.MODIFIED_DIETZ) == {
        Metric.ROI: 0,
        Metric.MODIFIED_DIETZ: 0,
    }
    assert figures[Metric.MONEY_WEIGHTED] == pytest.approx(0, abs=1e-12)


def test_return_on_investment_is_pnl_over_everything_put_in() -> None:
    """SPEC, section 7: PnL / (first equity + inflows); what was moved out puts nothing in."""
    figures = measured("1000", "1300 200", "1350 -50", "1260")
    assert figures[Metric.TOTAL_INCOME] == 110  # 1260 - 1000 - 200 + 50
    assert figures[Metric.ROI] == pytest.approx(110 / 1200)


def test_the_flow_of_the_first_row_is_inside_its_equity() -> None:
    """SPEC, section 7: a flow is already inside the equity; nothing is known from before."""
    assert measured("1000 1000", "1100") == measured("1000", "1100")
    assert measured("1000 1000", "1100")[Metric.ROI] == pytest.approx(0.1)


def test_twelve_decimals_count() -> None:
    """SPEC, section 7: equity may carry 12 decimals; a sum of floats would lose the last."""
    figures = measured("10000000000.000000000001", "10000000000.000000000003")
    assert figures[Metric.TOTAL_INCOME] == 2e-12
    assert figures[Metric.WIN_RATE_DAYS] == 1


def test_days_win_by_their_pnl_and_days_without_any_do_not_count() -> None:
    """Golden okx-api-winratio-days: 2 days of profit, 1 of loss: 0.6667 (A21)."""
    figures = measured("100", "101", "101", "151 50", "150", "150.5")
    assert figures[Metric.WIN_RATE_DAYS] == pytest.approx(2 / 3)


def test_three_drawdowns_of_three_curves() -> None:
    """A22: ours is of the chained value, JU's of the ROI curve, Binance's of the asset curve."""
    figures = measured("100", "150", "100 -50", "90")
    assert figures[Metric.MAX_DRAWDOWN] == pytest.approx(0.1)  # 90 / 100
    # ROI 0.5, then 0.5 - 0.1: 1.5 falls to 1.4
    assert figures[Metric.ROI_CURVE_DRAWDOWN] == pytest.approx(0.1 / 1.5)
    assert figures[Metric.ASSET_CURVE_DRAWDOWN] == pytest.approx(0.4)  # 90 / 150


def test_the_trades_of_the_notes() -> None:
    """Product notes, section 4.3: 100, -50, -20, 40, 0, -30."""
    assert with_nets("100", "-50", "-20", "40", "0", "-30") == pytest.approx(
        {
            Metric.WIN_RATE_ORDERS: 1 / 3,  # 2 of 6; a net of 0 is no win
            Metric.WIN_RATE_POSITIONS: Why.NO_POSITION_IDS,
            Metric.PROFIT_FACTOR: 1.4,  # 140 / 100
            Metric.PROFIT_LOSS_COUNT_RATIO: 2 / 3,
            Metric.EXPECTANCY: 40 / 6,
            Metric.PAYOFF_RATIO: 2.1,  # 140/2 over 100/3
        }
    )


def test_an_order_wins_by_its_net_not_by_its_gross() -> None:
    """SPEC, section 7: net = realized_pnl - trading_fee + funding_fee, and a win is above 0."""
    figures = trades(
        order("ada", "1", fee="1.00000001"),  # -0.00000001
        order("ada", "1", fee="1"),  # 0
        order("ada", "-1", fee="-2", funding="-0.5"),  # +0.5, thanks to a rebate
    )
    assert figures[Metric.WIN_RATE_ORDERS] == pytest.approx(1 / 3)
    assert figures[Metric.PROFIT_LOSS_COUNT_RATIO] == 1
    assert figures[Metric.PROFIT_FACTOR] == pytest.approx(50_000_000)  # 0.5 / 0.00000001


def test_an_open_order_has_not_won_whatever_it_stands_at() -> None:
    """Platform rules, A21: partial closes do not count."""
    still_open = order("ada", "50", closed=None, order_id="1", unrealized="80")
    assert trades(order("ada", "-1"), still_open)[Metric.WIN_RATE_ORDERS] == 0
    assert set(trades(still_open).values()) == {Why.NO_CLOSED_ORDER}


def test_the_leads_own_orders_count_alone_once_any_is_marked() -> None:
    """A file may hold both; a copier's win is not the lead's."""
    copied = [order("ada", "5"), order("bob", "6"), order("cleo", "-1")]
    assert trades(*copied)[Metric.WIN_RATE_ORDERS] == pytest.approx(2 / 3)
    lead = order("", "-3", owner=Owner.LEAD)
    own = order("", "7", owner=Owner.OWN)
    assert trades(*copied, lead)[Metric.WIN_RATE_ORDERS] == 0
    assert trades(*copied, lead, own)[Metric.WIN_RATE_ORDERS] == 0.5


def test_orders_in_two_assets_can_be_counted_but_not_added_up() -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    figures = trades(order("ada", "5"), order("ada", "-1", asset="USDC"))
    assert figures[Metric.WIN_RATE_ORDERS] == 0.5
    assert figures[Metric.PROFIT_LOSS_COUNT_RATIO] == 1
    mixed = (Metric.PROFIT_FACTOR, Metric.EXPECTANCY, Metric.PAYOFF_RATIO)
    assert only(figures, *mixed) == dict.fromkeys(mixed, Why.MIXED_ASSETS)


def test_sums_beyond_64_bits_are_exact() -> None:
    """Two of the largest amounts there are make 184 billion."""
    most = amount_text(LARGEST_AMOUNT)
    figures = trades(
        order("ada", most, fee=f"-{most}"), order("bob", most), order("cleo", f"-{most}")
    )
    assert figures[Metric.PROFIT_FACTOR] == 3


@pytest.mark.parametrize(
    ("nets", "expected"),
    [
        (["3", "0"], {Metric.PROFIT_FACTOR: Why.NO_LOSING_ORDER}),
        (["3"], {Metric.PROFIT_LOSS_COUNT_RATIO: Why.NO_LOSING_ORDER}),
        (["3"], {Metric.PAYOFF_RATIO: Why.NO_LOSING_ORDER}),
        (["-3"], {Metric.PAYOFF_RATIO: Why.NO_WINNING_ORDER, Metric.PROFIT_FACTOR: 0}),
        (["-3"], {Metric.WIN_RATE_ORDERS: 0, Metric.PROFIT_LOSS_COUNT_RATIO: 0}),
        ([], dict.fromkeys(ORDER_METRICS, Why.NO_CLOSED_ORDER)),
    ],
)
def test_what_orders_leave_undefined_has_its_reason(
    nets: list[str], expected: dict[Metric, Figure]
) -> None:
    """SPEC, Settlement core: undefined is null with a reason; Echobit shows 0 % (sources, 004)."""
    assert only(with_nets(*nets), *expected) == expected


def test_without_orders_every_figure_of_orders_says_so() -> None:
    assert measure_orders(Why.NO_ORDERS) == dict.fromkeys(ORDER_METRICS, Why.NO_ORDERS)


CHAINED = (Metric.TWR, Metric.MAX_DRAWDOWN, Metric.CAGR, Metric.ULCER_INDEX)
SPREAD = (
    Metric.VOLATILITY,
    Metric.SHARPE,
    Metric.SORTINO,
    Metric.VALUE_AT_RISK,
    Metric.EXPECTED_SHORTFALL,
)


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ([], dict.fromkeys(EQUITY_METRICS, Why.NO_EQUITY)),
        (["100"], dict.fromkeys(EQUITY_METRICS, Why.ONE_READING)),
        (["100", "101"], dict.fromkeys(SPREAD, Why.TOO_FEW_RETURNS)),
        (["100"] * 3, {Metric.SHARPE: Why.CONSTANT, Metric.SORTINO: Why.NO_LOSING_DAY}),
        (["100"] * 3, {Metric.WIN_RATE_DAYS: Why.NO_CHANGE, Metric.VOLATILITY: 0, Metric.TWR: 0}),
        (["100", "101", "102.01"], {Metric.SHARPE: Why.CONSTANT}),  # 1 % each day
        (["0", "100 100", "110"], dict.fromkeys(CHAINED, Why.FIRST_NOT_POSITIVE)),
        (["0", "100 100", "110"], dict.fromkeys(SPREAD, Why.FIRST_NOT_POSITIVE)),
        (["0", "100 100", "110"], {Metric.TWR_ADDITIVE: Why.FIRST_NOT_POSITIVE}),
        (["0", "100 100", "110"], {Metric.ROI: 0.1, Metric.WIN_RATE_DAYS: 1}),
        (["-5", "100 100", "110"], {Metric.ASSET_CURVE_DRAWDOWN: Why.BELOW_ZERO}),
        (["100", "0", "50 50", "60"], dict.fromkeys(CHAINED, Why.NOT_POSITIVE)),
        (["100", "0 -100", "50 50", "60"], {Metric.TWR_ADDITIVE: Why.NOT_POSITIVE}),
        (["100", "-20", "-20"], {Metric.ROI: -1.2, Metric.TOTAL_INCOME: -120}),
        (["100", "-20"], dict.fromkeys(CHAINED, Why.BELOW_ZERO)),
        (["100", "-20"], {Metric.ROI_CURVE_DRAWDOWN: Why.BELOW_ZERO}),
        (["100", "-20"], {Metric.MONEY_WEIGHTED: Why.NO_SINGLE_RATE}),
        (["100", "0"], {Metric.TWR: -1, Metric.MAX_DRAWDOWN: 1, Metric.CAGR: -1}),
        (["0", "1"], {Metric.ROI: Why.NO_CAPITAL, Metric.MODIFIED_DIETZ: Why.NO_CAPITAL}),
        (["0", "1"], {Metric.ASSET_CURVE_DRAWDOWN: Why.FIRST_NOT_POSITIVE}),
        (["1", "100", "10000"], {Metric.CAGR: Why.TOO_LARGE, Metric.TWR: 9999}),  # 100 ^ 365
    ],
)
def test_what_equity_leaves_undefined_has_its_reason(
    rows: list[str], expected: dict[Metric, Figure]
) -> None:
    """SPEC, Settlement core: undefined is null with a reason, never 0 or infinite."""
    assert only(measured(*rows), *expected) == expected


@pytest.mark.parametrize("every", [HOUR, 7 * DAY])
def test_rows_that_are_no_days_have_no_annual_figures(every: Micros) -> None:
    """An hourly file multiplied by the root of 365 would be wrong by the root of 24."""
    figures = measured("100", "110", "99", "120", every=every)
    annual = (Metric.CAGR, *SPREAD, Metric.WIN_RATE_DAYS)
    assert only(figures, *annual) == dict.fromkeys(annual, Why.NOT_DAILY)
    assert figures[Metric.TWR] == pytest.approx(0.2)


def test_a_few_missing_days_are_counted_and_change_nothing() -> None:
    """Rows stand for days, whatever became of a weekend."""
    whole = curve("100", "110", "99", "120", "130", "125")
    late = (*whole.at[:3], *(instant + 2 * DAY for instant in whole.at[3:]))
    gap = EquityCurve(late, whole.equity, whole.flow)
    assert (irregular_rows(whole), irregular_rows(gap)) == (0, 1)
    ours, without = (measure_equity(c, rows_as_days(c)) for c in (gap, whole))
    assert only(ours, *CHAINED, *SPREAD) == only(without, *CHAINED, *SPREAD)


def test_numbers_and_reasons_share_the_names_between_them() -> None:
    figures = measured("100", "101")
    assert values_of(figures)[Metric.SHARPE] is None
    assert reasons_of(figures).keys() == set(SPREAD)
    assert values_of(figures)[Metric.ROI] == pytest.approx(0.01)


amounts = st.decimals(1, 10**6, places=2)
moves = st.sampled_from([Decimal(0)] * 3) | st.decimals(-500, 5000, places=2)


_FINE = 10**12


@st.composite
def accounts(draw: st.DrawFn) -> tuple[list[Fraction], list[Fraction], list[Fraction]]:
    """Daily returns, moves and the equity they make, from 100 to 1,000,000 at the start."""
    equity = [Fraction(draw(st.decimals(100, 10**6, places=2)))]
    returns, flow = [Fraction(0)], [Fraction(0)]
    for _ in range(draw(st.integers(1, 15))):
        change = Fraction(draw(st.decimals("-0.5", "0.8", places=3)))
        # In the curve's own units: cut off, a day that earned nothing would lose one of them.
        most_out = Fraction(int(equity[-1] / 4 * _FINE), _FINE)
        moved = max(Fraction(draw(moves)), -most_out)
        returns.append(change)
        flow.append(moved)
        equity.append(equity[-1] * (1 + change) + moved)
    return returns, flow, equity


def as_curve(equity: list[Fraction], flow: list[Fraction], scale: int = 1) -> EquityCurve:
    days = tuple(START + day * DAY for day in range(len(equity)))
    fine = [[int(amount * _FINE) * scale for amount in column] for column in (equity, flow)]
    return EquityCurve(days, tuple(fine[0]), tuple(fine[1]))


def figures_of(
    equity: list[Fraction], flow: list[Fraction], scale: int = 1
) -> dict[Metric, Figure]:
    readings = as_curve(equity, flow, scale)
    return measure_equity(readings, rows_as_days(readings))


Account = tuple[list[Fraction], list[Fraction], list[Fraction]]
AMOUNTS = {Metric.TOTAL_INCOME}


@given(accounts())
def test_every_figure_is_a_finite_number_or_has_a_reason(account: Account) -> None:
    _, flow, equity = account
    for figure in figures_of(equity, flow).values():
        assert isinstance(figure, Why) or math.isfinite(figure)


@given(accounts())
def test_returns_chain_to_what_was_earned_whatever_was_moved(account: Account) -> None:
    """The definition of time-weighting, in exact fractions."""
    returns, flow, equity = account
    expected = math.prod(1 + change for change in returns) - 1
    assert figures_of(equity, flow)[Metric.TWR] == pytest.approx(float(expected), abs=1e-9)


@given(accounts(), st.integers(2, 1000))
def test_a_thousand_times_the_money_gives_the_same_ratios(account: Account, scale: int) -> None:
    _, flow, equity = account
    once, often = figures_of(equity, flow), figures_of(equity, flow, scale)
    for name in EQUITY_METRICS:
        one, other = once[name], often[name]
        if isinstance(one, Why) or isinstance(other, Why):
            assert one is other
        elif name in AMOUNTS:
            assert other == pytest.approx(one * scale, rel=1e-9)
        else:
            assert other == pytest.approx(one, rel=1e-9, abs=1e-9)


@given(accounts(), st.data())
def test_moving_money_without_earning_any_changes_no_time_weighted_figure(
    account: Account, data: st.DataObject
) -> None:
    """A day on which money came in and nothing was earned; the days after earn on all of it."""
    returns, flow, equity = account
    day = data.draw(st.integers(0, len(equity) - 1))
    moved = Fraction(data.draw(st.decimals(1, 5000, places=2)))
    more_returns = [*returns[: day + 1], Fraction(0), *returns[day + 1 :]]
    more_flow = [*flow[: day + 1], moved, *flow[day + 1 :]]
    more_equity = [equity[0]]
    for change, inflow in zip(more_returns[1:], more_flow[1:], strict=True):
        more_equity.append(more_equity[-1] * (1 + change) + inflow)
    before, after = figures_of(equity, flow), figures_of(more_equity, more_flow)
    for name in (Metric.TWR, Metric.MAX_DRAWDOWN, Metric.TWR_ADDITIVE, Metric.WIN_RATE_DAYS):
        one, other = before[name], after[name]
        if name is Metric.TWR_ADDITIVE and day < len(equity) - 1 and any(returns[day + 1 :]):
            continue  # a transfer begins a new stretch: the additive figure does change, A20
        assert other == (one if isinstance(one, Why) else pytest.approx(one, abs=1e-9))


@given(accounts())
def test_income_is_what_the_days_earned(account: Account) -> None:
    _, flow, equity = account
    figures = figures_of(equity, flow)
    earned = float(equity[-1] - equity[0] - sum(flow[1:]))
    assert figures[Metric.TOTAL_INCOME] == pytest.approx(earned, abs=1e-9)
    assert figures[Metric.ROI] == pytest.approx(
        earned / float(equity[0] + sum(moved for moved in flow[1:] if moved > 0)), abs=1e-9
    )


@given(accounts())
def test_at_the_money_weighted_rate_everything_grows_into_the_last_equity(account: Account) -> None:
    """The definition of an internal rate of return."""
    _, flow, equity = account
    rate = figures_of(equity, flow)[Metric.MONEY_WEIGHTED]
    if not isinstance(rate, Why):
        days = len(equity) - 1
        grown = sum(
            float(amount) * (1 + rate) ** ((days - day) / days)
            for day, amount in enumerate([equity[0], *flow[1:]])
        )
        assert grown == pytest.approx(float(equity[-1]), rel=1e-6, abs=1e-6)


@given(st.lists(st.integers(-5, 5).map(str), max_size=12))
def test_win_rate_and_ratios_of_orders_agree_with_each_other(nets: list[str]) -> None:
    figures = with_nets(*nets)
    rate, ratio = figures[Metric.WIN_RATE_ORDERS], figures[Metric.PROFIT_LOSS_COUNT_RATIO]
    factor, payoff = figures[Metric.PROFIT_FACTOR], figures[Metric.PAYOFF_RATIO]
    assert isinstance(rate, Why) or 0 <= rate <= 1
    assert isinstance(ratio, Why) == isinstance(factor, Why)
    if not isinstance(factor, Why) and not isinstance(ratio, Why) and not isinstance(payoff, Why):
        assert factor == pytest.approx(payoff * ratio)  # sums are means times counts
