"""The countdown to the next settlement: two clocks, the time left, and what happens at zero."""

from __future__ import annotations

from collections.abc import Callable
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout

from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.theme import FIGURE_SIZE, LABEL_SIZE, current_theme
from profitshare_gui.ui.widgets import PADDING, Card, label

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

_PULSE = "pulse"


def pulse(app: QApplication) -> QTimer:
    """The one timer of the app, once a second; it only asks to look at the clock again."""
    found = app.findChild(QTimer, _PULSE)
    if isinstance(found, QTimer):
        return found
    timer = QTimer(app)
    timer.setObjectName(_PULSE)
    timer.start(SECOND // 1000)
    return timer


class Countdown(Card):
    """Counts to the next payout by subtracting instants, so that sleep cannot shift it.

    `due` is emitted once when a window's payout has come.
    """

    due = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._overview: ProfitOverview | None = None
        self._now: Callable[[], Micros] | None = None
        self._due_for: Micros | None = None
        self._title = label(self.tr("Settles in"), size=LABEL_SIZE, tone="secondary")
        self._label = label()
        self._label.setObjectName("countdown_label")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(PADDING, PADDING - 4, PADDING, PADDING - 4)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._label)
        layout.addStretch(1)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self.tick)

    def start(self, overview: ProfitOverview, now: Callable[[], Micros]) -> None:
        """Count to the next payout of an account; `now` is looked at every second."""
        self._overview, self._now = overview, now
        self.tick()

    def tick(self) -> None:
        """Look at the clock and show what is left."""
        if self._overview is None or self._now is None:
            return
        remaining = self._overview.window.pays_at - self._now()
        words = self._words(self._overview, remaining)
        if words != self._label.text():
            self._label.setText(words)
        if remaining <= 0 and self._due_for != self._overview.window.pays_at:
            self._due_for = self._overview.window.pays_at
            self.due.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.tick()

    def _words(self, overview: ProfitOverview, remaining: Micros) -> str:
        window, offset, zone = overview.window, overview.platform_offset, text.own_zone()
        clocks = [text.instant_text(window.pays_at, offset)]
        if text.own_offset(window.pays_at, zone) == offset:
            clocks.append(self.tr("your clock shows the same"))
        else:
            own = text.own_instant_text(window.pays_at, zone)
            clocks.append(self.tr("{time}, your time").format(time=own))
        if window.cut_off_at != window.pays_at:
            cut_off = text.instant_text(window.cut_off_at, offset)
            clocks.append(self.tr("orders count until {time}").format(time=cut_off))
        at_zero = self._at_zero(overview)
        secondary = current_theme().secondary
        lines = "<br>".join(escape(line) for line in clocks)
        return (
            f'<div style="font-size:{FIGURE_SIZE}px; font-weight:600">'
            f"{escape(text.countdown_text(remaining))}</div>"
            f'<div style="color:{secondary}">{lines}</div>'
            f"<div>{escape(at_zero)}</div>"
        )

    def _at_zero(self, overview: ProfitOverview) -> str:
        amounts = text.amounts_text(overview.at_zero)
        if not amounts:
            return self.tr("At zero nothing is due.")
        return self.tr("At zero {platform} owes you {amounts}.").format(
            platform=overview.rulebook_name, amounts=amounts
        )
