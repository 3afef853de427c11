"""Opening a source as a table: what kind of thing it is, told by its first bytes, not its name."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.delimited import open_delimited
from profitshare_gui.exchanges.encoding import codec_of, find_encoding
from profitshare_gui.exchanges.pasted import open_pasted
from profitshare_gui.exchanges.source import (
    DELIMITERS,
    FileSource,
    PastedSource,
    Source,
    source_name,
)
from profitshare_gui.exchanges.spreadsheet import open_sheet
from profitshare_gui.exchanges.table import Table, Wanted
from profitshare_gui.exchanges.web_table import MOST_TEXT, has_table, open_web_table

_ZIP = b"PK\x03\x04"
_COMPOUND = b"\xd0\xcf\x11\xe0"
_PASSWORD = "EncryptedPackage".encode("utf-16-le")
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")
_BEGINNING = 2**16
_NO_TABLES = (
    (b"%PDF", "is a PDF document; export the list as CSV or XLSX, or copy the table and paste it"),
    (b"\x1f\x8b", "is compressed; unpack it first"),
    (b"Rar!", "is compressed; unpack it first"),
    (b"7z\xbc\xaf", "is compressed; unpack it first"),
)


@contextmanager
def open_table(source: Source, wanted: Wanted) -> Iterator[Table]:
    """Open a source as a table.

    Raises `BadFile` for what is none: missing, unreadable, a folder, empty, binary, damaged, a
    spreadsheet of the old kind or with a password, a page without a table.
    """
    name = source_name(source)
    try:
        if isinstance(source, PastedSource):
            with open_pasted(source, wanted) as table:
                yield table
            return
        beginning = _beginning(source.path)
        if beginning.startswith(_ZIP):
            with open_sheet(source, wanted) as table:
                yield table
            return
        _refuse_others(name, beginning)
        with _open_text(source, beginning, wanted) as table:
            yield table
    except OSError as error:
        raise BadFile(name, f"cannot be read: {error.strerror or error}") from error


def text_encoding(source: FileSource) -> str:
    """The encoding of a text file: the one chosen, else the one found out."""
    if source.encoding:
        return source.encoding
    with source.path.open("rb") as file:
        return find_encoding(file)


def is_page(beginning: bytes) -> bool:
    """Whether a file begins like a web page, which many exports named .xls are."""
    return beginning.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


@contextmanager
def _open_text(source: FileSource, beginning: bytes, wanted: Wanted) -> Iterator[Table]:
    name = str(source.path)
    encoding = text_encoding(source)
    try:
        codec, errors = codec_of(encoding)
    except ValueError as error:
        raise BadFile(name, str(error)) from error
    if encoding == "utf-16" and not beginning.startswith(_UTF_16):
        raise BadFile(name, "is not UTF-16 text, which begins with a mark of its own")
    if source.delimiter and source.delimiter not in DELIMITERS:
        raise BadFile(name, f"cannot be split by {source.delimiter!r}")
    with source.path.open(encoding=codec, errors=errors, newline="") as file:
        if is_page(beginning):
            page = file.read(MOST_TEXT + 1)
            if not has_table(page):
                raise BadFile(name, "is a web page or XML without a table")
            with open_web_table(
                name, page, wanted, table=source.table, header_line=source.header_line
            ) as web_table:
                yield web_table
            return
        yield open_delimited(
            name,
            file,
            wanted,
            encoding=encoding,
            delimiter=source.delimiter,
            header_line=source.header_line,
        )


def _beginning(path: Path) -> bytes:
    try:
        mode = path.stat().st_mode
    except ValueError as error:
        raise BadFile(str(path), "is no name of a file") from error
    if not stat.S_ISREG(mode):
        raise BadFile(str(path), "is a folder or a device, not a file")
    with path.open("rb") as file:
        return file.read(_BEGINNING)


def _refuse_others(name: str, beginning: bytes) -> None:
    if beginning.startswith(_COMPOUND):
        if _PASSWORD in beginning:
            raise BadFile(name, "is protected by a password; save it without one")
        why = "is a spreadsheet of the old kind or has a password; save the sheet as XLSX or CSV"
        raise BadFile(name, why)
    for mark, why in _NO_TABLES:
        if beginning.startswith(mark):
            raise BadFile(name, why)
