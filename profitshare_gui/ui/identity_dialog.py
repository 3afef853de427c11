"""Who is who: names in share rows beside the copiers they may stand for, confirmed and undone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.identity import Evidence, Suggestion
from profitshare_gui.ui import text
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.widgets import HALF_GAP, Card, EmptyState, label

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.identity import Identities, NamedShares

translate = QCoreApplication.translate  # an alias lupdate knows

_MARGIN = 20
_SIZE = QSize(1000, 620)
_WORTH_A_LOOK = 200_000
_OFFERED = 5_000
"""More copiers than this are not listed one by one: nobody would find his in it."""


class IdentityDialog(QDialog):
    """Confirms who is behind a name, and takes it back. `changed` after either."""

    changed = Signal()

    def __init__(self, tasks: Tasks, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("identity_dialog")
        self.setWindowTitle(self.tr("Who is who"))
        self.resize(_SIZE)
        self._tasks, self._desk = tasks, desk
        self._identities: Identities | None = None
        self._table = RecordTable(
            self._columns(),
            key=lambda row: row.name,
            name="identity_table",
            title=self.tr("Names in share rows"),
        )
        self._table.current_record_changed.connect(self._show_choice)
        self._make_choice()
        self._lay_out()
        self.refresh()

    def refresh(self) -> None:
        """Read the names and the suggestions again."""
        self._tasks.run(
            self._desk.copiers.load_identities,
            done=self.show_identities,
            failed=self._states.show_error,
            replaces=(self, "names"),
        )

    def show_identities(self, identities: Identities) -> None:
        """Show what was read; the row the reader stands on stays."""
        self._identities = identities
        self._table.show_records(identities.names)
        self._states.show_part(self._content if identities.names else self._empty)
        if identities.names and not self._table.currentIndex().isValid():
            self._table.setCurrentIndex(self._table.model().index(0, 0))
        self._show_choice(self._table.current_record())

    def _columns(self) -> tuple[Column[NamedShares], ...]:
        return (
            Column(self.tr("Name"), lambda row: row.name, text.name_text),
            Column(self.tr("Rows"), lambda row: row.rows, text.count_text, right=True),
            Column(self.tr("Paid"), lambda row: text.amounts_text(row.paid) or None, right=True),
            Column(
                self.tr("Pending"), lambda row: text.amounts_text(row.pending) or None, right=True
            ),
            Column(self.tr("Copier"), self._copier_text),
            Column(self.tr("State"), self._state_text, tooltip=self._why_text),
        )

    def _copier_text(self, row: NamedShares) -> str | None:
        if row.copier_id is not None:
            return self._known_as(row.copier_id)
        return self._known_as(row.suggestions[0].copier_id) if _is_likely(row) else None

    def _state_text(self, row: NamedShares) -> str:
        if row.copier_id is not None:
            return self.tr("confirmed by you")
        if not _is_likely(row):
            return self.tr("nobody fits well")
        certainty = text.part_text(row.suggestions[0].certainty)
        return self.tr("suggested, {certainty} certain").format(certainty=certainty)

    def _why_text(self, row: NamedShares) -> str:
        return evidence_text(row.suggestions[0]) if row.suggestions else ""

    def _known_as(self, copier_id: str) -> str:
        known = self._identities.known_as if self._identities else {}
        nickname = known.get(copier_id, "")
        if not nickname:
            return text.name_text(copier_id)
        return self.tr("{nickname} ({copier})").format(
            nickname=text.name_text(nickname), copier=text.name_text(copier_id)
        )

    def _make_choice(self) -> None:
        self._who = label(bold=True)
        self._who.setObjectName("identity_question")
        self._who.setTextFormat(Qt.TextFormat.PlainText)  # names are chosen by strangers
        self._why = label(tone="secondary")
        self._why.setObjectName("identity_evidence")
        self._choice = QComboBox()
        self._choice.setObjectName("identity_choice")
        self._choice.setAccessibleName(self.tr("The copier behind this name"))
        self._choice.setMinimumWidth(320)
        self._choice.currentIndexChanged.connect(self._show_evidence)
        self._confirm = QPushButton(self.tr("Confirm"))
        self._confirm.setObjectName("confirm_identity_button")
        self._confirm.setAutoDefault(False)
        self._confirm.clicked.connect(self._confirm_choice)
        self._undo = QPushButton(self.tr("Undo"))
        self._undo.setObjectName("undo_identity_button")
        self._undo.setAutoDefault(False)
        self._undo.clicked.connect(self._undo_current)

    def _lay_out(self) -> None:
        self._content = QWidget()
        self._empty = EmptyState(
            self.tr("Every share names its copier"),
            self.tr(
                "Some platforms name copiers in share rows by a masked nickname alone. "
                "No row of this account does."
            ),
            icon_name="copiers",
        )
        card = Card()
        choice = QVBoxLayout(card)
        choice.setContentsMargins(16, 12, 16, 12)
        choice.setSpacing(HALF_GAP)
        choice.addWidget(self._who)
        row = QHBoxLayout()
        row.setSpacing(HALF_GAP)
        row.addWidget(self._choice, 1)
        row.addWidget(self._confirm)
        row.addWidget(self._undo)
        choice.addLayout(row)
        choice.addWidget(self._why)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(12)
        content.addWidget(
            label(
                self.tr(
                    "These names stand in shares that the platform reports. Nothing is merged "
                    "until you confirm it; then the amounts are shown with the copier. No sum "
                    "changes, and you can take it back."
                ),
                tone="secondary",
            )
        )
        content.addWidget(self._table, 1)
        content.addWidget(card)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        loading = translate("CopiersPage", "Reading the archive…")
        self._states = ReadingStates(self, loading, self.refresh)
        self._states.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._states.setSpacing(12)
        self._states.add(self._content)
        self._states.add(self._empty)
        self._states.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)

    def _show_choice(self, row: NamedShares | None) -> None:
        """Offer the suggestions for a name first, then everybody else."""
        self._choice.clear()
        for part in (self._choice, self._confirm, self._undo):
            part.setEnabled(row is not None)
        if row is None or self._identities is None:
            self._who.clear()
            self._why.clear()
            return
        self._who.setText(self.tr("Who is {name}?").format(name=text.name_text(row.name)))
        for suggestion in row.suggestions:
            offered = self.tr("{copier} · {certainty} certain").format(
                copier=self._known_as(suggestion.copier_id),
                certainty=text.part_text(suggestion.certainty),
            )
            self._choice.addItem(offered, suggestion.copier_id)
        suggested = {suggestion.copier_id for suggestion in row.suggestions}
        for copier_id in list(self._identities.known_as)[:_OFFERED]:
            if copier_id not in suggested:
                self._choice.addItem(self._known_as(copier_id), copier_id)
        if row.copier_id is not None:
            self._choice.setCurrentIndex(self._choice.findData(row.copier_id))
        self._undo.setEnabled(row.copier_id is not None)
        self._show_evidence()

    def _show_evidence(self) -> None:
        """Why the chosen copier was suggested, and whether there is anything to confirm."""
        row: Any = self._table.current_record()
        copier_id = self._choice.currentData()
        if row is None or copier_id is None:
            self._confirm.setEnabled(False)
            return
        his = next((each for each in row.suggestions if each.copier_id == copier_id), None)
        self._why.setText(evidence_text(his) if his else self.tr("Nothing speaks for this copier."))
        self._confirm.setEnabled(copier_id != row.copier_id)

    def _confirm_choice(self) -> None:
        row: Any = self._table.current_record()
        copier_id = self._choice.currentData()
        if row is not None and copier_id is not None:
            self._run(partial(self._desk.copiers.confirm_identity, row.name, copier_id))

    def _undo_current(self) -> None:
        row: Any = self._table.current_record()
        if row is not None:
            self._run(partial(self._desk.copiers.undo_identity, row.name))

    def _run(self, work: partial[Any]) -> None:
        self._confirm.setEnabled(False)
        self._undo.setEnabled(False)
        self._tasks.run(
            work, done=self._changed, failed=self._states.show_error, replaces=(self, "word")
        )

    def _changed(self, _answer: object) -> None:
        self.changed.emit()
        self.refresh()


def _is_likely(row: NamedShares) -> bool:
    """Whether the best suggestion is worth the eye in a table; the others can still be chosen."""
    return bool(row.suggestions) and row.suggestions[0].certainty >= _WORTH_A_LOOK


def evidence_text(suggestion: Suggestion) -> str:
    """What speaks for a suggestion, or against it."""
    words = {
        Evidence.SAME_NAME: translate("Identity", "the same name"),
        Evidence.MASK: translate("Identity", "the name fits the mask"),
        Evidence.WEAK_MASK: translate("Identity", "the name fits, but little of it is visible"),
        Evidence.NAME_UNKNOWN: translate("Identity", "no name of this copier is known"),
        Evidence.COPIED_THEN: translate("Identity", "had begun to copy before every share"),
        Evidence.AMOUNTS_FIT: translate("Identity", "the amounts are about those estimated"),
        Evidence.AMOUNTS_DIFFER: translate("Identity", "the amounts are not those estimated"),
        Evidence.NAMESAKES: translate("Identity", "two people bear this name"),
    }
    return " · ".join(words[each] for each in suggestion.evidence)
