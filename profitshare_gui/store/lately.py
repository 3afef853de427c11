"""What happened in an account lately, read through the index: cheap among a million orders."""

from __future__ import annotations

from collections.abc import Callable, Collection
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import ColumnElement, Connection, func, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Event, EventKind, Owner
from profitshare_gui.store.keys import all_markets
from profitshare_gui.store.rows import CopierRow, CopierStateRow, EventRow, OrderRow
from profitshare_gui.store.rows_removal import CopierStayRow

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class LeadOrder(NamedTuple):
    """One of the lead's orders that was copied; None while it is open."""

    symbol: str
    opened_at: Micros
    closed_at: Micros | None


class ListedCopiers(NamedTuple):
    """How many are on the list of copiers, and what they copy with, as far as it is known."""

    people: int
    copied: Units


class Lately:
    """The newest of an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact) -> None:
        self._reading = reading

    def lead_orders(self, account_id: int, since: Micros, until: Micros) -> list[LeadOrder]:
        """The lead's copied orders that were open at some instant of `[since, until)`.

        An order that was opened in it was closed after `since` or is open, which the index tells.
        """
        mine = (
            OrderRow.account_id == account_id,
            OrderRow.owner == Owner.LEAD.value,
            OrderRow.opened_at < until,
        )
        question = select(OrderRow.market_key, OrderRow.opened_at, OrderRow.closed_at).where(*mine)
        with self._reading() as connection:
            markets = all_markets(connection)
            orders = [
                LeadOrder(markets[market][1], opened, closed)
                for ended in _not_closed_before(since)
                for market, opened, closed in connection.execute(question.where(ended))
            ]
        return sorted(orders, key=lambda order: order.opened_at)

    def traded_at(self, account_id: int, owners: Collection[Owner], until: Micros) -> Micros | None:
        """When a trade of some owners was last opened or closed before `until`.

        What was closed before it was opened even earlier, so only open orders tell by opening.
        """
        mine = (
            OrderRow.account_id == account_id,
            OrderRow.owner.in_([owner.value for owner in owners]),
        )
        closed = (
            select(OrderRow.closed_at)
            .where(*mine, OrderRow.closed_at < until)
            .order_by(OrderRow.closed_at.desc())
            .limit(1)
        )
        opened = select(func.max(OrderRow.opened_at)).where(*mine, OrderRow.opened_at < until)
        with self._reading() as connection:
            found = [connection.scalar(closed)]
            found += [connection.scalar(opened.where(ended)) for ended in _not_closed_before(until)]
        return max((at for at in found if at is not None), default=None)

    def own_events(
        self, account_id: int, kinds: Collection[EventKind], until: Micros
    ) -> list[Event]:
        """Events of some kinds that name no copier, up to `until`, oldest first."""
        columns = [getattr(EventRow, name) for name in Event._fields]
        question = (
            select(*columns)
            .where(
                EventRow.account_id == account_id,
                EventRow.kind.in_([kind.value for kind in kinds]),
                EventRow.copier_id == "",
                EventRow.replaced_at.is_(None),
                EventRow.at <= until,
            )
            .order_by(EventRow.at, EventRow.event_row)
        )
        with self._reading() as connection:
            return [
                Event(at, EventKind(kind), *rest)
                for at, kind, *rest in connection.execute(question)
            ]

    def copiers(self, account_id: int, asset: str) -> ListedCopiers | None:
        """Those on the newest list; None where there never was one.

        Who has left has a stay that ended after the last reading of him.
        """
        has_left = (
            select(CopierStayRow.stay_row)
            .where(
                CopierStayRow.copier_key == CopierStateRow.copier_key,
                CopierStayRow.until > CopierStateRow.as_of,
            )
            .exists()
        )
        of_account = (
            select(
                func.count(func.distinct(CopierStateRow.copier_key)),
                func.sum(CopierStateRow.copied_amount).filter(CopierStateRow.asset == asset),
            )
            .join(CopierRow, CopierRow.copier_key == CopierStateRow.copier_key)
            .where(CopierRow.account_id == account_id)
        )
        with self._reading() as connection:
            ever = connection.scalar(
                select(CopierStateRow.copier_key)
                .join(CopierRow, CopierRow.copier_key == CopierStateRow.copier_key)
                .where(CopierRow.account_id == account_id)
                .limit(1)
            )
            if ever is None:
                return None
            people, copied = connection.execute(of_account.where(~has_left)).one()
        return ListedCopiers(people, int(copied or 0))


def _not_closed_before(instant: Micros) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Two conditions, each a stretch of the index; with an OR between them it is not used."""
    return OrderRow.closed_at >= instant, OrderRow.closed_at.is_(None)
