"""Rate limits as exchanges count them: so many requests in any sliding second."""

from __future__ import annotations

from collections import deque

from tests.practice.clock import PracticeClock

_MS = 1_000_000  # nanoseconds


class Limiter:
    """Admits at most `limit` requests of a bucket in any span of `span_ms`.

    A refused request does not count, so whoever waits until the oldest is a span old gets in.
    """

    def __init__(self, clock: PracticeClock, *, is_strict: bool = True) -> None:
        self._clock = clock
        self._admitted: dict[str, deque[int]] = {}
        self.is_strict = is_strict

    def admits(self, bucket: str, limit: int, span_ms: int = 1000) -> bool:
        """Whether one more request may pass now; it is counted if it may."""
        if not self.is_strict:
            return True
        now = self._clock.steady_ns()
        admitted = self._admitted.setdefault(bucket, deque())
        while admitted and admitted[0] <= now - span_ms * _MS:
            admitted.popleft()
        if len(admitted) >= limit:
            return False
        admitted.append(now)
        return True
