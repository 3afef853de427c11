"""Which encoding a text file is in, found out from its bytes and never beyond them.

Amounts, instants and most ids are ASCII, which all of these encodings write alike: a wrong guess
spoils a nickname, never a figure. So UTF-8 wins wherever it can, an East Asian encoding must make
common characters of everything, and one byte a letter is what remains.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable
from functools import cache
from typing import BinaryIO

from profitshare_gui.exchanges.source import ENCODINGS

_CODECS = {
    "utf-8": "utf-8-sig",
    "utf-16": "utf-16",
    "big5": "big5hkscs",
    "shift_jis": "cp932",
    "windows-1251": "cp1251",
    "windows-1252": "cp1252",
}
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_CHUNK = 2**20
_MOST_LINES = 2000
_FOREIGN_LINE = re.compile(rb"[^\r\n]*[\x80-\xff][^\r\n]*")
_HIGH_LETTER = re.compile(rb"[\xc0-\xff\xa8\xb8]")
_HIGH_PAIR = re.compile(rb"(?<=[\xc0-\xff])[\xc0-\xff]|[\xc0-\xff](?=[\xc0-\xff])")
_COMMON_LEADS = {
    "gb18030": ("gb2312", (range(0xA1, 0xA4), range(0xB0, 0xD8))),
    "big5": ("big5", (range(0xA1, 0xC7),)),
    "shift_jis": ("cp932", (range(0x81, 0x84), range(0x88, 0x98))),
}
_ENOUGH = 75


def codec_of(encoding: str) -> tuple[str, str]:
    """Python's name of one of `ENCODINGS`, and what to do with bytes that are none of it.

    Raises `ValueError` for any other name.
    """
    if encoding not in ENCODINGS:
        raise ValueError(f"no encoding is called {encoding!r}; known: {', '.join(ENCODINGS)}")
    errors = "surrogateescape" if encoding == "utf-8" else "replace"
    return _CODECS.get(encoding, encoding), errors


def find_encoding(file: BinaryIO) -> str:
    """The encoding of a file, one of `ENCODINGS`; it is read up to where it stops being UTF-8."""
    chunk = file.read(_CHUNK)
    for mark, encoding in _MARKS:
        if chunk.startswith(mark):
            return encoding
    first = chunk
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        while chunk:
            following = file.read(_CHUNK)
            decoder.decode(chunk, final=not following)
            chunk = following
    except UnicodeDecodeError:
        rest = b"" if chunk is first else chunk[chunk.find(b"\n") + 1 :]
        return _guess([*_foreign_lines(first), *_foreign_lines(rest)])
    return "utf-8"


def _foreign_lines(chunk: bytes) -> list[bytes]:
    """The whole lines that are not ASCII; the last may be cut off where the chunk ends."""
    whole = chunk[: chunk.rfind(b"\n")] if len(chunk) > _CHUNK // 2 else chunk
    return _FOREIGN_LINE.findall(whole)[:_MOST_LINES]


def _guess(lines: list[bytes]) -> str:
    right = sum(1 for line in lines if _decodes(line, "utf-8"))
    if right * 2 > len(lines):
        return "utf-8"
    shares = {encoding: _common_share(lines, encoding) for encoding in _COMMON_LEADS}
    likeliest = max(shares, key=shares.__getitem__)
    if shares[likeliest] >= _ENOUGH:
        return likeliest
    if right:
        return "utf-8"
    text = b"\n".join(lines)
    letters = len(_HIGH_LETTER.findall(text))
    is_words = letters and len(_HIGH_PAIR.findall(text)) * 2 > letters
    return "windows-1251" if is_words else "windows-1252"


def _decodes(line: bytes, codec: str) -> bool:
    try:
        line.decode(codec)
    except UnicodeDecodeError:
        return False
    return True


def _common_share(lines: Iterable[bytes], encoding: str) -> int:
    """How many in 100 of what is not ASCII are common; 0 where a line is impossible."""
    codec, _ = codec_of(encoding)
    try:
        text = "".join(line.decode(codec) for line in lines)
    except UnicodeDecodeError:
        return 0
    foreign = [letter for letter in text if not letter.isascii()]
    common = _common(encoding)
    return 100 * sum(1 for letter in foreign if letter in common) // max(len(foreign), 1)


@cache
def _common(encoding: str) -> frozenset[str]:
    """The characters a text in this encoding is nearly all made of."""
    codec, ranges = _COMMON_LEADS[encoding]
    pairs = (bytes((lead, trail)) for leads in ranges for lead in leads for trail in range(64, 255))
    return frozenset(pair.decode(codec, "ignore")[:1] for pair in pairs) - {""}
