"""The journal of a practice exchange: every request, without the secrets it carried."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from tests.practice.wire import Request

MASK = "***"
_SECRET_FIELDS = {"passphrase"}


@dataclass(slots=True)
class Entry:
    """One request; `status` is 0 where no whole answer was sent."""

    number: int
    at_ms: int  # by the exchange's clock
    steady_ns: int
    method: str
    path: str
    params: dict[str, str]
    fields: dict[str, Any]
    headers: dict[str, str]
    status: int = 0
    code: str = ""  # the exchange's own code in the answer
    fault: str = ""  # what went wrong on purpose
    is_done: bool = False  # the exchange is through with it; the answer may still be on its way


class Journal:
    """All requests in the order of their arrival; may be read while the server runs."""

    def __init__(self, secret_headers: frozenset[str], file: Path | None = None) -> None:
        self._secret_headers = secret_headers
        self._file = file
        self._entries: list[Entry] = []
        self._changed = threading.Condition()

    def __iter__(self) -> Iterator[Entry]:
        with self._changed:
            return iter(list(self._entries))

    def __len__(self) -> int:
        return len(self._entries)

    def to(self, path: str, method: str = "") -> list[Entry]:
        """The requests to a path that ends like this."""
        return [e for e in self if e.path.endswith(path) and method in {"", e.method}]

    def writes(self) -> list[Entry]:
        """Everything that was not merely read."""
        return [entry for entry in self if entry.method != "GET"]

    def busiest(self, path: str = "", span_ms: int = 1000) -> int:
        """The most requests to a path in any sliding second, refused ones included."""
        times = [entry.steady_ns for entry in self.to(path)]
        first, most = 0, 0
        for place, time in enumerate(times):
            while times[first] <= time - span_ms * 1_000_000:
                first += 1
            most = max(most, place - first + 1)
        return most

    def wait_for(self, count: int, path: str = "", seconds: float = 10) -> list[Entry]:
        """Wait until so many requests to a path were answered; TimeoutError if they never are."""

        def is_there() -> bool:
            return len([e for e in self._entries if e.is_done and e.path.endswith(path)]) >= count

        with self._changed:
            if not self._changed.wait_for(is_there, timeout=seconds):
                raise TimeoutError(f"fewer than {count} requests to {path or 'anywhere'}")
        return self.to(path)

    def arrived(self, request: Request, at_ms: int, steady_ns: int) -> Entry:
        """Write down a request as it comes in."""
        headers = {
            name: MASK if name in self._secret_headers else value
            for name, value in request.headers.items()
        }
        told = {
            name: MASK if name in _SECRET_FIELDS else value
            for name, value in request.fields.items()
        }
        with self._changed:
            entry = Entry(
                number=len(self._entries) + 1,
                at_ms=at_ms,
                steady_ns=steady_ns,
                method=request.method,
                path=request.path,
                params=request.params,
                fields=told,
                headers=headers,
            )
            self._entries.append(entry)
        return entry

    def answered(self, entry: Entry, status: int, code: str) -> None:
        """Write down what the answer is; status 0 where it will never arrive whole."""
        with self._changed:
            entry.status, entry.code = status, code
            entry.is_done = True
            if self._file is not None:
                with self._file.open("a", encoding="utf-8") as lines:
                    lines.write(json.dumps(asdict(entry)) + "\n")
            self._changed.notify_all()
