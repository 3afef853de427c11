"""Where an export may be written: anywhere but over what the program itself lives on."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.store.folder import SIDES, DataFolder

_DATABASE = b"SQLite format 3"
_OWN_FOLDERS = frozenset({"backups", "set-aside", "locks", "rulebooks", "mappings"})
_OWN_FILES = frozenset({"preferences.ini"})
_STEP = "choose another name or folder"


def check_target(path: Path, data: Path | None) -> None:
    """Refuse a file of a data folder, and any database, before an export takes its place.

    `data` is the folder in use, None where there is none; every other data folder on the way down
    to the file is as safe. Links are followed, and letters count alike in either case, as they do
    to some disks. Raises `DiskTrouble`.
    """
    target = Path(os.path.realpath(path))
    if any(_is_own(target, folder) for folder in _data_folders(target, data)):
        why = f"belongs to the program's own data and cannot be an export; {_STEP}"
        raise DiskTrouble(str(path), why)
    # Only now: to open and close an archive that is in use would let go of its locks.
    if _is_database(target):
        raise DiskTrouble(str(path), f"is a database and cannot be an export; {_STEP}")


def _data_folders(target: Path, data: Path | None) -> Iterator[DataFolder]:
    if data is not None:
        yield DataFolder(Path(os.path.realpath(data)))
    for parent in target.parents:
        folder = DataFolder(parent)
        if folder.archive.exists():
            yield folder


def _is_own(target: Path, folder: DataFolder) -> bool:
    """Whether a real path is one of a data folder's own files, or in one of its own folders."""
    databases = (folder.archive, folder.staged)
    files = [base.with_name(base.name + side) for base in databases for side in SIDES]
    files += [folder.lock, folder.backup_lock, folder.journal]
    files += [folder.root / name for name in _OWN_FILES]
    if any(_is_same(target, file) for file in files):
        return True
    root = [part.casefold() for part in folder.root.parts]
    parts = [part.casefold() for part in target.parts]
    inside = parts[len(root) : len(root) + 1]
    return parts[: len(root)] == root and not _OWN_FOLDERS.isdisjoint(inside)


def _is_same(target: Path, file: Path) -> bool:
    """Whether two paths are one file, also by a second name, or would be where none is yet."""
    if str(target).casefold() == str(file).casefold():
        return True
    with suppress(OSError):
        return target.samefile(file)
    return False


def _is_database(target: Path) -> bool:
    with suppress(OSError):
        if target.is_file():
            with target.open("rb") as file:
                return file.read(len(_DATABASE)) == _DATABASE
    return False
