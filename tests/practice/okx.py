"""OKX v5, the lead side of copy trading, as it is documented."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.practice import faults
from tests.practice.bitget_asked import Refused
from tests.practice.bitget_key import Key
from tests.practice.faults import Fault
from tests.practice.okx_calls import (
    Asked,
    account,
    balance,
    bills,
    closed_positions,
    config,
    instruments,
    markets,
    no_rows,
    open_positions,
    pending_shares,
    pending_total,
    positions_history,
    public_copiers,
    server_time,
    set_instruments,
    set_ratio,
    share_totals,
    shares,
)
from tests.practice.okx_errors import ERRORS
from tests.practice.okx_key import OKX_KEY, READ, TRADE, refused_key
from tests.practice.okx_rows import SWAP
from tests.practice.wire import Answer, Desk, Request
from tests.practice.world import SPOT

ROOT = "/api/v5/"
COPY = ROOT + "copytrading/"
PUBLIC = ""  # the right that a call without a key needs: none, and no signature either
TWO_SECONDS = 2000


class Okx:
    """The dialect of OKX; `keys` are those that the exchange knows."""

    secret_headers = frozenset({"ok-access-key", "ok-access-sign", "ok-access-passphrase"})

    def __init__(self, keys: tuple[Key, ...] = (OKX_KEY,)) -> None:
        self.keys = keys

    def answer(self, request: Request, desk: Desk) -> Answer:
        """Refuse or answer one request."""
        try:
            return _envelope("0", "", self._data(request, desk))
        except Refused as refused:
            status, words = ERRORS[refused.code]
            return _envelope(refused.code, words.format(refused.about), [], status)

    def _data(self, request: Request, desk: Desk) -> object:
        call = CALLS.get((request.method, request.path))
        if call is None:
            raise Refused("404")
        key = None
        if call.right:
            code, key = refused_key(request, self.keys, desk.clock.now_ms())
            if code:
                raise Refused(code)
        who = key.key if key else request.address
        if not desk.limiter.admits(f"{request.path} {who}", call.most, call.span_ms):
            raise Refused("50011")
        if request.method == "POST" and "json" not in request.headers.get("content-type", ""):
            raise Refused("50006")
        asked = Asked(request, desk)
        if key is not None:
            _check_account(call, key, asked)
        return call.data(asked, key or Key())


def refusal(code: str, *, reaches: bool = False) -> Fault:
    """A fault: the next request is refused with one of the documented codes.

    With `reaches` the exchange has done all the same what it says it has not.
    """
    status, words = ERRORS[code]
    answer = _envelope(code, words, [], status)
    return Fault(f"refusal {code}", change=lambda _: answer, reaches=reaches)


def hostile(name: str) -> Fault:
    """The hostile answers of `faults.HOSTILE` in OKX's envelope."""
    edit = faults.HOSTILE[name]

    def change(answer: Answer) -> Answer:
        body = edit(answer.body).replace(b'"00000"', b'"0"')
        if name == "not utf-8":
            body = answer.body.replace(b'"msg":""', b'"msg":"\xe9"', 1)
        if name == "code is a number":
            body = body.replace(b'"code":"0"', b'"code":0', 1)
        return replace(answer, body=body)

    return Fault(name, change=change)


@dataclass(frozen=True, slots=True)
class _Call:
    """One documented call: what it gives, which right it needs, how often it may be made."""

    data: Callable[[Asked, Key], object]
    right: str
    most: int
    span_ms: int = TWO_SECONDS
    for_leads: bool = False


def _check_account(call: _Call, key: Key, asked: Asked) -> None:
    if not key.may(call.right):
        raise Refused("50120")
    if not call.for_leads:
        return
    lead = asked.desk.world.lead
    if not lead.is_listed:
        raise Refused("59263")
    product = asked.product()
    if product == SPOT and not lead.leads_spot:
        raise Refused("59260")
    if product == SWAP and not lead.is_lead:
        raise Refused("59262")
    if not lead.is_lead and not lead.leads_spot:
        raise Refused("59285")


def _envelope(code: str, words: str, data: object, status: int = 200) -> Answer:
    told = {"code": code, "msg": words, "data": data}
    body = json.dumps(told, ensure_ascii=False, separators=(",", ":"))
    return Answer(status, body.encode(errors="surrogatepass"), code)


def _lead(data: Callable[[Asked, Key], object], most: int, right: str = READ) -> _Call:
    return _Call(data, right, most, for_leads=True)


# Method and path, then the right that is needed and how many in two seconds are allowed.
CALLS: dict[tuple[str, str], _Call] = {
    ("GET", COPY + "config"): _Call(config, READ, 5),
    ("GET", COPY + "current-subpositions"): _lead(open_positions, 20),
    ("GET", COPY + "subpositions-history"): _lead(closed_positions, 20),
    ("GET", COPY + "instruments"): _lead(instruments, 5),
    ("POST", COPY + "set-instruments"): _lead(set_instruments, 5, TRADE),
    ("GET", COPY + "profit-sharing-details"): _lead(shares, 5),
    ("GET", COPY + "total-profit-sharing"): _lead(share_totals, 5),
    ("GET", COPY + "unrealized-profit-sharing-details"): _lead(pending_shares, 5),
    ("GET", COPY + "total-unrealized-profit-sharing"): _lead(pending_total, 5),
    ("POST", COPY + "amend-profit-sharing-ratio"): _lead(set_ratio, 5, TRADE),
    ("GET", COPY + "public-copy-traders"): _Call(public_copiers, PUBLIC, 5),
    ("GET", ROOT + "account/config"): _Call(account, READ, 5),
    ("GET", ROOT + "account/balance"): _Call(balance, READ, 10),
    ("GET", ROOT + "account/positions-history"): _Call(positions_history, READ, 10),
    ("GET", ROOT + "asset/bills"): _Call(bills, READ, 6, 1000),
    ("GET", ROOT + "asset/currencies"): _Call(no_rows, READ, 6, 1000),
    ("GET", ROOT + "public/time"): _Call(server_time, PUBLIC, 10),
    ("GET", ROOT + "public/instruments"): _Call(markets, PUBLIC, 20),
}
