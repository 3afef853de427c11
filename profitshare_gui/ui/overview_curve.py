"""What one account has paid so far: its curve, and the newest windows beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.ui import text
from profitshare_gui.ui.chart_axis import day_ticks, level_span, money_ticks
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.step_plot import Steps
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

_NEWEST = 26
_LOWEST = 150
_TABLE_WIDTH = 300
_TALLEST = 1200
_FEWEST = 2


@dataclass(frozen=True, slots=True)
class PaidWindow:
    """What one window's settlement came to, at the instant of its payout."""

    at: Micros
    amount: Units


class OverviewCurve(Card):
    """Shows one account's settled shares; `opened` when its settlements are wanted."""

    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview_curve")
        self._offset: Micros = 0
        self._total = label(size=FIGURE_SIZE, bold=True)
        self._total.setObjectName("overview_settled")
        self._total.setWordWrap(False)
        self._unit = label(tone="secondary", bold=True)
        self._plot = SmallPlot("overview_plot", self.tr("Cumulative profit share"))
        self._plot.setMinimumHeight(_LOWEST)
        self._plot.setMaximumHeight(_TALLEST)
        self._plot.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._windows = RecordTable(
            self._columns(),
            key=lambda row: row.at,
            name="overview_windows",
            title=self.tr("Newest settled windows"),
        )
        self._windows.setFixedWidth(_TABLE_WIDTH)
        self._windows.activated_record.connect(self.opened)
        figure = QHBoxLayout()
        figure.setSpacing(6)
        figure.addWidget(self._total, 0, Qt.AlignmentFlag.AlignBaseline)
        figure.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBaseline)
        left = QVBoxLayout()
        left.setSpacing(2)
        left.addWidget(label(self.tr("Settled in total"), size=LABEL_SIZE, tone="secondary"))
        left.addLayout(figure)
        left.addWidget(self._plot, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, PADDING - 4, 8, PADDING - 4)
        row.setSpacing(PADDING)
        row.addLayout(left, 1)
        row.addWidget(self._windows)
        self.hide()

    def show_profit(self, profit: ProfitOverview | None) -> None:
        """Show an account, or nothing: with less than two settled windows there is no curve."""
        curve = profit.curve if profit else None
        if profit is None or curve is None or len(curve.at) < _FEWEST:
            self.hide()
            return
        self._offset = profit.platform_offset
        points = list(zip(curve.at.tolist(), curve.cumulative.tolist(), strict=True))
        total = points[-1][1]
        self._total.setText(text.money_text(total))
        self._total.setToolTip(text.full_money_text(total, curve.asset))
        self._unit.setText(curve.asset)
        self._plot.show_drawing(_steps(points, profit))
        befores = [0, *(level for _, level in points)]
        paid = [
            PaidWindow(at, level - before)
            for (at, level), before in zip(points, befores, strict=False)
        ]
        self._windows.show_records(paid[: -_NEWEST - 1 : -1])
        self.show()

    def _columns(self) -> tuple[Column[PaidWindow], ...]:
        return (
            Column(
                self.tr("Payout"),
                lambda row: row.at,
                lambda at: text.day_text(at, self._offset),
                tooltip=lambda row: text.dated_instant_text(row.at, self._offset),
            ),
            Column(
                self.tr("Share"),
                lambda row: row.amount,
                text.money_text,
                right=True,
                tooltip=lambda row: text.full_money_text(row.amount),
                copy=amount_text,
            ),
        )


def _steps(points: Sequence[tuple[Micros, Units]], profit: ProfitOverview) -> Steps:
    offset, asset = profit.platform_offset, profit.curve.asset
    low, high = level_span(0, points[-1][1])

    def across(first: int, last: int, width: int) -> Sequence[tuple[int, str]]:
        return day_ticks(first, last, offset, width)

    def reading(place: int) -> str:
        at, level = points[place]
        return f"{text.day_text(at, offset)} · {text.money_text(level, asset)}"

    return Steps(
        points=points,
        until=max(profit.as_of, points[-1][0]),
        low=low,
        high=high,
        across=across,
        up=money_ticks,
        reading=reading,
        words=reading(len(points) - 1),
    )
