"""Pages of an exchange as what is kept of them."""

from __future__ import annotations

from profitshare_gui.exchanges.bitget_profile import BITGET
from profitshare_gui.exchanges.exchange import (
    FeedProfile,
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import PendingReported, SetAside
from profitshare_gui.store.synced import SyncedPage, Unread
from profitshare_gui.usecases.syncing_rows import Reading
from tests.say import usdt

PENDING = SyncFeed.PENDING_SHARES


def profile(feed: SyncFeed = PENDING) -> FeedProfile:
    found = BITGET.feed(feed)
    assert found is not None
    return found


def page(
    *names: str,
    starts_over: bool = False,
    is_last: bool = False,
    is_whole: bool = True,
    feed: SyncFeed = PENDING,
) -> Page:
    rows = tuple(PendingReported("", name, "USDT", usdt("1"), "1") for name in names)
    return Page(feed, rows, (), "", is_last, starts_over=starts_over, is_whole=is_whole)


def keys(kept: SyncedPage) -> list[str]:
    return [row.key for row in kept.rows]


def test_pending_shares_of_one_name_are_counted_over_the_pages() -> None:
    """They have no ids, and two copiers may bear one nickname."""
    reading = Reading(profile())
    first = keys(reading.take(page("ada", "ada", starts_over=True)))
    second = keys(reading.take(page("ada", "ben", is_last=True)))
    assert first == ['["","ada","USDT",1]', '["","ada","USDT",2]']
    assert second == ['["","ada","USDT",3]', '["","ben","USDT",1]']


def test_a_reading_that_starts_over_forgets_what_it_saw() -> None:
    reading = Reading(profile())
    reading.take(page("ada", "cyd", starts_over=True))
    kept = reading.take(page("ada", starts_over=True, is_last=True))
    assert keys(kept) == ['["","ada","USDT",1]']
    assert kept.present == frozenset({'["","ada","USDT",1]'})
    assert reading.count == 1


def test_only_a_whole_reading_of_a_state_says_who_is_present() -> None:
    """A row of history that does not come again is not gone."""
    assert Reading(profile()).take(page("ada")).present is None
    assert Reading(profile()).take(page("ada", is_last=True, is_whole=False)).present is None
    history = Reading(profile(SyncFeed.BILLS))
    assert history.take(page(is_last=True, feed=SyncFeed.BILLS)).present is None
    assert Reading(profile()).take(page(is_last=True)).present == frozenset()


def test_a_row_that_cannot_be_read_counts_as_read_and_is_kept_as_it_came() -> None:
    reading = Reading(profile())
    bad = SetAside('{"profit":"lots"}', "profit", "not_a_number")
    kept = reading.take(Page(PENDING, (), (bad,), "p", is_last=False))
    assert kept.unread == [Unread('{"profit":"lots"}', "profit", "not_a_number")]
    assert (reading.count, kept.position) == (1, "p")
