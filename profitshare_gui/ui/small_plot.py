"""A small plot painted by ourselves: its places are read with the mouse or the arrow keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

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
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from profitshare_gui.ui.chart_axis import Tick
from profitshare_gui.ui.theme import LABEL_SIZE, current_theme, text_font

Ticks = Callable[[int, int, int], Sequence[Tick]]
"""Asked for the ticks between two values on so many pixels."""

MARGIN = 6
_HEIGHT = 150


class Drawing(Protocol):
    """What a plot shows. Its places are counted from 0, the leftmost; without any it is empty."""

    @property
    def count(self) -> int:
        """How many places there are."""

    @property
    def low(self) -> int:
        """The level at the lower edge."""

    @property
    def high(self) -> int:
        """The level at the upper edge."""

    @property
    def up(self) -> Ticks:
        """The ticks of the levels."""

    @property
    def reading(self) -> Callable[[int], str]:
        """The words of one place."""

    @property
    def words(self) -> str:
        """Those of the whole picture, for a screen reader."""

    def place_at(self, part: float) -> int:
        """The place at a part of the width, which may lie beside the picture as well."""

    def paint(self, painter: QPainter, area: QRectF, place: int | None) -> None:
        """Paint into an area, and below it; the reader may stand on a place."""


def level_y(drawing: Drawing, area: QRectF, level: int) -> float:
    """How far down a level lies."""
    up = area.height() * (level - drawing.low) / max(drawing.high - drawing.low, 1)
    return area.bottom() - up


class SmallPlot(QWidget):
    """Shows a drawing; Left, Right, Home and End move from place to place, Escape leaves them."""

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
        self._drawing: Drawing | None = None
        self._place: int | None = None
        self._has_ring = False

    def show_drawing(self, drawing: Drawing | None) -> None:
        """Show this, or nothing."""
        self._drawing = drawing if drawing is not None and drawing.count else None
        self._place = None
        self.setAccessibleDescription(drawing.words if drawing else "")
        self.update()

    @property
    def reading(self) -> str:
        """What the place that the reader stands on says; empty where there is none."""
        if self._drawing is None or self._place is None:
            return ""
        return self._drawing.reading(self._place)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._drawing is None:
            super().keyPressEvent(event)
            return
        last = self._drawing.count - 1
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
        if self._drawing is not None:
            area = self._area(self._drawing)
            part = (event.position().x() - area.left()) / max(area.width(), 1)
            self._stand_on(self._drawing.place_at(part))

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
        painter = QPainter(self)
        painter.setFont(self._font)
        if self._drawing is not None:
            area = self._area(self._drawing)
            self._paint_levels(painter, self._drawing, area)
            self._drawing.paint(painter, area, self._place)
            painter.setPen(QColor(current_theme().text))
            words = QRectF(0, 0, self.width() - MARGIN, self._metrics.height() + 2)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.reading)
        if self._has_ring:
            painter.setPen(QPen(QColor(current_theme().accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _stand_on(self, place: int | None) -> None:
        if place != self._place:
            self._place = place
            self.update()

    def _area(self, drawing: Drawing) -> QRectF:
        """Right of the widest label, above the labels below, below the words."""
        line = self._metrics.height()
        ticks = drawing.up(drawing.low, drawing.high, self.height() - 3 * line)
        widest = max((self._metrics.horizontalAdvance(label) for _, label in ticks), default=0)
        left = widest + 2 * MARGIN
        return QRectF(
            left,
            line + MARGIN,
            max(self.width() - left - MARGIN, 1),
            max(self.height() - 2 * line - 3 * MARGIN, 1),
        )

    def _paint_levels(self, painter: QPainter, drawing: Drawing, area: QRectF) -> None:
        theme, line = current_theme(), self._metrics.height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for level, label in drawing.up(drawing.low, drawing.high, int(area.height())):
            y = level_y(drawing, area, level)
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.secondary))
            painter.drawText(QRectF(0, y - line / 2, area.left() - MARGIN, line), right, label)
        painter.setPen(QColor(theme.secondary))
