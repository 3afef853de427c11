"""What a person corrected: contents of orders that no file or feed brings back."""

from __future__ import annotations

from typing import TypeAlias

from sqlalchemy import Connection, select

from profitshare_gui.core.records import Feed
from profitshare_gui.store.rows import IntakeRow, OrderHistoryRow, OrderRow

BY_HAND = "hand"
"""The origin of what was entered by hand."""

CONTENT = (
    "market_key",
    "opened_at",
    "closed_at",
    "realized_pnl",
    "trading_fee",
    "funding_fee",
    "share_ratio",
    "unrealized_pnl",
    "owner",
)
"""What an order says, as the names of its columns."""

OrderKey: TypeAlias = tuple[int, str]
Content: TypeAlias = tuple[int | None, ...]


def replaced_by_hand(connection: Connection, account_id: int) -> dict[OrderKey, set[Content]]:
    """What orders said before a person corrected them, by the keys of those orders.

    Only of orders that still say what the person said. Whoever imports last month's file again says
    nothing new; something that the order never said is news, and counts.
    """
    noted = select(IntakeRow.learned_at).where(
        IntakeRow.account_id == account_id,
        IntakeRow.feed == Feed.ORDERS.value,
        IntakeRow.origin == BY_HAND,
    )
    if connection.scalar(noted.limit(1)) is None:
        return {}
    rows = connection.execute(
        select(
            OrderRow.copier_key,
            OrderRow.order_key,
            *(getattr(OrderHistoryRow, name) for name in CONTENT),
        )
        .join(OrderRow, OrderRow.order_row == OrderHistoryRow.order_row)
        .where(
            OrderRow.account_id == account_id,
            OrderRow.learned_at.in_(noted),
            OrderHistoryRow.replaced_at.in_(noted),
        )
    )
    replaced: dict[OrderKey, set[Content]] = {}
    for copier_key, order_key, *content in rows:
        replaced.setdefault((copier_key, order_key), set()).add(tuple(content))
    return replaced
