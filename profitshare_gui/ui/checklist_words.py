"""The prerequisites of an application in words: what is asked, why it is met or not, what to do."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.prerequisites import Need, Prerequisite, Verdict, Why
from profitshare_gui.ui import text

translate = QCoreApplication.translate  # an alias lupdate knows


def need_text(line: Prerequisite) -> str:
    """What the platform asks for."""
    match line.need:
        case Need.COPYING_ENDED:
            return translate("Application", "Own copying ended, positions and relations")
        case Need.NO_POSITIONS:
            return translate("Application", "No position and no order of your own")
        case Need.IDENTITY if line.limit:
            return translate("Application", "Identity verified (KYC), level {level}").format(
                level=text.count_text(line.limit)
            )
        case Need.IDENTITY:
            return translate("Application", "Identity verified (KYC)")
        case Need.FUTURES_ACCOUNT:
            return translate("Application", "Futures account open")
        case Need.BALANCE if line.limit is not None:
            return translate("Application", "Balance of at least {amount}").format(
                amount=text.limit_money_text(line.limit, "USDT")
            )
        case Need.BALANCE:
            return translate("Application", "Balance above the platform's minimum")
        case Need.PORTFOLIOS:
            return translate("Application", "Within the number of portfolios")
        case _:
            return translate("Application", "A proof, or a history of your own")


def verdict_text(verdict: Verdict) -> str:
    """A verdict in a word."""
    return {
        Verdict.MET: translate("Application", "Met"),
        Verdict.NOT_MET: translate("Application", "Not met"),
        Verdict.UNKNOWN: translate("Application", "Unknown"),
    }[verdict]


def verdict_tone(line: Prerequisite) -> str:
    """Which meaning the pill of a verdict has."""
    tones = {Verdict.MET: "good", Verdict.NOT_MET: "danger", Verdict.UNKNOWN: "warning"}
    return tones[line.verdict]


def why_text(line: Prerequisite, offset: int) -> str:
    """What a verdict rests on and, where it is not met, what to do."""
    if line.why in _COUNTED:
        return translate("Application", str(_COUNTED[line.why]), "", line.found or 0)
    if line.why is Why.NOT_TOLD and line.words:
        return line.words
    sentence = translate("Application", str(_SENTENCES[line.why])).format(
        equity=text.money_text(line.found, "USDT"),
        day=text.UNKNOWN if line.as_of is None else text.day_text(line.as_of, offset),
    )
    is_noted = line.need is Need.BALANCE and line.why is not Why.LEADS_ALREADY
    return f"{sentence}\n{line.words}" if is_noted and line.words else sentence


_COUNTED: Mapping[Why, object] = {
    Why.OPEN: QT_TRANSLATE_NOOP("Application", "%Ln position(s) open. Close them."),
    Why.PROOF_ATTACHED: QT_TRANSLATE_NOOP("Application", "%Ln image(s) attached."),
    Why.HISTORY: QT_TRANSLATE_NOOP("Application", "Orders on %Ln day(s) of the last 30."),
}
_SENTENCES: Mapping[Why, object] = {
    Why.LEADS_ALREADY: QT_TRANSLATE_NOOP("Application", "You lead already."),
    Why.TICKED: QT_TRANSLATE_NOOP("Application", "As you stated."),
    Why.OWN_ORDERS: QT_TRANSLATE_NOOP("Application", "You have futures orders of your own."),
    Why.EQUITY_BELOW: QT_TRANSLATE_NOOP(
        "Application", "Your equity was {equity} on {day}. Top it up."
    ),
    Why.EQUITY_ENOUGH: QT_TRANSLATE_NOOP(
        "Application", "Your equity was {equity} on {day}, nothing open."
    ),
    Why.EQUITY_TIED_UP: QT_TRANSLATE_NOOP(
        "Application",
        "Your equity was {equity}, but what is tied up is not known. Look on the platform.",
    ),
    Why.MINIMUM_NOT_PUBLISHED: QT_TRANSLATE_NOOP(
        "Application", "The amount is not published; the platform's form shows it."
    ),
    Why.EQUITY_NOT_KNOWN: QT_TRANSLATE_NOOP(
        "Application", "Your equity is not in the archive. Sync or import it."
    ),
    Why.FLAT: QT_TRANSLATE_NOOP("Application", "No position was open when last read."),
    Why.NO_HISTORY: QT_TRANSLATE_NOOP(
        "Application", "Neither is there: the application may not be approved."
    ),
    Why.NOT_TOLD: QT_TRANSLATE_NOOP(
        "Application", "Neither archive nor API tells. Look on the platform, then tick it."
    ),
}
