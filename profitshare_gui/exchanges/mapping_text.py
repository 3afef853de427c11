"""A mapping as the text of a TOML file, and what one that is being made still lacks."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from itertools import chain

from profitshare_gui.core.errors import Fault
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.cells import PLAIN
from profitshare_gui.exchanges.layout import LAYOUTS
from profitshare_gui.exchanges.mapping import Duplicates, LeaveOut, Mapping, faults_of
from profitshare_gui.exchanges.times import TimeStyle, zone_name

_ESCAPES = str.maketrans(
    {code: f"\\u{code:04x}" for code in (*range(32), 127)}
    | {ord('"'): '\\"', ord("\\"): "\\\\", ord("\n"): "\\n", ord("\t"): "\\t"}
)


def empty_mapping(feed: Feed, name: str = "") -> Mapping:
    """A mapping of nothing yet, to begin with."""
    return Mapping(
        name=name,
        feed=feed,
        columns={},
        constants={},
        times=TimeStyle(),
        notation=PLAIN,
        flip_sign=frozenset(),
        percent=frozenset(),
        leave_out=(),
        duplicates=Duplicates.REFUSE,
    )


def mapping_faults(mapping: Mapping) -> tuple[Fault, ...]:
    """What keeps a mapping from being used, key by key, as it would be told of its file."""
    return faults_of(mapping_text(mapping))


def mapping_text(mapping: Mapping) -> str:
    """The text from which `parse_mapping` makes this mapping again."""
    order = [column.name for column in LAYOUTS[mapping.feed]]
    parts = (
        _top(mapping),
        _section(
            "columns", ((n, _one_or_more(mapping.columns[n])) for n in _in(order, mapping.columns))
        ),
        _section(
            "constants", ((n, _text(mapping.constants[n])) for n in _in(order, mapping.constants))
        ),
        _section("time", _time(mapping.times)),
        _section("numbers", _numbers(mapping)),
        *(_section("leave_out", _condition(entry), listed=True) for entry in mapping.leave_out),
    )
    return "".join(f"{line}\n" for line in chain.from_iterable(parts))


def _top(mapping: Mapping) -> Iterator[str]:
    yield f"kind = {_text(mapping.feed.value)}"
    if mapping.empty:
        yield f"empty = {_texts(mapping.empty)}"
    if mapping.duplicates is not Duplicates.REFUSE:
        yield f"duplicates = {_text(mapping.duplicates.value)}"


def _section(name: str, pairs: Iterable[tuple[str, str]], *, listed: bool = False) -> Iterator[str]:
    lines = [f"{key} = {value}" for key, value in pairs]
    if lines:
        yield ""
        yield f"[[{name}]]" if listed else f"[{name}]"
        yield from lines


def _time(times: TimeStyle) -> Iterator[tuple[str, str]]:
    if times.formats:
        yield "formats", _texts(times.formats)
    if times.zone is not None:
        yield "zone", _text(zone_name(times.zone))


def _numbers(mapping: Mapping) -> Iterator[tuple[str, str]]:
    notation = mapping.notation
    if notation.decimal != PLAIN.decimal:
        yield "decimal", _text(notation.decimal)
    if notation.thousands:
        yield "thousands", _text(notation.thousands)
    if notation.units:
        yield "units", _texts(notation.units)
    if mapping.flip_sign:
        yield "flip_sign", _texts(sorted(mapping.flip_sign))
    if mapping.percent:
        yield "percent", _texts(sorted(mapping.percent))


def _condition(entry: LeaveOut) -> Iterator[tuple[str, str]]:
    yield "column", _text(entry.column)
    yield entry.key, _texts(entry.texts)


def _in(order: list[str], given: Container[str]) -> list[str]:
    """The names given, in the order of the layout."""
    return [name for name in order if name in given]


def _one_or_more(texts: tuple[str, ...]) -> str:
    return _text(texts[0]) if len(texts) == 1 else _texts(texts)


def _texts(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_text, texts))}]"


def _text(text: str) -> str:
    return f'"{text.translate(_ESCAPES)}"'
