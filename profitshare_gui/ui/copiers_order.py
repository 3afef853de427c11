"""The order of the copier table: sorted by the values of columns, in 64-bit keys."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.inactivity import Verdicts
from profitshare_gui.core.ledger import Int64
from profitshare_gui.ui.copiers_columns import CopierColumn, Kind

if TYPE_CHECKING:  # the page is made before the archive and its library are needed
    from profitshare_gui.usecases.copier_list import CopierRows

Sorting: TypeAlias = tuple[tuple[str, bool], ...]
"""Columns by name, the most important first, and whether each is descending."""

_ONE = np.int64(1)


def sort_key(column: CopierColumn, rows: CopierRows, verdicts: Verdicts) -> Int64:
    """What a column is sorted by; `NO_FIGURE` where nobody knows."""
    if column.kind is Kind.ACTIVITY:
        # Inactive first, then unknown, then active by what keeps them out.
        failed, missing = verdicts.failed.astype(np.int64), verdicts.missing.astype(np.int64)
        key: Int64 = np.where(failed > 0, failed << 8, missing)
        return key
    if column.figure:
        # Two instants sort as the days since them are shown: the longest ago is the largest.
        figures = rows.figures[column.figure]
        return _reversed(figures) if column.kind in {Kind.DAYS_SINCE, Kind.AGE} else figures
    return rows.ranks[column.name]


def ordered(count: int, keys: Sequence[tuple[Int64, bool]]) -> NDArray[np.intp]:
    """The places of rows by several keys, the first one first; stable, unknown ones last."""
    order = np.arange(count, dtype=np.intp)
    for key, descending in reversed(keys):
        # The unknown is the smallest of all: it becomes the largest either way, by wrapping round
        # below itself or by turning every bit.
        comparable = ~key if descending else key - _ONE
        order = order[np.argsort(comparable[order], kind="stable")]
    return order


def _reversed(figures: Int64) -> Int64:
    """The same in the opposite order, what nobody knows as it was: its negative is itself."""
    return -figures
