"""Whom the trader says a masked name stands for; an undone word stays on record and counts no more.

Rows of money are never touched: who is behind a name is looked up when they are shown.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, insert, select, update

from profitshare_gui.core.instants import Micros
from profitshare_gui.store.rows_removal import IdentityRow
from profitshare_gui.store.saving import touch_account

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class KeptIdentity(NamedTuple):
    """One word of the trader: this name is that copier, until it was undone."""

    masked: str
    copier_id: str
    confirmed_at: Micros
    undone_at: Micros | None


class Identities:
    """The identities in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing

    def confirmed(self, account_id: int) -> dict[str, str]:
        """The copier behind each name that counts now."""
        return {
            kept.masked: kept.copier_id
            for kept in self.history(account_id)
            if kept.undone_at is None
        }

    def history(self, account_id: int) -> list[KeptIdentity]:
        """Everything that was ever confirmed, the oldest first."""
        columns = [getattr(IdentityRow, name) for name in KeptIdentity._fields]
        question = select(*columns).where(IdentityRow.account_id == account_id)
        with self._reading() as connection:
            rows = connection.execute(question.order_by(IdentityRow.identity_row))
            return [KeptIdentity._make(row) for row in rows]

    def confirm(self, account_id: int, masked: str, copier_id: str, *, now: Micros) -> None:
        """Say that a name is a copier; what was said of it before is undone.

        Raises `UnknownAccount`.
        """
        with self._writing() as connection:
            touch_account(connection, account_id)
            _undo(connection, account_id, masked, now)
            connection.execute(
                insert(IdentityRow).values(
                    account_id=account_id,
                    masked=masked,
                    copier_id=copier_id,
                    confirmed_at=now,
                    undone_at=None,
                )
            )

    def undo(self, account_id: int, masked: str, *, now: Micros) -> bool:
        """Take back what counts of a name; False where nothing did."""
        with self._writing() as connection:
            undone = _undo(connection, account_id, masked, now)
            if undone:
                touch_account(connection, account_id)
            return undone


def _undo(connection: Connection, account_id: int, masked: str, now: Micros) -> bool:
    answer = connection.execute(
        update(IdentityRow)
        .where(
            IdentityRow.account_id == account_id,
            IdentityRow.masked == masked,
            IdentityRow.undone_at.is_(None),
        )
        .values(undone_at=now)
    )
    return answer.rowcount > 0
