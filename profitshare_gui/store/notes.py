"""What the trader notes of copiers: the newest note counts, the others are its past.

A note hangs on the copier's id, so it survives a new nickname, and his leaving and coming back.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeAlias

from sqlalchemy import Connection, func, insert, select

from profitshare_gui.core.copier_note import CopierNote
from profitshare_gui.core.instants import Micros
from profitshare_gui.store.keys import KeyBook
from profitshare_gui.store.rows import CopierRow
from profitshare_gui.store.rows_removal import CopierNoteRow
from profitshare_gui.store.saving import touch_account

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class CopierNotes:
    """The notes in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing

    def all(self, account_id: int) -> dict[str, CopierNote]:
        """The note that counts of every copier who has one, by id."""
        newest = (
            select(func.max(CopierNoteRow.note_row))
            .join(CopierRow, CopierRow.copier_key == CopierNoteRow.copier_key)
            .where(CopierRow.account_id == account_id)
            .group_by(CopierNoteRow.copier_key)
        )
        question = (
            select(
                CopierRow.copier_id, CopierNoteRow.note, CopierNoteRow.tags, CopierNoteRow.noted_at
            )
            .join(CopierRow, CopierRow.copier_key == CopierNoteRow.copier_key)
            .where(CopierNoteRow.note_row.in_(newest))
        )
        with self._reading() as connection:
            kept = {row.copier_id: _note(*row[1:]) for row in connection.execute(question)}
        return {copier_id: note for copier_id, note in kept.items() if note.note or note.tags}

    def history(self, account_id: int, copier_id: str) -> list[CopierNote]:
        """All that was ever noted of a copier, the oldest first."""
        question = (
            select(CopierNoteRow.note, CopierNoteRow.tags, CopierNoteRow.noted_at)
            .join(CopierRow, CopierRow.copier_key == CopierNoteRow.copier_key)
            .where(CopierRow.account_id == account_id, CopierRow.copier_id == copier_id)
            .order_by(CopierNoteRow.note_row)
        )
        with self._reading() as connection:
            return [_note(*row) for row in connection.execute(question)]

    def save(self, account_id: int, copier_id: str, note: CopierNote) -> None:
        """Note something of a copier from now on; an empty note takes the one before back.

        Raises `UnknownAccount`.
        """
        with self._writing() as connection:
            touch_account(connection, account_id)
            keys = KeyBook(connection, account_id)
            keys.learn_copiers([copier_id])
            connection.execute(
                insert(CopierNoteRow).values(
                    copier_key=keys.copiers[copier_id],
                    noted_at=note.noted_at,
                    note=note.note,
                    tags=json.dumps(note.tags),
                )
            )


def _note(note: str, tags: str, noted_at: Micros) -> CopierNote:
    return CopierNote(note, tuple(json.loads(tags)), noted_at)
