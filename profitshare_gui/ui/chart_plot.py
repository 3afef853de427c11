"""The plot under the profit chart's frames: axes, pan and zoom in time, and what the mouse does.

With `chart_frame.py` the only module that knows pyqtgraph.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, cast

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QGraphicsGridLayout,
    QGraphicsWidget,
    QSizePolicy,
    QStyleOptionGraphicsItem,
    QWidget,
)

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.chart_axis import Tick, labels_in_a_row
from profitshare_gui.ui.chart_canvas import Canvas
from profitshare_gui.ui.theme import LABEL_SIZE, Theme, text_font

_TICK_LENGTH = 4
_LABEL_GAP = 8


class TimePlot(pg.GraphicsView):  # type: ignore[misc]  # pyqtgraph comes without types
    """Shows the frames it is given. Drag pans, the wheel zooms in time.

    A view box and two axes: pyqtgraph's `PlotItem` brings a menu of forty widgets besides, which
    takes longer to make than all the rest.

    `moved` tells that other instants are in view or other pixels are there, `moved_by_hand` that
    the reader did it. `pointed` carries the instant under the mouse, None when it leaves; `pinned`
    the instant of a click with Shift; `reset` is a double click, `pressed` any press.
    """

    moved = Signal()
    moved_by_hand = Signal()
    pointed = Signal(object)
    pinned = Signal(object)
    reset = Signal()
    pressed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.enableMouse(False)
        self._box: Any = pg.ViewBox(enableMenu=False)
        self._days, self._levels = _Axis("bottom", self._box), _Axis("left", self._box)
        self.setCentralItem(self._laid_out())
        self._box.setMouseEnabled(x=True, y=False)
        self._box.disableAutoRange()
        self._box.setYRange(0, 1, padding=0)
        self.canvas = Canvas(self._box)
        self._box.sigXRangeChanged.connect(self.moved)
        self._box.sigResized.connect(self.moved)
        self._box.sigRangeChangedManually.connect(self.moved_by_hand)
        self.viewport().installEventFilter(self)

    def _laid_out(self) -> QGraphicsWidget:
        grid = QGraphicsGridLayout()
        grid.setContentsMargins(1, 1, 1, 1)
        grid.setSpacing(0)
        grid.addItem(self._levels, 0, 0)
        grid.addItem(self._box, 0, 1)
        grid.addItem(self._days, 1, 1)
        grid.setRowStretchFactor(0, 1)
        grid.setColumnStretchFactor(1, 1)
        whole = pg.GraphicsWidget()
        whole.setLayout(grid)
        return cast("QGraphicsWidget", whole)

    @property
    def box(self) -> Any:
        """What is between the axes, in instants from left to right and 0 to 1 upwards."""
        return self._box

    @property
    def view(self) -> tuple[Micros, Micros]:
        """The first and the last instant in view."""
        left, right = self._box.viewRange()[0]
        return int(left), int(right)

    @property
    def pixels(self) -> QSize:
        """What is between the axes."""
        return QSize(int(self._box.width()), int(self._box.height()))

    def show_view(self, left: Micros, right: Micros) -> None:
        """Show these instants."""
        self._box.setXRange(left, right, padding=0)

    def limit_view(self, left: Micros, right: Micros, narrowest: Micros) -> None:
        """Keep the reader from getting lost."""
        self._box.setLimits(xMin=left, xMax=right, minXRange=narrowest)

    def show_ticks(self, days: Sequence[Tick], levels: Sequence[Tick]) -> None:
        """Show instants below, and levels by their pixel from the top."""
        self._days.show_ticks(days)
        self._levels.show_ticks(levels)

    def area(self) -> QRectF:
        """What is between the axes, in pixels of this widget."""
        place = self.mapFromScene(self._box.sceneBoundingRect()).boundingRect()
        return QRectF(place)

    def restyle(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.setBackground(theme.card)
        self._days.restyle(theme.secondary)
        self._levels.restyle(theme.secondary)
        self.canvas.update()

    def paint_into(self, painter: QPainter, target: QRectF) -> None:
        """Paint all of it, axes included, without crosshairs."""
        self.canvas.show_exported(exported=True)
        self.render(painter, target, self.viewport().rect())
        self.canvas.show_exported(exported=False)

    def eventFilter(self, watched: Any, event: QEvent) -> bool:
        """Read the mouse over the plot; pyqtgraph pans and zooms with the same events."""
        if isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.MouseMove:
                self.pointed.emit(self._instant(event.position().toPoint()))
            elif event.type() == QEvent.Type.MouseButtonPress:
                self.pressed.emit()
                if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                    self.pinned.emit(self._instant(event.position().toPoint()))
            elif event.type() == QEvent.Type.MouseButtonDblClick:
                self.reset.emit()
        elif event.type() == QEvent.Type.Leave:
            self.pointed.emit(None)
        filtered: bool = super().eventFilter(watched, event)
        return filtered

    def _instant(self, position: QPoint) -> Micros:
        return int(self._box.mapSceneToView(self.mapToScene(position)).x())


class _Axis(pg.AxisItem):  # type: ignore[misc]
    """Ticks where they are told to be; labels stay inside and out of each other's way."""

    def __init__(self, orientation: str, box: Any) -> None:
        super().__init__(orientation, linkView=box)
        self._ticks: Sequence[Tick] = ()
        self._colour = QColor()
        self._font = text_font(LABEL_SIZE)
        self._metrics = QFontMetrics(self._font)
        self.enableAutoSIPrefix(False)
        self.setTickFont(self._font)
        if orientation == "bottom":
            self.setHeight(self._metrics.height() + _TICK_LENGTH + _LABEL_GAP)

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show these and no others; a vertical axis becomes as wide as they need."""
        self._ticks = ticks
        if self.orientation == "left":
            widest = max((self._metrics.horizontalAdvance(label) for _, label in ticks), default=0)
            if widest + _LABEL_GAP != self.width():
                self.setWidth(widest + _LABEL_GAP)
        self.update()

    def restyle(self, colour: str) -> None:
        """Paint labels and ticks in this colour from now on."""
        self._colour = QColor(colour)
        self.update()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        """Paint straight to the screen: pyqtgraph would record a picture of every frame first."""
        area = self.mapRectFromParent(self.geometry())
        painter.setFont(self._font)
        painter.setPen(self._colour)
        height = self._metrics.height()
        if self.orientation == "bottom":
            low, high = self.range
            scale, top = area.width() / (high - low), _TICK_LENGTH + _LABEL_GAP / 2
            ticks = [((at - low) * scale, label) for at, label in self._ticks]
            widths = [self._metrics.horizontalAdvance(label) for _, label in ticks]
            for x, _ in ticks:
                painter.drawLine(int(x), 0, int(x), _TICK_LENGTH)
            for x, label in labels_in_a_row(ticks, widths, area.width(), _LABEL_GAP):
                painter.drawText(
                    QRectF(x, top, area.width(), height), Qt.AlignmentFlag.AlignLeft, label
                )
            return
        free_to = -height
        for y, label in sorted(self._ticks):
            top = min(max(y - height / 2, 0), area.height() - height)
            if top < free_to:
                continue
            free_to = top + height
            box = QRectF(0, top, area.right() - _LABEL_GAP, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, label)
