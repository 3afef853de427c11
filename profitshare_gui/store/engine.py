"""The engine: how every connection is set up, and what SQLite's errors mean to a person."""

from __future__ import annotations

import os
import shutil
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote
from weakref import WeakKeyDictionary

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import Dialect, ExceptionContext
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, NullPool, StaticPool

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, StoreError
from profitshare_gui.store.folder import disk_trouble
from profitshare_gui.store.lock import database_writer, swap_gate

_PER_CONNECTION = (
    "PRAGMA busy_timeout = 5000",  # first: the next one may have to wait for a reader
    "PRAGMA journal_mode = WAL",  # readers and the writer never block each other
    "PRAGMA synchronous = FULL",  # what was committed survives a power cut
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",  # no schema calls what reaches outside
)

_CACHE_WHILE_WRITING = "PRAGMA cache_size = -65536"
_CACHE_OTHERWISE = "PRAGMA cache_size = -2000"
"""KiB. Ids in no order are indexed twice as fast with room for it; readers need none."""

_TROUBLES = {
    sqlite3.SQLITE_FULL: ("full", "the disk is full; nothing was changed"),
    sqlite3.SQLITE_IOERR: ("unreadable", "the disk could not be read or written"),
    sqlite3.SQLITE_READONLY: ("read_only", "the file or its folder is read-only"),
    sqlite3.SQLITE_PERM: ("read_only", "access is denied"),
    sqlite3.SQLITE_CANTOPEN: ("", "the file cannot be opened"),
    sqlite3.SQLITE_NOTADB: (
        "not_an_archive",
        "this is not an archive of ProfitShare, or it is damaged",
    ),
    sqlite3.SQLITE_CORRUPT: ("damaged", "the archive is damaged"),
}
_OF_THE_SOURCE = {
    sqlite3.SQLITE_NOTADB,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
}
_DAMAGES = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNREADABLE = {sqlite3.SQLITE_IOERR, sqlite3.SQLITE_ERROR}
"""The second is what text that is no text is reported as."""

_DAMAGE_IN_WORDS = ("Could not decode to UTF-8", "unsupported file format")
"""What is reported without a code of its own: by Python's driver, and of a header."""

_PRIMARY_CODE = 0xFF
_TRIES = 100
_MILLISECONDS_BETWEEN = 50
_KNOWN_FILES: WeakKeyDictionary[Engine, set[tuple[int, int] | None]] = WeakKeyDictionary()
"""The files that each engine has opened."""
_TOO_LITTLE = 2**20


def open_engine(path: Path) -> Engine:
    """The engine of an archive file. Its errors arrive as `DiskTrouble` or `AlreadyRunning`."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args={"isolation_level": None}
    )
    _follow_file(engine, path)
    return _prepared(engine, path)


def open_memory() -> Engine:
    """An engine whose archive is one connection in memory, shared by all threads in turn."""
    engine = create_engine(
        "sqlite://",
        poolclass=StaticPool,
        connect_args={"isolation_level": None, "check_same_thread": False},
    )
    return _prepared(engine, Path("memory"))


def open_as_it_is(path: Path, mode: str) -> Engine:
    """An engine that sets nothing up, so a file it reads stays as it is; for `mode` see below."""
    engine = create_engine(
        "sqlite://", creator=lambda: open_plainly(path, mode), poolclass=NullPool
    )
    return _prepared(engine, path)


@contextmanager
def begin_writing(engine: Engine) -> Iterator[Connection]:
    """A transaction that is the one writer from its first moment; committed unless it raises."""
    with engine.connect() as connection:
        connection.execution_options(begin="IMMEDIATE")
        with connection.begin():
            connection.exec_driver_sql(_CACHE_WHILE_WRITING)
            try:
                yield connection
            finally:
                connection.exec_driver_sql(_CACHE_OTHERWISE)


@contextmanager
def explained(path: Path, *, source: Path | None = None) -> Iterator[None]:
    """Let SQLite's and the system's errors about `path` fly as `StoreError`.

    `source` is what `path` is a copy of: damage, and another's lock, are found there.
    """
    try:
        yield
    except (sqlite3.Error, UnicodeDecodeError) as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & _PRIMARY_CODE
        meant = _meaning(error, source if source and code in _OF_THE_SOURCE else path)
        if meant is None:
            raise
        raise meant from error
    except OSError as error:
        raise disk_trouble(error, path) from error


def open_plainly(path: Path, mode: str) -> sqlite3.Connection:
    """A connection past the engine, to copy, check or salvage a file; `mode` is ro, rw or rwc."""
    connection = sqlite3.connect(
        f"file:{quote(str(path.absolute()))}?mode={mode}", uri=True, isolation_level=None
    )
    connection.execute("PRAGMA busy_timeout = 5000").close()
    connection.execute("PRAGMA trusted_schema = OFF").close()
    return connection


def is_damage(error: sqlite3.Error, *, while_reading: bool) -> bool:
    """Whether an error says that what is in the file is no longer what it was.

    While rows are read an error of the disk says so too: of a sector that cannot be read. Before,
    it may as well be that the files beside the archive cannot be made.
    """
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & _PRIMARY_CODE
    return code in _DAMAGES or (while_reading and code in _UNREADABLE)


def file_number(path: Path) -> tuple[int, int] | None:
    """Which file a name stands for at the moment; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def replacements(engine: Engine) -> int:
    """How often an engine has noticed that another archive took the place of its own."""
    return max(len(_KNOWN_FILES.get(engine, ())) - 1, 0)


def _follow_file(engine: Engine, path: Path) -> None:
    """Notice when a restored archive has taken the place of the file, and open that one.

    A connection to the file that was set aside would go on reading it, and writing to it. Only the
    first connection may make the file: a new one would hide that the old one is gone.
    """
    known = _KNOWN_FILES.setdefault(engine, set())

    def connect(
        dialect: Dialect, record: ConnectionPoolEntry, cargs: tuple[Any, ...], cparams: Any
    ) -> Any:
        with swap_gate(path.parent, closed=False):
            if known and file_number(path) is None:
                raise DiskTrouble(str(path), "the archive is no longer there", "gone")
            driver = dialect.connect(*cargs, **cparams)
            try:
                for pragma in _PER_CONNECTION:
                    _set(driver.cursor(), pragma)
            except UnicodeDecodeError as error:
                driver.close()
                raise _meaning(error, path) or error from error
            except BaseException:
                driver.close()
                raise
            record.info["file"] = file_number(path)
            known.add(record.info["file"])
        return driver

    def check(_driver: object, record: ConnectionPoolEntry, _proxy: object) -> None:
        if record.info["file"] != file_number(path):
            raise DisconnectionError("another archive has taken the place of this one")

    event.listen(engine, "do_connect", connect)
    event.listen(engine, "checkout", check)


def _set(cursor: Any, pragma: str) -> None:
    """Set a pragma, again and again while others do.

    SQLite does not wait for its turn to turn a new file's journal into a WAL, whatever the timeout.
    """
    for _ in range(_TRIES):
        try:
            cursor.execute(pragma)
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & _PRIMARY_CODE != sqlite3.SQLITE_BUSY:
                raise
            time.sleep(_MILLISECONDS_BETWEEN / 1000)
        else:
            return
    cursor.execute(pragma)


def _prepared(engine: Engine, path: Path) -> Engine:
    """Begin transactions ourselves, and explain errors.

    Python's driver begins a transaction only before a write, so two reads would not see one
    snapshot; and a read that turns into a write fails at once if another writer came first.
    """

    def set_up(driver: sqlite3.Connection, _record: object) -> None:
        for pragma in _PER_CONNECTION:
            driver.execute(pragma).close()

    def begin(connection: Connection) -> None:
        kind = connection.get_execution_options().get("begin", "DEFERRED")
        connection.exec_driver_sql(f"BEGIN {kind}")

    def explain(context: ExceptionContext) -> StoreError | None:
        return _meaning(context.original_exception, path)

    if isinstance(engine.pool, StaticPool):
        event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", explain, retval=True)
    return engine


def _meaning(error: BaseException, path: Path) -> StoreError | None:
    """What an error of SQLite is to a person; None where it is a fault of ours."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY_CODE
    if isinstance(error, UnicodeDecodeError) or str(error).startswith(_DAMAGE_IN_WORDS):
        code = sqlite3.SQLITE_CORRUPT
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return AlreadyRunning(*database_writer(path.with_name(f"{path.name}-shm")))
    if code not in _TROUBLES:
        return None
    if code == sqlite3.SQLITE_IOERR and _is_full(path.parent):
        code = sqlite3.SQLITE_FULL
    if code == sqlite3.SQLITE_CANTOPEN and _is_read_only(path.parent):
        code = sqlite3.SQLITE_READONLY
    name, why = _TROUBLES[code]
    return DiskTrouble(str(path), why, name)


def _is_full(folder: Path) -> bool:
    """Whether a disk has no room left.

    SQLite says "full" of its own writes alone; a `-shm` file that cannot grow is an I/O error.
    """
    try:
        return shutil.disk_usage(folder).free < _TOO_LITTLE
    except OSError:
        return False


def _is_read_only(folder: Path) -> bool:
    """Whether there is a folder in which nobody of ours may make the files beside an archive."""
    return folder.is_dir() and not os.access(folder, os.W_OK)
