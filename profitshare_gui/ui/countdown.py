"""The countdown to the next settlement: two clocks, the time left, and what happens at zero."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QFont,
    QFontMetrics,
    QResizeEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout

from profitshare_gui.core.instants import DAY, HOUR, SECOND, Micros
from profitshare_gui.core.records import SettlementWindow, Share, Status
from profitshare_gui.ui import text
from profitshare_gui.ui.actions import menu_of
from profitshare_gui.ui.pulse import is_quiet, pulse
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE, current_theme, text_font
from profitshare_gui.ui.widgets import PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

translate = QCoreApplication.translate  # an alias lupdate knows

_ANNOUNCED: tuple[Micros, ...] = (DAY, HOUR, 0)
"""What is left when a screen reader is told; it is quiet otherwise (product notes, 3.6)."""
_SPARE = 4
_COLON = re.compile("[:：]")
_SKEWED_BEYOND: Micros = 2 * SECOND
_WAITED_FOR: Micros = DAY
"""How long a payout is waited for, as `core/settlement_phase.py` has it."""


def figure_text(remaining: Micros, window: SettlementWindow, offset: Micros) -> str:
    """What is left until a window pays; only its day where the countdown is quiet."""
    if is_quiet():
        return text.short_day_text(window.pays_at, offset)
    return text.countdown_text(remaining)


def title_text() -> str:
    """What stands above it."""
    if is_quiet():
        return translate("Countdown", "Settles on")
    return translate("Countdown", "Settles in")


def is_settling(overview: ProfitOverview) -> bool:
    """Whether the last window's payout is waited for."""
    return overview.clock.phase == "settling"


def clock_lines(window: SettlementWindow, offset: Micros) -> list[str]:
    """When a window pays on both clocks, and until when orders count where that is earlier."""
    zone = text.own_zone()
    pays = text.instant_text(window.pays_at, offset)
    if text.own_offset(window.pays_at, zone) == offset:
        lines = [translate("Countdown", "{time}, yours too").format(time=pays)]
    else:
        own = text.own_instant_text(window.pays_at, zone)
        lines = [pays, translate("Countdown", "{time}, your time").format(time=own)]
    if window.cut_off_at != window.pays_at:
        cut_off = text.instant_text(window.cut_off_at, offset)
        lines.append(translate("Countdown", "orders count until {time}").format(time=cut_off))
    return lines


def phase_lines(overview: ProfitOverview, now: Micros) -> list[str]:
    """How many clocks there are, and that the last window's payout is waited for."""
    clock, offset = overview.clock, overview.platform_offset
    lines = []
    if clock.clocks > 1:
        lines.append(
            translate("Countdown", "next of {count} clocks").format(
                count=text.count_text(clock.clocks)
            )
        )
    if clock.last is None:
        return lines
    day = text.short_day_text(clock.last.pays_at, offset)
    if is_settling(overview):
        until = text.instant_text(clock.last.pays_at + _WAITED_FOR, offset)
        lines += [
            translate(
                "Countdown", "The settlement of {day} waits for its payout, expected until {time}."
            ).format(day=day, time=until),
        ]
        if not is_quiet():
            left = text.countdown_text(max(overview.window.pays_at - now, 1))
            lines.append(translate("Countdown", "The next one comes in {time}.").format(time=left))
    return lines


def seen_text(overview: ProfitOverview) -> str:
    """That the last window's payout was seen, where it was."""
    clock = overview.clock
    if clock.last is None or clock.phase != "settled":
        return ""
    day = text.short_day_text(clock.last.pays_at, overview.platform_offset)
    return translate("Countdown", "The payout of {day} was seen.").format(day=day)


def skew_text(skew: Micros | None) -> str:
    """That the own clock is off, where it is by more than 2 seconds; else empty."""
    if skew is None or abs(skew) <= _SKEWED_BEYOND:
        return ""
    seconds = -(-abs(skew) // SECOND)
    if skew > 0:
        return translate("Countdown", "Your clock is %Ln second(s) behind.", "", seconds)
    return translate("Countdown", "Your clock is %Ln second(s) ahead.", "", seconds)


def gate_text(pending: Iterable[Share]) -> str:
    """Who will not be settled at zero, and why, a sentence for each reason; empty for nobody."""
    waiting = Counter(
        (row.status, row.reason) for row in pending if row.status is not Status.SETTLED
    )
    lines = []
    for (status, reason), count in waiting.most_common():
        if status is Status.SKIPPED:
            words = translate("Countdown", "%Ln copier(s) will be skipped: {why}", "", count)
        else:
            words = translate("Countdown", "%Ln copier(s) will be postponed: {why}", "", count)
        lines.append(words.format(why=text.reason_text(reason)))
    return "\n".join(lines)


class Countdown(Card):
    """Counts to the next payout by subtracting instants, so that sleep cannot shift it.

    `due` is emitted once when a window's payout has come, `link_wanted` with the filter that shows
    who would wait, and `announced` with what a screen reader is told.
    """

    due = Signal()
    link_wanted = Signal(str)
    announced = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._overview: ProfitOverview | None = None
        self._now: Callable[[], Micros] | None = None
        self._due_for: Micros | None = None
        self._left_before: Micros | None = None
        self._title = label(title_text(), size=LABEL_SIZE, tone="secondary")
        self._label = label()
        self._figures = QFontMetrics(text_font(FIGURE_SIZE, QFont.Weight.DemiBold))
        self._label.setObjectName("countdown_label")
        self._gate = QPushButton()
        self._gate.setObjectName("countdown_gate")
        self._gate.setProperty("textlink", True)
        self._gate.setCursor(Qt.CursorShape.PointingHandCursor)
        self._gate.clicked.connect(lambda: self.link_wanted.emit("postponed"))
        self._gate.hide()
        self._skew = label(tone="warning")
        self._skew.setObjectName("countdown_skew")
        self._skew.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(2)
        for part in (self._title, self._label):
            layout.addWidget(part)
        layout.addWidget(self._gate, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._skew)
        layout.addStretch(1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self.tick)

    def start(self, overview: ProfitOverview, now: Callable[[], Micros]) -> None:
        """Count to the next payout of an account; `now` is looked at every second."""
        if self._overview is None or self._overview.window != overview.window:
            self._left_before = None
        self._overview, self._now = overview, now
        gate = gate_text(overview.pending)
        self._gate.setAccessibleName(gate)
        self._fold_gate()
        self._label.setToolTip(seen_text(overview))
        self._gate.setVisible(bool(gate))
        skew = skew_text(overview.clock.skew)
        self._skew.setText(skew)
        self._skew.setVisible(bool(skew))
        pays = text.instant_text(overview.window.pays_at, overview.platform_offset)
        # With a name of its own the label does not tell a screen reader of every second.
        name = self.tr("The next settlement is paid {time}").format(time=pays)
        if name != self._label.accessibleName():
            self._label.setAccessibleName(name)
        self.tick()

    def tick(self) -> None:
        """Look at the clock and show what is left."""
        if self._overview is None or self._now is None:
            return
        now = self._now()
        remaining = self._overview.window.pays_at - now
        words = self._words(self._overview, remaining, now)
        if words != self._label.text():
            self._label.setText(words)
            self._title.setText(title_text())
        self._announce(remaining)
        if remaining <= 0 and self._due_for != self._overview.window.pays_at:
            self._due_for = self._overview.window.pays_at
            self.due.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.tick()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to be quiet (Qt)."""
        menu = menu_of(self.window(), ["quiet_countdown_action"], self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fold_gate()

    def _fold_gate(self) -> None:
        """A button does not fold its text; without room the reason is left to the card beside."""
        gate = self._gate.accessibleName()
        metrics, room = self._gate.fontMetrics(), self.width() - 2 * PADDING
        widest = max(map(metrics.horizontalAdvance, gate.splitlines()), default=0)
        has_room = widest <= room
        heads = (_COLON.split(line, maxsplit=1)[0] for line in gate.splitlines())
        cut = Qt.TextElideMode.ElideRight
        short = "\n".join(metrics.elidedText(each, cut, room) for each in heads)
        self._gate.setText(gate if has_room else short)
        self._gate.setToolTip("" if has_room else gate)

    def _announce(self, remaining: Micros) -> None:
        before, self._left_before = self._left_before, remaining
        if before is None:
            return
        passed = [left for left in _ANNOUNCED if before > left >= remaining]
        if not passed:
            return
        if passed[-1] > 0:
            time = text.countdown_text(passed[-1])
            words = self.tr("The next settlement is paid in {time}.").format(time=time)
        else:
            words = self.tr("The settlement is due now.")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))
        self.announced.emit(words)

    def _words(self, overview: ProfitOverview, remaining: Micros, now: Micros) -> str:
        from html import escape  # it brings every entity there is; there is a frame before this

        waits = is_settling(overview)
        offset = overview.platform_offset
        figure = figure_text(0 if waits else remaining, overview.window, offset)
        told = [*clock_lines(overview.window, offset)]
        told += phase_lines(overview, now)
        self._label.setMinimumWidth(self._figures.horizontalAdvance(figure) + _SPARE)
        secondary = current_theme().secondary
        lines = "<br>".join(escape(line) for line in told)
        return (
            f'<div style="font-size:{FIGURE_SIZE}px; font-weight:600; white-space:nowrap">'
            f"{escape(figure)}</div>"
            f'<div style="color:{secondary}">{lines}</div>'
            f"<div>{escape(self._at_zero(overview))}</div>"
        )

    def _at_zero(self, overview: ProfitOverview) -> str:
        amounts = text.amounts_text(overview.at_zero)
        if not amounts:
            return self.tr("At zero nothing is due.")
        return self.tr("At zero {platform} owes you {amounts}.").format(
            platform=overview.rulebook_name, amounts=amounts
        )
