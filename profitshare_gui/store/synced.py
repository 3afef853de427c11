"""What a sync keeps: pages whole or not at all, how far each feed reaches, a log of the runs."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from hashlib import sha256
from typing import NamedTuple, TypeAlias, TypeVar

from sqlalchemy import Connection, func, insert, select

from profitshare_gui.core.error_facts import Facts
from profitshare_gui.core.errors import Stopped
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Copier, Feed, Order
from profitshare_gui.store import upsert
from profitshare_gui.store.alike import the_one_of
from profitshare_gui.store.answers import Checkpoint, SaveCounts
from profitshare_gui.store.reading_coverage import SYNC
from profitshare_gui.store.reading_feeds import FeedRead, read_feeds
from profitshare_gui.store.reported import (
    KeptReported,
    Outcome,
    Reported,
    mark_gone,
    read_earlier,
    read_reported,
    save_reported,
)
from profitshare_gui.store.rows import (
    CheckpointRow,
    IntakeRow,
    ReportedRow,
    SetAsideRow,
    SyncRunRow,
)
from profitshare_gui.store.saving import save_checkpoint, save_feed, touch_account
from profitshare_gui.store.stays import note_whole_list
from profitshare_gui.store.streaming import streamed

Said = TypeVar("Said")

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class SyncedRow(NamedTuple):
    """One row of a platform: what `reported` keeps of it, and the fact it is, if it is one.

    A row may be both: a copier is a fact, and whether he can be removed is reported.
    """

    key: str
    reported: Reported | None
    fact: Order | Copier | None


class Unread(NamedTuple):
    """A row that could not be read: its text, the cell at fault, and the reason's code."""

    raw: str
    cell: str
    code: str


@dataclass(frozen=True, slots=True)
class SyncedPage:
    """A page of a feed. With `present` it ends a whole reading: what is not among them is gone."""

    rows: Sequence[SyncedRow]
    unread: Sequence[Unread]
    position: str
    present: frozenset[str] | None = None


@dataclass(frozen=True, slots=True)
class FeedDone:
    """A feed that was read to its end, and from when to when it is whole.

    `earlier` counts the pages before the last one; `read` and `refused` are of all.
    """

    read: int
    earlier: SaveCounts
    refused: int
    complete_since: Micros | None = None
    covers_until: Micros | None = None


@dataclass(frozen=True, slots=True)
class Reach:
    """How far a feed was read by earlier syncs; None where that is not known."""

    position: str = ""
    complete_since: Micros | None = None
    until: Micros | None = None


class Trouble(NamedTuple):
    """Something a sync met: the feed (empty for all), a code, and a sentence in plain English.

    `facts` is what the sentence tells, for whoever has a sentence of his own for the code; lines
    of an older archive have none.
    """

    feed: str
    code: str
    why: str
    facts: Facts = ()


@dataclass(frozen=True, slots=True)
class SyncRun:
    """One line of the sync log; `skew` is the platform's clock less ours."""

    started_at: Micros
    ended_at: Micros
    skew: Micros
    problems: tuple[Trouble, ...]
    warnings: tuple[Trouble, ...]


class SyncedFeeds:
    """The synced part of an archive; every method raises as those of `Store` do.

    A `feed` is named by the word of the port to exchanges.
    """

    def __init__(
        self, reading: Transact, writing: Transact, replaced: Callable[[], int], *, streams: bool
    ) -> None:
        self._reading = reading
        self._writing = writing
        self._replaced = replaced
        self._streams = streams

    def reach(self, account_id: int, feed: str) -> Reach:
        """How far a feed was read."""
        with self._reading() as connection:
            kept = connection.execute(
                select(CheckpointRow.position, CheckpointRow.complete_since).where(
                    CheckpointRow.account_id == account_id, CheckpointRow.feed == feed
                )
            ).one_or_none()
            until = connection.scalar(
                select(func.max(IntakeRow.covers_until)).where(
                    IntakeRow.account_id == account_id,
                    IntakeRow.feed == feed,
                    IntakeRow.origin == SYNC,
                )
            )
        return Reach() if kept is None else Reach(kept[0] or "", kept[1], until)

    def save_page(
        self,
        account_id: int,
        feed: str,
        page: SyncedPage,
        *,
        learned_at: Micros,
        done: FeedDone | None = None,
        archive: int | None = None,
    ) -> SaveCounts:
        """Save a page with its position, whole or not at all; raises `UnknownAccount`.

        `archive` is how often the archive had been replaced by a backup when the feed's position
        was read. Raises `Stopped` where it was since: the page's position would hide a gap.

        With the last page comes what is `done`: killed between the two, nobody would know any more
        how far back the feed is whole. The counts are of rows as the platform has them: one that
        is two to us counts once.
        """
        with self._writing() as connection:
            if archive is not None and self._replaced() != archive:
                raise Stopped
            touch_account(connection, account_id)
            told = [row.reported for row in page.rows if row.reported is not None]
            outcome = save_reported(connection, account_id, feed, told, learned_at)
            counts = _count(connection, account_id, page.rows, outcome, learned_at)
            _set_aside(connection, account_id, feed, page.unread, learned_at)
            if page.present is not None:
                mark_gone(connection, account_id, feed, page.present, learned_at)
                # A row that could not be read would count as a copier who has left.
                if feed == Feed.COPIERS.value and not (done and done.refused):
                    note_whole_list(connection, account_id, page.present, learned_at)
            since = done.complete_since if done else None
            checkpoint = Checkpoint(page.position, since, learned_at)
            save_checkpoint(connection, account_id, feed, checkpoint)
            if done is not None:
                _note_intake(connection, account_id, feed, done, counts, learned_at)
        return counts

    def rows(
        self,
        account_id: int,
        feed: str,
        *,
        since: Micros | None = None,
        until: Micros | None = None,
    ) -> Iterator[KeptReported]:
        """What a platform reports in a feed, as it is asked for; see `read_reported`."""

        def read(connection: Connection) -> Iterator[KeptReported]:
            return read_reported(connection, account_id, feed, since=since, until=until)

        return streamed(self._reading, read, streams=self._streams)

    def present(
        self, account_id: int, feed: str, read: Callable[[str], Said | None]
    ) -> dict[str, tuple[Micros, Said]]:
        """What `read` makes of the rows that are still there, by key, with when each was read.

        One at a time: of a hundred thousand rows nothing is held but the answers.
        """
        one = the_one_of()
        found: dict[str, tuple[Micros, Said]] = {}
        with self._reading() as connection:
            for key, content, as_of in connection.execute(
                select(ReportedRow.row_key, ReportedRow.content, ReportedRow.as_of).where(
                    ReportedRow.account_id == account_id,
                    ReportedRow.feed == feed,
                    ReportedRow.gone_at.is_(None),
                )
            ):
                said = read(content)
                if said is not None:
                    found[key] = one((as_of, said))
        return found

    def earlier(self, account_id: int, feed: str, row_key: str) -> list[KeptReported]:
        """What a reported row said before, the oldest first."""
        with self._reading() as connection:
            return read_earlier(connection, account_id, feed, row_key)

    def unread(self, account_id: int, feed: str) -> list[Unread]:
        """The rows of a feed that could not be read, the oldest first."""
        with self._reading() as connection:
            rows = connection.execute(
                select(SetAsideRow.raw, SetAsideRow.cell, SetAsideRow.code)
                .where(SetAsideRow.account_id == account_id, SetAsideRow.feed == feed)
                .order_by(SetAsideRow.learned_at, SetAsideRow.digest)
            )
            return [Unread._make(row) for row in rows]

    def feeds(self, account_id: int) -> dict[str, FeedRead]:
        """How fresh each feed is; see `read_feeds`."""
        with self._reading() as connection:
            return read_feeds(connection, account_id)

    def note_run(self, account_id: int, run: SyncRun) -> None:
        """Add a line to the sync log."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            connection.execute(
                insert(SyncRunRow).values(
                    account_id=account_id,
                    started_at=run.started_at,
                    ended_at=run.ended_at,
                    skew=run.skew,
                    problems=json.dumps(run.problems),
                    warnings=json.dumps(run.warnings),
                )
            )

    def runs(self, account_id: int, count: int = 50) -> list[SyncRun]:
        """The newest lines of the sync log, the newest first."""
        with self._reading() as connection:
            rows = connection.execute(
                select(
                    SyncRunRow.started_at,
                    SyncRunRow.ended_at,
                    SyncRunRow.skew,
                    SyncRunRow.problems,
                    SyncRunRow.warnings,
                )
                .where(SyncRunRow.account_id == account_id)
                .order_by(SyncRunRow.run_row.desc())
                .limit(count)
            )
            return [
                SyncRun(started_at, ended_at, skew, _troubles(problems), _troubles(warnings))
                for started_at, ended_at, skew, problems, warnings in rows
            ]


def _note_intake(
    connection: Connection,
    account_id: int,
    feed: str,
    done: FeedDone,
    last: SaveCounts,
    learned_at: Micros,
) -> None:
    counts = done.earlier + last
    connection.execute(
        insert(IntakeRow).values(
            account_id=account_id,
            feed=feed,
            learned_at=learned_at,
            origin=SYNC,
            name="",
            covers_since=done.complete_since,
            covers_until=done.covers_until,
            read=done.read,
            added=counts.added,
            changed=counts.changed,
            unchanged=counts.unchanged,
            filtered=0,
            refused=done.refused,
        )
    )


def _count(
    connection: Connection,
    account_id: int,
    rows: Sequence[SyncedRow],
    outcome: Outcome,
    learned_at: Micros,
) -> SaveCounts:
    """Save the facts among the rows, and count every row once."""
    plain = [row for row in rows if row.fact is None]
    facts = [row for row in rows if row.fact is not None]
    known = {row.key for row in plain}
    new, other = len(outcome.added & known), len(outcome.changed & known)
    counts = SaveCounts(added=new, changed=other, unchanged=len(plain) - new - other)
    said_otherwise = [row for row in facts if row.key in outcome.changed]
    saved = _save_facts(connection, account_id, said_otherwise, learned_at)
    counts += SaveCounts(saved.added, saved.changed + saved.unchanged)
    the_others = [row for row in facts if row.key not in outcome.changed]
    return counts + _save_facts(connection, account_id, the_others, learned_at)


def _save_facts(
    connection: Connection, account_id: int, rows: Sequence[SyncedRow], learned_at: Micros
) -> SaveCounts:
    orders = [row.fact for row in rows if isinstance(row.fact, Order)]
    copiers = [row.fact for row in rows if isinstance(row.fact, Copier)]
    counts = SaveCounts()
    if orders:
        counts += save_feed(connection, account_id, Feed.ORDERS, [orders], learned_at)
    if copiers:
        counts += save_feed(connection, account_id, Feed.COPIERS, [copiers], learned_at)
    return counts


def _set_aside(
    connection: Connection,
    account_id: int,
    feed: str,
    unread: Sequence[Unread],
    learned_at: Micros,
) -> None:
    """Keep rows that cannot be read; the same one again is known already."""
    if not unread:
        return
    rows = [
        {
            "account_id": account_id,
            "feed": feed,
            "digest": sha256(row.raw.encode()).hexdigest(),
            **row._asdict(),
            "learned_at": learned_at,
        }
        for row in (each._replace(raw=_storable(each.raw)) for each in unread)
    ]
    connection.execute(upsert.insert(connection, SetAsideRow).on_conflict_do_nothing(), rows)


def _storable(raw: str) -> str:
    """The text without what a server's text cannot hold: NUL and halves of a surrogate pair."""
    return raw.replace("\x00", "\ufffd").encode("utf-8", "replace").decode()


def _troubles(text: str) -> tuple[Trouble, ...]:
    return tuple(
        Trouble(feed, code, why, tuple((name, value) for facts in rest for name, value in facts))
        for feed, code, why, *rest in json.loads(text)
    )
