"""Curves of return: they end where the figures end, and know what they do not know."""

from __future__ import annotations

import numpy as np
import pytest

from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.performance import fine
from profitshare_gui.core.performance_curves import (
    months_of,
    roi_curve,
    twr_curve,
    underwater_curve,
    unread_after,
    years_of,
)
from profitshare_gui.core.performance_figures import Metric
from profitshare_gui.core.performance_measures import EquityCurve, measure_equity
from profitshare_gui.core.performance_windows import platform_days
from tests.say import at, usdt


def curve(*rows: tuple[str, str, str]) -> EquityCurve:
    """Readings as (instant, equity, flow)."""
    return EquityCurve(
        tuple(at(instant) for instant, _, _ in rows),
        tuple(fine(usdt(equity)) for _, equity, _ in rows),
        tuple(fine(usdt(flow)) for _, _, flow in rows),
    )


FLOWS = curve(
    ("2026-03-01 00:00", "1000", "0"),
    ("2026-03-02 00:00", "1100", "0"),
    ("2026-03-03 00:00", "2000", "900"),
    ("2026-03-04 00:00", "1900", "0"),
)
"""Product notes, 4.3: 1000 → 1100, 900 in, → 1900; the trader made nothing."""


def test_roi_is_the_pnl_over_all_that_was_ever_put_in() -> None:
    """SPEC, section 7: roi = PnL ÷ (first equity + inflows)."""
    found = roi_curve(FLOWS)
    # 0; 100 ÷ 1000; 100 ÷ 1900 = 0.0526316; 0 ÷ 1900
    assert found.level.tolist() == [0, 100_000, 52_632, 0]
    assert found.at.tolist() == list(FLOWS.at)


def test_twr_chains_and_so_differs_from_roi() -> None:
    """Product notes, 4.3: TWR 4.5 %."""
    # 1.1 − 1; unchanged by the deposit; 1.1 × 0.95 − 1 = 0.045
    assert twr_curve(FLOWS).level.tolist() == [0, 100_000, 100_000, 45_000]


def test_the_deepest_point_is_the_maximum_drawdown() -> None:
    found = underwater_curve(FLOWS, 0)
    assert found.level.tolist() == [0, 0, 0, -50_000]  # 1 − 1.045 ÷ 1.1
    figures = measure_equity(FLOWS, platform_days(FLOWS, 0))
    assert figures[Metric.MAX_DRAWDOWN] == pytest.approx(-found.level.min() / 10**6)


def test_readings_of_one_day_are_one_point_under_water() -> None:
    twice = curve(
        ("2026-03-01 01:00", "1000", "0"),
        ("2026-03-01 12:00", "800", "0"),
        ("2026-03-01 20:00", "900", "0"),
        ("2026-03-03 20:00", "990", "0"),
    )
    found = underwater_curve(twice, 0)
    assert found.at.tolist() == [twice.at[0], twice.at[2], twice.at[3]]
    assert found.level.tolist() == [0, -100_000, -10_000]  # 0.9 and 0.9 × 1.1 = 0.99 of the 1


def test_nothing_is_chained_after_a_day_that_began_with_nothing() -> None:
    broken = curve(
        ("2026-03-01 00:00", "100", "0"),
        ("2026-03-02 00:00", "110", "0"),
        ("2026-03-03 00:00", "0", "0"),
        ("2026-03-04 00:00", "50", "50"),
    )
    assert twr_curve(broken).level.tolist() == [0, 100_000, -1_000_000]
    assert underwater_curve(broken, 0).level.tolist() == [0, 0, -1_000_000]
    assert len(roi_curve(broken).at) == 4


def test_without_readings_or_capital_there_is_no_curve() -> None:
    none = EquityCurve((), (), ())
    one = curve(("2026-03-01 00:00", "0", "0"))
    for each in (none, one):
        assert roi_curve(each).at.size == 0
        assert underwater_curve(each, 0).at.size == 0
        assert months_of(each, 0, at("2026-04-01 00:00")) == ()
    assert years_of(()) == ()


def test_a_return_too_large_to_be_one_is_not_shown() -> None:
    faulty = curve(("2026-03-01 00:00", "0.00000001", "0"), ("2026-03-02 00:00", "90000000", "0"))
    assert twr_curve(faulty).level.tolist() == [0]


def daily(first: Micros, equity: list[Units]) -> EquityCurve:
    count = len(equity)
    instants = tuple(first + day * DAY for day in range(count))
    return EquityCurve(instants, tuple(fine(each) for each in equity), (0,) * count)


def test_months_are_chained_and_years_are_their_product() -> None:
    """Product notes, 4.3: TWR-linked months, partial ones marked, the year is the product."""
    # Midnight to midnight from 1 January to 1 March: 31 + 28 days.
    grown = daily(at("2026-01-01 00:00"), [usdt("100") + usdt("1") * day for day in range(60)])
    january, february = months_of(grown, 0, at("2026-03-01 00:00"))
    assert (january.year, january.month, january.begins_at) == (2026, 1, at("2026-01-01 00:00"))
    assert january.twr == 310_000  # 131 ÷ 100
    assert january.pnl == usdt("31")
    assert february.twr == 213_740  # 159 ÷ 131 = 1.2137405
    assert not january.is_partial
    assert not february.is_partial
    (year,) = years_of((january, february))
    assert year.twr == 589_999  # 1.31 × 1.21374 = 1.5899994
    assert year.pnl == usdt("59")
    assert year.is_partial


def test_months_are_those_of_the_platforms_clock() -> None:
    """At UTC+8, 16:00 UTC of the last day is the first midnight of the next month."""
    readings = daily(at("2026-01-30 16:00"), [usdt("100"), usdt("110"), usdt("121")])
    assert [month.month for month in months_of(readings, 8 * HOUR, readings.at[-1])] == [1, 2]
    assert [month.month for month in months_of(readings, 0, readings.at[-1])] == [1, 2]
    assert months_of(readings, 8 * HOUR, readings.at[-1])[0].pnl == usdt("10")


def test_a_month_is_partial_where_readings_or_time_do_not_reach_its_ends() -> None:
    late = daily(at("2026-01-05 00:00"), [usdt("100")] * 28)
    (january,) = months_of(late, 0, at("2026-02-01 00:00"))
    assert january.is_partial  # begins on the 5th
    running = daily(at("2026-01-01 00:00"), [usdt("100")] * 10)
    (still,) = months_of(running, 0, at("2026-01-10 00:00"))
    assert still.is_partial  # is not over


def test_a_month_and_its_year_are_undefined_where_a_day_began_with_nothing() -> None:
    ruined = daily(at("2025-12-30 00:00"), [usdt("100"), 0, usdt("5"), usdt("5")])
    (december, january) = months_of(ruined, 0, at("2026-01-02 00:00"))
    assert december.twr is None
    assert december.pnl == usdt("-95")
    assert january.twr == 0
    assert [year.twr for year in years_of((december, january))] == [None, 0]


def test_equity_is_unknown_from_a_day_after_a_reading_to_one_far_later() -> None:
    sparse = curve(
        ("2026-03-01 00:00", "1", "0"),
        ("2026-03-03 00:00", "1", "0"),
        ("2026-03-09 00:00", "1", "0"),
    )
    assert unread_after(sparse) == ((at("2026-03-04 00:00"), at("2026-03-09 00:00")),)


def test_levels_are_whole_numbers() -> None:
    assert twr_curve(FLOWS).level.dtype == np.int64
    assert roi_curve(FLOWS).level.dtype == np.int64
