"""What a test has planned: faults and changes of the world, each for certain requests."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from tests.practice.faults import Fault
from tests.practice.wire import Request


@dataclass(slots=True)
class _Plan:
    """What happens at the `nth` request that fits, and at `times` - 1 more after it."""

    what: Fault | Callable[[], object]
    path: str
    method: str
    nth: int
    times: int
    seen: int = 0

    def is_due(self, request: Request) -> bool:
        """Count a request that fits; whether it is one of those that were meant."""
        if not request.path.endswith(self.path) or self.method not in {"", request.method}:
            return False
        self.seen += 1
        return self.nth <= self.seen < self.nth + self.times


class Script:
    """Requests are counted from the moment a plan is made, by the end of their path."""

    def __init__(self) -> None:
        self._plans: list[_Plan] = []
        self._lock = threading.Lock()

    def fault(
        self, fault: Fault, *, path: str = "", method: str = "", nth: int = 1, times: int = 1
    ) -> None:
        """Let something go wrong at the `nth` request from now and `times` - 1 after it."""
        self._add(_Plan(fault, path, method, nth, times))

    def before(
        self,
        change: Callable[[], object],
        *,
        path: str = "",
        method: str = "",
        nth: int = 1,
        times: int = 1,
    ) -> None:
        """Change the world, or the clock, just before the `nth` request from now is answered."""
        self._add(_Plan(change, path, method, nth, times))

    def clear(self) -> None:
        """Forget all plans."""
        with self._lock:
            self._plans.clear()

    def due(self, request: Request) -> tuple[list[Callable[[], object]], Fault | None]:
        """The changes to make before this request, and the fault it meets (the first planned)."""
        with self._lock:
            due = [plan.what for plan in self._plans if plan.is_due(request)]
        faults = [what for what in due if isinstance(what, Fault)]
        changes = [what for what in due if not isinstance(what, Fault)]
        return changes, faults[0] if faults else None

    def _add(self, plan: _Plan) -> None:
        with self._lock:
            self._plans.append(plan)
