"""The ways into the import dialog from the window, and what the window shows afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.ui.import_dialog import ImportDialog
from profitshare_gui.ui.main_window import MainWindow
from tests.ui.workers import wait_for_end, workers


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on an empty archive."""
    before = workers()
    opened = create_window(tmp_path / "data", now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC))
    qtbot.addWidget(opened)
    opened.show()
    settle(qtbot, opened)
    yield opened
    opened.close()
    wait_for_end(qtbot, before)


def settle(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)


def press(dialog: ImportDialog, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


@pytest.mark.usefixtures("english")
def test_a_file_is_imported_from_the_window(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """SPEC, Screens: the first run's door "import a file"; the pages follow by themselves."""
    (action,) = (each for each in window.actions() if each.objectName() == "import_action")
    assert action.shortcut().toString() == "Ctrl+I"
    action.trigger()
    dialog = window.findChild(ImportDialog)
    assert isinstance(dialog, ImportDialog)
    assert window.open_import() is dialog  # a second time it is the same one
    path = tmp_path / "orders.csv"
    path.write_text(
        "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
        "share_ratio\n"
        "ada,1,BTCUSDT,long,2026-03-30T10:00:00Z,2026-03-30T11:30:00Z,10,1,0,0.1\n",
        encoding="utf-8",
    )
    dialog.open_file(path)
    settle(qtbot, window)
    name = dialog.findChild(QLineEdit, "import_account_name")
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "JU main")
    press(dialog, "import_button")
    settle(qtbot, window)
    press(dialog, "import_done_button")
    switcher = window.findChild(QComboBox, "account_switcher")
    pending = window.findChild(QTableView, "pending_table")
    assert isinstance(switcher, QComboBox)
    assert isinstance(pending, QTableView)
    assert (switcher.currentText(), pending.model().rowCount()) == ("JU main", 1)


def test_a_file_dropped_on_the_window_is_looked_at(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    """Anything may be dropped; what is no table is told so in the dialog."""
    path = tmp_path / "picture.csv"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    bare = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, dropped, left, bare)
    drop = QDropEvent(QPointF(5, 5), copy, dropped, left, bare)
    for event in (enter, drop):
        QApplication.sendEvent(window, event)
        assert event.isAccepted()
    settle(qtbot, window)
    message = window.findChild(QLabel, "import_message")
    assert isinstance(message, QLabel)
    assert "picture.csv" in message.text()
