"""The paid shares of an archive against the bills of the same archive."""

from __future__ import annotations

from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import FeedDone, SyncedPage, SyncedRow
from profitshare_gui.usecases.ledger_checking import check_against_bills
from tests.say import at, usdt
from tests.usecases.synced import new_account, now

SINCE, UNTIL = at("2026-03-01 00:00"), at("2026-03-31 00:00")
SHARE, FUNDING = '{"kind":"share_received"}', '{"kind":"funding"}'


def bring(
    store: Store, account_id: int, feed: str, *rows: tuple[str, Micros], content: str = SHARE
) -> None:
    """Save rows of one USDT, and say that the feed is whole for March."""
    told = [
        SyncedRow(key, Reported(key, when, "USDT", usdt("1"), content), None) for key, when in rows
    ]
    done = FeedDone(len(rows), SaveCounts(), 0, SINCE, UNTIL)
    store.synced.save_page(account_id, feed, SyncedPage(told, (), ""), learned_at=now(), done=done)


def named(store: Store, account_id: int) -> list[tuple[str, str]]:
    troubles = check_against_bills(store, account_id)
    return [(each.feed, each.why.partition(" of 1 USDT")[0]) for each in troubles]


def test_rows_at_the_edge_of_what_is_known_are_not_called_missing(store: Store) -> None:
    """Their counterpart may lie beyond; a minute further in it would have to be there."""
    account = new_account(store).account_id
    edges = [("early", SINCE), ("late", UNTIL - MINUTE)]
    bring(store, account, "paid_shares", *edges, ("inside", SINCE + MINUTE))
    bring(store, account, "bills", ("b", UNTIL - 1))
    assert named(store, account) == [("paid_shares", "paid share inside")]


def test_funding_is_no_share(store: Store) -> None:
    account = new_account(store).account_id
    bring(store, account, "paid_shares")
    bring(store, account, "bills", ("1", SINCE + 5 * MINUTE), content=FUNDING)
    assert named(store, account) == []
    bring(store, account, "bills", ("2", SINCE + 5 * MINUTE))
    assert named(store, account) == [("bills", "row 2")]


def test_nothing_is_compared_until_both_were_read_to_the_end(store: Store) -> None:
    account = new_account(store).account_id
    bring(store, account, "paid_shares", ("1", SINCE + 5 * MINUTE))
    assert named(store, account) == []
