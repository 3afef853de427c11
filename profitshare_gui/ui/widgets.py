"""The small parts pages are made of: cards, figures, banners, pills, empty states, commands."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6 import QtCore
from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFont, QGuiApplication, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui.icons import icon
from profitshare_gui.ui.theme import (
    BODY_SIZE,
    FIGURE_SIZE,
    LABEL_SIZE,
    TITLE_SIZE,
    code_font,
    current_density,
    current_theme,
    text_font,
)

if TYPE_CHECKING:  # what errors are called is not needed before the first frame
    from profitshare_gui.ui.errors import Explanation

PAGE_MARGIN = 20
PADDING = 16
GAP = 16
HALF_GAP = 8

_PLENTY = "plenty_of_room"
_ALL = 100
_READABLE = 720
_LARGE_ICON = QSize(36, 36)


def in_tab_order(*parts: QWidget) -> None:
    """Let Tab go through parts in this order, each from its first stop to its last."""
    stops = [stop for part in parts for stop in _stops(part)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(part: QWidget) -> list[QWidget]:
    """What Tab stops at in a part, in the order it has now."""
    found, at = [part], part.nextInFocusChain()
    while at is not None and at is not part:
        if part.isAncestorOf(at):
            found.append(at)
        at = at.nextInFocusChain()
    return [each for each in found if each.focusPolicy() & QtCore.Qt.FocusPolicy.TabFocus]


def toned(widget: QWidget, tone: str) -> None:
    """Give a widget a meaning the style sheet has a colour for, such as "warning"."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        if widget.testAttribute(QtCore.Qt.WidgetAttribute.WA_WState_Polished):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def label(
    text: str = "",
    *,
    size: int = BODY_SIZE,
    tone: str = "",
    bold: bool = False,
    is_inside: bool = False,
) -> QLabel:
    """A label that wraps and can be selected with the mouse, unless it `is_inside` a button."""
    made = QLabel(text)
    made.setFont(text_font(size, QFont.Weight.DemiBold if bold else QFont.Weight.Normal))
    made.setWordWrap(True)
    if not is_inside:
        # As a property by its name, for the first frame has labels and does not name Qt.
        made.setProperty("textInteractionFlags", "TextSelectableByMouse")
    if tone:
        made.setProperty("tone", tone)
    return made


def scrolled(inside: QWidget, title: str, name: str = "", *, is_stop: bool = True) -> QScrollArea:
    """A place to scroll a widget in, without a frame; Tab stops at it unless told otherwise."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setAccessibleName(title)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    if not is_stop:
        area.setFocusPolicy(QtCore.Qt.FocusPolicy.NoFocus)
    area.setWidget(inside)
    return area


def fit_density(widget: QWidget) -> None:
    """Give the layout of a widget the room of the density in force.

    What is written down where a layout is made is the room where there is plenty of it.
    """
    layout = widget.layout()
    plenty = widget.property(_PLENTY)
    if layout is None or (plenty is None and current_density().part == _ALL):
        return
    if plenty is None:
        kept = layout.contentsMargins()
        plenty = [kept.left(), kept.top(), kept.right(), kept.bottom(), layout.spacing()]
        widget.setProperty(_PLENTY, plenty)
    left, top, right, bottom, between = map(current_density().room, plenty)
    layout.setContentsMargins(left, top, right, bottom)
    layout.setSpacing(between)


class Room(QWidget):
    """Gives its one part all of its room, and asks for no other when something in the part changes.

    Without it Qt lays out everything around a text that changed, as far as the window's edge.
    """

    def __init__(self, part: QWidget) -> None:
        super().__init__()
        self._part = part
        part.setParent(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the part have it (Qt)."""
        super().resizeEvent(event)
        self._part.resize(event.size())


class Card(QFrame):
    """A calm surface with a border."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the room of the density (Qt)."""
        fit_density(self)
        super().showEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the room of another density (Qt)."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and self.isVisible():
            fit_density(self)


class FigureCard(Card):
    """A card of one figure: what it is called, the figure, and the lines that explain it."""

    def __init__(self, title: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = label(title, size=LABEL_SIZE, tone="secondary")
        self._figure = label(size=FIGURE_SIZE, bold=True)
        self._figure.setWordWrap(False)
        self._figure.setObjectName(f"{name}_figure")
        self._unit = label(tone="secondary", bold=True)
        self._unit.setWordWrap(False)
        self._details = label(tone="secondary")
        self._details.setObjectName(f"{name}_details")
        self._notice = label(tone="warning")
        self._notice.setObjectName(f"{name}_notice")
        for folding in (self._details, self._notice):
            folding.setMinimumWidth(1)  # the figure says how narrow the card may be
        line = QHBoxLayout()
        line.setSpacing(6)
        line.addWidget(self._figure, 0, QtCore.Qt.AlignmentFlag.AlignBaseline)
        line.addWidget(self._unit, 1, QtCore.Qt.AlignmentFlag.AlignBaseline)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addLayout(line)
        layout.addWidget(self._details)
        layout.addWidget(self._notice)
        layout.addStretch(1)
        self._notice.hide()

    def show_figure(
        self,
        figure: str,
        details: str,
        *,
        unit: str = "",
        notice: str = "",
        tooltip: str = "",
    ) -> None:
        """Show the figure; `notice` stands out, `tooltip` gives every decimal."""
        self._figure.setText(figure)
        self._figure.setToolTip(tooltip)
        self._unit.setText(unit)
        self._unit.setVisible(bool(unit))
        self._details.setText(details)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))
        self.setAccessibleName(f"{self._title.text()} {figure} {unit}")
        self.setAccessibleDescription(f"{details} {notice}")


class Banner(QFrame):
    """Something went wrong: what, what to do next, and the button that tries again."""

    retried = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self._icon = QLabel()
        self._what = label(bold=True)
        self._next = label()
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.setObjectName("retry_button")
        self._retry.clicked.connect(self.retried)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._what)
        words.addWidget(self._next)
        sign = QVBoxLayout()
        sign.addWidget(self._icon)
        sign.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(12)
        layout.addLayout(sign)
        layout.addLayout(words, 1)
        layout.addWidget(self._retry)
        self.hide()

    def show_error(self, explanation: Explanation) -> None:
        """Show what happened and the next step; the details are in the tooltip."""
        self._icon.setPixmap(icon("warning", current_theme().danger).pixmap(QSize(18, 18)))
        self._what.setText(explanation.what)
        self._next.setText(explanation.next_step)
        self.setToolTip(explanation.details)
        self.setAccessibleName(explanation.what)
        self.setAccessibleDescription(explanation.next_step)
        self.show()


class Command(QFrame):
    """Lines to type in a terminal, with a button that copies them."""

    def __init__(self, lines: str) -> None:
        super().__init__()
        self.setProperty("command", True)
        self._lines = label(lines)
        self._lines.setFont(code_font(BODY_SIZE - 1))
        copy = QPushButton(self.tr("Copy"))
        copy.setAccessibleName(self.tr("Copy the command"))
        copy.clicked.connect(self.copy)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, HALF_GAP, HALF_GAP, HALF_GAP)
        layout.setSpacing(12)
        layout.addWidget(self._lines, 1)
        layout.addWidget(copy, 0, QtCore.Qt.AlignmentFlag.AlignTop)

    def copy(self) -> None:
        """Put the lines on the clipboard."""
        QGuiApplication.clipboard().setText(self._lines.text())


class EmptyState(QWidget):
    """Nothing to show yet: a specific headline, one sentence, what to type, one thing to press.

    A `door` is the nearest way to something to show; it then comes first.
    """

    pressed = Signal()
    door_pressed = Signal()

    def __init__(
        self,
        headline: str,
        sentence: str,
        *,
        icon_name: str,
        hint: str = "",
        commands: Sequence[str] = (),
        button: str = "",
        door: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("empty_state")
        self._icon_name = icon_name
        self._icon = QLabel()
        self._icon.setFixedSize(_LARGE_ICON)
        column = QWidget()
        column.setMaximumWidth(_READABLE)
        parts = QVBoxLayout(column)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(12)
        parts.setContentsMargins(0, 0, 0, 0)
        parts.setSpacing(12)
        parts.addWidget(self._icon)
        parts.addWidget(label(headline, size=TITLE_SIZE, bold=True))
        parts.addWidget(label(sentence))
        if hint:
            parts.addWidget(label(hint, tone="secondary"))
        for command in commands:
            parts.addWidget(Command(command))
        for words, name, pressed in (
            (door, "empty_state_door", self.door_pressed),
            (button, "empty_state_button", self.pressed),
        ):
            if words:
                press = QPushButton(words)
                press.setObjectName(name)
                press.setProperty("primary", not self._buttons.count())
                press.clicked.connect(pressed)
                self._buttons.addWidget(press)
        self._buttons.addStretch(1)
        parts.addLayout(self._buttons)
        layout = QHBoxLayout(self)
        layout.addStretch(1)
        layout.addWidget(column, 8, QtCore.Qt.AlignmentFlag.AlignVCenter)
        layout.addStretch(1)
        self._paint_icon()

    def add_button(self, button: QPushButton) -> None:
        """Put another way on beside the one there is."""
        self._buttons.insertWidget(self._buttons.count() - 1, button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_icon()

    def _paint_icon(self) -> None:
        drawing = icon(self._icon_name, current_theme().accent, _LARGE_ICON)
        self._icon.setPixmap(drawing.pixmap(_LARGE_ICON))
