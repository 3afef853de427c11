"""Ways to ask a practice exchange: bare HTTP signed by hand, and the real ccxt, unpatched."""

from __future__ import annotations

import http.client
import importlib
import json
from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote, urlencode

from tests.practice.bitget_key import Key, signature
from tests.practice.server import PracticeExchange


@dataclass(frozen=True, slots=True)
class Heard:
    """What came back: status, headers in lower case, and the bytes of the body."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def told(self) -> Any:
        """The JSON of the body."""
        return json.loads(self.body)

    @property
    def code(self) -> str:
        """The exchange's own code."""
        return str(self.told["code"])

    @property
    def data(self) -> Any:
        """What the envelope carries."""
        return self.told["data"]


def ask(
    exchange: PracticeExchange,
    target: str,
    params: dict[str, object] | None = None,
    *,
    method: str = "GET",
    key: Key | None = Key(),  # noqa: B008 - frozen
    late_ms: int = 0,
    headers: dict[str, str] | None = None,
    timeout: float = 5,
) -> Heard:
    """Ask once over a connection of its own; `params` become the query, or the body of a POST.

    `target` is a path; the last part of one of the copy-trading paths is enough. `late_ms` is
    how far the caller's clock is behind the exchange's; `headers` replace those that were signed.
    """
    path = target if target.startswith("/") else f"/api/v2/copy/mix-trader/{target}"
    body = json.dumps(params or {}) if method == "POST" else ""
    if params and method != "POST":
        path = f"{path}?{urlencode(params)}"
    sent = {"Content-Type": "application/json"} if method == "POST" else {}
    if key is not None:
        at = str(exchange.clock.now_ms() - late_ms)
        sent |= {
            "ACCESS-KEY": key.key,
            "ACCESS-SIGN": signature(key.secret, at, method, unquote(path), body),
            "ACCESS-TIMESTAMP": at,
            "ACCESS-PASSPHRASE": key.passphrase,
        }
    connection = http.client.HTTPConnection("127.0.0.1", exchange.port, timeout=timeout)
    try:
        connection.request(method, path, body=body or None, headers=sent | (headers or {}))
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Heard(response.status, found, response.read())
    finally:
        connection.close()


def ccxt_bitget(exchange: PracticeExchange, key: Key | None = None, **options: object) -> Any:
    """The real ccxt client, pointed at a practice exchange by its addresses alone."""
    known = key or Key()
    client = importlib.import_module("ccxt").bitget(
        {
            "apiKey": known.key,
            "secret": known.secret,
            "password": known.passphrase,
            "enableRateLimit": False,
            "timeout": 5000,
            **options,
        }
    )
    client.urls["api"] = dict.fromkeys(client.urls["api"], exchange.url)
    client.load_time_difference()
    return client
