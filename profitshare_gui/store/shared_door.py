"""The door to an archive on a PostgreSQL server, which the members of a desk share."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from functools import partial
from typing import ClassVar

from sqlalchemy import Connection

from profitshare_gui.core.errors import (
    AlreadyRunning,
    DatabaseTrouble,
    DiskTrouble,
    NewerDatabase,
)
from profitshare_gui.place import SharedArchive
from profitshare_gui.store.engine_postgres import (
    ask,
    begin_writing,
    holder,
    lock_key,
    named_for,
    open_postgres,
    readers,
)
from profitshare_gui.store.schema import REVISION, found_revision, is_foreign, upgrade
from profitshare_gui.store.turns import SETTLING, Turns


class SharedDoor:
    """The archive at a URL. One writer at a time, whichever computer it is on."""

    streams: ClassVar[bool] = True

    def __init__(self, place: SharedArchive) -> None:
        try:
            place.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            why = error.strerror or "cannot be made"
            raise DiskTrouble(str(place.folder), why) from error
        self.interrupted = None
        self._place = place
        self._engine = open_postgres(place)
        self._readers = readers(self._engine)
        self._turn = threading.Lock()
        self._turns = Turns()

    def close(self) -> None:
        """Let go of the connections."""
        self._engine.dispose()

    def reading(self) -> AbstractContextManager[Connection]:
        """A snapshot."""
        return self._readers.begin()

    @contextmanager
    def writing(self, tries: int | None = None) -> Iterator[Connection]:
        """The one writer's transaction. With `tries` another is not waited for."""
        with self._turn, begin_writing(self._engine, is_patient=tries is None) as connection:
            yield connection

    def account_lock(self, account_id: int, purpose: str) -> AbstractContextManager[None]:
        """See `Store.account_lock`. The lock is the session's, so it has a connection of its own.

        Should the server end that session, the lock is free; whoever holds it writes a journal.
        """
        return self._locked(f"account {account_id}", purpose)

    def settling(self, account_id: int) -> AbstractContextManager[None]:
        """Wait for the turn to settle an account, on any computer, and have it."""
        lock = partial(self._locked, f"settling {account_id}", SETTLING)
        return self._turns.taken(account_id, lock)

    @contextmanager
    def _locked(self, what: str, purpose: str) -> Iterator[None]:
        engine = self._engine.execution_options(isolation_level="AUTOCOMMIT")
        with engine.connect() as connection:
            key = lock_key(connection, what)
            if not ask(connection, "pg_try_advisory_lock", key):
                raise AlreadyRunning(*holder(connection, key, purpose))
            try:
                with named_for(connection, purpose):
                    yield
            finally:
                with suppress(DatabaseTrouble):
                    ask(connection, "pg_advisory_unlock", key)

    def replaced(self) -> int:
        """Nothing takes the place of a database."""
        return 0

    def bring_up_to_date(self) -> None:
        """Lay the archive out, or migrate it after a backup; see `Store.open`."""
        with self.reading() as connection:
            found = found_revision(connection)
            if found is None and is_foreign(connection):
                why = "this is the database of another program"
                raise DatabaseTrouble(self._place.name, why, "foreign")
        if found is not None and found > REVISION:
            raise NewerDatabase(found, REVISION)
        if found == REVISION:
            return
        with self.writing() as connection:
            if found is not None and found_revision(connection) == found:
                from profitshare_gui.store.backup_shared import back_up_before

                back_up_before(connection, self._place, REVISION)
            upgrade(connection)
