"""The way into removing copiers: a preview, the removal, the list by hand, the audit log."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from profitshare_gui.core.errors import AlreadyRunning
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.ui import text
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.ui.text import name_text

if TYPE_CHECKING:
    from pathlib import Path

    from profitshare_gui.core.sweep import SweepItem
    from profitshare_gui.ui.removal_dialog import RemovalDialog
    from profitshare_gui.ui.sweep_dialog import SweepDialog
    from profitshare_gui.ui.worklist_dialog import WorklistDialog
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.sweep_preview import SweepPreview, TierEffect
    from profitshare_gui.usecases.sweep_recovery import Recovery
    from profitshare_gui.usecases.sweeping import SweepReport
    from profitshare_gui.usecases.worklists import Worklist


class RemovalDoor(QObject):
    """Opens the dialogs of removing copiers, one at a time, for the account that is open.

    `finished` says that something of the copiers may have changed; `began` and `preview_failed` end
    the wait for a preview; `worklist_known` says whether there is a list to work through by hand.
    The dialogs are loaded when they are asked for, not at the start.
    """

    finished = Signal()
    began = Signal()
    preview_failed = Signal(object)
    worklist_known = Signal(bool)

    def __init__(self, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._tasks, self._parent = tasks, parent
        self._desk: Desk | None = None
        self._preview: RemovalDialog | None = None
        self._sweep: SweepDialog | None = None
        self._worklist: WorklistDialog | None = None
        self._is_asking = False

    @property
    def busy(self) -> bool:
        """Whether a removal waits to begin or is under way."""
        return self._is_asking or (self._sweep is not None and self._sweep.busy)

    def use(self, desk: Desk | None) -> None:
        """Remove copiers of this account from now on; a removal under way stays with its own."""
        self._desk = desk

    def open(self, copier_ids: Sequence[str], rule: InactiveRule | None, hidden: int = 0) -> None:
        """Preview the removal of exactly these copiers by this rule.

        `hidden` counts selected copiers that a filter hides; they are not among the ids and are
        never sent. Where nobody is chosen the list to work through by hand is shown, if there is
        one. Nothing happens while another removal is under way.
        """
        desk = self._desk
        if desk is None or self.busy:
            return
        if not copier_ids:
            self.show_worklist()
            return
        self._is_asking = True
        self._tasks.run(
            partial(desk.removals.preview, tuple(copier_ids), rule, hidden=hidden),
            done=partial(self._show_preview, desk),
            failed=self._show_failed,
            replaces=(self, "preview"),
        )

    def confirm_unfinished(self) -> None:
        """Settle or report what an earlier run of the program left open, before anything new."""
        desk = self._desk
        if desk is not None:
            self._tasks.run(
                partial(_confirm_unfinished, desk),
                done=partial(self._show_recovery, desk),
                failed=self._show_unsettled,
                replaces=(self, "unfinished"),
            )

    def show_effect(self, copier_ids: Sequence[str]) -> None:
        """Show what would change if these copiers were gone; nothing is sent or written."""
        desk = self._desk
        if desk is not None and copier_ids:
            self._tasks.run(
                partial(desk.copiers.load_removal_effect, frozenset(copier_ids)),
                done=self._open_effect,
                failed=self._tell,
                replaces=(self, "effect"),
            )

    def show_worklist(self) -> None:
        """Show the list to work through by hand, if there is one that is not done."""
        desk = self._desk
        if desk is not None:
            self._tasks.run(
                partial(_open_worklist, desk),
                done=partial(self._open_worklist, desk),
                replaces=(self, "worklist"),
            )

    def look_for_worklist(self) -> None:
        """Find out whether there is a list to work through by hand; `worklist_known` tells."""
        if self._desk is not None:
            self._tasks.run(
                partial(_open_worklist, self._desk),
                done=lambda found: self.worklist_known.emit(found is not None),
                failed=lambda _: self.worklist_known.emit(True),  # opening it tells what is wrong
                replaces=(self, "open worklist"),
            )

    def show_audit(self) -> None:
        """Show the audit log."""
        if self._desk is not None:
            self._open_audit(self._desk)

    def close(self) -> None:
        """The window is closing: what was not begun never begins, what runs stops after one."""
        if self._sweep is not None:
            self._sweep.stop()

    def _show_failed(self, error: Exception) -> None:
        self._is_asking = False
        self.preview_failed.emit(error)
        self._tell(error)

    def _show_preview(self, desk: Desk, preview: SweepPreview) -> None:
        from profitshare_gui.ui.removal_dialog import RemovalDialog

        self._is_asking = False
        self.began.emit()
        if desk is not self._desk:
            return  # another account, or another archive, is open by now
        if self._preview is not None:
            self._preview.close()
            self._preview.deleteLater()
        dialog = RemovalDialog(preview, self._parent)
        dialog.confirmed.connect(partial(self._begin, desk, preview))
        dialog.dry_run_wanted.connect(partial(self._write_dry_run, desk, dialog))
        self._preview = dialog
        dialog.open()

    def _write_dry_run(self, desk: Desk, dialog: RemovalDialog, path: Path) -> None:
        self._tasks.run(
            partial(desk.removals.dry_run, dialog.preview, path),
            done=lambda _: dialog.show_saved(path),
            failed=dialog.show_trouble,
        )

    def _begin(self, desk: Desk, preview: SweepPreview) -> None:
        """By calls after ten seconds, or by hand at once: a list undoes itself."""
        from profitshare_gui.usecases.sweep_preview import Way

        if self.busy:
            return
        if preview.way is Way.BY_HAND:
            self._tasks.run(
                partial(desk.removals.begin_worklist, preview.order),
                done=partial(self._open_worklist, desk),
                failed=self._tell,
            )
            return
        from profitshare_gui.ui.sweep_dialog import SweepDialog

        if self._sweep is not None:
            self._sweep.deleteLater()
        self._sweep = SweepDialog(self._tasks, desk.removals, preview, self._parent)
        self._sweep.ended.connect(self._end)
        self._sweep.retried.connect(partial(self._retry, desk, preview))
        self._sweep.log_wanted.connect(partial(self._open_audit, desk))
        self._sweep.open()
        self._sweep.begin()

    def _end(self, report: SweepReport | None) -> None:
        del report  # the page reads the archive, which knows more
        self.finished.emit()

    def _retry(self, desk: Desk, preview: SweepPreview, copier_ids: Sequence[str]) -> None:
        """Look at those who failed again; nothing is sent without a new confirmation."""
        if self._desk is desk and copier_ids:
            self.open(copier_ids, preview.rule.inactive)

    def _open_worklist(self, desk: Desk, worklist: Worklist | None) -> None:
        from profitshare_gui.ui.worklist_dialog import WorklistDialog

        if worklist is None:
            return
        if self._worklist is not None:
            self._worklist.close()
            self._worklist.deleteLater()
        self._worklist = WorklistDialog(self._tasks, desk.removals, worklist, self._parent)
        self._worklist.changed.connect(self.finished)
        self._worklist.open()
        self.finished.emit()

    def _open_effect(self, effect: TierEffect) -> None:
        from profitshare_gui.ui.removal_effect_dialog import RemovalEffectDialog

        dialog = RemovalEffectDialog(effect, self._parent)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _open_audit(self, desk: Desk) -> None:
        from profitshare_gui.ui.audit_dialog import AuditDialog

        dialog = AuditDialog(self._tasks, desk.removals, self._parent)
        self._tasks.let_go(dialog)
        dialog.open()

    def _show_recovery(self, desk: Desk, recovery: Recovery) -> None:
        if recovery.is_empty:
            return
        from profitshare_gui.ui.backups_dialog import OutcomeDialog

        lines = []
        for title, items in (
            (
                self.tr("%Ln removed, as reading the list shows", "", len(recovery.removed)),
                recovery.removed,
            ),
            (
                self.tr("%Ln not removed, still on the list", "", len(recovery.not_confirmed)),
                recovery.not_confirmed,
            ),
            (
                self.tr(
                    "%Ln sent without an answer, to be settled by reading the list; this takes "
                    "the API key",
                    "",
                    len(recovery.unsettled),
                ),
                recovery.unsettled,
            ),
        ):
            if items:
                lines.append(self._named(title, items))
        if recovery.never_sent:
            lines.append(self.tr("%Ln never sent, and left alone", "", recovery.never_sent))
        OutcomeDialog(
            self.tr("A removal was ended before its time"),
            self.tr("Nothing was sent twice. This is what became of {account}'s copiers:").format(
                account=name_text(desk.account.name)
            ),
            lines,
            self._parent,
        ).open()
        self.finished.emit()

    def _named(self, title: str, items: Sequence[SweepItem]) -> str:
        names = text.listed(name_text(item.nickname or item.copier_id) for item in items[:5])
        return self.tr("{title}: {names}").format(title=title, names=names)

    def _show_unsettled(self, error: Exception) -> None:
        """Somebody else's sweep at work is none to settle; anything else is told."""
        if not isinstance(error, AlreadyRunning):
            self._tell(
                error,
                self.tr("A removal that was ended before its time is not settled yet."),
                self.tr("Nothing new is sent before the list of copiers has been read."),
            )

    def _tell(self, error: Exception, *more: str) -> None:
        from profitshare_gui.ui.backups_dialog import OutcomeDialog
        from profitshare_gui.ui.removal_words import explain_halt

        told = explain_halt(error)
        OutcomeDialog(told.what, told.next_step, more, self._parent).open()


def _confirm_unfinished(desk: Desk) -> Recovery:
    """On the worker, which so has the modules to import that a removal takes."""
    return desk.removals.confirm_unfinished()


def _open_worklist(desk: Desk) -> Worklist | None:
    """On the worker as well, which may come first."""
    return desk.removals.open_worklist()
