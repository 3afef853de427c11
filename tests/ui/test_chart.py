"""The profit chart: what the crosshair reads is the data, and days are the platform's."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFrame, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import DAY, HOUR, WEEK, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.ui.chart import ProfitChart
from profitshare_gui.ui.chart_axis import (
    day_ticks,
    labels_in_a_row,
    level_span,
    money_ticks,
    span_of_days,
)
from profitshare_gui.ui.chart_canvas import Canvas, Drawing, Stroke
from profitshare_gui.ui.chart_plot import TimePlot
from profitshare_gui.ui.chart_pyramid import StepPyramid
from profitshare_gui.ui.text import dated_instant_text, money_text, own_instant_text, short_day_text
from profitshare_gui.ui.theme import DARK, LIGHT, apply_theme
from profitshare_gui.usecases.profit import ShareCurve
from profitshare_gui.usecases.profit_series import Gap, GapCause
from tests.say import at, share, usdt

BERLIN = ZoneInfo("Europe/Berlin")
RANGES = ("range_7d", "range_30d", "range_90d", "range_all")
NO_KEY = Qt.KeyboardModifier.NoModifier
LEFT_BUTTON = Qt.MouseButton.LeftButton

MARCH = ShareCurve(
    at=np.array([at(f"2026-{day} 00:00") for day in ("03-09", "03-16", "03-23", "03-30", "04-06")]),
    cumulative=np.array([usdt(text) for text in ("100", "100", "418.02", "430.5", "423.25")]),
    asset="USDT",
)


def curve(at: list[Micros], cumulative: list[Units]) -> ShareCurve:
    return ShareCurve(np.array(at, np.int64), np.array(cumulative, np.int64), "USDT")


def year() -> ShareCurve:
    """A year of weekly settlements, the last of them on 2026-03-30."""
    last = at("2026-03-30 00:00")
    return curve([last - n * WEEK for n in range(52, -1, -1)], [n * 10**8 for n in range(53)])


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[ProfitChart]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 400)
    made = ProfitChart(page)
    made.resize(page.size())
    with qtbot.waitExposed(page):
        page.show()
    yield made
    page.close()


def plot_of(chart: ProfitChart) -> Any:
    return chart.findChild(TimePlot)


def view_of(chart: ProfitChart) -> tuple[Micros, Micros]:
    left, right = plot_of(chart).box.viewRange()[0]
    return left, right


def drawing_of(chart: ProfitChart) -> Drawing:
    items = plot_of(chart).scene().items()
    return next(item for item in items if isinstance(item, Canvas)).drawing


def stroke_of(chart: ProfitChart) -> Stroke:
    """The one line that is drawn."""
    (stroke,) = drawing_of(chart).panes[0].strokes
    return stroke


def place_of(chart: ProfitChart, instant: Micros) -> QPoint:
    """Where an instant lies, at half the height of the plot."""
    plot = plot_of(chart)
    middle = sum(plot.box.viewRange()[1]) / 2
    place: QPoint = plot.mapFromScene(plot.box.mapViewToScene(QPointF(instant, middle)))
    return place


def across(chart: ProfitChart, instant: Micros) -> int:
    """How many pixels right of the axis an instant lies."""
    return (place_of(chart, instant) - place_of(chart, int(view_of(chart)[0]))).x()


def hover(chart: ProfitChart, instant: Micros) -> None:
    QTest.mouseMove(plot_of(chart).viewport(), place_of(chart, instant))


def label(chart: ProfitChart, name: str) -> str:
    found = chart.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def readout(chart: ProfitChart) -> QFrame:
    found = chart.findChild(QFrame, "chart_readout")
    assert isinstance(found, QFrame)
    return found


def button(chart: ProfitChart, name: str) -> QToolButton:
    found = chart.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def checked(chart: ProfitChart) -> list[str]:
    return [name for name in RANGES if button(chart, name).isChecked()]


# ------------------------------------------------------------------------------- the crosshair


def test_the_keyboard_reads_every_window_exactly(chart: ProfitChart) -> None:
    """SPEC, Screens: crosshair with values. product.md 3.4: arrow keys move it."""
    chart.show_curve(MARCH, platform_offset=0, own_zone=BERLIN)
    before = usdt("0")
    QTest.keyClick(chart, Qt.Key.Key_Home)
    for when, total in zip(MARCH.at.tolist(), MARCH.cumulative.tolist(), strict=True):
        assert readout(chart).isVisible()
        assert label(chart, "readout_at") == dated_instant_text(when, 0)
        assert label(chart, "readout_own") == own_instant_text(when, BERLIN)
        assert label(chart, "readout_cumulative") == money_text(total, "USDT")
        assert money_text(total - before, sign=True) in label(chart, "readout_change")
        before = total
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert label(chart, "readout_at") == dated_instant_text(at("2026-04-06 00:00"), 0)


def test_the_first_key_stands_on_the_newest_window(chart: ProfitChart) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "−7.25" in label(chart, "readout_change")  # 423.25 − 430.50
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "+12.48" in label(chart, "readout_change")  # 430.50 − 418.02
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert not readout(chart).isVisible()


def test_the_mouse_snaps_to_the_nearest_window(chart: ProfitChart) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    hover(chart, at("2026-03-19 06:00"))  # nearer to the 16th
    assert label(chart, "readout_cumulative") == money_text(usdt("100"), "USDT")
    hover(chart, at("2026-03-19 18:00"))  # nearer to the 23rd
    assert label(chart, "readout_cumulative") == money_text(usdt("418.02"), "USDT")
    assert "+318.02" in label(chart, "readout_change")


def test_amounts_beyond_what_a_float_holds_are_still_read_exactly(chart: ProfitChart) -> None:
    """performance.md 2.2: a float of units is exact below 90 million USDT only."""
    huge = usdt("92000000000.12345678")
    chart.show_curve(curve([at("2026-03-30 00:00")], [huge]), platform_offset=0)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert label(chart, "readout_cumulative") == money_text(huge, "USDT")


def test_the_crosshair_goes_when_the_mouse_leaves_but_not_from_the_keyboard(
    chart: ProfitChart,
) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    hover(chart, at("2026-03-16 00:00"))
    QApplication.sendEvent(plot_of(chart).viewport(), QEvent(QEvent.Type.Leave))
    assert not readout(chart).isVisible()
    QTest.keyClick(chart, Qt.Key.Key_Left)
    QApplication.sendEvent(plot_of(chart).viewport(), QEvent(QEvent.Type.Leave))
    assert readout(chart).isVisible()


def test_the_crosshair_stays_on_its_window_when_new_ones_arrive(chart: ProfitChart) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    longer = ShareCurve(
        np.insert(MARCH.at, 0, at("2026-03-02 00:00")), np.insert(MARCH.cumulative, 0, 1), "USDT"
    )
    chart.show_curve(longer, platform_offset=0)
    assert readout(chart).isVisible()
    assert label(chart, "readout_at") == dated_instant_text(at("2026-03-16 00:00"), 0)


def test_a_key_brings_a_window_outside_the_view_into_it(chart: ProfitChart) -> None:
    chart.show_curve(year(), platform_offset=0)
    button(chart, "range_7d").click()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    first = at("2026-03-30 00:00") - 52 * WEEK
    left, right = view_of(chart)
    assert left <= first <= right
    assert label(chart, "readout_at") == dated_instant_text(first, 0)
    assert checked(chart) == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Home, Qt.Key.Key_End])
def test_the_readout_stays_inside_the_chart(chart: ProfitChart, key: Qt.Key) -> None:
    chart.show_curve(year(), platform_offset=0, own_zone=BERLIN)
    QTest.keyClick(chart, key)
    assert chart.rect().contains(readout(chart).geometry())
    edge = int(year().at[0 if key == Qt.Key.Key_Home else -1])
    x = place_of(chart, edge).x()
    assert x < readout(chart).x() or x > readout(chart).geometry().right()


# ------------------------------------------------------------------------- zones and daylight


def test_the_readout_is_right_on_both_sides_of_a_clock_change(chart: ProfitChart) -> None:
    """Berlin goes from CET (UTC+1) to CEST (UTC+2) on 2026-03-29 at 01:00 UTC."""
    days = curve(
        [at("2026-03-29 00:00"), at("2026-03-29 01:00"), at("2026-03-30 00:00")], [1, 2, 3]
    )
    chart.show_curve(days, platform_offset=0, own_zone=BERLIN)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    seen = []
    for _ in range(3):
        seen.append(label(chart, "readout_own").replace("\N{NO-BREAK SPACE}", " ")[-10:])
        QTest.keyClick(chart, Qt.Key.Key_Right)
    assert [text.split()[-2:] for text in seen] == [
        ["01:00", "CET"],
        ["03:00", "CEST"],
        ["02:00", "CEST"],
    ]


def test_a_platform_in_another_zone_has_its_own_clock_in_the_readout(chart: ProfitChart) -> None:
    """OKX settles on Monday 00:00 UTC+8, which is Sunday 18:00 in Berlin's summer."""
    chart.show_curve(
        curve([at("2026-04-05 16:00")], [1]), platform_offset=8 * HOUR, own_zone=BERLIN
    )
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert label(chart, "readout_at") == dated_instant_text(at("2026-04-05 16:00"), 8 * HOUR)
    assert "00:00" in label(chart, "readout_at")
    assert "18:00" in label(chart, "readout_own")


def test_a_reader_on_the_platforms_clock_is_told_the_time_once(chart: ProfitChart) -> None:
    """London is on UTC until 2026-03-29 and an hour ahead of it afterwards."""
    london = ZoneInfo("Europe/London")
    chart.show_curve(MARCH, platform_offset=0, own_zone=london)
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert label(chart, "readout_own") == ""
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "01:00" in label(chart, "readout_own")


@pytest.mark.parametrize("offset", [0, 8 * HOUR, -5 * HOUR])
def test_ticks_stand_on_platform_days_across_a_clock_change(offset: Micros) -> None:
    """SPEC, Rulebooks: schedules have a fixed offset, so no day has 23 hours."""
    midnight = at("2026-03-27 00:00") - offset
    ticks = day_ticks(midnight, midnight + 5 * DAY, offset, 1_000)
    assert [instant for instant, _ in ticks] == [midnight + n * DAY for n in range(6)]
    assert [text for _, text in ticks[1:3]] == [
        short_day_text(instant, offset) for instant, _ in ticks[1:3]
    ]
    assert "28" in ticks[1][1]


def test_longer_views_tick_on_mondays_and_then_on_months() -> None:
    weeks = day_ticks(at("2026-03-01 00:00"), at("2026-05-01 00:00"), 0, 1_100)
    assert [instant for instant, _ in weeks] == [
        at(f"2026-{day} 00:00")
        for day in ("03-02", "03-09", "03-16", "03-23", "03-30", "04-06", "04-13", "04-20", "04-27")
    ]
    months = day_ticks(at("2025-03-31 00:00"), at("2026-04-02 00:00"), 8 * HOUR, 700)
    assert [instant for instant, _ in months] == [
        at(f"{month}-01 00:00") - 8 * HOUR
        for month in ("2025-04", "2025-07", "2025-10", "2026-01", "2026-04")
    ]


def test_the_year_is_said_where_it_begins() -> None:
    ticks = day_ticks(at("2025-12-30 00:00"), at("2026-01-02 00:00"), 0, 500)
    assert ["2025" in ticks[0][1], "2025" in ticks[1][1], "2026" in ticks[2][1]] == [
        True,
        False,
        True,
    ]


# ------------------------------------------------------------------------------------- ranges


@pytest.mark.parametrize(
    ("name", "offset", "left"),
    [
        ("range_7d", 0, "2026-03-26 00:00"),
        ("range_30d", 0, "2026-03-03 00:00"),
        ("range_90d", 0, "2026-01-02 00:00"),
        # On the UTC+8 clock it is 23:30 of 2 April, which began at 16:00 UTC the day before.
        ("range_7d", 8 * HOUR, "2026-03-25 16:00"),
        ("range_30d", 8 * HOUR, "2026-03-02 16:00"),
    ],
)
def test_a_range_begins_exactly_on_a_platform_day(
    chart: ProfitChart, name: str, offset: Micros, left: str
) -> None:
    """product.md 3.4: the left edge of 7D is a platform day boundary."""
    chart.show_curve(year(), platform_offset=offset, as_of=at("2026-04-02 15:30"))
    button(chart, name).click()
    assert view_of(chart)[0] == at(left)
    assert view_of(chart)[1] > at("2026-04-02 15:30")
    assert checked(chart) == [name]


def test_seven_days_before_a_settlement_show_the_one_a_week_earlier(chart: ProfitChart) -> None:
    chart.show_curve(year(), platform_offset=0)
    button(chart, "range_7d").click()
    assert view_of(chart)[0] == at("2026-03-23 00:00")


def test_everything_includes_the_first_window_and_begins_on_a_day(chart: ProfitChart) -> None:
    chart.show_curve(year(), platform_offset=8 * HOUR)
    left = int(view_of(chart)[0])
    assert left < year().at[0]
    assert (left + 8 * HOUR) % DAY == 0
    assert checked(chart) == ["range_all"]


@pytest.mark.parametrize(("key", "name"), list(zip("1234", RANGES, strict=True)))
def test_keys_choose_the_ranges(chart: ProfitChart, key: str, name: str) -> None:
    chart.show_curve(year(), platform_offset=0)
    button(chart, "range_30d").click()
    chart.setFocus()
    QTest.keyClick(chart, ord(key))
    assert checked(chart) == [name]


def test_a_chosen_range_moves_on_with_the_data(chart: ProfitChart) -> None:
    chart.show_curve(year(), platform_offset=0, as_of=at("2026-04-02 12:00"))
    button(chart, "range_7d").click()
    chart.show_curve(year(), platform_offset=0, as_of=at("2026-04-03 12:00"))
    assert view_of(chart)[0] == at("2026-03-27 00:00")
    assert checked(chart) == ["range_7d"]


def wheel(chart: ProfitChart, instant: Micros, notches: int) -> None:
    viewport = plot_of(chart).viewport()
    place = QPointF(place_of(chart, instant))
    event = QWheelEvent(
        place,
        QPointF(viewport.mapToGlobal(place.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        NO_KEY,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_zooms_in_time_around_the_mouse(chart: ProfitChart) -> None:
    chart.show_curve(year(), platform_offset=0)
    before = view_of(chart)
    middle = at("2025-10-06 00:00")
    wheel(chart, middle, 3)
    after = view_of(chart)
    assert before[0] < after[0] < middle < after[1] < before[1]
    assert checked(chart) == []


def test_a_view_of_ones_own_survives_a_refresh_and_a_double_click_leaves_it(
    chart: ProfitChart,
) -> None:
    chart.show_curve(year(), platform_offset=0)
    button(chart, "range_90d").click()
    home = view_of(chart)
    wheel(chart, at("2026-02-16 00:00"), 3)
    own = view_of(chart)
    chart.show_curve(year(), platform_offset=0)
    assert view_of(chart) == own
    QTest.mouseDClick(plot_of(chart).viewport(), LEFT_BUTTON, NO_KEY, QPoint(300, 100))
    assert view_of(chart) == home
    assert checked(chart) == ["range_90d"]


def test_dragging_pans_and_stops_at_the_end_of_the_data(chart: ProfitChart, qtbot: QtBot) -> None:
    chart.show_curve(year(), platform_offset=0)
    right = view_of(chart)[1]
    button(chart, "range_30d").click()
    left = view_of(chart)[0]
    viewport = plot_of(chart).viewport()
    for start, end in ((300, 500), (500, 100), (500, 100), (500, 100)):
        QTest.mousePress(viewport, LEFT_BUTTON, NO_KEY, QPoint(start, 150))
        for x in (start, (start + end) // 2, end):
            qtbot.wait(15)  # the plot takes at most a hundred moves a second
            QTest.mouseMove(viewport, QPoint(x, 150))
        QTest.mouseRelease(viewport, LEFT_BUTTON, NO_KEY, QPoint(end, 150))
        if start < end:
            assert view_of(chart)[0] < left
            assert checked(chart) == []
    assert view_of(chart)[1] == pytest.approx(right)


def test_the_view_never_gets_narrower_than_two_days(chart: ProfitChart) -> None:
    chart.show_curve(year(), platform_offset=0)
    for _ in range(30):
        wheel(chart, at("2025-10-06 00:00"), 10)
    left, right = view_of(chart)
    assert right - left == pytest.approx(2 * DAY)


# ----------------------------------------------------------------------------- what is drawn


def test_without_a_settled_window_the_chart_says_so(chart: ProfitChart) -> None:
    empty = chart.findChild(QLabel, "chart_empty")
    assert isinstance(empty, QLabel)
    assert empty.text() == ""  # before it has been told, it does not know
    chart.show_curve(curve([], []), platform_offset=0)
    assert empty.isVisible()
    assert empty.text()
    assert chart.accessibleDescription() == empty.text()
    assert not any(button(chart, name).isEnabled() for name in RANGES)
    QTest.keyClick(chart, Qt.Key.Key_Left)
    chart.show_curve(MARCH, platform_offset=0)
    assert not empty.isVisible()
    assert button(chart, "range_7d").isEnabled()


def test_a_single_window_is_a_step_from_nothing(chart: ProfitChart) -> None:
    chart.show_curve(curve([at("2026-03-30 00:00")], [usdt("18.42")]), platform_offset=0)
    assert len(stroke_of(chart).dots) == 1
    QTest.keyClick(chart, Qt.Key.Key_Left)
    assert "+18.42" in label(chart, "readout_change")
    left, right = view_of(chart)
    assert left <= at("2026-03-23 00:00")
    assert right > at("2026-03-30 00:00")


def test_every_settlement_is_a_dot_until_they_crowd(chart: ProfitChart) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    assert len(stroke_of(chart).dots) == 5
    crowd = [at("2026-03-01 00:00") + n * HOUR for n in range(800)]
    chart.show_curve(curve(crowd, list(range(800))), platform_offset=0)
    assert stroke_of(chart).dots == ()


def test_changes_of_the_ratio_are_flags_inside_the_view(chart: ProfitChart) -> None:
    changes = [(at("2026-03-28 09:30"), share("12.5%")), (at("2025-06-02 00:00"), share("8%"))]
    chart.show_curve(year(), platform_offset=0, ratio_changes=changes)
    labels = [flag.label for flag in drawing_of(chart).flags]
    assert len(labels) == 2
    assert "8.00" in labels[0]
    assert "12.50" in labels[1]
    button(chart, "range_7d").click()
    (flag,) = drawing_of(chart).flags
    assert flag.x == pytest.approx(across(chart, changes[0][0]), abs=1)


def test_the_line_is_broken_where_nothing_is_known(chart: ProfitChart) -> None:
    """product.md 3.4: gaps in data are gaps."""
    gap = Gap(at("2026-03-10 00:00"), at("2026-03-20 00:00"), GapCause.ORDERS)
    chart.show_curve(MARCH, platform_offset=0)
    assert len(stroke_of(chart).lines) == 1
    chart.show_curve(MARCH, platform_offset=0, gaps=[gap])
    before, after = stroke_of(chart).lines
    assert before.last().x() == pytest.approx(across(chart, gap[0]), abs=1)
    assert after.first().x() == pytest.approx(across(chart, gap[1]), abs=1)


@pytest.mark.parametrize("levels", ["rising", "wild"])
def test_a_million_windows_are_drawn_with_a_few_strokes_a_pixel(
    chart: ProfitChart, levels: str
) -> None:
    """SPEC, Bars: pan and zoom flat in size."""
    count = 1_000_000
    steps = np.random.default_rng(1).integers(0 if levels == "rising" else -99, 100, count)
    start = at("2024-01-01 00:00")
    many = ShareCurve(start + np.arange(count) * 60_000_000, steps.cumsum(), "USDT")
    chart.show_curve(many, platform_offset=0)
    (line,) = stroke_of(chart).lines
    assert line.size() <= 4 * drawing_of(chart).size.width() + 2
    assert stroke_of(chart).is_calm == (levels == "rising")
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert label(chart, "readout_at") == dated_instant_text(int(many.at[-1]), 0)


def test_the_chart_tells_a_screen_reader_what_it_shows(chart: ProfitChart) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    assert chart.objectName() == "profit_chart"
    assert chart.accessibleName()
    description = chart.accessibleDescription()
    assert money_text(usdt("423.25"), "USDT") in description
    assert "5" in description
    assert all(button(chart, name).accessibleName() for name in RANGES)


@pytest.fixture
def restored_look(qapp: QApplication) -> Iterator[None]:
    palette, font = qapp.palette(), qapp.font()
    yield
    apply_theme(qapp, DARK)
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


@pytest.mark.usefixtures("restored_look")
def test_another_theme_restyles_the_chart_at_once(chart: ProfitChart, qapp: QApplication) -> None:
    chart.show_curve(MARCH, platform_offset=0)
    for theme in (LIGHT, DARK):
        apply_theme(qapp, theme)
        picture = plot_of(chart).grab().toImage()
        assert picture.pixelColor(picture.width() - 8, 8) == QColor(theme.card)


# ---------------------------------------------------------------- the parts, without a window


def test_amount_ticks_are_round_and_say_no_more_than_they_need() -> None:
    assert money_ticks(0, usdt("26"), 280) == [
        (usdt(text), text) for text in ("0", "10", "20")
    ]  # 280 pixels hold 5 steps of 56; 26 ÷ 5 = 5.2, the next round step is 10
    assert [text for _, text in money_ticks(usdt("0"), usdt("0.05"), 280)][:2] == ["0.00", "0.01"]
    assert [text for _, text in money_ticks(0, 40, 112)][1].startswith("0.0000002")
    assert [text for _, text in money_ticks(usdt("-30"), 0, 112)] == ["−20", "0"]


@pytest.mark.parametrize(
    ("low", "high", "bottom"),
    [("0", "100", "-3"), ("30", "100", "-2"), ("40", "100", "32.5"), ("-5", "11", "-7")],
)
def test_amounts_begin_at_zero_where_zero_is_near(low: str, high: str, bottom: str) -> None:
    assert level_span(usdt(low), usdt(high))[0] == pytest.approx(usdt(bottom), abs=usdt("1"))
    assert level_span(usdt(low), usdt(high))[1] > usdt(high)


@pytest.mark.parametrize("level", [0, 5 * 10**8, -(10**8)])
def test_a_flat_line_has_room_and_its_zero(level: Units) -> None:
    bottom, top = level_span(level, level)
    assert bottom < min(level, 0)
    assert top > max(level, 0)


def test_labels_stay_inside_and_off_each_other() -> None:
    ticks = [(0.0, "a"), (50.0, "b"), (90.0, "c"), (300.0, "d")]
    placed = labels_in_a_row(ticks, [40, 40, 40, 40], 310, 8)
    # a is pushed to 0…40; b would start at 30; c starts at 70; d is pushed back to 270.
    assert placed == [(0, "a"), (70, "c"), (270, "d")]


def test_a_range_of_everything_is_at_least_a_week() -> None:
    only = at("2026-03-30 00:00")
    assert span_of_days(None, only, only, 0)[0] == at("2026-03-23 00:00")


@example(steps=[(1, 0), (8, -1)], columns=2, one_end=1.0, other_end=0.5)
@given(
    st.lists(st.tuples(st.integers(1, 10**6), st.integers(-(10**12), 10**12)), min_size=1),
    st.integers(2, 40),
    st.floats(0, 1),
    st.floats(0, 1),
)
def test_no_extreme_is_lost_between_the_pixels(
    steps: list[tuple[int, int]], columns: int, one_end: float, other_end: float
) -> None:
    """However unevenly the windows lie: the line reaches what its windows reach, and no further."""
    instants = np.cumsum([gap for gap, _ in steps])
    levels = np.array([level for _, level in steps])
    total = int(instants[-1]) + 10
    left, right = sorted((int(one_end * total), int(other_end * total)))
    right += columns
    _, y = StepPyramid(instants, levels, total).path(left, right, columns)
    inside = [level for when, level in zip(instants, levels, strict=True) if left <= when <= right]
    # A step at the very edge is drawn as a riser there, so the level before it is in view.
    entering = [0, *levels[instants < left]][-1]
    if instants[0] <= right:
        assert y.max() == max([*inside, entering])
        assert y.min() == min([*inside, entering])


@given(st.integers(0, 2**32), st.lists(st.integers(0, 40_000), min_size=2, max_size=9, unique=True))
def test_ranges_of_any_length_know_their_extremes(seed: int, bounds: list[int]) -> None:
    """Long ranges are read from coarse blocks, which may take in an eighth more at each end."""
    levels = np.random.default_rng(seed).integers(-(10**15), 10**15, 40_001)
    first, after = np.array(sorted(bounds)[:-1]), np.array(sorted(bounds)[1:])
    low, high = StepPyramid(np.arange(40_001), levels, 40_001).extremes(first, after)
    for start, stop, lowest, highest in zip(first, after, low, high, strict=True):
        more = (stop - start) // 8
        near = levels[max(start - more, 0) : stop + more]
        assert near.min() <= lowest <= levels[start:stop].min()
        assert near.max() >= highest >= levels[start:stop].max()


def test_a_spike_of_one_window_in_a_million_is_drawn() -> None:
    levels = np.zeros(1_000_000, np.int64)
    levels[654_321] = 7
    pyramid = StepPyramid(np.arange(1_000_000) * 1_000, levels, 10**9)
    for left, right in ((0, 10**9), (6 * 10**8, 7 * 10**8), (654_000_000, 655_000_000)):
        x, y = pyramid.path(left, right, 800)
        (places,) = np.nonzero(y == 7)
        assert len(places)
        assert abs(x[places[0]] - 654_321_000) <= 1.2 * (right - left) / 800


def test_the_level_before_the_view_enters_it() -> None:
    pyramid = StepPyramid(np.array([0, 100, 200]), np.array([5, 6, 7]), 300)
    x, y = pyramid.path(120, 180, 50)
    assert y.tolist() == [6, 6]
    assert x[0] <= 120
    assert x[-1] >= 180
    assert pyramid.path(-50, -10, 50)[0].size == 0
