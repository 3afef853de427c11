"""The numbers that notices are raised by, each with its source: rulebooks first, then documents."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from profitshare_gui.core.execution_risks import SOURCE as ECHOBIT
from profitshare_gui.core.lead_standing import WARN_DAYS
from profitshare_gui.core.money import Units, parse_amount
from profitshare_gui.core.published import Published
from profitshare_gui.core.rulebook import Rulebook, SettlementRule

OURS = "our own margin"
"""The source of how near is near; no platform publishes that."""


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit, from where on it is near, and who says so; `Units` or a count."""

    value: int
    near: int
    source: str


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a whole, as `value` of `whole`."""

    value: int
    whole: int
    source: str


@dataclass(frozen=True, slots=True)
class NoticeLimits:
    """The limits of one version of a rulebook; None where nobody publishes one.

    `inactivity_warns` are so many days before the deadline, the deadline itself being 0.
    """

    lead_unrealized: Limit | None = None
    copiers: Limit | None = None
    assets: Limit | None = None
    orders_a_day: Limit | None = None
    equity: Limit | None = None
    inactivity_warns: tuple[int, ...] = (*WARN_DAYS, 0)
    inactivity_source: str = ""
    ratio_source: str = ""
    at_once_source: str = ""
    deposit_part: Part = Part(10, 100, f"{ECHOBIT}; 10 % is {OURS}")

    @property
    def copies_first_only(self) -> bool:
        """Whether of orders opened at once only the first is copied."""
        return bool(self.at_once_source)


ASSETS_LIMITS = {
    "binance-futures": (
        parse_amount("100000"),
        "Bitaigen, guide to Binance copy trading (1003703): at most 5x from 100,000 USDT on",
    )
}
"""From so many USDT under management on the leverage is capped (platform rules, 1.3)."""

LEAST_EQUITY = {
    "okx": (
        parse_amount("500"),
        "OKX Help, how to become a lead trader (11639154398221): below 500 USDT orders fail",
    )
}
"""With less in the trading account a lead order is not copied (platform rules, 1.5)."""

FIRST_ONLY = frozenset({"echobit"})
"""Platforms that copy only the first of orders opened within 500 ms (platform rules, 1.6)."""


def notice_limits(
    rulebook: Rulebook, rule: SettlementRule, *, cap: int | None, cap_source: str
) -> NoticeLimits:
    """The limits of a rule; `cap` is how many copiers there may be, from `capacity_of`."""
    says, told_by = Published(rule), partial(_sources, rulebook)
    own_id = rulebook.rulebook_id
    gate = rule.gate.lead_unrealized_above if rule.gate is not None else None
    per_day = says.count("limits.lead_orders_per_day")
    period = next((p for p in _PERIODS if says.count(p) is not None), "")
    return NoticeLimits(
        lead_unrealized=(
            None
            if gate is None
            # From 80 % of the way on: a level of -20,000 is near from -16,000 down.
            else Limit(gate, gate * 8 // 10, told_by(says.source("gate.lead_unrealized_above")))
        ),
        copiers=_counted(cap, 95, told_by(cap_source)),
        assets=_documented(ASSETS_LIMITS.get(own_id)),
        orders_a_day=_counted(per_day, 90, told_by(says.source("limits.lead_orders_per_day"))),
        equity=_documented(LEAST_EQUITY.get(own_id)),
        inactivity_source=told_by(says.source("limits.inactivity_days")),
        ratio_source=told_by(says.source(period)),
        at_once_source=ECHOBIT if own_id in FIRST_ONLY else "",
    )


_PERIODS = tuple(f"limits.ratio_changes_per_{period}" for period in ("day", "week", "month"))


def _sources(rulebook: Rulebook, keys: str) -> str:
    """Where a value is written, in words: `O4` is only what the rulebook calls it."""
    found = (rulebook.sources.get(key.strip(), key.strip()) for key in keys.split(","))
    return "; ".join(filter(None, found))


def _counted(value: int | None, percent: int, source: str) -> Limit | None:
    """Near from so many percent on, rounded up."""
    return None if not value else Limit(value, -(-value * percent // 100), source)


def _documented(found: tuple[Units, str] | None) -> Limit | None:
    """Near from 90 % on."""
    return None if found is None else Limit(found[0], found[0] * 9 // 10, found[1])
