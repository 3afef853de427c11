"""Why somebody left, in the few words that a table has room for."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.leaving import Cause, LikelyCause
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows


def short_cause_text(cause: LikelyCause | None, asset: str) -> str:
    """Who or what probably ended it; empty where nobody asked yet."""
    if cause is None:
        return ""
    figure = cause.figure or 0
    match cause.cause:
        case Cause.REMOVED_BY_US:
            return translate("Leaving", "Removed by you")
        case Cause.LEAD_CLOSED:
            return translate("Leaving", "You ended the copy trading")
        case Cause.UNFUNDED:
            return translate("Leaving", "By the platform: unfunded for %Ln day(s)", "", figure)
        case Cause.LEAD_IDLE:
            return translate(
                "Leaving", "By the platform: no trade of yours for %Ln day(s)", "", figure
            )
        case Cause.WITHDREW:
            return translate("Leaving", "Left after withdrawing {amount}").format(
                amount=text.money_text(figure, asset)
            )
        case Cause.LEAD_DRAWDOWN:
            return translate("Leaving", "Left while you stood {part} below your peak").format(
                part=text.part_text(figure, 1)
            )
        case Cause.OWN_LOSS:
            return translate(
                "Leaving", "Left after a loss of {part} of his own within 30 days"
            ).format(part=text.part_text(figure, 1))
        case Cause.NOT_KNOWN:
            return translate("Leaving", "Left; why is not known")
