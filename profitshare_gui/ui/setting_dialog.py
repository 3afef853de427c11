"""Changing one setting: what it shall be, the difference before anything is done, what came of it.

The last step before a change has its focus on Cancel, so that Enter changes nothing.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.lead_settings import CANCEL, ChangeState, SettingValue
from profitshare_gui.core.money import amount_text, parse_amount, parse_ratio
from profitshare_gui.core.setting_checks import Fault, Verdict, check_value
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.ui import futures_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.import_fields import ChoiceField
from profitshare_gui.ui.setting_diff import SettingDiff
from profitshare_gui.ui.theme import TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, Banner, label, toned
from profitshare_gui.usecases.lead_settings import Way

if TYPE_CHECKING:
    from collections.abc import Iterable

    from profitshare_gui.core.symbol_history import SymbolHistory
    from profitshare_gui.ui.assets_field import AssetsField
    from profitshare_gui.ui.tasks import Tasks
    from profitshare_gui.usecases.lead_settings import SettingsView
    from profitshare_gui.usecases.setting_changes import Outcome, Proposal
    from profitshare_gui.usecases.settings_desk import SettingsDesk

_MARGIN = 24
_NARROW = QSize(560, 360)
_WIDE = QSize(760, 600)
_MOST_DIGITS = 9


class SettingDialog(QDialog):
    """Changes one setting, or says what is set; `changed` once the archive knows of it."""

    changed = Signal()

    def __init__(
        self,
        tasks: Tasks,
        desk: SettingsDesk,
        view: SettingsView,
        setting: Setting,
        *,
        is_statement: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("setting_dialog")
        self._tasks, self._desk, self._view, self._setting = tasks, desk, view, setting
        self._is_statement = is_statement
        self._proposal: Proposal | None = None
        self._field = QLineEdit()
        self._choice = ChoiceField("setting_choice", words.title(setting))
        self._assets: AssetsField | None = None
        self._says = label()
        self._says.setObjectName("setting_says")
        self._banner = Banner()
        self._banner.retried.connect(self.review)
        self._review = QPushButton(self.tr("Review…"))
        self._back = QPushButton(self.tr("Cancel"))
        self._steps = QStackedWidget()
        self._waiting = label(self.tr("Looking at what is set…"), tone="secondary")
        self._diff = SettingDiff()
        self._diff.cancelled.connect(self.reject)
        self._diff.confirmed.connect(self._confirm)
        self._result = _Result()
        self._result.closed.connect(self.accept)
        self._lay_out()
        self._read()

    def begin_with(self, value: SettingValue) -> None:
        """Go to the difference at once, for a setting that has nothing to type."""
        self._steps.setCurrentWidget(self._waiting)
        self._propose(value)

    def show_histories(self, histories: Iterable[SymbolHistory]) -> None:
        """Show what the own history says of each symbol."""
        if self._assets is None:
            return
        standing = self._view.standings[self._setting]
        led = standing.current.value if standing.current is not None else ()
        platforms = self._view.facts.symbols
        self._assets.offer(
            led if isinstance(led, tuple) else (),
            () if platforms is None else platforms,
            histories,
            self._view.limits.offset,
            may_add=platforms is None,
        )
        self._read()

    def review(self) -> None:
        """Show what the value would change, after asking the platform where it can be asked."""
        value = self._typed()
        if value is not None and self._review.isEnabled():
            self._propose(value)

    @property
    def is_at_work(self) -> bool:
        """Whether something is asked or sent right now."""
        return not self._steps.isEnabled()

    def reject(self) -> None:
        """Close, unless something is under way (Qt)."""
        if not self.is_at_work:
            super().reject()

    def _propose(self, value: SettingValue) -> None:
        ask = self._desk.propose_statement if self._is_statement else self._desk.propose
        self._work(True)
        self._tasks.run(
            partial(ask, self._setting, value),
            done=self._show_proposal,
            failed=self._show_error,
            replaces=(self, "proposal"),
        )

    def _show_proposal(self, proposal: Proposal) -> None:
        self._work(False)
        self._banner.hide()
        self._proposal = proposal
        self._diff.show_proposal(proposal)
        self._steps.setCurrentWidget(self._diff)
        self._diff.focus_cancel()

    def _confirm(self) -> None:
        proposal = self._proposal
        if proposal is None:
            return
        self._work(True)
        if proposal.is_statement:
            since = self._diff.since()
            if since is None:
                self._work(False)
                return
            self._tasks.run(
                partial(self._desk.state, proposal, since),
                done=lambda _: self._end(),
                failed=self._show_error,
            )
        elif proposal.way is Way.CALL:
            self._tasks.run(
                partial(self._desk.apply, proposal),
                done=self._show_outcome,
                failed=self._show_error,
            )
        else:
            self._tasks.run(
                partial(self._desk.begin_by_hand, proposal),
                done=lambda _: self._end(),
                failed=self._show_error,
            )

    def _show_outcome(self, outcome: Outcome) -> None:
        self._work(False)
        self._banner.hide()
        self._result.show_outcome(outcome, self._view.platform)
        self._steps.setCurrentWidget(self._result)
        self._result.focus_close()
        self.changed.emit()

    def _end(self) -> None:
        self._work(False)
        self.changed.emit()
        self.accept()

    def _show_error(self, error: Exception) -> None:
        self._work(False)
        self._banner.show_error(explain(error))
        self.changed.emit()  # what is set may be another by now

    def _work(self, is_working: bool) -> None:
        self._steps.setEnabled(not is_working)

    def _typed(self) -> SettingValue | None:
        """What stands in the fields, None where it cannot be read."""
        told = self._field.text().strip()
        try:
            match self._setting:
                case Setting.RATIO:
                    return parse_ratio(f"{told.removesuffix('%').strip()}e-2")
                case Setting.MINIMUM_COPY:
                    return parse_amount(told)
                case Setting.DELAY:
                    is_count = told.isascii() and told.isdecimal() and len(told) <= _MOST_DIGITS
                    return int(told) if is_count else None
                case Setting.ASSETS:
                    return self._assets.chosen() if self._assets is not None else ()
                case _:
                    chosen = self._choice.chosen()
                    return chosen if isinstance(chosen, str) else None
        except BadValue:
            return None

    def _read(self) -> None:
        """Judge what is typed at once: what the platform would refuse cannot be reviewed."""
        value = self._typed()
        if value is None:
            is_empty = not self._field.text().strip()
            self._say("" if is_empty else self._example(), "secondary")
            self._review.setEnabled(False)
            return
        standing = self._view.standings[self._setting]
        verdict = check_value(
            standing, value, self._view.limits, self._view.facts, is_statement=self._is_statement
        )
        self._say_verdict(verdict)
        self._review.setEnabled(verdict.is_good)

    def _say_verdict(self, verdict: Verdict) -> None:
        limits = self._view.limits
        if verdict.faults:
            told = [words.fault_text(each, limits, verdict.symbols) for each in verdict.faults]
            is_same = verdict.faults == (Fault.SAME,)
            self._say("\n".join(told), "secondary" if is_same else "danger")
        else:
            told = [words.warning_text(each, limits) for each in verdict.warnings]
            self._say("\n".join(told), "warning")

    def _say(self, told: str, tone: str) -> None:
        self._says.setText(told)
        toned(self._says, tone)

    def _example(self) -> str:
        match self._setting:
            case Setting.RATIO:
                return self.tr("Type a percentage such as 2.5.")
            case Setting.DELAY:
                return self.tr("Type whole minutes such as 5; 0 is no delay.")
            case _:
                return self.tr("Type an amount such as 25.")

    def _lay_out(self) -> None:
        named = words.title(self._setting)
        head = (
            self.tr("Say what is set: {setting}")
            if self._is_statement
            else self.tr("Change: {setting}")
        )
        self.setWindowTitle(head.format(setting=named))
        edit = QWidget()
        inside = QVBoxLayout(edit)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(12)
        inside.addWidget(label(head.format(setting=named), size=TITLE_SIZE, bold=True))
        inside.addWidget(
            label(words.limits_text(self._setting, self._view.limits), tone="secondary")
        )
        entry = self._input()
        inside.addWidget(entry, 1 if self._setting is Setting.ASSETS else 0)
        inside.addWidget(self._says)
        if self._setting is not Setting.ASSETS:
            inside.addStretch(1)
        self._review.setObjectName("review_button")
        self._review.setProperty("primary", True)
        self._review.setDefault(True)
        self._review.clicked.connect(self.review)
        self._back.setObjectName("back_button")
        self._back.setAutoDefault(False)
        self._back.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addStretch(1)
        buttons.addWidget(self._back)
        buttons.addWidget(self._review)
        inside.addLayout(buttons)
        for step in (edit, self._waiting, self._diff, self._result):
            self._steps.addWidget(step)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(12)
        layout.addWidget(self._banner)
        layout.addWidget(self._steps, 1)
        entry.setFocus()
        self.resize(_WIDE if self._setting is Setting.ASSETS else _NARROW)

    def _input(self) -> QWidget:
        """The field of this setting, with what is set now in it."""
        standing = self._view.standings[self._setting]
        current = standing.current.value if standing.current is not None else None
        match self._setting:
            case Setting.ASSETS:
                return self._assets_input()
            case Setting.COPY_MODE:
                modes = self._view.limits.copy_modes
                self._choice.offer([(mode, mode) for mode in modes], current)
                self._choice.currentIndexChanged.connect(self._read)
                return self._choice
            case Setting.LEADING:
                choices = [
                    (words.value_text(self._setting, value), value) for value in ("start", CANCEL)
                ]
                self._choice.offer(choices, current)
                self._choice.currentIndexChanged.connect(self._read)
                return self._choice
            case _:
                return self._text_input(current)

    def _assets_input(self) -> QWidget:
        from profitshare_gui.ui.assets_field import AssetsField

        is_ordered = self._view.facts.symbols is None
        self._assets = AssetsField(is_ordered=is_ordered)
        self._assets.edited.connect(self._read)
        self.show_histories(())
        return self._assets

    def _text_input(self, current: SettingValue | None) -> QWidget:
        unit = {
            Setting.RATIO: self.tr("% of the copiers' profit"),
            Setting.MINIMUM_COPY: self.tr("USDT"),
            Setting.DELAY: self.tr("minutes"),
        }[self._setting]
        if isinstance(current, int):
            told = amount_text(current)
            if self._setting is Setting.RATIO:
                told = text.ratio_text(current).removesuffix("%").strip().replace("\u00a0", "")
            self._field.setText(str(current) if self._setting is Setting.DELAY else told)
        self._field.setObjectName("setting_field")
        self._field.setAccessibleName(
            self.tr("{setting}, in {unit}").format(setting=words.title(self._setting), unit=unit)
        )
        self._field.textChanged.connect(self._read)
        self._field.returnPressed.connect(self.review)
        self._field.selectAll()
        part = QWidget()
        line = QHBoxLayout(part)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(HALF_GAP)
        line.addWidget(self._field, 1)
        line.addWidget(label(unit, tone="secondary"), 1)
        part.setFocusProxy(self._field)
        return part


class _Result(QWidget):
    """What came of a change that was sent."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headline = label(size=TITLE_SIZE, bold=True)
        self._headline.setObjectName("setting_outcome")
        self._told = label()
        self._told.setObjectName("setting_told")
        self._close = QPushButton(self.tr("Go on"))
        self._close.setObjectName("close_button")
        self._close.clicked.connect(self.closed)
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self._close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._headline)
        layout.addWidget(self._told)
        layout.addStretch(1)
        layout.addLayout(line)

    def show_outcome(self, outcome: Outcome, platform: str) -> None:
        """Say what came of it, with the platform's own words."""
        self._headline.setText(words.outcome_text(outcome.state, platform))
        tones = {ChangeState.CONFIRMED: "good", ChangeState.REFUSED: "danger"}
        toned(self._headline, tones.get(outcome.state, "warning"))
        value = words.value_text(outcome.setting, outcome.value)
        told = self.tr("{setting}: {value}").format(
            setting=words.title(outcome.setting), value=value
        )
        said = self.tr("{platform} said: {code} {words}").format(
            platform=platform, code=outcome.code, words=outcome.told
        )
        self._told.setText(f"{told}\n{said}" if outcome.code or outcome.told else told)

    def focus_close(self) -> None:
        """There is nothing to do but to go on."""
        self._close.setDefault(True)
        self._close.setFocus()
