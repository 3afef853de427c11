"""The start: from exec to the first painted frame, ours against a bare PySide6 window.

Peers in the run: the bare window, and the bare window with what a program of this kind usually
imports at its start. Electrum and vnpy cannot be installed beside the others (the one is not on the
package index, the other needs a PySide6 of its own), so their figures are those of the day they
were measured, from outside, on a screen without a card; they are printed as such.
Run with the program's own interpreter; nothing else is needed.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
BAR = 1.5
MEASURED_THEN = (
    ("Electrum 4.3.4", 532, 3.5),
    ("vnpy 4.5", 623, 4.1),
)
"""Milliseconds to the first content, and how often that is of that day's lean window, 152 ms."""

_REPORT = """
import json, os, sys, time
from PySide6.QtCore import QTimer

def report():
    elapsed = time.monotonic_ns() - int(os.environ["STARTED_AT"])
    status = open("/proc/self/status").read().split() if os.path.exists("/proc/self/status") else []
    resident = int(status[status.index("VmRSS:") + 1]) // 1024 if status else 0
    print(json.dumps([elapsed / 1e6, time.process_time() * 1e3, resident, len(sys.modules)]))
    sys.stdout.flush()
    os._exit(0)
"""
_BARE = """
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow
app = QApplication([])

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, report)

window = Window()
window.setCentralWidget(QLabel("hello"))
window.setContentsMargins(1, 1, 1, 1)  # or the opaque centre hides the window's own paintEvent
window.resize(1280, 800)
window.show()
app.exec()
"""
_OURS = """
from profitshare_gui import app as face
from profitshare_gui.ui.main_window import MainWindow
paint = MainWindow.paintEvent

def first_frame(self, event):
    QTimer.singleShot(0, report)  # before whatever the window puts off until it is painted
    MainWindow.paintEvent = paint
    paint(self, event)

MainWindow.paintEvent = first_frame
face.main([])
"""
_USUAL = "import keyring, numpy, pyqtgraph, sqlalchemy.orm\n"
CASES = {
    "bare PySide6 window": _REPORT + _BARE,
    "ProfitShare": _REPORT + _OURS,
    "bare, usual imports": _REPORT + _USUAL + _BARE,
}


def start(code: str, data: Path) -> list[float]:
    """Milliseconds to the frame, CPU milliseconds, resident megabytes, modules."""
    environment = {
        **os.environ,
        "QT_QPA_PLATFORM": os.environ.get("BENCH_QPA", "offscreen"),
        "PYTHONPATH": str(ROOT),
        "PROFITSHARE_DATA": str(data / "data"),
        "XDG_STATE_HOME": str(data / "state"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    environment["STARTED_AT"] = str(time.monotonic_ns())
    answer = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        env=environment,
    )
    found: list[float] = json.loads(answer.stdout.splitlines()[-1])
    return found


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--rounds", type=int, default=9)
    rounds: int = options.parse_args().rounds
    found: dict[str, list[list[float]]] = {name: [] for name in CASES}
    with tempfile.TemporaryDirectory() as folder:
        for number in range(rounds + 1):  # the first warms the disk and is not counted
            for name, code in CASES.items():
                figures = start(code, Path(folder))
                if number:
                    found[name].append(figures)
    print(f"start to first painted frame, medians of {rounds}, load {os.getloadavg()[0]:.1f}")
    bare = [statistics.median(values) for values in zip(*found["bare PySide6 window"], strict=True)]
    for name, rows in found.items():
        wall, cpu, resident, modules = (
            statistics.median(values) for values in zip(*rows, strict=True)
        )
        bar = f" (bar {BAR})" if name == "ProfitShare" else ""
        print(
            f"  {name:20s} {wall:6.0f} ms {wall / bare[0]:5.2f} x{bar:11s}"
            f" {cpu:6.0f} ms CPU {cpu / bare[1]:5.2f} x  {resident:4.0f} MB  {modules:4.0f} modules"
        )
    for name, milliseconds, ratio in MEASURED_THEN:
        print(f"  {name:20s} {milliseconds:6d} ms {ratio:5.2f} x a lean window, as measured then")


if __name__ == "__main__":
    main()
