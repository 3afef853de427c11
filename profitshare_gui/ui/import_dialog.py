"""The import dialog: a source, how it is read, what would be saved; then what became of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QDialog, QWidget

from profitshare_gui.core.errors import Stopped
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.ui.import_errands import Errands
from profitshare_gui.ui.import_parts import ImportParts, counts_text
from profitshare_gui.ui.import_reading import ImportReading, sentences
from profitshare_gui.ui.import_source import (
    ask_for_file,
    ask_where_to_save,
    source_in,
    source_title,
)
from profitshare_gui.ui.import_tables import save_refused
from profitshare_gui.ui.import_words import import_button_text
from profitshare_gui.ui.stop_sign import StopSign
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.import_draft import Draft
from profitshare_gui.usecases.import_steps import (
    FileSource,
    ImportDesk,
    Imported,
    ImportOrder,
    NewAccount,
    Opening,
    Source,
    Tally,
)
from profitshare_gui.usecases.imports import Progress

SIZE = (1120, 720)
_SMALLEST = (960, 620)


class ImportDialog(QDialog):
    """Brings one file or pasted table into one account; `imported` carries the account.

    It reads and saves through its desk, on workers and in another process; nothing is saved before
    the import button is pressed, and all of it or nothing then.
    """

    imported = Signal(object)

    def __init__(
        self, desk: ImportDesk, tasks: Tasks, account_name: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("import_dialog")
        self.setWindowTitle(self.tr("Import"))
        self.setAcceptDrops(True)
        self.setMinimumSize(*_SMALLEST)
        self.resize(*SIZE)
        self._desk, self._account_name = desk, account_name
        self._errands = Errands(tasks, self._show_progress)
        self._saving = StopSign()
        self._is_saving = False
        self._parts = ImportParts(self)
        self._reading = ImportReading(desk, self._errands, self._parts, self)
        self._connect()
        self._restyle()
        self._ask("opening", desk.opening, self._show_opening)

    @property
    def busy(self) -> bool:
        """Whether something is being read or saved, or is about to be."""
        return self._reading.busy or self._errands.busy

    @property
    def is_demo(self) -> bool:
        """Whether what is imported goes into an archive in memory, and so nowhere."""
        return self._desk.data is None

    def start(self) -> None:
        """Import what is shown; nothing while it cannot be."""
        plan, account = self._reading.plan(), self._parts.account.account()
        if plan is None or account is None or not self._reading.tally or self._is_saving:
            return
        self._is_saving = True
        self._saving = StopSign()
        self._parts.show_importing(source_title(plan.source))
        order = ImportOrder(
            plan,
            account,
            keep_as=self._parts.mapping.new_name if isinstance(plan.way, Draft) else "",
            covers=self._parts.preview.covers(),
            is_part=self._parts.preview.is_part(),
        )
        run = self._errands.run_here if self.is_demo else self._errands.run_apart
        self._ask(
            "import",
            partial(self._desk.carry_out, order, partial(run, self._saving)),
            partial(self._show_imported, plan.feed),
            self._show_failed,
        )

    def open_source(self, source: Source) -> None:
        """Look at a file or a pasted table."""
        if not self._is_saving:
            self._reading.open(source)

    def open_file(self, path: str | Path) -> None:
        """Look at a file."""
        self.open_source(FileSource(Path(path)))

    def paste(self, pasted: QMimeData | None = None) -> None:
        """Look at a table that was copied; without one given it is what the clipboard holds."""
        held = QGuiApplication.clipboard().mimeData() if pasted is None else pasted
        source = source_in(held)
        if source is not None:
            self.open_source(source)
        else:
            self._parts.show_notice(
                self.tr("The clipboard holds no table."),
                self.tr("Mark the table on the web page, copy it, and paste again."),
            )

    def choose_file(self) -> None:
        """Ask for a file."""
        ask_for_file(self, self.open_file)

    def save_refused(self, path: str | Path) -> None:
        """Write the refused lines of the import that just ended to a file."""
        result = self._parts.result
        self._ask(
            "refused",
            partial(save_refused, result.refused, Path(path)),
            lambda saved: result.show_saved(saved.name),
            lambda error: result.show_trouble(sentences(error)),
        )

    def stop(self) -> None:
        """Stop whatever is under way, for the window is closing; hand over no more answers."""
        self._errands.end()
        self._reading.stop()
        self._saving.put_up()

    def reject(self) -> None:
        """Cancel: an import under way is stopped and leaves nothing, else the dialog closes."""
        if self._is_saving:
            self._saving.put_up()
            self._parts.progress.show_stopping()
            return
        super().reject()

    def done(self, result: int) -> None:
        """The dialog closes: what it would still be told is for nobody (Qt)."""
        self.stop()
        super().done(result)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasUrls() or event.mimeData().hasText():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.paste(event.mimeData())

    def _paste_clipboard(self) -> None:
        self.paste()

    def _connect(self) -> None:
        parts = self._parts
        parts.file_button.clicked.connect(self.choose_file)
        parts.paste_button.clicked.connect(self._paste_clipboard)
        parts.import_button.clicked.connect(self.start)
        parts.cancel_button.clicked.connect(self.reject)
        parts.done_button.clicked.connect(self.accept)
        parts.again_button.clicked.connect(self._begin_again)
        parts.banner.retried.connect(self.start)
        parts.account.changed.connect(self._turn_account)
        parts.result.save_wanted.connect(partial(ask_where_to_save, self, self.save_refused))
        self._reading.changed.connect(self._restyle)
        self._reading.troubled.connect(self._show_notice)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self)
        paste.activated.connect(self._paste_clipboard)

    def _show_opening(self, opening: Opening) -> None:
        self._parts.account.show_opening(opening, self._account_name)
        self._restyle()

    def _turn_account(self) -> None:
        """Another account may have read its files in another way."""
        account = self._parts.account.account()
        name = account.name if isinstance(account, Account) else ""
        if name != self._account_name:
            self._reading.look_again()
        self._account_name = name
        self._restyle()

    def _show_imported(self, feed: Feed, imported: Imported) -> None:
        self._is_saving = False
        account = imported.account
        self._account_name = account.name
        self._parts.show_result(imported.report, feed, account.name)
        self.imported.emit(account)

    def _show_failed(self, error: Exception) -> None:
        """Nothing was saved; what was asked for still stands there, to be tried again."""
        self._is_saving = False
        self._parts.show_work()
        if isinstance(error, Stopped):
            self._parts.show_notice(
                self.tr("Cancelled."),
                self.tr("Nothing was saved; the archive is as it was."),
                can_retry=True,
            )
        else:
            self._show_notice(error)
        account = self._parts.account.account()
        if isinstance(account, NewAccount):  # it may have been made before the rows failed
            self._account_name = account.name
        self._ask("opening", self._desk.opening, self._show_opening)

    def _begin_again(self) -> None:
        self._reading.forget()
        self._parts.show_start()
        self._ask("opening", self._desk.opening, self._show_opening)

    def _show_notice(self, error: Exception) -> None:
        self._parts.show_notice(*sentences(error), can_retry=self._reading.tally is not None)

    def _show_progress(self, progress: Progress) -> None:
        if self._is_saving and not self._saving():
            self._parts.progress.show_progress(progress)

    def _restyle(self) -> None:
        """What can be imported, and how much it is."""
        tally, account = self._reading.tally, self._parts.account.account()
        taken = tally.taken if tally else 0
        feed = self._reading.feed()
        self._parts.show_counts(
            button=import_button_text(feed, taken) if taken else self.tr("&Import"),
            counts=self._counts(tally, is_nameless=account is None),
            is_ready=bool(taken) and account is not None,
        )

    def _counts(self, tally: Tally | None, *, is_nameless: bool) -> str:
        if tally is None:
            return self.tr("Counting…") if self._reading.is_counting else ""
        if tally.taken and is_nameless:
            return "\n".join(
                (counts_text(tally), self.tr("Give the new account a name, then import."))
            )
        return counts_text(tally)

    def _ask(
        self,
        name: str,
        work: Callable[[], Any],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
    ) -> None:
        self._errands.ask(name, work, done, failed or self._show_notice)
