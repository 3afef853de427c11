"""The clock of a practice exchange: it runs, stands still or jumps, as the test says."""

from __future__ import annotations

import threading
import time

_MS = 1_000_000  # nanoseconds


class PracticeClock:
    """What time the exchange thinks it is, and how much time has really passed.

    Without a start it tells the real time, which a client that signs with the real time needs.
    With `starts_at` (ms since the epoch) it begins there, and with `runs=False` it stays there
    until `advance` moves it, so that limits can be tested without waiting.
    """

    def __init__(self, starts_at: int | None = None, *, runs: bool = True) -> None:
        self._lock = threading.Lock()
        self._runs = runs
        self._born = time.monotonic_ns()
        # An exchange is the outside world: it has a clock of its own.
        self._start = time.time_ns() if starts_at is None else starts_at * _MS  # noqa: TID251
        self._advanced = 0
        self._jumped = 0

    def steady_ns(self) -> int:
        """Nanoseconds since the clock was made; never moved by `jump`."""
        with self._lock:
            passed = time.monotonic_ns() - self._born if self._runs else 0
            return passed + self._advanced

    def now_ms(self) -> int:
        """The time that the exchange tells, in ms since the epoch."""
        return (self._start + self.steady_ns() + self._jumped) // _MS

    def advance(self, milliseconds: int) -> None:
        """Let time pass for everything: what the clock tells and what the limits count."""
        with self._lock:
            self._advanced += milliseconds * _MS

    def jump(self, milliseconds: int) -> None:
        """Set the clock wrong (negative: back) while no time passes."""
        with self._lock:
            self._jumped += milliseconds * _MS
