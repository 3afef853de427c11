"""The analytics on the screen: figures, definitions for the keyboard, empty and unknown."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.ui.copier_analytics import CopierAnalytics
from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.step_plot import Steps
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.ui.conftest import NOON, Clock

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def demo(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    return Desk(store, fill_with_demo(store, shelf.rulebook("ju"), NOON), shelf, clock)


def shown(qtbot: QtBot, tasks: Tasks, desk: Desk | None) -> CopierAnalytics:
    analytics = CopierAnalytics(tasks)
    qtbot.addWidget(analytics)
    analytics.resize(1080, 700)
    analytics.show()
    analytics.show_desk(desk)
    analytics.refresh()
    qtbot.waitUntil(lambda: not tasks.busy)
    return analytics


def words(analytics: CopierAnalytics, name: str) -> str:
    found = analytics.findChild(QLabel, name)
    assert found is not None, name
    return found.text().replace("\N{NO-BREAK SPACE}", " ")


def cells(analytics: CopierAnalytics, name: str) -> list[list[str]]:
    table = analytics.findChild(RecordTable, name)
    assert table is not None, name
    model = table.model()
    assert isinstance(model, RecordModel)
    rows = range(model.rowCount())
    return [[column.shown(model.record(row)) for column in model.columns] for row in rows]


def test_the_demo_worlds_copiers(qtbot: QtBot, tasks: Tasks, demo: Desk) -> None:
    """94 of 120 active is 78.33 %, rounded down; HHI and friends as the core has them."""
    analytics = shown(qtbot, tasks, demo)
    found = demo.copiers.load_analysis()
    assert words(analytics, "active_ratio_card_figure") == "78.3 %"
    assert words(analytics, "active_ratio_card_details") == (
        "94 of 120 active, 23 inactive, 3 unknown"
    )
    assert found.equity.hhi is not None
    assert words(analytics, "hhi_card_figure") == str(found.equity.hhi // 100)
    assert words(analytics, "median_card_figure") == "—"  # more than half stay
    note = words(analytics, "retention_note")
    assert "147 stays observed" in note  # 120 on the list and 27 that ended
    assert "27 ended" in note
    grid = cells(analytics, "cohort_table")
    assert len(grid) == len(found.cohorts)
    assert grid[-1][1] == str(found.cohorts[0].joined)
    effect = cells(analytics, "effect_table")
    assert effect[0] == ["Copiers", "120", "97"]
    assert len(cells(analytics, "churn_table")) == 5


def test_each_definition_is_reached_by_hover_and_by_keyboard(
    qtbot: QtBot, tasks: Tasks, demo: Desk
) -> None:
    """Step 8: each with its definition on hover; no information by hover only (3.10)."""
    analytics = shown(qtbot, tasks, demo)
    questions = [
        button
        for button in analytics.findChildren(QToolButton)
        if button.objectName().endswith("_question")
    ]
    assert len(questions) == 6 + 4
    for question in questions:
        assert len(question.toolTip()) > 60
        assert question.accessibleDescription() == question.toolTip()
        assert question.focusPolicy() & Qt.FocusPolicy.TabFocus
        text = analytics.findChild(QLabel, f"{question.objectName()}_text")
        assert text is not None
        assert not text.isVisible()
        question.setFocus()
        QTest.keyClick(question, Qt.Key.Key_Space)
        assert text.isVisible()
        assert text.text() == question.toolTip()


def test_the_retention_curve_is_read_with_the_arrow_keys(
    qtbot: QtBot, tasks: Tasks, demo: Desk
) -> None:
    """Product notes 3.4: arrow keys move the cursor; that is also the accessibility path."""
    plot = shown(qtbot, tasks, demo).findChild(SmallPlot, "retention_plot")
    assert plot is not None
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_Home)
    assert plot.reading.replace("\N{NO-BREAK SPACE}", " ").startswith("100.0 % stay longer than 0")
    QTest.keyClick(plot, Qt.Key.Key_Right)
    assert "16 days" in plot.reading
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert "269 days" in plot.reading
    QTest.keyClick(plot, Qt.Key.Key_Escape)
    assert plot.reading == ""
    assert plot.accessibleDescription() != ""


def test_an_archive_without_copiers_says_so(
    qtbot: QtBot, tasks: Tasks, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    account = store.add_account(Account("empty", "ju", "files", "", NOON))
    analytics = shown(qtbot, tasks, Desk(store, account, shelf, clock))
    texts = [each.text() for each in analytics.findChildren(QLabel) if each.isVisible()]
    assert "Nobody has copied you yet" in texts


def test_what_is_unknown_is_a_dash_with_its_reason(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    """Product notes 3.1: unknown is a dash with a reason, never 0."""
    analytics = shown(qtbot, tasks, desk)
    assert words(analytics, "hhi_card_figure") == "—"
    assert words(analytics, "hhi_card_details") == "No copier's equity is known"
    assert "your equity day by day is needed" in words(analytics, "churn_note")


def test_another_account_leaves_nothing_of_the_one_before(
    qtbot: QtBot, tasks: Tasks, demo: Desk
) -> None:
    analytics = shown(qtbot, tasks, demo)
    figure = analytics.findChild(QLabel, "active_ratio_card_figure")
    assert figure is not None
    assert figure.isVisible()
    analytics.show_desk(None)
    assert not figure.isVisible()


def test_the_line_is_painted_where_the_levels_are(qtbot: QtBot) -> None:
    """A level at the top paints the upper part of the picture, one at the bottom does not."""
    plot = SmallPlot("plot", "Plot")
    qtbot.addWidget(plot)
    plot.resize(300, 150)

    def row_of(level: int) -> int:
        steps = Steps(
            points=[(0, level)],
            until=100,
            low=0,
            high=100,
            across=lambda _first, _last, _width: [],
            up=lambda _low, _high, _height: [],
            reading=str,
            words="",
        )
        plot.show_drawing(steps)
        picture = plot.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        column = picture.width() // 2
        ground = picture.pixel(column, 0)
        painted = [y for y in range(picture.height()) if picture.pixel(column, y) != ground]
        return painted[0]

    assert row_of(90) < row_of(50) < row_of(10)
