"""The bar under the copier table: whom the selection is about, and what they add up to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout

from profitshare_gui.core.column_sums import summed
from profitshare_gui.ui import text
from profitshare_gui.ui.copiers_model import CopiersModel
from profitshare_gui.ui.copiers_picks import Scope
from profitshare_gui.ui.widgets import PADDING, Card, label

_SUMMED = ("equity", "pending", "pnl")
_BESIDE, _BELOW = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class SelectionBar(Card):
    """Says how far the selection reaches; `hidden_wanted` asks for those behind the filter.

    `effect_wanted` asks what would change if those who are selected were gone.
    """

    hidden_wanted = Signal()
    effect_wanted = Signal()
    clear_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("selection_bar")
        self._full = ""
        self._scope = label(bold=True)
        self._scope.setObjectName("scope_label")
        self._sums = label(tone="secondary")
        self._sums.setObjectName("sums_label")
        for line in (self._scope, self._sums):
            line.setWordWrap(False)
            line.setMinimumWidth(1)
        self._include = QPushButton()
        self._include.setObjectName("include_hidden_button")
        self._include.clicked.connect(self.hidden_wanted)
        self._effect = QPushButton(self.tr("What if they were gone?"))
        self._effect.setObjectName("removal_effect_button")
        self._effect.setToolTip(
            self.tr("Active ratio, equity and pending share without them; nobody is removed")
        )
        self._effect.clicked.connect(self.effect_wanted)
        self._clear = QPushButton(self.tr("Deselect"))
        self._clear.setObjectName("clear_selection_button")
        self._clear.clicked.connect(self.clear_wanted)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._scope)
        words.addWidget(self._sums)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        self._buttons.addStretch(1)
        for button in (self._include, self._effect, self._clear):
            self._buttons.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row = QBoxLayout(_BESIDE, self)
        self._row.setContentsMargins(PADDING, 8, PADDING, 8)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)

    def show_selection(self, copiers: CopiersModel) -> None:
        """Say whom the selection of a table is about."""
        scope = copiers.scope()
        self._scope.setText(self._scope_text(scope))
        offers = scope.hidden > 0 and not scope.includes_hidden
        self._include.setText(
            self.tr("Select the {count} hidden too").format(count=text.count_text(scope.hidden))
        )
        self._include.setVisible(offers)
        for button in (self._effect, self._clear):
            button.setVisible(scope.selected > 0)
        if not scope.selected:
            self._full = self.tr("Select with the box, the space bar, or Shift and a click.")
            self._sums.setToolTip("")
            self._arrange()
            self._elide()
            return
        lines = self._sum_lines(copiers)
        self._full = "   ".join(lines)
        self._sums.setToolTip("\n".join(lines))
        self._arrange()
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the sums as there is room for; the tooltip has all (Qt)."""
        super().resizeEvent(event)
        self._arrange()
        self._elide()

    def _arrange(self) -> None:
        """Put the buttons below where the scope, which is never cut, has no room beside them."""
        needed = self._scope.sizeHint().width() + self._buttons.sizeHint().width()
        is_narrow = needed + self._row.spacing() + 2 * PADDING > self.width()
        self._row.setDirection(_BELOW if is_narrow else _BESIDE)

    def _elide(self) -> None:
        room = max(self._sums.width(), 1)
        right = Qt.TextElideMode.ElideRight
        self._sums.setText(self._sums.fontMetrics().elidedText(self._full, right, room))

    def _scope_text(self, scope: Scope) -> str:
        if not scope.selected:
            parts = [
                self.tr("%Ln copier(s)", "", scope.people),
                self.tr("{count} inactive").format(count=text.count_text(scope.eligible)),
            ]
            if scope.unknown:
                parts.append(
                    self.tr("{count} unknown").format(count=text.count_text(scope.unknown))
                )
        else:
            parts = [
                self.tr("{count} selected").format(count=text.count_text(scope.selected)),
                self.tr("{part} of {all} eligible").format(
                    part=text.count_text(scope.selected_eligible),
                    all=text.count_text(scope.eligible),
                ),
            ]
        if scope.hidden:
            count = text.count_text(scope.hidden)
            parts.append(
                self.tr("{count} of them behind the filter").format(count=count)
                if scope.includes_hidden
                else self.tr("{count} hidden by filter").format(count=count)
            )
        return " · ".join(parts)

    def _sum_lines(self, copiers: CopiersModel) -> list[str]:
        """Sum and median of what matters, of each asset apart; what is unknown is left out."""
        if copiers.cells is None:
            return []
        rows, places = copiers.cells.rows, copiers.selected_places()
        titles = {column.figure: column.title for column in copiers.columns}
        ranks = rows.ranks["asset"][places]
        lines = []
        for rank in np.unique(ranks).tolist():
            some = places[ranks == rank]
            asset = rows.assets[int(some[0])]
            for name in _SUMMED:
                told = summed(rows.figures[name][some])
                if told is not None:
                    words = self.tr("{title} {sum}, median {median}").format(
                        title=titles[name],
                        sum=text.money_text(told.total, asset, sign=name == "pnl"),
                        median=text.money_text(told.median, sign=name == "pnl"),
                    )
                    lines.append(words)
        return lines
