"""What a platform documents of the lead's own settings, typed, each with its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from profitshare_gui.core.money import Millionths, Units, parse_amount, parse_ratio
from profitshare_gui.core.rulebook import UNKNOWN, RatioApplies, RuleValue, SettlementRule

ACCOUNT = "account"
"""The source of a value that is an account's own (`rulebook_file`)."""

_YES = "yes"


class Setting(StrEnum):
    """The settings of a lead trader; the words are kept in the archive."""

    RATIO = "ratio"
    ASSETS = "assets"
    MINIMUM_COPY = "minimum_copy"
    DELAY = "delay"
    COPY_MODE = "copy_mode"
    LEADING = "leading"


class Period(StrEnum):
    """The natural period of the platform's clock in which changes are counted."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class TakesForce(StrEnum):
    """From when on a changed setting counts."""

    NEXT_ORDER = "next_order"
    NEXT_CUT_OFF = "next_cut_off"
    NEXT_WINDOW = "next_window"
    AT_ONCE = "at_once"
    NEW_COPIERS = "new_copiers"


@dataclass(frozen=True, slots=True)
class Quota:
    """So many changes are allowed in every natural period."""

    period: Period
    most: int


@dataclass(frozen=True, slots=True)
class RatioLimits:
    """What the share ratio may be; None is not published.

    `maximum` is the account's own where `is_own`, else what the platform shows or allows at most;
    `by_account` says that every account has its own. A ratio that `is_final` or `by_level` is not
    the trader's to change. `advice` is the platform's own sentence.
    """

    minimum: Millionths | None
    maximum: Millionths | None
    is_own: bool
    by_account: bool
    step: Millionths | None
    default: Millionths | None
    is_final: bool
    by_level: bool
    advice: str
    levels: str
    note: str


@dataclass(frozen=True, slots=True)
class SettingLimits:
    """Everything a rule says of the settings.

    `offset` is the platform's clock, ahead of UTC. `sources` names the source of each value by its
    dotted key, `unknown` the keys the platform is known not to publish. Counts and amounts are None
    where nothing is said.
    """

    offset: int
    ratio: RatioLimits
    ratio_takes_force: TakesForce
    quotas: Mapping[Setting, tuple[Quota, ...]]
    offered: frozenset[Setting]
    shown_symbols: int | None
    symbols: str
    symbols_margin: str
    new_symbols_flat: bool
    minimum_copy: Units | None
    maximum_copy: Units | None
    delay: str
    delay_is_fixed: bool
    copy_modes: tuple[str, ...]
    cancel_needs_flat: bool | None
    cancel_answer_days: int | None
    cancel_answer_from_days: int | None
    cancellation: str
    settings_place: str
    sources: Mapping[str, str]
    unknown: frozenset[str]


def limits_of(rule: SettlementRule) -> SettingLimits:
    """The limits of one version of a rulebook, with an account's own values where it has any."""
    read = _Values({value.key: value for value in rule.values})
    return SettingLimits(
        offset=rule.schedule.offset,
        ratio=_ratio_limits(read),
        ratio_takes_force=_TAKES_FORCE[rule.ratio_applies],
        quotas=_quotas(read),
        offered=_offered(read),
        shown_symbols=read.count("limits.shown_symbols"),
        symbols=read.words("limits.symbols"),
        symbols_margin=read.words("limits.symbols_margin"),
        new_symbols_flat=read.is_yes("limits.new_symbols_flat"),
        minimum_copy=read.amount("limits.minimum_copy_amount"),
        maximum_copy=read.amount("limits.maximum_copy_amount"),
        delay=read.words("limits.delay_choices"),
        delay_is_fixed=read.is_yes("limits.delay_is_fixed"),
        copy_modes=read.list("limits.copy_modes"),
        cancel_needs_flat=read.flag("limits.cancel_needs_flat"),
        cancel_answer_days=read.count("limits.cancel_answer_days"),
        cancel_answer_from_days=read.count("limits.cancel_answer_from_days"),
        cancellation=read.words("limits.cancellation"),
        settings_place=read.words("limits.settings_place"),
        sources={value.key: value.source for value in rule.values},
        unknown=frozenset(value.key for value in rule.values if value.text == UNKNOWN),
    )


def with_own_maximum(limits: SettingLimits, maximum: Millionths | None) -> SettingLimits:
    """The same with the largest share ratio that the account itself is shown; None leaves it."""
    if maximum is None:
        return limits
    ratio = replace(limits.ratio, maximum=maximum, is_own=True)
    sources = {**limits.sources, "limits.ratio_maximum": ACCOUNT}
    return replace(limits, ratio=ratio, sources=sources)


_TAKES_FORCE = {
    RatioApplies.AT_OPEN: TakesForce.NEXT_ORDER,
    RatioApplies.CURRENT: TakesForce.NEXT_CUT_OFF,
    RatioApplies.NEXT_WINDOW: TakesForce.NEXT_WINDOW,
}

_RATIO_QUOTAS = (
    (Period.DAY, "limits.ratio_changes_per_day"),
    (Period.WEEK, "limits.ratio_changes_per_week"),
    (Period.MONTH, "limits.ratio_changes_per_month"),
)


@dataclass(frozen=True, slots=True)
class _Values:
    """The values of a version by key; an unknown one reads as nothing."""

    values: Mapping[str, RuleValue]

    def words(self, key: str) -> str:
        """The text of a value, empty where there is none."""
        value = self.values.get(key)
        return "" if value is None or value.text == UNKNOWN else value.text

    def list(self, key: str) -> tuple[str, ...]:
        """The texts of a list."""
        told = self.words(key)
        return tuple(told.split("; ")) if told else ()

    def count(self, key: str) -> int | None:
        """A whole number."""
        told = self.words(key)
        return int(told) if told else None

    def amount(self, key: str) -> Units | None:
        """An amount."""
        told = self.words(key)
        return parse_amount(told) if told else None

    def ratio(self, key: str) -> Millionths | None:
        """A ratio."""
        told = self.words(key)
        return parse_ratio(told) if told else None

    def flag(self, key: str) -> bool | None:
        """Yes, no, or nothing said."""
        told = self.words(key)
        return told == _YES if told else None

    def is_yes(self, key: str) -> bool:
        """Whether a flag is there and says yes."""
        return self.flag(key) is True

    def has(self, key: str) -> bool:
        """Whether the rulebook speaks of it at all, be it to say that nobody knows."""
        return key in self.values


def _ratio_limits(read: _Values) -> RatioLimits:
    maximum = read.values.get("limits.ratio_maximum")
    return RatioLimits(
        minimum=read.ratio("limits.ratio_minimum"),
        maximum=read.ratio("limits.ratio_maximum"),
        is_own=maximum is not None and maximum.source == ACCOUNT,
        by_account=read.is_yes("limits.ratio_maximum_is_per_account"),
        step=read.ratio("limits.ratio_step"),
        default=read.ratio("limits.ratio_default"),
        is_final=read.is_yes("limits.ratio_is_final"),
        by_level=read.is_yes("limits.ratio_by_level"),
        advice=read.words("limits.ratio_advice"),
        levels=read.words("limits.ratio_levels"),
        note=read.words("limits.ratio_change_note"),
    )


def _quotas(read: _Values) -> dict[Setting, tuple[Quota, ...]]:
    """How often each setting may be changed; the ratio and the delay have counters of their own."""
    ratio = [(period, read.count(key)) for period, key in _RATIO_QUOTAS]
    delay = read.count("limits.delay_changes_per_week")
    return {
        Setting.RATIO: tuple(Quota(period, most) for period, most in ratio if most is not None),
        Setting.DELAY: () if delay is None else (Quota(Period.WEEK, delay),),
    }


def _offered(read: _Values) -> frozenset[Setting]:
    """The settings a platform is known to have; a ratio and a beginning every one has."""
    has = {Setting.RATIO, Setting.LEADING}
    if read.has("limits.symbols") or read.has("limits.shown_symbols"):
        has.add(Setting.ASSETS)
    if read.has("limits.minimum_copy_amount"):
        has.add(Setting.MINIMUM_COPY)
    if read.has("limits.delay_changes_per_week") or read.has("limits.delay_choices"):
        has.add(Setting.DELAY)
    if read.words("limits.copy_modes"):
        has.add(Setting.COPY_MODE)
    return frozenset(has)
