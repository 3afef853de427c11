"""The worker threads of the tasks that tests make; another file may have left some behind."""

from __future__ import annotations

import threading

from pytestqt.qtbot import QtBot


def workers() -> frozenset[threading.Thread]:
    """Every worker there is now."""
    return frozenset(each for each in threading.enumerate() if each.name.startswith("work"))


def wait_for_end(qtbot: QtBot, before: frozenset[threading.Thread]) -> None:
    """Wait until all that were started since `before` have ended."""
    qtbot.waitUntil(lambda: workers() <= before, timeout=20_000)
