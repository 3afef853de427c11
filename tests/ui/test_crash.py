"""A fault of the program: the report gives nothing private away, and the dialog tells it once."""

from __future__ import annotations

import os
import traceback
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui import __version__
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import parse_instant
from profitshare_gui.core.money import parse_amount
from profitshare_gui.ui.crash_dialog import CrashDialog, CrashDoor
from profitshare_gui.ui.crash_report import ArchiveFacts, crash_report, redacted, rounded
from profitshare_gui.ui.log_viewer import LogViewer
from profitshare_gui.ui.tasks import Tasks

FACTS = ArchiveFacts("0012", {"accounts": 2, "copiers": 8_432, "orders": 1_048_576})

SECRETS = [
    "apiKey=AKIAIOSFODNN7EXAMPLE",
    "{'secret': 'wJalrXUtnFEMI', 'limit': 5}",
    "postgresql+psycopg://boss:hunter2@db.example.org/desk",
    "postgresql+psycopg://boss:p@ss:w0rd@db/desk",
    "Authorization: Bearer eyJhbGciOi",
    "Leo_K",
    "王小明",
    "🚀MoonBoy🚀",
    "Иван Петров",
    "Nguyễn Văn Bình",
    "1,234.56 USDT",
    "-98765432100 units",
    "8301944512",
    "leo.k@example.org",
    "/home/bob/.local/share/ProfitShare/archive.sqlite",
    r"C:\Users\bob\AppData\archive.sqlite",
    "192.168.17.4:5432",
    "0xDEADBEEFCAFE",
    'line one\n  File "/home/bob/evil.py", line 3, in leo\n    secretword',
    "Traceback (most recent call last):\n    secretword",
    "line\n\nKeyError: secretword",
]
HIDDEN = [
    *("AKIAIOSFODNN7EXAMPLE", "wJalrXUtnFEMI", "hunter2", "p@ss", "w0rd", "eyJhbGciOi", "boss"),
    *(
        "Leo_K",
        "王",
        "小明",
        "🚀",
        "MoonBoy",
        "Иван",
        "Петров",
        "Nguy",
        "Văn",
        "1,234",
        "234",
        "56",
    ),
    *("98765432100", "8301944512", "leo", "example", "bob", "sqlite", "archive", "192", "5432"),
    *("DEADBEEF", "evil", "secretword", "AppData", "AKIA"),
]


def trace_of(raising: Callable[[], object]) -> str:
    """The traceback of what a function raises, as Python prints it."""
    try:
        raising()
    except Exception as error:  # noqa: BLE001  # whatever it is, it is what we want to see
        return "".join(traceback.format_exception(error))
    raise AssertionError


def raising(words: str) -> Callable[[], object]:
    def fault() -> object:
        raise BadValue("empty", words)

    return fault


@pytest.mark.parametrize("words", SECRETS)
@pytest.mark.parametrize("kind", [ValueError, KeyError, RuntimeError, OSError])
def test_nothing_private_gets_into_a_report(words: str, kind: type[Exception]) -> None:
    """SPEC, Bars: secrets never reach a crash report; issue 14: no amounts, names, paths, keys."""

    def fail() -> None:
        raise kind(words)

    def fault() -> None:
        try:
            fail()
        except kind as error:
            again = RuntimeError(f"cannot read {words}")
            again.add_note(words)
            raise again from error

    report = crash_report(trace_of(fault), FACTS)
    after_facts = report.partition("\n\n")[2]
    assert [each for each in HIDDEN if each in after_facts] == []
    assert kind.__name__ in report
    assert "RuntimeError: cannot read" in report


def test_a_sum_of_money_in_an_error_of_ours_is_hidden() -> None:
    told = redacted(trace_of(lambda: parse_amount("12345.678x")))
    assert "12345" not in told
    assert 'File "profitshare_gui/core/money.py", line' in told
    assert "in parse_amount" in told


def test_home_and_user_are_nowhere_in_a_report() -> None:
    """Of a path only the part that belongs to a program is told."""
    told = crash_report(trace_of(lambda: os.stat(Path.home() / "leo" / "archive.sqlite")))  # noqa: PTH116
    assert str(Path.home()) not in told
    assert "FileNotFoundError: [·" in told
    windows = (
        'Traceback (most recent call last):\n  File "C:\\Users\\bob\\ProfitShare\\_internal\\'
        'profitshare_gui\\ui\\tasks.py", line 7, in run\n    self.go()\nOSError: no\n'
    )
    assert 'File "profitshare_gui/ui/tasks.py", line 7, in run\n    self.go()' in redacted(windows)
    assert "bob" not in redacted(windows)


def test_what_helps_to_find_the_fault_stays() -> None:
    """A report that hides everything helps nobody."""
    told = redacted(trace_of(lambda: parse_instant(None)))  # type: ignore[arg-type]
    assert "AttributeError: 'NoneType' object has no attribute 'strip'" in told
    assert "text.strip()" in told
    bundled = (
        'Traceback (most recent call last):\n  File "threading.py", line 5, in run\n'
        '  File "profitshare_gui/app.py", line 3, in main\nZeroDivisionError: division by zero\n'
    )
    assert redacted(bundled) == bundled.strip("\n")


def test_lines_of_other_programs_are_no_lines_of_ours() -> None:
    """A line of a script of the reader's own may hold anything."""
    own = (
        'Traceback (most recent call last):\n  File "/home/bob/mine.py", line 5, in run\n'
        "    pay('Leo_K', 1234)\nZeroDivisionError: division by zero\n"
    )
    told = redacted(own)
    assert "Leo" not in told
    assert "1234" not in told
    assert '  File "…", line 5, in run' in told


@pytest.mark.parametrize(
    ("count", "told"),
    [(0, 0), (1, 1), (3, 1), (4, 10), (31, 10), (32, 100), (999, 1000), (1_048_576, 1_000_000)],
)
def test_counts_are_rounded_to_a_power_of_ten(count: int, told: int) -> None:
    """Issue 14; between 10 and 100 the middle by factor is 31.6, for 31.6 x 31.6 = 1000."""
    assert rounded(count) == told


def test_a_report_says_which_program_on_which_system() -> None:
    report = crash_report("", FACTS)
    assert f"ProfitShare {__version__}" in report
    assert "Qt 6." in report
    assert "Archive: revision 0012" in report
    assert "Rows: accounts about 1, copiers about 10000, orders about 1000000" in report
    assert "Archive: not known" in crash_report("")


def press(dialog: QWidget, name: str) -> None:
    button = dialog.findChild(QPushButton, name)
    assert isinstance(button, QPushButton)
    button.click()


FAULT = trace_of(raising("Leo_K owes 17"))


def test_the_dialog_copies_and_saves_what_it_shows(qtbot: QtBot, tmp_path: Path) -> None:
    """Architecture, section 3.6: one window with copy; the program goes on."""
    dialog = CrashDialog(FAULT)
    qtbot.addWidget(dialog)
    dialog.open()
    (details,) = dialog.findChildren(QPlainTextEdit)
    assert details.isReadOnly()
    assert details.toPlainText() == dialog.report()
    assert "BadValue" in dialog.report()
    assert "Leo_K" not in dialog.report()
    press(dialog, "crash_copy")
    assert QGuiApplication.clipboard().text() == dialog.report()
    QGuiApplication.clipboard().clear()
    dialog.save(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.report()
    with qtbot.waitSignal(dialog.accepted):
        press(dialog, "crash_go_on")


def test_a_report_that_cannot_be_saved_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    dialog = CrashDialog(FAULT)
    qtbot.addWidget(dialog)
    dialog.open()
    dialog.save(tmp_path / "no such folder" / "report.txt")
    said = dialog.findChild(QLabel, "crash_said")
    assert isinstance(said, QLabel)
    assert said.isVisible()
    assert not (tmp_path / "no such folder").exists()


def test_a_fault_is_told_once_whatever_values_it_comes_with(qtbot: QtBot, tasks: Tasks) -> None:
    """Issue 14: once per traceback; a table that cannot be painted fails 60 times a second."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    door = CrashDoor(window, tasks)
    dialog = door.show(FAULT, None)
    assert dialog is not None
    assert door.show(FAULT.replace("17", "18"), None) is None
    other = door.show(trace_of(lambda: 1 // 0), None)
    assert other is not None
    other.accept()
    dialog.accept()


def test_quit_closes_the_window(qtbot: QtBot, tasks: Tasks, qapp: QApplication) -> None:
    qapp.setQuitOnLastWindowClosed(False)  # the tests go on
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = CrashDoor(window, tasks).show(FAULT, None)
    assert dialog is not None
    press(dialog, "crash_quit")
    assert not window.isVisible()
    qapp.setQuitOnLastWindowClosed(True)


def test_a_dialog_that_is_gone_hears_no_late_answer(qtbot: QtBot, tasks: Tasks) -> None:
    """Its window was closed while a worker counted or read."""
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = CrashDoor(window, tasks).show(FAULT, None)
    assert dialog is not None
    dialog.add_facts(FACTS)
    assert "revision 0012" in dialog.report()
    press(dialog, "crash_log")
    dialog.accept()
    qtbot.waitUntil(lambda: not tasks.busy and not window.findChildren(CrashDialog))
    dialog.add_facts(FACTS)


def test_the_log_is_a_press_away(qtbot: QtBot, tasks: Tasks) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    dialog = CrashDoor(window, tasks).show(FAULT, None)
    assert dialog is not None
    press(dialog, "crash_log")
    viewer = dialog.findChild(LogViewer)
    assert isinstance(viewer, LogViewer)
    assert viewer.isVisible()
    qtbot.waitUntil(lambda: not tasks.busy)
    viewer.close()
    dialog.accept()
