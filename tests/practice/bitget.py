"""Bitget classic v2, the lead side of futures copy trading, as it is documented."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

from tests.practice.bitget_account import (
    account_info,
    accounts,
    bills,
    closed_positions,
    contracts,
    fills,
    no_rows,
    open_positions,
    server_time,
)
from tests.practice.bitget_asked import Asked, Refused
from tests.practice.bitget_copy import (
    current_track,
    followers,
    history_track,
    pending_shares,
    remove_follower,
    set_base,
    set_symbols,
    share_history,
    share_summary,
    shares_by_day,
    symbols,
    total_detail,
)
from tests.practice.bitget_errors import ERRORS
from tests.practice.bitget_key import (
    READ_COPY,
    READ_HOLDINGS,
    READ_ORDERS,
    WRITE_COPY,
    Key,
    refused_key,
)
from tests.practice.faults import Fault
from tests.practice.wire import Answer, Desk, Request

REQUESTS_A_MINUTE = 6000  # of one address, over all paths

COPY = "/api/v2/copy/mix-trader/"
MIX = "/api/v2/mix/"
PUBLIC = ""  # the right that a call without a key needs: none, and no signature either
ANY_KEY = "any"


class Bitget:
    """The dialect of Bitget; `keys` are those that the exchange knows."""

    secret_headers = frozenset({"access-key", "access-sign", "access-passphrase"})

    def __init__(self, keys: tuple[Key, ...] = (Key(),)) -> None:
        self.keys = keys

    def answer(self, request: Request, desk: Desk) -> Answer:
        """Refuse or answer one request."""
        try:
            return _envelope(desk, "00000", "success", self._data(request, desk))
        except Refused as refused:
            status, words = ERRORS[refused.code]
            return _envelope(desk, refused.code, words.format(refused.about), None, status)

    def _data(self, request: Request, desk: Desk) -> object:
        call = CALLS.get((request.method, request.path))
        if not desk.limiter.admits(f"address {request.address}", REQUESTS_A_MINUTE, 60_000):
            raise Refused("429")
        if call is None:
            raise Refused("40404")
        caller, key = request.address, None
        if call.right != PUBLIC:
            code, key = refused_key(request, self.keys, desk.clock.now_ms())
            if code or key is None:
                raise Refused(code)
            caller = key.key
        if not desk.limiter.admits(f"{caller} {request.path}", call.a_second):
            raise Refused("429")
        if request.method == "POST" and "json" not in request.headers.get("content-type", ""):
            raise Refused("40007")
        if key is not None:
            _check_account(call, key, desk)
        return call.data(Asked(request, desk), key or Key())


def refusal(code: str, *, reaches: bool = False) -> Fault:
    """A fault: the next request is refused with one of the documented codes.

    With `reaches` the exchange has done all the same what it says it has not.
    """
    status, words = ERRORS[code]
    told = {"code": code, "msg": words, "requestTime": 0, "data": None}
    answer = Answer(status, json.dumps(told).encode(), code)
    return Fault(f"refusal {code}", change=lambda _: answer, reaches=reaches)


@dataclass(frozen=True, slots=True)
class _Call:
    """One documented call: what it gives, which right it needs, how often it may be made."""

    data: Callable[[Asked, Key], object]
    right: str
    a_second: int


def _check_account(call: _Call, key: Key, desk: Desk) -> None:
    if call.right == ANY_KEY:
        return
    if not key.may(call.right):
        raise Refused("40014")
    if desk.world.lead.is_unified:
        raise Refused("40085")
    if call.right in {READ_COPY, WRITE_COPY} and not desk.world.lead.is_lead:
        raise Refused("31025")


def _envelope(desk: Desk, code: str, words: str, data: object, status: int = 200) -> Answer:
    told = {"code": code, "msg": words, "requestTime": desk.clock.now_ms(), "data": data}
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return Answer(status, body.encode(errors="surrogatepass"), code)


# Method and path, then the right that is needed and how many a second are allowed.
CALLS: dict[tuple[str, str], _Call] = {
    ("GET", COPY + "config-query-followers"): _Call(followers, READ_COPY, 5),
    ("POST", COPY + "config-remove-follower"): _Call(remove_follower, WRITE_COPY, 5),
    ("GET", COPY + "order-current-track"): _Call(current_track, READ_COPY, 5),
    ("GET", COPY + "order-history-track"): _Call(history_track, READ_COPY, 5),
    ("GET", COPY + "order-total-detail"): _Call(total_detail, READ_COPY, 5),
    ("GET", COPY + "profit-history-summarys"): _Call(share_summary, READ_COPY, 5),
    ("GET", COPY + "profit-history-details"): _Call(share_history, READ_COPY, 5),
    ("GET", COPY + "profit-details"): _Call(pending_shares, READ_COPY, 5),
    ("GET", COPY + "profits-group-coin-date"): _Call(shares_by_day, READ_COPY, 5),
    ("GET", COPY + "config-query-symbols"): _Call(symbols, READ_COPY, 5),
    ("POST", COPY + "config-setting-symbols"): _Call(set_symbols, WRITE_COPY, 5),
    ("POST", COPY + "config-settings-base"): _Call(set_base, WRITE_COPY, 5),
    ("GET", "/api/v2/spot/account/info"): _Call(account_info, ANY_KEY, 1),
    ("GET", MIX + "account/accounts"): _Call(accounts, READ_HOLDINGS, 10),
    ("GET", MIX + "account/bill"): _Call(bills, READ_HOLDINGS, 10),
    ("GET", MIX + "order/fill-history"): _Call(fills, READ_ORDERS, 10),
    ("GET", MIX + "position/all-position"): _Call(open_positions, READ_HOLDINGS, 5),
    ("GET", MIX + "position/history-position"): _Call(closed_positions, READ_HOLDINGS, 20),
    ("GET", "/api/v2/public/time"): _Call(server_time, PUBLIC, 20),
    ("GET", MIX + "market/contracts"): _Call(contracts, PUBLIC, 20),
    ("GET", "/api/v2/spot/public/symbols"): _Call(no_rows, PUBLIC, 20),
    ("GET", "/api/v2/spot/public/coins"): _Call(no_rows, PUBLIC, 3),
    ("GET", "/api/v2/margin/currencies"): _Call(no_rows, PUBLIC, 10),
}
