"""The proof that the practice exchange is right: the real ccxt works on it, unpatched."""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from tests.practice.asking import ccxt_bitget
from tests.practice.bitget import Bitget
from tests.practice.bitget_key import Key
from tests.practice.clock import PracticeClock
from tests.practice.faults import (
    answer_lost,
    bad_gateway,
    cut_before_headers,
    request_lost,
    too_many,
)
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import LeadOrder

FUTURES = {"productType": "USDT-FUTURES"}


@pytest.fixture
def client(exchange: PracticeExchange) -> Iterator[Any]:
    """The client with the exchange's address, a key and the exchange's time."""
    made = ccxt_bitget(exchange)
    yield made
    made.session.close()


def error(name: str) -> type[Exception]:
    """One of ccxt's error classes."""
    found: type[Exception] = getattr(importlib.import_module("ccxt"), name)
    return found


def test_copiers_with_their_equity(exchange: PracticeExchange, client: Any) -> None:
    answer = client.privateCopyGetV2CopyMixTraderConfigQueryFollowers(
        {"pageNo": "1", "pageSize": "100"}
    )
    told = {int(row["followerUid"]): row["accountEquity"] for row in answer["data"]}
    assert told == {copier.id: copier.equity for copier in exchange.world.copiers}


def test_a_copier_is_removed(exchange: PracticeExchange, client: Any) -> None:
    uid = {"followerUid": "1000000002"}
    assert client.privateCopyPostV2CopyMixTraderConfigRemoveFollower(uid)["code"] == "00000"
    assert exchange.world.removed == [1_000_000_002]
    with pytest.raises(error("ExchangeError"), match="43068"):
        client.privateCopyPostV2CopyMixTraderConfigRemoveFollower(uid)
    with pytest.raises(error("ExchangeError"), match="43069"):
        client.privateCopyPostV2CopyMixTraderConfigRemoveFollower({"followerUid": "1000000001"})


def test_open_and_closed_orders(exchange: PracticeExchange, client: Any) -> None:
    current = client.privateCopyGetV2CopyMixTraderOrderCurrentTrack(FUTURES)["data"]
    history = client.privateCopyGetV2CopyMixTraderOrderHistoryTrack(FUTURES | {"limit": "100"})
    rows = current["trackingList"] + history["data"]["trackingList"]
    assert {int(row["trackingNo"]) for row in rows} == {o.id for o in exchange.world.orders}
    pnls = {int(row["trackingNo"]): row["achievedPL"] for row in history["data"]["trackingList"]}
    assert pnls == {o.id: o.pnl for o in exchange.world.orders if o.closed_ms is not None}


def test_shares_paid_and_pending(exchange: PracticeExchange, client: Any) -> None:
    world = exchange.world
    paid = client.privateCopyGetV2CopyMixTraderProfitHistoryDetails({"limit": "100"})["data"]
    assert {int(row["profitId"]): row["profit"] for row in paid["profitList"]} == {
        share.id: share.amount for share in world.shares
    }
    pending = client.privateCopyGetV2CopyMixTraderProfitDetails({"pageSize": "100"})["data"]
    assert [row["profit"] for row in pending] == [share.amount for share in world.pending]
    summary = client.privateCopyGetV2CopyMixTraderProfitHistorySummarys()["data"]
    days = client.privateCopyGetV2CopyMixTraderProfitsGroupCoinDate({"pageSize": "100"})["data"]
    assert {"profitSummary", "profitHistoryList"} == set(summary)
    assert {row["coin"] for row in days} == {"USDT"}


def test_the_account_its_ledger_and_its_key(exchange: PracticeExchange, client: Any) -> None:
    income = FUTURES | {"businessType": "tracking_trader_income", "limit": "100"}
    bills = client.privateMixGetV2MixAccountBill(income)["data"]["bills"]
    assert {row["amount"] for row in bills} == {share.amount for share in exchange.world.shares}
    assert client.privateMixGetV2MixAccountAccounts(FUTURES)["data"][0]["accountEquity"]
    assert client.privateSpotGetV2SpotAccountInfo()["data"]["authorities"]
    assert client.privateMixGetV2MixOrderFillHistory(FUTURES)["data"]["fillList"]
    assert len(client.privateMixGetV2MixPositionAllPosition(FUTURES)["data"]) == 3
    assert client.privateMixGetV2MixPositionHistoryPosition(FUTURES)["data"]["list"]
    detail = client.privateCopyGetV2CopyMixTraderOrderTotalDetail()["data"]
    assert detail["currentFollowerNum"] == "12"


def test_the_settings(exchange: PracticeExchange, client: Any) -> None:
    """The client knows no right path for the base settings, but sends any that it is told."""
    row = {"symbol": "DOGEUSDT", "productType": "USDT-FUTURES", "settingType": "ADD"}
    client.privateCopyPostV2CopyMixTraderConfigSettingSymbols({"settingList": [row]})
    rows = client.privateCopyGetV2CopyMixTraderConfigQuerySymbols(FUTURES)["data"]
    assert {each["openTrader"] for each in rows} == {"YES"}
    with pytest.raises(error("ExchangeError"), match="40404"):
        client.privateCopyPostV2CopyMixTraderConfigSettingBase({"enable": "YES"})
    path = "v2/copy/mix-trader/config-settings-base"
    client.request(path, ["private", "copy"], "POST", {"enable": "YES"})
    assert exchange.world.lead.settings == {"enable": "YES"}


def test_markets_and_unified_calls(client: Any) -> None:
    """`load_markets` asks for six products, spot, margin and coins."""
    assert set(client.load_markets()) == {
        f"{base}/USDT:USDT" for base in ("BTC", "ETH", "SOL", "DOGE")
    }
    assert len(client.fetch_positions()) == 3
    assert client.fetch_balance({"type": "swap"})["USDT"]["total"] == 1776.03


def test_a_query_is_signed_as_it_reads_not_as_it_is_sent(
    exchange: PracticeExchange, client: Any
) -> None:
    """The signature covers the query without percent-encoding."""
    client.privateCopyGetV2CopyMixTraderProfitDetails({"coin": "币 &+/"})
    (entry,) = exchange.journal.to("profit-details")
    assert entry.params["coin"] == "币 &+/"


@pytest.mark.parametrize(
    ("change", "name", "code"),
    [
        ({"secret": "guessed"}, "AuthenticationError", "40009"),
        ({"key": "somebody"}, "AuthenticationError", "40037"),
        ({"passphrase": "guessed"}, "AuthenticationError", "40012"),
    ],
)
def test_a_wrong_key_is_refused(
    exchange: PracticeExchange, change: dict[str, str], name: str, code: str
) -> None:
    client = ccxt_bitget(exchange, replace(Key(), **change))  # type: ignore[arg-type]
    with pytest.raises(error(name), match=code):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    client.session.close()


def test_the_refusals_have_the_classes_that_ccxt_gives_them(
    exchange: PracticeExchange, client: Any
) -> None:
    exchange.clock.jump(-60_000)
    with pytest.raises(error("InvalidNonce"), match="40008"):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    exchange.clock.jump(60_000)
    exchange.dialect = Bitget((replace(Key(), addresses=("203.0.113.7",)),))
    with pytest.raises(error("PermissionDenied"), match="40018"):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    exchange.dialect = Bitget((replace(Key(), rights=frozenset()),))
    with pytest.raises(error("PermissionDenied"), match="40014"):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    exchange.dialect = Bitget()
    exchange.world.lead.is_lead = False
    with pytest.raises(error("ExchangeError"), match="31025"):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()


def test_the_sixth_request_within_a_second_is_one_too_many() -> None:
    """5 a second per user and path; another path has a count of its own."""
    clock = PracticeClock(MADE_AT_MS, runs=False)
    with PracticeExchange(Bitget(), make_world(), clock=clock) as exchange:
        client = ccxt_bitget(exchange)
        for _ in range(5):
            clock.advance(100)
            client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
        with pytest.raises(error("DDoSProtection"), match="429"):
            client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
        client.privateCopyGetV2CopyMixTraderProfitHistorySummarys()
        clock.advance(599)  # 999 ms since the first
        with pytest.raises(error("DDoSProtection"), match="429"):
            client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
        clock.advance(1)
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
        client.session.close()
    assert exchange.journal.busiest("order-total-detail") == 7  # refused ones count here


def test_faults_reach_the_client(exchange: PracticeExchange, client: Any) -> None:
    exchange.script.fault(bad_gateway())
    with pytest.raises(error("ExchangeNotAvailable")):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    exchange.script.fault(too_many("1"))
    with pytest.raises(error("RateLimitExceeded")):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    exchange.script.fault(cut_before_headers())
    with pytest.raises(error("NetworkError")):
        client.privateCopyGetV2CopyMixTraderOrderTotalDetail()
    assert client.privateCopyGetV2CopyMixTraderOrderTotalDetail()["code"] == "00000"


@pytest.mark.parametrize(("is_held", "name"), [(False, "NetworkError"), (True, "RequestTimeout")])
def test_a_removal_can_succeed_while_its_answer_is_lost(
    exchange: PracticeExchange,
    client: Any,
    name: str,
    *,
    is_held: bool,
) -> None:
    client.timeout = 200 if is_held else 5000
    exchange.script.fault(answer_lost(is_held=is_held), path="config-remove-follower")
    with pytest.raises(error(name)):
        client.privateCopyPostV2CopyMixTraderConfigRemoveFollower({"followerUid": "1000000002"})
    exchange.journal.wait_for(1, "config-remove-follower")
    assert exchange.world.removed == [1_000_000_002]


def test_a_removal_can_get_lost_on_its_way(exchange: PracticeExchange, client: Any) -> None:
    """To the client the same as an answer that is lost: only reading again tells them apart."""
    client.timeout = 200
    exchange.script.fault(request_lost(), path="config-remove-follower")
    with pytest.raises(error("RequestTimeout")):
        client.privateCopyPostV2CopyMixTraderConfigRemoveFollower({"followerUid": "1000000002"})
    exchange.journal.wait_for(1, "config-remove-follower")
    assert exchange.world.removed == []


def test_rows_that_change_between_two_pages(exchange: PracticeExchange, client: Any) -> None:
    """An order closes after the first page was read; the second page has moved on."""
    newest = max(order.id for order in exchange.world.orders)
    late = LeadOrder(newest + 1, "BTCUSDT", "long", "1", "1", MADE_AT_MS - 9, closed_ms=MADE_AT_MS)
    exchange.script.before(
        lambda: exchange.world.orders.put(late), path="order-history-track", nth=2
    )
    ask = client.privateCopyGetV2CopyMixTraderOrderHistoryTrack
    first = ask(FUTURES | {"limit": "30"})["data"]
    second = ask(FUTURES | {"limit": "30", "idLessThan": first["endId"]})["data"]
    again = ask(FUTURES | {"limit": "100"})["data"]
    assert len(first["trackingList"]) + len(second["trackingList"]) == 40
    assert again["trackingList"][0]["trackingNo"] == str(newest + 1)
