"""Open trades that vanish without a close: looked for once in the whole history, else named."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from profitshare_gui.core.exchange_errors import Unreachable
from profitshare_gui.core.records import Account, Order
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.syncing import SyncReport
from profitshare_gui.usecases.vanished_trades import vanished_trades
from tests.practice.bitget import Bitget, refusal
from tests.practice.clock import PracticeClock
from tests.practice.made import HOUR_MS, MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS, LeadOrder
from tests.say import usdt
from tests.usecases.synced import new_account, synced

HISTORY = "order-history-track"


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """12 copiers and 43 orders, three of them open."""
    with PracticeExchange(
        Bitget(), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def account(store: Store) -> Account:
    return new_account(store)


def open_trade(practice: PracticeExchange) -> LeadOrder:
    return next(row for row in practice.world.orders if row.closed_ms is None)


def vanish(practice: PracticeExchange) -> LeadOrder:
    """Let an open trade be listed no longer, and its close nowhere yet."""
    return practice.world.orders.take(open_trade(practice).id)


def close(trade: LeadOrder, days_ago: int) -> LeadOrder:
    """The close of a trade, so many days before the exchange's now, when it is shown at last."""
    trade.closed_ms = MADE_AT_MS - days_ago * DAY_MS
    trade.opened_ms = trade.closed_ms - HOUR_MS
    trade.pnl, trade.close_fee = "5", "-0.1"
    return trade


def named(report: SyncReport) -> list[str]:
    """The sentences about vanished trades."""
    return [each.why for each in report.warnings if each.code == "vanished"]


def kept(store: Store, trade: LeadOrder) -> Order:
    (order,) = (row for row in store.orders(1) if row.order_id == str(trade.id))
    return order


def test_a_close_that_is_shown_late_is_found_by_reading_the_history_again(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Closed 5 days ago, shown today: the next sync would only read the last 24 hours again."""
    synced(store, account, practice.url)
    trade = close(open_trade(practice), days_ago=5)
    report = synced(store, account, practice.url)
    assert named(report) == []
    assert report.problems == ()
    assert kept(store, trade).realized_pnl == usdt("5")
    changed = {each.feed: each.changed for each in report.feeds}
    assert changed["closed_trades"] == 1
    assert vanished_trades(store, account.account_id) == []


def test_where_the_next_sync_goes_on_is_not_moved_by_it(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    first = synced(store, account, practice.url)
    close(open_trade(practice), days_ago=5)
    synced(store, account, practice.url)
    third = synced(store, account, practice.url)
    assert third.problems == ()
    (closed,) = (each for each in third.feeds if each.feed == "closed_trades")
    assert closed.read < 5  # the last 24 hours alone, of 41 in 60 days
    since = {each.feed: each.complete_since for each in first.feeds}
    assert {each.feed: each.complete_since for each in third.feeds} == since


def test_a_trade_without_any_close_is_named_and_looked_for_once(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Its close may never come: every sync says so, and no other reads all of the past for it."""
    synced(store, account, practice.url)
    trade = vanish(practice)
    asked = len(practice.journal.to(HISTORY))
    (sentence,) = named(synced(store, account, practice.url))
    assert str(trade.id) in sentence
    assert trade.symbol in sentence
    looked_for = len(practice.journal.to(HISTORY)) - asked
    (again,) = named(synced(store, account, practice.url))
    assert again == sentence
    assert len(practice.journal.to(HISTORY)) - asked - looked_for < looked_for
    assert [row.order_id for row in vanished_trades(store, 1)] == [str(trade.id)]
    assert kept(store, trade).closed_at is None  # nothing is made up


def test_it_is_named_no_longer_once_it_is_closed_by_a_later_sync(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    trade = vanish(practice)
    assert named(synced(store, account, practice.url)) != []
    trade.closed_ms, trade.pnl = MADE_AT_MS - HOUR_MS, "5"
    practice.world.orders.put(trade)
    assert named(synced(store, account, practice.url)) == []
    assert kept(store, trade).realized_pnl == usdt("5")


def test_a_trade_that_is_back_and_vanishes_again_is_looked_for_again(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    trade = vanish(practice)
    assert named(synced(store, account, practice.url)) != []
    practice.world.orders.put(trade)
    assert named(synced(store, account, practice.url)) == []
    close(trade, days_ago=5)
    assert named(synced(store, account, practice.url)) == []
    assert kept(store, trade).realized_pnl == usdt("5")


def test_a_search_that_fails_is_made_by_the_next_sync(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    asked = len(practice.journal.to(HISTORY))
    synced(store, account, practice.url)
    usual = len(practice.journal.to(HISTORY)) - asked
    trade = close(open_trade(practice), days_ago=5)
    practice.script.fault(refusal("40725"), path=HISTORY, nth=usual + 1, times=9)
    failed = synced(store, account, practice.url)
    assert [(each.feed, each.code) for each in failed.problems] == [
        ("closed_trades", "unreachable")
    ]
    assert [type(each) for each in failed.errors] == [Unreachable]
    assert len(named(failed)) == 1
    practice.script.clear()
    assert named(synced(store, account, practice.url)) == []
    assert kept(store, trade).closed_at is not None


def test_nobody_is_accused_while_a_feed_is_not_read(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Without the history of this sync nobody knows whether a trade that is gone was closed."""
    synced(store, account, practice.url)
    vanish(practice)
    practice.script.fault(refusal("40725"), path=HISTORY, times=99)
    assert named(synced(store, account, practice.url)) == []


def test_of_very_many_the_first_are_named(store: Store, account: Account) -> None:
    """25 vanish: 20 by name, and how many more."""
    world = make_world(orders=40, open_orders=25)
    with PracticeExchange(
        Bitget(), world, clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as practice:
        synced(store, account, practice.url)
        for trade in [row for row in world.orders if row.closed_ms is None]:
            world.orders.take(trade.id)
        sentences = named(synced(store, account, practice.url))
    assert len(sentences) == 21
    assert sentences[-1] == "5 more orders vanished as well"
