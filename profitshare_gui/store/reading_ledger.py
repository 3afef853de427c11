"""Reading a ledger: a million orders from SQLite into NumPy in under a second."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Text, bindparam, cast, func, select

from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int32, Ledger, OrderColumns
from profitshare_gui.store.keys import all_markets
from profitshare_gui.store.reading import copier_ids_of, order_id_of, read_events
from profitshare_gui.store.rows import OrderRow

_BLOCK = 16_384
"""Order numbers read at once: the texts of a block are a megabyte or two."""

_COLUMNS = (
    OrderRow.copier_key,
    OrderRow.market_key,
    OrderRow.opened_at,
    func.coalesce(OrderRow.closed_at, OPEN),
    func.coalesce(OrderRow.realized_pnl, 0),
    func.coalesce(OrderRow.trading_fee, 0),
    func.coalesce(OrderRow.funding_fee, 0),
    func.coalesce(OrderRow.unrealized_pnl, 0),
    func.coalesce(OrderRow.share_ratio, NO_RATIO),
    OrderRow.owner,
)
_TYPES = (np.int32, np.int32, *[np.int64] * 6, np.int32, np.int8)


def read_ledger(connection: Connection, account_id: int, order_id: Callable[[int], str]) -> Ledger:
    """An account's ledger, orders in the order of their numbers.

    `order_id` answers for the ledger later, when this snapshot is gone; see `read_order_id`.
    """
    copier_key, market_key, *figures = _read_columns(connection, account_id)
    copier_ids, copier = _as_positions(copier_key, copier_ids_of(connection, account_id))
    asset_of = {key: asset for key, (asset, _, _) in all_markets(connection).items()}
    assets, asset = _as_positions(market_key, asset_of)
    return Ledger(
        copier_ids=copier_ids,
        assets=assets,
        orders=OrderColumns(copier, asset, *figures),
        events=tuple(read_events(connection, account_id)),
        order_id=order_id,
    )


def read_order_id(connection: Connection, account_id: int, row: int) -> str:
    """The platform's id of row i of the account's ledger, empty where it gave none.

    Orders are never deleted and new ones get higher numbers, so a row keeps its place.
    """
    keys = select(OrderRow.order_key).where(_of_account(account_id)).order_by(OrderRow.order_row)
    return order_id_of(connection.scalars(keys.limit(1).offset(row)).one())


def _read_columns(connection: Connection, account_id: int) -> list[Any]:
    """The columns of `_COLUMNS`.

    SQLite joins a block of each column into one text, which NumPy reads: twice as fast as fetching
    rows, for no number becomes a Python object, and other threads run meanwhile.
    """
    count, lowest, highest = connection.execute(
        select(func.count(), func.min(OrderRow.order_row), func.max(OrderRow.order_row)).where(
            OrderRow.account_id == account_id
        )
    ).one()
    columns = [np.empty(count, dtype) for dtype in _TYPES]
    if not count:
        return columns
    question = select(
        *(func.aggregate_strings(cast(column, Text), ",") for column in _COLUMNS)
    ).where(
        OrderRow.order_row.between(bindparam("first"), bindparam("last")), _of_account(account_id)
    )
    filled = 0
    for first in range(lowest, highest + 1, _BLOCK):
        texts = connection.execute(question, {"first": first, "last": first + _BLOCK - 1}).one()
        if not texts[0]:  # all of another account
            continue
        blocks = [np.fromstring(text, np.int64, sep=",") for text in texts]
        end = filled + len(blocks[0])
        for column, block in zip(columns, blocks, strict=True):
            column[filled:end] = block
        filled = end
    return columns


def _of_account(account_id: int) -> ColumnElement[bool]:
    """The orders of an account, without the index by closing time.

    SQLite takes any index with an equality for better than reading in the order of the table; for
    most of the table it is ten times worse. The sum hides the column from it.
    """
    return OrderRow.account_id + 0 == account_id


def _as_positions(keys: Int32, names: Mapping[int, str]) -> tuple[tuple[str, ...], Int32]:
    """The names that occur, sorted, and for each key the position of its name among them."""
    occurring = np.flatnonzero(np.bincount(keys))
    found = sorted({names[key] for key in occurring.tolist()})
    position = {name: place for place, name in enumerate(found)}
    position_of_key = np.zeros(len(occurring) and occurring[-1] + 1, np.int32)
    position_of_key[occurring] = [position[names[key]] for key in occurring.tolist()]
    return tuple(found), position_of_key[keys]
