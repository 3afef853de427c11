"""The row of tools above the copiers: tabs, search, columns, views, and what else can be done."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QTabBar, QToolButton, QWidget

from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.views_menu import ViewsMenu

_SEARCH_WIDTHS = (96, 180)


class CopiersTools(QWidget):
    """Tells what was asked for; `searched` carries the text with every key."""

    searched = Signal(str)
    export_wanted = Signal()
    worklist_wanted = Signal()
    audit_wanted = Signal()
    identities_wanted = Signal()

    def __init__(self, table: CopiersTable, preferences: Preferences) -> None:
        super().__init__()
        self._table = table
        self.tabs = QTabBar()
        self.tabs.setObjectName("copiers_tabs")
        self.tabs.setAccessibleName(self.tr("Current copiers, those who left, analytics"))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        for words in (self.tr("Current"), self.tr("Left"), self.tr("Analytics")):
            self.tabs.addTab(words)
        self.search = QLineEdit()
        self.search.setObjectName("copiers_search")
        self.search.setPlaceholderText(self.tr("Search copiers"))
        self.search.setAccessibleName(self.tr("Search nicknames, ids and tags"))
        self.search.setToolTip(self.tr("Nickname, id or tag (Ctrl+F)"))
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(_SEARCH_WIDTHS[0])
        self.search.setMaximumWidth(_SEARCH_WIDTHS[1])
        self.search.textChanged.connect(self.searched)
        self._columns = _menu_button("columns_button", self.tr("Columns"), table.columns_menu())
        self._views = ViewsMenu(table, preferences)
        self._more = _menu_button("more_button", self.tr("More"), self._more_menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        for part in (self._columns, self._views.button, self._more):
            row.addWidget(part)

    def set_filled(self, *, filled: bool) -> None:
        """Offer the tools only where there is something to use them on."""
        self.setVisible(filled)

    def set_tools(self, *, shown: bool, is_current: bool) -> None:
        """Show the tools of a table, and those of the current copiers' table."""
        for part in (self.search, self._more):
            part.setVisible(shown)
        for part in (self._columns, self._views.button):
            part.setVisible(is_current)

    def offer_worklist(self, is_open: bool) -> None:
        """Offer the list to work through by hand where there is one."""
        for action in self._more.menu().actions():
            if action.objectName() == "open_worklist":
                action.setEnabled(is_open)

    def show_search(self) -> None:
        """Show what the table is searched for, when something else than typing changed it."""
        if self.search.text().strip() != self._table.copiers.search:
            blocker = QSignalBlocker(self.search)
            self.search.setText(self._table.copiers.search)
            blocker.unblock()

    def _more_menu(self) -> QMenu:
        menu = QMenu(self)
        for name, words, signal in (
            ("export_copiers", self.tr("Export the rows shown…"), self.export_wanted),
            ("open_worklist", self.tr("Worklist…"), self.worklist_wanted),
            ("open_audit", self.tr("Audit log…"), self.audit_wanted),
            ("open_identities", self.tr("Who is who…"), self.identities_wanted),
        ):
            action = menu.addAction(words)
            action.setObjectName(name)
            action.triggered.connect(signal)
        return menu


def _menu_button(name: str, words: str, menu: QMenu) -> QToolButton:
    button = QToolButton()
    button.setObjectName(name)
    button.setText(words)
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    button.setMenu(menu)
    return button
