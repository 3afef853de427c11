"""The Positions tab: the lead's own open positions, trades, PnL per symbol, and what to mind."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.execution_risks import SOURCE
from profitshare_gui.core.records import Owner
from profitshare_gui.ui import positions_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.positions_tables import HistoryTable, OpenTable, SymbolTable
from profitshare_gui.ui.profit_states import import_text
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, Card, EmptyState, label, scrolled

if TYPE_CHECKING:
    from profitshare_gui.core.execution_risks import ExecutionRisk
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.positions import PositionsView

_OPEN, _HISTORY, _SYMBOLS, _RISKS = range(4)


class PositionsTab(QWidget):
    """Shows one account's own trades, which JU calls "Current Lead Trading"."""

    import_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("positions_tab")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._view: PositionsView | None = None
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(0, 4, 0, 0)
        self._states.setSpacing(HALF_GAP)
        self._open, self._history, self._symbols = OpenTable(), HistoryTable(), SymbolTable()
        self._no_open = label(tone="secondary")
        self._no_open.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._content = self._make_content()
        self._states.add(self._content)

    def show_desk(self, desk: Desk | None) -> None:
        """Turn to another account, or none; `refresh` reads it."""
        self._desk, self._view = desk, None
        self._states.show_loading()

    def refresh(self) -> None:
        """Read the account's own trades again."""
        if self._desk is not None:
            self._tasks.run(
                self._desk.load_positions,
                done=self.show_view,
                failed=self.show_error,
                replaces=self,
            )

    def show_view(self, view: PositionsView) -> None:
        """Put an account's own trades on the screen."""
        self._view = view
        if not view.open and not view.closed:
            self._show_empty(view)
            return
        self._show_tables()
        self._show_risks(view.risks)
        self._states.show_part(self._content)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._states.show_error(error)

    def show_part(self, part: str) -> None:
        """Turn to "open", "history", "symbols" or "risks"."""
        button = self._content.findChild(QPushButton, f"positions_show_{part}")
        if isinstance(button, QPushButton):
            button.click()

    def _make_content(self) -> QWidget:
        content = QWidget()
        self._parts = QStackedWidget()
        self._choice = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(HALF_GAP)
        self._buttons: list[QPushButton] = []
        for place, name in enumerate(("open", "history", "symbols", "risks")):
            button = QPushButton()
            button.setObjectName(f"positions_show_{name}")
            button.setCheckable(True)
            button.setProperty("chip", "toggle")
            button.clicked.connect(partial(self._parts.setCurrentIndex, place))
            self._choice.addButton(button)
            self._buttons.append(button)
            bar.addWidget(button)
        self._buttons[_OPEN].setChecked(True)
        bar.addStretch(1)
        self._whose = QComboBox()
        self._whose.setObjectName("positions_whose")
        self._whose.setAccessibleName(self.tr("Which trades"))
        self._whose.addItem(self.tr("Lead and own"), None)
        self._whose.addItem(self.tr("Lead only"), Owner.LEAD)
        self._whose.addItem(self.tr("Own only"), Owner.OWN)
        self._whose.currentIndexChanged.connect(self._show_tables)
        bar.addWidget(self._whose)
        opened = QWidget()
        inside = QVBoxLayout(opened)
        inside.setContentsMargins(0, 0, 0, 4)
        inside.addWidget(self._open, 1)
        inside.addWidget(self._no_open, 1)
        note = self.tr("Orders that are not filled yet are in no file and no API that is read.")
        inside.addWidget(label(note, size=LABEL_SIZE, tone="secondary"))
        for part in (opened, self._history, self._symbols, self._make_risks()):
            self._parts.addWidget(part)
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        card = Card()
        framed = QVBoxLayout(card)
        framed.setContentsMargins(8, 4, 8, 8)
        framed.addWidget(self._parts)
        layout.addLayout(bar)
        layout.addWidget(card, 1)
        return content

    def _make_risks(self) -> QScrollArea:
        inside = QWidget()
        self._risks = QVBoxLayout(inside)
        self._risks.setContentsMargins(4, 0, 4, 0)
        self._risks.setSpacing(10)
        title = self.tr("What copiers may not be able to follow")
        return scrolled(inside, title, "positions_risks")

    def _show_tables(self) -> None:
        view, whose = self._view, self._whose.currentData()
        if view is None:
            return

        def is_wanted(owner: Owner) -> bool:
            return whose is None or owner is whose

        opened = [order for order in view.open if is_wanted(order.owner)]
        closed = [order for order in view.closed if is_wanted(order.owner)]
        symbols = [each for each in view.symbols if is_wanted(each.owner)]
        self._open.show_orders(opened, view.platform_offset, view.as_of)
        self._history.show_orders(closed, view.platform_offset)
        self._symbols.show_records(symbols)
        self._open.setVisible(bool(opened))
        self._no_open.setVisible(not opened)
        self._no_open.setText(
            self.tr("No position is open.")
            if not view.open
            else self.tr("No position of this kind is open. Choose “Lead and own” to see all.")
        )
        titles = (
            self.tr("Open · {count}").format(count=text.count_text(len(opened))),
            self.tr("History · {count}").format(count=text.count_text(len(closed))),
            self.tr("By symbol · {count}").format(count=text.count_text(len(symbols))),
            self.tr("What to mind"),
        )
        for button, title in zip(self._buttons, titles, strict=True):
            button.setText(title)
            button.setAccessibleName(title)

    def _show_risks(self, risks: Sequence[ExecutionRisk]) -> None:
        while self._risks.count():
            item = self._risks.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for risk in risks:
            self._risks.addWidget(_risk(risk))
        source = self.tr("Source: {source}").format(source=SOURCE)
        self._risks.addWidget(label(source, size=LABEL_SIZE, tone="secondary"))
        self._risks.addStretch(1)

    def _show_empty(self, view: PositionsView) -> None:
        """Say why there is nothing; an archive of copiers' orders alone is the usual reason."""
        sentence = (
            self.tr(
                "All orders in this account are copiers'. Import your own with “lead” or “own” in "
                "the column is_lead, or connect the exchange."
            )
            if view.has_orders
            else self.tr("Import your orders, with “lead” or “own” in the column is_lead.")
        )
        empty = EmptyState(
            self.tr("No trade of your own is known"),
            sentence,
            icon_name="profit",
            door=import_text(),
        )
        empty.door_pressed.connect(self.import_wanted)
        self._states.show_empty(empty)


def _risk(risk: ExecutionRisk) -> QWidget:
    note = QWidget()
    note.setObjectName(f"risk_{risk.kind}")
    layout = QVBoxLayout(note)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(1)
    head = QHBoxLayout()
    head.setSpacing(HALF_GAP)
    title = label(words.risk_title(risk), bold=True)
    count = label(words.risk_count(risk), tone="warning" if risk.count else "secondary")
    for part in (title, count):
        part.setWordWrap(False)
        head.addWidget(part)
    head.addStretch(1)
    layout.addLayout(head)
    layout.addWidget(label(words.risk_note(risk), tone="secondary"))
    return note
