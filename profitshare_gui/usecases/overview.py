"""All accounts at a glance: what is pending, what was due, and when the next settlement comes."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, SettlementWindow
from profitshare_gui.core.rulebook import next_window
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.profit import ProfitOverview, load_profit
from profitshare_gui.usecases.rulebooks import RulebookShelf


@dataclass(frozen=True, slots=True, eq=False)
class AccountCard:
    """One account's profit, or the trouble that keeps it from being computed.

    `window` is what the countdown counts to, None only where the rulebook itself is the trouble.
    """

    account: Account
    profit: ProfitOverview | None
    trouble: ProfitShareError | None
    window: SettlementWindow | None


def load_overview(store: Store, shelf: RulebookShelf, now: Micros) -> tuple[AccountCard, ...]:
    """A card per account, by name; one account in trouble does not hide the others."""
    return tuple(_card(store, shelf, account, now) for account in store.accounts())


def _card(store: Store, shelf: RulebookShelf, account: Account, now: Micros) -> AccountCard:
    window = None
    try:
        rulebook = shelf.rulebook(account.rulebook_id, account.overrides)
        window = next_window(rulebook, now)
        return AccountCard(account, load_profit(store, account, rulebook, now), None, window)
    except ProfitShareError as trouble:
        return AccountCard(account, None, trouble, window)
