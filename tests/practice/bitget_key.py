"""Bitget's signatures: whose request it is, and whether it may be made (classic v2)."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import unquote

from tests.practice.wire import Request

TIME_WINDOW_MS = 30_000

READ_COPY, WRITE_COPY = "ttor", "ttow"
READ_HOLDINGS, READ_ORDERS = "cpor", "coor"
WITHDRAW = "wwow"

_HEADERS = ("access-key", "access-sign", "access-timestamp", "access-passphrase")
# A right to write includes the right to read the same.
_INCLUDED_IN = {READ_COPY: WRITE_COPY, READ_HOLDINGS: "cpow", READ_ORDERS: "coow"}


@dataclass(frozen=True, slots=True)
class Key:
    """An API key; `rights` are the platform's words, `addresses` those it is bound to."""

    key: str = "practice-key"
    secret: str = "practice-secret"
    passphrase: str = "practicepass"
    rights: frozenset[str] = frozenset({READ_COPY, WRITE_COPY, READ_HOLDINGS, READ_ORDERS})
    addresses: tuple[str, ...] = ()
    is_demo: bool = False

    def may(self, right: str) -> bool:
        """Whether the key has a right, by itself or within the right to write."""
        return not self.rights.isdisjoint({right, _INCLUDED_IN.get(right, right)})


def signature(secret: str, timestamp: str, method: str, target: str, body: str) -> str:
    """The base64 of the HMAC-SHA256 of time, METHOD, path with decoded query, and body."""
    signed = timestamp + method.upper() + target + body
    return base64.b64encode(hmac.digest(secret.encode(), signed.encode(), sha256)).decode()


def refused_key(request: Request, keys: tuple[Key, ...], now_ms: int) -> tuple[str, Key | None]:
    """The error code of a request that is not signed as it must be, or "" and its key."""
    key_name, sign, timestamp, passphrase = (request.headers.get(name, "") for name in _HEADERS)
    for value, code in ((key_name, "40001"), (sign, "40003"), (passphrase, "40011")):
        if not value:
            return code, None
    key = next((each for each in keys if each.key == key_name), None)
    if key is None:
        return "40037", None
    if not timestamp.isascii() or not timestamp.isdigit():
        return "40005", key
    if abs(int(timestamp) - now_ms) > TIME_WINDOW_MS:
        return "40008", key
    target = f"{request.path}?{unquote(request.query)}" if request.query else request.path
    body = request.body.decode(errors="replace")
    right_sign = signature(key.secret, timestamp, request.method, target, body)
    if not hmac.compare_digest(sign.encode(), right_sign.encode()):
        return "40009", key
    if passphrase != key.passphrase:
        return "40012", key
    if key.addresses and request.address not in key.addresses:
        return "40018", key
    if key.is_demo != (request.headers.get("paptrading") == "1"):
        return "40099", key
    return "", key
