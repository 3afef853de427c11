"""Bringing the books up to date can be stopped between any two steps, and nothing is half kept."""

from __future__ import annotations

import pytest

from profitshare_gui.core.errors import Stopped
from profitshare_gui.core.records import Feed
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books, what_changed
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core.rulebooks import shipped
from tests.say import at, event, order
from tests.usecases.book_lives import account_in

SHELF = RulebookShelf((resource("rulebooks"),))
FIRST, SECOND = at("2026-03-17 12:00"), at("2026-03-18 12:00")
ROWS = [
    order("ann", "100", closed="2026-03-03 10:00", ratio="10%", order_id="1"),
    order("bob", "50", closed="2026-03-03 11:00", ratio="10%", order_id="2"),
    order("ann", "30", closed="2026-03-11 10:00", ratio="10%", order_id="3"),
]
LATE = order("bob", "70", closed="2026-03-04 11:00", ratio="10%", order_id="4")


class AfterQuestions:
    """Wants to stop at the so-manieth question."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.asked = 0

    def __call__(self) -> bool:
        self.asked += 1
        return self.asked > self.most


def _stopped_everywhere(store: Store, account_id: int, now: int) -> int:
    """Stop at every question in turn, and then not at all; how many there were."""
    kept, most = store.settlements, 0
    before = _windows(store, account_id)
    while True:
        stop = AfterQuestions(most)
        try:
            load_books(kept, account_id, shipped("ju"), now, stop)
        except Stopped:
            assert _windows(store, account_id) == before
            most += 1
        else:
            return most


def _windows(store: Store, account_id: int) -> list[object]:
    kept = store.settlements.state(account_id).windows
    return [(each.window, each.shares, each.dues, each.inputs, each.rules) for each in kept]


def test_stopped_books_keep_nothing_and_the_next_ones_are_whole(store: Store) -> None:
    """SPEC, Sync: a sync can be stopped at any time; the first settling of years is not short."""
    undisturbed = Store.in_memory()
    ids = [account_in(each) for each in (store, undisturbed)]
    for rows, now in ((ROWS, FIRST), ([LATE], SECOND)):
        for each, account_id in zip((store, undisturbed), ids, strict=True):
            each.save_page(account_id, Feed.ORDERS, rows, learned_at=now)
        questions = _stopped_everywhere(store, ids[0], now)
        assert questions >= 3
        load_books(undisturbed.settlements, ids[1], shipped("ju"), now)
        assert _windows(store, ids[0]) == _windows(undisturbed, ids[1]) != []
    undisturbed.close()


def test_what_changed_can_be_stopped(store: Store) -> None:
    account_in(store)
    (account,) = store.accounts()
    rate = event("ratio_change", "2026-01-01 00:00", ratio="10%")
    store.save_page(account.account_id, Feed.EVENTS, [rate], learned_at=FIRST)
    store.save_page(account.account_id, Feed.ORDERS, ROWS, learned_at=FIRST)
    with pytest.raises(Stopped):
        what_changed(store, SHELF, account, FIRST, lambda: True)
    assert what_changed(store, SHELF, account, FIRST) == ()
