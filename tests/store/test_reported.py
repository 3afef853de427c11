"""What a platform reports, kept: what changed, what is gone, what could not be read."""

from __future__ import annotations

import json

import pytest

from profitshare_gui.core.errors import UnknownAccount
from profitshare_gui.core.instants import HOUR
from profitshare_gui.core.records import Feed
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import (
    FeedDone,
    Reach,
    SyncedPage,
    SyncedRow,
    SyncRun,
    Trouble,
    Unread,
)
from tests.say import at, order, usdt
from tests.store.archives import NOW, copier, new_account

SHARES = "paid_shares"


def reported(key: str, amount: str = "1", content: str = "{}") -> SyncedRow:
    """One reported row that is nothing else."""
    return SyncedRow(key, Reported(key, NOW, "USDT", usdt(amount), content), None)


def page(*rows: SyncedRow, position: str = "", present: frozenset[str] | None = None) -> SyncedPage:
    """A page of good rows."""
    return SyncedPage(rows, (), position, present)


def test_a_new_timestamp_alone_is_no_change(store: Store) -> None:
    """SPEC, Sync: current rows keep the history of their values; a timestamp is none of them."""
    account = new_account(store)
    first = store.synced.save_page(account, SHARES, page(reported("1")), learned_at=NOW)
    again = store.synced.save_page(account, SHARES, page(reported("1")), learned_at=NOW + HOUR)
    assert first == SaveCounts(added=1)
    assert again == SaveCounts(unchanged=1)
    (kept,) = store.synced.rows(account, SHARES)
    assert (kept.first_seen_at, kept.as_of) == (NOW, NOW + HOUR)
    assert store.synced.earlier(account, SHARES, "1") == []


def test_what_a_row_said_before_is_kept_with_its_time(store: Store) -> None:
    account = new_account(store)
    counts = [
        store.synced.save_page(
            account,
            SHARES,
            page(reported("1", amount, json.dumps({"evidence": amount}))),
            learned_at=NOW + hours * HOUR,
        )
        for hours, amount in enumerate(("1", "1", "2"))
    ]
    assert counts[-1] == SaveCounts(changed=1)
    (kept,) = store.synced.rows(account, SHARES)
    assert (kept.amount, kept.first_seen_at) == (usdt("2"), NOW + 2 * HOUR)
    (before,) = store.synced.earlier(account, SHARES, "1")
    assert (before.amount, before.content) == (usdt("1"), '{"evidence": "1"}')
    assert (before.first_seen_at, before.as_of) == (NOW, NOW + HOUR)


def test_what_a_whole_reading_no_longer_has_is_gone_but_never_deleted(store: Store) -> None:
    """SPEC, Sync: the archive is never shortened by a platform that forgets."""
    account = new_account(store)
    both = page(reported("1"), reported("2"))
    store.synced.save_page(account, "symbols", both, learned_at=NOW)
    left = page(reported("2"), present=frozenset({"2"}))
    store.synced.save_page(account, "symbols", left, learned_at=NOW + HOUR)
    gone_at = {row.row_key: row.gone_at for row in store.synced.rows(account, "symbols")}
    assert gone_at == {"1": NOW + HOUR, "2": None}
    back = store.synced.save_page(account, "symbols", both, learned_at=NOW + 2 * HOUR)
    assert back == SaveCounts(changed=1, unchanged=1)
    (before,) = store.synced.earlier(account, "symbols", "1")
    assert before.gone_at == NOW + HOUR
    assert [row.gone_at for row in store.synced.rows(account, "symbols")] == [None, None]


def test_what_rows_say_is_told_of_those_that_are_there_and_say_something(store: Store) -> None:
    account = new_account(store)
    rows = [reported(key, content=said) for key, said in (("1", "yes"), ("2", ""), ("3", "no"))]
    store.synced.save_page(account, "symbols", page(*rows), learned_at=NOW)
    known = {"yes": True, "no": False}
    assert store.synced.present(account, "symbols", known.get) == {
        "1": (NOW, True),
        "3": (NOW, False),
    }
    whole = page(rows[0], rows[1], present=frozenset("12"))
    store.synced.save_page(account, "symbols", whole, learned_at=NOW + HOUR)
    assert store.synced.present(account, "symbols", known.get) == {"1": (NOW + HOUR, True)}


def test_a_whole_reading_of_nothing_makes_everything_gone(store: Store) -> None:
    account = new_account(store)
    store.synced.save_page(account, "symbols", page(reported("1")), learned_at=NOW)
    store.synced.save_page(account, "symbols", page(present=frozenset()), learned_at=NOW + HOUR)
    assert [row.gone_at for row in store.synced.rows(account, "symbols")] == [NOW + HOUR]


def test_an_incomplete_reading_makes_nothing_gone(store: Store) -> None:
    account = new_account(store)
    store.synced.save_page(account, "symbols", page(reported("1")), learned_at=NOW)
    store.synced.save_page(account, "symbols", page(), learned_at=NOW + HOUR)
    assert [row.gone_at for row in store.synced.rows(account, "symbols")] == [None]


def copiers_row(copier_id: str, equity: str, content: str) -> SyncedRow:
    fact = copier(copier_id, equity, as_of="2026-04-02 00:00")
    return SyncedRow(copier_id, Reported(copier_id, None, "USDT", None, content), fact)


@pytest.mark.parametrize(
    ("equity", "content", "expected"),
    [
        ("100", "{}", SaveCounts(unchanged=1)),
        ("250", "{}", SaveCounts(changed=1)),
        ("100", '{"is_removable":true}', SaveCounts(changed=1)),
        ("250", '{"is_removable":true}', SaveCounts(changed=1)),
    ],
)
def test_a_copier_is_one_row_though_two_tables_keep_him(
    store: Store, equity: str, content: str, expected: SaveCounts
) -> None:
    """SPEC, Command line: `added` and `changed` count rows the platform reports."""
    account = new_account(store)
    first = page(copiers_row("ada", "100", "{}"))
    assert store.synced.save_page(account, "copiers", first, learned_at=NOW) == SaveCounts(added=1)
    then = page(copiers_row("ada", equity, content))
    assert store.synced.save_page(account, "copiers", then, learned_at=NOW + HOUR) == expected
    assert [row.equity for row in store.copiers(account)] == [usdt(equity)]


def test_a_page_and_its_position_are_saved_together_or_not_at_all(store: Store) -> None:
    """SPEC, Sync: rows and checkpoint commit together. An amount of text breaks this page."""
    account = new_account(store)
    trade = SyncedRow("7", None, order("", "1", order_id="7"))
    store.synced.save_page(account, "closed_trades", page(trade, position="a"), learned_at=NOW)
    bad = SyncedRow("x", Reported("x", NOW, "USDT", "much", "{}"), None)  # type: ignore[arg-type]
    more = SyncedRow("8", None, order("", "1", order_id="8"))
    with pytest.raises(Exception, match=r"much|amount|integer"):
        store.synced.save_page(
            account, "closed_trades", page(more, bad, position="b"), learned_at=NOW
        )
    assert store.synced.reach(account, "closed_trades").position == "a"
    assert [row.order_id for row in store.orders(account)] == ["7"]
    with pytest.raises(UnknownAccount):
        store.synced.save_page(account + 1, SHARES, page(), learned_at=NOW)


def test_how_far_a_feed_reaches_and_what_that_makes_complete(store: Store) -> None:
    """Closed trades cover orders, paid shares cover events, bills cover neither."""
    account, since = new_account(store), at("2026-01-01 00:00")
    assert store.synced.reach(account, SHARES) == Reach()
    for feed in (SHARES, "bills", "closed_trades"):
        done = FeedDone(3, SaveCounts(added=3), 0, complete_since=since, covers_until=NOW - 1)
        store.synced.save_page(account, feed, page(position="p"), learned_at=NOW, done=done)
    assert store.synced.reach(account, SHARES) == Reach("p", since, NOW - 1)
    covered = store.covered(account)
    assert set(covered) == {Feed.ORDERS, Feed.EVENTS}
    assert (since, NOW - 1) in covered[Feed.EVENTS]


def test_the_same_unreadable_row_is_kept_once_and_long_ones_are_too(store: Store) -> None:
    account = new_account(store)
    rows = (
        Unread("raw \x00 \ud800", "profit", "not_a_number"),
        Unread("ü" * 2000, "", "not_a_row"),
    )
    for hours in range(2):
        told = SyncedPage((), rows, "")
        store.synced.save_page(account, SHARES, told, learned_at=NOW + hours * HOUR)
    kept = {row.cell: row for row in store.synced.unread(account, SHARES)}
    assert kept["profit"] == Unread("raw \ufffd ?", "profit", "not_a_number")
    assert kept[""] == rows[1]
    assert len(kept) == 2


def test_the_log_has_the_newest_sync_first(store: Store) -> None:
    account = new_account(store)
    problem = Trouble("bills", "unreachable", "Bitget cannot be reached")
    for hours in range(3):
        run = SyncRun(NOW + hours * HOUR, NOW + hours * HOUR + 5, -42, (problem,), ())
        store.synced.note_run(account, run)
    newest, _ = store.synced.runs(account, count=2)
    assert newest == SyncRun(NOW + 2 * HOUR, NOW + 2 * HOUR + 5, -42, (problem,), ())


def test_rows_are_read_by_their_time(store: Store) -> None:
    account = new_account(store)
    rows = [
        SyncedRow(str(day), Reported(str(day), NOW + day * HOUR, "USDT", None, "{}"), None)
        for day in (3, 1, 2)
    ]
    store.synced.save_page(account, SHARES, page(*rows), learned_at=NOW)
    found = store.synced.rows(account, SHARES, since=NOW + HOUR, until=NOW + 3 * HOUR)
    assert [row.row_key for row in found] == ["1", "2"]


def test_rows_that_are_being_read_keep_nobody_from_saving(store: Store) -> None:
    """They come one by one, and all of them as they were when the first was asked for."""
    account = new_account(store)
    keys = [f"{number:04}" for number in range(3000)]
    store.synced.save_page(account, SHARES, page(*map(reported, keys)), learned_at=NOW)
    rows = store.synced.rows(account, SHARES)
    first = next(rows)
    more = [reported("later"), reported(keys[-1], "2")]
    store.synced.save_page(account, SHARES, page(*more), learned_at=NOW + HOUR)
    read = [first, *rows]
    assert [row.row_key for row in read] == keys
    assert {row.amount for row in read} == {usdt("1")}
