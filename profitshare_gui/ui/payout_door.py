"""Fills the payout drawer: the explanation at once, its proof when it is read, files on request."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import to_datetime
from profitshare_gui.core.records import PendingShare, Settlement
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.payout import Payout, explain_payout
from profitshare_gui.ui.privacy import real_figures
from profitshare_gui.ui.real_amounts import ask_real_amounts

if TYPE_CHECKING:
    from collections.abc import Callable

    from profitshare_gui.ui.payout_drawer import PayoutDrawer
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.desk import Desk
    from profitshare_gui.usecases.payout_proof import PayoutProof
    from profitshare_gui.usecases.profit import ProfitOverview

_WRONG = '<>:"/\\|?*'
"""Letters that some disk refuses in a name."""


class PayoutDoor(QObject):
    """Owns the work behind a drawer: of several payouts asked for, the last is proven."""

    def __init__(self, tasks: Tasks, drawer: PayoutDrawer) -> None:
        super().__init__(drawer)
        self._tasks, self._drawer = tasks, drawer
        self._desk: Desk | None = None
        self._explain: Callable[[], Payout]
        self._payout: Payout | None = None
        self._proof: PayoutProof | None = None
        drawer.pdf_wanted.connect(partial(self._ask_for_file, ".pdf"))
        drawer.csv_wanted.connect(partial(self._ask_for_file, ".csv"))

    def show(
        self,
        explained: Settlement | PendingShare,
        overview: ProfitOverview,
        desk: Desk | None,
        *,
        is_known_now: bool = True,
    ) -> None:
        """Explain a payout and, where it was settled, look for its proof.

        A proof is made of what is known now: figures of what was known once have none.
        """
        self._explain = partial(explain_payout, explained, overview)
        self._payout, self._proof, self._desk = self._explain(), None, desk
        self._drawer.show_payout(self._payout)
        if desk is None or isinstance(explained, PendingShare) or not is_known_now:
            return
        self._drawer.say(self.tr("Reading the orders and payments behind it…"))
        self._tasks.run(
            partial(desk.proofs.load, explained, overview),
            done=partial(self._show_proof, self._payout),
            failed=partial(self._show_error, self._payout),
            replaces=(self, "proof"),
        )

    def save(self, path: Path) -> None:
        """Write the proof that is shown: as a page where the name ends so, else as CSV."""
        if self._desk is None or self._proof is None or self._payout is None:
            return
        desk, proof = self._desk, self._proof
        if path.suffix.lower() == ".pdf":
            from profitshare_gui.ui.payout_pdf import proof_pdf

            with real_figures():
                page = proof_pdf(self._explain(), proof)
            write: Callable[[], None] = partial(desk.proofs.save_pdf, path, page)
        else:
            write = partial(desk.proofs.save_csv, path, proof)
        shown = self._payout
        self._tasks.run(
            write,
            done=lambda _: self._say_written(shown, path),
            failed=partial(self._show_error, shown),
            replaces=(self, "file"),
        )

    def _show_proof(self, payout: Payout, proof: PayoutProof | None) -> None:
        if payout is not self._payout:
            return
        if proof is None:
            sentence = self.tr("The archive has changed since this was read. Refresh the page.")
            self._drawer.say(sentence, tone="warning")
            return
        self._proof = proof
        self._drawer.show_proof(proof)

    def _show_error(self, payout: Payout, error: Exception) -> None:
        if payout is not self._payout:
            return
        if isinstance(error, DiskTrouble):
            sentence = self.tr("Nothing was written. {path}: {why}.")
            self._drawer.say(sentence.format(path=error.path, why=error.why), tone="danger")
            return
        told = explain(error)
        self._drawer.say(f"{told.what}\n{told.next_step}", tone="danger")

    def _say_written(self, payout: Payout, path: Path) -> None:
        if payout is self._payout:
            self._drawer.say(self.tr("Written to {path}.").format(path=path), tone="good")

    def _ask_for_file(self, suffix: str) -> None:
        ask_real_amounts(self._drawer, partial(self._choose_file, suffix))

    def _choose_file(self, suffix: str) -> None:
        if self._proof is None:
            return
        dialog = QFileDialog(self._drawer, self.tr("Save the proof"), str(_documents()))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(_file_name(self._proof) + suffix)
        dialog.fileSelected.connect(lambda chosen: self.save(Path(chosen)))
        dialog.open()


def _documents() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(places[0]) if places else Path.home()


def _file_name(proof: PayoutProof) -> str:
    """A name of the copier's id and the day of the cut-off, of letters that every disk takes."""
    day = to_datetime(proof.settlement.window.cut_off_at + proof.offset).date().isoformat()
    safe = "".join("-" if letter in _WRONG else letter for letter in proof.settlement.copier_id)
    return f"payout {safe[:40]} {day}".replace("  ", " ")
