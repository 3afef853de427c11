"""A window in a process of its own that syncs with a key held for the run, and then lets go of it.

`python -m tests.security.window_child DATA OUT` reads the key as JSON from standard input. It says
`synced` once the key was used, and `closed` once it was forgotten; after each it waits for a line.
"""

from __future__ import annotations

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from profitshare_gui.app import create_window
from profitshare_gui.core.instants import to_datetime
from profitshare_gui.exchanges import known_exchanges
from profitshare_gui.exchanges.bitget import connect_bitget
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.logs import catch_faults, start_log
from profitshare_gui.paths import log_folder
from profitshare_gui.store.backup import BY_HAND, back_up
from profitshare_gui.ui.preferences import THEME, Preferences
from tests.usecases.synced import QUICK, now

_PATIENCE = 60


def main(data: Path) -> None:
    """Sync, say so; forget the key, close, say so."""
    app = QApplication(sys.argv[:1])
    start_log(log_folder())
    known_exchanges.connect = _connect
    Preferences(data).choose(THEME, "light")
    _use_a_key(app, data)
    for _ in range(3):
        app.processEvents()
        gc.collect()
    _say("closed")


def _use_a_key(app: QApplication, data: Path) -> None:
    window = create_window(data, now=lambda: to_datetime(now()))
    catch_faults(window.tell_fault())
    window.show()
    _wait(app, lambda: not window.busy)
    space = window._session.workspace  # noqa: SLF001 - what the Accounts page does, without a hand
    desk = window._session.desk  # noqa: SLF001
    assert space is not None
    assert desk is not None
    space.keys.hold(desk.account, _key())
    window._sync.sync(desk.account)  # noqa: SLF001
    _wait(app, lambda: not window._sync.is_at_work and not window.busy)  # noqa: SLF001
    back_up(data, BY_HAND, now())
    _fault(app)
    _say("synced")
    space.keys.forget(desk.account)
    window.close()
    _wait(app, lambda: not window.busy)


def _key() -> ApiKey:
    told = json.loads(sys.stdin.readline())
    return ApiKey(told["key"], told["secret"], told["passphrase"])


def _connect(
    exchange_id: str,
    base_url: str,
    key: ApiKey,
    should_stop: Callable[[], bool] = lambda: False,
) -> Exchange:
    """The real adapter without the pace that a real exchange asks for."""
    del exchange_id
    return connect_bitget(base_url, key, should_stop=should_stop, pace=QUICK)


def _fault(app: QApplication) -> None:
    """A fault of the program while the key is held: what is reported of it must not have it."""
    sys.excepthook(RuntimeError, RuntimeError("a fault on purpose"), None)
    app.processEvents()


def _wait(app: QApplication, is_done: Callable[[], bool]) -> None:
    ends = time.monotonic() + _PATIENCE
    while not is_done():
        app.processEvents()
        time.sleep(0.005)
        if time.monotonic() > ends:
            raise TimeoutError


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()
    sys.stdin.readline()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
