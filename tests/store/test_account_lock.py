"""The lock on one account: one sweep at a time, on any computer of a desk."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.records import Feed
from profitshare_gui.place import Place
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.lock import WriterLock
from profitshare_gui.store.store import Store
from tests.say import order
from tests.store.archives import new_account, save
from tests.store.children import heard, kill, running

SWEEP = "removing copiers"


@pytest.fixture(params=["lasting", "memory"])
def any_store(request: pytest.FixtureRequest, place: Place) -> Iterator[Store]:
    """An archive of any kind."""
    opened = Store.in_memory() if request.param == "memory" else Store.open(place)
    yield opened
    opened.close()


def test_an_account_is_locked_once_and_others_are_free(any_store: Store) -> None:
    """SPEC, Removing inactive copiers: what one does, no other may do at the same time."""
    with any_store.account_lock(1, SWEEP):
        with pytest.raises(AlreadyRunning) as refused, any_store.account_lock(1, SWEEP):
            pass
        assert refused.value.pid == os.getpid()
        assert "is removing copiers" in str(refused.value)
        with any_store.account_lock(2, SWEEP):
            pass
    with any_store.account_lock(1, SWEEP):
        pass


def test_who_finds_it_taken_is_told_what_it_is_taken_for(any_store: Store) -> None:
    """A sweep that waits for a sync must not read that somebody else is removing copiers."""
    for purpose in ("syncing", "testing the key"):
        with any_store.account_lock(1, purpose):
            with pytest.raises(AlreadyRunning) as refused, any_store.account_lock(1, SWEEP):
                pass
            assert (refused.value.pid, refused.value.purpose) == (os.getpid(), purpose)


def test_it_is_free_again_after_a_failure(any_store: Store) -> None:
    with pytest.raises(OSError, match="stick"), any_store.account_lock(1, SWEEP):
        raise OSError("the file is on a stick that was pulled out")
    with any_store.account_lock(1, SWEEP):
        pass


def test_it_keeps_nobody_from_reading_or_writing(store: Store, place: Place) -> None:
    account_id = new_account(store)
    with store.account_lock(account_id, SWEEP):
        other = Store.open(place)
        assert save(other, account_id, Feed.ORDERS, [order()]) == SaveCounts(added=1)
        other.close()
        assert save(store, account_id, Feed.ORDERS, [order()]) == SaveCounts(unchanged=1)


def test_another_process_holds_it_until_it_ends(store: Store, place: Place) -> None:
    """Killed at any instant, a sweep locks nobody out."""
    with running("hold_account", place) as child:
        assert heard(child) == "locked"
        with pytest.raises(AlreadyRunning) as refused, store.account_lock(1, SWEEP):
            pass
        assert refused.value.pid == child.pid
        assert "children.py hold_account" in refused.value.command
        kill(child)
    for _ in range(100):
        try:
            with store.account_lock(1, SWEEP):
                return
        except AlreadyRunning:  # a server may notice a moment later that nobody is there
            continue
    pytest.fail("the lock of a killed process is still held")


def test_who_finds_it_taken_is_told_what_the_holder_does(store: Store, place: Place) -> None:
    """Two real processes: one removes copiers, the other wants to sync."""
    with running("hold_account", place) as child:
        assert heard(child) == "locked"
        with pytest.raises(AlreadyRunning) as refused, store.account_lock(1, "syncing"):
            pass
        assert (refused.value.pid, refused.value.purpose) == (child.pid, SWEEP)
        assert "is removing copiers; try again" in str(refused.value)
        save(store, new_account(store), Feed.ORDERS, [order()])  # a session that is used again


@pytest.mark.parametrize(
    ("content", "pid", "command", "purpose"),
    [
        ("", 0, "", "syncing"),
        ("4711 profitshare sync", 4711, "profitshare sync", "syncing"),
        ("4711 profitshare remove\nremoving copiers", 4711, "profitshare remove", SWEEP),
        ("4711 profitshare import\n", 4711, "profitshare import", ""),
    ],
    ids=["not said yet", "by an earlier version", "said", "writes"],
)
def test_what_a_lock_says_of_its_holder(
    tmp_path: Path, content: str, pid: int, command: str, purpose: str
) -> None:
    path = tmp_path / "some.lock"
    with WriterLock(path).held():
        path.write_text(content, encoding="utf-8")
        asking = WriterLock(path, tries=1, purpose="syncing")
        with pytest.raises(AlreadyRunning) as refused, asking.held():
            pass
    told = refused.value
    assert (told.pid, told.command, told.purpose) == (pid, command, purpose)
