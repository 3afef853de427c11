"""What the archive knew at an instant is what an archive knows that stopped learning then."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import make_url

from profitshare_gui.core.ledger import OrderColumns
from profitshare_gui.core.records import Copier, Event, EventKind, Feed, Order, Owner
from profitshare_gui.place import Place
from profitshare_gui.store import reading_history
from profitshare_gui.store.store import Store
from tests.say import at, event, order, usdt
from tests.store.archives import NOW, copier, new_account, save
from tests.store.test_reading_ledger import rows_of

LATER, LAST = NOW + 10, NOW + 20


def test_an_order_says_what_it_said_then(store: Store) -> None:
    """SPEC, Ledger and files: every fact also has the instant we learned it."""
    account_id = new_account(store)
    first, other = order("ada", "1", order_id="1"), order("ben", "5", order_id="2")
    corrected = first._replace(realized_pnl=usdt("2"), symbol="ETHUSDT", asset="USDC")
    save(store, account_id, Feed.ORDERS, [first], learned_at=NOW)
    save(store, account_id, Feed.ORDERS, [corrected, other], learned_at=LATER)
    assert list(store.orders(account_id, NOW - 1)) == []
    assert list(store.orders(account_id, NOW)) == [first]
    assert list(store.orders(account_id, LATER - 1)) == [first]
    assert list(store.orders(account_id, LATER)) == [corrected, other]
    then = store.ledger(account_id, LATER - 1)
    assert (then.copier_ids, then.assets) == (("ada",), ("USDT",))
    assert then.orders.realized_pnl.tolist() == [usdt("1")]


def test_an_empty_past_is_an_empty_ledger(store: Store) -> None:
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, [order()], learned_at=NOW)
    ledger = store.ledger(account_id, NOW - 1)
    assert (ledger.copier_ids, ledger.assets, ledger.events) == ((), (), ())
    assert len(ledger.orders) == 0


def test_an_event_counts_from_the_instant_it_was_learned(store: Store) -> None:
    account_id = new_account(store)
    payout = event("payout", "2026-03-01 00:00", "ada", amount="3")
    save(store, account_id, Feed.EVENTS, [payout], learned_at=LATER)
    assert store.events(account_id, LATER - 1) == []
    assert store.events(account_id, LATER) == [payout]


def test_a_copier_is_shown_as_he_was_last_seen_by_then(store: Store) -> None:
    """A late file of last month is news of the past: it does not change what was known before."""
    account_id = new_account(store)
    rich = copier("ada", "250", "2026-04-02 00:00")
    poor = copier("ada", "90", "2026-04-03 00:00")
    save(store, account_id, Feed.COPIERS, [rich], learned_at=at("2026-04-02 01:00"))
    save(store, account_id, Feed.COPIERS, [poor], learned_at=at("2026-04-03 01:00"))
    late = copier("ada", "70", "2026-04-01 00:00")
    save(store, account_id, Feed.COPIERS, [late], learned_at=at("2026-04-04 01:00"))
    assert store.copiers(account_id, at("2026-04-01 12:00")) == []
    assert store.copiers(account_id, at("2026-04-02 12:00")) == [rich]
    assert store.copiers(account_id, at("2026-04-03 12:00")) == [poor]
    assert store.copiers(account_id, at("2026-04-05 00:00")) == [poor]


def test_a_reading_that_was_confirmed_later_is_not_of_the_future(store: Store) -> None:
    """Equal readings are kept as one, whose instant moves on; then it cannot have been later."""
    account_id = new_account(store)
    for day in (2, 4):
        seen = copier("ada", "250", f"2026-04-0{day} 00:00")
        save(store, account_id, Feed.COPIERS, [seen], learned_at=at(f"2026-04-0{day} 01:00"))
    (known,) = store.copiers(account_id, at("2026-04-03 00:00"))
    assert (known.equity, known.as_of) == (usdt("250"), at("2026-04-03 00:00"))


def test_the_last_word_from_an_account_was_the_last_by_then(store: Store) -> None:
    account_id = new_account(store)
    one = order("ada", "1", order_id="1")
    save(store, account_id, Feed.ORDERS, [one], learned_at=NOW)
    save(store, account_id, Feed.ORDERS, [one._replace(realized_pnl=0)], learned_at=LATER)
    save(store, account_id, Feed.EVENTS, [event("pnl", "2026-03-01 00:00")], learned_at=LAST)
    found = [store.last_learned_at(account_id, known) for known in (NOW - 1, LATER - 1, LAST - 1)]
    assert found == [None, NOW, LATER]
    assert store.last_learned_at(account_id, LAST) == LAST


def test_the_questions_are_understood_by_postgresql_too() -> None:
    """SPEC, Reliability: a desk may share one archive; no function of SQLite alone."""
    asked = reading_history.known_orders(1, NOW)
    sql = str(asked.compile(dialect=make_url("postgresql+psycopg://").get_dialect()()))
    assert "UNION ALL" in sql
    assert "max(order_history.history_row)" in sql


class Save(NamedTuple):
    """One save of a feed, and how long after the one before."""

    after: int
    orders: list[Order]
    events: list[Event]
    copiers: list[Copier]


ids = st.sampled_from(["1", "2", "3"])
names = st.sampled_from(["ada", "ben"])
some_orders = st.builds(
    Order,
    copier_id=names,
    order_id=ids,
    asset=st.sampled_from(["USDT", "USDC"]),
    symbol=st.sampled_from(["BTCUSDT", "ETHUSDT"]),
    side=st.just("long"),
    opened_at=st.just(NOW - 5),
    closed_at=st.none() | st.just(NOW),
    realized_pnl=st.none() | st.integers(-1, 1),
    trading_fee=st.none() | st.just(0),
    funding_fee=st.just(0),
    share_ratio=st.none() | st.just(100_000),
    unrealized_pnl=st.none() | st.just(2),
    owner=st.sampled_from(Owner),
)
some_events = st.builds(
    Event,
    at=st.integers(NOW, NOW + 1),
    kind=st.just(EventKind.PNL),
    copier_id=names,
    asset=st.just("USDT"),
    amount=st.integers(0, 1),
    ratio=st.none(),
    note=st.just(""),
    amount_evidence=st.just(""),
)
some_readings = st.builds(
    copier,
    names,
    st.sampled_from(["1", "2"]),
    st.sampled_from(["2026-03-01 00:00", "2026-03-02 00:00", "2026-03-03 00:00"]),
)
saves = st.lists(
    st.builds(
        Save,
        after=st.integers(0, 2),
        orders=st.lists(some_orders, max_size=4),
        events=st.lists(some_events, max_size=2),
        copiers=st.lists(some_readings, max_size=2),
    ),
    min_size=1,
    max_size=6,
)


@pytest.fixture(scope="module")
def shared(kind: str, shared_place: Place) -> Iterator[Store]:
    """One archive for many examples, each with accounts of its own; memory stands for the file."""
    opened = Store.in_memory() if kind == "file" else Store.open(shared_place)
    yield opened
    opened.close()


def replay(store: Store, told: list[Save], until: int) -> int:
    """Save what was told by an instant into a new account."""
    account_id = new_account(store, f"example {len(store.accounts())}")
    learned_at = NOW
    for page in told:
        learned_at += page.after
        if learned_at > until:
            break
        save(store, account_id, Feed.ORDERS, page.orders, learned_at=learned_at)
        save(store, account_id, Feed.EVENTS, page.events, learned_at=learned_at)
        save(store, account_id, Feed.COPIERS, page.copiers, learned_at=learned_at)
    return account_id


@given(told=saves, known_at=st.integers(NOW - 1, NOW + 12))
def test_what_was_known_is_what_an_archive_knows_that_stopped_learning_then(
    shared: Store, told: list[Save], known_at: int
) -> None:
    """Two ways to the same: looking back, and never having gone on."""
    whole = replay(shared, told, until=NOW + 99)
    stopped = replay(shared, told, until=known_at)
    looked_back, expected = shared.ledger(whole, known_at), shared.ledger(stopped)
    assert rows_of(looked_back) == rows_of(expected)
    assert (looked_back.copier_ids, looked_back.assets) == (expected.copier_ids, expected.assets)
    assert looked_back.events == expected.events
    for field in fields(OrderColumns):
        ours, theirs = (getattr(each.orders, field.name) for each in (looked_back, expected))
        assert ours.dtype == theirs.dtype
    assert list(shared.orders(whole, known_at)) == list(shared.orders(stopped))
    # How new a reading is can be told only as far as nothing confirmed it later.
    values = [reading._replace(as_of=0) for reading in shared.copiers(whole, known_at)]
    assert values == [reading._replace(as_of=0) for reading in shared.copiers(stopped)]
