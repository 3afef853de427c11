"""Profit over time: pan, zoom, ranges on platform days, and a crosshair that reads exact figures.

The only module that knows pyqtgraph. Money becomes a float only here, and only to be painted.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING, Any

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import UNITS, Millionths
from profitshare_gui.ui.chart_axis import (
    Tick,
    day_ticks,
    labels_in_a_row,
    level_span,
    money_ticks,
    span_of_days,
)
from profitshare_gui.ui.chart_canvas import FLAG_HEIGHT, Canvas, Drawing, Flag, Scale, dots, is_calm
from profitshare_gui.ui.chart_header import DAYS, ChartHeader
from profitshare_gui.ui.chart_pyramid import StepPyramid
from profitshare_gui.ui.chart_readout import Reading, Readout
from profitshare_gui.ui.text import day_text, money_text, ratio_text
from profitshare_gui.ui.theme import LABEL_SIZE, current_theme, text_font

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ShareCurve

_NARROWEST_VIEW = 2 * DAY
_TICK_LENGTH = 4
_LABEL_GAP = 8


class ProfitChart(QWidget):
    """The cumulative share as a step at each settled window, and the changes of the ratio as flags.

    Drag pans, the wheel zooms in time, a double click returns to the range. 1 to 4 choose ranges;
    Left, Right, Home and End move the crosshair from window to window, Escape takes it away.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("profit_chart")
        self.setAccessibleName(self.tr("Cumulative profit share"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._steps: StepPyramid | None = None
        self._asset = ""
        self._platform_offset: Micros = 0
        self._own_zone: tzinfo | None = None
        self._ratio_changes: tuple[tuple[Micros, Millionths], ...] = ()
        self._range: str | None = "range_all"
        self._home = "range_all"
        self._index: int | None = None
        self._moved_by_key = False
        self._scale = Scale(0, 1, 0, UNITS, 1, 1)
        self._days, self._money = _Axis("bottom"), _Axis("left")
        self._plot = _plot(self._days, self._money)
        self._box: Any = self._plot.getViewBox()
        self._canvas = Canvas(self._box)
        self._readout = Readout(self._plot)
        self._header = ChartHeader(self)
        self._nothing = QLabel()  # says so only once we know
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restyle()

    def show_curve(
        self,
        curve: ShareCurve,
        *,
        platform_offset: Micros,
        ratio_changes: Sequence[tuple[Micros, Millionths]] = (),
        own_zone: tzinfo | None = None,
        as_of: Micros | None = None,
        gaps: Sequence[tuple[Micros, Micros]] = (),
    ) -> None:
        """Show a curve; the chosen range, or the view the reader has moved to, stays.

        `as_of` is until when the last level is known to hold; without it the line ends at its last
        step. It is broken inside `gaps`. Days are the platform's, `platform_offset` ahead of UTC;
        `own_zone` is the reader's.
        """
        stood_at = None if self._index is None or not self._steps else self._steps.at[self._index]
        self._platform_offset, self._own_zone = platform_offset, own_zone
        self._ratio_changes = tuple(sorted(ratio_changes))
        self._asset, self._index, self._steps = curve.asset, None, None
        if len(curve.at):
            until = max(int(curve.at[-1]), as_of or 0)
            self._steps = StepPyramid(curve.at, curve.cumulative, until, gaps)
            self._limit_view(self._steps)
            if stood_at is not None:
                self._index = self._steps.nearest(int(stood_at))
        title = self.tr("Cumulative share, {asset}").format(asset=curve.asset)
        self._header.show_title(title, has_data=self._steps is not None)
        self._nothing.setText(self.tr("No settled window yet"))
        self._stack.setCurrentWidget(self._plot if self._steps else self._nothing)
        self._go_to(self._range)
        self._describe()

    def reset_view(self) -> None:
        """Return to the range that was chosen last."""
        self._go_to(self._home)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._walk(event.key()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._canvas.show_focus_ring(visible=event.reason() in by_key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._canvas.show_focus_ring(visible=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Read the mouse over the plot; pyqtgraph pans and zooms with the same events."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self._point_at(event.position().toPoint())
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.setFocus(Qt.FocusReason.MouseFocusReason)
            elif event.type() == QEvent.Type.MouseButtonDblClick:
                self.reset_view()
        elif event.type() == QEvent.Type.Leave and not self._moved_by_key:
            self._stand_on(None)
        return super().eventFilter(watched, event)

    def _lay_out(self) -> None:
        self._nothing.setObjectName("chart_empty")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._plot)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._header)
        layout.addWidget(self._stack)

    def _connect(self) -> None:
        self._header.chosen.connect(self._go_to)
        self._box.sigXRangeChanged.connect(self._redraw)
        self._box.sigResized.connect(self._redraw)
        self._box.sigRangeChangedManually.connect(self._leave_range)
        self._plot.viewport().installEventFilter(self)

    def _restyle(self) -> None:
        theme = current_theme()
        self._plot.setBackground(theme.card)
        self._days.restyle(theme.secondary)
        self._money.restyle(theme.secondary)
        self._nothing.setStyleSheet(f"color: {theme.secondary};")
        self._readout.restyle()
        self._header.restyle()
        self._canvas.update()

    def _describe(self) -> None:
        """What a screen reader says of the whole picture."""
        if self._steps is None:
            self.setAccessibleDescription(self._nothing.text())
            return
        at, offset = self._steps.at, self._platform_offset
        self.setAccessibleDescription(
            self.tr("%Ln settled window(s) from {first} to {last}: {total}", "", len(at)).format(
                first=day_text(int(at[0]), offset),
                last=day_text(int(at[-1]), offset),
                total=money_text(int(self._steps.level[-1]), self._asset),
            )
        )

    def _span(self, name: str, steps: StepPyramid) -> tuple[Micros, Micros]:
        return span_of_days(DAYS[name], int(steps.at[0]), steps.until, self._platform_offset)

    def _limit_view(self, steps: StepPyramid) -> None:
        lefts, rights = zip(*(self._span(name, steps) for name in DAYS), strict=True)
        self._box.setLimits(xMin=min(lefts), xMax=max(rights), minXRange=_NARROWEST_VIEW)

    def _go_to(self, name: str | None) -> None:
        """Show one of the ranges; None keeps the view."""
        self._range, self._home = name, name or self._home
        if name and self._steps:
            self._box.setXRange(*self._span(name, self._steps), padding=0)
        self._header.show_range(name)
        self._redraw()

    def _leave_range(self) -> None:
        if self._range and self._steps and self._view() != self._span(self._range, self._steps):
            self._range = None
            self._header.show_range(None)

    def _view(self) -> tuple[Micros, Micros]:
        left, right = self._box.viewRange()[0]
        return int(left), int(right)

    def _redraw(self) -> None:
        """One frame; it costs the same for ten steps and for ten million."""
        width, height = int(self._box.width()), int(self._box.height())
        if self._steps is None or min(width, height) < 2:
            return
        left, right = self._view()
        at, level = self._steps.path(left, right, width)
        low, high = self._scale.low, self._scale.high
        if len(level):
            low, high = level_span(int(np.nanmin(level)), int(np.nanmax(level)))
            self._box.setYRange(low, high, padding=0)
        self._scale = scale = Scale(left, right, low, high, width, height)
        amounts = money_ticks(low, high, height)
        self._days.show_ticks(day_ticks(left, right, self._platform_offset, width))
        self._money.show_ticks(amounts)
        x, y = scale.pixels(at, level)
        self._canvas.show_drawing(
            Drawing(
                QRectF(0, 0, width, height),
                grid=tuple(scale.y(amount) for amount, _ in amounts),
                lines=_polylines(x, y),
                dots=dots(self._steps.at, self._steps.level, scale),
                flags=self._flags(),
                is_calm=is_calm(y, height),
            )
        )
        self._show_reading(self._steps)

    def _flags(self) -> tuple[Flag, ...]:
        left, right = self._scale.left, self._scale.right
        return tuple(
            Flag(self._scale.x(at), self.tr("Ratio {ratio}").format(ratio=ratio_text(ratio)))
            for at, ratio in self._ratio_changes
            if left <= at <= right
        )

    def _point_at(self, position: QPoint) -> None:
        """Snap to the settlement in view that is nearest to the mouse."""
        if self._steps is not None:
            place = self._box.mapSceneToView(self._plot.mapToScene(position))
            self._moved_by_key = False
            self._stand_on(self._steps.nearest(int(place.x()), self._view()))

    def _walk(self, key: int) -> bool:
        """Move the crosshair by a key, and say whether it was one of ours."""
        if self._steps is None:
            return False
        last = len(self._steps.at) - 1
        newest = self._steps.nearest(self._view()[1], self._view())
        here = self._index if self._index is not None else (last if newest is None else newest) + 1
        target = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(key))
        if target is None:
            was_standing, self._moved_by_key = self._index is not None, False
            if key == Qt.Key.Key_Escape:
                self._stand_on(None)
            return key == Qt.Key.Key_Escape and was_standing
        self._moved_by_key = True
        self._bring_into_view(int(self._steps.at[target]))
        self._stand_on(target)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self._readout.text()))
        return True

    def _bring_into_view(self, at: Micros) -> None:
        left, right = self._view()
        if left <= at <= right:
            return
        margin = (right - left) // 10
        moved = at - margin - left if at < left else at + margin - right
        self._box.setXRange(left + moved, right + moved, padding=0)
        self._leave_range()

    def _stand_on(self, index: int | None) -> None:
        if index != self._index and self._steps is not None:
            self._index = index
            self._show_reading(self._steps)

    def _show_reading(self, steps: StepPyramid) -> None:
        """Put crosshair and card on the point, or away if there is none in view."""
        index, scale = self._index, self._scale
        if index is None or not scale.left <= steps.at[index] <= scale.right:
            self._canvas.show_crosshair(None)
            self._readout.hide()
            return
        at, level = int(steps.at[index]), int(steps.level[index])
        reading = Reading(at, level, level - steps.level_before(index), self._asset)
        self._readout.show_reading(reading, self._platform_offset, self._own_zone)
        point = scale.point(at, level)
        self._canvas.show_crosshair(point)
        area = self._plot.mapFromScene(self._box.sceneBoundingRect()).boundingRect()
        top = FLAG_HEIGHT + _LABEL_GAP if self._ratio_changes else _LABEL_GAP
        self._readout.place(area.topLeft() + point.toPoint(), area, top)
        self._readout.show()


class _Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph comes without types
    """Ticks where they are told to be; labels stay inside and out of each other's way."""

    def __init__(self, orientation: str) -> None:
        super().__init__(orientation)
        self._ticks: list[Tick] = []
        self._metrics = QFontMetrics(text_font(LABEL_SIZE))
        self.enableAutoSIPrefix(False)
        self.setTickFont(text_font(LABEL_SIZE))
        if orientation == "bottom":
            self.setHeight(self._metrics.height() + _TICK_LENGTH + _LABEL_GAP)

    def show_ticks(self, ticks: list[Tick]) -> None:
        """Show these and no others; a vertical axis becomes as wide as they need."""
        self._ticks = ticks
        if self.orientation == "left":
            widest = max((self._metrics.horizontalAdvance(label) for _, label in ticks), default=0)
            self.setWidth(widest + _LABEL_GAP)
        self.picture = None
        self.update()

    def restyle(self, colour: str) -> None:
        """Paint labels and ticks in this colour from now on."""
        self.setPen(colour)
        self.setTextPen(colour)

    def generateDrawSpecs(self, painter: QPainter) -> tuple[Any, Any, Any]:
        """Where pyqtgraph shall draw the axis line (nowhere), the ticks and the labels."""
        area = self.mapRectFromParent(self.geometry())
        nowhere = (QPen(Qt.GlobalColor.transparent), area.topLeft(), area.topLeft())
        widths = [self._metrics.horizontalAdvance(label) for _, label in self._ticks]
        height = self._metrics.height()
        low, high = self.range
        if self.orientation == "bottom":
            scale, top = area.width() / (high - low), _TICK_LENGTH + _LABEL_GAP / 2
            ticks = [((at - low) * scale, label) for at, label in self._ticks]
            row = labels_in_a_row(ticks, widths, area.width(), _LABEL_GAP)
            strokes = [(self.pen(), QPointF(x, 0), QPointF(x, _TICK_LENGTH)) for x, _ in ticks]
            flag = Qt.AlignmentFlag.AlignLeft
            texts = [(QRectF(x, top, area.width(), height), flag, label) for x, label in row]
            return nowhere, strokes, texts
        scale, texts = area.height() / (high - low), []
        for (level, label), width in zip(self._ticks, widths, strict=True):
            top = min(max((high - level) * scale - height / 2, 0), area.height() - height)
            box = QRectF(area.right() - _LABEL_GAP - width, top, width, height)
            texts.append((box, Qt.AlignmentFlag.AlignRight, label))
        return nowhere, [], texts


def _plot(days: _Axis, money: _Axis) -> Any:
    """A bare plot: no menu, no buttons, no focus of its own, zoomed and panned in time only."""
    plot = pg.PlotWidget(axisItems={"bottom": days, "left": money})
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setMenuEnabled(False)
    plot.hideButtons()
    for side in ("top", "right"):
        plot.getAxis(side).unlinkFromView()  # hidden, but they would follow every frame
    box = plot.getViewBox()
    box.setMouseEnabled(x=True, y=False)
    box.disableAutoRange()
    return plot


def _polylines(x: NDArray[np.float64], y: NDArray[np.float64]) -> tuple[QPolygonF, ...]:
    """One line for each stretch between breaks."""
    breaks = np.flatnonzero(np.isnan(y))
    starts, ends = [0, *(breaks + 1).tolist()], [*breaks.tolist(), len(y)]
    return tuple(
        _polygon(x[start:end], y[start:end])
        for start, end in zip(starts, ends, strict=True)
        if end - start > 1
    )


def _polygon(x: NDArray[np.float64], y: NDArray[np.float64]) -> QPolygonF:
    polygon: QPolygonF = pg.functions.create_qpolygonf(len(x))
    corners = pg.functions.ndarray_from_qpolygonf(polygon)
    corners[:, 0], corners[:, 1] = x, y
    return polygon
