"""The syncs of a window: who waits, who is at work, what came of it, and who is due by itself."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.stop_sign import StopSign
from profitshare_gui.ui.sync_state import Standing, SyncState
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.sync_schedule import SyncSchedule

if TYPE_CHECKING:
    from profitshare_gui.usecases.account_syncing import (
        Keys,
        LastSync,
        NoKey,
        SyncedAlready,
        SyncOutcome,
    )
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.syncing import SyncProgress

_AT_ONCE = 2
"""Accounts that are synced at a time: each takes a worker, and the pages need some as well."""


class Space(Protocol):
    """What syncing needs of an archive that is open; a `Workspace` is one."""

    @property
    def is_demo(self) -> bool:
        """Whether it is the demo world, which has no exchange."""

    @property
    def now(self) -> Callable[[], Micros]:
        """This computer's clock."""

    @property
    def keys(self) -> Keys:
        """The API keys of its accounts."""


class SyncRuns(QObject):
    """Syncs accounts, each once at a time and few at once; who is asked for by hand comes first.

    `changed` says that something about a state is other, `saved` that rows went into the archive,
    `ended` carries the account and its `SyncOutcome`, or the exception that ended it.
    """

    changed = Signal()
    saved = Signal()
    ended = Signal(object, object)

    def __init__(
        self, tasks: Tasks, every: Callable[[int], Micros | None], parent: QObject
    ) -> None:
        """`every` says how often an account is synced by itself, None for never."""
        super().__init__(parent)
        self._tasks, self._every = tasks, every
        self._space: Space | None = None
        self._states: dict[int, SyncState] = {}
        self._queue: deque[tuple[SyncState, bool]] = deque()

    @property
    def is_at_work(self) -> bool:
        """Whether an account is being synced, or waits for it."""
        return any(state.is_at_work for state in self._states.values())

    def state(self, account_id: int) -> SyncState | None:
        """How an account stands; None for one that is not taken care of."""
        return self._states.get(account_id)

    def use(self, space: Space, desks: Sequence[Desk]) -> None:
        """Take care of these accounts; those of another archive are let go of."""
        if space is not self._space:
            self.close()
            self._space = space
        wanted = {} if space.is_demo else {desk.account.account_id: desk for desk in desks}
        for account_id in set(self._states) - set(wanted):
            self._halt(self._states.pop(account_id))
        new = [desk for account_id, desk in wanted.items() if account_id not in self._states]
        for account_id, desk in wanted.items():
            state = self._states.setdefault(account_id, SyncState(desk, SyncSchedule()))
            state.desk = desk
            state.schedule.every = self._every(account_id)
        if new:
            self._tasks.run(partial(_look, new), done=partial(self._show_look, space))

    def sync(self, state: SyncState) -> bool:
        """Sync an account because a person wants it; False where it cannot be."""
        if state.standing is Standing.FILES_ONLY or self._space is None:
            return False
        if not state.is_at_work:
            if not state.schedule.may_by_hand(self._space.now()):
                return False
            state.schedule.begin_anew()
            self._enter(state, by_hand=True)
        return True

    def sync_at_zero(self, state: SyncState) -> None:
        """An account has just been settled: ask what was paid."""
        if self._space is None or not _may_by_itself(state):
            return
        if state.schedule.may_at_zero(self._space.now()):
            state.schedule.since = None
            self._enter(state, by_hand=False)

    def sync_due(self) -> None:
        """Sync whose time has come."""
        for state in self._states.values():
            is_due = self._space is not None and state.schedule.is_due(self._space.now())
            if is_due and _may_by_itself(state):
                self._enter(state, by_hand=False)

    def stop(self, state: SyncState) -> None:
        """Stop an account's sync, or take it off the list of those that wait."""
        if state.stop is not None:
            state.stop.put_up()
        elif state.standing is Standing.WAITS and self._space is not None:
            self._halt(state)
            state.rest()
            state.schedule.put_off(self._space.now())
        self.changed.emit()

    def stop_all(self) -> None:
        """Stop every sync that is under way; any thread may call this."""
        for state in list(self._states.values()):
            if state.stop is not None:
                state.stop.put_up()

    def close(self) -> None:
        """Stop everything and forget the accounts."""
        for state in self._states.values():
            self._halt(state)
        self._states.clear()
        self._space = None

    def _enter(self, state: SyncState, *, by_hand: bool) -> None:
        state.standing = Standing.WAITS
        if by_hand:
            self._queue.appendleft((state, by_hand))
        else:
            self._queue.append((state, by_hand))
        self._begin_next()

    def _begin_next(self) -> None:
        while self._queue and sum(s.stop is not None for s in self._states.values()) < _AT_ONCE:
            state, by_hand = self._queue.popleft()
            self._begin(state, by_hand=by_hand)
        self.changed.emit()

    def _begin(self, state: SyncState, *, by_hand: bool) -> None:
        if self._space is None:
            return
        stop, since = StopSign(), state.schedule.since
        state.begin(stop)
        is_free = by_hand or since is None
        work = partial(
            _sync,
            state.desk,
            self._space.keys,
            by_hand=by_hand,
            unless_since=None if is_free else self._space.now() - state.schedule.pause,
            report=self._tasks.on_gui(partial(self._show_progress, state, stop)),
            stop=stop,
        )
        self._tasks.run(
            work,
            done=partial(self._finish, state, stop),
            failed=partial(self._fail, state, stop),
        )

    def _show_progress(self, state: SyncState, stop: StopSign, progress: SyncProgress) -> None:
        if state.stop is stop:
            state.progress = progress
            state.read[progress.feed] = progress.read
            if progress.read:
                self.saved.emit()
            self.changed.emit()

    def _finish(
        self, state: SyncState, stop: StopSign, came: SyncOutcome | SyncedAlready | NoKey
    ) -> None:
        from profitshare_gui.usecases.account_syncing import SyncedAlready, SyncOutcome

        if state.stop is not stop or self._space is None:
            return
        state.stop, now = None, self._space.now()
        if isinstance(came, SyncOutcome):
            state.take(came, now)
            self.ended.emit(state.desk.account, came)
        elif isinstance(came, SyncedAlready):
            state.take_last(came.last)
        else:
            state.standing = Standing.NO_KEY
            state.schedule.put_off(now)
        self._begin_next()

    def _fail(self, state: SyncState, stop: StopSign, error: Exception) -> None:
        """The archive or the keyring stood in the way, or a fault of ours."""
        if state.stop is not stop or self._space is None:
            return
        state.stop, state.error, now = None, error, self._space.now()
        if isinstance(error, AlreadyRunning):  # nothing failed: it is being done
            state.standing = Standing.ELSEWHERE
            state.schedule.put_off(now)
        else:
            state.standing = Standing.FAILED
            state.schedule.failed(now)
        self.ended.emit(state.desk.account, error)
        self._begin_next()

    def _halt(self, state: SyncState) -> None:
        """Stop an account's sync and forget its answer, for the account is out of sight."""
        if state.stop is not None:
            state.stop.put_up()
            state.stop = None
        self._queue = deque(each for each in self._queue if each[0] is not state)

    def _show_look(self, space: Space, found: Sequence[tuple[int, bool, LastSync | None]]) -> None:
        """What the archive knows of earlier syncs has been read."""
        if space is not self._space:
            return
        for account_id, can_sync, last in found:
            state = self._states.get(account_id)
            if state is not None and state.standing is Standing.UNKNOWN:
                state.standing = Standing.NEVER if can_sync else Standing.FILES_ONLY
                if last is not None and can_sync:
                    state.take_last(last)
        self.changed.emit()


def _may_by_itself(state: SyncState) -> bool:
    is_idle = not state.is_at_work and state.stop is None
    return is_idle and state.standing not in {Standing.UNKNOWN, Standing.FILES_ONLY}


def _look(desks: Sequence[Desk]) -> list[tuple[int, bool, LastSync | None]]:
    """Which accounts can be synced, and what came of the last time; on a worker."""
    from profitshare_gui.usecases.account_syncing import can_sync, last_sync

    return [
        (each.account.account_id, can_sync(each.account), last_sync(each.store, each.account))
        for each in desks
    ]


def _sync(
    desk: Desk,
    keys: Keys,
    *,
    by_hand: bool,
    unless_since: Micros | None,
    report: Callable[[SyncProgress], None],
    stop: StopSign,
) -> SyncOutcome | SyncedAlready | NoKey:
    """Sync one account; on a worker, where what is slow to import is imported as well."""
    from profitshare_gui.usecases.account_syncing import sync_with_kept_key

    if by_hand:  # a clock never makes a locked keyring ask a second time
        keys.ask_again()
    return sync_with_kept_key(
        desk.store,
        desk.account,
        keys,
        desk.shelf,
        desk.now,
        unless_since=unless_since,
        report=report,
        should_stop=stop,
    )
