"""The timeline of an application: every step with its date, the undone ones too."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout

from profitshare_gui.core.application import Step
from profitshare_gui.ui import text
from profitshare_gui.ui.application_parts import Rebuilt, card_layout, clear, pill, show_pill
from profitshare_gui.ui.application_words import origin_text, state_text, state_tone
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, Card, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.application import ApplicationView


class TimelineCard(Card):
    """Every step, the newest first; `undo_wanted` carries the number of the last that counts."""

    undo_wanted = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("application_timeline")
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self._told = Rebuilt(self)
        card_layout(self, self.tr("Timeline"), None, self._lines)

    def show_view(self, view: ApplicationView) -> None:
        """Show the steps."""
        told = (view.steps, view.standing.step_id, view.offset)
        self._told.show(told, partial(self._build, view))

    def _build(self, view: ApplicationView) -> None:
        clear(self._lines)
        for step in reversed(view.steps):
            self._lines.addLayout(self._line(step, view))
        if not view.steps:
            self._lines.addWidget(
                label(self.tr("Every step will stand here with its date."), tone="secondary")
            )

    def _line(self, step: Step, view: ApplicationView) -> QLayout:
        state = pill()
        is_undone = step.undone_at is not None
        show_pill(state, state_text(step.state), "" if is_undone else state_tone(step.state))
        head = QHBoxLayout()
        head.setSpacing(HALF_GAP)
        head.addWidget(state, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch(1)
        if step.step_id == view.standing.step_id:
            undo = QPushButton(self.tr("Take back"))
            undo.setObjectName("undo_step")
            undo.setAccessibleName(
                self.tr("Take back: {state}").format(state=state_text(step.state))
            )
            undo.clicked.connect(partial(self._undo, step.step_id))
            head.addWidget(undo)
        made = QVBoxLayout()
        made.setSpacing(2)
        made.addLayout(head)
        when = self.tr("{instant} · {origin}").format(
            instant=text.dated_instant_text(step.at, view.offset), origin=origin_text(step.origin)
        )
        words = [when, step.reason, step.note]
        if step.undone_at is not None:
            words.append(
                self.tr("taken back {instant}").format(
                    instant=text.dated_instant_text(step.undone_at, view.offset)
                )
            )
        made.addWidget(label("\n".join(filter(None, words)), size=LABEL_SIZE, tone="secondary"))
        return made

    def _undo(self, step_id: int) -> None:
        self.undo_wanted.emit(step_id)
