"""The engine of a shared archive: its connections, its one writer, and what its errors mean."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from hashlib import blake2b
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    Engine,
    String,
    cast,
    column,
    create_engine,
    event,
    func,
    literal,
    make_url,
    select,
    table,
    true,
)
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import ArgumentError

from profitshare_gui.core.errors import AlreadyRunning, DatabaseTrouble, StoreError
from profitshare_gui.place import SharedArchive
from profitshare_gui.store.lock import own_command

OLDEST = 13
"""The oldest major version of PostgreSQL that we work with."""

_PATIENCE = "5s"
"""How long a writer waits for another (SPEC, Command line)."""

_LONGEST_NAME = 63
"""What the server keeps of the name of a session, in bytes."""
_SESSION = re.compile(r"(?P<command>.*?)(?:: (?P<purpose>[^:]+?))? ?(?P<pid>\d+)@(?P<host>[^ ]+)")

_ENCODING = "UTF8"
_LOCK_NOT_AVAILABLE = "55P03"

_BY_STATE = {
    "08": ("gone", "the connection was lost"),
    "25P03": ("gone", "the server ended a reading that took too long"),
    "25006": ("read_only", "the database is read-only"),
    "42501": ("not_allowed", "this user may not do that in the database"),
    "53100": ("full", "the disk of the server is full; nothing was changed"),
    "53300": ("busy", "the server has no connection left"),
    "57014": ("gone", "the server stopped the work"),
    "57P": ("gone", "the server is being stopped or has ended the connection"),
    "58": ("damaged", "the server cannot read or write its own disk"),
    "XX001": ("damaged", "the server says that its data is damaged"),
    "XX002": ("damaged", "the server says that its data is damaged"),
}
"""By SQLSTATE, or what it begins with."""

_BY_WORDS = (
    (
        r"invalid connection option|invalid [a-z_]+ value|invalid port|invalid integer value",
        "bad_url",
        "an option of the URL cannot be read",
    ),
    (r'database ".*" does not exist', "no_database", "there is no such database on the server"),
    (
        r"password|authentication|pg_hba\.conf|role \".*\" does not exist",
        "refused",
        "the server refused the user or the password",
    ),
    (r"too many clients|connection slots|too many connections", "busy", "the server is full"),
    (r"starting up|shutting down", "gone", "the server is just starting or being stopped"),
)
"""Of errors without an SQLSTATE, which is all that a failed connection gives."""

_locks = table(
    "pg_locks",
    column("locktype", String),
    column("database"),
    column("classid"),
    column("objid"),
    column("objsubid"),
    column("granted"),
    column("pid"),
)
_sessions = table("pg_stat_activity", column("pid"), column("datid"), column("application_name"))
_databases = table("pg_database", column("oid"), column("datname"))


def open_postgres(place: SharedArchive) -> Engine:
    """The engine of a shared archive; nothing is connected yet. Raises `DatabaseTrouble`."""
    try:
        url = make_url(place.url)
        ours = {
            "application_name": session_name(own_command()),
            "connect_timeout": "10",
            "keepalives_idle": "30",
        }
        engine = create_engine(
            url,
            isolation_level="READ COMMITTED",
            pool_pre_ping=True,
            hide_parameters=True,
            connect_args={name: value for name, value in ours.items() if name not in url.query},
        )
    except (ArgumentError, ValueError) as error:
        raise DatabaseTrouble(place.name, "the URL cannot be read", "bad_url") from error
    except ImportError as error:
        raise DatabaseTrouble(place.name, "the driver is not installed", "no_driver") from error

    def explain(context: ExceptionContext) -> StoreError | None:
        if context.is_pre_ping:
            return None  # the pool tries a new connection first
        return meaning(context.original_exception, place.name)

    event.listen(engine, "connect", partial(_refuse_unfit, place.name), insert=True)
    event.listen(engine, "checkout", _leave_writing_to_the_server)
    event.listen(engine, "handle_error", explain, retval=True)
    return engine


def readers(engine: Engine) -> Engine:
    """The same engine for those who read: one snapshot a transaction, and no way to write."""
    return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)


@contextmanager
def begin_writing(engine: Engine, *, is_patient: bool = True) -> Iterator[Connection]:
    """A transaction that is the archive's one writer; committed unless it raises.

    Another writer is waited for, in turn, for 5 seconds; not at all unless `is_patient`. Then
    raises `AlreadyRunning`, which names the other session. The transaction sees what the writers
    before it committed, so it must not be one that keeps its first snapshot.
    """
    with engine.connect() as connection, connection.begin():
        key = lock_key(connection, "archive")
        connection.execute(select(func.set_config("lock_timeout", _PATIENCE, true())))
        if not ask(connection, "pg_try_advisory_xact_lock", key):
            if not is_patient:
                raise AlreadyRunning(*holder(connection, key))
            _wait_for(connection, key)
        yield connection


@contextmanager
def explained(name: str) -> Iterator[None]:
    """Let the driver's errors fly as `StoreError` where it is used past SQLAlchemy."""
    import psycopg

    try:
        yield
    except psycopg.Error as error:
        meant = meaning(error, name)
        if meant is None:
            raise
        raise meant from error


def lock_key(connection: Connection, what: str) -> int:
    """The number of an advisory lock. Two archives in one database have locks of their own."""
    schema = connection.dialect.default_schema_name
    digest = blake2b(f"profitshare {schema} {what}".encode(), digest_size=8).digest()
    return int.from_bytes(digest, "big", signed=True)


def ask(connection: Connection, function: str, key: int) -> bool:
    """Call one of the server's functions for advisory locks; whether it says yes."""
    return bool(connection.scalar(select(getattr(func, function)(literal(key, BigInteger)))))


def holder(connection: Connection, key: int, asked_for: str = "") -> tuple[int, str, str]:
    """Whose session has an advisory lock: process id, command, purpose; 0 and "" where nobody has.

    A session of ours says its process and computer itself, and its purpose where it has one; of
    another one we know the server's own process for it. `asked_for` is the purpose of whoever is
    refused, and the best guess where none is told.
    """
    found = connection.execute(
        select(_sessions.c.pid, _sessions.c.application_name)
        .join(_locks, _locks.c.pid == _sessions.c.pid)
        .join(_databases, _databases.c.oid == _locks.c.database)
        .where(
            _locks.c.locktype == "advisory",
            _databases.c.datname == func.current_database(),
            cast(_locks.c.classid, BigInteger) == key >> 32 & 0xFFFFFFFF,
            cast(_locks.c.objid, BigInteger) == key & 0xFFFFFFFF,
            _locks.c.objsubid == 1,
            _locks.c.granted,
        )
    ).first()
    if found is None:
        return 0, "", asked_for
    told = _SESSION.fullmatch(found.application_name or "")
    if told is None:
        return found.pid, f"{found.application_name or 'a session'}, on the server", asked_for
    who = f"{told['command']} on {told['host']}" if told["command"] else f"on {told['host']}"
    return int(told["pid"]), who, told["purpose"] or asked_for


def session_name(command: str, purpose: str = "") -> str:
    """What a session of ours is called on the server: command, purpose, process and computer.

    The server keeps little of a name: the command is shortened first, then the purpose left out.
    """
    where = f"{os.getpid()}@{socket.gethostname()}"[:_LONGEST_NAME]
    room = _LONGEST_NAME - len(where) - 1
    what = f": {purpose}" if purpose and len(purpose) + 2 <= room else ""
    return f"{command[: room - len(what)]}{what} {where}".strip() if room > 0 else where


@contextmanager
def named_for(connection: Connection, purpose: str) -> Iterator[None]:
    """Say to the other members of a desk what a session is at work at; the next user's is others'.

    A name that a person chose in the URL stays.
    """
    before = str(connection.scalar(select(func.current_setting("application_name"))))
    is_ours = before == session_name(own_command())
    if is_ours:
        _rename(connection, session_name(own_command(), purpose))
    try:
        yield
    finally:
        if is_ours:
            with suppress(DatabaseTrouble):
                _rename(connection, before)


def _rename(connection: Connection, name: str) -> None:
    connection.execute(select(func.set_config("application_name", name, False)))


def meaning(error: BaseException, name: str) -> StoreError | None:
    """What an error of the driver is to a person; None where it is a fault of ours."""
    state = getattr(error, "sqlstate", None)
    if state == _LOCK_NOT_AVAILABLE:
        return AlreadyRunning()
    if state:
        for length in (5, 3, 2):
            if state[:length] in _BY_STATE:
                code, why = _BY_STATE[state[:length]]
                return DatabaseTrouble(name, why, code)
        return None
    kind = type(error).__name__
    if kind not in {"OperationalError", "ConnectionTimeout", "ProgrammingError"}:
        return None
    said = " ".join(str(error).split())
    for words, code, why in _BY_WORDS:
        if re.search(words, said):
            return DatabaseTrouble(name, why, code)
    if kind == "ProgrammingError":
        return None
    if re.search("closed|terminat|lost|consuming input", said):
        return DatabaseTrouble(name, "the connection was lost", "gone")
    return DatabaseTrouble(name, f"the server cannot be reached ({said})", "unreachable")


def _wait_for(connection: Connection, key: int) -> None:
    """Wait for the archive's lock in the line that the server keeps."""
    try:
        with connection.begin_nested():
            ask(connection, "pg_advisory_xact_lock", key)
    except AlreadyRunning as error:
        raise AlreadyRunning(*holder(connection, key)) from error


def _leave_writing_to_the_server(driver: Any, _record: object, _proxy: object) -> None:
    """Let a database that was made read-only be so.

    A connection that a reader gives back is told to write again, whatever the database says.
    """
    driver.read_only = None


def _refuse_unfit(name: str, driver: Any, _record: object) -> None:
    version = driver.info.server_version // 10_000
    if version < OLDEST:
        why = f"the server is PostgreSQL {version}, which is older than {OLDEST}"
        raise DatabaseTrouble(name, why, "too_old")
    encoding = driver.info.parameter_status("server_encoding")
    if encoding != _ENCODING:
        raise DatabaseTrouble(name, f"the database is {encoding}, not {_ENCODING}", "not_utf8")
