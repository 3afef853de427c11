"""Windows of 7, 30 and 90 platform days: whose day it is, where a window starts, what is unread."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, EARLIEST, HOUR, Micros, parse_instant
from profitshare_gui.core.ledger import Ledger, OrderColumns
from profitshare_gui.core.money import parse_fine_amount
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.core.performance_measures import (
    EQUITY_METRICS,
    EquityCurve,
    measure_equity,
    rows_as_days,
)
from profitshare_gui.core.performance_windows import (
    DayWindow,
    WindowFigures,
    curve_within,
    day_windows,
    lead_equity,
    measure_windows,
    platform_days,
)
from profitshare_gui.core.records import Order, Owner
from tests.say import at, event, order, usdt

AHEAD = 8 * HOUR
"""The clock of a platform at UTC+8."""


def readings(*rows: str) -> EquityCurve:
    """Say `readings("2026-03-01 00:00 100", "2026-03-02 00:00 150 +40")`."""
    cells = [(*row.split(), "0")[:4] for row in rows]
    return EquityCurve(
        at=tuple(parse_instant(f"{day}T{time}Z") for day, time, *_ in cells),
        equity=tuple(parse_fine_amount(equity) for _, _, equity, _ in cells),
        flow=tuple(parse_fine_amount(flow) for *_, flow in cells),
    )


def midnights(first: str, *amounts: str) -> EquityCurve:
    """Say the equity at one midnight after the other."""
    return EquityCurve(
        at=tuple(at(first) + day * DAY for day in range(len(amounts))),
        equity=tuple(parse_fine_amount(amount) for amount in amounts),
        flow=(0,) * len(amounts),
    )


def columns(*orders: Order) -> OrderColumns:
    return Ledger.from_records(orders).orders


def windows(
    curve: EquityCurve, as_of: str, offset: Micros = 0, orders: OrderColumns | None = None
) -> dict[int | None, WindowFigures]:
    found = measure_windows(curve, orders, offset=offset, as_of=at(as_of))
    return {figures.window.length: figures for figures in found}


@pytest.mark.parametrize(
    ("as_of", "offset", "opens_at"),
    [
        ("2026-03-10 15:00", 0, "2026-03-04 00:00"),  # the 10th, begun, and six before
        ("2026-03-10 00:00", 0, "2026-03-03 00:00"),  # the 9th has just ended
        ("2026-03-10 00:00:00.000001", 0, "2026-03-04 00:00"),
        ("2026-03-10 15:00", AHEAD, "2026-03-03 16:00"),  # there it is 23:00 of the 10th
        ("2026-03-10 16:00", AHEAD, "2026-03-03 16:00"),  # midnight there
        ("2026-03-10 16:30", AHEAD, "2026-03-04 16:00"),  # 00:30 of the 11th
    ],
)
def test_seven_days_begin_at_a_midnight_of_the_platform(
    as_of: str, offset: Micros, opens_at: str
) -> None:
    """Issue 4: on platform days; the day that runs is the last of them."""
    week, month, quarter, whole = day_windows(at(as_of), offset)
    assert (week.length, week.opens_at) == (7, at(opens_at))
    assert (month.length, month.opens_at) == (30, at(opens_at) - 23 * DAY)
    assert (quarter.length, quarter.opens_at) == (90, at(opens_at) - 83 * DAY)
    assert (whole.length, whole.opens_at) == (None, EARLIEST)


def test_a_window_starts_from_the_equity_at_its_midnight() -> None:
    curve = midnights("2026-03-01 00:00", *(str(100 + day) for day in range(12)))
    week = windows(curve, "2026-03-10 00:00")[7]  # from the 3rd, where it is 102, to the 10th
    assert week.days == 7
    assert week.figures[Metric.TOTAL_INCOME] == 7
    assert week.figures[Metric.TWR] == pytest.approx(109 / 102 - 1)


def test_what_is_read_after_the_instant_asked_for_does_not_exist() -> None:
    """SPEC, Settlement core: nothing after `as_of` exists; at it, it does."""
    curve = midnights("2026-03-01 00:00", "100", "110", "220")
    assert windows(curve, "2026-03-02 00:00")[None].figures[Metric.TWR] == pytest.approx(0.1)
    assert windows(curve, "2026-02-28 00:00")[None].figures[Metric.TWR] is Why.NO_EQUITY


def test_a_younger_account_has_fewer_days_and_the_year_still_has_365() -> None:
    """Product notes, section 4.3: annual by 365, never by the window."""
    found = windows(midnights("2026-03-01 00:00", "100", "101", "100", "103"), "2026-03-04 00:00")
    for length in (7, 30, 90, None):
        assert found[length].days == 3
        assert found[length].figures[Metric.CAGR] == pytest.approx(1.03 ** (365 / 3) - 1)


def test_equity_older_than_a_day_does_not_open_a_window() -> None:
    """Else the PnL of a month without readings would be that of the last seven days."""
    curve = readings("2026-01-01 00:00 100", "2026-03-05 12:00 300", "2026-03-09 12:00 330")
    found = windows(curve, "2026-03-10 00:00")
    assert found[7].figures[Metric.TWR] == pytest.approx(0.1)
    assert found[90].figures[Metric.TWR] == pytest.approx(2.3)


def test_equity_half_a_day_old_does_open_a_window() -> None:
    curve = readings("2026-03-02 12:00 100", "2026-03-03 12:00 120", "2026-03-09 12:00 150")
    assert windows(curve, "2026-03-10 00:00")[7].figures[Metric.TWR] == pytest.approx(0.5)


def test_readings_of_one_day_are_chained_to_one_return() -> None:
    """With a move in between: 100 to 110, 90 moved in, 200 to 180: 1.1 x 0.9."""
    curve = readings(
        "2026-03-01 23:00 100",
        "2026-03-02 06:00 110",
        "2026-03-02 12:00 200 90",
        "2026-03-02 23:00 180",
        "2026-03-03 23:00 198",
    )
    days = platform_days(curve, 0)
    assert days.returns.tolist() == pytest.approx([1.1 * 0.9 - 1, 0.1])
    assert days.gains == (-10 * 10**12, 18 * 10**12)  # +10 - 20, and 198 - 180


def test_a_reading_at_midnight_closes_the_day_before_it() -> None:
    curve = readings("2026-03-01 00:00 100", "2026-03-02 00:00 110", "2026-03-02 10:00 121")
    assert platform_days(curve, 0).returns.tolist() == pytest.approx([0.1, 0.1])


def test_the_same_readings_are_other_days_on_another_clock() -> None:
    """15:00 UTC is the same day at UTC+8, 17:00 the next."""
    curve = readings("2026-03-01 10:00 100", "2026-03-02 15:00 110", "2026-03-02 17:00 121")
    assert platform_days(curve, 0).returns.tolist() == pytest.approx([0.21])
    assert platform_days(curve, AHEAD).returns.tolist() == pytest.approx([0.1, 0.1])


def test_a_day_without_a_reading_is_told_and_its_pnl_shows_on_the_next() -> None:
    curve = readings("2026-03-01 00:00 100", "2026-03-02 00:00 110", "2026-03-05 00:00 121")
    days = platform_days(curve, 0)
    assert days.returns.tolist() == pytest.approx([0.1, 0, 0, 0.1])
    assert days.unread == 2
    assert windows(curve, "2026-03-05 00:00")[7].unread == 2


def test_the_first_reading_alone_makes_no_day() -> None:
    assert len(platform_days(readings("2026-03-01 10:00 100"), 0).returns) == 0
    noon = readings("2026-03-01 10:00 100", "2026-03-01 12:00 110")
    assert platform_days(noon, 0).returns.tolist() == pytest.approx([0.1])


def test_orders_count_in_the_window_they_were_closed_in() -> None:
    """Half-open: at its midnight an order is in, at the instant asked for it is still open."""
    curve = midnights("2026-03-01 00:00", "100", "101")
    closed = columns(
        order("", "5", closed="2026-03-02 23:59:59.999999", owner=Owner.LEAD),
        order("", "-1", closed="2026-03-03 00:00", owner=Owner.LEAD),
        order("", "-1", closed="2026-03-09 12:00", owner=Owner.LEAD),
        order("", "7", closed="2026-03-10 00:00", owner=Owner.LEAD),
        order("", "7", closed=None, order_id="1", owner=Owner.LEAD),
    )
    found = windows(curve, "2026-03-10 00:00", orders=closed)
    assert found[7].figures[Metric.WIN_RATE_ORDERS] == 0
    assert found[30].figures[Metric.WIN_RATE_ORDERS] == pytest.approx(1 / 3)
    assert found[None].figures[Metric.PROFIT_FACTOR] == pytest.approx(5 / 2)


def test_a_window_without_closed_orders_or_without_any_says_which() -> None:
    """Echobit shows a win rate of 0 % here; ours is undefined (issue 4)."""
    curve = midnights("2026-03-01 00:00", "100", "101")
    old = columns(order("", "5", closed="2026-01-02 12:00", owner=Owner.LEAD))
    assert windows(curve, "2026-03-10 00:00", orders=old)[7].figures[Metric.WIN_RATE_ORDERS] is (
        Why.NO_CLOSED_ORDER
    )
    assert windows(curve, "2026-03-10 00:00")[7].figures[Metric.WIN_RATE_ORDERS] is (
        Why.NO_LEAD_ORDER
    )


def test_the_leads_equity_is_read_from_events_with_transfers_as_flows() -> None:
    """SPEC, Ledger and files: no copier_id is the lead's own account; the kind says the way."""
    events = [
        event("transfer_in", "2026-03-01 00:00", amount="100"),
        event("equity", "2026-03-01 00:00", amount="100"),
        event("equity", "2026-03-02 00:00", "ada", amount="7"),
        event("equity", "2026-03-02 00:00", amount="5", asset="USDC"),
        event("pnl", "2026-03-02 00:00", amount="40"),
        event("transfer_in", "2026-03-02 09:00", amount="50"),
        event("transfer_out", "2026-03-02 10:00", amount="20"),
        event("transfer_in", "2026-03-02 10:00", "ada", amount="9"),
        event("equity", "2026-03-03 00:00", amount="130"),
        event("equity", "2026-03-03 00:00", amount="140"),
        event("transfer_out", "2026-03-03 00:00", amount="-10"),
        event("equity", "2026-03-09 00:00", amount="500"),
    ]
    curve = lead_equity(events, "USDT", at("2026-03-04 00:00"))
    assert curve.at == (at("2026-03-01 00:00"), at("2026-03-03 00:00"))
    assert curve.equity == (usdt("100") * 10**4, usdt("140") * 10**4)  # the later of the two
    assert curve.flow[1] == usdt("20") * 10**4  # 50 - 20 - 10


def test_a_ledger_without_equity_has_no_curve() -> None:
    assert lead_equity([], "USDT", at("2026-03-04 00:00")) == EquityCurve((), (), ())


@given(st.lists(st.integers(1, 10**9), min_size=2, max_size=100), st.sampled_from([0, AHEAD]))
def test_all_days_of_midnight_readings_are_the_rows_of_a_file(
    equity: list[int], offset: Micros
) -> None:
    """The command line and the windows may not disagree."""
    first = at("2026-03-01 00:00") - offset
    curve = EquityCurve(
        tuple(first + day * DAY for day in range(len(equity))), tuple(equity), (0,) * len(equity)
    )
    window = DayWindow(None, EARLIEST, curve.at[-1])
    part = curve_within(curve, window)
    assert part == curve
    days = platform_days(part, offset)
    assert np.array_equal(days.returns, rows_as_days(curve).returns)
    from_days, from_rows = measure_equity(part, days), measure_equity(curve, rows_as_days(curve))
    assert {name: from_days[name] for name in EQUITY_METRICS} == from_rows
