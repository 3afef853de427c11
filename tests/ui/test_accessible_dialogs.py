"""The dialogs that settings, rows, names, rules and removals open: all of them can be read out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QPushButton
from pytestqt.qtbot import QtBot

from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncedPage, SyncedRow
from profitshare_gui.ui import removal_pages
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.futures_page import FuturesPage
from profitshare_gui.ui.identity_dialog import IdentityDialog
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.sweep_dialog import SweepDialog
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.rulebooks import toml
from tests.fakes import ImmediateTasks
from tests.practice.server import PracticeExchange
from tests.say import at, usdt
from tests.ui.conftest import NOON, Clock
from tests.ui.test_accessible_names import nameless
from tests.ui.test_futures_page import new_desk
from tests.usecases.swept import KEY, LINE, ids, practice, small_world
from tests.usecases.synced import QUICK, new_account, now

_SETTING_BUTTONS = (
    *("ratio_change_button", "ratio_maximum_button", "assets_change_button"),
    *("assets_state_button", "delay_change_button", "leading_state_button"),
    *("minimum_copy_change_button", "leading_start_button"),
)


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """Three copiers who can be removed, one of whom the exchange keeps."""
    world = small_world(3, 0)
    world.refusals = {int(ids(world)[0]): "43066"}
    with practice(world) as started:
        yield started


def dialogs() -> list[QDialog]:
    """The open dialogs, the one on top first."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog)]
    shown = [each for each in found if each.isVisible()]
    return sorted(shown, key=lambda each: each is not QApplication.activeModalWidget())


def press(window: MainWindow, qtbot: QtBot, name: str) -> str:
    """Press a visible button, and say which dialog is on top then."""
    for button in window.findChildren(QPushButton, name):
        if button.isVisible() and button.isEnabled():
            button.click()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    qtbot.waitUntil(lambda: bool(dialogs()), timeout=10_000)
    return dialogs()[0].objectName()


def close_all() -> None:
    for dialog in dialogs():
        dialog.close()


def choose(window: MainWindow, qtbot: QtBot, name: str) -> str:
    """Choose what a menu of the Copiers page offers, and say which dialog is on top then."""
    for action in window.findChildren(QAction, name):
        action.trigger()
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    qtbot.waitUntil(lambda: bool(dialogs()), timeout=10_000)
    return dialogs()[0].objectName()


def test_the_dialogs_of_settings_have_names(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Architecture, 3.6: the sweep, over what every button of the Futures page opens."""
    demo_window.show_page("futures_page")
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    found, opened = [], []
    for name in _SETTING_BUTTONS:
        opened.append(press(demo_window, qtbot, name))
        found += nameless(name)
        close_all()
    assert found == []
    assert set(opened) == {"setting_dialog", "prompt_dialog"}


def test_the_dialogs_of_rows_have_names(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Architecture, 3.6: rows, a new one, a correction, and the reason for setting one aside."""
    demo_window.show_page("profit_page")
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    opened = {press(demo_window, qtbot, "rows_button")}
    (rows,) = dialogs()
    found = nameless("rows")
    rows.select_newest()  # type: ignore[attr-defined]  # the only dialog is that of rows
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    for name in ("rows_add", "rows_correct", "rows_drop"):
        opened.add(press(demo_window, qtbot, name))
        found += nameless(name)
        for dialog in dialogs():
            if dialog is not rows:
                dialog.close()
    assert found == []
    assert opened == {"rows_dialog", "entry_dialog", "reason_dialog"}


def test_the_dialogs_of_a_removal_by_hand_have_names(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Architecture, 3.6: the preview, the list to work through, the log, the effect, who is who."""
    demo_window.open_part("copiers_page", "inactive")
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    opened, found = [], []
    for name in ("removal_effect_button", "remove_button"):
        opened.append(press(demo_window, qtbot, name))
        found += nameless(name)
        if name == "removal_effect_button":
            close_all()
    opened.append(press(demo_window, qtbot, "confirm_button"))
    found += nameless("worklist")
    close_all()
    for name in ("open_worklist", "open_audit", "open_identities"):
        opened.append(choose(demo_window, qtbot, name))
        found += nameless(name)
        close_all()
    assert found == []
    assert opened == [
        *("removal_effect_dialog", "removal_dialog", "worklist_dialog"),
        *("worklist_dialog", "audit_dialog", "identity_dialog"),
    ]


def test_the_dialog_of_masked_names_has_names(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    """Architecture, 3.6: with a name to be confirmed, which the demo does not have."""
    said = json.dumps({"copier_id": "", "nickname": "Le***K"})
    reported = Reported("Le***K", at("2026-03-30 00:03"), "USDT", usdt("1"), said)
    page = SyncedPage([SyncedRow("Le***K", reported, None)], [], "")
    desk.store.synced.save_page(desk.account.account_id, "paid_shares", page, learned_at=NOON)
    dialog = IdentityDialog(tasks, desk)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(lambda: not tasks.busy)
    choice = dialog.findChild(QPushButton, "confirm_identity_button")
    assert choice is not None
    assert choice.isVisible()
    assert nameless("identity") == []


def test_the_radar_has_names(
    qtbot: QtBot, store: Store, clock: Clock, tmp_path: Path, qapp: QApplication
) -> None:
    """Architecture, 3.6: the news of a rulebook and what they are worth."""
    folder = tmp_path / "rulebooks"
    folder.mkdir()
    (folder / "test.toml").write_text(toml(), "utf-8")
    page = FuturesPage(ImmediateTasks())
    qtbot.addWidget(page)
    page.show()
    page.show_desk(new_desk(store, RulebookShelf((folder,)), clock, "test"), commands=Commands())
    page.refresh()
    (folder / "test.toml").write_text(toml(trading_fees=False), "utf-8")
    page.refresh()
    for name in ("radar_button", "effect_button_0"):
        button = page.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        qapp.processEvents()
        radar = page.findChild(QDialog, "radar_dialog")
        assert radar is not None
        assert radar.isVisible()
        assert nameless(name) == []


def test_the_dialog_of_a_removal_by_calls_has_names(
    qtbot: QtBot,
    tasks: Tasks,
    store: Store,
    shelf: RulebookShelf,
    exchange: PracticeExchange,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Architecture, 3.6: the seconds to undo it, its progress, and a result with a failure."""

    def connect(
        exchange_id: str, base_url: str, key: ApiKey, should_stop: Callable[[], bool]
    ) -> Exchange:
        assert exchange_id == "bitget"
        return connect_bitget(base_url, key, should_stop=should_stop, pace=QUICK)

    monkeypatch.setattr(known_exchanges, "connect", connect)
    monkeypatch.setattr(removal_pages, "UNDO_MS", 100)
    account = new_account(store, exchange.url)
    desk = Desk(store, account, shelf, now, read_key=lambda: KEY)
    preview = desk.removals.preview(tuple(ids(exchange.world)), LINE)
    dialog = SweepDialog(tasks, desk.removals, preview)
    qtbot.addWidget(dialog)
    found: list[str] = []
    seen: list[str] = []

    def look(name: str) -> None:
        seen.append(name)
        found.extend(nameless(name))

    dialog.undo_page.elapsed.connect(lambda: look("progress"))
    dialog.open()
    with qtbot.waitSignal(dialog.ended, timeout=20_000):
        dialog.begin()
        look("undo")
    look("result")
    assert found == []
    assert seen == ["undo", "progress", "result"]
    assert dialog.result_page.isVisible()
