"""Who was on the list of copiers from when to when, as far as whole readings of it tell."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, TypeAlias, cast

from sqlalchemy import Connection, bindparam, func, insert, select, update

from profitshare_gui.core.records import Copier
from profitshare_gui.store.alike import the_one_of
from profitshare_gui.store.rows import CopierHistoryRow, CopierRow, CopierStateRow
from profitshare_gui.store.rows_removal import CopierStayRow

if TYPE_CHECKING:
    from collections.abc import Callable

    from profitshare_gui.core.instants import Micros
    from profitshare_gui.store.answers import Intake
    from profitshare_gui.store.saving import Page

    Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class CopierStay(NamedTuple):
    """A stretch on the list: from the first reading with him to the first whole one without him.

    `until` is None while he stays.
    """

    copier_id: str
    since: Micros
    until: Micros | None


@dataclass(slots=True)
class ListSeen:
    """Watches the rows of a copier list on their way into the archive."""

    copier_ids: set[str] = field(default_factory=set)
    _instants: set[Micros] = field(default_factory=set)

    def passing(self, pages: Iterable[Page]) -> Iterator[Page]:
        """The same pages, their copiers noted."""
        for page in pages:
            rows = cast("Sequence[Copier]", page)
            self.copier_ids.update(row.copier_id for row in rows)
            self._instants.update(row.as_of for row in rows)
            yield page

    def whole_at(self, intake: Intake) -> Micros | None:
        """The instant of which a file or a pasted table is the whole list; None where it is not.

        It is where it has rows, none of them was refused or left out by a mapping, all speak of one
        instant, and nobody said that it goes on elsewhere. A list with a gap says nothing of those
        who are not in it.
        """
        if intake.is_part or intake.refused or intake.filtered or len(self._instants) != 1:
            return None
        return next(iter(self._instants))


class CopierStays:
    """The stays in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact) -> None:
        self._reading = reading

    def all(self, account_id: int) -> list[CopierStay]:
        """Every stay of an account, by copier and the earliest first."""
        with self._reading() as connection:
            rows = connection.execute(
                select(CopierRow.copier_id, CopierStayRow.since, CopierStayRow.until)
                .join(CopierRow, CopierRow.copier_key == CopierStayRow.copier_key)
                .where(CopierRow.account_id == account_id)
                .order_by(CopierRow.copier_id, CopierStayRow.since, CopierStayRow.stay_row)
            )
            one = the_one_of()
            return [
                CopierStay(copier_id, one(since), one(until)) for copier_id, since, until in rows
            ]


def note_whole_list(
    connection: Connection, account_id: int, present: AbstractSet[str], at: Micros
) -> None:
    """Note who is on the whole list of an instant: who is missing has left, who is back returned.

    The rows of the list are saved already. A list of the past, older than what is known, ends and
    begins stays in the past only: who was seen later is on the list from then on.
    """
    everybody = _everybody(connection, account_id)
    known = {edge for seen in everybody.values() for stay in seen.stays for edge in stay.edges}
    later = min((edge for edge in known if edge > at), default=None)
    stays: list[_Stay] = []
    for seen in everybody.values():
        is_there = seen.copier_id in present
        stays += seen.arrived(at, later) if is_there else seen.missed(at, later)
    _write(connection, stays)


class _Stay(NamedTuple):
    """A stay with the number of its row, None for one that is not kept yet."""

    row: int | None
    copier_key: int
    since: Micros
    until: Micros | None

    @property
    def edges(self) -> tuple[Micros, ...]:
        return (self.since,) if self.until is None else (self.since, self.until)

    def covers(self, at: Micros) -> bool:
        return self.since <= at and (self.until is None or at < self.until)


@dataclass(slots=True)
class _Seen:
    """What is known of one copier: when he was first and last listed, and his stays."""

    copier_key: int
    copier_id: str
    first_at: Micros
    last_at: Micros
    stays: list[_Stay] = field(default_factory=list)

    def arrived(self, at: Micros, later: Micros | None) -> list[_Stay]:
        """The stays to keep, now that he is on the list of `at`; `later` is the next one known."""
        if self._stay_at(at) is not None:
            return []
        following = [stay for stay in self.stays if stay.since > at]
        if following and following[0].since == later:  # no list lies between the two
            return [following[0]._replace(since=at)]
        is_gone_later = later is not None and (following or self.last_at < later)
        # The list that makes this his first stay need not be the first reading that had him.
        since = at if self.stays else min(self.first_at, at)
        return [_Stay(None, self.copier_key, since, later if is_gone_later else None)]

    def missed(self, at: Micros, later: Micros | None) -> list[_Stay]:
        """The stays to keep, now that he is not on the list of `at`."""
        stay = self._stay_at(at)
        if stay is None:
            if self.stays or self.last_at >= at:
                return []
            return [_Stay(None, self.copier_key, self.first_at, at)]
        ended = stay._replace(until=at)
        seen_again = [each for each in (later, self.last_at) if each is not None and each > at]
        if not seen_again or not stay.covers(min(seen_again)):
            return [ended]
        return [ended, _Stay(None, self.copier_key, min(seen_again), stay.until)]

    def _stay_at(self, at: Micros) -> _Stay | None:
        return next((stay for stay in self.stays if stay.covers(at)), None)


def _everybody(connection: Connection, account_id: int) -> dict[int, _Seen]:
    """Every copier that was ever listed."""
    found: dict[int, _Seen] = {}
    for table in (CopierStateRow, CopierHistoryRow):
        rows = connection.execute(
            select(
                CopierRow.copier_key,
                CopierRow.copier_id,
                func.min(table.first_seen_at),
                func.max(table.as_of),
            )
            .join(table, table.copier_key == CopierRow.copier_key)
            .where(CopierRow.account_id == account_id)
            .group_by(CopierRow.copier_key, CopierRow.copier_id)
        )
        for copier_key, copier_id, first_at, last_at in rows:
            seen = found.setdefault(copier_key, _Seen(copier_key, copier_id, first_at, last_at))
            seen.first_at = min(first_at, seen.first_at)
            seen.last_at = max(last_at, seen.last_at)
    stays = connection.execute(
        select(
            CopierStayRow.stay_row,
            CopierStayRow.copier_key,
            CopierStayRow.since,
            CopierStayRow.until,
        )
        .join(CopierRow, CopierRow.copier_key == CopierStayRow.copier_key)
        .where(CopierRow.account_id == account_id)
        .order_by(CopierStayRow.since)
    )
    for row in stays:
        stay = _Stay._make(row)
        found[stay.copier_key].stays.append(stay)
    return found


def _write(connection: Connection, stays: Sequence[_Stay]) -> None:
    """Keep stays: those that have no row yet, and what the others have become."""
    new = [stay for stay in stays if stay.row is None]
    if new:
        connection.execute(
            insert(CopierStayRow),
            [
                {"copier_key": stay.copier_key, "since": stay.since, "until": stay.until}
                for stay in new
            ],
        )
    changed = [stay for stay in stays if stay.row is not None]
    if changed:
        connection.execute(
            update(CopierStayRow)
            .where(CopierStayRow.stay_row == bindparam("row"))
            .values(since=bindparam("new_since"), until=bindparam("new_until")),
            [
                {"row": stay.row, "new_since": stay.since, "new_until": stay.until}
                for stay in changed
            ],
        )
