"""A series made ready to be drawn at any zoom: pyramids for lines, places for the crosshair."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int64
from profitshare_gui.ui.chart_pyramid import StepPyramid
from profitshare_gui.usecases.profit_series import Gap, Line, LineName, ProfitSeries


@dataclass(frozen=True, slots=True, eq=False)
class Plotted:
    """A series with its pyramids; to make one takes time, so it is made on a worker.

    `at` are the instants that the crosshair stands on: the first line's steps, else the middles of
    the bars.
    """

    series: ProfitSeries
    steps: Mapping[LineName, StepPyramid]
    at: Int64

    @property
    def first(self) -> Micros:
        """The earliest instant drawn."""
        bars = self.series.bars
        starts = [int(line.at[0]) for line in self.series.lines]
        if bars is not None and len(bars):
            starts.append(int(bars.opens_at[0]))
        return min(starts, default=self.series.until)

    @property
    def until(self) -> Micros:
        """The latest instant of which anything is drawn or known."""
        bars = self.series.bars
        ends = [steps.until for steps in self.steps.values()]
        if not ends and bars is not None and len(bars):
            ends.append(int(bars.until[-1]))
        return max(ends, default=self.series.until)

    def line(self, name: LineName) -> Line:
        """The line of a name."""
        return next(line for line in self.series.lines if line.name is name)

    def nearest(self, instant: Micros, view: tuple[Micros, Micros] | None = None) -> int | None:
        """The place in `at` nearest to an instant; with a view, only of those inside it."""
        first, last = 0, len(self.at) - 1
        if view is not None:
            first = int(np.searchsorted(self.at, view[0], side="left"))
            last = int(np.searchsorted(self.at, view[1], side="right")) - 1
        if first > last:
            return None
        after = min(max(int(np.searchsorted(self.at, instant)), first), last)
        before = max(after - 1, first)
        is_before = instant - int(self.at[before]) <= int(self.at[after]) - instant
        return before if is_before else after

    def gap_at(self, instant: Micros) -> Gap | None:
        """The gap that an instant lies in."""
        return next((gap for gap in self.series.gaps if gap.since <= instant < gap.until), None)


def plotted(series: ProfitSeries) -> Plotted:
    """Make a series ready."""
    gaps = [(gap.since, gap.until) for gap in series.gaps]
    steps = {
        line.name: StepPyramid(line.at, line.level, max(int(line.at[-1]), series.until), gaps)
        for line in series.lines
        if len(line.at)
    }
    if steps:
        at = next(iter(steps.values())).at
    elif series.bars is not None:
        at = (series.bars.opens_at + series.bars.until) // 2
    else:
        at = np.empty(0, np.int64)
    return Plotted(series, steps, at)
