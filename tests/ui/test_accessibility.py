"""Everybody can use it: names for screen readers, room for long languages, a focus that is seen."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from profitshare_gui.ui.language import PSEUDO_VARIABLE, install_language
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.profit_page import ProfitPage

PAGES = (
    "overview_page",
    "application_page",
    "futures_page",
    "copiers_page",
    "profit_page",
    "accounts_page",
)


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    """Every sentence 40 % longer, whatever this run is in."""
    monkeypatch.setenv(PSEUDO_VARIABLE, "1")
    install_language(qapp, "en")


def states(window: MainWindow, qtbot: QtBot) -> Iterator[str]:
    """Every page in turn, and the payout drawer."""
    for name in PAGES:
        window.show_page(name)
        qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
        qtbot.wait(1)
        yield name
    window.show_page("profit_page")
    for page in window.findChildren(ProfitPage):
        assert page.show_newest_settlement()
        qtbot.wait(1)
        yield "payout_drawer"


def visible(window: MainWindow) -> list[QWidget]:
    return [widget for widget in window.findChildren(QWidget) if widget.isVisible()]


def describe(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()!r} in {widget.parentWidget()!r}"


def test_whatever_takes_the_focus_has_a_name(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Architecture, section 3.6: a sweep with QAccessible."""
    nameless = [
        f"{state}: {describe(widget)}"
        for state in states(demo_window, qtbot)
        for widget in visible(demo_window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None  # another one takes the focus for it
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_sweep_finds_a_widget_without_a_name(qtbot: QtBot) -> None:
    """A check that can find nothing proves nothing."""
    button = QPushButton()
    qtbot.addWidget(button)
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    assert not QAccessible.queryAccessibleInterface(button).text(QAccessible.Text.Name)


@pytest.mark.usefixtures("pseudo")
def test_nothing_is_clipped_in_a_longer_language(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Issue 2: with sentences 40 % longer every label, button and tab has its room."""
    clipped = [
        f"{state}: {describe(widget)}"
        for state in states(demo_window, qtbot)
        for widget in visible(demo_window)
        if is_clipped(widget)
    ]
    assert clipped == []


def is_clipped(widget: QWidget) -> bool:
    """Whether a widget that shows words has less room than they need."""
    if isinstance(widget, QLabel) and widget.text():
        if widget.wordWrap():
            return widget.heightForWidth(widget.width()) > widget.height()
        return widget.minimumSizeHint().width() > widget.width()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.sizeHint().width() > widget.width()
    if isinstance(widget, QTabBar):
        return widget.sizeHint().width() > widget.width()
    return False


def test_the_clipping_check_finds_a_label_that_is_too_small(qtbot: QtBot) -> None:
    """A check that can find nothing proves nothing."""
    label = QLabel("A sentence that needs much more than forty pixels")
    qtbot.addWidget(label)
    label.resize(40, 20)
    assert is_clipped(label)
    label.setWordWrap(True)
    assert is_clipped(label)
    label.resize(400, 40)
    assert not is_clipped(label)


def test_tab_walks_through_the_window(demo_window: MainWindow) -> None:
    """product.md, Keyboard: everything that can be pressed can be reached without a mouse."""
    demo_window.show_page("profit_page")
    reached = set()
    at = demo_window.nextInFocusChain()
    while at is not None and at is not demo_window:
        if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
            reached.add(at.objectName())
        at = at.nextInFocusChain()
    assert {
        "open_overview_page",
        "account_switcher",
        "look_button",
        "profit_chart",
        "range_7d",
        "range_all",
        "pending_table",
    } <= reached
