"""Two years of a million orders, scrolled by hand: frames of the settlements and of the chart.

A wheel through the newest settlements, the thumb of the scroll bar dragged over all of them, and
the chart dragged, wheeled and walked over by its crosshair. A frame is from the event to the
painted pixels; a stutter is one that takes longer than a screen of 60 Hz waits for.
Run with the program's own interpreter; nothing else is needed.
"""

from __future__ import annotations

import argparse
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QTabWidget, QWidget

from profitshare_gui.app import create_window
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.export import write_orders
from profitshare_gui.ui.chart_plot import TimePlot
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.profit_tables import RecordsTable
from profitshare_gui.usecases.imports import import_file
from tests.bench.archive_bench import NOW, account_in, make_orders
from tests.bench.import_in_window import part

FRAME_MS = 16.7
STEPS = 300


def wait(app: QApplication, is_done: Callable[[], bool]) -> None:
    while not is_done():
        app.processEvents()
        time.sleep(0.002)


def wheel(over: QWidget, notches: int) -> None:
    """Turn the wheel over the middle of a widget."""
    middle = QPointF(over.rect().center())
    event = QWheelEvent(
        middle,
        QPointF(over.mapToGlobal(middle.toPoint())),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(over, event)


def mouse(over: QWidget, kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
    """Move the mouse over a widget, or press or let go of its button."""
    pressed = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else held
    still = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseButtonRelease else held
    event = QMouseEvent(
        kind,
        QPointF(at),
        QPointF(over.mapToGlobal(at)),
        pressed,
        still,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(over, event)


def frames(app: QApplication, seen: QWidget, steps: Iterator[None]) -> list[float]:
    """Milliseconds from each step to its painted frame."""
    taken: list[float] = []
    while True:
        began = time.perf_counter()
        if next(steps, steps) is steps:
            return taken
        seen.update()
        app.processEvents()
        taken.append((time.perf_counter() - began) * 1e3)


def through_the_newest(table: RecordsTable) -> Iterator[None]:
    for _ in range(STEPS):
        wheel(table.viewport(), -1)
        yield


def over_all(table: RecordsTable) -> Iterator[None]:
    bar = table.verticalScrollBar()
    for step in range(STEPS):
        bar.setValue(bar.maximum() * step // (STEPS - 1))
        yield


def dragged(plot: TimePlot) -> Iterator[None]:
    over = plot.viewport()
    at, left = over.rect().center(), Qt.MouseButton.LeftButton
    mouse(over, QEvent.Type.MouseButtonPress, at, left)
    for step in range(STEPS):
        mouse(over, QEvent.Type.MouseMove, at + QPoint(2 * (step % 100), 0), left)
        yield
    mouse(over, QEvent.Type.MouseButtonRelease, at, left)


def wheeled(plot: TimePlot) -> Iterator[None]:
    for step in range(STEPS):
        wheel(plot.viewport(), 1 if step % 40 < 20 else -1)
        yield


def pointed(plot: TimePlot) -> Iterator[None]:
    over = plot.viewport()
    for step in range(STEPS):
        at = QPoint(step * over.width() // STEPS, over.height() // 2)
        mouse(over, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        yield


def tell(what: str, taken: list[float]) -> None:
    taken.sort()
    late = sum(each > FRAME_MS for each in taken)
    rare = taken[len(taken) * 99 // 100]
    print(
        f"  {what:42s} median {statistics.median(taken):5.1f}  99 % {rare:5.1f}  "
        f"longest {taken[-1]:5.1f} ms   {late} of {len(taken)} over {FRAME_MS}"
    )


def scroll(app: QApplication, window: MainWindow) -> None:
    window.show_page("profit_page")
    wait(app, lambda: not window.busy)
    tabs = part(window, QTabWidget, "profit_tabs")
    table = part(window, RecordsTable, "records_table")
    tabs.setCurrentWidget(table)
    wait(app, lambda: not window.busy)
    rows = table.model().rowCount()
    print(f"{rows:,} settlements, load {os.getloadavg()[0]:.1f}")
    tell("wheel through the newest", frames(app, table.viewport(), through_the_newest(table)))
    tell("thumb dragged over all", frames(app, table.viewport(), over_all(table)))
    tell("and once more", frames(app, table.viewport(), over_all(table)))
    (plot,) = (each for each in window.findChildren(TimePlot) if each.isVisible())
    tell("chart: crosshair", frames(app, plot.viewport(), pointed(plot)))
    tell("chart: dragged", frames(app, plot.viewport(), dragged(plot)))
    tell("chart: wheel", frames(app, plot.viewport(), wheeled(plot)))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--orders", type=int, default=1_000_000)
    wish = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "orders.csv")
        store, account = account_in(Path(folder, "data"))
        write_orders(path, make_orders(wish.orders))
        import_file(store, account, Feed.ORDERS, path, now=NOW)
        store.close()
        app = QApplication(sys.argv[:1])
        moment = datetime.fromtimestamp(NOW / 1e6, UTC)
        window = create_window(Path(folder, "data"), now=lambda: moment)
        window.resize(1280, 800)
        window.show()
        wait(app, lambda: not window.busy)
        scroll(app, window)
        window.close()


if __name__ == "__main__":
    main()
