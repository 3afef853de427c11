"""The Overview page: what needs me now, what comes next, what was paid and whether it was right."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.commands import Commands
from profitshare_gui.ui.overview_curve import OverviewCurve
from profitshare_gui.ui.overview_needs import Need, NeedsYou
from profitshare_gui.ui.overview_panel import AccountPanel
from profitshare_gui.ui.overview_totals import Totals
from profitshare_gui.ui.pulse import pulse
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import GAP, PAGE_MARGIN, EmptyState, scrolled

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.overview import AccountCard, AccountDetails

    LoadOverview = Callable[[], tuple[AccountCard, ...]]


class OverviewPage(QWidget):
    """Shows all accounts. `account_chosen` carries the account whose profit is wanted.

    `link_wanted` carries the object name of a page, the account and the filter to show it with:
    every figure and every alert leads to where it can be looked into.
    """

    account_chosen = Signal(object)
    demo_wanted = Signal()
    import_wanted = Signal()
    connect_wanted = Signal()
    link_wanted = Signal(str, object, str)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("overview_page")
        self._tasks = tasks
        self._load: LoadOverview | None = None
        self._now: Callable[[], Micros] = lambda: 0
        self._commands = Commands()
        self._cards: tuple[AccountCard, ...] = ()
        self._details: dict[int, AccountDetails] = {}
        self._panels: dict[int, AccountPanel] = {}
        self._states = ReadingStates(self, self.tr("Reading the archive…"), self.refresh)
        self._states.setContentsMargins(PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN, PAGE_MARGIN)
        self._make_content()
        self._states.add(self._scroll)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self._totals.tick)

    def show_archive(
        self, load: LoadOverview, *, now: Callable[[], Micros], commands: Commands
    ) -> None:
        """Turn to another archive; `commands` are what to type to fill it."""
        self._load, self._now, self._commands = load, now, commands
        self._forget()
        self._states.show_loading()

    def refresh(self) -> None:
        """Load all accounts again."""
        if self._load is not None:
            self._tasks.run(
                self._load, done=self.show_overview, failed=self.show_error, replaces=self
            )

    def show_overview(self, accounts: tuple[AccountCard, ...]) -> None:
        """Put the accounts on the screen, one panel each, and ask for what takes longer to read."""
        if not accounts or self._load is None:
            self._forget()
            self._states.show_empty(self._first_use())
            return
        from profitshare_gui.usecases.overview import sums_over

        known = {card.account.account_id for card in accounts}
        for account_id in [each for each in self._panels if each not in known]:
            self._drop(account_id)
        self._cards = accounts
        for place, card in enumerate(accounts):
            panel = self._panel(card, place)
            panel.show_card(card)
        self._totals.setVisible(len(accounts) > 1)
        self._curve.show_profit(accounts[0].profit if len(accounts) == 1 else None)
        # Where there is no curve, panels stay as high as what they say.
        self._column.setStretch(self._column.count() - 1, int(self._curve.isHidden()))
        self._totals.show_cards(accounts, sums_over(accounts), self._now)
        self._show_all_details()
        self._states.show_part(self._scroll)
        for card in accounts:
            self._tasks.run(
                card.load_details,
                done=partial(self._take_details, card),
                failed=self.show_error,
                replaces=(self, card.account.account_id),
            )

    def show_closed(self) -> None:
        """Show nothing: the archive could not be opened, which the window explains."""
        self._load = None
        self._forget()
        self._states.show_nothing()

    def show_error(self, error: Exception) -> None:
        """Say what went wrong above what was shown before."""
        self._states.show_error(error)

    def _make_content(self) -> None:
        self._needs = NeedsYou()
        self._needs.link_wanted.connect(self.link_wanted)
        self._totals = Totals()
        self._totals.hide()
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(GAP)
        self._column.addWidget(self._needs)
        self._column.addWidget(self._totals)
        self._before_panels = self._column.count()
        self._curve = OverviewCurve()
        self._curve.opened.connect(self._open_settlements)
        self._column.addWidget(self._curve, 1)
        self._column.addStretch(0)
        self._scroll = scrolled(inside, self.tr("Accounts"))

    def _panel(self, card: AccountCard, place: int) -> AccountPanel:
        """The panel of an account: the one that is there, or a new one."""
        account_id = card.account.account_id
        panel = self._panels.get(account_id)
        if panel is None:
            panel = AccountPanel(self._now)
            panel.due.connect(self.refresh)
            panel.opened.connect(partial(self._open, account_id))
            panel.link_wanted.connect(partial(self._follow, account_id))
            self._panels[account_id] = panel
            self._column.insertWidget(self._before_panels + place, panel)
        return panel

    def _take_details(self, card: AccountCard, details: AccountDetails) -> None:
        """Show what took longer, unless the account has been read anew meanwhile."""
        if not any(card is shown for shown in self._cards):
            return
        account_id = card.account.account_id
        self._details[account_id] = details
        self._panels[account_id].show_details(details)
        self._show_all_details()

    def _show_all_details(self) -> None:
        from profitshare_gui.usecases.overview import paid_over

        needs: list[Need] = []
        for card in self._cards:
            details = self._details.get(card.account.account_id)
            offset = card.profit.platform_offset if card.profit else 0
            alerts = details.alerts if details else ()
            needs.extend(Need(alert, offset, self._now()) for alert in alerts)
        self._needs.show_needs(
            needs,
            names_account=len(self._cards) > 1,
            is_complete=len(self._details) == len(self._cards),
        )
        known = list(self._details.values())
        if known:
            self._totals.show_details(known, paid_over(known))

    def _open(self, account_id: int) -> None:
        for card in self._cards:
            if card.account.account_id == account_id:
                self.account_chosen.emit(card.account)

    def _follow(self, account_id: int, page: str, chosen: str) -> None:
        for card in self._cards:
            if card.account.account_id == account_id:
                self.link_wanted.emit(page, card.account, chosen)

    def _open_settlements(self) -> None:
        for card in self._cards:
            self.link_wanted.emit("profit_page", card.account, "settlements")

    def _drop(self, account_id: int) -> None:
        panel = self._panels.pop(account_id)
        self._details.pop(account_id, None)
        self._column.removeWidget(panel)
        panel.hide()
        panel.deleteLater()

    def _forget(self) -> None:
        for account_id in list(self._panels):
            self._drop(account_id)
        self._cards = ()
        self._curve.hide()

    def _first_use(self) -> EmptyState:
        state = EmptyState(
            self.tr("What am I owed, why, when, by whom?"),
            self.tr(
                "One panel for every account you lead on will stand here. Import its orders, which "
                "makes the account too, connect an exchange, or look around first."
            ),
            icon_name="overview",
            hint=self.tr("The same on the command line:"),
            commands=(self._commands.fill(),),
            button=self.tr("Look around with demo data"),
            door=self.tr("Import a file…"),
        )
        connect = QPushButton(self.tr("Connect an exchange…"))
        connect.setObjectName("empty_state_connect")
        connect.clicked.connect(self.connect_wanted)
        state.add_button(connect)
        state.pressed.connect(self.demo_wanted)
        state.door_pressed.connect(self.import_wanted)
        return state
