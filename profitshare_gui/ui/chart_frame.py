"""One frame of the profit chart: what of a series is in view, as pixels for the canvas."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPolygonF

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import UNITS
from profitshare_gui.ui.chart_axis import Tick, level_span, money_ticks, ratio_ticks
from profitshare_gui.ui.chart_blocks import BARS, LINES, Block, Look, Name
from profitshare_gui.ui.chart_canvas import Drawing, Flag, Pane, Stroke, Veil, free_of_crowds
from profitshare_gui.ui.chart_plotted import Plotted
from profitshare_gui.ui.chart_scale import Levels, Times, dots, is_calm
from profitshare_gui.ui.chart_words import gap_text
from profitshare_gui.usecases.profit_series import BarKind, Bars, Scale, SeriesKind

_TALL_ENOUGH = 190
"""A plot of so many pixels has room for bars below its lines."""
_UPPER = 0.68
_BETWEEN = 10
_BAR_GAP = 0.12
_WIDEST_BAR = 44
_NARROWEST_BAR = 2
_FLAT_RATIO = 10_000
_SETTLED_APART = 10
_BESIDE = (BarKind.ESTIMATED,)
_FEWEST_PIXELS = 2


@dataclass(frozen=True, slots=True)
class Asked:
    """What shall be seen: which part of time, on how many pixels, and what of it is hidden."""

    times: Times
    height: int
    hidden: AbstractSet[Name]
    flags: tuple[tuple[Micros, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Frame:
    """A drawing, its ticks as pixels from the top, and where instants and levels lie."""

    drawing: Drawing
    times: Times
    ticks: tuple[Tick, ...]
    levels: Levels


def frame_of(plotted: Plotted, asked: Asked) -> Frame:
    """Draw what is in view; it costs the same for ten steps and for ten million."""
    series, times, height = plotted.series, asked.times, asked.height
    bars = _shown_bars(series.bars, asked.hidden)
    has_lines = any(name not in asked.hidden for name in plotted.steps)
    upper = lower = None
    if has_lines or bars is None:
        is_split = bars is not None and height >= _TALL_ENOUGH
        upper = _line_pane(plotted, asked, int(height * _UPPER) if is_split else height)
        if bars is not None and is_split:
            top = int(height * _UPPER) + _BETWEEN
            lower = _bar_pane(bars, times, top, height - top)
    else:
        lower = _bar_pane(bars, times, 0, height)
    panes = [each for each in (upper, lower) if each is not None]
    flags = tuple(Flag(times.x(at), label) for at, label in asked.flags if times.has(at))
    drawing = Drawing(
        QRectF(0, 0, times.width, height),
        tuple(pane for pane, _, _ in panes),
        flags,
        tuple(_veils(plotted, times)),
        _settled(plotted, times) if series.kind is not SeriesKind.SHARE else (),
    )
    return Frame(
        drawing, times, tuple(tick for _, ticks, _ in panes for tick in ticks), panes[0][2]
    )


_Made = tuple[Pane, list[Tick], Levels]


def _line_pane(plotted: Plotted, asked: Asked, height: int) -> _Made:
    times = asked.times
    shown = [
        line for line in plotted.series.lines if line.name not in asked.hidden and len(line.at)
    ]
    paths = {
        line.name: plotted.steps[line.name].path(times.left, times.right, times.width)
        for line in shown
    }
    known = [level for _, level in paths.values() if np.isfinite(level).any()]
    scale = plotted.series.lines[0].scale if plotted.series.lines else Scale.MONEY
    flat = UNITS if scale is Scale.MONEY else _FLAT_RATIO
    low, high = 0, flat
    if known:
        low = min(int(np.nanmin(level)) for level in known)
        high = max(int(np.nanmax(level)) for level in known)
    is_below = plotted.series.kind is SeriesKind.UNDERWATER
    low, high = level_span(low, 0 if is_below else high, flat)
    levels = Levels(low, high, 0, height)
    make = money_ticks if scale is Scale.MONEY else ratio_ticks
    ticks = [(levels.y(level), label) for level, label in make(low, high, height)]
    base: float | None = levels.y(0) if is_below else height
    if len(shown) > 1:
        base = None
    strokes = []
    for line in shown:
        at, level = paths[line.name]
        x, y = times.xs(at), levels.ys(level)
        tint, is_dashed = LINES[line.name]
        strokes.append(
            Stroke(
                _polylines(x, y),
                tint,
                "loss_tint" if is_below else "selection",
                base,
                is_dashed,
                is_calm(y, height),
                () if len(shown) > 1 else dots(line.at, line.level, times, levels),
            )
        )
    zero = levels.y(0) if low < 0 < high else None
    area = QRectF(0, 0, times.width, height)
    grid = tuple(y for y, _ in ticks)
    return Pane(area, grid, zero, tuple(strokes)), ticks, levels


def _bar_pane(bars: Bars, times: Times, top: int, height: int) -> _Made:
    first = int(np.searchsorted(bars.until, times.left))
    after = max(int(np.searchsorted(bars.opens_at, times.right, side="right")), first)
    part = slice(first, after)
    opens, until = bars.opens_at[part], bars.until[part]
    amounts = {kind: column[part] for kind, column in bars.amounts.items()}
    most = max(times.width // _NARROWEST_BAR, 1)
    if len(opens) > most:  # several windows a pixel: the tallest of them stands for all
        starts = np.arange(0, len(opens), -(-len(opens) // most))
        opens, until = opens[starts], until[np.append(starts[1:], len(until)) - 1]
        amounts = {k: np.maximum.reduceat(column, starts) for k, column in amounts.items()}
    stacked = [kind for kind in amounts if kind not in _BESIDE]
    above = sum((np.maximum(amounts[k], 0) for k in stacked), np.zeros(len(opens), np.int64))
    below = sum((np.minimum(amounts[k], 0) for k in stacked), np.zeros(len(opens), np.int64))
    reach = [above, below, *(amounts[kind] for kind in _BESIDE if kind in amounts)]
    low = min((int(each.min(initial=0)) for each in reach), default=0)
    high = max((int(each.max(initial=0)) for each in reach), default=0)
    low, high = level_span(low, high or (0 if low else UNITS), UNITS)
    levels = Levels(low, high, top, height)
    ticks = [(levels.y(level), label) for level, label in money_ticks(low, high, height)]
    blocks = list(_blocks(amounts, _places(opens, until, times), levels))
    pane = Pane(
        QRectF(0, top, times.width, height),
        tuple(y for y, _ in ticks),
        levels.y(0),
        blocks=tuple(blocks),
    )
    return pane, ticks, levels


def _places(
    opens: NDArray[np.int64], until: NDArray[np.int64], times: Times
) -> list[tuple[float, float]]:
    """Left edge and width of each bar: its window but for a little air, never a wall or a hair."""
    left = (opens - times.left) * (times.width / (times.right - times.left))
    right = (until - times.left) * (times.width / (times.right - times.left))
    width = np.clip((right - left) * (1 - _BAR_GAP), _NARROWEST_BAR, _WIDEST_BAR)
    start = np.rint((left + right - width) / 2)
    pairs: list[tuple[float, float]] = list(
        zip(start.tolist(), np.maximum(np.rint(width), _NARROWEST_BAR).tolist(), strict=True)
    )
    return pairs


def _blocks(
    amounts: dict[BarKind, NDArray[np.int64]], places: list[tuple[float, float]], levels: Levels
) -> Iterable[Block]:
    columns = {kind: column.tolist() for kind, column in amounts.items()}
    has_beside = any(kind in columns for kind in _BESIDE) and len(columns) > 1
    for number, (left, width) in enumerate(places):
        up = down = 0
        half = max(width / 2, 1) if has_beside else width
        for kind, column in columns.items():
            amount = column[number]
            if not amount:
                continue
            tint, look = BARS[kind]
            if kind in _BESIDE:
                start, end, x = 0, amount, left + (width - half)
            elif amount > 0:
                start, end, x = up, up + amount, left
                up = end
            else:
                start, end, x = down, down + amount, left
                down = end
            y = sorted((levels.y(start), levels.y(end)))
            place = QRectF(x, y[0], half, max(y[1] - y[0], 1))
            yield Block(place, tint, look if place.width() > _FEWEST_PIXELS else Look.SOLID)


def _shown_bars(bars: Bars | None, hidden: AbstractSet[Name]) -> Bars | None:
    if bars is None or not len(bars):
        return None
    amounts = {kind: column for kind, column in bars.amounts.items() if kind not in hidden}
    return Bars(bars.opens_at, bars.until, amounts) if amounts else None


def _veils(plotted: Plotted, times: Times) -> Iterable[Veil]:
    for gap in plotted.series.gaps:
        if gap.until > times.left and gap.since < times.right:
            left, right = max(times.x(gap.since), 0), min(times.x(gap.until), times.width)
            if right > left:
                yield Veil(left, right, gap_text(gap.cause))


def _settled(plotted: Plotted, times: Times) -> tuple[int, ...]:
    at = plotted.series.settled_at
    first, after = np.searchsorted(at, np.array((times.left, times.right + 1)))
    return free_of_crowds([times.x(each) for each in at[first:after].tolist()], _SETTLED_APART)


def _polylines(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[QPolygonF, ...]:
    """One line for each stretch between breaks."""
    breaks = np.flatnonzero(np.isnan(y))
    starts, ends = [0, *(breaks + 1).tolist()], [*breaks.tolist(), len(y)]
    return tuple(
        _polygon(x[start:end], y[start:end])
        for start, end in zip(starts, ends, strict=True)
        if end - start > 1
    )


def _polygon(x: NDArray[np.float64], y: NDArray[np.float64]) -> QPolygonF:
    polygon: QPolygonF = pg.functions.create_qpolygonf(len(x))
    corners = pg.functions.ndarray_from_qpolygonf(polygon)
    corners[:, 0], corners[:, 1] = x, y
    return polygon
