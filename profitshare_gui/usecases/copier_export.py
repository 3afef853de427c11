"""Writing the rows that the Copiers page shows to a file, in the order they stand there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from profitshare_gui.core.inactivity import MISSING, NO_FIGURE, OBSTACLES, Verdicts
from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.money import amount_text
from profitshare_gui.exchanges.export import write_csv
from profitshare_gui.exchanges.export_tables import Layout
from profitshare_gui.exchanges.export_xlsx import write_xlsx
from profitshare_gui.usecases.copier_list import CopierRows
from profitshare_gui.usecases.export_targets import check_target
from profitshare_gui.usecases.exports import ExportFormat, format_of

_AMOUNTS = {
    "equity": "equity",
    "copied_amount": "copied_amount",
    "pnl": "pnl",
    "share_paid": "share_paid",
    "pending_share": "pending",
    "to_high_water_mark": "to_mark",
}
_COUNTS = {"open_positions": "open_positions", "active_orders": "active_orders"}
_INSTANTS = {"copying_since": "copying_since", "as_of": "as_of", "left_at": "left_at"}
_WORDS = ("copier_id", "nickname", "asset", "activity", "reasons", "tags")

_HEADER = (
    *("copier_id", "nickname", "equity", "open_positions", "active_orders", "copying_since"),
    *("copied_amount", "pnl", "share_paid", "pending_share", "to_high_water_mark"),
    *("activity", "reasons", "tags", "as_of", "left_at", "asset"),
)
"""Those of a copiers file (SPEC, Ledger and files), and what we add, which reading leaves out."""


def export_copier_rows(
    path: Path, rows: CopierRows, verdicts: Verdicts, places: Sequence[int], data: Path | None
) -> int:
    """Write some rows and count them; the file's name says whether as a workbook or as CSV.

    Raises `DiskTrouble` where it cannot be written, or must not because the program lives on it.
    """
    check_target(path, data)
    failed, missing = verdicts.failed.tolist(), verdicts.missing.tolist()
    figures = {name: column.tolist() for name, column in rows.figures.items()}

    def cells(place: int) -> list[str]:
        words = {
            "copier_id": rows.copier_ids[place],
            "nickname": rows.nicknames[place] or "",
            "asset": rows.assets[place],
            "activity": _activity(failed[place], missing[place]),
            "reasons": " ".join(_reasons(failed[place], missing[place])),
            "tags": ", ".join(rows.tags[place]),
        }
        for name, column in _AMOUNTS.items():
            words[name] = _text(figures[column][place], amount_text)
        for name, column in _COUNTS.items():
            words[name] = _text(figures[column][place], str)
        for name, column in _INSTANTS.items():
            words[name] = _text(figures[column][place], instant_text)
        return [words[name] for name in _HEADER]

    layout: Layout[int] = Layout(
        title="copiers",
        header=_HEADER,
        cells=cells,
        prose=frozenset(_WORDS),
        figures=frozenset(_AMOUNTS),
        days=(),
        counts=frozenset(_COUNTS),
    )
    writing = write_xlsx if format_of(path) is ExportFormat.XLSX else write_csv
    return writing(path, layout, places)


def _activity(failed: int, missing: int) -> str:
    if failed:
        return "not_eligible"
    return "unknown" if missing else "eligible"


def _reasons(failed: int, missing: int) -> list[str]:
    """The reason codes of a row that is not eligible, or the columns that nobody knows."""
    if failed:
        return [code.value for place, code in enumerate(OBSTACLES) if failed >> place & 1]
    return [name for place, name in enumerate(MISSING) if missing >> place & 1]


def _text(figure: int, as_text: Callable[[int], str]) -> str:
    return "" if figure == NO_FIGURE else as_text(figure)
