"""One removal from its confirmation to its result: undo, progress, what came of it."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from profitshare_gui.ui.removal_pages import SweepProgressPage, SweepResultPage, UndoPage
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.text import name_text
from profitshare_gui.usecases.sweep_preview import SweepPreview
from profitshare_gui.usecases.sweeping import SweepControl, SweepProgress, SweepReport

if TYPE_CHECKING:
    from profitshare_gui.usecases.removal_desk import RemovalDesk

_SIZE = QSize(920, 600)
_SMALLEST = QSize(760, 480)
_MARGIN = 24


class SweepDialog(QDialog):
    """Carries a confirmed removal out.

    `ended` carries the report, None where it was undone or failed; `retried` the ids of those who
    are to be looked at again; `log_wanted` asks for the audit log.
    """

    ended = Signal(object)
    retried = Signal(object)
    log_wanted = Signal()

    def __init__(
        self,
        tasks: Tasks,
        desk: RemovalDesk,
        preview: SweepPreview,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("sweep_dialog")
        self.setWindowTitle(self.tr("Remove inactive copiers"))
        self.setMinimumSize(_SMALLEST)
        self.resize(_SIZE)
        self._tasks, self._desk = tasks, desk
        self._preview, self._order = preview, preview.order
        self._control = SweepControl()
        self._report: SweepReport | None = None
        self._is_running = False
        self.undo_page = UndoPage()
        self.progress_page = SweepProgressPage()
        self.result_page = SweepResultPage()
        self._pages = QStackedWidget()
        for page in (self.undo_page, self.progress_page, self.result_page):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.addWidget(self._pages)
        self._connect()

    @property
    def busy(self) -> bool:
        """Whether it waits to begin or is under way."""
        return self._is_running or self.undo_page.is_waiting

    def begin(self) -> None:
        """Let the ten seconds run."""
        self.undo_page.begin(len(self._order.items))

    def stop(self) -> None:
        """The window is closing: what was not begun never begins, what runs stops after one."""
        self.undo_page.undo()
        self._control.is_stopped = self._control.is_closing = True

    def reject(self) -> None:
        """Escape undoes what has not begun, and never ends what has (Qt)."""
        if self.undo_page.is_waiting:
            self.undo_page.undo()
        elif not self._is_running:
            super().reject()

    def _connect(self) -> None:
        self.undo_page.undone.connect(self._take_back)
        self.undo_page.elapsed.connect(self._run)
        self.progress_page.paused.connect(self._pause)
        self.progress_page.stopped.connect(self._stop_after_this)
        self.result_page.closed.connect(self.accept)
        self.result_page.retried.connect(self._retry)
        self.result_page.log_wanted.connect(self.log_wanted)
        self.result_page.export_wanted.connect(self._export)

    def _take_back(self) -> None:
        self._tasks.run(
            partial(self._desk.note_undone, self._order), done=lambda _: None, failed=_ignored
        )
        super().reject()
        self.ended.emit(None)

    def _run(self) -> None:
        self._is_running = True
        place = f"{self._preview.platform} · {name_text(self._preview.account.name)}"
        self.progress_page.begin(len(self._order.items), place)
        self._pages.setCurrentWidget(self.progress_page)
        show = self._tasks.on_gui(self._show_progress)
        self._tasks.run(
            partial(self._desk.sweep, self._order, show, self._control),
            done=self._show_report,
            failed=self._show_error,
        )

    def _show_progress(self, progress: SweepProgress) -> None:
        if self._is_running:
            self.progress_page.show_progress(progress)

    def _show_report(self, report: SweepReport) -> None:
        self._is_running = False
        self._report = report
        self._pages.setCurrentWidget(self.result_page)
        self.result_page.show_report(report)
        self.ended.emit(report)

    def _show_error(self, error: Exception) -> None:
        self._is_running = False
        self._pages.setCurrentWidget(self.result_page)
        self.result_page.show_error(error)
        self.ended.emit(None)

    def _pause(self, is_paused: bool) -> None:
        self._control.is_paused = is_paused

    def _stop_after_this(self) -> None:
        self._control.is_stopped = True

    def _retry(self) -> None:
        failed = [item.copier_id for item in self._report.failed] if self._report else []
        self.accept()
        self.retried.emit(failed)

    def _export(self, path: Path) -> None:
        items = self._report.items if self._report else ()
        self._tasks.run(
            partial(self._desk.write_result, items, path),
            done=lambda _: self.result_page.show_saved(path.name),
            failed=self.result_page.show_error,
        )


def _ignored(_error: Exception) -> None:
    """That nothing happened need not be in the log where the log cannot be written."""
