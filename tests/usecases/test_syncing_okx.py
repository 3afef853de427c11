"""Syncing an account at OKX: real sockets, the real adapter, a real archive."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest

from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import ApiKey, SyncFeed
from profitshare_gui.exchanges.okx import connect_okx
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.syncing import SyncReport, sync_account
from tests.exchanges.practised_okx import QUICK
from tests.practice import faults
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import Okx, refusal
from tests.practice.okx_key import OKX_KEY
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS
from tests.say import usdt
from tests.usecases.synced import holdings, new_account, now

HOUR_MS = 3_600_000
HISTORY = ["paid_shares", "closed_trades", "bills"]
KEY = ApiKey(OKX_KEY.key, OKX_KEY.secret, OKX_KEY.passphrase)


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """12 copiers, 43 orders, 48 paid shares with their bills; nobody counts the requests."""
    with PracticeExchange(
        Okx(), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def account(store: Store) -> Account:
    return new_account(store, exchange="okx")


def synced(store: Store, account: Account, url: str) -> SyncReport:
    """Sync once, over a connection of its own."""
    exchange = connect_okx(url, KEY, pace=QUICK)
    try:
        return sync_account(exchange, store, account, now)
    finally:
        exchange.close()


def told(report: SyncReport) -> dict[str, tuple[int, int, int]]:
    """Rows read, added and changed by feed."""
    return {each.feed: (each.read, each.added, each.changed) for each in report.feeds}


def test_the_first_sync_brings_everything_there_is(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: 48 shares of 60 days, whose ledger is told for the last 30."""
    report = synced(store, account, practice.url)
    month = [
        bill
        for bill in practice.world.bills
        if bill.kind == "tracking_trader_income" and bill.at_ms > MADE_AT_MS - 30 * DAY_MS + HOUR_MS
    ]
    added = {feed: counts[1:] for feed, counts in told(report).items()}
    assert added == {
        "status": (1, 0),
        "copiers": (12, 0),
        "pending_shares": (12, 0),
        "paid_shares": (48, 0),
        "open_trades": (3, 0),
        "closed_trades": (40, 0),
        "bills": (len(month), 0),
        "symbols": (4, 0),
    }
    assert report.problems == ()
    warned = [(each.feed, each.code) for each in report.warnings if each.code != "clock_off"]
    assert warned == [(feed, "history_begins") for feed in HISTORY]
    days = {
        each.feed: round((MADE_AT_MS * 1000 - each.complete_since) / (DAY_MS * 1000))
        for each in report.feeds
        if each.complete_since is not None
    }
    assert days == {"paid_shares": 90, "closed_trades": 90, "bills": 30}
    orders = {row.order_id: row for row in store.orders(account.account_id)}
    assert len(orders) == 43
    for made in practice.world.orders:
        if made.closed_ms is not None:
            order = orders[str(made.id)]
            assert order.realized_pnl == usdt(made.pnl or "")
            # Each of these is a position of its own, so it bears all that OKX says of it.
            assert order.trading_fee == -usdt(made.open_fee or "") - usdt(made.close_fee or "")
            assert order.funding_fee == usdt("-0.001")


def test_copiers_without_an_id_are_what_a_list_says_and_no_facts(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """OKX names them by nickname; two may bear one, and who left is known to be gone."""
    synced(store, account, practice.url)
    assert store.copiers(account.account_id) == []
    rows = list(store.synced.rows(account.account_id, "copiers"))
    assert len(rows) == 12
    names = sorted(json.loads(row.content)["nickname"] for row in rows)
    assert names == sorted(copier.name for copier in practice.world.copiers)
    left = practice.world.copiers.take(1_000_000_001)
    synced(store, account, practice.url)
    gone = [
        json.loads(row.content)["nickname"]
        for row in store.synced.rows(account.account_id, "copiers")
        if row.gone_at is not None
    ]
    assert gone == [left.name]


def test_two_copiers_of_one_name_and_one_start_are_two_rows(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Nicknames are masked, so two may be alike; nobody is merged into another."""
    first, second, *_ = practice.world.copiers
    second.name, second.since_ms = first.name, first.since_ms
    synced(store, account, practice.url)
    keys = [row.row_key for row in store.synced.rows(account.account_id, "copiers")]
    assert len(set(keys)) == 12
    assert told(synced(store, account, practice.url))["copiers"] == (12, 0, 0)


def test_the_status_has_the_ratio_and_the_next_settlement(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Platform rules, 1.5: Monday 00:00 UTC+8, here 2026-04-05 16:00 UTC."""
    synced(store, account, practice.url)
    (row,) = store.synced.rows(account.account_id, "status")
    status = json.loads(row.content)
    assert (status["share_ratio"], status["settles_at"]) == (130_000, 1_775_404_800_000_000)
    practice.world.lead.share_ratio = "0.1"
    assert told(synced(store, account, practice.url))["status"] == (1, 0, 1)


def test_a_second_sync_reads_little_and_changes_nothing(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    first = synced(store, account, practice.url)
    before, asked = holdings(store, account.account_id), len(practice.journal)
    second = synced(store, account, practice.url)
    assert all(added == changed == 0 for _, added, changed in told(second).values())
    assert len(practice.journal) - asked <= asked
    assert second.problems == ()
    assert holdings(store, account.account_id) == before
    since = {each.feed: each.complete_since for each in first.feeds}
    assert {each.feed: each.complete_since for each in second.feeds} == since


def test_a_part_close_becomes_a_close_of_the_same_order(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: rows that change later (OKX partial closes) are upserted."""
    trade = next(row for row in practice.world.orders if row.closed_ms is None)
    trade.part_closed_ms, trade.closed_size, trade.pnl = MADE_AT_MS - HOUR_MS, "0.1", "2"
    synced(store, account, practice.url)
    orders = {row.order_id: row for row in store.orders(account.account_id)}
    assert orders[str(trade.id)].closed_at is None
    trade.closed_ms, trade.pnl = MADE_AT_MS, "5"
    behind = practice.world.positions[trade.id + 4]
    behind.closed_ms, behind.pnl = MADE_AT_MS, "5"
    report = synced(store, account, practice.url)
    assert told(report)["closed_trades"][1:] == (0, 1)
    assert store.order_count(account.account_id) == 43
    order = {row.order_id: row for row in store.orders(account.account_id)}[str(trade.id)]
    assert (order.realized_pnl, order.closed_at) == (usdt("5"), MADE_AT_MS * 1000)
    assert order.trading_fee is not None


def test_a_bill_without_its_share_is_a_problem(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: two independent answers that must agree, row by row (type 223)."""
    newest = max(practice.world.shares, key=lambda share: share.at_ms)
    practice.world.shares.take(newest.id)
    report = synced(store, account, practice.url)
    (problem,) = report.problems
    assert (problem.feed, problem.code) == ("bills", "ledger_mismatch")
    assert str(newest.id + 1) in problem.why


@pytest.mark.parametrize("feed", [*SyncFeed])
def test_a_feed_that_fails_stops_no_other(
    feed: SyncFeed, practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: one failed feed never stops the others; the next sync brings it."""
    paths = {
        SyncFeed.STATUS: "account/balance",
        SyncFeed.COPIERS: "public-copy-traders",
        SyncFeed.PENDING_SHARES: "unrealized-profit-sharing-details",
        SyncFeed.PAID_SHARES: "/profit-sharing-details",
        SyncFeed.OPEN_TRADES: "current-subpositions",
        SyncFeed.CLOSED_TRADES: "positions-history",
        SyncFeed.BILLS: "asset/bills",
    }
    if feed is SyncFeed.SYMBOLS:  # which the status asks for too
        practice.script.fault(refusal("50026"), path="copytrading/instruments", nth=2, times=3)
    else:
        practice.script.fault(faults.bad_gateway(), path=paths[feed], times=3)
    report = synced(store, account, practice.url)
    assert [(each.feed, each.code) for each in report.problems] == [(feed.value, "unreachable")]
    assert len(told(report)) == len(SyncFeed) - 1
    practice.script.clear()
    assert synced(store, account, practice.url).problems == ()
    assert store.order_count(account.account_id) == 43


def test_who_leads_no_more_keeps_what_was_read(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """The archive is never shortened by a platform that refuses."""
    synced(store, account, practice.url)
    before = holdings(store, account.account_id)
    practice.world.lead.is_lead = False
    report = synced(store, account, practice.url)
    assert {each.code for each in report.problems} == {"not_a_lead"}
    after = holdings(store, account.account_id)
    assert after["orders"] == before["orders"]
    assert after["paid_shares"] == before["paid_shares"]


def test_of_a_list_that_okx_cuts_it_is_said_that_there_may_be_more(
    store: Store, account: Account
) -> None:
    """Reference, 3.2: at most 100 copiers are shown; nothing moved, and nobody counts as gone."""
    with PracticeExchange(
        Okx(), make_world(copiers=130), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as practice:
        report = synced(store, account, practice.url)
    (warning,) = [each for each in report.warnings if each.feed == "copiers"]
    assert warning.code == "cut_short"
    assert warning.why == (
        "OKX shows 100 rows of copiers at most, and there may be more; who is not among them does "
        "not count as gone"
    )


def test_a_trade_of_two_possible_positions_stays_without_fees(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """A contract may be held in two positions at once, cross and isolated.

    Read again later, the one that closed since stands alone among what changed; the other that the
    trade may have been a part of is as possible as before.
    """
    begins = MADE_AT_MS - 20 * DAY_MS
    spans = {1: (1, 10 * 24), 2: (2, 20 * 24 - 6), 3: (3, 5 * 24)}  # hours; the last is in both
    made = practice.world.orders[min(order.id for order in practice.world.orders)]
    held = practice.world.positions[made.id + 4]
    for number, (opened, closed) in spans.items():
        opened_ms, closed_ms = begins + opened * HOUR_MS, begins + closed * HOUR_MS
        order = replace(made, id=number, symbol="XRPUSDT", side="long", opened_ms=opened_ms)
        practice.world.orders.put(replace(order, closed_ms=closed_ms))
        position = replace(held, id=number, symbol="XRPUSDT", side="long", opened_ms=opened_ms)
        practice.world.positions.put(replace(position, closed_ms=closed_ms))
    synced(store, account, practice.url)
    first = {row.order_id: row for row in store.orders(account.account_id)}
    assert first["3"].trading_fee is None
    assert first["2"].trading_fee is not None
    report = synced(store, account, practice.url)
    assert told(report)["closed_trades"][1:] == (0, 0)
    assert {row.order_id: row for row in store.orders(account.account_id)} == first
