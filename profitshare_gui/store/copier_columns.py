"""The newest reading of every copier in columns: of a hundred thousand no row is ever an object."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection, func, select

from profitshare_gui.core.inactivity import NO_FIGURE
from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.texts import Texts
from profitshare_gui.store.alike import the_one_of
from profitshare_gui.store.rows import CopierRow, CopierStateRow
from profitshare_gui.store.rows_removal import CopierStayRow

FIGURES = (
    "equity",
    "open_positions",
    "active_orders",
    "copying_since",
    "copied_amount",
    "pnl",
    "share_paid",
    "as_of",
)
"""The figures that a reading of the list gives, by their names in `Copier`."""

_CHUNK = 5_000
"""Rows are objects only on their way into the columns, so many at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class CopierColumns:
    """Readings of copiers in columns, one element a copier and asset, by id and asset.

    Of somebody without a nickname it is empty. `figures` are what a reading says by the names of
    `FIGURES` and, of the last stay, `since` and `left_at`: `Units`, counts and `Micros`,
    `NO_FIGURE` where nobody knows.
    """

    copier_ids: Texts
    assets: Sequence[str]
    nicknames: Texts
    figures: Mapping[str, Int64]

    def __len__(self) -> int:
        return len(self.copier_ids)

    @property
    def have_left(self) -> NDArray[np.bool_]:
        """Whose last stay is over, if no later reading has seen them; a stay has a real end."""
        left_at: Int64 = self.figures["left_at"]
        return left_at > self.figures["as_of"]

    def where(self, chosen: NDArray[np.bool_]) -> CopierColumns:
        """Some of the rows, in the same order."""
        places = np.flatnonzero(chosen)
        if len(places) == len(self):
            return self
        at = places.tolist()
        return CopierColumns(
            copier_ids=self.copier_ids.at(at),
            assets=[self.assets[place] for place in at],
            nicknames=self.nicknames.at(at),
            figures={name: column[places] for name, column in self.figures.items()},
        )


def read_copier_columns(connection: Connection, account_id: int) -> CopierColumns:
    """Read the newest readings of an account with the last stay of each copier."""
    figures = [func.coalesce(getattr(CopierStateRow, name), NO_FIGURE) for name in FIGURES]
    rows = connection.execute(
        select(
            CopierRow.copier_key,
            *figures,
            CopierRow.copier_id,
            CopierStateRow.asset,
            func.coalesce(CopierStateRow.nickname, ""),
        )
        .join(CopierRow, CopierRow.copier_key == CopierStateRow.copier_key)
        .where(CopierRow.account_id == account_id)
        .order_by(CopierRow.copier_id, CopierStateRow.asset)
    )
    copier_ids: list[Texts] = []
    assets: list[str] = []
    nicknames: list[Texts] = []
    numbers = [np.empty((1 + len(FIGURES), 0), np.int64)]
    one = the_one_of()
    for part in rows.partitions(_CHUNK):
        *whole, ids, of_assets, names = zip(*part, strict=True)
        numbers.append(np.array(whole, np.int64))
        copier_ids.append(Texts.of(ids))
        assets += map(one, of_assets)
        nicknames.append(Texts.of(names))
    keys, *read = np.concatenate(numbers, axis=1)
    since, left_at = _last_stays(connection, account_id, keys)
    stays = {"since": since, "left_at": left_at}
    columns = dict(zip(FIGURES, read, strict=True))
    return CopierColumns(Texts.joined(copier_ids), assets, Texts.joined(nicknames), columns | stays)


def _last_stays(connection: Connection, account_id: int, keys: Int64) -> tuple[Int64, Int64]:
    """When the last stay of each copier began and ended, by the numbers of copiers."""
    rows = connection.execute(
        select(
            CopierStayRow.copier_key,
            CopierStayRow.since,
            func.coalesce(CopierStayRow.until, NO_FIGURE),
        )
        .join(CopierRow, CopierRow.copier_key == CopierStayRow.copier_key)
        .where(CopierRow.account_id == account_id)
        .order_by(CopierStayRow.copier_key, CopierStayRow.since, CopierStayRow.stay_row)
    )
    parts = [np.empty((3, 0), np.int64)]
    parts += [np.array(list(zip(*part, strict=True)), np.int64) for part in rows.partitions(_CHUNK)]
    whose, since, until = np.concatenate(parts, axis=1)
    if not len(whose):
        nothing = np.full(len(keys), NO_FIGURE, np.int64)
        return nothing, nothing
    last = np.searchsorted(whose, keys, side="right") - 1
    has_stayed = (last >= 0) & (whose[last] == keys)
    return (
        np.where(has_stayed, since[last], NO_FIGURE),
        np.where(has_stayed, until[last], NO_FIGURE),
    )
