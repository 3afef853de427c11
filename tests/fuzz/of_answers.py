"""Families of answers: what an exchange may say, through all of its connection but the wire."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any

from profitshare_gui.exchanges.binance import Binance
from profitshare_gui.exchanges.binance_calls import FUTURES, WALLET
from profitshare_gui.exchanges.bitget import Bitget
from profitshare_gui.exchanges.bitget_calls import DIALECT as BITGET
from profitshare_gui.exchanges.bounded_http import Answer
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.exchanges.htx import Htx
from profitshare_gui.exchanges.htx_calls import DIALECT as HTX
from profitshare_gui.exchanges.okx import Okx
from profitshare_gui.exchanges.okx_calls import DIALECT as OKX
from profitshare_gui.exchanges.transport import Dialect, Pace, Transport
from tests.fuzz.families import Family, Trial, is_accepted
from tests.practice.made import MADE_AT_MS

_DATA = Path(__file__).parents[1] / "practice" / "data"
_NOW = MADE_AT_MS * 1000
_KEY = ApiKey("fuzz-key", "fuzz-secret", "fuzzpass")
_AT_ONCE = Pace(spacing_ms=0, a_second=10**9, retries_ms=(), is_by_call=False)
_MOST_PAGES = 30

_WORDS = (
    *(b'"data"', b'"code"', b'"0"', b'"00000"', b'"000000"', b"200", b'"success":true', b'"msg"'),
    *(b'[{"uid":"1"}]', b'"1774828800000"', b'"endId"', b'"99999999999999999999"', b'"-0.00"'),
    *(b'"BTC-USDT-SWAP"', b'"\\u202e"', b'"\\ud800"', b'"a":1,"a":2', b'"profit"', b",", b":"),
    b'{"a":' * 100,
)


@dataclass
class _Spoken:
    """Says one thing for the calls that end with `path`, and what is documented for the others."""

    documented: Mapping[str, bytes]
    path: str = ""
    body: bytes = b""
    status: int = 200
    asked: list[str] = field(default_factory=list)

    def send(self, _method: str, target: str, _headers: object, _body: object) -> Answer:
        """An answer without a wire."""
        path = target.partition("?")[0]
        self.asked.append(path)
        if self.path and path.endswith(self.path):
            return Answer(self.status, self.body, None)
        found = [body for end, body in self.documented.items() if path.endswith(end)]
        return Answer(200, found[0] if found else b"{}", None)

    def close(self) -> None:
        """Nothing is open."""


def _trial(
    documented: Mapping[str, bytes],
    dialects: Sequence[Dialect],
    make: Callable[..., Exchange],
) -> Trial:
    spoken = _Spoken(documented)
    transports = [_connected(dialect, spoken) for dialect in dialects]

    def outcomes() -> list[bool]:
        exchange = make(*transports)
        feeds = [partial(_read, exchange, each.feed) for each in exchange.profile.feeds]
        return [is_accepted(exchange.check), *map(is_accepted, feeds)]

    usual = outcomes()

    def once(content: bytes) -> bool:
        """The first line names the call that is answered by the rest; accepted: no worse for it."""
        path, _, spoken.body = content.partition(b"\n")
        spoken.path = path.decode("utf-8", "replace") or "/"
        spoken.status = 400 if content.endswith(b"!") else 200
        return outcomes() == usual

    seeds = [path.encode() + b"\n" + body for path, body in documented.items()]
    return Trial(seeds, once, _WORDS)


def _read(exchange: Exchange, feed: Any) -> object:
    return list(islice(exchange.fetch(feed, "", _NOW), _MOST_PAGES))


def _connected(dialect: Dialect, spoken: _Spoken) -> Transport:
    transport = Transport(dialect, "http://127.0.0.1:9", _KEY, lambda: False, _AT_ONCE)
    transport._http = spoken  # type: ignore[assignment]  # noqa: SLF001 - the wire, and nothing else
    return transport


def _documented(exchange: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((_DATA / f"{exchange}_documented.json").read_bytes())
    return told


def _bitget(_folder: Path) -> Trial:
    told = {
        each["request"]["path"]: {"code": "00000", "msg": "success", "data": each["data"]}
        for each in _documented("bitget").values()
    }
    return _trial(_bodies(told), [BITGET], Bitget)


def _okx(_folder: Path) -> Trial:
    told: dict[str, Any] = {}
    for each in _documented("okx").values():
        if each["status"] == 200:
            told.setdefault(each["request"]["path"], each["response"])
    return _trial(_bodies(told), [OKX], Okx)


def _binance(_folder: Path) -> Trial:
    paths = {
        "futures-leadSymbol": "/futures/leadSymbol",
        "futures-userStatus": "/futures/userStatus",
        "userTrades": "/userTrades",
        "income": "/income",
    }
    data = _documented("binance")
    told = {path: data[name]["response"] for name, path in paths.items()}
    return _trial(_bodies(told), [WALLET, FUTURES], Binance)


def _htx(_folder: Path) -> Trial:
    calls = {call.path for call in HTX.calls}
    told = {
        next(path for path in calls if path.endswith(name.replace("_", "-")) or name in path): each
        for name, each in _documented("htx").items()
    }
    return _trial(_bodies(told), [HTX], Htx)


def _bodies(told: Mapping[str, Any]) -> dict[str, bytes]:
    return {path: json.dumps(each).encode() for path, each in told.items()}


ANSWERS = (
    Family("bitget", _bitget),
    Family("okx", _okx),
    Family("binance", _binance),
    Family("htx", _htx),
)
