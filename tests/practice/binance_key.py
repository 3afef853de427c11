"""Binance's signatures: whose request it is, and whether it may be made."""

from __future__ import annotations

import hmac
from dataclasses import dataclass
from hashlib import sha256

from tests.practice.wire import Request

READING = frozenset({"enableReading"})
TRADING = READING | {"enableFutures"}
LONGEST_WINDOW_MS = 60_000
_AHEAD_MS = 1000


@dataclass(frozen=True, slots=True)
class Key:
    """An API key; `permissions` are the switches that are on, `addresses` those it is bound to."""

    key: str = "practice-key"
    secret: str = "practice-secret"
    permissions: frozenset[str] = TRADING
    addresses: tuple[str, ...] = ()


def signature(secret: str, signed: str) -> str:
    """The hexadecimal HMAC-SHA256 of the query as it is sent, without the signature itself."""
    return hmac.digest(secret.encode(), signed.encode(), sha256).hex()


def refused_key(request: Request, keys: tuple[Key, ...], now_ms: int) -> tuple[str, Key | None]:
    """The error code of a request that is not signed as it must be, or "" and its key."""
    name = request.headers.get("x-mbx-apikey", "")
    if not name:
        return "-2014", None
    params = request.params
    key = next((each for each in keys if each.key == name), None)
    if key is None or (key.addresses and request.address not in key.addresses):
        return "-2015", key
    timestamp, window = params.get("timestamp", ""), params.get("recvWindow", "5000")
    if not timestamp.isdigit() or not window.isdigit():
        return "-1102", key
    if int(window) > LONGEST_WINDOW_MS:
        return "-1131", key
    age_ms = now_ms - int(timestamp)
    if not -_AHEAD_MS < age_ms <= int(window):
        return "-1021", key
    signed, _, sign = request.query.rpartition("&signature=")
    if not hmac.compare_digest(sign.encode(), signature(key.secret, signed).encode()):
        return "-1022", key
    return "", key
