"""Planning the removal of inactive copiers, from a file."""

from __future__ import annotations

from pathlib import Path

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.removal import RemovalPlan, plan_removal
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.exchanges.files import read_copiers


def plan_removal_from_file(
    rulebook: Rulebook, path: Path, *, now: Micros
) -> tuple[RemovalPlan, tuple[BadLine, ...]]:
    """Sort the copiers of a file by the rule in force now; lines that cannot be read stand aside.

    A line that is set aside is in no group, so it can never be removed by mistake. Raises `BadFile`
    where the file as a whole cannot be read.
    """
    read = read_copiers(path, as_of=now)
    return plan_removal(read.rows, rulebook.rule_at(now).inactive), tuple(read.refused)
