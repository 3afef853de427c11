"""One window per data folder: real processes, offscreen, also after one was killed."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalSocket
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.store.lock import WriterLock
from profitshare_gui.ui.instance import Instance, bring_forward

ROOT = Path(__file__).parents[2]
FIRST = """
import sys
from PySide6.QtNetwork import QLocalServer
from profitshare_gui import app as face
from profitshare_gui.ui import instance

def say(words):
    print(words, flush=True)

listen, forward = instance.Instance._listen, face.bring_forward

def listening(self):
    listen(self)
    say("listens")

def raised(window):
    forward(window)
    say("raised")
    if "--once" in sys.argv:
        window.close()

instance.Instance._listen, face.bring_forward = listening, raised
sys.exit(face.main([each for each in sys.argv[1:] if each != "--once"]))
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start() -> Iterator[Start]:
    """Start real windows; those that are left are killed."""
    started = []

    def starting(*arguments: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-c", FIRST, *arguments],
            cwd=ROOT,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )
        started.append(process)
        return process

    yield starting
    for process in started:
        process.kill()
        process.communicate()


def heard(process: subprocess.Popen[str]) -> str:
    """The next line that a process says."""
    assert process.stdout is not None
    return process.stdout.readline().strip()


def test_a_second_start_raises_the_first_window_and_ends(start: Start, tmp_path: Path) -> None:
    """Issue 14: single instance raises the window; architecture, section 3.6."""
    folder = str(tmp_path / "data")
    first = start("--data", folder, "--once")
    assert heard(first) == "listens"
    second = start("--data", str(tmp_path / "data" / ".." / "data"))  # the same, written otherwise
    assert second.wait(120) == 0
    assert heard(second) == ""  # it showed no window and so never listened
    assert heard(first) == "raised"
    assert first.wait(120) == 0


def test_a_window_opens_after_one_that_was_killed(start: Start, tmp_path: Path) -> None:
    """What it leaves behind, a lock and a socket, keeps nobody out."""
    folder = str(tmp_path / "data")
    killed = start("--data", folder)
    assert heard(killed) == "listens"
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    next_one = start("--data", folder, "--once")
    assert heard(next_one) == "listens"
    assert start("--data", folder).wait(120) == 0
    assert heard(next_one) == "raised"


def test_the_demo_and_other_folders_have_windows_of_their_own(start: Start, tmp_path: Path) -> None:
    """The demo writes nothing, so any number of them may be open."""
    first = start("--data", str(tmp_path / "data"))
    assert heard(first) == "listens"
    demo = ["--demo", "--data", str(tmp_path / "data")]
    for arguments in (["--data", str(tmp_path / "other")], demo):
        another = start(*arguments)
        assert another.poll() is None
        said = heard(another)
        assert said == "listens", another.stderr and another.stderr.read()


def test_who_writes_from_the_command_line_keeps_no_window_out(tmp_path: Path) -> None:
    """The archive's lock says who may write; which window is shown is another question."""
    folder = tmp_path / "data"
    folder.mkdir()
    with WriterLock(folder / "archive.lock", tries=1, purpose="syncing").held():
        instance = Instance(folder)
        assert instance.is_first()
        instance.close()


@pytest.mark.parametrize("said", [b"quit!\n", b"raise\nrm -rf", b"RAISE\n", b"\0" * 5000])
def test_nothing_but_raise_is_heard(qtbot: QtBot, tmp_path: Path, said: bytes) -> None:
    """The socket is a bell, not a remote control."""
    instance = Instance(tmp_path)
    rings: list[bool] = []
    instance.raise_wanted.connect(lambda: rings.append(True))
    assert instance.is_first()
    instance._listen()  # noqa: SLF001  # at once, without the pause after the first frame
    caller = QLocalSocket()
    caller.connectToServer(instance._address())  # noqa: SLF001
    assert caller.waitForConnected()
    with qtbot.waitSignal(caller.disconnected):
        caller.write(said)
    assert rings == []
    instance.close()


def test_only_this_person_can_reach_the_window(tmp_path: Path) -> None:
    """Issue 14: only the same user; a folder that others may write to is not trusted."""
    instance = Instance(tmp_path)
    assert instance.is_first()
    instance._listen()  # noqa: SLF001
    address = Path(instance._address())  # noqa: SLF001
    assert address.parent.stat().st_mode & 0o077 == 0
    assert address.stat().st_uid == os.getuid()
    instance.close()
    assert not address.exists()


def test_a_folder_that_others_may_write_to_is_not_trusted(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Somebody else's socket of that name would swallow the start."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    place = tmp_path / f"profitshare-{os.getuid()}"
    place.mkdir(mode=0o777)
    place.chmod(0o777)
    instance = Instance(tmp_path)
    assert instance.is_first()
    assert list(place.iterdir()) == []
    instance.close()


def test_a_window_in_the_task_bar_comes_forward(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.showMinimized()
    bring_forward(window)
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    assert window.isVisible()
