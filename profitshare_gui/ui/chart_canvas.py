"""What stands between a chart's axes, in pixels: grid, fill, line, dots, flags and crosshair."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.ui.theme import LABEL_SIZE, Theme, current_theme, text_font

_DOT = 3.5
_PIXELS_PER_DOT = 14
_CALM = 4
_SNAPPED_DOT = 5
_FLAG_PADDING = 6
_THICK = 1_000
"""A line of more corners is drawn one pixel wide, which is nine times faster."""
FLAG_HEIGHT = 20


Pixels = tuple[NDArray[np.float64], NDArray[np.float64]]


@dataclass(frozen=True, slots=True)
class Scale:
    """Where instants and levels lie in pixels: `left` to `right` across, `high` to `low` down."""

    left: Micros
    right: Micros
    low: Units
    high: Units
    width: int
    height: int

    def pixels(self, at: NDArray[Any], level: NDArray[Any]) -> Pixels:
        """Whole pixels, so that lines along the axes stay sharp."""
        top = float(self.high)  # with the air above it may lie beyond 64 bits
        return np.rint((at - self.left) * self._across), np.rint((top - level) * self._down)

    def point(self, at: Micros, level: Units) -> QPointF:
        """One point."""
        return QPointF(self.x(at), self.y(level))

    def x(self, at: Micros) -> int:
        """How far across an instant lies."""
        return int((at - self.left) * self._across + 0.5)

    def y(self, level: Units) -> int:
        """How far down a level lies."""
        return int((self.high - level) * self._down + 0.5)

    @property
    def _across(self) -> float:
        return self.width / (self.right - self.left)

    @property
    def _down(self) -> float:
        return self.height / (self.high - self.low)


def dots(at: NDArray[np.int64], level: NDArray[np.int64], scale: Scale) -> tuple[QPointF, ...]:
    """A dot at every step in view, as long as there is room for dots."""
    first, after = np.searchsorted(at, (scale.left, scale.right + 1))
    if (after - first) * _PIXELS_PER_DOT > scale.width:
        return ()
    return tuple(map(QPointF, *scale.pixels(at[first:after], level[first:after])))


def is_calm(y: NDArray[np.float64], height: int) -> bool:
    """Whether a line goes up and down so little that it can be filled within a frame."""
    return bool(np.nansum(np.abs(np.diff(y))) <= _CALM * height)


@dataclass(frozen=True, slots=True)
class Flag:
    """A vertical line with a label on top, in pixels from the left."""

    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """One frame. Only a calm line is filled: the area under a busy one takes too long to paint."""

    size: QRectF
    grid: tuple[int, ...] = ()
    lines: tuple[QPolygonF, ...] = ()
    dots: tuple[QPointF, ...] = ()
    flags: tuple[Flag, ...] = ()
    is_calm: bool = True


class Canvas(QGraphicsItem):
    """Paints the latest drawing in the coordinates of its parent, which are pixels."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._drawing = Drawing(QRectF())
        self._crosshair: QPointF | None = None
        self._has_focus_ring = False
        self._font = text_font(LABEL_SIZE)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def drawing(self) -> Drawing:
        """What is painted."""
        return self._drawing

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint this from now on."""
        self.prepareGeometryChange()
        self._drawing = drawing
        self.update()

    def show_crosshair(self, point: QPointF | None) -> None:
        """Stand on a point, or nowhere."""
        self._crosshair = point
        self.update()

    def show_focus_ring(self, *, visible: bool) -> None:
        """Show that the keyboard moves the crosshair."""
        self._has_focus_ring = visible
        self.update()

    def boundingRect(self) -> QRectF:
        return self._drawing.size

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        theme = current_theme()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        if self._drawing.is_calm:
            self._paint_fill(painter, theme)
        self._paint_grid(painter, theme)
        self._paint_lines(painter, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._paint_dots(painter, theme)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        self._paint_flags(painter, theme)
        if self._has_focus_ring:
            painter.setPen(_line(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._drawing.size.adjusted(1, 1, -2, -2))

    def _paint_fill(self, painter: QPainter, theme: Theme) -> None:
        bottom = self._drawing.size.bottom()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.selection))
        for line in self._drawing.lines:
            area = QPolygonF(line)
            area.append(QPointF(line.last().x(), bottom))
            area.append(QPointF(line.first().x(), bottom))
            painter.drawPolygon(area)

    def _paint_grid(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(_line(theme.border))
        right = self._drawing.size.right()
        for y in self._drawing.grid:
            painter.drawLine(QPointF(0, y), QPointF(right, y))

    def _paint_lines(self, painter: QPainter, theme: Theme) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for line in self._drawing.lines:
            is_thick = self._drawing.is_calm and line.size() <= _THICK
            painter.setPen(_line(theme.accent, 2 if is_thick else 1))
            painter.drawPolyline(line)

    def _paint_dots(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.accent))
        for dot in self._drawing.dots:
            painter.drawEllipse(dot, _DOT, _DOT)
        if self._crosshair is None:
            return
        x, bottom = self._crosshair.x(), self._drawing.size.bottom()
        painter.setPen(_line(theme.secondary, style=Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        painter.setPen(QPen(QColor(theme.card), 2))
        painter.drawEllipse(self._crosshair, _SNAPPED_DOT, _SNAPPED_DOT)

    def _paint_flags(self, painter: QPainter, theme: Theme) -> None:
        """Labels from left to right, but none that would lie on its neighbour."""
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        free_from = 0.0
        for flag in self._drawing.flags:
            painter.setPen(_line(theme.secondary, style=Qt.PenStyle.DotLine))
            painter.drawLine(QPointF(flag.x, 0), QPointF(flag.x, self._drawing.size.bottom()))
            width = metrics.horizontalAdvance(flag.label) + 2 * _FLAG_PADDING
            left = min(flag.x, self._drawing.size.right() - width)
            if left < free_from:
                continue
            place = QRectF(left, 0, width, FLAG_HEIGHT)
            painter.fillRect(place, QColor(theme.neutral_tint))
            painter.setPen(QColor(theme.text))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, flag.label)
            free_from = place.right() + _FLAG_PADDING


def _line(colour: str, width: int = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine) -> QPen:
    pen = QPen(QBrush(QColor(colour)), width, style)
    pen.setCosmetic(width == 1)  # one pixel of the screen, and Qt's fastest way to draw
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen
