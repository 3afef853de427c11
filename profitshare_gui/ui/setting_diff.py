"""The difference a change makes, shown before anything is done; Enter cancels it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from profitshare_gui.core.capacity import Met
from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import SECOND, Micros, instant_text, parse_instant
from profitshare_gui.core.lead_settings import CANCEL, START
from profitshare_gui.core.setting_checks import Warn
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.ui import futures_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.errors import explain
from profitshare_gui.ui.theme import LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import GAP, HALF_GAP, PADDING, Card, label
from profitshare_gui.usecases.lead_settings import Need, Way

if TYPE_CHECKING:
    from profitshare_gui.usecases.setting_changes import Proposal

_NAMED = 60


class SettingDiff(QWidget):
    """Before and after, what it means, and what happens on the button that says so."""

    cancelled = Signal()
    confirmed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("setting_diff")
        self._title = label(size=TITLE_SIZE, bold=True)
        self._before = label()
        self._before.setObjectName("diff_before")
        self._after = label(bold=True)
        self._after.setObjectName("diff_after")
        self._list = label()
        self._list.setObjectName("diff_list")
        self._force = label()
        self._force.setObjectName("diff_force")
        self._used = label(tone="secondary")
        self._used.setObjectName("diff_used")
        self._faults = label(tone="danger")
        self._faults.setObjectName("diff_faults")
        self._warnings = label(tone="warning")
        self._warnings.setObjectName("diff_warnings")
        self._steps = label()
        self._steps.setObjectName("diff_steps")
        self._since = QLineEdit()
        self._since.setObjectName("diff_since")
        self._since.setAccessibleName(self.tr("In force from"))
        self._since.textChanged.connect(self._judge_since)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.setObjectName("cancel_button")
        self._cancel.clicked.connect(self.cancelled)
        self._confirm = QPushButton()
        self._confirm.setObjectName("confirm_button")
        self._confirm.setAutoDefault(False)
        self._confirm.clicked.connect(self.confirmed)
        self._is_good = False
        self._lay_out()

    def show_proposal(self, proposal: Proposal) -> None:
        """Show what a proposal changes."""
        setting, view = proposal.setting, proposal.view
        limits = view.limits
        self._title.setText(words.title(setting))
        self._before.setText(words.value_text(setting, proposal.before))
        self._after.setText(words.value_text(setting, proposal.after))
        self._say(self._list, self._list_words(proposal))
        self._say(self._force, "" if proposal.is_statement else self._force_words(proposal))
        self._say(self._used, "" if proposal.is_statement else self._used_words(proposal))
        verdict = proposal.verdict
        faults = [words.fault_text(each, limits, verdict.symbols) for each in verdict.faults]
        if not view.standings[setting].is_changeable and not proposal.is_statement:
            obstacle = view.standings[setting].obstacle
            faults += [words.obstacle_text(obstacle)] if obstacle is not None else []
        self._say(self._faults, "\n".join(faults))
        told = [
            words.warning_text(each, limits)
            for each in verdict.warnings
            if each is not Warn.EXISTING_COPIERS_STAY  # the line above says so
        ]
        if setting is Setting.LEADING and proposal.after == START:
            told += self._need_words(proposal)
        self._say(self._warnings, "\n".join(told))
        self._say(self._steps, self._step_words(proposal))
        self._since.setVisible(proposal.is_statement)
        now = view.as_of // SECOND * SECOND
        self._since.setText(instant_text(now))
        self._is_good = not faults
        self._confirm.setText(self._verb(proposal))
        self._confirm.setProperty("danger", proposal.after == CANCEL)
        self._confirm.style().polish(self._confirm)
        self._judge_since()

    def focus_cancel(self) -> None:
        """Enter changes nothing."""
        self._cancel.setDefault(True)
        self._cancel.setFocus()

    def since(self) -> Micros | None:
        """From when on a statement holds; None where that is no instant."""
        try:
            return parse_instant(self._since.text())
        except BadValue:
            return None

    def _judge_since(self) -> None:
        is_told = self._since.isHidden() or self.since() is not None
        self._confirm.setEnabled(self._is_good and is_told)

    def _list_words(self, proposal: Proposal) -> str:
        """The whole list as it will be: some platforms replace all of it."""
        after = proposal.after
        if not isinstance(after, tuple):
            return ""
        lines = []
        if proposal.added:
            lines.append(
                self.tr("Newly led: {symbols}").format(
                    symbols=words.symbols_text(proposal.added, _NAMED)
                )
            )
        if proposal.removed:
            lines.append(
                self.tr("No longer led: {symbols}").format(
                    symbols=words.symbols_text(proposal.removed, _NAMED)
                )
            )
        whole = self.tr("The whole list afterwards (%Ln): {symbols}", "", len(after))
        lines.append(whole.format(symbols=words.symbols_text(after, _NAMED)))
        return "\n".join(lines)

    def _force_words(self, proposal: Proposal) -> str:
        view, setting = proposal.view, proposal.setting
        if setting is Setting.LEADING:
            return words.limits_text(setting, view.limits) if proposal.after == CANCEL else ""
        standing = view.standings[setting]
        is_assumed = view.ratio_is_assumed and setting is Setting.RATIO
        force = words.force_text(standing.takes_force, is_assumed=is_assumed)
        if proposal.in_force_at <= view.as_of:
            return force
        at = words.both_zones(proposal.in_force_at, view.limits.offset, text.own_zone())
        return self.tr("{force} In force from {at}.").format(force=force, at=at)

    def _used_words(self, proposal: Proposal) -> str:
        """What is left of the quota after it, and when the next change would come."""
        view = proposal.view
        allowances = view.standings[proposal.setting].allowances
        lines = []
        for each in allowances:
            left = max(each.left - 1, 0)
            told = self.tr("%Ln more change(s) allowed after it until {ends}.", "", left)
            ends = words.both_zones(each.ends_at, view.limits.offset, text.own_zone())
            lines.append(told.format(ends=ends))
        return "\n".join(lines)

    def _need_words(self, proposal: Proposal) -> list[str]:
        names = {
            Need.APPROVED: self.tr("your application is approved"),
            Need.RATIO: self.tr("the profit share ratio is set"),
            Need.ASSETS: self.tr("the lead assets are chosen"),
            Need.MINIMUM_COPY: self.tr("the minimum copy amount is set"),
        }
        missing = [names[need] for need, met in proposal.view.needs if met is not Met.YES]
        if not missing:
            return []
        return [
            self.tr("Not known here; check on the platform that {conditions}.").format(
                conditions=text.listed(missing)
            )
        ]

    def _step_words(self, proposal: Proposal) -> str:
        platform = proposal.view.platform
        if proposal.is_statement:
            return self.tr(
                "Nothing is changed on {platform}. Say from when on it has been so; it counts as "
                "no change."
            ).format(platform=platform)
        if proposal.way is Way.CALL:
            return self.tr(
                "ProfitShare writes the change down, sends it to {platform} once, and reads what "
                "is set afterwards."
            ).format(platform=platform)
        place = proposal.view.limits.settings_place
        if place:
            where = self.tr("1.  On {platform} open {place}.").format(
                platform=platform, place=place
            )
        else:
            where = self.tr("1.  Open the lead trading settings of {platform}.").format(
                platform=platform
            )
        what = self._what_to_do(proposal)
        then = self.tr(
            "3.  Come back and press “I have made it…”. Until then the change is pending here."
        )
        lines = [where, what, then]
        if proposal.trouble is not None:
            told = explain(proposal.trouble)
            lines.insert(0, self.tr("It cannot be sent from here. {why}").format(why=told.what))
        return "\n".join(lines)

    def _what_to_do(self, proposal: Proposal) -> str:
        if proposal.setting is Setting.LEADING:
            if proposal.after == CANCEL:
                return self.tr("2.  Close every position and order, then cancel lead trading.")
            return self.tr("2.  Press Start Lead Trading.")
        value = words.value_text(proposal.setting, proposal.after)
        if isinstance(proposal.after, tuple):
            value = words.symbols_text(proposal.after, _NAMED)
        return self.tr("2.  Set {setting} to {value}.").format(
            setting=words.title(proposal.setting), value=value
        )

    def _verb(self, proposal: Proposal) -> str:
        if proposal.is_statement:
            return self.tr("Record it")
        if proposal.way is Way.BY_HAND:
            return self.tr("Note it as pending")
        return self.tr("Change it on {platform}").format(platform=proposal.view.platform)

    def _lay_out(self) -> None:
        card = Card()
        grid = QGridLayout(card)
        grid.setContentsMargins(PADDING, 12, PADDING, 12)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(2)
        for row, (caption, part) in enumerate(
            ((self.tr("Now"), self._before), (self.tr("Afterwards"), self._after))
        ):
            grid.addWidget(label(caption, size=LABEL_SIZE, tone="secondary"), row, 0)
            grid.addWidget(part, row, 1)
        grid.setColumnStretch(1, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        buttons.addStretch(1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._confirm)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(HALF_GAP)
        layout.addWidget(self._title)
        layout.addWidget(card)
        for part in (
            self._list,
            self._force,
            self._used,
            self._faults,
            self._warnings,
            self._steps,
        ):
            layout.addWidget(part)
        layout.addWidget(self._since)
        layout.addStretch(1)
        layout.addLayout(buttons)

    @staticmethod
    def _say(part: QLabel, told: str) -> None:
        part.setText(told)
        part.setVisible(bool(told))
