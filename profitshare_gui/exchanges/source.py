"""Where a table is read from: a file, whatever its kind, or what was pasted."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

ENCODINGS = ("utf-8", "utf-16", "gb18030", "big5", "shift_jis", "windows-1251", "windows-1252")
"""The encodings of a text file that can be chosen where the one found out is wrong."""

DELIMITERS = (",", ";", "\t", "|")
"""What may stand between the cells of a line."""


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file: delimited text, a spreadsheet, or a web page. What is empty or 0 is found out.

    `sheet` is for spreadsheets, `encoding` and `delimiter` for text, `table` (0 is the first) for
    web pages. `header_line` is the line, or the row of the sheet, that has the column names.
    """

    path: Path
    sheet: str = ""
    encoding: str = ""
    delimiter: str = ""
    table: int = 0
    header_line: int = 0


@dataclass(frozen=True, slots=True)
class PastedSource:
    """What the clipboard held. The `html` counts where it has a table, else the `text`."""

    text: str = ""
    html: str = ""
    table: int = 0
    header_line: int = 0


Source: TypeAlias = FileSource | PastedSource


def as_source(source: Path | Source) -> Source:
    """The source itself; a bare path is a file of which everything is to be found out."""
    return FileSource(source) if isinstance(source, Path) else source


def source_name(source: Path | Source) -> str:
    """What the source is called in a message: its path, or that it was pasted."""
    if isinstance(source, PastedSource):
        return "pasted table"
    return str(source.path if isinstance(source, FileSource) else source)
