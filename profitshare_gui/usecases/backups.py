"""Backups, and the ways back: what the window and the command line can do to an archive file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.errors import DatabaseTrouble, StoreError
from profitshare_gui.core.instants import Micros
from profitshare_gui.place import Place, SharedArchive, folder_of
from profitshare_gui.store.backup import (
    BY_HAND,
    Backup,
    Copy,
    back_up,
    back_up_daily,
    back_up_to,
    list_backups,
    rows_of,
)
from profitshare_gui.store.backup_shared import copy_of
from profitshare_gui.store.restore import Interrupted, Swap, find_backup, restore
from profitshare_gui.store.salvage import Salvage, TableTale, salvage
from profitshare_gui.store.store import Store

__all__ = [
    "Backup",
    "BackupDesk",
    "Interrupted",
    "KnownBackup",
    "Salvage",
    "Swap",
    "TableTale",
]

_NOT_DATA = "alembic_version"


@dataclass(frozen=True, slots=True)
class KnownBackup:
    """A backup and the rows of each of its tables; None where it can no longer be read."""

    backup: Backup
    rows: Mapping[str, int] | None

    @property
    def row_count(self) -> int | None:
        """All rows together."""
        return None if self.rows is None else sum(self.rows.values())


@dataclass(frozen=True, slots=True)
class BackupDesk:
    """What can be done about one archive; every method may run on a worker.

    Backups of one on a server lie in the data folder here; whoever looks after the server restores
    it, or an empty database is filled from a backup.

    All of them may raise `DiskTrouble`, `DatabaseTrouble` and `AlreadyRunning`; then nothing was
    changed.
    """

    data: Place
    now: Callable[[], Micros]

    def load_backups(self) -> tuple[KnownBackup, ...]:
        """The backups, the newest first."""
        return tuple(
            KnownBackup(backup, _rows(backup.path)) for backup in list_backups(self._folder)
        )

    def load_rows(self, path: Path) -> Mapping[str, int] | None:
        """The rows of each table of one backup; None where it cannot be read."""
        return _rows(path)

    def back_up_now(self) -> Backup:
        """Make a backup because somebody asked for it."""
        return back_up(self._folder, BY_HAND, self.now(), self._copy())

    def back_up_to(self, out: Path) -> Backup:
        """Make a backup at a place of somebody's choice."""
        return back_up_to(self._folder, out, self._copy())

    def back_up_daily(self) -> Backup | None:
        """Make today's backup; None where there is one, or nothing to be kept yet."""
        store = Store.open(self.data)
        try:
            if not store.accounts():
                return None
        finally:
            store.close()
        return back_up_daily(self._folder, self.now(), self._copy())

    def restore(self, named: str) -> Swap:
        """Put a backup in the archive's place, by its path or its name; see `store.restore`.

        Raises also `NewerDatabase`, for a backup of a later version.
        """
        self._refuse_server()
        swap = restore(self._folder, find_backup(self._folder, named), self.now())
        Store.open(self.data).close()  # a backup of an earlier version is brought up to date
        return swap

    def salvage(self) -> Salvage:
        """Put what can still be read of the archive in its place; see `store.salvage`."""
        self._refuse_server()
        salvaged = salvage(self._folder, self.now())
        Store.open(self.data).close()
        return salvaged

    @property
    def _folder(self) -> Path:
        return folder_of(self.data)

    def _copy(self) -> Copy | None:
        return copy_of(self.data) if isinstance(self.data, SharedArchive) else None

    def _refuse_server(self) -> None:
        if isinstance(self.data, SharedArchive):
            why = "an archive on a server is not replaced from here"
            raise DatabaseTrouble(self.data.name, why, "not_here")


def _rows(path: Path) -> Mapping[str, int] | None:
    try:
        rows = rows_of(path)
    except StoreError:
        return None
    return {name: count for name, count in rows.items() if name != _NOT_DATA}
