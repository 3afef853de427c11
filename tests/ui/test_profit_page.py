"""The Profit page in each of its states, on a real archive."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QTableView, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble, NoRatio
from profitshare_gui.core.instants import WEEK
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.exchanges.files import read_events
from profitshare_gui.store.store import Store
from profitshare_gui.ui.chart import ProfitChart
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.countdown import Countdown
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.rows_dialog import RowsDialog
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.profit import AssetTotal, ProfitOverview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.say import at, order, usdt
from tests.ui.conftest import NOON, Clock

COMMANDS = Commands("JU main", ' --data "/elsewhere"')
IMPORT = 'profitshare import orders.csv --account "JU main" --kind orders --data "/elsewhere"'


@pytest.fixture
def page(qtbot: QtBot) -> ProfitPage:
    """A Profit page on the screen, without an account."""
    made = ProfitPage(ImmediateTasks())
    qtbot.addWidget(made)
    made.resize(1072, 744)
    made.show()
    return made


@pytest.fixture
def shown(page: ProfitPage, desk: Desk) -> ProfitPage:
    """The page with the small world of tests/ui/conftest.py."""
    page.show_desk(desk, commands=COMMANDS)
    page.refresh()
    return page


def table(page: ProfitPage, name: str) -> QTableView:
    found = page.findChild(QTableView, name)
    assert isinstance(found, QTableView)
    return found


def cells(view: QTableView) -> list[list[str]]:
    model = view.model()
    return [
        [
            model.index(row, column).data().replace("\N{NO-BREAK SPACE}", " ")
            for column in range(model.columnCount())
            if not view.isColumnHidden(column)
        ]
        for row in range(model.rowCount())
    ]


def words(page: QWidget, name: str) -> str:
    label = page.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text().replace("\N{NO-BREAK SPACE}", " ")


def is_seen(page: QWidget, name: str) -> bool:
    found = page.findChild(QWidget, name)
    return isinstance(found, QWidget) and found.isVisible()


def press(page: QWidget, name: str) -> None:
    button = page.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    button.click()


@pytest.mark.usefixtures("english")
def test_the_figures_come_first(shown: ProfitPage) -> None:
    """SPEC, Screens: pending, ratio, total, each with what explains it."""
    assert words(shown, "pending_card_figure") == "9.60"  # 50 × 12 % + 30 × 12 %
    assert words(shown, "pending_card_notice") == (
        "3.60 USDT of it held back\n1 copier: open positions"
    )
    assert words(shown, "pending_card_details") == "computed from 6 orders"
    assert words(shown, "ratio_card_figure") == "12.00 %"
    assert words(shown, "ratio_card_details") == "since 28 Mar 2026\nbefore: 10.00 %"
    assert words(shown, "total_card_figure") == "9.75"
    assert words(shown, "total_card_details") == "in 1 settled window\nlast: 9.75 on 30 Mar 2026"


@pytest.mark.usefixtures("english")
def test_pending_shares_say_who_waits_and_why(shown: ProfitPage) -> None:
    """SPEC, Screens: pending share by copier; JU has no high-water mark to be distant from."""
    assert cells(table(shown, "pending_table")) == [
        ["Leo_K (ada)", "6.00", "+50.00", "Ready"],
        ["Leo_K (bob)", "3.60", "+30.00", "Waits: open positions"],
    ]


@pytest.mark.usefixtures("english")
def test_the_mark_has_a_column_where_the_rule_has_a_mark(
    page: ProfitPage, overview: ProfitOverview
) -> None:
    """SPEC, Screens: with distance to the high-water mark."""
    first, *others = overview.pending
    marked = first._replace(high_water_mark=usdt("62.5"))
    page.show_profit(replace(overview, pending=(marked, *others)))
    shown = cells(table(page, "pending_table"))
    assert shown[0][-1] == "12.50"  # 62.5 − 50
    assert shown[1][-1] == "—"
    page.show_profit(overview)
    assert len(cells(table(page, "pending_table"))[0]) == 4


@pytest.mark.usefixtures("english")
def test_settlements_are_there_before_anybody_looks_at_them(shown: ProfitPage) -> None:
    """Scripts read `records_table` (SPEC, Screens) without turning to its tab."""
    records = table(shown, "records_table")
    assert not records.isVisible()
    assert cells(records) == [
        ["23–29 Mar 2026", "Leo_K (bob)", "−40.00", "10.00 %", "0.00", "Settled: no net profit"],
        ["23–29 Mar 2026", "Leo_K (ada)", "+97.50", "10.00 %", "9.75", "Settled"],
    ]


def test_the_newest_settlements_come_first(page: ProfitPage, desk: Desk, clock: Clock) -> None:
    """Two weeks later there are two windows more."""
    clock.at += 2 * WEEK
    page.show_desk(desk, commands=COMMANDS)
    page.refresh()
    records = table(page, "records_table").model()
    windows = [records.index(row, 0).data() for row in range(records.rowCount())]
    assert len(set(windows)) > 1
    assert windows[-1] == windows[-2]
    assert "29" in windows[-1]  # the week of 23 to 29 March is the last row


def test_enter_on_a_row_explains_it(shown: ProfitPage) -> None:
    """SPEC, Screens: payout drawer; click or Enter."""
    assert not is_seen(shown, "payout_drawer")
    pending = table(shown, "pending_table")
    pending.setCurrentIndex(pending.model().index(0, 0))
    QTest.keyClick(pending, Qt.Key.Key_Return)
    assert is_seen(shown, "payout_drawer")
    QTest.keyClick(pending, Qt.Key.Key_Down)  # an open drawer follows
    labels = shown.findChildren(QLabel)
    assert any("(bob)" in label.text() for label in labels if label.isVisible())
    press(shown, "close_drawer_button")
    assert not is_seen(shown, "payout_drawer")


def test_a_click_on_a_row_explains_it(shown: ProfitPage) -> None:
    """SPEC, Screens: payout drawer; click or Enter."""
    tabs = shown.findChild(QTabWidget, "profit_tabs")
    assert isinstance(tabs, QTabWidget)
    records = table(shown, "records_table")
    tabs.setCurrentWidget(records)
    place = records.visualRect(records.model().index(1, 0)).center()
    QTest.mouseClick(records.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert is_seen(shown, "payout_drawer")
    tabs.setCurrentIndex(0)
    assert not is_seen(shown, "payout_drawer")  # it explained what is no longer seen


def test_the_tour_finds_the_newest_settlement_that_pays(shown: ProfitPage) -> None:
    """Bob's newer row pays nothing."""
    assert shown.show_newest_settlement()
    assert is_seen(shown, "payout_drawer")


def test_the_chart_is_loaded_after_the_figures(
    page: ProfitPage, overview: ProfitOverview, qtbot: QtBot
) -> None:
    """SPEC, Bars: pyqtgraph is not imported before the first frame."""
    assert page.findChild(ProfitChart) is None
    page.show_profit(overview)
    page.show_profit(overview)
    (chart,) = page.findChildren(ProfitChart)
    assert chart.objectName() == "profit_chart"
    qtbot.waitUntil(chart.isVisible)


def test_at_zero_the_page_loads_the_next_window(shown: ProfitPage, clock: Clock) -> None:
    """Architecture, journey C: "settling…" and a refresh."""
    before = words(shown, "countdown_label")
    clock.at = at("2026-04-06 00:00")
    for countdown in shown.findChildren(Countdown):
        countdown.tick()
    after = words(shown, "countdown_label")
    assert "13 Apr" in after
    assert "13 Apr" not in before


def test_without_an_account_it_says_how_to_begin(page: ProfitPage, qtbot: QtBot) -> None:
    """product.md, First run: a headline, a sentence, one action, one quiet second path."""
    page.show_desk(None, commands=COMMANDS)
    page.refresh()
    labels = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert IMPORT in labels
    button = page.findChild(QPushButton, "empty_state_button")
    assert isinstance(button, QPushButton)
    with qtbot.waitSignal(page.demo_wanted):
        button.click()
    door = page.findChild(QPushButton, "empty_state_door")
    assert isinstance(door, QPushButton)
    with qtbot.waitSignal(page.import_wanted):
        door.click()


def test_an_account_without_orders_is_another_kind_of_empty(
    page: ProfitPage, store: Store, shelf: RulebookShelf, clock: Clock, qtbot: QtBot
) -> None:
    """product.md, First run: distinct empty designs, never the same text."""
    account = store.add_account(Account("new", "ju", "files", "", NOON))
    page.show_desk(Desk(store, account, shelf, clock), commands=COMMANDS)
    page.refresh()
    assert is_seen(page, "empty_state")
    press(page, "empty_state_button")
    assert page.findChild(RowsDialog) is not None  # not the demo: this account is the reader's own
    with qtbot.waitSignal(page.import_wanted):
        press(page, "empty_state_door")
    store.save_page(account.account_id, Feed.ORDERS, [order(ratio="10%")], learned_at=NOON)
    page.refresh()
    assert not is_seen(page, "empty_state")
    assert is_seen(page, "pending_table")


def test_an_error_never_looks_like_an_empty_page(
    page: ProfitPage, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """product.md, First run: an error must never look like "no data"."""
    account = store.add_account(Account("new", "nowhere", "files", "", NOON))
    page.show_desk(Desk(store, account, shelf, clock), commands=COMMANDS)
    page.refresh()
    assert is_seen(page, "banner")
    assert not is_seen(page, "empty_state")
    assert not is_seen(page, "pending_table")


def test_a_missing_ratio_can_be_told_by_what_the_page_says(
    page: ProfitPage, store: Store, shelf: RulebookShelf, clock: Clock, tmp_path: Path
) -> None:
    """The first thing a real export lacks: following the page's own words must be enough."""
    account = store.add_account(Account("JU main", "ju", "files", "", NOON))
    store.save_page(account.account_id, Feed.ORDERS, [order("ada", "100")], learned_at=NOON)
    page.show_desk(Desk(store, account, shelf, clock), commands=COMMANDS)
    page.refresh()
    assert is_seen(page, "banner")
    assert not is_seen(page, "pending_table")
    said = [label.text() for label in page.findChildren(QLabel) if label.isVisible()]
    assert 'profitshare import ratio.csv --account "JU main" --kind events --data "/elsewhere"' in (
        said
    )
    (content,) = (words for words in said if words.startswith("at,kind,"))
    (tmp_path / "ratio.csv").write_text(content, encoding="utf-8")
    events = read_events(tmp_path / "ratio.csv").rows
    store.save_page(account.account_id, Feed.EVENTS, events, learned_at=NOON)
    page.refresh()
    assert not is_seen(page, "banner")
    assert is_seen(page, "pending_table")


def test_a_table_without_rows_says_why(page: ProfitPage, overview: ProfitOverview) -> None:
    """product.md, First run: distinct empty designs."""
    page.show_profit(overview)
    pending = table(page, "pending_table")
    (nothing,) = pending.viewport().findChildren(QLabel)
    assert not nothing.isVisible()
    page.show_profit(replace(overview, pending=()))
    assert nothing.isVisible()


def test_an_error_on_refresh_keeps_what_was_shown(shown: ProfitPage) -> None:
    """What was right a minute ago is worth more than a blank page, under a banner."""
    shown.show_error(DiskTrouble("/archive", "input/output error"))
    assert is_seen(shown, "banner")
    assert is_seen(shown, "pending_table")
    press(shown, "retry_button")
    assert not is_seen(shown, "banner")


def test_a_refused_account_shows_no_figures_of_the_one_before(
    shown: ProfitPage, desk: Desk
) -> None:
    """Figures of another account under this one's name would be a lie."""
    shown.show_desk(desk, commands=COMMANDS)
    shown.show_error(NoRatio("ada", "7", "2026-03-30T00:00:00Z"))
    assert not is_seen(shown, "pending_table")
    shown.show_closed()
    assert not is_seen(shown, "pending_table")


@pytest.mark.usefixtures("english")
def test_sums_never_mix_assets(page: ProfitPage, overview: ProfitOverview) -> None:
    """SPEC, Ledger and files: other assets stand beside, never inside, the figure."""
    bitcoin = AssetTotal("BTC", usdt("0.5"), usdt("0.012345"), 0, 0)
    page.show_profit(replace(overview, totals=(bitcoin, *overview.totals)))
    assert words(page, "pending_card_figure") == "9.60"
    assert words(page, "pending_card_details").startswith("0.012345 BTC\n")
    assert words(page, "total_card_details").startswith("0.500000 BTC\n")


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize(
    ("change", "details"),
    [
        ({"share_ratio": None}, "Nothing says which: import a ratio_change event."),
        ({"ratio_changes": ()}, "fixed by the rules"),
        ({"ratio_changes": ((at("2026-03-01 00:00"), 120_000),)}, "since 1 Mar 2026"),
    ],
)
def test_the_ratio_says_where_it_comes_from(
    page: ProfitPage, overview: ProfitOverview, change: dict[str, object], details: str
) -> None:
    """SPEC, Settlement core: every figure knows where it comes from."""
    change_overview: Callable[..., ProfitOverview] = replace
    page.show_profit(change_overview(overview, **change))
    assert words(page, "ratio_card_details") == details
