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
        handle = self._acquired()
        try:
            yield
        finally:
            os.ftruncate(handle, 0)
            _unlock(handle)
            os.close(handle)

    def _acquired(self) -> int:
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise DiskTrouble(str(self._path), error.strerror or "cannot be opened") from error
        try:
            self._wait_for(handle)
            os.ftruncate(handle, 0)
            os.lseek(handle, 0, os.SEEK_SET)
            os.write(handle, str(os.getpid()).encode("ascii"))
        except OSError as error:
            os.close(handle)
            raise DiskTrouble(str(self._path), error.strerror or "cannot be locked") from error
        except BaseException:
            os.close(handle)
            raise
        return handle

    def _wait_for(self, handle: int) -> None:
        for _ in range(_TRIES):
            if _try_lock(handle):
                return
            time.sleep(_MILLISECONDS_BETWEEN / 1000)
        os.lseek(handle, 0, os.SEEK_SET)
        digits = os.read(handle, 32)
        raise AlreadyRunning(int(digits) if digits.isdigit() else 0)
