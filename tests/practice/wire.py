"""What goes over the wire: a request as it arrived, an answer before it is sent."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Protocol
from urllib.parse import parse_qsl

from tests.practice.clock import PracticeClock
from tests.practice.limits import Limiter
from tests.practice.world import World


@dataclass(frozen=True, slots=True)
class Request:
    """A request; the names of the headers are in lower case."""

    method: str
    path: str
    query: str
    headers: Mapping[str, str]
    body: bytes
    address: str

    @property
    def params(self) -> dict[str, str]:
        """The query, decoded; a value that is given twice counts once, the last one."""
        return dict(parse_qsl(self.query, keep_blank_values=True))

    @property
    def fields(self) -> dict[str, Any]:
        """The JSON object of the body, or an empty one if the body is none."""
        try:
            found = json.loads(self.body or b"{}")
        except ValueError:
            return {}
        return found if isinstance(found, dict) else {}


@dataclass(frozen=True, slots=True)
class Answer:
    """An answer: what the exchange means to send before any fault touches it."""

    status: int
    body: bytes
    code: str = ""  # the exchange's own code, for the journal
    content_type: str = "application/json;charset=utf-8"
    headers: tuple[tuple[str, str], ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Desk:
    """What a dialect answers from."""

    world: World
    clock: PracticeClock
    limiter: Limiter


class Dialect(Protocol):
    """How one exchange speaks: its paths, signatures, envelopes, pages and errors."""

    @property
    def secret_headers(self) -> frozenset[str]:
        """The headers (lower case) whose values must not stand in a journal."""

    def answer(self, request: Request, desk: Desk) -> Answer:
        """Answer as the documentation says; may change the world."""
