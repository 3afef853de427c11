"""Real keyrings for tests: GNOME's, in a D-Bus session and a home of their own; and a plain one."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from keyring.backend import KeyringBackend  # noqa: TID253  # the children load it anyway

ROOT = Path(__file__).parents[1]
PROFITSHARE = (sys.executable, "-c", "from profitshare_gui.cli import main; main()")
_UNLOCK = "printf 'sesame\\n' | gnome-keyring-daemon --unlock --components=secrets >/dev/null"


class PlainKeyring(KeyringBackend):
    """A keyring of another library, such as those that write passwords to a plain file."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        raise AssertionError(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        raise AssertionError(service, username, len(password))

    def delete_password(self, service: str, username: str) -> None:
        raise AssertionError(service, username)


class Home:
    """A home of a person with a GNOME keyring."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._runtime = folder / "run"
        self._runtime.mkdir(mode=0o700)

    def run(
        self, *command: str, data: Path, given: str = "", is_unlocked: bool = True
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in a D-Bus session where the keyring is unlocked, or nobody unlocks it."""
        begin = f"{_UNLOCK}; " if is_unlocked else ""
        session = ("dbus-run-session", "--", "sh", "-c", f'{begin}exec "$@"', "sh")
        return self.run_plainly(*session, *command, data=data, given=given)

    def run_plainly(
        self, *command: str, data: Path, given: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Run a command without any D-Bus session."""
        left_out = {"PYTHON_KEYRING_BACKEND", "DBUS_SESSION_BUS_ADDRESS", "DISPLAY"}
        own = {
            "HOME": str(self.folder),
            "XDG_RUNTIME_DIR": str(self._runtime),
            "XDG_DATA_HOME": str(self.folder / "share"),
            "XDG_CONFIG_HOME": str(self.folder / "config"),
            "XDG_CACHE_HOME": str(self.folder / "cache"),
            "PROFITSHARE_DATA": str(data),
        }
        return subprocess.run(
            command,
            cwd=ROOT,
            env={**{k: v for k, v in os.environ.items() if k not in left_out}, **own},
            input=given,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )

    def files(self) -> Sequence[Path]:
        """Everything that was written in it."""
        return [path for path in self.folder.rglob("*") if path.is_file()]


@contextmanager
def home() -> Iterator[Home]:
    """A home that is gone afterwards; its path is short, for the names of sockets must be."""
    folder = Path(tempfile.mkdtemp(prefix="ps-"))
    try:
        yield Home(folder)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
