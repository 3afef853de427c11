"""Whatever is read ends in an answer or in a plain refusal: no crash, no hang, no flood of memory.

SPEC, Bars: hostile input gives a plain message and changes nothing. Every family runs in a process
of its own, under a cap of memory and of time for each input; a fault leaves its input behind.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.fuzz.families import families

ROOT = Path(__file__).parents[2]
NAMES = tuple(families())
SMALL, LARGE = 10, 10_000
REPORT = ROOT / "build" / "fuzz.txt"


def fuzz(folder: Path, inputs: int, seed: int, *names: str) -> list[dict[str, Any]]:
    """Run families in a child; what it says of each."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.fuzz", str(folder), str(inputs), str(seed), *names],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        errors="replace",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-6000:]
    return [json.loads(line) for line in ran.stdout.splitlines()]


def test_a_few_inputs_of_every_family_are_read_or_refused(tmp_path: Path) -> None:
    """Ten of each on every run; the seeds themselves are hostile enough to be worth it."""
    told = fuzz(tmp_path / "fuzz", SMALL, 1)
    assert [each["family"] for each in told] == list(NAMES)
    assert {each["accepted"] + each["refused"] for each in told} == {SMALL}


@pytest.mark.slow
@pytest.mark.parametrize("name", NAMES)
def test_ten_thousand_inputs_are_read_or_refused(name: str, tmp_path: Path) -> None:
    """Issue 15, Security. Both outcomes must occur, or the family has missed its target."""
    [told] = fuzz(tmp_path / "fuzz", LARGE, 2, name)
    REPORT.parent.mkdir(exist_ok=True)
    with REPORT.open("a", encoding="utf-8") as report:
        report.write(json.dumps(told) + "\n")
    assert told["accepted"] + told["refused"] == LARGE
    assert told["accepted"] > 0
