"""Choosing the symbols to lead, beside what the own history says of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.symbol_history import SymbolHistory
from profitshare_gui.ui import text
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label

_MOST_ROWS = 1000
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class AssetsField(QWidget):
    """A table of symbols with a tick each; `edited` whenever the choice is another.

    The order of the ticked rows is the order of the choice: where a platform shows only the first
    of them, they can be moved up and down.
    """

    edited = Signal()

    def __init__(self, *, is_ordered: bool) -> None:
        super().__init__()
        self._table = QTableWidget(0, 6)
        self._table.setObjectName("assets_table")
        self._table.setAccessibleName(self.tr("Symbols to lead"))
        self._table.setHorizontalHeaderLabels(
            [
                self.tr("Symbol"),
                self.tr("Orders"),
                self.tr("Last traded"),
                self.tr("Net result"),
                self.tr("Swing"),
                self.tr("Costs"),
            ]
        )
        self._table.verticalHeader().hide()
        self._table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self._table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self._table.setTabKeyNavigation(False)
        self._table.itemChanged.connect(lambda _: self.edited.emit())
        header = self._table.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._new = QLineEdit()
        self._new.setObjectName("assets_new")
        self._new.setAccessibleName(self.tr("Another symbol"))
        self._new.setPlaceholderText(self.tr("Another symbol, such as SOLUSDT"))
        self._new.returnPressed.connect(self.add)
        self._add = _button("assets_add", self.tr("&Add"))
        self._add.clicked.connect(self.add)
        self._up = _button("assets_up", self.tr("&Up"))
        self._up.clicked.connect(lambda: self.move_row(-1))
        self._down = _button("assets_down", self.tr("&Down"))
        self._down.clicked.connect(lambda: self.move_row(1))
        for button in (self._up, self._down):
            button.setVisible(is_ordered)
        note = label(
            self.tr(
                "Read from your own orders, for the archive has no prices. Liquid: many orders, "
                "and costs that take a small part of what is won and lost. Volatile: results that "
                "lie far apart (swing)."
            ),
            size=LABEL_SIZE,
            tone="secondary",
        )
        line = QHBoxLayout()
        line.setSpacing(HALF_GAP)
        line.addWidget(self._new, 1)
        for button in (self._add, self._up, self._down):
            line.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(self._table, 1)
        layout.addLayout(line)
        layout.addWidget(note)
        self.setFocusProxy(self._table)

    def offer(
        self,
        led: Sequence[str],
        offered: Iterable[str],
        histories: Iterable[SymbolHistory],
        offset: int,
        *,
        may_add: bool,
    ) -> None:
        """Show the led symbols first, then the ones of the own history, then what is offered."""
        told = {each.symbol: each for each in histories}
        platforms = set(offered)
        known = [each for each in told if not platforms or each in platforms]
        rows = list(dict.fromkeys([*led, *known, *sorted(platforms)]))[:_MOST_ROWS]
        self._new.setVisible(may_add)
        self._add.setVisible(may_add)
        self._table.blockSignals(True)
        self._table.setRowCount(0)
        for symbol in rows:
            self._append(symbol, told.get(symbol), offset, is_led=symbol in led)
        self._table.blockSignals(False)
        self._table.resizeColumnsToContents()
        self._table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        if rows:
            self._table.setCurrentCell(0, 0)

    def chosen(self) -> tuple[str, ...]:
        """The ticked symbols, from the top."""
        return tuple(
            item.text()
            for item in map(self._symbol, range(self._table.rowCount()))
            if item.checkState() is Qt.CheckState.Checked
        )

    def add(self) -> None:
        """Tick the symbol that was typed, in a row of its own if it is new."""
        symbol = self._new.text().strip().upper()
        if not symbol:
            return
        for row in range(self._table.rowCount()):
            if self._symbol(row).text() == symbol:
                self._symbol(row).setCheckState(Qt.CheckState.Checked)
                break
        else:
            self._append(symbol, None, 0, is_led=True)
        self._new.clear()
        self.edited.emit()

    def move_row(self, by: int) -> None:
        """Move the current row up or down."""
        row, to = self._table.currentRow(), self._table.currentRow() + by
        if row < 0 or not 0 <= to < self._table.rowCount():
            return
        self._table.blockSignals(True)
        for column in range(self._table.columnCount()):
            one, other = self._table.takeItem(row, column), self._table.takeItem(to, column)
            self._table.setItem(to, column, one)
            self._table.setItem(row, column, other)
        self._table.blockSignals(False)
        self._table.setCurrentCell(to, 0)
        self.edited.emit()

    def _append(
        self, symbol: str, told: SymbolHistory | None, offset: int, *, is_led: bool
    ) -> None:
        row = self._table.rowCount()
        self._table.insertRow(row)
        name = QTableWidgetItem(symbol)
        name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        name.setCheckState(Qt.CheckState.Checked if is_led else Qt.CheckState.Unchecked)
        self._table.setItem(row, 0, name)
        for column, cell in enumerate(_cells(told, offset), start=1):
            item = QTableWidgetItem(cell)
            item.setTextAlignment(_RIGHT)
            self._table.setItem(row, column, item)

    def _symbol(self, row: int) -> QTableWidgetItem:
        item = self._table.item(row, 0)
        if item is None:
            raise LookupError(row)
        return item


def _cells(told: SymbolHistory | None, offset: int) -> tuple[str, ...]:
    if told is None:
        return (text.UNKNOWN,) * 5
    return (
        text.count_text(told.orders),
        text.day_text(told.last_at, offset),
        text.money_text(told.net, told.asset, sign=True),
        text.money_text(told.swing, told.asset),
        text.UNKNOWN if told.cost_part is None else text.part_text(told.cost_part, 1),
    )


def _button(name: str, told: str) -> QPushButton:
    made = QPushButton(told)
    made.setObjectName(name)
    made.setAutoDefault(False)
    return made
