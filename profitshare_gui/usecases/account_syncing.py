"""One sync of one account from its key to its books: connect, read, settle, say what changed."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from typing import Protocol, TypeAlias

from profitshare_gui.core.errors import BadValue, Stopped
from profitshare_gui.core.exchange_errors import ExchangeError, RateLimited, Unreachable
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.restatements import Restatement
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncRun, Trouble
from profitshare_gui.usecases.bookkeeping import what_changed
from profitshare_gui.usecases.connecting import connect
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.sync_troubles import trouble_of
from profitshare_gui.usecases.syncing import (
    HOPELESS,
    Clock,
    Report,
    ShouldStop,
    SyncReport,
    sync_account,
)
from profitshare_gui.usecases.worklists import confirm_worklists

SyncError: TypeAlias = ExchangeError | BadValue


_ENDING = frozenset({"unreachable", "rate_limited"})
"""Codes of `Trouble` after which a sync is not tried to its end."""


class Keys(Protocol):
    """Where the keys of accounts are; both may wait for a person who unlocks a keyring."""

    def read(self, account: Account) -> ApiKey | None:
        """The key of an account, None where there is none."""

    def ask_again(self) -> None:
        """Let a keyring that was not unlocked ask once more."""


@dataclass(frozen=True, slots=True)
class SyncOutcome:
    """What came of a sync; `restated` are settlements of the past that come out otherwise now."""

    report: SyncReport
    restated: tuple[Restatement, ...]
    ended_at: Micros

    @property
    def failure(self) -> SyncError | None:
        """What kept the sync from its end; None where it came there, be it with problems."""
        ending = (*HOPELESS, RateLimited, Unreachable)
        for error in self.report.errors:
            if isinstance(error, ending) or self.report.is_useless:
                return error
        return None

    @property
    def retry_after(self) -> int:
        """The seconds that the exchange wants to be left alone, 0 where it said none."""
        asked = [each.retry_after for each in self.report.errors if isinstance(each, RateLimited)]
        return max((seconds or 0 for seconds in asked), default=0)

    @property
    def news(self) -> int:
        """How many rows were new or said something else before."""
        return sum(each.added + each.changed for each in self.report.feeds)


@dataclass(frozen=True, slots=True)
class NoKey:
    """There is no key for the account, so nothing was asked."""


@dataclass(frozen=True, slots=True)
class LastSync:
    """What the log says of the last sync; `has_failed` where it did not come to its end."""

    ended_at: Micros
    skew: Micros
    problems: tuple[Trouble, ...]
    warnings: tuple[Trouble, ...]

    @property
    def has_failed(self) -> bool:
        """Whether something stood in the way of more than a row or a feed."""
        return any(not each.feed or each.code in _ENDING for each in self.problems)


@dataclass(frozen=True, slots=True)
class SyncedAlready:
    """Somebody, perhaps on another computer, synced the account a moment ago."""

    last: LastSync


def can_sync(account: Account) -> bool:
    """Whether there is an exchange to ask; an account that is fed from files has none."""
    return account.exchange in PROFILES


def last_sync(store: Store, account: Account) -> LastSync | None:
    """The newest line of an account's sync log."""
    for run in store.synced.runs(account.account_id, 1):
        return LastSync(run.ended_at, run.skew, run.problems, run.warnings)
    return None


def sync_now(
    store: Store,
    account: Account,
    key: ApiKey,
    shelf: RulebookShelf,
    now: Clock,
    *,
    report: Report = lambda _: None,
    should_stop: ShouldStop = lambda: False,
) -> SyncOutcome:
    """Connect, sync, let go of the connection, and bring the books up to date.

    What the exchange refuses is in the report and in the sync log, also where it refused at the
    door. Never on the window's thread. Raises `AlreadyRunning` where somebody else is at work at
    the account, or another `StoreError`.
    """
    started_at = now()
    try:
        exchange = connect(account, key, should_stop)
    except Stopped:
        stopped = Trouble("", "stopped", "stopped before anything was read")
        return SyncOutcome(SyncReport((), (), (stopped,), was_stopped=True), (), now())
    except (ExchangeError, BadValue) as error:
        problem = trouble_of(error)
        run = SyncRun(started_at, now(), 0, (problem,), ())
        store.synced.note_run(account.account_id, run)
        return SyncOutcome(SyncReport((), (problem,), (), errors=(error,)), (), run.ended_at)
    with closing(exchange):
        told = sync_account(exchange, store, account, now, report=report, should_stop=should_stop)
    restated: tuple[Restatement, ...] = ()
    with suppress(Stopped):  # somebody is in a hurry; who looks at the account next settles it
        if not told.was_stopped:
            restated = what_changed(store, shelf, account, now(), should_stop)
    confirm_worklists(store, account.account_id, now())
    return SyncOutcome(told, restated, now())


def sync_with_kept_key(
    store: Store,
    account: Account,
    keys: Keys,
    shelf: RulebookShelf,
    now: Clock,
    *,
    unless_since: Micros | None,
    report: Report,
    should_stop: ShouldStop,
) -> SyncOutcome | SyncedAlready | NoKey:
    """Sync with the key that is kept for the account, as `sync_now` does.

    With `unless_since` it is left alone where the log has a sync since then. A locked keyring does
    not ask once more: that is for whoever knows of a person's wish. Raises `SecretStoreMissing` as
    well.
    """
    if unless_since is not None:
        last = last_sync(store, account)
        if last is not None and unless_since < last.ended_at <= now():
            return SyncedAlready(last)
    key = keys.read(account)
    if key is None:
        return NoKey()
    return sync_now(store, account, key, shelf, now, report=report, should_stop=should_stop)
