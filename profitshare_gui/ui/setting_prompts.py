"""Small questions of the Futures settings page: one line to type, and a button with its verb."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

_MARGIN = 24
_NARROW = 480


class PromptDialog(QDialog):
    """Asks for one line; `given` carries what `read` made of it, None for taking it back.

    `read` gives None for what cannot be read; then there is nothing to press.
    """

    given = Signal(object)

    def __init__(
        self,
        question: str,
        sentence: str,
        verb: str,
        read: Callable[[str], int | None],
        *,
        typed: str = "",
        take_back: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("prompt_dialog")
        self.setWindowTitle(question)
        self._read = read
        self._field = QLineEdit(typed)
        self._field.setObjectName("prompt_field")
        self._field.setAccessibleName(question)
        self._field.textChanged.connect(self._judge)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._cancel.setAutoDefault(False)
        self._cancel.clicked.connect(self.reject)
        self._confirm = QPushButton(verb)
        self._confirm.setObjectName("confirm_button")
        self._confirm.setDefault(True)
        self._confirm.clicked.connect(self._give)
        self._back = QPushButton(take_back)
        self._back.setObjectName("take_back_button")
        self._back.setAutoDefault(False)
        self._back.setVisible(bool(take_back))
        self._back.clicked.connect(lambda: self._end(None))
        line = QHBoxLayout()
        line.setSpacing(HALF_GAP)
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(self._cancel)
        line.addWidget(self._confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(label(question, size=TITLE_SIZE, bold=True))
        layout.addWidget(label(sentence))
        layout.addWidget(self._field)
        layout.addStretch(1)
        layout.addLayout(line)
        self.setMinimumWidth(_NARROW)
        self._judge()
        self._field.selectAll()
        self._field.setFocus()

    def _judge(self) -> None:
        self._confirm.setEnabled(self._read(self._field.text()) is not None)

    def _give(self) -> None:
        value = self._read(self._field.text())
        if value is not None:
            self._end(value)

    def _end(self, value: int | None) -> None:
        self.given.emit(value)
        self.accept()
