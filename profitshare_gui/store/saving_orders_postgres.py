"""Saving orders on a server: a chunk is copied over once, then compared with what is there."""

from __future__ import annotations

from functools import cached_property
from itertools import count
from typing import Any, ClassVar, TypeAlias

from sqlalchemy import (
    Column,
    Connection,
    Executable,
    MetaData,
    Table,
    and_,
    delete,
    insert,
    literal,
    select,
    tuple_,
    update,
)
from sqlalchemy.schema import CreateTable

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.order_columns import OrderColumns
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.columns import Spelled, Whole
from profitshare_gui.store.copying_postgres import copy_in
from profitshare_gui.store.order_values import COLUMNS, KEY, OrderValues, newest_of_each
from profitshare_gui.store.replaced_by_hand import CONTENT, Content, OrderKey, replaced_by_hand
from profitshare_gui.store.rows import OrderHistoryRow, OrderRow

_Statement: TypeAlias = Executable

_PLACE = "place"
_arriving = Table(
    "arriving_order",
    MetaData(),
    Column(_PLACE, Whole, primary_key=True, autoincrement=False),
    *(Column(name, Spelled if name == "order_key" else Whole) for name in COLUMNS),
    prefixes=["TEMPORARY"],
    postgresql_on_commit="DROP",
)
"""The chunk that is being saved, in its order; only this transaction sees it."""

_IS_IT = and_(*(getattr(OrderRow, name) == _arriving.c[name] for name in KEY))
_SAYS = tuple_(*(getattr(OrderRow, name) for name in CONTENT))
_SAYS_NOW = tuple_(*(_arriving.c[name] for name in CONTENT))
_CHANGES = and_(_IS_IT, _SAYS.is_distinct_from(_SAYS_NOW))


class Saving:
    """One save, chunk by chunk; it means the same as the one for SQLite.

    An upsert on a server cannot say what it changed, and leaves gaps in the numbers of new rows.
    """

    chunks_at_once: ClassVar[int] = 10
    """Every comparison may read all orders that there are, so the fewer the better."""

    def __init__(self, connection: Connection, account_id: int, learned_at: Micros) -> None:
        self._connection = connection
        self._account_id = account_id
        self._learned_at = literal(learned_at, Whole)
        self._values = OrderValues(connection, account_id)
        connection.execute(CreateTable(_arriving, if_not_exists=True))

    def save(self, chunk: OrderColumns) -> SaveCounts:
        """Save some orders."""
        rows = newest_of_each(self._values.of(chunk), self._replaced_by_hand)
        self._connection.execute(delete(_arriving))
        numbered = ((place, *row) for place, row in zip(count(), rows, strict=False))
        copy_in(self._connection, _arriving.name, (_PLACE, *COLUMNS), numbered)
        changed = self._run(self._keep_what_changes())
        if changed:
            self._run(self._change())
        added = self._run(self._add())
        return SaveCounts(added, changed, len(chunk) - added - changed)

    @cached_property
    def _replaced_by_hand(self) -> dict[OrderKey, set[Content]]:
        """What a person corrected is not brought back by those who say it again."""
        return replaced_by_hand(self._connection, self._account_id)

    def _keep_what_changes(self) -> _Statement:
        """Copy the orders that are about to change to the history."""
        earlier = (
            select(
                OrderRow.order_row,
                *_SAYS.clauses,
                OrderRow.learned_at,
                self._learned_at,
            )
            .join(_arriving, _CHANGES)
            .order_by(_arriving.c[_PLACE])
        )
        into = ("order_row", *CONTENT, "learned_at", "replaced_at")
        return insert(OrderHistoryRow).from_select(into, earlier)

    def _change(self) -> _Statement:
        content: dict[str, Any] = {name: _arriving.c[name] for name in CONTENT}
        return update(OrderRow).where(_CHANGES).values(**content, learned_at=self._learned_at)

    def _add(self) -> _Statement:
        """Add the orders whose key is not known."""
        new = (
            select(
                literal(self._account_id, Whole),
                *(_arriving.c[name] for name in COLUMNS),
                self._learned_at,
            )
            .join_from(_arriving, OrderRow, _IS_IT, isouter=True)
            .where(OrderRow.order_row.is_(None))
            .order_by(_arriving.c[_PLACE])
        )
        return insert(OrderRow).from_select(("account_id", *COLUMNS, "learned_at"), new)

    def _run(self, statement: _Statement) -> int:
        """Run a statement; how many rows it touched."""
        answer = self._connection.execute(statement, execution_options={"preserve_rowcount": True})
        return answer.rowcount
