"""What the Profit page is given, from a real archive."""

from __future__ import annotations

import pytest

from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.profit import ProfitOverview, load_profit
from tests.core.rulebooks import shipped
from tests.say import at, order, usdt

ORDERS = [
    order("ada", "50", closed="2026-03-25 12:00", ratio="10%"),
    order("bob", "70", closed="2026-03-25 12:00", ratio="10%"),
    order("bob", "10", closed="2026-03-28 06:00", ratio="10%"),
]


def overview(store: Store, rulebook_id: str, now: str) -> ProfitOverview:
    account = store.add_account(Account(rulebook_id, rulebook_id, "files", "", at(now)))
    store.save_page(account.account_id, Feed.ORDERS, ORDERS, learned_at=at(now))
    return load_profit(store, account, shipped(rulebook_id), at(now))


@pytest.mark.parametrize(
    ("rulebook_id", "now", "pays_at", "due"),
    [
        # Bybit Classic cuts off on Saturday 00:00 and pays on Monday 03:00: (50 + 70) x 10 %.
        ("bybit-classic", "2026-03-28 12:00", "2026-03-30 03:00", "12"),
        # Before the cut-off it is what a cut-off now would pay.
        ("bybit-classic", "2026-03-27 12:00", "2026-03-30 03:00", "12"),
        # After the payout Saturday's order is next: 10 x 10 %.
        ("bybit-classic", "2026-03-30 03:00", "2026-04-06 03:00", "1"),
        # JU pays at the cut-off: (50 + 70 + 10) x 10 %.
        ("ju", "2026-03-28 12:00", "2026-03-30 00:00", "13"),
    ],
)
def test_what_is_paid_at_zero_is_what_that_window_is_due(
    store: Store, rulebook_id: str, now: str, pays_at: str, due: str
) -> None:
    """SPEC, Platforms and rulebooks: cut-off and payout apart; Screens: what happens at zero."""
    found = overview(store, rulebook_id, now)
    assert found.window.pays_at == at(pays_at)
    assert found.at_zero == {"USDT": usdt(due)}


def test_the_curve_and_the_totals_are_those_of_the_settlements(store: Store) -> None:
    found = overview(store, "ju", "2026-04-01 00:00")
    assert found.curve.cumulative.tolist() == [usdt("13")]
    assert found.curve.at.tolist() == [at("2026-03-30 00:00")]
    assert [(total.asset, total.due) for total in found.totals] == [("USDT", usdt("13"))]
    assert sum(settlement.due for settlement in found.settlements) == usdt("13")
