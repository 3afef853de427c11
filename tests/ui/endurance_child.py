"""A window in a process of its own that lives through simulated hours, and says what it holds.

`python -m tests.ui.endurance_child DATA URL START HOURS EVERY` (START in microseconds, EVERY in
simulated minutes) prints JSON lines: `{"advance": milliseconds}` whenever its clock goes on, and
after every hour what the process holds.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import cycle
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication

from profitshare_gui.app import create_window
from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.logs import catch_faults, start_log
from profitshare_gui.paths import log_folder
from profitshare_gui.ui.main_window import MainWindow
from profitshare_gui.ui.notice_row import NoticeRow
from profitshare_gui.ui.pulse import pulse
from tests.practice.bitget_key import Key
from tests.ui.endurance_deeds import DEEDS, SYNCED, Deed, Place
from tests.usecases.synced import QUICK

_LOOKS_EVERY_MS = 5
_AT_REST = 3
"""So often in turn there must be nothing to do: an answer asks for more."""
_PATIENCE_S = 300
_MOST = 40
_OVER = object()
_PAGE_BYTES = os.sysconf("SC_PAGE_SIZE")


class Day:
    """Walks through the hours, and waits for the window to come to rest after every step."""

    def __init__(self, app: QApplication, data: Path, start: Micros, deeds: Sequence[Deed]) -> None:
        self.app, self.data, self.now = app, data, start
        self.deeds = deeds
        self.windows: list[MainWindow] = []
        self.window = self.open(data)
        self.faults: list[str] = []
        self.syncs = 0
        self.rested = 0
        self.since = time.monotonic()
        catch_faults(self.fault)

    def open(self, data: Path, *, demo: bool = False) -> MainWindow:
        """A window that is waited for as long as it is open."""
        window = create_window(data, now=self.clock, demo=demo)
        self.windows.append(window)
        window.destroyed.connect(self.forget_closed)
        window.show()
        return window

    def clock(self) -> datetime:
        return datetime.fromtimestamp(self.now / 1e6, UTC)

    def fault(self, traceback: str) -> None:
        self.faults.append(traceback)

    def forget_closed(self) -> None:
        self.windows = [self.window]

    def live(self, hours: int, every: int) -> None:
        """Live for some hours, with the accounts synced every so many minutes."""
        self.course = self.walk(hours, every)
        self.timer = QTimer()
        self.timer.timeout.connect(self.look)
        self.timer.start(_LOOKS_EVERY_MS)
        self.app.exec()

    def look(self) -> None:
        if self.faults:
            sys.stderr.write("\n".join(self.faults))
            os._exit(1)
        if any(self.is_busy(window) for window in self.windows):
            self.rested = 0
            if time.monotonic() - self.since > _PATIENCE_S:
                sys.stderr.write("the window never comes to rest\n")
                os._exit(1)
            return
        self.rested += 1
        if self.rested < _AT_REST:
            return
        self.rested, self.since = 0, time.monotonic()
        if next(self.course, _OVER) is _OVER:
            self.app.quit()

    @staticmethod
    def is_busy(window: MainWindow) -> bool:
        return window.busy or window._sync.is_at_work  # noqa: SLF001 - no rest before it has ended

    def walk(self, hours: int, every: int) -> Iterator[None]:
        yield
        self.begin()
        place = Place(self.window, self.data.parent, self.open_demo)
        deeds = cycle(self.deeds)
        for hour in range(1, hours + 1):
            began = time.monotonic()
            for _ in range(0, 60, every):
                yield from self.pass_time(every)
                yield from next(deeds)(place)
            yield from self.go_home(place)
            self.tell(hour, time.monotonic() - began)
        self.window.close()

    def begin(self) -> None:
        desk = next(
            desk
            for desk in self.window._session.desks  # noqa: SLF001 - as the Accounts page does
            if desk.account.name == SYNCED
        )
        space = self.window._session.workspace  # noqa: SLF001
        assert space is not None
        key = Key()
        space.keys.hold(desk.account, ApiKey(key.key, key.secret, key.passphrase))
        self.window._sync.synced.connect(self.count)  # noqa: SLF001

    def count(self) -> None:
        self.syncs += 1

    def open_demo(self) -> MainWindow:
        return self.open(self.data.parent / "second", demo=True)

    def pass_time(self, minutes: int) -> Iterator[None]:
        """So many minutes go by, and every clock of the window rings as it would."""
        for _ in range(minutes):
            self.now += MINUTE
            say({"advance": MINUTE // 1000})
            pulse(self.app).timeout.emit()
            yield
        self.window._notices.check_now()  # noqa: SLF001 - its minute takes a real one
        self.window._session.look_for_news()  # noqa: SLF001 - and its five seconds
        QPixmapCache.clear()  # Qt lets go of what is painted no more within two minutes
        yield

    def go_home(self, place: Place) -> Iterator[None]:
        """Where every hour ends, so that the hours can be compared."""
        place.close_all()
        place.turn_to(SYNCED)
        self.window.show_page("overview_page")
        yield
        self.window._backups.back_up_daily()  # noqa: SLF001 - its hour
        yield

    def tell(self, hour: int, seconds: float) -> None:
        for _ in range(2):
            gc.collect()
        give_back()
        told = {"hour": hour, "seconds": round(seconds, 1), "syncs": self.syncs, **holdings()}
        say(told)


def holdings() -> dict[str, object]:
    """What this process holds."""
    tops = QApplication.topLevelWidgets()
    app = QApplication.instance()
    assert app is not None
    roots: list[QObject] = [app, *tops]
    # A popup is a window of its own and a part of another one as well; it counts once.
    objects = {id(found): found for root in roots for found in root.findChildren(QObject)}.values()
    listed = in_the_list_of_notices(objects)
    return {
        "rss": int(Path("/proc/self/statm").read_text("ascii").split()[1]) * _PAGE_BYTES,
        "threads": threading.active_count(),
        "system threads": len(list(Path("/proc/self/task").iterdir())),
        "files": len(list(Path("/proc/self/fd").iterdir())),
        "windows": len(tops),
        "widgets": len(QApplication.allWidgets()) - sum(each.isWidgetType() for each in listed),
        "objects": len(objects) - len(listed),
        "timers": sum(isinstance(each, QTimer) for each in objects),
        "python": len(gc.get_objects()),
        "frozen": gc.get_freeze_count(),
        "kinds of objects": dict(Counter(each.metaObject().className() for each in objects)),
        "kinds of windows": dict(Counter(type(each).__name__ for each in tops)),
        "kinds": dict(Counter(type(each).__name__ for each in gc.get_objects()).most_common(_MOST)),
    }


def in_the_list_of_notices(objects: Iterable[QObject]) -> list[QObject]:
    """The days and the notices that are listed, with their parts.

    A cut-off that comes after half a day is told of then: one row more is no leak.
    """
    rows = [
        each
        for each in objects
        if isinstance(each, NoticeRow)
        or (each.isWidgetType() and each.objectName() == "notice_day")
    ]
    return [part for row in rows for part in (row, *row.findChildren(QObject))]


def give_back() -> None:
    """Have the C library give what is free back to the system, so that what is left is held.

    Each thread has a heap of its own, which keeps what was freed in the middle of it.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


def say(told: object) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


def _connect(
    exchange_id: str,
    base_url: str,
    key: ApiKey,
    should_stop: Callable[[], bool] = lambda: False,
) -> Exchange:
    """The real adapter without the pace that a real exchange asks for."""
    del exchange_id
    return connect_bitget(base_url, key, should_stop=should_stop, pace=QUICK)


def main() -> None:
    data, start, hours, every, *only = sys.argv[1:]
    app = QApplication(sys.argv[:1])
    app.setQuitOnLastWindowClosed(False)
    start_log(log_folder())
    known_exchanges.connect = _connect
    deeds = [deed for deed in DEEDS if not only or deed.__name__ in only]
    Day(app, Path(data), int(start), deeds).live(int(hours), int(every))


if __name__ == "__main__":
    main()
