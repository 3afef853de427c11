"""Tables of a web page, or of a spreadsheet's clipboard, which is a web page too.

What is hidden on the page, or struck through, is not read. A table inside a cell is a table of its
own. Where a page keeps the header of a list in one table and its rows in the next, as many do so
that the header stays put while the list scrolls, the two are one.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from html import unescape
from typing import NamedTuple

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.table import MOST_HEADER_LINES, Row, RowTable, Wanted, header_of

MOST_TEXT = 64 * 2**20
"""Characters of a page; beyond them nothing is parsed."""

_MOST_COLUMNS = 1000
_MOST_SPANNED = 1_000_000
_MOST_TABLES = 2000
_MOST_DEPTH = 2000
_UNREAD = {"template", "noscript", "head", "svg", "select", "button", "del", "s", "strike"}
_RAW = {"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"}
_EMPTY_ELEMENTS = {
    *("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source"),
    *("track", "wbr"),
}
_PARTS = frozenset({"thead", "tbody", "tfoot"})
_OUTSIDE = {
    **dict.fromkeys(("td", "th"), _PARTS | {"tr"}),
    "tr": _PARTS,
    **dict.fromkeys(_PARTS, frozenset[str]()),
}
_BREAKING = {"br", "p", "div", "li", "ul", "ol", "tr", "td", "th", "h1", "h2", "h3", "h4", "hr"}
_TAG = re.compile(
    r"""<(/?)([a-zA-Z][a-zA-Z0-9:_-]{0,60}+)"""
    r"""((?:[^<>"']++|"[^"]{0,4000}+"|'[^']{0,4000}+'){0,200}+)>"""
)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]++)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s"'<>]++))?""")
_TELLING = re.compile(r"span|hid|none", re.IGNORECASE)
_HIDDEN = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE
)
_HAS_TABLE = re.compile(r"<table[\s>]", re.IGNORECASE)
_DIGIT = re.compile(r"\d")
_SPAN = re.compile(r"\d{1,5}", re.ASCII)


class WebTable(RowTable):
    """An open table of a page that has so many; rows are numbered from 1, the header's included."""

    tables: int = 1


class _Cell:
    """A cell as it stands on the page."""

    def __init__(self, *, is_heading: bool, wide: int, high: int) -> None:
        self.is_heading = is_heading
        self.wide = wide
        self.high = high
        self._pieces: list[tuple[str, bool]] = []

    def add(self, text: str, *, is_raised: bool) -> None:
        """Go on with a piece of text, which may be a superscript or subscript."""
        self._pieces.append((text, is_raised))

    def text(self) -> str:
        """All of it on one line; digits above or below others are kept apart from them by a ^.

        Twelve with a footnote 3 is not 123: with the mark it is no number, and is refused as one.
        """
        raised = "".join(text for text, is_raised in self._pieces if is_raised)
        level = "".join(text for text, is_raised in self._pieces if not is_raised)
        pieces = self._pieces
        if _DIGIT.search(raised) and _DIGIT.search(level):
            pieces = [("^" + text if is_raised else text, is_raised) for text, is_raised in pieces]
        return " ".join("".join(text for text, _ in pieces).split())


class _Grid:
    """A table while it is read: rows of cells."""

    def __init__(self, depth: int) -> None:
        self.depth = depth
        self.rows: list[list[_Cell]] = []
        self.cell: _Cell | None = None
        self.in_heading = False


class _Page:
    """Collects the tables of a page in the order in which they begin.

    The library's own parser takes hours over a page of nothing but `<!--`; here every character is
    looked at a bounded number of times.
    """

    def __init__(self, name: str, text: str) -> None:
        self._name = name
        self.grids: list[_Grid] = []
        self._tables: list[_Grid] = []
        self._elements: list[str] = []
        self._open: Counter[str] = Counter()
        self._hidden_at = 0
        self._read(text)

    def _read(self, text: str) -> None:
        at = 0
        while at < len(text):
            begin = text.find("<", at)
            self._add(text[at:] if begin < 0 else text[at:begin])
            if begin < 0:
                return
            tag = _TAG.match(text, begin)
            if tag is not None:
                at = tag.end()
                name = tag[2].lower()
                if tag[1]:
                    self._end(name)
                elif name in _RAW:
                    at = _after(text, f"</{name}", at)
                else:
                    self._start(name, _attributes(tag[3]))
            elif text.startswith("<!--", begin):
                at = _after(text, "-->", begin)
            elif text.startswith(("<!", "<?", "</"), begin):
                at = _after(text, ">", begin)
            else:
                self._add("<")
                at = begin + 1

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _EMPTY_ELEMENTS:
            self._break(tag)
            return
        if self._tables and tag in _OUTSIDE:
            self._close_implied(_OUTSIDE[tag])
        if len(self._elements) < _MOST_DEPTH:
            self._elements.append(tag)
            self._open[tag] += 1
            if not self._hidden_at and (tag in _UNREAD or _is_hidden(attributes)):
                self._hidden_at = len(self._elements)
        if self._hidden_at:
            return
        if tag == "table":
            if len(self.grids) == _MOST_TABLES:
                raise BadFile(self._name, f"has more than {_MOST_TABLES} tables")
            grid = _Grid(len(self._elements))
            self.grids.append(grid)
            self._tables.append(grid)
        elif self._tables:
            self._start_part(self._tables[-1], tag, attributes)

    def _close_implied(self, outside: frozenset[str]) -> None:
        """Close what a new cell, row or part ends although its own end is not written."""
        least = self._tables[-1].depth
        while len(self._elements) > least and self._elements[-1] not in outside:
            self._open[self._elements.pop()] -= 1
        if self._hidden_at > len(self._elements):
            self._hidden_at = 0

    def _start_part(self, grid: _Grid, tag: str, attributes: dict[str, str]) -> None:
        if tag in _PARTS:
            grid.in_heading = tag == "thead"
        elif tag == "tr":
            grid.rows.append([])
            grid.cell = None
        elif tag in ("td", "th"):
            if not grid.rows:
                grid.rows.append([])
            grid.cell = _Cell(
                is_heading=tag == "th" or grid.in_heading,
                wide=_span(attributes.get("colspan", "")),
                high=_span(attributes.get("rowspan", "")),
            )
            grid.rows[-1].append(grid.cell)
        else:
            self._break(tag)

    def _end(self, tag: str) -> None:
        if not self._open[tag]:
            return
        while self._elements:
            closed = self._elements.pop()
            self._open[closed] -= 1
            if closed == tag:
                break
        depth = len(self._elements)
        if self._hidden_at > depth:
            self._hidden_at = 0
        while self._tables and self._tables[-1].depth > depth:
            self._tables.pop()
        if self._tables and not self._hidden_at:
            if tag in ("td", "th"):
                self._tables[-1].cell = None
            elif tag == "thead":
                self._tables[-1].in_heading = False
            else:
                self._break(tag)

    def _add(self, text: str) -> None:
        if text and self._tables and not self._hidden_at:
            cell = self._tables[-1].cell
            if cell is not None:
                is_raised = bool(self._open["sup"] or self._open["sub"])
                cell.add(unescape(text) if "&" in text else text, is_raised=is_raised)

    def _break(self, tag: str) -> None:
        if tag in _BREAKING:
            self._add(" ")


def _after(text: str, mark: str, at: int) -> int:
    """Where the text goes on behind a mark; at its end where there is none."""
    found = text.find(mark, at)
    return len(text) if found < 0 else found + (0 if mark.startswith("</") else len(mark))


def _attributes(text: str) -> dict[str, str]:
    """The attributes of a tag, if any of them could matter."""
    if not _TELLING.search(text):
        return {}
    pairs = _ATTRIBUTE.findall(text)
    return {key.lower(): unescape(value.strip("\"'")) for key, value in reversed(pairs)}


def has_table(text: str) -> bool:
    """Whether a text is a page with a table in it."""
    return _HAS_TABLE.search(text) is not None


@contextmanager
def open_web_table(
    name: str, text: str, wanted: Wanted, *, table: int = 0, header_line: int = 0
) -> Iterator[WebTable]:
    """Open one of the tables of a page; 0 is the first that has all columns needed, or the first.

    Raises `BadFile` for a page without a table, and for one too large.
    """
    if len(text) > MOST_TEXT:
        raise BadFile(name, f"is longer than {MOST_TEXT // 2**20} million characters; use a file")
    tables = _tables(name, text)
    if not tables:
        raise BadFile(name, "has no table")
    if not 0 <= table <= len(tables):
        raise BadFile(name, f"has {len(tables)} tables, so none is number {table}")
    rows = tables[table - 1] if table else _first_fitting(tables, wanted, header_line)
    at = header_of(rows[:MOST_HEADER_LINES], wanted, header_line)
    if at < 0:
        raise BadFile(name, f"has no header on line {header_line} of the table")
    found = WebTable(rows[at], rows[at + 1 :], wanted, pads=False)
    found.tables = len(tables)
    yield found


def _first_fitting(tables: list[list[Row]], wanted: Wanted, header_line: int) -> list[Row]:
    for rows in tables:
        at = header_of(rows[:MOST_HEADER_LINES], wanted, header_line)
        if at >= 0 and wanted.needed and wanted.needed.issubset(rows[at].cells):
            return rows
    return tables[0]


def _tables(name: str, text: str) -> list[list[Row]]:
    """The rows of every table that has a cell with something in it."""
    grids = [grid.rows for grid in _Page(name, text).grids if any(grid.rows)]
    joined: list[list[list[_Cell]]] = []
    for rows in grids:
        if joined and _is_header_of(joined[-1], rows):
            joined[-1] = joined[-1] + rows
        else:
            joined.append(rows)
    tables = (_laid_out(name, rows) for rows in joined)
    return [rows for rows in tables if any(any(row.cells) for row in rows)]


def _is_header_of(above: list[list[_Cell]], below: list[list[_Cell]]) -> bool:
    """Whether a table is nothing but a header, and the next nothing but rows as wide."""
    if not all(cell.is_heading for row in above for cell in row) or not above[-1]:
        return False
    width = sum(cell.wide for cell in above[-1])
    first = next((row for row in below if row), [])
    plain = not any(cell.is_heading for row in below for cell in row)
    return plain and sum(cell.wide for cell in first) == width


def _laid_out(name: str, rows: list[list[_Cell]]) -> list[Row]:
    """The rows with every cell at its place.

    A heading over several rows stands in each of them. Any other cell over several rows is no value
    of a single one: a total read three times would be three times as much.
    """
    laid: list[Row] = []
    held: dict[int, _Held] = {}
    count = 0
    for number, row in enumerate(rows, start=1):
        held = {place: above for place, above in held.items() if above.last >= number}
        line = _Line([], [])
        for cell in row:
            line.fill(held)
            for shown in (cell.text(), *("",) * (cell.wide - 1)):
                below = _Held(number + cell.high - 1, shown, cell.is_heading)
                if cell.high > 1:
                    held[len(line.cells)] = below
                line.put(below, is_merged=cell.high > 1)
            if len(line.cells) > _MOST_COLUMNS:
                break
        for place in sorted(place for place in held if place >= len(line.cells)):
            line.cells.extend([""] * (place - len(line.cells)))
            line.put(held[place], is_merged=True)
        count += len(line.cells) - len(row)
        if count > _MOST_SPANNED:
            raise BadFile(name, "has too many merged cells to be a table")
        laid.append(Row(number, line.cells, tuple(line.faults)))
    return laid


class _Held(NamedTuple):
    """What a cell over several rows puts into each of them, down to the last."""

    last: int
    text: str
    is_heading: bool


class _Line(NamedTuple):
    """A row while it is laid out."""

    cells: list[str]
    faults: list[tuple[int, str]]

    def fill(self, held: dict[int, _Held]) -> None:
        """Go on to the first place that no cell of a row above holds."""
        while len(self.cells) in held:
            self.put(held[len(self.cells)], is_merged=True)

    def put(self, what: _Held, *, is_merged: bool) -> None:
        """Fill the next place."""
        if is_merged and not what.is_heading:
            self.faults.append((len(self.cells), "merged_cell"))
        self.cells.append(what.text)


def _is_hidden(attributes: dict[str, str]) -> bool:
    return "hidden" in attributes or _HIDDEN.search(attributes.get("style", "")) is not None


def _span(text: str) -> int:
    """How many columns or rows a cell takes; 0, which means to the end, is taken for 1."""
    found = _SPAN.match(text.strip())
    return min(max(int(found[0]), 1), _MOST_COLUMNS) if found else 1
