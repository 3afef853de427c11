"""All accounts beside the one that is chosen; the dialogs that add one or give it another key."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.records import Account
from profitshare_gui.ui.account_details import AccountDetails
from profitshare_gui.ui.account_words import state_said
from profitshare_gui.ui.pills import PillDelegate
from profitshare_gui.ui.table import Column, RecordModel, RecordTable
from profitshare_gui.ui.text import name_text
from profitshare_gui.ui.widgets import GAP, scrolled

if TYPE_CHECKING:
    from profitshare_gui.core.instants import Micros
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.account_page import AccountDesk
    from profitshare_gui.usecases.account_view import AccountsView, AccountView, Start

_WIDTH = 264
_STATE = 1
"""The column that is drawn as a pill."""


class AccountList(QWidget):
    """The accounts, one in detail.

    `added` carries an account, `key_changed` says that one has another key; `failed` carries an
    error to be told.
    """

    sync_wanted = Signal(object)
    import_wanted = Signal()
    backups_wanted = Signal()
    added = Signal(object)
    key_changed = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks, now: Callable[[], Micros]) -> None:
        super().__init__()
        self._tasks = tasks
        self._desk: AccountDesk | None = None
        self._is_demo = False
        self._dialog: QDialog | None = None
        self._table = RecordTable(
            self._columns(), key=lambda view: view.account.account_id, name="accounts_table",
            title=self.tr("Accounts"),
        )  # fmt: skip
        self._table.setItemDelegateForColumn(
            _STATE, PillDelegate(lambda view: state_said(view)[1], self._table)
        )
        self._table.current_record_changed.connect(self._show_chosen)
        self._add = QPushButton(self.tr("&Add an account…"))
        self._add.setObjectName("add_account_button")
        self._add.clicked.connect(self.open_add)
        self._details = AccountDetails(tasks, now)
        self._connect_details()
        self._lay_out()

    def use(self, desk: AccountDesk) -> None:
        """Work through this desk from now on."""
        self._desk = desk

    def chosen_id(self) -> int:
        """The account that is shown, 0 for none."""
        view = self._table.current_record()
        return view.account.account_id if view is not None else 0

    def show_accounts(self, shown: AccountsView, chosen_id: int) -> None:
        """Show these accounts, and one of them in detail."""
        self._is_demo = shown.is_demo
        self._add.setEnabled(not shown.is_demo)
        self._add.setToolTip(
            self.tr("Leave the demo world to add an account.") if shown.is_demo else ""
        )
        with QSignalBlocker(self._table):  # which would have it shown once more on the way
            self._table.show_records(shown.accounts)
            self._select(chosen_id)
        self._show_chosen(self._table.current_record())

    def open_add(self) -> None:
        """Open the dialog of a new account; the demo world takes none."""
        if not self._is_demo:
            self.look_at_add()

    def look_at_add(self) -> None:
        """Open the same dialog in the demo world as well, where it is only looked at."""
        if self._desk is not None:
            self._tasks.run(
                self._desk.start,
                done=self._open_add,
                failed=self.failed.emit,
                replaces=(self, "start"),
            )

    def open_key(self) -> None:
        """Open the dialog of a key for the account that is shown."""
        from profitshare_gui.ui.account_key_dialog import KeyDialog

        view = self._table.current_record()
        if self._desk is not None and view is not None:
            dialog = KeyDialog(self._tasks, self._desk, view, self)
            dialog.kept.connect(self._tell_key_changed)
            self._open(dialog)

    def ask_forget(self) -> None:
        """Ask whether the key of the account that is shown should be deleted here."""
        from profitshare_gui.ui.backups_dialog import ConfirmDialog

        view = self._table.current_record()
        if self._desk is None or view is None:
            return
        dialog = ConfirmDialog(
            self.tr("Forget the key of {name}?").format(name=name_text(view.account.name)),
            self.tr(
                "It is deleted on this computer, and the account is not synced until it has one "
                "again. At {exchange} the key stays valid until you delete it there."
            ).format(exchange=view.exchange_name),
            self.tr("Forget key"),
            self,
        )
        dialog.accepted.connect(partial(self._forget, view.account))
        dialog.open()

    def close_all(self) -> None:
        """Close what is open and stop what is under way: the archive is another one."""
        self._close_dialog()
        self._details.stop()
        self._desk = None

    def _open_add(self, start: Start) -> None:
        from profitshare_gui.ui.account_dialog import AccountDialog

        if self._desk is not None:
            dialog = AccountDialog(self._tasks, self._desk, start, self)
            dialog.added.connect(self.added)
            self._open(dialog)

    def _open(self, dialog: QDialog) -> None:
        self._close_dialog()
        self._dialog = dialog
        dialog.open()

    def _close_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.reject()
            self._dialog.deleteLater()
            self._dialog = None

    def _tell_key_changed(self) -> None:
        self._details.forget_report()
        self.key_changed.emit()

    def _forget(self, account: Account) -> None:
        if self._desk is not None:
            self._tasks.run(
                partial(self._desk.forget_key, account),
                done=lambda _: self._tell_key_changed(),
                failed=self.failed.emit,
            )

    def _show_chosen(self, view: AccountView | None) -> None:
        if view is not None and self._desk is not None:
            self._details.show_view(self._desk, view, is_demo=self._is_demo)

    def _select(self, account_id: int) -> None:
        """Stand on an account's row; on the first one where it is not there."""
        model = self._table.model()
        if isinstance(model, RecordModel):
            rows = range(model.rowCount())
            wanted = (row for row in rows if model.record(row).account.account_id == account_id)
            self._table.selectRow(next(wanted, 0))

    def _connect_details(self) -> None:
        details = self._details
        details.sync_wanted.connect(self._want_sync)
        details.import_wanted.connect(self.import_wanted)
        details.backups_wanted.connect(self.backups_wanted)
        details.key_wanted.connect(self.open_key)
        details.forget_wanted.connect(self.ask_forget)

    def _want_sync(self) -> None:
        view = self._table.current_record()
        if view is not None:
            self.sync_wanted.emit(view.account)

    def _columns(self) -> tuple[Column[AccountView], ...]:
        return (
            Column(self.tr("Account"), lambda view: view.account.name, name_text),
            Column(self.tr("Key"), lambda view: state_said(view)[0]),
        )

    def _lay_out(self) -> None:
        side = QVBoxLayout()
        side.setSpacing(GAP)
        side.addWidget(self._table, 1)
        side.addWidget(self._add)
        self._table.setFixedWidth(_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(side)
        row.addWidget(scrolled(self._details, self.tr("The account")), 1)
