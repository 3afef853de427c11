"""Sum and median of a column of figures, exact however large they are."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from profitshare_gui.core.inactivity import NO_FIGURE
from profitshare_gui.core.ledger import Int64

_HALF_BITS = 32
_LOW = np.int64(2**_HALF_BITS - 1)


class Summed(NamedTuple):
    """Of the figures that are known: how many, their sum, and their median.

    The median of an even number of figures is the mean of the two in the middle, rounded down.
    """

    known: int
    total: int
    median: int


def summed(figures: Int64) -> Summed | None:
    """Sum up a column; None where none of its figures is known."""
    known = figures[figures != NO_FIGURE]
    count = len(known)
    if not count:
        return None
    # 64 bits hold every figure but not every sum: the halves are summed apart.
    total = (int((known >> _HALF_BITS).sum()) << _HALF_BITS) + int((known & _LOW).sum())
    middle = (count - 1) // 2
    parted = np.partition(known, [middle, count // 2])
    median = (int(parted[middle]) + int(parted[count // 2])) // 2
    return Summed(count, total, median)
