"""The backups there are, a button that makes one, and the way back to each of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.ui import text
from profitshare_gui.ui.backups_words import size_text, why_text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.table import Column, RecordTable
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, label, toned

if TYPE_CHECKING:
    from profitshare_gui.usecases.backups import Backup, BackupDesk, KnownBackup, Swap

translate = QCoreApplication.translate  # an alias lupdate knows


class BackupsPanel(QWidget):
    """Lists, makes and restores backups; `restored` carries what took the archive's place.

    `open_desk` is called on a worker, and may be slow the first time. `let_go`, also on a worker,
    closes the archive before another takes its place: Windows moves no file that is open.
    """

    restored = Signal(object)

    def __init__(
        self,
        tasks: Tasks,
        open_desk: Callable[[], BackupDesk],
        let_go: Callable[[], object] = lambda: None,
    ) -> None:
        super().__init__()
        self.setObjectName("backups_panel")
        self._tasks, self._open_desk, self._let_go = tasks, open_desk, let_go
        self._table = RecordTable(
            _columns(), key=lambda known: known.backup.path, name="backups_table",
            title=self.tr("Backups"),
        )  # fmt: skip
        self._table.current_record_changed.connect(self._show_choice)
        self._table.activated_record.connect(self.ask_restore)
        self._outcome = label()
        self._outcome.setObjectName("backups_outcome")
        self._outcome.hide()
        self._now = self._button("back_up_button", self.tr("Back up now"), self.back_up_now)
        self._now.setProperty("primary", True)
        self._file = self._button(
            "restore_file_button", self.tr("Restore a file…"), self.ask_restore_file
        )
        self._restore = self._button("restore_button", self.tr("Restore…"), self.ask_restore)
        self._is_working = False
        self._can_back_up = True
        self._lay_out()
        self._show_working(is_working=False)

    def offer_backup(self, *, offered: bool) -> None:
        """Whether a backup can be made: not of an archive that cannot be opened."""
        self._can_back_up = offered
        self._show_working(is_working=self._is_working)

    def refresh(self) -> None:
        """Ask for the backups there are."""
        self._tasks.run(
            lambda: self._open_desk().load_backups(),
            done=self.show_backups,
            failed=self._show_error,
            replaces=(self, "list"),
        )

    def show_backups(self, backups: Sequence[KnownBackup]) -> None:
        """Show these, the newest first."""
        self._table.show_records(backups)
        if not backups and not self._outcome.text():
            self._say(
                self.tr(
                    "There is no backup yet. One is made every day the program runs, and before "
                    "an update changes the archive."
                )
            )
        self._show_choice()

    def back_up_now(self) -> None:
        """Make a backup."""
        self._start(self.tr("Copying and checking …"))
        self._tasks.run(
            lambda: self._open_desk().back_up_now(),
            done=self._show_made,
            failed=self._show_error,
        )

    def ask_restore(self) -> QDialog | None:
        """Ask whether the chosen backup should take the archive's place."""
        known = self._table.current_record()
        if known is None or known.rows is None or self._is_working:
            return None
        when = text.dated_instant_text(known.backup.taken_at, 0)
        return self._ask(str(known.backup.path), self.tr("the backup of {when}").format(when=when))

    def ask_restore_file(self) -> None:
        """Ask for a file, then whether it should take the archive's place."""
        dialog = QFileDialog(self, self.tr("Restore a backup"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Archives (*.sqlite)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda path: self._ask(path, path))
        dialog.open()

    def restore(self, named: str) -> None:
        """Put a backup in the archive's place."""
        self._start(self.tr("Checking and restoring …"))
        self._tasks.run(
            partial(_restore, self._open_desk, self._let_go, named),
            done=self._show_restored,
            failed=self._show_error,
        )

    def _ask(self, named: str, shown: str) -> QDialog:
        from profitshare_gui.ui.backups_dialog import ConfirmDialog

        dialog = ConfirmDialog(
            self.tr("Restore {backup}?").format(backup=shown),
            self.tr(
                "It takes the place of the archive you have now. Nothing is deleted: the archive "
                "of now is moved into the folder set-aside beside it."
            ),
            self.tr("Restore"),
            self,
        )
        dialog.accepted.connect(lambda: self.restore(named))
        dialog.open()
        return dialog

    def _show_made(self, backup: Backup) -> None:
        self._show_working(is_working=False)
        made = self.tr("Backed up and checked: {name}").format(name=backup.path.name)
        self._say(made, tone="good")
        self.refresh()

    def _show_restored(self, swap: Swap) -> None:
        self._show_working(is_working=False)
        sentence = self.tr("{name} is your archive again.").format(name=swap.source)
        if swap.set_aside:
            aside = self.tr("The one of before is in {folder}.").format(folder=swap.set_aside)
            sentence = f"{sentence} {aside}"
        self._say(sentence, tone="good")
        self.restored.emit(swap)

    def _show_error(self, error: Exception) -> None:
        self._show_working(is_working=False)
        told = explain(error)
        self._say(f"{told.what} {told.next_step}", tone="danger")

    def _say(self, sentence: str, tone: str = "secondary") -> None:
        self._outcome.setText(sentence)
        self._outcome.show()
        toned(self._outcome, tone)

    def _start(self, sentence: str) -> None:
        self._show_working(is_working=True)
        self._say(sentence)

    def _show_working(self, *, is_working: bool) -> None:
        self._is_working = is_working
        self._now.setEnabled(self._can_back_up and not is_working)
        self._file.setEnabled(not is_working)
        self._show_choice()

    def _show_choice(self) -> None:
        known = self._table.current_record()
        is_usable = known is not None and known.rows is not None
        self._restore.setEnabled(is_usable and not self._is_working)

    def _button(self, name: str, words: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addWidget(self._now)
        buttons.addStretch(1)
        buttons.addWidget(self._file)
        buttons.addWidget(self._restore)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(label(self.tr("Backups"), size=TITLE_SIZE, bold=True))
        layout.addWidget(
            label(
                self.tr(
                    "Whole, checked copies of the archive in the folder backups beside it. The "
                    "ten newest automatic ones are kept, and all made by hand."
                ),
                tone="secondary",
            )
        )
        layout.addWidget(self._table, 1)
        layout.addWidget(self._outcome)
        layout.addLayout(buttons)


def _restore(open_desk: Callable[[], BackupDesk], let_go: Callable[[], object], named: str) -> Swap:
    let_go()
    return open_desk().restore(named)


def _columns() -> tuple[Column[KnownBackup], ...]:
    return (
        Column(
            translate("Backups", "When"),
            lambda known: known.backup.taken_at,
            lambda at: text.dated_instant_text(at, 0),
        ),
        Column(translate("Backups", "Why"), lambda known: known.backup.why, why_text),
        Column(
            translate("Backups", "Size"), lambda known: known.backup.size, size_text, right=True
        ),
        Column(
            translate("Backups", "Rows"),
            lambda known: known.row_count,
            text.count_text,
            right=True,
            tooltip=_rows_tooltip,
        ),
    )


def _rows_tooltip(known: KnownBackup) -> str:
    if known.rows is None:
        return translate("Backups", "This file can no longer be read as a backup.")
    return "\n".join(f"{name}: {text.count_text(count)}" for name, count in known.rows.items())
