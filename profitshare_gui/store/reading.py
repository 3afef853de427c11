"""Reading records from the archive, inside the snapshot of a connection."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

import numpy as np
from sqlalchemy import ColumnElement, Connection, and_, cast, func, or_, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Copier, Event, EventKind, Feed, Order, Owner
from profitshare_gui.core.texts import Texts, TextsByNumber
from profitshare_gui.store.alike import the_one_of
from profitshare_gui.store.answers import Checkpoint
from profitshare_gui.store.columns import Whole
from profitshare_gui.store.keys import NO_ID, all_markets
from profitshare_gui.store.rows import (
    AccountRow,
    CheckpointRow,
    CopierRow,
    CopierStateRow,
    EventRow,
    OrderRow,
)

_ROWS_AT_ONCE = 8_192
_COPIERS = "copiers"


def read_accounts(connection: Connection) -> list[Account]:
    """Every account, the oldest first."""
    rows = connection.execute(
        select(
            AccountRow.account_id,
            AccountRow.name,
            AccountRow.rulebook_id,
            AccountRow.exchange,
            AccountRow.base_url,
            AccountRow.created_at,
            AccountRow.is_demo,
            AccountRow.overrides,
        ).order_by(AccountRow.account_id)
    )
    return [
        Account(
            name=row.name,
            rulebook_id=row.rulebook_id,
            exchange=row.exchange,
            base_url=row.base_url,
            created_at=row.created_at,
            account_id=row.account_id,
            is_demo=bool(row.is_demo),
            overrides=_overrides(row.overrides),
        )
        for row in rows
    ]


def _overrides(kept: str) -> tuple[tuple[str, str], ...]:
    """Raises `ValueError` and its like over what only a damaged file holds."""
    told: dict[str, str] = json.loads(kept)
    if not all(isinstance(value, str) for value in told.values()):
        raise ValueError("a value of its own that is no text")
    return tuple(told.items())


def read_orders(
    connection: Connection, account_id: int, *only: ColumnElement[bool]
) -> Iterator[Order]:
    """An account's orders: the open ones first, then by the instant they closed.

    `only` are conditions to read fewer by; they say as well whose account.
    """
    copier_ids = _EachOnce(copier_ids_of(connection, account_id))
    markets = all_markets(connection)
    question = (
        select(
            OrderRow.copier_key,
            OrderRow.order_key,
            OrderRow.market_key,
            OrderRow.opened_at,
            OrderRow.closed_at,
            OrderRow.realized_pnl,
            OrderRow.trading_fee,
            OrderRow.funding_fee,
            OrderRow.share_ratio,
            OrderRow.unrealized_pnl,
            OrderRow.owner,
        )
        .where(*(only or [OrderRow.account_id == account_id]))
        # Spelled out, for databases differ in where they put what is null.
        .order_by(OrderRow.closed_at.nulls_first(), OrderRow.order_row)
    )
    # Closed as well where the caller stops early: a server would keep the rest for us.
    with connection.execute(question, execution_options={"yield_per": _ROWS_AT_ONCE}) as rows:
        for copier_key, order_key, market_key, *content, owner in rows:
            ids = (copier_ids[copier_key], order_id_of(order_key))
            yield Order._make((*ids, *markets[market_key], *content, Owner(owner)))


class _EachOnce(dict[int, str]):
    """Texts by number, each looked up once; few are asked for where the orders are the lead's."""

    def __init__(self, texts: TextsByNumber) -> None:
        super().__init__()
        self._texts = texts

    def __missing__(self, number: int) -> str:
        found = self[number] = self._texts[number]
        return found


def order_id_of(order_key: str) -> str:
    """The platform's id that a key stands for; empty where it gave none."""
    return "" if order_key.startswith(NO_ID) else order_key


def copier_ids_of(connection: Connection, account_id: int) -> TextsByNumber:
    """The copiers of an account by their number.

    Copiers are only ever added, so a connection remembers those it has read.
    """
    newest = connection.scalar(select(func.max(CopierRow.copier_key)))
    remembered = connection.info.get((_COPIERS, account_id))
    if remembered is not None and remembered[0] == newest:
        known: TextsByNumber = remembered[1]
        return known
    rows = connection.execute(
        select(CopierRow.copier_key, CopierRow.copier_id)
        .where(CopierRow.account_id == account_id)
        .order_by(CopierRow.copier_key)
    )
    numbers, ids = [np.zeros(0, np.int64)], [Texts.of()]
    for part in rows.partitions(_ROWS_AT_ONCE):
        numbers.append(np.array([key for key, _ in part], np.int64))
        ids.append(Texts.of(copier_id for _, copier_id in part))
    found = TextsByNumber(np.concatenate(numbers), Texts.joined(ids))
    connection.info[_COPIERS, account_id] = (newest, found)
    return found


def read_events(
    connection: Connection,
    account_id: int,
    known_at: Micros | None = None,
    *,
    left_out: Sequence[EventKind] = (),
) -> list[Event]:
    """An account's events by instant; of one instant in the order they were learned.

    Those that count now, or that counted for the archive at `known_at`. Kinds that are `left_out`
    cost nothing: a year's payouts are many.
    """
    rows = connection.execute(
        select(
            EventRow.at,
            EventRow.kind,
            EventRow.copier_id,
            EventRow.asset,
            EventRow.amount,
            EventRow.ratio,
            EventRow.note,
            EventRow.amount_evidence,
        )
        .where(
            EventRow.account_id == account_id,
            _counted(known_at),
            EventRow.kind.not_in([kind.value for kind in left_out]),
        )
        .order_by(EventRow.at, EventRow.event_row)
    )
    return [Event._make((at, EventKind(kind), *content)) for at, kind, *content in rows]


def _counted(known_at: Micros | None) -> ColumnElement[bool]:
    """Whether an event counts: it does until it is corrected or withdrawn."""
    if known_at is None:
        return EventRow.replaced_at.is_(None)
    return and_(
        EventRow.learned_at <= known_at,
        or_(EventRow.replaced_at.is_(None), EventRow.replaced_at > known_at),
    )


def read_copiers(connection: Connection, account_id: int) -> list[Copier]:
    """The newest reading of every copier, by id and asset."""
    rows = connection.execute(
        select(
            CopierRow.copier_id,
            CopierStateRow.asset,
            CopierStateRow.nickname,
            CopierStateRow.equity,
            CopierStateRow.open_positions,
            CopierStateRow.active_orders,
            CopierStateRow.copying_since,
            CopierStateRow.copied_amount,
            CopierStateRow.pnl,
            CopierStateRow.share_paid,
            CopierStateRow.as_of,
        )
        .join(CopierRow, CopierRow.copier_key == CopierStateRow.copier_key)
        .where(CopierRow.account_id == account_id)
        .order_by(CopierRow.copier_id, CopierStateRow.asset)
    )
    one = the_one_of()
    return [
        Copier._make((copier_id, one(asset), *content, one(as_of)))
        for copier_id, asset, *content, as_of in rows
    ]


def read_checkpoint(connection: Connection, account_id: int, feed: Feed) -> Checkpoint | None:
    """How far a feed has been read; None where nothing was heard from it yet."""
    row = connection.execute(
        select(
            CheckpointRow.position, CheckpointRow.complete_since, CheckpointRow.learned_at
        ).where(CheckpointRow.account_id == account_id, CheckpointRow.feed == feed.value)
    ).one_or_none()
    return None if row is None else Checkpoint(*row)


def read_last_learned_at(connection: Connection, account_id: int) -> Micros | None:
    """When we last heard from any feed of an account."""
    return connection.scalar(
        select(func.max(CheckpointRow.learned_at)).where(CheckpointRow.account_id == account_id)
    )


def count_orders(connection: Connection, account_id: int) -> int:
    """How many orders an account has."""
    counted = select(AccountRow.order_count).where(AccountRow.account_id == account_id)
    return connection.scalar(counted) or 0


def read_data_version(connection: Connection) -> int:
    """A number that grows whenever anything was written."""
    total = cast(func.coalesce(func.sum(AccountRow.data_version), 0), Whole)
    return connection.scalars(select(total)).one()
