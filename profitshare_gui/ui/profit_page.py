"""The Profit page: what is owed, when it is paid, by whom, and the formula of every payout."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.ui import text
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.countdown import Countdown
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.figures import (
    held_back_text,
    last_due,
    main_total,
    other_totals,
    ratio_history_text,
    source_text,
)
from profitshare_gui.ui.payout import explain_payout
from profitshare_gui.ui.payout_drawer import PayoutDrawer
from profitshare_gui.ui.profit_tables import PendingTable, RecordsTable
from profitshare_gui.ui.widgets import (
    GAP,
    PAGE_MARGIN,
    Banner,
    Card,
    EmptyState,
    FigureCard,
    label,
)

if TYPE_CHECKING:
    from profitshare_gui.ui.chart import ProfitChart
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.profit import ProfitOverview


class ProfitPage(QWidget):
    """Shows one account's profit. `loaded` carries every overview that was shown."""

    demo_wanted = Signal()
    loaded = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("profit_page")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._overview: ProfitOverview | None = None
        self._chart: ProfitChart | None = None
        self._empty: EmptyState | None = None
        self._commands = Commands()
        self._make_cards()
        self._make_tables()
        self._make_states()
        self._lay_out()

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to fill the archive."""
        self._desk, self._overview, self._commands = desk, None, commands
        self._drawer.hide()
        self._banner.hide()
        self._states.setCurrentWidget(self._loading)

    def refresh(self) -> None:
        """Load the account again; the latest question wins."""
        if self._desk is None:
            self._show_empty(self._first_use())
            return
        self._tasks.run(
            self._desk.load_profit, done=self.show_profit, failed=self.show_error, replaces=self
        )

    def show_profit(self, overview: ProfitOverview) -> None:
        """Put an account's profit on the screen."""
        self._banner.hide()
        self._overview = overview
        self.loaded.emit(overview)
        if not overview.order_count:
            self._show_empty(self._no_orders())
            return
        if self._desk is not None:
            self._countdown.start(overview, self._desk.now)
        self._show_cards(overview)
        self._name_tabs(overview)
        self._states.setCurrentWidget(self._content)
        self._pending.show_pending(overview)
        self._records.show_settlements(overview)
        if self._chart is None:
            self._tasks.run(_load_chart, done=self._place_chart, replaces=(self, "chart"))
        else:
            self._show_curve(self._chart, overview)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before; an error is not an empty page."""
        self._banner.show_error(explain(error))
        if isinstance(error, NoRatio):
            self._show_empty(self._ratio_wanted(error))
        elif self._overview is None:
            self._states.setCurrentWidget(self._failed)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._desk = self._overview = None
        self._states.setCurrentWidget(self._failed)

    def show_record(self, record: Any) -> None:
        """Explain a settlement or a pending share in the drawer; None closes it."""
        if record is None or self._overview is None:
            self._drawer.hide()
            return
        self._drawer.show_payout(explain_payout(record, self._overview))

    def show_newest_settlement(self) -> bool:
        """Turn to the settlements and explain the newest that pays; False where there is none."""
        self._tabs.setCurrentWidget(self._records)
        row = self._records.select_newest_due()
        self.show_record(self._records.current_record())
        return row

    def _make_cards(self) -> None:
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)
        self._countdown = Countdown()
        self._countdown.due.connect(self.refresh)
        self._pending_card = FigureCard(self.tr("Pending share"), "pending_card")
        self._ratio_card = FigureCard(self.tr("Share ratio in force"), "ratio_card")
        self._total_card = FigureCard(self.tr("Settled in total"), "total_card")

    def _make_tables(self) -> None:
        self._pending, self._records = PendingTable(), RecordsTable()
        self._drawer = PayoutDrawer()
        self._drawer.closed.connect(self._close_drawer)
        for table in (self._pending, self._records):
            table.activated_record.connect(self.show_record)
            table.clicked.connect(partial(self._show_clicked, table))
            table.current_record_changed.connect(partial(self._follow, table))
        self._tabs = QTabWidget()
        self._tabs.setObjectName("profit_tabs")
        self._tabs.setAccessibleName(self.tr("Pending shares and settlements"))
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self._pending, self.tr("Pending"))
        self._tabs.addTab(self._records, self.tr("Settlements"))
        self._tabs.tabBar().setAccessibleName(self.tr("Pending shares and settlements"))
        self._tabs.currentChanged.connect(self._close_drawer)

    def _make_states(self) -> None:
        self._states = QStackedWidget()
        self._loading = QLabel(self.tr("Reading the archive…"))
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._loading.setObjectName("loading_label")
        self._content, self._failed = QWidget(), QWidget()

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(GAP)
        cards.addWidget(self._countdown, 5)
        for card in (self._pending_card, self._ratio_card, self._total_card):
            cards.addWidget(card, 4)
        self._chart_card = Card()
        self._chart_slot = QVBoxLayout(self._chart_card)
        self._chart_slot.setContentsMargins(GAP, 12, GAP, 12)
        self._chart_note = label(self.tr("Drawing the curve…"), tone="secondary")
        self._chart_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chart_slot.addWidget(self._chart_note)
        tables = Card()
        inside = QVBoxLayout(tables)
        inside.setContentsMargins(8, 4, 8, 8)
        inside.addWidget(self._tabs)
        split = QSplitter(Qt.Orientation.Vertical)
        split.setHandleWidth(GAP)
        split.setChildrenCollapsible(False)
        for part, share in ((self._chart_card, 4), (tables, 5)):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), share)
        split.setSizes([240, 300])
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(split, 1)
        below.addWidget(self._drawer)
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(GAP)
        content.addLayout(cards)
        content.addLayout(below, 1)
        for state in (
            self._loading,
            self._content,
            self._failed,
        ):
            self._states.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self._banner)
        layout.addWidget(self._states, 1)

    def _show_cards(self, overview: ProfitOverview) -> None:
        main, others, asset = main_total(overview), other_totals(overview), overview.curve.asset
        pending, due = (main.pending, main.due) if main else (None, None)
        self._pending_card.show_figure(
            text.money_text(pending),
            "\n".join(
                [*(text.money_text(t.pending, t.asset) for t in others), source_text(overview)]
            ),
            unit=asset,
            notice=held_back_text(overview),
            tooltip=text.full_money_text(pending, asset),
        )
        self._ratio_card.show_figure(
            text.ratio_text(overview.share_ratio), ratio_history_text(overview)
        )
        self._total_card.show_figure(
            text.money_text(due),
            "\n".join(
                [*(text.money_text(t.due, t.asset) for t in others), *self._history(overview)]
            ),
            unit=asset,
            tooltip=text.full_money_text(due, asset),
        )

    def _history(self, overview: ProfitOverview) -> list[str]:
        lines = [self.tr("in %Ln settled window(s)", "", len(overview.curve.at))]
        settled = last_due(overview)
        if settled is not None:
            amount, day = text.money_text(settled[0]), settled[1]
            lines.append(self.tr("last: {amount} on {day}").format(amount=amount, day=day))
        return lines

    def _name_tabs(self, overview: ProfitOverview) -> None:
        self._tabs.setTabText(
            0,
            self.tr("Pending · {count}").format(count=text.count_text(len(overview.pending))),
        )
        self._tabs.setTabText(
            1,
            self.tr("Settlements · {count}").format(
                count=text.count_text(len(overview.settlements))
            ),
        )

    def _first_use(self) -> EmptyState:
        state = EmptyState(
            self.tr("No account yet"),
            self.tr(
                "Make an account, then import the orders your platform lets you export. They are "
                "settled by the platform's rules, and every payout shows its formula."
            ),
            icon_name="profit",
            commands=(self._commands.fill(),),
            button=self.tr("Look around with demo data"),
        )
        state.pressed.connect(self.demo_wanted)
        return state

    def _no_orders(self) -> EmptyState:
        return EmptyState(
            self.tr("No orders in this account yet"),
            self.tr(
                "Import the orders of your copiers. A file may be imported again at any time: what "
                "is known already is not added twice."
            ),
            icon_name="profit",
            commands=(self._commands.fill(),),
        )

    def _ratio_wanted(self, error: NoRatio) -> EmptyState:
        return EmptyState(
            self.tr("Which share ratio was in force?"),
            self.tr(
                "The platform's export does not say. Put this into a file called ratio.csv, with "
                "your own ratio and one line for every change, and import it."
            ),
            icon_name="profit",
            commands=(self._commands.ratio_file(error.opened_at), self._commands.bring_ratio()),
        )

    def _show_empty(self, state: EmptyState) -> None:
        """Show an empty state that was just made; the one before is gone."""
        if self._empty is not None:
            self._states.removeWidget(self._empty)
            self._empty.deleteLater()
        self._empty = state
        self._states.addWidget(state)
        self._states.setCurrentWidget(state)

    def _place_chart(self, chart: type[ProfitChart]) -> None:
        if self._chart is not None:
            return
        self._chart = chart()
        self._chart_note.hide()
        self._chart_slot.addWidget(self._chart)
        if self._overview is not None:
            self._show_curve(self._chart, self._overview)

    def _show_curve(self, chart: ProfitChart, overview: ProfitOverview) -> None:
        chart.show_curve(
            overview.curve,
            platform_offset=overview.platform_offset,
            ratio_changes=overview.ratio_changes,
            own_zone=text.own_zone(),
            as_of=overview.as_of,
        )

    def _show_clicked(self, table: PendingTable | RecordsTable, index: QModelIndex) -> None:
        self.show_record(table.current_record())

    def _follow(self, table: PendingTable | RecordsTable, record: Any) -> None:
        """Let an open drawer follow the reader through the visible table."""
        if self._drawer.isVisible() and table.isVisible():
            self.show_record(record)

    def _close_drawer(self) -> None:
        self._drawer.hide()
        table = self._tabs.currentWidget()
        if table.isVisible():
            table.setFocus()


def _load_chart() -> type[ProfitChart]:
    """Import the chart on a worker: it brings pyqtgraph, which takes a quarter of a second."""
    from profitshare_gui.ui.chart import ProfitChart

    return ProfitChart
