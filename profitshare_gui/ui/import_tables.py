"""The two tables of an import: rows as they would be saved, and lines that were refused."""

from __future__ import annotations

import csv
from collections.abc import Callable, Sequence
from io import StringIO
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.errors import BadLine, DiskTrouble
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.money import amount_text, ratio_text
from profitshare_gui.core.records import Feed, Owner
from profitshare_gui.ui import text
from profitshare_gui.ui.import_words import column_text, reason_text
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.usecases.import_draft import Content, OurColumn, our_columns
from profitshare_gui.usecases.import_steps import Row

translate = QCoreApplication.translate  # an alias lupdate knows

_FIELDS = {"is_lead": "owner"}
"""Our columns whose field of the record is called otherwise."""
_PEOPLE = ("copier_id", "nickname", "order_id", "position_id", "note")
"""Columns that say who it was, or by which it can be looked up."""
_COUNTS = ("open_positions", "active_orders")


_FIRST = (
    *("at", "kind", "copier_id", "nickname", "symbol", "side", "closed_at"),
    *("realized_pnl", "trading_fee", "funding_fee", "share_ratio", "amount", "ratio", "equity"),
)
"""What is looked at first, so that it stands where no scrolling is needed."""


class PreviewTable(RecordTable):
    """Rows of one kind as they would be saved: exact amounts, instants in UTC."""

    def __init__(self, feed: Feed) -> None:
        super().__init__(
            (
                Column(translate("Import", "Line"), _line, text=text.limit_text),
                *(_column(each) for each in sorted(our_columns(feed), key=_place)),
            ),
            key=_line,
            name="import_preview_table",
            title=translate("Import", "The first rows as they would be saved"),
        )

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show rows; a column that says nothing in any of them leaves its room to the others."""
        for section, column in enumerate(self._model.columns):
            self._fit.hide(section, hidden=all(column.value(row) is None for row in rows))
        self.show_records(rows)


class RefusedTable(RecordTable):
    """Lines that cannot be used, each with its reason in words."""

    def __init__(self, name: str) -> None:
        super().__init__(
            (
                Column(
                    translate("Import", "Line"),
                    lambda bad: bad.line,
                    text=text.count_text,
                ),
                Column(translate("Import", "Column"), lambda bad: bad.column or None),
                Column(translate("Import", "Value"), lambda bad: bad.value or None),
                Column(translate("Import", "Why"), reason_text, tooltip=lambda bad: bad.why),
            ),
            key=lambda bad: bad,
            name=name,
            title=translate("Import", "Refused lines"),
        )


def refused_csv(refused: Sequence[BadLine]) -> str:
    """Refused lines as a CSV file; what a stranger wrote cannot run in a spreadsheet."""
    made = StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(("line", "column", "value", "why"))
    for bad in refused:
        writer.writerow((bad.line, _harmless(bad.column), _harmless(bad.value), bad.why))
    return made.getvalue()


def save_refused(refused: Sequence[BadLine], path: Path) -> Path:
    """Write refused lines to a file. Raises `DiskTrouble`."""
    try:
        path.write_text(refused_csv(refused), encoding="utf-8-sig", newline="")
    except OSError as error:
        raise DiskTrouble(str(path), error.strerror or "cannot be written") from error
    return path


def _harmless(cell: str) -> str:
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t")) else cell


def _place(column: OurColumn) -> int:
    return _FIRST.index(column.name) if column.name in _FIRST else len(_FIRST)


def _line(row: Row) -> int:
    return row.line


def _column(column: OurColumn) -> Column[Row]:
    field = _FIELDS.get(column.name, column.name)

    def value(row: Row) -> Any:
        return getattr(row.record, field)

    title = column_text(column.name)
    match column.content:
        case Content.INSTANT:
            return Column(title, value, text=instant_text, right=True, tooltip=_two_clocks(value))
        case Content.AMOUNT:
            return Column(title, value, text=text.full_money_text, right=True, copy=amount_text)
        case Content.RATIO:
            return Column(title, value, text=text.ratio_text, right=True, copy=ratio_text)
        case Content.OTHER:
            if column.name in _COUNTS:
                return Column(title, value, text=text.count_text, right=True)
            known = _or_nothing(value)
            shown = _person if column.name in _PEOPLE else _word
            return Column(
                title,
                known,
                text=lambda found: text.fitted(shown(found)),
                copy=_word,
                tooltip=lambda row: shown(known(row) or ""),
            )


def _two_clocks(value: Callable[[Row], Micros | None]) -> Callable[[Row], str]:
    def tooltip(row: Row) -> str:
        at = value(row)
        if at is None:
            return ""
        zone = text.own_zone()
        return f"{text.dated_instant_text(at, 0)}\n{text.own_instant_text(at, zone)}"

    return tooltip


def _or_nothing(value: Callable[[Row], Any]) -> Callable[[Row], Any]:
    """An empty text is shown as a dash, as everything that is not known."""
    return lambda row: value(row) or None


def _person(value: object) -> str:
    return text.name_text(_word(value))


def _word(value: object) -> str:
    return value.name.lower() if isinstance(value, Owner) else str(value)
