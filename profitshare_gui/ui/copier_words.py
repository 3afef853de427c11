"""One copier's story in words: what happened, why he left, why he is active or not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.leaving import Cause, LikelyCause, Source
from profitshare_gui.core.removal import Obstacle
from profitshare_gui.ui import text
from profitshare_gui.usecases.copier_curves import CurveSource
from profitshare_gui.usecases.copier_story import Activity, Condition, CopierStory
from profitshare_gui.usecases.copier_timeline import Moment, What

translate = QCoreApplication.translate  # an alias lupdate knows


def activity_text(activity: Activity) -> str:
    """What the rule says of a copier, in a word."""
    words = {
        Activity.ACTIVE: translate("Copier", "Active"),
        Activity.INACTIVE: translate("Copier", "Inactive"),
        Activity.UNKNOWN: translate("Copier", "Unknown"),
        Activity.LEFT: translate("Copier", "No longer on the list"),
    }
    return words[activity]


def activity_tone(activity: Activity) -> str:
    """The colour of that word."""
    return {Activity.ACTIVE: "good", Activity.INACTIVE: "warning"}.get(activity, "secondary")


def moment_text(moment: Moment) -> str:
    """What happened, in a few words; the amount stands beside it."""
    if moment.what is What.RENAMED:
        return translate("Copier", "Renamed from {before} to {after}").format(
            before=text.short_name(moment.before), after=text.short_name(moment.after)
        )
    words = {
        What.JOINED: translate("Copier", "Began to copy"),
        What.SEEN_FIRST: translate("Copier", "Seen for the first time"),
        What.CAME_BACK: translate("Copier", "Came back"),
        What.STOPPED: translate("Copier", "Stopped copying"),
        What.GONE: translate("Copier", "No longer on the list"),
        What.BEGAN_AGAIN: translate("Copier", "Left and began again"),
        What.SETTLED: translate("Copier", "Settled"),
        What.POSTPONED: translate("Copier", "Postponed"),
        What.SKIPPED: translate("Copier", "Skipped"),
        What.PAID: translate("Copier", "Payout received"),
        What.REPORTED_PAID: translate("Copier", "Share paid, as reported"),
        What.WITHDREW: translate("Copier", "Withdrew"),
    }
    return text.status_reason_text(words[moment.what], moment.reason)


def cause_text(cause: LikelyCause, asset: str) -> str:
    """Why somebody probably left, as a whole sentence."""
    figure = cause.figure or 0
    match cause.cause:
        case Cause.REMOVED_BY_US:
            return translate("Copier", "You removed this copier.")
        case Cause.LEAD_CLOSED:
            return translate("Copier", "You ended the copy trading.")
        case Cause.UNFUNDED:
            return translate("Copier", "No funds for %Ln day(s).", "", figure)
        case Cause.LEAD_IDLE:
            return translate("Copier", "You opened no trade for %Ln day(s).", "", figure)
        case Cause.WITHDREW:
            return translate("Copier", "Withdrew {amount} shortly before.").format(
                amount=text.money_text(figure, asset)
            )
        case Cause.LEAD_DRAWDOWN:
            return translate("Copier", "You stood {part} below your peak.").format(
                part=text.part_text(figure, 1)
            )
        case Cause.OWN_LOSS:
            return translate("Copier", "Lost {part} of the copied amount within 30 days.").format(
                part=text.part_text(figure, 1)
            )
        case Cause.NOT_KNOWN:
            return translate("Copier", "Why is not known.")


def source_text(cause: LikelyCause, platform_removal: str) -> str:
    """Where a cause was taken from; empty where there is none."""
    match cause.source:
        case Source.OUR_LOG:
            return translate("Copier", "Source: our own log of removals")
        case Source.EVENTS:
            return translate("Copier", "Source: an event of the account")
        case Source.PLATFORM_RULE if cause.cause is Cause.UNFUNDED and platform_removal:
            return translate("Copier", "Likely, by the platform's rule: “{rule}”").format(
                rule=platform_removal
            )
        case Source.PLATFORM_RULE:
            return translate("Copier", "Likely, by the platform's rule on idle lead traders")
        case Source.PATTERN:
            return translate("Copier", "Likely: no more than what happened just before")
        case Source.NONE:
            return ""


def condition_text(condition: Condition, story: CopierStory) -> str:
    """One condition of being inactive, as the rule has it."""
    match condition.what:
        case Obstacle.EQUITY:
            limit = text.limit_money_text(story.limit, story.asset)
            if story.is_inclusive:
                return translate("Copier", "Equity up to {limit}").format(limit=limit)
            return translate("Copier", "Equity below {limit}").format(limit=limit)
        case Obstacle.OPEN_POSITIONS:
            return translate("Copier", "No open position")
        case Obstacle.ACTIVE_ORDERS:
            return translate("Copier", "No active order")
        case Obstacle.NOT_REMOVABLE:
            return translate("Copier", "The platform allows the removal")


def condition_value(condition: Condition, story: CopierStory) -> str:
    """His value of a condition, marked by whether it holds."""
    if condition.value is None:
        return translate("Copier", "unknown")
    if condition.what is Obstacle.EQUITY:
        value = text.money_text(condition.value, story.asset)
    elif condition.what is Obstacle.NOT_REMOVABLE:
        value = translate("Copier", "yes") if condition.value else translate("Copier", "no")
    else:
        value = text.count_text(condition.value)
    return f"{value} ✓" if condition.holds else f"{value} ✗"


def curve_source_text(source: CurveSource) -> str:
    """What a curve was made of."""
    words = {
        CurveSource.ORDERS: translate("Copier", "computed from closed orders"),
        CurveSource.READINGS: translate("Copier", "as the list and files had it"),
        CurveSource.NOTHING: translate("Copier", "nothing is known of it"),
    }
    return words[source]


def stay_text(began_at: Micros, ended_at: Micros | None, offset: Micros) -> str:
    """From when to when somebody copied."""
    began = text.day_text(began_at, offset)
    if ended_at is None:
        return translate("Copier", "{began} until now").format(began=began)
    return translate("Copier", "{began} – {ended}").format(
        began=began, ended=text.day_text(ended_at, offset)
    )
