"""How far a real archive says that its record is complete."""

from __future__ import annotations

from profitshare_gui.core.coverage import Span
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.profit import load_profit
from profitshare_gui.usecases.profit_history import load_profit_as_of
from tests.core.rulebooks import shipped
from tests.say import at, order

NOW = at("2026-04-04 12:00")
MARCH, APRIL = at("2026-03-01 00:00"), at("2026-04-01 00:00")


def new_account(store: Store) -> Account:
    return store.add_account(Account("main", "ju", "files", "", NOW))


def bring(
    store: Store,
    account: Account,
    since: Micros | None,
    until: Micros | None,
    *,
    learned_at: Micros = APRIL,
    feed: Feed = Feed.ORDERS,
) -> None:
    """Note an import without rows that says what it covers."""
    intake = Intake("file", "orders.csv", 0, 0, 0, since, until)
    store.save_pages(account.account_id, feed, [[]], learned_at=learned_at, intake=intake)


def test_an_archive_of_older_imports_is_unknown_and_not_complete(store: Store) -> None:
    account = new_account(store)
    store.save_page(account.account_id, Feed.ORDERS, [order()], learned_at=NOW)
    found = load_coverage(store, account, NOW)
    assert not found.is_known
    assert found.wanted == Span(at("2026-03-30 12:00"), NOW)
    assert found.gaps(Feed.ORDERS) == ()


def test_imports_add_up_and_what_lies_between_them_is_a_gap(store: Store) -> None:
    """One says nothing of its end: it reaches to when it was made, here 1 April."""
    account = new_account(store)
    bring(store, account, MARCH, at("2026-03-09 00:00"))
    bring(store, account, at("2026-03-08 00:00"), at("2026-03-10 00:00"))
    bring(store, account, at("2026-03-16 00:00"), None)
    bring(store, account, None, NOW)
    found = load_coverage(store, account, NOW)
    assert found.covered == {
        Feed.ORDERS: (
            Span(MARCH, at("2026-03-10 00:00")),
            Span(at("2026-03-16 00:00"), APRIL),
        )
    }
    assert found.gaps(Feed.ORDERS) == (
        Span(at("2026-03-10 00:00"), at("2026-03-16 00:00")),
        Span(APRIL, NOW),
    )


def test_a_synced_feed_is_complete_until_it_was_last_read(store: Store) -> None:
    """A file imported on 4 April does not stretch what the sync of 1 April has seen."""
    account = new_account(store)
    sync = Intake("sync", "binance", 0, 0, 0)
    store.save_pages(
        account.account_id,
        Feed.ORDERS,
        [[]],
        learned_at=APRIL,
        checkpoint="17",
        complete_since=MARCH,
        intake=sync,
    )
    store.save_page(account.account_id, Feed.ORDERS, [order()], learned_at=NOW)
    assert load_coverage(store, account, NOW).covered == {Feed.ORDERS: (Span(MARCH, APRIL),)}


def test_a_checkpoint_of_an_older_archive_counts_until_we_last_heard_of_it(store: Store) -> None:
    account = new_account(store)
    store.save_page(account.account_id, Feed.EVENTS, [], learned_at=APRIL, complete_since=MARCH)
    assert load_coverage(store, account, NOW).covered == {Feed.EVENTS: (Span(MARCH, APRIL),)}


def test_what_was_said_later_was_not_known_then(store: Store) -> None:
    account = new_account(store)
    bring(store, account, MARCH, at("2026-03-09 00:00"), learned_at=at("2026-03-10 00:00"))
    bring(store, account, MARCH, APRIL, learned_at=NOW)
    then = load_coverage(store, account, APRIL, known_at=APRIL)
    assert then.gaps(Feed.ORDERS) == (Span(at("2026-03-09 00:00"), APRIL),)
    assert load_coverage(store, account, APRIL).gaps(Feed.ORDERS) == ()


def test_nothing_is_wanted_before_the_first_order_or_after_the_instant_asked_for(
    store: Store,
) -> None:
    account = new_account(store)
    assert load_coverage(store, account, NOW).wanted == Span(NOW, NOW)
    store.save_page(account.account_id, Feed.ORDERS, [order()], learned_at=NOW)
    assert load_coverage(store, account, MARCH).wanted == Span(MARCH, MARCH)


def test_the_profit_of_any_instant_says_how_far_its_record_is_complete(store: Store) -> None:
    account = new_account(store)
    store.save_page(account.account_id, Feed.ORDERS, [order(ratio="10%")], learned_at=NOW)
    bring(store, account, MARCH, APRIL, learned_at=NOW)
    rules = shipped("ju")
    assert load_profit(store, account, rules, NOW).coverage.gaps(Feed.ORDERS) == (Span(APRIL, NOW),)
    then = load_profit_as_of(store, account, rules, APRIL)
    assert then.coverage.wanted == Span(MARCH, APRIL)
    assert then.coverage.gaps(Feed.ORDERS) == ()
