"""Syncing with the practice exchange: real sockets, the real adapter, a real archive."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import Reach, SyncedPage
from profitshare_gui.usecases.backups import BackupDesk
from profitshare_gui.usecases.syncing import FeedReport, SyncProgress, SyncReport, sync_account
from tests.practice import faults
from tests.practice.bitget import Bitget, refusal
from tests.practice.bitget_key import READ_COPY, READ_HOLDINGS, WITHDRAW, Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS, Share
from tests.say import usdt
from tests.usecases.synced import connected, holdings, never, new_account, now, synced

EVERY = [feed.value for feed in SyncFeed]
FOLLOWERS = "config-query-followers"


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """12 copiers, 43 orders, 48 paid shares with their bills; nobody counts the requests."""
    with PracticeExchange(
        Bitget(), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def account(store: Store) -> Account:
    return new_account(store)


def told(report: SyncReport) -> dict[str, tuple[int, int, int]]:
    """Rows read, added and changed by feed."""
    return {each.feed: (each.read, each.added, each.changed) for each in report.feeds}


def codes(report: SyncReport) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Feed and code of every problem, and of every warning but that of the practice clock."""
    warnings = [(each.feed, each.code) for each in report.warnings if each.code != "clock_off"]
    return [(each.feed, each.code) for each in report.problems], warnings


def test_the_first_sync_brings_everything_there_is(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: the full history window first. 48 shares + 60 days of funding = 108 bills."""
    report = synced(store, account, practice.url)
    assert told(report) == {
        "status": (1, 1, 0),
        "copiers": (12, 12, 0),
        "pending_shares": (12, 12, 0),
        "paid_shares": (48, 48, 0),
        "open_trades": (3, 3, 0),
        "closed_trades": (40, 40, 0),
        "bills": (108, 108, 0),
        "symbols": (4, 4, 0),
    }
    history = ["paid_shares", "closed_trades", "bills"]
    assert codes(report) == ([], [(feed, "history_begins") for feed in history])
    since = {each.feed: each.complete_since for each in report.feeds}
    begins = (MADE_AT_MS - 90 * DAY_MS) * 1000
    assert all(abs((since[feed] or 0) - begins) < DAY // 24 for feed in history)
    assert {since[feed] for feed in EVERY if feed not in history} == {None}
    equities = {row.copier_id: row.equity for row in store.copiers(account.account_id)}
    assert equities == {str(row.id): usdt(row.equity or "") for row in practice.world.copiers}
    assert store.order_count(account.account_id) == 43
    shares = store.synced.rows(account.account_id, "paid_shares")
    assert sum(row.amount or 0 for row in shares) == sum(
        usdt(row.amount or "") for row in practice.world.shares
    )


def test_a_second_sync_reads_little_and_changes_nothing(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    first = synced(store, account, practice.url)
    before, asked = holdings(store, account.account_id), len(practice.journal)
    second = synced(store, account, practice.url)
    assert all(added == changed == 0 for _, added, changed in told(second).values())
    assert told(second)["closed_trades"][0] < 5  # the last 24 hours alone, of 40 in 60 days
    assert len(practice.journal) - asked < asked
    assert codes(second) == ([], [])
    assert holdings(store, account.account_id) == before
    assert [row.complete_since for row in second.feeds] == [
        row.complete_since for row in first.feeds
    ]


def test_rows_that_change_later_are_changed_here_and_keep_what_they_said(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: rows that change later are upserted; a copier is one row."""
    closed = max((row for row in practice.world.orders if row.closed_ms), key=lambda row: row.at_ms)
    closed.closed_ms = MADE_AT_MS - 1000  # within the day that is read again
    synced(store, account, practice.url)
    closed.pnl = "77.5"
    copier = next(iter(practice.world.copiers))
    copier.equity, copier.removable = "12.5", "yes"
    practice.world.pending[0].amount = "19"
    report = synced(store, account, practice.url)
    counts = told(report)
    assert counts["closed_trades"][1:] == counts["copiers"][1:] == (0, 1)
    assert counts["pending_shares"][1:] == (0, 1)
    orders = {row.order_id: row for row in store.orders(account.account_id)}
    assert orders[str(closed.id)].realized_pnl == usdt("77.5")
    (before,) = store.synced.earlier(account.account_id, "copiers", str(copier.id))
    assert before.content == '{"is_removable":false}'


def test_an_open_trade_that_closes_is_one_order_and_no_longer_open(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    trade = next(row for row in practice.world.orders if row.closed_ms is None)
    trade.closed_ms, trade.pnl, trade.close_fee = MADE_AT_MS, "5", "-0.1"
    report = synced(store, account, practice.url)
    assert told(report)["closed_trades"][1:] == (0, 1)
    assert store.order_count(account.account_id) == 43
    rows = store.synced.rows(account.account_id, "open_trades")
    assert {row.row_key for row in rows if row.gone_at is not None} == {str(trade.id)}


def test_a_copier_who_left_is_gone_and_stays_known(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    left = next(iter(practice.world.copiers))
    practice.world.copiers.take(left.id)
    synced(store, account, practice.url)
    rows = store.synced.rows(account.account_id, "copiers")
    assert {row.row_key for row in rows if row.gone_at is not None} == {str(left.id)}
    assert len(store.copiers(account.account_id)) == 12


def test_a_list_that_moves_while_it_is_read_is_read_anew(store: Store, account: Account) -> None:
    """150 copiers on two pages; the first one leaves between them and moves the others up."""
    with PracticeExchange(
        Bitget(), make_world(copiers=150), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as practice:
        synced(store, account, practice.url)
        left = list(practice.world.copiers)[-1]  # the newest stands on the first page
        practice.script.before(lambda: practice.world.copiers.take(left.id), path=FOLLOWERS, nth=2)
        report = synced(store, account, practice.url)
    assert told(report)["copiers"] == (149, 0, 0)
    rows = store.synced.rows(account.account_id, "copiers")
    assert {row.row_key for row in rows if row.gone_at is not None} == {str(left.id)}


def test_from_a_list_that_never_holds_still_nobody_counts_as_gone(
    store: Store, account: Account
) -> None:
    """Somebody leaves before every page: no reading is whole, and the archive says so."""
    with PracticeExchange(
        Bitget(), make_world(copiers=150), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as practice:
        synced(store, account, practice.url)
        copiers = practice.world.copiers
        practice.script.before(
            lambda: copiers.take(next(iter(copiers)).id), path=FOLLOWERS, times=99
        )
        report = synced(store, account, practice.url)
    assert codes(report) == ([], [("copiers", "not_whole")])
    rows = store.synced.rows(account.account_id, "copiers")
    assert [row for row in rows if row.gone_at is not None] == []


def test_of_very_many_rows_set_aside_the_first_are_named(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    for share in list(practice.world.shares)[:25]:
        share.extra = {"coin": "no coin"}
        practice.world.bills.take(share.id + 1)
    report = synced(store, account, practice.url)
    assert len(report.problems) == 21  # 20 of 25, and how many more
    assert report.problems[-1].why == "5 more rows of paid_shares as well"
    assert len(store.synced.unread(account.account_id, "paid_shares")) == 25


def test_one_feed_that_fails_stops_no_other(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: one failed feed never stops the others."""
    practice.script.fault(faults.bad_gateway(), path=FOLLOWERS, times=99)
    practice.script.fault(refusal("40725"), path="order-history-track", times=99)
    report = synced(store, account, practice.url)
    assert sorted(told(report)) == sorted(set(EVERY) - {"copiers", "closed_trades"})
    assert sorted(feed for feed, _ in codes(report)[0]) == ["closed_trades", "copiers"]
    assert "Bitget" in report.problems[0].why
    practice.script.clear()
    healed = synced(store, account, practice.url)
    assert told(healed)["copiers"] == (12, 12, 0)
    assert told(healed)["closed_trades"] == (40, 40, 0)
    newest, failed = store.synced.runs(account.account_id)
    assert (newest.problems, failed.problems) == ((), report.problems)


def test_a_refused_key_ends_the_sync_with_one_problem(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    report = synced(store, account, practice.url, replace(Key(), passphrase="another"))
    assert codes(report)[0] == [("", "key_refused")]
    assert report.is_useless
    assert len(practice.journal) < 5


def test_an_exchange_that_goes_away_is_not_asked_feed_after_feed(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Status and copiers come through; two lost feeds in a row, and the others are left alone."""
    practice.script.fault(faults.cut_before_headers(), path="profit-details", times=9999)
    practice.script.before(
        lambda: practice.script.fault(faults.cut_before_headers(), times=9999),
        path="profit-details",
    )
    report = synced(store, account, practice.url)
    assert sorted(told(report)) == ["copiers", "status"]
    lost = set(EVERY) - {"copiers", "status"}
    assert {feed for feed, _ in codes(report)[0]} == lost
    assert {code for _, code in codes(report)[0]} == {"unreachable"}
    assert len(practice.journal.to("config-query-symbols")) == 0


def test_rights_that_a_key_lacks_or_should_not_have_are_warnings(store: Store) -> None:
    """SPEC, Command line: gaps and rights are warnings, no problems."""
    poor = Key(rights=frozenset({READ_COPY, WITHDRAW}))
    with PracticeExchange(
        Bitget((poor,)), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as practice:
        report = synced(store, new_account(store), practice.url, poor)
    problems, warnings = codes(report)
    assert problems == []
    assert ("", "may_withdraw") in warnings
    assert ("bills", "missing_right") in warnings
    assert "bills" not in told(report)
    assert READ_HOLDINGS not in poor.rights


def test_a_difference_of_the_clocks_is_measured_kept_and_warned_of(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    report = synced(store, account, practice.url)
    expected = MADE_AT_MS * 1000 - now()
    assert abs(report.skew - expected) < DAY // 24
    assert "clock_off" in {each.code for each in report.warnings}
    assert store.synced.runs(account.account_id)[0].skew == report.skew


def test_rows_that_cannot_be_read_are_set_aside_and_the_rest_goes_in(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    shares = list(practice.world.shares)
    shares[3].extra = {"profit": "lots"}
    shares[4].extra = {"profitTime": None}
    for share in shares[3:5]:  # the ledger has no say in this test
        practice.world.bills.take(share.id + 1)
    report = synced(store, account, practice.url)
    assert told(report)["paid_shares"] == (48, 46, 0)
    assert [each.feed for each in report.problems] == ["paid_shares", "paid_shares"]
    assert "rows_unread" not in {each.code for each in report.warnings}  # a past is no list
    kept = store.synced.unread(account.account_id, "paid_shares")
    assert {row.cell for row in kept} == {"profit", "profitTime"}
    assert any("lots" in row.raw for row in kept)


def test_a_share_without_its_bill_and_a_bill_without_its_share_are_problems(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: two independent answers that must agree, row by row."""
    unpaid, unreported, other = list(practice.world.shares)[5:8]
    practice.world.bills.take(unpaid.id + 1)
    practice.world.shares.take(unreported.id)
    practice.world.bills[other.id + 1].amount = "0.00000001"
    report = synced(store, account, practice.url)
    assert [each.code for each in report.problems] == ["ledger_mismatch"] * 4
    named = [
        (each.feed, each.why.split()[2 if each.feed == "paid_shares" else 1])
        for each in report.problems
    ]
    assert sorted(named) == sorted(
        [
            ("paid_shares", str(unpaid.id)),
            ("paid_shares", str(other.id)),
            ("bills", str(unreported.id + 1)),
            ("bills", str(other.id + 1)),
        ]
    )


def test_what_the_exchange_has_forgotten_meanwhile_is_a_gap(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """90 days are remembered; 100 days later 10 are lost, and the record says so."""
    synced(store, account, practice.url)
    before = store.synced.reach(account.account_id, "paid_shares")
    practice.clock.advance(100 * DAY_MS)
    late_ms = practice.clock.now_ms() - DAY_MS
    practice.world.shares.put(Share(9_000_000_000_000_000_000, "1.5", "x", late_ms))
    report = synced(store, account, practice.url)
    assert ("closed_trades", "forgotten") in codes(report)[1]
    assert told(report)["paid_shares"][1] == 1
    after = store.synced.reach(account.account_id, "paid_shares")
    assert before.until is not None
    assert after.complete_since is not None
    assert abs(after.complete_since - before.until - 10 * DAY) < DAY // 24
    assert store.order_count(account.account_id) == 43  # the archive is never shortened
    spans = store.covered(account.account_id)[Feed.EVENTS]
    assert (before.complete_since, before.until) in spans


def test_a_sync_that_is_cut_anywhere_goes_on_to_the_same_archive(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    undisturbed = Store.in_memory()
    synced(undisturbed, new_account(undisturbed), practice.url)
    for nth in (5, 9, 14, 20, 30):  # the first four are the clock, the key, and the lead's page
        practice.script.fault(faults.cut_in_body(), nth=nth, times=9999)
        assert synced(store, account, practice.url).problems
        practice.script.clear()
    synced(store, account, practice.url)
    assert holdings(store, account.account_id) == holdings(undisturbed, 1)


def test_a_stopped_sync_keeps_its_pages_and_the_next_one_goes_on(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    seen: list[SyncProgress] = []
    exchange = connected(practice.url)
    report = sync_account(
        exchange,
        store,
        account,
        now,
        report=seen.append,
        should_stop=lambda: any(each.feed == "paid_shares" and each.read for each in seen),
    )
    exchange.close()
    assert report.was_stopped
    assert ("", "stopped") in codes(report)[1]
    assert [each.feed for each in report.feeds] == EVERY[:4]
    assert report.feeds[-1] == FeedReport("paid_shares", 48, 48, 0, None, is_done=False)
    assert (seen[0].feed, seen[0].done, seen[0].feeds) == ("status", 0, 8)
    after = synced(store, account, practice.url)
    assert told(after)["paid_shares"][1:] == (0, 0)
    assert told(after)["bills"] == (108, 108, 0)


def test_a_position_of_another_make_begins_the_feed_anew(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    other = SyncedPage((), (), "v0")
    store.synced.save_page(account.account_id, "bills", other, learned_at=now())
    report = synced(store, account, practice.url)
    assert told(report)["bills"] == (108, 0, 0)
    assert codes(report) == ([], [])


def test_an_account_is_synced_once_at_a_time(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    exchange = connected(practice.url)
    with store.account_lock(account.account_id, "syncing"), pytest.raises(AlreadyRunning):
        sync_account(exchange, store, account, now, should_stop=never)
    exchange.close()


@pytest.mark.usefixtures("on_file")
def test_a_backup_that_is_restored_meanwhile_gets_no_page_of_the_sync(
    practice: PracticeExchange, store: Store, place: Path, account: Account
) -> None:
    """Its feeds end earlier: a page with its position would leave a hole before it."""
    desk = BackupDesk(place, now)
    made = desk.back_up_now()

    def restore(progress: SyncProgress) -> None:
        if progress.feed == "closed_trades" and not progress.read:
            desk.restore(str(made.path))

    exchange = connected(practice.url)
    report = sync_account(exchange, store, account, now, report=restore)
    exchange.close()
    assert report.was_stopped
    assert store.order_count(account.account_id) == 0
    assert store.synced.reach(account.account_id, "closed_trades") == Reach()


@pytest.mark.usefixtures("on_file")
def test_a_backup_that_is_restored_just_before_a_page_is_saved_does_not_get_it(
    practice: PracticeExchange, store: Store, place: Path, account: Account
) -> None:
    """Between the look at the archive and the saving stands only the clock, which restores here."""
    desk = BackupDesk(place, now)
    made = desk.back_up_now()
    is_due = was_restored = False

    def watch(progress: SyncProgress) -> None:
        nonlocal is_due
        is_due = progress.feed == "closed_trades" and progress.read > 0

    def restoring_now() -> Micros:
        nonlocal was_restored
        if is_due and not was_restored:
            was_restored = True
            desk.restore(str(made.path))
        return now()

    exchange = connected(practice.url)
    report = sync_account(exchange, store, account, restoring_now, report=watch)
    exchange.close()
    assert report.was_stopped
    assert store.order_count(account.account_id) == 0
    assert store.synced.reach(account.account_id, "closed_trades") == Reach()


def test_a_list_with_rows_that_cannot_be_read_does_not_claim_to_have_moved(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    next(iter(practice.world.copiers)).extra = {"followerUid": "who"}
    report = synced(store, account, practice.url)
    assert ("copiers", "rows_unread") in [(each.feed, each.code) for each in report.warnings]
