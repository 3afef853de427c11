"""The copier drawer: a story on the screen, notes that are kept, and closing by key."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Feed
from profitshare_gui.ui.copier_drawer import CopierDrawer
from profitshare_gui.ui.record_model import RecordModel
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.desk import Desk
from tests.say import event, usdt
from tests.ui.conftest import NOON, copier

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def tasks() -> Tasks:
    return Tasks()


@pytest.fixture
def drawer(qtbot: QtBot, tasks: Tasks) -> CopierDrawer:
    made = CopierDrawer(tasks)
    qtbot.addWidget(made)
    made.resize(400, 900)
    return made


def show(qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk, copier_id: str) -> None:
    drawer.show_copier(desk, copier_id)
    qtbot.waitUntil(lambda: not tasks.busy)


def texts(drawer: CopierDrawer) -> list[str]:
    found = [each.text() for each in drawer.findChildren(QLabel) if not each.isHidden()]
    return [each.replace("\N{NO-BREAK SPACE}", " ") for each in found]


def happened(drawer: CopierDrawer) -> list[str]:
    table = drawer.findChild(RecordTable, "copier_timeline")
    assert table is not None
    model = table.model()
    assert isinstance(model, RecordModel)
    return [model.columns[1].shown(model.record(row)) for row in range(model.rowCount())]


def list_ada(desk: Desk, active_orders: int | None) -> None:
    row = copier("ada", "Leo_K")._replace(
        equity=usdt("80"), open_positions=0, active_orders=active_orders
    )
    later = row._replace(as_of=NOON + 1)
    desk.store.save_page(desk.account.account_id, Feed.COPIERS, [later], learned_at=NOON + 1)


def test_a_copiers_story_is_printed(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    """Ada of the small world: settled 9.75, and 50 × 12 % = 6 pending."""
    show(qtbot, tasks, drawer, desk, "ada")
    shown = texts(drawer)
    assert drawer.isVisible()
    assert "Leo_K" in shown
    assert "Id ada" in shown
    assert "6.00 USDT" in shown
    assert "Ready" in shown
    assert happened(drawer) == ["Settled", "Seen for the first time"]
    plot = drawer.findChild(SmallPlot, "copier_pnl_plot")
    assert plot is not None
    plot.setFocus()
    QTest.keyClick(plot, Qt.Key.Key_End)
    assert plot.reading.replace("\N{NO-BREAK SPACE}", " ") == "+147.50 USDT · 1 Apr 2026"


def test_each_condition_is_shown_with_its_value(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    """Step 8: why active, inactive or unknown; 80 ≤ 100 holds, no position holds."""
    list_ada(desk, active_orders=None)
    show(qtbot, tasks, drawer, desk, "ada")
    shown = texts(drawer)
    assert "Unknown" in shown
    assert shown[shown.index("Equity up to 100.00 USDT") + 1] == "80.00 USDT ✓"
    assert shown[shown.index("No open position") + 1] == "0 ✓"
    assert shown[shown.index("No active order") + 1] == "unknown"


def test_who_left_is_told_with_the_likely_cause_or_that_none_is_known(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    stop = event("stop_copying", "2026-04-03 00:00", "cyd")
    taken = event("withdrawal", "2026-04-02 12:00", "cyd", amount="250")
    account_id = desk.account.account_id
    desk.store.save_page(account_id, Feed.EVENTS, [stop], learned_at=NOON)
    story = desk.copiers.load_story("cyd")
    cause = story.stays[0].cause
    assert cause is not None
    assert cause.figure is None
    desk.store.save_page(account_id, Feed.EVENTS, [taken], learned_at=NOON)
    show(qtbot, tasks, drawer, desk, "cyd")
    assert "Stopped copying" in happened(drawer)
    assert "Withdrew" in happened(drawer)


def test_a_note_is_saved_and_comes_back(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    show(qtbot, tasks, drawer, desk, "ada")
    note = drawer.findChild(QPlainTextEdit, "copier_note")
    tags = drawer.findChild(QLineEdit, "copier_tags")
    save = drawer.findChild(QPushButton, "save_note_button")
    assert note is not None
    assert tags is not None
    assert save is not None
    assert not save.isEnabled()
    note.setPlainText("asks for BTC")
    tags.setText("vip, whale")
    assert save.isEnabled()
    with qtbot.waitSignal(drawer.noted) as noted:
        QTest.mouseClick(save, Qt.MouseButton.LeftButton)
    assert noted.args == ["ada"]
    assert not save.isEnabled()
    show(qtbot, tasks, drawer, desk, "bob")
    assert note.toPlainText() == tags.text() == ""
    show(qtbot, tasks, drawer, desk, "ada")
    assert (note.toPlainText(), tags.text()) == ("asks for BTC", "vip, whale")


def test_what_is_being_typed_survives_a_refresh(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    """A sync in the background must not eat what somebody types."""
    show(qtbot, tasks, drawer, desk, "ada")
    note = drawer.findChild(QPlainTextEdit, "copier_note")
    assert note is not None
    note.setPlainText("half a sent")
    show(qtbot, tasks, drawer, desk, "ada")
    assert note.toPlainText() == "half a sent"


def test_only_the_last_copier_asked_for_is_shown(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    drawer.show_copier(desk, "ada")
    drawer.show_copier(desk, "cyd")
    qtbot.waitUntil(lambda: not tasks.busy)
    assert "Id cyd" in texts(drawer)
    assert "Id ada" not in texts(drawer)


def test_escape_and_the_cross_close_it(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    show(qtbot, tasks, drawer, desk, "ada")
    cross = drawer.findChild(QToolButton, "close_copier_button")
    assert cross is not None
    with qtbot.waitSignal(drawer.closed):
        QTest.mouseClick(cross, Qt.MouseButton.LeftButton)
    drawer.activateWindow()
    cross.setFocus()
    with qtbot.waitSignal(drawer.closed):
        QTest.keyClick(cross, Qt.Key.Key_Escape)


def test_a_strangers_name_is_never_taken_for_markup(
    qtbot: QtBot, tasks: Tasks, drawer: CopierDrawer, desk: Desk
) -> None:
    """SPEC, Bars: hostile input changes nothing."""
    hostile = "<img src=x>"
    row = copier("ada", hostile)._replace(as_of=NOON + 1)
    desk.store.save_page(desk.account.account_id, Feed.COPIERS, [row], learned_at=NOON + 1)
    show(qtbot, tasks, drawer, desk, "ada")
    name = drawer.findChild(QLabel, "copier_name")
    assert name is not None
    assert name.text() == hostile
    assert name.textFormat() is Qt.TextFormat.PlainText
    assert "&lt;img" in name.toolTip()
