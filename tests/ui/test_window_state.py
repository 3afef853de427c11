"""What the window finds again when it is opened the next time, and what the demo leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from operator import itemgetter
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QByteArray, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.store.store import Store
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.preferences import PREFERENCES_FILE, Preferences
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.window_state import bring_on_screen
from tests.ui.conftest import fill
from tests.ui.test_main_window import PAGES
from tests.ui.workers import wait_for_end, workers

Opening = Callable[..., MainWindow]


def noon() -> datetime:
    return datetime(2026, 4, 4, 12, tzinfo=UTC)


@pytest.fixture
def open_window(qtbot: QtBot, tmp_path: Path) -> Iterator[Opening]:
    """Open a window on this test's data folder and wait until it is not busy."""
    opened: list[MainWindow] = []
    before = workers()

    def opening(*, demo: bool = False) -> MainWindow:
        window = create_window(tmp_path / "data", now=noon, demo=demo)
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
        return window

    yield opening
    for window in opened:
        window.close()
    wait_for_end(qtbot, before)


def part(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def account(window: QWidget) -> str:
    found = part(window, QComboBox, "account_switcher")
    assert isinstance(found, QComboBox)
    return found.currentText()


def page(window: QWidget) -> str:
    found = (window.findChild(QWidget, name) for name in PAGES)
    return next(each.objectName() for each in found if each is not None and each.isVisible())


def test_the_window_opens_as_it_was_left(open_window: Opening, store: Store, qtbot: QtBot) -> None:
    """Issue 14, Start: page, account, columns and splitters are found again."""
    fill(store, "first")
    second = fill(store, "second")
    window = open_window()
    assert account(window) == "first"
    window.show_page("profit_page")
    pending = part(window, RecordTable, "pending_table")
    split = part(window, QSplitter, "profit_split")
    assert isinstance(pending, RecordTable)
    assert isinstance(split, QSplitter)
    pending.show_column(1, shown=False)
    pending.horizontalHeader().resizeSection(0, 231)
    split.setSizes([280, 180])
    switcher = part(window, QComboBox, "account_switcher")
    assert isinstance(switcher, QComboBox)
    switcher.setCurrentIndex(1)
    switcher.activated.emit(1)
    qtbot.waitUntil(lambda: not window.busy)
    window.show_page("copiers_page")
    copiers = part(window, CopiersTable, "copiers_table")
    assert isinstance(copiers, CopiersTable)
    gone = copiers.shown_columns()[2]
    copiers.show_column(gone, shown=False)
    copiers.search_for("ada")
    left = split.sizes()
    window.close()

    again = open_window()
    assert account(again) == "second"
    assert page(again) == "copiers_page"
    copiers = part(again, CopiersTable, "copiers_table")
    assert isinstance(copiers, CopiersTable)
    assert gone not in copiers.shown_columns()
    assert copiers.copiers.search == ""  # a filter of yesterday would only hide people
    again.show_page("profit_page")
    pending = part(again, RecordTable, "pending_table")
    split = part(again, QSplitter, "profit_split")
    assert isinstance(pending, RecordTable)
    assert isinstance(split, QSplitter)
    assert pending.isColumnHidden(1)
    assert pending.columnWidth(0) == 231
    qtbot.waitUntil(lambda: not again.busy)
    # Other notices above it leave it another height; the shares are what the reader chose.
    assert split.sizes()[0] / sum(split.sizes()) == pytest.approx(left[0] / sum(left), abs=0.02)
    assert left[0] / sum(left) > 0.59  # of 5 : 4, as it is made, it would be 0.56
    assert Preferences(again_folder(store)).account_id() == second.account_id


def again_folder(store: Store) -> Path:
    assert store.folder is not None
    return store.folder


def test_a_page_that_nobody_looked_at_keeps_what_was_kept(
    open_window: Opening, store: Store
) -> None:
    """Its tables were never given their state back, so theirs says nothing."""
    fill(store)
    window = open_window()
    window.show_page("profit_page")
    pending = part(window, RecordTable, "pending_table")
    assert isinstance(pending, RecordTable)
    pending.show_column(1, shown=False)
    window.show_page("accounts_page")
    window.close()
    between = open_window()
    assert page(between) == "accounts_page"
    between.close()
    third = open_window()
    third.show_page("profit_page")
    pending = part(third, RecordTable, "pending_table")
    assert isinstance(pending, RecordTable)
    assert pending.isColumnHidden(1)


def test_the_demo_leaves_nothing_behind(open_window: Opening, tmp_path: Path) -> None:
    """SPEC, Screens: the demo never writes outside memory."""
    window = open_window(demo=True)
    window.show_page("copiers_page")
    window.close()
    assert not (tmp_path / "data" / PREFERENCES_FILE).exists()


def test_preferences_that_make_no_sense_are_passed_over(
    open_window: Opening, store: Store, tmp_path: Path
) -> None:
    """The file may be of another version, or of anybody."""
    fill(store)
    kept = Preferences(tmp_path / "data")
    kept.keep_page("page_of_tomorrow")
    kept.keep_account(999)
    kept.keep_geometry(QByteArray(b"not a geometry"))
    for name in ("profit_page.pending_table", "profit_page.profit_split"):
        kept.keep_state(name, "1 chosen AAAA")
    kept.keep_state("copiers_page.copiers_table", "{")
    window = open_window()
    assert page(window) == "profit_page"
    assert account(window) == "JU main"
    window.show_page("copiers_page")


def test_a_window_that_no_screen_shows_is_put_back_on_one(qtbot: QtBot) -> None:
    """Issue 14, Start: the second screen was unplugged."""
    window = QWidget()
    qtbot.addWidget(window)
    window.setMinimumSize(200, 100)
    window.resize(400, 300)
    window.move(20_000, -3_000)
    bring_on_screen(window)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert room.contains(window.geometry())
    window.move(10, 20)
    bring_on_screen(window)
    assert window.pos() == QPoint(10, 20)  # one that is seen stays where it is


def test_a_geometry_of_a_screen_that_is_gone_is_put_back(qtbot: QtBot, tmp_path: Path) -> None:
    """The same by the file, as a start does it."""
    before = QWidget()
    qtbot.addWidget(before)
    before.resize(400, 300)
    before.move(9_000, 9_000)
    Preferences(tmp_path).keep_geometry(before.saveGeometry())
    after = QWidget()
    qtbot.addWidget(after)
    after.restoreGeometry(Preferences(tmp_path).geometry())
    bring_on_screen(after)
    assert QGuiApplication.primaryScreen().availableGeometry().contains(after.geometry())


def table(*titles: str) -> RecordTable:
    columns: list[Column[Any]] = [Column(each, itemgetter(at)) for at, each in enumerate(titles)]
    made = RecordTable(columns, key=itemgetter(0), name="table", title="Table")
    made.show_records([(1, 2, 3), (4, 5, 6)])
    return made


def test_columns_are_found_again_in_their_order_and_sorting(qtbot: QtBot) -> None:
    left, found = table("a", "b", "c"), table("a", "b", "c")
    qtbot.addWidget(left)
    qtbot.addWidget(found)
    left.horizontalHeader().moveSection(2, 0)
    left.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    found.show_columns(left.columns_state())
    assert found.horizontalHeader().visualIndex(2) == 0
    assert [found.model().index(row, 0).data() for row in (0, 1)] == ["4", "1"]


@pytest.mark.parametrize("state", ["", "nonsense", "1 fit AAAA", "{mark} fit AAAA", "{mark} odd"])
def test_a_state_of_other_columns_is_left_alone(qtbot: QtBot, state: str) -> None:
    """Of another version, another language, or damaged: the table stands as it is made."""
    made = table("a", "b", "c")
    qtbot.addWidget(made)
    mark = made.columns_state().partition(" ")[0]
    made.show_columns(state.format(mark=mark))
    assert [made.isColumnHidden(section) for section in range(3)] == [False] * 3
    other = table("a", "b", "d")
    qtbot.addWidget(other)
    other.show_column(0, shown=False)
    made.show_columns(other.columns_state())
    assert not made.isColumnHidden(0)
