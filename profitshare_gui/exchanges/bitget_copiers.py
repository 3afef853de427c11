"""Bitget's list of copiers: numbered pages that overlap, so that nobody can slip between two.

Whoever leaves moves all after him up, over the edge of a page that was read already, and one who
joins elsewhere can hide that from any count. So each page begins among the rows of those before it:
whoever stood on the list all the while, in the same order, has then been seen.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from profitshare_gui.core.instants import Micros
from profitshare_gui.exchanges.answers import Cells, Json, read_rows
from profitshare_gui.exchanges.bitget_rows import copier_reader
from profitshare_gui.exchanges.exchange import Page, SyncFeed
from profitshare_gui.exchanges.feed_rows import ListedCopier, SetAside, SyncRow

LARGEST_PAGE = 100
_FEED = SyncFeed.COPIERS
_SMALLEST_PAGE = 50
_OVERLAP = 2  # rows; of more than one, so that a page still joins on when somebody leaves
_STEPS_BACK = 3  # how often a page that does not join on is looked for further up
_READINGS = 3  # how often a list that moves is read before it is given as it came

AskPage = Callable[[int, int], list[Json]]
"""Asks for a page by its size and its number, the first being 1."""


@dataclass(slots=True)
class _Reading:
    """One way through the list.

    `before` is how many copiers Bitget counted as it began. `place` is how many rows stand above
    the first that was not read yet. `gone` are those whom this connection removed meanwhile,
    `perhaps` those of whom nobody knows. `is_joined`: every page overlapped those before it.
    """

    before: int | None
    keys: set[str] = field(default_factory=set)
    place: int = 0
    gone: set[str] = field(default_factory=set)
    perhaps: set[str] = field(default_factory=set)
    is_joined: bool = True

    @property
    def there(self) -> set[str]:
        """Who is on the list, as far as it was read, those perhaps removed among them."""
        return self.keys - self.gone

    def agrees(self, after: int | None) -> bool:
        """Whether both counts of Bitget's say the same as what was read, less our own removals."""
        if self.before is None or after is None:
            return False
        fewest, most = len(self.there - self.perhaps), len(self.there)
        left = self.before - after
        is_same = len(self.gone) <= left <= len(self.gone) + len(self.perhaps)
        return is_same and fewest <= after <= most

    def gives_the_same(self, earlier: set[str] | None) -> bool:
        """Whether a reading before gave the same copiers, less those whom we removed since."""
        if earlier is None:
            return False
        return earlier - self.gone - self.perhaps == self.there - self.perhaps


class BitgetCopiers:
    """Reads the list of copiers of one account, also while copiers of it are being removed."""

    def __init__(self, ask: AskPage, count: Callable[[], int | None]) -> None:
        self._ask = ask
        self._count = count
        self._reading: _Reading | None = None

    def note_removal(self, copier_id: str, *, is_sure: bool) -> None:
        """This connection removed somebody, or perhaps did: who stood below him moved up."""
        reading = self._reading
        if reading is None:
            return
        (reading.gone if is_sure else reading.perhaps).add(copier_id)
        if copier_id in reading.keys:
            reading.place = max(reading.place - 1, 0)

    def pages(self, now: Micros) -> Iterator[Page]:
        """The list. One page is a whole answer.

        A longer reading is whole if its pages overlapped and Bitget counts the same before it,
        after it and in it, or if the reading before it gave the very same copiers.
        """
        read = copier_reader(now)
        top = self._ask(LARGEST_PAGE, 1)
        if len(top) < LARGEST_PAGE:
            rows, bad = read_rows(top, read)
            yield list_page(_FEED, rows, bad, is_last=True, starts_over=True, is_whole=not bad)
            return
        earlier: set[str] | None = None
        for readings_left in range(_READINGS - 1, -1, -1):
            reading = self._reading = _Reading(self._count())
            is_first, is_whole, is_last = True, True, False
            for rows, bad, is_more in self._overlapping(reading, top, read):
                fresh = tuple(row for row in rows if row.copier.copier_id not in reading.keys)
                reading.keys.update(row.copier.copier_id for row in fresh)
                is_whole = is_whole and not bad
                if not is_more:
                    is_settled = reading.is_joined and (
                        reading.agrees(self._count()) or reading.gives_the_same(earlier)
                    )
                    is_whole, is_last = is_whole and is_settled, is_settled or not readings_left
                yield list_page(
                    _FEED, fresh, bad, is_last=is_last, starts_over=is_first, is_whole=is_whole
                )
                is_first = False
            if is_last:
                return
            earlier, top = reading.there if reading.is_joined else None, []

    def _overlapping(
        self, reading: _Reading, top: list[Json], read: Callable[[Cells], ListedCopier | None]
    ) -> Iterator[tuple[tuple[ListedCopier, ...], tuple[SetAside, ...], bool]]:
        """The pages of one way through, each with whether there are more; `top` is the first.

        A page that has none of the rows before it is looked for further up: many have left.
        """
        size, number, steps_back = LARGEST_PAGE, 1, 0
        listed = top or self._ask(size, number)
        while True:
            rows, bad = read_rows(listed, read)
            is_joined = number == 1 or any(row.copier.copier_id in reading.keys for row in rows)
            above = size * (number - 1)
            if not is_joined and steps_back < _STEPS_BACK:
                steps_back += 1
                reading.place = max(above - LARGEST_PAGE, 0)
            else:
                is_more = len(listed) == size
                reading.is_joined = reading.is_joined and is_joined
                reading.place = above + len(listed)
                yield rows, bad, is_more
                if not is_more:
                    return
            size, number = page_from(reading.place - _OVERLAP)
            listed = self._ask(size, number)


def page_from(most: int) -> tuple[int, int]:
    """The size and number of a page with at most so many rows above it: the furthest reaching."""
    if most < _SMALLEST_PAGE:
        return LARGEST_PAGE, 1
    sizes = range(_SMALLEST_PAGE, LARGEST_PAGE + 1)
    return max(((size, most // size + 1) for size in sizes), key=lambda page: page[0] * page[1])


def list_page(
    feed: SyncFeed,
    rows: tuple[SyncRow, ...],
    bad: tuple[SetAside, ...],
    *,
    is_last: bool,
    starts_over: bool,
    is_whole: bool,
) -> Page:
    """A page of a list, which has no position to go on from."""
    return Page(feed, rows, bad, "", is_last=is_last, starts_over=starts_over, is_whole=is_whole)
