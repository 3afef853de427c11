"""The journal of the lead's settings: asked, sent, and what came of it; nothing is ever deleted.

A confirmed change and the event that the settlement needs of it are one commit, so that neither is
there without the other and none is there twice.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, TypeAlias

from sqlalchemy import Connection, insert, select, update

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import (
    OPEN_STATES,
    ChangeState,
    Origin,
    SettingChange,
    SettingValue,
)
from profitshare_gui.core.records import Event, EventKind
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.core.setting_value import read_value, value_json
from profitshare_gui.store.rows import EventRow
from profitshare_gui.store.rows_lead import SettingChangeRow
from profitshare_gui.store.saving import touch_account
from profitshare_gui.store.saving_corrections import Add, save_by_hand

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]

_OPEN = [state.value for state in OPEN_STATES]

_COLUMNS = (
    SettingChangeRow.change_row,
    SettingChangeRow.setting,
    SettingChangeRow.value,
    SettingChangeRow.asked_at,
    SettingChangeRow.in_force_at,
    SettingChangeRow.state,
    SettingChangeRow.origin,
    SettingChangeRow.told,
    SettingChangeRow.ended_at,
)


class Confirmation(NamedTuple):
    """A change was made on the platform at `made_at`, and counts from `in_force_at` on.

    `event` is what the settlement needs of it, None where it needs nothing. It is left out where an
    event of that kind and ratio, learned elsewhere, lies at `since` or later.
    """

    made_at: Micros
    in_force_at: Micros
    event: Event | None
    since: Micros
    told: str = ""


class LeadSettings:
    """The changes of settings in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing

    def changes(self, account_id: int) -> list[SettingChange]:
        """Every change of an account, the oldest first."""
        question = select(*_COLUMNS).where(SettingChangeRow.account_id == account_id)
        with self._reading() as connection:
            rows = connection.execute(question.order_by(SettingChangeRow.change_row))
            return [_change(row) for row in rows]

    def ratio_events(self, account_id: int) -> list[Event]:
        """The events that say which share ratio the account had, oldest first."""
        columns = [getattr(EventRow, name) for name in Event._fields]
        question = select(*columns).where(
            EventRow.account_id == account_id,
            EventRow.kind == EventKind.RATIO_CHANGE.value,
            EventRow.replaced_at.is_(None),
        )
        with self._reading() as connection:
            rows = connection.execute(question.order_by(EventRow.at, EventRow.event_row))
            return [_event(row) for row in rows]

    def begin(
        self,
        account_id: int,
        setting: Setting,
        value: SettingValue,
        *,
        origin: Origin,
        state: ChangeState,
        now: Micros,
    ) -> SettingChange:
        """Write down what is to be changed, before anything is sent.

        Raises `UnknownAccount`, and `SettingNotChanged` where an earlier change is still open.
        """
        with self._writing() as connection:
            touch_account(connection, account_id)
            waiting = select(SettingChangeRow.change_row).where(
                SettingChangeRow.account_id == account_id,
                SettingChangeRow.setting == setting.value,
                SettingChangeRow.state.in_(_OPEN),
            )
            if connection.scalar(waiting) is not None:
                raise SettingNotChanged("pending")
            change = SettingChange(0, setting, value, now, None, state, origin, "", None)
            return _insert(connection, account_id, change)

    def note(
        self, account_id: int, change: SettingChange, state: ChangeState, told: str, *, now: Micros
    ) -> bool:
        """Note what became of an open change; False where it was settled meanwhile."""
        ended_at = None if state in OPEN_STATES else now
        with self._writing() as connection:
            touch_account(connection, account_id)
            return _move(
                connection, account_id, change, state=state.value, told=told, ended_at=ended_at
            )

    def confirm(
        self, account_id: int, change: SettingChange, seen: Confirmation, *, now: Micros
    ) -> bool:
        """Confirm an open change with its event, once; False where it was settled meanwhile."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            is_moved = _move(
                connection,
                account_id,
                change,
                state=ChangeState.CONFIRMED.value,
                told=seen.told,
                in_force_at=seen.in_force_at,
                ended_at=seen.made_at,
            )
            if is_moved:
                _add_event(connection, account_id, seen, now)
            return is_moved

    def record(
        self,
        account_id: int,
        setting: Setting,
        value: SettingValue,
        seen: Confirmation,
        *,
        origin: Origin,
        now: Micros,
    ) -> bool:
        """Record what nobody asked for here: seen by a sync, or stated by the trader.

        False where the same was recorded at or after `since` already.
        """
        kept = value_json(setting, value)
        with self._writing() as connection:
            touch_account(connection, account_id)
            same = select(SettingChangeRow.change_row).where(
                SettingChangeRow.account_id == account_id,
                SettingChangeRow.setting == setting.value,
                SettingChangeRow.state == ChangeState.CONFIRMED.value,
                SettingChangeRow.value == kept,
                SettingChangeRow.ended_at >= seen.since,
            )
            if connection.scalar(same) is not None:
                return False
            change = SettingChange(
                0,
                setting,
                value,
                seen.made_at,
                seen.in_force_at,
                ChangeState.CONFIRMED,
                origin,
                seen.told,
                seen.made_at,
            )
            _insert(connection, account_id, change)
            _add_event(connection, account_id, seen, now)
            return True


def _insert(connection: Connection, account_id: int, change: SettingChange) -> SettingChange:
    new = insert(SettingChangeRow).values(
        account_id=account_id,
        setting=change.setting.value,
        value=value_json(change.setting, change.value),
        asked_at=change.asked_at,
        in_force_at=change.in_force_at,
        state=change.state.value,
        origin=change.origin.value,
        told=change.told,
        ended_at=change.ended_at,
    )
    return _change(connection.execute(new.returning(*_COLUMNS)).one())


def _move(
    connection: Connection, account_id: int, change: SettingChange, **to: str | Micros | None
) -> bool:
    """Move a change on, unless it is settled: whoever comes second changes nothing."""
    answer = connection.execute(
        update(SettingChangeRow)
        .where(
            SettingChangeRow.change_row == change.change_row,
            SettingChangeRow.account_id == account_id,
            SettingChangeRow.state.in_(_OPEN),
        )
        .values(to)
    )
    return answer.rowcount > 0


def _add_event(connection: Connection, account_id: int, seen: Confirmation, now: Micros) -> None:
    event = seen.event
    if event is None:
        return
    known = select(EventRow.event_row).where(
        EventRow.account_id == account_id,
        EventRow.kind == event.kind.value,
        EventRow.copier_id == event.copier_id,
        EventRow.ratio == event.ratio if event.ratio is not None else EventRow.ratio.is_(None),
        EventRow.at >= seen.since,
        EventRow.replaced_at.is_(None),
    )
    if connection.scalar(known) is None:
        save_by_hand(connection, account_id, Add(event), now, event.note)


def _change(row: Sequence[Any]) -> SettingChange:
    change_row, setting, value, asked_at, in_force_at, state, origin, told, ended_at = row
    kind = Setting(setting)
    return SettingChange(
        change_row=change_row,
        setting=kind,
        value=read_value(kind, value),
        asked_at=asked_at,
        in_force_at=in_force_at,
        state=ChangeState(state),
        origin=Origin(origin),
        told=told,
        ended_at=ended_at,
    )


def _event(row: Sequence[Any]) -> Event:
    event = Event._make(row)
    return event._replace(kind=EventKind(event.kind))
