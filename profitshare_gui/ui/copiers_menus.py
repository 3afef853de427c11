"""The menus of the copier table: of its header, a row, its columns; and the window of a filter."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu

from profitshare_gui.ui.copiers_columns import CopierColumn
from profitshare_gui.ui.copiers_filter_popup import FilterPopup
from profitshare_gui.ui.text import name_text

if TYPE_CHECKING:
    from profitshare_gui.ui.copiers_table import CopiersTable


class CopiersMenus(QObject):
    """Belongs to one table; `columns` is its menu of columns for a button elsewhere."""

    def __init__(self, table: CopiersTable) -> None:
        super().__init__(table)
        self._table = table
        self._popup = FilterPopup(table)
        self._popup.chosen.connect(table.filter_column)
        self.columns = QMenu(self.tr("Columns"), table)
        self.columns.aboutToShow.connect(self._fill_columns)
        self.row_menu = QMenu(table)
        self.header_menu = QMenu(table)
        self._add_actions()
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self.open_row_menu)
        header = table.horizontalHeader()
        header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        header.customContextMenuRequested.connect(self.open_header_menu)

    def ask_filter(self, name: str) -> FilterPopup:
        """Ask for the filter of a column, below its title."""
        table, copiers = self._table, self._table.copiers
        section = copiers.section_of[name]
        at = QPoint(max(table.columnViewportPosition(section), 0), 4)
        self._popup.ask(
            copiers.columns[section], copiers.filters.get(name), table.viewport().mapToGlobal(at)
        )
        return self._popup

    def open_row_menu(self, at: QPoint) -> None:
        """Open what can be done about the row at a point of the table."""
        table = self._table
        index = table.indexAt(at)
        if not index.isValid():
            return
        table.setCurrentIndex(index)
        self.row_menu.clear()
        self.row_menu.addAction(self._open)
        if table.copiers.is_checkable:
            self.row_menu.addActions([self._tick, self._untick])
        self.row_menu.addSeparator()
        self.row_menu.addActions([self._copy, self._copy_all, self._copy_id])
        self.row_menu.addSeparator()
        self._add_filter(self.row_menu, table.copiers.columns[index.column()])
        self.row_menu.popup(table.viewport().mapToGlobal(at))

    def open_header_menu(self, at: QPoint) -> None:
        """Open what can be done about the columns, and the one at a point of the header."""
        header = self._table.horizontalHeader()
        section = header.logicalIndexAt(at)
        self.header_menu.clear()
        if section >= 0:
            self._add_filter(self.header_menu, self._table.copiers.columns[section])
            self.header_menu.addSeparator()
        self._add_columns(self.header_menu)
        self.header_menu.popup(header.mapToGlobal(at))

    def _add_actions(self) -> None:
        table = self._table
        self._copy = self._action(self.tr("Copy"), table.copy_rows)
        self._copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        self._copy_all = self._action(
            self.tr("Copy with headers"), partial(table.copy_rows, with_header=True)
        )
        self._copy_all.setShortcut(QKeySequence("Ctrl+Shift+C"))
        self._copy_id = self._action(self.tr("Copy the id"), self._copy_current_id)
        self._open = self._action(self.tr("Details…"), table.open_current)
        self._tick = self._action(self.tr("Select or deselect"), table.tick_current)
        self._untick = self._action(self.tr("Deselect everybody"), table.copiers.clear_checks)
        for action in (self._copy, self._copy_all):
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            table.addAction(action)

    def _action(self, words: str, called: Callable[[], object]) -> QAction:
        action = QAction(words, self)
        action.triggered.connect(lambda _: called())
        return action

    def _copy_current_id(self) -> None:
        row = self._table.currentIndex().row()
        if row >= 0:
            QGuiApplication.clipboard().setText(name_text(self._table.copiers.copier_id(row)))

    def _add_filter(self, menu: QMenu, column: CopierColumn) -> None:
        words = self.tr("Filter {column}…").format(column=column.title)
        menu.addAction(words).triggered.connect(lambda: self.ask_filter(column.name))
        if column.name in self._table.copiers.filters:
            words = self.tr("Clear the filter of {column}").format(column=column.title)
            clear = menu.addAction(words)
            clear.triggered.connect(lambda: self._table.filter_column(column.name, None))

    def _fill_columns(self) -> None:
        self.columns.clear()
        self._add_columns(self.columns)

    def _add_columns(self, menu: QMenu) -> None:
        table = self._table
        shown = table.shown_columns()
        for column in table.copiers.columns:
            action = menu.addAction(column.title)
            action.setCheckable(True)
            action.setChecked(column.name in shown)
            action.setEnabled(shown != [column.name])  # the last one stays
            action.toggled.connect(lambda on, name=column.name: table.show_column(name, shown=on))
        menu.addSeparator()
        pin = menu.addAction(self.tr("Keep the first column in sight"))
        pin.setCheckable(True)
        pin.setChecked(table.is_pinned)
        pin.toggled.connect(table.pin_first)
        menu.addAction(self.tr("Reset columns")).triggered.connect(table.reset_columns)
