"""A sheet of an XLSX file as a table: numbers with the digits stored, dates as local times."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from decimal import ROUND_HALF_EVEN, Decimal
from functools import lru_cache
from itertools import chain, islice

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.source import FileSource
from profitshare_gui.exchanges.table import MOST_HEADER_LINES, Row, RowTable, Wanted, header_of
from profitshare_gui.exchanges.workbook import (
    Attributes,
    Sheet,
    Styles,
    Workbook,
    damage_told,
    open_workbook,
    parse_xml,
)

_MOST_COLUMNS = 1000
_MOST_MERGED = 1_000_000
_LONGEST_INDEX = 10
_CHUNK = 2**20
_OVERLAP = 200
_CACHED = 2**16
_MERGED = re.compile(rb'mergeCell [^>]{0,40}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"')
_HIDDEN = re.compile(rb'<(?:\w+:)?row [^>]{0,150}?hidden="(?:1|true)"')
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,3})?", re.ASCII)
_DAY_MS = 86_400_000
_FIRST_DAY, _LAST_DAY = 61, 2_958_465
_SAFE_DIGITS = 10**15
_SAFE_INTEGER = 2**53


class SheetTable(RowTable):
    """An open sheet; `hidden_rows` are read like any other."""

    sheets: tuple[str, ...] = ()
    sheet: str = ""
    hidden_rows: int = 0


@contextmanager
def open_sheet(source: FileSource, wanted: Wanted) -> Iterator[SheetTable]:
    """Open a sheet of an XLSX file as a table, each row with its number in the sheet.

    Raises `BadFile` as `open_workbook` does, and for a sheet without a header.
    """
    with open_workbook(source.path) as workbook:
        sheet = workbook.sheet(source.sheet)
        merged, hidden = _survey(workbook, sheet)
        rows = _rows(workbook, sheet, merged, wanted.decimal)
        top = list(islice(rows, MOST_HEADER_LINES))
        at = header_of(top, wanted, source.header_line)
        if at < 0:
            line = source.header_line
            why = f"has no header on line {line}" if line else "is empty; a header was expected"
            raise BadFile(workbook.name, why)
        table = SheetTable(top[at], chain(top[at + 1 :], rows), wanted)
        table.sheets = tuple(sheet.name for sheet in workbook.sheets)
        table.sheet = sheet.name
        table.hidden_rows = hidden
        yield table


def _survey(workbook: Workbook, sheet: Sheet) -> tuple[dict[int, set[int]], int]:
    """What a sheet says only after its rows: the places in cells over several rows, by row.

    Also how many rows are hidden.
    """
    merged: defaultdict[int, set[int]] = defaultdict(set)
    hidden = count = 0
    tail = b""
    with damage_told(workbook.name), workbook.open(sheet.part) as file:
        while chunk := file.read(_CHUNK):
            if not tail and chunk[:2] in (b"\xff\xfe", b"\xfe\xff"):
                raise BadFile(workbook.name, "is a spreadsheet in UTF-16; save it again as XLSX")
            text = tail + chunk
            known = len(tail)
            hidden += sum(1 for found in _HIDDEN.finditer(text) if found.end() > known)
            for found in _MERGED.finditer(text):
                if found.end() <= known:
                    continue
                first, last = int(found[2]), int(found[4])
                places = range(_place(found[1].decode()), _place(found[3].decode()) + 1)
                if first < last:
                    count += (last - first + 1) * len(places)
                    if count > _MOST_MERGED:
                        raise BadFile(workbook.name, "has too many merged cells to be a table")
                    for line in range(first, last + 1):
                        merged[line].update(places)
            tail = text[-_OVERLAP:]
    return merged, hidden


def _rows(
    workbook: Workbook, sheet: Sheet, merged: dict[int, set[int]], decimal: str
) -> Iterator[Row]:
    """The rows of a sheet as they are unpacked."""
    reader = _SheetReader(workbook, decimal, merged)
    with workbook.open(sheet.part) as file:
        chunks = parse_xml(workbook.name, file, reader.start, reader.end)
        while True:
            with damage_told(workbook.name):
                if next(chunks, chunks) is chunks:
                    return
            yield from reader.rows
            reader.rows.clear()


class _SheetReader:
    """Puts rows together from the elements of a sheet."""

    def __init__(self, workbook: Workbook, decimal: str, merged: dict[int, set[int]]) -> None:
        self.rows: list[Row] = []
        self._name = workbook.name
        self._strings = workbook.strings()
        self._number = _number_text(workbook.styles(), decimal, in_1904=workbook.starts_in_1904)
        self._merged = merged
        self._line = 0
        self._cells: list[str] = []
        self._faults: list[tuple[int, str]] = []
        self._place = -1
        self._type = ""
        self._style = ""
        self._value = ""
        self._is_formula = self._has_value = self._is_phonetic = self._is_filled = False
        self._places: list[int] = []
        self._furthest = -1

    def start(self, tag: str, attributes: Attributes) -> None:
        if tag == "c":
            letters = attributes.get("r", "").rstrip("0123456789")
            self._place = _place(letters) if letters else self._place + 1
            self._check_place()
            self._type = attributes.get("t", "n")
            self._style = attributes.get("s", "0")
            self._value = ""
            self._is_formula = self._has_value = self._is_filled = False
        elif tag in ("v", "is"):
            if self._is_filled:
                raise self._contradiction("a cell holds two values")
            self._is_filled = True
        elif tag == "row":
            line = attributes.get("r", "")
            is_number = line.isascii() and line.isdigit() and len(line) <= 7
            number = int(line) if is_number else self._line + 1
            if number <= self._line:
                raise self._contradiction(f"row {number} stands twice or behind a later one")
            self._line = number
            self._cells = []
            self._faults = []
            self._places = []
            self._place = self._furthest = -1
        elif tag == "rPh":
            self._is_phonetic = True

    def end(self, tag: str, text: str) -> None:
        if tag == "v" or (tag == "t" and self._type == "inlineStr" and not self._is_phonetic):
            self._value += text
            self._has_value = bool(text) or self._type != "n"
        elif tag == "c":
            self._take_cell()
        elif tag == "f":
            self._is_formula = True
        elif tag == "rPh":
            self._is_phonetic = False
        elif tag == "row":
            merged = self._merged.get(self._line)
            if merged:
                self._cells += [""] * (1 + max(merged) - len(self._cells))
                self._faults += [(place, "merged_cell") for place in sorted(merged)]
            self.rows.append(Row(self._line, self._cells, tuple(self._faults)))

    def _check_place(self) -> None:
        """Refuse a second cell in one place: nobody can tell which of the two counts."""
        place = self._place
        if place > self._furthest:
            self._furthest = place
        elif place < _MOST_COLUMNS and place in self._places:
            raise self._contradiction(f"row {self._line} has two cells in one place")
        self._places.append(place)

    def _contradiction(self, what: str) -> BadFile:
        return BadFile(self._name, f"is a damaged spreadsheet: {what}; save it again as XLSX")

    def _take_cell(self) -> None:
        place = self._place
        text, fault = self._text()
        if not text and not fault:
            return
        if fault:
            self._faults.append((place, fault))
        if place >= len(self._cells):
            self._cells += [""] * (place + 1 - len(self._cells))
        self._cells[place] = text

    def _text(self) -> tuple[str, str]:
        """The text of a cell, and the code of what is wrong with it."""
        value = self._value
        if self._is_formula and not self._has_value:
            return "", "formula_without_value"
        if self._type == "e":
            return value, "cell_error"
        if self._type == "s" and value:
            is_number = value.isascii() and value.isdigit() and len(value) <= _LONGEST_INDEX
            if not is_number or int(value) >= len(self._strings):
                raise BadFile(self._name, "is a damaged spreadsheet: it lacks a text of its own")
            return self._strings[int(value)], ""
        if self._type == "b" and value:
            return ("TRUE" if value.strip() == "1" else "FALSE"), ""
        if self._type == "n" and value:
            return self._number(value, self._style), ""
        return value, ""


@lru_cache(_CACHED)
def _place(letters: str) -> int:
    """The position of a column by its letters; beyond the widest table it is the same for all."""
    if not (len(letters) <= 3 and letters.isascii() and letters.isalpha()):
        return _MOST_COLUMNS
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return min(number - 1, _MOST_COLUMNS)


def _number_text(styles: Styles, decimal: str, *, in_1904: bool) -> Callable[[str, str], str]:
    """A function that writes the number of a cell, as it is stored, in the way of its style."""

    @lru_cache(_CACHED)
    def text(stored: str, style: str) -> str:
        if stored.isdigit() and stored.isascii() and len(stored) < 16 and style == "0":
            return stored
        if _NUMBER.fullmatch(stored.strip()) is None:
            return stored
        number = Decimal(stored.strip())
        if style.isdigit() and int(style) in styles.dates:
            shown = _date_text(number, in_1904=in_1904)
            if shown:
                return shown
        if style.isdigit() and int(style) in styles.percents:
            return _plain(number.scaleb(2)).replace(".", decimal) + "%"
        return _plain(number).replace(".", decimal)

    return text


def _plain(number: Decimal) -> str:
    """A number as digits; in powers of ten where a spreadsheet may have lost the last of them.

    It keeps 15 digits. Of 16 the last is only certain if it is not 0 and the number is small
    enough to be exact. An amount is read either way, an id in powers of ten is refused.
    """
    if number != number.to_integral_value():
        return format(number, "f")
    whole = abs(int(number))
    if whole >= _SAFE_DIGITS and (whole >= _SAFE_INTEGER or whole % 10 == 0):
        return format(number.normalize(), "E")
    return format(int(number), "d")


def _date_text(days: Decimal, *, in_1904: bool) -> str:
    """The local time that a number of days means, to the millisecond; empty where it means none.

    Days are stored as a fraction with about 15 digits, which is finer than that and not exact.
    Before March 1900 spreadsheets disagree about the calendar.
    """
    if not _FIRST_DAY <= days < _LAST_DAY:
        return ""
    start = datetime(1904, 1, 1) if in_1904 else datetime(1899, 12, 30)  # noqa: DTZ001  local
    ms = int((days * _DAY_MS).to_integral_value(ROUND_HALF_EVEN))
    moment = start + timedelta(milliseconds=ms)
    return moment.isoformat(timespec="milliseconds" if moment.microsecond else "seconds")
