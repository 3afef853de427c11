"""The words on a share card, and those of its choices."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.money import Millionths
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows


def title_text(platform: str) -> str:
    """What the card is of."""
    if not platform:
        return translate("ShareCard", "Lead trading")
    return translate("ShareCard", "Lead trading on {platform}").format(platform=platform)


def period_text(length: int | None) -> str:
    """The period of the figures."""
    if length is None:
        return translate("ShareCard", "All days on record")
    return translate("ShareCard", "Last %Ln day(s)", "", length)


def return_caption() -> str:
    """Above the large figure."""
    return translate("ShareCard", "Return on own equity (ROI)")


def return_text(roi: Millionths | None) -> str:
    """A return with its sign: `+80.5 %`; a dash where it is not known."""
    if roi is None:
        return text.UNKNOWN
    part = text.part_text(roi, 1)
    return translate("ShareCard", "+{part}").format(part=part) if roi > 0 else part


def share_caption() -> str:
    """Above the profit share."""
    return translate("ShareCard", "Profit share received")


def hidden_text() -> str:
    """In the place of an amount: always as long, for a length would tell its size."""
    return "••••"


def drawdown_caption() -> str:
    """Above the largest fall."""
    return translate("ShareCard", "Largest drawdown")


def drawdown_text(part: Millionths | None) -> str:
    """The largest fall; a dash where it is not known."""
    return text.UNKNOWN if part is None else text.part_text(part, 1)


def curve_caption() -> str:
    """Above what the curve is of."""
    return translate("ShareCard", "The curve shows")


def curve_text(*, is_of_share: bool) -> str:
    """What the curve is of."""
    if is_of_share:
        return translate("ShareCard", "profit share")
    return translate("ShareCard", "own return")


def no_curve_text() -> str:
    """In the place of a curve."""
    return translate("ShareCard", "No curve: too little is on record")


def mark_text(*, is_demo: bool) -> str:
    """At the foot: nobody but the trader vouches for it."""
    if is_demo:
        return translate("ShareCard", "Demo data, invented · made with ProfitShare")
    return translate(
        "ShareCard", "Self-reported, not verified by any platform · made with ProfitShare"
    )
