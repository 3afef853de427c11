"""Bars and the swatches of a legend: told apart by fill, hatch and outline, not by colour alone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from typing import TypeAlias

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QIcon, QPainter, QPen, QPixmap

from profitshare_gui.ui.theme import Theme
from profitshare_gui.usecases.profit_series import BarKind, LineName

_HATCH = 4
_NARROW = 3
SWATCH = 12
_SHARP = 3


Name: TypeAlias = LineName | BarKind
"""A line, or a kind of bar."""


class Look(Enum):
    """How a surface is drawn."""

    SOLID = auto()
    HATCHED = auto()
    OUTLINED = auto()
    DASHED = auto()


BARS: dict[BarKind, tuple[str, Look]] = {
    BarKind.SETTLED: ("gain", Look.SOLID),
    BarKind.REPORTED: ("accent", Look.SOLID),
    BarKind.PENDING: ("gain", Look.OUTLINED),
    BarKind.POSTPONED: ("warning", Look.HATCHED),
    BarKind.ESTIMATED: ("secondary", Look.DASHED),
    BarKind.MOVED_IN: ("gain", Look.SOLID),
    BarKind.MOVED_OUT: ("loss", Look.HATCHED),
}
"""Token of the theme and look of every kind of bar."""

LINES: dict[LineName, tuple[str, bool]] = {
    LineName.CUMULATIVE: ("accent", False),
    LineName.REPORTED: ("accent", False),
    LineName.ESTIMATED: ("secondary", True),
    LineName.COPIERS_PNL: ("accent", False),
    LineName.ROI: ("accent", False),
    LineName.TWR: ("warning", True),
    LineName.EQUITY: ("accent", False),
    LineName.DRAWDOWN: ("loss", False),
}
"""Token of the theme of every line, and whether it is dashed."""


@dataclass(frozen=True, slots=True)
class Block:
    """One bar."""

    place: QRectF
    tint: str
    look: Look


def paint_block(painter: QPainter, block: Block, theme: Theme, *, is_exported: bool) -> None:
    """Paint one bar; one too narrow for a hatch or an outline is filled."""
    colour = QColor(getattr(theme, block.tint))
    place = block.place
    if block.look is Look.SOLID or place.width() < _NARROW:
        painter.fillRect(place, colour)
        return
    style = Qt.PenStyle.DashLine if block.look is Look.DASHED else Qt.PenStyle.SolidLine
    pen = QPen(QBrush(colour), 1, style)
    pen.setCosmetic(not is_exported)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if block.look is Look.HATCHED:
        painter.drawLines(hatch(place, _HATCH))
    painter.drawRect(place.adjusted(0, 0, -1, -1) if place.height() > 1 else place)


def hatch(place: QRectF, step: int) -> list[QLineF]:
    """Diagonals that end at the edges by themselves, for not every format can clip."""
    left, top, right, bottom = place.left(), place.top(), place.right(), place.bottom()
    lines = []
    # A diagonal is where x + y is constant; they hang together however far the view was moved.
    first = int((left + top) // step + 1) * step
    for constant in range(first, int(right + bottom), step):
        start = QPointF(max(left, constant - bottom), min(bottom, constant - left))
        end = QPointF(min(right, constant - top), max(top, constant - right))
        lines.append(QLineF(start, end))
    return lines


def swatch(name: Name, theme: Theme) -> QIcon:
    """What a line or a bar looks like, for a legend."""
    pixmap = QPixmap(SWATCH * _SHARP, SWATCH * _SHARP)
    pixmap.setDevicePixelRatio(_SHARP)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_swatch(painter, name, theme)
    painter.end()
    return QIcon(pixmap)


def paint_swatch(painter: QPainter, name: Name, theme: Theme) -> None:
    """Paint a swatch of `SWATCH` pixels at the origin."""
    if isinstance(name, BarKind):
        tint, look = BARS[name]
        place = QRectF(1, 1, SWATCH - 2, SWATCH - 2)
        paint_block(painter, Block(place, tint, look), theme, is_exported=True)
        return
    tint, is_dashed = LINES[name]
    pen = QPen(QColor(getattr(theme, tint)), 2)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if is_dashed:
        pen.setDashPattern([2, 1])
    painter.setPen(pen)
    painter.drawLine(QPointF(0, SWATCH / 2), QPointF(SWATCH, SWATCH / 2))
