"""Rows entered and corrected by hand: new facts, beside which the old ones stay."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    and_,
    cast,
    insert,
    literal,
    select,
    update,
)

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Event, Feed, Order
from profitshare_gui.store.answers import Intake, SaveCounts
from profitshare_gui.store.intakes import save_intake
from profitshare_gui.store.keys import ContentKeys, KeyBook
from profitshare_gui.store.replaced_by_hand import BY_HAND, CONTENT
from profitshare_gui.store.rows import CopierRow, EventRow, IntakeRow, OrderHistoryRow, OrderRow
from profitshare_gui.store.saving import event_key, touch_account
from profitshare_gui.store.saving_orders import save_orders

_ADDED = SaveCounts(added=1)
_CHANGED = SaveCounts(changed=1)
_UNCHANGED = SaveCounts(unchanged=1)

_FIGURES = tuple(name for name in CONTENT if name != "market_key")


@dataclass(frozen=True, slots=True)
class Add:
    """Add a row. One that the archive knows already adds nothing."""

    fact: Order | Event


@dataclass(frozen=True, slots=True)
class Correct:
    """Say something else of a row, by its number. An order keeps its copier and its id."""

    row: int
    fact: Order | Event


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take an event back, by its number: it no longer counts, and no file brings it back."""

    row: int


ByHand: TypeAlias = Add | Correct | Withdraw


def save_by_hand(
    connection: Connection, account_id: int, change: ByHand, now: Micros, note: str
) -> SaveCounts:
    """Save one change, and the trader's own note of it.

    `changed` counts what was corrected or withdrawn. A change that changes nothing is not noted.
    Raises `UnknownAccount`, and `BadValue` for a row that is not there or no longer counts.
    """
    touch_account(connection, account_id)
    saving = _ByHand(connection, account_id, now)
    is_order = not isinstance(change, Withdraw) and isinstance(change.fact, Order)
    feed, counts = Feed.ORDERS if is_order else Feed.EVENTS, saving.save(change)
    if counts != _UNCHANGED:
        intake = Intake(BY_HAND, note, read=1, filtered=0, refused=0)
        save_intake(connection, account_id, feed, intake, counts, saving.at)
    return counts


class _ByHand:
    """One change. `at` is an instant of its own, by which what it replaced is found again."""

    def __init__(self, connection: Connection, account_id: int, now: Micros) -> None:
        self._connection = connection
        self._account_id = account_id
        self.at = now
        self._not_before(now)

    def save(self, change: ByHand) -> SaveCounts:
        """Save the change, of whichever kind it is."""
        match change:
            case Withdraw(row):
                return self.withdraw(row)
            case Add(fact):
                return self.add_order(fact) if isinstance(fact, Order) else self.add_event(fact)
            case Correct(row, fact):
                if isinstance(fact, Order):
                    return self.correct_order(row, fact)
                return self.correct_event(row, fact)

    def add_order(self, order: Order) -> SaveCounts:
        """Add an order; one whose id is known is not added, and least of all corrected."""
        if order.order_id:
            known = (
                select(OrderRow.order_row)
                .join(CopierRow, CopierRow.copier_key == OrderRow.copier_key)
                .where(
                    CopierRow.account_id == self._account_id,
                    CopierRow.copier_id == order.copier_id,
                    OrderRow.order_key == order.order_id,
                )
            )
            if self._connection.scalar(known) is not None:
                return _UNCHANGED
        return save_orders(self._connection, self._account_id, [[order]], self.at)

    def correct_order(self, row: int, order: Order) -> SaveCounts:
        """Keep what an order said in its history and let it say something else.

        Its key stays, also one that is made of what it said first: then a file that says so again
        brings nothing back, and what it says now is a further key of it (`corrected_without_id`).
        """
        is_it = (OrderRow.order_row == row, OrderRow.account_id == self._account_id)
        columns = [getattr(OrderRow, name) for name in ("market_key", *_FIGURES, "learned_at")]
        said = self._connection.execute(select(*columns).where(*is_it)).one_or_none()
        if said is None:
            raise BadValue("no_longer_counts")
        keys = KeyBook(self._connection, self._account_id)
        market = (order.asset, order.symbol, order.side)
        keys.learn_markets([market])
        content: dict[str, Any] = {name: getattr(order, name) for name in _FIGURES}
        content |= {"owner": +order.owner, "market_key": keys.markets[market]}
        before = said._asdict()
        learned_at = before.pop("learned_at")
        if content == before:
            return _UNCHANGED
        self._not_before(learned_at + 1)
        kept = {**before, "order_row": row, "learned_at": learned_at, "replaced_at": self.at}
        self._connection.execute(insert(OrderHistoryRow).values(kept))
        news = update(OrderRow).where(*is_it).values(**content, learned_at=self.at)
        self._connection.execute(news)
        return _CHANGED

    def add_event(self, event: Event) -> SaveCounts:
        """Add an event unless an equal one counts already."""
        if self._held(event_key(ContentKeys(), event)) is None:
            self._insert(event)
            return _ADDED
        return _UNCHANGED

    def correct_event(self, row: int, event: Event) -> SaveCounts:
        """Withdraw an event and put another in its place, also beside an equal one."""
        columns = [getattr(EventRow, name) for name in Event._fields]
        said = self._connection.execute(
            select(*columns).where(EventRow.event_row == row, self._counts())
        ).one_or_none()
        if said is None:
            raise BadValue("no_longer_counts")
        if tuple(said) == (event.at, event.kind.value, *event[2:]):
            return _UNCHANGED
        self.withdraw(row)
        self._insert(event)
        return _CHANGED

    def withdraw(self, row: int) -> SaveCounts:
        """Let an event count no longer from now on."""
        is_it = (EventRow.event_row == row, self._counts())
        learned_at = self._connection.scalar(select(EventRow.learned_at).where(*is_it))
        if learned_at is None:
            raise BadValue("no_longer_counts")
        self._not_before(learned_at + 1)
        self._connection.execute(update(EventRow).where(*is_it).values(replaced_at=self.at))
        return _CHANGED

    def _insert(self, event: Event) -> None:
        """Insert an event under the first key of its content that no counting row holds.

        A withdrawn row gives up the key: whoever says the same once more, a file for instance,
        speaks of the row that counts, and only what is said twice is two rows.
        """
        keys = ContentKeys()
        key = event_key(keys, event)
        while self._held(key) is not None:
            key = event_key(keys, event)
        holder = (EventRow.account_id == self._account_id, EventRow.event_key == key)
        retired = literal(f"{key}~").concat(cast(EventRow.event_row, Text))
        self._connection.execute(update(EventRow).where(*holder).values(event_key=retired))
        self._connection.execute(
            insert(EventRow).values(
                account_id=self._account_id,
                event_key=key,
                **event._asdict(),
                learned_at=self.at,
            )
        )

    def _held(self, key: str) -> int | None:
        """The counting row that holds a key."""
        return self._connection.scalar(
            select(EventRow.event_row).where(EventRow.event_key == key, self._counts())
        )

    def _counts(self) -> ColumnElement[bool]:
        return and_(EventRow.account_id == self._account_id, EventRow.replaced_at.is_(None))

    def _not_before(self, instant: Micros) -> None:
        """Move on to an instant at which nothing else came in.

        A clock that was set back must not date a correction before what it corrects.
        """
        self.at = max(self.at, instant)
        came_in = select(IntakeRow.intake_row).where(IntakeRow.account_id == self._account_id)
        while self._connection.scalar(came_in.where(IntakeRow.learned_at == self.at)) is not None:
            self.at += 1
