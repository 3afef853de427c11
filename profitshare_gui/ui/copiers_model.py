"""The copier table as a Qt model over arrays: a sort or filter only changes which row is where."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.ui.copiers_cells import Cells
from profitshare_gui.ui.copiers_columns import CHECKED, CopierColumn
from profitshare_gui.ui.copiers_filters import Mask, RowFilter, Rows
from profitshare_gui.ui.copiers_order import Sorting, ordered, sort_key
from profitshare_gui.ui.copiers_picks import Picks, Scope
from profitshare_gui.ui.theme import current_theme

if TYPE_CHECKING:  # the page is made before the archive and its library are needed
    from profitshare_gui.usecases.copier_list import CopierRows

AnyIndex = QModelIndex | QPersistentModelIndex

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGNMENT = int(Qt.ItemDataRole.TextAlignmentRole)
_TOOLTIP = int(Qt.ItemDataRole.ToolTipRole)
_CHECK = int(Qt.ItemDataRole.CheckStateRole)
_BACKGROUND = int(Qt.ItemDataRole.BackgroundRole)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_NOWHERE = QModelIndex()
_NO_FLAGS = Qt.ItemFlag.NoItemFlags
_PLAIN = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TICKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_TICKED, _UNTICKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked
_ROLES = frozenset({_DISPLAY, _ALIGNMENT, _TOOLTIP, _CHECK, _BACKGROUND})
"""What `data` answers; of a frame's calls every second is for something else."""
_FILTERED = "\N{BULLET}"
_ASCENDING, _DESCENDING = (
    "\N{BLACK UP-POINTING SMALL TRIANGLE}",
    "\N{BLACK DOWN-POINTING SMALL TRIANGLE}",
)
_TURNS = ("", "\N{SUPERSCRIPT TWO}", "\N{SUPERSCRIPT THREE}")


class CopiersModel(QAbstractTableModel):
    """Rows of copiers, sorted, filtered and ticked.

    `selection_changed` when it is about others than before, `view_changed` when other rows are
    shown or in another order.
    """

    selection_changed = Signal()
    view_changed = Signal()

    def __init__(
        self,
        columns: Sequence[CopierColumn],
        parent: QWidget | None = None,
        *,
        checkable: bool = True,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.section_of = {column.name: at for at, column in enumerate(self.columns)}
        self.is_checkable = checkable
        self.cells: Cells | None = None
        self.sorting: Sorting = ()
        self.search = ""
        self.filters: dict[str, RowFilter] = {}
        self._picks: Picks | None = None
        self._sides = [_RIGHT if column.is_right else _LEFT for column in self.columns]
        self._box = self.section_of.get(CHECKED, -1) if checkable else -1
        self._flags = [
            _TICKABLE if section == self._box else _PLAIN for section in range(len(self.columns))
        ]
        self._order: NDArray[np.intp] = np.zeros(0, np.intp)
        self._view = self._order
        self._masks: dict[str, Mask] = {}

    # --- which rows it shows ---

    def show_rows(
        self,
        rows: CopierRows,
        rule: InactiveRule | None,
        *,
        flag_decides: bool,
        now: Micros,
        offset: Micros,
    ) -> None:
        """Replace the rows; who was ticked and is still there stays so, sorting and filters too."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        keys = [self._key(index.row()) for index in before]
        verdicts = rows.judged(rule, flag_decides=flag_decides)
        self.cells = Cells(rows, verdicts, now, offset)
        self._picks = Picks(rows, verdicts, self._picks)
        self._masks = {}
        self._sort()
        self._view = self._filtered()
        self._move(before, [self._place_of(key) for key in keys])
        self.layoutChanged.emit()
        self.view_changed.emit()
        self.selection_changed.emit()

    def forget(self) -> None:
        """Show nothing, and remember nobody who was ticked: another account is shown next."""
        self.beginResetModel()
        self.cells = self._picks = None
        self._masks = {}
        self._order = self._view = np.zeros(0, np.intp)
        self.endResetModel()
        self.selection_changed.emit()

    def judge(self, rule: InactiveRule | None, *, flag_decides: bool) -> None:
        """Judge everybody by another rule; nobody is ticked or unticked by that."""
        if self.cells is None or self._picks is None:
            return
        self.cells.verdicts = self.cells.rows.judged(rule, flag_decides=flag_decides)
        self._picks.judge(self.cells.verdicts)
        self._masks.pop("activity", None)
        if any(name == "activity" for name, _ in self.sorting):
            self._sort()
        self._relayout()
        self.selection_changed.emit()

    def sort_by(self, sorting: Sorting) -> None:
        """Sort by columns, the first one first; descending where the second part says so.

        What nobody knows comes last both ways; without columns it is the order of the list.
        """
        self.sorting = tuple((name, down) for name, down in sorting if name in self.section_of)
        self._sort()
        self._relayout()
        self._titles_changed()

    def search_for(self, typed: str) -> None:
        """Show only rows that hold a text in nickname, id or tags."""
        self.search = typed.strip()
        self._masks.pop("", None)
        self._narrow()

    def filter_by(self, name: str, row_filter: RowFilter | None) -> None:
        """Set or take away the filter of a column."""
        self.filters.pop(name, None)
        self._masks.pop(name, None)
        if row_filter is not None:
            self.filters[name] = row_filter
        self._narrow()
        self._titles_changed()

    def clear_filters(self) -> None:
        """Show every row again."""
        self.filters, self._masks, self.search = {}, {}, ""
        self._narrow()
        self._titles_changed()

    @property
    def filter_count(self) -> int:
        """How many filters hide rows, the search among them."""
        return len(self.filters) + bool(self.search)

    def place(self, row: int) -> int:
        """The place among the list's rows of what a row shows."""
        return int(self._view[row])

    def places(self) -> list[int]:
        """The places of all rows that are shown, in their order."""
        return list(self._view.tolist())

    def places_of(self, copier_id: str) -> list[int]:
        """The places of a copier among the list's rows: one for each asset he copies in."""
        found: list[int] = []
        ids = () if self.cells is None else self.cells.rows.copier_ids
        with suppress(ValueError):
            while True:
                found.append(ids.index(copier_id, found[-1] + 1 if found else 0))
        return found

    def copier_id(self, row: int) -> str:
        """Whom a row is about."""
        return "" if self.cells is None else self.cells.rows.copier_ids[self.place(row)]

    # --- who is ticked ---

    def is_checked(self, row: int) -> bool:
        """Whether the copier of a row is ticked."""
        return self._picks is not None and self._picks.is_checked(self.place(row))

    def check_rows(self, rows: Iterable[int], *, checked: bool) -> None:
        """Tick or untick the copiers of some rows."""
        if self._picks is not None and self.is_checkable:
            self._picks.check(self._view[list(rows)], checked=checked)
            self._told()

    def check_shown(self, *, checked: bool = True) -> None:
        """Tick, or untick, everybody who is shown."""
        if self._picks is not None and self.is_checkable:
            self._picks.check(self._view, checked=checked)
            self._told()

    def clear_checks(self) -> None:
        """Untick everybody, hidden or not."""
        if self._picks is not None:
            self._picks.clear()
            self._told()

    def select_inactive(self) -> None:
        """Tick exactly the inactive among those who are shown; nobody who is hidden or unknown."""
        if self._picks is not None:
            self._picks.select_inactive(self._view)
            self._told()

    def include_hidden(self) -> None:
        """Have the selection reach behind the filter: those ticked there, and the inactive.

        To be asked for by a click of its own. Another filter takes it back.
        """
        if self._picks is not None:
            self._picks.include_hidden()
            self._told()

    def selected_ids(self) -> list[str]:
        """The ids of those the selection is about, in the order shown, hidden ones at the end."""
        return [] if self._picks is None else self._picks.selected_ids(self._view)

    def selected_places(self) -> NDArray[np.intp]:
        """The rows that the selection is about, as places among the list's."""
        return self._view[:0] if self._picks is None else self._picks.selected_places(self._view)

    def scope(self) -> Scope:
        """What the selection is about, in people."""
        if self._picks is None:
            return Scope(0, 0, 0, 0, 0, 0, 0, 0, includes_hidden=False)
        return self._picks.scope(self._view)

    def inactive_shown(self) -> int:
        """How many `select_inactive` would tick."""
        return 0 if self._picks is None else self._picks.inactive_among(self._view)

    # --- cells ---

    def shown(self, row: int, column: CopierColumn) -> str:
        """A cell on the screen."""
        return "" if self.cells is None else self.cells.shown(column, self.place(row))

    def tone(self, row: int) -> str:
        """The meaning of a row's activity, for its pill."""
        return "" if self.cells is None else self.cells.tone(self.place(row))

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many rows are shown (Qt)."""
        return 0 if parent.isValid() else len(self._view)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:
        """How many columns there are (Qt)."""
        return 0 if parent.isValid() else len(self.columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Rows can be picked; the first cell can be ticked (Qt)."""
        column = index.column()
        return _NO_FLAGS if column < 0 else self._flags[column]

    def data(self, index: AnyIndex, role: int = _DISPLAY) -> Any:
        """A cell's text, side, tick, tint or tooltip (Qt)."""
        if role not in _ROLES or self.cells is None or not index.isValid():
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return self._sides[column]
        place = int(self._view[index.row()])
        if role == _DISPLAY:
            return self.cells.shown(self.columns[column], place)
        if role == _TOOLTIP:
            return self.cells.tip(self.columns[column], place)
        is_ticked = self._picks is not None and self._picks.is_checked(place)
        if role == _BACKGROUND:
            return QColor(current_theme().selection) if is_ticked else None
        if column != self._box:
            return None
        return _TICKED if is_ticked else _UNTICKED

    def setData(self, index: AnyIndex, value: Any, role: int = _DISPLAY) -> bool:
        """Tick or untick with the box (Qt)."""
        if role != _CHECK or not index.isValid() or not self.is_checkable:
            return False
        self.check_rows([index.row()], checked=Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY
    ) -> str | int | None:
        """A column's title; it says that it filters, and its turn among several that sort (Qt)."""
        if orientation != Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return self._title(column)
        if role == _TOOLTIP:
            return column.tip or column.title
        if role == _ALIGNMENT:
            return _RIGHT if column.is_right else _LEFT
        return None

    # --- inside ---

    def _title(self, column: CopierColumn) -> str:
        """An arrow for the order, the column's turn among several, a dot for a filter."""
        marks = [
            f"{_DESCENDING if is_descending else _ASCENDING}{turn}"
            for (name, is_descending), turn in zip(self.sorting, _TURNS, strict=False)
            if name == column.name
        ]
        if column.name in self.filters:
            marks.append(_FILTERED)
        return " ".join([column.title, *marks])

    def _key(self, row: int) -> tuple[str, str] | None:
        if self.cells is None:
            return None
        place = self.place(row)
        return self.cells.rows.copier_ids[place], self.cells.rows.assets[place]

    def _place_of(self, key: tuple[str, str] | None) -> int | None:
        """Where a copier's asset stands among the rows now."""
        if key is None or self.cells is None:
            return None
        assets = self.cells.rows.assets
        return next((each for each in self.places_of(key[0]) if assets[each] == key[1]), None)

    def _sort(self) -> None:
        if self.cells is not None:
            rows, verdicts = self.cells.rows, self.cells.verdicts
            keys = [
                (sort_key(self.columns[self.section_of[name]], rows, verdicts), is_descending)
                for name, is_descending in self.sorting
            ]
            self._order = ordered(len(rows), keys)

    def _filtered(self) -> NDArray[np.intp]:
        """The rows that pass every filter, in order."""
        if self.cells is None or not self.filter_count:
            return self._order
        rows = self.cells.rows
        mask: Mask = np.ones(len(rows), np.bool_)
        if self.search:
            if "" not in self._masks:
                self._masks[""] = rows.search.holding(self.search)
            mask &= self._masks[""]
        seen = Rows(rows, self.cells.verdicts, self.cells.now)
        for name, row_filter in self.filters.items():
            if name not in self._masks:
                self._masks[name] = row_filter.passes(seen)
            mask &= self._masks[name]
        return self._order[mask[self._order]]

    def _narrow(self) -> None:
        if self._picks is not None:
            self._picks.forget_hidden()
        self._relayout()
        self.selection_changed.emit()

    def _relayout(self) -> None:
        """Show the rows as order and filters are now; persistent indexes follow their rows."""
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        places = [self.place(index.row()) for index in before]
        self._view = self._filtered()
        self._move(before, places)
        self.layoutChanged.emit()
        self.view_changed.emit()

    def _move(self, before: list[QModelIndex], places: Sequence[int | None]) -> None:
        rows: dict[int, int] = {}
        for place in {place for place in places if place is not None}:
            found = np.flatnonzero(self._view == place)
            if len(found):
                rows[place] = int(found[0])
        after = [
            self.index(rows[place], index.column()) if place in rows else _NOWHERE
            for index, place in zip(before, places, strict=True)
        ]
        self.changePersistentIndexList(before, after)

    def _titles_changed(self) -> None:
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.columns) - 1)

    def _told(self) -> None:
        """One signal for all rows: a view only repaints what it shows."""
        if len(self._view):
            last = self.index(len(self._view) - 1, len(self.columns) - 1)
            self.dataChanged.emit(self.index(0, 0), last, [_CHECK, _BACKGROUND])
        self.selection_changed.emit()
