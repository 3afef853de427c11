"""Backups of the archive: a whole copy, checked before it counts, and the list of those there are.

A backup is one file without companions. It is written as a part, opened, checked, compared with the
archive table by table, brought to the disk, and only then given its name.
"""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, nullcontext, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TypeAlias

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import DAY, Micros, to_datetime, to_micros
from profitshare_gui.store.engine import explained, open_plainly
from profitshare_gui.store.folder import DataFolder, make_folder, sync_file, sync_folder
from profitshare_gui.store.lock import WriterLock

DAILY = "daily"
BY_HAND = "by-hand"
BEFORE = "before-"
"""Why a backup was made; the last one is followed by the revision it was made before."""

KEPT = 10
"""So many automatic backups are kept; those made by hand are never deleted."""

Copy: TypeAlias = Callable[[Path], Mapping[str, int]]
"""Makes a copy of an archive as a new file, and says how many rows each table has."""

_STAMP = "%Y%m%dT%H%M%SZ"
_NAME = re.compile(
    r"archive-(?P<stamp>\d{8}T\d{6}Z)-(?P<why>daily|by-hand|before-\d{4})(?:-\d+)?\.sqlite"
)
_PART = ".part"
_REVISION_TABLE = "alembic_version"


@dataclass(frozen=True, slots=True)
class Backup:
    """One backup: when it was made (to the second), why, and its size in bytes."""

    path: Path
    taken_at: Micros
    why: str
    size: int


def list_backups(data: Path) -> list[Backup]:
    """The backups of a data folder, the newest first; raises `DiskTrouble`."""
    folder = DataFolder(data).backups
    with explained(folder):
        paths = sorted(folder.iterdir(), reverse=True) if folder.is_dir() else []
        found = [(path, match) for path in paths if (match := _NAME.fullmatch(path.name))]
        return [
            Backup(path, _instant(match["stamp"]), match["why"], path.stat().st_size)
            for path, match in found
        ]


def back_up(data: Path, why: str, now: Micros, copy: Copy | None = None) -> Backup:
    """Make a backup in the data folder and delete automatic ones beyond `KEPT`.

    `copy` makes the copy where the archive is not the one in the folder. Others wait to write only
    while the rows are copied. Raises `AlreadyRunning` and `DiskTrouble`;
    then there is no new backup and the archive is as it was.
    """
    folder = DataFolder(data)
    if copy is None:
        _check_there_is_one(folder)
    with explained(folder.backups):
        make_folder(folder.backups)
    with WriterLock(folder.backup_lock).held():
        return _back_up(folder, why, now, copy or partial(_copy_file, folder, is_locked=False))


def back_up_daily(data: Path, now: Micros, copy: Copy | None = None) -> Backup | None:
    """Make the day's backup; None where one of any kind is younger than a day.

    Of several that ask at once one makes it. A backup from the future is from a clock that was
    wrong, and counts for nothing. Raises as `back_up` does.
    """
    folder = DataFolder(data)
    if _has_young(data, now):
        return None
    with explained(folder.backups):
        make_folder(folder.backups)
    with WriterLock(folder.backup_lock).held():
        if _has_young(data, now):
            return None
        return _back_up(folder, DAILY, now, copy or partial(_copy_file, folder, is_locked=False))


def back_up_to(data: Path, out: Path, copy: Copy | None = None) -> Backup:
    """Make a backup at a place of the caller's choice, where there is no file yet.

    Raises `AlreadyRunning` and `DiskTrouble`.
    """
    folder = DataFolder(data)
    if out.exists():
        raise DiskTrouble(str(out), "there is a file of this name already; it was not touched")
    with WriterLock(folder.backup_lock).held():
        part = out.with_name(out.name + _PART)
        made_at = _copy_archive(part, out, copy or partial(_copy_file, folder, is_locked=False))
    return Backup(out, made_at, BY_HAND, out.stat().st_size)


def back_up_before(data: Path, revision: str, copy: Copy) -> None:
    """Make the backup before a migration to `revision`, by `copy`. Raises as `back_up` does."""
    folder = DataFolder(data)
    with explained(folder.backups):
        make_folder(folder.backups)
    with WriterLock(folder.backup_lock).held():
        _back_up(folder, BEFORE + revision, None, copy)


@contextmanager
def migrating(data: Path, revision: str) -> Iterator[None]:
    """Hold the folder's lock for a migration to `revision`, with a backup made under it.

    Raises `AlreadyRunning` and `DiskTrouble`: without a backup there is no migration.
    """
    folder = DataFolder(data)
    with explained(folder.backups):
        make_folder(folder.backups)
    with WriterLock(folder.backup_lock).held(), WriterLock(folder.lock).held():
        if _found_revision(folder.archive) != revision:  # nobody was faster
            copy = partial(_copy_file, folder, is_locked=True)
            _back_up(folder, BEFORE + revision, None, copy)
        yield


def copy_checked(source: sqlite3.Connection, path: Path, target: Path) -> Mapping[str, int]:
    """Copy a database into the new file `target`, one snapshot, and check what came out.

    `path` is where the source is. Returns the rows of each table. Raises `DiskTrouble`; the target
    may then be there in part.
    """
    with explained(target, source=path):
        rows = _copy(source, target)
    check_copy(target, rows)
    return rows


def check_copy(target: Path, rows: Mapping[str, int]) -> None:
    """Raise `DiskTrouble` unless a copy is sound and has these rows; bring it to the disk."""
    with explained(target):
        with closing(open_plainly(target, "ro")) as copy:
            if not is_sound(copy) or count_rows(copy) != dict(rows):
                raise DiskTrouble(str(target), "the copy is not what was copied")
        sync_file(target)


def is_sound(database: sqlite3.Connection) -> bool:
    """Whether SQLite finds nothing wrong with a database."""
    found: list[tuple[str]] = database.execute("PRAGMA integrity_check").fetchall()
    return found == [("ok",)]


def count_rows(database: sqlite3.Connection) -> dict[str, int]:
    """How many rows each table has."""
    counts = {}
    for name in tables(database):
        (counts[name],) = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 - a name from the schema
    return counts


def tables(database: sqlite3.Connection) -> list[str]:
    """The names of the tables that are not SQLite's own."""
    question = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%'"
    return [name for (name,) in database.execute(f"{question} ESCAPE '!' ORDER BY name")]


def revision_of(database: sqlite3.Connection) -> str | None:
    """The revision a database has; None where it is not one of ours."""
    if _REVISION_TABLE not in tables(database):
        return None
    row = database.execute(f"SELECT version_num FROM {_REVISION_TABLE}").fetchone()  # noqa: S608 - our own name
    return str(row[0]) if row else None


def rows_of(path: Path) -> dict[str, int]:
    """How many rows each table of a backup has; raises `DiskTrouble` where it cannot be read."""
    with explained(path), closing(open_plainly(path, "ro")) as database:
        return count_rows(database)


def _has_young(data: Path, now: Micros) -> bool:
    return any(0 <= now - backup.taken_at < DAY for backup in list_backups(data))


def _copy(source: sqlite3.Connection, target: Path) -> dict[str, int]:
    rows = count_rows(source)
    source.execute("VACUUM INTO ?", (str(target),)).close()
    return rows


def _back_up(folder: DataFolder, why: str, now: Micros | None, copy: Copy) -> Backup:
    """Make, check, name and bring to the disk; the backups' lock is held."""
    with explained(folder.backups):
        for left in folder.backups.glob(f"archive{_PART}*"):
            left.unlink()  # of a process that was killed: whoever makes one holds the lock
        part = folder.backups / f"archive{_PART}"
        place = None if now is None else _free_place(folder.backups, now, why)
        made_at = _copy_archive(part, place, copy)
        if place is None:
            place = _free_place(folder.backups, made_at, why)
            _give_name(part, place)
        taken_at = made_at if now is None else now
        made = Backup(place, _instant(_stamp(taken_at)), why, place.stat().st_size)
        _delete_old(folder.backups.parent, made)
        return made


def _copy_archive(part: Path, place: Path | None, copy: Copy) -> Micros:
    """Copy the archive by way of `part`; say when that was, by the clock of the file system.

    A migration is nobody's command and so knows no `now`.
    """
    try:
        with explained(part):
            part.unlink(missing_ok=True)
            check_copy(part, copy(part))
            made_at = part.stat().st_mtime_ns // 1000
            if place is not None:
                _give_name(part, place)
    except BaseException:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise
    return made_at


def _copy_file(folder: DataFolder, part: Path, *, is_locked: bool) -> Mapping[str, int]:
    _check_there_is_one(folder)
    lock = nullcontext() if is_locked else WriterLock(folder.lock).held()
    with (
        explained(part, source=folder.archive),
        closing(open_plainly(folder.archive, "rw")) as archive,
        lock,
    ):
        return _copy(archive, part)


def _check_there_is_one(folder: DataFolder) -> None:
    """To ask for a backup must not make a folder that looks like an archive's."""
    if not folder.archive.exists():
        raise DiskTrouble(str(folder.archive), "there is no archive here yet")


def _give_name(part: Path, place: Path) -> None:
    part.replace(place)
    sync_folder(place.parent)


def _found_revision(archive: Path) -> str | None:
    with explained(archive), closing(open_plainly(archive, "rw")) as database:
        return revision_of(database)


def _free_place(folder: Path, now: Micros, why: str) -> Path:
    """The name of a backup made now; the second one of a second has a number behind it."""
    name = f"archive-{_stamp(now)}-{why}"
    place, number = folder / f"{name}.sqlite", 2
    while place.exists():
        place, number = folder / f"{name}-{number}.sqlite", number + 1
    return place


def _delete_old(data: Path, made: Backup) -> None:
    """Keep the newest automatic backups, and the newest before a migration whatever its age.

    Those from the future were made while a clock was wrong: they count as the oldest, and the one
    that was `made` just now is never among those that go.
    """
    automatic = [backup for backup in list_backups(data) if backup.why != BY_HAND]
    automatic.sort(key=lambda each: (each.path != made.path, each.taken_at > made.taken_at))
    before = [backup for backup in automatic if backup.why.startswith(BEFORE)][:1]
    others = [backup for backup in automatic if backup not in before]
    for backup in others[KEPT - len(before) :]:
        if backup.path != made.path:
            backup.path.unlink()


def _stamp(at: Micros) -> str:
    return to_datetime(at).strftime(_STAMP)


def _instant(stamp: str) -> Micros:
    return to_micros(datetime.strptime(stamp, _STAMP).replace(tzinfo=UTC))
