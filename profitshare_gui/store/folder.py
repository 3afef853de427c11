"""What stands where in a data folder, and how a file in it is made to survive a power cut."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.core.errors import DiskTrouble

SIDES = ("", "-wal", "-shm")
"""What SQLite adds to a database's name for the files that belong to it."""

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM}


@dataclass(frozen=True, slots=True)
class DataFolder:
    """The names in a data folder; none of them need exist."""

    root: Path

    @property
    def archive(self) -> Path:
        """The archive, which has its `-wal` and `-shm` beside it while it is open."""
        return self.root / "archive.sqlite"

    @property
    def lock(self) -> Path:
        """Held by the one writer."""
        return self.root / "archive.lock"

    @property
    def backup_lock(self) -> Path:
        """Held by whoever makes a backup, always taken before `lock`."""
        return self.root / "backup.lock"

    @property
    def backups(self) -> Path:
        """The folder of the backups."""
        return self.root / "backups"

    @property
    def set_aside(self) -> Path:
        """The folder of archives that another one took the place of."""
        return self.root / "set-aside"

    @property
    def staged(self) -> Path:
        """An archive that is being made ready to take the place of the one there is."""
        return self.root / "restoring.sqlite"

    @property
    def journal(self) -> Path:
        """Says that `staged` is ready and is taking the archive's place."""
        return self.root / "restoring.json"


def disk_trouble(error: OSError, path: Path) -> DiskTrouble:
    """What the system's refusal means for `path`."""
    if error.errno in _FULL:
        return DiskTrouble(str(path), "the disk is full; nothing was changed", "full")
    if error.errno in _REFUSED:
        return DiskTrouble(str(path), "the file or its folder is read-only", "read_only")
    return DiskTrouble(str(path), error.strerror or "cannot be used")


def make_folder(folder: Path) -> None:
    """Make a folder where there is none, so that it survives a power cut; raises `OSError`.

    It is for this person alone: what somebody earns is nobody else's business.
    """
    if not folder.is_dir():
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        sync_folder(folder.parent)


def sync_file(path: Path) -> None:
    """Wait until what is in a file is on the disk.

    Never for a database that is open in this process: closing a second handle to it would let go
    of SQLite's own locks.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows sees to that itself."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
