"""A rule for inactive copiers as the journal keeps it."""

from __future__ import annotations

import json

from profitshare_gui.core.money import amount_text
from profitshare_gui.usecases.sweep_reading import RemovalRule


def rule_json(rule: RemovalRule, lead: str = "") -> str:
    """The conditions of a rule as JSON; amounts as decimal text.

    `lead` is the exchange's own id of the account whose copiers are removed by it.
    """
    inactive = rule.inactive
    conditions: dict[str, object] = {"is_platforms_own": rule.is_platforms_own}
    if inactive is not None:
        conditions |= {
            "equity_limit": amount_text(inactive.equity_limit),
            "inclusive": inactive.inclusive,
            "no_positions": inactive.no_positions,
            "no_orders": inactive.no_orders,
        }
    if lead:
        conditions["lead"] = lead
    return json.dumps(conditions, sort_keys=True, separators=(",", ":"))


def lead_in(rule: str) -> str:
    """The exchange's id of the account that a sweep was begun for, empty where none was kept."""
    lead = json.loads(rule).get("lead", "")
    return lead if isinstance(lead, str) else ""
