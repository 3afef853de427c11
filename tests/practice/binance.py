"""The dialect of Binance: copy trading and permissions on one host, futures on the other.

Both are played at one address. Where the documentation is silent the choice is ours: the code of a
window that is too long, rows upwards by id or time, and what a key without a right is told.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.practice.binance_book import Book, Fill, Income
from tests.practice.binance_key import Key, refused_key
from tests.practice.wire import Answer, Desk, Request
from tests.practice.world import DAY_MS

COPY = "/sapi/v1/copyTrading/futures/"
PUBLIC = ""
FUTURES_WEIGHT = 2400
_MINUTE_MS = 60_000
_PATIENCE = 10  # refused requests in one minute, and then the address is banned

ERRORS: dict[str, tuple[int, str]] = {
    "-1003": (429, "Too many requests; current limit of IP is 2400 requests per minute."),
    "-1021": (400, "Timestamp for this request is outside of the recvWindow."),
    "-1022": (400, "Signature for this request is not valid."),
    "-1023": (400, "Start time is greater than end time."),
    "-1102": (400, "Mandatory parameter '{0}' was not sent, was empty/null, or malformed."),
    "-1121": (400, "Invalid symbol."),
    "-1128": (400, "Combination of optional parameters invalid."),
    "-1130": (400, "Data sent for parameter '{0}' is not valid."),
    "-1131": (400, "recvWindow must be less than 60000"),
    "-2014": (401, "API-key format invalid."),
    "-2015": (401, "Invalid API-key, IP, or permissions for action."),
    "-4165": (400, "Invalid time interval"),
}


class _Refused(Exception):
    """The request is understood and refused; `code` is Binance's, `about` what it names."""

    def __init__(self, code: str, about: str = "") -> None:
        super().__init__(code, about)
        self.code = code
        self.about = about


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request that may be made."""

    params: dict[str, str]
    now_ms: int
    book: Book
    key: Key

    def number(self, name: str) -> int | None:
        """A whole number, None if it is not given."""
        text = self.params.get(name, "")
        if not text:
            return None
        if not text.isascii() or not text.isdigit():
            raise _Refused("-1130", name)
        return int(text)

    def size(self, default: int) -> int:
        """How many rows a page has."""
        size = self.number("limit")
        size = default if size is None else size
        if not 1 <= size <= 1000:
            raise _Refused("-1130", "limit")
        return min(size, self.book.most_rows)

    def window(self, longest_days: int, remembered_days: int) -> tuple[int, int]:
        """From when to when, both included; the last seven days if neither is said."""
        start, end = self.number("startTime"), self.number("endTime")
        if start is None and end is None:
            start, end = self.now_ms - 7 * DAY_MS, self.now_ms
        elif start is None:
            start = (end or 0) - 7 * DAY_MS
        elif end is None:
            end = min(start + 7 * DAY_MS, self.now_ms)
        assert end is not None
        if start > end:
            raise _Refused("-1023")
        if end - start > longest_days * DAY_MS:
            raise _Refused("-4165")
        return max(start, self.now_ms - remembered_days * DAY_MS), end


@dataclass(slots=True)
class Binance:
    """The dialect of Binance; `keys` are those that the exchange knows."""

    keys: tuple[Key, ...] = (Key(),)
    book: Book = field(default_factory=Book)
    secret_headers: frozenset[str] = frozenset({"x-mbx-apikey"})
    _minute: int = 0
    _used: int = 0
    _refused: int = 0

    def answer(self, request: Request, desk: Desk) -> Answer:
        """Refuse or answer one request."""
        try:
            told, code = self._data(request, desk), "000000"
            status, extra = 200, self._weight_headers(request, desk)
        except _Refused as refused:
            code, (status, words) = refused.code, ERRORS[refused.code]
            told = {"code": int(code), "msg": words.format(refused.about)}
            extra = ()
            if code == "-1003":
                status, extra = self._rate_refusal(desk)
        body = json.dumps(told, ensure_ascii=False, separators=(",", ":")).encode()
        return Answer(status, body, code, headers=extra)

    def _data(self, request: Request, desk: Desk) -> object:
        call = CALLS.get((request.method, request.path))
        if call is None:
            raise _Refused("-1102", "path")
        self._weigh(request, call, desk)
        key = Key()
        if call.permission != PUBLIC:
            code, found = refused_key(request, self.keys, desk.clock.now_ms())
            if code or found is None:
                raise _Refused(code, "timestamp")
            if call.permission not in found.permissions:
                raise _Refused("-2015")
            key = found
        return call.data(_Asked(request.params, desk.clock.now_ms(), self.book, key))

    # --- weights ---

    def _weigh(self, request: Request, call: _Call, desk: Desk) -> None:
        """2,400 a minute of the clock for one address, on the futures host alone."""
        if not desk.limiter.is_strict or not request.path.startswith("/fapi/"):
            return
        minute = desk.clock.now_ms() // _MINUTE_MS
        if minute != self._minute:
            self._minute, self._used, self._refused = minute, 0, 0
        if self._used + call.weight > FUTURES_WEIGHT:
            raise _Refused("-1003")
        self._used += call.weight

    def _weight_headers(self, request: Request, desk: Desk) -> tuple[tuple[str, str], ...]:
        if not desk.limiter.is_strict or not request.path.startswith("/fapi/"):
            return ()
        return (("X-MBX-USED-WEIGHT-1M", str(self._used)),)

    def _rate_refusal(self, desk: Desk) -> tuple[int, tuple[tuple[str, str], ...]]:
        """429 until the minute is over; who goes on asking is banned for two minutes."""
        self._refused += 1
        if self._refused > _PATIENCE:
            return 418, (("Retry-After", "120"),)
        left_ms = _MINUTE_MS - desk.clock.now_ms() % _MINUTE_MS
        return 429, (("Retry-After", str(left_ms // 1000 + 1)),)


@dataclass(frozen=True, slots=True)
class _Call:
    """One documented call: what it gives, the permission it needs, its weight."""

    data: Callable[[_Asked], object]
    permission: str
    weight: int


def _user_status(asked: _Asked) -> object:
    return _enveloped({"isLeadTrader": asked.book.is_lead, "time": asked.now_ms})


def _lead_symbols(asked: _Asked) -> object:
    return _enveloped(
        [
            {"symbol": symbol, "baseAsset": symbol[:-4], "quoteAsset": symbol[-4:]}
            for symbol in asked.book.symbols
        ]
    )


def _restrictions(asked: _Asked) -> object:
    words = (
        "enableReading",
        "enableWithdrawals",
        "enableInternalTransfer",
        "enableMargin",
        "enableFutures",
        "permitsUniversalTransfer",
        "enableVanillaOptions",
        "enableFixApiTrade",
        "enableFixReadOnly",
        "enableSpotAndMarginTrading",
        "enablePortfolioMarginTrading",
    )
    told: dict[str, object] = {word: word in asked.key.permissions for word in words}
    return {"ipRestrict": bool(asked.key.addresses), "createTime": 1_623_840_271_000, **told}


def _user_trades(asked: _Asked) -> object:
    symbol, from_id = asked.params.get("symbol", ""), asked.number("fromId")
    if not symbol:
        raise _Refused("-1102", "symbol")
    if from_id is not None and {"startTime", "endTime"} & set(asked.params):
        raise _Refused("-1128")
    size = asked.size(500)
    fills = sorted((each for each in asked.book.fills if each.symbol == symbol), key=_number)
    if not fills and symbol not in asked.book.symbols:
        raise _Refused("-1121")
    if from_id is not None:
        return [_fill_row(each) for each in fills if each.id >= from_id][:size]
    start, end = asked.window(7, 180)
    return [_fill_row(each) for each in fills if start <= each.at_ms <= end][:size]


def _income(asked: _Asked) -> object:
    kind, symbol = asked.params.get("incomeType", ""), asked.params.get("symbol", "")
    start, end = asked.window(365, 90)
    rows = [
        each
        for each in asked.book.income
        if start <= each.at_ms <= end and kind in {"", each.kind} and symbol in {"", each.symbol}
    ]
    rows.sort(key=lambda row: (row.at_ms, row.id))
    size, page = asked.size(100), asked.number("page") or 1
    return [_income_row(each) for each in rows[(page - 1) * size : page * size]]


def _time(asked: _Asked) -> object:
    return {"serverTime": asked.now_ms}


def _number(fill: Fill) -> int:
    return fill.id


def _enveloped(data: object) -> object:
    return {"code": "000000", "message": "success", "data": data, "success": True}


def _fill_row(fill: Fill) -> object:
    return {
        "buyer": fill.side == "BUY",
        "commission": fill.commission,
        "commissionAsset": fill.commission_asset,
        "id": fill.id,
        "maker": fill.is_maker,
        "marginAsset": fill.asset,
        "orderId": fill.order_id,
        "price": "1",
        "qty": "1",
        "quoteQty": "1",
        "realizedPnl": fill.pnl,
        "side": fill.side,
        "positionSide": fill.position_side,
        "symbol": fill.symbol,
        "time": fill.at_ms,
        **fill.extra,
    }


def _income_row(row: Income) -> object:
    return {
        "symbol": row.symbol,
        "incomeType": row.kind,
        "income": row.amount,
        "asset": row.asset,
        "info": row.trade_id,
        "time": row.at_ms,
        "tranId": row.id,
        "tradeId": row.trade_id,
        **row.extra,
    }


# Method and path, then the permission that is needed and the weight.
CALLS: dict[tuple[str, str], _Call] = {
    ("GET", COPY + "userStatus"): _Call(_user_status, "enableFutures", 20),
    ("GET", COPY + "leadSymbol"): _Call(_lead_symbols, "enableReading", 20),
    ("GET", "/sapi/v1/account/apiRestrictions"): _Call(_restrictions, "enableReading", 1),
    ("GET", "/fapi/v1/userTrades"): _Call(_user_trades, "enableReading", 5),
    ("GET", "/fapi/v1/income"): _Call(_income, "enableReading", 30),
    ("GET", "/fapi/v1/time"): _Call(_time, PUBLIC, 1),
    ("GET", "/api/v3/time"): _Call(_time, PUBLIC, 1),
}
