"""The small parts of the Overview: a figure that leads to its page, a pill, a row of figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from profitshare_gui.ui.pills import pill_colours
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE, current_theme, text_font
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label

_INSET = 8
_RADIUS = 6
_NARROWEST = 152
"""So that the lines of detail do not become columns of single words."""


class Pill(QLabel):
    """A word or two on a tinted pill."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = ""
        self.setFont(text_font(LABEL_SIZE))
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_word(self, words: str, tone: str) -> None:
        """Show words under a meaning the theme has colours for."""
        if (words, tone) == (self.text(), self._tone):
            return
        self._tone = tone
        self.setText(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words with room at both ends (Qt)."""
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2 * _INSET
        return QSize(width, metrics.height() + 4)

    def minimumSizeHint(self) -> QSize:
        """A pill is never cut (Qt)."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the pill, which the style sheet cannot round by its height (Qt)."""
        ink, tint = pill_colours(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tint))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() // 2, self.height() // 2)
        painter.setPen(QColor(ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class FigureLink(Card):
    """A figure with its lines of detail; pressed, with mouse or keyboard, it leads on."""

    pressed = Signal()

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("card", False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._title = title
        self._figure = label(size=FIGURE_SIZE, bold=True)
        self._figure.setObjectName(f"{name}_figure")
        self._figure.setWordWrap(False)
        self._unit = label(tone="secondary", bold=True)
        self._unit.setWordWrap(False)
        self._details = label(tone="secondary")
        self._details.setObjectName(f"{name}_details")
        self._notice = label(tone="warning")
        self._notice.setObjectName(f"{name}_notice")
        self.pill = Pill()
        self.pill.setObjectName(f"{name}_pill")
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._figure, 0, Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(self._unit, 1, Qt.AlignmentFlag.AlignBaseline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING - 1, HALF_GAP, HALF_GAP, 12)
        layout.setSpacing(2)
        self._heading = heading = label(title, size=LABEL_SIZE, tone="secondary")
        layout.addWidget(heading)
        layout.addLayout(line)
        layout.addWidget(self.pill, 0, Qt.AlignmentFlag.AlignLeft)
        for part in (self._details, self._notice):
            layout.addWidget(part)
        layout.addStretch(1)
        for part in (heading, self._figure, self._unit, self._details, self._notice, self.pill):
            part.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            part.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        # With a name of its own it does not tell a screen reader of every second.
        self._figure.setAccessibleName(title)
        self.pill.hide()
        self._notice.hide()

    def show_figure(
        self,
        figure: str,
        details: str,
        *,
        unit: str = "",
        notice: str = "",
        tooltip: str = "",
        pill: tuple[str, str] | None = None,
    ) -> None:
        """Show the figure; `notice` stands out, `pill` is words and their tone."""
        self.show_quietly(figure)
        self._unit.setText(unit)
        self._details.setText(details)
        self._details.setVisible(bool(details))
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self.pill.setVisible(pill is not None)
        if pill is not None:
            self.pill.show_word(*pill)
        self.setToolTip(tooltip)
        self.setAccessibleName(f"{self._title} {figure} {unit}")
        word = pill[0] if pill else ""
        self.setAccessibleDescription(f"{word} {details} {notice}".strip())

    def show_title(self, title: str) -> None:
        """Show another title, where one figure can be two things."""
        if title != self._title:
            self._title = title
            self._heading.setText(title)
            self._figure.setAccessibleName(title)

    def show_quietly(self, figure: str) -> None:
        """Show another figure that a screen reader need not be told of, as a clock's."""
        if figure != self._figure.text():
            self._figure.setText(figure)

    def needed_width(self) -> int:
        """What figure and unit need on one line, and the details beside other figures."""
        words = self._unit.sizeHint().width() if self._unit.text() else 0
        pill = self.pill.sizeHint().width() if self.pill.text() else 0
        line = self._figure.sizeHint().width() + words + 6
        return max(line + PADDING + HALF_GAP, pill + PADDING + HALF_GAP, _NARROWEST)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A tint under the mouse and a frame with the focus (Qt)."""
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.accent) if self.hasFocus() else Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(QColor(theme.hover))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), _RADIUS, _RADIUS)
        painter.end()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click leads on (Qt)."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.pressed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the space bar do the same (Qt)."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.pressed.emit()
            return
        super().keyPressEvent(event)


class FigureRow(QWidget):
    """Figures side by side in as few lines as their width allows, each line equally divided."""

    def __init__(self, figures: Sequence[FigureLink]) -> None:
        super().__init__()
        self._figures = tuple(figures)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._arrange(len(self._figures))

    def arrange(self) -> None:
        """Look again at what the figures need, as after new ones were shown."""
        self._arrange(self._fitting())

    def minimumSizeHint(self) -> QSize:
        """No wider than the widest figure: the others go below it (Qt)."""
        hint = super().minimumSizeHint()
        return QSize(max(each.needed_width() for each in self._figures), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange the figures anew for another width (Qt)."""
        super().resizeEvent(event)
        self.arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.arrange()

    def _fitting(self) -> int:
        """How many columns: as many as fit, but no more than the same number of lines needs."""
        needed = [each.needed_width() for each in self._figures]
        count = len(needed)
        for columns in range(count, 1, -1):
            widths = [max(needed[column::columns]) for column in range(columns)]
            if sum(widths) <= self.width():
                lines = -(-count // columns)
                return -(-count // lines)
        return 1

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        for column in range(max(columns, self._columns)):
            self._grid.setColumnStretch(column, int(column < columns))
        self._columns = columns
        for place, figure in enumerate(self._figures):
            self._grid.addWidget(figure, place // columns, place % columns)
