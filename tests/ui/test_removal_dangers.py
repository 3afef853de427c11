"""Removing copiers in the window: what once led to the wrong removal, by real clicks and keys."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLineEdit, QMainWindow, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.store.store import Store
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.removal_dialog import RemovalDialog
from profitshare_gui.ui.removal_door import RemovalDoor
from profitshare_gui.ui.sweep_dialog import SweepDialog
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.fakes import ImmediateTasks
from tests.practice.server import PracticeExchange
from tests.say import usdt
from tests.ui.conftest import Clock
from tests.ui.copier_lists import fill_copiers
from tests.ui.test_copiers_page import open_desk
from tests.ui.test_removal import in_a_hurry  # noqa: F401 - a fixture
from tests.usecases.swept import KEY, LINE, ids, practice, small_world
from tests.usecases.synced import new_account, now

pytestmark = pytest.mark.usefixtures("english", "in_a_hurry")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """Twelve copiers who can be removed and two who cannot."""
    with practice(small_world(12, 2)) as started:
        yield started


@pytest.fixture
def window(qtbot: QtBot) -> QMainWindow:
    made = QMainWindow()
    made.resize(1280, 800)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def door(
    tasks: Tasks,
    window: QMainWindow,
    store: Store,
    exchange: PracticeExchange,
    shelf: RulebookShelf,
) -> RemovalDoor:
    account = new_account(store, exchange.url)
    made = RemovalDoor(tasks, window)
    made.use(Desk(store, account, shelf, now, read_key=lambda: KEY))
    return made


def preview_of(window: QMainWindow) -> RemovalDialog:
    (dialog,) = [each for each in window.findChildren(RemovalDialog) if each.isVisible()]
    return dialog


def click(parent: CopiersPage | RemovalDialog, name: str) -> None:
    button = parent.findChild(QPushButton, name)
    assert isinstance(button, QPushButton), name
    QTest.mouseClick(button, LEFT)


def test_a_removal_goes_by_the_rule_on_the_screen_not_by_the_one_before_it(
    qtbot: QtBot, tmp_path: Path, store: Store, shelf: RulebookShelf, clock: Clock
) -> None:
    """Whoever makes the rule stricter and clicks at once must not remove by the old one."""
    page = CopiersPage(ImmediateTasks(), Preferences(tmp_path))
    qtbot.addWidget(page)
    page.show()
    open_desk(page, Desk(store, fill_copiers(store), shelf, clock))
    click(page, "select_inactive_button")
    click(page, "equity_chip")
    limit, inclusive = (
        page.findChild(QLineEdit, "limit_field"),
        page.findChild(QCheckBox, "limit_inclusive"),
    )
    assert limit is not None
    assert inclusive is not None
    limit.setText("20")
    inclusive.setChecked(False)
    click(page, "limit_apply")  # the list is not read again before the next click
    click(page, "remove_button")
    (dialog,) = page.findChildren(RemovalDialog)
    strict = InactiveRule(usdt("20"), inclusive=False, no_positions=True, no_orders=True)
    assert dialog.preview.rule.inactive == strict


@pytest.mark.parametrize(
    ("typed", "is_enough"),
    [("12", True), ("١٢", True), ("１２", True), ("1 2", False), ("²", False), ("12.0", False)],
)
def test_the_count_may_be_typed_in_the_digits_of_any_script(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    typed: str,
    is_enough: bool,  # noqa: FBT001 - a parameter of pytest
) -> None:
    with qtbot.waitSignal(door.began, timeout=10_000):
        door.open(ids(exchange.world), LINE)
    qtbot.waitUntil(lambda: bool(window.findChildren(RemovalDialog)))
    dialog = preview_of(window)
    field = dialog.findChild(QLineEdit, "confirm_count")
    confirm = dialog.findChild(QPushButton, "confirm_button")
    assert field is not None
    assert confirm is not None
    field.setText(typed)
    assert confirm.isEnabled() is is_enough


def test_confirmed_twice_is_one_removal(
    qtbot: QtBot, door: RemovalDoor, window: QMainWindow, exchange: PracticeExchange
) -> None:
    with qtbot.waitSignal(door.began, timeout=10_000):
        door.open(ids(exchange.world)[:3], LINE)
    qtbot.waitUntil(lambda: bool(window.findChildren(RemovalDialog)))
    dialog = preview_of(window)
    click(dialog, "confirm_button")
    (first,) = window.findChildren(SweepDialog)
    dialog.confirmed.emit()
    assert window.findChildren(SweepDialog) == [first]
    with qtbot.waitSignal(door.finished, timeout=5_000):
        first.reject()
    assert exchange.journal.writes() == []


def test_a_preview_that_comes_after_another_account_was_opened_is_not_shown(
    qtbot: QtBot,
    door: RemovalDoor,
    window: QMainWindow,
    exchange: PracticeExchange,
    store: Store,
    shelf: RulebookShelf,
) -> None:
    other = store.add_account(Account("other", "ju", "files", "", now()))
    with qtbot.waitSignal(door.began, timeout=10_000):
        door.open(ids(exchange.world)[:3], LINE)
        door.use(Desk(store, other, shelf, now))
    assert window.findChildren(RemovalDialog) == []
    assert not door.busy
