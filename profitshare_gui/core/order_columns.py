"""Many orders as one list for each of their fields: quicker to make than a tuple for each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import chain
from typing import Any, TypeAlias

from profitshare_gui.core.records import Order

Column: TypeAlias = Sequence[Any]

_WIDTH = len(Order._fields)
ORDER_ID = Order._fields.index("order_id")
CLOSED_AT = Order._fields.index("closed_at")


@dataclass(frozen=True, slots=True)
class OrderColumns:
    """Orders; `columns` has the values of every field, in the order of the fields of `Order`."""

    columns: tuple[Column, ...]

    def __len__(self) -> int:
        return len(self.columns[0])

    def __getitem__(self, part: slice) -> OrderColumns:
        return OrderColumns(tuple(column[part] for column in self.columns))

    def orders(self) -> list[Order]:
        """The orders themselves."""
        return list(map(partial(tuple.__new__, Order), zip(*self.columns, strict=True)))


def order_columns(orders: Iterable[Order]) -> OrderColumns:
    """The columns of orders."""
    columns = tuple(zip(*orders, strict=True))
    return OrderColumns(columns or ((),) * _WIDTH)


def joined(parts: Sequence[OrderColumns]) -> OrderColumns:
    """The orders of several parts."""
    if len(parts) == 1:
        return parts[0]
    together = zip(*(part.columns for part in parts), strict=True)
    return OrderColumns(tuple(list(chain.from_iterable(columns)) for columns in together))
