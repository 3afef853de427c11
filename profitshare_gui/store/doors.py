"""The doors to an archive on this computer: in a data folder, or in memory.

A door gives snapshots to readers and the one turn there is to a writer. The door to an archive on a
server is `shared_door`.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from pathlib import Path
from typing import ClassVar

from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, NewerDatabase, Stopped
from profitshare_gui.store.all_rows import TABLES
from profitshare_gui.store.backup import migrating
from profitshare_gui.store.distrust import STUMBLES, Ask, damage, foreign_part
from profitshare_gui.store.engine import begin_writing, open_engine, open_memory, replacements
from profitshare_gui.store.folder import DataFolder, make_folder
from profitshare_gui.store.lock import WriterLock
from profitshare_gui.store.restore import finish_interrupted
from profitshare_gui.store.schema import REVISION, found_revision, is_foreign, upgrade
from profitshare_gui.store.turns import SETTLING, Turns


class FileDoor:
    """The archive of a data folder; its folder is made where there is none.

    A write holds the data folder's lock. Raises `DiskTrouble`.
    """

    streams: ClassVar[bool] = True
    """Whether a reader may take its time: others have connections of their own."""

    def __init__(self, data: Path) -> None:
        try:
            data.mkdir(mode=0o700, parents=True, exist_ok=True)  # others have no business in it
        except OSError as error:
            raise DiskTrouble(str(data), error.strerror or "cannot be made") from error
        self._folder = DataFolder(data)
        self.interrupted = finish_interrupted(data)
        _check_not_emptied(self._folder)
        self._engine = open_engine(self._folder.archive)
        self._turn = threading.Lock()
        self._turns = Turns()

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A snapshot. Where its reader stumbles, and the file is damaged, it was over the damage.

        That raises `DiskTrouble`. No reader can expect of every cell that it is not as written.
        """
        with self._engine.begin() as connection:
            try:
                yield connection
            except STUMBLES as error:
                why = damage(_asking(connection))
                if not why:
                    raise
                raise DiskTrouble(str(self._folder.archive), why, "damaged") from error

    @contextmanager
    def writing(self, tries: int | None = None) -> Iterator[Connection]:
        """The one writer's transaction; `tries` as of `WriterLock`."""
        lock = WriterLock(self._folder.lock, tries=tries)
        with self._turn, lock.held(), begin_writing(self._engine) as connection:
            yield connection

    def account_lock(self, account_id: int, purpose: str) -> AbstractContextManager[None]:
        """See `Store.account_lock`."""
        return self._locked(f"account-{account_id}", purpose)

    def settling(self, account_id: int) -> AbstractContextManager[None]:
        """Wait for the turn to settle an account, and have it."""
        lock = partial(self._locked, f"settling-{account_id}", SETTLING)
        return self._turns.taken(account_id, lock)

    @contextmanager
    def _locked(self, name: str, purpose: str) -> Iterator[None]:
        path = self._folder.root / "locks" / f"{name}.lock"
        make_folder(path.parent)
        with WriterLock(path, tries=1, purpose=purpose).held():
            yield

    def replaced(self) -> int:
        """How often a restored archive has taken the place of this one."""
        return replacements(self._engine)

    def bring_up_to_date(self) -> None:
        """Lay the archive out, or migrate it; see `Store.open`."""
        with self.reading() as connection:
            found = found_revision(connection)
            if found is None and is_foreign(connection):
                why = "this is the database of another program"
                raise DiskTrouble(str(self._folder.archive), why, "foreign")
            if found is not None:
                self._check_own(connection, is_current=found == REVISION)
        if found is not None and found > REVISION:
            raise NewerDatabase(found, REVISION)
        if found is None:
            with self.writing() as connection:
                upgrade(connection)
        elif found != REVISION:
            with (
                self._turn,
                migrating(self._folder.root, REVISION),
                begin_writing(self._engine) as connection,
            ):
                self._migrate(connection)

    def _migrate(self, connection: Connection) -> None:
        """Bring an archive to our revision; raises `DiskTrouble` where it has another than its own.

        Only a file from somebody else can say so; our own are migrated from every revision by test.
        """
        try:
            upgrade(connection)
        except DBAPIError as error:
            why = "the archive is not of the revision that it says"
            raise DiskTrouble(str(self._folder.archive), why, "damaged") from error

    def _check_own(self, connection: Connection, *, is_current: bool) -> None:
        """Refuse an archive whose schema does what ours never does; raises `DiskTrouble`."""
        part = foreign_part(_asking(connection), is_current=is_current)
        if part:
            why = f"this archive has {part}: it is not from this program alone"
            raise DiskTrouble(str(self._folder.archive), why, "foreign")


def _asking(connection: Connection) -> Ask:
    return lambda question: connection.exec_driver_sql(question).fetchall()


def _check_not_emptied(folder: DataFolder) -> None:
    """An empty file is a new archive only where there has never been another one."""
    try:
        is_empty = folder.archive.stat().st_size == 0
    except OSError:
        return
    if is_empty and any(folder.backups.glob("*.sqlite")):
        raise DiskTrouble(str(folder.archive), "the file is empty: all of it is lost", "damaged")


class MemoryDoor:
    """An archive in memory: one connection, which all threads take in turn.

    Once it is closed, whoever comes too late is told `Stopped`: there is nothing left to open.
    """

    streams: ClassVar[bool] = False

    def __init__(self) -> None:
        self.interrupted = None
        self._engine = open_memory()
        self._turn = threading.Lock()
        self._turns = Turns()
        self._busy: dict[int, str] = {}
        self._is_closed = False
        with self.writing() as connection:
            TABLES.create_all(connection)

    def close(self) -> None:
        """Forget everything, once whoever is at work has finished.

        The one connection would otherwise be closed under a thread that reads from it.
        """
        with self._turn:
            self._is_closed = True
            self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """What there is now; nobody else reads or writes meanwhile."""
        with self._my_turn(), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self, tries: int | None = None) -> Iterator[Connection]:
        """A transaction of its own. Nobody else can come to it, so `tries` counts for nothing."""
        del tries
        with self._my_turn(), begin_writing(self._engine) as connection:
            yield connection

    @contextmanager
    def _my_turn(self) -> Iterator[None]:
        with self._turn:
            if self._is_closed:
                raise Stopped
            yield

    @contextmanager
    def account_lock(self, account_id: int, purpose: str) -> Iterator[None]:
        """See `Store.account_lock`."""
        with self._turn:
            if account_id in self._busy:
                raise AlreadyRunning(os.getpid(), purpose=self._busy[account_id])
            self._busy[account_id] = purpose
        try:
            yield
        finally:
            del self._busy[account_id]

    def settling(self, account_id: int) -> AbstractContextManager[None]:
        """Wait for the turn to settle an account, and have it."""
        return self._turns.taken(account_id)

    def replaced(self) -> int:
        """Nothing can take its place."""
        return 0

    def bring_up_to_date(self) -> None:
        """It is always of this program's own revision."""
