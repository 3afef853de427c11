"""The card of one setting: what it is, what waits, what is used up, and when it may change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from profitshare_gui.core.lead_settings import (
    CANCEL,
    LEFT_STATES,
    START,
    Obstacle,
    Origin,
    SettingChange,
    Standing,
)
from profitshare_gui.core.setting_checks import Fault, Warn, check_value, ratio_warnings
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.ui import futures_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.theme import BODY_SIZE, LABEL_SIZE, TITLE_SIZE
from profitshare_gui.ui.widgets import HALF_GAP, PADDING, Card, label, toned
from profitshare_gui.usecases.lead_settings import SettingsView, Way

_LIMIT_KEYS = {
    Setting.RATIO: ("limits.ratio_maximum", "limits.ratio_changes_per_week"),
    Setting.ASSETS: ("limits.symbols", "limits.shown_symbols"),
    Setting.MINIMUM_COPY: ("limits.minimum_copy_amount",),
    Setting.DELAY: ("limits.delay_changes_per_week", "limits.delay_choices"),
    Setting.COPY_MODE: ("limits.copy_modes",),
    Setting.LEADING: ("limits.cancellation", "limits.cancel_answer_days"),
}
_MORE_KEYS = {
    Setting.RATIO: (
        "limits.ratio_changes_per_month",
        "limits.ratio_changes_per_day",
        "limits.ratio_advice",
    ),
    Setting.LEADING: ("limits.cancel_needs_flat",),
}


class SettingCard(Card):
    """Shows one setting; what is asked for goes out as signals and is done by the page.

    `change_wanted` carries the value to begin with, None for what is set now.
    """

    change_wanted = Signal(object)
    state_wanted = Signal()
    made_wanted = Signal(object)
    withdraw_wanted = Signal(object)
    look_wanted = Signal()
    maximum_wanted = Signal()

    def __init__(self, setting: Setting) -> None:
        super().__init__()
        name = setting.value
        self.setObjectName(f"{name}_card")
        self._setting = setting
        self._pending: SettingChange | None = None
        self._title = label(words.title(setting), size=LABEL_SIZE, tone="secondary")
        self._way = label(size=LABEL_SIZE, tone="secondary")
        self._way.setWordWrap(False)
        self._value = _line(f"{name}_current", size=TITLE_SIZE, bold=True)
        self._since = _line(f"{name}_since", tone="secondary")
        self._limits = _line(f"{name}_limits", tone="secondary")
        self._warning = _line(f"{name}_warning", tone="warning")
        self._used = _line(f"{name}_used")
        self._next = _line(f"{name}_next")
        self._force = _line(f"{name}_force", tone="secondary")
        self._pending_words = _line(f"{name}_pending", tone="warning")
        self._source = _line(f"{name}_source", size=LABEL_SIZE, tone="secondary")
        self._change = self._button("change", self.tr("Change…"))
        self._change.clicked.connect(lambda: self.change_wanted.emit(None))
        self._start = self._button("start", self.tr("Start lead trading…"))
        self._start.clicked.connect(lambda: self.change_wanted.emit(START))
        self._cancel = self._button("end", self.tr("Cancel lead trading…"))
        self._cancel.clicked.connect(lambda: self.change_wanted.emit(CANCEL))
        self._state = self._button("state", self.tr("Say what is set…"))
        self._state.clicked.connect(self.state_wanted)
        self._maximum = self._button("maximum", self.tr("Your largest ratio…"))
        self._maximum.clicked.connect(self.maximum_wanted)
        self._made = self._button("made", self.tr("I have made it…"))
        self._made.clicked.connect(lambda: self.made_wanted.emit(self._pending))
        self._withdraw = self._button("withdraw", self.tr("Withdraw"))
        self._withdraw.clicked.connect(lambda: self.withdraw_wanted.emit(self._pending))
        self._look = self._button("look", self.tr("Look again"))
        self._look.clicked.connect(self.look_wanted)
        self._buttons = (
            self._made,
            self._look,
            self._change,
            self._start,
            self._cancel,
            self._state,
            self._maximum,
            self._withdraw,
        )
        self._lay_out()

    def show_view(self, view: SettingsView) -> None:
        """Show how the setting stands."""
        standing = view.standings[self._setting]
        limits = view.limits
        current = standing.current
        self._way.setText(self._way_words(view))
        is_told_by_rules = current is None and standing.obstacle is Obstacle.FIXED
        value = words.value_text(self._setting, current.value if current is not None else None)
        limits_words = words.limits_text(self._setting, limits)
        self._value.setText(limits_words if is_told_by_rules else value)
        if current is not None and isinstance(current.value, tuple):
            self._value.setToolTip(text.listed(current.value))
        _say(self._since, "" if is_told_by_rules else self._since_words(standing, limits.offset))
        _say(self._limits, "" if is_told_by_rules else limits_words)
        _say(self._warning, self._warnings(view))
        _say(self._used, " · ".join(map(words.allowance_text, standing.allowances)))
        _say(self._next, self._next_words(standing, limits.offset))
        toned(self._next, "warning" if standing.next_at is not None else "")
        is_assumed = view.ratio_is_assumed and self._setting is Setting.RATIO
        is_fixed = standing.obstacle in {Obstacle.FINAL, Obstacle.BY_LEVEL, Obstacle.FIXED}
        force = "" if is_fixed else words.force_text(standing.takes_force, is_assumed=is_assumed)
        _say(self._force, "" if self._setting is Setting.LEADING else force)
        self._show_pending(standing, limits.offset)
        self._show_source(view)
        self._show_buttons(view, standing)
        self.setAccessibleName(f"{self._title.text()} {self._value.text()}")
        self.setAccessibleDescription(f"{self._used.text()} {self._next.text()}")

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing that can be pressed here."""
        for button in self._buttons:
            if button.isVisibleTo(self) and button.isEnabled():
                button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return

    def needed_width(self) -> int:
        """How wide the card has to be for the buttons it shows."""
        shown = [each.sizeHint().width() for each in self._buttons if not each.isHidden()]
        return sum(shown) + HALF_GAP * len(shown) + 2 * PADDING

    def _way_words(self, view: SettingsView) -> str:
        standing = view.standings[self._setting]
        if standing.obstacle in {Obstacle.FINAL, Obstacle.BY_LEVEL, Obstacle.FIXED}:
            return ""
        if view.way(self._setting) is Way.CALL:
            return self.tr("changed from here")
        return self.tr("changed on {platform}").format(platform=view.platform)

    def _since_words(self, standing: Standing, offset: int) -> str:
        current = standing.current
        if current is None:
            return self.tr("Not known yet: say what your platform shows, or import it.")
        if current.origin is Origin.RULES:
            return words.origin_text(current.origin)
        at = text.dated_instant_text(current.since, offset)
        told = self.tr("In force from {at} · {origin}")
        if current.origin is Origin.SYNC:
            told = self.tr("Seen since {at} · {origin}")
        return told.format(at=at, origin=words.origin_text(current.origin))

    def _next_words(self, standing: Standing, offset: int) -> str:
        told = words.next_text(standing, offset, text.own_zone())
        if told or standing.obstacle is None or standing.obstacle is Obstacle.PENDING:
            return told
        return words.obstacle_text(standing.obstacle)

    def _warnings(self, view: SettingsView) -> str:
        """What to know before anything is chosen."""
        limits = view.limits
        found: tuple[Warn, ...] = ()
        lines: list[str] = []
        if self._setting is Setting.RATIO and view.standings[Setting.RATIO].obstacle not in {
            Obstacle.FINAL,
            Obstacle.BY_LEVEL,
        }:
            found = ratio_warnings(limits.ratio)
            if limits.ratio.advice and Warn.ADVICE_ABOVE_MAXIMUM not in found:
                advice = words.platforms_words(limits.ratio.advice)
                lines.append(self.tr("The platform advises {advice}.").format(advice=advice))
        if self._setting is Setting.LEADING and self._is_leading(view):
            standing = view.standings[Setting.LEADING]
            verdict = check_value(standing, CANCEL, limits, view.facts)
            lines += [words.fault_text(each, limits, verdict.symbols) for each in verdict.faults]
        return "\n".join([*(words.warning_text(each, limits) for each in found), *lines])

    def _show_pending(self, standing: Standing, offset: int) -> None:
        pending = self._pending = standing.pending
        if pending is None:
            self._pending_words.hide()
            return
        value = words.value_text(self._setting, pending.value)
        asked = text.dated_instant_text(pending.asked_at, offset)
        if pending.state in LEFT_STATES:
            told = self.tr(
                "Pending: {value}, sent {asked}. No answer came; the next reading tells what "
                "became of it."
            )
        else:
            told = self.tr(
                "Pending: {value}, asked for {asked}. Make the change on your platform, then say "
                "so here; a sync or an import that shows it says so too."
            )
        _say(self._pending_words, told.format(value=value, asked=asked))

    def _show_source(self, view: SettingsView) -> None:
        cited: list[str] = []
        for key in (*_LIMIT_KEYS[self._setting], *_MORE_KEYS.get(self._setting, ())):
            source = view.limits.sources.get(key)
            if source and source not in cited:
                cited.append(source)
        told = self.tr("Source: {sources}").format(sources=" · ".join(cited)) if cited else ""
        _say(self._source, told)

    def _show_buttons(self, view: SettingsView, standing: Standing) -> None:
        is_leading = self._setting is Setting.LEADING
        can = standing.is_changeable
        is_open = standing.pending is not None
        is_left = is_open and standing.pending is not None and standing.pending.state in LEFT_STATES
        is_fixed = standing.obstacle in {Obstacle.FINAL, Obstacle.BY_LEVEL, Obstacle.FIXED}
        self._change.setVisible(not is_leading and not is_fixed and not is_open)
        self._change.setEnabled(can)
        leads = self._is_leading(view)
        self._start.setVisible(is_leading and leads is not True and not is_open)
        self._start.setEnabled(can)
        self._cancel.setVisible(is_leading and leads is True and not is_open)
        self._cancel.setEnabled(can and self._may_end(view))
        is_unknown = standing.current is None or standing.current.origin is Origin.RULES
        is_fixed_value = standing.obstacle is Obstacle.FIXED
        self._state.setVisible(is_unknown and not is_open and not is_fixed_value)
        self._maximum.setVisible(
            self._setting is Setting.RATIO
            and view.limits.ratio.by_account
            and not is_fixed
            and not is_open
        )
        self._made.setVisible(is_open and not is_left)
        self._withdraw.setVisible(is_open and not is_left)
        self._look.setVisible(is_left)

    def _may_end(self, view: SettingsView) -> bool:
        standing = view.standings[Setting.LEADING]
        faults = check_value(standing, CANCEL, view.limits, view.facts).faults
        return Fault.HAS_POSITIONS not in faults

    def _is_leading(self, view: SettingsView) -> bool | None:
        current = view.standings[Setting.LEADING].current
        return None if current is None else current.value == START

    def _button(self, what: str, told: str) -> QPushButton:
        made = QPushButton(told)
        made.setObjectName(f"{self._setting.value}_{what}_button")
        made.setAccessibleName(f"{words.title(self._setting)}: {told}")
        return made

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self._way, 0, Qt.AlignmentFlag.AlignTop)
        buttons = QHBoxLayout()
        buttons.setSpacing(HALF_GAP)
        for button in self._buttons:
            buttons.addWidget(button)
        buttons.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, 12, PADDING, 12)
        layout.setSpacing(4)
        layout.addLayout(head)
        for part in (
            self._value,
            self._since,
            self._pending_words,
            self._used,
            self._next,
            self._limits,
            self._warning,
            self._force,
        ):
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._source)
        layout.addSpacing(2)
        layout.addLayout(buttons)


def _line(name: str, *, size: int = BODY_SIZE, tone: str = "", bold: bool = False) -> QLabel:
    made = label(size=size, tone=tone, bold=bold)
    made.setObjectName(name)
    return made


def _say(part: QLabel, told: str) -> None:
    part.setText(told)
    part.setVisible(bool(told))
