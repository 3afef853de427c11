"""The first run: three doors once per data folder, and the two questions in one quiet line."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.store.store import Store
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.preferences import DIRECTION, Preferences
from profitshare_gui.ui.theme import LIGHT, current_theme
from tests.ui.conftest import fill

Opening = Callable[[], MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opening]:
    """Open a window on this test's data folder and wait until it is not busy."""
    opened: list[MainWindow] = []

    def opening() -> MainWindow:
        window = create_window(tmp_path / "data", now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC))
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
        return window

    yield opening
    for window in opened:
        window.close()


def is_seen(window: MainWindow, name: str) -> bool:
    return any(found.isVisible() for found in window.findChildren(QWidget, name))


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


def test_an_empty_archive_opens_with_exactly_three_doors(open_window: Opening) -> None:
    """product.md, 3.1: look around, import, connect; nothing is written before one is taken."""
    window = open_window()
    doors = window.findChild(QWidget, "first_run")
    assert isinstance(doors, QWidget)
    assert doors.isVisible()
    assert [button.objectName() for button in doors.findChildren(QPushButton)] == [
        "first_run_demo",
        "first_run_import",
        "first_run_connect",
    ]
    assert [box.objectName() for box in doors.findChildren(QComboBox)] == [
        "first_run_direction",
        "first_run_language",
    ]


def test_the_import_door_stays_until_there_is_something(
    open_window: Opening, qtbot: QtBot, store: Store
) -> None:
    """Who closes the import again stands before the doors again; an account takes them away."""
    window = open_window()
    press(window, "first_run_import")
    qtbot.waitUntil(lambda: is_seen(window, "import_dialog"), timeout=60_000)
    assert is_seen(window, "first_run")
    fill(store)
    qtbot.waitUntil(lambda: not is_seen(window, "first_run"), timeout=60_000)
    assert is_seen(window, "profit_page")


def test_the_connect_door_leads_to_the_accounts(open_window: Opening) -> None:
    window = open_window()
    press(window, "first_run_connect")
    assert is_seen(window, "accounts_page")
    assert not is_seen(window, "first_run")


def test_a_door_that_was_taken_is_not_asked_for_again(open_window: Opening, qtbot: QtBot) -> None:
    """Once per data folder: afterwards the pages have their own empty states."""
    window = open_window()
    press(window, "first_run_demo")
    qtbot.waitUntil(lambda: not window.busy and is_seen(window, "demo_ribbon"), timeout=60_000)
    window.close()
    again = open_window()
    assert not is_seen(again, "first_run")
    assert is_seen(again, "empty_state")


def test_the_colour_of_a_rise_is_asked_for_and_taken_at_once(
    open_window: Opening, tmp_path: Path
) -> None:
    """product.md, 3.7: asked in the first run."""
    window = open_window()
    box = window.findChild(QComboBox, "first_run_direction")
    assert isinstance(box, QComboBox)
    box.setCurrentIndex(box.findData("red_up"))
    box.activated.emit(box.currentIndex())
    assert current_theme().gain == LIGHT.loss
    assert Preferences(tmp_path / "data").choice(DIRECTION) == "red_up"


def test_another_language_waits_for_the_next_start(open_window: Opening) -> None:
    """Architecture, 3.6: a language is taken at the start, and the window says so."""
    window = open_window()
    box = window.findChild(QComboBox, "first_run_language")
    assert isinstance(box, QComboBox)
    assert not is_seen(window, "first_run_restart")
    box.setCurrentIndex(box.findData("en"))
    box.activated.emit(box.currentIndex())
    assert is_seen(window, "first_run_restart")


def test_an_archive_with_an_account_has_no_doors(open_window: Opening, store: Store) -> None:
    fill(store)
    window = open_window()
    assert not is_seen(window, "first_run")
    assert window.findChild(QWidget, "first_run") is None
