"""The ways into a sync: a button and a key, a clock of its own, and the countdown's zero."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.ui.actions import make_action
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.pulse import pulse
from profitshare_gui.ui.sync_button import SyncButtons
from profitshare_gui.ui.sync_panel import OFF, SyncPanel, how_often
from profitshare_gui.ui.sync_runs import Space, SyncRuns
from profitshare_gui.ui.sync_state import Standing, SyncState
from profitshare_gui.ui.tasks import Tasks

if TYPE_CHECKING:
    from profitshare_gui.core.records import Account
    from profitshare_gui.usecases.desk import Desk

_REFRESH_MS = 5_000
"""How often the pages are asked to look again while a sync saves page after page."""


class SyncDoor(QObject):
    """Syncs the accounts of the open archive, by hand, by its clock and at settlements.

    `synced` carries the account and its `SyncOutcome`, or the exception that ended it.
    `archive_changed` says, at most every few seconds, that a sync has saved something.
    `key_wanted` carries an account that has none, whose owner wants to sync it.
    """

    synced = Signal(object, object)
    archive_changed = Signal()
    key_wanted = Signal(object)

    def __init__(self, tasks: Tasks, window: QMainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._space: Space | None = None
        self._chosen = 0
        self._runs = SyncRuns(tasks, self._every, self)
        self._runs.changed.connect(self._show)
        self._runs.saved.connect(self._refresh_later)
        self._runs.ended.connect(self._tell)
        self._action = make_action("sync_action", window, self.press)
        self._action.setEnabled(False)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(_REFRESH_MS)
        self._refresh.timeout.connect(self.archive_changed)
        self._panel = SyncPanel(window)
        self._panel.sync_wanted.connect(self._sync_chosen)
        self._panel.stop_wanted.connect(self._stop_chosen)
        self._panel.key_wanted.connect(self._want_key)
        self._panel.often_chosen.connect(self._choose_often)
        self._buttons = SyncButtons(self._action, window)
        self._buttons.details.clicked.connect(self.show_panel)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self._tick)

    @property
    def is_at_work(self) -> bool:
        """Whether an account is being synced, or waits for it."""
        return self._runs.is_at_work

    def button(self) -> QWidget:
        """The buttons for the header: `sync_button` syncs, `sync_details_button` opens a panel."""
        return self._buttons

    def use(self, space: Space, desks: Sequence[Desk], chosen: int) -> None:
        """Take care of these accounts from now on; `chosen` is the place of the one that is seen.

        Accounts of another archive than before are let go of.
        """
        self._space = space
        self._runs.use(space, desks)
        self._chosen = desks[chosen].account.account_id if chosen < len(desks) else 0
        self._show()

    def sync(self, account: Account) -> bool:
        """Sync an account because a person wants it; False where it cannot be."""
        state = self._runs.state(account.account_id)
        return state is not None and self._runs.sync(state)

    def sync_at_zero(self) -> None:
        """The account that is seen has just been settled: ask what was paid."""
        if (state := self._state) is not None:
            self._runs.sync_at_zero(state)

    def stop(self) -> None:
        """Stop every sync that is under way; what was read is kept. Any thread may call this."""
        self._runs.stop_all()

    def close(self) -> None:
        """Stop everything and begin nothing more, for the archive is closing."""
        self._runs.close()
        self._refresh.stop()
        self._panel.hide()
        self._space = None
        self._show()

    def press(self) -> None:
        """Sync the account that is seen; where that is impossible or under way, say so."""
        state = self._state
        if state is None:
            return
        if state.standing is Standing.NO_KEY:
            self._want_key()
        elif state.is_at_work or not self._runs.sync(state):
            self.show_panel()

    def show_panel(self) -> None:
        """Open the panel below the button."""
        if self._state is None:
            return
        self._panel.show()
        self._fill_panel(self._state)  # shown first: before that nobody knows how high it is
        below = QPoint(self._buttons.width() - self._panel.width(), self._buttons.height() + 4)
        self._panel.move(self._buttons.mapToGlobal(below))

    @property
    def _state(self) -> SyncState | None:
        return self._runs.state(self._chosen)

    def _tick(self) -> None:
        self._runs.sync_due()
        self._show()

    def _every(self, account_id: int) -> Micros | None:
        chosen = self._preferences.choice(how_often(account_id))
        return None if chosen == OFF else int(chosen) * MINUTE

    def _refresh_later(self) -> None:
        if not self._refresh.isActive():
            self._refresh.start()

    def _tell(self, account: Account, told: object) -> None:
        self._refresh.stop()
        self.archive_changed.emit()
        self.synced.emit(account, told)

    def _sync_chosen(self) -> None:
        if (state := self._state) is not None:
            self._runs.sync(state)

    def _stop_chosen(self) -> None:
        if (state := self._state) is not None:
            self._runs.stop(state)

    def _want_key(self) -> None:
        self._panel.hide()
        if (state := self._state) is not None:
            self.key_wanted.emit(state.desk.account)

    def _choose_often(self, minutes: str) -> None:
        if (state := self._state) is not None:
            self._preferences.choose(how_often(self._chosen), minutes)
            state.schedule.every = self._every(self._chosen)
            self._show()

    def _show(self) -> None:
        state, space = self._state, self._space
        self._action.setEnabled(state is not None and state.standing is not Standing.FILES_ONLY)
        self._buttons.setVisible(state is not None)
        if state is not None and space is not None:
            self._buttons.show_state(state, space.now())
            if self._panel.isVisible():
                self._fill_panel(state)

    def _fill_panel(self, state: SyncState) -> None:
        if self._space is not None:
            often = self._preferences.choice(how_often(self._chosen))
            self._panel.show_state(state, self._space.now(), often)
