"""Filters that are typed: `<=100`, `10..50`, `!=0`, `empty`, or a text to be contained."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QCoreApplication, QLocale

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.inactivity import NO_FIGURE, Verdicts
from profitshare_gui.core.instants import DAY, HOUR, MINUTE, Micros
from profitshare_gui.core.money import parse_amount
from profitshare_gui.ui.copiers_columns import CopierColumn, Kind, activity_text
from profitshare_gui.ui.leaving_words import short_cause_text

if TYPE_CHECKING:  # the page is made before the archive and its library are needed
    from profitshare_gui.usecases.copier_list import CopierRows

translate = QCoreApplication.translate  # an alias lupdate knows

Mask: TypeAlias = NDArray[np.bool_]
Test: TypeAlias = Callable[[Any], Any]

_OPERATORS = re.compile(r"(<=|>=|!=|<>|<|>|=|≤|≥|≠)?\s*(.*)", re.DOTALL)
_RANGE = re.compile(r"(.+?)\s*\.\.\s*(.+)")
_AGE = re.compile(r"(\d{1,6})\s*(min|m|h|d)?")
_SAME = {"≤": "<=", "≥": ">=", "≠": "!=", "<>": "!=", "": "="}
_UNITS = {"m": MINUTE, "min": MINUTE, "h": HOUR, "d": DAY}
_WORD_ENDS = re.compile(r"[\s·,]+")


@dataclass(frozen=True, slots=True)
class Rows:
    """What a filter looks at."""

    rows: CopierRows
    verdicts: Verdicts
    now: Micros


@dataclass(frozen=True, slots=True)
class RowFilter:
    """A filter of one column as it was typed, and what it lets through."""

    column: CopierColumn
    typed: str
    passes: Callable[[Rows], Mask]


def parse_filter(column: CopierColumn, typed: str) -> RowFilter:
    """Understand a filter; a figure that nobody knows passes only `empty`.

    Raises `BadValue` where a figure is wanted and none is there.
    """
    cleaned = typed.strip()
    is_not, wants_empty = _emptiness(cleaned)
    if wants_empty:
        return RowFilter(column, cleaned, lambda seen: _is_empty(column, seen) ^ is_not)
    if column.kind in {Kind.WORDS, Kind.ACTIVITY}:
        return RowFilter(column, cleaned, _words_test(column, cleaned))
    test = _figure_test(column, cleaned)

    def passes(seen: Rows) -> Mask:
        figures = seen.rows.figures[column.figure]
        shown = _in_shown_units(column, figures, seen.now)
        mask: Mask = test(shown) & (figures != NO_FIGURE)
        return mask

    return RowFilter(column, cleaned, passes)


def filter_hint(column: CopierColumn) -> str:
    """What may be typed into the filter of a column."""
    match column.kind:
        case Kind.WORDS:
            return translate("Copiers", "part of it · =exact · !=not · empty")
        case Kind.ACTIVITY:
            return translate("Copiers", "inactive · active · unknown · equity")
        case Kind.AGE:
            return translate("Copiers", ">2h · <30min · 1d..3d")
        case Kind.DAYS_SINCE | Kind.DAY:
            return translate("Copiers", "days: >=30 · 10..50 · empty")
        case _:
            return translate("Copiers", "<=100 · 10..50 · !=0 · empty")


def _emptiness(cleaned: str) -> tuple[bool, bool]:
    """Whether a filter asks for cells without anything, or for those with something."""
    operator, rest = _split(cleaned)
    word = rest.casefold().removeprefix("!")
    words = {"empty", "—", translate("Copiers", "empty").casefold()}
    is_not = operator == "!=" or rest.startswith("!")
    return is_not, word in words


def _split(cleaned: str) -> tuple[str, str]:
    found = _OPERATORS.fullmatch(cleaned)
    operator, rest = ("", cleaned) if found is None else (found[1] or "", found[2])
    return _SAME.get(operator, operator), rest


def _is_empty(column: CopierColumn, seen: Rows) -> Mask:
    if column.figure:
        mask: Mask = seen.rows.figures[column.figure] == NO_FIGURE
        return mask
    if column.kind is Kind.ACTIVITY:
        return seen.verdicts.unknown
    return np.array([not word for word in words_of(column, seen.rows)], np.bool_)


def words_of(column: CopierColumn, rows: CopierRows) -> Sequence[str]:
    """The words of a column, one a row; empty where there are none."""
    match column.name:
        case "copier_id":
            return rows.copier_ids
        case "asset":
            return rows.assets
        case "tags":
            return [", ".join(tags) for tags in rows.tags]
        case "cause":
            causes = zip(rows.causes, rows.assets, strict=True)
            return [short_cause_text(cause, asset) for cause, asset in causes]
        case _:
            return rows.nicknames


def _words_test(column: CopierColumn, cleaned: str) -> Callable[[Rows], Mask]:
    found = _OPERATORS.fullmatch(cleaned)
    operator = "" if found is None or found[1] is None else _SAME.get(found[1], found[1])
    wanted = (cleaned if found is None else found[2]).casefold()
    if column.kind is Kind.ACTIVITY:
        return lambda seen: _activity_mask(seen, wanted, is_not=operator == "!=")

    def passes(seen: Rows) -> Mask:
        words = [word.casefold() for word in words_of(column, seen.rows)]
        if operator == "=":
            return np.array([word == wanted for word in words], np.bool_)
        if operator == "!=":
            return np.array([word != wanted for word in words], np.bool_)
        return np.array([wanted in word for word in words], np.bool_)

    return passes


def _activity_mask(seen: Rows, wanted: str, *, is_not: bool) -> Mask:
    """By the beginnings of words: "active" is not meant to find "inactive"."""
    codes = seen.verdicts.failed.astype(np.int64) << 8 | seen.verdicts.missing
    found: list[int] = []
    for code in np.unique(codes).tolist():
        words = _WORD_ENDS.split(activity_text(code >> 8, code & 0xFF).casefold())
        if any(word.startswith(wanted) for word in words):
            found.append(code)
    return np.isin(codes, found) ^ is_not


def _figure_test(column: CopierColumn, cleaned: str) -> Test:
    between = _RANGE.fullmatch(cleaned)
    if between is not None:
        low, high = (_figure(column, part) for part in between.groups())
        return lambda figures: (figures >= low) & (figures <= high)
    operator, rest = _split(cleaned)
    figure = _figure(column, rest)
    tests: dict[str, Test] = {
        "<=": lambda figures: figures <= figure,
        ">=": lambda figures: figures >= figure,
        "<": lambda figures: figures < figure,
        ">": lambda figures: figures > figure,
        "!=": lambda figures: figures != figure,
        "=": lambda figures: figures == figure,
    }
    return tests[operator]


def _figure(column: CopierColumn, typed: str) -> int:
    """A figure as it is typed, with the separators of the language."""
    locale = QLocale()
    plain = typed.strip().replace(locale.groupSeparator(), "").replace("\N{MINUS SIGN}", "-")
    plain = plain.replace(locale.decimalPoint(), ".")
    if column.kind is Kind.AMOUNT:
        return parse_amount(plain)
    if column.kind is Kind.AGE:
        age = _AGE.fullmatch(plain)
        if age is None:
            raise BadValue("not_a_number", typed)
        return int(age[1]) * _UNITS[age[2] or "h"]
    number = plain.removesuffix("d").strip()
    if not number.removeprefix("-").isdecimal() or len(number) > 15:
        raise BadValue("not_a_number", typed)
    return int(number)


def _in_shown_units(column: CopierColumn, figures: NDArray[np.int64], now: Micros) -> Any:
    """What the reader sees and so what he compares with: days and ages instead of instants."""
    if column.kind is Kind.AGE:
        return now - np.where(figures == NO_FIGURE, now, figures)
    if column.kind in {Kind.DAYS_SINCE, Kind.DAY}:
        return (now - np.where(figures == NO_FIGURE, now, figures)) // DAY
    return figures
