"""docs/security.md promises a test for each threat: each of them must be there."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
_TEST = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
_COLUMNS = 5


def rows() -> list[list[str]]:
    """The rows of the table of threats, cell by cell."""
    text = (ROOT / "docs" / "security.md").read_text("utf-8")
    lines = [line for line in text.splitlines() if line.startswith("| ")]
    return [[cell.strip() for cell in line.strip("|").split(" | ")] for line in lines[1:]]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row[0])
def test_every_threat_has_a_defence_and_tests_that_are_there(row: list[str]) -> None:
    """Issue 15, Security: the threat list with the test that covers each."""
    assert len(row) == _COLUMNS
    assert all(row)
    named = _TEST.findall(row[-1])
    assert named
    assert len(named) == row[-1].count("`") // 2
    for path, name in named:
        tree = ast.parse((ROOT / path).read_text("utf-8"))
        tests = {each.name for each in tree.body if isinstance(each, ast.FunctionDef)}
        assert name in tests, f"{path}::{name}"


def test_all_that_the_issue_asks_for_is_in_the_list() -> None:
    """Issue 15: hostile files and server, stolen laptop, shoulder, rulebook, supply chain."""
    listed = " ".join(row[0] for row in rows())
    for threat in ("CSV", "XLSX", "images", "server", "laptop", "shoulder", "rulebook", "archive"):
        assert threat in listed
    assert len(rows()) >= 16
