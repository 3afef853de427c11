"""Saving orders: a million of them at the speed of the database, and no earlier content lost."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cached_property
from itertools import chain, islice
from operator import itemgetter
from typing import Any, TypeAlias

from sqlalchemy import Connection, Tuple, bindparam, func, literal_column, select, tuple_, update
from sqlalchemy.dialects.sqlite import Insert, insert

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Order
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.keys import ContentKeys, KeyBook
from profitshare_gui.store.replaced_by_hand import CONTENT, Content, OrderKey, replaced_by_hand
from profitshare_gui.store.rows import AccountRow, OrderHistoryRow, OrderRow

_Values: TypeAlias = tuple[str | int | None, ...]
"""The values of one row, in the order of `_COLUMNS`."""

_KEY = ("copier_key", "order_key")
_CONTENT = CONTENT
_COLUMNS = (*_KEY, *_CONTENT)
_key_of = itemgetter(0, 1)  # of a row
_order_id_of = itemgetter(1)  # of an order

_CHUNK = 20_000


def save_orders(
    connection: Connection,
    account_id: int,
    pages: Iterable[Sequence[Order]],
    learned_at: Micros,
) -> SaveCounts:
    """Save orders; one that is known by its key with other content is corrected.

    Of rows with the same key the last counts.
    """
    saving = _Saving(connection, account_id, learned_at)
    rows = chain.from_iterable(pages)
    counts = SaveCounts()
    while chunk := list(islice(rows, _CHUNK)):
        counts += saving.save(chunk)
    connection.execute(
        update(AccountRow)
        .where(AccountRow.account_id == account_id)
        .values(order_count=AccountRow.order_count + counts.added)
    )
    return counts


class _Saving:
    """One save, chunk by chunk.

    What a correction replaces must be read before, which costs as much as to save; a trigger that
    keeps it slows down every row. So a chunk is first taken for news, or for known, whichever the
    one before was, and only where that turns out wrong is it looked at row by row.
    """

    def __init__(self, connection: Connection, account_id: int, learned_at: Micros) -> None:
        self._connection = connection
        self._account_id = account_id
        self._keys = KeyBook(connection, account_id)
        self._content_keys = ContentKeys()
        self._same_for_all: dict[str, Any] = {
            "account_id": literal_column(str(account_id)),
            "learned_at": literal_column(str(learned_at)),
        }
        self._expects_news = True

    def save(self, chunk: Sequence[Order]) -> SaveCounts:
        """Save some orders."""
        rows = self._values(chunk)
        before = self._newest_row()
        is_all_news = self._expects_news and self._run(self._insert, rows) == len(rows)
        changed = 0 if is_all_news else self._save_known(rows, before)
        added = self._newest_row() - before
        self._expects_news = added == len(rows)
        return SaveCounts(added, changed, len(rows) - added - changed)

    def _save_known(self, rows: list[_Values], before: int) -> int:
        """Save rows of which some are known; the number of those up to `before` it changes.

        They are saved as if none changed. Where one did, that is taken back, its earlier content
        kept, and all are saved again.
        """
        newest = self._newest_row()
        attempt = self._connection.begin_nested()
        touched = self._run(self._upsert, rows)
        if touched == self._newest_row() - newest:
            attempt.commit()
            return 0
        attempt.rollback()
        last_of_each = [
            row
            for key, row in {_key_of(row): row for row in rows}.items()
            if row[len(_KEY) :] not in self._replaced_by_hand.get(key, ())
        ]
        if not last_of_each:
            return 0
        changed = self._run(self._keep_what_changes(before), last_of_each)
        self._run(self._upsert, last_of_each)
        return changed

    def _values(self, chunk: Sequence[Order]) -> list[_Values]:
        """The chunk as rows, with keys for orders that have no id."""
        if not all(map(_order_id_of, chunk)):
            chunk = [order if order.order_id else self._named(order) for order in chunk]
        try:
            return self._numbered(chunk)
        except KeyError:  # seldom, and cheaper than to ask for every order whether it is new
            self._keys.learn_copiers({order.copier_id for order in chunk})
            self._keys.learn_markets({(order.asset, order.symbol, order.side) for order in chunk})
            return self._numbered(chunk)

    def _numbered(self, chunk: Sequence[Order]) -> list[_Values]:
        """The chunk with numbers for copiers and markets; `KeyError` for one not met before."""
        copiers, markets = self._keys.copiers, self._keys.markets
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
            order_id=self._content_keys.key_of(
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
        offer = self._offer()
        offered = tuple_(*(offer.excluded[name] for name in _CONTENT))
        return self._sql(
            offer.on_conflict_do_update(
                index_elements=_KEY,
                set_={name: offer.excluded[name] for name in (*_CONTENT, "learned_at")},
                where=_content().is_distinct_from(offered),
            )
        )

    def _offer(self) -> Insert:
        return insert(OrderRow).values(
            **self._same_for_all, **{name: bindparam(name) for name in _COLUMNS}
        )

    def _keep_what_changes(self, before: int) -> str:
        """Copy an order that a row is about to change to the history, if it is not newer itself."""
        key = [getattr(OrderRow, name) == bindparam(f"new_{name}") for name in _KEY]
        offered = tuple_(*(bindparam(f"new_{name}") for name in _CONTENT))
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
        into = ("order_row", *_CONTENT, "learned_at", "replaced_at")
        return self._sql(insert(OrderHistoryRow).from_select(into, earlier))

    def _sql(self, statement: Insert) -> str:
        """The text of a statement. Its parameters must stand in the order of `_COLUMNS`.

        The driver takes plain tuples twice as fast as SQLAlchemy takes dictionaries; and what is
        the same for all rows stands in the text, where it costs nothing.
        """
        return str(statement.compile(self._connection))

    def _run(self, sql: str, rows: list[_Values]) -> int:
        """Run a statement for each row; how many rows it touched."""
        return self._connection.exec_driver_sql(sql, rows).rowcount


def _content() -> Tuple:
    return tuple_(*(getattr(OrderRow, name) for name in _CONTENT))
