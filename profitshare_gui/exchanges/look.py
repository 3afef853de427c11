"""A first look at a source: what it is, what its columns are called, and its first rows as text."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from profitshare_gui.exchanges.delimited import DelimitedTable
from profitshare_gui.exchanges.opening import open_table, text_encoding
from profitshare_gui.exchanges.source import FileSource, Source, as_source
from profitshare_gui.exchanges.spreadsheet import SheetTable
from profitshare_gui.exchanges.table import Table, Wanted
from profitshare_gui.exchanges.web_table import WebTable

_MOST_ROWS = 50


@dataclass(frozen=True, slots=True)
class Look:
    """What a source was found to be.

    `kind` is csv, xlsx, html or text. `encoding` and `delimiter` are empty where there is none,
    `sheets` where the source is no spreadsheet; `hidden_rows` of one are read like any other.
    `sample_lines` has the line of each row of the sample.
    """

    kind: str
    encoding: str
    delimiter: str
    sheets: tuple[str, ...]
    sheet: str
    tables: int
    header: tuple[str, ...]
    header_line: int
    sample: tuple[tuple[str, ...], ...]
    sample_lines: tuple[int, ...]
    hidden_rows: int


def look_at(source: Path | Source, wanted: Collection[str] = ()) -> Look:
    """Look at the beginning of a source. Raises `BadFile` for what is no table.

    `wanted` are columns by which the header is found, such as a mapping's; without them it is the
    first line that looks like one, unless the source says which.
    """
    opened = as_source(source)
    names = frozenset(wanted)
    with open_table(opened, Wanted(names, names)) as table:
        block = next(iter(table.blocks()), None)
        sample = block.rows[:_MOST_ROWS] if block else []
        lines = block.lines[:_MOST_ROWS] if block else []
        kind = _kind(opened, table)
        sheet = table if isinstance(table, SheetTable) else None
        return Look(
            kind=kind,
            encoding=_encoding(opened) if kind == "csv" else "",
            delimiter=table.delimiter if isinstance(table, DelimitedTable) else "",
            sheets=sheet.sheets if sheet else (),
            sheet=sheet.sheet if sheet else "",
            tables=table.tables if isinstance(table, WebTable) else 1,
            header=tuple(table.header),
            header_line=table.header_line,
            sample=tuple(map(tuple, sample)),
            sample_lines=tuple(lines),
            hidden_rows=sheet.hidden_rows if sheet else 0,
        )


def _encoding(source: Source) -> str:
    return text_encoding(source) if isinstance(source, FileSource) else ""


def _kind(source: Source, table: Table) -> str:
    if isinstance(table, SheetTable):
        return "xlsx"
    if isinstance(table, WebTable):
        return "html"
    return "csv" if isinstance(source, FileSource) else "text"
