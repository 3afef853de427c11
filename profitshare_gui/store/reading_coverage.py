"""What imports and synced feeds say of how far an account's record is complete."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, select, true

from profitshare_gui.core.coverage import Span
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed
from profitshare_gui.store.rows import CheckpointRow, IntakeRow, OrderRow

SYNC = "sync"
"""The origin of rows that a feed of an exchange brought."""

_FEEDS = {
    **{feed.value: feed for feed in Feed},
    "closed_trades": Feed.ORDERS,
    "paid_shares": Feed.EVENTS,
}
"""What a file's or a synced feed makes complete; the other feeds of a sync say nothing of it."""


def read_covered(
    connection: Connection, account_id: int, known_at: Micros | None
) -> dict[Feed, list[Span]]:
    """The stretches that somebody said are complete, by feed; they may overlap.

    What an import says reaches to when it was made unless it names an end. A synced feed is
    complete from its `complete_since` to the last time it was read.
    """
    covered: dict[Feed, list[Span]] = {}
    told = select(
        IntakeRow.feed,
        IntakeRow.covers_since,
        func.coalesce(IntakeRow.covers_until, IntakeRow.learned_at),
    ).where(IntakeRow.account_id == account_id, _by_then(known_at))
    for feed, since, until in connection.execute(told):
        if since is not None and feed in _FEEDS:
            covered.setdefault(_FEEDS[feed], []).append(Span(since, until))
    last_sync = _last_syncs(connection, account_id, known_at)
    synced = select(
        CheckpointRow.feed, CheckpointRow.complete_since, CheckpointRow.learned_at
    ).where(CheckpointRow.account_id == account_id)
    for feed, since, learned_at in connection.execute(synced):
        if since is None or feed not in _FEEDS:
            continue
        # An imported file moves `learned_at` on as well; a sync that was noted knows better.
        until = last_sync.get(feed, learned_at if known_at is None else min(learned_at, known_at))
        covered.setdefault(_FEEDS[feed], []).append(Span(since, until))
    return covered


def read_first_closed_at(
    connection: Connection, account_id: int, known_at: Micros | None
) -> Micros | None:
    """When the first order closed that the archive knew of; the index by closing time has it."""
    closed = select(OrderRow.closed_at).where(
        OrderRow.account_id == account_id, OrderRow.closed_at.is_not(None)
    )
    if known_at is not None:
        closed = closed.where(OrderRow.learned_at <= known_at)
    return connection.scalar(closed.order_by(OrderRow.closed_at).limit(1))


def _last_syncs(
    connection: Connection, account_id: int, known_at: Micros | None
) -> dict[str, Micros]:
    rows = connection.execute(
        select(IntakeRow.feed, func.max(IntakeRow.learned_at).label("at"))
        .where(IntakeRow.account_id == account_id, IntakeRow.origin == SYNC, _by_then(known_at))
        .group_by(IntakeRow.feed)
    )
    return {row.feed: row.at for row in rows}


def _by_then(known_at: Micros | None) -> ColumnElement[bool]:
    return true() if known_at is None else IntakeRow.learned_at <= known_at
