"""The ways into the import dialog: Ctrl+I, a button, and a file dropped on the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMainWindow, QToolButton

from profitshare_gui.ui.actions import keys_of, make_action, menu_of
from profitshare_gui.ui.tasks import Tasks

if TYPE_CHECKING:
    from profitshare_gui.ui.import_dialog import ImportDialog
    from profitshare_gui.usecases.import_steps import ImportDesk, Source

_IN_AND_OUT = ("import_action", "export_action", "backups_action")


class ImportDoor(QObject):
    """Opens the dialog for the account that is open; `imported` carries the account it filled.

    The dialog and what it imports are loaded when it is asked for, not at the start.
    """

    imported = Signal(object)

    def __init__(self, tasks: Tasks, window: QMainWindow) -> None:
        super().__init__(window)
        self._tasks, self._window = tasks, window
        self._open_desk: Callable[[], ImportDesk] | None = None
        self._account_name = ""
        self._dialog: ImportDialog | None = None
        self._action = make_action("import_action", window, self.show)
        self._action.setToolTip(
            self.tr("Import a file or a table from a web page ({keys})").format(
                keys=keys_of("import_action")
            )
        )
        self._action.setEnabled(False)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def button(self) -> QToolButton:
        """A button for the header that opens the dialog.

        Its arrow opens a menu of all that goes in and out of the archive: what the window has.
        """
        button = QToolButton()
        button.setObjectName("open_import_button")
        button.setDefaultAction(self._action)
        menu = menu_of(self._window, _IN_AND_OUT, button)
        menu.setObjectName("archive_menu")
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        return button

    def use(self, open_desk: Callable[[], ImportDesk], account_name: str) -> None:
        """Import through this desk from now on, into this account unless another is chosen."""
        self._open_desk, self._account_name = open_desk, account_name
        self._action.setEnabled(True)

    def show(self) -> None:
        """Open the dialog with nothing in it yet."""
        self.open()

    def open(self, source: Source | None = None) -> ImportDialog | None:
        """Open the dialog, with a source where there is one already; None without an archive."""
        if self._open_desk is None:
            return None
        if self._dialog is None or not self._dialog.isVisible():
            from profitshare_gui.ui.import_dialog import ImportDialog

            if self._dialog is not None:
                self._dialog.deleteLater()
            self._dialog = ImportDialog(
                self._open_desk(), self._tasks, self._account_name, self._window
            )
            self._dialog.imported.connect(self.imported)
            self._dialog.open()
        if source is not None:
            self._dialog.open_source(source)
        return self._dialog

    def close(self) -> None:
        """Stop what is under way, for the window is closing."""
        if self._dialog is not None:
            self._dialog.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what is dropped on the window (Qt)."""
        if event.type() not in (QEvent.Type.DragEnter, QEvent.Type.Drop) or self._open_desk is None:
            return super().eventFilter(watched, event)
        if isinstance(event, QDropEvent):  # a drag that enters is one as well
            from profitshare_gui.ui.import_source import source_in

            source = source_in(event.mimeData())
            if source is not None:
                event.acceptProposedAction()
                if event.type() == QEvent.Type.Drop:
                    self.open(source)
                return True
        return super().eventFilter(watched, event)
