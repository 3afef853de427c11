"""The crosshair of a chart and its pinned twin: where they stand, and what they say there."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from PySide6.QtCore import QPointF, Qt

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.chart_blocks import LINES, Name
from profitshare_gui.ui.chart_canvas import FLAG_HEIGHT, Crosshair
from profitshare_gui.ui.chart_frame import Frame
from profitshare_gui.ui.chart_plot import TimePlot
from profitshare_gui.ui.chart_plotted import Plotted
from profitshare_gui.ui.chart_reading import level_at, read_at
from profitshare_gui.ui.chart_readout import Readout
from profitshare_gui.ui.chart_setting import Setting

_LABEL_GAP = 8


class Cursor:
    """Stands on one step of a series, by mouse or by key; `show` paints it and fills the card."""

    def __init__(self, plot: TimePlot, readout: Readout) -> None:
        self._plot, self._readout = plot, readout
        self._index: int | None = None
        self._pinned: Micros | None = None
        self._moved_by_key = False

    def stood_at(self, shown: Plotted | None) -> Micros | None:
        """The instant it stands at."""
        if shown is None or self._index is None or self._index >= len(shown.at):
            return None
        return int(shown.at[self._index])

    def forget(self) -> None:
        """Let go of everything: another account, or another moment, is shown."""
        self._index = self._pinned = None

    def stand_near(self, shown: Plotted | None, instant: Micros | None) -> None:
        """Stand on the step of a series that is nearest to an instant, or nowhere."""
        self._index = None if shown is None or instant is None else shown.nearest(instant)

    def point_at(self, shown: Plotted | None, instant: Micros | None) -> bool:
        """Snap to the step in view nearest to the mouse; None is a mouse that left."""
        before = self._index
        if instant is None:
            if not self._moved_by_key:
                self._index = None
        elif shown is not None:
            self._moved_by_key = False
            self._index = shown.nearest(instant, self._plot.view)
        return self._index != before

    def pin_at(self, shown: Plotted, instant: Micros) -> bool:
        """Pin the step nearest to an instant; the same one again is let go."""
        place = shown.nearest(instant, self._plot.view)
        if place is None:
            return False
        at = int(shown.at[place])
        self._pinned = None if at == self._pinned else at
        return True

    def walk(self, shown: Plotted, key: int) -> bool:
        """Go to another step, bring it into view, and say whether the key was an arrow."""
        last = len(shown.at) - 1
        if last < 0:
            return False
        newest = shown.nearest(self._plot.view[1], self._plot.view)
        here = self._index if self._index is not None else (last if newest is None else newest) + 1
        target = {
            Qt.Key.Key_Left: max(here - 1, 0),
            Qt.Key.Key_Right: min(here + 1, last),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(key))
        if target is None:
            return False
        self._moved_by_key, self._index = True, target
        self._bring_into_view(int(shown.at[target]))
        return True

    def press(self, shown: Plotted, key: int) -> bool:
        """P pins where it stands, Escape lets go of both; say whether the key did anything."""
        stood_at = self.stood_at(shown)
        if key == Qt.Key.Key_P and stood_at is not None:
            return self.pin_at(shown, stood_at)
        if key != Qt.Key.Key_Escape or (stood_at is None and self._pinned is None):
            return False
        self._moved_by_key = False
        self.forget()
        return True

    def show(
        self, shown: Plotted, frame: Frame, hidden: AbstractSet[Name], setting: Setting
    ) -> None:
        """Put crosshairs and card on their places, or away if there is none in view."""
        times, pinned = frame.times, self._pinned
        pinned_x = None if pinned is None or not times.has(pinned) else times.x(pinned)
        at = self.stood_at(shown)
        if at is None or self._index is None or not times.has(at):
            self._plot.canvas.show_crosshair(None, pinned_x)
            self._readout.hide()
            return
        offset = setting.platform_offset
        reading = read_at(shown, self._index, hidden, offset=offset, pinned=pinned)
        self._readout.show_reading(reading, offset, setting.own_zone)
        levels = {name: level_at(shown, name, at) for name in shown.steps if name not in hidden}
        points = tuple(
            (QPointF(times.x(at), frame.levels.y(level)), LINES[name][0])
            for name, level in levels.items()
            if level is not None
        )
        self._plot.canvas.show_crosshair(Crosshair(times.x(at), points), pinned_x)
        area = self._plot.area().toRect()
        top = FLAG_HEIGHT + _LABEL_GAP if setting.flags else _LABEL_GAP
        stands = points[0][0] if points else QPointF(times.x(at), area.height() / 2)
        area.moveTopLeft(self._plot.mapTo(self._readout.parentWidget(), area.topLeft()))
        self._readout.place(area.topLeft() + stands.toPoint(), area, top)
        self._readout.show()

    def _bring_into_view(self, at: Micros) -> None:
        left, right = self._plot.view
        if left <= at <= right:
            return
        margin = (right - left) // 10
        moved = at - margin - left if at < left else at + margin - right
        self._plot.show_view(left + moved, right + moved)
