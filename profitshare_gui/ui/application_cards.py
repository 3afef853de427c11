"""The cards beside the form: where the application stands, and its prerequisites."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLayout, QPushButton, QVBoxLayout

from profitshare_gui.core.application import State
from profitshare_gui.core.prerequisites import Prerequisite, Verdict
from profitshare_gui.ui import text
from profitshare_gui.ui.application_cancel import CANCELS
from profitshare_gui.ui.application_parts import (
    Rebuilt,
    card_layout,
    clear,
    due_text,
    pill,
    show_pill,
)
from profitshare_gui.ui.application_words import state_text, state_tone, verb_text, what_now
from profitshare_gui.ui.checklist_words import need_text, verdict_text, verdict_tone, why_text
from profitshare_gui.ui.theme import LABEL_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.application import ApplicationView

_RARE = frozenset({State.COOLING_OFF, State.SUSPENDED, State.REVOKED, State.EDIT_PENDING})
"""Steps that are chosen in the dialog, for nobody should press them in passing."""


class StatusCard(Card):
    """Where the application stands, what comes next, and the buttons that go there.

    `step_wanted` carries the state to go to, None for a notice to paste.
    """

    step_wanted = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("application_status")
        self._pill = pill()
        self._pill.setObjectName("application_state")
        self._since = label(tone="secondary")
        self._since.setObjectName("application_since")
        self._what = label()
        self._due = label()
        self._due.setObjectName("application_due")
        self._reason = label()
        self._reason.setObjectName("application_reason")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(HALF_GAP)
        self._offered = Rebuilt(self)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._pill)
        head.addWidget(self._since, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, 12)
        layout.setSpacing(6)
        layout.addLayout(head)
        for part in (self._reason, self._what, self._due):
            layout.addWidget(part)
        layout.addLayout(self._buttons)

    def show_view(self, view: ApplicationView) -> None:
        """Show where it stands."""
        here = view.standing
        show_pill(self._pill, state_text(here.state), state_tone(here.state))
        self._since.setText(
            self.tr("since {instant}").format(
                instant=text.dated_instant_text(here.since, view.offset)
            )
            if here.since is not None
            else view.platform.name
        )
        self._reason.setText(self.tr("The platform's reason: {reason}").format(reason=here.reason))
        self._reason.setVisible(bool(here.reason))
        what = what_now(here.state)
        if view.leads_untold:
            what = self.tr("Your archive shows that you lead already. Say since when, if so.")
        self._what.setText(what)
        words = "" if view.due is None else due_text(view.due, view.offset)
        self._due.setText(words)
        self._due.setVisible(bool(words))
        offered = (here.state, view.next_states, view.leads_untold)
        self._offered.show(offered, partial(self._offer, view))

    def _offer(self, view: ApplicationView) -> None:
        clear(self._buttons)
        here, states = view.standing.state, list(view.next_states)
        if view.leads_untold:
            states.sort(key=lambda state: state is not State.ACTIVE)
        # Ending has a card of its own with its conditions, and a form begins by being typed into.
        left_out = {State.CANCEL_REQUESTED} if here in CANCELS else set()
        if here is State.NOT_APPLIED:
            left_out.add(State.DRAFT)
        states = [state for state in states if state not in left_out]
        rare = [state for state in states if state in _RARE]
        is_pressing = here not in CANCELS
        for place, state in enumerate(state for state in states if state not in _RARE):
            button = QPushButton(verb_text(here, state))
            button.setObjectName(f"step_{state.value}")
            button.setProperty("primary", place == 0 and is_pressing)
            button.clicked.connect(partial(self._want, state))
            self._buttons.addWidget(button)
        if rare:
            other = QPushButton(self.tr("Something happened…"))
            other.setObjectName("step_other")
            other.clicked.connect(partial(self._want, rare[0]))
            self._buttons.addWidget(other)
        if any(state is not State.DRAFT for state in view.next_states):
            notice = QPushButton(self.tr("Paste a notice…"))
            notice.setObjectName("paste_notice")
            notice.clicked.connect(partial(self._want, None))
            self._buttons.addWidget(notice)
        self._buttons.addStretch(1)

    def _want(self, state: State | None) -> None:
        self.step_wanted.emit(state)


class ChecklistCard(Card):
    """The prerequisites; `ticked` carries which one the trader ticks and whether it is met."""

    ticked = Signal(object, bool)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("application_checklist")
        self._count = label(tone="secondary")
        self._count.setObjectName("checklist_count")
        self._count.setWordWrap(False)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(10)
        self._listed = Rebuilt(self)
        self.ticked.connect(self._listed.forget)
        card_layout(self, self.tr("Prerequisites"), self._count, self._lines)

    def show_view(self, view: ApplicationView) -> None:
        """Show every prerequisite with its verdict."""
        listed = [
            (
                (line.need, line.verdict, line.may_tick, line.is_advice, line.source),
                (need_text(line), why_text(line, view.offset), verdict_tone(line)),
            )
            for line in view.checklist
        ]
        self._listed.show(listed, partial(self._build, view))

    def _build(self, view: ApplicationView) -> None:
        clear(self._lines)
        needed = [line for line in view.checklist if not line.is_advice]
        met = sum(line.verdict is Verdict.MET for line in needed)
        has_advice = len(needed) < len(view.checklist)
        said = (
            self.tr("required: {met} of {all} met") if has_advice else self.tr("{met} of {all} met")
        )
        self._count.setText(said.format(met=text.limit_text(met), all=text.limit_text(len(needed))))
        self._count.setVisible(bool(needed))
        for line in view.checklist:
            self._lines.addLayout(self._line(line, view.offset))
        if not view.checklist:
            self._lines.addWidget(label(self.tr("None are published."), tone="secondary"))

    def _line(self, line: Prerequisite, offset: int) -> QLayout:
        what = label(need_text(line))
        what.setToolTip(self.tr("Written in: {source}").format(source=line.source))
        verdict = pill()
        verdict.setObjectName(f"verdict_{line.need.value}")
        show_pill(verdict, verdict_text(line.verdict), verdict_tone(line))
        head = QHBoxLayout()
        head.setSpacing(HALF_GAP)
        head.addWidget(what, 1)
        head.addWidget(verdict, 0, Qt.AlignmentFlag.AlignTop)
        made = QVBoxLayout()
        made.setSpacing(2)
        made.addLayout(head)
        why = label(why_text(line, offset), size=LABEL_SIZE, tone="secondary")
        why.setObjectName(f"why_{line.need.value}")
        made.addWidget(why)
        if line.may_tick:
            tick = QCheckBox(self.tr("I have looked: it is so"))
            tick.setObjectName(f"tick_{line.need.value}")
            tick.setAccessibleName(need_text(line))
            tick.setChecked(line.verdict is Verdict.MET)
            tick.toggled.connect(partial(self.ticked.emit, line.need))
            made.addWidget(tick)
        return made
