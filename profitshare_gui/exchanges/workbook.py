"""An XLSX file as a package of parts: what it holds, checked before anything is unpacked.

The parts are read by our own few lines over `expat`, not by openpyxl, which turns every number into
a float: an amount has to arrive with the digits that the file has.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import IO, NamedTuple, TypeAlias
from xml.parsers import expat

from profitshare_gui.core.errors import BadFile

Attributes: TypeAlias = dict[str, str]

_MOST_PARTS = 5_000
_LARGEST_PART = 4 * 2**30
_LARGEST_SIDE_PART = 2**28
_SMALL = 10 * 2**20
_WORST_RATIO = 200
_CHUNK = 2**18
_DATE_FORMATS = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_PERCENT_FORMATS = {9, 10}
_NO_LETTERS = re.compile(r'"[^"]*"|\\.|_.|\*.|\[[^\]]*\]|general', re.IGNORECASE)
_DATE_LETTER = re.compile(r"[dmyhs]", re.IGNORECASE)
_OTHER_ZIPS = (
    ("xl/workbook.bin", "is a binary workbook; save it as XLSX or CSV"),
    ("mimetype", "is an OpenDocument or a similar file; save the sheet as XLSX or CSV"),
    ("word/document.xml", "is a text document, not a spreadsheet"),
)


class Sheet(NamedTuple):
    """A sheet that can be seen, and the part of the package that holds it."""

    name: str
    part: str


class Styles(NamedTuple):
    """Which styles of cells show a number as a date, and which as a percentage."""

    dates: frozenset[int]
    percents: frozenset[int]


class Workbook:
    """An open XLSX file. `sheets` are those a spreadsheet would show."""

    def __init__(self, name: str, archive: zipfile.ZipFile) -> None:
        self.name = name
        self._archive = archive
        self._beside: dict[str, str] = {}
        self.sheets: tuple[Sheet, ...] = ()
        self.starts_in_1904 = False
        self._read_sheets()

    def sheet(self, called: str) -> Sheet:
        """The sheet of a name, the first if there is none. Raises `BadFile`."""
        for sheet in self.sheets:
            if called in ("", sheet.name):
                return sheet
        names = ", ".join(repr(sheet.name) for sheet in self.sheets)
        raise BadFile(self.name, f"has no sheet called {called!r}; it has {names}")

    def strings(self) -> list[str]:
        """The texts that cells refer to by number."""
        found: list[str] = []
        pieces: list[str] = []
        depth = [0]

        def start(tag: str, _attributes: Attributes) -> None:
            if tag == "rPh":  # how a word is pronounced is not part of it
                depth[0] += 1
            elif tag == "si":
                pieces.clear()

        def end(tag: str, text: str) -> None:
            if tag == "rPh":
                depth[0] -= 1
            elif tag == "t" and not depth[0]:
                pieces.append(text)
            elif tag == "si":
                found.append("".join(pieces))

        self._read(self._beside.get("sharedStrings", ""), start, end)
        return found

    def styles(self) -> Styles:
        """The styles whose numbers are dates or percentages."""
        codes: dict[int, str] = {}
        used: list[int] = []
        inside: list[str] = []

        def start(tag: str, attributes: Attributes) -> None:
            if tag == "cellXfs":
                inside.append(tag)
            elif tag == "numFmt":
                codes[_number(attributes.get("numFmtId"))] = attributes.get("formatCode", "")
            elif tag == "xf" and inside:
                used.append(_number(attributes.get("numFmtId")))

        def end(tag: str, _text: str) -> None:
            if tag == "cellXfs":
                inside.clear()

        self._read(self._beside.get("styles", ""), start, end)
        shown = [_NO_LETTERS.sub("", codes.get(used_id, "")).split(";")[0] for used_id in used]
        dates = {
            style
            for style, (used_id, code) in enumerate(zip(used, shown, strict=True))
            if _DATE_LETTER.search(code) or (used_id in _DATE_FORMATS and used_id not in codes)
        }
        percents = {
            style
            for style, (used_id, code) in enumerate(zip(used, shown, strict=True))
            if "%" in code or (used_id in _PERCENT_FORMATS and used_id not in codes)
        }
        return Styles(frozenset(dates), frozenset(percents - dates))

    def open(self, part: str) -> IO[bytes]:
        """One part, unpacked as it is read."""
        return self._archive.open(part)

    def _read_sheets(self) -> None:
        targets: dict[str, tuple[str, str]] = {}
        listed: list[tuple[str, str]] = []

        def relation(tag: str, attributes: Attributes) -> None:
            if tag == "Relationship":
                kind = attributes.get("Type", "").rpartition("/")[2]
                target = attributes.get("Target", "")
                part = target[1:] if target.startswith("/") else f"xl/{target}"
                targets[attributes.get("Id", "")] = (kind, part)
                self._beside[kind] = part

        def entry(tag: str, attributes: Attributes) -> None:
            if tag == "workbookPr":
                self.starts_in_1904 = attributes.get("date1904") in ("1", "true")
            elif tag == "sheet" and attributes.get("state", "visible") == "visible":
                link = next((v for k, v in attributes.items() if k.endswith(":id")), "")
                listed.append((attributes.get("name", ""), link))

        self._read("xl/_rels/workbook.xml.rels", relation, _nothing)
        self._read("xl/workbook.xml", entry, _nothing)
        sheets = []
        for name, link in listed:
            kind, part = targets.get(link, ("", ""))
            if kind == "worksheet" and part in self._archive.NameToInfo:
                sheets.append(Sheet(name, part))
        if not sheets:
            raise BadFile(self.name, "is a spreadsheet without a sheet that can be read")
        self.sheets = tuple(sheets)

    def _read(
        self,
        part: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str, str], None],
    ) -> None:
        """Read a part beside the sheets whole; one that is absent is empty."""
        if part not in self._archive.NameToInfo:
            return
        if self._archive.NameToInfo[part].file_size > _LARGEST_SIDE_PART:
            raise BadFile(self.name, "is a spreadsheet too large to be read; save it as CSV")
        with damage_told(self.name), self.open(part) as file:
            for _ in parse_xml(self.name, file, start, end):
                pass


@contextmanager
def open_workbook(path: Path) -> Iterator[Workbook]:
    """Open an XLSX file.

    Raises `BadFile` for any other archive, a damaged one, one with a password, and one that would
    unpack to far more than a sheet can hold.
    """
    name = str(path)
    with damage_told(name):
        archive = zipfile.ZipFile(path)
    with archive:
        _check(name, archive)
        yield Workbook(name, archive)


@contextmanager
def damage_told(name: str) -> Iterator[None]:
    """Say of a package that cannot be unpacked or parsed that it is damaged."""
    try:
        yield
    except (
        zipfile.BadZipFile,
        zlib.error,
        expat.ExpatError,
        EOFError,
        NotImplementedError,
        UnicodeError,
    ) as error:
        raise BadFile(name, f"is a damaged spreadsheet or archive: {error}") from error


def parse_xml(
    name: str,
    file: IO[bytes],
    start: Callable[[str, Attributes], None],
    end: Callable[[str, str], None],
) -> Iterator[None]:
    """Call `start` and `end` for each element, its text with the latter; stop after each chunk.

    Names come without their prefix. A document type is refused: no spreadsheet has one, and it is
    what entities are made with.
    """
    parser = expat.ParserCreate()
    parser.buffer_text = True
    text: list[str] = []
    bare = cache(lambda tag: str(tag.rpartition(":")[2]))

    def begin(tag: str, attributes: Attributes) -> None:
        text.clear()
        start(bare(tag), attributes)

    def finish(tag: str) -> None:
        end(bare(tag), "".join(text))
        text.clear()

    def refuse(*_what: object) -> None:
        raise BadFile(name, "has a document type inside, which no spreadsheet has")

    parser.StartElementHandler = begin
    parser.EndElementHandler = finish
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = refuse
    while chunk := file.read(_CHUNK):
        parser.Parse(chunk, False)
        yield
    parser.Parse(b"", True)
    yield


def _check(name: str, archive: zipfile.ZipFile) -> None:
    """Judge an archive by its own table of contents; reading never goes beyond what that says."""
    parts = archive.infolist()
    if len(parts) > _MOST_PARTS:
        raise BadFile(name, f"is an archive of more than {_MOST_PARTS} parts, not a spreadsheet")
    for part, why in _OTHER_ZIPS:
        if part in archive.NameToInfo:
            raise BadFile(name, why)
    if "xl/workbook.xml" not in archive.NameToInfo:
        raise BadFile(name, "is a zip archive, not a spreadsheet; unpack it first")
    if any(part.flag_bits & 1 for part in parts):
        raise BadFile(name, "is protected by a password; save it without one")
    unpacked = sum(part.file_size for part in parts)
    swollen = any(part.file_size > max(_SMALL, _WORST_RATIO * part.compress_size) for part in parts)
    if unpacked > _LARGEST_PART or swollen:
        raise BadFile(name, "would unpack to far more than a spreadsheet holds; not opened")


def _nothing(_tag: str, _text: str) -> None:
    """Pass over the end of an element."""


def _number(text: str | None) -> int:
    is_number = text is not None and text.isascii() and text.isdigit() and len(text) <= 9
    return int(text) if text is not None and is_number else 0
