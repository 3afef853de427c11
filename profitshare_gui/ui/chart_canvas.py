"""What stands between a chart's axes, in pixels: grid, fills, lines, bars, flags and crosshairs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from profitshare_gui.ui.chart_blocks import Block, hatch, paint_block
from profitshare_gui.ui.theme import LABEL_SIZE, Theme, current_theme, text_font

_DOT = 3.5
_SNAPPED_DOT = 5
_FLAG_PADDING = 6
_THICK = 1_000
"""A line of more corners is drawn one pixel wide, which is nine times faster."""
_TICK = 5
FLAG_HEIGHT = 20


@dataclass(frozen=True, slots=True)
class Flag:
    """A vertical line with a label on top, in pixels from the left."""

    x: int
    label: str


@dataclass(frozen=True, slots=True)
class Veil:
    """A gap in pixels from the left, and what is not known inside."""

    left: float
    right: float
    label: str


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line as the stretches between its breaks.

    `tint` is a token of the theme. Only a calm line is filled, down or up to `base`: the area under
    a busy one takes too long to paint. None is no fill.
    """

    lines: tuple[QPolygonF, ...]
    tint: str
    fill: str = "selection"
    base: float | None = None
    is_dashed: bool = False
    is_calm: bool = True
    dots: tuple[QPointF, ...] = ()


@dataclass(frozen=True, slots=True)
class Pane:
    """One of the plots above each other: where it is, its grid, and what is drawn into it."""

    area: QRectF
    grid: tuple[int, ...] = ()
    zero: int | None = None
    strokes: tuple[Stroke, ...] = ()
    blocks: tuple[Block, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """One frame. `settled` are the places of payouts, which stand below as small marks."""

    size: QRectF
    panes: tuple[Pane, ...] = ()
    flags: tuple[Flag, ...] = ()
    veils: tuple[Veil, ...] = ()
    settled: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Crosshair:
    """A vertical line, and the points on the lines that it crosses."""

    x: int
    points: tuple[tuple[QPointF, str], ...] = ()


class Canvas(QGraphicsItem):
    """Paints the latest drawing in the coordinates of its parent, which are pixels."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self._drawing = Drawing(QRectF())
        self._crosshair: Crosshair | None = None
        self._pinned: int | None = None
        self._has_focus_ring = False
        self._is_exported = False
        self._font = text_font(LABEL_SIZE)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    @property
    def drawing(self) -> Drawing:
        """What is painted."""
        return self._drawing

    @property
    def crosshair(self) -> Crosshair | None:
        """Where the crosshair stands."""
        return self._crosshair

    @property
    def pinned(self) -> int | None:
        """Where the second crosshair stands, in pixels from the left."""
        return self._pinned

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint this from now on."""
        self.prepareGeometryChange()
        self._drawing = drawing
        self.update()

    def show_crosshair(self, crosshair: Crosshair | None, pinned: int | None = None) -> None:
        """Stand somewhere, or nowhere."""
        self._crosshair, self._pinned = crosshair, pinned
        self.update()

    def show_focus_ring(self, *, visible: bool) -> None:
        """Show that the keyboard moves the crosshair."""
        self._has_focus_ring = visible
        self.update()

    def show_exported(self, *, exported: bool) -> None:
        """Draw for a file: with pens that grow with the picture, without crosshairs."""
        self._is_exported = exported
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
        for pane in self._drawing.panes:
            self._paint_pane(painter, theme, pane)
        self._paint_veils(painter, theme)
        self._paint_flags(painter, theme)
        self._paint_settled(painter, theme)
        if not self._is_exported:
            self._paint_crosshairs(painter, theme)
        if self._has_focus_ring and not self._is_exported:
            painter.setPen(self._line(theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._drawing.size.adjusted(1, 1, -2, -2))

    def _paint_pane(self, painter: QPainter, theme: Theme, pane: Pane) -> None:
        for stroke in pane.strokes:
            if stroke.base is not None and stroke.is_calm:
                _fill(painter, stroke, theme)
        painter.setPen(self._line(theme.border))
        for y in pane.grid:
            painter.drawLine(QPointF(0, y), QPointF(pane.area.right(), y))
        if pane.zero is not None:
            painter.setPen(self._line(theme.disabled))
            painter.drawLine(QPointF(0, pane.zero), QPointF(pane.area.right(), pane.zero))
        for block in pane.blocks:
            paint_block(painter, block, theme, is_exported=self._is_exported)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for stroke in pane.strokes:
            self._paint_stroke(painter, theme, stroke)

    def _paint_stroke(self, painter: QPainter, theme: Theme, stroke: Stroke) -> None:
        style = Qt.PenStyle.DashLine if stroke.is_dashed else Qt.PenStyle.SolidLine
        for line in stroke.lines:
            is_thick = stroke.is_calm and line.size() <= _THICK
            painter.setPen(self._line(getattr(theme, stroke.tint), 2 if is_thick else 1, style))
            painter.drawPolyline(line)
        if not stroke.dots:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(theme, stroke.tint)))
        for dot in stroke.dots:
            painter.drawEllipse(dot, _DOT, _DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _paint_veils(self, painter: QPainter, theme: Theme) -> None:
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        bottom = self._drawing.size.bottom()
        for veil in self._drawing.veils:
            place = QRectF(veil.left, 0, veil.right - veil.left, bottom)
            painter.setPen(self._line(theme.border))
            painter.drawLines(hatch(place, 8))
            width = metrics.horizontalAdvance(veil.label) + 2 * _FLAG_PADDING
            if width <= place.width():
                middle = QRectF(
                    place.center().x() - width / 2, bottom - 3 * FLAG_HEIGHT / 2, width, FLAG_HEIGHT
                )
                painter.fillRect(middle, QColor(theme.card))
                painter.setPen(QColor(theme.secondary))
                painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, veil.label)

    def _paint_settled(self, painter: QPainter, theme: Theme) -> None:
        painter.setPen(self._line(theme.secondary))
        bottom = self._drawing.size.bottom()
        for x in self._drawing.settled:
            painter.drawLine(QPointF(x, bottom - _TICK), QPointF(x, bottom))

    def _paint_crosshairs(self, painter: QPainter, theme: Theme) -> None:
        bottom = self._drawing.size.bottom()
        if self._pinned is not None:
            painter.setPen(self._line(theme.accent, 1, Qt.PenStyle.DashDotLine))
            painter.drawLine(QPointF(self._pinned, 0), QPointF(self._pinned, bottom))
        if self._crosshair is None:
            return
        x = self._crosshair.x
        painter.setPen(self._line(theme.secondary, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, 0), QPointF(x, bottom))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        painter.setPen(QPen(QColor(theme.card), 2))
        for point, tint in self._crosshair.points:
            painter.setBrush(QColor(getattr(theme, tint)))
            painter.drawEllipse(point, _SNAPPED_DOT, _SNAPPED_DOT)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)

    def _paint_flags(self, painter: QPainter, theme: Theme) -> None:
        """Labels from left to right, but none that would lie on its neighbour."""
        painter.setFont(self._font)
        metrics = QFontMetrics(self._font)
        free_from = 0.0
        for flag in self._drawing.flags:
            painter.setPen(self._line(theme.secondary, 1, Qt.PenStyle.DotLine))
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

    def _line(
        self, colour: str, width: int = 1, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> QPen:
        pen = QPen(QBrush(QColor(colour)), width, style)
        # On the screen a cosmetic pen is one pixel and Qt's fastest way to draw; in a file of three
        # times the size it would be a hair.
        pen.setCosmetic(width == 1 and not self._is_exported)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        return pen


def _fill(painter: QPainter, stroke: Stroke, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(getattr(theme, stroke.fill)))
    for line in stroke.lines:
        area = QPolygonF(line)
        area.append(QPointF(line.last().x(), stroke.base or 0))
        area.append(QPointF(line.first().x(), stroke.base or 0))
        painter.drawPolygon(area)


def free_of_crowds(places: Sequence[int], closest: int) -> tuple[int, ...]:
    """Ascending places if there is room between them, else none: a smear of marks says nothing."""
    if len(places) < 2 or (places[-1] - places[0]) >= closest * (len(places) - 1):
        return tuple(places)
    return ()
