"""Which copiers a platform's rule calls inactive: eligible, not eligible and why, or unknown."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.records import DEFAULT_ASSET, Copier
from profitshare_gui.core.rulebook import InactiveRule

MISSING_RULE = "rule"
"""What is missing where the rulebook has no rule for inactive copiers."""


class Obstacle(StrEnum):
    """Why a copier is not eligible for removal (SPEC, Command line)."""

    EQUITY = "EQUITY"
    OPEN_POSITIONS = "OPEN_POSITIONS"
    ACTIVE_ORDERS = "ACTIVE_ORDERS"
    NOT_REMOVABLE = "NOT_REMOVABLE"


@dataclass(frozen=True, slots=True)
class NotEligible:
    """A copier that fails at least one condition for sure."""

    copier: Copier
    obstacles: tuple[Obstacle, ...]


@dataclass(frozen=True, slots=True)
class Unknown:
    """A copier that fails no condition for sure; `missing` names the columns nobody knows."""

    copier: Copier
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RemovalPlan:
    """Every copier in exactly one of three groups; *unknown* is never selected for the user."""

    eligible: tuple[Copier, ...]
    not_eligible: tuple[NotEligible, ...]
    unknown: tuple[Unknown, ...]

    @property
    def count(self) -> int:
        """How many copiers the plan speaks of."""
        return len(self.eligible) + len(self.not_eligible) + len(self.unknown)


def plan_removal(copiers: Iterable[Copier], rule: InactiveRule | None) -> RemovalPlan:
    """Sort copiers by the rule for inactive ones; None where the rulebook has none.

    One condition known to fail makes a copier *not eligible* even if others are unknown
    (SPEC, Removing inactive copiers).
    """
    eligible: list[Copier] = []
    not_eligible: list[NotEligible] = []
    unknown: list[Unknown] = []
    for copier in copiers:
        if rule is None:
            unknown.append(Unknown(copier, (MISSING_RULE,)))
            continue
        conditions = _conditions(copier, rule)
        obstacles = tuple(obstacle for obstacle, _, holds in conditions if holds is False)
        missing = tuple(column for _, column, holds in conditions if holds is None)
        if obstacles:
            not_eligible.append(NotEligible(copier, obstacles))
        elif missing:
            unknown.append(Unknown(copier, missing))
        else:
            eligible.append(copier)
    return RemovalPlan(tuple(eligible), tuple(not_eligible), tuple(unknown))


def _conditions(copier: Copier, rule: InactiveRule) -> list[tuple[Obstacle, str, bool | None]]:
    """Each condition of the rule: what failing it is called, its column, and whether it holds."""
    conditions = [(Obstacle.EQUITY, "equity", _is_small(copier, rule))]
    if rule.no_positions:
        flat = None if copier.open_positions is None else copier.open_positions == 0
        conditions.append((Obstacle.OPEN_POSITIONS, "open_positions", flat))
    if rule.no_orders:
        idle = None if copier.active_orders is None else copier.active_orders == 0
        conditions.append((Obstacle.ACTIVE_ORDERS, "active_orders", idle))
    return conditions


def _is_small(copier: Copier, rule: InactiveRule) -> bool | None:
    """Limits are in USDT: in another asset only nothing at all is known to be small."""
    equity = copier.equity
    if equity is None or (equity and copier.asset != DEFAULT_ASSET):
        return None
    return equity < rule.equity_limit or (rule.inclusive and equity == rule.equity_limit)
