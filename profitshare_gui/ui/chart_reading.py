"""What the crosshair reads: every visible level and amount at one instant, exactly."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

import numpy as np
from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.chart_blocks import Name
from profitshare_gui.ui.chart_plotted import Plotted
from profitshare_gui.ui.chart_readout import Reading, ReadValue
from profitshare_gui.ui.chart_words import (
    bar_text,
    change_text,
    gap_text,
    level_text,
    line_text,
)
from profitshare_gui.ui.text import day_text, money_text
from profitshare_gui.usecases.profit_series import Bars, LineName, Scale, SeriesKind

translate = QCoreApplication.translate  # an alias lupdate knows

_Names = AbstractSet[Name]


def read_at(
    plotted: Plotted, index: int, hidden: _Names, *, offset: Micros, pinned: Micros | None = None
) -> Reading:
    """The reading of one place of a series; `offset` is the platform's, ahead of UTC."""
    at = int(plotted.at[index])
    then = None if pinned == at else pinned
    values = [*_levels(plotted, at, hidden, then), *_amounts(plotted, at, hidden, then)]
    change, direction = _change(plotted, at, hidden)
    gap = plotted.gap_at(at)
    return Reading(
        at,
        values,
        change,
        direction,
        _pinned_text(then, offset),
        gap_text(gap.cause) if gap else "",
    )


def level_at(plotted: Plotted, name: LineName, at: Micros) -> int | None:
    """The level of a line at an instant; None before it begins."""
    line = plotted.line(name)
    place = int(np.searchsorted(line.at, at, side="right")) - 1
    return int(line.level[place]) if place >= 0 else None


def _levels(plotted: Plotted, at: Micros, hidden: _Names, then: Micros | None) -> list[ReadValue]:
    values = []
    for line in plotted.series.lines:
        if line.name in hidden:
            continue
        level = level_at(plotted, line.name, at)
        before = None if then is None else level_at(plotted, line.name, then)
        since = ""
        if level is not None and before is not None:
            since = change_text(level - before, line.scale)
        shown = level_text(level, line.scale, plotted.series.asset)
        values.append(ReadValue(line.name, line_text(line.name), shown, since))
    return values


def _amounts(plotted: Plotted, at: Micros, hidden: _Names, then: Micros | None) -> list[ReadValue]:
    bars = plotted.series.bars
    if bars is None:
        return []
    here = _bar_at(bars, at, plotted.series.kind)
    there = None if then is None else _bar_at(bars, then, plotted.series.kind)
    values = []
    for kind, column in bars.amounts.items():
        amount = int(column[here]) if here is not None else 0
        if kind in hidden or not amount:
            continue
        since = money_text(amount - int(column[there]), sign=True) if there is not None else ""
        shown = money_text(amount, plotted.series.asset)
        values.append(ReadValue(kind, bar_text(kind), shown, since))
    return values


def _bar_at(bars: Bars, at: Micros, kind: SeriesKind) -> int | None:
    """The bar that belongs to an instant: a payout to the window before, a transfer to its own."""
    if kind is SeriesKind.WINDOWS:
        place = int(np.searchsorted(bars.opens_at, at, side="right")) - 1
    elif kind is SeriesKind.SHARE:
        place = int(np.searchsorted(bars.until, at, side="right")) - 1
    else:
        place = int(np.searchsorted(bars.opens_at, at))
        return place if place < len(bars) and int(bars.opens_at[place]) == at else None
    return place if place >= 0 else None


def _change(plotted: Plotted, at: Micros, hidden: _Names) -> tuple[str, int]:
    """The sentence on the step of the only line of money, and its sign."""
    shown = [line for line in plotted.series.lines if line.name not in hidden]
    if len(shown) != 1 or shown[0].scale is not Scale.MONEY:
        return "", 0
    line = shown[0]
    place = int(np.searchsorted(line.at, at, side="right")) - 1
    if place < 0:
        return "", 0
    before = int(line.level[place - 1]) if place else 0
    if line.name is LineName.EQUITY and not place:
        return "", 0
    step = int(line.level[place]) - before
    words = money_text(step, sign=True)
    sentence = (
        translate("Chart", "{change} in this window")
        if plotted.series.kind is SeriesKind.SHARE
        else translate("Chart", "{change} since the step before")
    )
    return sentence.format(change=words), (step > 0) - (step < 0)


def _pinned_text(pinned: Micros | None, offset: Micros) -> str:
    if pinned is None:
        return ""
    sentence = translate("Chart", "Differences since {day}, which is pinned")
    return sentence.format(day=day_text(pinned, offset))
