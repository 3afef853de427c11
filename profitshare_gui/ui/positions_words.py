"""The notes of the Positions tab: what makes copiers' results differ from the lead's."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND, Micros
from profitshare_gui.core.records import Owner
from profitshare_gui.ui import text

if TYPE_CHECKING:
    from profitshare_gui.core.execution_risks import ExecutionRisk

translate = QCoreApplication.translate  # an alias lupdate knows

_TITLES: Mapping[str, object] = {
    "burst": QT_TRANSLATE_NOOP("Positions", "Several positions within half a second"),
    "deposit_while_open": QT_TRANSLATE_NOOP("Positions", "Money moved in while a position is open"),
    "low_liquidity": QT_TRANSLATE_NOOP("Positions", "High leverage and thin markets"),
    "needs_synchrony": QT_TRANSLATE_NOOP("Positions", "Hedging, grids, martingale, many trades"),
}
_NOTES: Mapping[str, object] = {
    "burst": QT_TRANSLATE_NOOP(
        "Positions",
        "Of positions opened within 500 ms of one another only the first is copied; the others "
        "may be missing with your copiers.",
    ),
    "deposit_while_open": QT_TRANSLATE_NOOP(
        "Positions",
        "A large deposit makes your position a smaller part of your account. Copiers' positions "
        "follow, and some may be reduced by force.",
    ),
    "low_liquidity": QT_TRANSLATE_NOOP(
        "Positions",
        "In a small coin there is little on the other side: copiers enter and leave at worse "
        "prices than you, and may lose where you win. Leverage makes the difference larger.",
    ),
    "needs_synchrony": QT_TRANSLATE_NOOP(
        "Positions",
        "They only work when copiers' orders match yours almost exactly. Delays and thin markets "
        "break that, and copies fail or lose.",
    ),
}


def risk_title(risk: ExecutionRisk) -> str:
    """What the risk is, in a few words."""
    return translate("Positions", str(_TITLES[risk.kind]))


def risk_note(risk: ExecutionRisk) -> str:
    """What it does to copiers."""
    return translate("Positions", str(_NOTES[risk.kind]))


def risk_count(risk: ExecutionRisk) -> str:
    """How often the record shows it; empty where no record could."""
    if risk.count is None:
        return ""
    if not risk.count:
        return translate("Positions", "Not in your record.")
    return translate("Positions", "%Ln time(s) in your record.", "", risk.count)


def owner_text(owner: Owner) -> str:
    """Whether a trade was copied."""
    if owner is Owner.LEAD:
        return translate("Positions", "Lead")
    return translate("Positions", "Own")


def side_text(side: str) -> str:
    """Long or short; another word of the platform as it is."""
    return {
        "long": translate("Positions", "Long"),
        "short": translate("Positions", "Short"),
    }.get(side, side or text.UNKNOWN)


def held_text(held: Micros) -> str:
    """How long a position was held: `2 d 4 h`, `3 h 20 min`, `12 min`, `40 s`."""
    days, hours = divmod(held // HOUR, DAY // HOUR)
    if days:
        return translate("Positions", "{days} d {hours} h").format(
            days=text.limit_text(days), hours=hours
        )
    if hours:
        minutes = held % HOUR // MINUTE
        return translate("Positions", "{hours} h {minutes} min").format(
            hours=hours, minutes=minutes
        )
    if held >= MINUTE:
        return translate("Positions", "{minutes} min").format(minutes=held // MINUTE)
    return translate("Positions", "{seconds} s").format(seconds=held // SECOND)
