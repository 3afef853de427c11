"""OKX's signatures: whose request it is, and whether it may be made (v5)."""

from __future__ import annotations

import base64
import hmac
import re
from datetime import UTC, datetime
from hashlib import sha256

from tests.practice.bitget_key import Key
from tests.practice.wire import Request

TIME_WINDOW_MS = 30_000

READ, TRADE, WITHDRAW = "read_only", "trade", "withdraw"

OKX_KEY = Key(rights=frozenset({READ, TRADE}))
"""The key that is known unless a test says otherwise; the rights are OKX's words."""

_HEADERS = {
    "ok-access-key": "50103",
    "ok-access-passphrase": "50104",
    "ok-access-sign": "50106",
    "ok-access-timestamp": "50107",
}
_TIMESTAMP = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z", re.ASCII)


def signature(secret: str, timestamp: str, method: str, target: str, body: str) -> str:
    """The base64 of the HMAC-SHA256 of time, METHOD, path with its query as sent, and body."""
    signed = timestamp + method.upper() + target + body
    return base64.b64encode(hmac.digest(secret.encode(), signed.encode(), sha256)).decode()


def timestamp_of(at_ms: int) -> str:
    """An instant as OKX wants it in a header: `2023-11-14T22:13:20.123Z`."""
    at = datetime.fromtimestamp(at_ms // 1000, UTC)
    return f"{at:%Y-%m-%dT%H:%M:%S}.{at_ms % 1000:03}Z"


def refused_key(request: Request, keys: tuple[Key, ...], now_ms: int) -> tuple[str, Key | None]:
    """The error code of a request that is not signed as it must be, or "" and its key."""
    for name, code in _HEADERS.items():
        if not request.headers.get(name):
            return code, None
    key_name, passphrase, sign, timestamp = (request.headers[name] for name in _HEADERS)
    key = next((each for each in keys if each.key == key_name), None)
    if key is None:
        return "50119", None
    if _TIMESTAMP.fullmatch(timestamp) is None:
        return "50112", key
    if abs(datetime.fromisoformat(timestamp).timestamp() * 1000 - now_ms) > TIME_WINDOW_MS:
        return "50102", key
    target = f"{request.path}?{request.query}" if request.query else request.path
    body = request.body.decode(errors="replace")
    right_sign = signature(key.secret, timestamp, request.method, target, body)
    if not hmac.compare_digest(sign.encode(), right_sign.encode()):
        return "50113", key
    if passphrase != key.passphrase:
        return "50105", key
    if key.addresses and request.address not in key.addresses:
        return "50110", key
    if key.is_demo != (request.headers.get("x-simulated-trading") == "1"):
        return "50101", key
    return "", key
