"""A sweep over the demo window at each level: nothing that is seen, heard or copied tells."""

from __future__ import annotations

import logging
import re
import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QFrame,
    QGroupBox,
    QMenu,
    QPushButton,
    QTabBar,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.app import create_window
from profitshare_gui.ui.chart import ProfitChart
from profitshare_gui.ui.copiers_page import CopiersPage
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.preferences import PRIVACY, PRIVACY_HIDING, PRIVACY_LEVEL, Preferences
from profitshare_gui.ui.privacy import MASK, PrivacyLevel, apply_privacy, current_privacy
from profitshare_gui.ui.privacy_door import KEYS, PrivacyDoor
from profitshare_gui.ui.profit_page import ProfitPage
from profitshare_gui.ui.profit_views import ProfitViews

PAGES = ("overview", "profit", "application", "futures", "copiers", "accounts")
VIEWS = ("performance_tab", "what_if_tab", "positions_tab", "profit_settlements")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
SPEAKING = (
    *("text", "toolTip", "accessibleName", "accessibleDescription", "windowTitle", "title"),
    *("currentText", "toPlainText", "statusTip", "whatsThis", "reading"),
)
ROWS = 15
AMOUNT = re.compile(r"\d[\d,]*\.\d{2,8}(?=\s(?:USDT|BTC|ETH)\b)")
KEY_AMOUNT = re.compile(r"\d{1,3}(?:,\d{3})+\.\d\d")
WHOLE = re.compile(r"\d{1,3}(?:,\d{3})*")
PERCENT = re.compile("\\d\N{NO-BREAK SPACE}%")
"""A figure has a space that does not break; in what the rules say it is a plain one."""
LIMITS = {"10.00", "100.00", "1,000.00"}
"""Of the demo's rules: the smallest copy, the equity of the inactive, the first tag."""
INPUTS = ("QLineEdit", "QDoubleSpinBox", "QSpinBox")


@pytest.fixture(autouse=True)
def _normal_again(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(secrets, "randbelow", lambda most: most // 3 + 12_345_678)  # about 1.8
    monkeypatch.setattr(secrets, "token_bytes", lambda count: b"k" * count)
    apply_privacy(qapp, PrivacyLevel.NORMAL)
    yield
    apply_privacy(qapp, PrivacyLevel.NORMAL)


def door_of(window: MainWindow) -> PrivacyDoor:
    door = window.findChild(PrivacyDoor)
    assert isinstance(door, PrivacyDoor)
    return door


class Walk:
    """Goes through every page and tab and keeps each text with where it was."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self.window, self.qtbot = window, qtbot
        self.said: dict[str, str] = {}
        for page in PAGES:
            window.show_page(f"{page}_page")
            self.look(page)
            self.turn_tabs(page)
        window.show_page("profit_page")
        for views in window.findChildren(ProfitViews):
            for view in VIEWS:
                views.show_view(view)
                self.look(view)
        for profit in window.findChildren(ProfitPage):
            assert profit.show_newest_settlement()
            self.look("payout")
        window.show_page("copiers_page")
        for copiers in window.findChildren(CopiersPage):
            assert copiers.select_inactive()
            copiers.show_first_selected()
            self.look("copier")

    def turn_tabs(self, page: str) -> None:
        found: list[QTabWidget | QTabBar] = list(self.window.findChildren(QTabWidget))
        for tabs in (*found, *self.window.findChildren(QTabBar)):
            first = tabs.currentIndex()
            for place in range(tabs.count()):
                if tabs.isVisible():
                    tabs.setCurrentIndex(place)
                    self.look(f"{page}, {tabs.objectName()} {place}")
            tabs.setCurrentIndex(first)

    def look(self, place: str) -> None:
        settle(self.window, self.qtbot)
        for widget in QApplication.allWidgets():
            if widget.isVisible() and not widget.inherits("QSpinBox"):
                where = f"{place}: {type(widget).__name__} {widget.objectName()}"
                for text in texts_of(widget):
                    self.said.setdefault(text, where)


def settle(window: MainWindow, qtbot: QtBot) -> None:
    """Until all is read and the cover is gone."""

    def is_still() -> bool:
        cover = window.findChild(QWidget, "privacy_cover")
        return not window.busy and (cover is None or not cover.isVisible())

    qtbot.waitUntil(is_still, timeout=60_000)
    qtbot.wait(1)
    qtbot.waitUntil(is_still, timeout=60_000)


def texts_of(widget: QWidget) -> Iterator[str]:
    for name in SPEAKING:
        found = getattr(widget, name, None)
        is_ours = name == "title" and not isinstance(widget, QGroupBox | QMenu)
        said = found() if callable(found) and not is_ours else found
        if isinstance(said, str) and said:
            yield said
    if isinstance(widget, QTabBar | QTabWidget):
        yield from (widget.tabText(place) for place in range(widget.count()))
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells_of(widget)


def cells_of(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    for row in range(min(model.rowCount(), ROWS)):
        for column in range(model.columnCount()):
            for role in ROLES:
                said = model.data(model.index(row, column), role)
                if isinstance(said, str) and said:
                    yield said
    copy = getattr(view, "copy_selection", None)
    if copy is not None and model.rowCount():
        view.selectRow(0)  # type: ignore[attr-defined]
        copy()
        yield from re.split(r"[\t\n]", QGuiApplication.clipboard().text())


def axis_labels(window: MainWindow, qtbot: QtBot) -> list[str]:
    """What is painted beside the curve: its words, as its file as SVG has them."""
    window.show_page("profit_page")
    settle(window, qtbot)
    chart = window.findChild(ProfitChart)
    assert isinstance(chart, ProfitChart)
    painted = re.findall(r"<text[^>]*>([^<]*)</text>", bytes(chart.svg()).decode())
    return [each.strip() for each in painted if WHOLE.fullmatch(each.strip()) or each == MASK]


def names_of(window: MainWindow, qtbot: QtBot) -> set[str]:
    """The nicknames and ids of the demo's copiers, from the copier table."""
    window.show_page("copiers_page")
    settle(window, qtbot)
    found: set[str] = set()
    for view in window.findChildren(QAbstractItemView, "copiers_table"):
        model = view.model()
        tip = Qt.ItemDataRole.ToolTipRole
        for row in range(model.rowCount()):
            found |= set(str(model.data(model.index(row, 0), tip)).split("\n"))
    return {name for name in found if len(name) > 3}


@pytest.mark.usefixtures("english")
def test_no_level_lets_anything_through(
    demo_window: MainWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    """product.md, section 3.8: axes, tooltips, title, clipboard, every text, every cell, the log.

    Amounts in a field to type in and limits of the rules stay, and so are none of those looked for.
    """
    caplog.set_level(logging.INFO)
    door = door_of(demo_window)
    names = names_of(demo_window, qtbot)
    assert len(names) > 100
    normal = Walk(demo_window, qtbot).said
    labels = axis_labels(demo_window, qtbot)
    assert "20,000" in labels
    amounts = {each for said in normal for each in KEY_AMOUNT.findall(said)} - LIMITS
    assert len(amounts) > 100
    leaks: dict[str, str] = {}
    for level in (PrivacyLevel.SEMI, PrivacyLevel.PRIVATE, PrivacyLevel.SCRAMBLE):
        door.choose(level)
        settle(demo_window, qtbot)
        shown = Walk(demo_window, qtbot).said
        shown[demo_window.windowTitle()] = "the title of the window"
        for said, where in shown.items():
            found = set(KEY_AMOUNT.findall(said)) & amounts
            if level in {PrivacyLevel.SEMI, PrivacyLevel.PRIVATE}:
                found |= set(AMOUNT.findall(said)) - LIMITS
            if level is not PrivacyLevel.SEMI:
                found |= {name for name in names if name in said}
            if level is PrivacyLevel.PRIVATE and not any(each in where for each in INPUTS):
                found |= set(PERCENT.findall(said))
            if found:
                leaks[f"{level.value} {sorted(found)} in {said!r}"] = where
        hidden = axis_labels(demo_window, qtbot)
        assert hidden  # the chart has not vanished
        assert level is PrivacyLevel.SCRAMBLE or hidden == [MASK] * len(labels)
    assert leaks == {}
    logged = [record.getMessage() for record in caplog.records if record.levelno >= logging.INFO]
    assert not [line for line in logged if any(each in line for each in names | amounts)]

    door.show_amounts()
    settle(demo_window, qtbot)
    again = Walk(demo_window, qtbot).said
    assert axis_labels(demo_window, qtbot) == labels
    lost = {said for said in normal if KEY_AMOUNT.search(said)} - set(again)
    assert lost == set()
    assert not [said for said in again if MASK in said]


def test_the_keys_turn_it_on_and_off(demo_window: MainWindow, qtbot: QtBot) -> None:
    """product.md, section 3.8: Ctrl+Shift+H; a clear banner while on."""
    door = door_of(demo_window)
    assert not door.banner.isVisible()
    keys = [each for each in demo_window.findChildren(QShortcut) if each.key().toString() == KEYS]
    assert len(keys) == 1
    keys[0].activated.emit()
    assert current_privacy() is PrivacyLevel.SEMI
    assert door.banner.isVisible()
    show = door.banner.findChild(QPushButton, "show_amounts_button")
    assert show is not None
    show.click()
    assert current_privacy() is PrivacyLevel.NORMAL
    assert not door.banner.isVisible()
    door.choose(PrivacyLevel.SCRAMBLE)
    door.toggle()
    door.toggle()
    assert current_privacy() is PrivacyLevel.SCRAMBLE  # the one that was chosen last
    settle(demo_window, qtbot)


def test_what_was_shown_is_covered_until_it_is_read_again(
    demo_window: MainWindow, qtbot: QtBot
) -> None:
    demo_window.show_page("profit_page")
    settle(demo_window, qtbot)
    door_of(demo_window).choose(PrivacyLevel.PRIVATE)
    cover = demo_window.findChild(QWidget, "privacy_cover")
    assert cover is not None
    assert cover.isVisible()
    pages = cover.parentWidget()
    assert pages is not None
    assert cover.geometry().contains(pages.rect())
    settle(demo_window, qtbot)
    assert not cover.isVisible()


def test_an_open_dialog_is_veiled_and_has_the_keys(demo_window: MainWindow, qtbot: QtBot) -> None:
    """A modal dialog keeps the window's own keys from it, and was written before."""
    dialog = demo_window.open_export()
    assert isinstance(dialog, QDialog)
    qtbot.waitUntil(lambda: dialog.findChild(QShortcut, "privacy_shortcut") is not None)
    keys = dialog.findChild(QShortcut, "privacy_shortcut")
    assert keys is not None
    keys.activated.emit()
    veil = dialog.findChild(QFrame, "privacy_veil")
    assert veil is not None
    assert veil.isVisible()
    assert veil.geometry() == dialog.rect()
    keys.activated.emit()
    assert not veil.isVisible()
    dialog.close()
    settle(demo_window, qtbot)


@pytest.mark.parametrize(
    ("chosen", "last", "begins"),
    [
        ("private", "normal", PrivacyLevel.PRIVATE),
        ("last", "semi", PrivacyLevel.SEMI),
        ("normal", "scramble", PrivacyLevel.NORMAL),
    ],
)
def test_a_window_begins_as_was_chosen(
    qtbot: QtBot, tmp_path: Path, chosen: str, last: str, begins: PrivacyLevel
) -> None:
    """product.md, section 3.8: option "start private"."""
    preferences = Preferences(tmp_path)
    preferences.choose(PRIVACY, chosen)
    preferences.choose(PRIVACY_LEVEL, last)
    preferences.choose(PRIVACY_HIDING, "private")
    window = create_window(tmp_path, now=lambda: datetime(2026, 4, 4, 12, tzinfo=UTC), demo=True)
    qtbot.addWidget(window)
    assert current_privacy() is begins
    qtbot.waitUntil(lambda: not window.busy, timeout=60_000)
    window.close()
