"""What can go wrong on the way: faults a test scripts for the next, the k-th or any request."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto

from tests.practice.wire import Answer

BAD_GATEWAY_PAGE = (
    b"<!DOCTYPE html>\n<html><head><title>502: Bad gateway</title></head><body>"
    b"<h1>Bad gateway <span>Error code 502</span></h1><p>The web server reported a bad gateway "
    b"error.</p><p>Ray ID: 8c1f00aa00bb00cc</p></body></html>\n"
)


class Delivery(Enum):
    """How far an answer gets."""

    WHOLE = auto()
    NOTHING = auto()  # the connection is closed before a single byte
    HALF = auto()  # headers that promise the whole body, half of it, then the connection closes
    HELD = auto()  # nothing comes and the connection stays open until the client gives up
    ENDLESS = auto()  # the headers, then a blank now and then, for ever
    NONSENSE = auto()  # bytes that are no HTTP


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that goes wrong. `reaches` says whether the exchange has acted before it does."""

    name: str
    change: Callable[[Answer], Answer] | None = None
    delivery: Delivery = Delivery.WHOLE
    delay_seconds: float = 0
    reaches: bool = True


def _instead(name: str, answer: Answer) -> Fault:
    return Fault(name, change=lambda _: answer, reaches=False)


def cut_before_headers() -> Fault:
    """The connection closes without an answer; the exchange never saw the request."""
    return Fault("cut before headers", delivery=Delivery.NOTHING, reaches=False)


def cut_in_body() -> Fault:
    """Half of the body arrives. The exchange has acted."""
    return Fault("cut in body", delivery=Delivery.HALF)


def answer_lost(*, is_held: bool = False) -> Fault:
    """The exchange acts and its answer is lost: cut off, or held until the client times out."""
    delivery = Delivery.HELD if is_held else Delivery.NOTHING
    return Fault("answer lost", delivery=delivery)


def request_lost() -> Fault:
    """The exchange never acts, and the connection is held until the client times out."""
    return Fault("request lost", delivery=Delivery.HELD, reaches=False)


def endless() -> Fault:
    """An answer that trickles and never ends, so that no single read times out."""
    return Fault("endless", delivery=Delivery.ENDLESS)


def not_http() -> Fault:
    """Bytes that are no HTTP, as a proxy that speaks something else sends them."""
    return Fault("not http", delivery=Delivery.NONSENSE, reaches=False)


def slow(seconds: float) -> Fault:
    """The right answer, late."""
    return Fault(f"{seconds} s late", delay_seconds=seconds)


def bad_gateway() -> Fault:
    """The page of a proxy that cannot reach the exchange: HTML with status 502."""
    return _instead("502 page", Answer(502, BAD_GATEWAY_PAGE, content_type="text/html"))


def html_with_200() -> Fault:
    """A page where JSON belongs, and the status says that all is well."""
    return _instead("200 page", Answer(200, BAD_GATEWAY_PAGE, content_type="text/html"))


def server_error(status: int = 503, retry_after: str = "") -> Fault:
    """A bare 5xx without a body."""
    headers = (("Retry-After", retry_after),) if retry_after else ()
    return _instead(f"{status}", Answer(status, b"", content_type="text/plain", headers=headers))


def too_many(retry_after: str = "") -> Fault:
    """429 as a proxy in front of the exchange says it: no JSON, at times with Retry-After."""
    headers = (("Retry-After", retry_after),) if retry_after else ()
    body = b"Too Many Requests"
    return _instead("429", Answer(429, body, content_type="text/plain", headers=headers))


def redirect(location: str, status: int = 302) -> Fault:
    """Sent elsewhere; whoever follows carries its key there."""
    return _instead("redirect", Answer(status, b"", headers=(("Location", location),)))


def instead(body: bytes, status: int = 200, content_type: str = "application/json") -> Fault:
    """Any body in place of the answer; the exchange does not act."""
    return _instead("other body", Answer(status, body, content_type=content_type))


def empty_body() -> Fault:
    """Status 200 and nothing else. The exchange has acted."""
    return Fault("empty body", change=lambda answer: replace(answer, body=b""))


def truncated() -> Fault:
    """JSON that stops in the middle, of the length that the headers promise."""
    return Fault("truncated", change=lambda a: replace(a, body=a.body[: len(a.body) // 2]))


def typed(content_type: str) -> Fault:
    """The right body under another Content-Type."""
    return Fault("content type", change=lambda answer: replace(answer, content_type=content_type))


def gzipped(*, is_broken: bool = False) -> Fault:
    """The body compressed with gzip; broken: cut short inside the compressed data."""

    def pack(answer: Answer) -> Answer:
        packed = gzip.compress(answer.body, mtime=0)
        body = packed[: len(packed) // 2] if is_broken else packed
        return replace(answer, body=body, headers=(*answer.headers, ("Content-Encoding", "gzip")))

    return Fault("gzip", change=pack)


def gzip_bomb(megabytes: int = 64) -> Fault:
    """A small body that unpacks to very many blanks."""
    packed = gzip.compress(b" " * (megabytes << 20), mtime=0)
    headers = (("Content-Encoding", "gzip"),)
    return _instead("gzip bomb", Answer(200, packed, headers=headers))


def hostile(name: str) -> Fault:
    """The right answer made hostile in one way; `HOSTILE` lists the names."""
    edit = HOSTILE[name]
    return Fault(name, change=lambda answer: replace(answer, body=edit(answer.body)))


def _leaves(value: object, change: Callable[[object], object]) -> object:
    """The same JSON value with every leaf changed."""
    if isinstance(value, dict):
        return {key: _leaves(inner, change) for key, inner in value.items()}
    if isinstance(value, list):
        return [_leaves(inner, change) for inner in value]
    return change(value)


def _in_data(body: bytes, change: Callable[[object], object]) -> bytes:
    """Change the leaves below `data`, or all where there is no envelope, which stays as it is."""
    told = json.loads(body)
    if not _is_envelope(told):
        return json.dumps(_leaves(told, change)).encode()
    told["data"] = _leaves(told["data"], change)
    return json.dumps(told).encode()


def _is_envelope(told: object) -> bool:
    return isinstance(told, dict) and "data" in told


def _as_data(body: bytes, data: object) -> bytes:
    told = json.loads(body)
    return json.dumps({**told, "data": data} if _is_envelope(told) else data).encode()


def _without_code(body: bytes) -> bytes:
    told = json.loads(body)
    return json.dumps({"data": told["data"] if _is_envelope(told) else told}).encode()


def _as_number(leaf: object) -> object:
    """`"12.50"` becomes 12.5 and `"1083…"` a JSON number; other texts stay."""
    if not isinstance(leaf, str):
        return leaf
    try:
        return float(leaf) if "." in leaf else int(leaf)
    except ValueError:
        return leaf


def _with_nan(body: bytes) -> bytes:
    """Every amount with a decimal point becomes NaN, which is no JSON."""
    return _in_data(body, lambda x: float("nan") if isinstance(_as_number(x), float) else x)


def _twice(body: bytes) -> bytes:
    """`code` and `data` stand there twice; which one counts is anybody's guess."""
    return body.rstrip().removesuffix(b"}") + b', "code": "40725", "data": null}'


HOSTILE: dict[str, Callable[[bytes], bytes]] = {
    "deep nesting": lambda _: b'{"code":"00000","data":' + b"[" * 10**5 + b"]" * 10**5 + b"}",
    "deep objects": lambda _: b'{"code":"00000","data":' + b'{"a":' * 10**5 + b"1" + b"}" * 100_001,
    "huge integer": lambda body: _in_data(body, lambda _: 10**4000),
    "numbers for texts": lambda body: _in_data(body, _as_number),
    "exponents": lambda body: _in_data(body, lambda x: f"{x}e3" if x else x),
    "infinity": lambda body: _in_data(body, lambda _: float("inf")),
    "nan": _with_nan,
    "duplicate keys": _twice,
    "nulls": lambda body: _in_data(body, lambda _: None),
    "texts for nothing": lambda body: _in_data(body, lambda _: ""),
    "lists for texts": lambda body: _in_data(body, lambda x: [x]),
    "booleans": lambda body: _in_data(body, lambda _: True),
    "data is null": lambda body: _as_data(body, None),
    "data is a text": lambda body: _as_data(body, "success"),
    "data is a number": lambda body: _as_data(body, 7),
    "data is a list of numbers": lambda body: _as_data(body, [1, 2, 3]),
    "data is an object": lambda body: _as_data(body, {"list": {}}),
    "no data": lambda _: b'{"code":"00000","msg":"success"}',
    "no code": _without_code,
    "code is a number": lambda body: body.replace(b'"00000"', b"0", 1),
    "a list": lambda body: b"[" + body + b"]",
    "a text": lambda _: b'"success"',
    "null": lambda _: b"null",
    "byte order mark": lambda body: b"\xef\xbb\xbf" + body,
    "not utf-8": lambda body: body.replace(b"success", b"succ\xe9ss", 1),
    "lone surrogate": lambda body: _in_data(body, lambda _: "\ud800"),
    "control characters": lambda body: _in_data(body, lambda x: f"{x}\x00\u202e"),
    "a megabyte of digits": lambda body: _as_data(body, "9" * 10**6),
}
