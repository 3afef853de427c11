"""Rows with ids as an exchange keeps them: read in pages from the newest id down, or upwards."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator
from typing import Generic, Protocol, TypeVar


class _Row(Protocol):
    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=_Row)


class Feed(Generic[Row]):
    """Rows by id; 100,000 rows are paged through without looking at each for every page."""

    def __init__(self, rows: Iterable[Row] = ()) -> None:
        self._rows = {row.id: row for row in rows}
        self._ids = sorted(self._rows)

    def __iter__(self) -> Iterator[Row]:
        """From the oldest id to the newest."""
        return (self._rows[row_id] for row_id in self._ids)

    def __len__(self) -> int:
        return len(self._ids)

    def __getitem__(self, row_id: int) -> Row:
        return self._rows[row_id]

    def __contains__(self, row_id: int) -> bool:
        return row_id in self._rows

    def put(self, row: Row) -> None:
        """Add a row, or put it in the place of the one with its id."""
        if row.id not in self._rows:
            self._ids.insert(bisect_left(self._ids, row.id), row.id)
        self._rows[row.id] = row

    def take(self, row_id: int) -> Row:
        """Remove a row and return it; KeyError if there is none."""
        row = self._rows.pop(row_id)
        del self._ids[bisect_left(self._ids, row_id)]
        return row

    def page(
        self,
        limit: int,
        is_wanted: Callable[[Row], bool],
        *,
        below: int | None = None,
        above: int | None = None,
        upwards: bool = False,
    ) -> list[Row]:
        """At most `limit` wanted rows with an id under `below` and over `above`, in their order."""
        start = 0 if above is None else bisect_right(self._ids, above)
        stop = len(self._ids) if below is None else bisect_left(self._ids, below)
        places = range(start, stop) if upwards else range(stop - 1, start - 1, -1)
        found: list[Row] = []
        for place in places:
            row = self._rows[self._ids[place]]
            if is_wanted(row):
                found.append(row)
                if len(found) == limit:
                    break
        return found
