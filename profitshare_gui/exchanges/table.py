"""A delimited text file as a header and blocks of rows, each row with its line as an editor counts.

Only the shape is judged here: is it text, is there a header, has each row as many cells. A quoted
cell may run over several lines. Where such a record is malformed, its first line alone is refused
and reading resumes on the next, so that one forgotten quotation mark cannot swallow good lines.
"""

from __future__ import annotations

import csv
import re
import stat
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TextIO

from profitshare_gui.core.errors import BadFile, BadLine

if TYPE_CHECKING:
    from _csv import Reader as CsvReader

_LINES_A_BLOCK = 512  # few enough that a block stays in the processor's cache
_LONGEST_HEADER = 1_000_000
_MOST_HEADER_LINES = 100
_DELIMITERS = ",;\t"
_LONGEST_EVIDENCE = 80
_UNDECODED = re.compile("[\udc80-\udcff]")
_NOT_TEXT = re.compile(r"[\x00-\x08\x0e-\x1f]")
_NOT_CSV = (
    (b"PK\x03\x04", "is a spreadsheet or a zip archive; save the sheet as CSV (UTF-8)"),
    (b"\xd0\xcf\x11\xe0", "is a spreadsheet of the old kind; save the sheet as CSV (UTF-8)"),
    (b"\xff\xfe", "is UTF-16 text; save it as UTF-8"),
    (b"\xfe\xff", "is UTF-16 text; save it as UTF-8"),
)


class Block(NamedTuple):
    """Some rows of a table, the line each begins on, and the lines that are no row."""

    lines: Sequence[int]
    rows: list[list[str]]
    refused: list[BadLine]


class Table:
    """An open table. `header` has the names as they stand, white space tidied."""

    def __init__(self, file: TextIO, header: list[str], delimiter: str, next_line: int) -> None:
        self.header = header
        self._file = file
        self._delimiter = delimiter
        self._next_line = next_line

    def blocks(self) -> Iterator[Block]:
        """The rows below the header, a few hundred at a time; empty rows are left out."""
        while lines := list(islice(self._file, _LINES_A_BLOCK)):
            block = self._one_row_a_line(lines)
            if block is None:
                block = self._row_by_row(lines)
            self._next_line += len(lines)
            yield block

    def _one_row_a_line(self, lines: list[str]) -> Block | None:
        """The block where nothing is amiss, which is nearly always; else None."""
        try:
            rows = list(_reader(lines, self._delimiter))
        except csv.Error:
            return None
        if len(rows) != len(lines) or set(map(len, rows)) != {len(self.header)}:
            return None
        text = "".join(lines)
        if not all(map(any, rows)) or not (text.isascii() or _UNDECODED.search(text) is None):
            return None
        return Block(range(self._next_line, self._next_line + len(lines)), rows, [])

    def _row_by_row(self, lines: list[str]) -> Block:
        """The block with every fault named; appends to `lines` what a last record still needs."""
        numbers: list[int] = []
        rows: list[list[str]] = []
        refused: list[BadLine] = []
        at = 0
        while at < len(lines):
            cells, taken, code = self._record(lines, at)
            if code:
                refused.append(BadLine(self._next_line + at, "", code, _evidence(lines[at])))
            elif any(cells):
                numbers.append(self._next_line + at)
                rows.append(cells)
            at += taken
        return Block(numbers, rows, refused)

    def _record(self, lines: list[str], at: int) -> tuple[list[str], int, str]:
        """The record that begins at `lines[at]`: its cells, its lines, the code of any fault."""
        reader = _reader(self._feed(lines, at), self._delimiter)
        try:
            cells = next(reader)
        except csv.Error as error:
            too_long = "field larger" in str(error) and reader.line_num == 1
            return [], 1, "too_long" if too_long else "bad_quotes"
        if any(_UNDECODED.search(line) for line in lines[at : at + reader.line_num]):
            return [], 1, "not_utf8"
        if len(cells) != len(self.header) and any(cells):
            return [], 1, "wrong_cell_count"
        return cells, reader.line_num, ""

    def _feed(self, lines: list[str], at: int) -> Iterator[str]:
        while True:
            if at == len(lines):
                following = next(self._file, None)
                if following is None:
                    return
                lines.append(following)
            yield lines[at]
            at += 1


@contextmanager
def open_table(path: Path, wanted: Collection[str]) -> Iterator[Table]:
    """Open a CSV file; `wanted` are the column names by which the delimiter is told.

    Raises `BadFile` for what is no CSV file at all: missing, unreadable, a folder, empty, binary,
    a spreadsheet, UTF-16, a header that is not UTF-8.
    """
    try:
        _check_is_text(path)
        with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            lines, next_line = _header_lines(path, file)
            header, delimiter = _split_header(path, lines, wanted)
            yield Table(file, header, delimiter, next_line)
    except OSError as error:
        raise BadFile(str(path), f"cannot be read: {error.strerror or error}") from error


def _check_is_text(path: Path) -> None:
    try:
        mode = path.stat().st_mode
    except ValueError as error:
        raise BadFile(str(path), "is no name of a file") from error
    if not stat.S_ISREG(mode):
        raise BadFile(str(path), "is a folder or a device, not a file")
    with path.open("rb") as file:
        beginning = file.read(8)
    for mark, why in _NOT_CSV:
        if beginning.startswith(mark):
            raise BadFile(str(path), why)


def _header_lines(path: Path, file: TextIO) -> tuple[list[str], int]:
    """The lines of the header (more than one where a quoted name has a break) and the next line."""
    header: list[str] = []
    number = 0
    while len(header) < _MOST_HEADER_LINES and (line := file.readline(_LONGEST_HEADER)):
        number += 1
        if header or line.strip():
            header.append(line)
            if sum(part.count('"') for part in header) % 2 == 0:
                break
    text = "".join(header)
    if not text:
        raise BadFile(str(path), "is empty; a header was expected")
    if len(text) >= _LONGEST_HEADER or _NOT_TEXT.search(text):
        raise BadFile(str(path), "is not a text file")
    if _UNDECODED.search(text):
        raise BadFile(str(path), "is not a text file, or its header is not UTF-8")
    return header, number + 1


def _split_header(path: Path, lines: list[str], wanted: Collection[str]) -> tuple[list[str], str]:
    """The column names and the delimiter: the one that finds most of the columns wanted."""
    best: tuple[int, int] = (-1, 0)
    found: tuple[list[str], str] | None = None
    for delimiter in _DELIMITERS:
        try:
            records = list(_reader(lines, delimiter))
        except csv.Error:
            continue
        if len(records) == 1:
            names = [" ".join(name.split()) for name in records[0]]
            score = (len(set(names).intersection(wanted)), len(names))
            if score > best:
                best, found = score, (names, delimiter)
    if found is None:
        raise BadFile(str(path), "has a header with a quotation mark that is not closed")
    return found


def _reader(lines: Iterable[str], delimiter: str) -> CsvReader:
    return csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)


def _evidence(line: str) -> str:
    """The beginning of a line, in a form that can be shown."""
    shown = line[:_LONGEST_EVIDENCE].strip()
    return shown.encode("utf-8", "surrogateescape").decode("utf-8", "replace")
