"""Reading a damaged table: what its pages still give, and what its indexes know of the rest.

SQLite refuses a page that is damaged, not the whole file. So a table is read by its row numbers up
to a refusal, and on behind it. An index is a second copy of its columns, in pages of its own.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from profitshare_gui.store.engine import is_damage

Cells: TypeAlias = tuple[Any, ...]
"""A row's number, then its cells."""

_FAR = 2**40
"""No table of ours has a row of this number."""


@dataclass
class DamagedTable:
    """One table of a damaged database. `gaps` fills while `rows` is read.

    A gap is the number of the last row before it and of the first one behind it; None where
    nothing could be read any more.
    """

    database: sqlite3.Connection
    name: str
    gaps: list[tuple[int, int | None]] = field(default_factory=list)

    def columns(self) -> list[str]:
        """The names of its columns."""
        return [row[1] for row in self.database.execute(f'PRAGMA table_info("{self.name}")')]

    def rows(self, columns: Sequence[str]) -> Iterator[Cells]:
        """Every row that reads, each behind its row number."""
        last, gap_since = 0, None
        while True:
            try:
                for row in self._read_behind(last, columns):
                    if gap_since is not None:
                        self.gaps.append((gap_since, row[0]))
                        gap_since = None
                    last = row[0]
                    yield row
            except sqlite3.DatabaseError as error:
                if not is_damage(error, while_reading=True):
                    raise
                gap_since = last if gap_since is None else gap_since
                further = self._next_readable(last, columns)
                if further is not None:
                    last = further
                    continue
            if gap_since is not None:
                self.gaps.append((gap_since, None))
            return

    def is_in_gap(self, number: int) -> bool:
        """Whether a row of this number may have been lost."""
        return any(last < number and (first is None or number < first) for last, first in self.gaps)

    def missing(self, have: set[int]) -> int | None:
        """How many numbers are missing, as rows are numbered without holes; None: nobody knows."""
        ends = [(last, first) for last, first in self.gaps if first is not None]
        if len(ends) < len(self.gaps):
            return None
        return sum(number not in have for last, first in ends for number in range(last + 1, first))

    def indexes(self) -> list[str]:
        """The names of its indexes."""
        return [row[1] for row in self.database.execute(f'PRAGMA index_list("{self.name}")')]

    def columns_of(self, index: str) -> list[str]:
        """What an index can say of a row without looking at the table."""
        found = [row[2] for row in self.database.execute(f'PRAGMA index_info("{index}")')]
        keys = self.database.execute(f'PRAGMA table_info("{self.name}")').fetchall()
        numbered = [row[1] for row in keys if row[5] and row[2] == "INTEGER"]
        if len(numbered) == 1 and sum(bool(row[5]) for row in keys) == 1:
            found += [name for name in numbered if name not in found]
        return found

    def rows_of(self, index: str, columns: Sequence[str]) -> tuple[list[Cells], bool]:
        """What an index says of every row, from both its ends, and whether that is all of it."""
        question = f'SELECT {_listed(columns)} FROM "{self.name}" INDEXED BY "{index}"'  # noqa: S608 - names from the schema
        found: dict[int, Cells] = {}
        first = self.database.execute(f'PRAGMA index_info("{index}")').fetchone()[2]
        for order in ("ASC", "DESC"):
            try:
                for row in self.database.execute(f'{question} ORDER BY "{first}" {order}'):
                    found[row[0]] = row
            except sqlite3.DatabaseError as error:
                if not is_damage(error, while_reading=True):
                    raise
                continue
            return list(found.values()), True
        return list(found.values()), False

    def _read_behind(self, last: int, columns: Sequence[str], limit: int = -1) -> Iterator[Cells]:
        question = (
            f'SELECT {_listed(columns)} FROM "{self.name}" NOT INDEXED'  # noqa: S608 - names from the schema
            " WHERE rowid > ? ORDER BY rowid LIMIT ?"
        )
        for row in self.database.execute(question, (last, limit)):
            if row[0] <= last:
                raise sqlite3.DatabaseError("rows in no order: the pages lead in a circle")
            last = row[0]
            yield row

    def _next_readable(self, last: int, columns: Sequence[str]) -> int | None:
        """The smallest number, behind a refusal, behind which reading goes on; None if none."""
        step = 1
        while not self._reads_behind(last + step, columns):
            step *= 2
            if step > _FAR:
                return None
        low, high = last + step // 2, last + step
        while high - low > 1:
            middle = (low + high) // 2
            if self._reads_behind(middle, columns):
                high = middle
            else:
                low = middle
        return high

    def _reads_behind(self, number: int, columns: Sequence[str]) -> bool:
        """Whether the next row behind a number reads, or there is none any more."""
        try:
            return list(self._read_behind(number, columns, 1)) is not None
        except sqlite3.DatabaseError as error:
            if not is_damage(error, while_reading=True):
                raise
            return False


def _listed(columns: Sequence[str]) -> str:
    return ", ".join(["rowid", *(f'"{name}"' for name in columns)])
