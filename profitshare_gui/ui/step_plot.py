"""A small plot of steps, painted by ourselves: read with the mouse or the arrow keys."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from profitshare_gui.ui.theme import LABEL_SIZE, Theme, current_theme, text_font

Ticks = Callable[[int, int, int], Sequence[tuple[int, str]]]
"""Asked for the ticks between two values on so many pixels."""

_HEIGHT = 150
_MARGIN = 6
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


class StepPlot(QWidget):
    """Draws `Steps`; Left, Right, Home and End move from point to point, Escape leaves them."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HEIGHT)
        self._font = text_font(LABEL_SIZE)
        self._metrics = QFontMetrics(self._font)
        self._steps: Steps | None = None
        self._place: int | None = None
        self._has_ring = False

    def show_steps(self, steps: Steps | None) -> None:
        """Draw these, or nothing."""
        self._steps, self._place = steps, None
        self.setAccessibleDescription(steps.words if steps else "")
        self.update()

    @property
    def reading(self) -> str:
        """What the point under the crosshair says; empty where there is none."""
        if self._steps is None or self._place is None:
            return ""
        return self._steps.reading(self._place)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = self._steps
        if steps is None or not steps.points:
            super().keyPressEvent(event)
            return
        last = len(steps.points) - 1
        here = last + 1 if self._place is None else self._place
        target = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if target is not None:
            self._stand_on(target)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.reading))
        elif event.key() == Qt.Key.Key_Escape and self._place is not None:
            self._stand_on(None)
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        steps = self._steps
        if steps is None or not steps.points:
            return
        area = self._area(steps)
        span = max(steps.until - steps.points[0][0], 1)
        part = (event.position().x() - area.left()) / max(area.width(), 1)
        at = steps.points[0][0] + int(part * span)
        self._stand_on(max(bisect_right([x for x, _ in steps.points], at) - 1, 0))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._stand_on(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._has_ring = event.reason() in by_key
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._has_ring = False
        self._stand_on(None)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme, steps = current_theme(), self._steps
        painter = QPainter(self)
        painter.setFont(self._font)
        if steps is not None and steps.points:
            area = self._area(steps)
            self._paint_scales(painter, theme, steps, area)
            self._paint_line(painter, theme, steps, area)
            self._paint_reading(painter, theme, steps, area)
        if self._has_ring:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _stand_on(self, place: int | None) -> None:
        if place != self._place:
            self._place = place
            self.update()

    def _area(self, steps: Steps) -> QRectF:
        """Where the line is: right of the widest label, above the labels below, below the words."""
        line = self._metrics.height()
        labels = [label for _, label in steps.up(steps.low, steps.high, self.height() - 3 * line)]
        widest = max(map(self._metrics.horizontalAdvance, labels), default=0)
        left = widest + 2 * _MARGIN
        return QRectF(
            left,
            line + _MARGIN,
            max(self.width() - left - _MARGIN, 1),
            max(self.height() - 2 * line - 3 * _MARGIN, 1),
        )

    def _point(self, steps: Steps, area: QRectF, x: int, level: int) -> QPointF:
        span = max(steps.until - steps.points[0][0], 1)
        across = area.left() + area.width() * (x - steps.points[0][0]) / span
        up = area.height() * (level - steps.low) / max(steps.high - steps.low, 1)
        return QPointF(across, area.bottom() - up)

    def _paint_scales(self, painter: QPainter, theme: Theme, steps: Steps, area: QRectF) -> None:
        line = self._metrics.height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for level, label in steps.up(steps.low, steps.high, int(area.height())):
            y = self._point(steps, area, steps.points[0][0], level).y()
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.secondary))
            place = QRectF(0, y - line / 2, area.left() - _MARGIN, line)
            painter.drawText(place, right, label)
        free_from = 0
        for at, label in steps.across(steps.points[0][0], steps.until, int(area.width())):
            width = self._metrics.horizontalAdvance(label)
            middle = int(self._point(steps, area, at, steps.low).x())
            left = min(max(middle - width // 2, int(area.left())), self.width() - width)
            if left >= free_from:
                painter.drawText(
                    QRectF(left, area.bottom() + _MARGIN, width + 1, line),
                    Qt.AlignmentFlag.AlignLeft,
                    label,
                )
                free_from = left + width + 2 * _MARGIN

    def _paint_line(self, painter: QPainter, theme: Theme, steps: Steps, area: QRectF) -> None:
        line = QPolygonF()
        before: int | None = None
        for x, level in steps.points:
            if before is not None:
                line.append(self._point(steps, area, x, before))
            line.append(self._point(steps, area, x, level))
            before = level
        if before is not None:
            line.append(self._point(steps, area, steps.until, before))
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)

    def _paint_reading(self, painter: QPainter, theme: Theme, steps: Steps, area: QRectF) -> None:
        if self._place is None:
            return
        point = self._point(steps, area, *steps.points[self._place])
        painter.setPen(QPen(QColor(theme.secondary), 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(point.x(), area.top()), QPointF(point.x(), area.bottom()))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.card), 2))
        painter.setBrush(QColor(theme.accent))
        painter.drawEllipse(point, _DOT, _DOT)
        painter.setPen(QColor(theme.text))
        words = QRectF(0, 0, self.width() - _MARGIN, self._metrics.height() + 2)
        painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.reading)
