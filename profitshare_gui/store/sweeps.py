"""The journal of removals: what is to be sent, what was, what came of it; and the audit log.

Every change of a copier's state is one commit that is on the disk before the next step, together
with its line in the audit log, which is only ever added to.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import AbstractContextManager
from typing import TypeAlias

from sqlalchemy import Connection, insert, select, update

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.sweep import (
    AuditLine,
    ItemChange,
    ItemState,
    PlannedItem,
    Sweep,
    SweepItem,
    SweepKind,
)
from profitshare_gui.store.rows_removal import AuditRow, SweepItemRow, SweepRow
from profitshare_gui.store.saving import touch_account

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]

REMOVING = "removing copiers"
"""What the lock on an account is taken for."""

_SWEEP = (
    SweepRow.sweep_row,
    SweepRow.account_id,
    SweepRow.kind,
    SweepRow.rule,
    SweepRow.confirmed_at,
    SweepRow.ended_at,
)


class Sweeps:
    """The removals of an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing

    def begin(
        self,
        account_id: int,
        kind: SweepKind,
        rule: str,
        items: Sequence[PlannedItem],
        *,
        now: Micros,
    ) -> Sweep:
        """Write down who is to be removed, in the order of sending; raises `UnknownAccount`."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            new = insert(SweepRow).values(
                account_id=account_id, kind=kind.value, rule=rule, confirmed_at=now, ended_at=None
            )
            sweep_row = connection.scalars(new.returning(SweepRow.sweep_row)).one()
            sweep = Sweep(sweep_row, account_id, kind, rule, now, None)
            rows = [
                {
                    "sweep_row": sweep_row,
                    "place": place,
                    **item._asdict(),
                    "state": ItemState.PLANNED.value,
                    "code": "",
                    "told": "",
                    "changed_at": now,
                }
                for place, item in enumerate(items)
            ]
            if rows:
                connection.execute(insert(SweepItemRow), rows)
            _log(connection, sweep, "", "confirmed", now, {"copiers": len(rows), "rule": rule})
        return sweep

    def send(self, sweep: Sweep, copier_id: str, *, now: Micros) -> None:
        """Note that a planned copier is sent now.

        Raises `AlreadyRunning` where he is not planned any more: a lock can be lost on the way, and
        whoever took it since has given him up, and may have sent him himself.
        """
        with self._writing() as connection:
            found = connection.execute(
                update(SweepItemRow)
                .where(
                    SweepItemRow.sweep_row == sweep.sweep_row,
                    SweepItemRow.copier_id == copier_id,
                    SweepItemRow.state == ItemState.PLANNED.value,
                )
                .values(state=ItemState.SENT.value, changed_at=now)
            )
            if found.rowcount != 1:
                raise AlreadyRunning(purpose=REMOVING)
            _log(connection, sweep, copier_id, ItemState.SENT.value, now, {})

    def note(self, sweep: Sweep, changes: Sequence[ItemChange], *, now: Micros) -> None:
        """Note what became of copiers, all in one commit, and a line of each in the audit log."""
        if not changes:
            return
        with self._writing() as connection:
            for change in changes:
                connection.execute(
                    update(SweepItemRow)
                    .where(
                        SweepItemRow.sweep_row == sweep.sweep_row,
                        SweepItemRow.copier_id == change.copier_id,
                    )
                    .values(
                        state=change.state.value,
                        code=change.code,
                        told=change.told,
                        changed_at=now,
                    )
                )
                told = {"code": change.code, "told": change.told}
                said = {name: words for name, words in told.items() if words}
                _log(connection, sweep, change.copier_id, change.state.value, now, said)

    def end(self, sweep: Sweep, *, now: Micros) -> None:
        """Say that every copier of a sweep is settled, or was given up."""
        with self._writing() as connection:
            touch_account(connection, sweep.account_id)
            self._set_end(connection, sweep, now)
            _log(connection, sweep, "", "ended", now, {})

    def reopen(self, sweep: Sweep, *, now: Micros) -> None:
        """Say that there is something to do again."""
        with self._writing() as connection:
            touch_account(connection, sweep.account_id)
            self._set_end(connection, sweep, None)
            _log(connection, sweep, "", "reopened", now, {})

    def log(
        self,
        account_id: int,
        action: str,
        told: Mapping[str, object],
        *,
        now: Micros,
    ) -> None:
        """Add a line to the audit log that belongs to no sweep."""
        with self._writing() as connection:
            connection.execute(
                insert(AuditRow).values(
                    account_id=account_id,
                    at=now,
                    sweep_row=None,
                    copier_id="",
                    action=action,
                    told=_json(told),
                )
            )

    def unfinished(self, account_id: int) -> list[Sweep]:
        """The sweeps by calls that have no end yet, the oldest first."""
        return [
            sweep
            for sweep in reversed(self.sweeps(account_id, SweepKind.API))
            if sweep.ended_at is None
        ]

    def sweeps(self, account_id: int, kind: SweepKind) -> list[Sweep]:
        """The sweeps of an account, the newest first."""
        with self._reading() as connection:
            rows = connection.execute(
                select(*_SWEEP)
                .where(SweepRow.account_id == account_id, SweepRow.kind == kind.value)
                .order_by(SweepRow.sweep_row.desc())
            )
            return [Sweep(row, of, kind, rule, at, end) for row, of, _, rule, at, end in rows]

    def items(self, sweep: Sweep, states: Collection[ItemState] = ()) -> list[SweepItem]:
        """The copiers of a sweep in the order of sending; only those in some states if given."""
        columns = [getattr(SweepItemRow, name) for name in SweepItem._fields]
        question = select(*columns).where(SweepItemRow.sweep_row == sweep.sweep_row)
        if states:
            question = question.where(SweepItemRow.state.in_([state.value for state in states]))
        with self._reading() as connection:
            rows = connection.execute(question.order_by(SweepItemRow.place))
            items = [SweepItem._make(row) for row in rows]
        return [item._replace(state=ItemState(item.state)) for item in items]

    def audit(self, account_id: int) -> list[AuditLine]:
        """The audit log of an account, the oldest line first."""
        columns = [getattr(AuditRow, name) for name in AuditLine._fields]
        with self._reading() as connection:
            rows = connection.execute(
                select(*columns)
                .where(AuditRow.account_id == account_id)
                .order_by(AuditRow.audit_row)
            )
            return [AuditLine._make(row) for row in rows]

    @staticmethod
    def _set_end(connection: Connection, sweep: Sweep, ended_at: Micros | None) -> None:
        connection.execute(
            update(SweepRow).where(SweepRow.sweep_row == sweep.sweep_row).values(ended_at=ended_at)
        )


def _log(
    connection: Connection,
    sweep: Sweep,
    copier_id: str,
    action: str,
    at: Micros,
    told: Mapping[str, object],
) -> None:
    connection.execute(
        insert(AuditRow).values(
            account_id=sweep.account_id,
            at=at,
            sweep_row=sweep.sweep_row,
            copier_id=copier_id,
            action=action,
            told=_json(told),
        )
    )


def _json(told: Mapping[str, object]) -> str:
    return json.dumps(told, sort_keys=True, separators=(",", ":"))
