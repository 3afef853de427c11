"""Weekday by hour: in which hours orders closed with a profit, read by mouse and keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
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
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.chart_blocks import hatch
from profitshare_gui.ui.chart_table import weekday_name
from profitshare_gui.ui.theme import LABEL_SIZE, current_theme, text_font
from profitshare_gui.usecases.profit_series import HourTable, HourTables

_DAYS, _HOURS = 7, 24
_FEW = 5
"""Fewer orders than these say little; their hours are hatched (product notes, 4.3)."""
_MARGIN = 6
_WORDS_FROM = 44
_LOWEST = 9
_FAINTEST = 30
_STRONGEST = 190


class HourPage(QWidget):
    """The map, what the hour under the cursor says, and whose clock it is."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("chart_hours")
        self._tables: HourTables | None = None
        self._asset = ""
        self._zone_names = ("", "")
        self._map = HourMap()
        self._map.stood.connect(self._say)
        self._reading = QLabel()
        self._reading.setObjectName("hours_reading")
        self._zone = QToolButton()
        self._zone.setObjectName("hours_zone")
        self._zone.setCheckable(True)
        self._zone.setProperty("flat", True)
        self._zone.setToolTip(self.tr("Change between the platform's clock and yours"))
        self._zone.toggled.connect(self._show_table)
        for part in (self._reading, self._zone):
            part.setFont(text_font(LABEL_SIZE))
        head = QHBoxLayout()
        head.addWidget(self._reading, 1)
        head.addWidget(self._zone)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._map, 1)

    def show_hours(self, tables: HourTables, asset: str, platform_zone: str) -> None:
        """Show orders by hour; `platform_zone` is what the platform's clock is called."""
        self._tables, self._asset = tables, asset
        self._zone_names = (
            self.tr("Clock: {zone}").format(zone=platform_zone),
            self.tr("Clock: yours"),
        )
        self._show_table()

    def picture(self, painter: QPainter, target: QRectF) -> None:
        """Paint the map alone, for a file."""
        self._map.paint_map(painter, target)

    def _show_table(self) -> None:
        if self._tables is None:
            return
        is_own = self._zone.isChecked()
        self._zone.setText(self._zone_names[is_own])
        self._map.show_table(self._tables.own if is_own else self._tables.platform)
        self._say(-1)

    def _say(self, cell: int) -> None:
        table = self._map.table
        if table is None:
            return
        words = (
            self.tr("Mean net of your own orders by the hour they closed in")
            if table.is_own
            else self.tr("Mean net of all orders by the hour they closed in")
        )
        if cell >= 0:
            weekday, hour = divmod(cell, _HOURS)
            count = int(table.count[weekday, hour])
            words = self.tr("{weekday}, {hour}:00: no order").format(
                weekday=weekday_name(weekday), hour=hour
            )
            if count:
                words = self.tr(
                    "{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)", "", count
                )
                words = words.format(
                    weekday=weekday_name(weekday),
                    hour=hour,
                    mean=text.money_text(int(table.mean[weekday, hour]), self._asset, sign=True),
                )
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._map, words))
        self._reading.setText(words)


class HourMap(QWidget):
    """Seven rows of 24 cells; `stood` carries weekday × 24 + hour, -1 for nowhere.

    A profit has a plus, a loss a minus; an hour of fewer than five orders is hatched.
    """

    stood = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hours_map")
        self.setAccessibleName(self.tr("Mean net by weekday and hour"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._table: HourTable | None = None
        self._cell = -1
        self._font = text_font(LABEL_SIZE)

    @property
    def table(self) -> HourTable | None:
        """What is shown."""
        return self._table

    def show_table(self, table: HourTable) -> None:
        """Show this."""
        self._table = table
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 90)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = max(self._cell, 0)
        weekday, hour = divmod(here, _HOURS)
        target = {
            Qt.Key.Key_Left: (weekday, max(hour - 1, 0)),
            Qt.Key.Key_Right: (weekday, min(hour + 1, _HOURS - 1)),
            Qt.Key.Key_Up: (max(weekday - 1, 0), hour),
            Qt.Key.Key_Down: (min(weekday + 1, _DAYS - 1), hour),
            Qt.Key.Key_Home: (weekday, 0),
            Qt.Key.Key_End: (weekday, _HOURS - 1),
        }.get(Qt.Key(event.key()))
        if target is None:
            super().keyPressEvent(event)
            return
        self._stand(here if self._cell < 0 else target[0] * _HOURS + target[1])

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        area = self._area(QRectF(self.rect()))
        at = event.position()
        if not area.contains(at):
            self._stand(-1)
            return
        weekday = int((at.y() - area.top()) * _DAYS / area.height())
        hour = int((at.x() - area.left()) * _HOURS / area.width())
        self._stand(min(weekday, _DAYS - 1) * _HOURS + min(hour, _HOURS - 1))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self.hasFocus():
            self._stand(-1)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._stand(-1)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        self.paint_map(painter, QRectF(self.rect()), marked=self._cell)
        painter.end()

    def paint_map(self, painter: QPainter, place: QRectF, *, marked: int = -1) -> None:
        """Paint the cells and their scales into a place; one cell may be marked."""
        if self._table is None:
            return
        theme, area = current_theme(), self._area(place)
        painter.setFont(self._font)
        line = QFontMetrics(self._font).height()
        painter.setPen(QColor(theme.secondary))
        apart = max(-(-_DAYS * line // max(int(area.height()), 1)), 1)
        for weekday in range(0, _DAYS, apart):  # a low map has no room for every name
            row = self._row(area, weekday, line)
            flag = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(
                QRectF(place.left(), row, area.left() - place.left() - _MARGIN, line),
                flag,
                weekday_name(weekday),
            )
        for hour in range(0, _HOURS, 3):
            cell = self._place(area, hour)
            painter.drawText(
                QRectF(cell.left(), area.bottom() + 2, 60, line),
                Qt.AlignmentFlag.AlignLeft,
                self.tr("{hour}:00").format(hour=hour),
            )
        largest = max(int(abs(self._table.mean).max()), 1)
        for number in range(_DAYS * _HOURS):
            self._paint_cell(painter, self._place(area, number), number, largest)
        if marked >= 0:
            painter.setPen(QPen(QColor(theme.text), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(self._place(area, marked))

    def _paint_cell(self, painter: QPainter, cell: QRectF, number: int, largest: int) -> None:
        theme, table = current_theme(), self._table
        weekday, hour = divmod(number, _HOURS)
        count = int(table.count[weekday, hour]) if table else 0
        if table is None or not count:
            painter.fillRect(cell, QColor(theme.control))
            return
        mean = int(table.mean[weekday, hour])
        colour = QColor(theme.gain if mean >= 0 else theme.loss)
        colour.setAlpha(_FAINTEST + _STRONGEST * abs(mean) // largest)
        painter.fillRect(cell, colour)
        if count < _FEW:
            painter.setPen(QColor(theme.card))
            painter.drawLines(hatch(cell, 5))
        if theme.has_shapes and mean < 0:  # a frame, for two greys say too little
            painter.setPen(QPen(QColor(theme.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(cell.adjusted(1, 1, -2, -2))
        if cell.height() < _LOWEST:
            return
        painter.setPen(QColor(theme.text))
        words = "+" if mean > 0 else text.MINUS if mean < 0 else "0"
        if cell.width() >= _WORDS_FROM:
            words = text.money_text(mean, sign=True)
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, words)

    def _stand(self, cell: int) -> None:
        if cell != self._cell:
            self._cell = cell
            self.update()
            self.stood.emit(cell)

    def _area(self, place: QRectF) -> QRectF:
        metrics = QFontMetrics(self._font)
        widest = max(metrics.horizontalAdvance(weekday_name(day)) for day in range(_DAYS))
        left = place.left() + widest + 2 * _MARGIN
        bottom = place.bottom() - metrics.height() - 4
        return QRectF(left, place.top(), place.right() - left - 1, max(bottom - place.top(), 1))

    def _row(self, area: QRectF, weekday: int, line: int) -> float:
        return area.top() + area.height() * (weekday + 0.5) / _DAYS - line / 2

    def _place(self, area: QRectF, number: int) -> QRectF:
        weekday, hour = divmod(number, _HOURS)
        left = area.left() + area.width() * hour // _HOURS
        right = area.left() + area.width() * (hour + 1) // _HOURS
        top = area.top() + area.height() * weekday // _DAYS
        bottom = area.top() + area.height() * (weekday + 1) // _DAYS
        return QRectF(left, top, right - left - 1, bottom - top - 1)
