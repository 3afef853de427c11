"""Amounts and instants of a whole column at once, by arithmetic on the digits of its cells.

Eight digits are one number of eight bytes, which three multiplications turn into its value. Only
the plainest form is read here; a column with any other cell is left to the readers of `cells.py`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import DAY, EARLIEST, HOUR, LATEST, MINUTE, SECOND
from profitshare_gui.core.money import SCALE, UNITS
from profitshare_gui.exchanges.cut import WORD, Cells, Positions, Words

Column: TypeAlias = list[Any]
Numbers: TypeAlias = NDArray[np.int64]
Flags: TypeAlias = NDArray[np.bool_]

_MINUS, _POINT, _ZULU = b"-.Z"
_BIT = np.uint64(1)
_BYTE = np.uint64(3)  # shifting by it makes bits of a number of bytes
_ZEROS = np.uint64(0x3030303030303030)
_ONES = np.uint64(0x0101010101010101)
_HIGHEST = np.uint64(0x8080808080808080)
_UPPER_HALVES = np.uint64(0xF0F0F0F0F0F0F0F0)
_SIXES = np.uint64(0x0606060606060606)
_PAIR = np.uint64(0xFFFF)

_SHORTEST_INSTANT = len("2026-03-30T12:00:00Z")
_LONGEST_INSTANT = len("2026-03-30T12:00:00.123456Z")
_FIRST_YEAR, _LAST_YEAR = 1970, 2200
_MONTHS = np.arange(f"{_FIRST_YEAR}-01", f"{_LAST_YEAR}-01", dtype="datetime64[M]")
_MONTH_STARTS = _MONTHS.astype("datetime64[D]").astype(np.int64)
_MONTH_ENDS = (_MONTHS + np.timedelta64(1, "M")).astype("datetime64[D]").astype(np.int64)
_DATE_MARKS = (np.uint64(0xFF0000FF00000000), np.uint64(0x2D00002D00000000))  # ----_--_ in YYYY-MM-
_HOUR_MARKS = (np.uint64(0x0000FF0000FF0000), np.uint64(0x00003A0000540000))  # T and : in DDTHH:MM
_SECOND_MARKS = (np.uint64(0xFF), np.uint64(0x3A))  # : in :SS


def amounts(cells: Cells, *, point: int = _POINT) -> Column | None:
    """Amounts such as `-35.7` in units; None for a column with any other. An empty cell is None.

    There are up to eight digits on either side of the point, which is the byte given.
    """
    return _but_empty(cells, partial(_amounts, point=point))


def instants(cells: Cells) -> Column | None:
    """Instants such as `2026-03-30T12:00:00.5Z`; None for a column with any other, as above."""
    return _but_empty(cells, _instants)


def _but_empty(cells: Cells, read: Callable[[Cells], Numbers | None]) -> Column | None:
    is_there = cells.lengths > 0
    if is_there.all():
        found = read(cells)
        return None if found is None else found.tolist()
    values: Column = [None] * len(cells)
    if not is_there.any():
        return values
    found = read(Cells(cells.data, cells.starts[is_there], cells.lengths[is_there]))
    if found is None:
        return None
    for place, value in zip(np.flatnonzero(is_there).tolist(), found.tolist(), strict=True):
        values[place] = value
    return values


def _amounts(cells: Cells, *, point: int) -> Numbers | None:
    is_negative = cells.bytes_at(cells.starts) == _MINUS
    starts = cells.starts + is_negative
    lengths = cells.lengths - is_negative
    first = cells.words_at(starts)
    whole = np.minimum(_find(first, point), lengths)
    decimals = lengths - whole - 1
    has_point = decimals >= 0
    is_plain = (whole > 0) & (decimals != 0) & (decimals <= SCALE)
    is_plain &= (cells.bytes_at(starts + whole) == point) | ~has_point
    if not is_plain.all():
        return None
    left = _right_aligned(first, whole)
    right = _left_aligned(cells.words_at(starts + whole + 1), np.maximum(decimals, 0))
    if not (_are_digits(left) & _are_digits(right)).all():
        return None
    units: Numbers = _value(left) * UNITS + _value(right)
    units[is_negative] *= -1
    return units


def _instants(cells: Cells) -> Numbers | None:
    starts, lengths = cells.starts, cells.lengths
    shortest, longest = int(lengths.min()), int(lengths.max())
    if shortest < _SHORTEST_INSTANT or longest > _LONGEST_INSTANT:
        return None
    if not (cells.bytes_at(starts + lengths - 1) == _ZULU).all():
        return None
    date, hour, second = (cells.words_at(starts + WORD * at) for at in range(3))
    marked = ((date, _DATE_MARKS), (hour, _HOUR_MARKS), (second, _SECOND_MARKS))
    if not all(((words & where) == marks).all() for words, (where, marks) in marked):
        return None
    day = date & np.uint64(0xFFFFFFFF) | (date >> np.uint64(8)) & (_PAIR << np.uint64(32))
    day |= (hour & _PAIR) << np.uint64(48)
    clock = _ZEROS & _PAIR | ((hour >> np.uint64(24)) & _PAIR) << np.uint64(16)
    clock |= ((hour >> np.uint64(48)) & _PAIR) << np.uint64(32)
    clock |= ((second >> np.uint64(8)) & _PAIR) << np.uint64(48)
    if not (_are_digits(day) & _are_digits(clock)).all():
        return None
    at = _days(_value(day))
    since_midnight = _since_midnight(_value(clock))
    fraction = _fractions(cells) if longest > _SHORTEST_INSTANT else np.zeros(1, np.int64)
    if at is None or since_midnight is None or fraction is None:
        return None
    at = at * DAY + since_midnight + fraction
    return at if int(at.min()) >= EARLIEST and int(at.max()) < LATEST else None


def _days(dates: Numbers) -> Numbers | None:
    """The days since 1970 of numbers such as 20260330; None where one is no day."""
    years, rest = np.divmod(dates, 10_000)
    months, days = np.divmod(rest, 100)
    in_range = (years >= _FIRST_YEAR) & (years < _LAST_YEAR) & (months >= 1) & (months <= 12)
    if not in_range.all():
        return None
    place = (years - _FIRST_YEAR) * 12 + months - 1
    found: Numbers = _MONTH_STARTS[place] + days - 1
    return found if ((days >= 1) & (found < _MONTH_ENDS[place])).all() else None


def _since_midnight(clocks: Numbers) -> Numbers | None:
    """The microseconds of numbers such as 235959; None where one is no time of the day."""
    hours, rest = np.divmod(clocks, 10_000)
    minutes, seconds = np.divmod(rest, 100)
    if not ((hours < 24) & (minutes < 60) & (seconds < 60)).all():
        return None
    found: Numbers = hours * HOUR + minutes * MINUTE + seconds * SECOND
    return found


def _fractions(cells: Cells) -> Numbers | None:
    """The microseconds after the point of instants; 0 where there is none."""
    point = cells.starts + _SHORTEST_INSTANT - 1
    digits = cells.lengths - _SHORTEST_INSTANT - 1
    is_plain = (digits == -1) | ((digits > 0) & (cells.bytes_at(point) == _POINT))
    words = _left_aligned(cells.words_at(point + 1), np.maximum(digits, 0))
    if not (is_plain & _are_digits(words)).all():
        return None
    micros: Numbers = _value(words) // (10**WORD // SECOND)
    return micros


def _find(words: Words, letter: int) -> Positions:
    """How many bytes stand before the first of this kind; 8 where there is none."""
    other = words ^ (_ONES * np.uint64(letter))
    found = (other - _ONES) & ~other & _HIGHEST
    return (np.bitwise_count((found & -found) - _BIT) >> 3).astype(np.int64)


def _right_aligned(words: Words, count: Positions) -> Words:
    """The first `count` bytes, moved to the end, with zeros before them."""
    bits = count.astype(np.uint64) << _BYTE
    moved: Words = (words << (np.uint64(64) - bits)) | (_ZEROS >> bits)
    return moved


def _left_aligned(words: Words, count: Positions) -> Words:
    """The first `count` bytes, with zeros behind them."""
    bits = count.astype(np.uint64) << _BYTE
    kept: Words = (words & ((_BIT << bits) - _BIT)) | (_ZEROS << bits)
    return kept


def _are_digits(words: Words) -> Flags:
    """Whether all eight bytes are digits."""
    upper = (words & _UPPER_HALVES) | (((words + _SIXES) & _UPPER_HALVES) >> np.uint64(4))
    are: Flags = upper == np.uint64(0x3333333333333333)
    return are


def _value(words: Words) -> Numbers:
    """What eight digits are worth: neighbours are joined to pairs, pairs to fours, and those."""
    pairs = words - _ZEROS
    pairs = pairs * np.uint64(10) + (pairs >> np.uint64(8))
    every_other = np.uint64(0x000000FF000000FF)
    high = (pairs & every_other) * np.uint64(0x000F424000000064)
    low = ((pairs >> np.uint64(16)) & every_other) * np.uint64(0x0000271000000001)
    return ((high + low) >> np.uint64(32)).astype(np.int64)
