"""Profit over time: series to choose from, pan, zoom, ranges on platform days, exact crosshairs.

Money becomes a float only in the modules of the chart, and only to be painted.
"""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from datetime import tzinfo
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFocusEvent,
    QKeyEvent,
)
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.ui.chart_axis import day_ticks, span_of_days
from profitshare_gui.ui.chart_cursor import Cursor
from profitshare_gui.ui.chart_export import Picture, png_of, svg_of
from profitshare_gui.ui.chart_frame import Asked, Frame, frame_of
from profitshare_gui.ui.chart_header import DAYS, ChartHeader
from profitshare_gui.ui.chart_hours import HourPage
from profitshare_gui.ui.chart_plot import TimePlot
from profitshare_gui.ui.chart_plotted import Plotted, plotted
from profitshare_gui.ui.chart_readout import Readout
from profitshare_gui.ui.chart_scale import Times
from profitshare_gui.ui.chart_setting import Setting
from profitshare_gui.ui.chart_story import (
    described,
    flags_of,
    legend_names,
    legend_title,
    name_text,
    title_of,
    with_rules,
)
from profitshare_gui.ui.chart_table import table_of
from profitshare_gui.ui.chart_words import missing_text
from profitshare_gui.ui.text import zone_text
from profitshare_gui.ui.theme import current_theme
from profitshare_gui.ui.widgets import label, toned
from profitshare_gui.usecases.profit_series import (
    Gap,
    Line,
    LineName,
    Missing,
    ProfitSeries,
    Scale,
    SeriesKind,
)

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ShareCurve

_NARROWEST_VIEW = 2 * DAY
_LOWEST = 168


class ProfitChart(QWidget):
    """The series of one account; `wanted` asks for one, `show_series` brings it.

    Drag pans, the wheel zooms in time, a double click returns to the range. 1 to 4 choose ranges;
    Left, Right, Home and End move the crosshair from step to step, P (or a click with Shift) pins a
    second one, Escape takes them away. `export_wanted` carries "png", "svg" or "csv".
    """

    wanted = Signal(object)
    export_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None, *, plot: TimePlot | None = None) -> None:
        """`plot` may have been made before, for that takes as long as all the rest."""
        super().__init__(parent)
        self.setObjectName("profit_chart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(_LOWEST)
        self._setting = Setting()
        self._kind = SeriesKind.SHARE
        self._known: dict[SeriesKind, Plotted] = {}
        self._range: str | None = "range_all"
        self._home = "range_all"
        self._frame: Frame | None = None
        self._plot = plot or TimePlot()
        self._readout = Readout(self)
        self._cursor = Cursor(self._plot, self._readout)
        self._header = ChartHeader(self)
        self._hours = HourPage()
        self._table: QWidget | None = None
        self._is_table = False
        self._nothing = QLabel()  # says so only once we know
        self._notice = label()
        self._notice.setObjectName("chart_notice")
        self._notice.hide()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._restyle()

    @property
    def kind(self) -> SeriesKind:
        """The series that is shown."""
        return self._kind

    @property
    def series(self) -> ProfitSeries | None:
        """The figures that are shown; None until they are there."""
        shown = self._shown
        return shown.series if shown else None

    @property
    def setting(self) -> Setting:
        """What the series stand in."""
        return self._setting

    @property
    def _shown(self) -> Plotted | None:
        return self._known.get(self._kind)

    def show_curve(
        self,
        curve: ShareCurve,
        *,
        platform_offset: Micros,
        ratio_changes: Sequence[tuple[Micros, Millionths]] = (),
        own_zone: tzinfo | None = None,
        as_of: Micros | None = None,
        gaps: Sequence[Gap] = (),
        subject: Hashable = None,
    ) -> None:
        """Show an account's cumulative share at once, and ask for whatever else is in view.

        The chosen series and range, or the view the reader has moved to, stay. `as_of` is until
        when the last level is known to hold; without it the line ends at its last step. It is
        broken inside `gaps`.
        """
        flags = flags_of(ratio_changes)
        if subject != self._setting.subject:
            self._known = {}
            self._cursor.forget()
        self._setting = Setting(platform_offset, own_zone, flags, subject)
        line = Line(LineName.CUMULATIVE, Scale.MONEY, curve.at, curve.cumulative)
        former = self._known.get(SeriesKind.SHARE)
        has_any = bool(len(curve.at))
        series = ProfitSeries(
            SeriesKind.SHARE,
            curve.asset,
            until=max(int(curve.at[-1]) if has_any else 0, as_of or 0),
            lines=(line,) if has_any else (),
            bars=former.series.bars if former else None,
            gaps=tuple(gaps),
            missing=None if has_any else Missing.NO_SETTLED_WINDOW,
        )
        self._keep(plotted(series))
        if self._shown is None:
            self._show(None)
        self.wanted.emit(self._kind)

    def show_series(self, made: Plotted) -> None:
        """Show a series that was asked for, or have it ready."""
        self._keep(made)

    def show_failure(self, kind: SeriesKind, sentence: str) -> None:
        """Say why a series could not be loaded; one that is on the screen stays."""
        if kind is self._kind and self._shown is None:
            self._nothing.setText(sentence)
            self._stack.setCurrentWidget(self._nothing)

    def show_notice(self, sentence: str, *, tone: str) -> None:
        """Say what became of an export, until something else is chosen."""
        toned(self._notice, tone)
        self._notice.setText(sentence)
        self._notice.show()

    def choose(self, kind: SeriesKind) -> None:
        """Turn to a series; the view stays where it is."""
        self._notice.hide()
        stood_at = self._cursor.stood_at(self._shown)
        self._kind = kind
        self._header.show_series(kind)
        self._show(stood_at)
        self.wanted.emit(kind)

    def reset_view(self) -> None:
        """Return to the range that was chosen last."""
        self._go_to(self._home)

    def png(self) -> bytes:
        """What is shown as a PNG, three times as fine as the screen."""
        return png_of(self._picture())

    def svg(self) -> bytes:
        """What is shown as an SVG."""
        return svg_of(self._picture())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._press(event.key()):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        by_key = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._plot.canvas.show_focus_ring(visible=event.reason() in by_key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._plot.canvas.show_focus_ring(visible=False)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._restyle()

    def _lay_out(self) -> None:
        self._nothing.setObjectName("chart_empty")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setWordWrap(True)
        for page in (self._nothing, self._plot, self._hours):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._header)
        layout.addWidget(self._notice)
        layout.addWidget(self._stack, 1)
        self._readout.raise_()

    def _connect(self) -> None:
        self._header.chosen.connect(self._go_to)
        self._header.series_chosen.connect(self.choose)
        self._header.table_wanted.connect(self._show_table)
        self._header.export_wanted.connect(self.export_wanted)
        self._header.legend.changed.connect(self._redraw)
        self._plot.moved.connect(self._redraw)
        self._plot.moved_by_hand.connect(self._leave_range)
        self._plot.pointed.connect(self._point_at)
        self._plot.pinned.connect(self._pin_at)
        self._plot.reset.connect(self.reset_view)
        self._plot.pressed.connect(self._take_focus)

    def _restyle(self) -> None:
        theme = current_theme()
        self._plot.restyle(theme)
        self._nothing.setStyleSheet(f"color: {theme.secondary};")
        self._readout.restyle()
        self._header.restyle()

    def _take_focus(self) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _keep(self, made: Plotted) -> None:
        stood_at = self._cursor.stood_at(self._shown)
        self._known[made.series.kind] = made
        self._limit_view()
        if made.series.kind is self._kind:
            self._show(stood_at)

    def _show(self, stood_at: Micros | None) -> None:
        """Put the chosen series on the screen, or why there is none."""
        shown = self._shown
        self._cursor.stand_near(shown, stood_at)
        series = shown.series if shown else None
        has_data = series is not None and series.missing is None
        is_time = has_data and series is not None and series.months is None and series.hours is None
        self._header.show_state(has_range=is_time, has_data=has_data)
        names = legend_names(series) if series else ()
        self._header.legend.show_names(legend_title(self._kind, series), names)
        self.setAccessibleName(title_of(self._kind, series))
        if series is None:
            self._nothing.setText(self.tr("Reading the archive…"))
        elif series.missing is not None:
            self._nothing.setText(missing_text(series.missing))
        self._show_page()
        self._go_to(self._range)
        self.setAccessibleDescription(
            described(shown, self._setting.platform_offset) if has_data else self._nothing.text()
        )

    def _show_page(self) -> None:
        series = self.series
        if self._table is not None:
            self._stack.removeWidget(self._table)
            self._table.deleteLater()
            self._table = None
        if series is None or series.missing is not None:
            self._stack.setCurrentWidget(self._nothing)
        elif self._is_table or series.months is not None:
            self._table = table_of(series, self._setting.platform_offset)
            self._stack.addWidget(self._table)
            self._stack.setCurrentWidget(self._table)
        elif series.hours is not None:
            zone = zone_text(self._setting.platform_offset)
            self._hours.show_hours(series.hours, series.asset, zone)
            self._stack.setCurrentWidget(self._hours)
        else:
            self._stack.setCurrentWidget(self._plot)

    def _show_table(self, shown: bool) -> None:
        self._is_table = shown
        self._show_page()

    def _span(self, name: str) -> tuple[Micros, Micros]:
        """A range: the same instants for every series, however early each of them begins."""
        drawn = [each for each in self._known.values() if each.series.missing is None]
        first = min((each.first for each in drawn), default=0)
        until = max((each.series.until for each in drawn), default=0)
        return span_of_days(DAYS[name], first, until, self._setting.platform_offset)

    def _limit_view(self) -> None:
        lefts, rights = zip(*(self._span(name) for name in DAYS), strict=True)
        self._plot.limit_view(min(lefts), max(rights), _NARROWEST_VIEW)

    def _go_to(self, name: str | None) -> None:
        """Show one of the ranges; None keeps the view."""
        self._range, self._home = name, name or self._home
        if name and self._shown:
            self._plot.show_view(*self._span(name))
        self._header.show_range(name)
        self._redraw()

    def _leave_range(self) -> None:
        if self._range and self._shown and self._plot.view != self._span(self._range):
            self._range = None
            self._header.show_range(None)

    def _redraw(self) -> None:
        """One frame; it costs the same for ten steps and for ten million."""
        shown, pixels = self._shown, self._plot.pixels
        if shown is None or shown.series.missing or min(pixels.width(), pixels.height()) < 2:
            return
        left, right = self._plot.view
        times = Times(left, right, pixels.width())
        hidden = self._header.legend.hidden
        flags = with_rules(self._setting.flags, shown.series)
        self._frame = frame_of(shown, Asked(times, pixels.height(), hidden, flags))
        days = day_ticks(left, right, self._setting.platform_offset, pixels.width())
        self._plot.show_ticks(days, self._frame.ticks)
        self._plot.canvas.show_drawing(self._frame.drawing)
        self._show_reading()

    def _point_at(self, instant: Micros | None) -> None:
        if self._cursor.point_at(self._shown, instant):
            self._show_reading()

    def _pin_at(self, instant: Micros) -> None:
        if self._shown is not None and self._cursor.pin_at(self._shown, instant):
            self._show_reading()

    def _press(self, key: int) -> bool:
        """Do what a key asks the crosshairs for, and say whether it was one of theirs."""
        shown = self._shown
        if shown is None or self._stack.currentWidget() is not self._plot:
            return False
        if self._cursor.walk(shown, key):
            self._leave_range()
            self._show_reading()
            words = self._readout.text()
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
            return True
        if self._cursor.press(shown, key):
            self._show_reading()
            return True
        return False

    def _show_reading(self) -> None:
        if self._shown is not None and self._frame is not None:
            hidden = self._header.legend.hidden
            self._cursor.show(self._shown, self._frame, hidden, self._setting)

    def _picture(self) -> Picture:
        series = self.series or ProfitSeries(self._kind)
        hidden = self._header.legend.hidden
        names = [(n, name_text(n)) for n in legend_names(series) if n not in hidden]
        paint = self._plot.paint_into
        page = self._stack.currentWidget()
        if page is self._hours:
            paint = self._hours.picture
        return Picture(title_of(self._kind, series), names, page.size(), paint)
