"""The Accounts page: every account with its key, its freshness and what its exchange offers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from profitshare_gui.core.records import Account
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import PAGE_MARGIN, EmptyState

if TYPE_CHECKING:
    from profitshare_gui.core.instants import Micros
    from profitshare_gui.ui.account_list import AccountList
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.account_page import AccountDesk
    from profitshare_gui.usecases.account_view import AccountsView
    from profitshare_gui.usecases.desk import Desk


class AccountsWorkspace(Protocol):
    """What of a workspace the page needs."""

    @property
    def open_accounts(self) -> Callable[[], AccountDesk]:
        """Makes the page's use cases; slow the first time, so for a worker."""

    @property
    def now(self) -> Callable[[], Micros]:
        """The clock."""

    @property
    def data_option(self) -> str:
        """What a command line needs to find the archive."""


class AccountsPage(QWidget):
    """Shows all accounts, one in detail.

    `sync_wanted` carries the account to sync; `accounts_changed` says that one was added or has
    another key. What is inside is made when the page is read for the first time.
    """

    sync_wanted = Signal(object)
    import_wanted = Signal()
    backups_wanted = Signal()
    accounts_changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("accounts_page")
        self._tasks = tasks
        self._open_desk: Callable[[], AccountDesk] | None = None
        self._desk: AccountDesk | None = None
        self._now: Callable[[], Micros] | None = None
        self._of_window = 0
        self._wanted_id = 0
        self._commands = Commands()
        self._list: AccountList | None = None
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)

    def show_workspace(self, workspace: AccountsWorkspace, desks: tuple[Desk, ...]) -> None:
        """Turn to another archive."""
        self._forget_desk()
        self._open_desk, self._now = workspace.open_accounts, workspace.now
        self._of_window = self._wanted_id = desks[0].account.account_id if desks else 0
        self._commands = Commands(data_option=workspace.data_option)
        self._states.show_loading()

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Show the account that is now chosen in the window, once the page is refreshed."""
        del commands  # an account that is there needs none
        if desk is not None and desk.account.account_id != self._of_window:
            self._of_window = self._wanted_id = desk.account.account_id

    def refresh(self) -> None:
        """Load all accounts again."""
        if self._open_desk is not None:
            self._tasks.run(
                partial(_load, self._desk, self._open_desk),
                done=self._take,
                failed=self.show_error,
                replaces=self,
            )

    def show_accounts(self, shown: AccountsView) -> None:
        """Put the accounts on the screen."""
        accounts = self._account_list()
        if shown.accounts:
            accounts.show_accounts(shown, self._wanted_id or accounts.chosen_id())
            self._wanted_id = 0
            self._states.show_part(accounts)
        else:
            self._show_first_use(accounts)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._forget_desk()
        self._open_desk = None
        self._states.show_nothing()

    def stop(self) -> None:
        """The window closes: no exchange is asked any more what a key may do."""
        self._forget_desk()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._states.show_error(error)

    def open_add(self) -> None:
        """Open the dialog of a new account; nothing before the page was read."""
        if self._desk is not None:
            self._account_list().open_add()

    def look_at_add(self) -> None:
        """Open the same dialog in the demo world as well, where it is only looked at."""
        if self._desk is not None:
            self._account_list().look_at_add()

    def _take(self, loaded: tuple[AccountDesk, AccountsView]) -> None:
        self._desk, shown = loaded
        self._account_list().use(self._desk)
        self.show_accounts(shown)

    def _account_list(self) -> AccountList:
        if self._list is None:
            from profitshare_gui.ui.account_list import AccountList

            self._list = made = AccountList(self._tasks, self._clock)
            made.sync_wanted.connect(self.sync_wanted)
            made.import_wanted.connect(self.import_wanted)
            made.backups_wanted.connect(self.backups_wanted)
            made.added.connect(self._show_added)
            made.key_changed.connect(self._show_change)
            made.failed.connect(self.show_error)
            self._states.add(made)
        return self._list

    def _show_added(self, account: Account) -> None:
        self._wanted_id = account.account_id
        self._show_change()

    def _show_change(self) -> None:
        self.accounts_changed.emit()
        self.refresh()

    def _forget_desk(self) -> None:
        self._desk = None
        if self._list is not None:
            self._list.close_all()

    def _clock(self) -> Micros:
        return self._now() if self._now is not None else 0

    def _show_first_use(self, accounts: AccountList) -> None:
        first = EmptyState(
            self.tr("No account yet"),
            self.tr(
                "Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the "
                "account is made with the first one. Backups open with Ctrl+B."
            ),
            icon_name="accounts",
            hint=self.tr("The same on the command line:"),
            commands=(self._commands.fill(),),
            button=self.tr("Add an account…"),
        )
        first.pressed.connect(accounts.open_add)
        self._states.show_empty(first)


def _load(
    desk: AccountDesk | None, open_desk: Callable[[], AccountDesk]
) -> tuple[AccountDesk, AccountsView]:
    """The desk, which is slow to make the first time, and what it has to show."""
    opened = desk or open_desk()
    return opened, opened.load()
