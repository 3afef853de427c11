"""Figures over all accounts; every asset for itself, for sums never mix assets."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.ui import overview_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.countdown import clock_lines, figure_text
from profitshare_gui.ui.widgets import GAP, FigureCard

if TYPE_CHECKING:
    from profitshare_gui.usecases.overview import AccountCard, AccountDetails, AssetSums


class Totals(QWidget):
    """Four cards: pending, the next settlement of all, what was paid lately, and all copiers."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("overview_totals")
        self._now: Callable[[], Micros] = lambda: 0
        self._cards: Sequence[AccountCard] = ()
        self._pending = FigureCard(self.tr("Pending share, all accounts"), "total_pending")
        self._next = FigureCard(self.tr("Next settlement"), "total_next")
        self._paid = FigureCard(self.tr("Paid in 30 days"), "total_paid")
        self._copiers = FigureCard(self.tr("Copiers, all accounts"), "total_copiers")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        for card in (self._pending, self._next, self._paid, self._copiers):
            layout.addWidget(card, 1)

    def show_cards(
        self,
        cards: Sequence[AccountCard],
        sums: Sequence[AssetSums],
        now: Callable[[], Micros],
    ) -> None:
        """Show what is known at once; the rest comes with `show_details`."""
        self._cards, self._now = cards, now
        pending = {each.asset: each.pending for each in sums}
        held = {each.asset: each.postponed for each in sums}
        amounts = text.amounts_text(held)
        notice = self.tr("{amounts} of it held back").format(amounts=amounts) if amounts else ""
        _show_amounts(self._pending, pending, [self._settled_text()], notice)
        for card in (self._paid, self._copiers):
            card.show_figure(text.UNKNOWN, self.tr("Reading…"))
        self.tick()

    def show_details(self, details: Sequence[AccountDetails], paid: Mapping[str, Units]) -> None:
        """Show what took longer; accounts that are not read yet are not in it."""
        count = sum(each.payouts_lately for each in details)
        _show_amounts(self._paid, paid, [self.tr("%Ln payout(s)", "", count)], "")
        from profitshare_gui.usecases.overview_alerts import CopierCounts

        known = [each.copiers for each in details if each.copiers is not None]
        if not known:
            nobody = self.tr("No list of copiers was imported yet.")
            self._copiers.show_figure(text.UNKNOWN, nobody)
            return
        self._copiers.show_figure(
            text.count_text(sum(each.current for each in known)),
            words.copiers_text(
                CopierCounts(
                    current=sum(each.current for each in known),
                    active=sum(each.active for each in known),
                    inactive=sum(each.inactive for each in known),
                    unknown=sum(each.unknown for each in known),
                    cap=None,
                )
            ),
        )

    def tick(self) -> None:
        """Look at the clock and show what is left until the first settlement of all."""
        coming = [card for card in self._cards if card.window is not None]
        if not coming:
            self._next.show_figure(text.UNKNOWN, self.tr("No account has a schedule."))
            return
        first = min(coming, key=lambda card: card.window.pays_at if card.window else 0)
        if first.window is None:
            return
        offset = first.profit.platform_offset if first.profit else 0
        lines = [text.name_text(first.account.name), *clock_lines(first.window, offset)]
        remaining = first.window.pays_at - self._now()
        figure = figure_text(remaining, first.window, offset)
        self._next.show_figure(figure, "\n".join(lines))

    def _settled_text(self) -> str:
        settled = sum(card.profit is not None for card in self._cards)
        if settled == len(self._cards):
            return self.tr("from %Ln account(s)", "", settled)
        return self.tr("from {settled} of {all} accounts").format(
            settled=text.count_text(settled), all=text.count_text(len(self._cards))
        )


def _show_amounts(
    card: FigureCard, amounts: Mapping[str, Units], details: Sequence[str], notice: str
) -> None:
    """The largest amount as the figure, those of other assets below it."""
    if not amounts:
        card.show_figure(text.money_text(0), "\n".join(details), notice=notice)
        return
    main = max(amounts, key=lambda asset: (abs(amounts[asset]), asset))
    others = [text.money_text(amounts[each], each) for each in sorted(amounts) if each != main]
    card.show_figure(
        text.money_text(amounts[main], main).removesuffix(main).rstrip(),
        "\n".join([*others, *details]),
        unit=main,
        notice=notice,
        tooltip=text.full_money_text(amounts[main], main),
    )
