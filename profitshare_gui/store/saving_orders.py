"""Saving orders: a million of them at the speed of the database, and no earlier content lost."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import Any, ClassVar, Protocol

from sqlalchemy import Connection, Tuple, bindparam, func, literal_column, select, tuple_, update

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.order_columns import Column, OrderColumns, joined, order_columns
from profitshare_gui.core.records import Order
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.order_values import COLUMNS, KEY, OrderValues, newest_of_each
from profitshare_gui.store.replaced_by_hand import CONTENT, Content, OrderKey, replaced_by_hand
from profitshare_gui.store.rows import AccountRow, OrderHistoryRow, OrderRow
from profitshare_gui.store.upsert import Insert, insert, is_postgres, offered

_CHUNK = 10_000
_ROWS_A_STATEMENT = 500
"""To begin a statement costs SQLite as much as a row and a half, so one brings many."""
_ONE_ROW = re.compile(r"VALUES (\([^()]*\))")


def save_orders(
    connection: Connection,
    account_id: int,
    pages: Iterable[Sequence[Order] | OrderColumns],
    learned_at: Micros,
) -> SaveCounts:
    """Save orders; one that is known by its key with other content is corrected.

    Of rows with the same key the last counts.
    """
    saving = _saving(connection, account_id, learned_at)
    counts = SaveCounts()
    for chunk in _chunks(pages, _CHUNK * saving.chunks_at_once):
        counts += saving.save(chunk)
    connection.execute(
        update(AccountRow)
        .where(AccountRow.account_id == account_id)
        .values(order_count=AccountRow.order_count + counts.added)
    )
    return counts


def _chunks(pages: Iterable[Sequence[Order] | OrderColumns], most: int) -> Iterator[OrderColumns]:
    """The orders of all pages, as many at once as there may be."""
    waiting: list[OrderColumns] = []
    count = 0
    for page in pages:
        rest = page if isinstance(page, OrderColumns) else order_columns(page)
        if not count and len(rest) == most:
            yield rest
            continue
        while count + len(rest) >= most:
            yield joined([*waiting, rest[: most - count]])
            rest, waiting, count = rest[most - count :], [], 0
        if len(rest):
            waiting.append(rest)
            count += len(rest)
    if count:
        yield joined(waiting)


class _ChunkSaving(Protocol):
    """One save, chunk by chunk, in the way of the database at hand."""

    chunks_at_once: ClassVar[int]

    def save(self, chunk: OrderColumns) -> SaveCounts:
        """Save some orders."""


def _saving(connection: Connection, account_id: int, learned_at: Micros) -> _ChunkSaving:
    if is_postgres(connection):
        from profitshare_gui.store.saving_orders_postgres import Saving

        return Saving(connection, account_id, learned_at)
    return _Saving(connection, account_id, learned_at)


class _Saving:
    """One save, chunk by chunk.

    What a correction replaces must be read before, which costs as much as to save; a trigger that
    keeps it slows down every row. So a chunk is first taken for news, or for known, whichever the
    one before was, and only where that turns out wrong is it looked at row by row.
    """

    chunks_at_once: ClassVar[int] = 1

    def __init__(self, connection: Connection, account_id: int, learned_at: Micros) -> None:
        self._connection = connection
        self._account_id = account_id
        self._values = OrderValues(connection, account_id)
        self._same_for_all: dict[str, Any] = {
            "account_id": literal_column(str(account_id)),
            "learned_at": literal_column(str(learned_at)),
        }
        self._expects_news = True
        self._newest: int | None = None

    def save(self, chunk: OrderColumns) -> SaveCounts:
        """Save some orders."""
        columns = self._values.columns(chunk)
        before = self._newest_row() if self._newest is None else self._newest
        is_all_news = self._expects_news and self._run_on(self._insert, columns) == len(chunk)
        changed = 0 if is_all_news else self._save_known(columns, before)
        self._newest = self._newest_row()
        added = self._newest - before
        self._expects_news = added == len(chunk)
        return SaveCounts(added, changed, len(chunk) - added - changed)

    def _save_known(self, columns: list[Column], before: int) -> int:
        """Save rows of which some are known; the number of those up to `before` it changes.

        They are saved as if none changed. Where one did, that is taken back, its earlier content
        kept, and all are saved again.
        """
        newest = self._newest_row()
        attempt = self._connection.begin_nested()
        touched = self._run_on(self._upsert, columns)
        if touched == self._newest_row() - newest:
            attempt.commit()
            return 0
        attempt.rollback()
        rows = list(zip(*columns, strict=True))
        last_of_each = newest_of_each(rows, self._replaced_by_hand)
        if not last_of_each:
            return 0
        changed = self._run(self._keep_what_changes(before), last_of_each)
        self._run(self._upsert, last_of_each)
        return changed

    def _newest_row(self) -> int:
        """The highest number of an order. Only the one writer numbers them, one by one."""
        return self._connection.scalar(select(func.max(OrderRow.order_row))) or 0

    @cached_property
    def _replaced_by_hand(self) -> dict[OrderKey, set[Content]]:
        """What a person corrected is not brought back by those who say it again."""
        return replaced_by_hand(self._connection, self._account_id)

    @cached_property
    def _insert(self) -> str:
        """Insert a row unless its key is known."""
        return self._sql(self._offer().on_conflict_do_nothing())

    @cached_property
    def _upsert(self) -> str:
        """Insert a row, or update the one of its key where the content differs."""
        new = offered(OrderRow)
        return self._sql(
            self._offer().on_conflict_do_update(
                index_elements=KEY,
                set_={name: new[name] for name in (*CONTENT, "learned_at")},
                where=_content().is_distinct_from(tuple_(*(new[name] for name in CONTENT))),
            )
        )

    def _offer(self) -> Insert:
        return insert(self._connection, OrderRow).values(
            **self._same_for_all, **{name: bindparam(name) for name in COLUMNS}
        )

    def _keep_what_changes(self, before: int) -> str:
        """Copy an order that a row is about to change to the history, if it is not newer itself."""
        key = [getattr(OrderRow, name) == bindparam(f"new_{name}") for name in KEY]
        offered = tuple_(*(bindparam(f"new_{name}") for name in CONTENT))
        earlier = select(
            OrderRow.order_row,
            *_content().clauses,
            OrderRow.learned_at,
            self._same_for_all["learned_at"],
        ).where(
            *key,
            _content().is_distinct_from(offered),
            OrderRow.order_row <= literal_column(str(before)),
        )
        into = ("order_row", *CONTENT, "learned_at", "replaced_at")
        return self._sql(insert(self._connection, OrderHistoryRow).from_select(into, earlier))

    def _sql(self, statement: Insert) -> str:
        """The text of a statement. Its parameters must stand in the order of `COLUMNS`.

        The driver takes plain tuples twice as fast as SQLAlchemy takes dictionaries; and what is
        the same for all rows stands in the text, where it costs nothing.
        """
        return str(statement.compile(self._connection))

    def _run_on(self, sql: str, columns: list[Column]) -> int:
        """Run a statement for all rows of some columns; how many rows it touched."""
        count, width = len(columns[0]), len(columns)
        values: list[Any] = [None] * (count * width)
        for place, column in enumerate(columns):
            values[place::width] = column
        together = count - count % _ROWS_A_STATEMENT
        touched = 0
        for rows, first, last in ((_ROWS_A_STATEMENT, 0, together), (1, together, count)):
            if first < last:
                step = rows * width
                starts = range(first * width, last * width, step)
                each = [tuple(values[start : start + step]) for start in starts]
                touched += self._run(_for_rows(sql, rows), each)
        return touched

    def _run(self, sql: str, rows: Sequence[tuple[Any, ...]]) -> int:
        """Run a statement with each of these; how many rows it touched."""
        return self._connection.exec_driver_sql(sql, rows).rowcount


def _for_rows(sql: str, count: int) -> str:
    """A statement that brings one row, for so many of them."""
    return _ONE_ROW.sub(lambda found: f"VALUES {', '.join([found[1]] * count)}", sql, count=1)


def _content() -> Tuple:
    return tuple_(*(getattr(OrderRow, name) for name in CONTENT))
