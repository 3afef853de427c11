"""One sync of one account: from its key to its books, with everything that may stand in the way."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.exchange_errors import KeyRefused, RateLimited, Unreachable
from profitshare_gui.core.instants import MINUTE
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases import account_syncing
from profitshare_gui.usecases.account_syncing import (
    NoKey,
    SyncedAlready,
    SyncOutcome,
    can_sync,
    last_sync,
    sync_now,
    sync_with_kept_key,
)
from profitshare_gui.usecases.connecting import connect
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.syncing import SyncProgress, SyncReport
from tests.practice import faults
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.say import event, order
from tests.usecases.synced import QUICK, never, new_account, now

KEY = ApiKey("practice-key", "practice-secret", "practicepass")
SHELF = RulebookShelf((resource("rulebooks"),))


class Keys:
    """A keyring with one key, or none; counts how often it may ask again."""

    def __init__(self, key: ApiKey | None = KEY) -> None:
        self.key = key
        self.asked_again = 0

    def read(self, account: Account) -> ApiKey | None:
        return self.key if account.exchange == "bitget" else None

    def ask_again(self) -> None:
        self.asked_again += 1


@pytest.fixture(autouse=True)
def _hurry(monkeypatch: pytest.MonkeyPatch) -> None:
    """Connect by the real adapter, without the pace that only a real exchange counts."""

    def quickly(account: Account, key: ApiKey, should_stop: Callable[[], bool]) -> Exchange:
        return connect_bitget(account.base_url, key, should_stop=should_stop, pace=QUICK)

    monkeypatch.setattr(account_syncing, "connect", quickly)


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    with PracticeExchange(
        Bitget(), make_world(copiers=3, orders=4), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


def tried(
    store: Store,
    account: Account,
    keys: Keys,
    unless_since: int | None = None,
) -> SyncOutcome | SyncedAlready | NoKey:
    return sync_with_kept_key(
        store,
        account,
        keys,
        SHELF,
        now,
        unless_since=unless_since,
        report=lambda _: None,
        should_stop=never,
    )


def test_an_account_is_synced_and_settled_in_one_go(
    practice: PracticeExchange, store: Store
) -> None:
    seen: list[SyncProgress] = []
    account = new_account(store, practice.url)
    outcome = sync_now(store, account, KEY, SHELF, now, report=seen.append)
    assert outcome.failure is None
    assert outcome.report.problems == ()
    assert outcome.news == sum(each.added for each in outcome.report.feeds) > 0
    assert {each.feed for each in seen} == {each.feed for each in outcome.report.feeds}
    run = last_sync(store, account)
    assert run is not None
    assert run.ended_at <= outcome.ended_at


def test_what_was_settled_and_comes_out_otherwise_is_named(
    practice: PracticeExchange, store: Store
) -> None:
    """An order that is corrected by another hand, in a window that was settled before."""
    account = new_account(store, practice.url)
    rates = [event("ratio_change", "2025-12-01 00:00", ratio="10%")]
    store.save_page(account.account_id, Feed.EVENTS, rates, learned_at=now())
    old = order("ada", "100", closed="2026-01-05 10:00", order_id="77")
    late = order("ada", "100", closed="2026-02-05 10:00", order_id="78")
    store.save_page(account.account_id, Feed.ORDERS, [old, late], learned_at=now())
    first = sync_now(store, account, KEY, SHELF, now)
    assert first.restated == ()
    corrected = order("ada", "900", closed="2026-01-05 10:00", order_id="77")
    store.save_page(account.account_id, Feed.ORDERS, [corrected], learned_at=now())
    second = sync_now(store, account, KEY, SHELF, now)
    assert {each.copier_id for each in second.restated} == {"ada"}


def test_a_refusal_at_the_door_is_in_the_log_too(practice: PracticeExchange, store: Store) -> None:
    """A sync log without the syncs that failed would say that all is well."""
    account = new_account(store, practice.url)
    practice.script.fault(faults.too_many(retry_after="120"), times=99)
    outcome = sync_now(store, account, KEY, SHELF, now)
    assert isinstance(outcome.failure, RateLimited)
    assert outcome.retry_after == 120
    run = last_sync(store, account)
    assert run is not None
    assert run.problems == outcome.report.problems != ()
    assert run.has_failed


def test_nobody_there_is_a_failure_with_its_cause(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Port 9 of this computer: nothing listens there. Asked as the program does, by its pace."""
    monkeypatch.setattr(account_syncing, "connect", connect)
    outcome = sync_now(store, new_account(store, "http://127.0.0.1:9"), KEY, SHELF, now)
    assert isinstance(outcome.failure, Unreachable)
    assert outcome.report.is_useless


def test_a_wrong_key_is_a_failure(practice: PracticeExchange, store: Store) -> None:
    account = new_account(store, practice.url)
    outcome = sync_now(store, account, ApiKey("practice-key", "wrong", "wrong"), SHELF, now)
    assert isinstance(outcome.failure, KeyRefused)


def test_one_feed_alone_that_is_refused_is_no_failure() -> None:
    """It has a problem; to try again sooner or later would change nothing."""
    told = SyncReport((), (), ())
    assert SyncOutcome(told, (), now()).failure is None
    assert SyncOutcome(told, (), now()).retry_after == 0


def test_stopped_before_it_began_leaves_no_trace(practice: PracticeExchange, store: Store) -> None:
    account = new_account(store, practice.url)
    outcome = sync_now(store, account, KEY, SHELF, now, should_stop=lambda: True)
    assert outcome.report.was_stopped
    assert outcome.failure is None
    assert last_sync(store, account) is None


def test_two_at_once_is_one_too_many(practice: PracticeExchange, store: Store) -> None:
    account = new_account(store, practice.url)
    with store.account_lock(account.account_id, "syncing"), pytest.raises(AlreadyRunning):
        sync_now(store, account, KEY, SHELF, now)


def test_without_a_key_nobody_is_asked(practice: PracticeExchange, store: Store) -> None:
    account = new_account(store, practice.url)
    assert tried(store, account, Keys(None)) == NoKey()
    assert len(practice.journal) == 0


def test_a_clock_does_not_repeat_what_another_computer_has_just_done(
    practice: PracticeExchange, store: Store
) -> None:
    """A shared archive is open in several windows; each would sync every five minutes."""
    account, keys = new_account(store, practice.url), Keys()
    assert isinstance(tried(store, account, keys, unless_since=now() - MINUTE), SyncOutcome)
    again = tried(store, account, keys, unless_since=now() - MINUTE)
    last = last_sync(store, account)
    assert last is not None
    assert again == SyncedAlready(last)
    assert not last.has_failed
    assert isinstance(tried(store, account, keys), SyncOutcome)  # at a settlement
    assert keys.asked_again == 0  # only a person may make a locked keyring ask once more


def test_files_alone_cannot_be_synced(store: Store) -> None:
    assert not can_sync(new_account(store, exchange="files"))
    assert can_sync(Account("other", "bitget", "bitget", "", now()))
