"""The dialect of HTX v1, small: what the read-only adapter asks for, and its signatures.

Where the documentation is silent the choice is ours: `prev` leads down from the newest id, which a
page without a `from_id` begins with; what is wrong with a request is told in the older envelope.
"""

from __future__ import annotations

import base64
import hmac
import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

from tests.practice.feed import Feed
from tests.practice.wire import Answer, Desk, Request
from tests.practice.world import DAY_MS

TRADER = "/copytrading/trader/"
CALLS_A_SECOND = 18
_WINDOW_MS = 300_000
_REFUSALS = {"403": "Incorrect Access key", "1003": "invalid signature", "1030": "Input error"}


@dataclass(frozen=True, slots=True)
class Key:
    """An API key."""

    key: str = "practice-key"
    secret: str = "practice-secret"


class _Refused(Exception):
    """The request is refused; `code` is HTX's."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


def signature(secret: str, method: str, host: str, path: str, query: str) -> str:
    """The base64 of the HMAC-SHA256 of method, host, path and query, a line each."""
    signed = f"{method}\n{host}\n{path}\n{query}"
    return base64.b64encode(hmac.digest(secret.encode(), signed.encode(), sha256)).decode()


def follower_uid(copier_id: int) -> str:
    """The id of a copier as it is encoded in the documentation's example."""
    return base64.b64encode(str(copier_id).encode()).decode().rstrip("=")


@dataclass(slots=True)
class Htx:
    """The dialect of HTX; `most_rows` is how many rows a page has, whatever was asked for."""

    keys: tuple[Key, ...] = (Key(),)
    most_rows: int = 100
    secret_headers: frozenset[str] = frozenset()

    def answer(self, request: Request, desk: Desk) -> Answer:
        """Refuse or answer one request."""
        if request.path == "/api/v1/timestamp":
            return _sent({"status": "ok", "ts": desk.clock.now_ms()}, "200")
        call = CALLS.get((request.method, request.path), _nothing)
        try:
            self._check(request, desk)
            if not desk.limiter.admits("copy trading", CALLS_A_SECOND):
                return Answer(429, b"", "429")
            data = call(self, request.params, desk)
        except _Refused as refused:
            told = {"status": "error", "err_code": int(refused.code)}
            return _sent(told | {"err_msg": _REFUSALS[refused.code]}, refused.code)
        return _sent({"code": 200, "data": data, "tid": "1", "success": True}, "200")

    def _check(self, request: Request, desk: Desk) -> None:
        params = request.params
        key = next((each for each in self.keys if each.key == params.get("AccessKeyId")), None)
        if key is None:
            raise _Refused("403")
        query, _, _ = request.query.rpartition("&Signature=")
        host = request.headers.get("host", "")
        right = signature(key.secret, request.method, host, request.path, query)
        if not hmac.compare_digest(params.get("Signature", ""), right):
            raise _Refused("1003")
        at = datetime.strptime(params["Timestamp"], "%Y-%m-%dT%H:%M:%S").replace(tzinfo=UTC)
        if abs(at.timestamp() * 1000 - desk.clock.now_ms()) > _WINDOW_MS:
            raise _Refused("1003")

    def page(self, feed: Feed[Any], params: dict[str, str], now_ms: int) -> list[Any]:
        """A page of rows from the newest id down, or upwards with `next`; the last 90 days."""
        if not 1 <= int(params.get("limit", "100")) <= 100:
            raise _Refused("1030")
        start = max(int(params.get("start_time", "0")), now_ms - 90 * DAY_MS)
        end = int(params.get("end_time", str(now_ms)))
        upwards = params.get("direct") == "next"
        from_id = int(params["from_id"]) if "from_id" in params else None
        return feed.page(
            min(int(params.get("limit", "100")), self.most_rows),
            lambda row: not hasattr(row, "at_ms") or start <= row.at_ms <= end,
            below=None if upwards else from_id,
            above=from_id if upwards else None,
            upwards=upwards,
        )


def _nothing(_: Htx, __: dict[str, str], ___: Desk) -> object:
    raise _Refused("1030")


def _detail(_: Htx, __: dict[str, str], desk: Desk) -> object:
    lead = desk.world.lead
    return {
        "total_follower_num": str(lead.total_copiers),
        "current_follower_num": str(len(desk.world.copiers)),
        "total_pl": lead.total_pnl.removeprefix("$"),
        "win_rate": "0.1248",
        "last_24_hours_profit": [],
        "last_90_days_profit": [],
    }


def _total(_: Htx, __: dict[str, str], desk: Desk) -> object:
    units = sum(round(float(each.amount or 0) * 10**8) for each in desk.world.shares)
    return {"items": [{"profit_currency": "USDT", "total_profit_amount": f"{units / 10**8:.8f}"}]}


def _followers(htx: Htx, params: dict[str, str], desk: Desk) -> object:
    rows = htx.page(desk.world.copiers, params, desk.clock.now_ms())
    told = [
        {
            "follower_uid": follower_uid(each.id),
            "follower_head_pic": each.picture,
            "follower_name": each.name,
            "follower_trade_amount": each.equity,
            "follower_profit_amount": "0",
            "follower_time": each.since_ms,
            **each.extra,
        }
        for each in rows
    ]
    return {"follower": told, "query_id": rows[-1].id if rows else 0}


def _shares(htx: Htx, params: dict[str, str], desk: Desk) -> object:
    rows = htx.page(desk.world.shares, params, desk.clock.now_ms())
    told = [
        {
            "profit_amount": each.amount,
            "profit_currency": each.coin,
            "profit_time": each.at_ms,
            "user_id": each.nickname,
            **each.extra,
        }
        for each in rows
    ]
    return {"profit_items": told, "query_id": rows[-1].id if rows else 0}


def _contracts(_: Htx, __: dict[str, str], desk: Desk) -> object:
    return [f"{each.base}-USDT" for each in desk.world.symbols if each.is_led]


def _sent(told: object, code: str) -> Answer:
    return Answer(200, json.dumps(told, ensure_ascii=False).encode(), code)


CALLS: dict[tuple[str, str], Callable[[Htx, dict[str, str], Desk], object]] = {
    ("GET", TRADER + "order_total_detail"): _detail,
    ("GET", TRADER + "total_profit_history"): _total,
    ("GET", TRADER + "query_followers"): _followers,
    ("GET", TRADER + "profit_history_details"): _shares,
    ("GET", TRADER + "query_contract"): _contracts,
}
