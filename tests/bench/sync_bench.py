"""A sync of 100,000 orders and 10,000 copiers at the documented limits, behind the real window.

With `--exchange okx` the public list shows 100 of the copiers, with `--exchange binance` there are
none, and an order is a closing fill, one of two that a trade has.

Prints how long it took and the largest gap between two ticks of a 5 ms timer of the window's
thread: what a person would feel. The practice exchange is another process, which counts requests
as the real one does; a refused one would be in the sync's report. Run with the program's own
interpreter and QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import argparse
import gc
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import NamedTuple

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QToolButton

from profitshare_gui.app import create_window
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.preferences import Preferences
from profitshare_gui.ui.sync_door import SyncDoor
from profitshare_gui.ui.tasks import Tasks
from profitshare_gui.usecases.account_syncing import SyncOutcome
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.rulebooks import RulebookShelf

ROOT = Path(__file__).parents[2]
TICK_MS = 5
BAR_MS = 25
_PICTURE_AFTER_MS = 45_000


def now() -> Micros:
    return time.time_ns() // 1000  # noqa: TID251 - a bench is a face of the program, as cli.py is


@dataclass(frozen=True)
class OneKey:
    """The key of the practice exchange, for any account."""

    key: ApiKey

    def read(self, _: Account) -> ApiKey | None:
        return self.key

    def ask_again(self) -> None:
        pass


@dataclass(frozen=True)
class Space:
    """What the door needs of a workspace."""

    now: Callable[[], Micros]
    keys: OneKey
    is_demo: bool = False


class Gap(NamedTuple):
    """The time between two ticks, and how much of it this program computed, in milliseconds.

    `window` is what the window's own thread computed, `program` all threads. A gap in which nobody
    of us computed is the computer's: other programs had its processors.
    """

    ms: float
    window: float
    program: float
    doing: str

    def __str__(self) -> str:
        return f"{self.ms:.1f} ({self.doing}; window {self.window:.1f}, all {self.program:.1f})"


class Ticks(QObject):
    """Ticks every 5 ms and remembers how late each came, and what was going on."""

    def __init__(self, doing: Callable[[], str]) -> None:
        super().__init__()
        self._doing = doing
        self._began = 0
        self._last = self._clocks()
        self.gaps: list[Gap] = []
        self.collected: list[float] = []
        gc.callbacks.append(self._collecting)
        timer = QTimer(self)
        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(self._tick)
        timer.start(TICK_MS)

    def tell(self, what: str) -> None:
        """Print the distribution, and where the largest gaps were; the next begin anew."""
        if self.gaps:
            self._tell(what)
        self.gaps.clear()
        self.collected.clear()
        # Last: sorting and letting go of a hundred thousand gaps is none of the program's.
        self._last = self._clocks()

    def _tell(self, what: str) -> None:
        gaps = sorted(self.gaps, reverse=True)
        ours = [gap for gap in gaps if gap.program > gap.ms / 2]
        median, rare = gaps[len(gaps) // 2].ms, gaps[len(gaps) // 1000].ms
        over = [sum(gap.ms > BAR_MS for gap in some) for some in (gaps, ours)]
        print(
            f"{what}: {len(gaps):,} ticks, median {median:.1f} ms, 99.9 % within {rare:.1f} ms; "
            f"over {BAR_MS} ms: {over[0]}, in {over[1]} of which this program was at work"
        )
        print("  largest: " + ", ".join(map(str, gaps[:4])))
        print("  largest while at work: " + ", ".join(map(str, ours[:4])))
        print(f"  longest collection of garbage: {max(self.collected, default=0):.1f} ms")

    def _tick(self) -> None:
        now = self._clocks()
        ms, window, program = (
            (after - before) / 1e6 for before, after in zip(self._last, now, strict=True)
        )
        self.gaps.append(Gap(ms, window, program, self._doing()))
        self._last = now

    @staticmethod
    def _clocks() -> tuple[int, int, int]:
        return time.perf_counter_ns(), time.thread_time_ns(), time.process_time_ns()

    def _collecting(self, phase: str, _: object) -> None:
        if phase == "start":
            self._began = time.perf_counter_ns()
        else:
            self.collected.append((time.perf_counter_ns() - self._began) / 1e6)


def wait(app: QApplication, is_done: Callable[[], bool]) -> None:
    while not is_done():
        app.processEvents()
        time.sleep(0.0005)


RULES = {"binance": "binance-futures", "bitget": "bitget", "okx": "okx"}


def run(exchange: str, url: str, key: ApiKey, folder: Path, picture: Path | None) -> None:
    app = QApplication([])
    store = Store.open(folder / "data")
    account = store.add_account(Account("bench", RULES[exchange], exchange, url, now()))
    window = create_window(folder / "data", now=lambda: datetime.now(UTC))  # noqa: TID251
    tasks: Tasks = window._tasks  # noqa: SLF001 - the door shares the workers with the pages
    door = SyncDoor(tasks, window, Preferences(folder))
    _place(window, door)
    window.show()
    wait(app, lambda: not window.busy)
    desk = Desk(store, account, RulebookShelf((resource("rulebooks"),)), now)
    ended: list[object] = []
    door.synced.connect(lambda _, told: ended.append(told))
    door.archive_changed.connect(window.data_changed)
    button = door.button().findChild(QToolButton, "sync_button")
    ticks = Ticks(lambda: button.text() if isinstance(button, QToolButton) else "")
    door.use(Space(now, OneKey(key)), (desk,), 0)
    wait(app, lambda: not tasks.busy)
    ticks.tell("before")
    for turn in ("first", "second"):
        began = time.perf_counter()
        ended.clear()
        if not door.is_at_work:
            door.sync(account)
        if picture is not None and turn == "first":
            QTimer.singleShot(_PICTURE_AFTER_MS, window, partial(_grab, window, picture))
        wait(app, partial(bool, ended))
        took = time.perf_counter() - began
        ticks.tell(f"{turn} sync")
        wait(app, lambda: not window.busy)
        ticks.tell(f"pages after the {turn} sync")
        told = ended[0]
        if not isinstance(told, SyncOutcome):
            print(f"{turn} sync: {told!r}")
            continue
        rows = sum(each.read for each in told.report.feeds)
        print(f"{turn} sync: {rows:,} rows in {took:.0f} s, {told.news:,} of them news")
        for each in told.report.feeds:
            print(f"  {each.feed:<16}{each.read:>9,}{each.added:>9,}{each.changed:>9,}")
        for line in (*told.report.problems, *told.report.warnings):
            print(f"  {line.feed}: {line.why}")
    door.close()
    window.close()
    store.close()


def _place(window: MainWindow, door: SyncDoor) -> None:
    window._header.add_state(door.button())  # noqa: SLF001 - the bench brings a door of its own


def _grab(window: MainWindow, path: Path) -> None:
    picture: QPixmap = window.grab()
    picture.save(str(path))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--exchange", choices=sorted(RULES), default="bitget")
    parser.add_argument("--orders", type=int, default=100_000)
    parser.add_argument("--copiers", type=int, default=10_000)
    parser.add_argument("--picture", type=Path)
    wish = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        journal = Path(folder, "journal")
        _serve_and_run(wish, Path(folder), journal)
        _tell_requests(journal)


def _serve_and_run(wish: argparse.Namespace, folder: Path, journal: Path) -> None:
    """Bring up the practice exchange in a process of its own, and sync with it."""
    words = ["--exchange", wish.exchange, "--port", "0", "--journal", str(journal)]
    words += ["--copiers", str(wish.copiers), "--orders", str(wish.orders)]
    server = subprocess.Popen(
        [sys.executable, "-m", "tests.practice", *words],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert server.stdout is not None
        told = json.loads(server.stdout.readline())
        key = ApiKey(told["key"], told["secret"], told["passphrase"])
        run(wish.exchange, told["url"], key, folder, wish.picture)
    finally:
        server.terminate()
        server.wait()


def _tell_requests(journal: Path) -> None:
    """How many requests the exchange had, and how many of them it refused."""
    with journal.open(encoding="utf-8") as lines:
        told = [json.loads(line) for line in lines]
    refused = [each for each in told if each["status"] != HTTPStatus.OK]
    rates = [each for each in refused if each["status"] in {418, HTTPStatus.TOO_MANY_REQUESTS}]
    print(f"{len(told):,} requests, {len(refused):,} refused, {len(rates):,} for their rate")
    print("  " + ", ".join(sorted({f"{each['status']} {each['code']}" for each in refused})))


if __name__ == "__main__":
    main()
