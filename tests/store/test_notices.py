"""Notices in the archive, and what they are made from, on every kind of database."""

from __future__ import annotations

import pytest

from profitshare_gui.core.notice_facts import Notice, NoticeKind, Severity
from profitshare_gui.core.records import Account, Copier, EventKind, Feed, Owner
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store
from tests.say import at, event, order, usdt

NOON = at("2026-04-04 12:00")
LATER = at("2026-04-04 13:00")
PAID = Notice(NoticeKind.PAID, "1", Severity.NEWS, NOON, {"amounts": {"USDT": usdt("2.5")}})
STALE = Notice(NoticeKind.STALE, "2", Severity.WARNING, NOON)


@pytest.fixture
def account(store: Store) -> int:
    return store.add_account(Account("main", "ju", "files", "", NOON)).account_id


def test_a_notice_is_raised_once(store: Store, account: int) -> None:
    (raised,) = store.notices.update(account, [PAID], [], now=NOON)
    assert (raised.notice, raised.raised_at, raised.seen_at) == (PAID, NOON, None)
    assert store.notices.update(account, [PAID], [], now=LATER) == []
    assert store.notices.newest(10) == [raised]


def test_a_notice_is_seen_and_over(store: Store, account: int) -> None:
    paid, stale = store.notices.update(account, [PAID, STALE], [], now=NOON)
    assert store.notices.unseen() == {NoticeKind.PAID: 1, NoticeKind.STALE: 1}
    store.notices.mark_seen([paid.notice_row], now=LATER)
    assert store.notices.unseen() == {NoticeKind.STALE: 1}
    store.notices.update(account, [], [(NoticeKind.STALE, "2")], now=LATER)
    ended = {kept.notice.kind: kept.ended_at for kept in store.notices.newest(10)}
    assert ended == {NoticeKind.PAID: None, NoticeKind.STALE: LATER}
    assert [kept.notice.kind for kept in store.notices.standing(account)] == [NoticeKind.PAID]
    store.notices.mark_seen(None, now=LATER)
    assert store.notices.unseen() == {}
    assert stale.seen_at is None


def test_what_holds_again_stands_again_without_being_told_again(store: Store, account: int) -> None:
    store.notices.update(account, [STALE], [], now=NOON)
    store.notices.mark_seen(None, now=NOON)
    store.notices.update(account, [], [(NoticeKind.STALE, "2")], now=NOON)
    assert store.notices.update(account, [STALE], [], now=LATER) == []
    (kept,) = store.notices.standing(account)
    assert (kept.raised_at, kept.seen_at, kept.ended_at) == (NOON, NOON, None)


def test_the_same_thing_in_two_accounts_is_two_notices(store: Store, account: int) -> None:
    other = store.add_account(Account("other", "ju", "files", "", NOON)).account_id
    store.notices.update(account, [PAID], [], now=NOON)
    store.notices.update(other, [PAID], [], now=LATER)
    assert [kept.account_id for kept in store.notices.newest(10)] == [other, account]
    assert len(store.notices.newest(1)) == 1


def test_notices_are_no_news_to_the_pages(store: Store, account: int) -> None:
    """Or every notice would let every page load again, and then be looked for again."""
    before, whole = store.notices.version(account), store.data_version()
    store.notices.update(account, [PAID], [], now=NOON)
    store.notices.mark_seen(None, now=NOON)
    assert (store.notices.version(account), store.data_version()) == (before, whole)
    store.save_page(
        account, Feed.EVENTS, [event("payout", "2026-04-01 00:00", amount="1")], learned_at=NOON
    )
    assert store.notices.version(account) == before + 1


def test_the_leads_orders_of_lately(store: Store, account: int) -> None:
    lead = Owner.LEAD
    store.save_page(
        account,
        Feed.ORDERS,
        [
            order("", "1", opened="2026-04-01 09:00", closed="2026-04-02 00:00", owner=lead),
            order("", "1", opened="2026-04-01 10:00", closed="2026-04-01 23:59", owner=lead),
            order("", None, opened="2026-03-01 10:00", closed=None, order_id="o", owner=lead),
            order("", "1", opened="2026-04-03 10:00", closed="2026-04-03 11:00", owner=Owner.OWN),
            order("ada", "1", closed="2026-04-03 11:00"),
            order("", "1", opened="2026-04-03 00:00", closed="2026-04-03 01:00", owner=lead),
        ],
        learned_at=NOON,
    )
    found = store.notices.lately.lead_orders(
        account, at("2026-04-02 00:00"), at("2026-04-03 00:00")
    )
    assert [(one.symbol, one.opened_at) for one in found] == [
        ("BTCUSDT", at("2026-03-01 10:00")),
        ("BTCUSDT", at("2026-04-01 09:00")),
    ]


@pytest.mark.parametrize(
    ("until", "traded_at"),
    [
        ("2026-04-03 12:00", "2026-04-03 11:00"),
        ("2026-04-03 11:00", "2026-04-03 10:30"),  # closes later: known by its opening alone
        ("2026-04-03 10:30", "2026-04-02 00:00"),
        ("2026-03-01 00:00", None),
    ],
)
def test_the_last_trade(store: Store, account: int, until: str, traded_at: str | None) -> None:
    store.save_page(
        account,
        Feed.ORDERS,
        [
            order("ada", "1", opened="2026-04-01 09:00", closed="2026-04-02 00:00"),
            order("ada", "1", opened="2026-04-03 10:30", closed="2026-04-03 11:00"),
            order("", "1", opened="2026-04-03 11:10", closed="2026-04-03 11:20", owner=Owner.OWN),
        ],
        learned_at=NOON,
    )
    found = store.notices.lately.traded_at(account, (Owner.COPIER, Owner.LEAD), at(until))
    assert found == (None if traded_at is None else at(traded_at))


def test_the_leads_own_events(store: Store, account: int) -> None:
    mine = event("equity", "2026-04-01 00:00", amount="700")
    store.save_page(
        account,
        Feed.EVENTS,
        [
            mine,
            event("equity", "2026-04-01 00:00", "ada", amount="5"),
            event("payout", "2026-04-01 00:00", amount="5"),
            event("equity", "2026-04-05 00:00", amount="800"),
        ],
        learned_at=NOON,
    )
    assert store.notices.lately.own_events(account, (EventKind.EQUITY,), NOON) == [mine]


def listed(copier_id: str, copied: str | None, as_of: str) -> Copier:
    nothing = (None, None, None, None, None)
    return Copier(
        copier_id, "USDT", *nothing, None if copied is None else usdt(copied), None, None, at(as_of)
    )


def test_who_is_on_the_list_and_what_they_copy_with(store: Store, account: int) -> None:
    """Who has left counts no more; an unknown amount adds nothing."""
    assert store.notices.lately.copiers(account, "USDT") is None
    first = [listed(name, "100", "2026-04-01 00:00") for name in ("ada", "bob", "cyd")]
    second = [listed("ada", "150", "2026-04-02 00:00"), listed("bob", None, "2026-04-02 00:00")]
    for day, page in ((1, first), (2, second)):
        learned_at = at(f"2026-04-0{day} 00:00")
        store.save_pages(
            account,
            Feed.COPIERS,
            [page],
            learned_at=learned_at,
            intake=Intake("file", "list", len(page), 0, 0),
        )
    assert store.notices.lately.copiers(account, "USDT") == (2, usdt("150"))
