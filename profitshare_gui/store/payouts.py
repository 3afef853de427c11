"""The payouts of an account, some of them: a year of 10,000 copiers holds half a million.

And what the orders behind one of them are called.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Connection, func, select

from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Event, EventKind
from profitshare_gui.store.keys import all_markets, slices
from profitshare_gui.store.reading import order_id_of
from profitshare_gui.store.rows import CopierRow, EventRow, OrderRow

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]

_COLUMNS = (
    EventRow.at,
    EventRow.copier_id,
    EventRow.asset,
    EventRow.amount,
    EventRow.note,
    EventRow.amount_evidence,
)


class OrderNames(NamedTuple):
    """Whose an order is and what the platform calls it; `order_id` is empty where it gave none."""

    copier_id: str
    order_id: str
    symbol: str
    side: str


class Payouts:
    """The payouts in an archive that count now; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact) -> None:
        self._reading = reading

    def between(self, account_id: int, since: Micros, until: Micros) -> list[Event]:
        """Those from `since` to `until`, both included, by instant."""
        with self._reading() as connection:
            rows = connection.execute(
                select(*_COLUMNS)
                .where(*_counted(account_id, since, until))
                .order_by(EventRow.at, EventRow.event_row)
            )
            return [_event(*row) for row in rows]

    def of_copiers(self, account_id: int, copier_ids: Sequence[str], until: Micros) -> list[Event]:
        """All that came for some copiers by `until`, by instant; "" is what came for everybody."""
        found: list[Event] = []
        with self._reading() as connection:
            for some in slices(copier_ids):
                rows = connection.execute(
                    select(*_COLUMNS)
                    .where(*_counted(account_id, EARLIEST, until), EventRow.copier_id.in_(some))
                    .order_by(EventRow.at, EventRow.event_row)
                )
                found += [_event(*row) for row in rows]
        return sorted(found, key=lambda event: event.at)

    def order_names(self, order_rows: Sequence[int]) -> dict[int, OrderNames]:
        """What some orders of the archive are called, by their number in it."""
        found: dict[int, OrderNames] = {}
        with self._reading() as connection:
            markets = all_markets(connection)
            for some in slices(order_rows):
                rows = connection.execute(
                    select(
                        OrderRow.order_row,
                        CopierRow.copier_id,
                        OrderRow.order_key,
                        OrderRow.market_key,
                    )
                    .join(CopierRow, CopierRow.copier_key == OrderRow.copier_key)
                    .where(OrderRow.order_row.in_(some))
                )
                for order_row, copier_id, order_key, market in rows:
                    _, symbol, side = markets[market]
                    names = OrderNames(copier_id, order_id_of(order_key), symbol, side)
                    found[order_row] = names
        return found

    def sums(self, account_id: int, since: Micros, until: Micros) -> dict[str, tuple[int, Units]]:
        """How many came from `since` to `until`, both included, and their sum, by asset."""
        with self._reading() as connection:
            rows = connection.execute(
                select(EventRow.asset, func.count(), func.sum(EventRow.amount))
                .where(*_counted(account_id, since, until))
                .group_by(EventRow.asset)
                .order_by(EventRow.asset)
            )
            return {asset: (count, int(amount or 0)) for asset, count, amount in rows}


def _event(
    at: Micros, copier_id: str, asset: str, amount: Units | None, note: str, evidence: str
) -> Event:
    return Event(at, EventKind.PAYOUT, copier_id, asset, amount, None, note, evidence)


def _counted(account_id: int, since: Micros, until: Micros) -> tuple[ColumnElement[bool], ...]:
    return (
        EventRow.account_id == account_id,
        EventRow.kind == EventKind.PAYOUT.value,
        EventRow.replaced_at.is_(None),
        EventRow.amount.is_not(None),
        EventRow.at >= since,
        EventRow.at <= until,
    )
