"""A mapping: how to read a file that is not in our own layout, as a TOML file a trader can write.

kind = "orders"                  # what the rows are: orders, events or copiers
empty = ["--"]                   # cells that say nothing, in whatever column
duplicates = "refuse"            # orders with one id but different content: refuse them all,
                                 # or "last", "sum" (parts of one order), "separate" (fills)
[columns]                        # our column = theirs; what is not named here is not read
copier_id = "Account"
closed_at = ["Closed", "Filled"] # the first of them that is not empty
[constants]                      # our column = what it is on every row, as in our own files
funding_fee = "0"
[time]                           # without this section: ISO 8601 with Z or an offset
formats = ["%d-%m-%Y %H:%M"]     # tried in turn; also "epoch_s", "epoch_ms", "epoch_us"
zone = "Asia/Kolkata"            # or "+05:30", for times that name no zone themselves
[numbers]                        # without this section: decimals with a point, signs as ours
decimal = ","
thousands = "."                  # or "," or "'" or " "
units = ["USDT", "$"]            # words beside a number; the asset of all rows needs no mention
flip_sign = ["trading_fee"]      # columns whose sign is the other way round
percent = ["share_ratio"]        # 10 or 10% means 0.1
[[leave_out]]                    # rows for which any of these holds are not ours to read
column = "Coin"                  # theirs; and one of: equals, starts_with, contains,
starts_with = "@"                # unless_equals, unless_starts_with, unless_contains
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from enum import StrEnum
from pathlib import Path
from typing import Any, NamedTuple

from profitshare_gui.core.errors import BadFile, BadValue, Fault
from profitshare_gui.core.records import DEFAULT_ASSET, Feed
from profitshare_gui.core.toml_text import read_toml
from profitshare_gui.exchanges.cells import Notation, cell_reader
from profitshare_gui.exchanges.layout import LAYOUTS, Holds, required_names
from profitshare_gui.exchanges.times import TimeStyle, format_fault, names_zone, zone_called

_LARGEST_FILE = 1_000_000
_DECIMAL_SIGNS = (".", ",")
_PART_OF_NUMBER = re.compile(r"[\d.,'_+%\u2212-]|^[eE]$")
_THOUSANDS_SIGNS = ("", ",", ".", "'", " ", "_")


class Duplicates(StrEnum):
    """What to do with orders of one file that share copier and id but differ otherwise."""

    REFUSE = "refuse"
    LAST = "last"
    SUM = "sum"
    SEPARATE = "separate"


_TESTS: dict[str, Callable[[str, str], bool]] = {
    "equals": str.__eq__,
    "starts_with": str.startswith,
    "contains": str.__contains__,
}


class LeaveOut(NamedTuple):
    """A condition on one cell; a row for which it holds is filtered."""

    column: str
    test: Callable[[str, str], bool]
    texts: tuple[str, ...]
    unless: bool

    def holds(self, cell: str) -> bool:
        """Whether a row with this cell is to be left out."""
        cleaned = cell.strip()
        return any(self.test(cleaned, text) for text in self.texts) is not self.unless

    @property
    def key(self) -> str:
        """The name of the condition in a mapping file, such as `unless_equals`."""
        name = next(name for name, test in _TESTS.items() if test == self.test)
        return f"unless_{name}" if self.unless else name


@dataclass(frozen=True, slots=True)
class Mapping:
    """How to read one kind of foreign file; see the module's text for what each part means."""

    name: str
    feed: Feed
    columns: dict[str, tuple[str, ...]]
    constants: dict[str, str]
    times: TimeStyle
    notation: Notation
    flip_sign: frozenset[str]
    percent: frozenset[str]
    leave_out: tuple[LeaveOut, ...]
    duplicates: Duplicates
    empty: tuple[str, ...] = ()

    def number_notation(self) -> Notation:
        """How numbers are written; beside them may stand the asset, where all rows have one."""
        if "asset" in self.columns:
            return self.notation
        asset = self.constants.get("asset", DEFAULT_ASSET)
        return self.notation._replace(units=(*self.notation.units, asset))

    def wanted(self) -> frozenset[str]:
        """Every column of the foreign file that this mapping needs."""
        read = {name for names in self.columns.values() for name in names}
        return frozenset(read | {condition.column for condition in self.leave_out})


def load_mapping(path: Path) -> Mapping:
    """Read a mapping file. Raises `BadFile`, which names every key at fault and why."""
    mapping, faults = _parse(_read_toml(path), path.stem)
    _refuse(str(path), faults)
    return mapping


def parse_mapping(text: str, name: str) -> Mapping:
    """Read the text of a mapping. Raises `BadFile` as `load_mapping` does."""
    mapping, faults = _parse(_toml(text, name), name)
    _refuse(name, faults)
    return mapping


def faults_of(text: str) -> tuple[Fault, ...]:
    """Every key at fault in the text of a mapping, and why. Raises `BadFile` if it is no TOML."""
    return tuple(_parse(_toml(text, "mapping"), "mapping")[1])


def _refuse(shown: str, faults: list[Fault]) -> None:
    if faults:
        raise BadFile(shown, f"\n{shown}: ".join(f"{key}: {why}" for key, why in faults))


def _parse(data: dict[str, Any], name: str) -> tuple[Mapping, list[Fault]]:
    """A mapping and what is wrong with it; with faults it is no more than a draft."""
    faults: list[Fault] = []
    top = _Section("", data, faults)
    keys = ("kind", "empty", "duplicates", "columns", "constants", "time", "numbers", "leave_out")
    top.allow(*keys)
    kind = top.word("kind", tuple(Feed))
    feed = Feed(kind) if kind else None
    columns = _columns(top.section("columns"), feed)
    constants = _constants(top.section("constants"), feed)
    if feed is not None:
        _check_complete(feed, columns, constants, top.section("columns"))
    numbers = top.section("numbers")
    numbers.allow("decimal", "thousands", "units", "flip_sign", "percent")
    found = Mapping(
        name=name,
        feed=feed or Feed.ORDERS,
        columns=columns,
        constants=constants,
        times=_times(top.section("time")),
        notation=_notation(numbers),
        flip_sign=_columns_holding(numbers, "flip_sign", Holds.AMOUNT, columns),
        percent=_columns_holding(numbers, "percent", Holds.RATIO, columns),
        leave_out=tuple(_leave_out(top)),
        duplicates=_duplicates(top, feed),
        empty=tuple(text.strip() for text in top.texts("empty")),
    )
    return found, faults


def _read_toml(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise BadFile(str(path), f"cannot be read: {error.strerror or error}") from error
    if len(data) > _LARGEST_FILE:
        raise BadFile(str(path), "is too large for a mapping")
    try:
        return _toml(data.decode("utf-8"), str(path))
    except UnicodeDecodeError as error:
        raise BadFile(str(path), f"is not a TOML file: {error}") from error


def _toml(text: str, shown: str) -> dict[str, Any]:
    try:
        return read_toml(text)
    except ValueError as error:
        raise BadFile(shown, str(error)) from error


class _Section:
    """A table of the file together with its place in it, so that every fault names its key."""

    def __init__(self, place: str, table: dict[str, Any], faults: list[Fault]) -> None:
        self.table = table
        self._place = place
        self._faults = faults

    def fault(self, key: str, why: str) -> None:
        self._faults.append(Fault(f"{self._place}{key}", why))

    def allow(self, *keys: str) -> None:
        """Name every key that is not one of these."""
        for key in self.table:
            if key not in keys:
                near = get_close_matches(key, keys, 1)
                hint = f"; did you mean {near[0]}?" if near else f"; known: {', '.join(keys)}"
                self.fault(key, f"is not known here{hint}")

    def section(self, key: str) -> _Section:
        table = self.table.get(key, {})
        if not isinstance(table, dict):
            self.fault(key, f"must be a section, [{key}]")
            table = {}
        return _Section(f"{self._place}{key}.", table, self._faults)

    def entry(self, key: str, number: int, table: dict[str, Any]) -> _Section:
        """The section that is number so many of a list of them."""
        return _Section(f"{self._place}{key}[{number}].", table, self._faults)

    def word(self, key: str, words: tuple[str, ...], default: str = "") -> str:
        """One of some words; `default` where it is absent, a fault where there is no default."""
        value = self.table.get(key, default or None)
        if isinstance(value, str) and value in words:
            return value
        shown = ", ".join(f'"{word}"' for word in words)
        self.fault(key, f"must be one of {shown}")
        return default

    def texts(self, key: str) -> tuple[str, ...]:
        """A text or a list of texts; absent is none at all."""
        value = self.table.get(key, [])
        texts = value if isinstance(value, list) else [value]
        if not all(isinstance(text, str) and text.strip() for text in texts):
            self.fault(key, "must be a text or a list of texts")
            return ()
        if key in self.table and not texts:
            self.fault(key, "is empty")
        return tuple(texts)


def _columns(section: _Section, feed: Feed | None) -> dict[str, tuple[str, ...]]:
    if feed is not None:
        section.allow(*(column.name for column in LAYOUTS[feed]))
    tidy = {key: [" ".join(name.split()) for name in section.texts(key)] for key in section.table}
    return {key: tuple(names) for key, names in tidy.items() if names}


def _constants(section: _Section, feed: Feed | None) -> dict[str, str]:
    constants: dict[str, str] = {}
    if feed is None:
        return constants
    section.allow(*(column.name for column in LAYOUTS[feed]))
    for column in LAYOUTS[feed]:
        value = section.table.get(column.name)
        if value is None:
            continue
        constants[column.name] = str(value)
        if isinstance(value, bool) or not isinstance(value, str | int) or value == "":
            section.fault(column.name, "must be a text, in quotation marks")
            continue
        try:
            cell_reader(column.holds).cell(str(value))
        except BadValue as error:
            section.fault(column.name, str(error))
    return constants


def _check_complete(
    feed: Feed, columns: dict[str, tuple[str, ...]], constants: dict[str, str], section: _Section
) -> None:
    required = required_names(feed)
    if constants.get("is_lead") in ("lead", "own"):  # the lead trader's orders have no copier
        required -= {"copier_id"}
    for name in sorted(required - columns.keys() - constants.keys()):
        if name not in section.table:
            section.fault(name, f"is missing; {feed} need it, as a column or as a constant")
    for name in sorted(columns.keys() & constants.keys()):
        section.fault(name, "is also among the constants; give one of the two")


def _times(section: _Section) -> TimeStyle:
    section.allow("formats", "zone")
    formats = section.texts("formats")
    for shape in formats:
        why = format_fault(shape)
        if why:
            section.fault("formats", f'"{shape}" {why}')
    name = section.table.get("zone")
    if name is None:
        nameless = [shape for shape in formats if not names_zone(shape)]
        if nameless:
            section.fault("zone", f'is missing; times like "{nameless[0]}" name none themselves')
        return TimeStyle(formats)
    try:
        return TimeStyle(formats, zone_called(name))
    except (ValueError, TypeError):
        section.fault("zone", "is not a zone such as Asia/Kolkata, UTC or +05:30")
        return TimeStyle(formats)


def _notation(section: _Section) -> Notation:
    decimal = section.word("decimal", _DECIMAL_SIGNS, ".")
    thousands = section.table.get("thousands", "")
    if thousands not in _THOUSANDS_SIGNS:
        shown = ", ".join(f'"{sign}"' for sign in _THOUSANDS_SIGNS)
        section.fault("thousands", f"must be one of {shown}")
        return Notation(decimal)
    if thousands == decimal:
        section.fault("thousands", f'is "{decimal}", which is the decimal sign')
    units = tuple(unit.strip() for unit in section.texts("units"))
    for unit in units:
        if _PART_OF_NUMBER.search(unit):
            section.fault("units", f'"{unit}" could be part of a number')
    return Notation(decimal, thousands, units)


def _columns_holding(
    section: _Section, key: str, holds: Holds, columns: dict[str, tuple[str, ...]]
) -> frozenset[str]:
    """The columns named under `key`, which must be read from the file and hold such values."""
    names = frozenset(section.texts(key))
    fitting = {
        column.name for layout in LAYOUTS.values() for column in layout if column.holds is holds
    }
    for name in sorted(names):
        if name not in fitting or name not in columns:
            section.fault(key, f'"{name}" is no {holds.name.lower()} under [columns]')
    return names


def _leave_out(top: _Section) -> Iterator[LeaveOut]:
    entries = top.table.get("leave_out", [])
    if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
        top.fault("leave_out", "must be sections, [[leave_out]]")
        return
    tests = (*_TESTS, *(f"unless_{name}" for name in _TESTS))
    for number, entry in enumerate(entries, start=1):
        section = top.entry("leave_out", number, entry)
        section.allow("column", *tests)
        column = section.texts("column")
        given = [name for name in tests if name in entry]
        if len(column) != 1:
            section.fault("column", "must name one column of the file")
        if len(given) != 1:
            section.fault("column", f"needs one of {', '.join(tests)} beside it")
        if len(column) == len(given) == 1:
            test = _TESTS[given[0].removeprefix("unless_")]
            texts = section.texts(given[0])
            unless = given[0].startswith("unless_")
            yield LeaveOut(" ".join(column[0].split()), test, texts, unless)


def _duplicates(top: _Section, feed: Feed | None) -> Duplicates:
    policy = Duplicates(top.word("duplicates", tuple(Duplicates), Duplicates.REFUSE))
    if policy is not Duplicates.REFUSE and feed not in (Feed.ORDERS, None):
        top.fault("duplicates", "is for orders; nothing else has ids")
    return policy
