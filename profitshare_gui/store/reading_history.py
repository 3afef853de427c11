"""What the archive knew at an instant: everything learned by then, as it was said then.

An order says what its row says from `learned_at` on; before that, what its history says. All of it
is SQL that SQLite and PostgreSQL share.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Connection,
    and_,
    func,
    literal,
    select,
    union_all,
)

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Ledger
from profitshare_gui.core.records import Copier, Order, Owner
from profitshare_gui.store.keys import all_markets
from profitshare_gui.store.reading import copier_ids_of, order_id_of, read_events
from profitshare_gui.store.reading_ledger import COLUMNS, TYPES, ledger_of, of_account, read_columns
from profitshare_gui.store.replaced_by_hand import CONTENT
from profitshare_gui.store.rows import (
    CopierHistoryRow,
    CopierRow,
    CopierStateRow,
    EventRow,
    IntakeRow,
    OrderHistoryRow,
    OrderRow,
)

_ROWS_AT_ONCE = 16_384

_FIGURES = (
    OrderHistoryRow.order_row,
    OrderRow.copier_key,
    OrderHistoryRow.market_key,
    OrderHistoryRow.opened_at,
    func.coalesce(OrderHistoryRow.closed_at, OPEN),
    func.coalesce(OrderHistoryRow.realized_pnl, 0),
    func.coalesce(OrderHistoryRow.trading_fee, 0),
    func.coalesce(OrderHistoryRow.funding_fee, 0),
    func.coalesce(OrderHistoryRow.unrealized_pnl, 0),
    func.coalesce(OrderHistoryRow.share_ratio, NO_RATIO),
    OrderHistoryRow.owner,
)
"""An order's number and the columns of a ledger, from its history."""

_READING = (
    "asset",
    "nickname",
    "equity",
    "open_positions",
    "active_orders",
    "copying_since",
    "copied_amount",
    "pnl",
    "share_paid",
)


def read_known_ledger(
    connection: Connection, account_id: int, known_at: Micros, order_id: Callable[[int], str]
) -> Ledger:
    """An account's ledger as the archive knew it, orders in the order of their numbers.

    `order_id` is asked later for the platform's id of an order by its number in the archive; see
    `read_id_of_order`.
    """
    order_rows, *columns = _read_columns(connection, account_id, known_at)
    events = read_events(connection, account_id, known_at)
    return ledger_of(
        connection, account_id, columns, events, lambda row: order_id(int(order_rows[row]))
    )


def read_id_of_order(connection: Connection, order_row: int) -> str:
    """The platform's id of an order by its number in the archive, empty where it gave none."""
    key = select(OrderRow.order_key).where(OrderRow.order_row == order_row)
    return order_id_of(connection.scalars(key).one())


def read_known_orders(connection: Connection, account_id: int, known_at: Micros) -> Iterator[Order]:
    """The orders the archive knew: the open ones first, then by the instant they closed."""
    copier_ids = dict(copier_ids_of(connection, account_id).pairs())
    markets = all_markets(connection)
    known = known_orders(account_id, known_at).subquery()
    question = (
        select(known.c.copier_key, known.c.order_key, *(known.c[name] for name in CONTENT))
        # Spelled out, for databases differ in where they put what is null.
        .order_by(func.coalesce(known.c.closed_at, literal(-1)), known.c.order_row)
    )
    with connection.execute(question, execution_options={"yield_per": _ROWS_AT_ONCE}) as rows:
        for copier_key, order_key, market_key, *content, owner in rows:
            ids = (copier_ids[copier_key], order_id_of(order_key))
            yield Order._make((*ids, *markets[market_key], *content, Owner(owner)))


def read_known_copiers(connection: Connection, account_id: int, known_at: Micros) -> list[Copier]:
    """The newest reading of every copier the archive knew, by id and asset.

    Readings that say the same are kept as one, so the instant of the newest of them may lie after
    `known_at`; it is then given as `known_at`.
    """
    tables: tuple[type[CopierHistoryRow | CopierStateRow], ...] = (
        CopierHistoryRow,
        CopierStateRow,
    )
    readings = union_all(
        *(
            select(
                CopierRow.copier_id,
                *(getattr(table, name) for name in _READING),
                table.as_of,
                table.learned_at,
                literal(place).label("place"),
            )
            .join(CopierRow, CopierRow.copier_key == table.copier_key)
            .where(CopierRow.account_id == account_id, table.learned_at <= known_at)
            for place, table in enumerate(tables)
        )
    ).subquery()
    found = readings.c
    rows = connection.execute(
        select(found.copier_id, *(found[name] for name in _READING), found.as_of).order_by(
            found.copier_id, found.asset, found.as_of, found.learned_at, found.place
        )
    )
    newest = {(row[0], row[1]): Copier(*row) for row in rows}
    return [reading._replace(as_of=min(reading.as_of, known_at)) for reading in newest.values()]


def _read_columns(connection: Connection, account_id: int, known_at: Micros) -> list[Any]:
    """Order numbers and the columns of a ledger, in the order of the numbers.

    What was not corrected since is read as fast as what is known now; corrections are few.
    """
    learned_at, *now = read_columns(
        connection,
        account_id,
        (OrderRow.learned_at, OrderRow.order_row, *COLUMNS),
        (np.int64, np.int64, *TYPES),
    )
    known = np.flatnonzero(learned_at <= known_at)
    before = {
        row[0]: tuple(row)
        for row in connection.execute(
            select(*_FIGURES)
            .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
            .where(of_account(account_id), OrderRow.learned_at > known_at, _said_at(known_at))
            .order_by(OrderHistoryRow.history_row)  # a clock set back may leave two: the last
        )
    }
    corrected = np.array(list(before.values()), np.int64).reshape(-1, len(_FIGURES))
    columns = [
        np.concatenate((column[known], corrected[:, place].astype(column.dtype)))
        for place, column in enumerate(now)
    ]
    in_order = np.argsort(columns[0], kind="stable")
    return [column[in_order] for column in columns]


def known_orders(account_id: int, known_at: Micros) -> CompoundSelect[Any]:
    """The orders of an account as they were known: from their rows, or from their history."""
    names = (OrderRow.order_row, OrderRow.copier_key, OrderRow.order_key)
    as_now = select(*names, *(getattr(OrderRow, name) for name in CONTENT)).where(
        of_account(account_id), OrderRow.learned_at <= known_at
    )
    # One a row, also where a clock that was set back left two that overlap.
    newest = (
        select(func.max(OrderHistoryRow.history_row))
        .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
        .where(
            of_account(account_id),
            OrderRow.learned_at > known_at,
            _said_at(known_at),
        )
        .group_by(OrderHistoryRow.order_row)
    )
    as_before = (
        select(*names, *(getattr(OrderHistoryRow, name) for name in CONTENT))
        .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
        .where(OrderHistoryRow.history_row.in_(newest))
    )
    return union_all(as_now, as_before)


def _said_at(known_at: Micros) -> ColumnElement[bool]:
    """Whether a row of a history was what the archive said at an instant."""
    return and_(OrderHistoryRow.learned_at <= known_at, OrderHistoryRow.replaced_at > known_at)


def read_last_known_learned_at(
    connection: Connection, account_id: int, known_at: Micros
) -> Micros | None:
    """When the archive had last learned something of an account by `known_at`."""
    learned = [
        select(table.learned_at.label("at")).where(
            table.account_id == account_id, table.learned_at <= known_at
        )
        for table in (EventRow, IntakeRow)
    ]
    as_now = select(OrderRow.learned_at.label("at"))
    learned.append(as_now.where(of_account(account_id), OrderRow.learned_at <= known_at))
    learned.append(
        select(OrderHistoryRow.learned_at.label("at"))
        .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
        .where(of_account(account_id), OrderHistoryRow.learned_at <= known_at)
    )
    newest: Micros | None = connection.scalar(select(func.max(union_all(*learned).subquery().c.at)))
    return newest
