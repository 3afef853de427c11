"""The log in a window: by level, searched, followed while it is written, copied."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QColor,
    QDesktopServices,
    QHideEvent,
    QKeySequence,
    QPalette,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.copiers_states import clear_text
from profitshare_gui.ui.crash_report import redacted
from profitshare_gui.ui.log_reading import Entry, Reading, read_log, read_on
from profitshare_gui.ui.privacy import is_normal
from profitshare_gui.ui.table import Column, RecordModel, RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import BODY_SIZE, code_font, current_theme
from profitshare_gui.ui.widgets import HALF_GAP, EmptyState, label

_SIZE = QSize(980, 640)
_MARGIN = 20
_LOOKS_EVERY_MS = 1_000
_LEVEL_COLUMN = 1
_TIME_WIDTH, _LEVEL_WIDTH, _SOURCE_WIDTH, _WORDS_WIDTH = 176, 84, 240, 400
_ALL, _TROUBLE, _ERRORS = "all", "trouble", "errors"


class LogViewer(QDialog):
    """Shows the end of the log in `folder`; a worker reads it, also while it is followed."""

    def __init__(self, tasks: Tasks, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("log_viewer")
        self.setWindowTitle(self.tr("Log"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._tasks, self._folder = tasks, folder
        self._reading: Reading | None = None
        # Its parent may take it along before a worker answers; then it is gone but for this object.
        self._alive = alive = [True]
        self.destroyed.connect(lambda _gone: alive.clear())
        self._table = self._entry_table()
        self._details = QPlainTextEdit()
        self._details.setObjectName("log_details")
        self._details.setReadOnly(True)
        self._details.setFont(code_font(BODY_SIZE - 1))
        self._details.setAccessibleName(self.tr("The whole entry"))
        self._count = label(tone="secondary")
        self._count.setObjectName("log_count")
        self._count.setWordWrap(False)
        self._make_tools()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOKS_EVERY_MS)
        self._timer.timeout.connect(self._look_again)
        self._table.setFocus()

    def sizeHint(self) -> QSize:
        return _SIZE

    def showEvent(self, event: QShowEvent) -> None:
        """Read, and go on reading (Qt)."""
        super().showEvent(event)
        self._timer.start()
        self._look_again()

    def hideEvent(self, event: QHideEvent) -> None:
        """Read no more (Qt)."""
        super().hideEvent(event)
        self._timer.stop()

    def _entry_table(self) -> RecordTable:
        levels = {
            "DEBUG": self.tr("Note", "log level"),
            "INFO": self.tr("Note", "log level"),
            "WARNING": self.tr("Warning"),
            "ERROR": self.tr("Error"),
            "CRITICAL": self.tr("Fault"),
        }
        table = RecordTable(
            (
                Column(self.tr("Time"), lambda entry: entry.at, str, width=_TIME_WIDTH),
                Column(
                    self.tr("Level"),
                    lambda entry: entry.level,
                    lambda level: levels.get(level, level),
                    width=_LEVEL_WIDTH,
                ),
                Column(self.tr("From"), lambda entry: entry.source, str, width=_SOURCE_WIDTH),
                Column(
                    self.tr("What happened"),
                    lambda entry: entry.words,
                    _first_line,
                    width=_WORDS_WIDTH,
                    copy=str,
                ),
            ),
            key=lambda entry: entry.number,
            name="log_table",
            title=self.tr("Entries of the log"),
        )
        table.setItemDelegateForColumn(_LEVEL_COLUMN, _LevelDelegate(table))
        table.current_record_changed.connect(self._show_details)
        return table

    def _make_tools(self) -> None:
        self._level = QComboBox()
        self._level.setObjectName("log_level")
        self._level.setAccessibleName(self.tr("Which entries are shown"))
        for words, level in (
            (self.tr("Everything", "log level"), _ALL),
            (self.tr("Warnings and errors"), _TROUBLE),
            (self.tr("Errors"), _ERRORS),
        ):
            self._level.addItem(words, level)
        self._level.currentIndexChanged.connect(self._show)
        self._search = QLineEdit()
        self._search.setObjectName("log_search")
        self._search.setPlaceholderText(self.tr("Search the log"))
        self._search.setAccessibleName(self.tr("Search the log"))
        self._search.setClearButtonEnabled(True)
        self._search.textChanged.connect(self._show)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._search.setFocus)
        self._follow = QCheckBox(self.tr("&Follow"))
        self._follow.setObjectName("log_follow")
        self._follow.setToolTip(self.tr("Stay at the end while more is written"))
        self._follow.setChecked(True)
        self._follow.toggled.connect(self._to_end)
        self._copy = self._button("log_copy", self.tr("&Copy"))
        self._copy.setToolTip(self.tr("The selected entries, or all that are shown"))
        self._copy.clicked.connect(self._copy_entries)
        self._open = self._button("log_folder", self.tr("&Open folder"))
        self._open.setEnabled(self._folder.is_dir())
        self._open.clicked.connect(self._open_folder)
        self._close = self._button("log_close", self.tr("Close"))
        self._close.clicked.connect(self.reject)

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)  # Enter in the search is no press of a button
        return button

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(HALF_GAP)
        tools.addWidget(self._level)
        tools.addWidget(self._search, 1)
        tools.addWidget(self._follow)
        both = QSplitter(Qt.Orientation.Vertical)
        both.setObjectName("log_split")
        both.setChildrenCollapsible(False)
        both.addWidget(self._table)
        both.addWidget(self._details)
        both.setStretchFactor(0, 3)
        both.setStretchFactor(1, 1)
        self._nothing = EmptyState(
            self.tr("Nothing was written down yet"),
            self.tr("What goes wrong stands here, with what its makers need to find it."),
            icon_name="application",
        )
        self._nothing.setObjectName("log_empty")
        self._no_match = EmptyState(
            self.tr("Nothing like that in the log"),
            self.tr("Search for something else, or show everything."),
            icon_name="find",
            button=clear_text(0),
        )
        self._no_match.pressed.connect(self._clear_filters)
        self._no_match.setObjectName("log_no_match")
        self._stack = QStackedWidget()
        self._waiting = label(self.tr("Reading the log…"), tone="secondary")
        for part in (self._waiting, both, self._nothing, self._no_match):
            self._stack.addWidget(part)
        self._both = both
        foot = QHBoxLayout()
        foot.setSpacing(HALF_GAP)
        foot.addWidget(self._count, 1)
        for button in (self._copy, self._open, self._close):
            foot.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addLayout(tools)
        layout.addWidget(self._stack, 1)
        layout.addLayout(foot)

    def _look_again(self) -> None:
        if self._reading is not None and not self._follow.isChecked():
            return
        work = partial(read_log, self._folder)
        if self._reading is not None:
            work = partial(read_on, self._folder, self._reading)
        self._tasks.run(work, done=self._take, replaces=(id(self), "log"))

    def _take(self, reading: Reading) -> None:
        if self._alive and reading is not self._reading:
            self._reading = reading
            self._show()

    def _show(self) -> None:
        if self._reading is None:
            return
        everything = self._reading.entries
        typed, level = self._search.text().strip().casefold(), self._level.currentData()
        shown = [
            entry
            for entry in everything
            if (level == _ALL or (entry.is_error if level == _ERRORS else entry.is_trouble))
            and typed in entry.folded
        ]
        self._table.show_records(shown)
        for clear in self._no_match.findChildren(QPushButton):
            clear.setText(clear_text((level != _ALL) + bool(typed)))
        self._stack.setCurrentWidget(
            self._both if shown else self._no_match if everything else self._nothing
        )
        self._count.setText(self._count_words(len(shown)))
        self._copy.setEnabled(bool(shown))
        self._to_end()

    def _clear_filters(self) -> None:
        self._level.setCurrentIndex(0)
        self._search.clear()

    def _count_words(self, count: int) -> str:
        words = self.tr("%Ln line(s)", "", count)
        if self._reading is not None and not self._reading.is_whole:
            return self.tr("{entries}; older ones are in the folder").format(entries=words)
        return words

    def _to_end(self) -> None:
        if self._follow.isChecked():
            self._table.scrollToBottom()

    def _show_details(self, entry: Entry | None) -> None:
        self._details.setPlainText(_shown(entry.words) if entry is not None else "")

    def _copy_entries(self) -> None:
        selection = self._table.selectionModel()
        if selection.hasSelection():
            self._table.copy_selection()
            return
        self._table.selectAll()
        self._table.copy_selection()
        selection.clearSelection()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


class _LevelDelegate(QStyledItemDelegate):
    """Warnings and errors in the colours for them; the word says it as well."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        model = index.model()
        if isinstance(model, RecordModel):
            entry, theme = model.record(index.row()), current_theme()
            if entry.is_trouble:
                colour = QColor(theme.danger if entry.is_error else theme.warning)
                for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                    option.palette.setColor(role, colour)


def _shown(words: str) -> str:
    """What an entry says, without what privacy hides: an exception may quote anything."""
    return words if is_normal() else redacted(words)


def _first_line(words: str) -> str:
    return _shown(words).partition("\n")[0]
