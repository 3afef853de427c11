"""The audit log of removals: everything that was done or found, for good; export as CSV or JSON."""

from __future__ import annotations

import json
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.sweep import AuditLine
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.ui.removal_words import action_text
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.widgets import HALF_GAP, Banner, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.removal_desk import RemovalDesk

_SIZE = QSize(860, 560)
_MARGIN = 24


class AuditDialog(QDialog):
    """Lists the log, the newest line first; nothing in it can be changed."""

    def __init__(self, tasks: Tasks, desk: RemovalDesk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("audit_dialog")
        self.setWindowTitle(
            self.tr("Audit log of {account}").format(account=text.name_text(desk.account.name))
        )
        self._tasks, self._desk = tasks, desk
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)
        words = label(
            self.tr("Every removal, step by step. Lines are only ever added."), tone="secondary"
        )
        self._table = RecordTable(
            (
                Column(self.tr("At"), lambda line: line.at, _instant, copy=instant_text),
                Column(self.tr("What"), lambda line: line.action, action_text),
                Column(self.tr("Copier"), lambda line: line.copier_id, text.short_name, copy=str),
                Column(
                    self.tr("Sweep"),
                    lambda line: line.sweep_row,
                    text.count_text,
                    right=True,
                ),
                Column(self.tr("Details"), _details, tooltip=_details),
            ),
            key=lambda line: line.audit_row,
            name="audit_table",
            title=self.tr("Audit log"),
        )
        self._saved = label(tone="secondary")
        self._export = QPushButton(self.tr("&Export as CSV or JSON…"))
        self._export.setObjectName("export_audit_button")
        self._export.setAutoDefault(False)
        self._export.setEnabled(False)
        self._export.clicked.connect(self._ask_for_file)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("close_button")
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.setSpacing(HALF_GAP)
        bottom.addWidget(self._export)
        bottom.addWidget(self._saved, 1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._banner)
        layout.addWidget(words)
        layout.addWidget(self._table, 1)
        layout.addLayout(bottom)
        self.resize(_SIZE)
        close.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read the log again."""
        self._tasks.run(
            self._desk.audit_log,
            done=self._show_lines,
            failed=self._show_error,
            replaces=(self, "lines"),
        )

    def export(self, path: str | Path) -> None:
        """Write the log to a file: JSON where its name says so, else CSV."""
        where = Path(path)
        self._tasks.run(
            partial(self._desk.write_audit, where),
            done=lambda _: self._saved.setText(self.tr("Saved as {name}").format(name=where.name)),
            failed=self._show_error,
        )

    def _ask_for_file(self) -> None:
        ask_real_amounts(self, self._choose_file)

    def _choose_file(self) -> None:
        name = self.tr("audit-log.csv")
        kinds = self.tr("CSV (*.csv);;JSON (*.json)")
        chooser = QFileDialog(self, self.tr("Export the audit log"), name, kinds)
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.selectFile(name)
        chooser.fileSelected.connect(self.export)
        chooser.open()

    def _show_lines(self, lines: Sequence[AuditLine]) -> None:
        self._banner.hide()
        self._export.setEnabled(bool(lines))
        self._table.show_records(lines[::-1])

    def _show_error(self, error: Exception) -> None:
        self._banner.show_error(explain(error))


def _instant(at: int) -> str:
    return text.dated_instant_text(at, 0)


def _details(line: AuditLine) -> str:
    """The rest of a line in the words it came in."""
    told = json.loads(line.told)
    return " · ".join(f"{name}: {value}" for name, value in told.items())
