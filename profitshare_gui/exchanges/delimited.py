"""A delimited text as a header and blocks of rows, each row with its line as an editor counts.

A quoted cell may run over several lines. Where such a record is malformed, its first line alone is
refused and reading resumes on the next, so that one forgotten quotation mark cannot swallow good
lines.
"""

from __future__ import annotations

import csv
import io
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice
from typing import TYPE_CHECKING, NamedTuple, TextIO

from profitshare_gui.core.errors import BadFile, BadLine
from profitshare_gui.exchanges.cut import Cut, cut
from profitshare_gui.exchanges.source import DELIMITERS
from profitshare_gui.exchanges.table import (
    MOST_HEADER_LINES,
    Block,
    Wanted,
    evidence,
    likely_header,
    tidy,
)

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

_LINES_A_BLOCK = 512  # few enough that a block stays in the processor's cache
_FIRST_PIECE = 2**15  # of characters; a preview asks for no more
_PIECE = 2**19
_LONGEST_HEADER = 1_000_000
_MOST_AHEAD = 200_000
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_UNDECODED = {
    "utf-8": (re.compile("[\udc80-\udcff]"), "not_utf8"),
    "": (re.compile("\ufffd"), "not_in_encoding"),
}
_PROTECTED = re.compile(r'="(.*)"', re.DOTALL)
_NEVER_CLOSED = "has a header with a quotation mark that is not closed"


class Heading(NamedTuple):
    """Where a header was found: its names, its first line, and the lines that it takes."""

    names: list[str]
    line: int
    taken: int
    delimiter: str


class CutBlock(NamedTuple):
    """Some rows of a table, one a line, that are known by where their cells stand."""

    lines: range
    cut: Cut


class DelimitedTable:
    """An open table of delimited text; `text` stands where what is below the header begins.

    `ahead` are lines of it that were read already.
    """

    def __init__(self, ahead: Sequence[str], text: TextIO, heading: Heading, encoding: str) -> None:
        self.header = heading.names
        self.header_line = heading.line
        self.delimiter = heading.delimiter
        self._ahead = ahead
        self._text = text
        self._next_line = heading.line + heading.taken
        known = encoding if encoding in _UNDECODED else ""
        self._undecoded, self._code = _UNDECODED[known]

    def blocks(self) -> Iterator[Block]:
        """The rows below the header, some at a time; empty rows are left out."""
        for piece in self.pieces():
            if isinstance(piece, CutBlock):
                yield Block(piece.lines, piece.cut.rows(), [])
            else:
                yield piece

    def pieces(self) -> Iterator[Block | CutBlock]:
        """The same, as positions in the text where that is plain."""
        if self._ahead:
            yield from self._read([*self._ahead, *islice(self._text, _LINES_A_BLOCK)])
        size = _FIRST_PIECE
        while text := self._text.read(size):
            yield from self._piece(f"{text}{self._text.readline()}")
            size = _PIECE

    def position(self) -> tuple[int, int] | None:
        """How many bytes of how many have been read; None for text that is no file."""
        if not isinstance(self._text, io.TextIOWrapper):
            return None
        return self._text.buffer.tell(), os.fstat(self._text.fileno()).st_size

    def _piece(self, text: str) -> Iterator[Block | CutBlock]:
        """The rows of some whole lines, and of the lines after them that a last record needs."""
        found = None
        if text.isascii() or self._undecoded.search(text) is None:
            found = cut(text, self.delimiter, len(self.header))
        if found is None:
            yield from self._read(io.StringIO(text, newline=""))
            return
        lines = range(self._next_line, self._next_line + len(found))
        self._next_line = lines.stop
        yield CutBlock(lines, found)

    def _read(self, some: Iterable[str]) -> Iterator[Block]:
        """The rows of some lines, cell by cell."""
        rest = iter(some)
        while lines := list(islice(rest, _LINES_A_BLOCK)):
            block = self._one_row_a_line(lines)
            if block is None:
                block = self._row_by_row(lines, chain(rest, self._text))
            self._next_line += len(lines)
            yield block

    def _one_row_a_line(self, lines: list[str]) -> Block | None:
        """The block where nothing is amiss, which is nearly always; else None."""
        try:
            rows = list(_reader(lines, self.delimiter))
        except csv.Error:
            return None
        if len(rows) != len(lines) or set(map(len, rows)) != {len(self.header)}:
            return None
        text = "".join(lines)
        if not all(map(any, rows)) or not (text.isascii() or self._undecoded.search(text) is None):
            return None
        if '="' in text:
            rows = list(map(_unprotected, rows))
        return Block(range(self._next_line, self._next_line + len(lines)), rows, [])

    def _row_by_row(self, lines: list[str], rest: Iterator[str]) -> Block:
        """The block with every fault named; `lines` gets what its last record needs of the rest."""
        numbers: list[int] = []
        rows: list[list[str]] = []
        refused: list[BadLine] = []
        at = 0
        while at < len(lines):
            cells, taken, code = self._record(lines, at, rest)
            if code:
                refused.append(BadLine(self._next_line + at, "", code, evidence(lines[at])))
            elif any(cells):
                numbers.append(self._next_line + at)
                rows.append(_unprotected(cells))
            at += taken
        return Block(numbers, rows, refused)

    def _record(self, lines: list[str], at: int, rest: Iterator[str]) -> tuple[list[str], int, str]:
        """The record that begins at `lines[at]`: its cells, its lines, the code of any fault."""
        reader = _reader(_feed(lines, at, rest), self.delimiter)
        try:
            cells = next(reader)
        except csv.Error as error:
            too_long = "field larger" in str(error) and reader.line_num == 1
            return [], 1, "too_long" if too_long else "bad_quotes"
        if any(self._undecoded.search(line) for line in lines[at : at + reader.line_num]):
            return [], 1, self._code
        if len(cells) != len(self.header) and any(cells):
            return [], 1, "wrong_cell_count"
        return cells, reader.line_num, ""


def _feed(lines: list[str], at: int, rest: Iterator[str]) -> Iterator[str]:
    while True:
        if at == len(lines):
            following = next(rest, None)
            if following is None:
                return
            lines.append(following)
        yield lines[at]
        at += 1


class Top:
    """The beginning of a text, read line by line only as far as a header is looked for."""

    def __init__(self, name: str, text: TextIO, encoding: str) -> None:
        self.lines: list[str] = []
        self._name = name
        self._text = text
        known = encoding if encoding in _UNDECODED else ""
        self._undecoded, _ = _UNDECODED[known]
        self._encoding = encoding
        self._read = 0

    def line(self, at: int) -> str:
        """The line at this position; empty beyond the end, or beyond where headers are."""
        while len(self.lines) <= at < MOST_HEADER_LINES and self._read < _MOST_AHEAD:
            line = self._text.readline(_LONGEST_HEADER)
            if not line:
                return ""
            if len(line) >= _LONGEST_HEADER:
                if not any(map(str.strip, self.lines)):
                    raise BadFile(self._name, "is not a text file")
                line += self._text.readline()
            self._read += len(line) if any(map(str.strip, self.lines)) else 0
            self.lines.append(line)
        return self.lines[at] if at < len(self.lines) else ""

    def record(self, at: int) -> list[str]:
        """The lines of the record that begins at this position: to where its quotes are even."""
        taken: list[str] = []
        quotes = 0
        while line := self.line(at + len(taken)):
            taken.append(line)
            quotes += line.count('"')
            if quotes % 2 == 0:
                return taken
        return taken if quotes % 2 == 0 else []

    def check_is_text(self, record: list[str]) -> None:
        """Raise `BadFile` where a header has what no header has."""
        text = "".join(record)
        if _NOT_TEXT.search(text):
            raise BadFile(self._name, "is not a text file")
        if self._undecoded.search(text):
            shown = "UTF-8" if self._encoding == "utf-8" else self._encoding
            raise BadFile(self._name, f"is not a text file, or its header is not {shown}")


def open_delimited(
    name: str,
    text: TextIO,
    wanted: Wanted,
    *,
    encoding: str = "utf-8",
    delimiter: str = "",
    header_line: int = 0,
) -> DelimitedTable:
    """The table in a text of which nothing has been read.

    Its header is the line asked for, else the first that has all columns needed, else the first
    that looks like one. Raises `BadFile` for what is empty or no text.
    """
    top = Top(name, text, encoding)
    delimiters = (delimiter,) if delimiter else DELIMITERS
    heading = _asked(top, delimiters, wanted, header_line) if header_line else None
    if heading is None and not header_line:
        heading = _having_all(top, delimiters, wanted) or _likely(top, delimiters, wanted)
    if heading is None:
        if header_line:
            raise BadFile(name, f"has no header on line {header_line}")
        beginning = "".join(top.lines)
        if beginning.strip():
            raise BadFile(name, _NEVER_CLOSED if '"' in beginning else "is not a text file")
        raise BadFile(name, "is empty; a header was expected")
    top.check_is_text(top.lines[heading.line - 1 : heading.line - 1 + heading.taken])
    return DelimitedTable(top.lines[heading.line - 1 + heading.taken :], text, heading, encoding)


def _asked(
    top: Top, delimiters: tuple[str, ...], wanted: Wanted, header_line: int
) -> Heading | None:
    if header_line > MOST_HEADER_LINES:
        return None
    for at in range(header_line):
        top.line(at)
    return _heading(top, header_line - 1, delimiters, wanted)


def _having_all(top: Top, delimiters: tuple[str, ...], wanted: Wanted) -> Heading | None:
    """The first line with all columns needed; without any needed the question does not arise."""
    at = 0
    while wanted.needed and top.line(at):
        heading = _heading(top, at, delimiters, wanted)
        if heading is not None and wanted.needed.issubset(heading.names):
            return heading
        at += 1
    return None


def _likely(top: Top, delimiters: tuple[str, ...], wanted: Wanted) -> Heading | None:
    """The line that looks most like a header; the first that is not empty, if none does."""
    first = next((at for at in range(MOST_HEADER_LINES) if top.line(at).strip()), -1)
    if first < 0:
        return None
    best = _heading(top, first, delimiters, wanted)
    if best is None or wanted.names.intersection(best.names):
        return best
    while len(top.lines) < MOST_HEADER_LINES and top.line(len(top.lines)):
        pass
    if any("\0" in line for line in top.lines):
        top.check_is_text(top.lines)
    for candidate in delimiters:
        rows = [_cells(line, candidate) for line in top.lines]
        at = likely_header(rows)
        if len(rows[at]) > len(best.names):
            best = _heading(top, at, (candidate,), wanted) or best
    return best


def _cells(line: str, delimiter: str) -> list[str]:
    try:
        return next(_reader([line], delimiter), [])
    except csv.Error:
        return []


def _heading(top: Top, at: int, delimiters: tuple[str, ...], wanted: Wanted) -> Heading | None:
    """The header that begins at a position, by the delimiter that finds most of what is wanted."""
    record = top.record(at)
    best: tuple[int, int] = (-1, 0)
    found: Heading | None = None
    for delimiter in delimiters:
        try:
            records = list(_reader(record, delimiter))
        except csv.Error:
            continue
        if len(records) == 1:
            names = tidy(records[0])
            score = (len((wanted.names | wanted.needed).intersection(names)), len(names))
            if score > best:
                best, found = score, Heading(names, at + 1, len(record), delimiter)
    return found


def _reader(lines: Iterable[str], delimiter: str) -> CsvReader:
    return csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)


def _unprotected(cells: list[str]) -> list[str]:
    """Cells without the `="…"` by which a spreadsheet is told to leave digits alone."""
    return [found[1] if (found := _PROTECTED.fullmatch(cell)) else cell for cell in cells]
