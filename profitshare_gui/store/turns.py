"""Turns: one at a time settles an account, and the others read what it has kept."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager, suppress
from typing import TypeAlias

from profitshare_gui.core.errors import AlreadyRunning, StoreError

SETTLING = "settling"
"""What the lock among processes is taken for."""

Lock: TypeAlias = Callable[[], AbstractContextManager[None]]
"""Takes a lock among processes; raises `AlreadyRunning` at once where another has it."""

_TRIES = 300
_MILLISECONDS_BETWEEN = 50
"""A quarter of a minute in all: what a million orders take on a slow computer."""


class Turns:
    """Turns of one archive's threads, each for one account."""

    def __init__(self) -> None:
        self._locks: dict[int, threading.Lock] = {}

    @contextmanager
    def taken(self, account_id: int, among_processes: Lock | None = None) -> Iterator[None]:
        """Wait for the turn and have it.

        A process that takes too long is not waited for, nor does anybody wait where no lock can be
        made: the same work done twice takes longer, and does no harm.
        """
        with self._locks.setdefault(account_id, threading.Lock()), ExitStack() as held:
            if among_processes is not None:
                with suppress(StoreError, OSError):
                    _take(held, among_processes)
            yield


def _take(held: ExitStack, lock: Lock) -> None:
    for _ in range(_TRIES):
        with suppress(AlreadyRunning):
            held.enter_context(lock())
            return
        time.sleep(_MILLISECONDS_BETWEEN / 1000)
