"""An archive from somebody else: nothing in it is executed, and what is not ours is refused."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.records import Feed
from profitshare_gui.logs import start_log
from profitshare_gui.store.backup import BY_HAND, back_up
from profitshare_gui.store.engine import open_engine, open_plainly
from profitshare_gui.store.restore import restore
from profitshare_gui.store.store import ARCHIVE, Store
from tests.say import order
from tests.store.archives import NOW, new_account, save

ACTING = [
    "CREATE TRIGGER t AFTER INSERT ON orders BEGIN DELETE FROM orders; END",
    "CREATE TRIGGER t AFTER UPDATE ON account BEGIN SELECT load_extension('x'); END",
    "CREATE VIEW v AS SELECT name FROM account",
    "DROP TABLE copier_note; CREATE VIEW copier_note AS SELECT * FROM account",
    "CREATE VIRTUAL TABLE v USING fts5(a)",
    "ALTER TABLE account ADD COLUMN g TEXT AS (hex(zeroblob(1000)))",
    "ALTER TABLE account ADD COLUMN g TEXT CHECK (g <> 'a')",
    "CREATE TABLE t (a INTEGER REFERENCES account ON DELETE CASCADE) STRICT",
    "CREATE TABLE t (a)",
    "ALTER TABLE account ADD COLUMN g TEXT",
]
SAYING = [
    "UPDATE account SET overrides = '['",
    "UPDATE orders SET market_key = 77",
    "UPDATE orders SET closed_at = 9223372036854775807",
]


@pytest.fixture
def data(store: Store, tmp_path: Path) -> Path:
    """The folder of an archive with an order; it is closed."""
    save(store, new_account(store), Feed.ORDERS, [order("ada", order_id="o1")])
    store.close()
    return tmp_path / "data"


def change(path: Path, statements: str) -> None:
    """Do to a file what somebody else does."""
    with closing(sqlite3.connect(path)) as file:
        file.executescript(statements)


@pytest.mark.parametrize("statements", ACTING)
def test_a_schema_that_acts_or_is_another_is_refused_as_it_is(data: Path, statements: str) -> None:
    """A trigger would change what is written, a view show what is kept nowhere."""
    change(data / ARCHIVE, statements)
    before = sha256((data / ARCHIVE).read_bytes()).digest()
    with pytest.raises(DiskTrouble, match="not from this program") as caught:
        Store.open(data)
    assert caught.value.code == "foreign"
    assert sha256((data / ARCHIVE).read_bytes()).digest() == before


@pytest.mark.parametrize("statements", ACTING + SAYING)
def test_a_backup_of_somebody_else_is_refused_and_the_archive_stays(
    data: Path, statements: str
) -> None:
    """Of a backup the rows are read as well."""
    backup = back_up(data, BY_HAND, NOW).path
    change(backup, statements)
    before = (data / ARCHIVE).read_bytes()
    with pytest.raises(DiskTrouble) as caught:
        restore(data, backup, NOW)
    assert caught.value.code == "bad_backup"
    assert (data / ARCHIVE).read_bytes() == before


def test_no_connection_lets_a_schema_reach_outside(data: Path) -> None:
    """Neither the archive's nor a plain one, which looks at backups and at damaged files."""
    engine = open_engine(data / ARCHIVE)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("PRAGMA trusted_schema").scalar() == 0
        driver = connection.connection.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        assert not may_load(driver)
    engine.dispose()
    with closing(open_plainly(data / ARCHIVE, "ro")) as plain:
        assert plain.execute("PRAGMA trusted_schema").fetchone() == (0,)
        assert not may_load(plain)


def may_load(database: sqlite3.Connection) -> bool:
    """Whether a statement may load a library into the program."""
    try:
        database.execute("SELECT load_extension('/nowhere')")
    except sqlite3.OperationalError as error:
        return "not authorized" not in str(error)
    return True


def test_another_user_of_the_computer_cannot_look_into_what_we_make(tmp_path: Path) -> None:
    """Whatever the umask: the folders keep out whom the files in them would let in."""
    before = os.umask(0o022)
    try:
        Store.open(tmp_path / "a" / "data").close()
        start_log(tmp_path / "log")
        made = back_up(tmp_path / "a" / "data", BY_HAND, NOW).path.parent
    finally:
        os.umask(before)
    for folder in (tmp_path / "a" / "data", tmp_path / "log", made):
        assert folder.stat().st_mode & 0o077 == 0, folder
