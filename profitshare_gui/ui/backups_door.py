"""The window's way to its backups: Ctrl+B, the daily one, and the start screen's ways back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6 import QtCore
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialog, QMainWindow

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.ui.actions import make_action
from profitshare_gui.ui.tasks import Tasks

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStackedWidget

    from profitshare_gui.ui.backups_dialog import BackupsDialog
    from profitshare_gui.ui.trouble_page import TroublePage
    from profitshare_gui.usecases.backups import Backup, BackupDesk, Interrupted, Salvage

_FIRST_AFTER_MS = 30_000
_THEN_EVERY_MS = 3_600_000
"""The start is not slowed by a copy; a window that stays open for weeks asks every hour."""


class Rescue(NamedTuple):
    """What `app.py` gives the window for its archive file, opened or not.

    `open_desk` is slow the first time and so for a worker; `choose_folder` makes another data
    folder the one that is opened from then on.
    """

    open_desk: Callable[[], BackupDesk]
    choose_folder: Callable[[Path], None]


class BackupDoor(QObject):
    """Opens the backups and looks after the start screen; `replaced` asks to open the archive.

    The start screen of an archive that cannot be opened lies in `pages`.
    """

    replaced = Signal()

    def __init__(
        self, tasks: Tasks, window: QMainWindow, rescue: Rescue, pages: QStackedWidget
    ) -> None:
        super().__init__(window)
        self._tasks, self._window, self._rescue = tasks, window, rescue
        self._pages = pages
        self._dialog: BackupsDialog | None = None
        self._is_open = False
        self._let_go: Callable[[], object] = lambda: None
        self._action = make_action("backups_action", window, self.show)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.back_up_daily)

    def use(
        self, let_go: Callable[[], object], *, is_demo: bool, interrupted: Interrupted | None
    ) -> None:
        """An archive is open, or the demo world, which is never written to disk.

        `let_go` closes its file for a moment; whoever reads next opens it again.
        """
        self._is_open = not is_demo
        self._let_go = (lambda: None) if is_demo else let_go
        self._action.setEnabled(not is_demo)
        if is_demo:
            self._timer.stop()
        else:
            self._timer.start(_FIRST_AFTER_MS)
        if interrupted is not None:
            self._tell_interrupted(interrupted)

    def show_trouble(self, error: Exception) -> None:
        """The archive cannot be opened: the start screen says why."""
        self._is_open = False
        self._action.setEnabled(True)
        self._timer.stop()
        self._page.show_trouble(error)
        self._pages.setCurrentWidget(self._page)

    @property
    def shows_trouble(self) -> bool:
        """Whether the start screen is what is seen."""
        return "_page" in self.__dict__ and self._pages.currentWidget() is self._page

    @cached_property
    def _page(self) -> TroublePage:
        """Most archives open, and then nobody needs it."""
        from profitshare_gui.ui.trouble_page import TroublePage

        page = TroublePage()
        page.retried.connect(self.replaced)
        page.restore_wanted.connect(self.show)
        page.salvage_wanted.connect(self.ask_salvage)
        page.folder_wanted.connect(self.ask_folder)
        page.quit_wanted.connect(self._window.close)
        self._pages.addWidget(page)
        return page

    def show(self) -> None:
        """Open the backups."""
        self.open()

    def open(self) -> BackupsDialog:
        """Open the backups, or bring them to the front."""
        if self._dialog is None:
            from profitshare_gui.ui.backups_dialog import BackupsDialog

            self._dialog = BackupsDialog(
                self._tasks, self._rescue.open_desk, self._close_archive, self._window
            )
            self._dialog.panel.restored.connect(self.replaced)
        self._dialog.panel.offer_backup(offered=self._is_open)
        self._dialog.panel.refresh()
        self._dialog.open()
        return self._dialog

    def ask_salvage(self) -> QDialog:
        """Ask whether to save what still reads."""
        from profitshare_gui.ui.backups_dialog import ConfirmDialog

        dialog = ConfirmDialog(
            self.tr("Salvage what still reads?"),
            self.tr(
                "What can be read goes into a new archive, and you are told what cannot. The "
                "damaged file is not deleted: it is moved into the folder set-aside beside it. A "
                "backup that is recent enough loses less."
            ),
            self.tr("Salvage"),
            self._window,
        )
        dialog.accepted.connect(self.salvage)
        dialog.open()
        return dialog

    def salvage(self) -> None:
        """Save what still reads."""
        self._page.show_working(self.tr("Reading what can be read …"))
        self._tasks.run(
            self._close_and_salvage,
            done=self._show_salvaged,
            failed=self._page.show_trouble,
        )

    def ask_folder(self) -> None:
        """Ask for another data folder and open the archive there."""
        from PySide6.QtWidgets import QFileDialog  # Qt makes thousands of names for it

        dialog = QFileDialog(self._window, self.tr("Choose another folder"))
        dialog.setAttribute(QtCore.Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda folder: self.choose_folder(Path(folder)))
        dialog.open()

    def choose_folder(self, folder: Path) -> None:
        """Open the archive of another data folder."""
        self._rescue.choose_folder(folder)
        self.replaced.emit()

    def back_up_daily(self) -> None:
        """Make today's backup if there is none; ask again in an hour."""
        self._timer.start(_THEN_EVERY_MS)
        self._tasks.run(
            lambda: self._rescue.open_desk().back_up_daily(),
            done=self._show_daily,
            failed=self._tell_daily,
            replaces=(self, "daily"),
        )

    def _close_archive(self) -> None:
        self._let_go()

    def _close_and_salvage(self) -> Salvage:
        self._let_go()
        return self._rescue.open_desk().salvage()

    def _show_daily(self, backup: Backup | None) -> None:
        if backup is not None and self._dialog is not None and self._dialog.isVisible():
            self._dialog.panel.refresh()

    def _tell_daily(self, error: Exception) -> None:
        if not isinstance(error, AlreadyRunning):  # in an hour it will have finished
            self._tasks.failed.emit(error)

    def _show_salvaged(self, salvaged: Salvage) -> None:
        from profitshare_gui.ui.backups_dialog import OutcomeDialog
        from profitshare_gui.ui.backups_words import loss_texts

        losses = loss_texts(salvaged.tables)
        sentence = self.tr("The damaged file is in {folder}.").format(
            folder=salvaged.swap.set_aside
        )
        if losses:
            again = self.tr("Import or sync again to bring back what the platform still has.")
            sentence = f"{sentence} {again}"
        headline = self.tr("Salvaged, with losses") if losses else self.tr("Everything was saved")
        OutcomeDialog(headline, sentence, losses, self._window).open()
        self.replaced.emit()

    def _tell_interrupted(self, interrupted: Interrupted) -> None:
        from profitshare_gui.ui.backups_dialog import OutcomeDialog

        swap = interrupted.swap
        if swap is None:
            headline = self.tr("A restore was interrupted")
            sentence = self.tr(
                "It had changed nothing yet; your archive is as it was. Start it again if you "
                "still want it."
            )
        else:
            headline = self.tr("An interrupted restore was finished")
            sentence = self.tr("{name} is in place.").format(name=swap.source)
            if swap.set_aside:
                aside = self.tr("The archive of before is in {folder}.")
                sentence = f"{sentence} {aside.format(folder=swap.set_aside)}"
        OutcomeDialog(headline, sentence, (), self._window).open()
