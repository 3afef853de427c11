"""Bitget's list of copiers read while it moves: nobody who stands on it can be missed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.exchanges.answers import Json
from profitshare_gui.exchanges.bitget_copiers import BitgetCopiers, page_from
from profitshare_gui.exchanges.exchange import Page
from profitshare_gui.exchanges.feed_rows import ListedCopier
from tests.exchanges.practised import NOW


class MovingList:
    """Bitget's list, the newest first, of which something happens before every page."""

    def __init__(self, count: int, happens: Callable[[MovingList], None]) -> None:
        self.there = list(range(count))
        self._happens = happens
        self._next = count
        self.stayed = set(self.there)
        self.asked: list[tuple[int, int]] = []

    def page(self, size: int, number: int) -> list[Json]:
        if self.asked:
            self._happens(self)
        self.asked.append((size, number))
        return [
            {
                "followerUid": str(each),
                "followerName": f"copier {each}",
                "followerTime": "1774000000000",
                "accountEquity": "5",
                "isRemove": "yes",
            }
            for each in self.there[size * (number - 1) : size * number]
        ]

    def count(self) -> int:
        return len(self.there)

    def leave(self, place: int) -> int:
        gone = self.there.pop(place)
        self.stayed.discard(gone)
        return gone

    def join(self, place: int) -> None:
        self.there.insert(place, self._next)
        self._next += 1


def read_all(moving: MovingList) -> tuple[set[int], Page]:
    """Everybody of the last reading, and its last page."""
    return collect(BitgetCopiers(moving.page, moving.count).pages(NOW))


def collect(pages: Iterator[Page]) -> tuple[set[int], Page]:
    found: set[int] = set()
    last: Page | None = None
    for page in pages:
        if page.starts_over:
            found.clear()
        of_page = {int(row.copier.copier_id) for row in page.rows if isinstance(row, ListedCopier)}
        assert not found & of_page  # nobody is given twice
        found |= of_page
        last = page
    assert last is not None
    assert last.is_last
    return found, last


@given(st.integers(98, 300_000))
def test_a_page_begins_where_it_must_and_reaches_at_least_half_a_page_further(most: int) -> None:
    size, number = page_from(most)
    assert 50 <= size <= 100
    assert size * (number - 1) <= most
    assert size * number >= most + 2 + 50


@given(st.integers(0, 97))
def test_near_the_top_it_is_the_first_page(most: int) -> None:
    size, number = page_from(most)
    assert (size * (number - 1) <= most, size * number >= 98) == (True, True)


@pytest.mark.parametrize(("count", "pages"), [(99, 1), (100, 2), (198, 3), (1000, 12)])
def test_a_list_that_stands_still_is_read_once(count: int, pages: int) -> None:
    moving = MovingList(count, lambda _: None)
    found, last = read_all(moving)
    assert found == set(range(count))
    assert last.is_whole
    assert len(moving.asked) == pages


def test_one_who_leaves_while_another_joins_below_hides_nobody() -> None:
    """Both counts are the same, and as many are seen as are counted: only the overlap tells.

    Copier 5 leaves after the first page and moves copier 100 onto it; a new one joins at the end.
    """
    happened: list[int] = []

    def swap(moving: MovingList) -> None:
        if not happened:
            happened.append(moving.leave(5))
            moving.join(len(moving.there))

    moving = MovingList(250, swap)
    found, last = read_all(moving)
    assert 100 in found
    assert moving.stayed <= found
    assert last.is_whole
    assert happened == [5]


def test_three_who_leave_at_once_move_the_edge_further_than_the_overlap() -> None:
    """The page that does not join on is looked for further up."""
    happened: list[int] = []

    def leave(moving: MovingList) -> None:
        if len(happened) < 3:
            happened.extend(moving.leave(0) for _ in range(3))

    moving = MovingList(250, leave)
    found, _ = read_all(moving)
    assert moving.stayed <= found


@given(st.integers(0, 2**32), st.integers(100, 420), st.sampled_from([0.1, 0.5, 0.9]))
def test_whoever_stays_is_in_every_whole_reading(seed: int, count: int, often: float) -> None:
    """Joins and departures anywhere between the pages, up to four at a time."""
    chance = random.Random(seed)

    def move(moving: MovingList) -> None:
        while chance.random() < often and len(moving.there) > 1:
            if chance.random() < 0.5:
                moving.leave(chance.randrange(len(moving.there)))
            else:
                moving.join(chance.choice((0, len(moving.there))))
            if chance.random() < 0.3:
                break

    moving = MovingList(count, move)
    found, last = read_all(moving)
    if last.is_whole:
        assert moving.stayed <= found


def test_a_list_that_is_sorted_anew_between_two_pages_is_not_whole() -> None:
    """Pages overlap, and yet somebody moved from what is to come to what was read: the count."""
    chance = random.Random(5)
    moving = MovingList(250, lambda each: chance.shuffle(each.there))
    found, last = read_all(moving)
    assert found != moving.stayed
    assert not last.is_whole


@given(st.integers(0, 2**32), st.integers(150, 600))
def test_our_own_removals_between_the_pages_leave_the_reading_whole(seed: int, count: int) -> None:
    """A sweep removes while the list is read: each removal moves all below it, and is known."""
    chance = random.Random(seed)
    moving = MovingList(count, lambda _: None)
    copiers = BitgetCopiers(moving.page, moving.count)
    removed: set[int] = set()
    starts = 0

    def pages() -> Iterator[Page]:
        nonlocal starts
        for page in copiers.pages(NOW):
            starts += page.starts_over
            yield page
            for _ in range(chance.randrange(3)):
                if not moving.there:
                    return
                gone = moving.leave(chance.randrange(len(moving.there)))
                removed.add(gone)
                copiers.note_removal(str(gone), is_sure=True)

    found, last = collect(pages())
    assert last.is_whole
    assert starts == 1
    assert moving.stayed <= found
    assert found <= moving.stayed | removed


def test_a_removal_that_nobody_knows_of_spoils_no_reading() -> None:
    """Lost requests: one of them was done, the other was not."""
    moving = MovingList(250, lambda _: None)
    copiers = BitgetCopiers(moving.page, moving.count)
    pages = copiers.pages(NOW)
    first = next(pages)
    moving.leave(3)
    copiers.note_removal("3", is_sure=False)
    copiers.note_removal("240", is_sure=False)
    rest, last = collect(pages)
    assert last.is_whole
    assert first.starts_over
    assert rest == set(range(100, 250))


def test_a_count_that_means_something_else_costs_one_more_reading() -> None:
    moving = MovingList(250, lambda _: None)
    copiers = BitgetCopiers(moving.page, lambda: 9)
    found, last = collect(copiers.pages(NOW))
    assert (found, last.is_whole) == (set(range(250)), True)
    assert len(moving.asked) == 6
