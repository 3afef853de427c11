"""Sentences beside the figures of an account that more than one page shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.money import Units
from profitshare_gui.ui import text

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import AssetTotal, ProfitOverview

translate = QCoreApplication.translate  # an alias lupdate knows


def main_total(overview: ProfitOverview) -> AssetTotal | None:
    """The sums of the asset with the largest due, which figures show; None without any."""
    return next((t for t in overview.totals if t.asset == overview.curve.asset), None)


def other_totals(overview: ProfitOverview) -> list[AssetTotal]:
    """The sums of all other assets; sums never mix assets."""
    return [total for total in overview.totals if total.asset != overview.curve.asset]


def last_due(overview: ProfitOverview) -> tuple[Units, str] | None:
    """What the last settled window came to, and the day it was due; None before the first."""
    steps = [0, *overview.curve.cumulative[-2:].tolist()]
    if len(steps) == 1:
        return None
    day = text.day_text(int(overview.curve.at[-1]), overview.platform_offset)
    return steps[-1] - steps[-2], day


def source_text(overview: ProfitOverview) -> str:
    """What the figures were computed from."""
    return translate("Figures", "computed from %Ln order(s)", "", overview.order_count)


def held_back_text(overview: ProfitOverview) -> str:
    """How much of what is pending would not be paid now, and why; empty where all of it would."""
    held = [text.money_text(t.postponed, t.asset) for t in overview.totals if t.postponed]
    if not held:
        return text.postponed_text(overview.pending)
    sentence = translate("Figures", "{amounts} of it held back").format(amounts=" + ".join(held))
    return f"{sentence}\n{text.postponed_text(overview.pending)}"


def ratio_history_text(overview: ProfitOverview) -> str:
    """Since when the ratio is in force, and what it was before."""
    if overview.share_ratio is None:
        return translate("Figures", "Nothing says which: import a ratio_change event.")
    if not overview.ratio_changes:
        return translate("Figures", "fixed by the rules")
    *before, (changed_at, _) = overview.ratio_changes
    since = text.day_text(changed_at, overview.platform_offset)
    lines = [translate("Figures", "since {day}").format(day=since)]
    if before:
        ratio = text.ratio_text(before[-1][1])
        lines.append(translate("Figures", "before: {ratio}").format(ratio=ratio))
    return "\n".join(lines)
