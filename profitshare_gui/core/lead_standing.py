"""What a platform asks of a lead: tags with their thresholds, the drawdown hint, inactivity."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import Units, parse_amount
from profitshare_gui.core.rulebook import UNKNOWN, SettlementRule

DRAWDOWN_HINT_FOR = ("ju", "ju-legacy-daily")
"""The rulebooks whose platform says that a maximum drawdown of 30 % or less is more attractive."""

DRAWDOWN_HINT = 300_000
"""In `Millionths`. Source: JU.COM Help Center, lead trader guide, III (1)."""

DRAWDOWN_SOURCE = "JU.COM Help Center, lead trader guide (article 53580879553049), III (1)"

WARN_DAYS = (2, 1)
"""So many days before copiers are unfollowed the trader is warned (platform rules, A25)."""


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag and what it asks for; both thresholds are None where the platform publishes none."""

    name: str
    lead_days: int | None
    followers_profit: Units | None
    source: str

    @property
    def has_threshold(self) -> bool:
        """Whether anything is known of how it is earned."""
        return self.lead_days is not None or self.followers_profit is not None


def tags_of(rule: SettlementRule) -> tuple[Tag, ...]:
    """The tags a rule names, in its order.

    The thresholds belong to the last one named, the only one JU documents (SPEC, Settlement core).
    """
    values = {value.key: value for value in rule.values}
    names = values.get("tags.names")
    if names is None or names.text == UNKNOWN:
        return ()
    days, profit = values.get("tags.lead_days"), values.get("tags.followers_profit")
    *others, last = names.text.split("; ")
    return (
        *(Tag(name, None, None, names.source) for name in others),
        Tag(
            last,
            int(days.text) if days else None,
            parse_amount(profit.text) if profit else None,
            names.source,
        ),
    )


class Activity(StrEnum):
    """Fine, a warning, the time is up, or nobody knows when the lead last traded."""

    FINE = "fine"
    WARNING = "warning"
    OVER = "over"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class InactivityClock:
    """After `days` without a trade copiers are unfollowed, at `deadline_at` if none comes.

    `last_trade_at` is None where no trade is known, and so is `deadline_at`.
    """

    days: int
    last_trade_at: Micros | None
    deadline_at: Micros | None
    activity: Activity
    source: str


def inactivity_clock(
    rule: SettlementRule, last_trade_at: Micros | None, now: Micros
) -> InactivityClock | None:
    """The clock of a rule that unfollows copiers of who does not trade; None where it has none.

    It rolls: so many times 24 hours from the last trade, with a warning two days before and one
    day before (platform rules, A25).
    """
    value = next((v for v in rule.values if v.key == "limits.inactivity_days"), None)
    if value is None or not value.text.isdecimal():
        return None
    days = int(value.text)
    if last_trade_at is None:
        return InactivityClock(days, None, None, Activity.UNKNOWN, value.source)
    deadline_at = last_trade_at + days * DAY
    if now >= deadline_at:
        activity = Activity.OVER
    elif now >= deadline_at - max(WARN_DAYS) * DAY:
        activity = Activity.WARNING
    else:
        activity = Activity.FINE
    return InactivityClock(days, last_trade_at, deadline_at, activity, value.source)
