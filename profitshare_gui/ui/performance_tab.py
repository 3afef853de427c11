"""The Performance tab: every figure with its definition and the platform's own, by window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.performance_definitions import DEFINITIONS, Unit
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.ui import performance_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.definition_card import DefinitionCard
from profitshare_gui.ui.performance_standing import Standing
from profitshare_gui.ui.profit_states import import_text
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import GAP, HALF_GAP, EmptyState, label, scrolled

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.metrics import AssetPerformance, WindowPerformance
    from profitshare_gui.usecases.performance import PerformanceView

SHOWN = (
    Metric.ROI,
    Metric.TWR,
    Metric.TWR_ADDITIVE,
    Metric.MONEY_WEIGHTED,
    Metric.MAX_DRAWDOWN,
    Metric.ROI_CURVE_DRAWDOWN,
    Metric.ASSET_CURVE_DRAWDOWN,
    Metric.TOTAL_INCOME,
    Metric.FOLLOWERS_PNL,
    Metric.SHARE_INCOME,
    Metric.SHARE_RATIO,
    Metric.WIN_RATE_ORDERS,
    Metric.WIN_RATE_DAYS,
    Metric.WIN_RATE_POSITIONS,
    Metric.PROFIT_FACTOR,
    Metric.PROFIT_LOSS_COUNT_RATIO,
    Metric.EXPECTANCY,
    Metric.PAYOFF_RATIO,
    Metric.SHARPE,
    Metric.SORTINO,
    Metric.VOLATILITY,
    Metric.CAGR,
    Metric.ULCER_INDEX,
    Metric.VALUE_AT_RISK,
    Metric.EXPECTED_SHORTFALL,
    Metric.MODIFIED_DIETZ,
)
"""The cards in their order: what was earned, what it risked, how trades went, statistics."""

_NARROWEST = 210
_FIRST_WINDOW = 1


class PerformanceTab(QWidget):
    """Shows one account's figures for 7, 30, 90 and all days."""

    import_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("performance_tab")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._view: PerformanceView | None = None
        self._cards: dict[Metric, DefinitionCard] = {}
        self._cards_of = ""
        self._columns = 0
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(0, 4, 0, 0)
        self._states.setSpacing(HALF_GAP)
        self._content = self._make_content()
        self._states.add(self._content)

    def show_desk(self, desk: Desk | None) -> None:
        """Turn to another account, or none; `refresh` reads it."""
        self._desk, self._view = desk, None
        self._states.show_loading()

    def refresh(self) -> None:
        """Measure the account again."""
        if self._desk is not None:
            self._tasks.run(
                self._desk.load_performance,
                done=self.show_view,
                failed=self.show_error,
                replaces=self,
            )

    def show_view(self, view: PerformanceView) -> None:
        """Put an account's figures on the screen."""
        self._view = view
        if not view.performance.assets:
            self._show_empty()
            return
        self._make_cards(view)
        assets = [each.asset for each in view.performance.assets]
        if assets != [self._asset.itemText(place) for place in range(self._asset.count())]:
            self._asset.clear()
            self._asset.addItems(assets)
        self._asset.setVisible(len(assets) > 1)
        self._standing.show_view(view)
        self._show_figures()
        self._states.show_part(self._content)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._states.show_error(error)

    def show_window(self, length: int | None) -> None:
        """Turn to the last 7, 30 or 90 days, or to all of them."""
        button = self.findChild(QPushButton, f"performance_{length or 'all'}")
        if isinstance(button, QPushButton):
            button.click()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cards beside one another as fit (Qt)."""
        super().resizeEvent(event)
        self._arrange()

    def _show_empty(self) -> None:
        empty = EmptyState(
            self.tr("Nothing to measure yet"),
            self.tr(
                "Import orders, or events of the kind “equity” with one reading a day: returns "
                "and drawdowns are made of them."
            ),
            icon_name="profit",
            door=import_text(),
        )
        empty.door_pressed.connect(self.import_wanted)
        self._states.show_empty(empty)

    def _make_content(self) -> QWidget:
        self._windows = QButtonGroup(self)
        bar = QHBoxLayout()
        bar.setSpacing(HALF_GAP)
        choices = (
            ("7", self.tr("7 days")),
            ("30", self.tr("30 days")),
            ("90", self.tr("90 days")),
            ("all", self.tr("All days")),
        )
        for place, (name, title) in enumerate(choices):
            button = QPushButton(title)
            button.setObjectName(f"performance_{name}")
            button.setCheckable(True)
            button.setChecked(place == _FIRST_WINDOW)
            button.setProperty("chip", "toggle")
            button.clicked.connect(partial(self._show_figures))
            self._windows.addButton(button, place)
            bar.addWidget(button)
        self._days = label(tone="secondary")
        self._days.setObjectName("performance_days")
        bar.addWidget(self._days, 1)
        self._asset = QComboBox()
        self._asset.setObjectName("performance_asset")
        self._asset.setAccessibleName(self.tr("Asset"))
        self._asset.currentIndexChanged.connect(self._show_figures)
        bar.addWidget(self._asset)
        inside = QWidget()
        self._standing = Standing()
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, HALF_GAP, 0)
        column.setSpacing(GAP)
        column.addWidget(self._standing)
        column.addLayout(self._grid)
        column.addStretch(1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addLayout(bar)
        layout.addWidget(scrolled(inside, self.tr("Performance figures"), "performance_scroll"), 1)
        return content

    def _make_cards(self, view: PerformanceView) -> None:
        """Make the cards with the definitions of the account's platform, unless they are there."""
        if self._cards_of == view.rulebook_id:
            return
        for card in self._cards.values():
            self._grid.removeWidget(card)
            card.setParent(None)
            card.deleteLater()
        self._cards_of, self._columns = view.rulebook_id, 0
        self._cards = {
            metric: DefinitionCard(
                words.metric_name(metric),
                words.definition_text(metric, view.rulebook_id, view.rulebook_name),
                f"metric_{metric}",
            )
            for metric in SHOWN
        }
        self._arrange()

    def _arrange(self) -> None:
        columns = max((self.width() + GAP) // (_NARROWEST + GAP), 1)
        if columns == self._columns or not self._cards:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for place, card in enumerate(self._cards.values()):
            self._grid.addWidget(card, place // columns, place % columns)

    def _show_figures(self) -> None:
        asset = self._chosen()
        if self._view is None or asset is None:
            return
        window = asset.windows[max(self._windows.checkedId(), 0)]
        self._show_days(window)
        platform = self._view.rulebook_name
        for metric, card in self._cards.items():
            figure, why = self._figure(metric, window, asset.asset)
            variants = DEFINITIONS[metric].variants_of(self._view.rulebook_id)
            shown_as = [
                self.tr("{platform}: “{label}”").format(platform=platform, label=variant.label)
                for variant in variants
            ]
            card.show_figure(figure, "\n".join([*([why] if why else []), *shown_as]))

    def _figure(self, metric: Metric, window: WindowPerformance, asset: str) -> tuple[str, str]:
        """The figure, and the reason where there is none."""
        if metric is Metric.FOLLOWERS_PNL:
            why = self.tr("no order of a copier is known") if window.followers_pnl is None else ""
            return text.money_text(window.followers_pnl, asset, sign=True), why
        if metric is Metric.SHARE_INCOME:
            return text.money_text(window.share_income, asset), ""
        if metric is Metric.SHARE_RATIO:
            ratio = self._view.performance.share_ratio if self._view else None
            why = self.tr("nothing says which: import a ratio_change event")
            return text.ratio_text(ratio), why if ratio is None else ""
        figure = window.own.figures[metric]
        if isinstance(figure, Why):
            return text.UNKNOWN, words.reason_text(figure)
        amount = words.figure_text(metric, figure)
        is_amount = DEFINITIONS[metric].unit is Unit.AMOUNT
        return (f"{amount}\N{NO-BREAK SPACE}{asset}" if is_amount else amount), ""

    def _show_days(self, window: WindowPerformance) -> None:
        own = window.own
        told = [self.tr("%Ln day(s) measured", "", own.days)]
        if own.unread:
            told.append(self.tr("%Ln of them without a reading", "", own.unread))
        self._days.setText(" · ".join(told))

    def _chosen(self) -> AssetPerformance | None:
        assets = self._view.performance.assets if self._view else ()
        place = max(self._asset.currentIndex(), 0)
        return assets[place] if place < len(assets) else None
