"""From the rows of a table to records: finds the columns, reads them, names what cannot be read.

A block of rows is read a column at a time, of plain text without a string for each cell. Only where
that fails is it read again row by row, with the same readers, to find the rows at fault.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeAlias, TypeVar

import numpy as np

from profitshare_gui.core.errors import BadFile, BadLine, BadValue
from profitshare_gui.exchanges.cells import Reader, cell_reader
from profitshare_gui.exchanges.cut import Cut
from profitshare_gui.exchanges.delimited import CutBlock, DelimitedTable
from profitshare_gui.exchanges.header import check_header, check_mapped_header
from profitshare_gui.exchanges.layout import (
    LAYOUTS,
    Column,
    FileKind,
    Holds,
    column_names,
    required_names,
)
from profitshare_gui.exchanges.mapping import Duplicates, LeaveOut, Mapping
from profitshare_gui.exchanges.opening import open_table
from profitshare_gui.exchanges.source import Source, source_name
from profitshare_gui.exchanges.spreadsheet import SheetTable
from profitshare_gui.exchanges.table import Block, Table, Wanted
from profitshare_gui.exchanges.times import TimeStyle, time_reader

T = TypeVar("T")

Values: TypeAlias = tuple[Any, ...]
"""The values of one row in the order of its layout, before any rule has been checked."""

OnRead: TypeAlias = Callable[[int, int], object]
"""Is told how many bytes of a file have been read, and how many it has."""

_LONGEST_SHOWN = 80
_BYTES_BETWEEN = 2**22


class Wrong(NamedTuple):
    """A rule that a row breaks: our name of the column, the reason code, the value."""

    column: str
    code: str
    value: str = ""


def _never_sure(_columns: Sequence[list[Any]]) -> bool:
    return False


class Kind(NamedTuple, Generic[T]):
    """One kind of file: which rules a row's values must keep, and how they become records.

    `sound` may vouch for a whole block of columns, so that `fault` need not see each row.
    """

    feed: FileKind
    records: Callable[[Iterable[Values]], list[T]]
    fault: Callable[[Values], Wrong | None]
    sound: Callable[[Sequence[list[Any]]], bool] = _never_sure


@dataclass(slots=True)
class Found(Generic[T]):
    """What has been read so far.

    `columns` has the values of every good row, a list for each column of the layout, `lines` its
    line, `shown` what the file calls our columns.
    """

    kind: Kind[T]
    columns: tuple[list[Any], ...]
    lines: array[int] = field(default_factory=lambda: array("Q"))
    refused: list[BadLine] = field(default_factory=list)
    shown: dict[str, str] = field(default_factory=dict)
    filtered: int = 0
    read: int = 0
    is_whole: bool = True

    def records(self) -> list[T]:
        """The good rows as records."""
        return self.kind.records(zip(*self.columns, strict=True))

    def take(self, lines: Sequence[int], values: Sequence[Sequence[Any]]) -> None:
        """Add some good rows."""
        for column, more in zip(self.columns, values, strict=True):
            column.extend(more)
        if isinstance(lines, range):
            self.lines.frombytes(np.arange(lines.start, lines.stop, dtype=np.uint64).tobytes())
        else:
            self.lines.extend(lines)


class _Column(NamedTuple):
    """Where the values of one of our columns come from.

    `places` are positions in a row, of which the first cell that is not empty counts; without any,
    every row has the value `constant`.
    """

    column: str
    shown: str
    reader: Reader
    places: tuple[int, ...]
    constant: Any

    def value(self, row: Sequence[str]) -> Any:
        """The value in one row. Raises `BadValue`."""
        return self.reader.cell(self.text(row)) if self.places else self.constant

    def text(self, row: Sequence[str]) -> str:
        """The cell of one row."""
        return next((row[place] for place in self.places if row[place].strip()), "")

    def values(self, columns: Sequence[Sequence[str]], count: int) -> list[Any]:
        """The values of as many rows. Raises `BadValue`."""
        if not self.places:
            return [self.constant] * count
        if len(self.places) == 1:
            return self.reader.column(columns[self.places[0]])
        return self.reader.column(_first_filled([columns[place] for place in self.places]))

    def cut_values(self, cut: Cut) -> list[Any]:
        """The values of all rows of a cut. Raises `BadValue`."""
        if not self.places:
            return [self.constant] * len(cut)
        if len(self.places) == 1:
            return self.reader.cells(cut.cells(self.places[0]))
        return self.reader.column(_first_filled([cut.cells(p).texts() for p in self.places]))


def _first_filled(columns: Sequence[Sequence[str]]) -> list[str]:
    return [next(filter(str.strip, choice), "") for choice in zip(*columns, strict=True)]


def take_in(
    source: Source,
    kind: Kind[T],
    mapping: Mapping | None,
    *,
    most: int | None = None,
    on_read: OnRead | None = None,
) -> Found[T]:
    """Read a table of this kind, through a mapping if one is given; stop after about `most` rows.

    Raises `BadFile` for what is no table, and for one without the columns it needs; and whatever
    `on_read` raises.
    """
    name = source_name(source)
    if mapping is not None and mapping.feed is not kind.feed:
        raise BadFile(name, f"the mapping {mapping.name} reads {mapping.feed}, not {kind.feed}")
    found: Found[T] = Found(kind, tuple([] for _ in LAYOUTS[kind.feed]))
    with open_table(source, _wanted(kind.feed, mapping)) as table:
        if mapping is None:
            check_header(name, kind.feed, table.header)
            columns = _own_columns(kind.feed, table)
            conditions = []
        else:
            check_mapped_header(name, mapping, table.header)
            columns = _mapped_columns(mapping, table)
            conditions = [(table.header.index(c.column), c) for c in mapping.leave_out]
        empty = frozenset(mapping.empty) if mapping else frozenset()
        found.shown = {column.column: column.shown for column in columns}
        for block in _told(_pieces(table), table, on_read):
            if most is not None and found.read >= most:
                found.is_whole = False
                break
            if isinstance(block, CutBlock):
                _take_cut(found, block, conditions, empty, columns)
            else:
                _take_block(found, block, conditions, empty, columns)
    return found


def _pieces(table: Table) -> Iterator[Block | CutBlock]:
    return table.pieces() if isinstance(table, DelimitedTable) else table.blocks()


def _told(
    blocks: Iterator[Block | CutBlock], table: Table, on_read: OnRead | None
) -> Iterator[Block | CutBlock]:
    """The blocks; every few million bytes of a file it is told how far it has been read."""
    told = 0
    for block in blocks:
        yield block
        position = table.position() if on_read and isinstance(table, DelimitedTable) else None
        if on_read and position and position[0] - told >= _BYTES_BETWEEN:
            told = position[0]
            on_read(*position)


def _wanted(kind: FileKind, mapping: Mapping | None) -> Wanted:
    if mapping is None:
        return Wanted(column_names(kind), required_names(kind))
    return Wanted(mapping.wanted(), mapping.wanted(), mapping.notation.decimal)


def _emptied(block: Block, empty: frozenset[str]) -> Block:
    """The block with nothing in the cells that say nothing, such as `--`."""
    if not empty:
        return block
    rows = [["" if cell.strip() in empty else cell for cell in row] for row in block.rows]
    return Block(block.lines, rows, block.refused)


def _filter(block: Block, conditions: Sequence[tuple[int, LeaveOut]]) -> Block:
    if not conditions:
        return block
    kept = [
        (line, row)
        for line, row in zip(block.lines, block.rows, strict=True)
        if not any(condition.holds(row[place]) for place, condition in conditions)
    ]
    return Block([line for line, _ in kept], [row for _, row in kept], block.refused)


def _take_cut(
    found: Found[T],
    block: CutBlock,
    conditions: Sequence[tuple[int, LeaveOut]],
    empty: frozenset[str],
    sources: Sequence[_Column],
) -> None:
    lines, cut = block
    if conditions or any(map(cut.has, empty)):
        _take_block(found, Block(lines, cut.rows(), []), conditions, empty, sources)
        return
    found.read += len(cut)
    try:
        values = [source.cut_values(cut) for source in sources]
    except BadValue:
        _take_rows(found, lines, cut.rows(), sources)
        return
    if not _take_values(found, lines, values):
        _take_rows(found, lines, cut.rows(), sources)


def _take_block(
    found: Found[T],
    block: Block,
    conditions: Sequence[tuple[int, LeaveOut]],
    empty: frozenset[str],
    sources: Sequence[_Column],
) -> None:
    found.read += len(block.rows) + len(block.refused)
    found.refused += block.refused
    kept = _filter(block, conditions)
    found.filtered += len(block.rows) - len(kept.rows)
    if not kept.rows:
        return
    kept = _emptied(kept, empty)
    columns = list(zip(*kept.rows, strict=True))
    try:
        values = [source.values(columns, len(kept.rows)) for source in sources]
    except BadValue:
        _take_rows(found, kept.lines, kept.rows, sources)
        return
    if not _take_values(found, kept.lines, values):
        _take_rows(found, kept.lines, kept.rows, sources)


def _take_values(found: Found[T], lines: Sequence[int], values: Sequence[list[Any]]) -> bool:
    """Take rows of which no value is at fault; False where a rule is broken."""
    kind = found.kind
    is_sound = kind.sound(values) or not any(map(kind.fault, zip(*values, strict=True)))
    if is_sound:
        found.take(lines, values)
    return is_sound


def _take_rows(
    found: Found[T],
    lines: Sequence[int],
    rows: Sequence[Sequence[str]],
    sources: Sequence[_Column],
) -> None:
    for line, row in zip(lines, rows, strict=True):
        values = _row_values(line, row, sources)
        if isinstance(values, BadLine):
            found.refused.append(values)
            continue
        wrong = found.kind.fault(values)
        if wrong is None:
            found.take([line], [[value] for value in values])
        else:
            found.refused.append(BadLine(line, found.shown[wrong.column], wrong.code, wrong.value))


def _row_values(line: int, row: Sequence[str], sources: Sequence[_Column]) -> Values | BadLine:
    """The values of one row, or the first cell that cannot be read."""
    values: list[Any] = []
    for source in sources:
        try:
            values.append(source.value(row))
        except BadValue as error:
            value = error.value.strip()[:_LONGEST_SHOWN]
            return BadLine(line, source.shown, error.code, value)
    return tuple(values)


def _own_columns(kind: FileKind, table: Table) -> list[_Column]:
    instants = time_reader(TimeStyle())
    is_sheet = isinstance(table, SheetTable)
    header = table.header
    columns = []
    for column in LAYOUTS[kind]:
        if column.holds is Holds.INSTANT:
            reader = instants
        else:
            reader = cell_reader(column.holds, percent_sign=is_sheet)
        places = [header.index(name) for name in _names_of(column) if name in header]
        columns.append(_column(column, reader, tuple(places), column.name))
    return columns


def _mapped_columns(mapping: Mapping, table: Table) -> list[_Column]:
    is_sheet = isinstance(table, SheetTable)
    instants = time_reader(mapping.times, dates=is_sheet)
    notation = mapping.number_notation()
    header = table.header
    columns = []
    for column in LAYOUTS[mapping.feed]:
        name = column.name
        if column.holds is Holds.INSTANT:
            reader = instants
        else:
            flip, percent = name in mapping.flip_sign, name in mapping.percent
            reader = cell_reader(
                column.holds, notation, flip=flip, percent=percent, percent_sign=is_sheet
            )
        theirs = [their for our in _names_of(column) for their in mapping.columns.get(our, ())]
        if column.holds is Holds.OWN_ID and mapping.duplicates is Duplicates.SEPARATE:
            theirs = []
        places = tuple(header.index(their) for their in theirs)
        shown = theirs[0] if theirs else name
        columns.append(_column(column, reader, places, shown, mapping.constants.get(name, "")))
    return columns


def _names_of(column: Column) -> tuple[str, ...]:
    """Our columns that may fill this one: an amount is its own evidence if there is no other."""
    return (column.name, "amount") if column.name == "amount_evidence" else (column.name,)


def _column(
    column: Column, reader: Reader, places: tuple[int, ...], shown: str, constant: str = ""
) -> _Column:
    return _Column(column.name, shown, reader, places, cell_reader(column.holds).cell(constant))
