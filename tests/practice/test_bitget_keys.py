"""The practice exchange lets in who Bitget would let in, and says why it does not."""

from __future__ import annotations

import http.client
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.practice.asking import ask
from tests.practice.bitget import CALLS, REQUESTS_A_MINUTE, Bitget
from tests.practice.bitget_key import WITHDRAW, Key
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange

VECTORS = json.loads((Path(__file__).parent / "data" / "bitget_signatures.json").read_text())


@pytest.fixture
def fixed_exchange() -> PracticeExchange:
    """Not started yet: its clock stands at the time of the signing vectors."""
    key = Key(key=VECTORS["key"], secret=VECTORS["secret"], passphrase=VECTORS["passphrase"])
    clock = PracticeClock(VECTORS["time_ms"], runs=False)
    return PracticeExchange(Bitget((key,)), make_world(), clock=clock)


def send(exchange: PracticeExchange, vector: dict[str, object], **changed: str) -> str:
    """Send a vector's request with its very headers; the code of the answer."""
    parts = {"method": str(vector["method"]), "path": str(vector["request_path"])}
    parts |= {"body": str(vector["body"])} | changed
    connection = http.client.HTTPConnection("127.0.0.1", exchange.port, timeout=5)
    headers = vector["headers"]
    assert isinstance(headers, dict)
    connection.request(parts["method"], parts["path"], parts["body"] or None, headers)
    body = connection.getresponse().read()
    connection.close()
    return str(json.loads(body)["code"])


def test_fixed_signatures_are_taken(fixed_exchange: PracticeExchange) -> None:
    """Vectors computed with a plain HMAC; copier 1000000002 of the made world is removable."""
    with fixed_exchange as exchange:
        codes = [send(exchange, vector) for vector in VECTORS["vectors"]]
    assert codes == ["00000", "00000"]
    assert exchange.world.removed == [1_000_000_002]


@pytest.mark.parametrize(
    ("number", "part", "value"),
    [
        (0, "path", "/api/v2/copy/mix-trader/config-query-followers?pageNo=2&pageSize=100"),
        (0, "path", "/api/v2/copy/mix-trader/config-query-followers?pageSize=100&pageNo=1"),
        (0, "path", "/api/v2/copy/mix-trader/config-query-followers"),
        (1, "body", '{"followerUid":"1000000006"}'),
        (1, "body", '{"followerUid": "1000000002"}'),
    ],
)
def test_a_signature_is_for_one_request_alone(
    fixed_exchange: PracticeExchange, number: int, part: str, value: str
) -> None:
    """Time, method, path, query and body are signed: another one under it is 40009."""
    with fixed_exchange as exchange:
        assert send(exchange, VECTORS["vectors"][number], **{part: value}) == "40009"
    assert exchange.world.removed == []


@pytest.mark.parametrize(
    ("header", "value", "code"),
    [
        ("ACCESS-KEY", "", "40001"),
        ("ACCESS-KEY", "somebody-else", "40037"),
        ("ACCESS-SIGN", "", "40003"),
        ("ACCESS-SIGN", "AAAA", "40009"),
        ("ACCESS-TIMESTAMP", "yesterday", "40005"),
        ("ACCESS-TIMESTAMP", "", "40005"),
        ("ACCESS-PASSPHRASE", "", "40011"),
        ("ACCESS-PASSPHRASE", "wrong", "40012"),
        ("PAPTRADING", "1", "40099"),
    ],
)
def test_a_wrong_header_has_its_own_code(
    exchange: PracticeExchange, header: str, value: str, code: str
) -> None:
    heard = ask(exchange, "order-total-detail", headers={header: value})
    assert (heard.status, heard.code, heard.data) == (400, code, None)


@pytest.mark.parametrize(
    ("late_ms", "code"),
    [(30_000, "00000"), (-30_000, "00000"), (30_001, "40008"), (-30_001, "40008")],
)
def test_a_clock_may_be_thirty_seconds_wrong(late_ms: int, code: str) -> None:
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Bitget(), make_world(), clock=clock) as exchange:
        assert ask(exchange, "order-total-detail", late_ms=late_ms).code == code


def test_a_clock_that_jumps_refuses_who_measured_it_before(exchange: PracticeExchange) -> None:
    before = int(ask(exchange, "/api/v2/public/time", key=None).data["serverTime"])
    exchange.clock.jump(3_600_000)
    after = int(ask(exchange, "/api/v2/public/time", key=None).data["serverTime"])
    assert 3_600_000 <= after - before < 3_660_000
    assert ask(exchange, "order-total-detail", late_ms=3_600_000).code == "40008"


@pytest.mark.parametrize(
    ("change", "target", "code"),
    [
        (
            lambda key: replace(key, rights=frozenset({"cpor"})),
            "order-total-detail",
            "40014",
        ),
        (lambda key: replace(key, rights=frozenset({"ttow"})), "order-total-detail", "00000"),
        (lambda key: replace(key, addresses=("203.0.113.7",)), "order-total-detail", "40018"),
        (lambda key: replace(key, addresses=("127.0.0.1",)), "order-total-detail", "00000"),
        (lambda key: replace(key, is_demo=True), "order-total-detail", "40099"),
        (
            lambda key: replace(key, rights=frozenset({"ttor"})),
            "/api/v2/mix/account/bill?productType=USDT-FUTURES",
            "40014",
        ),
        (lambda key: replace(key, rights=frozenset()), "/api/v2/spot/account/info", "00000"),
    ],
)
def test_a_key_does_what_its_rights_and_addresses_allow(
    exchange: PracticeExchange, change: Callable[[Key], Key], target: str, code: str
) -> None:
    key = change(Key())
    exchange.dialect = Bitget((key,))
    assert ask(exchange, target, key=key).code == code


def test_who_may_only_read_removes_nobody(exchange: PracticeExchange) -> None:
    key = Key(rights=frozenset({"ttor"}))
    exchange.dialect = Bitget((key,))
    uid: dict[str, object] = {"followerUid": "1000000002"}
    assert ask(exchange, "config-remove-follower", uid, method="POST", key=key).code == "40014"
    assert exchange.world.removed == []


def test_the_rights_of_a_key_can_be_read(exchange: PracticeExchange) -> None:
    """`authorities` in the platform's words; `wwow` is the right to withdraw."""
    key = Key(rights=frozenset({"ttor", WITHDRAW}), addresses=("127.0.0.1", "203.0.113.7"))
    exchange.dialect = Bitget((key,))
    info = ask(exchange, "/api/v2/spot/account/info", key=key).data
    assert info["authorities"] == ["ttor", "wwow"]
    assert info["ips"] == "127.0.0.1,203.0.113.7"
    assert info["traderType"] == "trader"


def test_who_does_not_lead_is_told_so(exchange: PracticeExchange) -> None:
    exchange.world.lead.is_lead = False
    assert ask(exchange, "config-query-followers").code == "31025"
    assert ask(exchange, "/api/v2/spot/account/info").data["traderType"] == "not_trader"


def test_a_unified_account_has_no_classic_calls(exchange: PracticeExchange) -> None:
    exchange.world.lead.is_unified = True
    assert ask(exchange, "order-total-detail").code == "40085"


def test_no_call_but_the_public_ones_works_without_a_key(exchange: PracticeExchange) -> None:
    codes = {
        path: ask(exchange, path, method=method, key=None).code for method, path in sorted(CALLS)
    }
    public = {path for path, code in codes.items() if code == "00000"}
    assert {code for path, code in codes.items() if path not in public} == {"40001"}
    assert public == {
        "/api/v2/public/time",
        "/api/v2/mix/market/contracts",
        "/api/v2/spot/public/symbols",
        "/api/v2/spot/public/coins",
        "/api/v2/margin/currencies",
    }


def test_an_address_has_six_thousand_requests_a_minute() -> None:
    """Over all paths, whether they exist or not."""
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Bitget(), make_world(), clock=clock) as exchange:
        for _ in range(REQUESTS_A_MINUTE - 1):
            assert exchange.limiter.admits("address 127.0.0.1", REQUESTS_A_MINUTE, 60_000)
        assert ask(exchange, "order-total-detail").code == "00000"
        assert ask(exchange, "profit-history-summarys").status == 429
        clock.advance(60_000)
        assert ask(exchange, "profit-history-summarys").code == "00000"


@pytest.mark.parametrize(
    ("path", "a_second"),
    [
        ("/api/v2/spot/account/info", 1),
        ("/api/v2/copy/mix-trader/config-query-followers", 5),
        ("/api/v2/copy/mix-trader/profit-history-details", 5),
        ("/api/v2/mix/account/bill?productType=USDT-FUTURES", 10),
        ("/api/v2/mix/position/history-position?productType=USDT-FUTURES", 20),
    ],
)
def test_every_call_has_its_documented_limit(path: str, a_second: int) -> None:
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Bitget(), make_world(), clock=clock) as exchange:
        statuses = [ask(exchange, path).status for _ in range(a_second + 2)]
    assert statuses == [200] * a_second + [429, 429]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/api/v2/copy/mix-trader/config-remove-follower"),
        ("POST", "/api/v2/copy/mix-trader/config-setting-base"),
        ("POST", "/api/v2/mix/order/place-order"),
        ("POST", "/api/v2/spot/wallet/withdrawal"),
    ],
)
def test_what_is_not_documented_or_not_for_us_does_not_exist(
    exchange: PracticeExchange, method: str, path: str
) -> None:
    """`config-setting-base` is how ccxt spells `config-settings-base`."""
    heard = ask(exchange, path, method=method)
    assert (heard.status, heard.code) == (404, "40404")
