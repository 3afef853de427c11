"""One row by hand: a form that is read as a file would be, and what it will change."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.records import Event, EventKind, Feed, Order, Owner
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.import_words import column_text
from profitshare_gui.ui.row_words import (
    difference_text,
    event_kind_text,
    owner_text,
    refusal_text,
)
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, Card, label, toned
from profitshare_gui.usecases.corrections import cells_of, differences, form_columns, typed_row

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk

_MARGIN = 24
_WIDTH = 760
_COLUMNS = 3
_KEYS = ("copier_id", "order_id")
"""What an order is known by, and so cannot be corrected."""

_CHOICES: dict[str, list[tuple[str, EventKind | Owner]]] = {
    "kind": [(kind.value, kind) for kind in EventKind],
    "is_lead": [("", Owner.COPIER), ("lead", Owner.LEAD), ("own", Owner.OWN)],
}
_INSTANTS = {"opened_at", "closed_at", "at"}
_RATIOS = {"share_ratio", "ratio"}


class EntryDialog(QDialog):
    """Adds a row, or corrects `kept`. `saved` once the archive has it."""

    saved = Signal()

    def __init__(
        self,
        tasks: Tasks,
        desk: Desk,
        feed: Feed,
        kept: KeptRow | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("entry_dialog")
        self._tasks, self._desk, self._feed, self._kept = tasks, desk, feed, kept
        self._typed: Order | Event | BadLine | None = None
        self._title, self._verb = self._names()
        self.setWindowTitle(self._title)
        self._fields = {name: self._field(name) for name in form_columns(feed)}
        self._note = QLineEdit()
        self._note.setObjectName("entry_note")
        self._note.setAccessibleName(self.tr("Why"))
        self._note.setPlaceholderText(
            self.tr("Where you know it from; kept beside the row, such as: statement of 30 March")
        )
        self._says = label()
        self._says.setObjectName("entry_says")
        self._changes = label()
        self._changes.setObjectName("entry_changes")
        self._save = QPushButton(self._verb)
        self._save.setObjectName("entry_save")
        self._save.setProperty("primary", True)
        self._lay_out()
        if kept is not None:
            self._fill(kept)
        for field in self._fields.values():
            changed = (
                field.textChanged if isinstance(field, QLineEdit) else field.currentIndexChanged
            )
            changed.connect(self._read)
        self._read()

    def _names(self) -> tuple[str, str]:
        if self._feed is Feed.ORDERS:
            if self._kept is None:
                return self.tr("Add an order by hand"), self.tr("Add order")
            return self.tr("Correct an order"), self.tr("Correct order")
        if self._kept is None:
            return self.tr("Add an event by hand"), self.tr("Add event")
        return self.tr("Correct an event"), self.tr("Correct event")

    def _field(self, name: str) -> QLineEdit | QComboBox:
        field: QLineEdit | QComboBox
        if name in _CHOICES:
            field = QComboBox()
            for word, meaning in _CHOICES[name]:
                if isinstance(meaning, EventKind):
                    field.addItem(event_kind_text(meaning), word)
                else:
                    field.addItem(owner_text(meaning), word)
        else:
            field = QLineEdit()
            field.setPlaceholderText(self._example(name))
            field.setEnabled(self._kept is None or self._feed is Feed.EVENTS or name not in _KEYS)
        field.setObjectName(f"entry_{name}")
        field.setAccessibleName(column_text(name))
        return field

    def _example(self, name: str) -> str:
        if name in _INSTANTS:
            return "2026-03-30T00:00:00Z"
        if name in _RATIOS:
            return self.tr("0.1 is 10 %")
        return "USDT" if name == "asset" else ""

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(2)
        for place, (name, field) in enumerate(self._fields.items()):
            row, column = divmod(place, _COLUMNS)
            caption = label(column_text(name), size=LABEL_SIZE, tone="secondary")
            caption.setWordWrap(False)
            grid.addWidget(caption, 3 * row, column)
            grid.addWidget(field, 3 * row + 1, column)
            grid.setRowMinimumHeight(3 * row + 2, HALF_GAP - 2)
            grid.setColumnStretch(column, 1)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(12, HALF_GAP, 12, HALF_GAP)
        inside.setSpacing(2)
        inside.addWidget(self._says)
        inside.addWidget(self._changes)
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("entry_cancel")
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(label(self._title, size=TITLE_SIZE, bold=True))
        layout.addWidget(
            label(
                self.tr("Times are in UTC, or with an offset; amounts have a decimal point."),
                tone="secondary",
            )
        )
        layout.addLayout(grid)
        layout.addWidget(label(self.tr("Why"), size=LABEL_SIZE, tone="secondary"))
        layout.addWidget(self._note)
        layout.addWidget(card)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(_WIDTH)

    def _fill(self, kept: KeptRow) -> None:
        cells = cells_of(kept.fact)
        for name, field in self._fields.items():
            if isinstance(field, QLineEdit):
                field.setText(cells[name])
            else:
                field.setCurrentIndex(field.findData(cells[name]))

    def _cells(self) -> dict[str, str]:
        return {
            name: field.text() if isinstance(field, QLineEdit) else str(field.currentData())
            for name, field in self._fields.items()
        }

    def _read(self) -> None:
        """Read what stands in the form and say what saving it would do."""
        self._typed = typed_row(self._feed, self._cells())
        is_blank = not any(
            field.text() for field in self._fields.values() if isinstance(field, QLineEdit)
        )
        lines: list[str] = []
        if isinstance(self._typed, BadLine):
            words, tone = refusal_text(self._typed), "secondary" if is_blank else "warning"
        elif self._kept is None:
            words, tone = self.tr("One row will be added. No other row changes."), "secondary"
        else:
            changed = differences(self._kept.fact, self._typed)
            lines = [difference_text(difference) for difference in changed]
            words = self.tr("What it says now stays in its history. What changes:")
            tone = "secondary"
            if not changed:
                words = self.tr("Nothing is changed yet.")
        is_ready = not isinstance(self._typed, BadLine) and (self._kept is None or bool(lines))
        self._say(words, tone)
        self._changes.setText("\n".join(lines))
        self._changes.setVisible(bool(lines))
        self._save.setEnabled(is_ready)

    def _say(self, words: str, tone: str) -> None:
        self._says.setText(words)
        toned(self._says, tone)

    def _keep(self) -> None:
        if self._typed is None or isinstance(self._typed, BadLine):
            return
        self._save.setEnabled(False)
        self._tasks.run(
            partial(self._desk.save_row, self._kept, self._typed, self._note.text()),
            done=self._show_saved,
            failed=self._show_error,
            replaces=self,
        )

    def _show_saved(self, is_news: bool) -> None:
        if not is_news:
            self._say(
                self.tr("The archive has this row, or an order of this id, already."), "warning"
            )
            return
        self.saved.emit()
        self.accept()

    def _show_error(self, error: Exception) -> None:
        explanation = explain(error)
        self._say(f"{explanation.what}\n{explanation.next_step}", "danger")
        self._save.setEnabled(True)


class ReasonDialog(QDialog):
    """Asks once more before a row stops counting, and why; `confirmed` carries the note."""

    confirmed = Signal(str)

    def __init__(self, title: str, sentence: str, verb: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reason_dialog")
        self.setWindowTitle(title)
        self.setMinimumWidth(_WIDTH // 2)
        self._note = QLineEdit()
        self._note.setObjectName("reason_note")
        self._note.setAccessibleName(self.tr("Why"))
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        confirm = buttons.addButton(verb, QDialogButtonBox.ButtonRole.AcceptRole)
        confirm.setObjectName("reason_confirm")
        confirm.setAutoDefault(False)
        buttons.accepted.connect(self._confirm)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(label(title, size=TITLE_SIZE, bold=True))
        layout.addWidget(label(sentence))
        layout.addWidget(label(self.tr("Why"), size=LABEL_SIZE, tone="secondary"))
        layout.addWidget(self._note)
        layout.addWidget(buttons)
        cancel.setDefault(True)
        cancel.setFocus()

    def _confirm(self) -> None:
        self.confirmed.emit(self._note.text())
        self.accept()
