"""Python's garbage is collected on the GUI thread alone."""

from __future__ import annotations

import gc
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

_LOOKS_EVERY_MS = 100
"""Often, so that what has gathered is little."""
_OLDEST = 2
_MOST_WHILE_BUSY = 15_000
"""Twice as many new objects are looked at in 5 ms, in 20 where workers want the interpreter too.
While workers pass a million rows through there are far more, and of those there are at one moment
nearly none are there at the next."""


class Collector(QObject):
    """Collects where widgets may be destroyed, from its making until `stop`.

    Left alone, Python collects on whichever thread happens to make the next object. On a worker
    that destroys a dialog that was closed, whose timers then fire into nothing. A full collection
    also takes longer than a frame, so it waits until `is_busy` has not been true for two looks:
    right after the work its outcome is painted.
    """

    def __init__(self, parent: QObject, is_busy: Callable[[], bool]) -> None:
        super().__init__(parent)
        self._is_busy = is_busy
        self._was_enabled = gc.isenabled()
        self._is_frozen_anew = False
        self._was_busy = False
        self._passed_on = 0  # objects that were young since the second generation was looked at
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect_due)
        self._timer.start(_LOOKS_EVERY_MS)

    def leave_out(self) -> None:
        """Leave what is there now out of every collection to come.

        Pages and modules stay to the end; looking at all of them takes a tenth of a second. What
        was left out before may be garbage by now, such as an archive that was closed: it is looked
        at once more, as soon as there is time.
        """
        if gc.get_freeze_count():
            self._is_frozen_anew = True
        else:
            gc.freeze()

    def stop(self) -> None:
        """Leave it to Python again."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()

    def collect_due(self) -> None:
        """Collect the oldest generation that Python itself would collect by now."""
        is_busy_now = self._is_busy()
        is_busy, self._was_busy = is_busy_now or self._was_busy, is_busy_now
        if self._is_frozen_anew and not is_busy:
            self._is_frozen_anew = False
            gc.unfreeze()
            gc.collect()
            gc.freeze()
            return
        counts, limits = gc.get_count(), gc.get_threshold()
        oldest = _OLDEST
        if is_busy:
            if counts[0] > _MOST_WHILE_BUSY:
                return
            oldest = 0 if self._passed_on > _MOST_WHILE_BUSY else _OLDEST - 1
        for generation in range(oldest, -1, -1):
            if counts[generation] > limits[generation]:
                gc.collect(generation)
                self._passed_on = 0 if generation else self._passed_on + counts[0]
                return
