"""The practice OKX against OKX's own client for Python, unpatched but for the address.

Run by `make test-oracles` in an environment of its own: the client brings an HTTP/2 stack that
nothing of ours needs. It signs, spells parameters and reads answers in its own way, so what it
can do there shows that the practice exchange is not merely what our adapter expects.
"""

from __future__ import annotations

import importlib
from collections.abc import Iterator
from typing import Any

import pytest

from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.okx import Okx
from tests.practice.okx_key import OKX_KEY
from tests.practice.server import PracticeExchange

LIVE = "0"
BTC, ETH = "BTC-USDT-SWAP", "ETH-USDT-SWAP"


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """12 copiers and 43 orders, until now: the client signs with this computer's time."""
    clock = PracticeClock()
    world = make_world(until_ms=clock.now_ms())
    with PracticeExchange(Okx(), world, clock=clock) as started:
        yield started


def connected(part: str, exchange: PracticeExchange, secret: str = OKX_KEY.secret) -> Any:
    """The library's client for a part of the API."""
    make = getattr(importlib.import_module(f"okx.{part}"), f"{part}API")
    return make(OKX_KEY.key, secret, OKX_KEY.passphrase, flag=LIVE, domain=exchange.url)


@pytest.fixture
def client(exchange: PracticeExchange) -> Iterator[Any]:
    """Its client for copy trading."""
    with connected("CopyTrading", exchange) as opened:
        yield opened


def rows(answer: Any) -> list[dict[str, Any]]:
    """The rows of a good answer."""
    assert (answer["code"], answer["msg"]) == ("0", "")
    found: list[dict[str, Any]] = answer["data"]
    return found


def test_led_positions(exchange: PracticeExchange, client: Any) -> None:
    """Parameters it has no value for are sent empty, which means that they are not given."""
    current = rows(client.get_existing_leading_positions())
    history = rows(client.get_leading_position_history())
    assert {int(row["subPosId"]) for row in current + history} == {
        order.id for order in exchange.world.orders
    }
    first = rows(client.get_leading_position_history(limit="15"))
    second = rows(client.get_leading_position_history(after=first[-1]["subPosId"], limit="100"))
    assert [row["subPosId"] for row in first + second] == [row["subPosId"] for row in history]


def test_profit_shares(exchange: PracticeExchange, client: Any) -> None:
    paid = rows(client.get_profit_sharing_details())
    assert {int(row["profitSharingId"]) for row in paid} == {s.id for s in exchange.world.shares}
    (total,) = rows(client.get_total_profit_sharing())
    assert (total["ccy"], total["instType"]) == ("USDT", "SWAP")
    pending = rows(client.get_unrealized_profit_sharing_details())
    assert [row["nickName"] for row in pending] == [
        each.nickname for each in exchange.world.pending
    ]


def test_instruments_are_read_and_replaced(exchange: PracticeExchange, client: Any) -> None:
    """A POST: signed over the body as the client writes it."""
    assert len(rows(client.get_leading_instruments())) == 4
    told = rows(client.amend_leading_instruments(instId=f"{BTC},{ETH}"))
    assert [row["enabled"] for row in told] == [True, True]
    assert [each.base for each in exchange.world.symbols if each.is_led] == ["BTC", "ETH"]


def test_the_account_and_its_ledger(exchange: PracticeExchange) -> None:
    with connected("Account", exchange) as account:
        (config,) = rows(account.get_account_config())
        assert config["roleType"] == "1"
        closed = rows(account.get_positions_history(instType="SWAP"))
        assert len(closed) == 40
    with connected("Funding", exchange) as funding:
        bills = rows(funding.get_bills(type="223"))
        assert {row["type"] for row in bills} == {"223"}


def test_a_wrong_secret_and_too_many_calls_are_refused(exchange: PracticeExchange) -> None:
    with connected("CopyTrading", exchange, "guessed") as stranger:
        assert stranger.get_leading_instruments()["code"] == "50113"
    with connected("CopyTrading", exchange) as hasty:
        codes = [hasty.get_leading_instruments()["code"] for _ in range(6)]
    assert codes == ["0"] * 5 + ["50011"]


def test_it_can_close_no_position(client: Any) -> None:
    """The practice exchange has none of the calls that this program must never make."""
    assert client.close_leading_position(subPosId="1")["code"] == "404"
