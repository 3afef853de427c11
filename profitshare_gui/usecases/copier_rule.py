"""The rule for inactive copiers of one account: its platform's, or as the trader edited it."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import amount_text, parse_amount
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import InactiveRule, Rulebook

if TYPE_CHECKING:  # pages name the rule before the archive and its library are needed
    from profitshare_gui.store.store import Store

CHOICE = "inactive_rule"
"""The name of the choice in the archive."""


@dataclass(frozen=True, slots=True)
class AccountRule:
    """The rule in force for an account, None where there is none, and its platform's own."""

    rule: InactiveRule | None
    platforms: InactiveRule | None

    @property
    def is_platforms_own(self) -> bool:
        """Whether the trader has left the platform's rule as it is."""
        return self.rule == self.platforms


def load_rule(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> AccountRule:
    """The rule of an account; an edited one that cannot be read counts as none was edited."""
    platforms = rulebook.rule_at(now).inactive
    chosen = store.choices.chosen(account.account_id, CHOICE)
    edited = None if chosen is None else _read(chosen)
    return AccountRule(edited or platforms, platforms)


def choose_rule(store: Store, account: Account, rule: InactiveRule | None, now: Micros) -> None:
    """Keep an edited rule for every member of the desk; None goes back to the platform's own."""
    if rule is None:
        store.choices.forget(account.account_id, CHOICE)
        return
    words = {
        "equity_limit": amount_text(rule.equity_limit),
        "inclusive": rule.inclusive,
        "no_positions": rule.no_positions,
        "no_orders": rule.no_orders,
    }
    store.choices.choose(account.account_id, CHOICE, json.dumps(words, sort_keys=True), now=now)


def _read(chosen: str) -> InactiveRule | None:
    try:
        words = json.loads(chosen)
        return InactiveRule(
            equity_limit=parse_amount(words["equity_limit"]),
            inclusive=bool(words["inclusive"]),
            no_positions=bool(words["no_positions"]),
            no_orders=bool(words["no_orders"]),
        )
    except (BadValue, ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None
