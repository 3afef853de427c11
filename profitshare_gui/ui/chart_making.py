"""The chart, made a step at each turn of the event loop: at once it would be felt."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from profitshare_gui.ui import qt_types

if TYPE_CHECKING:
    from profitshare_gui.ui.chart import ProfitChart


def turns(
    place: Callable[[ProfitChart], object], fill: Callable[[], object]
) -> Iterator[Callable[[], object]]:
    """Every step, to `place` the chart and to `fill` it among them.

    To be asked for on a worker, which imports pyqtgraph between them: a quarter of a second.
    """
    yield from qt_types.turns()
    from profitshare_gui.ui.chart import ProfitChart
    from profitshare_gui.ui.chart_plot import TimePlot

    made: list[TimePlot] = []
    charts: list[ProfitChart] = []
    yield lambda: made.append(TimePlot())
    yield lambda: charts.append(ProfitChart(plot=made.pop()))
    yield lambda: place(charts.pop())
    yield fill
