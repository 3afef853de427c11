"""The table of copiers: ticked by mouse and keys, sorted by several columns, filtered by typing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QT_TRANSLATE_NOOP, QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QMenu, QTableView

from profitshare_gui.ui.actions import KeyWords
from profitshare_gui.ui.column_fit import Bounds, ColumnFit
from profitshare_gui.ui.copiers_columns import CHECKED, CopierColumn
from profitshare_gui.ui.copiers_delegate import CellDelegate
from profitshare_gui.ui.copiers_filters import RowFilter
from profitshare_gui.ui.copiers_menus import CopiersMenus
from profitshare_gui.ui.copiers_model import CopiersModel
from profitshare_gui.ui.copiers_pinned import PinnedColumn
from profitshare_gui.ui.copiers_views import View
from profitshare_gui.ui.table import calm_header, set_row_height, set_up_rows

_WIDTHS = Bounds(56, 280, scrolled_words=168)
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}

KEYS = (
    KeyWords(("Space",), QT_TRANSLATE_NOOP("Keys", "Select or deselect the current copier")),
    KeyWords(("Shift+Up", "Shift+Down"), QT_TRANSLATE_NOOP("Keys", "Select as you go")),
    KeyWords(("Ctrl+A",), QT_TRANSLATE_NOOP("Keys", "Select all that are shown")),
    KeyWords(("Return",), QT_TRANSLATE_NOOP("Keys", "Tell all about the current copier")),
    KeyWords(("Del",), QT_TRANSLATE_NOOP("Keys", "Preview the removal of those selected")),
    KeyWords(("Ctrl+F",), QT_TRANSLATE_NOOP("Keys", "Search the copiers")),
    KeyWords(("Esc",), QT_TRANSLATE_NOOP("Keys", "Close the drawer and go back to the table")),
)
"""What `shortcut_sheet.py` tells of it, beside what every table does."""


class CopiersTable(QTableView):
    """Copiers in rows; `copiers` is its model, which knows who is ticked.

    `opened` carries the id of one whose details are wanted, `followed` that of the current row,
    `cleared` the view that stood before every filter was taken away.
    """

    opened = Signal(str)
    followed = Signal(str)
    filters_changed = Signal()
    cleared = Signal(object)
    removal_wanted = Signal()
    _is_made = False

    def __init__(
        self, columns: Sequence[CopierColumn], name: str, title: str, *, checkable: bool = True
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.copiers = CopiersModel(columns, self, checkable=checkable)
        set_up_rows(self, QAbstractItemView.SelectionMode.SingleSelection)
        self.setModel(self.copiers)
        self._set_up_header()
        self._fit = ColumnFit(
            self, lambda section: not self.copiers.columns[section].is_right, _WIDTHS
        )
        self._fit.others_seen.timeout.connect(self.fit_columns)
        self._pinned = PinnedColumn(self)
        self._pinned.horizontalHeader().setSectionsClickable(True)
        self._pinned.horizontalHeader().sectionClicked.connect(self._sort_clicked)
        self._cells = CellDelegate(self.copiers, self)
        for at, column in enumerate(self.copiers.columns):
            if not (checkable and column.name == CHECKED):
                self.setItemDelegateForColumn(at, self._cells)
        self.menus = CopiersMenus(self)
        self.doubleClicked.connect(self.open_current)
        self.selectionModel().currentRowChanged.connect(self._follow)
        self.reset_columns()
        self._is_made = True

    @property
    def is_pinned(self) -> bool:
        """Whether the first column stays in sight."""
        return self._pinned.is_wanted

    def columns_menu(self) -> QMenu:
        """The menu that shows and hides columns and pins the first one."""
        return self.menus.columns

    def shown_columns(self) -> list[str]:
        """The names of the columns as they stand on the screen, left to right."""
        return [self.copiers.columns[section].name for section in self._fit.sections()]

    def fit_columns(self) -> None:
        """Fit the columns to what is shown now, unless the reader has chosen widths."""
        self._fit.fit()
        if self._fit.is_done:
            self._pinned.follow()

    def refit_columns(self) -> None:
        """Fit them anew, whatever they were before: a column holds something else from now on."""
        self._fit.start_over()
        self.fit_columns()

    def reset_columns(self) -> None:
        """The first columns in their first order and width, in the order of the list."""
        header = self.horizontalHeader()
        for section, column in enumerate(self.copiers.columns):
            self._fit.hide(section, hidden=not column.is_shown_first)
            header.moveSection(header.visualIndex(section), section)
        self._pinned.is_wanted = True
        self.sort_by(())
        self._fit.start_over()
        self.fit_columns()

    def show_column(self, name: str, *, shown: bool) -> None:
        """Show or hide a column; the last one stays."""
        if shown or self.shown_columns() != [name]:
            self._fit.hide(self.copiers.section_of[name], hidden=not shown)
            self.fit_columns()

    def pin_first(self, pinned: bool) -> None:
        """Keep the first column in sight while the others are scrolled, or not."""
        self._pinned.is_wanted = pinned
        self._pinned.follow()

    def sort_by(self, sorting: Sequence[tuple[str, bool]]) -> None:
        """Sort by columns, descending where the second part says so."""
        self.copiers.sort_by(tuple(sorting))

    def filter_column(self, name: str, row_filter: RowFilter | None) -> None:
        """Set the filter of a column, or take it away with None."""
        self._to_top()
        self.copiers.filter_by(name, row_filter)
        self.filters_changed.emit()

    def search_for(self, typed: str) -> None:
        """Show only rows that hold a text."""
        self._to_top()
        self.copiers.search_for(typed)
        self.filters_changed.emit()

    def clear_filters(self) -> None:
        """Show every row again."""
        before = self.view()
        self.copiers.clear_filters()
        self.filters_changed.emit()
        if before.filters or before.search:
            self.cleared.emit(before)

    def view(self) -> View:
        """How the table stands, to be kept under a name."""
        copiers = self.copiers
        return View(
            columns=tuple(self.shown_columns()),
            sorting=copiers.sorting,
            filters=tuple(copiers.filters.values()),
            search=copiers.search,
            is_pinned=self.is_pinned,
        )

    def show_view(self, view: View) -> None:
        """Stand as a kept view says."""
        header = self.horizontalHeader()
        for section, column in enumerate(self.copiers.columns):
            self._fit.hide(section, hidden=column.name not in view.columns)
        for place, name in enumerate(view.columns):
            header.moveSection(header.visualIndex(self.copiers.section_of[name]), place)
        self._pinned.is_wanted = view.is_pinned
        self.copiers.clear_filters()
        for row_filter in view.filters:
            self.copiers.filter_by(row_filter.column.name, row_filter)
        self.copiers.search_for(view.search)
        self.sort_by(view.sorting)
        self._fit.start_over()
        self.fit_columns()
        self.filters_changed.emit()

    def copy_rows(self, *, with_header: bool = False) -> None:
        """Put the ticked rows, or the current one, on the clipboard: visible columns, in full."""
        cells, current = self.copiers.cells, self.currentIndex()
        if cells is None:
            return
        places = self.copiers.selected_places().tolist()
        if not places and current.isValid():
            places = [self.copiers.place(current.row())]
        if not places:
            return
        of_name = {column.name: column for column in self.copiers.columns}
        columns = [of_name[name] for name in self.shown_columns()]
        lines = [[column.title for column in columns]] if with_header else []
        lines.extend([cells.copied(column, place) for column in columns] for place in places)
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def open_current(self) -> None:
        """Ask for the details of the current row."""
        row = self.currentIndex().row()
        if row >= 0:
            self.opened.emit(self.copiers.copier_id(row))

    def stand_on(self, copier_id: str) -> bool:
        """Make a copier's row the current one and bring it into sight; False where it is hidden."""
        his = self.copiers.places_of(copier_id)
        for row, place in enumerate(self.copiers.places()):
            if place in his:
                column = self.copiers.section_of[self.shown_columns()[0]]
                self.setCurrentIndex(self.copiers.index(row, column))
                return True
        return False

    def tick_current(self) -> None:
        """Tick the current row, or untick it."""
        row = self.currentIndex().row()
        if row >= 0:
            self.copiers.check_rows([row], checked=not self.copiers.is_checked(row))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space ticks, the arrows tick as they go with Shift, Enter opens (Qt)."""
        key, can_tick = event.key(), self.copiers.is_checkable
        if key in _ENTER:
            self.open_current()
        elif key == Qt.Key.Key_Space and can_tick:
            self.tick_current()
        elif key in _STEPS and event.modifiers() & _SHIFT and can_tick:
            self._tick_on(_STEPS[key])
        elif key == Qt.Key.Key_Delete and can_tick:
            self.removal_wanted.emit()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.copiers.check_shown()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """With Shift everybody up to the click is ticked, with Ctrl the one under it (Qt)."""
        index = self.indexAt(event.position().toPoint())
        modifiers = event.modifiers() & (_SHIFT | _CONTROL)
        is_left = event.button() == Qt.MouseButton.LeftButton
        if not (is_left and modifiers and index.isValid() and self.copiers.is_checkable):
            super().mousePressEvent(event)
            return
        row, anchor = index.row(), self.currentIndex().row()
        if modifiers & _SHIFT and anchor >= 0:
            self.copiers.check_rows(range(min(row, anchor), max(row, anchor) + 1), checked=True)
        else:
            self.copiers.check_rows([row], checked=not self.copiers.is_checked(row))
        self.setCurrentIndex(index)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme, the height of rows of another density (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self._is_made:
            set_row_height(self)
            self._pinned.take_row_height()
        if event.type() == QEvent.Type.PaletteChange and self._is_made:
            self._cells.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the new width until the reader has chosen widths (Qt)."""
        super().resizeEvent(event)
        self.fit_columns()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was filled while nobody saw it (Qt)."""
        super().showEvent(event)
        if not self._fit.is_done:
            self.fit_columns()

    def _set_up_header(self) -> None:
        calm_header(self)
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns of {table}").format(table=self.accessibleName()))
        header.setSectionsClickable(True)
        header.sectionClicked.connect(self._sort_clicked)

    def _sort_clicked(self, section: int) -> None:
        """Ascending, descending, as the list is; with Shift the other columns keep their turn."""
        name = self.copiers.columns[section].name
        before = dict(self.copiers.sorting)
        adds = bool(QGuiApplication.keyboardModifiers() & _SHIFT)
        others = [(each, down) for each, down in self.copiers.sorting if each != name]
        sorting = list(self.copiers.sorting) if adds else []
        if name not in before:
            sorting.append((name, False))
        elif adds:
            turned = {name: True}
            sorting = [(each, turned.get(each, down)) for each, down in sorting]
            sorting = others if before[name] else sorting
        elif not before[name]:
            sorting = [(name, True)]
        self.sort_by(sorting)

    def _tick_on(self, step: int) -> None:
        row = self.currentIndex().row()
        if row < 0:
            return
        after = min(max(row + step, 0), self.copiers.rowCount() - 1)
        self.copiers.check_rows([row, after], checked=True)
        self.setCurrentIndex(self.copiers.index(after, self.currentIndex().column()))

    def _follow(self, current: QModelIndex) -> None:
        if current.isValid():
            self.followed.emit(self.copiers.copier_id(current.row()))

    def _to_top(self) -> None:
        """Filtering while scrolled far down makes Qt lay out the rows twice."""
        if self.verticalScrollBar().value():
            self.scrollToTop()
