"""Settlements of the past that came out otherwise: what was due, what is, and what changed it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.copier_names import CopierNames
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.core.records import Status
from profitshare_gui.core.restatements import RULES_CHANGED, KeptRestatement
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.record_model import Column
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.widgets import HALF_GAP, Banner, label, toned

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.bookkeeping import Audit
    from profitshare_gui.usecases.desk import Desk

_MARGIN = 20
_SIZE = QSize(1080, 560)


class RestatementsDialog(QDialog):
    """Lists what changed, the newest first, and settles everything again when asked to."""

    def __init__(
        self,
        tasks: Tasks,
        desk: Desk,
        names: CopierNames,
        offset: Micros,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("restatements_dialog")
        self.setWindowTitle(
            self.tr("Settlements of {account} that changed").format(
                account=text.name_text(desk.account.name)
            )
        )
        self._tasks, self._desk = tasks, desk
        self._names, self._offset = names, offset
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)
        self._words = label(
            self.tr(
                "Orders that came late, corrections and other rules can change what was due in a "
                "window long settled. The window then shows the new figure; what it was stays here."
            ),
            tone="secondary",
        )
        self._table = RecordTable(
            self._columns(),
            key=lambda row: (row.restated_at, row.restatement),
            name="restatements_table",
            title=self.tr("Settlements that changed"),
        )
        self._audited = label(tone="secondary")
        self._audited.setObjectName("audit_words")
        self._audit = QPushButton(self.tr("Check every window again"))
        self._audit.setObjectName("audit_button")
        self._audit.setAutoDefault(False)
        self._audit.clicked.connect(self.audit)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("restatements_close")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.addWidget(self._audit)
        bottom.addWidget(self._audited, 1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(HALF_GAP + 2)
        layout.addWidget(self._banner)
        layout.addWidget(self._words)
        layout.addWidget(self._table, 1)
        layout.addLayout(bottom)
        self.resize(_SIZE)
        self.refresh()

    def refresh(self) -> None:
        """Read the list again."""
        self._tasks.run(
            self._desk.load_restatements,
            done=self._show_rows,
            failed=self._show_error,
            replaces=(self, "rows"),
        )

    def audit(self) -> None:
        """Settle everything again and compare; it may take some seconds at a million orders."""
        self._audit.setEnabled(False)
        self._say(self._audited, self.tr("Settling everything again…"))
        self._tasks.run(
            self._desk.audit, done=self._show_audit, failed=self._show_error, replaces=(self, "a")
        )

    def _show_rows(self, rows: Sequence[KeptRestatement]) -> None:
        self._banner.hide()
        self._table.show_records(rows)

    def _show_audit(self, audit: Audit) -> None:
        self._audit.setEnabled(True)
        wrong = len(audit.restated) + len(audit.unnoticed)
        if wrong:
            words = self.tr(
                "%Ln settlement(s) differ from a full recompute. Please report this; the figures "
                "of a full recompute are the right ones.",
                "",
                wrong,
            )
        else:
            words = self.tr(
                "%Ln window(s) settled again from their orders: all are as they were kept.",
                "",
                audit.windows,
            )
        self._say(self._audited, words, tone="warning" if wrong else "good")

    def _show_error(self, error: Exception) -> None:
        self._audit.setEnabled(True)
        self._say(self._audited, "")
        self._banner.show_error(explain(error))

    def _say(self, where: QLabel, words: str, tone: str = "secondary") -> None:
        where.setText(words)
        toned(where, tone)

    def _columns(self) -> tuple[Column[KeptRestatement], ...]:
        return (
            Column(
                self.tr("Window"),
                lambda row: (row.restatement.window.opens_at, row.restatement.window.cut_off_at),
                lambda edges: text.window_text(edges[0], edges[1], self._offset),
            ),
            Column(
                self.tr("Copier"),
                lambda row: self._names[row.restatement.copier_id],
                text.short_name,
                tooltip=lambda row: text.name_text(row.restatement.copier_id),
                copy=str,
            ),
            self._amount(self.tr("Was due"), lambda row: _known(row, before=True)),
            self._amount(self.tr("Is due"), lambda row: _known(row, before=False)),
            self._amount(
                self.tr("Difference"), lambda row: row.restatement.difference, signed=True
            ),
            Column(self.tr("Because of"), lambda row: row.cause, self._cause_text),
            Column(
                self.tr("Found"),
                lambda row: row.restated_at,
                lambda at: text.dated_instant_text(at, self._offset),
            ),
        )

    def _amount(
        self,
        title: str,
        value: Callable[[KeptRestatement], Units | None],
        *,
        signed: bool = False,
    ) -> Column[KeptRestatement]:
        return Column(
            title,
            value,
            lambda units: text.money_text(units, sign=signed),
            right=True,
            tooltip=self._status_tip,
            copy=amount_text,
        )

    def _status_tip(self, row: KeptRestatement) -> str:
        statuses = (row.restatement.status_before, row.restatement.status_after)
        return " → ".join(self._status_text(status) for status in statuses)

    def _status_text(self, status: Status | None) -> str:
        return self.tr("no settlement") if status is None else text.status_text(status)

    def _cause_text(self, cause: str) -> str:
        if cause == RULES_CHANGED:
            return self.tr("other rules")
        return self.tr("late or corrected rows")


def _known(row: KeptRestatement, *, before: bool) -> Units | None:
    """The due of one side; None where there was no such settlement."""
    told = row.restatement
    status = told.status_before if before else told.status_after
    return None if status is None else (told.due_before if before else told.due_after)
