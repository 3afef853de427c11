"""The five main jobs of a lead trader by keyboard alone: no mouse, no call into a page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QTableView, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.theme import DARK, LIGHT, apply_look, current_theme

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT, NOTHING = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.NoModifier
TABS = 60
"""More than any page has; a walk that needs more never ends."""

ORDERS = (
    "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
    "share_ratio\n"
    "ada,w1,BTCUSDT,long,2026-03-30T10:00:00Z,2026-03-30T11:30:00Z,10,1,0,0.10\n"
    "bob,w2,ETHUSDT,short,2026-03-31T10:00:00Z,2026-03-31T11:30:00Z,-4,1,0,0.10\n"
)


class Hands:
    """A keyboard, and eyes that look at what is on the screen."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NOTHING) -> None:
        """Press a key where the keyboard is."""
        QTest.keyClick(self._under_hands(), key, modifiers)
        self.rest()

    def type(self, words: str) -> None:
        """Type words where the keyboard is."""
        QTest.keyClicks(self._under_hands(), words)
        self.rest()

    def tab_to(self, name: str) -> None:
        """Press Tab until the keyboard is at the widget of a name."""
        for _ in range(TABS):
            if self.focused().objectName() == name:
                return
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never comes to {name}")

    def rest(self) -> None:
        """Wait until the window has nothing left to do."""
        self.wait_for(lambda: True)

    def wait_for(self, seen: Callable[[], bool]) -> None:
        """Wait until something is seen."""
        self.qtbot.waitUntil(lambda: seen() and not self.window.busy, timeout=60_000)
        QApplication.processEvents()
        if QApplication.activeWindow() is None:  # what a window manager does; there is none here
            (QApplication.activeModalWidget() or self.window).activateWindow()
            QApplication.processEvents()

    def focused(self) -> QWidget:
        """Where the keyboard is."""
        found = QApplication.focusWidget()
        assert found is not None, "nothing has the keyboard"
        return found

    def sees(self, name: str) -> bool:
        """Whether a widget of a name is on the screen."""
        return any(
            found.isVisible()
            for top in QApplication.topLevelWidgets()
            for found in [top, *top.findChildren(QWidget)]
            if found.objectName() == name
        )

    def _under_hands(self) -> QWidget:
        return QApplication.activePopupWidget() or QApplication.focusWidget() or self.window


@pytest.fixture
def hands(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Hands]:
    """The demo on the screen, in the light, with Qt's own file dialogs."""
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    window = create_window(tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True)
    apply_look(qapp, "light")
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    yield Hands(window, qtbot)
    window.close()
    qapp.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, on=False)


def test_what_is_due_and_why(hands: Hands) -> None:
    """Issue 14, keyboard-only walk: Profit, a row, the explanation, and back to the row."""
    hands.press(Qt.Key.Key_5, CONTROL)
    hands.press(Qt.Key.Key_F6)
    hands.tab_to("pending_table")
    hands.press(Qt.Key.Key_Home, CONTROL)
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: hands.sees("payout_drawer"))
    hands.press(Qt.Key.Key_Escape)
    assert not hands.sees("payout_drawer")
    assert hands.focused().objectName() == "pending_table"


def test_a_file_is_imported_from_end_to_end(hands: Hands, tmp_path: Path) -> None:
    """Issue 14, keyboard-only walk: the file by its path, the preview, the result."""
    file = tmp_path / "orders.csv"
    file.write_text(ORDERS, encoding="utf-8")
    hands.press(Qt.Key.Key_I, CONTROL)
    hands.wait_for(lambda: hands.sees("import_dialog"))
    hands.tab_to("import_file_button")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for(lambda: isinstance(QApplication.activeModalWidget(), QDialog))
    hands.type(str(file))
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: hands.sees("import_counts"))
    hands.tab_to("import_button")
    hands.press(Qt.Key.Key_Space)
    hands.wait_for(lambda: hands.sees("import_result"))
    headline = hands.window.findChild(QLabel, "import_result_headline")
    assert isinstance(headline, QLabel)
    assert "2" in headline.text()
    hands.press(Qt.Key.Key_Escape)
    assert not hands.sees("import_dialog")


def test_a_copier_is_found_and_told_of(hands: Hands) -> None:
    """Issue 14, keyboard-only walk: by the palette from any page, and by the page's search."""
    nickname = "Lan_Phương"
    hands.press(Qt.Key.Key_1, CONTROL)
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.type("lan phuong")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: hands.sees("copier_drawer"))
    assert hands.sees("copiers_page")
    table = hands.focused()
    assert isinstance(table, QTableView)
    assert nickname in str(table.currentIndex().siblingAtColumn(0).data())
    hands.press(Qt.Key.Key_Escape)
    hands.wait_for(lambda: not hands.sees("copier_drawer"))
    hands.press(Qt.Key.Key_F, CONTROL)
    assert hands.focused().objectName() == "copiers_search"
    hands.type("lan_ph")
    hands.tab_to("copiers_table")
    hands.press(Qt.Key.Key_Home, CONTROL)
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: hands.sees("copier_drawer"))


def test_a_removal_is_planned_and_not_done(hands: Hands) -> None:
    """Issue 14, keyboard-only walk: up to the confirmation, where Enter cancels (SPEC 5)."""
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.type("select inactive")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: hands.sees("copiers_table"))
    assert hands.focused().objectName() == "copiers_table"
    hands.press(Qt.Key.Key_Delete)
    hands.wait_for(lambda: hands.sees("removal_dialog"))
    assert hands.focused().objectName() == "cancel_button"
    hands.press(Qt.Key.Key_Tab)
    hands.tab_to("cancel_button")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: not hands.sees("removal_dialog"))


def test_settlements_are_exported_and_the_theme_is_turned(hands: Hands, tmp_path: Path) -> None:
    """Issue 14, keyboard-only walk: the export by name, the file by its path, the other look."""
    file = tmp_path / "settlements.csv"
    hands.press(Qt.Key.Key_K, CONTROL)
    hands.type("export settlements csv")
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(lambda: hands.sees("export_dialog"))
    hands.tab_to("export_path")
    field = hands.focused()
    assert isinstance(field, QLineEdit)
    hands.press(Qt.Key.Key_A, CONTROL)
    hands.type(str(file))
    hands.press(Qt.Key.Key_Return)
    hands.wait_for(file.is_file)
    assert len(file.read_text(encoding="utf-8").splitlines()) > 50  # 52 windows of the demo
    hands.press(Qt.Key.Key_Escape)
    assert not hands.sees("export_dialog")
    assert current_theme().name == LIGHT.name
    hands.press(Qt.Key.Key_L, CONTROL | SHIFT)
    assert current_theme().name == DARK.name
