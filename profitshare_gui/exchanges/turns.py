"""When the next request may leave: the pace of an exchange, by a clock that only runs on.

A computer's clock can be set back, which would stop a pace that reads it for hours.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from profitshare_gui.core.errors import Stopped

_SLICE_MS = 50  # how often a wait looks whether it should stop
_SPAN_MS = 2000
_MILLION = 1_000_000


class Turns:
    """The turns of one connection, in lanes: an exchange counts the calls of each by themselves.

    In a lane they are at least `spacing_ms` apart, `a_second` of them in a second.
    """

    def __init__(self, spacing_ms: int, a_second: int, should_stop: Callable[[], bool]) -> None:
        self._spacing_ms = spacing_ms
        self._a_second = a_second
        self._should_stop = should_stop
        self._last_ns: dict[str, int] = {}
        self._heard_ns: dict[str, deque[int]] = {}
        self._sent_ns: dict[str, int] = {}
        self._answers_ns: dict[str, deque[int]] = {}
        self._name = self._lane = ""
        self._free_ns = 0

    def take(
        self, name: str, spacing_ms: int, cost_ms: int, a_span: int = 0, lane: str = ""
    ) -> None:
        """Wait for the turn of a call, of which `a_span` fit into two seconds; raises `Stopped`.

        An answer's arrival is the latest its request can have reached the server. So a sixth
        request, sent a second after the first one's answer, is never within one second of it.
        """
        turn = max(self._last_ns.get(lane, 0) + self._spacing_ms * _MILLION, self._free_ns)
        if spacing_ms and name in self._sent_ns:
            turn = max(turn, self._sent_ns[name] + spacing_ms * _MILLION)
        heard = self._heard_ns.setdefault(lane, deque(maxlen=self._a_second))
        if len(heard) == self._a_second:
            turn = max(turn, heard[0] + 1000 * _MILLION)
        if a_span:
            answers = self._answers_ns.setdefault(name, deque(maxlen=a_span))
            if len(answers) == a_span:
                turn = max(turn, answers[0] + _SPAN_MS * _MILLION)
        self.wait(max(0, -(-(turn - time.monotonic_ns()) // _MILLION)))
        self._last_ns[lane] = self._sent_ns[name] = sent_ns = time.monotonic_ns()
        self._name, self._lane = name, lane
        self._free_ns = sent_ns + cost_ms * _MILLION

    def heard(self) -> None:
        """An answer came, or none will."""
        now_ns = time.monotonic_ns()
        self._heard_ns.setdefault(self._lane, deque(maxlen=self._a_second)).append(now_ns)
        if self._name in self._answers_ns:
            self._answers_ns[self._name].append(now_ns)

    def rest(self, pause_ms: int) -> None:
        """Let nothing leave for so long."""
        self._free_ns = max(self._free_ns, time.monotonic_ns() + pause_ms * _MILLION)

    def wait(self, wait_ms: int) -> None:
        """Wait, looking again and again whether to stop; raises `Stopped`."""
        while True:
            if self._should_stop():
                raise Stopped
            if wait_ms <= 0:
                return
            time.sleep(min(wait_ms, _SLICE_MS) / 1000)
            wait_ms -= _SLICE_MS
