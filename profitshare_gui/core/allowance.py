"""When the share ratio may be changed next: so many changes a natural day, week or month."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.instants import DAY, WEEK, Micros, to_datetime, to_micros
from profitshare_gui.core.rulebook import SettlementRule

_MONDAY: Micros = 4 * DAY
"""1970-01-05, the first Monday after the epoch."""


class Period(StrEnum):
    """The natural period of the platform's own clock that changes are counted in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Standing(StrEnum):
    """Whether a change is allowed NOW, LATER, NEVER (the ratio is fixed), or nobody knows."""

    NOW = "now"
    LATER = "later"
    NEVER = "never"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Allowance:
    """How many changes a period are allowed and were `used`, and the instant of the next one.

    `limit` and `period` are None where the platform does not say, `next_at` unless it is LATER.
    """

    standing: Standing
    limit: int | None = None
    period: Period | None = None
    used: int = 0
    next_at: Micros | None = None


def ratio_allowance(rule: SettlementRule, changed_at: Sequence[Micros], now: Micros) -> Allowance:
    """What a rule allows after the changes of the ratio that are known, of which none is later.

    Every recorded change counts, the first setting too: refusing one that is allowed costs a week,
    offering one that is refused costs trust. Source: platform rules, A24; SPEC, Screens.
    """
    if rule.fixed_ratio is not None or _value(rule, "limits.ratio_is_final") == "yes":
        return Allowance(Standing.NEVER)
    for period in Period:
        limit = _count(rule, f"limits.ratio_changes_per_{period.value}")
        if limit is not None:
            since, until = _bounds(period, now, rule.schedule.offset)
            used = sum(since <= at < until for at in changed_at)
            if used < limit:
                return Allowance(Standing.NOW, limit, period, used)
            return Allowance(Standing.LATER, limit, period, used, until)
    return Allowance(Standing.UNKNOWN)


def _bounds(period: Period, now: Micros, offset: Micros) -> tuple[Micros, Micros]:
    """The natural period that holds an instant, half-open; `offset` is the platform's clock."""
    local = now + offset
    if period is Period.DAY:
        opens_at = local // DAY * DAY
        return opens_at - offset, opens_at + DAY - offset
    if period is Period.WEEK:
        opens_at = (local - _MONDAY) // WEEK * WEEK + _MONDAY
        return opens_at - offset, opens_at + WEEK - offset
    first = to_datetime(local).replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    months = first.year * 12 + first.month  # the month after, its January being 0
    following = first.replace(year=months // 12, month=months % 12 + 1)
    return to_micros(first) - offset, to_micros(following) - offset


def _value(rule: SettlementRule, key: str) -> str | None:
    return next((value.text for value in rule.values if value.key == key), None)


def _count(rule: SettlementRule, key: str) -> int | None:
    """A count that a rule states; None where it states none, or that it is unknown."""
    text = _value(rule, key)
    return int(text) if text is not None and text.isdecimal() else None
