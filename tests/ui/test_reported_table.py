"""The tab of the shares that the platform itself reported."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.ui.reported_table import ReportedTable
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.ui.conftest import Clock
from tests.usecases.synced import new_account, synced

TIP = Qt.ItemDataRole.ToolTipRole

pytestmark = pytest.mark.usefixtures("english")


@pytest.fixture
def account(store: Store) -> Account:
    return new_account(store)


@pytest.fixture
def table(qtbot: QtBot) -> ReportedTable:
    made = ReportedTable(ImmediateTasks())
    qtbot.addWidget(made)
    return made


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(
        Bitget(), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


def cells(table: ReportedTable, row: int) -> list[str]:
    model = table.model()
    return [model.index(row, column).data() for column in range(model.columnCount())]


def nothing(table: ReportedTable) -> str:
    shown = table.findChild(QLabel, "reported_nothing")
    assert isinstance(shown, QLabel)
    return shown.text() if shown.isVisible() else ""


@pytest.fixture
def desk(store: Store, shelf: RulebookShelf, clock: Clock, account: Account) -> Desk:
    return Desk(store, account, shelf, clock)


def test_reported_shares_are_shown_with_their_source(
    table: ReportedTable, desk: Desk, practice: PracticeExchange
) -> None:
    """12 pending, then 48 paid; a share that the ledger lacks says so."""
    missing = max(practice.world.shares, key=lambda share: (share.at_ms, share.id))
    practice.world.bills.take(missing.id + 1)
    synced(desk.store, desk.account, practice.url)
    table.show_account(desk, 0)
    table.show()
    assert table.model().rowCount() == 60
    pending, paid = cells(table, 0), cells(table, 12)
    assert (pending[0], pending[4]) == ("—", "Pending")
    assert paid[4] == "Paid · not in the ledger"
    assert {pending[5], paid[5]} == {"reported by the platform"}
    assert cells(table, 13)[4] == "Paid"
    assert paid[3] == "USDT"
    tip = table.model().index(12, 2).data(TIP)
    assert tip.endswith(f"reported by the platform as “{missing.amount}”")


def test_a_nickname_says_whom_it_may_mean(
    table: ReportedTable, desk: Desk, practice: PracticeExchange
) -> None:
    first, second, *_ = practice.world.copiers
    first.name = second.name = "Leo_K"
    names = ("Leo_K", "ann***@gmail.com", "gone")
    for pending, name in zip(practice.world.pending, names, strict=False):
        pending.nickname = name
    practice.world.pending[3:] = []
    synced(desk.store, desk.account, practice.url)
    table.show_account(desk, 0)
    table.show()
    tips = {cells(table, row)[1]: table.model().index(row, 1).data(TIP) for row in range(3)}
    assert tips["Leo_K"] == f"2 copiers bear this name: {first.id}, {second.id}"
    assert "hides the rest" in tips["ann***@gmail.com"]
    assert "nobody on the list" in tips["gone"]


def test_it_reads_nothing_while_it_is_out_of_sight(
    qtbot: QtBot, desk: Desk, practice: PracticeExchange
) -> None:
    """Ten thousand copiers have a hundred thousand shares; nobody waits for a hidden tab."""
    synced(desk.store, desk.account, practice.url)
    tabs, seen = QTabWidget(), list[int]()
    qtbot.addWidget(tabs)
    table = ReportedTable(ImmediateTasks())
    table.loaded.connect(seen.append)
    tabs.addTab(QWidget(), "Pending")
    tabs.addTab(table, "Reported")
    tabs.show()
    table.show_account(desk, 0)
    assert seen == []
    tabs.setCurrentWidget(table)
    assert seen == [60]
    tabs.setCurrentIndex(0)
    tabs.setCurrentWidget(table)
    assert seen == [60]
    table.show_account(desk, 0)  # something was written
    assert seen == [60, 60]


def test_without_anything_it_says_why(
    table: ReportedTable, desk: Desk, practice: PracticeExchange
) -> None:
    table.show_account(desk, 0)
    table.show()
    assert "sync the account" in nothing(table)
    practice.world.pending.clear()
    for share in list(practice.world.shares):
        practice.world.shares.take(share.id)
    synced(desk.store, desk.account, practice.url)
    table.show_account(desk, 0)
    assert "no share" in nothing(table)
    table.show_account(None, 0)
    assert table.model().rowCount() == 0
