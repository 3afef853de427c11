"""Reading the words of a PDF that Qt wrote, through its fonts' own tables."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterator

_OBJECT = re.compile(rb"(\d+) 0 obj\s*(.*?)\s*endobj", re.DOTALL)
_STREAM = re.compile(rb"stream\r?\n(.*?)\r?\nendstream", re.DOTALL)
_RANGE = re.compile(r"<(\w+)> <(\w+)> (<\w+>|\[[^\]]*\])")
_SHOWN = re.compile(rb"/F(\d+) [\d.]+ Tf|<([0-9a-fA-F]+)> Tj|\[((?:<[^>]*>|[^\]<])*)\] TJ|BT|ET")
_HEX = re.compile(rb"<([0-9a-fA-F]+)>")


def pages_of(content: bytes) -> int:
    """How many pages a PDF has."""
    return len(re.findall(rb"/Type /Page\b(?!s)", content))


def words_of(content: bytes) -> str:
    """The words of a PDF, one run of text a line, spaces as they were drawn."""
    objects = {int(number): body for number, body in _OBJECT.findall(content)}
    tables = {
        number: dict(_table(_inflated(objects[int(found[1])])))
        for number, body in objects.items()
        if (found := re.search(rb"/ToUnicode (\d+) 0 R", body))
    }
    pages = [body for body in objects.values() if re.search(rb"/Type /Page\b(?!s)", body)]
    lines: list[str] = []
    for page in pages:
        for found in re.findall(rb"/Contents (\d+) 0 R", page):
            lines += _lines(_inflated(objects[int(found)]), tables)
    return "\n".join(lines)


def _inflated(body: bytes) -> bytes:
    found = _STREAM.search(body)
    if found is None:
        return b""
    return zlib.decompress(found[1]) if b"/FlateDecode" in body[: found.start()] else found[1]


def _table(cmap: bytes) -> Iterator[tuple[int, str]]:
    """A font's own numbers of letters, and which letters they are."""
    for first, last, target in _RANGE.findall(cmap.decode("latin-1")):
        start = int(first, 16)
        if target.startswith("["):
            letters = re.findall(r"<(\w+)>", target)
        else:
            at = int(target[1:-1], 16)
            letters = [f"{at + n:04x}" for n in range(int(last, 16) - start + 1)]
        for number, letter in enumerate(letters, start):
            # Qt's fonts give a space the name of a tab.
            yield number, bytes.fromhex(letter).decode("utf-16-be").replace("\t", " ")


def _lines(stream: bytes, tables: dict[int, dict[int, str]]) -> Iterator[str]:
    font: dict[int, str] = {}
    line = ""
    for found in _SHOWN.finditer(stream):
        if found[1] is not None:
            font = tables.get(int(found[1]), {})
        for shown in (found[2],) if found[2] else _HEX.findall(found[3] or b""):
            codes = (shown[place : place + 4] for place in range(0, len(shown), 4))
            line += "".join(font.get(int(code, 16), "") for code in codes)
        if found[0] == b"ET" and line:
            yield line
            line = ""
