"""The open orders of copiers: few among all, with what they trade, in the order of the ledger."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Owner
from profitshare_gui.store.keys import all_markets
from profitshare_gui.store.rows import OrderRow

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class OpenOrder(NamedTuple):
    """One open order; `unrealized_pnl` is None where nobody told it."""

    asset: str
    symbol: str
    side: str
    opened_at: Micros
    unrealized_pnl: Units | None
    owner: Owner


class OpenOrders:
    """The open orders of an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact) -> None:
        self._reading = reading

    def all(self, account_id: int) -> list[OpenOrder]:
        """An account's open orders, in the order that its ledger has them."""
        with self._reading() as connection:
            markets = all_markets(connection)
            rows = connection.execute(
                select(
                    OrderRow.market_key,
                    OrderRow.opened_at,
                    OrderRow.unrealized_pnl,
                    OrderRow.owner,
                )
                .where(OrderRow.account_id == account_id, OrderRow.closed_at.is_(None))
                .order_by(OrderRow.order_row)
            ).all()
        return [
            OpenOrder(*markets[market], opened_at, pnl, Owner(owner))
            for market, opened_at, pnl, owner in rows
        ]
