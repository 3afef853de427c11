"""Who was on the list of copiers from when to when, by the whole readings of it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.inactivity import NO_FIGURE
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Copier, Feed
from profitshare_gui.store.answers import Intake, SaveCounts
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.stays import CopierStay
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import FeedDone, SyncedPage, SyncedRow
from tests.store.archives import NOW, new_account

DAYS = [NOW + day * DAY for day in range(8)]


def listed(*copier_ids: str, at: int) -> list[Copier]:
    unknown = (None,) * 8
    return [Copier._make((each, "USDT", *unknown, at)) for each in copier_ids]


def bring(
    store: Store, account_id: int, copier_ids: str, at: int, *, filtered: int = 0, refused: int = 0
) -> None:
    """Import a file with a list of copiers; every letter is one."""
    intake = Intake("file", "copiers.csv", len(copier_ids), filtered, refused)
    rows = listed(*copier_ids, at=at)
    store.save_pages(account_id, Feed.COPIERS, [rows], learned_at=at, intake=intake)


def stays(store: Store, account_id: int) -> list[tuple[str, int, int | None]]:
    """The stays by the numbers of their days."""
    day = {at: number for number, at in enumerate(DAYS)}
    return [
        (stay.copier_id, day[stay.since], None if stay.until is None else day[stay.until])
        for stay in store.stays.all(account_id)
    ]


def test_a_stay_ends_with_the_first_whole_list_without_him_and_a_return_begins_another(
    store: Store,
) -> None:
    """Step 8: a stay ends at the first whole reading without him; a return begins another."""
    account_id = new_account(store)
    for day, who in enumerate(("ab", "a", "a", "ab")):
        bring(store, account_id, who, DAYS[day])
    assert stays(store, account_id) == [("a", 0, None), ("b", 0, 1), ("b", 3, None)]


def test_a_list_with_a_gap_says_nothing_of_those_who_are_not_in_it(store: Store) -> None:
    account_id = new_account(store)
    bring(store, account_id, "ab", DAYS[0])
    bring(store, account_id, "a", DAYS[1], filtered=1)
    bring(store, account_id, "a", DAYS[2], refused=1)
    store.save_page(account_id, Feed.COPIERS, listed("a", at=DAYS[3]), learned_at=DAYS[3])
    assert stays(store, account_id) == [("a", 0, None), ("b", 0, None)]


def test_rows_of_several_instants_are_no_list_of_one(store: Store) -> None:
    """Our own export of a year holds everybody who ever was, each as of his last reading."""
    account_id = new_account(store)
    bring(store, account_id, "ab", DAYS[0])
    rows = [*listed("a", at=DAYS[2]), *listed("c", at=DAYS[1])]
    intake = Intake("file", "export.csv", 2, 0, 0)
    store.save_pages(account_id, Feed.COPIERS, [rows], learned_at=DAYS[2], intake=intake)
    assert stays(store, account_id) == [("a", 0, None), ("b", 0, None)]


def test_an_empty_file_sends_nobody_away(store: Store) -> None:
    account_id = new_account(store)
    bring(store, account_id, "ab", DAYS[0])
    bring(store, account_id, "", DAYS[1])
    assert stays(store, account_id) == [("a", 0, None), ("b", 0, None)]


def test_who_was_seen_in_part_of_a_list_came_with_that(store: Store) -> None:
    """`since` is the reading that had him first, whole or not."""
    account_id = new_account(store)
    bring(store, account_id, "ab", DAYS[0], filtered=3)
    bring(store, account_id, "a", DAYS[2])
    assert stays(store, account_id) == [("a", 0, None), ("b", 0, 2)]


def test_a_list_of_the_past_changes_the_past_only(store: Store) -> None:
    account_id = new_account(store)
    bring(store, account_id, "a", DAYS[1])
    bring(store, account_id, "ab", DAYS[4])
    bring(store, account_id, "bc", DAYS[2])
    # On day 2 ada was missing, who is back by the 4th; bob was there already; cyd was gone by then.
    assert stays(store, account_id) == [("a", 1, 2), ("a", 4, None), ("b", 2, None), ("c", 2, 4)]


def sync(store: Store, account_id: int, copier_ids: str, at: int, *, refused: int = 0) -> None:
    """A whole reading by a sync."""
    rows = [
        SyncedRow(each.copier_id, Reported(each.copier_id, None, "USDT", None, "{}"), each)
        for each in listed(*copier_ids, at=at)
    ]
    done = FeedDone(read=len(rows) + refused, earlier=SaveCounts(), refused=refused)
    page = SyncedPage(rows, (), "", present=frozenset(copier_ids))
    store.synced.save_page(account_id, "copiers", page, learned_at=at, done=done)


def test_a_whole_sync_ends_stays_even_with_nobody_left(store: Store) -> None:
    account_id = new_account(store)
    sync(store, account_id, "ab", DAYS[0])
    sync(store, account_id, "", DAYS[1])
    assert stays(store, account_id) == [("a", 0, 1), ("b", 0, 1)]


def test_a_row_that_could_not_be_read_is_nobody_who_left(store: Store) -> None:
    account_id = new_account(store)
    sync(store, account_id, "ab", DAYS[0])
    sync(store, account_id, "a", DAYS[1], refused=1)
    assert stays(store, account_id) == [("a", 0, None), ("b", 0, None)]


@given(st.lists(st.sets(st.sampled_from("abc")), min_size=1, max_size=8))
def test_stays_tell_of_every_list_who_was_on_it(lists: list[set[str]]) -> None:
    """Whoever asks the stays about the day of a list hears exactly that list."""
    store = Store.in_memory()
    account_id = new_account(store)
    for day, who in enumerate(lists):
        sync(store, account_id, "".join(sorted(who)), DAYS[day])
    kept = store.stays.all(account_id)
    for day, who in enumerate(lists):
        assert {stay.copier_id for stay in kept if _covers(stay, DAYS[day])} == who
    newest = store.copier_past.newest(account_id)
    rows = list(zip(newest.copier_ids, newest.have_left.tolist(), strict=True))
    assert {copier_id for copier_id, has_left in rows if not has_left} == lists[-1]
    last = {stay.copier_id: (stay.since, stay.until) for stay in kept}
    edges = zip(*(newest.figures[name].tolist() for name in ("since", "left_at")), strict=True)
    for copier_id, (since, left_at) in zip(newest.copier_ids, edges, strict=True):
        assert last[copier_id] == (since, None if left_at == NO_FIGURE else left_at)
    store.close()


def _covers(stay: CopierStay, at: int) -> bool:
    return stay.since <= at and (stay.until is None or at < stay.until)


@pytest.mark.parametrize("name", ["inactive_rule", "ticked"])
def test_a_choice_is_kept_under_its_name_until_it_is_forgotten(store: Store, name: str) -> None:
    account_id = new_account(store)
    version = store.data_version()
    store.choices.choose(account_id, name, '{"limit": "100"}', now=NOW)
    store.choices.choose(account_id, name, '{"limit": "50"}', now=NOW + 1)
    assert store.choices.chosen(account_id, name) == '{"limit": "50"}'
    assert store.choices.chosen(account_id, "another") is None
    store.choices.forget(account_id, name)
    assert store.choices.chosen(account_id, name) is None
    assert store.data_version() > version
