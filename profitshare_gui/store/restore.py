"""Another archive takes the place of the one there is, which is set aside and never deleted.

What is to take its place is made ready and checked beside it, and a journal says that it is. From
then on every step can be done again, so whoever comes after a killed process finishes; before, the
old archive is still the archive and what was being made ready is thrown away.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble, NewerDatabase
from profitshare_gui.core.instants import Micros, to_datetime
from profitshare_gui.store.all_rows import TABLES
from profitshare_gui.store.backup import (
    copy_checked,
    count_rows,
    is_sound,
    list_backups,
    revision_of,
    tables,
)
from profitshare_gui.store.distrust import contradiction, foreign_part
from profitshare_gui.store.engine import explained, open_plainly
from profitshare_gui.store.folder import (
    SIDES,
    DataFolder,
    disk_trouble,
    make_folder,
    sync_file,
    sync_folder,
)
from profitshare_gui.store.lock import WriterLock, swap_gate
from profitshare_gui.store.schema import REVISION, is_revision

_DAMAGE = ("damaged", "not_an_archive", "unreadable")

RESTORE = "restore"
SALVAGE = "salvage"


@dataclass(frozen=True, slots=True)
class Swap:
    """An archive that took the place of another one.

    `kind` is restore or salvage, `source` the backup's name, and `set_aside` the folder, under the
    data folder, where the archive of before now is; empty where there was none.
    """

    kind: str
    source: str
    set_aside: str


@dataclass(frozen=True, slots=True)
class Interrupted:
    """What became of a restore or salvage whose process was killed.

    `swap` says what was finished just now; None that nothing had been changed yet, and that what
    lay ready was thrown away.
    """

    swap: Swap | None

    def __str__(self) -> str:
        if self.swap is None:
            return (
                "a restore was interrupted before it changed anything; the archive is as it was. "
                "Start it again if you still want it"
            )
        kept = f"; the archive of before is in {self.swap.set_aside}" if self.swap.set_aside else ""
        if self.swap.kind == SALVAGE:
            return f"a salvage was interrupted and has just been finished{kept}"
        return f"an interrupted restore of {self.swap.source} has just been finished{kept}"


def find_backup(data: Path, named: str) -> Path:
    """The file a person means: a path, or the name of a backup in the data folder.

    Raises `DiskTrouble` where there is none.
    """
    for path in (Path(named), *(backup.path for backup in list_backups(data))):
        if path.is_file() and named in {str(path), path.name}:
            return path
    raise DiskTrouble(named, "there is no such backup", "bad_backup")


def check_backup(path: Path) -> Mapping[str, int]:
    """The rows of each table of a backup that can be restored.

    Raises `DiskTrouble` where it is damaged or none of ours, and `NewerDatabase`.
    """
    with _of_a_backup(path), explained(path), closing(open_plainly(path, "ro")) as database:
        found = revision_of(database)
        if found is None:
            raise DiskTrouble(str(path), "this is not a backup of an archive", "bad_backup")
        if not is_revision(found):
            raise DiskTrouble(str(path), "this backup is damaged", "bad_backup")
        if found > REVISION:
            raise NewerDatabase(found, REVISION)
        lacking = sorted(TABLES.tables.keys() - tables(database))
        if found == REVISION and lacking:
            why = f"this backup is damaged: it lacks {', '.join(lacking)}"
            raise DiskTrouble(str(path), why, "bad_backup")

        def ask(question: str) -> Sequence[Any]:
            return database.execute(question).fetchall()

        is_current = found == REVISION
        # First what would be executed: a look at the rows computes the columns that are computed.
        wrong = foreign_part(ask, is_current=is_current)
        if not wrong and not is_sound(database):
            raise DiskTrouble(str(path), "this backup is damaged", "bad_backup")
        wrong = wrong or contradiction(ask, is_current=is_current)
        if wrong:
            raise DiskTrouble(
                str(path), f"this backup has {wrong}: it is not ours alone", "bad_backup"
            )
        return count_rows(database)


@contextmanager
def _of_a_backup(path: Path) -> Iterator[None]:
    """Say of damage that it is the backup's: the archive beside it may be in the best of health."""
    try:
        yield
    except DiskTrouble as error:
        if error.code not in _DAMAGE:
            raise
        raise DiskTrouble(str(path), "this backup is damaged", "bad_backup") from error
    except sqlite3.Error as error:  # tables that do not fit together
        raise DiskTrouble(str(path), "this backup is damaged", "bad_backup") from error


def restore(data: Path, backup: Path, now: Micros) -> Swap:
    """Put a backup in the archive's place and set the archive aside.

    The backup itself stays as it is. Raises `DiskTrouble`, `NewerDatabase` and `AlreadyRunning`;
    then the archive is as it was.
    """

    def make_ready(staged: Path) -> None:
        with explained(backup), closing(open_plainly(backup, "ro")) as source:
            copy_checked(source, backup, staged)

    check_backup(backup)
    return swap_in(data, RESTORE, backup.name, now, make_ready)


def swap_in(
    data: Path, kind: str, source: str, now: Micros, make_ready: Callable[[Path], None]
) -> Swap:
    """Let `make_ready` write a new archive to the path it is given; put that in place.

    The folder is locked for other writers all the while. Whatever fails or is raised before the
    archive was moved leaves it untouched.
    """
    folder = DataFolder(data)
    with explained(data):
        make_folder(data)
    with WriterLock(folder.lock).held():
        _finish(folder)
        swap = Swap(kind, source, _place_aside(folder, now, kind))
        try:
            make_ready(folder.staged)
            with explained(folder.staged):
                sync_file(folder.staged)
                _write_journal(folder, swap)
        except BaseException:
            _throw_away(folder)
            raise
        _advance(folder, swap)
    return swap


def finish_interrupted(data: Path) -> Interrupted | None:
    """Finish what a killed process began, or clear away what it had not begun.

    None where there is nothing of the kind, also while another process is still at it. Raises
    `DiskTrouble` and `AlreadyRunning`.
    """
    folder = DataFolder(data)
    if folder.journal.exists():
        with WriterLock(folder.lock).held():
            return _finish(folder)
    if folder.staged.exists():
        with suppress(AlreadyRunning), WriterLock(folder.lock, tries=1).held():
            return _finish(folder)
    return None


def _finish(folder: DataFolder) -> Interrupted | None:
    """Finish or clear away; the folder's lock is held, so whoever began is dead."""
    if folder.journal.exists():
        swap = _read_journal(folder)
        _advance(folder, swap)
        return Interrupted(swap)
    if folder.staged.exists():
        _throw_away(folder)
        return Interrupted(None)
    return None


def _place_aside(folder: DataFolder, now: Micros, kind: str) -> str:
    """Where the archive will be set aside; empty where there is none."""
    if not folder.archive.exists():
        return ""
    name = f"{to_datetime(now).strftime('%Y%m%dT%H%M%SZ')}-{kind}"
    place, number = folder.set_aside / name, 2
    while place.exists():
        place, number = folder.set_aside / f"{name}-{number}", number + 1
    return place.relative_to(folder.root).as_posix()


def _write_journal(folder: DataFolder, swap: Swap) -> None:
    """From here on the next start finishes."""
    part = folder.journal.with_suffix(".part")
    part.write_text(json.dumps(asdict(swap)), encoding="utf-8")
    sync_file(part)
    part.replace(folder.journal)
    sync_folder(folder.root)


def _read_journal(folder: DataFolder) -> Swap:
    with explained(folder.journal):
        text = folder.journal.read_text(encoding="utf-8")
    try:
        return Swap(**json.loads(text))
    except (
        ValueError,
        TypeError,
        RecursionError,
    ):  # it exists, which says enough: what was staged is ready
        return Swap(RESTORE, "", f"{folder.set_aside.name}/interrupted")


def _advance(folder: DataFolder, swap: Swap) -> None:
    """Do what is left of a swap. Nobody opens an archive in the meantime."""
    with swap_gate(folder.root, closed=True):
        if folder.staged.exists():
            moved: list[tuple[Path, Path]] = []
            try:
                _set_aside(folder, swap, moved)
                folder.staged.replace(folder.archive)
                sync_folder(folder.root)
            except OSError as error:
                with explained(folder.archive):
                    for old, new in reversed(moved):
                        new.replace(old)
                _throw_away(folder)
                raise disk_trouble(error, folder.archive) from error
        with explained(folder.journal):
            folder.journal.unlink()
            sync_folder(folder.root)


def _set_aside(folder: DataFolder, swap: Swap, moved: list[tuple[Path, Path]]) -> None:
    """Move the archive and what belongs to it; a `-wal` left behind would spoil the next one."""
    if not swap.set_aside:
        return
    aside = folder.root / swap.set_aside
    make_folder(aside.parent)
    make_folder(aside)
    for side in SIDES:
        old = folder.archive.with_name(folder.archive.name + side)
        new = aside / old.name
        if old.exists():
            while new.exists():  # somebody made a new archive after a killed process: both stay
                new = new.with_name(f"other-{new.name}")
            old.replace(new)
            moved.append((old, new))
    sync_folder(aside)


def _throw_away(folder: DataFolder) -> None:
    """Give up what was made ready: first what says that it is ready."""
    names = (folder.journal, folder.journal.with_suffix(".part"), folder.staged)
    sides = [
        folder.staged.with_name(folder.staged.name + side) for side in ("-journal", *SIDES[1:])
    ]
    for path in (*names, *sides):
        with suppress(OSError):
            path.unlink(missing_ok=True)
