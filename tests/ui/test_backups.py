"""Backups in the window: the list, the ways back, the start screen, the daily one."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.core.errors import (
    AlreadyRunning,
    DiskTrouble,
    NewerDatabase,
    StoreError,
)
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Feed
from profitshare_gui.store.store import ARCHIVE, Store
from profitshare_gui.ui import backups_door, session, text
from profitshare_gui.ui.backups_panel import BackupsPanel
from profitshare_gui.ui.backups_words import loss_texts, size_text, why_text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.trouble_page import TroublePage
from profitshare_gui.usecases.backups import BackupDesk, TableTale
from tests.fakes import ImmediateTasks
from tests.say import at, order
from tests.store.children import ROOT
from tests.ui.conftest import NOON, Clock, fill

pytestmark = pytest.mark.usefixtures("english")

ALL_CODES = [
    "full", "read_only", "unreadable", "damaged", "hopeless",
    "not_an_archive", "foreign", "gone", "bad_backup",
]  # fmt: skip


@pytest.fixture
def data(store: Store, tmp_path: Path) -> Path:
    """A data folder with the small world."""
    fill(store)
    return tmp_path / "data"


@pytest.fixture
def panel(data: Path, clock: Clock, qtbot: QtBot) -> BackupsPanel:
    """The panel over that folder, without threads."""
    desk = BackupDesk(data, clock)
    made = BackupsPanel(ImmediateTasks(), lambda: desk)
    qtbot.addWidget(made)
    made.resize(760, 480)
    made.show()
    made.refresh()
    return made


Opening = Callable[[], MainWindow]


@pytest.fixture
def open_window(tmp_path: Path, qtbot: QtBot) -> Iterator[Opening]:
    """Open real windows on the data folder; each has loaded what it shows."""
    opened: list[MainWindow] = []

    def open_one() -> MainWindow:
        window = create_window(tmp_path / "data", now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC))
        qtbot.addWidget(window)
        opened.append(window)
        window.show()
        settle(qtbot, window)
        return window

    yield open_one
    for window in opened:
        window.close()


def settle(qtbot: QtBot, window: MainWindow) -> None:
    """Wait until a window has nothing left to do."""
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)


def find(parent: QWidget, name: str) -> QWidget:
    """A widget by its object name."""
    found = parent.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def press(parent: QWidget, name: str) -> None:
    """Press a button by its object name."""
    button = find(parent, name)
    assert isinstance(button, QPushButton)
    button.click()


def words(parent: QWidget, name: str) -> str:
    """What a label says."""
    found = find(parent, name)
    assert isinstance(found, QLabel)
    return found.text()


def spoil(data: Path) -> None:
    """Damage the table of contents, so that the archive cannot be opened."""
    with (data / ARCHIVE).open("r+b") as file:
        file.write(b"\xff" * 4096)


def test_a_backup_is_made_by_a_button_and_listed(panel: BackupsPanel) -> None:
    assert "no backup yet" in words(panel, "backups_outcome")
    press(panel, "back_up_button")
    assert "Backed up and checked" in words(panel, "backups_outcome")
    table = find(panel, "backups_table")
    assert isinstance(table, RecordTable)
    model = table.model()
    shown = [model.index(0, column).data() for column in range(4)]
    assert shown[0] == text.dated_instant_text(NOON, 0)
    assert shown[1] == "By hand"
    assert shown[2].endswith("KB")
    assert int(shown[3]) > 10


def test_a_restore_is_asked_for_with_the_focus_on_cancel(panel: BackupsPanel, qtbot: QtBot) -> None:
    """SPEC, Removing: the verb on the button, focus on Cancel; so here."""
    press(panel, "back_up_button")
    assert not find(panel, "restore_button").isEnabled()
    table = find(panel, "backups_table")
    assert isinstance(table, RecordTable)
    table.selectRow(0)
    assert find(panel, "restore_button").isEnabled()
    question = panel.ask_restore()
    assert isinstance(question, QDialog)
    qtbot.waitUntil(lambda: find(question, "cancel_button").hasFocus())
    confirm = find(question, "confirm_button")
    assert isinstance(confirm, QPushButton)
    assert confirm.text() == "Restore"
    assert not confirm.isDefault()
    with qtbot.waitSignal(panel.restored) as restored:
        confirm.click()
    assert restored.args is not None
    assert "set-aside" in restored.args[0].set_aside
    assert "is your archive again" in words(panel, "backups_outcome")


def test_a_backup_that_cannot_be_read_cannot_be_restored(panel: BackupsPanel, data: Path) -> None:
    press(panel, "back_up_button")
    (broken,) = (data / "backups").iterdir()
    broken.write_bytes(b"nothing of ours " * 999)
    panel.refresh()
    table = find(panel, "backups_table")
    assert isinstance(table, RecordTable)
    table.selectRow(0)
    assert table.model().index(0, 3).data() == text.UNKNOWN
    assert not find(panel, "restore_button").isEnabled()
    assert panel.ask_restore() is None
    panel.restore(str(broken))
    assert "This backup cannot be restored" in words(panel, "backups_outcome")


@pytest.mark.parametrize(
    "error",
    [*(DiskTrouble("/a/b", "why", code) for code in ALL_CODES), DiskTrouble("/a/{b}", "{why}")],
    ids=str,
)
def test_each_trouble_of_the_disk_has_its_own_message_and_next_step(error: DiskTrouble) -> None:
    """SPEC, Bars: each has its own message and next step."""
    told = explain(error)
    assert error.path in told.next_step
    others = [DiskTrouble("/a/b", "why", code) for code in ALL_CODES if code != error.code]
    assert told.what not in {explain(other).what for other in others}


def test_whoever_holds_the_archive_is_named() -> None:
    assert "4711, profitshare import," in explain(AlreadyRunning(4711, "profitshare import")).what
    assert "4711" in explain(AlreadyRunning(4711)).what
    assert "Another process" in explain(AlreadyRunning()).what
    assert "0009" in explain(NewerDatabase("0009", "0002")).next_step


@pytest.mark.parametrize(
    ("error", "first", "never"),
    [
        (DiskTrouble("/a", "", "damaged"), "trouble_restore_button", ""),
        (DiskTrouble("/a", "", "hopeless"), "trouble_restore_button", "trouble_salvage_button"),
        (DiskTrouble("/a", "", "full"), "trouble_retry_button", "trouble_restore_button"),
        (DiskTrouble("/a", "", "foreign"), "trouble_folder_button", "trouble_restore_button"),
        (NewerDatabase("9", "2"), "trouble_retry_button", "trouble_salvage_button"),
        (AlreadyRunning(1), "trouble_retry_button", "trouble_restore_button"),
    ],
    ids=str,
)
def test_the_start_screen_offers_what_helps_and_nothing_else(
    qtbot: QtBot, error: StoreError, first: str, never: str
) -> None:
    page = TroublePage()
    qtbot.addWidget(page)
    page.show()
    page.show_trouble(error)
    assert words(page, "trouble_what") == explain(error).what
    primary = [b.objectName() for b in page.findChildren(QPushButton) if b.property("primary")]
    assert primary == [first]
    assert find(page, "trouble_quit_button").isVisible()
    assert not never or not find(page, never).isVisible()
    page.show_working("Reading …")
    assert not find(page, first).isEnabled()


def test_an_archive_that_cannot_be_opened_is_brought_back_from_the_start_screen(
    open_window: Opening, store: Store, data: Path, qtbot: QtBot
) -> None:
    """Damage, start screen, backups, restore: the figures are there again."""
    BackupDesk(data, lambda: NOON).back_up_now()
    store.close()
    spoil(data)
    window = open_window()
    page = find(window, "trouble_page")
    assert page.isVisible()
    press(page, "trouble_restore_button")
    settle(qtbot, window)
    panel = find(window, "backups_panel")
    assert isinstance(panel, BackupsPanel)
    assert not find(panel, "back_up_button").isEnabled()  # of what?
    (backup,) = (data / "backups").iterdir()
    panel.restore(backup.name)
    settle(qtbot, window)
    assert not page.isVisible()
    assert find(window, "pending_table").isVisible()


def test_a_damaged_archive_is_salvaged_from_the_start_screen_and_the_losses_are_told(
    open_window: Opening, store: Store, data: Path, qtbot: QtBot
) -> None:
    account_id = store.accounts()[0].account_id
    many = [order("ada", "1", order_id=f"{n:040}") for n in range(3_000)]
    store.save_page(account_id, Feed.ORDERS, many, learned_at=NOON)
    store.close()
    content = (data / ARCHIVE).read_bytes()
    pages = [content[start : start + 4096] for start in range(0, len(content), 4096)]
    (place,) = [n for n, p in enumerate(pages) if p[0] == 13 and f"{1500:040}".encode() in p]
    with (data / ARCHIVE).open("r+b") as file:
        file.seek(place * 4096)
        file.write(b"\xff" * 4096)
    window = open_window()
    window.show_unopened(DiskTrouble(str(data / ARCHIVE), "damaged", "damaged"))
    press(window, "trouble_salvage_button")
    question = find(window, "confirm_dialog")
    press(question, "confirm_button")
    settle(qtbot, window)
    outcome = find(window, "outcome_dialog")
    assert isinstance(outcome, QDialog)
    said = "\n".join(label.text() for label in outcome.findChildren(QLabel))
    assert "Salvaged, with losses" in said
    assert "Orders: " in said
    assert "of JU main" in said
    assert "set-aside" in said
    outcome.accept()
    assert not find(window, "trouble_page").isVisible()


def test_another_folder_can_be_chosen_on_the_start_screen(
    open_window: Opening, store: Store, data: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    store.close()
    shutil.copytree(data, tmp_path / "other")
    spoil(data)
    window = open_window()
    door = window.findChild(backups_door.BackupDoor)
    assert isinstance(door, backups_door.BackupDoor)
    door.choose_folder(tmp_path / "other")
    settle(qtbot, window)
    assert not find(window, "trouble_page").isVisible()
    assert find(window, "pending_table").isVisible()


def test_the_backups_open_with_ctrl_b_and_not_in_the_demo_world(
    open_window: Opening, data: Path, qtbot: QtBot
) -> None:
    assert data.exists()
    window = open_window()
    action = window.findChild(QAction, "backups_action")
    assert isinstance(action, QAction)
    assert action.shortcut().toString() == "Ctrl+B"
    action.trigger()
    settle(qtbot, window)
    dialog = find(window, "backups_dialog")
    assert dialog.isVisible()
    press(dialog, "close_button")
    window.show_demo()
    settle(qtbot, window)
    assert not action.isEnabled()


def test_the_window_makes_the_daily_backup_by_itself(
    open_window: Opening, data: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At its start and while it is open, off the GUI thread; one a day."""
    monkeypatch.setattr(backups_door, "_FIRST_AFTER_MS", 1)
    monkeypatch.setattr(backups_door, "_THEN_EVERY_MS", 20)
    window = open_window()
    backups = data / "backups"
    qtbot.waitUntil(lambda: backups.exists() and bool(list(backups.glob("*-daily.sqlite"))))
    qtbot.wait(100)
    settle(qtbot, window)
    assert len(list(backups.glob("*.sqlite"))) == 1


def test_an_interrupted_restore_is_finished_and_told(
    open_window: Opening, store: Store, data: Path
) -> None:
    made = BackupDesk(data, lambda: NOON - DAY).back_up_now()
    store.close()
    shutil.copy(made.path, data / "restoring.sqlite")
    swap = {"kind": "restore", "source": made.path.name, "set_aside": "set-aside/then"}
    (data / "restoring.json").write_text(json.dumps(swap), encoding="utf-8")
    window = open_window()
    outcome = find(window, "outcome_dialog")
    said = "\n".join(label.text() for label in outcome.findChildren(QLabel))
    assert "An interrupted restore was finished" in said
    assert made.path.name in said
    assert "set-aside/then" in said


def test_the_window_shows_what_an_import_from_cron_brought(
    open_window: Opening,
    data: Path,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """SPEC, Command line: `sync` from cron beside an open window works; both are real processes."""
    monkeypatch.setattr(session, "_NEWS_EVERY_MS", 50)
    window = open_window()
    changed: list[bool] = []
    window.data_changed.connect(lambda: changed.append(True))
    events = tmp_path / "events.csv"
    events.write_text(
        "at,kind,copier_id,amount,ratio,note\n2026-04-03T00:00:00Z,pnl,ada,1,,\n", encoding="utf-8"
    )
    code = "from profitshare_gui.cli import main; main()"
    words_of_it = ["import", str(events), "--account", "JU main", "--kind", "events"]
    subprocess.run(
        [sys.executable, "-c", code, *words_of_it, "--data", str(data)],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    qtbot.waitUntil(lambda: bool(changed), timeout=30_000)
    settle(qtbot, window)


def test_sizes_reasons_and_losses_are_said_in_words() -> None:
    assert why_text("before-0002") == "Before the update to 0002"
    assert (size_text(1), size_text(40 * 2**20)) == ("1 KB", "40 MB")
    tale = TableTale(
        "orders", 5, None, 2, ("main",), at("2026-03-01 00:00"), at("2026-03-02 00:00")
    )
    assert loss_texts([tale, TableTale("event", 5)]) == [
        (
            "Orders: nobody can tell how many are lost, 2 left out, as what they belong to is "
            "lost, 5 saved, of main, from 1 Mar 2026 to 2 Mar 2026"
        )
    ]
