"""The window's export: opens the dialog and has the file written off the GUI thread."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from profitshare_gui.core.errors import Stopped
from profitshare_gui.core.instants import to_datetime
from profitshare_gui.ui.export_dialog import ExportChoice, ExportDialog
from profitshare_gui.ui.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.exports import ExportReport


class Exporter(QObject):
    """Owns the work, so that a dialog that is closed loses nothing but its own picture."""

    def __init__(self, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._tasks = tasks
        self._window = window
        self._dialog: ExportDialog | None = None

    def open(self, desk: Desk) -> ExportDialog:
        """Ask what to export of an account; the dialog that is open already is kept."""
        if self._dialog is not None and self._dialog.isVisible():
            self._dialog.raise_()
            return self._dialog
        if self._dialog is not None and not self._dialog.is_running:
            self._dialog.deleteLater()
        today = to_datetime(desk.now()).date()
        self._dialog = ExportDialog(desk.account.name, today, self._window)
        run = _Run(self._tasks, desk, self._dialog)
        self._dialog.wanted.connect(run.start)
        self._dialog.stopped.connect(run.stop)
        self._dialog.open()
        return self._dialog

    def stop(self) -> None:
        """Have an export that is under way given up, for the window closes."""
        if self._dialog is not None:
            self._dialog.stopped.emit()


class _Run(QObject):
    """The exports of one dialog, one at a time."""

    def __init__(self, tasks: Tasks, desk: Desk, dialog: ExportDialog) -> None:
        super().__init__(dialog)
        self._tasks = tasks
        self._desk = desk
        self._dialog = dialog
        self._is_stopped = False

    def start(self, choice: ExportChoice) -> None:
        """Write the file that was asked for."""
        self._is_stopped = False
        show = self._tasks.on_gui(self._dialog.show_progress)
        self._tasks.run(
            partial(self._write, choice, show),
            done=self._dialog.show_report,
            failed=self._dialog.show_error,
        )

    def stop(self) -> None:
        """Have the file given up; what stood in its place stays."""
        self._is_stopped = True

    def _write(self, choice: ExportChoice, show: Callable[[int], None]) -> ExportReport:
        def tell(read: int) -> None:
            if self._is_stopped:
                raise Stopped
            show(read)

        return self._desk.export(
            choice.path,
            choice.format,
            choice.kind,
            span=choice.span,
            days=choice.days,
            tell=tell,
            year=choice.year,
        )
