"""Reading part of a ledger: what a closing still needs, some copiers' orders, or a window's.

And what the archive learned since a closing was made, as far as it concerns the time before it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from sqlalchemy import ColumnElement, Connection, Text, and_, cast, func, select

from profitshare_gui.core.digests import MATTERS_NOT
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int64, Ledger
from profitshare_gui.store.keys import slices
from profitshare_gui.store.reading import copier_ids_of, read_events
from profitshare_gui.store.reading_ledger import COLUMNS, TYPES, ledger_of
from profitshare_gui.store.rows import CopierRow, EventRow, OrderHistoryRow, OrderRow
from profitshare_gui.store.settled import KeptClosing, Seen
from profitshare_gui.store.upsert import is_postgres

_CONTENT = (
    "market_key",
    "opened_at",
    "closed_at",
    "realized_pnl",
    "trading_fee",
    "funding_fee",
    "share_ratio",
    "owner",
)
_CLOSED_AT = _CONTENT.index("closed_at")


@dataclass(frozen=True, slots=True, eq=False)
class LedgerPart:
    """Some of an account's orders, all its events but payouts and transfers.

    `order_rows` are the numbers that the ledger's rows have in the archive.
    """

    ledger: Ledger
    order_rows: Int64


@dataclass(frozen=True, slots=True)
class News:
    """What an account learned that changes the time before a closing.

    `copier_ids` are the copiers whose orders it concerns, `closed_at` when those closed, as they
    say now and as they said; `concerns_all` where an event changed that any share may depend on.
    """

    copier_ids: frozenset[str]
    closed_at: frozenset[Micros]
    concerns_all: bool


def read_seen(connection: Connection, account_id: int) -> Seen:
    """How far the archive can be read now."""
    newest_order = select(func.max(OrderRow.order_row))
    newest_history = select(func.max(OrderHistoryRow.history_row))
    newest_event = select(func.max(EventRow.event_row))
    replaced = select(func.count()).where(
        EventRow.account_id == account_id,
        EventRow.replaced_at.is_not(None),
        EventRow.kind.not_in([kind.value for kind in MATTERS_NOT]),
    )
    return Seen(
        order_row=connection.scalar(newest_order) or 0,
        history_row=connection.scalar(newest_history) or 0,
        event_row=connection.scalar(newest_event) or 0,
        replaced_events=connection.scalars(replaced).one(),
    )


def read_news(connection: Connection, account_id: int, kept: KeptClosing) -> News:
    """What was learned since a closing that it should have known.

    An order that opened before the cut-off was open at it, and so concerns the time before even
    where it closed after.
    """
    seen, cut_off_at = kept.seen, kept.closing.cut_off_at
    late = connection.execute(
        select(CopierRow.copier_id, OrderRow.closed_at)
        .join(OrderRow, OrderRow.copier_key == CopierRow.copier_key)
        .where(
            OrderRow.order_row > seen.order_row,
            OrderRow.account_id + 0 == account_id,
            OrderRow.opened_at < cut_off_at,
        )
    )
    told = [(copier_id, at) for copier_id, at in late]
    told += _corrected(connection, account_id, seen, cut_off_at)
    event = connection.scalar(
        select(EventRow.event_row)
        .where(
            EventRow.account_id == account_id,
            EventRow.event_row > seen.event_row,
            EventRow.at <= cut_off_at,
            EventRow.kind.not_in([kind.value for kind in MATTERS_NOT]),
        )
        .limit(1)
    )
    replaced = read_seen(connection, account_id).replaced_events != seen.replaced_events
    return News(
        copier_ids=frozenset(copier_id for copier_id, _ in told),
        closed_at=frozenset(at for _, at in told if at is not None and at < cut_off_at),
        concerns_all=replaced or event is not None,
    )


def _corrected(
    connection: Connection, account_id: int, seen: Seen, cut_off_at: Micros
) -> Iterator[tuple[str, Micros | None]]:
    """Copier and closing, then and now, of orders that the time before a cut-off saw otherwise."""
    first_change = (
        select(
            OrderHistoryRow.order_row, func.min(OrderHistoryRow.history_row).label("history_row")
        )
        .where(OrderHistoryRow.history_row > seen.history_row)
        .group_by(OrderHistoryRow.order_row)
        .subquery()
    )
    rows = connection.execute(
        select(
            CopierRow.copier_id,
            *(getattr(OrderHistoryRow, name) for name in _CONTENT),
            *(getattr(OrderRow, name) for name in _CONTENT),
        )
        .join(first_change, first_change.c.history_row == OrderHistoryRow.history_row)
        .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
        .join(CopierRow, CopierRow.copier_key == OrderRow.copier_key)
        .where(OrderRow.account_id + 0 == account_id, OrderRow.order_row <= seen.order_row)
    )
    count = len(_CONTENT)
    for copier_id, *told in rows:
        if _seen_at(told[:count], cut_off_at) != _seen_at(told[count:], cut_off_at):
            yield copier_id, told[_CLOSED_AT]
            yield copier_id, told[count + _CLOSED_AT]


def _seen_at(content: Sequence[int | None], cut_off_at: Micros) -> tuple[int | None, ...]:
    """What the time before a cut-off sees of an order."""
    market, opened_at, closed_at, *amounts, ratio, owner = content
    if opened_at is None or opened_at >= cut_off_at:
        return ()
    if closed_at is None or closed_at >= cut_off_at:
        return (market, opened_at, owner)
    return (market, opened_at, closed_at, *amounts, ratio, owner)


def read_tail(
    connection: Connection, account_id: int, kept: KeptClosing, order_id: Callable[[int], str]
) -> LedgerPart:
    """What a pass from a closing needs: orders closed since, open ones, and those that wait."""
    since, of_account = kept.closing.cut_off_at, OrderRow.account_id == account_id
    chosen: list[ColumnElement[bool]] = [
        and_(of_account, OrderRow.closed_at >= since),
        and_(of_account, OrderRow.closed_at.is_(None)),
        *(OrderRow.order_row.in_(some) for some in slices(kept.closing.waiting_rows.tolist())),
    ]
    return _read_part(connection, account_id, chosen, order_id)


def read_part_of_copiers(
    connection: Connection,
    account_id: int,
    copier_ids: Sequence[str],
    order_id: Callable[[int], str],
) -> LedgerPart:
    """Everything some copiers ever traded. It reads past every order of the account."""
    wanted = set(copier_ids)
    keys = sorted(
        key for key, name in copier_ids_of(connection, account_id).pairs() if name in wanted
    )
    chosen = [
        and_(OrderRow.account_id + 0 == account_id, OrderRow.copier_key.in_(some))
        for some in slices(keys)
    ]
    return _read_part(connection, account_id, chosen, order_id)


def read_part_of_period(
    connection: Connection,
    account_id: int,
    period: tuple[Micros, Micros],
    copier_id: str,
    order_id: Callable[[int], str],
) -> LedgerPart:
    """The orders closed in a half-open period, of one copier or, where it is empty, of all."""
    chosen = and_(
        OrderRow.account_id == account_id,
        OrderRow.closed_at >= period[0],
        OrderRow.closed_at < period[1],
    )
    if copier_id:
        key = select(CopierRow.copier_key).where(
            CopierRow.account_id == account_id, CopierRow.copier_id == copier_id
        )
        chosen = and_(chosen, OrderRow.copier_key == key.scalar_subquery())
    return _read_part(connection, account_id, [chosen], order_id)


def _read_part(
    connection: Connection,
    account_id: int,
    chosen: Sequence[ColumnElement[bool]],
    order_id: Callable[[int], str],
) -> LedgerPart:
    """The orders for which any of `chosen` holds, each read by an index of its own."""
    parts = [_read_rows(connection, each) for each in chosen]
    columns = [np.concatenate(values) for values in zip(*parts, strict=True)]
    order = np.argsort(columns[0], kind="stable")
    order_row, *known = (column[order] for column in columns)
    events = read_events(connection, account_id, left_out=MATTERS_NOT)
    ledger = ledger_of(
        connection, account_id, known, events, lambda row: order_id(int(order_row[row]))
    )
    return LedgerPart(ledger, order_row)


def _read_rows(connection: Connection, chosen: ColumnElement[bool]) -> list[Int64]:
    """The orders' numbers and their columns, as texts that NumPy reads: see `read_ledger`."""
    columns = (OrderRow.order_row, *COLUMNS)
    types = (np.int64, *TYPES)
    if is_postgres(connection):
        from profitshare_gui.store.copying_postgres import copy_out

        return copy_out(connection, select(*columns).where(chosen), types)
    question = select(*(func.aggregate_strings(cast(column, Text), ",") for column in columns))
    texts = connection.execute(question.where(chosen)).one()
    if not texts[0]:
        return [np.zeros(0, dtype) for dtype in types]
    return [
        np.fromstring(text, np.int64, sep=",").astype(dtype)
        for text, dtype in zip(texts, types, strict=True)
    ]
