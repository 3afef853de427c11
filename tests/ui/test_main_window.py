"""The window as a whole, on real archives and real threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QMainWindow,
    QPushButton,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.records import Feed
from profitshare_gui.store.store import Store
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.theme import DARK, LIGHT, current_theme
from tests.say import order
from tests.ui.conftest import NOON, fill
from tests.ui.workers import wait_for_end, workers

PAGES = (
    "overview_page",
    "application_page",
    "futures_page",
    "copiers_page",
    "profit_page",
    "accounts_page",
)
LATER = NOON + 1


def noon() -> datetime:
    return datetime(2026, 4, 4, 12, tzinfo=UTC)


Opening = Callable[..., MainWindow]


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opening]:
    """Open a window on this test's data folder and wait until it is not busy."""
    opened: list[MainWindow] = []
    before = workers()

    def opening(*, demo: bool = False, wait: bool = True, show: bool = True) -> MainWindow:
        window = create_window(tmp_path / "data", now=noon, demo=demo)
        opened.append(window)
        qtbot.addWidget(window)
        if show:
            window.show()
        assert window.busy  # its first load is outstanding
        if wait:
            qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
        return window

    yield opening
    for window in opened:
        window.close()
    wait_for_end(qtbot, before)


def is_seen(window: QWidget, name: str) -> bool:
    return any(found.isVisible() for found in window.findChildren(QWidget, name))


def press(window: QWidget, name: str) -> None:
    button = next(each for each in window.findChildren(QPushButton, name) if each.isVisible())
    assert isinstance(button, QPushButton)
    button.click()


def switcher(window: QWidget) -> QComboBox:
    found = window.findChild(QComboBox, "account_switcher")
    assert isinstance(found, QComboBox)
    return found


def rows(window: QWidget, name: str) -> int:
    found = window.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    return found.model().rowCount()


def test_every_page_is_there_under_its_name(open_window: Opening) -> None:
    """SPEC, Screens: object names are fixed; they are there before anything is loaded."""
    window = open_window(wait=False, show=False)
    assert isinstance(window, QMainWindow)
    for name in (*PAGES, "pending_table", "records_table", "payout_drawer", "countdown_label"):
        assert window.findChild(QWidget, name) is not None, name


def test_the_keyboard_reaches_every_page(open_window: Opening) -> None:
    """product.md, Keyboard: all views by Ctrl+1 to Ctrl+6."""
    window = open_window()
    window.activateWindow()
    for number, name in enumerate(PAGES, start=1):
        QTest.keyClick(window, Qt.Key(Qt.Key.Key_0 + number), Qt.KeyboardModifier.ControlModifier)
        assert is_seen(window, name), name


def test_an_empty_archive_leads_to_the_demo_and_back(open_window: Opening, qtbot: QtBot) -> None:
    """Issue 2 and product.md, First run: the door really opens; the ribbon is permanent."""
    window = open_window()
    assert not switcher(window).isEnabled()
    assert is_seen(window, "first_run")
    assert not is_seen(window, "demo_ribbon")
    press(window, "first_run_demo")
    qtbot.waitUntil(lambda: not window.busy and is_seen(window, "pending_table"), timeout=60_000)
    for name in PAGES:
        window.show_page(name)
        assert is_seen(window, "demo_ribbon")
    assert rows(window, "records_table") > 1000
    press(window, "leave_demo_button")
    window.show_page("profit_page")
    page = window.findChild(QWidget, "profit_page")
    assert isinstance(page, QWidget)
    qtbot.waitUntil(lambda: not window.busy and is_seen(page, "empty_state"), timeout=60_000)
    assert not is_seen(window, "demo_ribbon")


def test_the_demo_writes_nothing_to_disk(open_window: Opening, tmp_path: Path) -> None:
    """SPEC, Screens: the demo can never write outside memory."""
    window = open_window(demo=True)
    assert is_seen(window, "demo_ribbon")
    assert rows(window, "pending_table") > 0
    window.close()
    assert not (tmp_path / "data").exists()


def test_the_archive_is_shown_with_its_accounts(
    open_window: Opening, store: Store, qtbot: QtBot
) -> None:
    """SPEC, Screens: account switcher; each account has its own figures."""
    fill(store, "first")
    second = fill(store, "second")
    store.save_page(
        second.account_id,
        Feed.ORDERS,
        [order("dan", "7", closed="2026-03-25 10:00", ratio="10%")],
        learned_at=LATER,
    )
    window = open_window()
    accounts = switcher(window)
    assert [accounts.itemText(at) for at in range(accounts.count())] == ["first", "second"]
    assert rows(window, "records_table") == 2
    accounts.setCurrentIndex(1)  # as a script does, and as a click does in the end
    qtbot.waitUntil(lambda: not window.busy)
    assert rows(window, "records_table") == 3
    window.show_page("overview_page")
    qtbot.waitUntil(lambda: not window.busy)
    overview = window.findChild(QWidget, "overview_page")
    assert isinstance(overview, QWidget)
    first, _second = overview.findChildren(QPushButton, "open_profit")
    first.click()
    qtbot.waitUntil(lambda: not window.busy)
    assert is_seen(window, "profit_page")
    assert accounts.currentText() == "first"
    assert rows(window, "records_table") == 2


def test_an_import_in_a_terminal_shows_when_the_reader_comes_back(
    open_window: Opening, store: Store, qtbot: QtBot
) -> None:
    """The empty state sends people to a terminal; coming back must be enough."""
    window = open_window()
    assert is_seen(window, "first_run")
    fill(store)
    come_back(window)
    qtbot.waitUntil(lambda: not window.busy and is_seen(window, "pending_table"), timeout=10_000)
    assert switcher(window).currentText() == "JU main"
    assert rows(window, "records_table") == 2
    come_back(window)  # nothing new this time
    qtbot.waitUntil(lambda: not window.busy)
    assert rows(window, "records_table") == 2


def come_back(window: QMainWindow) -> None:
    window.activateWindow()
    QApplication.processEvents()
    QApplication.sendEvent(window, QEvent(QEvent.Type.ActivationChange))


def test_f5_loads_again_and_hidden_pages_wait_until_they_are_seen(
    open_window: Opening, store: Store, qtbot: QtBot
) -> None:
    """Architecture, section 2: do not refresh what is not seen."""
    account = fill(store)
    window = open_window()
    more = [order("dan", "7", closed="2026-03-25 10:00", ratio="10%")]
    store.save_page(account.account_id, Feed.ORDERS, more, learned_at=LATER)
    window.show_page("accounts_page")
    QTest.keyClick(window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: not window.busy)
    assert rows(window, "records_table") == 2
    window.show_page("profit_page")
    qtbot.waitUntil(lambda: not window.busy)
    assert rows(window, "records_table") == 3


def test_the_look_is_changed_at_once_and_remembered(open_window: Opening) -> None:
    """Issue 2: light and dark theme; architecture, decision 12: preferences in an INI."""
    window = open_window()
    assert current_theme() is LIGHT  # offscreen, the system says nothing
    dark = window.findChild(QAction, "look_dark")
    assert isinstance(dark, QAction)
    dark.trigger()
    assert current_theme() is DARK
    window.close()
    again = open_window()
    assert current_theme() is DARK
    action = again.findChild(QAction, "look_dark")
    assert isinstance(action, QAction)
    assert action.isChecked()
    light = again.findChild(QAction, "look_light")
    assert isinstance(light, QAction)
    light.trigger()
    assert current_theme() is LIGHT


@pytest.mark.usefixtures("english")
def test_an_archive_that_cannot_be_opened_is_explained(
    open_window: Opening, tmp_path: Path, qtbot: QtBot
) -> None:
    """product.md, First run: an error must never look like "no data"; it can be tried again."""
    (tmp_path / "data").write_text("a file where the folder should be", encoding="utf-8")
    window = open_window()
    assert is_seen(window, "trouble_page")
    assert not is_seen(window, "empty_state")
    assert not is_seen(window, "pending_table")
    (tmp_path / "data").unlink()
    press(window, "trouble_retry_button")
    qtbot.waitUntil(lambda: not window.busy)
    assert not is_seen(window, "trouble_page")
    assert is_seen(window, "first_run")


@pytest.mark.usefixtures("english")
def test_the_header_says_how_old_the_archive_is(open_window: Opening, store: Store) -> None:
    """SPEC, Screens: freshness; product.md: stale has its own look."""
    fill(store)  # learned at 09:00, three hours ago
    window = open_window()
    freshness = window.findChild(QLabel, "freshness_label")
    assert isinstance(freshness, QLabel)
    assert freshness.text() == "Updated 3 h ago"
    assert freshness.property("tone") == "secondary"


def test_it_closes_while_it_is_still_loading(open_window: Opening, qtbot: QtBot) -> None:
    """Architecture, pitfall 18: clean, and nothing arrives in a window that is gone."""
    window = open_window(demo=True, wait=False)
    qtbot.wait(60)
    window.close()
    qtbot.wait(300)


def test_it_opens_where_it_was_left(open_window: Opening) -> None:
    """Architecture, decision 12: geometry is a preference."""
    window = open_window()
    window.resize(1100, 700)
    window.close()
    again = open_window()
    assert again.height() == 700  # the offscreen screen is too narrow for any width of ours


def test_a_fault_is_told_and_the_window_lives_on(open_window: Opening, qtbot: QtBot) -> None:
    """Architecture, decision 11: crash dialog; from any thread."""
    window = open_window()
    tell = window.tell_fault()
    thread = threading.Thread(target=tell, args=("Traceback …",))
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: is_seen(window, "crash_dialog"))
    assert window.isEnabled()
