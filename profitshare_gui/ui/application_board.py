"""What is inside the Application page: the form and the cards, and what is done with them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFileDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from profitshare_gui.core.application import Origin, State
from profitshare_gui.core.application_form import Draft
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.prerequisites import Need
from profitshare_gui.core.track_record import TrackRecord
from profitshare_gui.ui import text
from profitshare_gui.ui.application_cancel import CancelCard
from profitshare_gui.ui.application_cards import ChecklistCard, StatusCard
from profitshare_gui.ui.application_form import ApplicationForm
from profitshare_gui.ui.application_step_dialog import StepDialog
from profitshare_gui.ui.application_timeline import TimelineCard
from profitshare_gui.ui.proof_picture import paint_proof
from profitshare_gui.ui.real_amounts import ask_real_amounts
from profitshare_gui.ui.theme import LIGHT, current_theme, with_pair
from profitshare_gui.ui.widgets import GAP, HALF_GAP, label, toned
from profitshare_gui.usecases.application_package import PackageReport

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.application import ApplicationDesk, ApplicationView

_SAVES_AFTER_MS = 600
_SIDE_WIDTH = 330


class ApplicationBoard(QWidget):
    """One account's application. `changed` when something was kept, `failed` carries errors."""

    changed = Signal()
    failed = Signal(object)

    def __init__(self, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("application_board")
        self._tasks = tasks
        self._desk: ApplicationDesk | None = None
        self._view: ApplicationView | None = None
        self._shown: Draft | None = None
        self._is_unsaved = False
        self._saving_of: ApplicationDesk | None = None
        self._pending: tuple[ApplicationDesk, Draft] | None = None
        self._saving = QTimer(self)
        self._saving.setSingleShot(True)
        self._saving.setInterval(_SAVES_AFTER_MS)
        self._saving.timeout.connect(self.save_now)
        self.form = ApplicationForm(tasks)
        self._status, self._checklist = StatusCard(), ChecklistCard()
        self._timeline, self._cancel = TimelineCard(), CancelCard()
        self._said = label()
        self._said.setObjectName("application_said")
        self._said.hide()
        self._connect()
        self._lay_out()

    def use(self, desk: ApplicationDesk | None) -> None:
        """Turn to another account; what was typed into the form of the one before is saved."""
        self.save_now()
        self._desk, self._view, self._shown = desk, None, None
        self._is_unsaved = False
        self.form.use(desk)
        self._said.hide()

    def show_view(self, view: ApplicationView) -> None:
        """Show the application; a form that is being typed into is left alone."""
        is_other = self._view is None or self._view.is_editable != view.is_editable
        self._view = view
        for card in (self._status, self._checklist, self._timeline, self._cancel):
            card.show_view(view)
        # An answer from before a save is behind what is on the screen.
        is_ahead = self._is_unsaved or self._is_being_saved()
        if not is_ahead and (is_other or view.draft != self._shown):
            self.form.show_view(view)
            self._shown = view.draft
        self._say_saved(view.saved_at)

    def save_now(self) -> None:
        """Save the form if anything in it was changed since; one after the other, in order."""
        self._saving.stop()
        desk = self._desk
        if not self._is_unsaved or desk is None:
            return
        self._is_unsaved = False
        self._shown = self.form.draft()
        self._pending = (desk, self._shown)
        if self._saving_of is None:
            self._save_pending()

    def _save_pending(self) -> None:
        pending, self._pending = self._pending, None
        self._saving_of = None
        if pending is not None:
            desk, draft = pending
            self._saving_of = desk
            self._tasks.run(
                partial(desk.save_draft, draft),
                done=partial(self._show_saved, desk),
                failed=self._show_unsaved,
            )

    def _is_being_saved(self) -> bool:
        return self._desk is not None and self._saving_of is self._desk

    def open_step(self, state: State | None) -> StepDialog | None:
        """Open the dialog of a step, or of a notice; nothing without an account."""
        self.save_now()
        desk, view = self._desk, self._view
        if desk is None or view is None:
            return None
        dialog = StepDialog(
            self._tasks, desk, view, state, says_flat=self._cancel.says_flat, parent=self
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.taken.connect(self.changed)
        dialog.open()
        return dialog

    def prove(self) -> None:
        """Draw the trader's own record as an image of the proof."""
        ask_real_amounts(self, self._prove_now)

    def _prove_now(self) -> None:
        if self._desk is not None:
            self._tasks.run(
                self._desk.track_record, done=self._paint_record, failed=self.failed.emit
            )

    def write_package(self, path: str) -> None:
        """Write the form as a package."""
        if self._desk is not None:
            self._tasks.run(
                partial(self._desk.write_package, Path(path), self.form.draft()),
                done=partial(self._show_package, path),
                failed=self.failed.emit,
            )

    def hideEvent(self, event: QHideEvent) -> None:
        self.save_now()
        super().hideEvent(event)

    def _want_step(self, state: State | None) -> None:
        if state is State.DRAFT:  # begun or begun again: there is nothing to ask
            self._begin_again()
        else:
            self.open_step(state)

    def _begin_again(self) -> None:
        if self._desk is not None:
            self._do(partial(_begin, self._desk))

    def _tick(self, need: Need, is_met: bool) -> None:
        if self._desk is not None:
            self._do(partial(self._desk.tick, need, is_met=is_met))

    def _undo(self, step_id: int) -> None:
        if self._desk is not None:
            self._do(partial(self._desk.undo_step, step_id))

    def _do(self, work: partial[None]) -> None:
        self.save_now()
        self._tasks.run(work, done=lambda _: self.changed.emit(), failed=self.failed.emit)

    def _edit(self) -> None:
        self._is_unsaved = True
        self.form.say_saved(self.tr("Saving…"))
        self._saving.start()

    def _show_saved(self, desk: ApplicationDesk, at: Micros) -> None:
        self._save_pending()
        if desk is not self._desk:
            return
        self._say_saved(at)
        self.changed.emit()

    def _show_unsaved(self, error: Exception) -> None:
        self._save_pending()
        self._is_unsaved = True
        self.form.say_saved(self.tr("Not saved"))
        self.failed.emit(error)

    def _say_saved(self, at: Micros | None) -> None:
        if self._is_unsaved or self._is_being_saved():
            return
        if at is None:
            self.form.say_saved("")
            return
        zone = text.own_zone()
        is_today = self._view is not None and self._view.as_of - at < DAY // 2
        time = text.own_time_text(at, zone) if is_today else text.own_instant_text(at, zone)
        self.form.say_saved(self.tr("Saved {time}").format(time=time))

    def _paint_record(self, record: TrackRecord | None) -> None:
        view = self._view
        if view is None:
            return
        if record is None:
            self._say(
                self.tr(
                    "Your archive has no closed order of your own in the last 30 whole days. "
                    "Import or sync your own orders first."
                ),
                "warning",
            )
            return
        paint = partial(
            paint_proof,
            record,
            platform=view.platform.name,
            offset=view.offset,
            made_at=view.as_of,
            theme=with_pair(LIGHT, current_theme()),
        )
        self.form.add_record_picture(paint, record.first_day, record.last_day)

    def _choose_package(self) -> None:
        self.save_now()
        chooser = QFileDialog(self, self.tr("Make a package"))
        chooser.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        chooser.setNameFilters([self.tr("ZIP file (*.zip)"), self.tr("Folder (*)")])
        chooser.selectFile("application.zip")
        chooser.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chooser.fileSelected.connect(self.write_package)
        chooser.open()

    def _show_package(self, path: str, report: PackageReport) -> None:
        sentence = self.tr(
            "%Ln file(s) written to {path}. Begin with README.txt.", "", len(report.files)
        )
        self._say(sentence.format(path=path), "good")
        if report.missing:
            self._say(
                self.tr("On another computer, so not in the package: {names}.").format(
                    names=text.listed(report.missing)
                ),
                "warning",
            )

    def _say(self, words: str, tone: str) -> None:
        self._said.setText(words)
        toned(self._said, tone)
        self._said.show()

    def _connect(self) -> None:
        self.form.edited.connect(self._edit)
        self.form.failed.connect(self.failed)
        self.form.proof_wanted.connect(self.prove)
        self.form.package_wanted.connect(self._choose_package)
        self._status.step_wanted.connect(self._want_step)
        self._checklist.ticked.connect(self._tick)
        self._timeline.undo_wanted.connect(self._undo)
        self._cancel.cancel_wanted.connect(partial(self.open_step, State.CANCEL_REQUESTED))

    def _lay_out(self) -> None:
        left, side = QWidget(), QWidget()
        form = QVBoxLayout(left)
        form.setContentsMargins(0, 0, HALF_GAP, 0)
        form.setSpacing(GAP)
        for part in (self._said, self._cancel, self.form):
            form.addWidget(part)
        form.addStretch(1)
        cards = QVBoxLayout(side)
        cards.setContentsMargins(0, 0, 4, 0)
        cards.setSpacing(GAP)
        for card in (self._checklist, self._timeline):
            cards.addWidget(card)
        cards.addStretch(1)
        aside = _scrolled(side)
        aside.setFixedWidth(_SIDE_WIDTH)
        below = QHBoxLayout()
        below.setSpacing(GAP)
        below.addWidget(_scrolled(left), 1)
        below.addWidget(aside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GAP)
        layout.addWidget(self._status)
        layout.addLayout(below, 1)


def _begin(desk: ApplicationDesk) -> None:
    desk.take_step(State.DRAFT, desk.now(), origin=Origin.HAND)


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(inside)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
