"""The cards beside the countdown: what is pending, the ratio in force, what was settled in all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from profitshare_gui.ui import text
from profitshare_gui.ui.figures import (
    held_back_text,
    last_due,
    main_total,
    other_totals,
    ratio_history_text,
    source_text,
)
from profitshare_gui.ui.widgets import FigureCard

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

translate = QCoreApplication.translate  # an alias lupdate knows


class ProfitCards:
    """Three cards, which the page places."""

    def __init__(self) -> None:
        self._pending = FigureCard(translate("ProfitCards", "Pending share"), "pending_card")
        self._ratio = FigureCard(translate("ProfitCards", "Share ratio in force"), "ratio_card")
        self._total = FigureCard(translate("ProfitCards", "Settled in total"), "total_card")
        self.cards = (self._pending, self._ratio, self._total)

    def show_overview(self, overview: ProfitOverview) -> None:
        """Put an account's sums on the cards."""
        main, others, asset = main_total(overview), other_totals(overview), overview.curve.asset
        pending, due = (main.pending, main.due) if main else (None, None)
        self._pending.show_figure(
            text.money_text(pending),
            "\n".join(
                [*(text.money_text(t.pending, t.asset) for t in others), source_text(overview)]
            ),
            unit=asset,
            notice=held_back_text(overview),
            tooltip=text.full_money_text(pending, asset),
        )
        self._ratio.show_figure(text.ratio_text(overview.share_ratio), ratio_history_text(overview))
        self._total.show_figure(
            text.money_text(due),
            "\n".join([*(text.money_text(t.due, t.asset) for t in others), *_history(overview)]),
            unit=asset,
            tooltip=text.full_money_text(due, asset),
        )


def _history(overview: ProfitOverview) -> list[str]:
    windows = len(overview.curve.at)
    lines = [translate("ProfitCards", "in %Ln settled window(s)", "", windows)]
    settled = last_due(overview)
    if settled is not None:
        amount, day = text.money_text(settled[0]), settled[1]
        last = translate("ProfitCards", "last: {amount} on {day}")
        lines.append(last.format(amount=amount, day=day))
    return lines
