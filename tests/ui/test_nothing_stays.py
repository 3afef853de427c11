"""What was closed is gone: dialogs, their choosers, archives; and nobody answers what is gone."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from profitshare_gui.core.records import Account
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.ui.audit_dialog import AuditDialog
from profitshare_gui.ui.backups_panel import BackupsPanel
from profitshare_gui.ui.collector import Collector
from profitshare_gui.ui.futures_panel import FuturesPanel
from profitshare_gui.ui.import_source import SourceCard
from profitshare_gui.ui.overview_words import alert_detail, alert_title
from profitshare_gui.ui.rows_door import RowsDoor
from profitshare_gui.ui.save_csv import ask_csv_path
from profitshare_gui.ui.setting_card import SettingCard
from profitshare_gui.ui.share_card_dialog import ShareCardDialog
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.backups import BackupDesk
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.overview_alerts import Alert, AlertKind
from profitshare_gui.usecases.profit import ProfitOverview
from tests.ui.conftest import NOON

_MONTHS_MS = 230 * 86_400_000
"""A computer's clock that is months off, in milliseconds: more than 32 bits hold."""


@pytest.fixture
def tasks() -> Iterator[Tasks]:
    made = Tasks()
    yield made
    made.close(wait=True)


def settle(qtbot: QtBot, tasks: Tasks) -> None:
    qtbot.waitUntil(lambda: not tasks.busy, timeout=20_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def dialogs(inside: QWidget) -> list[QDialog]:
    return inside.findChildren(QDialog)


@pytest.fixture
def door(qtbot: QtBot, tasks: Tasks, desk: Desk, overview: ProfitOverview) -> RowsDoor:
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    made = RowsDoor(tasks, page)
    made.use(desk, overview, is_now=True)
    return made


@pytest.mark.parametrize("opened", ["open", "enter_event", "open_restatements"])
@pytest.mark.parametrize("is_read", [True, False])
def test_a_closed_dialog_of_rows_is_gone(
    door: RowsDoor, qtbot: QtBot, tasks: Tasks, opened: str, *, is_read: bool
) -> None:
    """Also one that was closed before its rows came."""
    dialog: QDialog = getattr(door, opened)()
    if is_read:
        settle(qtbot, tasks)
    dialog.reject()
    settle(qtbot, tasks)
    assert not isValid(dialog)


def test_what_opens_over_the_rows_is_gone(door: RowsDoor, qtbot: QtBot, tasks: Tasks) -> None:
    rows = door.open()
    assert rows is not None
    settle(qtbot, tasks)
    rows.select_newest()
    for begin in (rows.correct, rows.add, rows._ask_drop):  # noqa: SLF001 - its button's slot
        begin()
        (dialog,) = dialogs(rows)
        dialog.reject()
        settle(qtbot, tasks)
        assert dialogs(rows) == []


def test_what_was_being_saved_is_told_of_before_its_dialog_goes(qtbot: QtBot, tasks: Tasks) -> None:
    """It is closed while the archive is written; the page has to read again all the same."""
    gate = threading.Event()
    told: list[str] = []
    dialog = QDialog()
    tasks.let_go(dialog)
    tasks.run(partial(gate.wait, 10), done=lambda _: told.append(dialog.objectName() or "saved"))
    dialog.open()
    dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert isValid(dialog)
    gate.set()
    settle(qtbot, tasks)
    assert told == ["saved"]
    assert not isValid(dialog)


class _Listener(QObject):
    def __init__(self, told: list[int]) -> None:
        super().__init__()
        self._told = told

    def take(self, *answer: int) -> None:
        self._told.append(answer[-1])


@pytest.mark.parametrize("way", ["method", "partial", "lambda"])
def test_an_answer_for_what_was_destroyed_is_dropped(qtbot: QtBot, tasks: Tasks, way: str) -> None:
    told: list[int] = []
    listener = _Listener(told)
    ways: dict[str, Callable[[int], object]] = {
        "method": listener.take,
        "partial": partial(listener.take, 1),
        "lambda": lambda answer: listener.take(answer, 1),
    }
    gate = threading.Event()
    tasks.run(lambda: int(gate.wait(10)), done=ways[way])
    listener.deleteLater()
    QApplication.sendPostedEvents(listener, QEvent.Type.DeferredDelete)
    gate.set()
    settle(qtbot, tasks)
    assert told == []


def test_the_audit_log_is_gone(qtbot: QtBot, tasks: Tasks, desk: Desk) -> None:
    from profitshare_gui.ui.removal_door import RemovalDoor

    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    door = RemovalDoor(tasks, page)
    door.use(desk)
    door.show_audit()
    (dialog,) = page.findChildren(AuditDialog)
    dialog.reject()
    settle(qtbot, tasks)
    assert page.findChildren(AuditDialog) == []


def test_a_closed_chooser_of_a_file_is_gone(
    qtbot: QtBot, tasks: Tasks, desk: Desk, tmp_path: Path
) -> None:
    """Each has a thread and two files of its own."""
    page = QWidget()
    qtbot.addWidget(page)
    page.show()
    audit = AuditDialog(tasks, desk.removals, page)
    card = ShareCardDialog(tasks, desk, page)
    backups = BackupsPanel(tasks, lambda: BackupDesk(tmp_path, lambda: NOON))
    backups.setParent(page)
    ways: dict[QWidget, Callable[[], object]] = {
        page: partial(ask_csv_path, page, "Save", "a.csv", "CSV (*.csv)", print),
        audit: audit._choose_file,  # noqa: SLF001 - what its button comes to
        card: card._ask_for_file,  # noqa: SLF001
        backups: backups.ask_restore_file,
    }
    for inside, begin in ways.items():
        begin()
        (chooser,) = inside.findChildren(QFileDialog)
        chooser.reject()
        settle(qtbot, tasks)
        assert inside.findChildren(QFileDialog) == []


def test_a_field_that_is_never_placed_goes_with_its_card(qtbot: QtBot) -> None:
    card = SourceCard()
    qtbot.addWidget(card)
    fields = list(card._fields.values())
    assert all(card.isAncestorOf(field) for field in fields)


def test_a_setting_that_is_never_offered_goes_with_its_panel(qtbot: QtBot, tasks: Tasks) -> None:
    panel = FuturesPanel(tasks)
    qtbot.addWidget(panel)
    assert len(panel.findChildren(SettingCard)) == len(Setting)


class _Knot:
    """What only a collection finds."""

    def __init__(self) -> None:
        self.me = self


def test_what_was_left_out_is_looked_at_again_when_another_archive_is_opened() -> None:
    """Else every archive that was closed stays for ever."""
    is_busy = True
    parent = QObject()
    was_enabled = gc.isenabled()
    collector = Collector(parent, lambda: is_busy)
    gc.unfreeze()  # windows of other tests left theirs
    knot = _Knot()
    seen = weakref.ref(knot)
    collector.leave_out()
    del knot
    gc.collect()
    assert seen() is not None
    collector.leave_out()
    collector.collect_due()
    assert seen() is not None  # looking at everything waits for the work to end
    is_busy = False
    for _ in range(2):  # what the work has come to is painted first
        collector.collect_due()
    assert seen() is None
    assert gc.get_freeze_count() > 0
    collector.stop()
    gc.unfreeze()
    assert gc.isenabled() == was_enabled


_LARGE_BLOCKS = """
import ctypes, os, threading
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from profitshare_gui.ui.tasks import Tasks

class Heap(ctypes.Structure):
    _fields_ = [(name, ctypes.c_size_t) for name in (
        "arena", "ordblks", "smblks", "blocks_of_their_own", "hblkhd",
        "usmblks", "fsmblks", "uordblks", "fordblks", "keepcost",
    )]

library = ctypes.CDLL(None)
library.mallinfo2.restype = Heap
app = QCoreApplication([])
if {has_tasks}:
    tasks = Tasks()
    tasks.run(lambda: None, done=lambda _: app.quit())
    app.exec()
all_there = threading.Barrier(8)

def one() -> None:
    library.free(ctypes.c_void_p(library.malloc(100)))
    all_there.wait()

library.malloc.restype = ctypes.c_void_p
threads = [threading.Thread(target=one) for _ in range(8)]
[each.start() for each in threads]
[each.join() for each in threads]
library.fopen.restype = ctypes.c_void_p
told = ctypes.c_void_p(library.fopen(b"{path}", b"w"))
library.malloc_info(0, told)
library.fclose(told)
heaps = Path("{path}").read_text().count("<heap nr=")
freed = bytearray(8 * 2**20)  # once it is freed, glibc takes what is smaller from the heap
del freed
before = library.mallinfo2().blocks_of_their_own
block = bytearray(2**20)
print(library.mallinfo2().blocks_of_their_own - before, heaps)
"""


@pytest.mark.parametrize("has_tasks", [True, False])
def test_workers_have_few_heaps_and_no_large_block_in_them(
    tmp_path: Path, *, has_tasks: bool
) -> None:
    """Else what one freed in the middle of its heap stays; False is the C library alone."""
    code = _LARGE_BLOCKS.replace("{has_tasks}", str(has_tasks))
    said = subprocess.run(
        [sys.executable, "-c", code.replace("{path}", str(tmp_path / "heaps.xml"))],
        capture_output=True,
        text=True,
        check=True,
    )
    of_their_own, heaps = map(int, said.stdout.split())
    assert of_their_own == has_tasks
    assert (heaps <= 2) == has_tasks


@pytest.mark.usefixtures("english")
def test_a_clock_that_is_months_off_can_be_told_of() -> None:
    """Milliseconds of months are more than Qt counts in a sentence; 230 days are 19,872,000 s."""
    account = Account("JU main", "ju", "files", "", NOON)
    alert = Alert(AlertKind.CLOCK_OFF, account, "accounts_page", "", count=_MONTHS_MS)
    assert "19,872,000" in alert_title(alert, 0, NOON)
    assert alert_detail(alert, 0, NOON)
