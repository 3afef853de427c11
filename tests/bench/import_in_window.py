"""One import through the real dialog of a real window: how long its event loop stood still.

Run as a process of its own: `import_in_window DATA FILE NOW gaps|frames`. It prints, as JSON, the
milliseconds between ticks, or of a frame of a table, while nothing happens and while rows are
counted, saved and settled.
"""

from __future__ import annotations

import json
import os
import statistics
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QTableView, QWidget

from profitshare_gui.app import create_window
from profitshare_gui.ui.import_dialog import ImportDialog
from profitshare_gui.ui.main_window import MainWindow

Widget = TypeVar("Widget", bound=QWidget)

EMPTY_ACCOUNT = "empty"
TICK_MS = 5
FRAME_MS = 40
IDLE_S = 3
WHOLE_S = 600


class Watch:
    """Walks through an import, and notes what each tick or frame took in which stage of it."""

    def __init__(self, window: MainWindow, path: Path, *, frames: bool) -> None:
        self.window, self.path = window, path
        self.taken: dict[str, list[float]] = defaultdict(list)
        self.lasted: dict[str, float] = {}
        self.last = time.perf_counter()
        self.table = part(window, QTableView, "pending_table")
        self.course = self.walk()
        self.stage = next(self.course)
        self.timer = QTimer(timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.frame if frames else self.tick)
        self.timer.start(FRAME_MS if frames else TICK_MS)

    def tick(self) -> None:
        self.taken[self.stage].append((time.perf_counter() - self.last) * 1000)
        self.stage = next(self.course)
        self.last = time.perf_counter()

    def frame(self) -> None:
        bar = self.table.verticalScrollBar()
        bar.setValue((bar.value() + 7) % max(bar.maximum(), 1))
        start = time.perf_counter()
        self.table.viewport().repaint()
        self.taken[self.stage].append((time.perf_counter() - start) * 1000)
        self.stage = next(self.course)

    def walk(self) -> Iterator[str]:
        """The name of the stage, again and again until it is over; each begins what it names."""
        yield from self.until("opening", lambda: not self.window.busy, at_least=IDLE_S)
        self.window.show_page("profit_page")
        yield from self.until("idle", lambda: True, at_least=IDLE_S)
        dialog = self.window.open_import()
        if dialog is None:
            raise AssertionError
        yield from self.until("dialog", lambda: not dialog.busy, at_least=1)
        choose_account(dialog)
        dialog.open_file(self.path)
        button = part(dialog, QPushButton, "import_button")
        yield from self.until("counting", lambda: button.isEnabled() and not dialog.busy)
        button.click()
        done = part(dialog, QPushButton, "import_done_button")
        yield from self.until("saving", done.isVisible)
        yield from self.until("settling", lambda: not self.window.busy, at_least=1)
        self.tell()

    def until(self, stage: str, is_over: Callable[[], bool], at_least: int = 0) -> Iterator[str]:
        since = time.perf_counter()
        while not is_over() or time.perf_counter() - since < at_least:
            if time.perf_counter() - since > WHOLE_S:
                raise TimeoutError(stage)
            yield stage
        self.lasted[stage] = time.perf_counter() - since

    def tell(self) -> None:
        found = {
            stage: {
                "seconds": self.lasted[stage],
                "middle": statistics.median(taken),
                "largest": max(taken),
            }
            for stage, taken in self.taken.items()
        }
        print(json.dumps(found), flush=True)
        os._exit(0)


def choose_account(dialog: ImportDialog) -> None:
    """Import into an account that has nothing yet; the other has what the window shows."""
    choice = part(dialog, QComboBox, "import_account")
    choice.setCurrentIndex(choice.findText(EMPTY_ACCOUNT))
    choice.activated.emit(choice.currentIndex())


def part(inside: QWidget, kind: type[Widget], name: str) -> Widget:
    """The part of this kind and name."""
    found = inside.findChild(kind, name)
    if not isinstance(found, kind):
        raise TypeError(name)
    return found


def main() -> None:
    data, path, now, what = sys.argv[1:5]
    app = QApplication(sys.argv[:1])
    moment = datetime.fromtimestamp(int(now) / 1e6, UTC)
    window = create_window(Path(data), now=lambda: moment)
    window.resize(1280, 800)
    window.show()
    window.fill()
    watch = Watch(window, Path(path), frames=what == "frames")
    app.exec()
    del watch


if __name__ == "__main__":
    main()
