"""Saving events and checkpoints."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.records import Event, EventKind, Feed
from profitshare_gui.place import Place
from profitshare_gui.store.answers import Checkpoint, SaveCounts
from profitshare_gui.store.store import Store
from tests.say import event, order
from tests.store.archives import NOW, look, new_account, save

PAYOUT = event("payout", "2026-04-06 00:10", "ada", amount="35.70", note="week 14")


def test_an_event_comes_back_as_it_was_told_by_instant(store: Store) -> None:
    account_id = new_account(store)
    told = [
        PAYOUT,
        event("ratio_change", "2026-03-01 00:00", ratio="10%"),
        event("stop_copying", "2026-03-02 00:00", "ben"),
        event("ratio_change", "2026-03-01 00:00", ratio="9%"),
    ]
    assert save(store, account_id, Feed.EVENTS, told) == SaveCounts(added=4)
    # Of one instant the order of the file stands: the later line is the later change.
    assert store.events(account_id) == [told[1], told[3], told[2], told[0]]
    assert type(store.events(account_id)[0].kind) is EventKind


def test_the_same_events_again_add_nothing_and_real_duplicates_are_kept(store: Store) -> None:
    """SPEC, Ledger and files: content and ordinal are the key."""
    account_id = new_account(store)
    assert save(store, account_id, Feed.EVENTS, [PAYOUT, PAYOUT]) == SaveCounts(added=2)
    assert save(store, account_id, Feed.EVENTS, [PAYOUT], [PAYOUT]) == SaveCounts(unchanged=2)
    assert store.events(account_id) == [PAYOUT, PAYOUT]


def test_a_payout_keeps_its_first_evidence_and_is_not_paid_twice_for_another_spelling(
    store: Store, place: Place
) -> None:
    """SPEC, Ledger and files: payout rows keep their original text as evidence."""
    account_id = new_account(store)
    respelt = PAYOUT._replace(amount_evidence="35.7")
    save(store, account_id, Feed.EVENTS, [PAYOUT])
    assert save(store, account_id, Feed.EVENTS, [respelt]) == SaveCounts(unchanged=1)
    assert look(place, "SELECT amount_evidence FROM event") == [("35.70",)]


def test_an_account_has_its_own_events(store: Store) -> None:
    one, two = new_account(store, "one"), new_account(store, "two")
    save(store, one, Feed.EVENTS, [PAYOUT])
    assert store.events(two) == []
    assert save(store, two, Feed.EVENTS, [PAYOUT]) == SaveCounts(added=1)


few = st.builds(
    Event,
    at=st.integers(NOW, NOW + 1),
    kind=st.sampled_from([EventKind.PAYOUT, EventKind.PNL]),
    copier_id=st.sampled_from(["", "ada"]),
    asset=st.just("USDT"),
    amount=st.none() | st.integers(0, 1),
    ratio=st.none(),
    note=st.sampled_from(["", "null", '","']),
    amount_evidence=st.just(""),
)


@given(told=st.lists(few, max_size=12), again=st.permutations(range(12)))
def test_a_file_of_events_is_kept_row_by_row_however_its_lines_are_ordered(
    told: list[Event], again: list[int]
) -> None:
    """SPEC, Ledger and files: the ordinal counts equal rows, so their order does not matter."""
    store = Store.in_memory()
    account_id = new_account(store)
    shuffled = [told[place] for place in again if place < len(told)]
    assert save(store, account_id, Feed.EVENTS, told) == SaveCounts(added=len(told))
    assert save(store, account_id, Feed.EVENTS, shuffled) == SaveCounts(unchanged=len(told))
    assert sorted(map(str, store.events(account_id))) == sorted(map(str, told))
    store.close()


def test_a_checkpoint_comes_back_with_what_it_is_worth(store: Store) -> None:
    account_id = new_account(store)
    assert store.checkpoint(account_id, Feed.ORDERS) is None
    assert store.last_learned_at(account_id) is None
    store.save_page(
        account_id,
        Feed.ORDERS,
        [order()],
        learned_at=NOW,
        checkpoint="after:17",
        complete_since=NOW - 9,
    )
    assert store.checkpoint(account_id, Feed.ORDERS) == Checkpoint("after:17", NOW - 9, NOW)
    assert store.checkpoint(account_id, Feed.EVENTS) is None


def test_what_a_save_does_not_say_about_its_feed_stays_as_it_was(store: Store) -> None:
    """A file imported in between neither moves nor forgets where the sync has to resume."""
    account_id = new_account(store)
    store.save_page(
        account_id, Feed.ORDERS, [], learned_at=NOW, checkpoint="17", complete_since=NOW - 9
    )
    store.save_page(account_id, Feed.ORDERS, [order()], learned_at=NOW + 1)
    assert store.checkpoint(account_id, Feed.ORDERS) == Checkpoint("17", NOW - 9, NOW + 1)
    store.save_page(account_id, Feed.ORDERS, [], learned_at=NOW + 2, checkpoint="18")
    assert store.checkpoint(account_id, Feed.ORDERS) == Checkpoint("18", NOW - 9, NOW + 2)


def test_the_archive_is_as_fresh_as_its_freshest_feed(store: Store) -> None:
    account_id, other = new_account(store, "one"), new_account(store, "two")
    save(store, account_id, Feed.ORDERS, [order()], learned_at=NOW + 5)
    save(store, account_id, Feed.EVENTS, learned_at=NOW + 3)
    assert store.last_learned_at(account_id) == NOW + 5
    assert store.last_learned_at(other) is None
