"""A preview of a removal as a file: the dry run."""

from __future__ import annotations

import csv
from pathlib import Path

from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.exchanges.export_place import whole_text
from profitshare_gui.usecases.sweep_preview import PreviewRow, SweepPreview

_FORMULA_STARTS = ("=", "+", "-", "@")


def write_dry_run(preview: SweepPreview, path: Path) -> int:
    """Write a preview as CSV, everybody with his group and why; how many rows that were.

    Raises `DiskTrouble`.
    """
    with whole_text(path) as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(_HEADER)
        writer.writerows(_cells(row) for row in preview.rows)
    return len(preview.rows)


_HEADER = (
    "copier_id",
    "nickname",
    "group",
    "reasons",
    "missing",
    "asset",
    "equity",
    "open_positions",
    "active_orders",
    "copying_since",
    "days_copying",
    "pending_share",
    "pending_provenance",
    "share_paid",
    "to_high_water_mark",
)


def _cells(row: PreviewRow) -> list[str]:
    copier, figures = row.copier, row.figures
    return [
        safe_words(copier.copier_id),
        safe_words(copier.nickname or ""),
        row.group.value,
        " ".join(row.obstacles),
        " ".join(row.missing),
        copier.asset,
        _amount(copier.equity),
        _count(copier.open_positions),
        _count(copier.active_orders),
        "" if copier.copying_since is None else instant_text(copier.copying_since),
        _count(figures.days),
        _amount(figures.pending),
        figures.provenance.value if figures.provenance else "",
        _amount(figures.share_paid),
        _amount(figures.to_mark),
    ]


def safe_words(words: str) -> str:
    """Words of a stranger on one line, so that no spreadsheet runs them or breaks the row."""
    line = "".join(each if each.isprintable() else " " for each in words)
    return f"'{line}" if line.lstrip().startswith(_FORMULA_STARTS) else line


def _amount(units: Units | None) -> str:
    return "" if units is None else amount_text(units)


def _count(count: int | None) -> str:
    return "" if count is None else str(count)
