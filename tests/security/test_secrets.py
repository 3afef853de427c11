"""Where the parts of an API key are after a run of the window and of the command line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from profitshare_gui.store.store import Store
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.usecases.synced import new_account

ROOT = Path(__file__).parents[2]
OURS = Key("Kq7-our-own-key-Zx1", "Sq8-our-own-secret-Wv2", "Pq9-our-own-passphrase-Ut3")
PARTS = {"key": OURS.key, "secret": OURS.secret, "passphrase": OURS.passphrase}


@pytest.fixture
def practice() -> Iterator[PracticeExchange]:
    """A Bitget whose journal keeps signatures too, so that they can be looked for."""
    with PracticeExchange(
        Bitget((OURS,)), make_world(), clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        started.journal._secret_headers = frozenset()  # noqa: SLF001 - the one test that wants them
        yield started


@pytest.fixture
def data(tmp_path: Path, practice: PracticeExchange) -> Path:
    """A data folder with the account `main`."""
    folder = tmp_path / "data"
    store = Store.open(folder)
    new_account(store, practice.url)
    store.close()
    return folder


class Window:
    """The window's process: what the system shows of it to others, and what its memory holds."""

    def __init__(self, data: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.security.window_child", str(data)],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            encoding="utf-8",
        )

    def tell(self, line: str) -> None:
        """Write a line to it."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def heard(self) -> str:
        """The next line it says."""
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def shown(self) -> bytes:
        """Its command line and environment, as /proc has them."""
        place = Path("/proc") / str(self._process.pid)
        return (place / "cmdline").read_bytes() + (place / "environ").read_bytes()

    def found_in_memory(self) -> dict[str, int]:
        """How often each part of the key stands in its memory: what a core dump would hold."""
        found = dict.fromkeys(PARTS, 0)
        place = Path("/proc") / str(self._process.pid)
        with (place / "mem").open("rb", buffering=0) as memory:
            for line in (place / "maps").read_text("ascii", "replace").splitlines():
                ends, rights, *_ = line.split()
                first, last = (int(end, 16) for end in ends.split("-"))
                if not rights.startswith("rw") or "[v" in line:
                    continue
                try:
                    memory.seek(first)
                    content = memory.read(last - first)
                except OSError:
                    continue
                for name, part in PARTS.items():
                    found[name] += content.count(part.encode())
                    found[name] += content.count(part.encode("utf-16-le"))
        return found

    def end(self) -> str:
        """Wait for its end; what it said on standard error."""
        _, said = self._process.communicate(timeout=60)
        assert self._process.returncode == 0, said
        return said


def signatures(practice: PracticeExchange) -> set[str]:
    """The signatures of all requests."""
    names = {"access-sign", "access-passphrase", "access-key"}
    return {
        value
        for entry in practice.journal
        for name, value in entry.headers.items()
        if name.lower() in names
    }


def written(folder: Path) -> dict[Path, bytes]:
    """Every file below a folder."""
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_window_that_synced_left_no_secret_behind(
    data: Path, tmp_path: Path, practice: PracticeExchange
) -> None:
    """SPEC, Bars: secrets never reach a log, a file, a crash report or the process list.

    Archive, backup, preferences and log, with a fault logged while the key was held. The counts of
    memory are kept in `build/secrets.txt`; docs/security.md says what they mean.
    """
    window = Window(data)
    window.tell(json.dumps(PARTS))
    assert window.heard() == "synced", window.end()
    shown = [window.shown()]
    held = window.found_in_memory()
    window.tell("")
    assert window.heard() == "closed", window.end()
    shown.append(window.shown())
    left = window.found_in_memory()
    window.tell("")
    said = window.end()
    signed = signatures(practice)
    assert len(signed) > 5
    files = written(tmp_path)
    kinds = {path.suffix for path in files}
    assert {".sqlite", ".ini", ".log"} <= kinds, kinds
    assert any(b"a fault on purpose" in content for content in files.values())
    for secret in (*PARTS.values(), *signed):
        for content in (*files.values(), *shown, said.encode()):
            assert secret.encode() not in content
    assert held["secret"] > 0  # else nobody looked into the memory at all
    report = ROOT / "build" / "secrets.txt"
    report.parent.mkdir(exist_ok=True)
    report.write_text(f"while the key is held: {held}\nonce it was forgotten: {left}\n", "utf-8")


@pytest.mark.slow  # at the pace of a real exchange; a shorter one is in tests/test_cli_sync.py
def test_a_command_that_synced_left_no_secret_behind(
    data: Path, tmp_path: Path, practice: PracticeExchange
) -> None:
    """SPEC, Sync: the key comes by standard input; exports and the list of accounts lack it."""
    sync = _run(data, "sync", "main", "--key-stdin", "--json", given=json.dumps(PARTS))
    listed = _run(data, "accounts", "list", "--json")
    backup = _run(data, "backup", "--out", str(tmp_path / "copy.sqlite"))
    export = _run(
        data,
        *("export", "--account", "main"),
        *("--kind", "orders", "--out", str(tmp_path / "out.csv")),
    )
    assert sync.returncode == 0, sync.stderr
    assert [ran.returncode for ran in (listed, backup, export)] == [0, 0, 0], export.stderr
    told = [part for ran in (sync, listed, backup, export) for part in (ran.stdout, ran.stderr)]
    files = written(tmp_path)
    for secret in (*PARTS.values(), *signatures(practice)):
        for content in (*files.values(), *(part.encode() for part in told)):
            assert secret.encode() not in content


def _run(data: Path, *words: str, given: str = "") -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", "from profitshare_gui.cli import main; main()", *words],
        cwd=ROOT,
        env={**os.environ, "PROFITSHARE_DATA": str(data)},
        input=given,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
