"""Two processes at one archive, and processes that are killed: real ones."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack

import pytest

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.records import Feed
from profitshare_gui.place import Place, SharedArchive
from profitshare_gui.store import engine_postgres, lock
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from tests.say import order
from tests.store import children
from tests.store.archives import NOW, look, new_account, save
from tests.store.children import CORRECTED, PAGE, heard, kill, running, tell

MINE = order("ada", "1", order_id="mine")


@pytest.fixture
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give up waiting for the lock after a moment, not after 5 seconds."""
    monkeypatch.setattr(lock, "_TRIES", 3)
    monkeypatch.setattr(engine_postgres, "_PATIENCE", "100ms")


@pytest.fixture
def account_id(store: Store) -> int:
    return new_account(store)


@pytest.fixture
def holder(place: Place, account_id: int) -> Iterator[children.Child]:
    """Another process in the middle of a write."""
    assert account_id == 1
    with running("hold", place) as child:
        assert heard(child) == "writing"
        yield child


@pytest.mark.usefixtures("impatient")
def test_a_second_writer_is_told_whose_process_holds_the_archive(
    store: Store, account_id: int, holder: children.Child, place: Place
) -> None:
    """SPEC, Command line: a second writer waits, then says whose process holds it."""
    with pytest.raises(AlreadyRunning) as refused:
        save(store, account_id, Feed.ORDERS, [MINE])
    where = f" on {socket.gethostname()}" if isinstance(place, SharedArchive) else ""
    assert (refused.value.pid, refused.value.command) == (holder.pid, f"children.py hold{where}")
    assert f"process {holder.pid} (children.py hold{where})" in str(refused.value)
    assert store.order_count(account_id) == 0


@pytest.mark.usefixtures("holder")
def test_reading_is_possible_while_another_process_writes(
    store: Store, account_id: int, place: Place
) -> None:
    """SPEC, Command line: reading the archive is always possible."""
    second = Store.open(place)
    assert [account.name for account in second.accounts()] == ["main"]
    assert list(second.orders(account_id)) == []
    assert len(store.ledger(account_id).orders) == 0
    second.close()


@pytest.mark.usefixtures("on_file")
def test_a_second_writer_to_a_folder_waits_for_the_first_to_finish(
    store: Store, account_id: int, holder: children.Child, monkeypatch: pytest.MonkeyPatch
) -> None:
    """SPEC, Command line: `sync` from cron beside an open window works."""
    waits: list[float] = []

    def wait(seconds: float, sleep: Callable[[float], None] = time.sleep) -> None:
        if not waits:
            tell(holder)
        waits.append(seconds)
        sleep(seconds)

    monkeypatch.setattr("profitshare_gui.store.lock.time.sleep", wait)
    assert save(store, account_id, Feed.ORDERS, [MINE]) == SaveCounts(added=1)
    assert waits
    assert heard(holder) == "done"
    assert sorted(row.order_id for row in store.orders(account_id)) == ["held", "mine"]


@pytest.mark.usefixtures("on_server")
def test_a_second_writer_to_a_server_waits_for_the_first_to_finish(
    store: Store, account_id: int, holder: children.Child, place: Place
) -> None:
    """SPEC, Command line: the same for the members of a desk, who stand in the server's line."""
    with ThreadPoolExecutor(max_workers=1) as pool:
        saved = pool.submit(save, store, account_id, Feed.ORDERS, [MINE])
        while not look(place, "SELECT 1 FROM pg_locks WHERE locktype='advisory' AND NOT granted"):
            assert not saved.done()
        tell(holder)
        assert saved.result() == SaveCounts(added=1)
    assert heard(holder) == "done"
    assert sorted(row.order_id for row in store.orders(account_id)) == ["held", "mine"]


def test_the_lock_of_a_killed_process_is_free(
    store: Store, account_id: int, holder: children.Child
) -> None:
    """A lock that outlives its holder would lock its owner out."""
    kill(holder)
    assert save(store, account_id, Feed.ORDERS, [MINE]) == SaveCounts(added=1)
    assert list(store.orders(account_id)) == [MINE]


def test_processes_that_write_at_once_lose_nothing(
    store: Store, account_id: int, place: Place
) -> None:
    names = ("ben", "cid", "dora")
    with ExitStack() as stack:
        writers = [stack.enter_context(running("write_often", place, name)) for name in names]
        for number in range(30):
            save(store, account_id, Feed.ORDERS, [order("ada", "1", order_id=str(number))])
        assert [writer.wait() for writer in writers] == [0, 0, 0]
    assert store.order_count(account_id) == 4 * 30


def test_processes_that_open_a_new_archive_at_once_make_one(new_place: Place) -> None:
    """Each finds nothing and wants to lay it out; the lock lets one do it."""
    with ExitStack() as stack:
        openers = [stack.enter_context(running("open", new_place)) for _ in range(4)]
        assert [opener.wait() for opener in openers] == [0, 0, 0, 0]
    store = Store.open(new_place)
    assert store.accounts() == []
    assert look(new_place, "SELECT count(*) FROM alembic_version") == [(1,)]
    store.close()


ON_FILE = (
    "BEGIN IMMEDIATE",
    "INSERT INTO copier",
    "SAVEPOINT",
    "INSERT INTO orders",
    "INSERT INTO order_history",
    "RELEASE",
    "INSERT INTO checkpoint",
    "COMMIT",
)
ON_SERVER = (
    "SELECT pg_try_advisory_xact_lock",
    "INSERT INTO copier",
    "CREATE TEMPORARY TABLE",
    "INSERT INTO order_history",
    "UPDATE orders",
    "INSERT INTO orders",
    "INSERT INTO checkpoint",
    "COMMIT",
)


@pytest.mark.usefixtures("on_file")
@pytest.mark.parametrize("moment", ON_FILE)
def test_a_page_is_there_whole_or_not_at_all_whenever_the_process_is_killed(
    store: Store, account_id: int, place: Place, moment: str
) -> None:
    """SPEC, Bars: kill at every step of import and sync, nothing lost."""
    kill_while_saving(store, account_id, place, moment)
    assert look(place, "PRAGMA integrity_check") == [("ok",)]


@pytest.mark.usefixtures("on_server")
@pytest.mark.parametrize("moment", ON_SERVER)
def test_a_page_is_on_the_server_whole_or_not_at_all_whenever_the_process_is_killed(
    store: Store, account_id: int, place: Place, moment: str
) -> None:
    """SPEC, Bars: kill at every step of import and sync, nothing lost."""
    kill_while_saving(store, account_id, place, moment)


def kill_while_saving(store: Store, account_id: int, place: Place, moment: str) -> None:
    """Kill another process at a moment of its save, and look at what is left, and go on."""
    first = order("ada", "1", order_id="1")
    store.save_page(account_id, Feed.ORDERS, [first], learned_at=NOW, checkpoint="old")
    with running("stop_at", place, moment) as child:
        assert heard(child) == moment
        kill(child)

    again = Store.open(place)
    assert list(again.orders(account_id)) == [first]
    before = again.checkpoint(account_id, Feed.ORDERS)
    assert before is not None
    assert before.position == "old"
    assert save(again, account_id, Feed.ORDERS, PAGE) == SaveCounts(added=5, changed=1)
    assert set(again.orders(account_id)) == set(PAGE)
    assert CORRECTED in PAGE
    again.close()


@pytest.mark.parametrize("moment", ["CREATE TABLE orders", "INSERT INTO alembic_version", "COMMIT"])
def test_an_archive_whose_making_was_interrupted_is_made_by_the_next_start(
    new_place: Place, moment: str
) -> None:
    """SPEC, Bars: kill at every step of a migration."""
    with running("stop_at", new_place, moment) as child:
        assert heard(child) == moment
        kill(child)
    store = Store.open(new_place)
    account_id = new_account(store)
    assert save(store, account_id, Feed.ORDERS, PAGE) == SaveCounts(added=6)
    store.close()
