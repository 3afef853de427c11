"""The forecast of the next settlement: P10, P50, P90, who would wait, and how such bands held."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from profitshare_gui.ui import text
from profitshare_gui.ui.chart_axis import money_ticks
from profitshare_gui.ui.definition_card import DefinitionButton
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.forecast_plot import Band, Bands
from profitshare_gui.ui.small_plot import SmallPlot
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE
from profitshare_gui.ui.what_if_words import (
    coverage_definition,
    forecast_definition,
    no_forecast_text,
)
from profitshare_gui.ui.widgets import GAP, PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.core.forecast_account import Forecast
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.forecast import ForecastView


class ForecastCard(Card):
    """Shows one account's forecast; `refresh` draws it again, on a worker."""

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("forecast_card")
        self._tasks = tasks
        self._desk: Desk | None = None
        self._offset = 0
        self._make_parts()
        self._lay_out()
        self._show_nothing(self.tr("Drawing the forecast…"))

    def show_desk(self, desk: Desk | None) -> None:
        """Turn to another account, or none; nothing of the one before stays on the screen."""
        self._desk = desk
        self._show_nothing(self.tr("Drawing the forecast…") if desk is not None else "")

    def refresh(self) -> None:
        """Draw the forecast again; the latest question wins."""
        desk = self._desk
        if desk is None:
            return
        self._tasks.run(
            desk.outlook.load_forecast,
            done=lambda view: self._show_if_current(desk, view),
            failed=self._show_error,
            replaces=(self, "forecast"),
        )

    def show_forecast(self, view: ForecastView) -> None:
        """Put a forecast on the screen, or why there is none."""
        forecast, self._offset = view.forecast, view.platform_offset
        if forecast is None:
            self._show_nothing(no_forecast_text(view.why_none) if view.why_none else "")
            return
        self._note.hide()
        self._body.show()
        asset = forecast.asset
        when = text.instant_text(forecast.window.cut_off_at, self._offset)
        self._when.setText(self.tr("at the cut-off {instant}").format(instant=when))
        self._figure.setText(text.money_text(forecast.middle, asset))
        self._figure.setToolTip(text.full_money_text(forecast.middle, asset))
        self._band.setText(
            self.tr("P10 {low} · P90 {high}").format(
                low=text.money_text(forecast.low, asset), high=text.money_text(forecast.high, asset)
            )
        )
        self._details.setText("\n".join(self._lines(forecast)))
        self._coverage.setText(self._coverage_text(forecast))
        self._plot.show_drawing(self._bands(forecast))
        self.setAccessibleName(f"{self._title.text()} {self._figure.text()}")
        self.setAccessibleDescription(f"{self._band.text()} {self._coverage.text()}")

    def _show_if_current(self, desk: Desk, view: ForecastView) -> None:
        if desk is self._desk:
            self.show_forecast(view)

    def _show_error(self, error: Exception) -> None:
        told = explain(error)
        self._show_nothing(f"{told.what}\n{told.next_step}")

    def _show_nothing(self, why: str) -> None:
        self._body.hide()
        self._note.setText(why)
        self._note.show()
        self.setAccessibleDescription(why)

    def _make_parts(self) -> None:
        self._title = label(self.tr("Forecast of the next settlement"), bold=True)
        self._title.setWordWrap(False)
        self._question = DefinitionButton(
            self._title.text(), forecast_definition(), "forecast_question"
        )
        self._when = label(tone="secondary")
        self._when.setObjectName("forecast_when")
        self._when.setWordWrap(False)
        self._figure = label(size=FIGURE_SIZE, bold=True)
        self._figure.setObjectName("forecast_figure")
        self._figure.setWordWrap(False)
        self._band = label()
        self._band.setObjectName("forecast_band")
        self._details = label(size=LABEL_SIZE, tone="secondary")
        self._details.setObjectName("forecast_details")
        self._coverage = label(size=LABEL_SIZE)
        self._coverage.setObjectName("forecast_coverage")
        self._coverage_question = DefinitionButton(
            self.tr("Coverage"), coverage_definition(), "coverage_question"
        )
        self._plot = SmallPlot("forecast_plot", self.tr("Past forecasts and the next one"))
        self._note = label(tone="secondary")
        self._note.setObjectName("forecast_note")
        self._body = QWidget()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title)
        head.addWidget(self._question)
        head.addStretch(1)
        head.addWidget(self._when)
        coverage = QHBoxLayout()
        coverage.addWidget(self._coverage, 1)
        coverage.addWidget(self._coverage_question, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(
            label(self.tr("Half of the paths pay less than this (P50)"), size=LABEL_SIZE)
        )
        for part in (self._figure, self._band, self._details):
            words.addWidget(part)
        words.addLayout(coverage)
        words.addWidget(self._coverage_question.below)
        words.addStretch(1)
        row = QHBoxLayout(self._body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        row.addLayout(words, 4)
        row.addWidget(self._plot, 5, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(6)
        layout.addLayout(head)
        layout.addWidget(self._question.below)
        layout.addWidget(self._note)
        layout.addWidget(self._body)

    def _lines(self, forecast: Forecast) -> tuple[str, ...]:
        asset = forecast.asset
        waiting = self.tr("{part} of the copiers will wait for a later one, on average")
        means = self.tr("Mean {drawn}; by the closed form {expected}")
        delta = self.tr("{amount} more for every 100 {asset} more that your copiers make")
        return (
            waiting.format(part=text.part_text(forecast.postponed, 1)),
            means.format(
                drawn=text.money_text(forecast.drawn, asset),
                expected=text.money_text(forecast.expected, asset),
            ),
            # A part of 10^-6 of 100 is as many units of 10^-8 times 10^4.
            delta.format(amount=text.money_text(forecast.per_gain * 10**4, asset), asset=asset),
        )

    def _coverage_text(self, forecast: Forecast) -> str:
        count = len(forecast.past)
        if forecast.coverage is None:
            return self.tr(
                "Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed",
                "",
                count,
            )
        return self.tr(
            "P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim", "", count
        ).format(part=text.part_text(forecast.coverage, 1))

    def _bands(self, forecast: Forecast) -> Bands:
        past = [
            Band(each.low, each.middle, each.high, each.paid, each.low <= each.paid <= each.high)
            for each in forecast.past
        ]
        bands = [*past, Band(forecast.low, forecast.middle, forecast.high, None, True)]
        windows = [*(each.window for each in forecast.past), forecast.window]

        def reading(place: int) -> str:
            band = bands[place]
            spoken = (
                self.tr("{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}")
                if band.paid is not None
                else self.tr("{day}: P10 {low} · P50 {middle} · P90 {high}")
            )
            return spoken.format(
                day=text.short_day_text(windows[place].cut_off_at, self._offset),
                low=text.money_text(band.low),
                middle=text.money_text(band.middle),
                high=text.money_text(band.high),
                paid=text.money_text(band.paid),
            )

        held = self.tr("{held} of %Ln past payout(s) lie within their band", "", len(past))
        return Bands(
            bands=bands,
            up=money_ticks,
            reading=reading,
            first=text.day_text(windows[0].cut_off_at, self._offset),
            last=self.tr("next"),
            words=held.format(held=text.count_text(sum(band.held for band in past))),
        )
