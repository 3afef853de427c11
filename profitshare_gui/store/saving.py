"""Saving what one feed says: events here, orders and copiers in their own modules, checkpoints."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import chain, islice
from typing import TypeAlias, cast

from sqlalchemy import Connection, func, update

from profitshare_gui.core.errors import UnknownAccount
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.order_columns import OrderColumns
from profitshare_gui.core.records import Copier, Event, Feed, Order
from profitshare_gui.store.answers import Checkpoint, SaveCounts
from profitshare_gui.store.keys import ContentKeys
from profitshare_gui.store.rows import AccountRow, CheckpointRow, EventRow
from profitshare_gui.store.saving_copiers import save_copiers
from profitshare_gui.store.saving_orders import save_orders
from profitshare_gui.store.upsert import insert, offered

Page: TypeAlias = Sequence[Order] | OrderColumns | Sequence[Event] | Sequence[Copier]
"""Rows of one feed that came together."""

_CHUNK = 10_000


def save_feed(
    connection: Connection,
    account_id: int,
    feed: Feed,
    pages: Iterable[Page],
    learned_at: Micros,
) -> SaveCounts:
    """Save pages of one feed; raises `UnknownAccount` where there is no such account."""
    touch_account(connection, account_id)
    match feed:
        case Feed.ORDERS:
            orders = cast("Iterable[Sequence[Order] | OrderColumns]", pages)
            return save_orders(connection, account_id, orders, learned_at)
        case Feed.EVENTS:
            events = cast("Iterable[Sequence[Event]]", pages)
            return _save_events(connection, account_id, events, learned_at)
        case Feed.COPIERS:
            copiers = cast("Iterable[Sequence[Copier]]", pages)
            return save_copiers(connection, account_id, copiers, learned_at)


def touch_account(connection: Connection, account_id: int) -> None:
    """Let every reader see that something of this account is about to change."""
    touched = connection.execute(
        update(AccountRow)
        .where(AccountRow.account_id == account_id)
        .values(data_version=AccountRow.data_version + 1)
    )
    if touched.rowcount == 0:
        raise UnknownAccount(str(account_id))


def save_checkpoint(
    connection: Connection, account_id: int, feed: str, checkpoint: Checkpoint
) -> None:
    """Note how far a feed was read, of ours or of a sync; what it leaves open stays as it was."""
    offer = insert(connection, CheckpointRow).values(
        account_id=account_id,
        feed=str(feed),
        position=checkpoint.position,
        complete_since=checkpoint.complete_since,
        learned_at=checkpoint.learned_at,
    )
    new = offered(CheckpointRow)
    connection.execute(
        offer.on_conflict_do_update(
            index_elements=["account_id", "feed"],
            set_={
                "position": func.coalesce(new.position, CheckpointRow.position),
                "complete_since": func.coalesce(new.complete_since, CheckpointRow.complete_since),
                "learned_at": new.learned_at,
            },
        )
    )


def _save_events(
    connection: Connection,
    account_id: int,
    pages: Iterable[Sequence[Event]],
    learned_at: Micros,
) -> SaveCounts:
    """Save events. The content is the key, so none can change.

    One that was corrected or withdrawn by hand is known as well: no file brings it back.
    """
    content_keys = ContentKeys()
    counts = SaveCounts()
    events = chain.from_iterable(pages)
    statement = insert(connection, EventRow).on_conflict_do_nothing()
    while chunk := list(islice(events, _CHUNK)):
        rows = [
            {
                "account_id": account_id,
                "event_key": event_key(content_keys, event),
                **event._asdict(),
                "learned_at": learned_at,
            }
            for event in chunk
        ]
        answer = connection.execute(statement, rows, execution_options={"preserve_rowcount": True})
        counts += SaveCounts(added=answer.rowcount, unchanged=len(chunk) - answer.rowcount)
    return counts


def event_key(content_keys: ContentKeys, event: Event) -> str:
    """The next key of an event with this content.

    The evidence is the same amount as it was written, so it is no part of the key: a payout read
    from the platform as 35.70 and from our own export as 35.7 is one payout.
    """
    return content_keys.key_of(
        event.at,
        event.kind.value,
        event.copier_id,
        event.asset,
        event.amount,
        event.ratio,
        event.note,
    )
