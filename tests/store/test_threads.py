"""Several threads at one archive, on disk and in memory; a reader keeps what it began to read."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from profitshare_gui.core.errors import Stopped
from profitshare_gui.core.records import Feed
from profitshare_gui.place import Place
from profitshare_gui.store import reading
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.doors import MemoryDoor
from profitshare_gui.store.store import Store
from tests.say import event, order
from tests.store.archives import copier, new_account, save


@pytest.fixture(params=["lasting", "memory"])
def any_store(request: pytest.FixtureRequest, place: Place) -> Iterator[Store]:
    """An archive of any kind."""
    in_memory = request.param == "memory"
    opened = Store.in_memory() if in_memory else Store.open(place)
    yield opened
    opened.close()


def test_threads_that_read_and_write_at_once_get_whole_pages(any_store: Store) -> None:
    """A page is 3 orders: whoever counts, counts a multiple of 3, and none is lost."""
    account_id = new_account(any_store)

    def write(writer: int) -> SaveCounts:
        total = SaveCounts()
        for page in range(10):
            name = f"{writer}-{page}"
            rows = [order("ada", "1", order_id=f"{name}-{row}") for row in range(3)]
            total += save(any_store, account_id, Feed.ORDERS, rows)
        return total

    def read(_reader: int) -> set[int]:
        counts = {any_store.order_count(account_id) for _ in range(30)}
        ledgers = {len(any_store.ledger(account_id).orders) for _ in range(10)}
        return counts | ledgers | {len(list(any_store.orders(account_id)))}

    with ThreadPoolExecutor(max_workers=8) as pool:
        written = list(pool.map(write, range(4)))
        seen = set().union(*pool.map(read, range(4)))
    assert written == [SaveCounts(added=30)] * 4
    assert {count % 3 for count in seen} == {0}
    assert any_store.order_count(account_id) == 4 * 30


def test_orders_are_read_from_one_snapshot_while_others_are_saved(
    any_store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An export shows one moment, even when a sync writes in the middle of it."""
    monkeypatch.setattr(reading, "_ROWS_AT_ONCE", 1)
    account_id = new_account(any_store)
    first = [order("ada", "1", order_id=str(number)) for number in range(5)]
    save(any_store, account_id, Feed.ORDERS, first)
    rows = any_store.orders(account_id)
    kept = [next(rows)]
    corrected = [row._replace(trading_fee=9) for row in first]
    save(any_store, account_id, Feed.ORDERS, [*corrected, order("ben", "1", order_id="new")])
    kept += rows
    assert kept == first
    assert any_store.order_count(account_id) == 6


def test_a_reader_that_stops_early_is_in_nobodys_way(any_store: Store) -> None:
    account_id = new_account(any_store)
    rows = [order("ada", "1", order_id=str(number)) for number in range(5)]
    save(any_store, account_id, Feed.ORDERS, rows)
    for _ in range(30):  # more than there are connections
        assert next(any_store.orders(account_id)) in rows
    assert save(any_store, account_id, Feed.ORDERS, rows) == SaveCounts(unchanged=5)


def test_the_archive_in_memory_answers_like_the_one_that_lasts(place: Place) -> None:
    """The demo world runs on the real store."""
    answers = []
    for store in (Store.in_memory(), Store.open(place)):
        account_id = new_account(store)
        counts = [
            save(store, account_id, Feed.ORDERS, [order("ada", "1"), order("ada", "1")]),
            save(store, account_id, Feed.EVENTS, [event("pnl", "2026-04-01 00:00", amount="1")]),
            save(store, account_id, Feed.COPIERS, [copier()]),
        ]
        ledger = store.ledger(account_id)
        answers.append(
            (
                counts,
                store.accounts(),
                list(store.orders(account_id)),
                store.copiers(account_id),
                (ledger.copier_ids, ledger.assets, ledger.events),
                ledger.orders.realized_pnl.tolist(),
                store.data_version(),
            )
        )
        store.close()
    assert answers[0] == answers[1]


def test_the_archive_in_memory_never_touches_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SPEC, Screens: the demo world leaves nothing behind."""
    monkeypatch.chdir(tmp_path)
    store = Store.in_memory()
    save(store, new_account(store), Feed.ORDERS, [order()])
    assert list(tmp_path.rglob("*")) == []
    store.close()


def test_an_archive_in_memory_closes_when_its_reader_has_finished() -> None:
    """The demo is left while a worker still reads from it; its one connection is not its own."""
    door = MemoryDoor()
    store = Store(door)
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, [order("ada", "1", order_id=str(n)) for n in range(500)])
    is_reading, may_go_on = threading.Event(), threading.Event()

    def read() -> int:
        with door.reading() as connection:
            is_reading.set()
            may_go_on.wait(10)
            return reading.count_orders(connection, account_id)

    with ThreadPoolExecutor(2) as pool:
        count = pool.submit(read)
        assert is_reading.wait(10)
        closing = pool.submit(store.close)
        may_go_on.set()
        assert count.result() == 500
        closing.result()
    with pytest.raises(Stopped):
        store.accounts()
