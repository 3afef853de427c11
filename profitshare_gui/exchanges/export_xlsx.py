"""Records written as a workbook, row by row, exact to the last decimal.

Ids, words and instants are text cells, so a spreadsheet neither runs them nor takes zeros off them.
A figure is a number where it has at most 15 significant digits, which is what a spreadsheet keeps,
and text beyond. We write the XML ourselves: openpyxl puts numbers through a float (9.7 becomes
9.699999999999999), takes three times as long, and a cancelled export would leave its own temporary
files behind.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import BinaryIO, TypeAlias
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from profitshare_gui.exchanges.cells import shield, unshield
from profitshare_gui.exchanges.export_place import whole_or_not_at_all
from profitshare_gui.exchanges.export_tables import SUMMARY, DayOf, Layout, MonthSum, Record

_Write: TypeAlias = Callable[[str], str]
"""The attributes and the inside of a cell that says a text."""

MOST_ROWS = 1_048_575
"""Below the header; a sheet ends there and the next one begins."""

_LARGEST_SHEET = 1_500_000_000  # beyond 2 GB a zip needs an extension that Excel complains about
_ROWS_AT_ONCE = 512
_DIGITS_KEPT = 15
_BOLD, _FIGURE = 1, 2
_WIDTH = 20
_MARKUP = re.compile(r"[&<>\r]")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}

_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_STYLES = (
    f'<styleSheet xmlns="{_MAIN}">'
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.00######"/></numFmts>'
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>'
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>'
    '<fills count="2"><fill><patternFill patternType="none"/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills>'
    "<borders><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
    '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'
    '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>'
    "</cellXfs>"
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
    "</styleSheet>"
)


def write_xlsx(
    path: Path,
    layout: Layout[Record],
    rows: Iterable[Record],
    day_of: DayOf | None = None,
    sums: Callable[[], Iterable[MonthSum]] | None = None,
) -> int:
    """Write a workbook of one kind of record and count them; see `export.write_csv`.

    Beyond `MOST_ROWS` a sheet is followed by another. `sums` is asked when all rows are written,
    for a sheet of its own. Raises `DiskTrouble`; then, and whenever `rows` raises, nothing has
    changed.
    """
    tables: list[Callable[[], _Table]] = [partial(_table, layout, rows, day_of)]
    if sums is not None:
        tables.append(lambda: _table(SUMMARY, sums(), None))
    with whole_or_not_at_all(path) as file:
        return _write_book(file, tables)


class _Rows:
    """The rows still to be written, as XML; a sheet takes as many as it holds."""

    def __init__(self, texts: Iterator[list[str]], writes: Sequence[_Write]) -> None:
        self._texts = texts
        self._cells = [(_letters(place), write) for place, write in enumerate(writes)]
        self._next = next(texts, None)
        self.written = 0

    @property
    def is_done(self) -> bool:
        """Whether every row has been written."""
        return self._next is None

    def blocks(self) -> Iterator[str]:
        """The rows of one sheet from its second line on, some hundred at a time."""
        block: list[str] = []
        size = 0
        for line in range(2, MOST_ROWS + 2):
            if self._next is None or size > _LARGEST_SHEET:
                break
            block.append(_row(line, self._cells, self._next))
            self.written += 1
            self._next = next(self._texts, None)
            if len(block) == _ROWS_AT_ONCE:
                xml = "".join(block)
                size += len(xml)
                yield xml
                block.clear()
        yield "".join(block)


@dataclass(frozen=True, slots=True)
class _Table:
    """One kind of record on its sheets."""

    title: str
    names: Sequence[str]
    rows: _Rows


def _table(layout: Layout[Record], rows: Iterable[Record], day_of: DayOf | None) -> _Table:
    names = layout.names(day_of)
    writes = [_writer_of(name, layout) for name in names]
    texts = (layout.texts(record, day_of) for record in rows)
    return _Table(layout.title, names, _Rows(texts, writes))


def _row(line: int, cells: Sequence[tuple[str, _Write]], texts: Sequence[str]) -> str:
    filled = [
        f'<c r="{letters}{line}"{write(text)}</c>'
        for (letters, write), text in zip(cells, texts, strict=True)
        if text
    ]
    return f'<row r="{line}">{"".join(filled)}</row>'


def _writer_of(name: str, layout: Layout[Record]) -> _Write:
    if name in layout.figures:
        return _figure
    if name in layout.counts:
        return _count
    return _prose if name in layout.prose else _text


def _count(text: str) -> str:
    return f"><v>{text}</v>"


def _figure(text: str) -> str:
    digits = text.lstrip("-").replace(".", "").strip("0")
    return f' s="{_FIGURE}"><v>{text}</v>' if len(digits) <= _DIGITS_KEPT else _text(text)


def _prose(text: str) -> str:
    """A text cell is never run, so it needs no apostrophe, but one of its own must survive ours."""
    return _text(shield(text) if unshield(text) != text else text)


def _text(text: str) -> str:
    plain = _NOT_XML.sub(_spell_out, text)
    inside = _MARKUP.sub(lambda found: _ENTITIES[found[0]], plain)
    return f' t="inlineStr"><is><t xml:space="preserve">{inside}</t></is>'


def _spell_out(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _letters(place: int) -> str:
    """The name of a column: A for 0, Z for 25, AA for 26."""
    more, last = divmod(place, 26)
    return (_letters(more - 1) if more else "") + chr(ord("A") + last)


def _write_book(file: BinaryIO, tables: Iterable[Callable[[], _Table]]) -> int:
    """Write the tables one after another, each made when its turn comes; count the first's rows."""
    sheets: list[str] = []
    counts: list[int] = []
    with ZipFile(file, "w", ZIP_DEFLATED) as book:
        for make in tables:
            table, own = make(), 0
            while not own or not table.rows.is_done:
                own += 1
                sheets.append(table.title if own == 1 else f"{table.title} {own}")
                part = _part(f"xl/worksheets/sheet{len(sheets)}.xml")
                with book.open(part, "w") as sheet:
                    sheet.write(_sheet_head(table.names).encode())
                    for block in table.rows.blocks():
                        sheet.write(block.encode())
                    sheet.write(b"</sheetData></worksheet>")
            counts.append(table.rows.written)
        for name, xml in _parts_around(sheets):
            book.writestr(_part(name), _HEAD + xml)
    return counts[0]


def _part(name: str) -> ZipInfo:
    """A part without the hour it was written, so that equal records make equal files."""
    part = ZipInfo(name)
    part.compress_type = ZIP_DEFLATED
    return part


def _sheet_head(names: Sequence[str]) -> str:
    columns = "".join(
        f'<col min="{place}" max="{place}" width="{_WIDTH}" customWidth="1"/>'
        for place in range(1, len(names) + 1)
    )
    cells = "".join(
        f'<c r="{_letters(place)}1" s="{_BOLD}"{_text(name)}</c>'
        for place, name in enumerate(names)
    )
    return (
        f'{_HEAD}<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        f"</sheetView></sheetViews><cols>{columns}</cols>"
        f'<sheetData><row r="1">{cells}</row>'
    )


def _parts_around(sheets: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What makes sheets a workbook: names, styles, and where each part is found."""
    numbers = range(1, len(sheets) + 1)
    styles = len(sheets) + 1
    entries = "".join(
        f'<sheet name="{name}" sheetId="{n}" r:id="rId{n}"/>'
        for n, name in zip(numbers, sheets, strict=True)
    )
    relations = "".join(_relation(n, "worksheet", f"worksheets/sheet{n}.xml") for n in numbers)
    types = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_TYPE}.worksheet+xml"/>'
        for n in numbers
    )
    book = f'<workbook xmlns="{_MAIN}" xmlns:r="{_OFFICE}"><sheets>{entries}</sheets></workbook>'
    yield "xl/workbook.xml", book
    yield "xl/styles.xml", _STYLES
    relations += _relation(styles, "styles", "styles.xml")
    yield "xl/_rels/workbook.xml.rels", _relations(relations)
    yield "_rels/.rels", _relations(_relation(1, "officeDocument", "xl/workbook.xml"))
    defaults = (
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_TYPE}.sheet.main+xml"/>'
        f'<Override PartName="/xl/styles.xml" ContentType="{_TYPE}.styles+xml"/>'
    )
    declared = f'<Types xmlns="{_PACKAGE}/content-types">{defaults}{types}</Types>'
    yield "[Content_Types].xml", declared


def _relations(inside: str) -> str:
    return f'<Relationships xmlns="{_PACKAGE}/relationships">{inside}</Relationships>'


def _relation(number: int, kind: str, target: str) -> str:
    return f'<Relationship Id="rId{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
