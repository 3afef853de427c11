"""A figure whose definition is shown on hover and, for the keyboard, at the press of a button."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from profitshare_gui.ui.gains import gain_tone, with_shape
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label, toned


class DefinitionButton(QToolButton):
    """A question mark: its tooltip is the definition, and pressed it shows `below` with it."""

    def __init__(self, title: str, definition: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setText("?")
        self.setProperty("flat", True)
        self.setCheckable(True)
        self.setToolTip(definition)
        self.setAccessibleName(self.tr("What is “{figure}”?").format(figure=title))
        self.setAccessibleDescription(definition)
        self.below = label(definition, size=LABEL_SIZE, tone="secondary")
        self.below.setObjectName(f"{name}_text")
        self.below.hide()
        self.toggled.connect(self.below.setVisible)


class DefinitionCard(Card):
    """One figure: what it is called, the figure, a line of details, and its definition."""

    def __init__(self, title: str, definition: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setToolTip(definition)
        self._title = label(title, size=LABEL_SIZE, tone="secondary")
        self._figure = label(size=FIGURE_SIZE, bold=True)
        self._figure.setObjectName(f"{name}_figure")
        self._figure.setWordWrap(False)
        self._details = label(tone="secondary")
        self._details.setObjectName(f"{name}_details")
        self.question = DefinitionButton(title, definition, f"{name}_question")
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.question, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 8, PADDING - 8, PADDING - 4)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._figure)
        layout.addWidget(self._details)
        layout.addWidget(self.question.below)
        layout.addStretch(1)

    def show_figure(self, figure: str, details: str) -> None:
        """Show the figure; a dash is one that nobody knows, which the details explain."""
        self._figure.setText(with_shape(figure))
        toned(self._figure, gain_tone(figure))
        self._details.setText(details)
        self.setAccessibleName(f"{self._title.text()} {figure}")
        self.setAccessibleDescription(details)


def section(title: str, definition: str, name: str, *parts: QWidget) -> Card:
    """A card with a heading, its definition behind a question mark, and what it is about."""
    card = Card()
    card.setObjectName(name)
    question = DefinitionButton(title, definition, f"{name}_question")
    head = QHBoxLayout()
    heading = label(title, bold=True)
    heading.setWordWrap(False)
    head.addWidget(heading)
    head.addWidget(question)
    head.addStretch(1)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
    layout.setSpacing(6)
    layout.addLayout(head)
    layout.addWidget(question.below)
    for part in parts:
        layout.addWidget(part)
    return card
