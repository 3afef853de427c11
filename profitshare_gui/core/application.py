"""The application to become a lead trader: its states, the steps between them, and what is due.

The states are those of the platform rules, section 4.4. A step is taken by hand, read from a notice
or told by the platform; one that was taken by mistake is undone and counts no more.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.instants import DAY, HOUR, Micros, to_datetime

LONGEST_REASON = 2000
"""How many characters of a reason or a note are kept."""


class State(StrEnum):
    """Where an application stands; the words are kept in the archive."""

    NOT_APPLIED = "not_applied"
    DRAFT = "draft"
    UNDER_REVIEW = "under_review"
    NEEDS_INFO = "needs_info"
    REJECTED = "rejected"
    EXPIRED = "expired"
    APPROVED_SETUP = "approved_setup"
    ACTIVE = "active"
    EDIT_PENDING = "edit_pending"
    COOLING_OFF = "cooling_off"
    SUSPENDED = "suspended"
    REVOKED = "revoked"
    CANCEL_REQUESTED = "cancel_requested"
    CANCELLED = "cancelled"


class Origin(StrEnum):
    """Who said that a step was taken."""

    HAND = "hand"
    NOTICE = "notice"
    SYNC = "sync"


class StepFault(StrEnum):
    """Why a step cannot be taken."""

    NOT_FROM_HERE = "not_from_here"
    NOT_ON_THIS_PLATFORM = "not_on_this_platform"
    BEFORE_THE_LAST = "before_the_last"
    IN_THE_FUTURE = "in_the_future"
    REASON_MISSING = "reason_missing"
    TEXT_TOO_LONG = "text_too_long"
    NOT_FLAT = "not_flat"
    FLATNESS_UNKNOWN = "flatness_unknown"


_STEPS: Mapping[State, tuple[State, ...]] = {
    # Who comes to this program while under review, or leading, says so in one step.
    State.NOT_APPLIED: (State.DRAFT, State.UNDER_REVIEW, State.ACTIVE),
    State.DRAFT: (State.UNDER_REVIEW, State.ACTIVE),
    State.UNDER_REVIEW: (
        State.APPROVED_SETUP,
        State.NEEDS_INFO,
        State.REJECTED,
        State.EXPIRED,
    ),
    State.NEEDS_INFO: (State.UNDER_REVIEW, State.REJECTED, State.EXPIRED),
    State.REJECTED: (State.DRAFT,),
    State.EXPIRED: (State.DRAFT,),
    State.APPROVED_SETUP: (State.ACTIVE,),
    State.ACTIVE: (
        State.CANCEL_REQUESTED,
        State.EDIT_PENDING,
        State.COOLING_OFF,
        State.SUSPENDED,
        State.REVOKED,
    ),
    State.EDIT_PENDING: (State.ACTIVE, State.CANCEL_REQUESTED, State.SUSPENDED, State.REVOKED),
    State.COOLING_OFF: (State.ACTIVE, State.SUSPENDED, State.REVOKED),
    State.SUSPENDED: (State.ACTIVE, State.REVOKED),
    State.REVOKED: (),
    State.CANCEL_REQUESTED: (State.CANCELLED, State.ACTIVE),
    State.CANCELLED: (State.DRAFT,),
}
"""Where each state leads. Nothing documents a way back from a status that was revoked."""

NEED_REASON = frozenset({State.NEEDS_INFO, State.REJECTED, State.SUSPENDED, State.REVOKED})
"""States that mean nothing without the reason the platform told."""

EDITABLE = frozenset({State.NOT_APPLIED, State.DRAFT, State.NEEDS_INFO})
"""States in which the form is being filled in."""

LEADING = frozenset({State.ACTIVE, State.EDIT_PENDING, State.COOLING_OFF, State.CANCEL_REQUESTED})
"""States in which the account has the status of a lead trader."""


@dataclass(frozen=True, slots=True)
class ReviewRule:
    """What a platform documents of the way through its application; None is not published.

    `answer_days` is how many days a cancel request may take, from `answer_from_days` on;
    `in_business_days` counts Monday to Friday alone. `offset` is the platform's clock.
    """

    is_reviewed: bool | None = None
    may_lapse: bool | None = None
    cooling_off: Micros | None = None
    answer_from_days: int | None = None
    answer_days: int | None = None
    in_business_days: bool = False
    cancel_needs_flat: bool | None = None
    offset: Micros = 0


@dataclass(frozen=True, slots=True)
class Step:
    """A state the application came into at an instant; `learned_at` is when we were told."""

    step_id: int
    at: Micros
    state: State
    reason: str = ""
    note: str = ""
    origin: Origin = Origin.HAND
    learned_at: Micros = 0
    undone_at: Micros | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands, since when, and why; `since` is None before the first step."""

    state: State
    since: Micros | None
    reason: str = ""
    step_id: int | None = None


@dataclass(frozen=True, slots=True)
class Due:
    """When the platform's answer, or the end of a state, is expected; `first` where it is a span.

    `is_over` once `last` has passed.
    """

    first: Micros | None
    last: Micros
    is_over: bool


class Flatness(StrEnum):
    """Whether positions or orders stand in the way of ending lead trading."""

    FLAT = "flat"
    NOT_FLAT = "not_flat"
    UNKNOWN = "unknown"


_STANDS_IN_THE_WAY: Mapping[Flatness, StepFault | None] = {
    Flatness.FLAT: None,
    Flatness.NOT_FLAT: StepFault.NOT_FLAT,
    Flatness.UNKNOWN: StepFault.FLATNESS_UNKNOWN,
}


def standing_of(steps: Iterable[Step]) -> Standing:
    """Where the steps that count lead to."""
    last = _last(steps)
    if last is None:
        return Standing(State.NOT_APPLIED, None)
    return Standing(last.state, last.at, last.reason, last.step_id)


def next_states(state: State, rule: ReviewRule) -> tuple[State, ...]:
    """The states that may follow on a platform; what it does not publish stays possible."""
    return tuple(to for to in _STEPS[state] if not _is_foreign(state, to, rule))


def check_step(
    steps: Iterable[Step], new: Step, rule: ReviewRule, flatness: Flatness, now: Micros
) -> StepFault | None:
    """Why a step cannot be taken after the others, None where it can (platform rules, 4.4).

    Asking to end lead trading is refused while positions or orders are open, or nobody says that
    none are, unless the platform closes them itself; what a platform tells has happened already.
    """
    here = standing_of(steps)
    if new.state not in _STEPS[here.state]:
        return StepFault.NOT_FROM_HERE
    if _is_foreign(here.state, new.state, rule):
        return StepFault.NOT_ON_THIS_PLATFORM
    if here.since is not None and new.at < here.since:
        return StepFault.BEFORE_THE_LAST
    if new.at > now:
        return StepFault.IN_THE_FUTURE
    if max(len(new.reason), len(new.note)) > LONGEST_REASON:
        return StepFault.TEXT_TOO_LONG
    if new.state in NEED_REASON and not new.reason.strip():
        return StepFault.REASON_MISSING
    is_asking = new.state is State.CANCEL_REQUESTED and new.origin is Origin.HAND
    if is_asking and rule.cancel_needs_flat is not False:
        return _STANDS_IN_THE_WAY[flatness]
    return None


def may_undo(steps: Iterable[Step], step_id: int) -> bool:
    """Whether a step is the last that counts: taking back another would tear the way apart."""
    last = _last(steps)
    return last is not None and last.step_id == step_id


def answer_due(standing: Standing, rule: ReviewRule, now: Micros) -> Due | None:
    """When a cancel request is answered or a cooling-off ends; None where nothing is published.

    A day counts to its end on the platform's clock, and the day of the request itself is day 0.
    """
    if standing.since is None:
        return None
    if standing.state is State.COOLING_OFF and rule.cooling_off is not None:
        ends = standing.since + rule.cooling_off
        return Due(None, ends, now >= ends)
    if standing.state is State.CANCEL_REQUESTED and rule.answer_days is not None:
        last = _end_of_day(standing.since, rule.answer_days, rule)
        first = None
        if rule.answer_from_days is not None:
            first = _end_of_day(standing.since, rule.answer_from_days, rule) - DAY
        return Due(first, last, now >= last)
    return None


def _last(steps: Iterable[Step]) -> Step | None:
    counting = (step for step in steps if step.undone_at is None)
    return max(counting, key=lambda step: (step.at, step.step_id), default=None)


def _is_foreign(here: State, to: State, rule: ReviewRule) -> bool:
    """Whether a platform is documented to lack a step."""
    match here, to:
        case ((State.NOT_APPLIED | State.DRAFT), State.UNDER_REVIEW):
            return rule.is_reviewed is False
        case State.DRAFT, State.ACTIVE:
            return rule.is_reviewed is True
        case _, State.EXPIRED:
            return rule.may_lapse is False
        case _, State.COOLING_OFF:
            return rule.cooling_off is None
        case _:
            return False


def _end_of_day(since: Micros, days: int, rule: ReviewRule) -> Micros:
    """The end of the platform's day that lies so many days after an instant's."""
    day = (since + rule.offset) // DAY
    left = days
    while left:
        day += 1
        is_weekend = to_datetime(day * DAY).weekday() >= 5
        left -= not (rule.in_business_days and is_weekend)
    return (day + 1) * DAY - rule.offset


def hours(count: int | None) -> Micros | None:
    """A number of hours as a length of time; None stays unknown."""
    return None if count is None else count * HOUR
