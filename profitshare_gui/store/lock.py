"""One writer per data folder: a lock that the system takes back when its holder dies.

SQLite's own lock would keep writers apart as well, but cannot say whose process holds it.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from profitshare_gui.core.errors import AlreadyRunning, DiskTrouble

if sys.platform == "win32":
    import msvcrt

    # Windows lets nobody read what is locked: lock a byte far behind the number in the file.
    _LOCKED_BYTE = 4096

    def _try_lock(handle: int) -> bool:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)


_TRIES = 100
_MILLISECONDS_BETWEEN = 50
"""5 seconds in all (SPEC, Command line)."""


class WriterLock:
    """The right to write to one data folder. The file stays; only the lock on it counts."""

    def __init__(self, path: Path) -> None:
        self._path = path

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; other processes wait for it, for up to 5 seconds.

        Raises `AlreadyRunning` with the holder's process id once that time is over, `DiskTrouble`
        where the file cannot be made or locked.
        """
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DiskTrouble(str(self._path), error.strerror or "cannot be opened") from error
        try:
            self._take(handle)
            try:
                yield
            finally:
                os.ftruncate(handle, 0)
                _unlock(handle)
        finally:
            os.close(handle)

    def _take(self, handle: int) -> None:
        try:
            for _ in range(_TRIES):
                if _try_lock(handle):
                    os.ftruncate(handle, 0)
                    _write_pid(handle)
                    return
                time.sleep(_MILLISECONDS_BETWEEN / 1000)
            raise AlreadyRunning(_read_pid(handle))
        except OSError as error:
            raise DiskTrouble(str(self._path), error.strerror or "cannot be locked") from error


def _write_pid(handle: int) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.write(handle, str(os.getpid()).encode("ascii"))


def _read_pid(handle: int) -> int:
    os.lseek(handle, 0, os.SEEK_SET)
    digits = os.read(handle, 32)
    return int(digits) if digits.isdigit() else 0
