"""Forecasts for a small plot: each a band from P10 to P90, with what was paid as a dot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from profitshare_gui.ui.small_plot import MARGIN, Ticks, level_y
from profitshare_gui.ui.theme import current_theme

_DOT = 3
_WIDEST_BAND = 14
_AIR = 8


@dataclass(frozen=True, slots=True)
class Band:
    """One window: P10, P50 and P90, and what was paid, None where that is to come."""

    low: int
    middle: int
    high: int
    paid: int | None
    held: bool


@dataclass(frozen=True, slots=True)
class Bands:
    """What is drawn, the oldest first. `up` gives ticks, `reading` the words of one band."""

    bands: Sequence[Band]
    up: Ticks
    reading: Callable[[int], str]
    first: str
    last: str
    words: str

    @property
    def count(self) -> int:
        """How many bands there are."""
        return len(self.bands)

    @property
    def low(self) -> int:
        """Nothing is paid below zero."""
        return 0

    @property
    def high(self) -> int:
        """A little more than the highest amount."""
        highest = max(max(band.high, band.paid or 0) for band in self.bands)
        return max(highest + highest // _AIR, 1)

    def place_at(self, part: float) -> int:
        """The band in whose share of the width it lies."""
        return min(max(int(part * self.count), 0), self.count - 1)

    def paint(self, painter: QPainter, area: QRectF, place: int | None) -> None:
        """Paint the labels below and the bands, that of the reader the strongest."""
        line = painter.fontMetrics().height()
        below = QRectF(area.left(), area.bottom() + MARGIN, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, self.first)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, self.last)
        step = area.width() / self.count
        for number, band in enumerate(self.bands):
            middle = area.left() + step * number + step / 2
            self._paint_band(painter, area, middle, band, is_read=number == place)

    def _paint_band(
        self, painter: QPainter, area: QRectF, middle: float, band: Band, *, is_read: bool
    ) -> None:
        theme = current_theme()
        width = min(max(area.width() / self.count * 3 / 5, 2), _WIDEST_BAND)
        left, right = middle - width / 2, middle + width / 2
        top, bottom = level_y(self, area, band.high), level_y(self, area, band.low)
        is_next = band.paid is None
        fill = QColor(theme.accent if is_next else theme.secondary)
        fill.setAlpha(150 if is_next else 255 if is_read else 90)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(left, top, width, max(bottom - top, 1)), fill)
        y = level_y(self, area, band.middle)
        painter.setPen(QPen(QColor(theme.text if is_next else theme.card), 2 if is_next else 1))
        painter.drawLine(QPointF(left, y), QPointF(right, y))
        if band.paid is None:
            return
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(theme.good if band.held else theme.warning))
        dot = QPointF(middle, level_y(self, area, band.paid))
        if band.held:
            painter.drawEllipse(dot, _DOT, _DOT)
        else:  # told apart by its shape too, for who cannot tell the colours
            painter.drawRect(QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT))
