"""The copiers who left: when, and why as far as anything tells."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from profitshare_gui.ui.copiers_columns import left_columns
from profitshare_gui.ui.copiers_table import CopiersTable
from profitshare_gui.ui.filtered_table import FilteredTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.widgets import Card

if TYPE_CHECKING:
    from collections.abc import Mapping

    from profitshare_gui.core.leaving import LikelyCause
    from profitshare_gui.usecases.copier_list import CopierList, CopierRows
    from profitshare_gui.usecases.desk import Desk


class LeftPanel(Card):
    """Shows those who left; `failed` carries why their causes could not be read.

    `cleared` when filters that hid all of them were taken away.
    """

    failed = Signal(object)
    cleared = Signal()

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self._tasks = tasks
        self._list: CopierList | None = None
        self._is_asked = self._has_causes = False
        self.table = CopiersTable(
            left_columns(), "left_table", self.tr("Copiers who left"), checkable=False
        )
        inside = QVBoxLayout(self)
        inside.setContentsMargins(8, 4, 8, 8)
        filtered = FilteredTable(self.table)
        filtered.cleared.connect(self.cleared)
        inside.addWidget(filtered)

    def show_list(self, listed: CopierList) -> None:
        """Show who left an account; why is not known before it is asked."""
        self._list, self._is_asked = listed, False
        self._show_rows(listed, listed.left)

    def ask_causes(self, desk: Desk | None) -> None:
        """Ask why they left, once somebody looks: that takes every order of those who did."""
        listed = self._list
        if desk is None or listed is None or self._is_asked or not len(listed.left):
            return
        self._is_asked = True
        self._tasks.run(
            partial(desk.copiers.load_causes, frozenset(listed.left.person_ids)),
            done=partial(self._show_causes, listed),
            failed=self.failed.emit,
            replaces=self,
        )

    def _show_causes(self, listed: CopierList, causes: Mapping[str, LikelyCause]) -> None:
        if listed is not self._list:
            return
        self._show_rows(listed, listed.left.caused(causes))
        if not self._has_causes:
            self._has_causes = True
            self.table.refit_columns()

    def _show_rows(self, listed: CopierList, left: CopierRows) -> None:
        self.table.copiers.show_rows(
            left, None, flag_decides=False, now=listed.as_of, offset=listed.platform_offset
        )
        self.table.fit_columns()
