"""Records as rows: columns that sort by value, show text and copy in full, and their Qt model."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from profitshare_gui.ui.gains import gain_colour, with_shape
from profitshare_gui.ui.privacy import is_normal
from profitshare_gui.ui.text import UNKNOWN

Record = TypeVar("Record")
AnyIndex = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_INK = int(Qt.ItemDataRole.ForegroundRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()
_FORMULA_STARTS = ("=", "+", "-", "@")
_MANY = 10_000
_NO_INTEGER = -(2**63)
"""Stands for None among integers: no amount, ratio or instant is that small."""


@dataclass(frozen=True, slots=True)
class Column(Generic[Record]):
    """One column: sorted by `value`, shown by `text`, copied by `copy`.

    `text` and `copy` are given the value, never None: None is shown as a dash, copied as an empty
    cell and sorted last in both directions. Without `copy` a cell is copied as it is shown, so an
    amount needs one (`core.money.amount_text`) to keep its 8 decimals. `tooltip` is given the
    record; `width` is in pixels, None fits the contents. `is_gain` says that its
    values are profits and losses, shown with their sign and in the colours for them.
    """

    title: str
    value: Callable[[Record], Any]
    text: Callable[[Any], str] | None = None
    right: bool = False
    tooltip: Callable[[Record], str] | None = None
    width: int | None = None
    copy: Callable[[Any], str] | None = None
    is_gain: bool = False

    def shown(self, record: Record) -> str:
        """The cell on the screen."""
        value = self.value(record)
        if value is None:
            return UNKNOWN
        words = self.text(value) if self.text else str(value)
        return with_shape(words) if self.is_gain else words

    def ink(self, record: Record) -> QColor | None:
        """The colour of a profit or a loss; None where the cell is neither."""
        value = self.value(record) if self.is_gain else None
        if value is None or not self.text:
            return None
        colour = gain_colour(self.text(value))
        return QColor(colour) if colour else None

    def copied(self, record: Record) -> str:
        """The cell on the clipboard: one line without tabs that a spreadsheet cannot execute.

        Where the screen hides or scrambles figures it is what the screen shows.
        """
        value = self.value(record)
        if value is None:
            return ""
        as_text = (is_normal() and self.copy) or self.text or str
        cell = " ".join(as_text(value).replace("\t", " ").splitlines())
        # Names are chosen by strangers, and a spreadsheet runs what begins like a formula.
        is_formula = isinstance(value, str) and cell.startswith(_FORMULA_STARTS)
        return f"'{cell}" if is_formula else cell


class RecordModel(QAbstractTableModel):
    """Any sequence of records as a Qt model; rows are built when they are looked at.

    `key` names a record for good: selections follow it through `show_records`. Sorting is stable,
    ties keep the order of the sequence, and column -1 is that order.
    """

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], Hashable],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.key = key
        self._records: Sequence[Any] = ()
        self._order: Sequence[int] = range(0)
        self._sorted_by = (-1, Qt.SortOrder.AscendingOrder)
        self._latest: tuple[int, Any] = (-1, None)

    def show_records(self, records: Sequence[Any]) -> None:
        """Replace the records and keep the sorting; persistent indexes follow their keys."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = {row: self.key(self.record(row)) for row in {index.row() for index in before}}
        self._records = records
        self._order = self._ordered()
        self._latest = (-1, None)
        self._move(before, self._rows_of(keys))
        self.layoutChanged.emit()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the values of one column; -1 restores the order of the sequence."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        sources = {row: self._order[row] for row in {index.row() for index in before}}
        self._sorted_by = (column, order)
        self._order = self._ordered()
        self._latest = (-1, None)
        shown_at = dict(zip(self._order, range(len(self._order)), strict=True)) if sources else {}
        self._move(before, {row: shown_at[source] for row, source in sources.items()})
        self.layoutChanged.emit()

    def record(self, row: int) -> Any:
        """The record shown in a row."""
        if self._latest[0] != row:  # a view asks for all cells of a row in turn
            self._latest = (row, self._records[self._order[row]])
        return self._latest[1]

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many records there are (Qt)."""
        return 0 if parent.isValid() else len(self._order)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many columns there are (Qt)."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, alignment, colour or tooltip (Qt)."""
        if role == _DISPLAY and index.isValid():
            return self.columns[index.column()].shown(self.record(index.row()))
        if role == _ALIGNMENT and index.isValid():
            return _RIGHT if self.columns[index.column()].right else _LEFT
        if role == _INK and index.isValid():
            return self.columns[index.column()].ink(self.record(index.row()))
        if role == _TOOLTIP and index.isValid():
            tooltip = self.columns[index.column()].tooltip
            return tooltip(self.record(index.row())) if tooltip else None
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        """A column's title, aligned like its cells (Qt)."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        if role in (_DISPLAY, _TOOLTIP):
            return self.columns[section].title
        if role == _ALIGNMENT:
            return _RIGHT if self.columns[section].right else _LEFT
        return None

    def _ordered(self) -> Sequence[int]:
        column, order = self._sorted_by
        if column < 0:
            return range(len(self._records))
        value = self.columns[column].value
        values = [value(record) for record in self._records]
        return _sorted_rows(values, descending=order == Qt.SortOrder.DescendingOrder)

    def _rows_of(self, keys: dict[int, Hashable]) -> dict[int, int]:
        """Where the records with these keys, given by their old row, are shown now."""
        missing, found = set(keys.values()), dict[Hashable, int]()
        for row, source in enumerate(self._order):
            if not missing:
                break
            key = self.key(self._records[source])
            if key in missing:
                missing.remove(key)
                found[key] = row
        return {row: found[key] for row, key in keys.items() if key in found}

    def _move(self, before: list[QModelIndex], rows: dict[int, int]) -> None:
        after = [
            self.index(rows[index.row()], index.column()) if index.row() in rows else _NOWHERE
            for index in before
        ]
        self.changePersistentIndexList(before, after)


def _sorted_rows(values: list[Any], *, descending: bool) -> list[int]:
    """The rows by value: stable, text without regard to case, None last in both directions."""
    first = next((value for value in values if value is not None), None)
    if type(first) is int and len(values) >= _MANY:
        rows = _rows_of_integers(values, descending=descending)
        if rows is not None:
            return rows
    if isinstance(first, str):
        values = [None if value is None else value.casefold() for value in values]
    known = [row for row, value in enumerate(values) if value is not None]
    known.sort(key=values.__getitem__, reverse=descending)
    if len(known) < len(values):
        known.extend(row for row, value in enumerate(values) if value is None)
    return known


def _rows_of_integers(values: list[Any], *, descending: bool) -> list[int] | None:
    """The same in 64 bits, twice as fast; None where not every value is such an integer."""
    import numpy as np  # not before the first frame: it costs a tenth of the start

    column = np.array([_NO_INTEGER if value is None else value for value in values])
    if column.dtype != np.int64:
        return None
    rows = np.argsort(~column if descending else column, kind="stable")
    unknown = column[rows] == _NO_INTEGER
    ordered: list[int] = np.concatenate((rows[~unknown], rows[unknown])).tolist()
    return ordered
