"""Rulebooks: each platform's settlement rules as effective-dated, typed data with sources."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.records import EventKind, SettlementWindow
from profitshare_gui.core.schedule import Schedule

UNKNOWN = "unknown"


class Model(StrEnum):
    """The four settlement models every platform reduces to (platform rules, section 0.1)."""

    PERIOD_NET = "period_net"
    CUMULATIVE_MINUS_SHARED = "cumulative_minus_shared"
    CUMULATIVE_RATIO_ADJUSTED = "cumulative_ratio_adjusted"
    HIGH_WATER_MARK = "high_water_mark"


class RatioApplies(StrEnum):
    """Which share ratio is used: stamped at open, in force at the cut-off, or at the opening."""

    AT_OPEN = "at_open"
    CURRENT = "current"
    NEXT_WINDOW = "next_window"


class Withholding(StrEnum):
    """What a platform takes from a copier before the settlement."""

    NONE = "none"
    PER_WINNING_ORDER = "per_winning_order"
    RUNNING = "running"
    AT_MAXIMUM_RATIO = "at_maximum_ratio"


@dataclass(frozen=True, slots=True)
class Gate:
    """Conditions a scheduled run must meet, or the share is skipped whole and stays due.

    `lead_unrealized_above` is exclusive; `balance_covers_share` asks the copier's available
    balance to be at least the share.
    """

    lead_unrealized_above: Units | None
    balance_covers_share: bool


@dataclass(frozen=True, slots=True)
class RebateRule:
    """The lead's part of trading fees: fees x `fee_ratio`, at most margin x `margin_ratio`."""

    fee_ratio: Millionths
    margin_ratio: Millionths | None


@dataclass(frozen=True, slots=True)
class InactiveRule:
    """When a copier may be removed. `equity_limit` counts as inactive itself if `inclusive`."""

    equity_limit: Units
    inclusive: bool
    no_positions: bool
    no_orders: bool


@dataclass(frozen=True, slots=True)
class RuleValue:
    """One value of a rulebook as a reader sees it: dotted key, text as written, source."""

    key: str
    text: str
    source: str


@dataclass(frozen=True, slots=True)
class SettlementRule:
    """One version of a platform's rules, in force from `effective_from` until the next version.

    `assumed` lists the axes the platform does not publish with the plain value taken instead.
    `values` holds every value of the version, the engine's and the ones only shown.
    """

    label: str
    effective_from: Micros
    schedule: Schedule
    model: Model
    counts_unrealized: bool
    deducts_trading_fees: bool
    counts_funding_fees: bool
    pooled: bool
    postpones: bool
    carries_losses: bool
    ratio_applies: RatioApplies
    fixed_ratio: Millionths | None
    withholding: Withholding
    maximum_ratio: Millionths | None
    triggers: frozenset[EventKind]
    gate: Gate | None
    rebate: RebateRule | None
    inactive: InactiveRule | None
    assumed: tuple[str, ...]
    values: tuple[RuleValue, ...]

    @property
    def is_period_net(self) -> bool:
        """Whether each window stands alone, not a cumulative figure less what was shared."""
        return self.model is Model.PERIOD_NET

    @property
    def stamps_at_open(self) -> bool:
        """Whether each order is settled at the ratio it was opened under.

        A cumulative figure has one ratio for all of it, whatever its rulebook says.
        """
        return self.is_period_net and self.ratio_applies is RatioApplies.AT_OPEN


@dataclass(frozen=True, slots=True)
class Rulebook:
    """A platform's rules: versions in order of `effective_from`; at least one.

    `sources` maps a source's key, as the values quote it, to where it is found.
    """

    rulebook_id: str
    name: str
    product: str
    summary: str
    sources: Mapping[str, str]
    versions: tuple[SettlementRule, ...]

    def rule_at(self, instant: Micros) -> SettlementRule:
        """The version in force at an instant; before the first one, the first (SPEC, Rulebooks)."""
        starts = [rule.effective_from for rule in self.versions]
        return self.versions[max(bisect_right(starts, instant) - 1, 0)]

    @property
    def pools(self) -> bool:
        """Whether any version nets all copiers together."""
        return any(rule.pooled for rule in self.versions)

    @property
    def counts_projects(self) -> bool:
        """Whether a copier that stopped begins anew with its next order."""
        return any(EventKind.STOP_COPYING in rule.triggers for rule in self.versions)

    @property
    def has_one_clock(self) -> bool:
        """Whether all copiers are settled at the same instants."""
        return not any(rule.schedule.per_copier for rule in self.versions)

    def is_first_of_all(self, rule: SettlementRule) -> bool:
        """Whether a version has no start of its own: it was always in force."""
        return rule.effective_from <= EARLIEST

    def predates_rules(self, instant: Micros) -> bool:
        """Whether an instant lies before the first version, so that a settlement carries a note."""
        return instant < self.versions[0].effective_from


def window_after(
    rulebook: Rulebook, window: SettlementWindow, first_day: Micros | None = None
) -> SettlementWindow:
    """The window that opens when `window` is cut off, by the version in force at that instant."""
    opens_at = window.cut_off_at
    return rulebook.rule_at(opens_at).schedule.window_from(opens_at, first_day)


def window_at(
    rulebook: Rulebook, instant: Micros, first_day: Micros | None = None
) -> SettlementWindow:
    """The window that holds an instant; `first_day` as in `Schedule.window_at`.

    A version is in force for a whole window, the one that opens under it (SPEC, Rulebooks), so a
    version that starts in the middle of a window waits for the next.
    """
    rule = rulebook.rule_at(instant)
    if rule is not rulebook.versions[0]:
        last_before = window_at(rulebook, rule.effective_from - 1, first_day)
        if instant < last_before.cut_off_at:
            return last_before
        first_after = window_after(rulebook, last_before, first_day)
        if instant < first_after.cut_off_at:
            return first_after
    return rule.schedule.window_at(instant, first_day)


def next_window(rulebook: Rulebook, now: Micros) -> SettlementWindow:
    """What the countdown counts to: the earliest window that pays after now (SPEC, section 7)."""
    lag = max(rule.schedule.pays_after for rule in rulebook.versions)
    window = window_at(rulebook, now - lag)
    while window.pays_at <= now:
        window = window_after(rulebook, window)
    return window
