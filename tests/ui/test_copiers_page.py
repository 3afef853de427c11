"""The Copiers page through clicks and keys, on a real archive."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QInputDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.store.store import Store
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.copiers_pinned import PinnedColumn
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.identity_dialog import IdentityDialog
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.removal_dialog import RemovalDialog
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import order, usdt
from tests.ui.conftest import NOON, Clock
from tests.ui.copier_lists import WORLD, bring, fill_copiers, one

Widget = TypeVar("Widget", bound=QWidget)

NO_KEY = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def copied(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """A desk whose account has a list of six copiers."""
    return Desk(store, fill_copiers(store), shelf, clock)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, preferences: Preferences) -> CopiersPage:
    """A Copiers page on the screen, without an account."""
    made = CopiersPage(ImmediateTasks(), preferences)
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show()
    return made


@pytest.fixture
def table(page: CopiersPage, copied: Desk) -> CopiersTable:
    """The table of the page with its six copiers."""
    open_desk(page, copied)
    return find(page, CopiersTable, "copiers_table")


def open_desk(page: CopiersPage, desk: Desk | None) -> None:
    page.show_desk(desk, commands=Commands())
    page.refresh()
    QApplication.processEvents()


def find(page: QWidget, kind: type[Widget], name: str) -> Widget:
    found = page.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def button(page: QWidget, name: str) -> QPushButton:
    found = page.findChild(QPushButton, name)
    assert isinstance(found, QPushButton), name
    return found


def words(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text().replace("\N{NO-BREAK SPACE}", " ")


def click(page: QWidget, name: str) -> None:
    QTest.mouseClick(button(page, name), LEFT)


def shown(table: CopiersTable) -> str:
    return "".join(table.copiers.copier_id(row) for row in range(table.copiers.rowCount()))


def click_header(table: CopiersTable, name: str, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    header = table.horizontalHeader()
    section = table.copiers.section_of[name]
    at = QPoint(header.sectionViewportPosition(section) + 20, header.height() // 2)
    QTest.mouseClick(header.viewport(), LEFT, modifier, at)


def click_row(table: CopiersTable, row: int, modifier: Qt.KeyboardModifier = NO_KEY) -> None:
    at = table.visualRect(table.copiers.index(row, table.copiers.section_of["equity"])).center()
    QTest.mouseClick(table.viewport(), LEFT, modifier, at)


def click_box(table: CopiersTable, row: int) -> None:
    cell = table.visualRect(table.copiers.index(row, 0))
    QTest.mouseClick(table.viewport(), LEFT, NO_KEY, QPoint(cell.left() + 14, cell.center().y()))


def type_filter(table: CopiersTable, name: str, typed: str) -> None:
    popup = table.menus.ask_filter(name)
    field = popup.findChild(QLineEdit, "filter_field")
    assert isinstance(field, QLineEdit)
    field.clear()
    QTest.keyClicks(field, typed)
    QTest.keyClick(field, Qt.Key.Key_Return)


def choose(menu: QMenu, words: str) -> None:
    menu.aboutToShow.emit()
    (action,) = [each for each in menu.actions() if each.text() == words]
    action.trigger()


def test_select_inactive_selects_them_and_the_bar_adds_them_up(
    page: CopiersPage, table: CopiersTable
) -> None:
    """Product notes 3.2: the scope in words; SPEC 5: the unknown are never selected."""
    assert words(page, "scope_label") == "6 copiers · 3 inactive · 1 unknown"
    assert button(page, "select_inactive_button").text() == "Select inactive (3)"
    assert not button(page, "remove_button").isEnabled()
    click(page, "select_inactive_button")
    assert table.copiers.selected_ids() == ["a", "d", "f"]
    assert words(page, "scope_label") == "3 selected · 3 of 3 eligible"
    # Equities 50 + 100 + 20, the middle one 50; PnL -3 + 7 + 1.23456789.
    assert words(page, "sums_label") == (
        "Equity 170.00 USDT, median 50.00   PnL +5.23 USDT, median +1.23"
    )
    assert button(page, "remove_button").text() == "Make a worklist of 3…"
    click(page, "clear_selection_button")
    assert table.copiers.selected_ids() == []


def test_where_the_exchange_removes_the_button_says_so(
    page: CopiersPage, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """SPEC 5: a worklist only where the platform has no removal call."""
    account = fill_copiers(store, exchange="bitget", rulebook_id="bitget")
    open_desk(page, Desk(store, account, shelf, clock))
    click(page, "select_inactive_button")
    # Bitget: equity below 100, nothing else: a, e and f.
    assert button(page, "remove_button").text() == "Remove 3 copiers…"


def test_who_is_hidden_by_a_filter_needs_a_click_of_his_own(
    page: CopiersPage, table: CopiersTable
) -> None:
    """Product notes 3.2: select all is the visible result; hidden rows take a second click."""
    type_filter(table, "equity", ">=50")
    click(page, "select_inactive_button")
    assert words(page, "scope_label") == "2 selected · 2 of 3 eligible · 1 hidden by filter"
    assert button(page, "include_hidden_button").text() == "Select the 1 hidden too"
    click(page, "include_hidden_button")
    assert table.copiers.selected_ids() == ["a", "d", "f"]
    assert words(page, "scope_label") == (
        "3 selected · 3 of 3 eligible · 1 of them behind the filter"
    )


def test_what_a_search_hides_is_not_sent(page: CopiersPage, table: CopiersTable) -> None:
    click(page, "select_inactive_button")
    search = find(page, QLineEdit, "copiers_search")
    QTest.keyClicks(search, "amy")
    assert shown(table) == "a"
    assert table.copiers.selected_ids() == ["a"]
    assert button(page, "remove_button").text() == "Make a worklist of 1…"
    assert words(page, "scope_label") == "1 selected · 1 of 3 eligible · 2 hidden by filter"


def test_boxes_keys_and_modified_clicks_tick(table: CopiersTable) -> None:
    click_box(table, 1)
    assert table.copiers.selected_ids() == ["b"]
    click_box(table, 1)
    click_row(table, 2)
    assert table.copiers.selected_ids() == [], "a plain click only moves the current row"
    click_row(table, 4, SHIFT)
    assert table.copiers.selected_ids() == ["c", "d", "e"]
    click_row(table, 3, CONTROL)
    assert table.copiers.selected_ids() == ["c", "e"]
    table.copiers.clear_checks()
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Space)
    QTest.keyClick(table, Qt.Key.Key_Down, SHIFT)
    assert table.copiers.selected_ids() == ["d", "e"]
    QTest.keyClick(table, Qt.Key.Key_A, CONTROL)
    assert table.copiers.selected_ids() == list("abcdef")


def test_the_header_sorts_and_with_shift_by_several_columns(table: CopiersTable) -> None:
    """Product notes 3.3: multi-sort with Shift; a third click is the order of the list again."""
    click_header(table, "open_positions")
    click_header(table, "equity", SHIFT)
    # Nobody but e has positions; of the others by equity, the unknown last.
    assert list(table.copiers.sorting) == [("open_positions", False), ("equity", False)]
    assert shown(table) == "fadbce"
    click_header(table, "equity", SHIFT)
    assert shown(table) == "bdafce"
    title = table.copiers.headerData(table.copiers.section_of["equity"], Qt.Orientation.Horizontal)
    assert title == "Equity ▾²"
    click_header(table, "equity", SHIFT)
    assert list(table.copiers.sorting) == [("open_positions", False)]
    click_header(table, "pnl")
    click_header(table, "pnl")
    assert list(table.copiers.sorting) == [("pnl", True)]
    click_header(table, "pnl")
    assert shown(table) == "abcdef"


def test_filters_are_typed_shown_as_chips_and_taken_away(
    page: CopiersPage, table: CopiersTable
) -> None:
    type_filter(table, "equity", "10..100")
    type_filter(table, "activity", "inactive")
    assert shown(table) == "adf"
    chip = button(page, "filter_chip_equity")
    assert chip.text() == "Equity 10..100 ✕"
    assert button(page, "clear_filters_button").text() == "Clear filters (2)"
    click(page, "filter_chip_equity")
    assert shown(table) == "adf"
    click(page, "clear_filters_button")
    assert shown(table) == "abcdef"
    popup = table.menus.ask_filter("equity")
    field = popup.findChild(QLineEdit, "filter_field")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "lots")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert popup.isVisible(), "what cannot be understood is said, not swallowed"
    popup.hide()
    assert shown(table) == "abcdef"


def test_where_filters_hide_everybody_one_button_shows_them_again(
    page: CopiersPage, table: CopiersTable
) -> None:
    """Step 8: filtered to nothing is a state of its own."""
    search = find(page, QLineEdit, "copiers_search")
    QTest.keyClicks(search, "nobody")
    type_filter(table, "equity", "<1")
    assert not table.isVisible()
    assert button(page, "empty_state_button").text() == "Clear filters (2)"
    click(page, "empty_state_button")
    QApplication.processEvents()
    assert table.isVisible()
    assert search.text() == ""
    assert shown(table) == "abcdef"


def test_the_rule_is_edited_in_its_chips_and_kept(
    page: CopiersPage, table: CopiersTable, copied: Desk, qtbot: QtBot
) -> None:
    """Product notes 3.2: an editable rule, with the number that each condition keeps out."""
    assert button(page, "equity_chip").text().replace("\N{NO-BREAK SPACE}", " ") == (
        "Equity ≤ 100.00 USDT · 1 out"
    )
    assert button(page, "positions_chip").text() == "no position · 1 out"
    assert button(page, "orders_chip").text() == "no active order · 0 out"
    assert not button(page, "reset_rule_button").isVisible()
    with qtbot.waitSignal(page.archive_changed):
        click(page, "positions_chip")
    assert table.copiers.inactive_shown() == 4, "e has two positions and nothing else"
    click(page, "equity_chip")
    limit = find(page, QLineEdit, "limit_field")
    limit.setText("20")
    find(page, QCheckBox, "limit_inclusive").setChecked(False)
    click(page, "limit_apply")
    click(page, "select_inactive_button")
    assert table.copiers.selected_ids() == ["e"], "below 20, not at 20"
    kept = InactiveRule(usdt("20"), inclusive=False, no_positions=False, no_orders=True)
    assert copied.load_copiers().rule.rule == kept
    click(page, "reset_rule_button")
    assert copied.load_copiers().rule.is_platforms_own
    assert table.copiers.selected_ids() == ["e"], "another rule unticks nobody"


def test_a_limit_that_is_none_is_refused(page: CopiersPage, table: CopiersTable) -> None:
    click(page, "equity_chip")
    limit = find(page, QLineEdit, "limit_field")
    for typed in ("", "much", "-1"):
        limit.setText(typed)
        click(page, "limit_apply")
        assert find(page, QWidget, "limit_popup").isVisible()
    assert table.copiers.inactive_shown() == 3


def test_a_platform_without_a_rule_says_so_and_takes_one(
    page: CopiersPage, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """SPEC 5: a rulebook without the rule puts everyone in unknown."""
    account = fill_copiers(store, rulebook_id="coinlocally")
    open_desk(page, Desk(store, account, shelf, clock))
    assert words(page, "no_rule_label") == "This platform has no rule: everybody is unknown."
    assert words(page, "scope_label") == "6 copiers · 0 inactive · 6 unknown"
    assert not button(page, "select_inactive_button").isEnabled()
    click(page, "set_rule_button")
    click(page, "limit_apply")
    assert words(page, "scope_label") == "6 copiers · 3 inactive · 1 unknown"


def test_ctrl_c_copies_the_ticked_rows_in_full_as_they_stand(table: CopiersTable) -> None:
    """Product notes 3.3: TSV of the visible columns, every decimal; Ctrl+Shift+C with headers."""
    for name in ("open_positions", "active_orders", "copying_since", "pending_share", "as_of"):
        table.show_column(name, shown=False)
    table.setFocus()
    table.setCurrentIndex(table.copiers.index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Amy\tInactive\t50\t-3"
    table.sort_by((("equity", False),))
    table.copiers.select_inactive()
    QTest.keyClick(table, Qt.Key.Key_C, CONTROL | SHIFT)
    assert QGuiApplication.clipboard().text().splitlines() == [
        "Copier\tActivity\tEquity\tPnL",
        "'=SUM(A1)\tInactive\t20\t1.23456789",
        "Amy\tInactive\t50\t-3",
        "Dan_whale\tInactive\t100\t7",
    ]


def test_a_refresh_keeps_ticks_current_row_and_filters(
    page: CopiersPage, table: CopiersTable, copied: Desk, store: Store
) -> None:
    """Product notes 3.3: live refresh keeps selection, scroll and current cell."""
    table.sort_by((("equity", True),))
    type_filter(table, "equity", "!empty")
    table.copiers.select_inactive()
    table.setCurrentIndex(table.copiers.index(2, 4))
    assert table.copiers.copier_id(2) == "a"
    newer = [each._replace(as_of=NOON + 1) for each in WORLD if each.copier_id != "d"]
    bring(store, copied.account, [one("0", "70", as_of=NOON + 1), *newer])
    page.refresh()
    assert table.copiers.selected_ids() == ["a", "f"], "d has left, and 0 was never ticked"
    assert table.copiers.copier_id(table.currentIndex().row()) == "a"
    assert table.currentIndex().column() == 4
    assert shown(table) == "b0afe"


def test_another_account_begins_with_nobody_selected(
    page: CopiersPage, table: CopiersTable, copied: Desk, shelf: RulebookShelf, clock: Clock
) -> None:
    """The ids of two platforms may be alike; what was ticked on one is nobody of the other."""
    QTest.keyClicks(find(page, QLineEdit, "copiers_search"), "a")
    table.copiers.check_shown()
    store = Store.in_memory()
    open_desk(page, Desk(store, fill_copiers(store), shelf, clock))
    assert table.copiers.selected_ids() == []
    assert find(page, QLineEdit, "copiers_search").text() == ""
    assert shown(table) == "abcdef"
    open_desk(page, copied)
    store.close()


def test_a_view_is_saved_under_a_name_and_shown_again(
    page: CopiersPage, table: CopiersTable, preferences: Preferences
) -> None:
    table.show_column("copying_since", shown=False)
    table.show_column("copier_id", shown=True)
    click_header(table, "pnl")
    type_filter(table, "equity", "<=100")
    before = table.shown_columns()
    views = find(page, QToolButton, "views_button").menu()
    choose(views, "Save this view…")
    dialog = find(page, QInputDialog, "view_name_dialog")
    dialog.setTextValue("Small ones")
    dialog.accept()
    assert list(preferences.views()) == ["Small ones"]
    table.reset_columns()
    table.clear_filters()
    assert table.shown_columns() != before
    choose(views, "Small ones")
    assert table.shown_columns() == before
    assert list(table.copiers.sorting) == [("pnl", False)]
    assert shown(table) == "aefd"  # PnL -3, 0, 1.23 and 7
    views.aboutToShow.emit()
    (forget,) = [each for each in views.findChildren(QMenu) if each.title() == "Forget a view"]
    forget.actions()[0].trigger()
    assert preferences.views() == {}


def test_the_first_column_stays_in_sight_while_the_others_are_scrolled(
    page: CopiersPage, table: CopiersTable
) -> None:
    pinned = find(table, PinnedColumn, "pinned_column")
    for column in table.copiers.columns:
        table.show_column(column.name, shown=True)
    page.resize(700, 600)
    table.resize(500, 400)
    QApplication.processEvents()
    assert not pinned.isVisible()
    table.horizontalScrollBar().setValue(table.horizontalScrollBar().maximum())
    assert pinned.isVisible()
    assert not pinned.isColumnHidden(0)
    assert pinned.isColumnHidden(3)
    table.pin_first(False)
    assert not pinned.isVisible()


def test_enter_and_a_double_click_ask_for_the_details(table: CopiersTable, qtbot: QtBot) -> None:
    table.setCurrentIndex(table.copiers.index(3, 0))
    with qtbot.waitSignal(table.opened) as asked:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert asked.args == ["d"]
    QApplication.processEvents()  # the drawer has taken some of the room
    place = table.visualRect(table.copiers.index(1, 4)).center()
    QTest.mouseClick(table.viewport(), LEFT, NO_KEY, place)
    with qtbot.waitSignal(table.opened) as asked:
        QTest.mouseDClick(table.viewport(), LEFT, NO_KEY, place)
    assert asked.args == ["b"]


def test_those_who_left_have_a_tab_with_the_day(
    page: CopiersPage, table: CopiersTable, copied: Desk, store: Store, clock: Clock
) -> None:
    tabs = find(page, QTabBar, "copiers_tabs")
    assert [tabs.tabText(at) for at in (0, 1)] == ["Current · 6", "Left · 0"]
    tabs.setCurrentIndex(1)
    assert not find(page, CopiersTable, "left_table").isVisible()
    clock.at = NOON + DAY
    bring(store, copied.account, [each._replace(as_of=clock.at) for each in WORLD[1:]])
    page.refresh()
    assert [tabs.tabText(at) for at in (0, 1)] == ["Current · 5", "Left · 1"]
    left = find(page, CopiersTable, "left_table")
    assert left.isVisible()
    row = [
        left.copiers.index(0, left.copiers.section_of[name]).data()
        for name in ("copier", "left_at")
    ]
    assert row == ["Amy", "5 Apr 2026"]
    assert not table.isVisible()


@pytest.mark.parametrize("name", ["shown.csv", "shown.xlsx"])
def test_the_rows_shown_are_exported(
    page: CopiersPage, table: CopiersTable, tmp_path: Path, name: str
) -> None:
    type_filter(table, "activity", "inactive")
    page.export_to(tmp_path / name)
    assert (tmp_path / name).stat().st_size > 0
    strip = find(page, QWidget, "copiers_strip")
    assert strip.isVisible()
    assert f"3 rows were written to {name}." in [each.text() for each in strip.findChildren(QLabel)]


def test_without_an_account_two_doors_stand_open(page: CopiersPage, qtbot: QtBot) -> None:
    """Step 8: first use with Import and Connect doors."""
    open_desk(page, None)
    with qtbot.waitSignal(page.import_wanted):
        click(page, "empty_state_button")
    with qtbot.waitSignal(page.connect_wanted):
        click(page, "connect_button")


def test_an_account_without_a_list_has_doors_of_its_own(
    page: CopiersPage, store: Store, shelf: RulebookShelf, clock: Clock, qtbot: QtBot
) -> None:
    account = store.add_account(Account("New", "ju", "files", "", NOON))
    open_desk(page, Desk(store, account, shelf, clock))
    assert not find(page, QLineEdit, "copiers_search").isVisible()
    with qtbot.waitSignal(page.import_wanted):
        click(page, "empty_state_button")


def test_an_old_list_and_missing_ratios_are_said_above_the_rows(
    page: CopiersPage, table: CopiersTable, copied: Desk, store: Store, clock: Clock, qtbot: QtBot
) -> None:
    strip = find(page, QWidget, "copiers_strip")
    assert not strip.isVisible()
    store.save_page(copied.account.account_id, Feed.ORDERS, [order("a", "5")], learned_at=NOON)
    page.refresh()
    assert strip.isVisible()
    assert shown(table) == "abcdef"
    assert not button(page, "strip_import_button").isVisible()
    clock.at = NOON + 3 * DAY
    page.refresh()
    with qtbot.waitSignal(page.import_wanted):
        click(page, "strip_import_button")


def test_an_error_stands_above_what_was_shown_before(
    page: CopiersPage, table: CopiersTable
) -> None:
    page.show_error(DiskTrouble("/data", "could not be read", ""))
    assert find(page, QWidget, "banner").isVisible()
    assert table.isVisible()
    page.refresh()
    assert not find(page, QWidget, "banner").isVisible()
    page.show_closed()
    assert not table.isVisible()


def previews(page: CopiersPage) -> list[RemovalDialog]:
    return [each for each in page.findChildren(RemovalDialog) if each.isVisible()]


def test_the_removal_is_asked_for_exactly_those_who_are_selected(
    page: CopiersPage, table: CopiersTable
) -> None:
    """SPEC 5: hidden rows are never sent; they are counted."""
    click(page, "select_inactive_button")
    QTest.keyClicks(find(page, QLineEdit, "copiers_search"), "dan")
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Delete)
    (dialog,) = previews(page)
    assert [copier.copier_id for copier in dialog.preview.order.items] == ["d"]
    assert dialog.preview.hidden == 2
    dialog.close()
    find(page, QLineEdit, "copiers_search").clear()
    click(page, "remove_button")
    (dialog,) = previews(page)
    assert {copier.copier_id for copier in dialog.preview.order.items} == {"a", "d", "f"}
    dialog.close()


@pytest.mark.usefixtures("table")
def test_the_menu_opens_who_is_who_for_the_account_that_is_shown(page: CopiersPage) -> None:
    """Step 7, identity: a suggestion is confirmed by a person, so there must be a way to it."""
    for action in page.findChildren(QAction):
        if action.objectName() == "open_identities":
            action.trigger()
    dialog = page.findChild(IdentityDialog)
    assert isinstance(dialog, IdentityDialog)
    assert dialog.isVisible()
    dialog.close()
