"""The card of the room for copiers: slots, what more of them takes, and how far that is met."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP
from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from profitshare_gui.core.capacity import Ask, Capacity, Condition, Met
from profitshare_gui.core.money import WHOLE_RATIO
from profitshare_gui.core.records import DEFAULT_ASSET
from profitshare_gui.ui import text
from profitshare_gui.ui.futures_words import translate
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label, toned

_MARKS = {Met.YES: "✓", Met.NO: "✗", Met.UNKNOWN: "?"}
_TONES = {Met.YES: "good", Met.NO: "danger", Met.UNKNOWN: "warning"}
_MET = {
    Met.YES: QT_TRANSLATE_NOOP("Futures", "met"),
    Met.NO: QT_TRANSLATE_NOOP("Futures", "not met"),
    Met.UNKNOWN: QT_TRANSLATE_NOOP("Futures", "not known"),
}
_ASKS = {
    Ask.DAYS: QT_TRANSLATE_NOOP("Futures", "{limit} days of leading or more"),
    Ask.COPIERS: QT_TRANSLATE_NOOP("Futures", "{limit} copiers or more"),
    Ask.LEVERAGE: QT_TRANSLATE_NOOP("Futures", "No leverage of {limit}× or more in {days} days"),
    Ask.LEAD_MARGIN: QT_TRANSLATE_NOOP("Futures", "Lead margin of {limit} or more"),
    Ask.DRAWDOWN: QT_TRANSLATE_NOOP("Futures", "Drawdown of {limit} at most in {days} days"),
}


class CapacityCard(Card):
    """Shows how full it is; where a platform gives more room on request, its conditions."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("capacity_card")
        self._figure = label(size=TITLE_SIZE, bold=True)
        self._figure.setObjectName("capacity_figure")
        self._bar = QProgressBar()
        self._bar.setObjectName("capacity_bar")
        self._bar.setRange(0, WHOLE_RATIO)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Slots that are taken"))
        self._details = label(tone="secondary")
        self._details.setObjectName("capacity_details")
        self._asks = label(bold=True)
        self._asks.setObjectName("capacity_request")
        self._list = QWidget()
        self._list.setObjectName("capacity_conditions")
        self._grid = QGridLayout(self._list)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setColumnStretch(2, 1)
        self._rows: list[QLabel] = []
        self._source = label(size=LABEL_SIZE, tone="secondary")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, 12)
        layout.setSpacing(4)
        layout.addWidget(label(self.tr("Capacity"), size=LABEL_SIZE, tone="secondary"))
        for part in (self._figure, self._bar, self._details, self._asks, self._list):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._source)

    def show_capacity(self, capacity: Capacity) -> None:
        """Show slots and conditions."""
        self._figure.setText(self._words(capacity))
        filled = capacity.filled
        self._bar.setVisible(filled is not None)
        self._bar.setValue(filled or 0)
        lines = [self._free_words(capacity), *capacity.by_level, capacity.note]
        self._details.setText("\n".join(line for line in lines if line))
        self._show_conditions(capacity)
        sources = dict.fromkeys(
            [capacity.cap_source, *(each.source for each in capacity.conditions)]
        )
        told = " · ".join(source for source in sources if source)
        self._source.setText(self.tr("Source: {sources}").format(sources=told))
        self._source.setVisible(bool(told))
        self.setAccessibleName(self.tr("Capacity: {figure}").format(figure=self._figure.text()))

    def _words(self, capacity: Capacity) -> str:
        if capacity.cap is None and capacity.copiers is None:
            return text.UNKNOWN
        if capacity.cap is None:
            return self.tr("%Ln copier(s)", "", capacity.copiers or 0)
        copiers = text.UNKNOWN if capacity.copiers is None else text.count_text(capacity.copiers)
        return self.tr("{copiers} of {cap} copiers").format(
            copiers=copiers, cap=text.count_text(capacity.cap)
        )

    def _free_words(self, capacity: Capacity) -> str:
        if capacity.cap is None:
            return self.tr("The platform publishes no largest number of copiers.")
        if capacity.free is None:
            return self.tr("How many copy you is not known: import your list of copiers, or sync.")
        if not capacity.free:
            return self.tr("Full: nobody else can copy you until somebody leaves.")
        if capacity.is_reported:
            return self.tr("%Ln slot(s) left, as the platform tells.", "", capacity.free)
        return self.tr("%Ln slot(s) left, by the rulebook.", "", capacity.free)

    def _show_conditions(self, capacity: Capacity) -> None:
        for row in self._rows:
            self._grid.removeWidget(row)
            row.deleteLater()
        self._rows = []
        self._list.setVisible(bool(capacity.conditions))
        self._asks.setVisible(bool(capacity.conditions))
        headline = {
            Met.YES: self.tr("More slots can be asked for: every condition is met."),
            Met.NO: self.tr("More slots cannot be asked for yet:"),
            Met.UNKNOWN: self.tr("More slots can be asked for once these are met:"),
        }
        self._asks.setText(headline[capacity.can_ask_for_more])
        for place, condition in enumerate(capacity.conditions):
            self._show_condition(place, condition)

    def _show_condition(self, place: int, condition: Condition) -> None:
        told = translate("Futures", str(_ASKS[condition.ask])).format(
            limit=_limit(condition.ask, condition.limit), days=text.limit_text(condition.days)
        )
        met = translate("Futures", str(_MET[condition.met]))
        known = met
        if condition.figure is not None:
            known = self.tr("{figure}, {met}").format(
                figure=_figure(condition.ask, condition.figure), met=met
            )
        elif condition.ask is Ask.LEVERAGE:
            known = self.tr("not known: check it on the platform")
        mark = label(_MARKS[condition.met])
        words, figure = label(told), label(known)
        for each in (mark, figure):
            toned(each, _TONES[condition.met])
        figure.setObjectName(f"capacity_{condition.ask.value}")
        for column, each in enumerate((mark, words, figure)):
            self._grid.addWidget(each, place, column)
            self._rows.append(each)


def _figure(ask: Ask, value: int) -> str:
    if ask is Ask.LEAD_MARGIN:
        return text.money_text(value, DEFAULT_ASSET)
    return text.ratio_text(value) if ask is Ask.DRAWDOWN else text.count_text(value)


def _limit(ask: Ask, value: int) -> str:
    if ask is Ask.LEAD_MARGIN:
        return text.limit_money_text(value, DEFAULT_ASSET)
    return text.ratio_text(value) if ask is Ask.DRAWDOWN else text.limit_text(value)
