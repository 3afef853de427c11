"""The engine: how every connection is set up, and what SQLite's errors mean to a person."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import StaticPool

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, StoreError

_PER_CONNECTION = (
    "PRAGMA busy_timeout = 5000",  # first: the next one may have to wait for a reader
    "PRAGMA journal_mode = WAL",  # readers and the writer never block each other
    "PRAGMA synchronous = FULL",  # what was committed survives a power cut
    "PRAGMA foreign_keys = ON",
)

_CACHE_WHILE_WRITING = "PRAGMA cache_size = -65536"
_CACHE_OTHERWISE = "PRAGMA cache_size = -2000"
"""KiB. Ids in no order are indexed twice as fast with room for it; readers need none."""

_TROUBLES = {
    sqlite3.SQLITE_FULL: "the disk is full; nothing was changed",
    sqlite3.SQLITE_IOERR: "the disk could not be read or written",
    sqlite3.SQLITE_READONLY: "the file or its folder is read-only",
    sqlite3.SQLITE_PERM: "access is denied",
    sqlite3.SQLITE_CANTOPEN: "the file cannot be opened",
    sqlite3.SQLITE_NOTADB: "this is not an archive of ProfitShare, or it is damaged",
    sqlite3.SQLITE_CORRUPT: "the archive is damaged; restore a backup",
}
_PRIMARY_CODE = 0xFF


def open_engine(path: Path) -> Engine:
    """The engine of an archive file. Its errors arrive as `DiskTrouble` or `AlreadyRunning`."""
    engine = create_engine(
        URL.create("sqlite", database=str(path)), connect_args={"isolation_level": None}
    )
    return _prepared(engine, str(path))


def open_memory() -> Engine:
    """An engine whose archive is one connection in memory, shared by all threads in turn."""
    engine = create_engine(
        "sqlite://",
        poolclass=StaticPool,
        connect_args={"isolation_level": None, "check_same_thread": False},
    )
    return _prepared(engine, "memory")


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


def _prepared(engine: Engine, shown: str) -> Engine:
    """Set up connections, begin transactions ourselves, and explain errors.

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
        code = getattr(context.original_exception, "sqlite_errorcode", 0) & _PRIMARY_CODE
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return AlreadyRunning()
        why = _TROUBLES.get(code)
        return DiskTrouble(shown, why) if why else None

    event.listen(engine, "connect", set_up)
    event.listen(engine, "begin", begin)
    event.listen(engine, "handle_error", explain, retval=True)
    return engine
