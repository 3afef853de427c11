"""The lead's settings as they stand: current, pending, changes used, and when the next may come.

The platform's clock decides what a day, a week and a month are, never this computer's zone
(platform rules, A24).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeAlias

from profitshare_gui.core.instants import DAY, WEEK, Micros, to_datetime, to_micros
from profitshare_gui.core.records import Event, EventKind
from profitshare_gui.core.setting_limits import (
    Period,
    Quota,
    Setting,
    SettingLimits,
    TakesForce,
)

SettingValue: TypeAlias = int | str | tuple[str, ...]
"""By setting: a ratio (`Millionths`), an amount (`Units`), minutes of delay, a mode, `START` or
`CANCEL`, or the symbols in the order in which they are shown."""

START, CANCEL = "start", "cancel"
"""What the setting `LEADING` may be."""

STATED = "stated"
"""What is `told` of a record that only says how a setting has been; it is no change."""

NOT_CONFIRMED = "NOT_CONFIRMED"
"""Sent without an answer, and not to be seen on the platform afterwards."""

_MONDAY_SHIFT = 3
"""1970-01-01 was a Thursday; Monday is 0."""


class ChangeState(StrEnum):
    """How far a change got; the words are kept in the archive.

    ASKED waits for somebody to make it on the platform's page and to say so. SENT and UNCERTAIN
    left for the platform and are settled by reading, never by sending again.
    """

    ASKED = "asked"
    SENT = "sent"
    UNCERTAIN = "uncertain"
    CONFIRMED = "confirmed"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Origin(StrEnum):
    """How a change came about: by a call, by hand on the platform, or seen there by a sync.

    RULES is what a rulebook says of a setting nobody can change; no change has it.
    """

    API = "api"
    HAND = "hand"
    SYNC = "sync"
    RULES = "rules"


OPEN_STATES = frozenset({ChangeState.ASKED, ChangeState.SENT, ChangeState.UNCERTAIN})
"""Not settled yet: until then no other change of the same setting is offered."""

LEFT_STATES = frozenset({ChangeState.SENT, ChangeState.UNCERTAIN})
"""May have been made on the platform, so they count against what is allowed."""


@dataclass(frozen=True, slots=True)
class SettingChange:
    """One change of a setting; `told` are the platform's words, or `STATED`.

    `in_force_at` is from when on it counts, as far as known; `ended_at` the instant it was made on
    the platform where it is confirmed, else when it was refused or withdrawn.
    """

    change_row: int
    setting: Setting
    value: SettingValue
    asked_at: Micros
    in_force_at: Micros | None
    state: ChangeState
    origin: Origin
    told: str
    ended_at: Micros | None

    @property
    def is_open(self) -> bool:
        """Whether it waits to be confirmed."""
        return self.state in OPEN_STATES

    @property
    def is_statement(self) -> bool:
        """Whether it says how a setting has been, not that it changed."""
        return self.told == STATED

    @property
    def made_at(self) -> Micros | None:
        """When it was, or may have been, made on the platform; None where it was not."""
        if self.state is ChangeState.CONFIRMED:
            return self.ended_at
        return self.asked_at if self.state in LEFT_STATES else None


@dataclass(frozen=True, slots=True)
class Known:
    """What a setting is: since when as far as known, when that was last seen, and who says so."""

    value: SettingValue
    since: Micros
    seen_at: Micros
    origin: Origin


@dataclass(frozen=True, slots=True)
class Allowance:
    """Changes allowed and used in the platform's natural period `[opens_at, ends_at)`."""

    period: Period
    most: int
    used: int
    opens_at: Micros
    ends_at: Micros

    @property
    def left(self) -> int:
        """How many more may be made in it."""
        return max(self.most - self.used, 0)


class Obstacle(StrEnum):
    """Why a setting cannot be changed now."""

    NOT_DOCUMENTED = "not_documented"
    FINAL = "final"
    BY_LEVEL = "by_level"
    FIXED = "fixed"
    PENDING = "pending"
    USED_UP = "used_up"


@dataclass(frozen=True, slots=True)
class Standing:
    """One setting as of an instant.

    `next_at` is when the next change is allowed, None while one is allowed now or never will be.
    `takes_force` says from when on a change would count.
    """

    setting: Setting
    current: Known | None
    pending: SettingChange | None
    allowances: tuple[Allowance, ...]
    next_at: Micros | None
    obstacle: Obstacle | None
    takes_force: TakesForce

    @property
    def is_changeable(self) -> bool:
        """Whether a change can be offered."""
        return self.obstacle is None


def period_at(period: Period, instant: Micros, offset: Micros) -> tuple[Micros, Micros]:
    """The natural day, week (from Monday) or month that holds an instant, on its clock."""
    local = instant + offset
    if period is Period.MONTH:
        moment = to_datetime(local)
        months = moment.year * 12 + moment.month
        opens, ends = (
            to_micros(datetime((n - 1) // 12, (n - 1) % 12 + 1, 1, tzinfo=UTC))
            for n in (months, months + 1)
        )
        return opens - offset, ends - offset
    length = DAY if period is Period.DAY else WEEK
    shift = _MONDAY_SHIFT * DAY if period is Period.WEEK else 0
    opens_at = (local + shift) // length * length - shift - offset
    return opens_at, opens_at + length


def allowances_at(
    quotas: Iterable[Quota], made_at: Sequence[Micros], now: Micros, offset: Micros
) -> tuple[Allowance, ...]:
    """What is used of each quota in the period that holds `now`."""
    found = []
    for quota in quotas:
        opens_at, ends_at = period_at(quota.period, now, offset)
        used = sum(opens_at <= at < ends_at for at in made_at)
        found.append(Allowance(quota.period, quota.most, used, opens_at, ends_at))
    return tuple(found)


def next_allowed_at(allowances: Iterable[Allowance]) -> Micros | None:
    """When the next change is allowed; None where one is allowed now."""
    ends = [each.ends_at for each in allowances if not each.left]
    return max(ends, default=None)


def changes_made(
    setting: Setting, changes: Iterable[SettingChange], events: Iterable[Event] = ()
) -> tuple[Micros, ...]:
    """The instants at which a setting was, or may have been, changed; oldest first.

    The share ratio is also known from its events, one to each change: those that a file brought
    count too, and none counts twice.
    """
    mine = [each for each in changes if each.setting is setting]
    made = {each.made_at for each in mine if each.made_at is not None and not each.is_statement}
    if setting is Setting.RATIO:
        stated = {each.ended_at for each in mine if each.is_statement}
        made |= {at for at, _ in ratio_steps(events) if at not in stated}
    return tuple(sorted(made))


def ratio_steps(events: Iterable[Event]) -> list[tuple[Micros, int]]:
    """The lead's own ratio by its events, each where it became another; oldest first."""
    own = sorted(
        (event.at, event.ratio)
        for event in events
        if event.kind is EventKind.RATIO_CHANGE and not event.copier_id and event.ratio is not None
    )
    steps: list[tuple[Micros, int]] = []
    for at, ratio in own:
        if not steps or steps[-1][1] != ratio:
            steps.append((at, ratio))
    return steps


def newest(known: Iterable[Known]) -> Known | None:
    """What was seen last; of what was seen at one instant, what has been so for longer."""
    return max(known, key=lambda each: (each.seen_at, -each.since), default=None)


def known_of(setting: Setting, changes: Iterable[SettingChange]) -> list[Known]:
    """What the confirmed changes of a setting say."""
    return [
        Known(each.value, each.in_force_at or each.ended_at, each.ended_at, each.origin)
        for each in changes
        if each.setting is setting
        and each.state is ChangeState.CONFIRMED
        and each.ended_at is not None
    ]


def stand(
    setting: Setting,
    limits: SettingLimits,
    now: Micros,
    *,
    current: Known | None,
    changes: Sequence[SettingChange],
    made_at: Sequence[Micros],
) -> Standing:
    """How a setting stands now: nothing is offered that the platform is known to refuse."""
    pending = next(
        (each for each in reversed(changes) if each.setting is setting and each.is_open), None
    )
    allowances = allowances_at(limits.quotas.get(setting, ()), made_at, now, limits.offset)
    next_at = next_allowed_at(allowances)
    fixed = _fixed(setting, limits)
    obstacle = fixed
    if obstacle is None and pending is not None:
        obstacle = Obstacle.PENDING
    if obstacle is None and next_at is not None:
        obstacle = Obstacle.USED_UP
    return Standing(
        setting=setting,
        current=current,
        pending=pending,
        allowances=() if fixed else allowances,
        next_at=None if fixed else next_at,
        obstacle=obstacle,
        takes_force=_takes_force(setting, limits),
    )


def _fixed(setting: Setting, limits: SettingLimits) -> Obstacle | None:
    """Why a setting can never be changed here, None where it can."""
    if setting not in limits.offered:
        return Obstacle.NOT_DOCUMENTED
    if setting is Setting.RATIO and limits.ratio.is_final:
        return Obstacle.FINAL
    if setting is Setting.RATIO and limits.ratio.by_level:
        return Obstacle.BY_LEVEL
    if setting is Setting.DELAY and limits.delay_is_fixed:
        return Obstacle.FIXED
    if any(quota.most == 0 for quota in limits.quotas.get(setting, ())):
        return Obstacle.FIXED
    return None


def _takes_force(setting: Setting, limits: SettingLimits) -> TakesForce:
    if setting is Setting.RATIO:
        return limits.ratio_takes_force
    return TakesForce.NEW_COPIERS if setting is Setting.MINIMUM_COPY else TakesForce.AT_ONCE
