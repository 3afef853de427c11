"""What a platform says it paid, or has still to pay, as rows of the Profit page."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from profitshare_gui.core.records import Account, Provenance
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.reported_shares import (
    ReportedShares,
    ShareStanding,
    load_reported_shares,
)
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS, Share
from tests.say import usdt
from tests.usecases.synced import new_account, synced


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """12 copiers with 48 paid shares and 12 pending ones."""
    with PracticeExchange(
        Bitget(), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture
def account(store: Store) -> Account:
    return new_account(store)


def count(reported: ReportedShares, standing: ShareStanding) -> int:
    return sum(row.standing is standing for row in reported.rows)


def test_every_share_is_a_row_with_its_source(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: what was reported stands beside what is computed, and says that it was."""
    synced(store, account, practice.url)
    reported = load_reported_shares(store, account.account_id)
    assert count(reported, ShareStanding.PAID) == 48
    assert count(reported, ShareStanding.PENDING) == 12
    assert {row.provenance for row in reported.rows} == {Provenance.REPORTED}
    paid = sum(usdt(each.amount or "") for each in practice.world.shares)
    pending = sum(usdt(each.amount or "") for each in practice.world.pending)
    assert (reported.paid, reported.pending) == ({"USDT": paid}, {"USDT": pending})
    assert reported.complete_since is not None
    assert reported.read_until is not None


def test_pending_ones_come_first_and_then_the_newest(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    rows = load_reported_shares(store, account.account_id).rows
    pending, paid = rows[:12], rows[12:]
    assert {row.standing for row in pending} == {ShareStanding.PENDING}
    assert [row.amount for row in pending] == sorted((r.amount for r in pending), reverse=True)
    assert all(row.at is None for row in pending)
    instants = [row.at or 0 for row in paid]
    assert instants == sorted(instants, reverse=True)


def test_nicknames_tell_who_may_be_meant_and_no_more(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """Bitget names a copier by nickname alone; two may share one, some are masked."""
    first, second, third = list(practice.world.copiers)[:3]
    first.name = second.name = "Leo_K"
    third.name = "ann***@gmail.com"
    at_ms = MADE_AT_MS - DAY_MS
    names = {"1": "Leo_K", "2": "ann***@gmail.com", "3": "bob***@gmail.com", "4": "gone"}
    for place, name in names.items():
        practice.world.shares.put(Share(9_100_000_000_000_000_000 + int(place), "1", name, at_ms))
    synced(store, account, practice.url)
    rows = load_reported_shares(store, account.account_id).rows
    found = {row.nickname: row for row in rows if row.row_key.startswith("91000")}
    assert found["Leo_K"].copier_ids == (str(first.id), str(second.id))
    assert found["ann***@gmail.com"].copier_ids == (str(third.id),)
    assert found["ann***@gmail.com"].is_masked
    assert found["bob***@gmail.com"].copier_ids == ()
    assert found["bob***@gmail.com"].is_masked
    assert (found["gone"].copier_ids, found["gone"].is_masked) == ((), False)


def test_a_share_that_the_ledger_lacks_is_marked(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    """SPEC, Sync: two independent answers that must agree, row by row."""
    missing = list(practice.world.shares)[5]
    practice.world.bills.take(missing.id + 1)
    synced(store, account, practice.url)
    rows = load_reported_shares(store, account.account_id).rows
    assert [row.row_key for row in rows if row.standing is ShareStanding.UNBOOKED] == [
        str(missing.id)
    ]


def test_what_was_pending_and_is_listed_no_longer_is_left_out(
    practice: PracticeExchange, store: Store, account: Account
) -> None:
    synced(store, account, practice.url)
    practice.world.pending.clear()
    synced(store, account, practice.url)
    reported = load_reported_shares(store, account.account_id)
    assert count(reported, ShareStanding.PENDING) == 0
    assert reported.pending == {}


def test_before_the_first_sync_there_is_nothing(store: Store, account: Account) -> None:
    reported = load_reported_shares(store, account.account_id)
    assert list(reported.rows) == []
    assert (reported.complete_since, reported.read_until) == (None, None)
