"""The menu of the kept views of the copier table: save this one, show one, forget one."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton

from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.copiers_views import read_view, view_as_text
from profitshare_gui.ui.preferences import Preferences


class ViewsMenu(QObject):
    """The button that opens the kept views of a table."""

    def __init__(self, table: CopiersTable, preferences: Preferences) -> None:
        super().__init__(table)
        self._table = table
        self._preferences = preferences
        self._menu = QMenu(table)
        self._forget = QMenu(self.tr("Forget a view"), self._menu)
        self._menu.aboutToShow.connect(self._fill)
        self.button = QToolButton()
        self.button.setObjectName("views_button")
        self.button.setText(self.tr("Views"))
        self.button.setToolTip(self.tr("Columns, order and filters under a name"))
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.button.setMenu(self._menu)

    def save_as(self, name: str) -> None:
        """Keep how the table stands under a name; one that is taken stands for this view then."""
        if name.strip():
            self._preferences.keep_view(name.strip(), view_as_text(self._table.view()))

    def show_named(self, name: str) -> None:
        """Have the table stand as it was kept under a name."""
        view = read_view(self._preferences.views().get(name, ""), self._table.copiers.columns)
        if view is not None:
            self._table.show_view(view)

    def ask_name(self) -> QInputDialog:
        """Ask under which name to keep how the table stands."""
        dialog = QInputDialog(self._table)
        dialog.setObjectName("view_name_dialog")
        dialog.setWindowTitle(self.tr("Save this view"))
        dialog.setLabelText(self.tr("Name of the view"))
        dialog.setOkButtonText(self.tr("Save"))
        dialog.textValueSelected.connect(self.save_as)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _fill(self) -> None:
        self._menu.clear()
        names = sorted(self._preferences.views(), key=str.casefold)
        for name in names:
            self._menu.addAction(name).triggered.connect(lambda _, n=name: self.show_named(n))
        if names:
            self._menu.addSeparator()
        save = self._menu.addAction(self.tr("Save this view…"))
        save.triggered.connect(lambda _: self.ask_name())
        if names:
            self._forget.clear()
            self._menu.addMenu(self._forget)
            for name in names:
                action = self._forget.addAction(name)
                action.triggered.connect(lambda _, n=name: self._preferences.drop_view(n))
