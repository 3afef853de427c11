"""The notices of an archive: raised once, seen, and over when what they warned of has passed.

They are written without raising the version of the data: no page shows them, and the notice centre
looks for them once a minute by itself.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import TypeAlias

from sqlalchemy import Connection, Executable, func, select, tuple_, update

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.notice_facts import Notice, NoticeKind, Severity
from profitshare_gui.store.lately import Lately
from profitshare_gui.store.rows import AccountRow
from profitshare_gui.store.rows_lead import NoticeRow
from profitshare_gui.store.upsert import insert

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]

_KINDS = tuple(kind.value for kind in NoticeKind)
_COLUMNS = (
    NoticeRow.notice_row,
    NoticeRow.account_id,
    NoticeRow.kind,
    NoticeRow.notice_key,
    NoticeRow.severity,
    NoticeRow.at,
    NoticeRow.content,
    NoticeRow.raised_at,
    NoticeRow.seen_at,
    NoticeRow.ended_at,
)


@dataclass(frozen=True, slots=True)
class KeptNotice:
    """A notice as the archive has it; None is not seen yet, and not over yet."""

    notice_row: int
    account_id: int
    notice: Notice
    raised_at: Micros
    seen_at: Micros | None
    ended_at: Micros | None


class Notices:
    """The notices in an archive; every method raises as those of `Store` do.

    Kinds that a later version of the program wrote are left alone.
    """

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing
        self.lately = Lately(reading)
        """What they are made from."""

    def version(self, account_id: int) -> int:
        """The version of one account's data: as long as it is the same, so are the facts."""
        question = select(AccountRow.data_version).where(AccountRow.account_id == account_id)
        with self._reading() as connection:
            return connection.scalar(question) or 0

    def standing(self, account_id: int) -> list[KeptNotice]:
        """Those of an account that are not over, the oldest first."""
        question = select(*_COLUMNS).where(
            NoticeRow.account_id == account_id,
            NoticeRow.ended_at.is_(None),
            NoticeRow.kind.in_(_KINDS),
        )
        with self._reading() as connection:
            return _kept(connection, question.order_by(NoticeRow.raised_at, NoticeRow.notice_row))

    def newest(self, count: int) -> list[KeptNotice]:
        """So many of all accounts, the newest first."""
        question = (
            select(*_COLUMNS)
            .where(NoticeRow.kind.in_(_KINDS))
            .order_by(NoticeRow.raised_at.desc(), NoticeRow.notice_row.desc())
            .limit(count)
        )
        with self._reading() as connection:
            return _kept(connection, question)

    def unseen(self) -> dict[NoticeKind, int]:
        """How many of all accounts were not seen yet, by kind."""
        question = (
            select(NoticeRow.kind, func.count())
            .where(NoticeRow.seen_at.is_(None), NoticeRow.kind.in_(_KINDS))
            .group_by(NoticeRow.kind)
        )
        with self._reading() as connection:
            return {NoticeKind(kind): count for kind, count in connection.execute(question)}

    def update(
        self,
        account_id: int,
        holding: Sequence[Notice],
        ended: Iterable[tuple[NoticeKind, str]],
        *,
        now: Micros,
    ) -> list[KeptNotice]:
        """Raise what holds and was never told, end what is over; gives what was raised.

        What holds again after it was over stands again, without being told again.
        """
        over = [(kind.value, key) for kind, key in ended]
        wanted = [(notice.kind.value, notice.key) for notice in holding]
        with self._writing() as connection:
            names = tuple_(NoticeRow.kind, NoticeRow.notice_key)
            mine = NoticeRow.account_id == account_id
            known = {
                (kind, key)
                for kind, key in connection.execute(
                    select(NoticeRow.kind, NoticeRow.notice_key).where(mine, names.in_(wanted))
                )
            }
            if over:
                connection.execute(
                    update(NoticeRow)
                    .where(mine, names.in_(over), NoticeRow.ended_at.is_(None))
                    .values(ended_at=now)
                )
            for notice in holding:
                _raise(connection, account_id, notice, now)
            new = [name for name in wanted if name not in known]
            question = select(*_COLUMNS).where(mine, names.in_(new))
            return _kept(connection, question.order_by(NoticeRow.notice_row))

    def mark_seen(self, notice_rows: Sequence[int] | None, *, now: Micros) -> None:
        """Note that notices were seen; None is all there are."""
        which = [] if notice_rows is None else [NoticeRow.notice_row.in_(notice_rows)]
        with self._writing() as connection:
            connection.execute(
                update(NoticeRow).where(NoticeRow.seen_at.is_(None), *which).values(seen_at=now)
            )


def _raise(connection: Connection, account_id: int, notice: Notice, now: Micros) -> None:
    said = {
        "severity": int(notice.severity),
        "at": notice.at,
        "content": json.dumps(dict(notice.facts), sort_keys=True),
    }
    offer = insert(connection, NoticeRow).values(
        account_id=account_id,
        kind=notice.kind.value,
        notice_key=notice.key,
        **said,
        raised_at=now,
        seen_at=None,
        ended_at=None,
    )
    connection.execute(
        offer.on_conflict_do_update(
            index_elements=["account_id", "kind", "notice_key"], set_={**said, "ended_at": None}
        )
    )


def _kept(connection: Connection, question: Executable) -> list[KeptNotice]:
    return [
        KeptNotice(
            notice_row=row.notice_row,
            account_id=row.account_id,
            notice=Notice(
                NoticeKind(row.kind),
                row.notice_key,
                Severity(row.severity),
                row.at,
                json.loads(row.content),
            ),
            raised_at=row.raised_at,
            seen_at=row.seen_at,
            ended_at=row.ended_at,
        )
        for row in connection.execute(question)
    ]
