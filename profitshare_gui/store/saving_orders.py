"""Saving orders: a million of them at the speed of the database, and no earlier content lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from operator import itemgetter
from typing import TypeAlias

from sqlalchemy import Connection, Insert, Tuple, bindparam, func, literal_column, select, tuple_
from sqlalchemy.dialects.sqlite import insert

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Order
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.keys import ContentKeys, KeyBook
from profitshare_gui.store.rows import OrderHistoryRow, OrderRow

_Values: TypeAlias = tuple[str | int | None, ...]
"""The values of one row, in the order of `_COLUMNS`."""

_KEY = ("copier_key", "order_key")
_CONTENT = (
    "market_key",
    "opened_at",
    "closed_at",
    "realized_pnl",
    "trading_fee",
    "funding_fee",
    "share_ratio",
    "unrealized_pnl",
    "owner",
)
_COLUMNS = (*_KEY, *_CONTENT)
_key_of = itemgetter(0, 1)  # of a row …
_order_key_of = itemgetter(1)  # … of a row …
_order_id_of = itemgetter(1)  # … and of an order

_CHUNK = 50_000
"""Rows sent at once: the larger, the seldomer each page of the index is touched."""


def save_orders(
    connection: Connection,
    account_id: int,
    pages: Iterable[Sequence[Order]],
    learned_at: Micros,
) -> SaveCounts:
    """Save orders; one that is known by its key with other content is corrected.

    Of rows with the same key the last counts.
    """
    saving = _Saving(connection, account_id, learned_at, KeyBook(connection, account_id))
    rows = chain.from_iterable(pages)
    counts = SaveCounts()
    while chunk := list(islice(rows, _CHUNK)):
        counts += saving.save(chunk)
    return counts


@dataclass(slots=True)
class _Saving:
    connection: Connection
    account_id: int
    learned_at: Micros
    keys: KeyBook
    content_keys: ContentKeys = field(default_factory=ContentKeys)

    def save(self, chunk: Sequence[Order]) -> SaveCounts:
        """Save some orders, expecting that none is a correction.

        What a correction replaces must be read before. To ask for that first costs as much as to
        save, and a trigger slows down every row; so the chunk is saved at once and, where that
        changed a row, taken back and saved again with the question asked first.
        """
        rows = self._values(chunk)
        before = self._newest_row()
        attempt = self.connection.begin_nested()
        touched = self._upsert(rows)
        added = self._newest_row() - before
        if touched == added:
            attempt.commit()
            return SaveCounts(added=added, unchanged=len(chunk) - added)
        attempt.rollback()
        last_of_each = list({_key_of(row): row for row in rows}.values())
        self._keep_what_changes(last_of_each)
        touched = self._upsert(last_of_each)
        added = self._newest_row() - before
        return SaveCounts(added, touched - added, len(chunk) - touched)

    def _values(self, chunk: Sequence[Order]) -> list[_Values]:
        """The chunk as rows, neighbours in the index one after the other."""
        if "" in map(_order_id_of, chunk):
            chunk = [order if order.order_id else self._named(order) for order in chunk]
        try:
            rows = self._numbered(chunk)
        except KeyError:  # seldom, and cheaper than to ask for every order whether it is new
            self.keys.learn_copiers({order.copier_id for order in chunk})
            self.keys.learn_markets({(order.asset, order.symbol, order.side) for order in chunk})
            rows = self._numbered(chunk)
        rows.sort(key=_order_key_of)
        return rows

    def _numbered(self, chunk: Sequence[Order]) -> list[_Values]:
        """The chunk with numbers for copiers and markets; `KeyError` for one not met before."""
        copiers, markets = self.keys.copiers, self.keys.markets
        return [
            (
                copiers[copier_id],
                order_id,
                markets[asset, symbol, side],
                opened_at,
                closed_at,
                realized_pnl,
                trading_fee,
                funding_fee,
                share_ratio,
                unrealized_pnl,
                +owner,  # a plain int, which the driver takes without asking around
            )
            for (
                copier_id,
                order_id,
                asset,
                symbol,
                side,
                opened_at,
                closed_at,
                realized_pnl,
                trading_fee,
                funding_fee,
                share_ratio,
                unrealized_pnl,
                owner,
            ) in chunk
        ]

    def _named(self, order: Order) -> Order:
        return order._replace(
            order_id=self.content_keys.key_of(
                order.copier_id,
                order.asset,
                order.symbol,
                order.side,
                order.opened_at,
                order.closed_at,
                order.realized_pnl,
                order.trading_fee,
                order.funding_fee,
                order.share_ratio,
                order.unrealized_pnl,
                +order.owner,
            )
        )

    def _newest_row(self) -> int:
        """The highest number of an order. Only the one writer numbers them, one by one."""
        return self.connection.scalar(select(func.max(OrderRow.order_row))) or 0

    def _upsert(self, rows: list[_Values]) -> int:
        """Insert the rows, update those with other content; how many of either there were."""
        offer = insert(OrderRow).values(
            account_id=literal_column(str(self.account_id)),
            learned_at=literal_column(str(self.learned_at)),
            **{name: bindparam(name) for name in _COLUMNS},
        )
        offered = tuple_(*(offer.excluded[name] for name in _CONTENT))
        return self._run_for_each(
            offer.on_conflict_do_update(
                index_elements=_KEY,
                set_={name: offer.excluded[name] for name in (*_CONTENT, "learned_at")},
                where=_content().is_distinct_from(offered),
            ),
            rows,
        )

    def _keep_what_changes(self, rows: list[_Values]) -> None:
        """Copy what the rows are about to change into the history."""
        key = [getattr(OrderRow, name) == bindparam(f"new_{name}") for name in _KEY]
        offered = tuple_(*(bindparam(f"new_{name}") for name in _CONTENT))
        earlier = select(
            OrderRow.order_row,
            *_content().clauses,
            OrderRow.learned_at,
            literal_column(str(self.learned_at)),
        ).where(*key, _content().is_distinct_from(offered))
        into = ("order_row", *_CONTENT, "learned_at", "replaced_at")
        self._run_for_each(insert(OrderHistoryRow).from_select(into, earlier), rows)

    def _run_for_each(self, statement: Insert, rows: list[_Values]) -> int:
        """Run a statement for each row and return how many rows it touched.

        Its parameters must stand in the order of `_COLUMNS`: the driver takes plain tuples twice as
        fast as SQLAlchemy takes dictionaries. What is the same for all rows stands in the statement
        itself, where it costs nothing.
        """
        sql = str(statement.compile(self.connection))
        return self.connection.exec_driver_sql(sql, rows).rowcount


def _content() -> Tuple:
    return tuple_(*(getattr(OrderRow, name) for name in _CONTENT))
