"""The filters of the copier table as chips: each can be taken away, or all of them."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from profitshare_gui.ui.copiers_model import CopiersModel
from profitshare_gui.ui.widgets import label


class FilterChips(QWidget):
    """One chip a filter; `removed` carries the name of its column."""

    removed = Signal(str)
    cleared = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filter_chips")
        self._shown: tuple[tuple[str, str], ...] = ()
        self._chips: list[QWidget] = []
        self._clear = QPushButton()
        self._clear.setObjectName("clear_filters_button")
        self._clear.clicked.connect(self.cleared)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(label(self.tr("Filters:"), tone="secondary"))
        self._row.addWidget(self._clear)
        self._row.addStretch(1)
        self.hide()

    def show_filters(self, copiers: CopiersModel) -> None:
        """Show the filters of a table; chips are made anew only where they are others."""
        self._clear.setText(self.tr("Clear filters ({count})").format(count=copiers.filter_count))
        self.setVisible(bool(copiers.filters))
        shown = tuple((name, each.typed) for name, each in copiers.filters.items())
        if shown == self._shown:
            return
        self._shown = shown
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips = [
            self._chip(name, each.column.title, each.typed)
            for name, each in copiers.filters.items()
        ]
        for place, chip in enumerate(self._chips, 1):
            self._row.insertWidget(place, chip)

    def _chip(self, name: str, title: str, typed: str) -> QPushButton:
        chip = QPushButton(self.tr("{column} {filter} ✕").format(column=title, filter=typed))
        chip.setObjectName(f"filter_chip_{name}")
        chip.setProperty("chip", "true")
        chip.setToolTip(self.tr("Take this filter away"))
        chip.setAccessibleName(
            self.tr("Filter {column} {filter}; press to take it away").format(
                column=title, filter=typed
            )
        )
        chip.clicked.connect(lambda _: self.removed.emit(name))
        return chip
