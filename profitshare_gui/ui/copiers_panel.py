"""The copiers who are on the list: the rule, the filters, the table, and who is selected."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.inactivity import NO_FIGURE
from profitshare_gui.ui import text
from profitshare_gui.ui.copiers_columns import copier_columns
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.filter_chips import FilterChips
from profitshare_gui.ui.filtered_table import FilteredTable
from profitshare_gui.ui.rule_chips import RuleChips
from profitshare_gui.ui.selection_bar import SelectionBar
from profitshare_gui.ui.widgets import Card
from profitshare_gui.usecases.copier_rule import AccountRule

if TYPE_CHECKING:
    from profitshare_gui.usecases.copier_list import CopierList


class CopiersPanel(QWidget):
    """Shows the current copiers; asks for the removal of those who are selected, or its effect."""

    removal_wanted = Signal()
    effect_wanted = Signal()
    rule_edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._removes = False
        self._rule = AccountRule(None, None)
        self.table = CopiersTable(copier_columns(), "copiers_table", self.tr("Copiers"))
        self._chips, self._filters, self._bar = RuleChips(), FilterChips(), SelectionBar()
        self._select = QPushButton()
        self._select.setObjectName("select_inactive_button")
        self._select.setToolTip(
            self.tr("Select the inactive among the rows shown; unknown and hidden ones never")
        )
        self._remove = QPushButton()
        self._remove.setObjectName("remove_button")
        self._connect()
        self._lay_out()

    @property
    def rule(self) -> AccountRule:
        """The rule that is on the screen, which may be newer than the list."""
        return self._rule

    def forget(self) -> None:
        """Turn to another account: nobody stays selected, no filter stays set."""
        self.table.copiers.forget()
        self.table.clear_filters()

    def show_list(self, listed: CopierList, *, is_new: bool) -> None:
        """Show the current copiers of an account; `is_new` chooses the columns it has use for."""
        self._removes, self._rule = listed.removes, listed.rule
        rule = listed.rule
        self.table.copiers.show_rows(
            listed.current,
            rule.rule,
            flag_decides=rule.is_platforms_own,
            now=listed.as_of,
            offset=listed.platform_offset,
        )
        if is_new:
            marks = listed.current.figures["to_mark"]
            has_marks = bool(np.any(marks != NO_FIGURE))
            self.table.show_column("to_high_water_mark", shown=has_marks)
            self.table.show_column("asset", shown=len(set(listed.current.assets)) > 1)
            self.table.show_column("tags", shown=any(listed.current.tags))
            self.table.fit_columns()
        self._show_rule()

    def judge(self, rule: AccountRule) -> None:
        """Judge everybody by an edited rule."""
        self._rule = rule
        self.table.copiers.judge(rule.rule, flag_decides=rule.is_platforms_own)
        self._show_rule()

    def _connect(self) -> None:
        copiers = self.table.copiers
        self._chips.edited.connect(self.rule_edited)
        self._filters.removed.connect(lambda name: self.table.filter_column(name, None))
        self._filters.cleared.connect(self.table.clear_filters)
        self._bar.hidden_wanted.connect(copiers.include_hidden)
        self._bar.clear_wanted.connect(copiers.clear_checks)
        self._bar.effect_wanted.connect(self.effect_wanted)
        self._select.clicked.connect(copiers.select_inactive)
        self._remove.clicked.connect(self.removal_wanted)
        self.table.removal_wanted.connect(self.removal_wanted)
        self.table.filters_changed.connect(self._show_filters)
        copiers.selection_changed.connect(self._show_selection)

    def _lay_out(self) -> None:
        self._buttons = QWidget()
        buttons = QHBoxLayout(self._buttons)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._select)
        buttons.addWidget(self._remove)
        chips = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        chips.setHeightForWidth(True)
        self._chips.setSizePolicy(chips)
        self._rule_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._rule_row.setSpacing(8)
        self._rule_row.addWidget(self._chips, 1)
        self._rule_row.addWidget(self._buttons)
        card = Card()
        inside = QVBoxLayout(card)
        inside.setContentsMargins(8, 4, 8, 8)
        inside.addWidget(FilteredTable(self.table))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addLayout(self._rule_row)
        layout.addWidget(self._filters)
        layout.addWidget(card, 1)
        layout.addWidget(self._bar)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons under the chips where there is no room beside them (Qt)."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        needed = self._chips.sizeHint().width() + self._buttons.sizeHint().width() + 8
        direction = QBoxLayout.Direction
        below = needed > self.width()
        self._rule_row.setDirection(direction.TopToBottom if below else direction.LeftToRight)

    def _show_rule(self) -> None:
        cells = self.table.copiers.cells
        if cells is not None:
            self._chips.show_rule(self._rule, cells.verdicts)
        self._show_selection()
        self._arrange()

    def _show_selection(self) -> None:
        copiers = self.table.copiers
        self._bar.show_selection(copiers)
        inactive = copiers.inactive_shown()
        self._select.setText(
            self.tr("Select inactive ({count})").format(count=text.count_text(inactive))
        )
        self._select.setEnabled(inactive > 0)
        selected = copiers.scope().selected
        self._remove.setEnabled(selected > 0)
        self._be_dangerous()
        if self._removes:
            words = (
                self.tr("Remove %Ln copier(s)…", "", selected) if selected else self.tr("Remove…")
            )
        else:
            words = (
                self.tr("Make a worklist of {count}…").format(count=text.count_text(selected))
                if selected
                else self.tr("Make a worklist…")
            )
        if words != self._remove.text():
            self._remove.setText(words)
            self._arrange()

    def _be_dangerous(self) -> None:
        """Colour the button only where it leads to removing; a list to work through is harmless."""
        if self._remove.property("danger") != self._removes:
            self._remove.setProperty("danger", self._removes)
            self._remove.style().unpolish(self._remove)
            self._remove.style().polish(self._remove)

    def _show_filters(self) -> None:
        self._filters.show_filters(self.table.copiers)
