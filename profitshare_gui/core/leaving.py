"""Why a copier probably left: rules tried in order, each with its source, else "not known".

None of them is a proof but our own record of a removal; the screen says which source spoke.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.instants import DAY, HOUR, Micros
from profitshare_gui.core.money import Millionths, Units

UNFUNDED_FOR: Micros = 14 * DAY
"""Bitget and CoinCatch remove a copier after 14 days in a row without funds (product notes, G4)."""

DEEP: Millionths = 100_000
"""A fall of a tenth from the peak: our own threshold, no platform's."""

_SHORTLY: Micros = 14 * DAY
_JUST: Micros = HOUR


class Cause(StrEnum):
    """Why somebody left, as far as a rule can tell."""

    REMOVED_BY_US = "removed_by_us"
    LEAD_CLOSED = "lead_closed"
    UNFUNDED = "unfunded"
    LEAD_IDLE = "lead_idle"
    WITHDREW = "withdrew"
    LEAD_DRAWDOWN = "lead_drawdown"
    OWN_LOSS = "own_loss"
    NOT_KNOWN = "not_known"


class Source(StrEnum):
    """Who says so: our own log, an event that was told, a platform's rule, or only a pattern."""

    OUR_LOG = "our_log"
    EVENTS = "events"
    PLATFORM_RULE = "platform_rule"
    PATTERN = "pattern"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class LikelyCause:
    """A cause and its source. `at` is when what speaks for it happened.

    `figure` is what the sentence names: days for UNFUNDED and LEAD_IDLE, `Units` withdrawn for
    WITHDREW, `Millionths` fallen for both losses; None elsewhere.
    """

    cause: Cause
    source: Source
    at: Micros | None = None
    figure: int | None = None


@dataclass(frozen=True, slots=True)
class LeavingFacts:
    """What is known around the instant somebody was gone, `noticed_at` the latest it can have been.

    `equity` are his readings, oldest first. `removes_unfunded` and `idle_days` are the platform's
    rules: whether it removes unfunded copiers by itself, and after how many days without a trade
    of the lead it lets them go. `lead_fall` is how far the lead stood below his peak; `own_fall`
    how much of what he copied with the copier lost in his last 30 days.
    """

    began_at: Micros
    noticed_at: Micros
    removed_at: Sequence[Micros] = ()
    lead_closed_at: Sequence[Micros] = ()
    equity: Sequence[tuple[Micros, Units]] = ()
    removes_unfunded: bool = False
    last_lead_order_at: Micros | None = None
    idle_days: int | None = None
    withdrawals: Sequence[tuple[Micros, Units]] = ()
    lead_fall: Millionths | None = None
    own_fall: Millionths | None = None


def likely_cause(facts: LeavingFacts) -> LikelyCause:
    """The first rule that speaks, the surest first; `NOT_KNOWN` where none does."""
    found = (
        _removed(facts) or _lead_closed(facts) or _unfunded(facts) or _idle(facts)
    ) or _pattern(facts)
    return found or LikelyCause(Cause.NOT_KNOWN, Source.NONE)


def _removed(facts: LeavingFacts) -> LikelyCause | None:
    """Our own log says that we removed him in this spell."""
    at = [at for at in facts.removed_at if facts.began_at <= at <= facts.noticed_at + _JUST]
    return LikelyCause(Cause.REMOVED_BY_US, Source.OUR_LOG, at[-1]) if at else None


def _lead_closed(facts: LeavingFacts) -> LikelyCause | None:
    """The lead ended his copy trading, which ends everybody's."""
    at = [
        at
        for at in facts.lead_closed_at
        if facts.began_at <= at and facts.noticed_at - _SHORTLY <= at <= facts.noticed_at + _JUST
    ]
    return LikelyCause(Cause.LEAD_CLOSED, Source.EVENTS, at[-1]) if at else None


def _unfunded(facts: LeavingFacts) -> LikelyCause | None:
    """Where the platform has the rule: every reading of the last 14 days or more said nothing."""
    if not facts.removes_unfunded:
        return None
    since: Micros | None = None
    for at, amount in facts.equity:
        if at > facts.noticed_at:
            break
        if amount > 0:
            since = None
        elif since is None:
            since = at
    if since is None or facts.noticed_at - since < UNFUNDED_FOR:
        return None
    days = (facts.noticed_at - since) // DAY
    return LikelyCause(Cause.UNFUNDED, Source.PLATFORM_RULE, since, days)


def _idle(facts: LeavingFacts) -> LikelyCause | None:
    """Where the platform has the rule: the lead opened nothing for that many days."""
    last = facts.last_lead_order_at
    if facts.idle_days is None or last is None:
        return None
    days = (facts.noticed_at - last) // DAY
    if days < facts.idle_days:
        return None
    return LikelyCause(Cause.LEAD_IDLE, Source.PLATFORM_RULE, last, days)


def _pattern(facts: LeavingFacts) -> LikelyCause | None:
    """What often comes before: money taken out within two weeks, a deep fall of either account."""
    taken = [
        (at, amount)
        for at, amount in facts.withdrawals
        if max(facts.began_at, facts.noticed_at - _SHORTLY) <= at <= facts.noticed_at
    ]
    if taken:
        at, _ = taken[-1]
        total = sum(amount for _, amount in taken)
        return LikelyCause(Cause.WITHDREW, Source.PATTERN, at, total)
    if facts.lead_fall is not None and facts.lead_fall >= DEEP:
        return LikelyCause(Cause.LEAD_DRAWDOWN, Source.PATTERN, figure=facts.lead_fall)
    if facts.own_fall is not None and facts.own_fall >= DEEP:
        return LikelyCause(Cause.OWN_LOSS, Source.PATTERN, figure=facts.own_fall)
    return None
