"""The Positions tab: the lead's own trades, lead and own told apart, and what to mind."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.records import Feed, Order, Owner
from profitshare_gui.store.store import Store
from profitshare_gui.ui.positions_tab import PositionsTab
from profitshare_gui.ui.positions_tables import HistoryTable, OpenTable, SymbolTable
from profitshare_gui.ui.positions_words import held_text
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.positions import load_positions, net_of
from tests.fakes import ImmediateTasks
from tests.say import at, event, order, usdt
from tests.ui.conftest import NOON

pytestmark = pytest.mark.usefixtures("english")


def mine() -> list[Order]:
    """Lead: BTC +100 - 2 - 1 = 97 and ETH -10; own: BTC +5; a lead position is open."""
    return [
        order("", "100", fee="2", funding="-1", closed="2026-04-01 10:00", owner=Owner.LEAD),
        order("", "-10", closed="2026-04-02 10:00", symbol="ETHUSDT", owner=Owner.LEAD),
        order("", "5", closed="2026-04-03 10:00", owner=Owner.OWN),
        order("", None, opened="2026-04-04 09:00", closed=None, order_id="9", owner=Owner.LEAD),
        order("", "50", opened="2026-04-04 08:00", closed="2026-04-05 08:00", owner=Owner.OWN),
    ]


@pytest.fixture
def tab(qtbot: QtBot, desk: Desk, store: Store) -> PositionsTab:
    """The tab on an archive with the lead's trades beside his copiers'."""
    store.save_page(desk.account.account_id, Feed.ORDERS, mine(), learned_at=NOON)
    moved = event("transfer_in", "2026-04-04 10:00", amount="500")
    store.save_page(desk.account.account_id, Feed.EVENTS, [moved], learned_at=NOON)
    made = PositionsTab(ImmediateTasks())
    qtbot.addWidget(made)
    made.resize(1040, 420)
    made.show()
    made.show_desk(desk)
    made.refresh()
    return made


def cells(tab: QWidget, kind: type[OpenTable | HistoryTable | SymbolTable]) -> list[list[str]]:
    (table,) = tab.findChildren(kind)
    model = table.model()
    return [
        [
            str(model.index(row, column).data()).replace("\xa0", " ")
            for column in range(model.columnCount())
        ]
        for row in range(model.rowCount())
    ]


def words(tab: QWidget) -> str:
    shown = [label.text() for label in tab.findChildren(QLabel) if label.isVisibleTo(tab)]
    return "\n".join(shown)


def test_open_positions_are_there_as_of_now(tab: PositionsTab) -> None:
    """SPEC, As of: an order closed at or after now is open, and its partial PnL never counts."""
    assert [(row[0], row[2], row[4], row[5]) for row in cells(tab, OpenTable)] == [
        ("BTCUSDT", "Lead", "3 h 0 min", "—"),
        ("BTCUSDT", "Own", "4 h 0 min", "—"),
    ]


def test_the_history_has_the_net_of_every_trade_newest_first(tab: PositionsTab) -> None:
    """SPEC, Ledger: net = realized_pnl - trading_fee + funding_fee."""
    assert [(row[0], row[2], row[4]) for row in cells(tab, HistoryTable)] == [
        ("BTCUSDT", "Own", "+5.00"),
        ("ETHUSDT", "Lead", "−10.00"),
        ("BTCUSDT", "Lead", "+97.00"),
    ]


def test_symbols_have_lead_and_own_in_lines_of_their_own(tab: PositionsTab) -> None:
    """Issue 10: lead and own told apart."""
    assert [
        (row[0], row[2], row[3], row[4], row[5], row[8]) for row in cells(tab, SymbolTable)
    ] == [
        ("BTCUSDT", "Lead", "1", "1", "100 %", "+97.00"),
        ("ETHUSDT", "Lead", "0", "1", "0 %", "−10.00"),
        ("BTCUSDT", "Own", "1", "1", "100 %", "+5.00"),
    ]


def test_one_kind_of_trades_can_be_chosen(tab: PositionsTab) -> None:
    """The counts on the buttons are of what is shown."""
    whose = tab.findChild(QComboBox, "positions_whose")
    assert isinstance(whose, QComboBox)
    whose.setCurrentIndex(2)
    assert {row[2] for row in cells(tab, HistoryTable)} == {"Own"}
    titles = [button.text() for button in tab.findChildren(QPushButton)]
    assert {"Open · 1", "History · 1", "By symbol · 1"} <= set(titles)


def test_the_notes_of_echobit_stand_there_with_their_source(
    tab: PositionsTab, qtbot: QtBot
) -> None:
    """Echobit Support: deposits while holding, leverage and thin markets, synchrony, 500 ms."""
    tab.show_part("risks")
    qtbot.wait(1)
    told = words(tab)
    assert "Several positions within half a second\nNot in your record." in told
    assert "Money moved in while a position is open\n1 time in your record." in told
    assert "High leverage and thin markets" in told
    assert "Hedging, grids, martingale, many trades" in told
    assert "Source: Echobit Support" in told


def test_an_archive_of_copiers_alone_says_what_is_missing(qtbot: QtBot, desk: Desk) -> None:
    """An empty table would look like a lead who never traded."""
    made = PositionsTab(ImmediateTasks())
    qtbot.addWidget(made)
    made.refresh()  # no account yet: nothing to read
    made.show_desk(desk)
    made.refresh()
    assert "No trade of your own is known" in words(made)
    assert "All orders in this account are copiers'." in words(made)


def test_an_error_stands_above_what_was_shown_before(tab: PositionsTab) -> None:
    """An error must never look like "no data"."""
    tab.show_error(DiskTrouble("/archive", "input/output error"))
    assert "The archive cannot be read or written." in words(tab)
    assert len(cells(tab, HistoryTable)) == 3


def test_trades_that_could_not_be_read_are_not_still_being_read(tab: PositionsTab) -> None:
    tab.show_desk(None)
    assert "Reading the archive…" in words(tab)
    tab.show_error(DiskTrouble("/archive", "input/output error"))
    assert "Reading the archive…" not in words(tab)


def test_a_net_is_known_once_a_trade_is_closed(desk: Desk, store: Store) -> None:
    """usecases/positions.py: None, never 0."""
    store.save_page(desk.account.account_id, Feed.ORDERS, mine(), learned_at=NOON)
    rulebook = desk.shelf.rulebook("ju")
    before = load_positions(store, desk.account, rulebook, at("2026-04-01 10:00"))
    (order_then,) = before.open  # closed at that very instant, so still open at it
    assert net_of(order_then) is None
    assert net_of(mine()[0]) == usdt("97")


@pytest.mark.parametrize(
    ("held", "shown"),
    [
        ("2026-03-30 00:00:40", "40 s"),
        ("2026-03-30 00:12", "12 min"),
        ("2026-03-30 03:20", "3 h 20 min"),
        ("2026-04-01 04:00", "2 d 4 h"),
    ],
)
def test_how_long_a_position_was_held(held: str, shown: str) -> None:
    """Two parts are enough to compare trades by."""
    assert held_text(at(held) - at("2026-03-30 00:00")) == shown
