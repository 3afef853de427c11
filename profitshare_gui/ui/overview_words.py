"""The sentences of the Overview: what needs the trader, what the last payout came to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain

if TYPE_CHECKING:
    from profitshare_gui.core.allowance import Allowance
    from profitshare_gui.usecases.overview_alerts import Alert, CopierCounts
    from profitshare_gui.usecases.overview_payout import LastPayout

translate = QCoreApplication.translate  # an alias lupdate knows

_TOPICS: Mapping[str, object] = {
    "trouble": QT_TRANSLATE_NOOP("Overview", "Account"),
    "payout_disputed": QT_TRANSLATE_NOOP("Overview", "Payout"),
    "payout_differs": QT_TRANSLATE_NOOP("Overview", "Payout"),
    "unfollowed": QT_TRANSLATE_NOOP("Overview", "Activity"),
    "inactivity": QT_TRANSLATE_NOOP("Overview", "Activity"),
    "sync_failed": QT_TRANSLATE_NOOP("Overview", "Sync"),
    "gap": QT_TRANSLATE_NOOP("Overview", "Record"),
    "stale": QT_TRANSLATE_NOOP("Overview", "Record"),
    "clock_off": QT_TRANSLATE_NOOP("Overview", "Clock"),
    "copiers_full": QT_TRANSLATE_NOOP("Overview", "Copiers"),
    "inactive_copiers": QT_TRANSLATE_NOOP("Overview", "Copiers"),
    "postponed": QT_TRANSLATE_NOOP("Overview", "Settlement"),
    "payouts_unknown": QT_TRANSLATE_NOOP("Overview", "Payout"),
}
_ACTIONS: Mapping[str, object] = {
    "trouble": QT_TRANSLATE_NOOP("Overview", "Put it right"),
    "payout_disputed": QT_TRANSLATE_NOOP("Overview", "Look at the payout"),
    "payout_differs": QT_TRANSLATE_NOOP("Overview", "Look at the payout"),
    "unfollowed": QT_TRANSLATE_NOOP("Overview", "Look at the clock"),
    "inactivity": QT_TRANSLATE_NOOP("Overview", "Look at the clock"),
    "sync_failed": QT_TRANSLATE_NOOP("Overview", "See the log"),
    "gap": QT_TRANSLATE_NOOP("Overview", "See what is missing"),
    "stale": QT_TRANSLATE_NOOP("Overview", "Bring it up to date"),
    "clock_off": QT_TRANSLATE_NOOP("Overview", "See the log"),
    "copiers_full": QT_TRANSLATE_NOOP("Overview", "See the copiers"),
    "inactive_copiers": QT_TRANSLATE_NOOP("Overview", "See the copiers"),
    "postponed": QT_TRANSLATE_NOOP("Overview", "See who waits"),
    "payouts_unknown": QT_TRANSLATE_NOOP("Overview", "Enter payouts"),
}
_TONES = {
    "trouble": "danger",
    "payout_disputed": "danger",
    "unfollowed": "danger",
    "postponed": "",
    "clock_off": "",
    "payouts_unknown": "",
}
_PAYOUTS: Mapping[str, object] = {
    "matched": QT_TRANSLATE_NOOP("Overview", "matches"),
    "explained": QT_TRANSLATE_NOOP("Overview", "differs, explained"),
    "disputed": QT_TRANSLATE_NOOP("Overview", "disputed"),
    "waiting": QT_TRANSLATE_NOOP("Overview", "waits for the payout"),
}
_PAYOUT_TONES = {"matched": "good", "explained": "warning", "disputed": "danger"}
_STANDINGS: Mapping[str, object] = {
    "now": QT_TRANSLATE_NOOP("Overview", "next change allowed now"),
    "never": QT_TRANSLATE_NOOP("Overview", "fixed, it cannot be changed"),
    "unknown": QT_TRANSLATE_NOOP("Overview", "when it may change is not published"),
}


def alert_topic(alert: Alert) -> str:
    """What an alert is about, in a word."""
    return translate("Overview", str(_TOPICS[alert.kind]))


def alert_tone(alert: Alert) -> str:
    """The meaning its pill has."""
    return _TONES.get(alert.kind, "warning")


def alert_action(alert: Alert) -> str:
    """What its button says."""
    return translate("Overview", str(_ACTIONS[alert.kind]))


def alert_title(alert: Alert, offset: Micros, now: Micros) -> str:
    """What is the matter, in one sentence."""
    count = _counted(alert)
    if alert.trouble is not None:
        return explain(alert.trouble).what
    if alert.kind in {"payout_disputed", "payout_differs"}:
        day = text.short_day_text(alert.at or 0, offset)
        if not alert.amounts:
            return translate("Overview", "The payout of {day} has differences").format(day=day)
        return translate("Overview", "The payout of {day} differs by {amounts}").format(
            day=day, amounts=signed_amounts(alert.amounts)
        )
    if alert.kind == "inactivity":
        left = text.countdown_text((alert.at or now) - now)
        return translate("Overview", "Copiers are unfollowed in {time} without a trade").format(
            time=left
        )
    if alert.kind == "stale":
        age = text.age_text(now - (alert.at or now))
        return translate("Overview", "The last news came {age}").format(age=age)
    return {
        "unfollowed": translate("Overview", "No trade for %Ln day(s)", "", count),
        "sync_failed": translate("Overview", "The last sync had %Ln problem(s)", "", count),
        "gap": translate("Overview", "The record has a gap of %Ln day(s)", "", count),
        "clock_off": translate(
            "Overview", "This computer's clock is off by %Ln second(s)", "", count
        ),
        "copiers_full": translate("Overview", "All %Ln place(s) are taken", "", count),
        "inactive_copiers": translate("Overview", "%Ln inactive copier(s) hold places", "", count),
        "postponed": translate("Overview", "%Ln copier(s) would not be settled", "", count),
        "payouts_unknown": translate("Overview", "No payout was ever recorded"),
    }[alert.kind]


def alert_detail(alert: Alert, offset: Micros, now: Micros) -> str:
    """Why that matters, or what to do about it."""
    if alert.trouble is not None:
        return explain(alert.trouble).next_step
    if alert.kind == "unfollowed":
        at = text.instant_text(alert.at, offset)
        return translate("Overview", "The platform unfollows your copiers since {time}.").format(
            time=at
        )
    if alert.kind == "gap":
        day = text.day_text(alert.at or now, offset)
        return translate("Overview", "The first begins on {day}. Import what is missing.").format(
            day=day
        )
    if alert.kind == "postponed" and alert.amounts:
        return translate("Overview", "{amounts} held back until their positions close.").format(
            amounts=text.amounts_text(alert.amounts)
        )
    return {
        "payout_disputed": translate(
            "Overview", "%Ln row(s) that nothing explains.", "", _counted(alert)
        ),
        "payout_differs": translate(
            "Overview", "%Ln row(s), every part of it explained.", "", _counted(alert)
        ),
        "inactivity": translate("Overview", "Any trade that is copied starts the clock anew."),
        "sync_failed": translate("Overview", "What it could not read is named in the log."),
        "stale": translate("Overview", "What is shown may have changed since. Import or sync."),
        "clock_off": translate("Overview", "Countdowns are off by as much. Set the clock."),
        "copiers_full": translate("Overview", "Nobody else can follow you."),
        "inactive_copiers": translate("Overview", "The platform lets you remove them."),
        "postponed": translate("Overview", "A condition of the platform is not met."),
        "payouts_unknown": translate(
            "Overview", "Import or enter what you were paid to see whether it was right."
        ),
    }[alert.kind]


def _counted(alert: Alert) -> int:
    """What its sentence counts: seconds for a clock, whose milliseconds may be too many for Qt."""
    return -(-alert.count // 1000) if alert.kind == "clock_off" else alert.count


def signed_amounts(amounts: Mapping[str, Units]) -> str:
    """Differences by asset, each with its sign; sums never mix assets."""
    return " · ".join(
        text.money_text(amounts[asset], asset, sign=True) for asset in sorted(amounts)
    )


def payout_status_text(payout: LastPayout) -> str:
    """What reconciling says of the last payout, in a few words."""
    if not payout.is_recorded and payout.status != "waiting":
        return translate("Overview", "no payout recorded")
    if payout.is_cut_short:
        return translate("Overview", "differs, not looked into")
    return translate("Overview", str(_PAYOUTS[payout.status]))


def payout_tone(payout: LastPayout) -> str:
    """The meaning its pill has."""
    return _PAYOUT_TONES.get(payout.status, "") if payout.is_recorded else ""


def allowance_text(allowance: Allowance | None, offset: Micros) -> str:
    """When the ratio may be changed next."""
    if allowance is None:
        return ""
    if allowance.next_at is not None:
        at = text.instant_text(allowance.next_at, offset)
        return translate("Overview", "next change allowed {time}").format(time=at)
    return translate("Overview", str(_STANDINGS[allowance.standing]))


def copiers_text(counts: CopierCounts) -> str:
    """How many are active, inactive and unknown."""
    parts = (
        translate("Overview", "%Ln active", "", counts.active),
        translate("Overview", "%Ln inactive", "", counts.inactive),
        translate("Overview", "%Ln unknown", "", counts.unknown),
    )
    return " · ".join(part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)
