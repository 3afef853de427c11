"""Single rows of the archive: found by a search, and all that one ever said."""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, and_, not_, or_, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.records import Event, EventKind, Feed, Order, Owner
from profitshare_gui.store.keys import NO_ID
from profitshare_gui.store.reading import order_id_of
from profitshare_gui.store.reading_ledger import of_account
from profitshare_gui.store.replaced_by_hand import BY_HAND, CONTENT
from profitshare_gui.store.rows import (
    CopierRow,
    EventRow,
    IntakeRow,
    MarketRow,
    OrderHistoryRow,
    OrderRow,
)

_MARKET = (MarketRow.asset, MarketRow.symbol, MarketRow.side)
_CONTENT = tuple(name for name in CONTENT if name != "market_key")


def find_rows(
    connection: Connection, account_id: int, feed: Feed, search: str, *, first: int, count: int
) -> list[KeptRow]:
    """Rows of orders or events that hold `search`, the newest first, from place `first` on.

    Events that were corrected or withdrawn are among them, for their history is still of interest.
    """
    if feed is Feed.EVENTS:
        found = _events().where(EventRow.account_id == account_id)
        if search:
            found = found.where(_holds(search, EventRow.copier_id, EventRow.kind, EventRow.note))
        found = found.order_by(EventRow.event_row.desc())
        return [_event(row) for row in connection.execute(found.limit(count).offset(first))]
    orders = _orders().where(of_account(account_id))
    if search:
        has_id = not_(OrderRow.order_key.startswith(NO_ID, autoescape=True))
        in_id = and_(has_id, _holds(search, OrderRow.order_key))
        orders = orders.where(or_(_holds(search, CopierRow.copier_id, MarketRow.symbol), in_id))
    orders = orders.order_by(OrderRow.order_row.desc())
    return [_order(row) for row in connection.execute(orders.limit(count).offset(first))]


def read_versions(connection: Connection, account_id: int, feed: Feed, row: int) -> list[KeptRow]:
    """All that one row ever said, the oldest first; empty where there is no such row.

    An event that was corrected is followed by the one in its place: a correction has an instant of
    its own, at which the one ends and the other begins.
    """
    versions = (
        _versions_of_event(connection, account_id, row)
        if feed is Feed.EVENTS
        else _versions_of_order(connection, account_id, row)
    )
    sources = _sources(connection, account_id, feed, [each.learned_at for each in versions])
    return [
        each._replace(source=name, by_hand=origin == BY_HAND)
        for each in versions
        for origin, name in (sources.get(each.learned_at, ("", "")),)
    ]


def _versions_of_order(connection: Connection, account_id: int, row: int) -> list[KeptRow]:
    is_it = (OrderRow.account_id == account_id, OrderRow.order_row == row)
    now = connection.execute(_orders().where(*is_it)).one_or_none()
    if now is None:
        return []
    before = connection.execute(
        select(
            OrderRow.order_row,
            CopierRow.copier_id,
            OrderRow.order_key,
            *_MARKET,
            *(getattr(OrderHistoryRow, name) for name in _CONTENT),
            OrderHistoryRow.learned_at,
            OrderHistoryRow.replaced_at,
        )
        .select_from(OrderHistoryRow)
        .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
        .join(CopierRow, CopierRow.copier_key == OrderRow.copier_key)
        .join(MarketRow, MarketRow.market_key == OrderHistoryRow.market_key)
        .where(*is_it)
        .order_by(OrderHistoryRow.history_row)
    )
    return [*(_order(each) for each in before), _order(now)]


def _versions_of_event(connection: Connection, account_id: int, row: int) -> list[KeptRow]:
    mine = _events().where(EventRow.account_id == account_id)
    found = connection.execute(mine.where(EventRow.event_row == row)).one_or_none()
    if found is None:
        return []
    versions = [_event(found)]
    while versions[-1].replaced_at is not None:
        after = connection.execute(
            mine.where(EventRow.learned_at == versions[-1].replaced_at)
        ).first()
        if after is None:
            break
        versions.append(_event(after))
    while True:
        before = connection.execute(
            mine.where(EventRow.replaced_at == versions[0].learned_at)
        ).first()
        if before is None:
            return versions
        versions.insert(0, _event(before))


def _sources(
    connection: Connection, account_id: int, feed: Feed, instants: list[Micros]
) -> dict[Micros, tuple[str, str]]:
    rows = connection.execute(
        select(IntakeRow.learned_at, IntakeRow.origin, IntakeRow.name).where(
            IntakeRow.account_id == account_id,
            IntakeRow.feed == feed.value,
            IntakeRow.learned_at.in_(instants),
        )
    )
    return {row.learned_at: (row.origin, row.name) for row in rows}


def _orders() -> Select[Any]:
    return (
        select(
            OrderRow.order_row,
            CopierRow.copier_id,
            OrderRow.order_key,
            *_MARKET,
            *(getattr(OrderRow, name) for name in _CONTENT),
            OrderRow.learned_at,
        )
        .join(CopierRow, CopierRow.copier_key == OrderRow.copier_key)
        .join(MarketRow, MarketRow.market_key == OrderRow.market_key)
    )


def _order(row: Any) -> KeptRow:
    number, copier_id, order_key, *content = row
    figures, instants = content[:11], content[11:]
    fact = Order._make((copier_id, order_id_of(order_key), *figures[:-1], Owner(figures[-1])))
    return KeptRow(number, fact, instants[0], instants[1] if len(instants) > 1 else None)


def _events() -> Select[Any]:
    columns = [getattr(EventRow, name) for name in Event._fields]
    return select(EventRow.event_row, *columns, EventRow.learned_at, EventRow.replaced_at)


def _event(row: Any) -> KeptRow:
    number, at, kind, *content, learned_at, replaced_at = row
    return KeptRow(number, Event._make((at, EventKind(kind), *content)), learned_at, replaced_at)


def _holds(search: str, *columns: Any) -> ColumnElement[bool]:
    return or_(*(column.icontains(search, autoescape=True) for column in columns))
