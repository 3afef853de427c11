"""The Overview page: one panel an account with what is pending, when it is paid, and what was."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.ui import text
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.countdown import pulse
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.figures import last_due, main_total, ratio_history_text, source_text
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import (
    GAP,
    PADDING,
    PAGE_MARGIN,
    Banner,
    Card,
    EmptyState,
    FigureCard,
    label,
)

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.overview import AccountCard
    from profitshare_gui.usecases.profit import ProfitOverview

    LoadOverview = Callable[[], tuple[AccountCard, ...]]


class OverviewPage(QWidget):
    """Shows all accounts. `account_chosen` carries the account whose profit is wanted."""

    account_chosen = Signal(object)
    demo_wanted = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("overview_page")
        self._tasks = tasks
        self._load: LoadOverview | None = None
        self._now: Callable[[], Micros] | None = None
        self._commands = Commands()
        self._banner = Banner()
        self._banner.retried.connect(self.refresh)
        self._loading = QLabel(self.tr("Reading the archive…"))
        self._loading.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._panels = QScrollArea()
        self._panels.setFrameShape(QFrame.Shape.NoFrame)
        self._panels.setWidgetResizable(True)
        self._panels.setAccessibleName(self.tr("Accounts"))
        self._states = QStackedWidget()
        self._failed = QWidget()
        for state in (self._loading, self._panels, self._failed):
            self._states.addWidget(state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        layout.setSpacing(GAP)
        layout.addWidget(self._banner)
        layout.addWidget(self._states, 1)

    def show_archive(
        self, load: LoadOverview, *, now: Callable[[], Micros], commands: Commands
    ) -> None:
        """Turn to another archive; `commands` are what to type to fill it."""
        self._load, self._now, self._commands = load, now, commands
        self._banner.hide()
        self._states.setCurrentWidget(self._loading)

    def refresh(self) -> None:
        """Load all accounts again."""
        if self._load is not None:
            self._tasks.run(
                self._load, done=self.show_overview, failed=self.show_error, replaces=self
            )

    def show_overview(self, accounts: tuple[AccountCard, ...]) -> None:
        """Put the accounts on the screen, one panel each."""
        self._banner.hide()
        if not accounts or self._now is None:
            self._panels.setWidget(self._first_use())
            self._states.setCurrentWidget(self._panels)
            return
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        for shown in accounts:
            panel = AccountPanel(shown, self._now)
            panel.opened.connect(partial(self.account_chosen.emit, shown.account))
            panel.due.connect(self.refresh)
            column.addWidget(panel)
        coming = self.tr(
            "Not here yet: copiers at a glance, whether the last payout reconciles, and alerts."
        )
        column.addWidget(label(coming, tone="secondary"))
        column.addStretch(1)
        self._panels.setWidget(inside)
        self._states.setCurrentWidget(self._panels)

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._load = None
        self._states.setCurrentWidget(self._failed)

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._banner.show_error(explain(error))

    def _first_use(self) -> EmptyState:
        state = EmptyState(
            self.tr("What am I owed, why, when, by whom?"),
            self.tr(
                "One panel for every account you lead on will stand here. Make an account and "
                "import its orders, or look around first."
            ),
            icon_name="overview",
            commands=(self._commands.fill(),),
            button=self.tr("Look around with demo data"),
        )
        state.pressed.connect(self.demo_wanted)
        return state


class AccountPanel(Card):
    """One account: four figures, or the trouble that keeps them from being computed."""

    opened = Signal()
    due = Signal()

    def __init__(self, shown: AccountCard, now: Callable[[], Micros]) -> None:
        super().__init__()
        self._profit, self._now = shown.profit, now
        self._was_due = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._head(shown.account))
        if shown.profit is None:
            banner = Banner()
            banner.retried.connect(self.due)
            if shown.trouble is not None:
                banner.show_error(explain(shown.trouble))
            layout.addWidget(banner)
            return
        self._next = FigureCard(self.tr("Settles in"), "overview_countdown")
        pending = FigureCard(self.tr("Pending share"), "overview_pending")
        last = FigureCard(self.tr("Last settlement"), "overview_last")
        ratio = FigureCard(self.tr("Share ratio in force"), "overview_ratio")
        figures = QHBoxLayout()
        figures.setSpacing(GAP)
        for card in (pending, self._next, last, ratio):
            card.setProperty("card", False)
            figures.addWidget(card, 1)
        layout.addLayout(figures)
        self._show(shown.profit, pending, last, ratio)
        self.tick()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self.tick)

    def tick(self) -> None:
        """Look at the clock and show what is left."""
        if self._profit is None:
            return
        window, offset = self._profit.window, self._profit.platform_offset
        remaining = window.pays_at - self._now()
        zone = text.own_zone()
        clocks = [text.instant_text(window.pays_at, offset)]
        if text.own_offset(window.pays_at, zone) != offset:
            clocks.append(text.own_instant_text(window.pays_at, zone))
        self._next.show_figure(text.countdown_text(remaining), "\n".join(clocks))
        if remaining <= 0 and not self._was_due:
            self._was_due = True
            self.due.emit()

    def _head(self, account: Account) -> QHBoxLayout:
        name = label(account.name, size=TITLE_SIZE, bold=True)
        rules = self._profit.rulebook_name if self._profit else account.rulebook_id
        opened = QPushButton(self.tr("Open profit"))
        opened.setAccessibleName(self.tr("Open the profit of {name}").format(name=account.name))
        opened.clicked.connect(self.opened)
        head = QHBoxLayout()
        head.setContentsMargins(PADDING, 0, PADDING, 0)
        head.setSpacing(12)
        name.setWordWrap(False)
        head.addWidget(name, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(label(rules, tone="secondary"), 1, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(opened)
        return head

    def _show(
        self, profit: ProfitOverview, pending: FigureCard, last: FigureCard, ratio: FigureCard
    ) -> None:
        asset = profit.curve.asset
        total = main_total(profit)
        pending.show_figure(
            text.money_text(total.pending if total else None),
            "\n".join(
                (self.tr("from %Ln copier(s)", "", len(profit.pending)), source_text(profit))
            ),
            unit=asset,
            notice=text.postponed_text(profit.pending),
            tooltip=text.full_money_text(total.pending if total else None, asset),
        )
        ratio.show_figure(text.ratio_text(profit.share_ratio), ratio_history_text(profit))
        settled = last_due(profit)
        if settled is None:
            last.show_figure(text.UNKNOWN, self.tr("no settled window yet"))
            return
        due, day = settled
        whole = text.money_text(total.due if total else None, asset)
        last.show_figure(
            text.money_text(due),
            "\n".join((day, self.tr("{amount} in all").format(amount=whole))),
            unit=asset,
            tooltip=text.full_money_text(due, asset),
        )
