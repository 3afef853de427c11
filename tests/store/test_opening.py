"""Opening an archive: its schema, and every way in which a disk can refuse."""

from __future__ import annotations

import os
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlalchemy import event as events

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, NewerDatabase
from profitshare_gui.core.records import Feed
from profitshare_gui.store import engine
from profitshare_gui.store.all_rows import TABLES
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.doors import FileDoor
from profitshare_gui.store.schema import REVISION
from profitshare_gui.store.store import ARCHIVE, LOCK, Store
from tests.say import event, order
from tests.store.archives import look, new_account, save
from tests.store.children import ROOT

pytestmark = pytest.mark.usefixtures("on_file")

ORDERS = [order("ada", "1", order_id=f"{number:040}") for number in range(3_000)]


def test_the_migrations_make_the_tables_that_the_rows_describe(tmp_path: Path) -> None:
    """Two ways to the schema, which must not drift apart: one for disk, one for memory."""
    Store.open(tmp_path / "migrated").close()
    (tmp_path / "described").mkdir()
    described_by_rows = engine.open_engine(tmp_path / "described" / ARCHIVE)
    TABLES.create_all(described_by_rows)
    described_by_rows.dispose()
    question = (
        "SELECT type, name, tbl_name, sql FROM sqlite_master"
        " WHERE tbl_name <> 'alembic_version' ORDER BY name"
    )
    migrated, described = [
        [(*names, _parts(sql)) for *names, sql in look(tmp_path / folder, question)]
        for folder in ("migrated", "described")
    ]
    assert len(described) > 10
    assert migrated == described


def _parts(sql: str | None) -> list[str]:
    """The parts of a CREATE statement; constraints, and columns added later, stand in any order."""
    parts = re.split(r"\n|,(?![^(]*\))", sql or "")
    return sorted(part.strip().replace(", ", ",") for part in parts if part.strip())


def test_the_revision_we_know_is_the_newest_migration() -> None:
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", "profitshare_gui.store:migrations")
    assert ScriptDirectory.from_config(config).get_current_head() == REVISION


@pytest.mark.parametrize(("is_new", "expected"), [(True, "True"), (False, "False")])
def test_alembic_is_loaded_only_where_the_schema_is_behind(
    tmp_path: Path, *, is_new: bool, expected: str
) -> None:
    """A start must not pay a seventh of a second for nothing."""
    if not is_new:
        Store.open(tmp_path / "data").close()
    question = (
        "import sys; from pathlib import Path; from profitshare_gui.store.store import Store;"
        "Store.open(Path(sys.argv[1])).close(); print('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", question, str(tmp_path / "data")]
    asked = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert asked.stdout.strip() == expected


def test_an_archive_of_a_later_version_is_left_alone(store: Store, tmp_path: Path) -> None:
    """SPEC, Bars: a newer database has its own message, and the archive survives."""
    store.close()
    with closing(sqlite3.connect(tmp_path / "data" / ARCHIVE)) as file:
        file.execute("UPDATE alembic_version SET version_num = '0999'")
        file.commit()
    before = (tmp_path / "data" / ARCHIVE).read_bytes()
    with pytest.raises(NewerDatabase) as refused:
        Store.open(tmp_path / "data")
    assert (refused.value.found, refused.value.known) == ("0999", REVISION)
    assert (tmp_path / "data" / ARCHIVE).read_bytes() == before


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / ARCHIVE)) as file:
        file.execute("CREATE TABLE recipes (name TEXT)")
        file.commit()
    with pytest.raises(DiskTrouble, match="another program"):
        Store.open(tmp_path)
    assert look(tmp_path, "SELECT name FROM sqlite_master") == [("recipes",)]


def test_a_file_that_is_no_database_is_left_alone(tmp_path: Path) -> None:
    text = b"Dear diary, today I was paid a share of 35.70 USDT. " * 99
    (tmp_path / ARCHIVE).write_bytes(text)
    with pytest.raises(DiskTrouble, match="not an archive"):
        Store.open(tmp_path)
    assert (tmp_path / ARCHIVE).read_bytes() == text


def test_a_damaged_archive_says_so(store: Store, tmp_path: Path) -> None:
    """SPEC, Bars: a damaged database has its own message."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, ORDERS)
    store.close()
    archive = tmp_path / "data" / ARCHIVE
    with closing(sqlite3.connect(archive)) as database:
        (size,) = database.execute("PRAGMA page_size").fetchone()
        about = "SELECT rootpage FROM sqlite_master WHERE name = 'orders'"
        (page,) = database.execute(about).fetchone()
    with archive.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)
    damaged = Store.open(tmp_path / "data")
    with pytest.raises(DiskTrouble, match="damaged"):
        list(damaged.orders(account_id))
    damaged.close()


@pytest.mark.parametrize("column", ["copier_key", "market_key"])
@pytest.mark.parametrize("key", [-1, 77, 2**31 - 1])
def test_an_order_of_nobody_is_damage(store: Store, tmp_path: Path, column: str, key: int) -> None:
    """One changed byte is enough; it is no order of somebody else, and breaks nothing."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, ORDERS[:1])
    store.close()
    with closing(sqlite3.connect(tmp_path / "data" / ARCHIVE)) as database:
        database.execute(f"UPDATE orders SET {column} = ?", (key,))  # noqa: S608 - our own words
        database.commit()
    damaged = Store.open(tmp_path / "data")
    with pytest.raises(DiskTrouble, match="orders that belong to nothing"):
        damaged.ledger(account_id)
    damaged.close()


@contextmanager
def _schema_bent(archive: Path, bend: str) -> Iterator[sqlite3.Connection]:
    """SQLite does not see what is done meanwhile as what it is, as it does not see damage."""
    with closing(sqlite3.connect(archive)) as database:
        database.execute("PRAGMA writable_schema = ON")
        schema = database.execute("SELECT * FROM sqlite_master").fetchall()
        database.execute(bend)
        database.commit()
    with closing(sqlite3.connect(archive)) as database:
        yield database
        database.commit()
    with closing(sqlite3.connect(archive)) as database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute("DELETE FROM sqlite_master")
        database.executemany("INSERT INTO sqlite_master VALUES (?, ?, ?, ?, ?)", schema)
        database.commit()


_NO_INDEXES = "DELETE FROM sqlite_master WHERE type = 'index' AND tbl_name = 'orders'"
_NOTHING_NEEDED = "UPDATE sqlite_master SET sql = replace(sql, 'NOT NULL', '')"


@pytest.mark.parametrize(
    ("bend", "deed"),
    [
        (_NOTHING_NEEDED, "UPDATE account SET overrides = NULL"),
        (_NOTHING_NEEDED, "UPDATE account SET overrides = '[1]'"),
        (_NOTHING_NEEDED, """UPDATE account SET overrides = '{"share.ratio": 5}'"""),
        (_NOTHING_NEEDED, "UPDATE account SET overrides = replace(hex(zeroblob(50000)), '0', '[')"),
        (_NOTHING_NEEDED, "UPDATE market SET market_key = 2147000000"),
        (_NO_INDEXES, "UPDATE orders SET account_id = 2 WHERE order_row < 5"),
        (_NO_INDEXES, "UPDATE orders SET account_id = 1 WHERE account_id = 2"),
        (_NOTHING_NEEDED, "UPDATE orders SET closed_at = -9000000000000000000"),
        (_NOTHING_NEEDED, "UPDATE orders SET opened_at = -1"),
        (_NOTHING_NEEDED, "UPDATE event SET at = -1"),
    ],
    ids=[
        "null",
        "no object",
        "no text",
        "deep",
        "a number too large",
        "index lists more",
        "index lists fewer",
        "bc",
        "1969",
        "event",
    ],
)
def test_damage_that_sqlite_does_not_see_is_called_damage(
    store: Store, tmp_path: Path, bend: str, deed: str
) -> None:
    """SPEC, Bars: a reader that stumbles over a damaged cell says that the archive is damaged."""
    first, second = new_account(store), new_account(store, "second")
    assert (first, second) == (1, 2)
    save(store, first, Feed.ORDERS, ORDERS[:9])
    save(store, first, Feed.EVENTS, [event("pnl", "2026-04-01 00:00", "ada", amount="1")])
    save(store, second, Feed.ORDERS, ORDERS[:9])
    store.close()
    with _schema_bent(tmp_path / "data" / ARCHIVE, bend) as database:
        database.execute(deed)
    damaged = Store.open(tmp_path / "data")
    with closing(damaged), pytest.raises(DiskTrouble) as refused:
        [damaged.ledger(account.account_id) for account in damaged.accounts()]
    assert refused.value.code == "damaged"


def test_a_fault_of_ours_is_not_called_damage(tmp_path: Path) -> None:
    """The archive is sound: whatever a reader raises flies as what it is."""
    door = FileDoor(tmp_path / "data")
    door.bring_up_to_date()
    with pytest.raises(ValueError, match="a fault of ours"), door.reading():
        raise ValueError("a fault of ours")
    door.close()


@pytest.mark.parametrize("name", ["data", f"data/{ARCHIVE}", f"data/{LOCK}"])
def test_something_in_the_way_is_named(tmp_path: Path, name: str) -> None:
    """A file where the folder should be, a folder where a file should be."""
    if name == "data":
        (tmp_path / name).write_text("not a folder", encoding="utf-8")
    else:
        (tmp_path / name).mkdir(parents=True)
    with pytest.raises(DiskTrouble) as refused:
        Store.open(tmp_path / "data")
    assert refused.value.path.endswith(name)


@contextmanager
def every_connection(pragma: str) -> Iterator[None]:
    """Let SQLite itself refuse: with a real error, on a disk that is not really full."""

    def set_up(driver: sqlite3.Connection, _record: object) -> None:
        driver.execute(pragma).close()

    events.listen(Engine, "connect", set_up)
    try:
        yield
    finally:
        events.remove(Engine, "connect", set_up)


@pytest.mark.parametrize(
    ("pragma", "why"), [("max_page_count = 60", "full"), ("query_only = ON", "read-only")]
)
def test_a_disk_that_takes_no_more_is_explained_and_loses_nothing(
    store: Store, tmp_path: Path, pragma: str, why: str
) -> None:
    """SPEC, Bars: a full disk has its own message, and the archive survives."""
    account_id = new_account(store)
    save(store, account_id, Feed.ORDERS, ORDERS[:1])
    with every_connection(f"PRAGMA {pragma}"):
        small = Store.open(tmp_path / "data")
        with pytest.raises(DiskTrouble, match=why):
            small.save_page(account_id, Feed.ORDERS, ORDERS, learned_at=1, checkpoint="new")
        assert list(small.orders(account_id)) == ORDERS[:1]
        small.close()
    assert list(store.orders(account_id)) == ORDERS[:1]
    checkpoint = store.checkpoint(account_id, Feed.ORDERS)
    assert checkpoint is not None
    assert checkpoint.position is None
    assert save(store, account_id, Feed.ORDERS, ORDERS) == SaveCounts(2_999, 0, 1)


def test_another_program_that_holds_the_database_is_waited_for_and_then_reported(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It takes no lock of ours; the system knows whose SQLite's own is: here, this process's."""
    account_id = new_account(store)
    monkeypatch.setattr(engine, "_PER_CONNECTION", ["PRAGMA busy_timeout = 50"])
    data = tmp_path / "data"
    with closing(sqlite3.connect(data / ARCHIVE, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        second = Store.open(data)
        with pytest.raises(AlreadyRunning) as refused:
            save(second, account_id, Feed.ORDERS, ORDERS[:1])
        second.close()
    assert refused.value.pid == os.getpid()


def test_a_connection_is_safe_against_power_cuts(tmp_path: Path) -> None:
    """What was committed is on the disk; readers and the writer never block each other."""
    opened = engine.open_engine(tmp_path / ARCHIVE)
    with opened.connect() as connection:
        asked = [
            connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()
            for name in ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        ]
    opened.dispose()
    assert asked == ["wal", 2, 1, 5_000]  # 2 is FULL
