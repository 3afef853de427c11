"""The real ccxt, unpatched, at a Binance to practise on."""

from __future__ import annotations

import importlib
from typing import Any

from tests.practice.binance_key import Key
from tests.practice.server import PracticeExchange

PATHS = {
    "sapi": "/sapi/v1",
    "public": "/api/v3",
    "fapiPublic": "/fapi/v1",
    "fapiPrivate": "/fapi/v1",
}


def ccxt_binance(exchange: PracticeExchange, key: Key | None = None, **options: object) -> Any:
    """Ccxt's own client, pointed at a practice exchange by its addresses alone."""
    known = key or Key()
    client = importlib.import_module("ccxt").binance(
        {
            "apiKey": known.key,
            "secret": known.secret,
            "enableRateLimit": False,
            "timeout": 5000,
            **options,
        }
    )
    client.urls["api"] = {
        name: exchange.url + PATHS.get(name, "/not-played") for name in client.urls["api"]
    }
    client.options["defaultType"] = "future"
    client.load_time_difference()
    return client
