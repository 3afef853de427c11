"""What the list said of copiers before: their readings, their names, since when they copy."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import NamedTuple, TypeAlias

from sqlalchemy import Connection, func, select, union

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Copier
from profitshare_gui.core.texts import NamesById, Texts
from profitshare_gui.store.alike import the_one_of
from profitshare_gui.store.copier_columns import CopierColumns, read_copier_columns
from profitshare_gui.store.rows import CopierHistoryRow, CopierRow, CopierStateRow

Transact: TypeAlias = Callable[[], AbstractContextManager[Connection]]

_TABLES: tuple[type[CopierHistoryRow | CopierStateRow], ...] = (CopierHistoryRow, CopierStateRow)
_READ = ("copying_since", "copied_amount", "pnl", "share_paid", "as_of")
_CELLS = ("asset", "nickname", "equity", "open_positions", "active_orders", *_READ)


_CHUNK = 5_000


class PastReading(NamedTuple):
    """What readings agreed on, from `first_seen_at` to the `as_of` of the copier."""

    copier: Copier
    first_seen_at: Micros


class CopierPast:
    """The past of the copier list in an archive; every method raises as those of `Store` do."""

    def __init__(self, reading: Transact) -> None:
        self._reading = reading

    def newest(self, account_id: int) -> CopierColumns:
        """The newest reading of every copier, in columns."""
        with self._reading() as connection:
            return read_copier_columns(connection, account_id)

    def current_count(self, account_id: int) -> int:
        """How many readings are the newest of their copier: one for each asset he copies in."""
        counted = (
            select(func.count())
            .select_from(CopierStateRow)
            .join(CopierRow, CopierRow.copier_key == CopierStateRow.copier_key)
            .where(CopierRow.account_id == account_id)
        )
        with self._reading() as connection:
            return connection.scalar(counted) or 0

    def readings(self, account_id: int, copier_id: str) -> list[PastReading]:
        """All that was read of one copier, the oldest first."""
        found: list[PastReading] = []
        with self._reading() as connection:
            for table in _TABLES:
                rows = connection.execute(
                    select(table.first_seen_at, *(getattr(table, name) for name in _CELLS))
                    .join(CopierRow, CopierRow.copier_key == table.copier_key)
                    .where(CopierRow.account_id == account_id, CopierRow.copier_id == copier_id)
                )
                found += [PastReading(Copier(copier_id, *row[1:]), row[0]) for row in rows]
        found.sort(key=lambda each: (each.first_seen_at, each.copier.as_of, each.copier.asset))
        return found

    def beginnings(self, account_id: int) -> list[tuple[str, Micros]]:
        """Every copier and instant he was ever said to have copied since."""
        question = union(
            *(
                select(CopierRow.copier_id, table.copying_since)
                .join(table, table.copier_key == CopierRow.copier_key)
                .where(CopierRow.account_id == account_id, table.copying_since.is_not(None))
                for table in _TABLES
            )
        )
        with self._reading() as connection:
            rows = connection.execute(question)
            return sorted((copier_id, since) for copier_id, since in rows if since is not None)

    def last_nicknames(self, account_id: int) -> NamesById:
        """The name that each copier has in the newest reading of him, by id, where he has one."""
        question = (
            select(CopierRow.copier_id, CopierStateRow.nickname)
            .join(CopierStateRow, CopierStateRow.copier_key == CopierRow.copier_key)
            .where(CopierRow.account_id == account_id, CopierStateRow.nickname != "")
            .order_by(CopierRow.copier_id, CopierStateRow.asset)
        )
        with self._reading() as connection:
            parts = [
                (Texts.of(row[0] for row in part), Texts.of(row[1] or "" for row in part))
                for part in connection.execute(question).partitions(_CHUNK)
            ]
        ids, names = ([part[side] for part in parts] for side in (0, 1))
        return NamesById(Texts.joined(ids), Texts.joined(names))

    def copied_with(self, account_id: int) -> dict[tuple[str, str], Units]:
        """What each copier copies with, by id and asset, as the newest reading of him has it.

        It is his copied amount, else all his equity; who has neither, or nothing, is not in it.
        """
        amount = func.coalesce(CopierStateRow.copied_amount, CopierStateRow.equity)
        question = (
            select(CopierRow.copier_id, CopierStateRow.asset, amount)
            .join(CopierStateRow, CopierStateRow.copier_key == CopierRow.copier_key)
            .where(CopierRow.account_id == account_id, amount > 0)
            .order_by(CopierRow.copier_id, CopierStateRow.asset)
        )
        one = the_one_of()
        with self._reading() as connection:
            rows = connection.execute(question)
            return {(copier_id, one(asset)): copied for copier_id, asset, copied in rows}

    def nicknames(self, account_id: int) -> dict[str, frozenset[str]]:
        """Every name that each copier ever had on the list; without one he is not in it."""
        question = union(
            *(
                select(CopierRow.copier_id, table.nickname)
                .join(table, table.copier_key == CopierRow.copier_key)
                .where(CopierRow.account_id == account_id, table.nickname.is_not(None))
                for table in _TABLES
            )
        )
        names: dict[str, set[str]] = {}
        with self._reading() as connection:
            for copier_id, nickname in connection.execute(question):
                if nickname is not None:
                    names.setdefault(copier_id, set()).add(nickname)
        return {copier_id: frozenset(his) for copier_id, his in names.items()}
