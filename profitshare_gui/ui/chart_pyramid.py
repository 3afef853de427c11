"""A step curve of any length at the price of the screen's width, with no extreme lost."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units

Whole = NDArray[np.int64]
Path = tuple[NDArray[np.float64], NDArray[np.float64]]
"""The corners of a line: instants and levels; a level that is not a number breaks the line."""

_FACTOR = 8
_STRIDE = 256
_HALVINGS = 8  # of a stride, until one place is left


class StepPyramid:
    """Levels that hold from one instant to the next, with the extremes of pairs, of fours, of all.

    `at` are ascending `Micros`; `level[i]` holds from `at[i]` until the next instant, the last one
    until `until`. Before the first instant the level is 0. Nothing is known inside a gap.
    """

    def __init__(
        self,
        at: Whole,
        level: Whole,
        until: Micros,
        gaps: Sequence[tuple[Micros, Micros]] = (),
    ) -> None:
        self.at = at
        self.level = level
        self.until = until
        self._gaps = tuple(gaps)
        # To search ten million instants is to wait for memory; every 256th fits into the cache.
        self._coarse = np.ascontiguousarray(at[::_STRIDE])
        self._floors = [(level, level)]
        while len(self._floors[-1][0]) > _FACTOR:
            low, high = self._floors[-1]
            starts = np.arange(0, len(low), _FACTOR)
            self._floors.append(
                (np.minimum.reduceat(low, starts), np.maximum.reduceat(high, starts))
            )

    def path(self, left: Micros, right: Micros, columns: int) -> Path:
        """The line between two instants: every step, or one stroke per pixel column if they crowd.

        A little more than the view is returned on both sides, so that no end shows at its edges.
        """
        start = max(int(np.searchsorted(self.at, left, side="right")) - 1, 0)
        stop = int(np.searchsorted(self.at, right, side="right"))
        if start >= stop:
            return np.empty(0), np.empty(0)
        margin = (right - left) // 20
        if stop - start <= columns:
            x, y = self._steps(start, stop)
        else:
            # Whole numbers: to compare them with floats NumPy would copy all of `at`.
            edges = left + (right - left) // columns * np.arange(1, columns, dtype=np.int64)
            x, y = self._strokes(start, stop, edges)
        if self.at[start] < left:
            x, y = x[1:], y[1:]  # only the level of that step is in view, not the step
        end = int(self.at[stop]) if stop < len(self.at) else self.until
        x = np.append(np.clip(x, left - margin, right + margin), min(end, right + margin))
        y = np.append(y, self.level[stop - 1])
        return self._without_gaps(x, y)

    def level_before(self, index: int) -> Units:
        """The level from which a step starts."""
        return int(self.level[index - 1]) if index else 0

    def extremes(self, first: Whole, after: Whole) -> tuple[Whole, Whole]:
        """The lowest and the highest level of each range `[first, after)`, none of them empty.

        A long range is read from the highest floor on which it still spans `_FACTOR` blocks, and
        takes the whole of its first and last block: at most an eighth of it too much at each end.
        """
        low, high = np.empty_like(first), np.empty_like(first)
        spans = after - first
        for number, (lows, highs) in enumerate(self._floors):
            block = _FACTOR**number
            is_top = number == len(self._floors) - 1
            mine = np.flatnonzero(
                (spans >= block * _FACTOR if number else True)
                & (is_top | (spans < block * _FACTOR**2))
            )
            if len(mine):
                places, starts = _joined(first[mine] // block, -(-after[mine] // block))
                low[mine] = np.minimum.reduceat(lows[places], starts)
                high[mine] = np.maximum.reduceat(highs[places], starts)
        return low, high

    def _places(self, instants: Whole) -> Whole:
        """`np.searchsorted(self.at, instants)`, all instants halving their strides at once."""
        after = np.searchsorted(self._coarse, instants) * _STRIDE
        low = np.maximum(after - _STRIDE, 0)
        high = np.minimum(after, len(self.at))
        last = len(self.at) - 1
        for _ in range(_HALVINGS + 1):
            middle = (low + high) >> 1
            is_before = (self.at[np.minimum(middle, last)] < instants) & (middle < high)
            low = np.where(is_before, middle + 1, low)
            high = np.where(is_before, high, middle)
        return low

    def _steps(self, start: int, stop: int) -> Path:
        """Two corners a step: up or down at its instant, then level until the next."""
        x = np.repeat(self.at[start:stop], 2).astype(np.float64)
        y = np.repeat(self.level[start:stop], 2).astype(np.float64)
        y[2::2] = y[1:-2:2]
        y[0] = self.level_before(start)
        return x, y

    def _strokes(self, start: int, stop: int, edges: Whole) -> Path:
        """Per pixel column: from the level before it over its extremes to the level after it."""
        inner = np.clip(self._places(edges), start, stop)
        bounds = np.concatenate(([start], inner, [stop]))
        bounds = bounds[np.append(True, np.diff(bounds) > 0)]
        first, after = bounds[:-1], bounds[1:]
        low, high = self.extremes(first, after)
        x = np.repeat(self.at[first].astype(np.float64), 4)
        y = np.empty(4 * len(first))
        y[0] = self.level_before(start)
        y[4::4] = self.level[first[1:] - 1]
        y[1::4], y[2::4], y[3::4] = low, high, self.level[after - 1]
        is_new = np.append(True, (np.diff(x) != 0) | (np.diff(y) != 0))
        return x[is_new], y[is_new]

    def _without_gaps(self, x: NDArray[np.float64], y: NDArray[np.float64]) -> Path:
        for opens, closes in sorted(self._gaps, reverse=True):
            before = int(np.searchsorted(x, opens, side="right"))
            after = int(np.searchsorted(x, closes, side="left"))
            if after == 0 or before == len(x):
                continue
            ends = ([opens], [y[before - 1]]) if before else ([], [])
            starts = ([closes], [y[after - 1]]) if after < len(x) else ([], [])
            x = np.concatenate((x[:before], ends[0], [opens], starts[0], x[after:]))
            y = np.concatenate((y[:before], ends[1], [np.nan], starts[1], y[after:]))
        return x, y


def _joined(starts: Whole, stops: Whole) -> tuple[Whole, Whole]:
    """All places of the ranges `[start, stop)` one after another, and where each range begins."""
    sizes = stops - starts
    begins = np.cumsum(sizes) - sizes
    return np.arange(int(sizes.sum())) + np.repeat(starts - begins, sizes), begins
