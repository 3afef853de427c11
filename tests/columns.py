"""Copiers as a list shows them, in the columns that the archive reads them into."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from profitshare_gui.core.inactivity import NO_FIGURE
from profitshare_gui.core.records import Copier
from profitshare_gui.core.texts import Texts
from profitshare_gui.store.copier_columns import FIGURES, CopierColumns


def columns_of(copiers: Sequence[Copier]) -> CopierColumns:
    """These copiers, of whom no stay is known."""
    unknown = np.full(len(copiers), NO_FIGURE, np.int64)
    told = {
        name: [NO_FIGURE if (said := getattr(each, name)) is None else said for each in copiers]
        for name in FIGURES
    }
    return CopierColumns(
        copier_ids=Texts.of(each.copier_id for each in copiers),
        assets=[each.asset for each in copiers],
        nicknames=Texts.of(each.nickname or "" for each in copiers),
        figures={name: np.array(column, np.int64) for name, column in told.items()}
        | {"since": unknown, "left_at": unknown},
    )


def told(columns: CopierColumns) -> list[tuple[str | int, ...]]:
    """What columns say, row by row, without the stays: to be compared."""
    figures = [columns.figures[name].tolist() for name in FIGURES]
    return list(zip(columns.copier_ids, columns.assets, columns.nicknames, *figures, strict=True))
