"""`--self-test`: a whole copy says so line by line, and a broken one names the part."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from profitshare_gui.self_test import CHECKS, NotWhole, run_self_test

ROOT = Path(__file__).parents[1]


def self_test(folder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Have a copy of the program try itself, in a process and a home of its own."""
    return subprocess.run(
        [sys.executable, "-P", "-m", "profitshare_gui", "--self-test"],
        cwd=home,
        env=os.environ | {"PYTHONPATH": str(folder), "HOME": str(home)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_this_copy_is_whole_and_leaves_nothing_behind(tmp_path: Path) -> None:
    """Step 14: the same lines are what the CI asks of the wheel and of the bundle."""
    tried = self_test(ROOT, tmp_path)
    lines = tried.stdout.splitlines()
    assert tried.returncode == 0, tried.stdout + tried.stderr
    assert [line.split(":")[0] for line in lines[:-1]] == [f"ok    {name}" for name in CHECKS]
    assert "ok    import child: 3 rows" in lines
    assert list(tmp_path.iterdir()) == []


def test_a_copy_without_some_of_its_files_says_which(tmp_path: Path) -> None:
    """What a bundle would lack: rulebooks, an icon of the window, a migration, the guide."""
    copy, home = tmp_path / "copy", tmp_path / "home"
    home.mkdir()
    shutil.copytree(ROOT / "profitshare_gui", copy / "profitshare_gui")
    shutil.copytree(ROOT / "resources", copy / "resources")
    shutil.rmtree(copy / "resources/rulebooks")
    (copy / "profitshare_gui/store/migrations/versions/revision_0001.py").unlink()
    (copy / "resources/icons/overview.svg").unlink()
    tried = self_test(copy, home)
    failed = {line.split(":")[0] for line in tried.stdout.splitlines() if "FAIL" in line}
    assert tried.returncode == 1, tried.stdout + tried.stderr
    assert failed >= {"FAIL  resources", "FAIL  archive", "FAIL  window", "FAIL  guide"}


@pytest.mark.usefixtures("qapp")
def test_one_broken_part_does_not_hide_the_others() -> None:
    """Support wants all lines at once."""
    said: list[str] = []

    def broken(_folder: Path) -> str:
        raise NotWhole("the rulebooks are missing")

    checks = {"rulebooks": broken, "licences": CHECKS["licences"]}
    assert not run_self_test(said.append, checks)
    assert said[0] == "FAIL  rulebooks: NotWhole: the rulebooks are missing"
    assert said[1].startswith("ok    licences: ")
    assert said[2] == "This copy of ProfitShare is broken."


@pytest.mark.parametrize("name", ["import child", "archive"])
def test_a_check_keeps_to_the_folder_it_is_given(name: str, tmp_path: Path) -> None:
    """The archive of the person who tries the program is not touched."""
    given = tmp_path / "given"
    given.mkdir()
    CHECKS[name](given)
    assert list(given.glob("orders.csv"))
    assert not Path(os.environ["PROFITSHARE_DATA"]).exists()
