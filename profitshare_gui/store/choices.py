"""What a trader chose for an account, by name: every member of a desk finds it in the archive."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import TypeAlias

from sqlalchemy import Connection, delete, select

from profitshare_gui.core.instants import Micros
from profitshare_gui.store.rows_lead import AccountChoiceRow
from profitshare_gui.store.saving import touch_account
from profitshare_gui.store.upsert import insert

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]


class AccountChoices:
    """The choices in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact, writing: Transact) -> None:
        self._reading = reading
        self._writing = writing

    def chosen(self, account_id: int, name: str) -> str | None:
        """What was chosen, as JSON; None where nothing was."""
        with self._reading() as connection:
            return connection.scalar(
                select(AccountChoiceRow.value).where(
                    AccountChoiceRow.account_id == account_id, AccountChoiceRow.name == name
                )
            )

    def choose(self, account_id: int, name: str, value: str, *, now: Micros) -> None:
        """Choose, in JSON; what was chosen before counts no more. Raises `UnknownAccount`."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            offer = insert(connection, AccountChoiceRow).values(
                account_id=account_id, name=name, value=value, chosen_at=now
            )
            connection.execute(
                offer.on_conflict_do_update(
                    index_elements=["account_id", "name"],
                    set_={"value": value, "chosen_at": now},
                )
            )

    def forget(self, account_id: int, name: str) -> None:
        """Choose nothing any more. Raises `UnknownAccount`."""
        with self._writing() as connection:
            touch_account(connection, account_id)
            connection.execute(
                delete(AccountChoiceRow).where(
                    AccountChoiceRow.account_id == account_id, AccountChoiceRow.name == name
                )
            )
