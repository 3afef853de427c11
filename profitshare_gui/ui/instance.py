"""One window per data folder and person: a second start raises the first window and ends."""

from __future__ import annotations

import os
import stat
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QCryptographicHash, QLockFile, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:  # the network is not needed before the first frame
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

RAISE = b"raise\n"
"""The only thing that one start says to another; nothing else is heard."""

_LISTENS_AFTER_MS = 300
_ASKS_FOR_MS = 200
_TRIES = 25
"""5 seconds in all: a first window that is still on its way does not listen yet."""


class Instance(QObject):
    """Whether this start is the first on its data folder; `raise_wanted` when there is another.

    It decides who shows a window, never who may write: that is the archive's own lock, which an
    import or a sync from the command line holds as well (SPEC, Bars: one writer per data folder).
    A window that was killed leaves nothing that keeps the next one from opening.
    """

    raise_wanted = Signal()

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server: QLocalServer | None = None
        self._place = _own_place()
        self._name = _name_of(folder)
        self._lock = QLockFile(str((self._place or Path(tempfile.gettempdir())) / self._name))
        self._lock.setStaleLockTime(0)  # of a process that lives it is never stale

    def is_first(self) -> bool:
        """Take the folder, or ask the window that has it to come forward; False if that came.

        True also where nobody answers, or there is no place to ask: two windows on one archive
        are a nuisance, no window at all is a fault.
        """
        if self._place is None or self._lock.tryLock(0):
            return True
        if self._lock.error() is not QLockFile.LockError.LockFailedError:
            return True
        for _ in range(_TRIES):
            if self._ask():
                return False
            if self._lock.tryLock(_ASKS_FOR_MS):
                break  # it has just been closed
        return True

    def listen(self) -> None:
        """Hear other starts from now on, once the window is on the screen."""
        QTimer.singleShot(_LISTENS_AFTER_MS, self, self._listen)

    def close(self) -> None:
        """Let the next start be the first."""
        if self._server is not None:
            self._server.close()
            self._server = None
        self._lock.unlock()

    def _listen(self) -> None:
        if not self._lock.isLocked():
            return
        from PySide6.QtNetwork import QLocalServer

        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._hear)
        QLocalServer.removeServer(self._address())  # of one that was killed; the lock is ours
        if server.listen(self._address()):
            self._server = server

    def _hear(self) -> None:
        while self._server is not None and self._server.hasPendingConnections():
            caller = self._server.nextPendingConnection()
            caller.disconnected.connect(caller.deleteLater)
            caller.readyRead.connect(lambda caller=caller: self._read(caller))
            self._read(caller)  # it may have spoken before anybody listened

    def _read(self, caller: QLocalSocket) -> None:
        if caller.bytesAvailable() < len(RAISE):
            return
        said = caller.read(len(RAISE) + 1).data()
        caller.abort()
        if said == RAISE:
            self.raise_wanted.emit()

    def _ask(self) -> bool:
        """Say "raise" to the first window; whether it was there to hear it."""
        from PySide6.QtNetwork import QLocalSocket

        socket = QLocalSocket()
        socket.connectToServer(self._address(), QLocalSocket.OpenModeFlag.WriteOnly)
        if not socket.waitForConnected(_ASKS_FOR_MS):
            return False
        socket.write(RAISE)
        socket.flush()
        socket.waitForDisconnected(_ASKS_FOR_MS)
        return True

    def _address(self) -> str:
        """A pipe's name on Windows, elsewhere a file that only this person can reach."""
        if sys.platform == "win32" or self._place is None:
            return self._name
        return str(self._place / f"{self._name}.socket")


def bring_forward(window: QWidget) -> None:
    """Put a window before all others, from the task bar too; some desktops only let it blink."""
    states = QtCore.Qt.WindowState
    window.setWindowState(window.windowState() & ~states.WindowMinimized | states.WindowActive)
    window.show()
    window.raise_()
    window.activateWindow()


def _name_of(folder: Path) -> str:
    """The same for every way to write a folder; short, for an address has at most 100 letters."""
    settled = os.path.normcase(os.path.realpath(folder))
    person = f"{os.environ.get('USERDOMAIN', '')}\\{os.environ.get('USERNAME', '')}"
    # Qt's own: Python's brings the system's cryptography, which the first frame does not need.
    algorithm = QCryptographicHash.Algorithm.Sha256
    digest = QCryptographicHash.hash(f"{person} {settled}".encode(), algorithm)
    return f"profitshare-{bytes(digest.toHex().data()).decode()[:20]}"


def _own_place() -> Path | None:
    """A folder for this person alone and for this session; None where there is none to trust."""
    if sys.platform == "win32":
        return Path(tempfile.gettempdir())  # each person has one
    for parent in (os.environ.get("XDG_RUNTIME_DIR"), tempfile.gettempdir()):
        place = Path(parent or "/nowhere") / f"profitshare-{os.getuid()}"
        try:
            place.mkdir(mode=0o700, exist_ok=True)
            found = place.lstat()
        except OSError:
            continue
        is_ours = stat.S_ISDIR(found.st_mode) and found.st_uid == os.getuid()
        if is_ours and not found.st_mode & 0o077:
            return place
    return None
