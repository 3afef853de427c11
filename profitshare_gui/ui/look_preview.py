"""What a choice of colours does, before the reader's own figures show it: a strip of examples."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from profitshare_gui.core.money import parse_amount
from profitshare_gui.ui.chart_blocks import hatch
from profitshare_gui.ui.gains import gain_tone, with_shape
from profitshare_gui.ui.text import money_text
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE, current_theme
from profitshare_gui.ui.widgets import PADDING, Card, label, toned

_GAIN, _LOSS = parse_amount("128412.06"), parse_amount("-9680.4")
_STEPS = (3, 5, -2, 4, -3, -1, 6, 2, -4, 5, 3, 4)
_CURVE = QSize(168, 64)


class LookPreview(Card):
    """A profit and a loss as figures, as pills, and as a small chart."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("look_preview")
        self._figures = [label(size=FIGURE_SIZE, bold=True) for _ in (_GAIN, _LOSS)]
        self._pills = [QLabel() for _ in range(3)]
        for figure in self._figures:
            figure.setWordWrap(False)
        for pill, meaning in zip(self._pills, ("gain", "loss", "good"), strict=True):
            pill.setFont(label(size=LABEL_SIZE).font())
            pill.setContentsMargins(8, 2, 8, 2)
            pill.setProperty("pill", meaning)
        figures = QVBoxLayout()
        figures.setSpacing(2)
        pills = QVBoxLayout()
        pills.setSpacing(6)
        for figure in self._figures:
            figures.addWidget(figure)
        for pill in self._pills:
            pills.addWidget(pill, 0, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout(self)
        row.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        row.setSpacing(24)
        row.addLayout(figures, 1)
        row.addLayout(pills)
        row.addWidget(_Curve())
        self.refresh()

    def refresh(self) -> None:
        """Write the examples anew, as another way to write amounts was chosen."""
        for figure, amount in zip(self._figures, (_GAIN, _LOSS), strict=True):
            shown = money_text(amount, sign=True)
            figure.setText(with_shape(shown))
            toned(figure, gain_tone(shown))
        words = (self.tr("Profit", "opposite of loss"), self.tr("Loss"), self.tr("In order"))
        signs = ("+", "\N{MINUS SIGN}", "")
        for pill, word, sign in zip(self._pills, words, signs, strict=True):
            shape = with_shape(sign)[:1] if sign and current_theme().has_shapes else ""
            pill.setText(f"{shape} {word}" if shape else word)

    def changeEvent(self, event: QEvent) -> None:
        """Take the shapes of another palette (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.refresh()


class _Curve(QWidget):
    """Days of profit and loss, and the curve that they make."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(_CURVE)
        self.setAccessibleName(self.tr("An example of a chart"))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        zero = self.height() - 20.0
        step = self.width() / len(_STEPS)
        level, points = 0, []
        for place, change in enumerate(_STEPS):
            bar = QRectF(place * step + 2, zero - max(change, 0) * 3, step - 4, abs(change) * 3)
            colour = QColor(theme.gain if change > 0 else theme.loss)
            if change < 0 and theme.has_shapes:
                painter.setPen(QPen(colour, 1))
                painter.drawLines(hatch(bar, 4))
                painter.drawRect(bar)
            else:
                painter.fillRect(bar, colour)
            level += change
            points.append(QPointF((place + 0.5) * step, zero - 8 - level * 1.6))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.accent), 2))
        painter.drawPolyline(QPolygonF(points))
        painter.end()
