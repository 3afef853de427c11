"""The series of the profit chart on the screen: chosen, read, pinned, hidden, listed, exported."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QByteArray, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QTabBar, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.ui.chart import ProfitChart
from profitshare_gui.ui.chart_blocks import Look, hatch
from profitshare_gui.ui.chart_canvas import Canvas
from profitshare_gui.ui.chart_door import ChartDoor
from profitshare_gui.ui.chart_plot import TimePlot
from profitshare_gui.ui.chart_plotted import plotted
from profitshare_gui.ui.chart_words import gap_text, missing_text
from profitshare_gui.ui.text import money_text
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.profit import ProfitOverview, ShareCurve
from profitshare_gui.usecases.profit_series import (
    BarKind,
    Bars,
    Gap,
    GapCause,
    Line,
    LineName,
    Missing,
    ProfitSeries,
    Scale,
    SeriesKind,
)
from tests.fakes import ImmediateTasks
from tests.say import at, usdt

START = at("2026-03-02 00:00")
WEEKS = np.array([START + n * 7 * DAY for n in range(4)])
CURVE = ShareCurve(WEEKS, np.array([usdt(t) for t in ("10", "30", "30", "45")]), "USDT")


@pytest.fixture
def chart(qtbot: QtBot) -> Iterator[ProfitChart]:
    page = QWidget()
    qtbot.addWidget(page)
    page.resize(900, 420)
    made = ProfitChart(page)
    made.resize(page.size())
    with qtbot.waitExposed(page):
        page.show()
    made.show_curve(CURVE, platform_offset=0, as_of=START + 24 * DAY)
    yield made
    page.close()


def windows() -> ProfitSeries:
    """Four windows: settled, settled, postponed, and an open one that is pending and estimated."""
    nothing = np.zeros(4, np.int64)
    settled, postponed, pending, estimated = (nothing.copy() for _ in range(4))
    settled[:2] = usdt("10"), usdt("20")
    postponed[2], pending[3], estimated[3] = usdt("4"), usdt("15"), usdt("12")
    bars = Bars(
        WEEKS,
        WEEKS + 7 * DAY,
        {
            BarKind.SETTLED: settled,
            BarKind.PENDING: pending,
            BarKind.POSTPONED: postponed,
            BarKind.ESTIMATED: estimated,
        },
    )
    return ProfitSeries(SeriesKind.WINDOWS, until=START + 24 * DAY, bars=bars)


def returns() -> ProfitSeries:
    days = np.array([START + n * DAY for n in range(20)])
    lines = (
        Line(LineName.ROI, Scale.RATIO, days, np.arange(20) * 10_000),
        Line(LineName.TWR, Scale.RATIO, days, np.arange(20) * 12_500),
    )
    return ProfitSeries(SeriesKind.RETURN, until=int(days[-1]), lines=lines)


def plot_of(chart: ProfitChart) -> Any:
    return chart.findChild(TimePlot)


def canvas_of(chart: ProfitChart) -> Canvas:
    canvas: Canvas = plot_of(chart).canvas
    return canvas


def label(chart: QWidget, name: str) -> str:
    found = chart.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text().replace("\N{NO-BREAK SPACE}", " ")


def tabs(chart: ProfitChart) -> QTabBar:
    found = chart.findChild(QTabBar, "chart_series")
    assert isinstance(found, QTabBar)
    return found


def choose(chart: ProfitChart, kind: SeriesKind) -> None:
    """Click the tab of a series."""
    place = tabs(chart).tabRect(list(SeriesKind).index(kind)).center()
    QTest.mouseClick(tabs(chart), Qt.MouseButton.LeftButton, pos=place)


def button(chart: ProfitChart, name: str) -> QToolButton:
    found = chart.findChild(QToolButton, name)
    assert isinstance(found, QToolButton)
    return found


def place_of(chart: ProfitChart, instant: Micros) -> QPoint:
    plot = plot_of(chart)
    place: QPoint = plot.mapFromScene(plot.box.mapViewToScene(QPointF(instant, 0.5)))
    return place


def test_a_tab_asks_for_its_series_and_the_range_stays(chart: ProfitChart, qtbot: QtBot) -> None:
    """product.md 3.4: keep the range when switching series."""
    button(chart, "range_7d").click()
    before = plot_of(chart).view
    with qtbot.waitSignal(chart.wanted) as asked:
        choose(chart, SeriesKind.RETURN)
    assert asked.args == [SeriesKind.RETURN]
    assert label(chart, "chart_empty") != ""  # says that it is being read
    chart.show_series(plotted(returns()))
    assert plot_of(chart).isVisible()
    assert plot_of(chart).view == before
    assert button(chart, "range_7d").isChecked()


@pytest.mark.parametrize("why", list(Missing))
def test_a_series_without_data_says_what_is_missing(chart: ProfitChart, why: Missing) -> None:
    choose(chart, SeriesKind.EQUITY)
    chart.show_series(plotted(ProfitSeries(SeriesKind.EQUITY, missing=why)))
    assert label(chart, "chart_empty") == missing_text(why)
    assert chart.accessibleDescription() == missing_text(why)
    assert not button(chart, "chart_more").isEnabled()
    assert not button(chart, "range_7d").isEnabled()


def test_bars_are_told_apart_without_colour(chart: ProfitChart) -> None:
    """product.md 3.7: second cue always."""
    choose(chart, SeriesKind.WINDOWS)
    chart.show_series(plotted(windows()))
    (pane,) = canvas_of(chart).drawing.panes
    assert [block.look for block in pane.blocks] == [
        Look.SOLID,
        Look.SOLID,
        Look.HATCHED,
        Look.OUTLINED,
        Look.DASHED,
    ]
    pending, estimated = pane.blocks[-2:]
    assert pending.place.right() <= estimated.place.left() + 1  # beside, never on what is known


def test_the_crosshair_reads_every_visible_line(chart: ProfitChart) -> None:
    choose(chart, SeriesKind.RETURN)
    chart.show_series(plotted(returns()))
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert label(chart, "readout_roi") == "19.00 %"  # 19 × 10,000 millionths
    assert label(chart, "readout_twr") == "23.75 %"  # 19 × 12,500
    assert canvas_of(chart).crosshair is not None


def test_a_pinned_crosshair_gives_differences(chart: ProfitChart) -> None:
    """product.md 3.4: difference to a pinned second cursor."""
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    QTest.keyClick(chart, Qt.Key.Key_P)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert label(chart, "readout_cumulative_since") == money_text(usdt("35"), sign=True)  # 45 − 10
    assert canvas_of(chart).pinned is not None
    QTest.keyClick(chart, Qt.Key.Key_Escape)
    assert canvas_of(chart).pinned is None


def test_a_click_with_shift_pins_and_the_same_again_lets_go(chart: ProfitChart) -> None:
    for is_pinned in (True, False):
        QTest.mouseClick(
            plot_of(chart).viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ShiftModifier,
            place_of(chart, int(WEEKS[1])),
        )
        assert (canvas_of(chart).pinned is not None) is is_pinned


def test_the_legend_hides_one_and_a_double_click_shows_one_alone(chart: ProfitChart) -> None:
    choose(chart, SeriesKind.RETURN)
    chart.show_series(plotted(returns()))
    assert len(canvas_of(chart).drawing.panes[0].strokes) == 2
    button(chart, "legend_twr").click()
    assert len(canvas_of(chart).drawing.panes[0].strokes) == 1
    button(chart, "legend_roi").click()  # the last one stays: an empty chart would lie
    assert len(canvas_of(chart).drawing.panes[0].strokes) == 1
    button(chart, "legend_twr").click()
    QTest.mouseDClick(button(chart, "legend_twr"), Qt.MouseButton.LeftButton)
    assert not button(chart, "legend_roi").isChecked()
    assert button(chart, "legend_twr").isChecked()


def test_a_gap_is_hatched_with_its_reason_and_told(chart: ProfitChart) -> None:
    gap = Gap(START + 8 * DAY, START + 13 * DAY, GapCause.ORDERS)
    chart.show_curve(CURVE, platform_offset=0, as_of=START + 24 * DAY, gaps=[gap])
    (veil,) = canvas_of(chart).drawing.veils
    assert veil.label == gap_text(GapCause.ORDERS)
    assert veil.left < veil.right
    assert gap_text(GapCause.ORDERS) in chart.accessibleDescription()


def test_the_table_twin_has_the_same_figures(chart: ProfitChart) -> None:
    """product.md 3.10: every chart has a "View as table" twin."""
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_T)
    table = chart.findChild(QTableView, "chart_table")
    assert isinstance(table, QTableView)
    assert table.isVisible()
    cells = [table.model().index(row, 1).data() for row in range(4)]
    assert cells == [money_text(usdt(t)) for t in ("45", "30", "30", "10")]  # the newest first
    action = chart.findChild(QAction, "chart_as_table")
    assert isinstance(action, QAction)
    action.setChecked(False)
    assert plot_of(chart).isVisible()


def test_another_account_leaves_nothing_of_the_one_before(chart: ProfitChart) -> None:
    choose(chart, SeriesKind.RETURN)
    chart.show_series(plotted(returns()))
    chart.show_curve(CURVE, platform_offset=0, subject="another")
    assert chart.series is None
    assert not plot_of(chart).isVisible()


def test_pictures_open_elsewhere_and_are_three_times_as_fine(chart: ProfitChart) -> None:
    """product.md 3.4: PNG at a device pixel ratio of 3, SVG with a view box."""
    image = QImage.fromData(chart.png())
    assert image.width() >= 3 * plot_of(chart).width()
    colours = {image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, 900, 7)}
    assert len(colours) > 3
    drawing = chart.svg()
    renderer = QSvgRenderer(QByteArray(drawing))
    assert renderer.isValid()
    assert renderer.viewBox().width() * 3 == image.width()
    assert b"<polyline" in drawing or b"<path" in drawing


def test_the_page_loads_every_series_and_exports_it(
    chart: ProfitChart, desk: Desk, overview: ProfitOverview, tmp_path: Path
) -> None:
    door = ChartDoor(chart, ImmediateTasks())
    door.show_overview(overview, desk, None)
    for kind in SeriesKind:
        choose(chart, kind)
        assert chart.series is not None
        assert chart.series.kind is kind
    choose(chart, SeriesKind.WINDOWS)
    for ending in ("png", "svg", "csv"):
        door.export(tmp_path / f"chart.{ending}", ending)
        assert (tmp_path / f"chart.{ending}").stat().st_size > 0
        assert str(tmp_path) in label(chart, "chart_notice")
    rows = list(csv.DictReader((tmp_path / "chart.csv").read_text(encoding="utf-8").splitlines()))
    assert rows[0]["settled"] == "9.75"  # 97.50 × 10 %
    door.export(tmp_path / "no" / "chart.csv", "csv")
    assert "chart.csv" in label(chart, "chart_notice")


def test_diagonals_stay_inside_their_place() -> None:
    from PySide6.QtCore import QRectF

    place = QRectF(3, 5, 40, 17)
    lines = hatch(place, 4)
    assert len(lines) > 10
    for line in lines:
        for point in (line.p1(), line.p2()):
            assert place.adjusted(-1, -1, 1, 1).contains(point)
