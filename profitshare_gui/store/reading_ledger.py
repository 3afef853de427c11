"""Reading a ledger: a million orders from SQLite into NumPy in under a second."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from sqlalchemy import ColumnElement, Connection, Text, bindparam, cast, func, select

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int32, Int64, Ledger, OrderColumns
from profitshare_gui.core.records import Event, EventKind
from profitshare_gui.store.keys import all_markets
from profitshare_gui.store.reading import copier_ids_of, order_id_of, read_events
from profitshare_gui.store.rows import OrderRow
from profitshare_gui.store.upsert import is_postgres

_BLOCK = 16_384
"""Order numbers read at once: the texts of a block are a megabyte or two."""

_MOST_COUNTED = 10_000_000
"""Numbers of copiers and markets up to this are counted one by one, in no more than 80 MB."""

_OF_NOBODY = "it has orders that belong to nothing"

COLUMNS = (
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
TYPES = (np.int32, np.int32, *[np.int64] * 6, np.int32, np.int8)
"""The columns of a ledger, and what each becomes; the first two are numbers of the archive."""


def read_ledger(
    connection: Connection,
    account_id: int,
    order_id: Callable[[int], str],
    *,
    left_out: Sequence[EventKind] = (),
) -> Ledger:
    """An account's ledger, orders in the order of their numbers, without some kinds of events.

    `order_id` answers for the ledger later, when this snapshot is gone; see `read_order_id`.
    """
    events = read_events(connection, account_id, left_out=left_out)
    columns = read_columns(connection, account_id)
    return ledger_of(connection, account_id, columns, events, order_id)


def ledger_of(
    connection: Connection,
    account_id: int,
    columns: Sequence[Any],
    events: Sequence[Event],
    order_id: Callable[[int], str],
) -> Ledger:
    """The ledger of an account's `COLUMNS` and events.

    Raises `DiskTrouble` over what is in a damaged file alone. From an instant before there was any
    trade all windows since would be gone through.
    """
    copier_key, market_key, *figures = columns
    names = copier_ids_of(connection, account_id)
    copier_ids, copier = as_positions(connection, copier_key, names.told)
    asset_of = {key: asset for key, (asset, _, _) in all_markets(connection).items()}
    assets, asset = as_positions(
        connection, market_key, lambda keys: [asset_of[key] for key in keys.tolist()]
    )
    orders = OrderColumns(copier, asset, *figures)
    instants = [int(each.min(initial=0)) for each in (orders.opened_at, orders.closed_at)]
    if min([*instants, *(event.at for event in events)]) < 0:
        raise _damaged(connection, "it has orders or events of before 1970")
    return Ledger(
        copier_ids=copier_ids,
        assets=assets,
        orders=orders,
        events=tuple(events),
        order_id=order_id,
    )


def read_order_id(connection: Connection, account_id: int, row: int) -> str:
    """The platform's id of row i of the account's ledger, empty where it gave none.

    Orders are never deleted and new ones get higher numbers, so a row keeps its place.
    """
    keys = select(OrderRow.order_key).where(of_account(account_id)).order_by(OrderRow.order_row)
    return order_id_of(connection.scalars(keys.limit(1).offset(row)).one())


def read_order_rows(connection: Connection, account_id: int) -> Int64:
    """The number in the archive of each row of an account's ledger."""
    (order_rows,) = read_columns(connection, account_id, (OrderRow.order_row,), (np.int64,))
    rows: Int64 = order_rows
    return rows


def read_columns(
    connection: Connection,
    account_id: int,
    columns_read: Sequence[Any] = COLUMNS,
    types: Sequence[Any] = TYPES,
) -> list[Any]:
    """Columns of an account's orders, in the order of their numbers.

    SQLite joins a block of each column into one text, which NumPy reads: twice as fast as fetching
    rows, for no number becomes a Python object, and other threads run meanwhile.

    Raises `ValueError` where the table and its index differ, as in a damaged file.
    """
    if is_postgres(connection):
        from profitshare_gui.store.copying_postgres import copy_out

        ordered = select(*columns_read).where(of_account(account_id)).order_by(OrderRow.order_row)
        return copy_out(connection, ordered, types)
    count, lowest, highest = connection.execute(
        select(func.count(), func.min(OrderRow.order_row), func.max(OrderRow.order_row)).where(
            OrderRow.account_id == account_id
        )
    ).one()
    columns = [np.empty(count, dtype) for dtype in types]
    if not count:
        return columns
    question = select(
        *(func.aggregate_strings(cast(column, Text), ",") for column in columns_read)
    ).where(
        OrderRow.order_row.between(bindparam("first"), bindparam("last")), of_account(account_id)
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
    if filled != count:  # what is left of the columns would be whatever was in memory
        raise ValueError(f"an index tells of {count} orders, the table has {filled}")
    return columns


def of_account(account_id: int) -> ColumnElement[bool]:
    """The orders of an account, without the index by closing time.

    SQLite takes any index with an equality for better than reading in the order of the table; for
    most of the table it is ten times worse. The sum hides the column from it.
    """
    return OrderRow.account_id + 0 == account_id


def as_positions(
    connection: Connection, keys: Int32, told: Callable[[Int64], list[str]]
) -> tuple[tuple[str, ...], Int32]:
    """The names that occur, sorted, and for each key the position of its name among them.

    `told` gives the names of some keys; it raises `KeyError` where one has none, which becomes
    `DiskTrouble`: only a damaged file says so.
    """
    lowest, highest = int(keys.min(initial=0)), int(keys.max(initial=-1))
    if lowest < 0:
        raise _damaged(connection, _OF_NOBODY)
    is_dense = highest < _MOST_COUNTED
    occurring = np.flatnonzero(np.bincount(keys)) if is_dense else np.unique(keys)
    try:
        names = told(occurring.astype(np.int64))
    except KeyError as error:
        raise _damaged(connection, _OF_NOBODY) from error
    found = sorted(set(names))
    position = {name: place for place, name in enumerate(found)}
    places = np.array([position[name] for name in names], np.int32)
    if not is_dense:
        return tuple(found), places[np.searchsorted(occurring, keys)]
    position_of_key = np.zeros(len(occurring) and occurring[-1] + 1, np.int32)
    position_of_key[occurring] = places
    return tuple(found), position_of_key[keys]


def _damaged(connection: Connection, why: str) -> DiskTrouble:
    return DiskTrouble(connection.engine.url.database or "", why, "damaged")
