"""The start screen of an archive that cannot be opened: what happened, and every way on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, NewerDatabase
from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.theme import TITLE_SIZE, current_theme
from profitshare_gui.ui.widgets import HALF_GAP, label

_READABLE = 760
_ICON = QSize(36, 36)

RETRY, RESTORE, SALVAGE, CHOOSE = "retry", "restore", "salvage", "choose"
_WAYS = {
    "full": (RETRY, CHOOSE),
    "read_only": (RETRY, CHOOSE),
    "unreadable": (RETRY, CHOOSE, RESTORE),
    "damaged": (RESTORE, SALVAGE, CHOOSE),
    "hopeless": (RESTORE, CHOOSE),
    "not_an_archive": (RESTORE, CHOOSE, RETRY),
    "foreign": (CHOOSE, RETRY),
    "gone": (RETRY, RESTORE, CHOOSE),
}
_NEWER = (RETRY, RESTORE, CHOOSE)
_OTHERWISE = (RETRY, CHOOSE, RESTORE)


class TroublePage(QWidget):
    """Says why the archive cannot be opened; one signal for each way on."""

    retried = Signal()
    restore_wanted = Signal()
    salvage_wanted = Signal()
    folder_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("trouble_page")
        self._icon = QLabel()
        self._icon.setFixedSize(_ICON)
        self._what = label(size=TITLE_SIZE, bold=True)
        self._what.setObjectName("trouble_what")
        self._next = label()
        self._next.setObjectName("trouble_next")
        self._outcome = label(tone="secondary")
        self._outcome.setObjectName("trouble_outcome")
        self._line = QHBoxLayout()
        self._line.setSpacing(HALF_GAP)
        self._buttons = {
            RETRY: self._button("trouble_retry_button", self.tr("Try again"), self.retried),
            RESTORE: self._button(
                "trouble_restore_button", self.tr("Restore a backup…"), self.restore_wanted
            ),
            SALVAGE: self._button(
                "trouble_salvage_button", self.tr("Salvage…"), self.salvage_wanted
            ),
            CHOOSE: self._button(
                "trouble_folder_button", self.tr("Choose another folder…"), self.folder_wanted
            ),
            "quit": self._button("trouble_quit_button", self.tr("Quit"), self.quit_wanted),
        }
        self._lay_out()

    def show_trouble(self, error: Exception) -> None:
        """Say what happened and offer what helps against it, the likeliest first."""
        from profitshare_gui.ui.errors import explain

        told = explain(error)
        self._icon.setPixmap(icon("warning", current_theme().danger, _ICON).pixmap(_ICON))
        self._what.setText(told.what)
        self._next.setText(told.next_step)
        self._next.setToolTip(told.details)
        self._outcome.clear()
        self.setAccessibleName(told.what)
        self.setAccessibleDescription(told.next_step)
        ways = (*_ways(error), "quit")
        for button in self._buttons.values():
            self._line.removeWidget(button)
        for place, way in enumerate(ways):
            self._line.insertWidget(place, self._buttons[way])
        for way, button in self._buttons.items():
            button.setVisible(way in ways)
            _make_primary(button, is_primary=way == ways[0])
        self.show_working("")

    def show_working(self, sentence: str) -> None:
        """Say what is under way, during which nothing else can be pressed; empty when it ended."""
        self._outcome.setText(sentence)
        for button in self._buttons.values():
            button.setEnabled(not sentence)

    def _button(self, name: str, words: str, pressed: Signal | object) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        for button in self._buttons.values():
            self._line.addWidget(button)
        self._line.addStretch(1)
        column = QWidget()
        column.setMaximumWidth(_READABLE)
        parts = QVBoxLayout(column)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        for part in (self._icon, self._what, self._next):
            parts.addWidget(part)
        parts.addSpacing(4)
        parts.addLayout(self._line)
        parts.addWidget(self._outcome)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(column, 8, Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)


def _ways(error: Exception) -> tuple[str, ...]:
    match error:
        case NewerDatabase():
            return _NEWER
        case AlreadyRunning():
            return (RETRY, CHOOSE)
        case DiskTrouble():
            return _WAYS.get(error.code, _OTHERWISE)
        case _:
            return _OTHERWISE


def _make_primary(button: QPushButton, *, is_primary: bool) -> None:
    button.setProperty("primary", is_primary)
    button.style().unpolish(button)
    button.style().polish(button)
