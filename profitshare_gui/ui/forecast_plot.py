"""Past forecasts and the next one: each a band from P10 to P90, with what was paid as a dot."""

from __future__ import annotations

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
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from profitshare_gui.ui.chart_axis import Tick
from profitshare_gui.ui.theme import LABEL_SIZE, Theme, current_theme, text_font

_HEIGHT = 150
_MARGIN = 6
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
    up: Callable[[int, int, int], Sequence[Tick]]
    reading: Callable[[int], str]
    first: str
    last: str
    words: str


class ForecastPlot(QWidget):
    """Draws `Bands`; Left, Right, Home and End move from one to the next, Escape leaves them."""

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
        self._bands: Bands | None = None
        self._place: int | None = None
        self._has_ring = False

    def show_bands(self, bands: Bands | None) -> None:
        """Draw these, or nothing."""
        self._bands, self._place = bands, None
        self.setAccessibleDescription(bands.words if bands else "")
        self.update()

    @property
    def reading(self) -> str:
        """What the band the reader stands on says; empty where there is none."""
        if self._bands is None or self._place is None:
            return ""
        return self._bands.reading(self._place)

    def sizeHint(self) -> QSize:
        return QSize(240, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._bands is None:
            super().keyPressEvent(event)
            return
        last = len(self._bands.bands) - 1
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
        if self._bands is None:
            return
        area, count = self._area(self._bands), len(self._bands.bands)
        place = int((event.position().x() - area.left()) / max(area.width(), 1) * count)
        self._stand_on(min(max(place, 0), count - 1))

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
        theme, bands = current_theme(), self._bands
        painter = QPainter(self)
        painter.setFont(self._font)
        if bands is not None:
            self._paint_scales(painter, theme, bands)
            for place, band in enumerate(bands.bands):
                self._paint_band(painter, theme, place, band)
            painter.setPen(QColor(theme.text))
            words = QRectF(0, 0, self.width() - _MARGIN, self._metrics.height() + 2)
            painter.drawText(words, Qt.AlignmentFlag.AlignRight, self.reading)
        if self._has_ring:
            painter.setPen(QPen(QColor(theme.accent), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _stand_on(self, place: int | None) -> None:
        if place != self._place:
            self._place = place
            self.update()

    @staticmethod
    def _top(bands: Bands) -> int:
        highest = max(max(band.high, band.paid or 0) for band in bands.bands)
        return max(highest + highest // _AIR, 1)

    def _area(self, bands: Bands) -> QRectF:
        line = self._metrics.height()
        ticks = bands.up(0, self._top(bands), self.height() - 3 * line)
        widest = max((self._metrics.horizontalAdvance(words) for _, words in ticks), default=0)
        left = widest + 2 * _MARGIN
        return QRectF(
            left,
            line + _MARGIN,
            max(self.width() - left - _MARGIN, 1),
            max(self.height() - 2 * line - 3 * _MARGIN, 1),
        )

    def _y(self, bands: Bands, area: QRectF, amount: int) -> float:
        return area.bottom() - area.height() * amount / self._top(bands)

    def _paint_scales(self, painter: QPainter, theme: Theme, bands: Bands) -> None:
        area, line = self._area(bands), self._metrics.height()
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for amount, words in bands.up(0, self._top(bands), int(area.height())):
            y = self._y(bands, area, amount)
            painter.setPen(QPen(QColor(theme.border), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(QColor(theme.secondary))
            painter.drawText(QRectF(0, y - line / 2, area.left() - _MARGIN, line), right, words)
        below = QRectF(area.left(), area.bottom() + _MARGIN, area.width(), line)
        painter.drawText(below, Qt.AlignmentFlag.AlignLeft, bands.first)
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, bands.last)

    def _paint_band(self, painter: QPainter, theme: Theme, place: int, band: Band) -> None:
        bands = self._bands
        if bands is None:
            return
        area, count = self._area(bands), len(bands.bands)
        step = area.width() / count
        width = min(max(step * 3 / 5, 2), _WIDEST_BAND)
        middle = area.left() + step * place + step / 2
        top, bottom = self._y(bands, area, band.high), self._y(bands, area, band.low)
        is_next = band.paid is None
        fill = QColor(theme.accent if is_next else theme.secondary)
        fill.setAlpha(150 if is_next else 255 if place == self._place else 90)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(middle - width / 2, top, width, max(bottom - top, 1)), fill)
        y = self._y(bands, area, band.middle)
        painter.setPen(QPen(QColor(theme.text if is_next else theme.card), 2 if is_next else 1))
        painter.drawLine(QPointF(middle - width / 2, y), QPointF(middle + width / 2, y))
        if band.paid is None:
            return
        painter.setPen(QPen(QColor(theme.card), 1))
        painter.setBrush(QColor(theme.good if band.held else theme.warning))
        dot = QPointF(middle, self._y(bands, area, band.paid))
        if band.held:
            painter.drawEllipse(dot, _DOT, _DOT)
        else:  # told apart by its shape too, for who cannot tell the colours
            painter.drawRect(QRectF(dot.x() - _DOT, dot.y() - _DOT, 2 * _DOT, 2 * _DOT))
