"""Room for copiers: the cap and the slots, and what a platform asks for before it gives more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, parse_amount, parse_ratio
from profitshare_gui.core.rulebook import UNKNOWN, SettlementRule


class Met(StrEnum):
    """Whether a condition is met, three-valued: what is not known is never taken as met."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Ask(StrEnum):
    """What a platform asks for before it lets more copiers in."""

    DAYS = "days"
    COPIERS = "copiers"
    LEVERAGE = "leverage"
    LEAD_MARGIN = "lead_margin"
    DRAWDOWN = "drawdown"


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition with its limit and what is known of the account, None for nothing.

    `days` is over how many it is looked at, 0 where it has none. The limit and the figure are days,
    copiers, times of leverage, `Units` or `Millionths` by `ask`.
    """

    ask: Ask
    limit: int
    figure: int | None
    days: int
    met: Met
    source: str


@dataclass(frozen=True, slots=True)
class LeadFigures:
    """What is known of the account; None is unknown.

    `leads_since` is the first day of leading that is known, which may be later than the true one.
    """

    copiers: int | None = None
    slots: int | None = None
    leads_since: Micros | None = None
    lead_margin: Units | None = None
    drawdown: Millionths | None = None


@dataclass(frozen=True, slots=True)
class Capacity:
    """Copiers now against the cap; `is_reported` where the platform told this account's own cap."""

    copiers: int | None
    cap: int | None
    is_reported: bool
    cap_source: str
    by_level: tuple[str, ...]
    note: str
    conditions: tuple[Condition, ...]

    @property
    def free(self) -> int | None:
        """Slots that are left; None where copiers or cap are unknown, never below 0."""
        if self.copiers is None or self.cap is None:
            return None
        return max(self.cap - self.copiers, 0)

    @property
    def filled(self) -> Millionths | None:
        """The part of the cap that is taken, at most all of it."""
        if self.copiers is None or not self.cap:
            return None
        return min(self.copiers * WHOLE_RATIO // self.cap, WHOLE_RATIO)

    @property
    def can_ask_for_more(self) -> Met:
        """Whether every condition of a request is met."""
        found = {each.met for each in self.conditions}
        if Met.NO in found:
            return Met.NO
        return Met.YES if found == {Met.YES} else Met.UNKNOWN


def capacity_of(rule: SettlementRule, figures: LeadFigures, now: Micros) -> Capacity:
    """The capacity by a rule and the figures that are known (platform rules, 1.3 and 4.1)."""
    values = {value.key: value for value in rule.values}
    texts = {key: value.text for key, value in values.items() if value.text != UNKNOWN}
    sources = {key: value.source for key, value in values.items()}
    documented = texts.get("limits.copiers")
    cap = figures.slots if figures.slots is not None else int(documented) if documented else None
    return Capacity(
        copiers=figures.copiers,
        cap=cap,
        is_reported=figures.slots is not None,
        cap_source="" if figures.slots is not None else sources.get("limits.copiers", ""),
        by_level=tuple(filter(None, texts.get("limits.copiers_by_level", "").split("; "))),
        note=texts.get("copiers.capacity", ""),
        conditions=_conditions(texts, sources, figures, now),
    )


def _conditions(
    texts: Mapping[str, str], sources: Mapping[str, str], figures: LeadFigures, now: Micros
) -> tuple[Condition, ...]:
    days = None if figures.leads_since is None else max(now - figures.leads_since, 0) // DAY
    asked = (
        (Ask.DAYS, "copiers.more_after_days", "", days),
        (Ask.COPIERS, "copiers.more_from_copiers", "", figures.copiers),
        # No feed and no file of ours has the leverage of an order.
        (Ask.LEVERAGE, "copiers.more_leverage_below", "copiers.more_leverage_days", None),
        (Ask.LEAD_MARGIN, "copiers.more_lead_margin", "", figures.lead_margin),
        (Ask.DRAWDOWN, "copiers.more_drawdown", "copiers.more_drawdown_days", figures.drawdown),
    )
    found = []
    for ask, key, over, figure in asked:
        if key in texts:
            limit = _READ.get(ask, int)(texts[key])
            met = _met(ask, figure, limit)
            found.append(
                Condition(ask, limit, figure, int(texts.get(over, "0")), met, sources[key])
            )
    return tuple(found)


_READ = {Ask.LEAD_MARGIN: parse_amount, Ask.DRAWDOWN: parse_ratio}


def _met(ask: Ask, figure: int | None, limit: int) -> Met:
    """At least the limit; a drawdown at most, a leverage below it.

    The known days of leading are the fewest there can be, so that too few of them prove nothing.
    """
    if figure is None:
        return Met.UNKNOWN
    if ask is Ask.DRAWDOWN:
        return Met.YES if figure <= limit else Met.NO
    if ask is Ask.LEVERAGE:
        return Met.YES if figure < limit else Met.NO
    if figure >= limit:
        return Met.YES
    return Met.UNKNOWN if ask is Ask.DAYS else Met.NO
