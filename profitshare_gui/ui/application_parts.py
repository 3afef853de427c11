"""The parts the cards of an application are made of: pills, titles, and when something is due."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QLayout, QVBoxLayout, QWidget

from profitshare_gui.core.application import Due
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import PADDING, Card, label

translate = QCoreApplication.translate  # an alias lupdate knows

_PILL_MARGINS = (9, 2, 9, 2)


def due_text(due: Due, offset: Micros) -> str:
    """When an answer, or an end, is expected."""
    is_whole_day = (due.last + offset) % DAY == 0
    last = (
        text.day_text(due.last - 1, offset)
        if is_whole_day
        else text.dated_instant_text(due.last, offset)
    )
    if due.is_over:
        return translate("Application", "Was due until {last}. Ask the platform's support.").format(
            last=last
        )
    if due.first is None:
        return translate("Application", "Expected until {last}.").format(last=last)
    first = text.day_text(due.first, offset)
    return translate("Application", "Answer expected from {first} to {last}.").format(
        first=first, last=last
    )


def pill() -> QLabel:
    """A word on a coloured ground."""
    made = QLabel()
    made.setFont(label(size=LABEL_SIZE, bold=True).font())
    made.setContentsMargins(*_PILL_MARGINS)
    return made


def show_pill(place: QLabel, words: str, tone: str) -> None:
    """Give a pill its word and its meaning."""
    place.setText(words)
    place.setProperty("pill", tone or "neutral")
    place.style().unpolish(place)
    place.style().polish(place)
    place.updateGeometry()


def card_layout(card: Card, title: str, beside: QWidget | None, inside: QLayout) -> None:
    """Lay a card out: its title, something at the right of it, and what is inside."""
    head = QHBoxLayout()
    head.addWidget(label(title, bold=True), 1)
    if beside is not None:
        head.addWidget(beside)
    layout = QVBoxLayout(card)
    layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
    layout.setSpacing(10)
    layout.addLayout(head)
    layout.addLayout(inside)


class Rebuilt:
    """What is inside a card, made anew where it says something else than before.

    To make and lay out a card takes some 10 ms of the window's thread, and a sync reads the page
    again and again.
    """

    def __init__(self, card: QWidget) -> None:
        self._card = card
        self._said: object = None

    def show(self, said: object, build: Callable[[], object]) -> None:
        """Make it anew unless `said`, which is all that it says, is as it was."""
        if said != self._said:
            self._said = said
            _rebuild(self._card, build)

    def forget(self) -> None:
        """Make it anew next time: somebody has changed what it shows, as by a tick."""
        self._said = None


def _rebuild(card: QWidget, build: Callable[[], object]) -> None:
    """Make what is inside anew; the focus stays on what is called as before."""
    focused = QApplication.focusWidget()
    name = focused.objectName() if focused is not None and card.isAncestorOf(focused) else ""
    build()
    again = card.findChildren(QWidget, name) if name else []
    if again:
        again[-1].setFocus()


def clear(layout: QLayout) -> None:
    """Take everything out of a layout."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
            inner.deleteLater()
