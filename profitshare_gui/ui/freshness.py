"""How fresh the archive is, said in the header at all times."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QLabel

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.ui import text
from profitshare_gui.ui.pulse import pulse
from profitshare_gui.ui.widgets import toned

STALE_AFTER: Micros = DAY


class Freshness(QLabel):
    """How long ago the archive learned something; says so when that is long ago."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("freshness_label")
        self._learned_at: Micros | None = None
        self._now: Callable[[], Micros] | None = None
        self._is_short = self._is_stale = False
        app = QApplication.instance()
        if isinstance(app, QApplication):
            pulse(app).timeout.connect(self.tick)

    def show_learned(
        self, learned_at: Micros | None, offset: Micros, now: Callable[[], Micros]
    ) -> None:
        """Show the age of the archive; None where it has learned nothing yet."""
        self._learned_at, self._now = learned_at, now
        self.setToolTip(
            self.tr("The archive last learned something at {time}.").format(
                time=text.dated_instant_text(learned_at, offset)
            )
        )
        self.tick()

    @property
    def is_urgent(self) -> bool:
        """Whether the archive is old."""
        return self._is_stale

    def show_short(self, *, is_short: bool) -> None:
        """Say only the age where there is no room for more; its colour still tells what is old."""
        self._is_short = is_short
        self.tick()

    def tick(self) -> None:
        """Look at the clock and say how old the archive is."""
        if self._learned_at is None or self._now is None:
            self._is_stale = False
            self.clear()
            self.setAccessibleName("")
            return
        age = self._now() - self._learned_at
        is_stale = self._is_stale = age > STALE_AFTER
        sentence = self.tr("Stale: updated {age}") if is_stale else self.tr("Updated {age}")
        told = sentence.format(age=text.age_text(age))
        words = text.age_text(age) if self._is_short else told
        if words != self.text():
            self.setText(words)
            self.setAccessibleName(told)
            toned(self, "warning" if is_stale else "secondary")
