"""The Binance to practise on: signatures, weights, pages, and ccxt's own client as a witness."""

from __future__ import annotations

import http.client
import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.practice.binance import Binance
from tests.practice.binance_asking import ccxt_binance
from tests.practice.binance_book import make_book
from tests.practice.binance_key import READING, Key, signature
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS

VECTORS = json.loads((Path(__file__).parent / "data" / "binance_signatures.json").read_text())
TRADES = 40


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """A portfolio of 40 closed positions, and nobody counts the requests."""
    dialect = Binance(book=make_book(TRADES, MADE_AT_MS))
    clock = PracticeClock(MADE_AT_MS)
    with PracticeExchange(dialect, clock=clock, is_limited=False) as started:
        yield started


@pytest.fixture
def client(exchange: PracticeExchange) -> Iterator[Any]:
    """The real ccxt."""
    opened = ccxt_binance(exchange)
    yield opened
    opened.session.close()


def error(name: str) -> type[Exception]:
    found: type[Exception] = getattr(importlib.import_module("ccxt"), name)
    return found


def get(exchange: PracticeExchange, target: str, key: str = "") -> tuple[int, Any, dict[str, str]]:
    """Status, JSON and headers of a request that is sent as it stands."""
    connection = http.client.HTTPConnection("127.0.0.1", exchange.port, timeout=5)
    connection.request("GET", target, headers={"X-MBX-APIKEY": key} if key else {})
    response = connection.getresponse()
    body = json.loads(response.read())
    connection.close()
    return response.status, body, dict(response.getheaders())


def signed(path: str, query: str, *, key: Key = Key(), at_ms: int = MADE_AT_MS) -> str:  # noqa: B008
    asked = f"{query}&timestamp={at_ms}&recvWindow=10000".removeprefix("&")
    return f"{path}?{asked}&signature={signature(key.secret, asked)}"


def test_the_fixed_signature_is_taken_and_no_other() -> None:
    """Computed with a plain HMAC and found equal to what ccxt sends."""
    key = Key(VECTORS["key"], VECTORS["secret"])
    clock = PracticeClock(VECTORS["time_ms"], runs=False)
    (vector,) = VECTORS["vectors"]
    assert vector["query"] == f"{vector['prehash']}&signature=" + signature(
        key.secret, vector["prehash"]
    )
    with PracticeExchange(Binance((key,)), clock=clock) as exchange:
        path, query = vector["request_path"], vector["query"]
        status, told, _ = get(exchange, f"{path}?{query}", key.key)
        assert (status, told["data"]["isLeadTrader"]) == (200, True)
        for wrong in (query[:-1] + "d", query.replace("10000", "10001", 1), "x=1&" + query):
            status, told, _ = get(exchange, f"{path}?{wrong}", key.key)
            assert (status, told["code"]) == (400, -1022)


def test_ccxt_sends_that_very_signature() -> None:
    client = importlib.import_module("ccxt").binance(
        {"apiKey": VECTORS["key"], "secret": VECTORS["secret"]}
    )
    client.nonce = lambda: VECTORS["time_ms"]
    (vector,) = VECTORS["vectors"]
    sent = client.sign("copyTrading/futures/userStatus", ["sapi"], "GET", {})
    assert sent["url"].endswith(f"{vector['request_path']}?{vector['query']}")
    assert sent["headers"] == vector["headers"]


def test_ccxt_reads_everything_that_is_played(exchange: PracticeExchange, client: Any) -> None:
    assert client.sapiGetCopyTradingFuturesUserStatus()["data"]["isLeadTrader"] is True
    symbols = client.sapiGetCopyTradingFuturesLeadSymbol()["data"]
    assert [row["symbol"] for row in symbols] == ["BTCUSDT", "ETHUSDT", "SOLUSDC"]
    assert client.sapiGetAccountApiRestrictions()["enableReading"] is True
    book = exchange.dialect.book  # type: ignore[attr-defined]
    first = min(each.at_ms for each in book.fills)
    week = {"startTime": first, "endTime": first + 7 * DAY_MS}
    fills = client.fapiPrivateGetUserTrades({"symbol": "BTCUSDT", **week})
    assert [row["id"] for row in fills] == [500, 501, 502]
    more = client.fapiPrivateGetUserTrades({"symbol": "BTCUSDT", "fromId": 504, "limit": 3})
    assert [row["id"] for row in more] == [504, 505, 506]
    income = client.fapiPrivateGetIncome({"startTime": MADE_AT_MS - 70 * DAY_MS, "limit": 1000})
    assert len(income) == 0  # seven days from then on, and nothing was traded in them
    whole = {"startTime": MADE_AT_MS - 70 * DAY_MS, "endTime": MADE_AT_MS, "limit": 1000}
    assert len(client.fapiPrivateGetIncome(whole)) == len(book.income)


@pytest.mark.parametrize(
    ("key", "code", "name"),
    [
        (Key(key="another"), "-2015", "AuthenticationError"),
        (Key(secret="another"), "-1022", "AuthenticationError"),
    ],
)
def test_a_wrong_key_is_refused(key: Key, code: str, name: str, exchange: PracticeExchange) -> None:
    client = ccxt_binance(exchange, key)
    with pytest.raises(error(name), match=code):
        client.sapiGetCopyTradingFuturesLeadSymbol()
    client.session.close()


def test_who_may_only_read_is_not_told_whether_he_leads(
    exchange: PracticeExchange, client: Any
) -> None:
    """Reference, 8: userStatus needs a TRADE key, leadSymbol a read key."""
    exchange.dialect = Binance((Key(permissions=READING),))
    assert client.sapiGetCopyTradingFuturesLeadSymbol()["data"]
    with pytest.raises(error("AuthenticationError"), match="-2015"):
        client.sapiGetCopyTradingFuturesUserStatus()
    exchange.dialect = Binance((Key(addresses=("203.0.113.7",)),))
    with pytest.raises(error("AuthenticationError"), match="-2015"):
        client.sapiGetCopyTradingFuturesLeadSymbol()


def test_a_request_that_is_late_is_refused(exchange: PracticeExchange, client: Any) -> None:
    """Reference, 8: recvWindow; and no request from the future."""
    for jumped in (60_000, -60_000):
        exchange.clock.jump(jumped)
        with pytest.raises(error("InvalidNonce"), match="-1021"):
            client.fapiPrivateGetIncome()
        exchange.clock.jump(-jumped)
    with pytest.raises(error("ExchangeError"), match="-1131"):
        client.fapiPrivateGetIncome({"recvWindow": 60_001})


@pytest.mark.parametrize(
    ("query", "code"),
    [
        ("symbol=", -1102),
        ("symbol=NOSUCH", -1121),
        ("symbol=BTCUSDT&fromId=1&startTime=1", -1128),
        ("symbol=BTCUSDT&limit=1001", -1130),
        ("symbol=BTCUSDT&startTime=2&endTime=1", -1023),
        (f"symbol=BTCUSDT&startTime=1&endTime={7 * DAY_MS + 2}", -4165),
    ],
)
def test_fills_are_asked_for_as_documented(query: str, code: int) -> None:
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Binance(), clock=clock, is_limited=False) as exchange:
        status, told, _ = get(exchange, signed("/fapi/v1/userTrades", query), Key().key)
    assert (status, told["code"]) == (400, code)


def test_weights_are_counted_by_the_minute_and_who_goes_on_is_banned() -> None:
    """80 times 30 is 2,400; then 429 with the rest of the minute, and at last 418."""
    clock = PracticeClock(MADE_AT_MS + 15_000, runs=False)
    with PracticeExchange(Binance(), clock=clock) as exchange:
        target = signed("/fapi/v1/income", "", at_ms=MADE_AT_MS + 15_000)
        heard = [get(exchange, target, Key().key) for _ in range(80)]
        assert {status for status, _, _ in heard} == {200}
        assert heard[-1][2]["X-MBX-USED-WEIGHT-1M"] == "2400"
        status, told, headers = get(exchange, target, Key().key)
        assert (status, told["code"], headers["Retry-After"]) == (429, -1003, "46")
        for _ in range(10):
            status, told, headers = get(exchange, target, Key().key)
        assert (status, headers["Retry-After"]) == (418, "120")
        status, _, _ = get(
            exchange,
            signed("/sapi/v1/copyTrading/futures/leadSymbol", "", at_ms=MADE_AT_MS + 15_000),
            Key().key,
        )
        assert status == 200  # the other host counts for itself
        clock.advance(45_000)
        later = signed("/fapi/v1/income", "", at_ms=MADE_AT_MS + 60_000)
        assert get(exchange, later, Key().key)[0] == 200


def test_the_journal_has_no_key(exchange: PracticeExchange, client: Any) -> None:
    client.fapiPrivateGetIncome()
    entry = list(exchange.journal)[-1]
    assert Key().key not in json.dumps(dict(entry.headers))
