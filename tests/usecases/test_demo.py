"""The demo account is an archive like any other: it grew, and its record is complete."""

from __future__ import annotations

from profitshare_gui.core.instants import WEEK
from profitshare_gui.core.records import Feed
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.demo import fill_with_demo
from profitshare_gui.usecases.profit_history import load_profit_as_of
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at

NOW = at("2026-11-21 10:00")


def test_the_demo_knew_less_a_month_ago_and_has_no_gap() -> None:
    """product.md, First run: the demo world is complete."""
    rulebook = RulebookShelf((resource("rulebooks"),)).rulebook("ju")
    store = Store.in_memory()
    account = fill_with_demo(store, rulebook, NOW)
    coverage = load_coverage(store, account, NOW)
    assert coverage.covered.keys() >= {Feed.ORDERS, Feed.EVENTS}
    assert coverage.gaps(Feed.ORDERS) == ()
    assert coverage.gaps(Feed.EVENTS) == ()
    then = load_profit_as_of(store, account, rulebook, NOW - 4 * WEEK, NOW - 4 * WEEK)
    assert 0 < then.order_count < store.order_count(account.account_id)
    assert then.settlements
