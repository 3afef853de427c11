"""A mapping as it is made on the screen: everything in it is a word, and it may be unfinished."""

from __future__ import annotations

from collections.abc import Callable
from collections.abc import Mapping as Words
from dataclasses import dataclass
from enum import Enum
from typing import NamedTuple

from profitshare_gui.core.errors import BadValue, Fault
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.cells import Notation
from profitshare_gui.exchanges.layout import LAYOUTS, Holds
from profitshare_gui.exchanges.mapping import Duplicates, LeaveOut, Mapping
from profitshare_gui.exchanges.mapping_text import mapping_faults
from profitshare_gui.exchanges.times import TimeStyle, time_reader, zone_called, zone_name

DUPLICATES = tuple(policy.value for policy in Duplicates)
"""What may be done with orders that share an id, the strictest first."""

_TESTS: dict[str, Callable[[str, str], bool]] = {
    "equals": str.__eq__,
    "starts_with": str.startswith,
    "contains": str.__contains__,
}
_UNLESS = "unless_"
TESTS = (*_TESTS, *(f"{_UNLESS}{name}" for name in _TESTS))
"""What a condition may ask of a cell."""


class Content(Enum):
    """What kind of thing one of our columns holds, as far as a mapping can turn it round."""

    INSTANT = "instant"
    AMOUNT = "amount"
    RATIO = "ratio"
    OTHER = "other"


class OurColumn(NamedTuple):
    """One column of our own layout."""

    name: str
    content: Content
    required: bool


class Condition(NamedTuple):
    """Rows are left out where their column passes a test, one of `TESTS`, with any of the texts."""

    column: str
    test: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A mapping in words; `zone` is empty where times name their own, `formats` for ISO 8601."""

    feed: Feed
    columns: Words[str, tuple[str, ...]]
    constants: Words[str, str]
    formats: tuple[str, ...] = ()
    zone: str = ""
    decimal: str = "."
    thousands: str = ""
    flip_sign: frozenset[str] = frozenset()
    percent: frozenset[str] = frozenset()
    duplicates: str = Duplicates.REFUSE.value
    leave_out: tuple[Condition, ...] = ()
    units: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()


def our_columns(feed: Feed) -> tuple[OurColumn, ...]:
    """The columns that rows of a kind may have, in our own order."""
    contents = {
        Holds.INSTANT: Content.INSTANT,
        Holds.AMOUNT: Content.AMOUNT,
        Holds.RATIO: Content.RATIO,
    }
    return tuple(
        OurColumn(column.name, contents.get(column.holds, Content.OTHER), column.required)
        for column in LAYOUTS[feed]
    )


def draft_of(mapping: Mapping) -> Draft:
    """The words of a mapping."""
    return Draft(
        feed=mapping.feed,
        columns=mapping.columns,
        constants=mapping.constants,
        formats=mapping.times.formats,
        zone="" if mapping.times.zone is None else zone_name(mapping.times.zone),
        decimal=mapping.notation.decimal,
        thousands=mapping.notation.thousands,
        flip_sign=mapping.flip_sign,
        percent=mapping.percent,
        duplicates=mapping.duplicates.value,
        leave_out=tuple(_condition(each) for each in mapping.leave_out),
        units=mapping.notation.units,
        empty=mapping.empty,
    )


def mapping_of(draft: Draft, name: str) -> Mapping:
    """The mapping that a draft describes. Raises `BadValue` for a zone that nobody knows."""
    return Mapping(
        name=name,
        feed=draft.feed,
        columns=dict(draft.columns),
        constants=dict(draft.constants),
        times=_times(draft),
        notation=Notation(draft.decimal, draft.thousands, draft.units),
        flip_sign=draft.flip_sign,
        percent=draft.percent,
        leave_out=tuple(_leave_out(each) for each in draft.leave_out),
        duplicates=Duplicates(draft.duplicates),
        empty=draft.empty,
    )


def draft_faults(draft: Draft) -> tuple[Fault, ...]:
    """What a draft still lacks before anything can be read through it."""
    try:
        return mapping_faults(mapping_of(draft, "draft"))
    except BadValue as error:
        return (Fault("time.zone", str(error)),)


def missing_columns(draft: Draft) -> tuple[str, ...]:
    """Our columns that must come from somewhere and do not yet."""
    given = draft.columns.keys() | draft.constants.keys()
    return tuple(
        column.name
        for column in our_columns(draft.feed)
        if column.required and column.name not in given
    )


def read_time(draft: Draft, text: str) -> Micros | None:
    """The instant that a draft reads in a cell, None in an empty one. Raises `BadValue`."""
    instant: Micros | None = time_reader(_times(draft)).cell(text)
    return instant


def _times(draft: Draft) -> TimeStyle:
    try:
        return TimeStyle(draft.formats, zone_called(draft.zone) if draft.zone else None)
    except ValueError as error:
        raise BadValue("unknown_zone", draft.zone) from error


def _condition(rule: LeaveOut) -> Condition:
    name = next(name for name, test in _TESTS.items() if test is rule.test)
    return Condition(rule.column, f"{_UNLESS}{name}" if rule.unless else name, rule.texts)


def _leave_out(condition: Condition) -> LeaveOut:
    test = _TESTS[condition.test.removeprefix(_UNLESS)]
    return LeaveOut(condition.column, test, condition.texts, condition.test.startswith(_UNLESS))
