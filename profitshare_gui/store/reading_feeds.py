"""How fresh the synced feeds of an account are, and what of them could not be read."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Connection, func, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.store.reading_coverage import SYNC
from profitshare_gui.store.rows import CheckpointRow, IntakeRow, SetAsideRow


class FeedRead(NamedTuple):
    """A feed as the last sync left it that read it to its end.

    `read_at` is when that was, None if it never came so far; `read` counts its rows then.
    `complete_since` is None for what is only a state; `set_aside` counts the rows ever refused.
    """

    read_at: Micros | None
    read: int
    complete_since: Micros | None
    set_aside: int


def read_feeds(connection: Connection, account_id: int) -> dict[str, FeedRead]:
    """Every feed that was synced, by the word of the port to exchanges."""
    newest = (
        select(func.max(IntakeRow.intake_row))
        .where(IntakeRow.account_id == account_id, IntakeRow.origin == SYNC)
        .group_by(IntakeRow.feed)
    )
    last = {
        row.feed: row
        for row in connection.execute(
            select(IntakeRow.feed, IntakeRow.learned_at, IntakeRow.read).where(
                IntakeRow.intake_row.in_(newest)
            )
        )
    }
    since = {
        row.feed: row.complete_since
        for row in connection.execute(
            select(CheckpointRow.feed, CheckpointRow.complete_since).where(
                CheckpointRow.account_id == account_id
            )
        )
    }
    refused = {
        row.feed: row.rows
        for row in connection.execute(
            select(SetAsideRow.feed, func.count().label("rows"))
            .where(SetAsideRow.account_id == account_id)
            .group_by(SetAsideRow.feed)
        )
    }
    return {
        feed: FeedRead(
            last[feed].learned_at if feed in last else None,
            last[feed].read if feed in last else 0,
            since.get(feed),
            refused.get(feed, 0),
        )
        for feed in {*last, *since, *refused}
    }
