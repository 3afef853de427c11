"""The one timer of the app, and whether clocks run at all; without what a countdown needs."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from profitshare_gui.ui.preferences import Preference

QUIET = Preference("countdown/quiet", ("no", "yes"), "no")

_PULSE, _QUIET = "pulse", "quiet_countdown"
_EVERY_MS = 1000


def pulse(app: QApplication) -> QTimer:
    """The one timer of the app, once a second; it only asks to look at the clock again."""
    found = app.findChild(QTimer, _PULSE)
    if isinstance(found, QTimer):
        return found
    timer = QTimer(app)
    timer.setObjectName(_PULSE)
    timer.start(_EVERY_MS)
    return timer


def set_quiet(*, quiet: bool) -> None:
    """Show only the day of a settlement from now on, no running clock; or the clock again."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        app.setProperty(_QUIET, quiet)
        pulse(app).timeout.emit()


def is_quiet() -> bool:
    """Whether no clock runs."""
    app = QApplication.instance()
    return app is not None and bool(app.property(_QUIET))
