"""The archive a window has open: its accounts, the one that is chosen, and news from elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from profitshare_gui.ui.tasks import Tasks

if TYPE_CHECKING:
    from profitshare_gui.core.records import Account
    from profitshare_gui.ui.workspace import Opened, Workspace
    from profitshare_gui.usecases.desk import Desk

_NEWS_EVERY_MS = 5_000
"""How often a window asks whether another process has written: one small query."""


class Session(QObject):
    """Opens the archive or the demo world and keeps its accounts.

    `opened` and `unopened` end an opening, with the workspace or the error. `desk_chosen` says that
    the accounts, or the chosen one, are others than before; `news` that something was written.
    """

    opened = Signal(object)
    unopened = Signal(object)
    desk_chosen = Signal()
    news = Signal()

    def __init__(
        self,
        tasks: Tasks,
        *,
        open_archive: Callable[[], Workspace],
        open_demo: Callable[[], Workspace],
        demo: bool,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._openers = {False: open_archive, True: open_demo}
        self._version = 0
        self.is_quiet: Callable[[], bool] = lambda: False
        """While this is true it looks for no news by itself: a sync of our own tells them."""
        self.wants_demo = demo
        self.is_opening = True
        self.workspace: Workspace | None = None
        self.desks: tuple[Desk, ...] = ()
        self.chosen = 0
        timer = QTimer(self)
        timer.timeout.connect(self._look_by_itself)
        timer.start(_NEWS_EVERY_MS)

    @property
    def desk(self) -> Desk | None:
        """The chosen account's, None where there is no account."""
        return self.desks[self.chosen] if self.desks else None

    def open(self, *, demo: bool) -> None:
        """Open the archive, or the demo world."""
        from profitshare_gui.ui.workspace import open_workspace

        self.is_opening = True
        self.wants_demo = demo
        self._tasks.run(
            partial(open_workspace, self._openers[demo]),
            done=self._take,
            failed=self._fail,
            replaces=(self, "open"),
        )

    def reopen(self) -> None:
        """Try what could not be opened once more."""
        self.open(demo=self.wants_demo)

    def close(self) -> None:
        """Let go of the archive once nobody reads from it any more."""
        self.is_opening = False
        if self.workspace is not None:
            self._tasks.run_last(self.workspace.close)

    def choose(self, place: int) -> None:
        """Turn to the account at a place of the list."""
        self.chosen = min(max(place, 0), max(len(self.desks) - 1, 0))
        self.desk_chosen.emit()

    def choose_account(self, account: Account) -> None:
        """Turn to an account; one that is not on the list leaves all as it is."""
        ids = [desk.account.account_id for desk in self.desks]
        if account.account_id in ids:
            self.choose(ids.index(account.account_id))

    def turn_to(self, account: Account) -> None:
        """Rows went into an account, perhaps one that was made for them: turn to it."""
        self.reload(partial(self._turn_to, account.account_id))

    def reload(self, done: Callable[[tuple[Desk, ...]], object] | None = None) -> None:
        """Read the accounts again, for one was added or changed."""
        if self.workspace is not None:
            self._tasks.run(
                self.workspace.load_desks,
                done=done or self._compare_desks,
                replaces=(self, "desks"),
            )

    def look_for_news(self) -> None:
        """Ask whether another process, such as an import in a terminal, has written."""
        if self.workspace is not None and not self.is_opening:
            self._tasks.run(
                self.workspace.load_version, done=self._compare_version, replaces=(self, "version")
            )

    def _look_by_itself(self) -> None:
        if not self.is_quiet():
            self.look_for_news()

    def _take(self, opened: Opened) -> None:
        if self.workspace is not None:
            self._tasks.run_last(self.workspace.close)  # a page may still be reading from it
        self.workspace, self._version = opened.workspace, opened.version
        self.desks, self.chosen = opened.desks, 0
        self.is_opening = False
        self.opened.emit(opened.workspace)
        self.desk_chosen.emit()

    def _fail(self, error: Exception) -> None:
        self.is_opening = False
        self.unopened.emit(error)

    def _turn_to(self, account_id: int, desks: tuple[Desk, ...]) -> None:
        self.desks = desks
        places = [desk.account.account_id for desk in desks]
        self.choose(places.index(account_id) if account_id in places else 0)
        self.news.emit()

    def _compare_version(self, version: int) -> None:
        if version != self._version:
            self._version = version
            self.reload()

    def _compare_desks(self, desks: tuple[Desk, ...]) -> None:
        """Turn to other accounts only where they are others: a page keeps what it shows."""
        if [desk.account for desk in desks] != [desk.account for desk in self.desks]:
            before = self.desk
            self.desks = desks
            places = [desk.account.account_id for desk in desks]
            stays = before is not None and before.account.account_id in places
            self.choose(places.index(before.account.account_id) if stays and before else 0)
        self.news.emit()
