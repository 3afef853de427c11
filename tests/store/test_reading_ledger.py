"""The ledger read from the archive is the one that the records would make."""

from __future__ import annotations

from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.ledger import NO_RATIO, OPEN, Ledger, OrderColumns
from profitshare_gui.core.records import Feed, Order
from profitshare_gui.store import reading_ledger
from profitshare_gui.store.store import Store
from tests.say import event, order, usdt
from tests.store.archives import copier, new_account, save
from tests.store.test_saving_orders import orders_with_ids


def rows_of(ledger: Ledger) -> list[tuple[object, ...]]:
    """Every row of a ledger with the names its codes stand for, in no particular order."""
    columns = [getattr(ledger.orders, field.name).tolist() for field in fields(OrderColumns)]
    ids = [ledger.order_id(row) for row in range(len(ledger.orders))]
    return sorted(
        (ledger.copier_ids[copier_code], ledger.assets[asset_code], *figures)
        for copier_code, asset_code, *figures in zip(*columns, ids, strict=True)
    )


def test_an_empty_account_has_an_empty_ledger(store: Store) -> None:
    ledger = store.ledger(new_account(store))
    assert (ledger.copier_ids, ledger.assets, ledger.events) == ((), (), ())
    assert len(ledger.orders) == 0


def test_an_open_order_has_no_ratio_and_no_amounts_in_the_columns(store: Store) -> None:
    """What the core expects of its columns, see `OrderColumns`."""
    account_id = new_account(store)
    told = order("ada", None, fee=None, funding=None, closed=None, order_id="1", unrealized="-5")
    save(store, account_id, Feed.ORDERS, [told])
    orders = store.ledger(account_id).orders
    assert (orders.closed_at[0], orders.share_ratio[0]) == (OPEN, NO_RATIO)
    assert (orders.realized_pnl[0], orders.trading_fee[0], orders.funding_fee[0]) == (0, 0, 0)
    assert orders.unrealized_pnl[0] == usdt("-5")


def test_only_copiers_with_orders_are_in_the_ledger_sorted_as_text(store: Store) -> None:
    """The same copiers, in the same order, as in a ledger made of records."""
    account_id = new_account(store)
    save(store, account_id, Feed.COPIERS, [copier("reader")])
    save(store, account_id, Feed.ORDERS, [order(name) for name in ("b", "10", "9", "B")])
    assert store.ledger(account_id).copier_ids == ("10", "9", "B", "b")


def test_numbers_far_apart_are_read_like_others(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To count up to a number of 2^31 would take 16 GB."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, [order(name) for name in ("b", "a", "b", "c")])
    told = rows_of(store.ledger(account_id))
    monkeypatch.setattr(reading_ledger, "_MOST_COUNTED", 0)
    assert rows_of(store.ledger(account_id)) == told
    assert len(store.ledger(new_account(store, "empty")).orders) == 0


def test_events_stand_in_the_ledger_by_instant(store: Store) -> None:
    account_id = new_account(store)
    told = [event("pnl", f"2026-04-0{day} 00:00", "ada", amount="1") for day in (2, 1)]
    save(store, account_id, Feed.EVENTS, told)
    assert store.ledger(account_id).events == (told[1], told[0])


def test_a_row_is_still_named_rightly_after_others_were_saved(store: Store) -> None:
    """The ledger is a snapshot; the ids are asked for later."""
    account_id, other = new_account(store, "one"), new_account(store, "two")
    told = [order("ada", pnl, order_id=f"id {pnl}") for pnl in ("1", "2")]
    for row in told:
        save(store, other, Feed.ORDERS, [row])
        save(store, account_id, Feed.ORDERS, [row])
    ledger = store.ledger(account_id)
    save(store, account_id, Feed.ORDERS, [order("0", "7", order_id="0"), told[0]])
    save(store, account_id, Feed.ORDERS, [told[0]._replace(realized_pnl=0)])
    named = {ledger.order_id(row): int(ledger.orders.realized_pnl[row]) for row in range(2)}
    assert named == {"id 1": usdt("1"), "id 2": usdt("2")}


def test_an_order_without_an_id_has_none_in_the_ledger(store: Store) -> None:
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, [order("ada", "1")])
    assert store.ledger(account_id).order_id(0) == ""


@given(
    told=st.lists(orders_with_ids, unique_by=lambda row: (row.copier_id, row.order_id)),
    block=st.sampled_from([1, 3, 16_384]),
)
def test_the_ledger_of_the_archive_is_the_ledger_of_its_records(
    shared: Store, told: list[Order], block: int
) -> None:
    """Two ways to the same columns: texts or bytes of many rows through NumPy, and records.

    The rows of two accounts lie among each other, and blocks end in the middle of them.
    """
    account_id = new_account(shared, f"example {len(shared.accounts())}")
    other = new_account(shared, f"example {len(shared.accounts())}")
    for start in range(0, len(told), 4):
        save(shared, account_id, Feed.ORDERS, told[start : start + 4])
        save(shared, other, Feed.ORDERS, told[start : start + 2])
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(reading_ledger, "_BLOCK", block)
        ledger = shared.ledger(account_id)
    expected = Ledger.from_records(told)
    assert rows_of(ledger) == rows_of(expected)
    assert (ledger.copier_ids, ledger.assets) == (expected.copier_ids, expected.assets)
    for field in fields(OrderColumns):
        ours, theirs = getattr(ledger.orders, field.name), getattr(expected.orders, field.name)
        assert ours.dtype == theirs.dtype
