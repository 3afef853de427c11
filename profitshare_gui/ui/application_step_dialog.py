"""The dialog of one step of an application: entered by hand, or read from a pasted notice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QTimeZone, Signal
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.application import (
    NEED_REASON,
    Flatness,
    Origin,
    State,
    Step,
    StepFault,
    check_step,
)
from profitshare_gui.core.application_notice import LONGEST_NOTICE, NoticeReading, read_notice
from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.account_key import fit_height
from profitshare_gui.ui.application_words import state_text, step_fault_text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.import_fields import Captioned, ChoiceField, text_field
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import label, toned

if TYPE_CHECKING:
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.application import ApplicationDesk, ApplicationView

_MARGIN = 24
_WIDTH = 560
_MILLISECOND = 1000


class StepDialog(QDialog):
    """Asks when a step was taken and why; `taken` once it is in the archive.

    Without a `state` it begins with a notice to paste, from which state, time and reason are read.
    """

    taken = Signal()

    def __init__(
        self,
        tasks: Tasks,
        desk: ApplicationDesk,
        view: ApplicationView,
        state: State | None,
        *,
        says_flat: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("step_dialog")
        self.setMinimumWidth(_WIDTH)
        self._tasks, self._desk, self._view = tasks, desk, view
        self._reads, self._says_flat = state is None, says_flat
        self._reading: NoticeReading | None = None
        title = self.tr("Paste a notice") if state is None else state_text(state)
        self.setWindowTitle(title)
        self._title = label(title, size=TITLE_SIZE, bold=True)
        self._notice = _area("step_notice", self.tr("The platform's notice"))
        self._understood = label(tone="secondary")
        self._understood.setObjectName("step_understood")
        self._state = ChoiceField("step_state", self.tr("What happened"))
        self._at = QDateTimeEdit()
        self._reason = _area("step_reason", self.tr("The platform's reason"))
        self._note = text_field("step_note", self.tr("Your own note"))
        self._fault = label()
        self._fault.setObjectName("step_fault")
        self._save = QPushButton(self.tr("Save"))
        self._fill(state)
        self._lay_out()
        self._restyle()

    def paste(self, words: str) -> None:
        """Take a notice, as if it had been pasted."""
        self._notice.setPlainText(words)

    def _fill(self, state: State | None) -> None:
        states = self._view.next_states
        self._state.offer([(state_text(each), each) for each in states], state or states[0])
        self._at.setObjectName("step_at")
        self._at.setAccessibleName(self.tr("When, on the platform's clock"))
        self._at.setTimeZone(QTimeZone.utc())  # shown shifted, as text.py does
        self._at.setDisplayFormat("yyyy-MM-dd HH:mm")
        self._show_instant(self._view.as_of)
        self._save.setObjectName("step_save")
        self._save.setProperty("primary", True)
        self._save.setDefault(True)
        self._notice.textChanged.connect(self._read)
        self._state.activated.connect(self._restyle)
        self._at.dateTimeChanged.connect(self._restyle)
        self._reason.textChanged.connect(self._restyle)
        self._save.clicked.connect(self._take)

    def _read(self) -> None:
        """Read the notice as it is pasted; what was understood can be changed."""
        words = self._notice.toPlainText()[:LONGEST_NOTICE]
        reading = read_notice(words, self._view.standing.state, self._view.offset)
        self._reading = reading
        if reading is not None:
            if reading.state in self._view.next_states:
                self._state.choose(reading.state)
            self._show_instant(self._view.as_of if reading.at is None else reading.at)
            self._reason.setPlainText(reading.reason)
        self._understood.setText(self._understanding(words))
        self._restyle()

    def _understanding(self, words: str) -> str:
        reading = self._reading
        if reading is None:
            if not words.strip():
                return self.tr("Copy the whole message or e-mail of the platform into it.")
            return self.tr("Nothing in it is known. Choose below what happened.")
        if reading.state not in self._view.next_states:
            return self.tr(
                "It says “{phrase}”: {state}. That does not follow from here; choose what happened."
            ).format(phrase=reading.phrase, state=state_text(reading.state))
        return self.tr("It says “{phrase}”: {state}. Look whether that is right.").format(
            phrase=reading.phrase, state=state_text(reading.state)
        )

    def _show_instant(self, at: Micros) -> None:
        shifted = at - at % MINUTE + self._view.offset
        self._at.setDateTime(
            QDateTime.fromMSecsSinceEpoch(shifted // _MILLISECOND, QTimeZone.utc())
        )

    def _instant(self) -> Micros:
        """The time that is entered; the minute of the last step, or of now, is not before it."""
        shifted = int(self._at.dateTime().toMSecsSinceEpoch()) * _MILLISECOND
        at = shifted - self._view.offset
        since = self._view.standing.since
        if since is not None and since - since % MINUTE == at:
            return since
        return at

    def _step(self) -> Step:
        origin = Origin.NOTICE if self._reads and self._reading else Origin.HAND
        return Step(
            0,
            self._instant(),
            self._state.chosen(),
            self._reason.toPlainText().strip(),
            self._note.text().strip(),
            origin,
        )

    def _restyle(self) -> None:
        step = self._step()
        needs = step.state in NEED_REASON
        self._reason_field.setVisible(needs or bool(step.reason) or self._reads)
        flatness = self._view.flatness
        if self._says_flat and flatness is Flatness.UNKNOWN:
            flatness = Flatness.FLAT
        fault = check_step(
            self._view.steps, step, self._view.review, flatness, self._view.as_of + MINUTE
        )
        is_empty = self._reads and not self._notice.toPlainText().strip()
        self._save.setEnabled(fault is None and not is_empty)
        self._say("" if fault is None or is_empty else step_fault_text(fault), fault)

    def _say(self, words: str, fault: StepFault | None) -> None:
        self._fault.setText(words)
        self._fault.setVisible(bool(words))
        toned(self._fault, "secondary" if fault is StepFault.REASON_MISSING else "danger")
        fit_height(self)

    def _take(self) -> None:
        step = self._step()
        self._save.setEnabled(False)
        self._tasks.run(
            partial(
                self._desk.take_step,
                step.state,
                step.at,
                reason=step.reason,
                note=step.note,
                origin=step.origin,
                says_flat=self._says_flat,
            ),
            done=self._show_taken,
            failed=self._show_error,
        )

    def _show_taken(self, _: None) -> None:
        self.taken.emit()
        self.accept()

    def _show_error(self, error: Exception) -> None:
        told = explain(error)
        self._save.setEnabled(True)
        self._say(f"{told.what} {told.next_step}", None)

    def _lay_out(self) -> None:
        zone = text.zone_text(self._view.offset)
        self._reason_field = Captioned(self.tr("&Reason the platform gave"), self._reason)
        buttons = QDialogButtonBox()
        cancel = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        cancel.setObjectName("step_cancel")
        cancel.setAutoDefault(False)
        buttons.addButton(self._save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN - 4, _MARGIN, _MARGIN - 4)
        layout.setSpacing(12)
        layout.addWidget(self._title)
        if self._reads:
            layout.addWidget(Captioned(self.tr("The &notice"), self._notice))
            layout.addWidget(self._understood)
            self._understood.setText(self._understanding(""))
        layout.addWidget(Captioned(self.tr("&What happened"), self._state))
        layout.addWidget(
            Captioned(
                self.tr("When, on the &platform's clock ({zone})").format(zone=zone), self._at
            )
        )
        layout.addWidget(self._reason_field)
        layout.addWidget(Captioned(self.tr("Your &own note"), self._note))
        layout.addWidget(self._fault)
        layout.addStretch(1)
        layout.addWidget(buttons)
        (self._notice if self._reads else self._at).setFocus()


def _area(name: str, title: str) -> QPlainTextEdit:
    area = QPlainTextEdit()
    area.setObjectName(name)
    area.setAccessibleName(title)
    area.setTabChangesFocus(True)
    area.setFixedHeight(area.fontMetrics().lineSpacing() * 4 + 18)
    return area
