"""The doors above the tables: to single rows, and to settlements that came out otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from profitshare_gui.core.records import Feed
from profitshare_gui.ui.widgets import HALF_GAP

if TYPE_CHECKING:
    from profitshare_gui.ui.entry_dialog import EntryDialog
    from profitshare_gui.ui.restatements_dialog import RestatementsDialog
    from profitshare_gui.ui.rows_dialog import RowsDialog
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.profit import ProfitOverview


class RowsDoor(QObject):
    """Opens the rows of an account over a page. `changed` when one was added or corrected."""

    changed = Signal()

    def __init__(self, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._tasks, self._page = tasks, page
        self._desk: Desk | None = None
        self._overview: ProfitOverview | None = None
        self._changed = QPushButton()
        self._changed.setObjectName("restatements_button")
        self._changed.clicked.connect(self.open_restatements)
        self._changed.hide()
        self._button = QPushButton(self.tr("Add or correct by hand…"))
        self._button.setObjectName("rows_button")
        self._button.clicked.connect(self._open_all)
        self.corner = QWidget()
        lifted = QHBoxLayout(self.corner)  # off the line of the table's header
        lifted.setContentsMargins(0, 2, 0, HALF_GAP)
        lifted.addWidget(self._changed)
        lifted.addWidget(self._button)

    def use(self, desk: Desk | None, overview: ProfitOverview | None, *, is_now: bool) -> None:
        """Turn to an account, and to what is shown of it once that is known.

        Rows are those of today: they are not offered beside figures of another instant.
        """
        self._desk, self._overview = desk, overview
        self._button.setVisible(is_now)
        count = 0 if overview is None else overview.restatements
        self._changed.setText(self.tr("%Ln past settlement(s) changed…", "", count))
        self._changed.setVisible(is_now and count > 0)

    def open(self, search: str = "") -> RowsDialog | None:
        """Open the rows that hold a text; None without an account."""
        if self._desk is None:
            return None
        from profitshare_gui.ui.rows_dialog import RowsDialog

        offset = 0 if self._overview is None else self._overview.platform_offset
        dialog = RowsDialog(self._tasks, self._desk, offset, search, self._page)
        dialog.changed.connect(self.changed)
        self._tasks.let_go(dialog)
        dialog.open()
        return dialog

    def enter_event(self) -> EntryDialog | None:
        """Ask for one event, a ratio change unless the reader chooses otherwise."""
        if self._desk is None:
            return None
        from profitshare_gui.ui.entry_dialog import EntryDialog

        dialog = EntryDialog(self._tasks, self._desk, Feed.EVENTS, parent=self._page)
        dialog.saved.connect(self.changed)
        self._tasks.let_go(dialog)
        dialog.open()
        return dialog

    def open_restatements(self) -> RestatementsDialog | None:
        """Open the settlements that came out otherwise; None where nothing is shown yet."""
        if self._desk is None or self._overview is None:
            return None
        from profitshare_gui.ui.restatements_dialog import RestatementsDialog

        shown = self._overview
        dialog = RestatementsDialog(
            self._tasks, self._desk, shown.names, shown.platform_offset, self._page
        )
        self._tasks.let_go(dialog)
        dialog.open()
        return dialog

    def _open_all(self) -> None:
        self.open()
