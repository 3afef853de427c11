"""How a page stands: what is seen of it, and what an error leaves on the screen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.core.errors import BadValue
from profitshare_gui.ui.reading_states import ReadingStates
from profitshare_gui.ui.widgets import EmptyState

READING = "Reading …"


class Page(QWidget):
    """A page of one part, which counts how often it is read anew."""

    def __init__(self) -> None:
        super().__init__()
        self.times_read = 0
        self.part = QLabel("What was read")
        self.states = ReadingStates(self, READING, self.refresh)
        self.states.add(self.part)

    def refresh(self) -> None:
        """Nothing is read here."""
        self.times_read += 1


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    """One that is on the screen."""
    made = Page()
    qtbot.addWidget(made)
    made.show()
    return made


def seen(page: Page) -> set[str]:
    """The words on the page beside those of the banner."""
    labels = page.findChildren(QLabel)
    return {
        each.text()
        for each in labels
        if each.isVisible() and each.text() and not banner(page).isAncestorOf(each)
    }


def banner(page: Page) -> QFrame:
    """Where it is said what went wrong."""
    found = page.findChild(QFrame, "banner")
    assert isinstance(found, QFrame)
    return found


def test_a_page_begins_by_saying_that_it_is_read(page: Page) -> None:
    assert seen(page) == {READING}
    assert not banner(page).isVisible()


def test_a_page_that_could_not_be_read_does_not_say_that_it_is_being_read(page: Page) -> None:
    page.states.show_error(BadValue("not_an_id", "x"))
    assert banner(page).isVisible()
    assert seen(page) == set()


def test_an_error_leaves_what_was_shown_before(page: Page) -> None:
    page.states.show_part(page.part)
    page.states.show_error(BadValue("not_an_id", "x"))
    assert banner(page).isVisible()
    assert seen(page) == {"What was read"}
    assert page.states.shows(page.part)


def test_what_is_shown_after_an_error_takes_the_banner_away(page: Page) -> None:
    page.states.show_error(BadValue("not_an_id", "x"))
    page.states.show_part(page.part)
    assert not banner(page).isVisible()


def test_a_part_that_is_turned_to_later_leaves_the_banner(page: Page) -> None:
    """A page that is shown in turns: what went wrong meanwhile is still to be read."""
    page.states.show_error(BadValue("not_an_id", "x"))
    page.states.turn_to(page.part)
    assert banner(page).isVisible()
    assert seen(page) == {"What was read"}


def test_the_banner_reads_the_page_again(page: Page) -> None:
    page.states.show_error(BadValue("not_an_id", "x"))
    retry = page.findChild(QPushButton, "retry_button")
    assert isinstance(retry, QPushButton)
    retry.click()
    assert page.times_read == 1


def test_one_reason_for_an_empty_page_takes_the_place_of_another(page: Page, qtbot: QtBot) -> None:
    first = EmptyState("First", "It is empty.", icon_name="profit")
    page.states.show_empty(first)
    with qtbot.waitSignal(first.destroyed):
        page.states.show_empty(EmptyState("Second", "It still is.", icon_name="profit"))
    assert seen(page) == {"Second", "It still is."}
