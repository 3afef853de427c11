"""Saving readings of the copier list: one current row each, and the history of its values."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import chain, islice
from operator import attrgetter
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Copier
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.keys import KeyBook, slices
from profitshare_gui.store.rows import CopierHistoryRow, CopierStateRow
from profitshare_gui.store.upsert import insert, offered

_Place: TypeAlias = tuple[int, str]
"""The key of a copier, and the asset."""

_VALUES = (
    "nickname",
    "equity",
    "open_positions",
    "active_orders",
    "copying_since",
    "copied_amount",
    "pnl",
    "share_paid",
)
_SEEN = ("first_seen_at", "as_of", "learned_at")
_values_of = attrgetter(*_VALUES)

_ADDED = SaveCounts(added=1)
_CHANGED = SaveCounts(changed=1)
_UNCHANGED = SaveCounts(unchanged=1)

_CHUNK = 10_000


def save_copiers(
    connection: Connection,
    account_id: int,
    pages: Iterable[Sequence[Copier]],
    learned_at: Micros,
) -> SaveCounts:
    """Save readings; a later one with the same values is no change (SPEC, Sync).

    Of readings of one instant the last counts. One older than what we know, as a file of last month
    has, is news of the past and goes to the history.
    """
    keys = KeyBook(connection, account_id)
    counts = SaveCounts()
    readings = chain.from_iterable(pages)
    while chunk := list(islice(readings, _CHUNK)):
        keys.learn_copiers(reading.copier_id for reading in chunk)
        chunk.sort(key=attrgetter("as_of"))
        placed = [
            (
                (keys.copiers[reading.copier_id], reading.asset),
                _Seen(_values_of(reading), reading.as_of, reading.as_of, learned_at),
            )
            for reading in chunk
        ]
        known = _load(connection, placed)
        for place, seen in placed:
            counts += known.take(place, seen)
        _write(connection, known)
    return counts


class _Seen(NamedTuple):
    """Values of a copier on which all readings from `first_seen_at` to `as_of` agreed."""

    values: tuple[str | int | None, ...]
    first_seen_at: Micros
    as_of: Micros
    learned_at: Micros

    def covers(self, other: _Seen) -> bool:
        """Whether another reading lies inside and says the same."""
        return self.values == other.values and self.first_seen_at <= other.as_of <= self.as_of


@dataclass(slots=True)
class _Known:
    """What is known of some copiers, now and before, and what of that is new."""

    current: dict[_Place, _Seen]
    earlier: dict[_Place, list[_Seen]]
    renewed: set[_Place] = field(default_factory=set)
    for_history: list[tuple[_Place, _Seen]] = field(default_factory=list)

    def take(self, place: _Place, new: _Seen) -> SaveCounts:
        """Take in one reading; readings come in the order of their instants."""
        old = self.current.get(place)
        if old is None:
            self._renew(place, new)
            return _ADDED
        if new.as_of < old.as_of:
            return self._take_late(place, old, new)
        if new.values == old.values:
            self._renew(place, old._replace(as_of=new.as_of))
            return _UNCHANGED
        self.for_history.append((place, old))
        self._renew(place, new)
        return _CHANGED

    def _take_late(self, place: _Place, current: _Seen, late: _Seen) -> SaveCounts:
        earlier = self.earlier.setdefault(place, [])
        if any(seen.covers(late) for seen in (current, *earlier)):
            return _UNCHANGED
        earlier.append(late)
        self.for_history.append((place, late))
        return _CHANGED

    def _renew(self, place: _Place, seen: _Seen) -> None:
        self.current[place] = seen
        self.renewed.add(place)


def _load(connection: Connection, placed: Sequence[tuple[_Place, _Seen]]) -> _Known:
    """What the archive knows of the copiers; their history only where a reading is late."""
    copier_keys = {copier_key for (copier_key, _), _ in placed}
    current = dict(_stored(connection, CopierStateRow, copier_keys))
    late = {
        place[0] for place, new in placed if place in current and new.as_of < current[place].as_of
    }
    earlier: dict[_Place, list[_Seen]] = {}
    for place, seen in _stored(connection, CopierHistoryRow, late):
        earlier.setdefault(place, []).append(seen)
    return _Known(current, earlier)


def _stored(
    connection: Connection,
    table: type[CopierStateRow | CopierHistoryRow],
    copier_keys: Iterable[int],
) -> Iterator[tuple[_Place, _Seen]]:
    columns: list[Any] = [getattr(table, name) for name in (*_VALUES, *_SEEN)]
    question = select(table.copier_key, table.asset, *columns)
    for some in slices(sorted(copier_keys)):
        for row in connection.execute(question.where(table.copier_key.in_(some))):
            yield (
                (row.copier_key, row.asset),
                _Seen(_values_of(row), row.first_seen_at, row.as_of, row.learned_at),
            )


def _write(connection: Connection, known: _Known) -> None:
    if known.for_history:
        rows = [_row(place, seen) for place, seen in known.for_history]
        connection.execute(insert(connection, CopierHistoryRow), rows)
    new = offered(CopierStateRow)
    upsert = insert(connection, CopierStateRow).on_conflict_do_update(
        index_elements=["copier_key", "asset"],
        set_={name: new[name] for name in (*_VALUES, *_SEEN)},
    )
    if known.renewed:
        connection.execute(upsert, [_row(place, known.current[place]) for place in known.renewed])


def _row(place: _Place, seen: _Seen) -> dict[str, str | int | None]:
    copier_key, asset = place
    return {
        "copier_key": copier_key,
        "asset": asset,
        **dict(zip(_VALUES, seen.values, strict=True)),
        "first_seen_at": seen.first_seen_at,
        "as_of": seen.as_of,
        "learned_at": seen.learned_at,
    }
