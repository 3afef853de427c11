"""Orders as rows of values: numbers for copiers and markets, keys for orders without an id."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property, partial
from operator import itemgetter
from typing import Any, TypeAlias, TypeVar

from sqlalchemy import Connection

from profitshare_gui.core.order_columns import Column, OrderColumns
from profitshare_gui.core.records import Order
from profitshare_gui.store.corrected_without_id import order_content_key, other_keys
from profitshare_gui.store.keys import ContentKeys, KeyBook
from profitshare_gui.store.replaced_by_hand import CONTENT, Content, OrderKey

T = TypeVar("T")

KEY = ("copier_key", "order_key")
COLUMNS = (*KEY, *CONTENT)

Values: TypeAlias = tuple[str | int | None, ...]
"""The values of one row, in the order of `COLUMNS`."""

key_of = itemgetter(0, 1)  # of a row


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

    def of(self, chunk: OrderColumns) -> list[Values]:
        """The chunk as rows."""
        return list(zip(*self.columns(chunk), strict=True))

    def columns(self, chunk: OrderColumns) -> list[Column]:
        """The chunk as columns in the order of `COLUMNS`, with keys for orders without an id."""
        copier_ids, order_ids, assets, symbols, sides, *content, owners = chunk.columns
        markets = partial(_rows, assets, symbols, sides)
        return [
            _numbers(lambda: copier_ids, self._keys.copiers, self._keys.learn_copiers),
            order_ids if all(order_ids) else self._names(chunk),
            _numbers(markets, self._keys.markets, self._keys.learn_markets),
            *content,
            # As numbers, which the driver takes without asking around.
            [int(owners[0])] * len(owners) if _is_one(owners) else list(map(int, owners)),
        ]

    def _names(self, chunk: OrderColumns) -> list[str]:
        return [order.order_id or self._key(order) for order in chunk.orders()]

    def _key(self, order: Order) -> str:
        key = order_content_key(self._content_keys, order)
        return self._other_keys.get(key, key)

    @cached_property
    def _other_keys(self) -> dict[str, str]:
        """The keys of orders that somebody corrected to say what a file may say too."""
        return other_keys(self._connection, self._account_id)


def _rows(*columns: Column) -> Iterable[tuple[Any, ...]]:
    """The rows of some columns; none outlives its turn, which is cheaper than to have all."""
    if all(map(_is_one, columns)):
        return [tuple(column[0] for column in columns)] * len(columns[0])
    return zip(*columns, strict=True)


def _is_one(column: Column) -> bool:
    """Whether a column has one value alone, as many have."""
    return bool(column) and column.count(column[0]) == len(column)


def _numbers(
    texts: Callable[[], Iterable[T]], known: dict[T, int], learn: Callable[[Iterable[T]], None]
) -> list[int]:
    """The number of each text; those not met before are learned first."""
    try:
        return list(map(known.__getitem__, texts()))
    except KeyError:  # seldom, and cheaper than to ask for every order whether it is new
        learn(texts())
        return list(map(known.__getitem__, texts()))
