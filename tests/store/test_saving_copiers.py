"""Saving readings of the copier list: one current row each, and the history of its values."""

from __future__ import annotations

import gc

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import Column

from profitshare_gui.core.records import Copier, Feed
from profitshare_gui.place import Place
from profitshare_gui.store import saving_copiers
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from tests import columns
from tests.say import at, order, usdt
from tests.store.archives import NOW, copier, look, new_account, save

FULL = Copier(
    copier_id="ada",
    asset="USDC",
    nickname="Ada 🚀",
    equity=-1,
    open_positions=3,
    active_orders=0,
    copying_since=NOW - 9,
    copied_amount=2**63 - 1,
    pnl=-5,
    share_paid=0,
    as_of=NOW,
)
HISTORY = "SELECT equity, first_seen_at, as_of FROM copier_history ORDER BY first_seen_at"


def test_a_reading_comes_back_as_it_was_told_unknown_cells_included(store: Store) -> None:
    """SPEC, Ledger and files: an empty cell is unknown, never 0."""
    account_id = new_account(store)
    told = [FULL, copier("ada", None), copier("Zoe", "0"), copier("ben", "1")]
    assert save(store, account_id, Feed.COPIERS, told) == SaveCounts(added=4)
    # By id as text, capitals first, then by asset.
    assert store.copiers(account_id) == [told[2], told[0], told[1], told[3]]
    in_columns = store.copier_past.newest(account_id)
    assert columns.told(in_columns) == columns.told(columns.columns_of(store.copiers(account_id)))


def test_a_new_instant_alone_is_no_change_but_is_known(store: Store, place: Place) -> None:
    """SPEC, Sync: a new timestamp alone is no change."""
    account_id = new_account(store)
    first, second = copier(as_of="2026-04-01 00:00"), copier(as_of="2026-04-02 00:00")
    save(store, account_id, Feed.COPIERS, [first])
    assert save(store, account_id, Feed.COPIERS, [second]) == SaveCounts(unchanged=1)
    assert store.copiers(account_id) == [second]
    assert look(place, HISTORY) == []


def test_changed_values_leave_the_earlier_ones_in_the_history(store: Store, place: Place) -> None:
    """SPEC, Sync: one current row plus the history of its values."""
    account_id = new_account(store)
    days = ["2026-04-01 00:00", "2026-04-02 00:00", "2026-04-03 00:00"]
    readings = [copier("ada", "1", days[0]), copier("ada", "1", days[1])]
    readings.append(copier("ada", "2", days[2]))
    counts = [save(store, account_id, Feed.COPIERS, [reading]) for reading in readings]
    assert counts == [SaveCounts(added=1), SaveCounts(unchanged=1), SaveCounts(changed=1)]
    assert store.copiers(account_id) == readings[2:]
    assert look(place, HISTORY) == [(usdt("1"), at(days[0]), at(days[1]))]


def test_a_reading_from_the_past_is_history_and_never_the_present(
    store: Store, place: Place
) -> None:
    """An old file imported today must not decide who is inactive today."""
    account_id = new_account(store)
    today = copier("ada", "500", "2026-04-09 00:00")
    old = copier("ada", "50", "2026-04-02 00:00")
    save(store, account_id, Feed.COPIERS, [today])
    assert save(store, account_id, Feed.COPIERS, [old]) == SaveCounts(changed=1)
    assert save(store, account_id, Feed.COPIERS, [old]) == SaveCounts(unchanged=1)
    assert store.copiers(account_id) == [today]
    assert look(place, HISTORY) == [(usdt("50"), old.as_of, old.as_of)]


def test_an_old_list_between_two_equal_readings_says_nothing_new(store: Store) -> None:
    account_id = new_account(store)
    equal = [copier("ada", "1", f"2026-04-0{day} 00:00") for day in (1, 5, 3)]
    news = copier("ada", "2", "2026-04-09 00:00")
    save(store, account_id, Feed.COPIERS, equal[:2])
    assert save(store, account_id, Feed.COPIERS, equal[2:]) == SaveCounts(unchanged=1)
    save(store, account_id, Feed.COPIERS, [news])
    assert save(store, account_id, Feed.COPIERS, equal) == SaveCounts(unchanged=3)


def test_one_list_may_hold_several_readings_of_a_copier_in_any_order(
    store: Store, place: Place
) -> None:
    account_id = new_account(store)
    days = [copier("ada", str(day), f"2026-04-0{day} 00:00") for day in (3, 1, 2)]
    assert save(store, account_id, Feed.COPIERS, days) == SaveCounts(added=1, changed=2)
    assert save(store, account_id, Feed.COPIERS, days) == SaveCounts(unchanged=3)
    assert store.copiers(account_id) == days[:1]
    assert [row[0] for row in look(place, HISTORY)] == [usdt("1"), usdt("2")]


def test_of_two_readings_of_one_instant_the_last_counts(store: Store) -> None:
    account_id = new_account(store)
    save(store, account_id, Feed.COPIERS, [copier("ada", "1"), copier("ada", "2")])
    assert store.copiers(account_id) == [copier("ada", "2")]


def test_an_account_has_its_own_copiers(store: Store) -> None:
    one, two = new_account(store, "one"), new_account(store, "two")
    save(store, one, Feed.COPIERS, [copier("ada", "1")])
    save(store, two, Feed.COPIERS, [copier("ada", "2")])
    assert store.copiers(one) == [copier("ada", "1")]
    assert store.copiers(two) == [copier("ada", "2")]


def test_thousands_of_copiers_are_kept_apart(store: Store) -> None:
    """More of them than one question to the database may name."""
    account_id = new_account(store)
    told = [copier(f"copier {number:05}", str(number)) for number in range(2_500)]
    assert save(store, account_id, Feed.COPIERS, told) == SaveCounts(added=2_500)
    assert save(store, account_id, Feed.COPIERS, told) == SaveCounts(unchanged=2_500)
    assert store.copiers(account_id) == told


readings = st.builds(
    copier,
    copier_id=st.sampled_from(["ada", "ben"]),
    equity=st.sampled_from([None, "0", "1"]),
    as_of=st.sampled_from([f"2026-04-0{day} 00:00" for day in range(1, 7)]),
)


@pytest.mark.parametrize("chunk", [2, 10_000])
@given(
    told=st.lists(readings, unique_by=lambda row: (row.copier_id, row.as_of)),
    again=st.permutations(range(12)),
)
def test_lists_in_any_order_leave_the_newest_reading_and_say_nothing_new_again(
    chunk: int, told: list[Copier], again: list[int]
) -> None:
    """SPEC, Sync: every page idempotent, however the readings arrive."""
    store = Store.in_memory()
    account_id = new_account(store)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(saving_copiers, "_CHUNK", chunk)
        for reading in told:
            save(store, account_id, Feed.COPIERS, [reading])
        shuffled = [told[place] for place in again if place < len(told)]
        assert save(store, account_id, Feed.COPIERS, shuffled) == SaveCounts(unchanged=len(told))
    newest = {row.copier_id: row for row in sorted(told, key=lambda row: row.as_of)}
    assert store.copiers(account_id) == [newest[name] for name in sorted(newest)]
    in_columns = store.copier_past.newest(account_id)
    assert columns.told(in_columns) == columns.told(columns.columns_of(store.copiers(account_id)))
    store.close()


def test_a_page_leaves_no_tables_to_pythons_collector(store: Store) -> None:
    """A sync saves page after page, and a collection of what they leave holds the window up.

    SQLAlchemy makes every column of `excluded` anew for each INSERT that asks for it.
    """
    account_id = new_account(store)
    for feed, rows in ((Feed.COPIERS, [FULL]), (Feed.ORDERS, [order()])):
        save(store, account_id, feed, rows)  # what is made once is made
        gc.collect()
        gc.set_debug(gc.DEBUG_SAVEALL)
        save(store, account_id, feed, rows)
        gc.collect()
        gc.set_debug(0)
        left = [each for each in gc.garbage if isinstance(each, Column)]
        gc.garbage.clear()
        assert left == []
