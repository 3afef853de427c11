"""One writer per data folder: a lock that the system takes back when its holder dies.

SQLite's own lock would keep writers apart as well, but cannot say whose process holds it.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.store.folder import disk_trouble

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

    @contextmanager
    def swap_gate(folder: Path, *, closed: bool) -> Iterator[None]:
        """Windows lets nobody rename a file that is open, so there is nothing to guard."""
        del folder, closed
        yield

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

    @contextmanager
    def swap_gate(folder: Path, *, closed: bool) -> Iterator[None]:
        """Pass, or hold `closed`, the gate that keeps openings and a swap of files apart.

        Whoever opens the archive takes two steps: the file, then its `-wal`. A swap between them
        would give one archive the other's. The gate is a lock on the folder itself: it needs no
        file, so a read-only folder has it too, and it is held for milliseconds.
        """
        try:
            handle = os.open(folder, os.O_RDONLY)
        except OSError:
            yield  # no folder, no archive; whoever opens it says so
            return
        try:
            with suppress(OSError):  # a file system without locks: as safe as it was before
                fcntl.flock(handle, fcntl.LOCK_EX if closed else fcntl.LOCK_SH)
            yield
        finally:
            os.close(handle)


_TRIES = 100
_MILLISECONDS_BETWEEN = 50
"""5 seconds in all (SPEC, Command line)."""

_LONGEST_HOLDER = 200
_HARMLESS = re.compile(r"[A-Za-z][A-Za-z0-9_.-]*")
"""A program or a command; not an option, a path or anything that might be somebody's secret."""

_SYSTEM_LOCKS = Path("/proc/locks")
_WRITE_BYTE = 120
"""Where in the `-shm` file SQLite's writer in WAL mode has its lock (its file format, 2.3.1)."""
_HELD_FOR_WRITING = re.compile(
    r"POSIX +ADVISORY +WRITE +(?P<pid>\d+) +[0-9a-f]+:[0-9a-f]+:(?P<inode>\d+)"
    r" +(?P<first>\d+) +(?P<last>\d+)$"
)


class WriterLock:
    """The right to write to one data folder. The file stays; only the lock on it counts.

    `tries` is how often to try before giving up; without it, for as long as a person may wait.
    `purpose` is what it is taken for, where that is something else than writing; whoever finds the
    lock taken is told the purpose of its holder.
    """

    def __init__(self, path: Path, *, tries: int | None = None, purpose: str = "") -> None:
        self._path = path
        self._tries = tries
        self._purpose = purpose

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock; other processes wait for it, for up to 5 seconds.

        Raises `AlreadyRunning` with the holder's process id once that time is over, `DiskTrouble`
        where the file cannot be made or locked.
        """
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise disk_trouble(error, self._path) from error
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
            for _ in range(self._tries or _TRIES):
                if _try_lock(handle):
                    os.ftruncate(handle, 0)
                    _write_holder(handle, self._purpose)
                    return
                time.sleep(_MILLISECONDS_BETWEEN / 1000)
            raise _held_by(handle, self._purpose)
        except OSError as error:
            raise disk_trouble(error, self._path) from error


def _write_holder(handle: int, purpose: str) -> None:
    """Say in the file who holds the lock, and on a second line for what."""
    os.lseek(handle, 0, os.SEEK_SET)
    who = f"{os.getpid()} {own_command()}".encode()[:_LONGEST_HOLDER]
    os.write(handle, who + f"\n{purpose}".encode()[:_LONGEST_HOLDER])


def own_command() -> str:
    """`profitshare import`: the program and its command, never what else was typed."""
    program = Path(sys.argv[0]).name if sys.argv else ""
    if program == "__main__.py":
        program = Path(sys.argv[0]).parent.name
    words = [program, *sys.argv[1:2]]
    return " ".join(word for word in words if word and _HARMLESS.fullmatch(word))


def _held_by(handle: int, asked_for: str) -> AlreadyRunning:
    """Who holds the lock, as the file says; in its first instant a holder has not said it yet.

    A file without a second line is by an earlier version, whose holder's purpose nobody knows: the
    one it was asked for is the best guess.
    """
    os.lseek(handle, 0, os.SEEK_SET)
    text = os.read(handle, 2 * _LONGEST_HOLDER).decode(errors="replace")
    who, is_told, purpose = text.partition("\n")
    pid, _, command = who.partition(" ")
    if not pid.isdigit():
        return AlreadyRunning(purpose=asked_for)
    return AlreadyRunning(int(pid), command, purpose if is_told else asked_for)


def database_writer(shared_memory: Path) -> tuple[int, str]:
    """Who holds SQLite's own write lock, past ours: the process id and its name, (0, "") unknown.

    Asked of the system's list of locks, on Linux. Asking the file itself would open and close it,
    which lets go of every lock that this process has on it.
    """
    try:
        inode = shared_memory.stat().st_ino
        lines = _SYSTEM_LOCKS.read_text(encoding="ascii").splitlines()
    except OSError:
        return 0, ""
    for line in lines:
        found = _HELD_FOR_WRITING.search(line)
        if found is None or int(found["inode"]) != inode:
            continue
        if int(found["first"]) <= _WRITE_BYTE <= int(found["last"]):
            return int(found["pid"]), _name_of(int(found["pid"]))
    return 0, ""


def _name_of(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text(encoding="utf-8").strip()
    except OSError:
        return ""
