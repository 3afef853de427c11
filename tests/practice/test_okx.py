"""The proof that the practice OKX is right: signatures, limits, pages, and the real ccxt on it."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.faults import answer_lost, bad_gateway, cut_before_headers, too_many
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import CALLS, Okx, refusal
from tests.practice.okx_asking import ask, ccxt_okx
from tests.practice.okx_key import OKX_KEY, READ, TRADE, signature, timestamp_of
from tests.practice.server import PracticeExchange
from tests.practice.world import SPOT, LeadOrder, LeadSymbol, world_as_json, world_of

VECTORS = json.loads((Path(__file__).parent / "data" / "okx_signatures.json").read_text())
DOCUMENTED = json.loads((Path(__file__).parent / "data" / "okx_documented.json").read_text())
SWAP = {"instType": "SWAP"}
BTC, ETH, DOGE = "BTC-USDT-SWAP", "ETH-USDT-SWAP", "DOGE-USDT-SWAP"


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """OKX with 12 copiers and 43 orders; its clock starts where the made world ends."""
    with PracticeExchange(Okx(), make_world(), clock=PracticeClock(MADE_AT_MS)) as started:
        yield started


@pytest.fixture
def client(exchange: PracticeExchange) -> Iterator[Any]:
    """The real ccxt with the exchange's address, a key and the exchange's time."""
    made = ccxt_okx(exchange)
    yield made
    made.session.close()


def error(name: str) -> type[Exception]:
    """One of ccxt's error classes."""
    found: type[Exception] = getattr(importlib.import_module("ccxt"), name)
    return found


# --- signatures ---


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["request_path"])
def test_a_signature_is_what_the_fixed_cases_say(vector: dict[str, Any]) -> None:
    """Computed with a plain HMAC, and found equal to what ccxt sends."""
    assert timestamp_of(VECTORS["time_ms"]) == vector["timestamp"]
    found = signature(
        VECTORS["secret"],
        vector["timestamp"],
        vector["method"],
        vector["request_path"],
        vector["body"],
    )
    assert found == vector["headers"]["OK-ACCESS-SIGN"]


@pytest.mark.parametrize("vector", VECTORS["vectors"], ids=lambda vector: vector["request_path"])
def test_ccxt_signs_the_same(vector: dict[str, Any], client: Any) -> None:
    """Its own class, with its clock held at the time of the cases."""
    client.apiKey, client.secret = VECTORS["key"], VECTORS["secret"]
    client.password = VECTORS["passphrase"]
    client.nonce = lambda: VECTORS["time_ms"]
    path, _, query = vector["request_path"].partition("?")
    params = dict(part.split("=") for part in query.split("&")) if query else {}
    if vector["body"]:
        params = json.loads(vector["body"])
    signed = client.sign(path.removeprefix("/api/v5/"), ["private"], vector["method"], params)
    assert {name: signed["headers"][name] for name in vector["headers"]} == vector["headers"]
    assert (signed["body"] or "") == vector["body"]


def test_the_exchange_accepts_the_fixed_cases_at_their_time_only() -> None:
    """30 seconds either way; every part that is changed makes it a wrong one."""
    key = Key(VECTORS["key"], VECTORS["secret"], VECTORS["passphrase"], OKX_KEY.rights)
    clock = PracticeClock(VECTORS["time_ms"], runs=False)
    with PracticeExchange(Okx((key,)), make_world(), clock=clock) as exchange:
        for vector in VECTORS["vectors"][:2]:
            heard = ask(exchange, vector["request_path"], key=None, headers=vector["headers"])
            assert heard.code == "0"
            wrong = vector["headers"] | {"OK-ACCESS-TIMESTAMP": "2023-11-14T22:13:20.124Z"}
            path = vector["request_path"]
            assert ask(exchange, path, key=None, headers=wrong).code == "50113"
        clock.jump(30_001)
        vector = VECTORS["vectors"][0]
        path = vector["request_path"]
        assert ask(exchange, path, key=None, headers=vector["headers"]).code == "50102"


@pytest.mark.parametrize(
    ("headers", "code"),
    [
        ({"OK-ACCESS-KEY": ""}, "50103"),
        ({"OK-ACCESS-PASSPHRASE": ""}, "50104"),
        ({"OK-ACCESS-SIGN": ""}, "50106"),
        ({"OK-ACCESS-TIMESTAMP": ""}, "50107"),
        ({"OK-ACCESS-TIMESTAMP": "1774828800000"}, "50112"),
        ({"OK-ACCESS-KEY": "somebody"}, "50119"),
        ({"OK-ACCESS-PASSPHRASE": "guessed"}, "50105"),
        ({"OK-ACCESS-SIGN": "guessed"}, "50113"),
        ({"x-simulated-trading": "1"}, "50101"),
    ],
)
def test_a_request_that_is_not_signed_as_it_must_be_is_refused(
    headers: dict[str, str], code: str, exchange: PracticeExchange
) -> None:
    """Reference, 3.7."""
    assert ask(exchange, "config", headers=headers).code == code


def test_a_key_is_bound_to_addresses_and_rights(exchange: PracticeExchange) -> None:
    exchange.dialect = Okx((replace(OKX_KEY, addresses=("203.0.113.7",)),))
    assert ask(exchange, "config").code == "50110"
    exchange.dialect = Okx((replace(OKX_KEY, rights=frozenset({TRADE})),))
    assert ask(exchange, "config").code == "50120"
    exchange.dialect = Okx((replace(OKX_KEY, rights=frozenset({READ})),))
    ratio: dict[str, object] = {"profitSharingRatio": "0.1"}
    assert ask(exchange, "amend-profit-sharing-ratio", ratio, method="POST").code == "50120"
    assert ask(exchange, "config", late_ms=31_000).code == "50102"
    assert ask(exchange, "config", late_ms=-31_000).code == "50102"


def test_no_call_but_the_public_ones_works_without_a_key(exchange: PracticeExchange) -> None:
    codes = {
        path: ask(exchange, path, method=method, key=None).code for method, path in sorted(CALLS)
    }
    refused = {path for path, code in codes.items() if code == "50103"}
    assert set(codes) - refused == {
        "/api/v5/public/time",
        "/api/v5/public/instruments",
        "/api/v5/copytrading/public-copy-traders",
    }


@pytest.mark.parametrize(
    "path", ["/api/v5/trade/order", "/api/v5/asset/withdrawal", "/api/v5/asset/transfer"]
)
def test_what_is_not_for_us_does_not_exist(path: str, exchange: PracticeExchange) -> None:
    heard = ask(exchange, path, method="POST")
    assert (heard.status, heard.code) == (404, "404")


def test_the_journal_has_no_secret(exchange: PracticeExchange) -> None:
    ask(exchange, "config")
    (entry,) = exchange.journal
    told = {name: value for name, value in entry.headers.items() if name.startswith("ok-access")}
    assert set(told.values()) == {"***", told["ok-access-timestamp"]}


# --- limits ---


@pytest.mark.parametrize(
    ("path", "most", "span_ms"),
    [
        ("/api/v5/copytrading/config", 5, 2000),
        ("/api/v5/copytrading/profit-sharing-details", 5, 2000),
        ("/api/v5/copytrading/subpositions-history", 20, 2000),
        ("/api/v5/account/positions-history", 10, 2000),
        ("/api/v5/asset/bills", 6, 1000),
    ],
)
def test_every_call_has_its_documented_limit_over_a_sliding_span(
    path: str, most: int, span_ms: int
) -> None:
    """429 with 50011; a refused request does not count."""
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Okx(), make_world(), clock=clock) as exchange:
        codes = [ask(exchange, path).code for _ in range(most + 1)]
        assert codes == ["0"] * most + ["50011"]
        assert ask(exchange, path).status == 429
        clock.advance(span_ms - 1)
        assert ask(exchange, path).code == "50011"
        clock.advance(1)
        assert ask(exchange, path).code == "0"


# --- the shapes of the documentation ---

SHAPES = {
    "config": ("copytrading/config", {}),
    "current-subpositions": ("copytrading/current-subpositions", SWAP),
    "subpositions-history": ("copytrading/subpositions-history", SWAP),
    "instruments": ("copytrading/instruments", SWAP),
    "profit-sharing-details": ("copytrading/profit-sharing-details", SWAP),
    "total-profit-sharing": ("copytrading/total-profit-sharing", SWAP),
    "unrealized-profit-sharing-details": ("copytrading/unrealized-profit-sharing-details", SWAP),
    "total-unrealized-profit-sharing": ("copytrading/total-unrealized-profit-sharing", SWAP),
    "public-copy-traders": (
        "copytrading/public-copy-traders",
        {"uniqueCode": "5506D3681454A304"},
    ),
    "account_positions-history": ("account/positions-history", SWAP),
    "asset-bills.lead-profit-share": ("asset/bills", {"type": "223"}),
    "public_time": ("public/time", {}),
}


@pytest.mark.parametrize("name", SHAPES)
def test_a_row_has_the_fields_of_the_documented_one(name: str, exchange: PracticeExchange) -> None:
    """Name by name, and each of the same JSON type."""
    path, params = SHAPES[name]
    heard = ask(exchange, f"/api/v5/{path}", dict(params))
    documented = DOCUMENTED[name]["response"]
    assert set(heard.told) == set(documented)
    ours, theirs = heard.data[0], documented["data"][0]
    assert set(theirs) <= set(ours)
    assert {key: type(ours[key]) for key in theirs} == {key: type(theirs[key]) for key in theirs}


# --- ccxt, unpatched ---


def test_what_the_account_is(client: Any) -> None:
    (config,) = client.privateGetCopytradingConfig()["data"]
    assert config["details"][0] == {
        "copyTraderNum": "12",
        "instType": "SWAP",
        "maxCopyTraderNum": "500",
        "profitSharingRatio": "0.13",
        "roleType": "1",
    }
    (account,) = client.privateGetAccountConfig()["data"]
    assert (account["perm"], account["roleType"]) == ("read_only,trade", "1")
    assert client.fetch_balance()["USDT"]["total"] == 1776.03


def test_led_positions_open_closed_and_closed_in_part(
    exchange: PracticeExchange, client: Any
) -> None:
    part = next(order for order in exchange.world.orders if order.closed_ms is None)
    part.part_closed_ms, part.closed_size = MADE_AT_MS - 1, "0.1"
    current = client.privateGetCopytradingCurrentSubpositions(SWAP)["data"]
    history = client.privateGetCopytradingSubpositionsHistory(SWAP)["data"]
    assert {int(row["subPosId"]) for row in current + history} == {
        order.id for order in exchange.world.orders
    }
    assert {row["type"] for row in history} == {"1", "2"}
    assert [row["subPosId"] for row in history if row["type"] == "1"] == [str(part.id)]


def test_ids_lead_downwards_page_by_page(client: Any) -> None:
    """`after` is older than an id, `before` newer; 40 closed orders on pages of 15."""
    found: list[str] = []
    after = ""
    while True:
        page = client.privateGetCopytradingSubpositionsHistory(
            SWAP | {"limit": "15"} | ({"after": after} if after else {})
        )["data"]
        if not page:
            break
        found += [row["subPosId"] for row in page]
        after = found[-1]
    assert len(found) == len(set(found)) == 40
    assert found == sorted(found, key=int, reverse=True)
    newer = client.privateGetCopytradingSubpositionsHistory({"before": found[1]})["data"]
    assert [row["subPosId"] for row in newer] == found[:1]


def test_positions_with_fees_and_funding_by_the_time_of_their_change(
    exchange: PracticeExchange, client: Any
) -> None:
    """Rows of one instant are not split: three at once on a page of two."""
    closed = [each for each in exchange.world.positions if each.closed_ms is not None]
    for each in closed[:3]:
        each.closed_ms = MADE_AT_MS - 1
    page = client.privateGetAccountPositionsHistory(SWAP | {"limit": "2"})["data"]
    assert len(page) == 3
    assert {row["uTime"] for row in page} == {str(MADE_AT_MS - 1)}
    older = client.privateGetAccountPositionsHistory({"after": page[-1]["uTime"]})["data"]
    assert len(older) == len(closed) - 3
    assert all(row["fundingFee"] == "-0.001" for row in older)


def test_shares_paid_pending_and_in_the_ledger(exchange: PracticeExchange, client: Any) -> None:
    world = exchange.world
    paid = client.privateGetCopytradingProfitSharingDetails()["data"]
    assert {int(row["profitSharingId"]): row["profitSharingAmt"] for row in paid} == {
        share.id: share.amount for share in world.shares
    }
    pending = client.privateGetCopytradingUnrealizedProfitSharingDetails()["data"]
    assert [row["unrealizedProfitSharingAmt"] for row in pending] == [
        each.amount for each in world.pending
    ]
    (total,) = client.privateGetCopytradingTotalUnrealizedProfitSharing()["data"]
    # Monday 2026-04-06 00:00 in UTC+8.
    assert total["profitSharingTs"] == "1775404800000"
    (paid_total,) = client.privateGetCopytradingTotalProfitSharing()["data"]
    assert paid_total["ccy"] == "USDT"
    bills = client.privateGetAssetBills({"type": "223"})["data"]
    amounts = {share.amount for share in world.shares}
    assert bills
    assert {row["balChg"] for row in bills} <= amounts
    assert client.privateGetAssetBills({"type": "266"})["data"] == []


def test_the_public_list_of_copiers(exchange: PracticeExchange, client: Any) -> None:
    code = {"uniqueCode": exchange.world.lead.code}
    (told,) = client.publicGetCopytradingPublicCopyTraders(code)["data"]
    assert [row["nickName"] for row in told["copyTraders"]] == [
        copier.name for copier in exchange.world.copiers
    ]
    (entry,) = exchange.journal.to("public-copy-traders")
    assert "ok-access-key" not in entry.headers


def test_the_ratio_and_the_instruments_are_set(exchange: PracticeExchange, client: Any) -> None:
    """The list sent replaces the list before."""
    client.privatePostCopytradingAmendProfitSharingRatio(SWAP | {"profitSharingRatio": "0.1"})
    assert exchange.world.lead.share_ratio == "0.1"
    with pytest.raises(error("ExchangeError"), match="59287"):
        client.privatePostCopytradingAmendProfitSharingRatio({"profitSharingRatio": "0.5"})
    names = {"instId": f"{ETH},{BTC}"}
    told = client.privatePostCopytradingSetInstruments(names)["data"]
    assert [row["enabled"] for row in told] == [True, True]
    listed = client.privateGetCopytradingInstruments()["data"]
    assert [row["instId"] for row in listed if row["enabled"]] == [BTC, ETH]
    with pytest.raises(error("BadSymbol"), match="51001"):
        client.privatePostCopytradingSetInstruments({"instId": "NOSUCH-USDT-SWAP"})


def test_a_contract_that_is_held_is_not_newly_led(exchange: PracticeExchange, client: Any) -> None:
    exchange.world.orders.put(LeadOrder(2**62, "DOGEUSDT", "long", "1", "1", MADE_AT_MS - 1))
    told = client.privatePostCopytradingSetInstruments({"instId": f"{BTC},{DOGE}"})["data"]
    assert {row["instId"]: row["enabled"] for row in told} == {BTC: True, DOGE: False}


def test_markets_and_unified_calls(exchange: PracticeExchange, client: Any) -> None:
    exchange.limiter.is_strict = False
    exchange.world.symbols.append(LeadSymbol("BTCUSDT", "BTC", product=SPOT))
    assert {"BTC/USDT", "BTC/USDT:USDT", "ETH/USDT:USDT"} <= set(client.load_markets())
    history = client.fetch_positions_history(["BTC/USDT:USDT"], None, 50)
    assert history
    assert history[0]["info"]["instId"] == BTC


@pytest.mark.parametrize(
    ("change", "name", "code"),
    [
        ({"secret": "guessed"}, "AuthenticationError", "50113"),
        ({"key": "somebody"}, "ExchangeError", "50119"),
        ({"passphrase": "guessed"}, "AuthenticationError", "50105"),
    ],
)
def test_a_wrong_key_is_refused_in_ccxts_words(
    exchange: PracticeExchange, change: dict[str, str], name: str, code: str
) -> None:
    client = ccxt_okx(exchange, replace(OKX_KEY, **change))  # type: ignore[arg-type]
    with pytest.raises(error(name), match=code):
        client.privateGetCopytradingConfig()
    client.session.close()


def test_faults_and_refusals_reach_the_client(exchange: PracticeExchange, client: Any) -> None:
    exchange.clock.jump(-60_000)
    with pytest.raises(error("InvalidNonce"), match="50102"):
        client.privateGetCopytradingConfig()
    exchange.clock.jump(60_000)
    exchange.world.lead.is_lead = False
    with pytest.raises(error("PermissionDenied"), match="59262"):
        client.privateGetCopytradingInstruments(SWAP)
    exchange.script.fault(bad_gateway())
    with pytest.raises(error("ExchangeNotAvailable")):
        client.privateGetCopytradingConfig()
    exchange.script.fault(too_many("1"))  # which ccxt takes for an exchange that is gone
    with pytest.raises(error("ExchangeNotAvailable"), match="429"):
        client.privateGetCopytradingConfig()
    exchange.script.fault(refusal("50011"))
    with pytest.raises(error("RateLimitExceeded"), match="50011"):
        client.privateGetCopytradingConfig()
    exchange.script.fault(cut_before_headers())
    with pytest.raises(error("NetworkError")):
        client.privateGetCopytradingConfig()
    assert client.privateGetCopytradingConfig()["code"] == "0"


def test_a_change_can_succeed_while_its_answer_is_lost(
    exchange: PracticeExchange, client: Any
) -> None:
    exchange.script.fault(answer_lost(), path="amend-profit-sharing-ratio")
    with pytest.raises(error("NetworkError")):
        client.privatePostCopytradingAmendProfitSharingRatio({"profitSharingRatio": "0.1"})
    assert exchange.world.lead.share_ratio == "0.1"


def test_a_world_of_okx_survives_as_json(exchange: PracticeExchange) -> None:
    """What it has more than Bitget's: spot rows, closes in part, the ratio."""
    world = exchange.world
    world.lead.share_ratio, world.lead.leads_spot = "0.07", True
    order = next(iter(world.orders))
    order.part_closed_ms, order.closed_size = 5, "0.5"
    again = world_of(json.loads(json.dumps(world_as_json(world))))
    assert world_as_json(again) == world_as_json(world)
    assert again.lead.share_ratio == "0.07"
