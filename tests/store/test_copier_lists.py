"""The newest list of copiers: read once for all who look at it, and never an old one."""

from __future__ import annotations

import threading
import weakref
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.records import Copier, Feed
from profitshare_gui.place import Place
from profitshare_gui.store.reading import read_copiers
from profitshare_gui.store.store import Store
from tests.say import order
from tests.store.archives import copier, new_account, save

ADA, BEN = copier("ada", "1"), copier("ben", "2")


def test_a_list_that_somebody_looks_at_is_the_next_ones_too(store: Store) -> None:
    """A page of orders changes no copier. When nobody looks any more nothing is kept."""
    account_id = new_account(store)
    save(store, account_id, Feed.COPIERS, [ADA, BEN])
    listed = store.copiers(account_id)
    save(store, account_id, Feed.ORDERS, [order("ada", "1")])
    assert store.copiers(account_id) is listed
    seen = weakref.ref(listed)
    del listed
    assert seen() is None


@pytest.mark.parametrize(
    "news",
    [
        copier("cyd", "3"),
        copier("ada", "5", "2026-04-02 00:00"),
        copier("ada", "5"),
        copier("ada", "1", "2026-04-02 00:00"),
        copier("ada", "1", asset="BTC"),
    ],
    ids=["somebody new", "new values", "the last word of an instant", "seen later", "new asset"],
)
def test_whatever_another_window_learns_of_a_copier_is_in_the_next_list(
    store: Store, place: Place, news: Copier
) -> None:
    account_id = new_account(store)
    save(store, account_id, Feed.COPIERS, [ADA, BEN])
    before = store.copiers(account_id)
    assert before == [ADA, BEN]
    with closing(Store.open(place)) as other:
        save(other, account_id, Feed.COPIERS, [news])
    expected = {(row.copier_id, row.asset): row for row in (ADA, BEN, news)}
    assert store.copiers(account_id) == [expected[key] for key in sorted(expected)]
    assert before == [ADA, BEN]  # who still looks at it sees what he saw


readings = st.lists(
    st.builds(
        copier,
        copier_id=st.sampled_from(["ada", "ben"]),
        equity=st.sampled_from([None, "0", "1"]),
        as_of=st.sampled_from([f"2026-04-0{day} 00:00" for day in range(1, 7)]),
    ),
    max_size=4,
)


@given(pages=st.lists(st.tuples(st.sampled_from([1, 2]), readings), max_size=12))
def test_a_shared_list_is_the_list_that_would_be_read(
    pages: Sequence[tuple[int, Sequence[Copier]]],
) -> None:
    """In any mixture of news, repetitions and late readings, of two accounts."""
    store = Store.in_memory()
    assert [new_account(store, name) for name in ("one", "two")] == [1, 2]
    held: dict[int, Sequence[Copier]] = {}  # or each list would be gone, and none shared
    for account_id, page in pages:
        save(store, account_id, Feed.COPIERS, page)
        for each in (1, 2):
            with store._reading() as connection:  # noqa: SLF001 - what no list was kept of
                fresh = read_copiers(connection, each)
            held[each] = store.copiers(each)
            assert held[each] == fresh
    store.close()


def test_readers_at_one_time_get_one_list(store: Store) -> None:
    """Issue 15: two lists of 100,000 copiers at a time are what made a day's memory grow."""
    account_id = new_account(store)
    save(store, account_id, Feed.COPIERS, [ADA, BEN])
    together = threading.Barrier(4)

    def read(_: int) -> Sequence[Copier]:
        together.wait(timeout=60)
        return store.copiers(account_id)

    with ThreadPoolExecutor(4) as readers:
        lists = list(readers.map(read, range(4)))
    assert all(each is lists[0] for each in lists)
