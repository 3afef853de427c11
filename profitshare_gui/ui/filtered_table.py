"""A table of copiers, or what to do about filters that hide all of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from profitshare_gui.ui.copiers_states import nothing_passes
from profitshare_gui.ui.copiers_table import CopiersTable


class FilteredTable(QStackedWidget):
    """Shows a table as long as a row passes. `cleared` when its filters were taken away here."""

    cleared = Signal()

    def __init__(self, table: CopiersTable) -> None:
        super().__init__()
        self._table = table
        self._nothing: QWidget | None = None
        self._told = 0
        self.addWidget(table)
        table.filters_changed.connect(self._show)
        table.copiers.view_changed.connect(self._show)  # other rows, which may all be hidden

    def _show(self) -> None:
        copiers = self._table.copiers
        is_hidden = copiers.cells is not None and len(copiers.cells.rows) > copiers.rowCount() == 0
        hiding = copiers.filter_count if is_hidden else 0
        if hiding == self._told:
            return
        self._told = hiding
        if self._nothing is not None:
            self._nothing.setParent(None)
            self._nothing.deleteLater()  # later: it may be its own button that was pressed
            self._nothing = None
        if hiding:
            self._nothing = nothing_passes(hiding, self._clear)
            self.addWidget(self._nothing)
        self.setCurrentWidget(self._nothing or self._table)

    def _clear(self) -> None:
        self._table.clear_filters()
        self.cleared.emit()
