"""Every page, tab and dialog of the demo: whatever takes the keyboard has a name to be read out."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QDialog,
    QPushButton,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from profitshare_gui.ui.accounts_page import AccountsPage
from profitshare_gui.ui.actions import made_actions
from profitshare_gui.ui.main_window import MainWindow
from tests.ui.test_accessibility import PAGES, describe

_OPENED_BY_ACTIONS = (
    *("find_action", "import_action", "export_action", "backups_action"),
    *("notices_action", "preferences_action", "shortcuts_action", "about_action", "log_action"),
)
_OPENED_BY_BUTTONS = {
    "profit_page": ("share_card_button", "rows_button", "as_of_button"),
    "copiers_page": ("remove_button",),
    "futures_page": ("ratio_change_button", "assets_change_button", "delay_state_button"),
    "accounts_page": (),
    "application_page": (),
    "overview_page": (),
}


def nameless(state: str) -> list[str]:
    """The widgets on the screen that take the keyboard and have no name."""
    return [
        f"{state}: {describe(widget)}"
        for widget in QApplication.allWidgets()
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and widget.objectName() != "qt_spinbox_lineedit"
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]


def tabs(page: QWidget) -> Iterator[QTabBar]:
    return iter([bar for bar in page.findChildren(QTabBar) if bar.isVisible()])


def close_dialogs(window: MainWindow) -> None:
    for widget in QApplication.topLevelWidgets():
        if widget is not window and widget.isVisible():
            widget.close()


def test_every_page_and_tab_has_names(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Architecture, 3.6: the sweep, over every tab of every page."""
    found = []
    for name in PAGES:
        demo_window.show_page(name)
        qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
        page = demo_window.findChild(QWidget, name)
        assert isinstance(page, QWidget)
        found += nameless(name)
        for bar in tabs(page):
            for place in range(bar.count()):
                bar.setCurrentIndex(place)
                qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
                found += nameless(f"{name} {bar.objectName()} {place}")
    assert found == []


def test_every_dialog_has_names(demo_window: MainWindow, qtbot: QtBot) -> None:
    """Architecture, 3.6: the sweep, over every dialog that an action or a button opens."""
    found, opened = [], set()
    for name, action in made_actions(demo_window).items():
        if name in _OPENED_BY_ACTIONS and action.isEnabled():
            action.trigger()
            qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
            opened |= shown_dialogs(demo_window)
            found += nameless(name)
            close_dialogs(demo_window)
    for page, buttons in _OPENED_BY_BUTTONS.items():
        demo_window.open_part(page, "inactive" if page == "copiers_page" else "")
        qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
        for name in buttons:
            for button in demo_window.findChildren(QPushButton, name):
                if not (button.isVisible() and button.isEnabled()):
                    continue
                button.click()
                qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
                opened |= shown_dialogs(demo_window)
                found += nameless(f"{page} {name}")
                close_dialogs(demo_window)
    for accounts in demo_window.findChildren(AccountsPage):
        accounts.look_at_add()  # its button is for the own archive
        qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
        opened |= shown_dialogs(demo_window)
        found += nameless("account_dialog")
        close_dialogs(demo_window)
    assert found == []
    assert {
        "import_dialog",
        "export_dialog",
        "preferences_dialog",
        "shortcut_sheet",
        "command_palette",
        "removal_dialog",
        "account_dialog",
        "share_card_dialog",
        "rows_dialog",
        "setting_dialog",
    } <= opened


def shown_dialogs(window: MainWindow) -> set[str]:
    return {
        widget.objectName()
        for widget in QApplication.topLevelWidgets()
        if widget is not window and widget.isVisible() and isinstance(widget, QDialog)
    }


def test_cells_say_their_full_text(demo_window: MainWindow, qtbot: QtBot) -> None:
    """product.md, 3.10: the full text, not the elided one."""
    demo_window.show_page("copiers_page")
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    for name in ("copiers_table", "pending_table"):
        table = demo_window.findChild(QAbstractItemView, name)
        assert isinstance(table, QAbstractItemView)
        model = table.model()
        interface = QAccessible.queryAccessibleInterface(table)
        first_rows = 3 * (model.columnCount() + 1)  # a header cell stands before each row
        read_out = {interface.child(at).text(QAccessible.Text.Name) for at in range(first_rows)}
        for column in range(model.columnCount()):
            assert str(model.index(0, column).data() or "") in read_out | {""}, (name, column)


def test_every_series_of_the_chart_is_a_table_too(demo_window: MainWindow, qtbot: QtBot) -> None:
    """product.md, 3.10: every chart has a twin as a table."""
    demo_window.show_page("profit_page")
    qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
    twin = demo_window.findChild(QAction, "chart_as_table")
    series = demo_window.findChild(QTabBar, "chart_series")
    assert isinstance(twin, QAction)
    assert isinstance(series, QTabBar)
    twin.setChecked(True)
    for place in range(series.count()):
        series.setCurrentIndex(place)
        qtbot.waitUntil(lambda: not demo_window.busy, timeout=60_000)
        tables = [
            table
            for name in ("chart_table", "chart_months")
            for table in demo_window.findChildren(QAbstractItemView, name)
        ]
        assert any(table.isVisible() for table in tables), series.tabText(place)
