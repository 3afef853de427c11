"""Syncing one account: every feed of its exchange, page by page, into the archive (SPEC, Sync)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from profitshare_gui.core.errors import BadValue, Stopped
from profitshare_gui.core.exchange_errors import (
    ClockOff,
    ExchangeError,
    KeyRefused,
    Unreachable,
    WrongEnvironment,
)
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import (
    Exchange,
    FeedKind,
    FeedProfile,
    KeyReport,
    Offer,
    Page,
    Right,
    SyncFeed,
)
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import FeedDone, Reach, SyncRun, Trouble, Unread
from profitshare_gui.usecases import sync_troubles
from profitshare_gui.usecases.ledger_checking import check_against_bills
from profitshare_gui.usecases.sync_troubles import trouble_of
from profitshare_gui.usecases.syncing_rows import Reading, why_not_whole
from profitshare_gui.usecases.vanished_trades import look_for_closes, warn_of_vanished

Clock: TypeAlias = Callable[[], Micros]
ShouldStop: TypeAlias = Callable[[], bool]
Report: TypeAlias = Callable[["SyncProgress"], None]

PURPOSE = "syncing"

HOPELESS = (KeyRefused, WrongEnvironment, ClockOff)
"""No feed will do better after one of these."""

_LOST_AFTER = 2
"""So many feeds in a row that cannot be reached, and the others are not tried any more."""

_MOST_NAMED = 20
"""So many rows of a feed that were set aside are named one by one."""

_CLOCK_TOLERATED: Micros = 10 * SECOND
_TAKES_MONEY = frozenset({Right.WITHDRAW, Right.TRANSFER})


@dataclass(frozen=True, slots=True)
class FeedReport:
    """What came of one feed: rows read, how many were new or said something else before.

    `complete_since` is from when on the archive has all of it, None for what is only a state or
    was not read to its end yet.
    """

    feed: str
    read: int
    added: int
    changed: int
    complete_since: Micros | None
    is_done: bool


@dataclass(frozen=True, slots=True)
class SyncProgress:
    """How far a sync is: the feed at work and its rows so far, and how many feeds are done."""

    feed: str
    read: int
    done: int
    feeds: int


@dataclass(frozen=True, slots=True)
class SyncReport:
    """What came of a sync. `problems` are failures only; gaps, rights and clocks are `warnings`.

    `skew` is the exchange's time less ours. `errors` are what is behind the problems, for whoever
    has sentences of his own. What a stopped sync has saved stays, and the next one goes on from
    there.
    """

    feeds: tuple[FeedReport, ...]
    problems: tuple[Trouble, ...]
    warnings: tuple[Trouble, ...]
    skew: Micros = 0
    was_stopped: bool = False
    errors: tuple[ExchangeError | BadValue, ...] = ()

    @property
    def is_useless(self) -> bool:
        """Whether nothing at all could be read."""
        return not self.feeds


def sync_account(
    exchange: Exchange,
    store: Store,
    account: Account,
    now: Clock,
    *,
    report: Report = lambda _: None,
    should_stop: ShouldStop = lambda: False,
) -> SyncReport:
    """Read every feed of an account's exchange that its key may read.

    Every page is saved with its position in one transaction, so a sync that ends in any way goes
    on where it was. A feed that fails stops no other, unless none can do better. `now` tells this
    computer's time. Raises `AlreadyRunning` where another process works at the same account, or
    another `StoreError`.
    """
    with store.account_lock(account.account_id, PURPOSE):
        return _Sync(exchange, store, account, now, report, should_stop).run()


@dataclass(slots=True)
class _Sync:
    """One sync at work."""

    exchange: Exchange
    store: Store
    account: Account
    now: Clock
    report: Report
    should_stop: ShouldStop
    feeds: list[FeedReport] = field(default_factory=list)
    problems: list[Trouble] = field(default_factory=list)
    warnings: list[Trouble] = field(default_factory=list)
    errors: list[ExchangeError | BadValue] = field(default_factory=list)
    unreached: int = 0
    archive: int = field(init=False)

    def __post_init__(self) -> None:
        self.archive = self._which_archive()

    def run(self) -> SyncReport:
        """Everything, and a line in the log whatever came of it."""
        started_at, was_stopped = self.now(), False
        try:
            self._read_everything()
        except Stopped:
            was_stopped = True
            self.warnings.append(Trouble("", "stopped", "stopped; what was read is kept"))
        skew = self.exchange.clock_skew
        if abs(skew) > _CLOCK_TOLERATED:
            self.warnings.append(sync_troubles.clock_is_off(self.exchange.profile.name, skew))
        problems, warnings = tuple(self.problems), tuple(self.warnings)
        self.store.synced.note_run(
            self.account.account_id, SyncRun(started_at, self.now(), skew, problems, warnings)
        )
        return SyncReport(
            tuple(self.feeds), problems, warnings, skew, was_stopped, tuple(self.errors)
        )

    def _read_everything(self) -> None:
        try:
            allowed = self._allowed_feeds()
            for place, profile in enumerate(allowed):
                self.stop_if_asked()
                self._read_feed(profile, place, len(allowed))
            self._look_for_closes(allowed)
        except HOPELESS as error:
            self._note(error)
            return
        self._check_shares()

    def _allowed_feeds(self) -> list[FeedProfile]:
        """The feeds that the key may read; all of them where it did not say."""
        profile = self.exchange.profile
        try:
            key = self.exchange.check()
        except HOPELESS:
            raise
        except ExchangeError as error:
            self._note(error)
            return list(profile.feeds)
        self._warn_of_rights(key)
        allowed = []
        for each in profile.feeds:
            if key.offers.get(each.ability, Offer.OFFERED) is Offer.NOT_ALLOWED:
                right = profile.rights[each.ability]
                lacks = sync_troubles.lacks_right(each.feed.value, profile.name, right)
                self.warnings.append(lacks)
            else:
                allowed.append(each)
        return allowed

    def _warn_of_rights(self, key: KeyReport) -> None:
        if key.may_withdraw:
            self.warnings.append(sync_troubles.may_withdraw())
        for right in sorted(key.warned - _TAKES_MONEY):
            self.warnings.append(sync_troubles.unwanted_right(right))

    def _read_feed(self, profile: FeedProfile, place: int, feeds: int) -> None:
        """Read one feed; raises what is hopeless for all, notes everything else."""
        work = _FeedWork(self, profile, place, feeds)
        if self.unreached >= _LOST_AFTER:
            name = self.exchange.profile.name
            self.problems.append(sync_troubles.not_tried(profile.feed.value, name))
            return
        try:
            work.read()
        except HOPELESS:
            raise
        except (ExchangeError, BadValue) as error:
            self.unreached = self.unreached + 1 if isinstance(error, Unreachable) else 0
            self._note(error, profile.feed.value)
        else:
            self.unreached = 0
        finally:
            self.problems.extend(work.unread_rows())
            if work.pages:
                self.feeds.append(work.told())

    def _look_for_closes(self, allowed: list[FeedProfile]) -> None:
        """Look for the close of trades that are no longer open, and name those that have none."""
        if not self._are_done(SyncFeed.OPEN_TRADES, SyncFeed.CLOSED_TRADES):
            return
        feed = SyncFeed.CLOSED_TRADES.value

        def tell(read: int) -> None:
            self.stop_if_asked()
            self.report(SyncProgress(feed, read, len(allowed) - 1, len(allowed)))

        try:
            counts = look_for_closes(self.exchange, self.store, self.account, self.now, tell)
        except HOPELESS:
            raise
        except (ExchangeError, BadValue) as error:
            self._note(error, feed)
        else:
            self.feeds = [
                replace(
                    each, added=each.added + counts.added, changed=each.changed + counts.changed
                )
                if each.feed == feed
                else each
                for each in self.feeds
            ]
        self.warnings.extend(warn_of_vanished(self.store, self.account.account_id))

    def _note(self, error: ExchangeError | BadValue, feed: str = "") -> None:
        self.problems.append(trouble_of(error, feed))
        self.errors.append(error)

    def _are_done(self, *feeds: SyncFeed) -> bool:
        done = {each.feed for each in self.feeds if each.is_done}
        return {feed.value for feed in feeds} <= done

    def _check_shares(self) -> None:
        if self._are_done(SyncFeed.PAID_SHARES, SyncFeed.BILLS):
            self.problems.extend(check_against_bills(self.store, self.account.account_id))

    def stop_if_asked(self) -> None:
        """Raise `Stopped`, also where a backup was restored: its feeds end somewhere else."""
        if self.should_stop() or self._which_archive() != self.archive:
            raise Stopped

    def _which_archive(self) -> int:
        return self.store.data_version() >> 64


class _FeedWork:
    """One feed at work."""

    def __init__(self, sync: _Sync, profile: FeedProfile, place: int, feeds: int) -> None:
        self._sync = sync
        self._profile = profile
        self._name = profile.feed.value
        self._place, self._of = place, feeds
        self._reading = Reading(profile)
        self._counts = SaveCounts()
        self._unread: dict[str, Unread] = {}
        self._reach = Reach()
        self._complete_since: Micros | None = None
        self._is_done = False
        self.pages = 0

    def read(self) -> None:
        """Read to the end, every page saved before the next one is asked for."""
        sync = self._sync
        synced, account_id = sync.store.synced, sync.account.account_id
        self._reach = synced.reach(account_id, self._name)
        self._complete_since = self._reach.complete_since
        until = sync.now() + sync.exchange.clock_skew
        self._tell()
        for page in self._fetched():
            sync.stop_if_asked()
            kept = self._reading.take(page)
            self._unread.update((row.raw, row) for row in kept.unread)
            done = self._done(page, until) if page.is_last else None
            self._counts += synced.save_page(
                account_id,
                self._name,
                kept,
                learned_at=sync.now(),
                done=done,
                archive=sync.archive,
            )
            self._is_done = page.is_last
            self.pages += 1
            self._tell()

    def told(self) -> FeedReport:
        """What came of it."""
        counts = self._counts
        since = self._complete_since
        read = self._reading.count
        return FeedReport(self._name, read, counts.added, counts.changed, since, self._is_done)

    def unread_rows(self) -> Iterator[Trouble]:
        """The rows that were set aside, each a problem; of very many the first ones."""
        for row in list(self._unread.values())[:_MOST_NAMED]:
            yield sync_troubles.set_aside(self._name, row)
        more = len(self._unread) - _MOST_NAMED
        if more > 0:
            yield sync_troubles.more_set_aside(self._name, more)

    def _fetched(self) -> Iterator[Page]:
        """The pages from where the last sync was; from the beginning if it cannot go on there."""
        exchange, now = self._sync.exchange, self._sync.now()
        pages = exchange.fetch(self._profile.feed, self._reach.position, now)
        try:
            first = next(pages)
        except BadValue:
            if not self._reach.position:
                raise
            pages = exchange.fetch(self._profile.feed, "", now)
            first = next(pages)
        yield first
        yield from pages

    def _done(self, page: Page, until: Micros) -> FeedDone:
        """What the last page ends, and what there is to warn of."""
        is_history = self._profile.kind is FeedKind.HISTORY
        if is_history and page.asked_since is not None:
            self._complete_since = self._since(page.asked_since)
        elif not page.is_whole:
            name = self._sync.exchange.profile.name
            self._sync.warnings.append(why_not_whole(page, name, is_unread=bool(self._unread)))
        return FeedDone(
            read=self._reading.count,
            earlier=self._counts,
            refused=len(self._unread),
            complete_since=self._complete_since,
            covers_until=until if is_history else None,
        )

    def _since(self, asked: Micros) -> Micros:
        """From when on the feed is whole, now that it was read from `asked` on."""
        before, until = self._reach.complete_since, self._reach.until
        if before is None or until is None:
            self._sync.warnings.append(sync_troubles.history_begins(self._name, asked))
            return asked
        if asked <= until:
            return min(before, asked)
        self._sync.warnings.append(sync_troubles.forgotten(self._name, until, asked))
        return asked

    def _tell(self) -> None:
        self._sync.report(SyncProgress(self._name, self._reading.count, self._place, self._of))
