"""Families of answers: what an exchange may say, through all of its connection but the wire."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from functools import partial
from itertools import islice
from pathlib import Path
from shutil import copytree, rmtree
from typing import Any
from urllib.parse import parse_qsl
from zlib import crc32

from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.binance import Binance
from profitshare_gui.exchanges.binance_calls import FUTURES, WALLET
from profitshare_gui.exchanges.bitget import Bitget
from profitshare_gui.exchanges.bitget_calls import DIALECT as BITGET
from profitshare_gui.exchanges.bounded_http import Answer
from profitshare_gui.exchanges.exchange import ApiKey, Exchange, SymbolAction, SymbolChange
from profitshare_gui.exchanges.htx import Htx
from profitshare_gui.exchanges.htx_calls import DIALECT as HTX
from profitshare_gui.exchanges.okx import Okx
from profitshare_gui.exchanges.okx_calls import DIALECT as OKX
from profitshare_gui.exchanges.transport import Dialect, Pace, Transport
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.overview import load_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.syncing import sync_account
from tests.fuzz.families import Family, Trial, is_accepted
from tests.fuzz.mutating import other_rows, other_value
from tests.fuzz.quicker import quicken
from tests.practice.binance import Binance as BinanceTwin
from tests.practice.binance_book import make_book
from tests.practice.bitget import Bitget as BitgetTwin
from tests.practice.clock import PracticeClock
from tests.practice.htx import Htx as HtxTwin
from tests.practice.limits import Limiter
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import Okx as OkxTwin
from tests.practice.wire import Desk, Request
from tests.practice.wire import Dialect as Twin
from tests.practice.world import World

_DATA = Path(__file__).parents[1] / "practice" / "data"
_NOW = MADE_AT_MS * 1000
_HOST = "127.0.0.1:9"
_KEY = ApiKey("practice-key", "practice-secret", "practicepass")
_AT_ONCE = Pace(spacing_ms=0, a_second=10**9, retries_ms=(), is_by_call=False)
_MOST_PAGES = 60
_SYNCED = 64
"""Of so many inputs one is synced into an archive, which is then looked at."""

_LED = {
    "bitget": SymbolChange("BTCUSDT", "USDT-FUTURES", SymbolAction.LEAD),
    "okx": SymbolChange("BTC-USDT-SWAP", "SWAP", SymbolAction.LEAD),
    "binance": SymbolChange("BTCUSDT", "", SymbolAction.LEAD),
    "htx": SymbolChange("BTC-USDT", "", SymbolAction.LEAD),
}
"""What is sent as a change, where changes can be sent."""

_EVERY_TIME = frozenset({"signature", "timestamp", "sign"})
"""What differs in requests that are the same."""

_WORDS = (
    *(b'"data"', b'"code"', b'"0"', b'"00000"', b'"000000"', b"200", b'"success":true', b'"msg"'),
    *(b'[{"uid":"1"}]', b'"1774828800000"', b'"endId"', b'"99999999999999999999"', b'"-0.00"'),
    *(b'"BTC-USDT-SWAP"', b'"\\u202e"', b'"\\ud800"', b'"a":1,"a":2', b'"profit"', b",", b":"),
    b'{"a":' * 100,
)


@dataclass
class _Spoken:
    """Says what the twin would, but for the `nth` call that ends with `path`; 0 is every one."""

    twin: Twin
    desk: Desk
    path: str = ""
    nth: int = 0
    body: bytes = b""
    status: int = 200
    asked: Counter[str] = field(default_factory=Counter)
    heard: dict[tuple[str, int], bytes] = field(default_factory=dict)
    _known: dict[object, Answer] = field(default_factory=dict)

    def send(
        self, method: str, target: str, headers: Mapping[str, str], body: str | None
    ) -> Answer:
        """An answer without a wire."""
        path, _, query = target.partition("?")
        self.asked[path] += 1
        if self.path and path.endswith(self.path) and self.nth in {0, self.asked[path]}:
            return Answer(self.status, self.body, None)
        params = sorted(each for each in parse_qsl(query) if each[0].lower() not in _EVERY_TIME)
        same = (method, path, *params, body)
        if same not in self._known:
            told = {name.lower(): value for name, value in headers.items()} | {"host": _HOST}
            request = Request(method, path, query, told, (body or "").encode(), "127.0.0.1")
            said = self.twin.answer(request, self.desk)
            self._known[same] = Answer(said.status, said.body, None)
        answer = self._known[same]
        if not self.path:
            self.heard[path, self.asked[path]] = answer.body
        return answer

    def close(self) -> None:
        """Nothing is open."""


def _trial(
    folder: Path,
    spoken: _Spoken,
    dialects: Sequence[Dialect],
    make: Callable[..., Exchange],
    documented: Mapping[str, bytes],
) -> Trial:
    transports = [_connected(dialect, spoken) for dialect in dialects]
    quicken()
    begun = folder / "begun"
    exchange = make(*transports)
    with closing(Store.open(begun)) as store:
        told = Account("main", "okx", exchange.profile.exchange_id, "", _NOW)
        account = store.add_account(told)

    def steps(exchange: Exchange) -> list[Callable[[], object]]:
        changes = [_LED[exchange.profile.exchange_id]]
        return [
            *(each.measure_clock for each in transports),
            exchange.check,
            *(partial(_read, exchange, each.feed) for each in exchange.profile.feeds),
            partial(exchange.remove, "1000000002"),
            partial(exchange.set_symbols, changes),
            partial(exchange.set_ratio, 100_000),
        ]

    def outcomes(wanted: Sequence[int]) -> list[bool]:
        spoken.asked.clear()
        found = steps(make(*transports))
        return [is_accepted(found[each]) for each in wanted]

    def synced() -> None:
        spoken.asked.clear()
        place = folder / "synced"
        copytree(begun, place)
        with closing(Store.open(place)) as store:
            is_accepted(lambda: sync_account(make(*transports), store, account, lambda: _NOW))
            load_overview(store, RulebookShelf([resource("rulebooks")]), _NOW)
        rmtree(place)

    usual: list[bool] = []
    asking: list[frozenset[str]] = []
    for step in steps(exchange):
        spoken.asked.clear()
        usual.append(is_accepted(step))
        asking.append(frozenset(spoken.asked))
    begin = len(transports) + 1  # what follows may rest on the clock and on what the key may do

    def once(content: bytes) -> bool:
        """The first line names the call that is answered by the rest; accepted: no worse for it.

        All that ever makes this call is done, in the usual order, and nothing that does not.
        """
        head, _, spoken.body = content.partition(b"\n")
        path, _, nth = head.decode("utf-8", "replace").partition(" ")
        spoken.path = path or "/"
        spoken.nth = int(nth) if nth.isascii() and nth.isdigit() and len(nth) < 5 else 0
        spoken.status = 400 if content.endswith(b"!") else 200
        wanted = [
            place
            for place, paths in enumerate(asking)
            if place < begin or any(each.endswith(spoken.path) for each in paths)
        ]
        is_as_usual = outcomes(wanted) == [usual[place] for place in wanted]
        if crc32(content) % _SYNCED == 0:
            synced()
        return is_as_usual

    spoken.heard.clear()
    outcomes(range(len(usual)))  # what is said now is numbered as it will be counted
    heard = _told_most(spoken.heard)
    seeds = [path.encode() + b"\n" + body for path, body in (*documented.items(), *heard.items())]
    return Trial(seeds, once, _WORDS, (other_value, other_rows))


def _told_most(heard: Mapping[tuple[str, int], bytes]) -> dict[str, bytes]:
    """Of each call the first two answers and the longest one."""
    longest = {
        path: max(len(heard[each]) for each in heard if each[0] == path) for path, _ in heard
    }
    return {
        f"{path} {nth}": body
        for (path, nth), body in heard.items()
        if nth <= 2 or len(body) == longest[path]
    }


def _read(exchange: Exchange, feed: Any) -> object:
    return list(islice(exchange.fetch(feed, "", _NOW), _MOST_PAGES))


def _connected(dialect: Dialect, spoken: _Spoken) -> Transport:
    """A connection whose own clock stands still as well, so that equal runs ask for the same."""
    transport = Transport(dialect, f"http://{_HOST}", _KEY, lambda: False, _AT_ONCE)
    transport._http = spoken  # type: ignore[assignment]  # noqa: SLF001 - the wire, and nothing else
    transport.signer.milliseconds = lambda: MADE_AT_MS
    return transport


def _spoken(twin: Twin, world: World | None = None) -> _Spoken:
    """A twin of which everything is read and changed once, with pages that lead on."""
    clock = PracticeClock(MADE_AT_MS, runs=False)
    made = make_world(copiers=12, orders=105) if world is None else world
    return _Spoken(twin, Desk(made, clock, Limiter(clock, is_strict=False)))


def _documented(exchange: str) -> dict[str, Any]:
    told: dict[str, Any] = json.loads((_DATA / f"{exchange}_documented.json").read_bytes())
    return told


def _bitget(folder: Path) -> Trial:
    told = {
        each["request"]["path"]: {"code": "00000", "msg": "success", "data": each["data"]}
        for each in _documented("bitget").values()
    }
    world = make_world(copiers=105, orders=60)
    return _trial(folder, _spoken(BitgetTwin(), world), [BITGET], Bitget, _bodies(told))


def _okx(folder: Path) -> Trial:
    told: dict[str, Any] = {}
    for each in _documented("okx").values():
        if each["status"] == 200:
            told.setdefault(each["request"]["path"], each["response"])
    return _trial(folder, _spoken(OkxTwin()), [OKX], Okx, _bodies(told))


def _binance(folder: Path) -> Trial:
    paths = {
        "futures-leadSymbol": "/futures/leadSymbol",
        "futures-userStatus": "/futures/userStatus",
        "userTrades": "/userTrades",
        "income": "/income",
    }
    data = _documented("binance")
    told = {path: data[name]["response"] for name, path in paths.items()}
    spoken = _spoken(BinanceTwin(book=make_book(30, MADE_AT_MS)))
    return _trial(folder, spoken, [WALLET, FUTURES], Binance, _bodies(told))


def _htx(folder: Path) -> Trial:
    calls = {call.path for call in HTX.calls}
    told = {
        next(path for path in calls if path.endswith(name.replace("_", "-")) or name in path): each
        for name, each in _documented("htx").items()
    }
    return _trial(folder, _spoken(HtxTwin(most_rows=20)), [HTX], Htx, _bodies(told))


def _bodies(told: Mapping[str, Any]) -> dict[str, bytes]:
    return {path: json.dumps(each).encode() for path, each in told.items()}


ANSWERS = (
    Family("bitget", _bitget),
    Family("okx", _okx),
    Family("binance", _binance),
    Family("htx", _htx),
)
