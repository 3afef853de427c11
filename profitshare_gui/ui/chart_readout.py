"""The card beside a chart's crosshair: when in both zones, and every value that is seen there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from profitshare_gui.core.instants import Micros
from profitshare_gui.ui.chart_blocks import SWATCH, Name, swatch
from profitshare_gui.ui.gains import with_shape
from profitshare_gui.ui.text import dated_instant_text, own_instant_text, own_offset
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, current_theme, text_font

_DISTANCE = 12


@dataclass(frozen=True, slots=True)
class ReadValue:
    """One value under the crosshair; `since_pinned` is its difference to the second crosshair."""

    name: Name
    title: str
    value: str
    since_pinned: str = ""


@dataclass(frozen=True, slots=True)
class Reading:
    """All that is seen at one instant.

    `change` is a sentence on the step, `direction` its sign; `pinned` names the second crosshair,
    `note` what is not known here.
    """

    at: Micros
    values: Sequence[ReadValue]
    change: str = ""
    direction: int = 0
    pinned: str = ""
    note: str = ""


class Readout(QFrame):
    """Shows one reading and stays out of the way of the mouse and of the chart's edges."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("chart_readout")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._at = self._label("readout_at", LABEL_SIZE)
        self._own = self._label("readout_own", LABEL_SIZE)
        self._change = self._label("readout_change", LABEL_SIZE)
        self._pinned = self._label("readout_pinned", LABEL_SIZE)
        self._note = self._label("readout_note", LABEL_SIZE)
        self._rows: dict[Name, tuple[QLabel, QLabel, QLabel, QLabel]] = {}
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(2)
        layout.addWidget(self._at)
        layout.addWidget(self._own)
        layout.addLayout(self._grid)
        for label in (self._change, self._pinned, self._note):
            layout.addWidget(label)
        self._direction = 0
        self._said = ""
        self.restyle()
        self.hide()

    def show_reading(
        self, reading: Reading, platform_offset: Micros, own_zone: tzinfo | None
    ) -> None:
        """Fill the card; a reader whose clock is the platform's is told the time once."""
        own = ""
        if own_zone is not None and own_offset(reading.at, own_zone) != platform_offset:
            own = own_instant_text(reading.at, own_zone)
        self._at.setText(dated_instant_text(reading.at, platform_offset))
        for label, words in (
            (self._own, own),
            (self._change, with_shape(reading.change)),
            (self._pinned, reading.pinned),
            (self._note, reading.note),
        ):
            label.setText(words)
            label.setVisible(bool(words))
        self._show_values(reading.values)
        if reading.direction != self._direction:
            self._direction = reading.direction
            self.restyle()
        values = (f"{v.title} {v.value} {v.since_pinned}".rstrip() for v in reading.values)
        lines = (self._at.text(), own, *values, reading.change, reading.pinned, reading.note)
        self._said = "\n".join(line for line in lines if line)
        layout = self.layout()
        if layout is not None:
            layout.invalidate()
            layout.activate()
        self.resize(self.sizeHint())

    def text(self) -> str:
        """All that the card says, a line each."""
        return self._said

    def place(self, point: QPoint, area: QRect, top: int) -> None:
        """At the left of the point if there is room: a rising line leaves the top free there."""
        left = point.x() - _DISTANCE - self.width()
        if left < area.left():
            left = min(point.x() + _DISTANCE, area.right() - self.width())
        upper, lower = area.top() + top, area.bottom() - self.height() - _DISTANCE
        covers_point = upper - _DISTANCE < point.y() < upper + self.height() + _DISTANCE
        has_room_below = lower > point.y() + _DISTANCE
        wanted = lower if covers_point and has_room_below else upper
        # A low plot has no room for it: then it reaches over what stands above.
        self.move(left, max(min(wanted, area.bottom() - self.height()), 0))

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        theme = current_theme()
        tint = (theme.loss, theme.secondary, theme.gain)[self._direction + 1]
        self.setStyleSheet(
            f"#chart_readout {{ background: {theme.window}; border: 1px solid {theme.border};"
            f" border-radius: 6px; }} QLabel {{ color: {theme.text}; background: transparent; }}"
            f" #readout_own, #readout_pinned, #readout_title {{ color: {theme.secondary}; }}"
            f" #readout_change {{ color: {tint}; }} #readout_note {{ color: {theme.warning}; }}"
        )
        for name, labels in self._rows.items():
            labels[0].setPixmap(swatch(name, theme).pixmap(SWATCH, SWATCH))

    def _show_values(self, values: Sequence[ReadValue]) -> None:
        shown = {value.name: value for value in values}
        for name in shown:
            if name not in self._rows:
                self._add_row(name)
        for name, (mark, title, amount, since) in self._rows.items():
            value = shown.get(name)
            for label in (mark, title, amount, since):
                label.setVisible(value is not None)
            mark.setVisible(value is not None and len(values) > 1)
            title.setVisible(value is not None and len(values) > 1)
            amount.setText(value.value if value else "")
            title.setText(value.title if value else "")
            since.setText(value.since_pinned if value else "")

    def _add_row(self, name: Name) -> None:
        labels = (
            self._label("readout_swatch", LABEL_SIZE),
            self._label("readout_title", LABEL_SIZE),
            self._label(f"readout_{name.value}", BODY_SIZE),
            self._label(f"readout_{name.value}_since", LABEL_SIZE),
        )
        labels[0].setPixmap(swatch(name, current_theme()).pixmap(SWATCH, SWATCH))
        row = len(self._rows)
        for column, label in enumerate(labels):
            right = column >= 2
            self._grid.addWidget(
                label,
                row,
                column,
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft,
            )
        self._rows[name] = labels

    def _label(self, name: str, size: int) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setFont(text_font(size))
        return label
