"""The calls of Binance that may be made, on its two hosts, and what its answers mean.

Weights count per address and minute, 2,400 of them on the futures host and 12,000 for each call of
the other. A pace of half of that leaves room for whatever else trades from the same address; when
others use more, the header of each answer says so and the transport rests until the minute is over.
"""

from __future__ import annotations

import re
from typing import Any

from profitshare_gui.exchanges.answers import Json, whole_number
from profitshare_gui.exchanges.binance_profile import BINANCE
from profitshare_gui.exchanges.exchange import Right
from profitshare_gui.exchanges.transport import Call, Dialect, Kind, Pace, Told

FUTURES_WEIGHT = 2400
WALLET_WEIGHT = 12_000
_HALF = 2


def _cost_ms(weight: int, a_minute: int) -> int:
    return weight * _HALF * 60_000 // a_minute


USER_STATUS = Call(
    "sapiGetCopyTradingFuturesUserStatus",
    "GET",
    "/sapi/v1/copyTrading/futures/userStatus",
    Right.TRADE,
    cost_ms=_cost_ms(20, WALLET_WEIGHT),
)
LEAD_SYMBOLS = Call(
    "sapiGetCopyTradingFuturesLeadSymbol",
    "GET",
    "/sapi/v1/copyTrading/futures/leadSymbol",
    Right.READ_COPY,
    cost_ms=_cost_ms(20, WALLET_WEIGHT),
)
RESTRICTIONS = Call(
    "sapiGetAccountApiRestrictions", "GET", "/sapi/v1/account/apiRestrictions", None
)
WALLET_TIME = Call("publicGetTime", "GET", "/api/v3/time", None)
FILLS = Call(
    "fapiPrivateGetUserTrades",
    "GET",
    "/fapi/v1/userTrades",
    Right.READ_ORDERS,
    cost_ms=_cost_ms(5, FUTURES_WEIGHT),
)
INCOME = Call(
    "fapiPrivateGetIncome",
    "GET",
    "/fapi/v1/income",
    Right.READ_HOLDINGS,
    cost_ms=_cost_ms(30, FUTURES_WEIGHT),
)
FUTURES_TIME = Call("fapiPublicGetTime", "GET", "/fapi/v1/time", None)

WALLET_CALLS = frozenset({USER_STATUS, LEAD_SYMBOLS, RESTRICTIONS, WALLET_TIME})
FUTURES_CALLS = frozenset({FILLS, INCOME, FUTURES_TIME})
"""Everything this program may ever ask of Binance: it reads, and changes nothing at all."""

PACE = Pace(spacing_ms=52, a_second=10)

SUCCESS = "000000"
NO_RIGHT = "-2015"
"""Key, address or right: Binance does not say which of them."""

KINDS: dict[str, Kind] = {
    SUCCESS: Kind.GOOD,
    "-1003": Kind.RATE,
    "-1021": Kind.CLOCK,
    **dict.fromkeys(("-1022", "-2008", "-2014", NO_RIGHT, "-2017", "-1099"), Kind.KEY),
    **dict.fromkeys(("-1005", "-1011"), Kind.ADDRESS),
    "-1002": Kind.RIGHT,
    **dict.fromkeys(("-1109", "-1016", "-1020"), Kind.NOT_OFFERED),
    **dict.fromkeys(("-1100", "-1101", "-1102", "-1103", "-1104", "-1105"), Kind.DECLINED),
    **dict.fromkeys(("-1023", "-1106", "-1121", "-1127", "-1128", "-1130"), Kind.DECLINED),
    **dict.fromkeys(("-1131", "-4165"), Kind.DECLINED),
    **dict.fromkeys(("-1000", "-1001", "-1004", "-1006", "-1007", "-1008"), Kind.LATER),
}

_BARE = ("serverTime", "enableReading")
_WALLET_HOST = re.compile(
    r"(https://(?:demo-)?)api(?:\d|-gcp)?\.(?=binance\.[a-z.]+(?:[:/]|$))", re.ASCII | re.IGNORECASE
)


def futures_url(base_url: str) -> str:
    """The address of the futures host that belongs to an account's address.

    `api.binance` becomes `fapi.binance` in the same domain. Any other host, such as this computer
    in a test or a gateway of one's own, serves both: a key goes to no host that nobody named.
    """
    return _WALLET_HOST.sub(r"\1fapi.", base_url, count=1)


def _open(answer: Json) -> Told | None:
    """Take the envelope off, where there is one: only copy trading and refusals have a code."""
    if isinstance(answer, list):
        return Told(SUCCESS, "", answer)
    if not isinstance(answer, dict):
        return None
    code, words = answer.get("code"), answer.get("msg") or answer.get("message")
    told = words if isinstance(words, str) else ""
    if code is None:
        return Told(SUCCESS, "", answer) if any(name in answer for name in _BARE) else None
    if not isinstance(code, str) or not code:
        return None
    if code == SUCCESS and answer.get("success") is not True:
        return Told("", told, None)
    return Told(code, told, answer.get("data"))


def _read_time(data: Json) -> int | None:
    return whole_number(data.get("serverTime")) if isinstance(data, dict) else None


def _client() -> Any:
    from ccxt.binance import binance

    return binance


WALLET = Dialect(
    exchange=BINANCE.name,
    client=_client,
    calls=WALLET_CALLS,
    kinds=KINDS,
    open=_open,
    time_call=WALLET_TIME,
    read_time=_read_time,
    options={},
    tags=frozenset(),
    needs_passphrase=BINANCE.needs_passphrase,
    root="/",
    bases={"sapi": "/sapi/v1", "public": "/api/v3"},
)
FUTURES = Dialect(
    exchange=BINANCE.name,
    client=_client,
    calls=FUTURES_CALLS,
    kinds=KINDS,
    open=_open,
    time_call=FUTURES_TIME,
    read_time=_read_time,
    options={},
    tags=frozenset(),
    needs_passphrase=BINANCE.needs_passphrase,
    root="/",
    bases={"fapiPrivate": "/fapi/v1", "fapiPublic": "/fapi/v1"},
    weight_header="X-MBX-USED-WEIGHT-1M",
    weight_limit=FUTURES_WEIGHT,
)
