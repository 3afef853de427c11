"""What came in and through which mapping: one row an import, and what an account chose last."""

from __future__ import annotations

from sqlalchemy import Connection, insert, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed
from profitshare_gui.store import upsert
from profitshare_gui.store.answers import Intake, SaveCounts
from profitshare_gui.store.rows import IntakeRow, MappingChoiceRow


def save_intake(
    connection: Connection,
    account_id: int,
    feed: Feed,
    intake: Intake,
    counts: SaveCounts,
    learned_at: Micros,
) -> None:
    """Note where rows that were just saved came from, and what became of them."""
    connection.execute(
        insert(IntakeRow).values(
            account_id=account_id,
            feed=feed.value,
            learned_at=learned_at,
            origin=intake.origin,
            name=intake.name,
            covers_since=intake.covers_since,
            covers_until=intake.covers_until,
            read=intake.read,
            added=counts.added,
            changed=counts.changed,
            unchanged=counts.unchanged,
            filtered=intake.filtered,
            refused=intake.refused,
        )
    )


def read_mapping_choice(connection: Connection, account_id: int, feed: Feed) -> str | None:
    """The name of the mapping that rows of this kind were last read through; None without one."""
    return connection.scalar(
        select(MappingChoiceRow.name).where(
            MappingChoiceRow.account_id == account_id, MappingChoiceRow.feed == feed.value
        )
    )


def save_mapping_choice(connection: Connection, account_id: int, feed: Feed, name: str) -> None:
    """Remember the mapping of this kind of rows for next time."""
    offer = upsert.insert(connection, MappingChoiceRow).values(
        account_id=account_id, feed=feed.value, name=name
    )
    connection.execute(
        offer.on_conflict_do_update(
            index_elements=["account_id", "feed"],
            set_={"name": upsert.offered(MappingChoiceRow)["name"]},
        )
    )
