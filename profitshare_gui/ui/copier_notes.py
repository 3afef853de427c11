"""What the trader notes of a copier: a text and tags, saved when he says so."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.copier_note import CopierNote
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

_NOTE_HEIGHT = 64


class NotesEditor(QWidget):
    """Edits a note; `saved` carries its text and its tags, apart by commas.

    What is being typed stays when the same copier is shown again after a refresh.
    """

    saved = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._kept = ("", "")
        self._tags = QLineEdit()
        self._tags.setObjectName("copier_tags")
        self._tags.setAccessibleName(self.tr("Tags, apart by commas"))
        self._tags.setPlaceholderText(self.tr("Tags, apart by commas"))
        self._note = QPlainTextEdit()
        self._note.setObjectName("copier_note")
        self._note.setAccessibleName(self.tr("Note on this copier"))
        self._note.setPlaceholderText(self.tr("A note for yourself"))
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(_NOTE_HEIGHT)
        self._save = QPushButton(self.tr("Save note"))
        self._save.setObjectName("save_note_button")
        self._save.clicked.connect(self._tell)
        self._state = label(size=LABEL_SIZE, tone="secondary")
        self._state.setObjectName("copier_note_state")
        self._tags.textChanged.connect(self._show_state)
        self._note.textChanged.connect(self._show_state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self._tags)
        layout.addWidget(self._note)
        row = QHBoxLayout()
        row.setSpacing(HALF_GAP)
        row.addWidget(self._save)
        row.addWidget(self._state, 1)
        layout.addLayout(row)
        self._show_state()

    @property
    def is_edited(self) -> bool:
        """Whether something was typed that is not saved."""
        return self._typed() != self._kept

    def show_note(self, note: CopierNote | None, *, anew: bool) -> None:
        """Show what is kept; `anew` drops what was typed, for it was of somebody else."""
        typed = self.is_edited and not anew
        self._kept = ("", "") if note is None else (note.note, ", ".join(note.tags))
        if not typed:
            self._note.setPlainText(self._kept[0])
            self._tags.setText(self._kept[1])
        self._show_state()

    def _typed(self) -> tuple[str, str]:
        return self._note.toPlainText(), self._tags.text()

    def _tell(self) -> None:
        self.saved.emit(*self._typed())

    def _show_state(self) -> None:
        self._save.setEnabled(self.is_edited)
        self._state.setText(self.tr("Not saved yet") if self.is_edited else "")
