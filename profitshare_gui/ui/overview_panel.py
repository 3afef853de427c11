"""One account on the Overview: five figures that lead to their pages, or its trouble."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.ui import overview_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.countdown import (
    clock_lines,
    figure_text,
    is_settling,
    phase_lines,
    skew_text,
    title_text,
)
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.figures import main_total, other_totals, ratio_history_text, source_text
from profitshare_gui.ui.overview_figures import FigureLink, FigureRow
from profitshare_gui.ui.profit_states import no_orders_text
from profitshare_gui.ui.pulse import pulse
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import PADDING, Banner, Card, label, toned

if TYPE_CHECKING:
    from profitshare_gui.usecases.overview import AccountCard, AccountDetails
    from profitshare_gui.usecases.overview_payout import LastPayout
    from profitshare_gui.usecases.profit import ProfitOverview

STALE_AFTER: Micros = DAY


class AccountPanel(Card):
    """Shows one account. `link_wanted` carries a page's name and the filter to show it with.

    `opened` when its profit is wanted, `due` once when a payout has come or a retry is wanted.
    """

    opened = Signal()
    due = Signal()
    link_wanted = Signal(str, str)

    def __init__(self, now: Callable[[], Micros]) -> None:
        super().__init__()
        self.setObjectName("overview_panel")
        self._now = now
        self._profit: ProfitOverview | None = None
        self._due_for: Micros | None = None
        self._name = label(size=TITLE_SIZE, bold=True)
        self._name.setWordWrap(False)
        self._rules = label(tone="secondary")
        self._fresh = label(tone="secondary")
        self._fresh.setObjectName("overview_freshness")
        self._fresh.setWordWrap(False)
        self._open = QPushButton(self.tr("Open profit"))
        self._open.setObjectName("open_profit")
        self._open.clicked.connect(self.opened)
        self._banner = Banner()
        self._banner.retried.connect(self.due)
        self._told = ("", "")
        self._figures = self._make_figures()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 12, 1, 1)
        layout.setSpacing(4)
        layout.addLayout(self._head())
        layout.addWidget(self._banner)
        layout.addWidget(self._figures)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self.tick)

    def show_card(self, shown: AccountCard) -> None:
        """Show an account; what takes longer comes with `show_details`."""
        profit, account = shown.profit, shown.account
        self._profit = profit
        self._name.setText(text.name_text(account.name))
        self._rules.setText(
            account.rulebook_id
            if profit is None
            else self.tr("{platform} · {rules}").format(
                platform=profit.rulebook_name, rules=profit.rule_label
            )
        )
        self.setAccessibleName(text.name_text(account.name))
        self._open.setAccessibleName(
            self.tr("Open the profit of {name}").format(name=text.name_text(account.name))
        )
        self._figures.setVisible(profit is not None)
        self._banner.setVisible(profit is None)
        if profit is None:
            if shown.trouble is not None:
                self._banner.show_error(explain(shown.trouble))
            self._fresh.clear()
            return
        self._show_pending(profit)
        allowed = words.allowance_text(shown.allowance, profit.platform_offset)
        details = [line for line in (allowed, ratio_history_text(profit)) if line]
        self._ratio.show_figure(text.ratio_text(profit.share_ratio), "\n".join(details))
        self.tick()
        self._figures.arrange()

    def show_details(self, details: AccountDetails) -> None:
        """Show what took longer to read."""
        if self._profit is None:
            return
        self._show_payout(details.payout, self._profit)
        counts = details.copiers
        if counts is None:
            unknown = self.tr("No list of copiers was imported yet.")
            self._copiers.show_figure(text.UNKNOWN, unknown)
        else:
            cap = self.tr("of {cap}").format(cap=text.count_text(counts.cap or 0))
            no_cap = self.tr("No limit is published.")
            told = [words.copiers_text(counts), *([no_cap] if counts.cap is None else [])]
            self._copiers.show_figure(
                text.count_text(counts.current),
                "\n".join(told),
                unit="" if counts.cap is None else cap,
            )
        self._figures.arrange()

    def tick(self) -> None:
        """Look at the clock and show what is left, and how old the account's data is."""
        profit = self._profit
        if profit is None:
            return
        now = self._now()
        remaining = profit.window.pays_at - now
        left = 0 if is_settling(profit) else remaining
        figure = figure_text(left, profit.window, profit.platform_offset)
        self._next.show_title(title_text())
        told = [*clock_lines(profit.window, profit.platform_offset), *phase_lines(profit, now)]
        details, notice = "\n".join(told), skew_text(profit.clock.skew)
        if (details, notice) != self._told:
            self._told = (details, notice)
            self._next.show_figure(figure, details, notice=notice)
        self._next.show_quietly(figure)
        self._show_age(profit, now)
        if remaining <= 0 and self._due_for != profit.window.pays_at:
            self._due_for = profit.window.pays_at
            self.due.emit()

    def _make_figures(self) -> FigureRow:
        self._pending = FigureLink(self.tr("Pending share"), "overview_pending")
        self._next = FigureLink(title_text(), "overview_countdown")
        self._last = FigureLink(self.tr("Last payout"), "overview_last")
        self._copiers = FigureLink(self.tr("Copiers"), "overview_copiers")
        self._ratio = FigureLink(self.tr("Share ratio in force"), "overview_ratio")
        places = (
            (self._pending, "profit_page", "pending"),
            (self._next, "profit_page", ""),
            (self._last, "profit_page", "settlements"),
            (self._copiers, "copiers_page", ""),
            (self._ratio, "futures_page", "ratio"),
        )
        for figure, page, chosen in places:
            figure.pressed.connect(partial(self.link_wanted.emit, page, chosen))
        for figure in (self._last, self._copiers):
            figure.show_figure(text.UNKNOWN, self.tr("Reading…"))
        return FigureRow([figure for figure, _, _ in places])

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.setContentsMargins(PADDING - 1, 0, PADDING - 1, 0)
        head.setSpacing(12)
        head.addWidget(self._name, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._rules, 1, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._fresh, 0, Qt.AlignmentFlag.AlignBaseline)
        head.addWidget(self._open)
        return head

    def _show_pending(self, profit: ProfitOverview) -> None:
        asset, total = profit.curve.asset, main_total(profit)
        more = [text.money_text(other.pending, other.asset) for other in other_totals(profit)]
        copiers = self.tr("from %Ln copier(s)", "", len(profit.pending))
        told = [*more, copiers, source_text(profit)] if profit.order_count else [no_orders_text()]
        self._pending.show_figure(
            text.money_text(total.pending if total else None),
            "\n".join(told),
            unit=asset if total else "",
            notice=text.postponed_text(profit.pending),
            tooltip=text.full_money_text(total.pending if total else None, asset),
        )

    def _show_payout(self, payout: LastPayout | None, profit: ProfitOverview) -> None:
        if payout is None:
            self._last.show_figure(text.UNKNOWN, self.tr("no settled window yet"))
            return
        asset = profit.curve.asset
        if asset not in payout.paid and payout.paid:
            asset = next(iter(payout.paid))
        more = [
            text.money_text(amount, other)
            for other, amount in payout.paid.items()
            if other != asset
        ]
        due = " + ".join(text.money_text(payout.due[each], each) for each in sorted(payout.due))
        window = payout.window
        days = text.window_text(window.opens_at, window.cut_off_at, profit.platform_offset)
        paid = payout.paid.get(asset)
        self._last.show_figure(
            text.money_text(None if payout.paid_at is None else paid),
            "\n".join([*more, self.tr("due: {amount}").format(amount=due or text.UNKNOWN), days]),
            unit="" if payout.paid_at is None else asset,
            tooltip=text.full_money_text(paid, asset),
            pill=(words.payout_status_text(payout), words.payout_tone(payout)),
        )

    def _show_age(self, profit: ProfitOverview, now: Micros) -> None:
        if profit.learned_at is None:
            self._fresh.setText(self.tr("nothing imported yet"))
            return
        age = now - profit.learned_at
        is_stale = age > STALE_AFTER
        sentence = self.tr("Stale: updated {age}") if is_stale else self.tr("Updated {age}")
        told = sentence.format(age=text.age_text(age))
        if told != self._fresh.text():
            self._fresh.setText(told)
            toned(self._fresh, "warning" if is_stale else "secondary")
