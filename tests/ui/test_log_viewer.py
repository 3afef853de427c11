"""The log in a window: what is read of it, and how it is shown, searched and followed."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.logs import LOG_FILE, BlankingFormatter, RotatingFile
from profitshare_gui.ui.log_reading import MOST_BYTES, MOST_ENTRIES, read_log, read_on
from profitshare_gui.ui.log_viewer import LogViewer
from profitshare_gui.ui.privacy import PrivacyLevel, apply_privacy
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks

INFO = "2026-04-04 12:00:00,001 INFO profitshare_gui.sync: {words}\n"
WARNING = "2026-04-04 12:00:01,002 WARNING qt: {words}\n"
FAULT = (
    "2026-04-04 12:00:02,003 CRITICAL profitshare_gui.logs: a fault of the program\n"
    "Traceback (most recent call last):\nKeyError: 'Leo_K'\n"
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log with one entry of each kind."""
    write(tmp_path, INFO.format(words="begun") + WARNING.format(words="no such font") + FAULT)
    return tmp_path


def write(folder: Path, text: str) -> None:
    with (folder / LOG_FILE).open("a", encoding="utf-8") as log:
        log.write(text)


def test_an_entry_has_all_its_lines(folder: Path) -> None:
    """A traceback belongs to the line above it."""
    begun, font, fault = read_log(folder).entries
    assert (begun.at, begun.level, begun.source) == (
        "2026-04-04 12:00:00",
        "INFO",
        "profitshare_gui.sync",
    )
    assert font.is_trouble
    assert not font.is_error
    assert fault.is_error
    assert fault.words.splitlines()[-1] == "KeyError: 'Leo_K'"


def test_only_the_end_of_large_files_is_read(tmp_path: Path) -> None:
    """Issue 14: big files open at once; 5 MB are 70,000 lines here, of which 2 MB are read."""
    line = INFO.format(words="x" * 20)
    write(tmp_path, line * (5_000_000 // len(line)) + WARNING.format(words="the last"))
    reading = read_log(tmp_path)
    assert reading.entries[-1].words == "the last"
    assert not reading.is_whole
    assert len(reading.entries) == MOST_ENTRIES
    assert sum(len(entry.words) for entry in reading.entries) < MOST_BYTES


def test_files_that_were_set_aside_come_first(tmp_path: Path) -> None:
    for age, words in ((".2", "oldest"), (".1", "older"), ("", "newest")):
        (tmp_path / f"{LOG_FILE}{age}").write_text(INFO.format(words=words), encoding="utf-8")
    reading = read_log(tmp_path)
    assert [entry.words for entry in reading.entries] == ["oldest", "older", "newest"]
    assert reading.is_whole


def test_what_is_written_meanwhile_is_read_on(folder: Path) -> None:
    """Half a line waits for its other half; numbers go on."""
    first = read_log(folder)
    assert read_on(folder, first) is first
    half = INFO.format(words="more")
    write(folder, half[:20])
    assert read_on(folder, first) is first
    write(folder, half[20:])
    second = read_on(folder, first)
    assert [entry.number for entry in second.entries] == [0, 1, 2, 3]
    assert second.entries[-1].words == "more"


def test_a_log_that_was_set_aside_is_read_anew(folder: Path) -> None:
    first = read_log(folder)
    (folder / LOG_FILE).replace(folder / f"{LOG_FILE}.1")
    write(folder, INFO.format(words="in the new file"))
    second = read_on(folder, first)
    assert [entry.words.splitlines()[0] for entry in second.entries][-1] == "in the new file"
    assert len(second.entries) == 4
    assert second.entries[0].number > first.entries[-1].number  # no selection moves to another


def test_no_log_is_no_trouble(tmp_path: Path) -> None:
    assert read_log(tmp_path).entries == ()
    assert read_log(tmp_path / "nowhere").is_whole


def test_bytes_that_are_no_text_are_shown_as_such(tmp_path: Path) -> None:
    (tmp_path / LOG_FILE).write_bytes(INFO.format(words="x").encode() + b"\xff\xfe\x00\n")
    assert len(read_log(tmp_path).entries) == 1


def test_a_large_log_is_set_aside(tmp_path: Path) -> None:
    """One rotating file, four in all: 5,000 lines of 1,000 letters are 5 MB, of which 4 stay."""
    handler = RotatingFile(tmp_path / LOG_FILE, encoding="utf-8")
    handler.setFormatter(BlankingFormatter("%(message)s"))
    record = logging.LogRecord("x", logging.INFO, "", 1, "password=s3cr3t " + "y" * 985, (), None)
    for _ in range(5_000):
        handler.emit(record)
    handler.close()
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [
        *(LOG_FILE + age for age in ("", ".1", ".2", ".3")),
    ]
    assert all(file.stat().st_size < 1_100_000 for file in files)
    assert not any(b"s3cr3t" in file.read_bytes() for file in files)


@pytest.fixture
def viewer(qtbot: QtBot, folder: Path) -> Iterator[LogViewer]:
    """The viewer on the log with one entry of each kind, once it has read it."""
    tasks = Tasks()
    made = LogViewer(tasks, folder)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: shown(made) == 3)
    yield made
    qtbot.waitUntil(lambda: not tasks.busy)
    tasks.close(wait=True)


def table(viewer: QWidget) -> RecordTable:
    found = viewer.findChild(RecordTable, "log_table")
    assert isinstance(found, RecordTable)
    return found


def shown(viewer: QWidget) -> int:
    return table(viewer).model().rowCount()


def test_the_level_and_a_search_leave_what_is_wanted(viewer: LogViewer) -> None:
    """Issue 14: level filter, search."""
    level = viewer.findChild(QComboBox, "log_level")
    search = viewer.findChild(QLineEdit, "log_search")
    assert isinstance(level, QComboBox)
    assert isinstance(search, QLineEdit)
    for place, count in ((1, 2), (2, 1), (0, 3)):
        level.setCurrentIndex(place)
        assert shown(viewer) == count
    search.setText("FONT")
    assert shown(viewer) == 1
    search.setText("keyerror")  # in a line below the first
    assert shown(viewer) == 1
    search.setText("no such thing at all")
    nothing = viewer.findChild(QWidget, "log_no_match")
    assert isinstance(nothing, QWidget)
    assert nothing.isVisible()


def test_the_whole_entry_is_shown_below(viewer: LogViewer) -> None:
    table(viewer).selectRow(2)
    details = viewer.findChild(QPlainTextEdit, "log_details")
    assert isinstance(details, QPlainTextEdit)
    assert "KeyError: 'Leo_K'" in details.toPlainText()


def test_what_privacy_hides_is_hidden_here_too(viewer: LogViewer, qapp: QGuiApplication) -> None:
    """product.md, 3.8: over logs as well; an exception may quote a name."""
    from PySide6.QtWidgets import QApplication

    assert isinstance(qapp, QApplication)
    apply_privacy(qapp, PrivacyLevel.PRIVATE)
    try:
        table(viewer).selectRow(2)
        details = viewer.findChild(QPlainTextEdit, "log_details")
        assert isinstance(details, QPlainTextEdit)
        assert "KeyError" in details.toPlainText()
        assert "Leo_K" not in details.toPlainText()
    finally:
        apply_privacy(qapp, PrivacyLevel.NORMAL)


def test_the_log_is_followed_while_it_is_written(
    viewer: LogViewer, folder: Path, qtbot: QtBot
) -> None:
    """Issue 14: follow; without it what is shown stays."""
    write(folder, INFO.format(words="just now"))
    qtbot.waitUntil(lambda: shown(viewer) == 4)
    follow = viewer.findChild(QCheckBox, "log_follow")
    assert isinstance(follow, QCheckBox)
    follow.setChecked(False)
    write(folder, INFO.format(words="later"))
    viewer._look_again()  # noqa: SLF001  # as its timer does every second
    assert shown(viewer) == 4
    follow.setChecked(True)
    qtbot.waitUntil(lambda: shown(viewer) == 5)


def test_entries_are_copied_whole(viewer: LogViewer) -> None:
    """Without a selection all that is shown; a traceback in one line, as a table has lines."""
    copy = viewer.findChild(QPushButton, "log_copy")
    assert isinstance(copy, QPushButton)
    table(viewer).clearSelection()
    copy.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 3
    assert "KeyError" in lines[2]
    table(viewer).selectRow(0)
    copy.click()
    assert QGuiApplication.clipboard().text().endswith("begun")
    QGuiApplication.clipboard().clear()


def test_an_empty_log_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    tasks = Tasks()
    viewer = LogViewer(tasks, tmp_path)  # closed below, with which it is gone
    viewer.show()
    nothing = viewer.findChild(QWidget, "log_empty")
    assert isinstance(nothing, QWidget)
    qtbot.waitUntil(nothing.isVisible)
    gone: list[bool] = []
    viewer.destroyed.connect(lambda: gone.append(True))
    QTest.keyClick(viewer, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: bool(gone))
    tasks.close(wait=True)
