"""How far a change on a page is felt: what is laid out again when a text on it changes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.widgets import Room

_SETTLES_MS = 100
_DEEPEST = 30


class LaidOut(QObject):
    """Remembers every part of the program that was asked to lay itself out again."""

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[QWidget] = []

    def eventFilter(self, asked: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.LayoutRequest and isinstance(asked, QWidget):
            self.parts.append(asked)
        return False


def lay_out(app: QApplication) -> None:
    """All layouts that are due, one of which asks for the next, and nothing else.

    A clock that goes on meanwhile lays out the header, which is no doing of the page's.
    """
    for _ in range(_DEEPEST):
        app.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


@pytest.mark.parametrize(
    ("page", "changing", "outside"),
    [
        ("profit_page", "countdown_label", "profit_settlements"),
        ("copiers_page", "sums_label", "content"),
    ],
)
def test_a_text_on_a_page_lays_out_nothing_around_the_page(
    demo_window: MainWindow,
    qapp: QApplication,
    qtbot: QtBot,
    page: str,
    changing: str,
    outside: str,
) -> None:
    """The countdown changes every second of the day: with all around it it took 9 ms each time."""
    demo_window.show_page(page)
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    qtbot.wait(_SETTLES_MS)
    lay_out(qapp)
    label = demo_window.findChild(QLabel, changing)
    untouched = demo_window.findChild(QWidget, outside)
    assert label is not None
    assert untouched is not None
    laid_out = LaidOut()
    qapp.installEventFilter(laid_out)
    label.setText(f"{label.text()}\nand more of it")
    lay_out(qapp)
    qapp.removeEventFilter(laid_out)
    assert label.parentWidget() in laid_out.parts
    around = [each for each in laid_out.parts if each.isAncestorOf(untouched)]
    assert [*around, *(each for each in laid_out.parts if each is untouched)] == []


def test_what_is_in_a_room_has_all_of_it(qtbot: QtBot) -> None:
    part = QLabel("a text")
    room = Room(part)
    qtbot.addWidget(room)
    room.resize(300, 200)
    room.show()
    assert part.isVisible()
    assert part.size() == room.size()
    room.resize(120, 80)
    assert part.size() == room.size()
