"""From the text of a cell to its value: a reader for each kind of content, a column at a time.

A reader gives None for an empty cell (text: an empty string) and raises `BadValue` for one that
cannot be read. Most cells of a column repeat or are plain numbers, hence the caches and the short
cuts: they give exactly what the cell-by-cell reading gives, only sooner.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache, partial
from typing import Any, NamedTuple, TypeAlias

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import EARLIEST, LATEST, Micros, parse_instant
from profitshare_gui.core.money import (
    Millionths,
    Units,
    parse_amount,
    parse_fine_amount,
    parse_ratio,
)
from profitshare_gui.core.records import DEFAULT_ASSET, EventKind, Owner
from profitshare_gui.exchanges import digits
from profitshare_gui.exchanges.cut import Cells, text_of_key
from profitshare_gui.exchanges.layout import Holds

ReadCell: TypeAlias = Callable[[str], Any]
ReadColumn: TypeAlias = Callable[[Sequence[str]], list[Any]]
ReadCut: TypeAlias = Callable[[Cells], "list[Any] | None"]

LONGEST_ID = 200
LONGEST_NAME = 400
LONGEST_PROSE = 4000
_CACHED = 2**16

_FORMULA = r"=+\-@\uff1d\uff0b\uff0d\uff20"
_WOULD_RUN = re.compile(f"'*[{_FORMULA}]")
_SHIELDED = re.compile(f"'+[{_FORMULA}]")
_UNSHOWABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_BREAKS = str.maketrans("", "", "\t\n\r")
_TYPESET = str.maketrans("\u00a0\u202f\u2009\u2212", "   -")
_SIGNS = ("+", "-")
_ASSET = re.compile(r"[^\W_][\w.:/-]{0,31}")
_SHORTENED = re.compile(r"[+-]?\d(?:[.,]\d+)?[eE]\+\d{1,3}", re.ASCII)
_COUNT = re.compile(r"\d{1,12}", re.ASCII)
_PLAIN_AMOUNTS = re.compile(r"(?:-?\d{1,10}+(?:\.\d{1,8}+)?+\n)*+", re.ASCII)
_OWNERS = {"": Owner.COPIER, "lead": Owner.LEAD, "own": Owner.OWN}
_KINDS = {kind.value: kind for kind in EventKind}


class Notation(NamedTuple):
    """How a file writes its numbers: the decimal sign and what stands between the thousands.

    `units` are words that may stand beside a number and say nothing that is not known: `USDT`.
    """

    decimal: str = "."
    thousands: str = ""
    units: tuple[str, ...] = ()


PLAIN = Notation()
"""Decimals with a point and nothing between the thousands: the way of our own files."""


class Reader(NamedTuple):
    """Reads one cell, or a column of them at once with the same result.

    `cut` may read a column of which only the bytes are known; it gives None where it cannot.
    """

    cell: ReadCell
    column: ReadColumn
    cut: ReadCut | None = None

    def cells(self, cells: Cells) -> list[Any]:
        """The values of cells that are not strings yet. Raises `BadValue`."""
        values = self.cut(cells) if self.cut is not None else None
        return self.column(cells.texts()) if values is None else values


def shield(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would run as a formula (`=1+1`, `@sum`).

    Spreadsheets take the apostrophe for "this is text". `unshield` takes it off again; text that
    already looks shielded gets one more, so that the two always cancel out.
    """
    return f"'{text}" if _WOULD_RUN.match(text) else text


def unshield(text: str) -> str:
    """The text as it was before `shield`."""
    return text[1:] if _SHIELDED.match(text) else text


def instant_reader() -> Reader:
    """A reader of ISO 8601 instants with `Z` or an offset.

    A file has few days, a day has 1,440 minutes and a minute 60 seconds: each is read once.
    """
    midnight = parse_instant("2000-01-01T00:00Z")
    day = lru_cache(_CACHED)(lambda text: parse_instant(f"{text}T00:00Z"))
    minute = lru_cache(_CACHED)(lambda text: parse_instant(f"2000-01-01{text}Z") - midnight)
    rest = lru_cache(_CACHED)(lambda text: parse_instant(f"2000-01-01T00:00{text}") - midnight)

    def cell(text: str) -> Micros | None:
        return parse_instant(text) if text.strip() else None

    def column(cells: Sequence[str]) -> list[Any]:
        try:
            instants = [day(c[:10]) + minute(c[10:16]) + rest(c[16:]) for c in cells]
        except BadValue:
            return list(map(cell, cells))
        if instants and min(instants) >= EARLIEST and max(instants) < LATEST:
            return instants
        return list(map(cell, cells))

    return Reader(cell, column, digits.instants)


def repeating(cell: ReadCell) -> Reader:
    """A reader of cells that repeat: each distinct text is read once, and held once in memory."""
    cached = lru_cache(_CACHED)(cell)
    known: dict[int | bytes, Any] = {}

    def cut(cells: Cells) -> list[Any] | None:
        keys: Sequence[int | bytes] | None = cells.keys()
        if keys is None:
            return None
        try:
            values = list(map(known.__getitem__, keys))
        except KeyError:
            learn(set(keys))
            values = list(map(known.__getitem__, keys))
        return values * len(cells) if len(keys) == 1 else values

    def learn(keys: set[int | bytes]) -> None:
        new = keys.difference(known)
        if len(known) + len(new) > _CACHED:
            known.clear()
            new = keys
        for key in new:
            known[key] = cell(text_of_key(key))

    return Reader(cached, lambda cells: list(map(cached, cells)), cut)


def cell_reader(
    holds: Holds,
    notation: Notation = PLAIN,
    *,
    flip: bool = False,
    percent: bool = False,
    percent_sign: bool = False,
) -> Reader:
    """The reader for a kind of content, instants as ISO 8601.

    `flip` turns the sign of amounts round; `percent` reads a ratio of `10` or `10%` as 0.1, and
    `percent_sign` only the one with the sign, as a spreadsheet shows a fraction.
    """
    if holds is Holds.INSTANT:
        return instant_reader()
    if holds is Holds.AMOUNT:
        return _amount_reader(notation, flip=flip)
    if holds is Holds.FINE_AMOUNT:
        return _each(_fine_amount)
    if holds is Holds.RATIO:
        return _ratio_reader(notation, percent=percent, percent_sign=percent_sign)
    if holds is Holds.OWN_ID:
        return Reader(_identity, _own_ids)
    if holds in _TEXTS:
        return _each(_TEXTS[holds])
    return repeating(_WORDS[holds])


def _each(cell: ReadCell) -> Reader:
    return Reader(cell, lambda cells: list(map(cell, cells)))


def _amount_reader(notation: Notation, *, flip: bool) -> Reader:
    point = ord(notation.decimal)
    if notation == PLAIN and not flip:
        return Reader(_amount, _amounts, partial(digits.amounts, point=point))
    plain = _plain_number(notation)

    def cell(text: str) -> Units | None:
        if not text.strip():
            return None
        units = parse_amount(plain(text))
        return -units if flip else units

    def column(cells: Sequence[str]) -> list[Any]:
        units = _plain_amounts(cells) if is_simple else None
        if units is None:
            return list(map(cell, cells))
        return [-amount for amount in units] if flip else units

    def cut(cells: Cells) -> list[Any] | None:
        units = digits.amounts(cells, point=point)
        if units is None or not flip:
            return units
        return [None if amount is None else -amount for amount in units]

    is_simple = (notation.decimal, notation.thousands) == (".", "")
    return Reader(cell, column, cut)


def _amount(text: str) -> Units | None:
    return parse_amount(text) if text.strip() else None


def _fine_amount(text: str) -> int | None:
    return parse_fine_amount(text) if text.strip() else None


def _amounts(cells: Sequence[str]) -> list[Any]:
    if not any(cells):
        return [None] * len(cells)
    units = _plain_amounts(cells)
    return list(map(_amount, cells)) if units is None else units


def _plain_amounts(cells: Sequence[str]) -> list[Units] | None:
    """The amounts of cells that are all of the simplest form; else None."""
    lines = "\n".join(cells) + "\n"
    if lines.count("\n") != len(cells) or _PLAIN_AMOUNTS.fullmatch(lines) is None:
        return None
    parts = (text.partition(".") for text in cells)
    return [int(whole + fraction.ljust(8, "0")) for whole, _, fraction in parts]


def _ratio_reader(notation: Notation, *, percent: bool, percent_sign: bool) -> Reader:
    plain = _plain_number(notation)

    def cell(text: str) -> Millionths | None:
        if not text.strip():
            return None
        if not percent and not (percent_sign and text.rstrip().endswith("%")):
            return parse_ratio(plain(text))
        try:
            return parse_ratio(_hundredths(plain(text.strip().removesuffix("%"))))
        except BadValue as error:
            raise BadValue(error.code, text) from error

    return repeating(cell)


def _plain_number(notation: Notation) -> Callable[[str], str]:
    """A function that rewrites a number without thousands and units and with a decimal point.

    Groups must be of three digits, so that `1.5` read with `.` between the thousands is refused
    rather than taken for 15.
    """
    if notation == PLAIN:
        return str.strip
    point, gap = re.escape(notation.decimal), re.escape(notation.thousands)
    whole = rf"(?:\d{{1,3}}(?:{gap}\d{{3}})+|\d*)" if gap else r"\d*"
    shape = re.compile(rf"[+-]?{whole}(?:{point}\d*)?(?:[eE][+-]?\d+)?", re.ASCII)

    def plain(text: str) -> str:
        number = _without_unit(text.translate(_TYPESET).strip(), notation.units)
        if not number or shape.fullmatch(number) is None:
            comma = "," in number and notation.decimal != ","
            raise BadValue("decimal_comma" if comma else "not_a_number", text)
        bare = number.replace(notation.thousands, "") if gap else number
        return bare.replace(notation.decimal, ".")

    return plain


def _without_unit(number: str, units: Sequence[str]) -> str:
    """A number without the unit before it, behind its sign, or after it."""
    for unit in units:
        if number.endswith(unit):
            return number.removesuffix(unit).rstrip()
        sign = number[:1] if number.startswith(_SIGNS) else ""
        rest = number[len(sign) :].lstrip()
        if rest.startswith(unit):
            return sign + rest.removeprefix(unit).lstrip()
    return number


def _hundredths(number: str) -> str:
    """A hundredth of a number that may have an exponent already."""
    digits, _, exponent = number.lower().partition("e")
    return f"{digits}e{int(exponent or 0) - 2}"


def _own_ids(cells: Sequence[str]) -> list[Any]:
    text = "".join(cells)
    is_safe = text.isprintable() and "'" not in text and "+" not in text
    if is_safe and max(map(len, cells)) <= LONGEST_ID:
        return list(map(str.strip, cells))
    return list(map(_identity, cells))


def _identity(text: str) -> str:
    """An id: what cannot be seen would make two of them look the same, so it is refused.

    So is `1.23457E+15`: a spreadsheet has thrown away what told it from its neighbours.
    """
    cleaned = unshield(text.strip())
    if len(cleaned) > LONGEST_ID:
        raise BadValue("too_long", text)
    if not cleaned.isprintable():
        raise BadValue("control_characters", text)
    if "+" in cleaned and _SHORTENED.fullmatch(cleaned):
        raise BadValue("lost_digits", text)
    return cleaned


def _text(text: str, *, longest: int, breaks: bool = False) -> str:
    cleaned = unshield(text.strip())
    if len(cleaned) > longest:
        raise BadValue("too_long", text)
    shown = cleaned.translate(_BREAKS) if breaks else cleaned
    if not shown.isprintable() and _UNSHOWABLE.search(shown):
        raise BadValue("control_characters", text)
    return cleaned


def _asset(text: str) -> str:
    cleaned = text.strip()
    if not cleaned:
        return DEFAULT_ASSET
    if _ASSET.fullmatch(cleaned) is None:
        raise BadValue("not_an_asset", text)
    return cleaned


def _count(text: str) -> int | None:
    cleaned = text.strip()
    if not cleaned:
        return None
    if _COUNT.fullmatch(cleaned) is None:
        raise BadValue("not_a_count", text)
    return int(cleaned)


def _owner(text: str) -> Owner:
    owner = _OWNERS.get(text.strip())
    if owner is None:
        raise BadValue("unknown_owner", text)
    return owner


def _kind(text: str) -> EventKind | None:
    cleaned = text.strip()
    if not cleaned:
        return None
    kind = _KINDS.get(cleaned)
    if kind is None:
        raise BadValue("unknown_kind", text)
    return kind


_TEXTS: dict[Holds, ReadCell] = {
    Holds.NAME: partial(_text, longest=LONGEST_NAME),
    Holds.PROSE: partial(_text, longest=LONGEST_PROSE, breaks=True),
}
_WORDS: dict[Holds, ReadCell] = {
    Holds.ID: _identity,
    Holds.ASSET: _asset,
    Holds.COUNT: _count,
    Holds.OWNER: _owner,
    Holds.KIND: _kind,
}
