"""The Profit page: what is owed, when it is paid, by whom, and the formula of every payout."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.ui import chart_making, profit_states, text
from profitshare_gui.ui.as_of import AsOf
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.countdown import Countdown
from profitshare_gui.ui.coverage_band import CoverageBand
from profitshare_gui.ui.estimates_tab import EstimatesTab
from profitshare_gui.ui.payout_door import PayoutDoor
from profitshare_gui.ui.payout_drawer import PayoutDrawer
from profitshare_gui.ui.privacy import current_privacy
from profitshare_gui.ui.profit_cards import ProfitCards
from profitshare_gui.ui.profit_tables import PendingTable, RecordsTable
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.reported_table import ReportedTable
from profitshare_gui.ui.rows_door import RowsDoor
from profitshare_gui.ui.widgets import (
    GAP,
    HALF_GAP,
    PAGE_MARGIN,
    Card,
    EmptyState,
    in_tab_order,
    label,
)

if TYPE_CHECKING:
    from profitshare_gui.core.records import PendingShare, Settlement, Share
    from profitshare_gui.ui.chart import ProfitChart
    from profitshare_gui.ui.rows_dialog import RowsDialog
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.profit import ProfitOverview


_LOW = 560
_SETTLED_PARTS = frozenset({"settlements", "disputed", "explained", "payouts", "gaps"})


class ProfitPage(QWidget):
    """Shows one account's profit. `loaded` carries every overview of now that was shown.

    `archive_changed` when a row was entered or corrected by hand, so that all has to be read again;
    `due` at the countdown's zero.
    `tools` belongs into the window's header while the page is open.
    """

    demo_wanted = Signal()
    import_wanted = Signal()
    due = Signal()
    loaded = Signal(object)
    archive_changed = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("profit_settlements")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._overview: ProfitOverview | None = None
        self._chart: ProfitChart | None = None
        self._empty_for: tuple[object, Commands] | None = None
        self._commands = Commands()
        self._explained = ""
        self._asked: Share | None = None
        self._level = current_privacy()
        self._as_of = AsOf(self)
        self._as_of.changed.connect(self._travel)
        self.tools = self._as_of.button
        self._rows = RowsDoor(tasks, self)
        self._rows.changed.connect(self.archive_changed)
        self._make_cards()
        self._make_tables()
        self._lay_out()

    def show_desk(self, desk: Desk | None, *, commands: Commands) -> None:
        """Turn to another account, or none; `commands` are what to type to fill the archive."""
        self._desk, self._overview, self._commands = desk, None, commands
        self._as_of.forget()
        self._rows.use(desk, None, is_now=True)
        self._hide_drawer()
        self._states.show_loading()

    def refresh(self) -> None:
        """Load the account again; the latest question wins."""
        if self._desk is None:
            self._show_empty(self._with_door(profit_states.first_use(self._commands)))
            return
        moment = self._as_of.moment
        load = partial(self._desk.load_profit_as_of, moment) if moment else self._desk.load_profit
        self._tasks.run(load, done=self.show_profit, failed=self.show_error, replaces=self)

    def show_profit(self, overview: ProfitOverview) -> None:
        """Put an account's profit on the screen."""
        self._states.clear_error()
        self._overview = overview
        self._as_of.show_overview(overview)
        is_now = self._as_of.moment is None
        for tab in (self._reported, self._estimates):
            tab.show_account(self._desk if is_now else None, overview.platform_offset)
        self._rows.use(self._desk, overview, is_now=is_now)
        self._drawer.offer_rows(is_now=is_now)
        if is_now:
            self.loaded.emit(overview)
        if not overview.order_count:
            # A sync reads again and again while there are none yet: once is enough to say so.
            why = (self._as_of.moment, self._commands)
            if not self._states.shows_empty or self._empty_for != why:
                self._show_empty(self._without_orders())
                self._empty_for = why
            return
        if self._desk is not None:
            self._countdown.start(overview, self._as_of.clock(self._desk.now))
        self._cards.show_overview(overview)
        self._coverage.show_coverage(overview.coverage, overview.platform_offset)
        self._name_tabs(overview)
        self._pending.show_pending(overview)
        self._records.show_settlements(overview)
        if not self._states.shows(self._content):
            self._show_in_turns()
        if self._level is not current_privacy() and not self._drawer.isHidden():
            self.show_record(self._asked)
        self._level = current_privacy()
        if self._chart is None:
            make = self._tasks.in_turns(chart_making.turns(self._place_chart, self._fill_chart))
            self._tasks.run(make, done=lambda _: None, replaces=(self, "chart"))
        else:  # in a turn of its own, and so its series is read once the rest has been painted
            self._tasks.on_gui(self._fill_chart)()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before; an error is not an empty page."""
        if isinstance(error, NoRatio):
            state = profit_states.ratio_wanted(self._commands, error)
            state.pressed.connect(self._rows.enter_event)
            self._show_empty(state)
        self._states.show_error(error)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._desk = self._overview = None
        self._states.show_nothing()

    def show_record(self, record: Any) -> None:
        """Explain a settlement or a pending share in the drawer; None closes it."""
        if record is None or self._overview is None:
            self._hide_drawer()
            return
        self._explained, self._asked = record.copier_id, record
        # Its orders are read from the archive, which the screen does not wait for.
        self._tasks.run(
            partial(self._overview.explain, record),
            done=partial(self._show_explained, record, self._overview),
            failed=self.show_error,
            replaces=(self, "explanation"),
        )

    def _show_explained(
        self, record: Share, overview: ProfitOverview, explained: Settlement | PendingShare
    ) -> None:
        if record is self._asked and overview is self._overview:
            moment = self._as_of.moment
            is_known_now = moment is None or moment.known_at is None
            self._proofs.show(explained, overview, self._desk, is_known_now=is_known_now)

    def show_newest_settlement(self) -> bool:
        """Turn to the settlements and explain the newest that pays; False where there is none."""
        self._tabs.setCurrentWidget(self._records)
        row = self._records.select_newest_due()
        self.show_record(self._records.current_record())
        return row

    def show_part(self, chosen: str) -> None:
        """Turn to the table a link is about; what has no place of its own is in the first."""
        others: dict[str, QWidget] = {"reported": self._reported, "estimated": self._estimates}
        settled = self._records if chosen in _SETTLED_PARTS else self._pending
        self._tabs.setCurrentWidget(others.get(chosen, settled))
        self._tabs.currentWidget().setFocus()

    def show_last_cut_off(self) -> None:
        """Show the account as of its last cut-off, under a ribbon that says so."""
        self._as_of.go_to_last_cut_off()

    def show_now(self) -> None:
        """Show the account as of now again."""
        self._as_of.leave()

    def show_rows(self, search: str = "") -> RowsDialog | None:
        """Open the single rows of the account that hold a text; None without an account."""
        return self._rows.open(search)

    def _show_rows_behind(self) -> None:
        self.show_rows(self._explained)

    def _make_cards(self) -> None:
        self._countdown = Countdown()
        self._countdown.due.connect(self.refresh)
        self._countdown.due.connect(self.due)
        self._countdown.link_wanted.connect(self.show_part)
        self._cards = ProfitCards()

    def _make_tables(self) -> None:
        self._pending, self._records = PendingTable(), RecordsTable()
        self._reported, self._estimates = ReportedTable(self._tasks), EstimatesTab(self._tasks)
        self._drawer = PayoutDrawer()
        self._proofs = PayoutDoor(self._tasks, self._drawer)
        self._drawer.closed.connect(self._close_drawer)
        self._drawer.rows_wanted.connect(self._show_rows_behind)
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
        self._tabs.addTab(self._reported, self.tr("Reported"))
        self._tabs.addTab(self._estimates, self.tr("Estimated"))
        self._tabs.tabBar().setAccessibleName(self.tr("Pending shares and settlements"))
        self._tabs.currentChanged.connect(self._close_drawer)
        self._tabs.setCornerWidget(self._rows.corner)

    def _lay_out(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)  # a step less than elsewhere: four figures in a narrow window
        cards.addWidget(self._countdown, 6)
        for card in self._cards.cards:
            cards.addWidget(card, 4)
        self._chart_card = Card()
        self._chart_slot = QVBoxLayout(self._chart_card)
        self._chart_slot.setContentsMargins(GAP, 12, GAP, 12)
        self._chart_note = label(self.tr("Drawing the curve…"), tone="secondary")
        self._chart_note.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._chart_slot.addWidget(self._chart_note)
        self._coverage = CoverageBand()
        self._chart_slot.addWidget(self._coverage)
        tables = Card()
        inside = QVBoxLayout(tables)
        inside.setContentsMargins(8, 4, 8, 8)
        inside.addWidget(self._tabs)
        self._tabs.hide()  # until the rest of the content has been laid out
        split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("profit_split")
        split.setHandleWidth(GAP)
        split.setChildrenCollapsible(False)
        for part, share in ((self._chart_card, 5), (tables, 4)):
            split.addWidget(part)
            split.setStretchFactor(split.indexOf(part), share)
        split.setSizes([310, 240])
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(split, 1)
        below.addWidget(self._drawer)
        self._content = QWidget()
        content = QVBoxLayout(self._content)
        content.setContentsMargins(0, 0, 0, 0)
        content.setSpacing(GAP)
        content.addLayout(cards)
        content.addLayout(below, 1)
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(PAGE_MARGIN, HALF_GAP, PAGE_MARGIN, PAGE_MARGIN)
        self._states.insertWidget(0, self._as_of.ribbon)
        self._states.add(self._content)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low page gives the curve the room of the record's completeness (Qt)."""
        super().resizeEvent(event)
        self._coverage.setVisible(self.height() >= _LOW)

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

    def _with_door(self, state: EmptyState) -> EmptyState:
        state.pressed.connect(self.demo_wanted)
        state.door_pressed.connect(self.import_wanted)
        return state

    def _without_orders(self) -> EmptyState:
        moment = self._as_of.moment
        if moment is None:
            state = profit_states.no_orders(self._commands)
            state.pressed.connect(self.show_rows)
            state.door_pressed.connect(self.import_wanted)
            return state
        state = profit_states.nothing_then(knew_then=moment.known_at is not None)
        state.pressed.connect(self._as_of.leave)
        return state

    def _show_empty(self, state: EmptyState) -> None:
        self._empty_for = None
        self._states.show_empty(state)

    def _place_chart(self, chart: ProfitChart) -> None:
        if self._chart is not None:  # it was asked for twice
            return
        from profitshare_gui.ui.chart_door import ChartDoor

        self._chart = chart
        self._chart_door = ChartDoor(chart, self._tasks)
        self._chart_note.hide()
        self._chart_slot.insertWidget(0, chart, 1)
        in_tab_order(self._countdown, chart, self._tabs, self._drawer)

    def _fill_chart(self) -> None:
        if self._overview is not None:
            self._chart_door.show_overview(self._overview, self._desk, self._as_of.moment)

    def _show_in_turns(self) -> None:
        """Show the content, then its tables, then paint all of it: at once it would be felt."""
        self._content.setUpdatesEnabled(False)
        paint = partial(self._content.setUpdatesEnabled, True)
        for turn in (self._show_content, self._tabs.show, paint):
            self._tasks.on_gui(turn)()

    def _show_content(self) -> None:
        if self._overview is not None and self._overview.order_count:
            self._states.turn_to(self._content)

    def _show_clicked(self, table: PendingTable | RecordsTable, index: QModelIndex) -> None:
        self.show_record(table.current_record())

    def _follow(self, table: PendingTable | RecordsTable, record: Any) -> None:
        """Let an open drawer follow the reader through the visible table."""
        if self._drawer.isVisible() and table.isVisible():
            self.show_record(record)

    def _travel(self) -> None:
        """Load the account as of another instant; nothing of the one before stays on the page."""
        self._hide_drawer()
        self._states.show_loading()
        self.refresh()

    def _hide_drawer(self) -> None:
        """Hide the drawer, also from an explanation that is still on its way."""
        self._asked = None
        self._drawer.hide()

    def _close_drawer(self) -> None:
        self._hide_drawer()
        table = self._tabs.currentWidget()
        if table.isVisible():
            table.setFocus()
