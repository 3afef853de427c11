"""The way of each account to become a lead trader: its steps, and the form as far as it is filled.

Steps are only ever added; one that was taken by mistake is undone and stays on record.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, insert, select, update

from profitshare_gui.core.application import Origin, State, Step
from profitshare_gui.core.instants import Micros
from profitshare_gui.store import upsert
from profitshare_gui.store.rows_lead import ApplicationDraftRow, ApplicationStepRow
from profitshare_gui.store.saving import touch_account

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]

_COLUMNS = (
    ApplicationStepRow.step_row,
    ApplicationStepRow.at,
    ApplicationStepRow.state,
    ApplicationStepRow.reason,
    ApplicationStepRow.note,
    ApplicationStepRow.origin,
    ApplicationStepRow.learned_at,
    ApplicationStepRow.undone_at,
)


class KeptDraft(NamedTuple):
    """A form as JSON, and when it was last edited."""

    content: str
    edited_at: Micros


class Applications:
    """The applications in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing

    def steps(self, account_id: int) -> list[Step]:
        """Every step that was ever taken, the undone ones too, by instant and then as learned."""
        question = (
            select(*_COLUMNS)
            .where(ApplicationStepRow.account_id == account_id)
            .order_by(ApplicationStepRow.at, ApplicationStepRow.step_row)
        )
        with self._reading() as connection:
            return [
                Step(
                    step_id=row.step_row,
                    at=row.at,
                    state=State(row.state),
                    reason=row.reason,
                    note=row.note,
                    origin=Origin(row.origin),
                    learned_at=row.learned_at,
                    undone_at=row.undone_at,
                )
                for row in connection.execute(question)
            ]

    def add_step(self, account_id: int, step: Step) -> int:
        """Note a step and return the number it was given; raises `UnknownAccount`."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            new = insert(ApplicationStepRow).values(
                account_id=account_id,
                at=step.at,
                state=step.state.value,
                reason=step.reason,
                note=step.note,
                origin=step.origin.value,
                learned_at=step.learned_at,
                undone_at=None,
            )
            return connection.scalars(new.returning(ApplicationStepRow.step_row)).one()

    def undo_step(self, account_id: int, step_id: int, *, now: Micros) -> bool:
        """Let a step count no more; False where it did not count any more, or is not there."""
        with self._writing() as connection:
            answer = connection.execute(
                update(ApplicationStepRow)
                .where(
                    ApplicationStepRow.account_id == account_id,
                    ApplicationStepRow.step_row == step_id,
                    ApplicationStepRow.undone_at.is_(None),
                )
                .values(undone_at=now)
            )
            if answer.rowcount:
                touch_account(connection, account_id)
            return answer.rowcount > 0

    def draft(self, account_id: int) -> KeptDraft | None:
        """The form as it was last saved; None where it was never begun."""
        question = select(ApplicationDraftRow.content, ApplicationDraftRow.edited_at).where(
            ApplicationDraftRow.account_id == account_id
        )
        with self._reading() as connection:
            row = connection.execute(question).one_or_none()
            return None if row is None else KeptDraft._make(row)

    def save_draft(self, account_id: int, content: str, *, now: Micros) -> None:
        """Keep the form in the place of what was kept of it; raises `UnknownAccount`."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            offer = upsert.insert(connection, ApplicationDraftRow).values(
                account_id=account_id, edited_at=now, content=content
            )
            connection.execute(
                offer.on_conflict_do_update(
                    index_elements=["account_id"], set_={"edited_at": now, "content": content}
                )
            )
