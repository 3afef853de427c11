"""Several pages want the books of an account at once: one settles it, the others read that."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path

import pytest
from sqlalchemy import Engine, event

from profitshare_gui.core.records import Feed
from profitshare_gui.store import turns
from profitshare_gui.store.kept import KeptSettlements
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books
from tests.core.rulebooks import shipped
from tests.say import at
from tests.usecases.book_lives import account_in
from tests.usecases.test_bookkeeping import TWO_WEEKS

NOW = at("2026-03-16 12:00")
AWHILE_S = 0.3
PAGES = 3
"""The Profit page, its chart and the notices."""

WHOLE_LEDGER = "BETWEEN"
"""Stands in no other question of a settling: blocks of all orders are read by their numbers."""


@pytest.fixture
def whole_readings() -> Iterator[list[str]]:
    """The questions asked from now on that read all orders of an account."""
    asked: list[str] = []

    def note(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        if WHOLE_LEDGER in statement:
            asked.append(statement)

    event.listen(Engine, "before_cursor_execute", note)
    yield asked
    event.remove(Engine, "before_cursor_execute", note)


def stores_of(kind: str, folder: Path) -> list[Store]:
    """An archive as each page sees it; two of a folder are what two processes have."""
    if kind == "memory":
        return [Store.in_memory()] * PAGES
    if kind == "threads":
        return [Store.open(folder)] * PAGES
    return [Store.open(folder) for _ in range(PAGES)]


@pytest.mark.parametrize("kind", ["memory", "threads", "processes"])
def test_a_window_is_settled_once_whoever_asks(
    kind: str, tmp_path: Path, whole_readings: list[str]
) -> None:
    """SPEC, Bars: a settled window is never computed twice."""
    stores = stores_of(kind, tmp_path)
    account_id = account_in(stores[0])
    stores[0].save_page(account_id, Feed.ORDERS, TWO_WEEKS, learned_at=NOW)
    whole_readings.clear()

    def load(kept: KeptSettlements) -> Books:
        return load_books(kept, account_id, shipped("ju"), NOW)

    with ThreadPoolExecutor(PAGES) as pages:
        with stores[0].settlements.turn(account_id):
            loading = [pages.submit(load, store.settlements) for store in stores]
            assert not wait(loading, timeout=AWHILE_S).done
        found = [books.result() for books in loading]
    # Their numbers and their contents are read once, by the page that had the first turn.
    assert len(whole_readings) == 2
    # ann's 100 and 30, bob's 50, at 10 %.
    assert [[share.due for share in books.shares] for books in found] == [
        [10_00000000, 5_00000000, 3_00000000]
    ] * PAGES
    for store in set(stores):
        store.close()


def test_the_open_window_needs_no_turn(tmp_path: Path, whole_readings: list[str]) -> None:
    """What costs little does not wait for what costs much."""
    store = Store.open(tmp_path)
    account_id = account_in(store)
    store.save_page(account_id, Feed.ORDERS, TWO_WEEKS, learned_at=NOW)
    load_books(store.settlements, account_id, shipped("ju"), NOW)
    whole_readings.clear()
    with store.settlements.turn(account_id):
        books = load_books(store.settlements, account_id, shipped("ju"), NOW)
    assert (len(books.shares), whole_readings) == (3, [])
    store.close()


def test_a_process_that_settles_for_too_long_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It may hang: then the same is settled twice, and the books are right all the same."""
    monkeypatch.setattr(turns, "_TRIES", 2)
    hanging, store = Store.open(tmp_path), Store.open(tmp_path)
    account_id = account_in(store)
    store.save_page(account_id, Feed.ORDERS, TWO_WEEKS, learned_at=NOW)
    with hanging.settlements.turn(account_id):
        books = load_books(store.settlements, account_id, shipped("ju"), NOW)
    assert len(books.shares) == 3
    for each in (hanging, store):
        each.close()


def test_where_no_lock_can_be_made_it_is_settled_all_the_same(tmp_path: Path) -> None:
    store = Store.open(tmp_path)
    account_id = account_in(store)
    store.save_page(account_id, Feed.ORDERS, TWO_WEEKS, learned_at=NOW)
    (tmp_path / "locks").write_text("a file where the folder of the locks should be")
    assert len(load_books(store.settlements, account_id, shipped("ju"), NOW).shares) == 3
    store.close()
