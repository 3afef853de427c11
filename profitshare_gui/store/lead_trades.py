"""The lead's own trades, few among the orders of his copiers, and when he last traded at all."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, func, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import EventKind, Order, Owner
from profitshare_gui.store.keys import all_markets
from profitshare_gui.store.reading import copier_ids_of, order_id_of
from profitshare_gui.store.reading_ledger import of_account
from profitshare_gui.store.rows import EventRow, OrderRow

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class TradedSpan(NamedTuple):
    """The first and the last instant at which a trade was opened or closed; None without any."""

    first_at: Micros | None
    last_at: Micros | None


class LeadTrades:
    """The lead's trades in an archive; every method raises as those of `Store` do.

    There is no index by owner: each method reads past all orders of the account.
    """

    def __init__(self, reading: Transact) -> None:
        self._reading = reading

    def orders(self, account_id: int, until: Micros) -> list[Order]:
        """His orders, copied or not, opened before `until`: open ones first, then by closing."""
        with self._reading() as connection:
            copier_ids = copier_ids_of(connection, account_id)
            markets = all_markets(connection)
            rows = connection.execute(
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
                .where(
                    of_account(account_id),
                    OrderRow.owner != Owner.COPIER.value,
                    OrderRow.opened_at < until,
                )
                .order_by(OrderRow.closed_at.nulls_first(), OrderRow.order_row)
            )
            return [
                Order._make(
                    (copier_ids[copier], order_id_of(key), *markets[market], *content, Owner(owner))
                )
                for copier, key, market, *content, owner in rows
            ]

    def deposits(self, account_id: int, until: Micros) -> list[Micros]:
        """When money was moved into his own account, up to `until`."""
        with self._reading() as connection:
            moved = connection.scalars(
                select(EventRow.at)
                .where(
                    EventRow.account_id == account_id,
                    EventRow.kind == EventKind.TRANSFER_IN.value,
                    EventRow.copier_id == "",
                    EventRow.replaced_at.is_(None),
                    EventRow.at <= until,
                )
                .order_by(EventRow.at)
            )
            return list(moved)

    def span(self, account_id: int, owners: Collection[Owner], until: Micros) -> TradedSpan:
        """From when to when there were trades of some owners, as known at `until`."""
        with self._reading() as connection:
            mine = (of_account(account_id), OrderRow.owner.in_([owner.value for owner in owners]))
            first, last = connection.execute(
                select(func.min(OrderRow.opened_at), func.max(OrderRow.opened_at)).where(
                    *mine, OrderRow.opened_at < until
                )
            ).one()
            closed = connection.scalar(
                select(func.max(OrderRow.closed_at)).where(*mine, OrderRow.closed_at < until)
            )
        return TradedSpan(first, max((at for at in (last, closed) if at is not None), default=None))
