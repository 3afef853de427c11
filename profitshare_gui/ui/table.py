"""Every table of the app: sorted by the header, copied with Ctrl+C, columns chosen in a menu."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import Any
from zlib import crc32

from PySide6.QtCore import (
    QT_TRANSLATE_NOOP,
    QByteArray,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QAction,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from profitshare_gui.ui.actions import KeyWords
from profitshare_gui.ui.column_fit import Bounds, ColumnFit
from profitshare_gui.ui.record_model import Column, RecordModel
from profitshare_gui.ui.theme import current_density

__all__ = ["Column", "RecordModel", "RecordTable", "calm_header", "set_row_height", "set_up_rows"]

_WIDTHS = Bounds(64, 360)
_NOWHERE = QModelIndex()

KEYS = (
    KeyWords(("Ctrl+C",), QT_TRANSLATE_NOOP("Keys", "Copy the selected rows")),
    KeyWords(("Ctrl+Shift+C",), QT_TRANSLATE_NOOP("Keys", "Copy them with the column names")),
    KeyWords(("Ctrl+A",), QT_TRANSLATE_NOOP("Keys", "Select all rows")),
    KeyWords(("Return",), QT_TRANSLATE_NOOP("Keys", "Open the current row")),
    KeyWords(("Up", "Down", "Home", "End"), QT_TRANSLATE_NOOP("Keys", "Walk through the rows")),
    KeyWords(("Tab",), QT_TRANSLATE_NOOP("Keys", "Leave the table")),
)
"""What `shortcut_sheet.py` tells of every table."""


def set_up_rows(table: QTableView, mode: QAbstractItemView.SelectionMode) -> None:
    """Whole rows of one line each, without a grid or anything to edit."""
    font = QFont()
    font.setFeature(QFont.Tag("tnum"), 1)  # figures of one width, whatever the typeface
    table.setFont(font)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setTabKeyNavigation(False)  # Tab leaves the table, arrows move inside it
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    rows = table.verticalHeader()
    rows.setVisible(False)
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    set_row_height(table)


def set_row_height(table: QTableView) -> None:
    """Rows as high as a line and the density ask for."""
    height = table.fontMetrics().height() + current_density().row
    table.verticalHeader().setDefaultSectionSize(height)


def calm_header(table: QTableView) -> None:
    """Columns that can be moved, in a header that looks at no row; the table has its model."""
    header = table.horizontalHeader()
    header.setResizeContentsPrecision(0)
    header.setSectionsMovable(True)
    header.setHighlightSections(False)
    # The header asks whether each whole column is selected, row by row, which costs a second at
    # 100,000 of them; of a selection of its own, always empty, it is told at once.
    header.setSelectionModel(QItemSelectionModel(table.model(), table))


class RecordTable(QTableView):
    """A table of records: sort by the header, copy with Ctrl+C, choose columns in the menu.

    `activated_record` says that Enter was pressed or a row double-clicked; `current_record_changed`
    carries the record the reader stands on, or None, also when a refresh changed or removed it.
    """

    activated_record = Signal(object)
    current_record_changed = Signal(object)

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        *,
        key: Callable[[Any], Hashable],
        name: str,
        title: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._model = RecordModel(columns, key, self)
        self._announced: Any = None
        set_up_rows(self, QAbstractItemView.SelectionMode.ExtendedSelection)
        self._set_up_header()
        self.setModel(self._model)
        calm_header(self)
        self._fit = ColumnFit(
            self,
            lambda section: not columns[section].right,
            _WIDTHS,
            lambda section: columns[section].width,
        )
        self._fit.others_seen.timeout.connect(self._fit.fit)
        self._columns_menu = QMenu(self.tr("Columns"), self)
        self._columns_menu.aboutToShow.connect(self._fill_columns_menu)
        self._add_actions()
        self.selectionModel().currentRowChanged.connect(self._announce_current)
        self.doubleClicked.connect(self._activate)
        self.reset_columns()

    def show_records(self, records: Sequence[Any]) -> None:
        """Replace the rows; selection, current row and scroll position stay with their records."""
        everything = self._all_selected_keys()
        bar = self.verticalScrollBar()
        top = QPersistentModelIndex(self.indexAt(QPoint(1, 1)) if bar.value() else _NOWHERE)
        self._model.show_records(records)
        self.executeDelayedItemsLayout()
        if top.isValid():
            bar.setValue(top.row())
        if everything:
            self._select_keys(everything)
        self._fit.fit()
        self._announce_current()

    def selected_records(self) -> list[Any]:
        """The records of the selected rows, in the order shown."""
        return [self._model.record(row) for row in self._selected_rows()]

    def current_record(self) -> Any | None:
        """The record of the current row, or None."""
        index = self.currentIndex()
        return self._model.record(index.row()) if index.isValid() else None

    def copy_selection(self, *, with_header: bool = False) -> None:
        """Put the selected rows on the clipboard: visible columns, tab-separated, every decimal."""
        rows = self._selected_rows()
        if not rows:
            return
        columns = [self._model.columns[section] for section in self._fit.sections()]
        lines = [[column.title for column in columns]] if with_header else []
        records = map(self._model.record, rows)
        lines.extend([column.copied(record) for column in columns] for record in records)
        QGuiApplication.clipboard().setText("\n".join("\t".join(line) for line in lines))

    def columns_menu(self) -> QMenu:
        """The menu that shows and hides columns; the header and the context menu open it."""
        return self._columns_menu

    def reset_columns(self) -> None:
        """All columns, in their first order and width, in the order of the records."""
        header = self.horizontalHeader()
        for section in range(header.count()):
            self.setColumnHidden(section, False)
            header.moveSection(header.visualIndex(section), section)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        self._fit.start_over()
        self._fit.fit()

    def columns_state(self) -> str:
        """Which columns stand where, how wide, and what is sorted by, for `show_columns`."""
        state = bytes(self.horizontalHeader().saveState().toBase64().data()).decode()
        return f"{self._columns_mark()} {'fit' if self._fit.is_wanted else 'chosen'} {state}"

    def show_columns(self, state: str) -> None:
        """Stand as `columns_state` said; a state of other columns than ours is left alone."""
        mark, _, rest = state.partition(" ")
        fits, _, kept = rest.partition(" ")
        if mark != self._columns_mark() or fits not in {"fit", "chosen"}:
            return
        header, widths = self.horizontalHeader(), QByteArray.fromBase64(kept.encode())
        if not header.restoreState(widths) or not self._fit.sections():
            self.reset_columns()
            return
        self._fit.is_wanted = fits == "fit"
        self._fit.fit()

    def _columns_mark(self) -> str:
        """Other columns, of another version or in another language, have another mark."""
        return str(crc32("\n".join(column.title for column in self._model.columns).encode()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter activates the current row on every platform (Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self._activate()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the new width until the reader has chosen widths (Qt)."""
        super().resizeEvent(event)
        # Cells are asked how wide they are where others came into view: they all are written anew.
        self._fit.fit(measure=event.size().height() > event.oldSize().height())

    def showEvent(self, event: QShowEvent) -> None:
        """Measure what came while the table was out of sight (Qt)."""
        super().showEvent(event)
        if not self._fit.is_done:
            self._fit.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take the height of rows from another density (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            set_row_height(self)

    def _set_up_header(self) -> None:
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns of {table}").format(table=self.accessibleName()))
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self._open_columns_menu)
        self.setSortingEnabled(True)

    def _add_actions(self) -> None:
        copy = QAction(self.tr("Copy"), self)
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.triggered.connect(self._copy)
        copy_all = QAction(self.tr("Copy with header"), self)
        copy_all.setShortcut(QKeySequence("Ctrl+Shift+C"))
        copy_all.triggered.connect(self._copy_with_header)
        for action in (copy, copy_all):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.addActions([copy, copy_all, self._columns_menu.menuAction()])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _copy(self) -> None:
        self.copy_selection()

    def _copy_with_header(self) -> None:
        self.copy_selection(with_header=True)

    def _open_columns_menu(self, at: QPoint) -> None:
        self._columns_menu.popup(self.horizontalHeader().mapToGlobal(at))

    def _fill_columns_menu(self) -> None:
        self._columns_menu.clear()
        visible = self._fit.sections()
        for section, column in enumerate(self._model.columns):
            action = self._columns_menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(section in visible)
            action.setEnabled(visible != [section])  # the last one stays, or no header is left
            action.toggled.connect(lambda shown, at=section: self.show_column(at, shown=shown))
        self._columns_menu.addSeparator()
        self._columns_menu.addAction(self.tr("Reset columns")).triggered.connect(self.reset_columns)

    def show_column(self, section: int, *, shown: bool) -> None:
        """Show or hide a column; the others share its width unless the reader chose theirs."""
        if self.isColumnHidden(section) is not shown:
            return
        self._fit.hide(section, hidden=not shown)
        self._fit.fit()

    def _selected_rows(self) -> list[int]:
        """Read from the ranges: Qt's own list of row indexes takes seconds at 100,000 rows."""
        ranges = self.selectionModel().selection().toList()
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def _all_selected_keys(self) -> set[Hashable]:
        """All keys if all rows are selected: Qt forgets that selection when a row comes or goes."""
        rows = self._selected_rows()
        if not rows or len(rows) < self._model.rowCount():
            return set()
        return set(map(self._model.key, map(self._model.record, rows)))

    def _select_keys(self, keys: set[Hashable]) -> None:
        last = self._model.columnCount() - 1
        selection = QItemSelection()
        rows = [
            row
            for row in range(self._model.rowCount())
            if self._model.key(self._model.record(row)) in keys
        ]
        for first, final in _runs(rows):
            selection.select(self._model.index(first, 0), self._model.index(final, last))
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().select(selection, flag)

    def _announce_current(self) -> None:
        record = self.current_record()
        if record is not self._announced and record != self._announced:
            self._announced = record
            self.current_record_changed.emit(record)

    def _activate(self) -> None:
        self.activated_record.emit(self.current_record())


def _runs(rows: Iterable[int]) -> list[tuple[int, int]]:
    """Ascending rows as closed ranges of neighbours."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return runs
