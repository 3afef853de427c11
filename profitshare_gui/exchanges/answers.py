"""Answers of an exchange read exactly: JSON without floats, rows whose cells may be anything.

Every number stays the text it was sent as, so an id above 2^53 and an amount of 16 decimals come
through whole. What cannot be read sets one row aside, never the page.
"""

from __future__ import annotations

import json
import re
import zlib
from collections.abc import Callable
from typing import NoReturn, TypeAlias, TypeVar

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.exchange_errors import UnknownAnswer
from profitshare_gui.core.instants import Micros, check_instant
from profitshare_gui.core.money import (
    LARGEST_AMOUNT,
    SCALE,
    Millionths,
    Units,
    amount_text,
    parse_amount,
)
from profitshare_gui.exchanges.feed_rows import LONGEST_RAW, SetAside

Json: TypeAlias = "str | bool | list[Json] | dict[str, Json] | None"
"""A JSON value; a number is its text."""

Read = TypeVar("Read")

_NOTHING = ("", "null")
_LONGEST_TEXT = 200
_ID = re.compile(r"\d{1,40}", re.ASCII)
_ASSET = re.compile(r"[A-Z0-9]{1,20}", re.ASCII)
_COUNT = re.compile(r"\d{1,15}", re.ASCII)
_MILLISECONDS = re.compile(r"\d{1,15}", re.ASCII)
_UNSHOWABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_STRING_OR_BRACKET = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[\[\]{}]', re.DOTALL)
_DEEPEST = 64
_GZIP = 31  # zlib's name for a gzip header


def parse_json(body: bytes) -> Json:
    """Read JSON strictly; raises `ValueError` for what is not, and for what only pretends to be.

    Refused are text that is not UTF-8, NaN and Infinity, a key that stands twice in an object,
    and nesting so deep that only an attack has it.
    """
    text = body.decode("utf-8")
    _check_depth(text)
    told: Json = json.loads(
        text,
        parse_float=str,
        parse_int=str,
        parse_constant=_refuse_constant,
        object_pairs_hook=_unique,
    )
    return told


def unpack(body: bytes, encoding: str, longest: int) -> bytes:
    """The body as it was before gzip; `ValueError` if it is no gzip or longer than `longest`."""
    if encoding in {"", "identity"}:
        return body
    if encoding != "gzip":
        raise ValueError("packed in an unknown way")
    unpacker = zlib.decompressobj(wbits=_GZIP)
    try:
        unpacked = unpacker.decompress(body, longest + 1)
    except zlib.error as error:
        raise ValueError("packed badly") from error
    if len(unpacked) > longest or not unpacker.eof:
        raise ValueError("packed badly or too long")
    return unpacked


class Cells:
    """The cells of one row. Each method reads one, and raises `BadValue` if it cannot be that.

    "", "null" and null mean that the exchange has nothing to say. `column` is the cell read last.
    """

    def __init__(self, row: dict[str, Json]) -> None:
        self._row = row
        self.column = ""

    def text(self, name: str) -> str | None:
        """A text for people, without what cannot be shown."""
        text = self._raw(name)
        if text is None:
            return None
        if len(text) > _LONGEST_TEXT:
            raise BadValue("too_long", text)
        if _UNSHOWABLE.search(text):
            raise BadValue("control_characters", text)
        return text

    def identity(self, name: str) -> str:
        """A numeric id, exactly as it was sent; there must be one."""
        return self._matching(name, _ID, "not_an_id")

    def asset(self, name: str) -> str:
        """The name of an asset or of a contract; there must be one."""
        return self._matching(name, _ASSET, "not_an_asset")

    def amount(self, name: str) -> Units | None:
        """An amount; a dollar sign before it is overlooked (`$46.95`, `-$3`)."""
        text = self._raw(name)
        return None if text is None else parse_amount(_without_dollar(text))

    def needed_amount(self, name: str) -> Units:
        """An amount that must be there."""
        return _there(self.amount(name))

    def percent(self, name: str) -> Millionths | None:
        """A percentage as a ratio: `19.38` is 0.1938. More than four decimals are rounded off."""
        units = self.amount(name)
        # 10^-8 of a percent to 10^-6 of the whole: divided by 10^8 and by 100, times 10^6.
        return None if units is None else units // 10 ** (SCALE - 4)

    def instant(self, name: str) -> Micros | None:
        """Milliseconds since 1970 as an instant."""
        text = self._raw(name)
        if text is None:
            return None
        if _MILLISECONDS.fullmatch(text) is None:
            raise BadValue("not_an_instant", text)
        return check_instant(int(text) * 1000, text)

    def needed_instant(self, name: str) -> Micros:
        """An instant that must be there."""
        return _there(self.instant(name))

    def count(self, name: str) -> int | None:
        """A whole number of 0 or more."""
        text = self._raw(name)
        if text is None:
            return None
        if _COUNT.fullmatch(text) is None:
            raise BadValue("not_a_count", text)
        return int(text)

    def yes_or_no(self, name: str) -> bool | None:
        """Yes or no in any letters; None for nothing and for any other word."""
        text = self._raw(name)
        return None if text is None else {"yes": True, "no": False}.get(text.lower())

    def word(self, name: str, words: tuple[str, ...]) -> str:
        """One of a few words."""
        text = _there(self._raw(name)).lower()
        if text not in words:
            raise BadValue("unknown_word", text)
        return text

    def inner(self, name: str) -> Json:
        """The value as it is, for what is a list or an object of its own."""
        self.column = name
        return self._row.get(name)

    def _raw(self, name: str) -> str | None:
        self.column = name
        value = self._row.get(name)
        if value is None:
            return None
        if not isinstance(value, str):
            raise BadValue("not_a_text", str(type(value).__name__))
        cleaned = value.strip()
        return None if cleaned in _NOTHING else cleaned

    def _matching(self, name: str, pattern: re.Pattern[str], code: str) -> str:
        text = _there(self._raw(name))
        if pattern.fullmatch(text) is None:
            raise BadValue(code, text)
        return text


def within_range(units: Units) -> Units:
    """A sum of amounts; raises `BadValue` for one that 64 bits cannot hold."""
    if abs(units) > LARGEST_AMOUNT:
        raise BadValue("amount_too_large", amount_text(units))
    return units


def read_rows(
    rows: list[Json], read: Callable[[Cells], Read | None]
) -> tuple[tuple[Read, ...], tuple[SetAside, ...]]:
    """Read each row; one that cannot be read is set aside with its text and the reason.

    A reader may return None for a row that is none of its business.
    """
    good: list[Read] = []
    bad: list[SetAside] = []
    for row in rows:
        if not isinstance(row, dict):
            bad.append(_set_aside(row, "", "not_a_row"))
            continue
        cells = Cells(row)
        try:
            record = read(cells)
        except BadValue as error:
            bad.append(_set_aside(row, cells.column, error.code))
            continue
        if record is not None:
            good.append(record)
    return tuple(good), tuple(bad)


def whole_number(value: Json) -> int | None:
    """A number without a sign and of at most 15 digits; None for anything else."""
    is_number = isinstance(value, str) and _COUNT.fullmatch(value) is not None
    return int(value) if isinstance(value, str) and is_number else None


def as_object(value: Json, exchange: str) -> dict[str, Json]:
    """An object, or else `UnknownAnswer`."""
    if not isinstance(value, dict):
        raise UnknownAnswer(exchange, told="no object where one belongs")
    return value


def as_list(value: Json, exchange: str) -> list[Json]:
    """A list, or else `UnknownAnswer`."""
    if not isinstance(value, list):
        raise UnknownAnswer(exchange, told="no list where one belongs")
    return value


def _set_aside(row: Json, column: str, code: str) -> SetAside:
    return SetAside(json.dumps(row, ensure_ascii=True)[:LONGEST_RAW], column, code)


def _without_dollar(text: str) -> str:
    if text.startswith("-$"):
        return "-" + text.removeprefix("-$")
    return text.removeprefix("$")


def _there(value: Read | None) -> Read:
    if value is None:
        raise BadValue("empty")
    return value


def _check_depth(text: str) -> None:
    """Refuse what no honest answer has, before the parser goes down into it."""
    if text.count("[") + text.count("{") <= _DEEPEST:
        return
    depth = 0
    for mark in _STRING_OR_BRACKET.finditer(text):
        if mark[0] in "[{":
            depth += 1
            if depth > _DEEPEST:
                raise ValueError("nested too deep")
        elif mark[0] in "]}":
            depth -= 1


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is no JSON")


def _unique(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key stands twice")
    return found
