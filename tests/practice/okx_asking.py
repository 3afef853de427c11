"""Asking a practice OKX: one request, or the real clients with nothing changed but the address."""

from __future__ import annotations

import http.client
import importlib
import json
from typing import Any
from urllib.parse import urlencode

from tests.practice.asking import Heard
from tests.practice.bitget_key import Key
from tests.practice.okx_key import OKX_KEY, signature, timestamp_of
from tests.practice.server import PracticeExchange


def ask(
    exchange: PracticeExchange,
    target: str,
    params: dict[str, object] | None = None,
    *,
    method: str = "GET",
    key: Key | None = OKX_KEY,
    late_ms: int = 0,
    headers: dict[str, str] | None = None,
) -> Heard:
    """Ask once over a connection of its own; see `tests.practice.asking.ask`."""
    path = target if target.startswith("/") else f"/api/v5/copytrading/{target}"
    body = json.dumps(params or {}) if method == "POST" else ""
    if params and method != "POST":
        path = f"{path}?{urlencode(params)}"
    sent = {"Content-Type": "application/json"} if method == "POST" else {}
    if key is not None:
        at = timestamp_of(exchange.clock.now_ms() - late_ms)
        sent |= {
            "OK-ACCESS-KEY": key.key,
            "OK-ACCESS-SIGN": signature(key.secret, at, method, path, body),
            "OK-ACCESS-TIMESTAMP": at,
            "OK-ACCESS-PASSPHRASE": key.passphrase,
        }
    connection = http.client.HTTPConnection("127.0.0.1", exchange.port, timeout=5)
    try:
        connection.request(method, path, body=body or None, headers=sent | (headers or {}))
        response = connection.getresponse()
        found = {name.lower(): value for name, value in response.getheaders()}
        return Heard(response.status, found, response.read())
    finally:
        connection.close()


def ccxt_okx(exchange: PracticeExchange, key: Key = OKX_KEY, **options: object) -> Any:
    """The real ccxt client, pointed at a practice exchange by its address alone."""
    client = importlib.import_module("ccxt").okx(
        {
            "apiKey": key.key,
            "secret": key.secret,
            "password": key.passphrase,
            "enableRateLimit": False,
            "timeout": 5000,
            "urls": {"api": {"rest": exchange.url}},
            **options,
        }
    )
    client.load_time_difference()
    return client
