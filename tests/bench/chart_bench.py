"""The profit chart from 10,000 to 10,000,000 points against an empty plot, matplotlib and QtCharts.

A frame is: other instants in view, then the widget painted once, synchronously, by Qt's own raster
painter. Run with the interpreter of the peers; ours is in the same process.
"""

from __future__ import annotations

import argparse
import os
import statistics
import time
from collections.abc import Callable
from functools import partial
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import matplotlib as mpl
import numpy as np
import pyqtgraph as pg
from PySide6.QtCharts import QChart, QChartView, QLineSeries, QValueAxis
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from profitshare_gui.core.instants import DAY
from profitshare_gui.ui.chart import ProfitChart
from profitshare_gui.ui.chart_plotted import plotted
from profitshare_gui.ui.theme import DARK, apply_theme
from profitshare_gui.usecases.profit_series import Line, LineName, ProfitSeries, Scale, SeriesKind

SIZE = (1280, 800)
START = 1_704_067_200_000_000
SPAN = 730 * DAY
PARTS = (0.98, 0.1, 0.01)
"""How much of the data is in view."""
SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
LARGEST_OF_QTCHARTS = 1_000_000
Show = Callable[[float, float], None]


def walk(count: int) -> tuple[Any, Any]:
    """Instants and a random walk in units."""
    at = START + np.arange(count, dtype=np.int64) * (SPAN // count)
    steps = np.random.default_rng(5).integers(-99, 101, count)
    return at, steps.cumsum() * 10**6


def frames(shows: list[Show], rounds: int) -> list[list[float]]:
    """The median frame of each in milliseconds at every zoom, panning, all of them in turn.

    In turn, so that whatever else the machine does falls on all of them alike.
    """
    medians: list[list[float]] = [[] for _ in shows]
    for part in PARTS:
        taken: list[list[float]] = [[] for _ in shows]
        for step in range(rounds):
            left = START + SPAN * (1 - part) * step / max(rounds - 1, 1)
            for number, show in enumerate(shows):
                began = time.perf_counter()
                show(left, left + SPAN * part)
                taken[number].append((time.perf_counter() - began) * 1e3)
        for number, each in enumerate(taken):
            medians[number].append(statistics.median(each))
    return medians


def empty() -> tuple[Any, Show]:
    """Pyqtgraph's plot with its axes and nothing in it."""
    plot = pg.PlotWidget()
    box = plot.getViewBox()
    box.disableAutoRange()

    def show(left: float, right: float) -> None:
        box.setXRange(left, right, padding=0)
        plot.viewport().repaint()

    return plot, show


def ours(count: int) -> tuple[Any, Show]:
    """The chart of the Profit page."""
    chart = ProfitChart()
    at, level = walk(count)
    line = Line(LineName.CUMULATIVE, Scale.MONEY, at, level)
    chart.show_series(plotted(ProfitSeries(SeriesKind.SHARE, until=int(at[-1]), lines=(line,))))
    plot: Any = chart.findChild(pg.PlotWidget)

    def show(left: float, right: float) -> None:
        plot.show_view(int(left), int(right))
        plot.viewport().repaint()

    return chart, show


def matplotlib_plot(count: int) -> tuple[Any, Show]:
    """Matplotlib in a Qt canvas, simplifying paths as it does by default."""
    mpl.use("QtAgg")
    from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
    from matplotlib.figure import Figure

    canvas = FigureCanvasQTAgg(Figure(figsize=(12.8, 8), dpi=100))
    axes = canvas.figure.add_subplot()
    at, level = walk(count)
    axes.plot(at, level, drawstyle="steps-post", linewidth=1)

    def show(left: float, right: float) -> None:
        axes.set_xlim(left, right)
        canvas.draw()
        canvas.repaint()

    return canvas, show


def qtcharts(count: int) -> tuple[Any, Show]:
    """QtCharts with a line series."""
    series = QLineSeries()
    at, level = walk(count)
    series.replaceNp(at.astype(np.float64), level.astype(np.float64))
    chart = QChart()
    chart.legend().hide()
    chart.addSeries(series)
    across, up = QValueAxis(), QValueAxis()
    up.setRange(float(level.min()), float(level.max()))
    chart.addAxis(across, Qt.AlignmentFlag.AlignBottom)
    chart.addAxis(up, Qt.AlignmentFlag.AlignLeft)
    for axis in (across, up):
        series.attachAxis(axis)
    view = QChartView(chart)

    def show(left: float, right: float) -> None:
        across.setRange(left, right)
        view.viewport().repaint()

    return view, show


def measure(makes: list[Callable[[], tuple[Any, Show]]], rounds: int) -> list[list[float]]:
    """Show widgets, let them settle, and time their frames."""
    made = [make() for make in makes]
    for widget, show in made:
        widget.resize(*SIZE)
        widget.show()
        QApplication.processEvents()
        show(START, START + SPAN)
    found = frames([show for _, show in made], rounds)
    for widget, _ in made:
        widget.close()
        widget.deleteLater()
    QApplication.processEvents()
    return found


def report(name: str, count: int | None, found: list[float], floor: list[float]) -> None:
    """A line of the table: milliseconds, and the worst ratio to the empty plot."""
    worst = max(mine / least for mine, least in zip(found, floor, strict=True))
    size = "" if count is None else f"{count:,}"
    cells = "".join(f"{each:>10.2f}" for each in found)
    print(f"{name:<14}{size:>12}{cells}{worst:>10.1f} x")


def main() -> None:
    """Print the table, and the bars of the specification beside what was reached."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=21)
    parser.add_argument("--sizes", type=int, nargs="*", default=list(SIZES))
    options = parser.parse_args()
    app = QApplication([])
    apply_theme(app, DARK)
    print(f"{'ms a frame':<14}{'points':>12}", *(f"{part:>9.0%}" for part in PARTS), "   to empty")
    for count in options.sizes:
        floor, mine = measure([empty, partial(ours, count)], options.rounds)
        report("empty plot", None, floor, floor)
        report("ProfitShare", count, mine, floor)
        peers = {"matplotlib": partial(matplotlib_plot, count)}
        if count <= LARGEST_OF_QTCHARTS:
            peers["QtCharts"] = partial(qtcharts, count)
        for name, make in peers.items():
            (peer,) = measure([make], max(options.rounds // 4, 5))
            report(name, count, peer, floor)
            print(f"{'':<14}ours is 1/{peer[0] / mine[0]:.0f} of {name} at {PARTS[0]:.0%}")


if __name__ == "__main__":
    main()
