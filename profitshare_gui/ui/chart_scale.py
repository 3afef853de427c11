"""Instants and levels as pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF

from profitshare_gui.core.instants import Micros

_PIXELS_PER_DOT = 14
_CALM = 4

Pixels = tuple[NDArray[np.float64], NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Levels:
    """Where the levels of one pane lie: `high` at the pixel `top`, `low` at `top + height`."""

    low: int
    high: int
    top: int
    height: int

    def y(self, level: int) -> int:
        """How far down a level lies."""
        return self.top + int((self.high - level) * self._down + 0.5)

    def ys(self, level: NDArray[Any]) -> NDArray[np.float64]:
        """Whole pixels, so that lines along the axes stay sharp."""
        high = float(self.high)  # with the air above it may lie beyond 64 bits
        down: NDArray[np.float64] = self.top + np.rint((high - level) * self._down)
        return down

    @property
    def _down(self) -> float:
        return self.height / max(self.high - self.low, 1)


@dataclass(frozen=True, slots=True)
class Times:
    """Where instants lie: `left` to `right` over `width` pixels."""

    left: Micros
    right: Micros
    width: int

    def x(self, at: Micros) -> int:
        """How far across an instant lies."""
        return int((at - self.left) * self._across + 0.5)

    def xs(self, at: NDArray[Any]) -> NDArray[np.float64]:
        """Whole pixels inside the plot: a line that goes on beyond it ends at its edge."""
        across = np.rint((at - self.left) * self._across)
        inside: NDArray[np.float64] = np.clip(across, 0, self.width)
        return inside

    def has(self, at: Micros) -> bool:
        """Whether an instant is in view."""
        return self.left <= at <= self.right

    @property
    def _across(self) -> float:
        return self.width / (self.right - self.left)


def dots(
    at: NDArray[np.int64], level: NDArray[np.int64], times: Times, levels: Levels
) -> tuple[QPointF, ...]:
    """A dot at every step in view, as long as there is room for dots."""
    first, after = np.searchsorted(at, np.array((times.left, times.right + 1)))
    if (after - first) * _PIXELS_PER_DOT > times.width:
        return ()
    return tuple(map(QPointF, times.xs(at[first:after]), levels.ys(level[first:after])))


def is_calm(y: NDArray[np.float64], height: int) -> bool:
    """Whether a line goes up and down so little that it can be filled within a frame."""
    return bool(np.nansum(np.abs(np.diff(y))) <= _CALM * height)
