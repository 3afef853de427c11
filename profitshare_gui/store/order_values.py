"""Orders as rows of values: numbers for copiers and markets, keys for orders without an id."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from operator import itemgetter
from typing import TypeAlias

from sqlalchemy import Connection

from profitshare_gui.core.records import Order
from profitshare_gui.store.corrected_without_id import order_content_key, other_keys
from profitshare_gui.store.keys import ContentKeys, KeyBook
from profitshare_gui.store.replaced_by_hand import CONTENT, Content, OrderKey

KEY = ("copier_key", "order_key")
COLUMNS = (*KEY, *CONTENT)

Values: TypeAlias = tuple[str | int | None, ...]
"""The values of one row, in the order of `COLUMNS`."""

key_of = itemgetter(0, 1)  # of a row
_order_id_of = itemgetter(1)  # of an order


def newest_of_each(rows: Sequence[Values], but: dict[OrderKey, set[Content]]) -> list[Values]:
    """Of rows with the same key the last, unless its content is one of those to be left out."""
    return [
        row
        for key, row in {key_of(row): row for row in rows}.items()
        if row[len(KEY) :] not in but.get(key, ())
    ]


class OrderValues:
    """Makes rows of orders, for the pages of one save."""

    def __init__(self, connection: Connection, account_id: int) -> None:
        self._keys = KeyBook(connection, account_id)
        self._content_keys = ContentKeys()
        self._connection = connection
        self._account_id = account_id

    def of(self, chunk: Sequence[Order]) -> list[Values]:
        """The chunk as rows, with keys for orders that have no id."""
        if not all(map(_order_id_of, chunk)):
            chunk = [order if order.order_id else self._named(order) for order in chunk]
        try:
            return self._numbered(chunk)
        except KeyError:  # seldom, and cheaper than to ask for every order whether it is new
            self._keys.learn_copiers({order.copier_id for order in chunk})
            self._keys.learn_markets({(order.asset, order.symbol, order.side) for order in chunk})
            return self._numbered(chunk)

    def _numbered(self, chunk: Sequence[Order]) -> list[Values]:
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
        key = order_content_key(self._content_keys, order)
        return order._replace(order_id=self._other_keys.get(key, key))

    @cached_property
    def _other_keys(self) -> dict[str, str]:
        """The keys of orders that somebody corrected to say what a file may say too."""
        return other_keys(self._connection, self._account_id)
