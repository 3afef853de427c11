"""The card beside a chart's crosshair: when in both zones, how much, and what this window added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.ui.text import dated_instant_text, money_text, own_instant_text, own_offset
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, current_theme, text_font

_DISTANCE = 12


@dataclass(frozen=True, slots=True)
class Reading:
    """One point under the crosshair."""

    at: Micros
    cumulative: Units
    change: Units
    asset: str


class Readout(QFrame):
    """Shows one reading and stays out of the way of the mouse and of the chart's edges."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chart_readout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._at = self._label("readout_at", LABEL_SIZE)
        self._own = self._label("readout_own", LABEL_SIZE)
        self._cumulative = self._label("readout_cumulative", BODY_SIZE)
        self._change = self._label("readout_change", LABEL_SIZE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(2)
        for label in (self._at, self._own, self._cumulative, self._change):
            layout.addWidget(label)
        self._direction = "text"
        self.restyle()
        self.hide()

    def show_reading(
        self, reading: Reading, platform_offset: Micros, own_zone: tzinfo | None
    ) -> None:
        """Fill the card; a reader whose clock is the platform's is told the time once."""
        self._at.setText(dated_instant_text(reading.at, platform_offset))
        has_own = own_zone is not None and own_offset(reading.at, own_zone) != platform_offset
        self._own.setVisible(has_own)
        self._own.setText(own_instant_text(reading.at, own_zone) if has_own and own_zone else "")
        self._cumulative.setText(money_text(reading.cumulative, reading.asset))
        change = money_text(reading.change, sign=True)
        self._change.setText(self.tr("{change} in this window").format(change=change))
        direction = "gain" if reading.change > 0 else "loss" if reading.change < 0 else "secondary"
        if direction != self._direction:
            self._direction = direction
            self.restyle()
        self.adjustSize()

    def text(self) -> str:
        """All that the card says, a line each."""
        labels = (self._at, self._own, self._cumulative, self._change)
        return "\n".join(label.text() for label in labels if label.text())

    def place(self, point: QPoint, area: QRect, top: int) -> None:
        """At the left of the point if there is room: a rising line leaves the top free there."""
        left = point.x() - _DISTANCE - self.width()
        if left < area.left():
            left = min(point.x() + _DISTANCE, area.right() - self.width())
        upper, lower = area.top() + top, area.bottom() - self.height() - _DISTANCE
        covers_point = upper - _DISTANCE < point.y() < upper + self.height() + _DISTANCE
        has_room_below = lower > point.y() + _DISTANCE
        self.move(left, lower if covers_point and has_room_below else upper)

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        theme = current_theme()
        tint = getattr(theme, self._direction)
        self.setStyleSheet(
            f"#chart_readout {{ background: {theme.window}; border: 1px solid {theme.border};"
            f" border-radius: 6px; }} QLabel {{ color: {theme.text}; background: transparent; }}"
            f" #readout_own {{ color: {theme.secondary}; }} #readout_change {{ color: {tint}; }}"
        )

    def _label(self, name: str, size: int) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(text_font(size))
        return label
