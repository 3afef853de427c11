"""Text as a browser or a spreadsheet puts it on the clipboard, as a table.

Cells are told apart by tabs or another delimiter; else by two spaces or more; else each has a line
of its own, which is what copying a list that only looks like a table gives.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NamedTuple

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.delimited import open_delimited
from profitshare_gui.exchanges.source import PastedSource, source_name
from profitshare_gui.exchanges.table import (
    MOST_HEADER_LINES,
    Row,
    RowTable,
    Table,
    Wanted,
    header_of,
    is_figure,
    tidy,
    whole_letters,
)
from profitshare_gui.exchanges.web_table import MOST_TEXT, has_table, open_web_table

_GAP = re.compile(r" {2,}|\u3000+")
_MOST_LIST_COLUMNS = 40
_UNCLEAR = "has no tabs, and nothing tells where a row ends; copy it as a table or use a file"


class _Listed(NamedTuple):
    """A line of the text that has something on it."""

    line: int
    text: str


@contextmanager
def open_pasted(source: PastedSource, wanted: Wanted) -> Iterator[Table]:
    """Open what was pasted as a table. Raises `BadFile` for what is none, or too much of it."""
    name = source_name(source)
    if max(len(source.text), len(source.html)) > MOST_TEXT:
        raise BadFile(name, f"is longer than {MOST_TEXT // 2**20} million characters; use a file")
    if has_table(source.html):
        html = whole_letters(source.html)
        with open_web_table(
            name, html, wanted, table=source.table, header_line=source.header_line
        ) as web_table:
            yield web_table
        return
    text = whole_letters(source.text)
    table: Table = open_delimited(
        name, io.StringIO(text, newline=""), wanted, header_line=source.header_line
    )
    if len(table.header) < 2 and not _is_one_column(table.header, text, wanted):
        other = _by_spaces(text, wanted, source) or _by_lines(text, wanted, source)
        if other is None and wanted.needed:
            raise BadFile(name, _UNCLEAR)
        table = other or table
    yield table


def _is_one_column(header: list[str], text: str, wanted: Wanted) -> bool:
    """Whether the table is that narrow: no other name of a column stands on a line of its own."""
    if not wanted.needed or not wanted.needed.issubset(header):
        return False
    return not any(cell.text in wanted.names for cell in _listed(text) if cell.text not in header)


def _by_spaces(text: str, wanted: Wanted, source: PastedSource) -> RowTable | None:
    """The table whose cells stand two spaces or more apart, in every line as many; else None."""
    listed = _listed(text)
    rows = [Row(line, _GAP.split(words)) for line, words in listed]
    at = header_of(rows[:MOST_HEADER_LINES], wanted, source.header_line)
    if at < 0 or len(rows[at].cells) < 2 or at + 1 == len(rows):
        return None
    return RowTable(rows[at], rows[at + 1 :], wanted, pads=False)


def _by_lines(text: str, wanted: Wanted, source: PastedSource) -> RowTable | None:
    """The table of which every line is a cell, if there is but one way to read it as one.

    In that way all rows are alike: what is a figure in one is a figure, or nothing, in all. A cell
    left out anywhere would shift those after it and be noticed, unless all columns were of a kind,
    which is therefore not clear.
    """
    cells = _listed(text)
    widths = range(2, min(len(cells) // 2, _MOST_LIST_COLUMNS) + 1)
    clear = [width for width in widths if _is_clear(cells, width, wanted)]
    if len(clear) != 1 or source.header_line > 1:
        return None
    [width] = clear
    starts = range(0, len(cells), width)
    rows = [Row(cells[at].line, [cell.text for cell in cells[at : at + width]]) for at in starts]
    return RowTable(rows[0], rows[1:], wanted, pads=False)


def _is_clear(cells: Sequence[_Listed], width: int, wanted: Wanted) -> bool:
    header = tidy(cell.text for cell in cells[:width])
    if len(cells) % width or not wanted.needed.issubset(header) or len(set(header)) != width:
        return False
    names = wanted.names | wanted.needed
    if any(map(is_figure, header)) or any(cell.text in names for cell in cells[width:]):
        return False
    kinds = [
        {is_figure(cell.text) for cell in cells[place + width :: width] if cell.text != "--"}
        for place in range(width)
    ]
    return all(len(kind) < 2 for kind in kinds) and {True} in kinds and {False} in kinds


def _listed(text: str) -> list[_Listed]:
    lines = enumerate(re.split(r"\r\n|\r|\n", text), start=1)
    return [_Listed(number, line.strip()) for number, line in lines if line.strip()]
