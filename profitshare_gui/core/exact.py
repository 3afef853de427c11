"""Exact arithmetic on vectors of amounts: int64 where that is safe, Python's own ints where not.

NumPy wraps silently when a product leaves 64 bits, and amount x ratio does so beyond 92,233 USDT.
So amounts are multiplied in two halves, and where even those could overflow the vectors hold
Python's unbounded ints (dtype object), on which the same code runs, slower and as exact.
"""

from __future__ import annotations

from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.ledger import Int32, Int64
from profitshare_gui.core.money import LARGEST_AMOUNT, WHOLE_RATIO

Amounts: TypeAlias = NDArray[Any]
"""Vector of `Units`, int64 or object."""

_LOW_BITS = 20
_LOW_MASK = (1 << _LOW_BITS) - 1
_SAFE_SUM = 2**61
_SAFE_COUNT = 2**22
"""Below these no sum of amounts, nor of amount x ratio in halves, can leave 64 bits."""


def exact_dtype(group: Int32, *columns: Int64) -> Any:
    """int64 if no sum over `columns` can leave 64 bits, in any group; else object."""
    total = len(group) * sum(_largest(column) for column in columns)
    if total >= _SAFE_SUM:  # a bound that costs nothing failed: look closer
        total = sum(map(_sum_of_sizes, columns))
    most = len(group)
    if most >= _SAFE_COUNT:
        most = int(np.bincount(group).max())
    return np.int64 if total < _SAFE_SUM and most < _SAFE_COUNT else object


def _largest(column: Int64) -> int:
    return max(-int(column.min(initial=0)), int(column.max(initial=0)))


def _sum_of_sizes(column: Int64) -> int:
    """The sum of absolute amounts, in halves of 32 bits: neither sum can leave 64."""
    sizes = np.abs(column).view(np.uint64)  # of -2^63 too, which has no positive twin in int64
    return (int((sizes >> 32).sum()) << 32) + int((sizes & 0xFFFF_FFFF).sum())


def halves(amounts: Amounts, ratios: Int32) -> tuple[Amounts, Amounts]:
    """Amount x ratio as high and low parts: the product is high x 2^20 + low, in 10^-14."""
    factor = ratios.astype(amounts.dtype)
    return (amounts >> _LOW_BITS) * factor, (amounts & _LOW_MASK) * factor


def whole_units(high: Amounts, low: Amounts) -> Amounts:
    """Sums of `halves` in whole units, rounded down once."""
    whole: Amounts = high // WHOLE_RATIO
    rest = high - whole * WHOLE_RATIO
    units: Amounts = (whole << _LOW_BITS) + ((rest << _LOW_BITS) + low) // WHOLE_RATIO
    return units


def times(amounts: Amounts, ratios: Amounts) -> Amounts:
    """Amount x ratio in whole units, rounded down once; `ratios` of the amounts' own dtype."""
    whole: Amounts = amounts // WHOLE_RATIO
    rest = amounts - whole * WHOLE_RATIO
    units: Amounts = whole * ratios + rest * ratios // WHOLE_RATIO
    return units


def narrowed(amounts: Amounts) -> Amounts:
    """Python's own ints as int64 where all of them fit: then letting go of them costs nothing."""
    if max(map(abs, amounts.tolist()), default=0) > LARGEST_AMOUNT:
        return amounts
    return amounts.astype(np.int64)
