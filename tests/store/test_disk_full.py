"""A disk that takes no more or nothing at all: a plain message, and nothing lost.

Two disks: one on which no file may grow beyond a size, which anybody may have anywhere, and, in
`make test-slow`, a real small file system, which needs a kernel that lets us mount one.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from profitshare_gui.store.backup import list_backups
from profitshare_gui.store.store import ARCHIVE, Store
from tests.store.children import ROOT
from tests.store.kill_child import Child, killer, order
from tests.store.kinds_of_work import MAKERS, state
from tests.store.older import contents

WORKS = ["import", "migrate", "backup", "restore", "salvage"]

MOUNT = """
set -e
mount -t tmpfs -o size={size}k tmpfs {disk}
cp -r {before}/. {disk}/
{python} -m tests.store.disk_child {what} {disk}/data > {told}
cp -r {disk}/data {after}
"""


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """A process that works under limits."""
    with killer() as started:
        yield started


def is_tidy(data: Path) -> None:
    """Nothing half made is left, and every backup with a name is whole."""
    assert not list(data.glob("restoring*"))
    assert not list((data / "backups").glob("*.part*"))
    for backup in list_backups(data):
        contents(backup.path)
    assert not (data / "set-aside").exists()


@pytest.mark.parametrize("what", WORKS)
@pytest.mark.parametrize("percent", [10, 60, 95])
def test_work_that_finds_no_room_changes_nothing_and_succeeds_once_there_is_some(
    child: Child, tmp_path: Path, what: str, percent: int
) -> None:
    """SPEC, Bars: a full disk has its own message, and the archive survives."""
    data = tmp_path / "data"
    MAKERS[what](data)
    (tmp_path / "ahead").mkdir()
    shutil.copytree(data, tmp_path / "ahead" / "data")
    if what == "import":
        shutil.copy(tmp_path / "orders.csv", tmp_path / "ahead")
    before, backups = state(data), list_backups(data)
    assert isinstance(order(child, what, tmp_path / "ahead" / "data"), int)
    needed = needed_size(what, tmp_path / "ahead" / "data", data)
    told = order(child, what, data, largest=needed * percent // 100)
    assert isinstance(told, str), "it had room after all"
    assert told == "exit 1" or "disk" in told
    assert state(data) == before
    assert list_backups(data) == backups
    is_tidy(data)
    assert isinstance(order(child, what, data), int)
    assert state(data) == state(tmp_path / "ahead" / "data")


def needed_size(what: str, ahead: Path, data: Path) -> int:
    """The size of the largest file the work wrote."""
    if what in {"backup", "migrate"}:
        return list_backups(ahead)[0].size
    if what == "import":
        return (ahead / ARCHIVE).stat().st_size - (data / ARCHIVE).stat().st_size
    return (ahead / ARCHIVE).stat().st_size


def test_a_folder_that_may_only_be_read_is_named(child: Child) -> None:
    """SPEC, Bars: also where the files beside the archive cannot be made.

    Not in `tmp_path`, which nobody else may enter.
    """
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        Store.open(data).close()
        before = state(data)
        (data / ARCHIVE).chmod(0o444)
        data.chmod(0o555)
        Path(folder).chmod(0o755)
        try:
            told = order(child, "look as anybody", data)
        finally:
            data.chmod(0o755)
        assert told == (
            f"{data / ARCHIVE}: the file or its folder is read-only. "
            "Allow writing to it, or choose another folder with --data"
        )
        assert state(data) == before


@pytest.mark.slow
@pytest.mark.parametrize("what", WORKS)
def test_a_real_file_system_that_is_full_is_named_and_loses_nothing(
    tmp_path: Path, what: str
) -> None:
    """The system's own answer, ENOSPC, at every size between what is there and what is needed."""
    before = tmp_path / "before"
    MAKERS[what](before / "data")
    disk = tmp_path / "disk"
    disk.mkdir()
    there = sum(-(-path.stat().st_size // 4096) * 4 for path in before.rglob("*") if path.is_file())
    expected = state(before / "data")
    answers = []
    after = tmp_path / "after" / "data"
    for more in range(8, 2_000, 24):
        shutil.rmtree(after.parent, ignore_errors=True)
        after.parent.mkdir()
        script = MOUNT.format(
            size=there + more, disk=disk, before=before, after=after, what=what,
            python=sys.executable, told=tmp_path / "told",
        )  # fmt: skip
        subprocess.run(["unshare", "-rm", "sh", "-c", script], cwd=ROOT, check=True)
        told = json.loads((tmp_path / "told").read_text(encoding="utf-8"))
        answers.append(told)
        if not told:
            break
        assert "full" in told
        assert state(after) == expected
        is_tidy(after)
    assert answers[-1] == ""
    assert len(answers) > 1
    Store.open(after).close()
    assert state(after) != expected or what == "backup"
