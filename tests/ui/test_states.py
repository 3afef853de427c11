"""Empty, being read, filtered to nothing, old: each says what it is and what to do about it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.copier_analytics import CopierAnalytics
from profitshare_gui.ui.copiers_model import CopiersModel
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.freshness import Freshness
from profitshare_gui.ui.header import Header
from profitshare_gui.ui.identity_dialog import IdentityDialog
from profitshare_gui.ui.import_dialog import ImportDialog
from profitshare_gui.ui.language import install_language
from profitshare_gui.ui.log_viewer import LogViewer
from profitshare_gui.ui.overview_page import OverviewPage
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.preferences_dialog import PreferencesDialog
from profitshare_gui.ui.profit_views import ProfitViews
from profitshare_gui.ui.rows_dialog import RowsDialog
from profitshare_gui.ui.selection_bar import SelectionBar
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.what_if_tab import WhatIfTab
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.import_steps import ImportDesk
from profitshare_gui.usecases.mappings import MappingShelf
from profitshare_gui.usecases.overview import load_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import order
from tests.ui.conftest import NOON, Clock
from tests.ui.conftest import copiers as list_of_three
from tests.ui.copier_lists import WORLD, bring, fill_copiers
from tests.ui.test_accessibility import PAGES, describe
from tests.ui.test_log_viewer import FAULT, write

pytestmark = pytest.mark.usefixtures("english")


class Unanswered(Tasks):
    """`Tasks` that are never done: whatever is asked is still being read."""

    def run(self, *_: object, **__: object) -> None:
        """Ask, and hear nothing."""


@pytest.fixture
def bare(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """An account into which nothing was imported."""
    account = store.add_account(Account("JU main", "ju", "files", "", NOON))
    return Desk(store, account, shelf, clock)


@pytest.fixture
def copied(store: Store, shelf: RulebookShelf, clock: Clock) -> Desk:
    """An account with a list of six copiers, the first of whom has left since."""
    account = fill_copiers(store)
    clock.at = NOON + DAY
    bring(store, account, [each._replace(as_of=clock.at) for each in WORLD[1:]])
    return Desk(store, account, shelf, clock)


@pytest.fixture
def copiers(qtbot: QtBot, tmp_path: Path, copied: Desk) -> CopiersPage:
    """The Copiers page with that list."""
    made = CopiersPage(ImmediateTasks(), Preferences(tmp_path))
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show()
    made.show_desk(copied, commands=Commands())
    made.refresh()
    QApplication.processEvents()
    return made


def button(parent: QWidget, name: str) -> QPushButton:
    """The visible button of a name."""
    (found,) = [each for each in parent.findChildren(QPushButton, name) if each.isVisible()]
    return found


def words(parent: QWidget, name: str) -> str:
    found = parent.findChild(QLabel, name)
    assert isinstance(found, QLabel), name
    return found.text().replace("\N{NO-BREAK SPACE}", " ")


@pytest.mark.parametrize("name", ["what_if_tab"])
def test_an_empty_tab_of_profit_leads_to_the_import(qtbot: QtBot, bare: Desk, name: str) -> None:
    """product.md, 3.1: one primary action, on every tab that has nothing to show."""
    views = ProfitViews(ImmediateTasks())
    qtbot.addWidget(views)
    views.resize(1072, 744)
    views.show()
    views.show_desk(bare, commands=Commands())
    views.show_view(name)
    with qtbot.waitSignal(views.settlements.import_wanted):
        button(views, "empty_state_door").click()


def test_an_account_without_orders_has_no_figure_of_nothing(
    qtbot: QtBot, store: Store, shelf: RulebookShelf, clock: Clock, bare: Desk
) -> None:
    """product.md, 3.1: what is not known is a dash with its reason, never 0."""
    page = OverviewPage(ImmediateTasks())
    qtbot.addWidget(page)
    page.resize(1072, 744)
    page.show()
    page.show_archive(lambda: load_overview(store, shelf, clock()), now=clock, commands=Commands())
    page.refresh()
    assert words(page, "overview_pending_figure") == "—"
    assert words(page, "overview_pending_details") == "No orders in this account yet"
    QApplication.processEvents()
    panel = page.findChild(QWidget, "overview_panel")
    assert panel is not None
    assert panel.height() == panel.sizeHint().height()  # and no room for nothing below
    account_id = bare.account.account_id
    won = [order("ada", "100", closed="2026-04-01 10:00", ratio="10%")]
    store.save_page(account_id, Feed.ORDERS, won, learned_at=NOON)
    page.refresh()
    assert words(page, "overview_pending_details") == "from 1 copier\ncomputed from 1 order"


def test_analytics_of_copiers_nobody_knows_anything_of_are_dashes(
    qtbot: QtBot, store: Store, bare: Desk
) -> None:
    """product.md, 3.1: unknown is never 0. Three of unknown equity: neither active nor inactive."""
    store.save_page(bare.account.account_id, Feed.COPIERS, list_of_three(), learned_at=NOON)
    analytics = CopierAnalytics(ImmediateTasks())
    qtbot.addWidget(analytics)
    analytics.show_desk(bare)
    analytics.refresh()
    assert words(analytics, "active_ratio_card_figure") == "—"
    assert words(analytics, "active_ratio_card_details") == ("0 of 3 active, 0 inactive, 3 unknown")
    table = analytics.findChild(RecordTable, "cohort_table")
    assert table is not None
    shown = [table.model().index(0, column).data() for column in range(1, 5)]
    assert shown == ["3", "3", "—", "—"]  # joined, now, equity now, share a head


def test_positions_of_which_no_pnl_is_known_have_none(qtbot: QtBot, desk: Desk) -> None:
    """product.md, 3.1: unknown is never 0; bob and cyd each hold one, and no file said its PnL."""
    tab = WhatIfTab(ImmediateTasks())
    qtbot.addWidget(tab)
    tab.show_desk(desk)
    tab.refresh()
    (box,) = tab.findChildren(QCheckBox)
    assert "2 copiers · unrealised — · 2 of unknown PnL, taken as 0" in box.text()


def test_those_who_left_filtered_to_nothing_come_back_with_one_button(
    copiers: CopiersPage, qtbot: QtBot
) -> None:
    """product.md, 3.1: filtered to nothing is a state of its own, with a way out of it."""
    tabs = copiers.findChild(QTabBar, "copiers_tabs")
    search = copiers.findChild(QLineEdit, "copiers_search")
    assert tabs is not None
    assert search is not None
    tabs.setCurrentIndex(1)
    left = copiers.findChild(QWidget, "left_table")
    assert left is not None
    assert left.isVisible()
    QTest.keyClicks(search, "nobody")
    assert not left.isVisible()
    assert button(copiers, "empty_state_button").text() == "Clear filters (1)"
    button(copiers, "empty_state_button").click()
    qtbot.waitUntil(left.isVisible)
    assert search.text() == ""


def test_a_worklist_is_offered_only_where_there_is_one(copiers: CopiersPage, copied: Desk) -> None:
    """A menu's word that opens nothing is a dead end."""
    more = copiers.findChild(QToolButton, "more_button")
    assert more is not None
    action = more.menu().findChild(QAction, "open_worklist")
    assert isinstance(action, QAction)
    assert not action.isEnabled()
    removals = copied.removals
    removals.begin_worklist(removals.preview(["f"], removals.chosen_rule()).order)
    copiers.refresh()
    assert action.isEnabled()


def test_the_import_is_called_so_before_accounts_are_known(
    qtbot: QtBot, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    desk = ImportDesk(store, shelf, MappingShelf(()), clock, None)
    dialog = ImportDialog(desk, Unanswered(), "")
    qtbot.addWidget(dialog)
    dialog.show()
    start = dialog.findChild(QPushButton, "import_button")
    assert start is not None
    assert start.text() == "&Import"
    assert not start.isEnabled()


def test_rows_being_read_offer_nothing_to_press(qtbot: QtBot, copied: Desk) -> None:
    dialog = RowsDialog(Unanswered(), copied, 0)
    qtbot.addWidget(dialog)
    dialog.show()
    offered = {each.objectName() for each in dialog.findChildren(QPushButton) if each.isEnabled()}
    assert not button(dialog, "rows_correct").isEnabled()
    assert not button(dialog, "rows_drop").isEnabled()
    assert {"rows_add", "rows_close"} <= offered
    more = dialog.findChild(QPushButton, "rows_more")
    assert more is not None
    assert not more.isVisible()


def test_names_being_read_say_so(qtbot: QtBot, copied: Desk) -> None:
    dialog = IdentityDialog(Unanswered(), copied)
    qtbot.addWidget(dialog)
    dialog.show()
    told = [each.text() for each in dialog.findChildren(QLabel) if each.isVisible()]
    assert "Reading the archive…" in told


def test_a_log_filtered_to_nothing_comes_back_with_one_button(qtbot: QtBot, tmp_path: Path) -> None:
    """product.md, 3.1: filtered to nothing always has a button that takes the filters away."""
    write(tmp_path, FAULT)
    viewer = LogViewer(ImmediateTasks(), tmp_path)
    qtbot.addWidget(viewer)
    viewer.show()
    search = viewer.findChild(QLineEdit, "log_search")
    level = viewer.findChild(QComboBox, "log_level")
    assert search is not None
    assert level is not None
    level.setCurrentIndex(2)
    QTest.keyClicks(search, "nothing of the kind")
    clear = button(viewer, "empty_state_button")
    assert clear.text() == "Clear filters (2)"
    clear.click()
    assert (search.text(), level.currentIndex()) == ("", 0)
    assert not clear.isVisible()


def test_every_word_of_the_preferences_is_seen(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """Qt gives a dialog two thirds of a low screen at most, and cuts what has no room in them."""
    install_language(qapp, "ru")
    dialog = PreferencesDialog(Preferences(tmp_path))
    qtbot.addWidget(dialog)
    dialog.show()
    cut = [
        each.text()
        for each in dialog.findChildren(QLabel)
        if each.isVisible() and each.heightForWidth(each.width()) > each.height() + 1
    ]
    assert cut == []


@pytest.fixture
def header(qtbot: QtBot) -> Header:
    """A header of a long title."""
    made = Header("dark")
    qtbot.addWidget(made)
    made.show_accounts(["JU main"], 0)
    return made


def fresh(header: Header, age: Micros, width: int) -> Freshness:
    """What a header of a width says of an archive of an age."""
    told = Freshness()
    told.show_learned(NOON, 0, lambda: NOON + age)
    header.add_state(told, can_give_way=True)
    header.resize(width, header.height())
    header.show()
    header.show_title("Futures settings of a long name")
    return told


def title(header: Header) -> str:
    found = header.findChild(QLabel, "page_title")
    assert found is not None
    return found.text()


@pytest.mark.parametrize(
    ("age", "width", "expected", "is_whole"),
    [
        (3 * DAY // 72, 1000, "Updated 1 h ago", True),
        (3 * DAY // 72, 500, None, True),
        (3 * DAY, 1000, "Stale: updated 3 d ago", True),
        (3 * DAY, 300, "3 d ago", False),
    ],
    ids=["fresh", "fresh and narrow", "stale", "stale and narrow"],
)
def test_what_is_old_is_said_in_the_narrowest_header(
    header: Header, age: Micros, width: int, expected: str | None, *, is_whole: bool
) -> None:
    """product.md, 3.1: figures that are old are marked with their age; 72 parts of 3 days: 1 h."""
    told = fresh(header, age, width)
    assert (told.text().replace("\N{NO-BREAK SPACE}", " ") if told.isVisible() else None) == (
        expected
    )
    assert (title(header) == "Futures settings of a long name") is is_whole


def test_the_scope_of_a_selection_is_never_cut(copiers: CopiersPage, qtbot: QtBot) -> None:
    """product.md, 3.2: the selection says its scope, also beside an open drawer."""
    assert copiers.select_inactive()
    (model,) = [each for each in copiers.findChildren(CopiersModel) if each.scope().selected]
    bar = SelectionBar()
    qtbot.addWidget(bar)
    bar.show()
    scope = bar.findChild(QLabel, "scope_label")
    assert scope is not None
    for width in (900, 420):
        bar.resize(width, bar.height())
        bar.show_selection(model)
        QApplication.processEvents()
        assert scope.sizeHint().width() <= scope.width(), width
        assert button(bar, "clear_selection_button").isVisible()


def inside_width(area: QScrollArea) -> int:
    inside = area.widget()
    return 0 if inside is None else inside.width()


def test_no_page_is_wider_than_a_small_window(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """Issue 14: right at 1024 x 700, also in words that are long; a page never scrolls aside."""
    install_language(qapp, "ru")
    window = create_window(tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True)
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    wider = []
    for name in PAGES:
        window.show_page(name)
        qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
        for _ in range(3):  # a layout may ask for another one
            qapp.processEvents()
        wider += [
            f"{name}: {describe(area)}"
            for area in window.findChildren(QScrollArea)
            if area.isVisible() and inside_width(area) > area.viewport().width()
        ]
    window.close()
    assert wider == []
