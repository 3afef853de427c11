"""The table of the shares that the platform itself reported: what it paid, and has still to pay."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import amount_text
from profitshare_gui.ui import text
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.record_model import Column
from profitshare_gui.ui.table import RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.widgets import label

if TYPE_CHECKING:
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.reported_shares import ReportedShareRow, ReportedShares

_STATUS_COLUMN = 4
_STATUS_WIDTH = 168
_TONES = {"paid": "good", "unbooked": "warning"}


class ReportedTable(RecordTable):
    """Every share that was reported, the pending ones first; `loaded` carries how many.

    It reads the archive itself, and only while it is seen.
    """

    loaded = Signal(int)

    def __init__(self, tasks: Tasks) -> None:
        self._tasks = tasks
        self._desk: Desk | None = None
        self._offset: Micros = 0
        self._is_behind = False
        super().__init__(
            self._columns(),
            key=lambda row: (row.standing == "pending", row.row_key),
            name="reported_table",
            title=self.tr("Shares the platform reported"),
        )
        self.setItemDelegateForColumn(_STATUS_COLUMN, PillDelegate(_tone, self))
        self._nothing = label(tone="secondary")
        self._nothing.setObjectName("reported_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        QVBoxLayout(self.viewport()).addWidget(self._nothing)
        self._nothing.hide()

    def show_account(self, desk: Desk | None, offset: Micros) -> None:
        """Show what was reported of an account; `offset` is the platform's clock less UTC."""
        if desk is not self._desk:
            self.show_records([])
            self._nothing.hide()
        self._desk, self._offset, self._is_behind = desk, offset, True
        if self.isVisible():
            self._load()

    def show_reported(self, reported: ReportedShares) -> None:
        """Put what was read on the screen."""
        self._nothing.setText(
            self.tr("Nothing was reported yet: sync the account with its exchange.")
            if reported.read_until is None
            else self.tr("The platform reports no share, paid or pending.")
        )
        self._nothing.setVisible(not reported.rows)
        self.show_records(reported.rows)
        self.loaded.emit(len(reported.rows))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._load()

    def _load(self) -> None:
        if self._desk is None or not self._is_behind:
            return
        self._is_behind = False
        self._tasks.run(
            partial(_read, self._desk),
            done=partial(self._show_of, self._desk),
            replaces=(self, "reported"),
        )

    def _show_of(self, desk: Desk, reported: ReportedShares) -> None:
        if desk is self._desk:
            self.show_reported(reported)

    def _columns(self) -> tuple[Column[ReportedShareRow], ...]:
        return (
            Column(
                self.tr("Paid at"),
                lambda row: row.at,
                lambda at: text.dated_instant_text(at, self._offset),
            ),
            Column(
                self.tr("Copier"),
                lambda row: row.nickname or text.listed(row.copier_ids) or None,
                text.short_name,
                tooltip=self._who,
                copy=str,
            ),
            Column(
                self.tr("Share"),
                lambda row: row.amount,
                text.money_text,
                right=True,
                tooltip=self._evidence,
                copy=amount_text,
            ),
            Column(self.tr("Asset"), lambda row: row.asset),
            Column(
                self.tr("Status"),
                self._status_text,
                tooltip=self._status_tip,
                width=_STATUS_WIDTH,
            ),
            Column(self.tr("Source"), lambda row: text.provenance_text(row.provenance)),
        )

    def _status_text(self, row: ReportedShareRow) -> str:
        words = {
            "pending": self.tr("Pending"),
            "paid": self.tr("Paid"),
            "unbooked": self.tr("Paid · not in the ledger"),
        }
        return words[row.standing.value]

    def _status_tip(self, row: ReportedShareRow) -> str:
        if row.standing.value == "unbooked":
            return self.tr("The platform says it paid this; its own ledger has no such row.")
        return self._status_text(row)

    def _who(self, row: ReportedShareRow) -> str:
        """Who is meant, as far as a nickname tells."""
        name, people = text.name_text(row.nickname), [text.name_text(i) for i in row.copier_ids]
        if len(people) == 1:
            return self.tr("{name}: copier {copier}").format(name=name, copier=people[0])
        if people:
            words = self.tr("%Ln copier(s) bear this name: {copiers}", "", len(people))
            return words.format(copiers=text.listed(people))
        if row.is_masked:
            return self.tr("{name}: the platform hides the rest of the name.").format(name=name)
        return self.tr("{name}: nobody on the list of copiers bears this name now.").format(
            name=name
        )

    def _evidence(self, row: ReportedShareRow) -> str:
        full = text.full_money_text(row.amount, row.asset)
        source = text.provenance_text(row.provenance)
        words = self.tr("{amount}, {source} as “{sent}”")
        return words.format(amount=full, source=source, sent=row.evidence or full)


def _tone(row: ReportedShareRow) -> str:
    return _TONES.get(row.standing.value, "")


def _read(desk: Desk) -> ReportedShares:
    """Read what was reported; on a worker."""
    from profitshare_gui.usecases.reported_shares import load_reported_shares

    return load_reported_shares(desk.store, desk.account.account_id)
