"""What a platform reports and no other table holds: one row each, what it said before, and gone.

A new reading that says the same is no change (SPEC, Sync): it only moves `as_of`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, insert, select, update

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.store import upsert
from profitshare_gui.store.alike import the_one_of
from profitshare_gui.store.keys import slices
from profitshare_gui.store.rows import ReportedHistoryRow, ReportedRow

_SAID = ("at", "asset", "amount", "content")
_ROWS_AT_ONCE = 1024
_KEPT = (*_SAID, "first_seen_at", "as_of", "learned_at", "gone_at")


class Reported(NamedTuple):
    """What a platform says in one row; `at` and `amount` are None where it has none.

    `row_key` tells it from the other rows of its feed, `content` is JSON.
    """

    row_key: str
    at: Micros | None
    asset: str
    amount: Units | None
    content: str


class KeptReported(NamedTuple):
    """A reported row with its time: seen first, seen last, and the reading that missed it."""

    row_key: str
    at: Micros | None
    asset: str
    amount: Units | None
    content: str
    first_seen_at: Micros
    as_of: Micros
    gone_at: Micros | None


class Outcome(NamedTuple):
    """The keys of the rows that were new, and of those that said something else before."""

    added: frozenset[str]
    changed: frozenset[str]


def save_reported(
    connection: Connection, account_id: int, feed: str, rows: Sequence[Reported], seen_at: Micros
) -> Outcome:
    """Save rows of one reading; what they said before goes to the history.

    A row that was gone and is back has changed. Of a key that stands twice the last row counts.
    """
    newest = {row.row_key: row for row in rows}
    known = _known(connection, account_id, feed, list(newest))
    place = {"account_id": account_id, "feed": feed}
    history: list[dict[str, Any]] = []
    offered: list[dict[str, Any]] = []
    added, changed = set[str](), set[str]()
    for key, row in newest.items():
        before = known.get(key)
        said = {name: getattr(row, name) for name in _SAID}
        first, learned_at = seen_at, seen_at
        if before is None:
            added.add(key)
        elif before["gone_at"] is not None or any(before[name] != said[name] for name in _SAID):
            changed.add(key)
            history.append({**place, "row_key": key, **before, "replaced_at": seen_at})
        else:
            first, learned_at = before["first_seen_at"], before["learned_at"]
        offered.append(
            {
                **place,
                "row_key": key,
                **said,
                "first_seen_at": first,
                "as_of": max(seen_at, before["as_of"]) if before else seen_at,
                "learned_at": learned_at,
                "gone_at": None,
            }
        )
    if history:
        connection.execute(insert(ReportedHistoryRow), history)
    if offered:
        offer = upsert.insert(connection, ReportedRow)
        connection.execute(
            offer.on_conflict_do_update(
                index_elements=["account_id", "feed", "row_key"],
                set_={name: upsert.offered(ReportedRow)[name] for name in _KEPT},
            ),
            offered,
        )
    return Outcome(frozenset(added), frozenset(changed))


def mark_gone(
    connection: Connection, account_id: int, feed: str, seen: Iterable[str], gone_at: Micros
) -> int:
    """Mark what a whole reading no longer had; how many rows that were.

    They stay with what they said last, for the archive is never shortened (SPEC, Sync).
    """
    present = connection.scalars(
        select(ReportedRow.row_key).where(
            ReportedRow.account_id == account_id,
            ReportedRow.feed == feed,
            ReportedRow.gone_at.is_(None),
        )
    )
    gone = sorted(set(present) - set(seen))
    for some in slices(gone):
        connection.execute(
            update(ReportedRow)
            .where(
                ReportedRow.account_id == account_id,
                ReportedRow.feed == feed,
                ReportedRow.row_key.in_(some),
            )
            .values(gone_at=gone_at)
        )
    return len(gone)


def read_reported(
    connection: Connection,
    account_id: int,
    feed: str,
    *,
    since: Micros | None = None,
    until: Micros | None = None,
) -> Iterator[KeptReported]:
    """The rows of a feed by their instant, then their key; gone ones too, which say so.

    `since` and `until` leave out what was before, and what was then or later.
    """
    question = select(
        *(getattr(ReportedRow, name) for name in KeptReported._fields),
    ).where(ReportedRow.account_id == account_id, ReportedRow.feed == feed)
    if since is not None:
        question = question.where(ReportedRow.at >= since)
    if until is not None:
        question = question.where(ReportedRow.at < until)
    ordered = question.order_by(ReportedRow.at.nulls_first(), ReportedRow.row_key)
    one = the_one_of()
    # Closed as well where the caller stops early: a server would keep the rest for us.
    with connection.execute(ordered, execution_options={"yield_per": _ROWS_AT_ONCE}) as rows:
        for key, at, asset, amount, content, *seen in rows:
            yield KeptReported(key, at, one(asset), amount, one(content), *map(one, seen))


def read_earlier(
    connection: Connection, account_id: int, feed: str, row_key: str
) -> list[KeptReported]:
    """What one row said before, the oldest first."""
    rows = connection.execute(
        select(*(getattr(ReportedHistoryRow, name) for name in KeptReported._fields))
        .where(
            ReportedHistoryRow.account_id == account_id,
            ReportedHistoryRow.feed == feed,
            ReportedHistoryRow.row_key == row_key,
        )
        .order_by(ReportedHistoryRow.history_row)
    )
    return [KeptReported._make(row) for row in rows]


def _known(
    connection: Connection, account_id: int, feed: str, keys: Sequence[str]
) -> dict[str, Mapping[str, Any]]:
    known: dict[str, Mapping[str, Any]] = {}
    columns = [getattr(ReportedRow, name) for name in ("row_key", *_KEPT)]
    for some in slices(keys):
        rows = connection.execute(
            select(*columns).where(
                ReportedRow.account_id == account_id,
                ReportedRow.feed == feed,
                ReportedRow.row_key.in_(some),
            )
        )
        for key, *kept in rows:
            known[key] = dict(zip(_KEPT, kept, strict=True))
    return known
