"""The lead's own trades, few among the orders of his copiers, and when he last traded at all."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, func, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import EventKind, Order, Owner
from profitshare_gui.store.reading import read_orders
from profitshare_gui.store.reading_ledger import of_account
from profitshare_gui.store.rows import EventRow, OrderRow
from profitshare_gui.store.streaming import streamed

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class TradedSpan(NamedTuple):
    """The first and the last instant at which a trade was opened or closed; None without any."""

    first_at: Micros | None
    last_at: Micros | None


class LeadTrades:
    """The lead's trades in an archive; every method raises as those of `Store` do.

    There is no index by owner: each method reads past all orders of the account.
    """

    def __init__(self, reading: Transact, *, streams: bool) -> None:
        self._reading = reading
        self._streams = streams

    def orders(self, account_id: int, until: Micros) -> Iterator[Order]:
        """His orders, copied or not, opened before `until`: open ones first, then by closing.

        They are read as they are asked for.
        """
        return streamed(
            self._reading,
            lambda connection: read_orders(
                connection,
                account_id,
                of_account(account_id),
                OrderRow.owner != Owner.COPIER.value,
                OrderRow.opened_at < until,
            ),
            streams=self._streams,
        )

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
