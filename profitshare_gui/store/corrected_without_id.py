"""Orders without an id that a person corrected: under which other keys they are known.

The key of such an order is made of what it said first, and stays: the file that said so is known by
it, and brings nothing back. A file that says what the correction says would have another key, and
be taken for another order. So whatever the order said since counts as a further key of it.
"""

from __future__ import annotations

from itertools import count

from sqlalchemy import Connection, func, select

from profitshare_gui.core.records import Feed, Order, Owner
from profitshare_gui.store.keys import NO_ID, ContentKeys, all_markets
from profitshare_gui.store.replaced_by_hand import BY_HAND, CONTENT
from profitshare_gui.store.rows import CopierRow, IntakeRow, OrderHistoryRow, OrderRow


def order_content_key(keys: ContentKeys, order: Order) -> str:
    """The key of an order without an id, the next of those with its content."""
    return keys.key_of(
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


def other_keys(connection: Connection, account_id: int) -> dict[str, str]:
    """The key an order has, by each key that a content it was corrected to or from would have.

    What another order has as its own key stays that order's: where two orders said so from the
    beginning and one was corrected to it, the third of three equal rows is the corrected one.
    """
    taken: dict[str, set[int]] = {}
    others: dict[str, str] = {}
    for key, order in _said(connection, account_id):
        digest = _digest(order_content_key(ContentKeys(), order))
        if digest == _digest(key):
            continue
        if digest not in taken:
            taken[digest] = _ordinals(connection, account_id, digest)
        used = taken[digest]
        ordinal = next(number for number in count(1) if number not in used)
        used.add(ordinal)
        others[f"{digest}#{ordinal}"] = key
    return others


def _said(connection: Connection, account_id: int) -> list[tuple[str, Order]]:
    """All that corrected orders without an id say and said, with their keys; each once."""
    noted = select(IntakeRow.learned_at).where(
        IntakeRow.account_id == account_id,
        IntakeRow.feed == Feed.ORDERS.value,
        IntakeRow.origin == BY_HAND,
    )
    if connection.scalar(noted.limit(1)) is None:
        return []
    corrected = (
        OrderRow.account_id == account_id,
        func.substr(OrderRow.order_key, 1, 1) == NO_ID,
        OrderHistoryRow.replaced_at.in_(noted),
    )
    markets = all_markets(connection)
    found: dict[tuple[str, Order], None] = {}
    for source in (OrderRow, OrderHistoryRow):
        columns = [getattr(source, name) for name in CONTENT]
        rows = connection.execute(
            select(OrderRow.order_key, CopierRow.copier_id, *columns)
            .join_from(OrderHistoryRow, OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
            .join(CopierRow, CopierRow.copier_key == OrderRow.copier_key)
            .where(*corrected)
            .order_by(OrderHistoryRow.history_row)
        )
        for key, copier_id, market_key, *figures, owner in rows:
            asset, symbol, side = markets[market_key]
            order = Order._make((copier_id, "", asset, symbol, side, *figures, Owner(owner)))
            found[key, order] = None
    return list(found)


def _ordinals(connection: Connection, account_id: int, digest: str) -> set[int]:
    """Which ordinals of a content orders have in their own keys."""
    keys = select(OrderRow.order_key).where(
        OrderRow.account_id == account_id,
        OrderRow.order_key >= f"{digest}#",
        OrderRow.order_key < f"{digest}$",  # the character after #
    )
    return {int(key.rpartition("#")[2]) for key in connection.scalars(keys)}


def _digest(key: str) -> str:
    return key.rpartition("#")[0]
