"""Steps for a small plot: a level that changes, with a crosshair where the reader stands."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from profitshare_gui.ui.small_plot import MARGIN, Ticks, level_y
from profitshare_gui.ui.theme import current_theme

_DOT = 4


@dataclass(frozen=True, slots=True)
class Steps:
    """What is drawn: levels that each hold until the next point, and the last one until `until`.

    `low` to `high` is the span of levels. `across` and `up` give ticks, `reading` the words of one
    point, `words` those of the whole picture for a screen reader.
    """

    points: Sequence[tuple[int, int]]
    until: int
    low: int
    high: int
    across: Ticks
    up: Ticks
    reading: Callable[[int], str]
    words: str

    @property
    def count(self) -> int:
        """How many points there are."""
        return len(self.points)

    def place_at(self, part: float) -> int:
        """The point whose level holds there."""
        first = self.points[0][0]
        at = first + int(part * max(self.until - first, 1))
        return max(bisect_right([x for x, _ in self.points], at) - 1, 0)

    def paint(self, painter: QPainter, area: QRectF, place: int | None) -> None:
        """Paint the labels below, the line, and the crosshair."""
        self._paint_labels(painter, area)
        self._paint_line(painter, area)
        if place is not None:
            self._paint_crosshair(painter, area, self._point(area, *self.points[place]))

    def _point(self, area: QRectF, x: int, level: int) -> QPointF:
        first = self.points[0][0]
        across = area.left() + area.width() * (x - first) / max(self.until - first, 1)
        return QPointF(across, level_y(self, area, level))

    def _paint_labels(self, painter: QPainter, area: QRectF) -> None:
        metrics, edge = painter.fontMetrics(), int(area.right()) + MARGIN
        free_from = 0
        for at, label in self.across(self.points[0][0], self.until, int(area.width())):
            width = metrics.horizontalAdvance(label)
            middle = int(self._point(area, at, self.low).x())
            left = min(max(middle - width // 2, int(area.left())), edge - width)
            if left >= free_from:
                painter.drawText(
                    QRectF(left, area.bottom() + MARGIN, width + 1, metrics.height()),
                    Qt.AlignmentFlag.AlignLeft,
                    label,
                )
                free_from = left + width + 2 * MARGIN

    def _paint_line(self, painter: QPainter, area: QRectF) -> None:
        line = QPolygonF()
        before: int | None = None
        for x, level in self.points:
            if before is not None:
                line.append(self._point(area, x, before))
            line.append(self._point(area, x, level))
            before = level
        if before is not None:
            line.append(self._point(area, self.until, before))
        painter.setPen(QPen(QColor(current_theme().accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _paint_crosshair(self, painter: QPainter, area: QRectF, point: QPointF) -> None:
        theme = current_theme()
        painter.setPen(QPen(QColor(theme.secondary), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(point.x(), area.top()), QPointF(point.x(), area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.card), 2))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(point, _DOT, _DOT)
