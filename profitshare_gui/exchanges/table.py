"""A table as a header and blocks of rows, each row with its line, whatever it is read from.

Here is what all kinds of table share: which of the first rows is the header, and how rows become
blocks. Only the shape is judged: has each row as many cells as the header.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import NamedTuple, Protocol

from profitshare_gui.core.errors import BadLine

MOST_HEADER_LINES = 100
"""How far down a header is looked for: exports have a title, an account and a period above it."""

LONGEST_EVIDENCE = 80
_ROWS_A_BLOCK = 512  # few enough that a block stays in the processor's cache
_HALF_LETTER = re.compile("[\ud800-\udfff]")
_FIGURES = re.compile(r"[-+\u2212]?[\d.,:/\s-]*\d[\d.,:/\sTZ%-]*")


class Block(NamedTuple):
    """Some rows of a table, the line each begins on, and the lines that are no row."""

    lines: Sequence[int]
    rows: list[list[str]]
    refused: list[BadLine]


class Table(Protocol):
    """An open table. `header` has the names as they stand, white space tidied."""

    header: list[str]
    header_line: int

    def blocks(self) -> Iterator[Block]:
        """The rows below the header, a few hundred at a time; empty rows are left out."""


class Wanted(NamedTuple):
    """What is known of a table before it is read.

    `names` may be among its columns and `needed` are, if it is the right table; `decimal` is how
    the reader of the cells expects the numbers of a spreadsheet to be written.
    """

    names: frozenset[str] = frozenset()
    needed: frozenset[str] = frozenset()
    decimal: str = "."


class Row(NamedTuple):
    """One row that is split into cells already.

    `faults` are the places of cells that have no value to read, each with its reason code.
    """

    line: int
    cells: list[str]
    faults: tuple[tuple[int, str], ...] = ()


class RowTable:
    """A table of rows that are cells from the start: a spreadsheet, a web page.

    Empty cells at a row's end count for nothing: neither too many nor, if `pads`, too few. A fault
    in a column that nobody `wanted` is passed over.
    """

    def __init__(
        self, header: Row, rows: Iterable[Row], wanted: Wanted, *, pads: bool = True
    ) -> None:
        self.header = tidy(header.cells)
        while self.header and not self.header[-1]:
            self.header.pop()
        self.header_line = header.line
        self._rows = iter(rows)
        self._pads = pads
        names = wanted.needed | wanted.names
        self._read = {place for place, name in enumerate(self.header) if name in names}

    def blocks(self) -> Iterator[Block]:
        """The rows below the header, a few hundred at a time; empty rows are left out."""
        while rows := list(islice(self._rows, _ROWS_A_BLOCK)):
            lines: list[int] = []
            kept: list[list[str]] = []
            refused: list[BadLine] = []
            for row in rows:
                bad = self._fault(row)
                if bad is not None:
                    refused.append(bad)
                elif any(row.cells):
                    lines.append(row.line)
                    kept.append(row.cells)
            yield Block(lines, kept, refused)

    def _fault(self, row: Row) -> BadLine | None:
        """What is wrong with the row; else its cells are as many as the header's from now on."""
        for place, code in row.faults:
            if place in self._read:
                return BadLine(row.line, self.header[place], code, evidence(row.cells[place]))
        width = len(self.header)
        cells = row.cells
        while len(cells) > width and not cells[-1].strip():
            cells.pop()
        if len(cells) < width and (self._pads or not any(cells)):
            cells += [""] * (width - len(cells))
        if len(cells) != width:
            return BadLine(row.line, "", "wrong_cell_count", evidence(" ".join(cells)))
        return None


def header_of(rows: Sequence[Row], wanted: Wanted, header_line: int = 0) -> int:
    """Which of a table's first rows is the header, as a position; -1 where none has a cell.

    It is the row of the line asked for, else the first that has all columns needed (or the one
    below, where headings over several rows end and it has more of them), else the first that looks
    like one.
    """
    if header_line:
        return next((at for at, row in enumerate(rows) if row.line == header_line), -1)
    having = [at for at, row in enumerate(rows) if wanted.needed.issubset(tidy(row.cells))]
    if not wanted.needed or not having:
        return likely_header([row.cells for row in rows])
    best = having[0]
    while best + 1 in having and _found(rows[best + 1], wanted) > _found(rows[best], wanted):
        best += 1
    return best


def _found(row: Row, wanted: Wanted) -> int:
    return len(wanted.names.intersection(tidy(row.cells)))


def likely_header(rows: Sequence[Sequence[str]]) -> int:
    """The first row of several names, none of them a figure, above a row as wide; else the first.

    The position among the rows; -1 where no row has a cell.
    """
    first = -1
    for at, cells in enumerate(rows):
        if not any(map(str.strip, cells)):
            continue
        first = at if first < 0 else first
        names = [cell for cell in cells if cell.strip()]
        below = next((row for row in rows[at + 1 :] if any(map(str.strip, row))), cells)
        is_wide = len(names) > 1 and len(names) * 5 >= len(cells) * 4
        if is_wide and len(below) == len(cells) and not any(map(is_figure, names)):
            return at
    return first


def is_figure(cell: str) -> bool:
    """Whether a cell is a number or an instant rather than a name."""
    return _FIGURES.fullmatch(cell.strip()) is not None


def tidy(names: Iterable[str]) -> list[str]:
    """Column names without the breaks, white space and marks that programs put into them."""
    return [" ".join(name.replace("\ufeff", "").split()) for name in names]


def evidence(text: str) -> str:
    """The beginning of what was found, in a form that can be shown."""
    return whole_letters(text[:LONGEST_EVIDENCE]).strip()


def whole_letters(text: str) -> str:
    """Text with a mark in place of every half of a letter, which nothing can show or store."""
    return _HALF_LETTER.sub("\ufffd", text)
