"""What OKX's calls of the lead side give, and what its settings do."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from heapq import nlargest
from typing import Any, Protocol, TypeVar

from tests.practice.bitget_asked import Refused
from tests.practice.bitget_key import Key
from tests.practice.feed import Feed
from tests.practice.okx_rows import BILL_TYPES, SWAP, OkxRows, Row, instrument, kind_of, total
from tests.practice.wire import Desk, Request
from tests.practice.world import DAY_MS, SPOT, LeadOrder, LeadSymbol

MONTH_MS = 30 * DAY_MS


class _Kept(Protocol):
    @property
    def id(self) -> int: ...


Record = TypeVar("Record")
KeptRecord = TypeVar("KeptRecord", bound=_Kept)


@dataclass(frozen=True, slots=True)
class Asked:
    """A request that may be made, and the desk to answer it from."""

    request: Request
    desk: Desk
    params: dict[str, Any] = field(init=False)

    def __post_init__(self) -> None:
        is_read = self.request.method == "GET"
        found = self.request.params if is_read else self.request.fields
        object.__setattr__(self, "params", found)

    @property
    def rows(self) -> OkxRows:
        """A writer of rows."""
        return OkxRows(self.desk.world)

    def product(self, default: str = "") -> str:
        """SWAP or SPOT; where none is given, the default, "" for both."""
        text = self.params.get("instType") or default
        if text not in {"", SWAP, SPOT}:
            raise Refused("51000", "instType")
        return str(text)

    def is_wanted(self, product: str, default: str = "") -> bool:
        """Whether a row of a product of the world was asked for."""
        return self.product(default) in {"", kind_of(product)}

    def number(self, name: str) -> int | None:
        """A whole number, None if it is not given."""
        text = self.params.get(name) or ""
        if not text:
            return None
        if not isinstance(text, str) or not text.isascii() or not text.isdigit():
            raise Refused("51000", name)
        return int(text)

    def limit(self, default: int, most: int) -> int:
        """The size of a page."""
        size = self.number("limit")
        size = default if size is None else size
        if not 1 <= size <= most:
            raise Refused("51000", "limit")
        return size

    def page(
        self,
        feed: Feed[KeptRecord],
        is_wanted: Callable[[KeptRecord], bool],
        default: int = 100,
        most: int = 100,
    ) -> list[KeptRecord]:
        """A page of a feed by id, the newest first."""
        return feed.page(
            self.limit(default, most),
            is_wanted,
            below=self.number("after"),
            above=self.number("before"),
        )

    def timed(
        self, records: Iterable[Record], at_ms: Callable[[Record], int], *, whole_instants: bool
    ) -> list[Record]:
        """A page by time, the newest first; rows of its last instant too where that is promised."""
        after, before = self.number("after"), self.number("before")
        found = [
            each
            for each in records
            if (after is None or at_ms(each) < after) and (before is None or at_ms(each) > before)
        ]
        page = nlargest(self.limit(100, 100), found, key=at_ms)
        if page and whole_instants:
            last = at_ms(page[-1])
            page = [each for each in page if at_ms(each) != last]
            page += [each for each in found if at_ms(each) == last]
        return page

    def remembers(self, at_ms: int, within_ms: int = 3 * MONTH_MS) -> bool:
        """Whether a row of the past is still given out."""
        now = self.desk.clock.now_ms()
        return at_ms > now - within_ms and self.desk.world.remembers(at_ms, now)


# --- the account ---


def config(asked: Asked, _: Key) -> object:
    world = asked.desk.world
    lead = world.lead
    contracts = {
        "copyTraderNum": str(len(world.copiers)) if lead.is_lead else "",
        "instType": SWAP,
        "maxCopyTraderNum": str(lead.most_copiers) if lead.is_lead else "",
        "profitSharingRatio": lead.share_ratio if lead.is_lead else "",
        "roleType": "1" if lead.is_lead else "0",
    }
    spot = {
        "copyTraderNum": "0" if lead.leads_spot else "",
        "instType": SPOT,
        "maxCopyTraderNum": "100" if lead.leads_spot else "",
        "profitSharingRatio": "0.1" if lead.leads_spot else "",
        "roleType": "1" if lead.leads_spot else "0",
    }
    row = {"nickName": "155***9957", "portLink": "", "uniqueCode": lead.code}
    return [row | {"details": [contracts, spot]}]


def account(asked: Asked, key: Key) -> object:
    lead, rows = asked.desk.world.lead, asked.rows
    return [
        {
            "acctLv": "2",
            "ip": ",".join(key.addresses),
            "label": "practice",
            "mainUid": rows.id(lead.user_id),
            "perm": ",".join(sorted(key.rights)),
            "posMode": "net_mode",
            "roleType": "1" if lead.is_lead else "0",
            "spotRoleType": "1" if lead.leads_spot else "0",
            "spotTraderInsts": [],
            "traderInsts": [
                instrument(each.symbol, each.product)
                for each in asked.desk.world.symbols
                if each.is_led
            ],
            "type": "0",
            "uid": rows.id(lead.user_id),
        }
    ]


def balance(asked: Asked, _: Key) -> object:
    lead, now = asked.desk.world.lead, str(asked.desk.clock.now_ms())
    coin = {"ccy": "USDT", "eq": lead.equity, "cashBal": lead.equity, "uTime": now}
    return [{"totalEq": lead.equity, "adjEq": "", "uTime": now, "details": [coin]}]


def positions_history(asked: Asked, _: Key) -> object:
    """By the time of the last change; rows of one instant are never split over two pages."""
    found = [
        each
        for each in asked.desk.world.positions
        if each.closed_ms is not None
        and asked.is_wanted(each.product)
        and each.product != SPOT
        and asked.remembers(each.closed_ms)
    ]
    page = asked.timed(found, lambda each: each.closed_ms or 0, whole_instants=True)
    return [asked.rows.closed_position(each) for each in page]


def bills(asked: Asked, _: Key) -> object:
    """The funding account's ledger of the past month, by time: an instant may be split."""
    kind = asked.params.get("type", "")
    found = [
        each
        for each in asked.desk.world.bills
        if each.kind == "tracking_trader_income"
        and kind in {"", BILL_TYPES[kind_of(each.product)]}
        and asked.remembers(each.at_ms, MONTH_MS)
    ]
    page = asked.timed(found, lambda each: each.at_ms, whole_instants=False)
    return [asked.rows.bill(each) for each in page]


def server_time(asked: Asked, _: Key) -> object:
    return [{"ts": str(asked.desk.clock.now_ms())}]


# --- led positions ---


def open_positions(asked: Asked, _: Key) -> object:
    def is_wanted(order: LeadOrder) -> bool:
        return order.closed_ms is None and asked.is_wanted(order.product)

    found = asked.page(asked.desk.world.orders, is_wanted, 500, 500)
    return [asked.rows.open_order(order) for order in found]


def closed_positions(asked: Asked, _: Key) -> object:
    def is_wanted(order: LeadOrder) -> bool:
        at_ms = order.part_closed_ms if order.closed_ms is None else order.closed_ms
        return at_ms is not None and asked.is_wanted(order.product) and asked.remembers(at_ms)

    found = asked.page(asked.desk.world.orders, is_wanted)
    return [asked.rows.closed_order(order) for order in found]


# --- profit shares ---


def shares(asked: Asked, _: Key) -> object:
    found = asked.page(
        asked.desk.world.shares,
        lambda share: asked.is_wanted(share.product) and asked.remembers(share.at_ms),
    )
    return [asked.rows.share(share) for share in found]


def share_totals(asked: Asked, _: Key) -> object:
    """Since ever, by coin and kind of lead trading."""
    sums: dict[tuple[str, str], str] = {}
    for share in asked.desk.world.shares:
        if asked.is_wanted(share.product):
            key = share.coin, kind_of(share.product)
            sums[key] = total(sums.get(key), share.amount)
    return [
        {"ccy": coin, "totalProfitSharingAmt": amount, "instType": kind}
        for (coin, kind), amount in sums.items()
    ]


def pending_shares(asked: Asked, _: Key) -> object:
    now = asked.desk.clock.now_ms()
    found = [each for each in asked.desk.world.pending if asked.is_wanted(each.product)]
    return [asked.rows.pending(share, now) for share in found]


def pending_total(asked: Asked, _: Key) -> object:
    """The sum of contracts, and the next Monday 00:00 in UTC+8 unless the world says otherwise."""
    asked.product(SWAP)
    world, now = asked.desk.world, asked.desk.clock.now_ms()
    # 1970-01-05 was a Monday; UTC+8 is eight hours ahead.
    offset = 4 * DAY_MS - DAY_MS // 3
    settles = now + 7 * DAY_MS - (now - offset) % (7 * DAY_MS)
    pending = [each.amount for each in world.pending if each.product != SPOT]
    return [
        {
            "profitSharingTs": str(world.lead.settles_ms or settles),
            "totalUnrealizedProfitSharingAmt": total(*pending),
        }
    ]


def public_copiers(asked: Asked, _: Key) -> object:
    """The best hundred, without pages; only for one's code."""
    world = asked.desk.world
    code = asked.params.get("uniqueCode", "")
    if not code:
        raise Refused("50014", "uniqueCode")
    if code != world.lead.code:
        raise Refused("51000", "uniqueCode")
    copiers = list(world.copiers)[: asked.limit(100, 100)]
    return [
        {
            "ccy": "USDT",
            "copyTotalPnl": "2060.12242",
            "copyTraderNumChg": "1",
            "copyTraderNumChgRatio": "0.5",
            "copyTraders": [asked.rows.copier(copier) for copier in copiers],
        }
    ]


# --- settings ---


def instruments(asked: Asked, _: Key) -> object:
    product = asked.product(SWAP)
    found = [each for each in asked.desk.world.symbols if kind_of(each.product) == product]
    return [asked.rows.symbol(each) for each in found]


def set_instruments(asked: Asked, _: Key) -> object:
    """The whole list: what is left out is led no more. Newly led may be only what is not held."""
    world, product = asked.desk.world, asked.product(SWAP)
    names = [name.strip() for name in str(asked.params.get("instId") or "").split(",")]
    known = {
        instrument(each.symbol, each.product): each
        for each in world.symbols
        if kind_of(each.product) == product
    }
    if names == [""]:
        raise Refused("50014", "instId")
    for name in names:
        if name not in known:
            raise Refused("51001", name)
    held = {instrument(o.symbol, o.product) for o in world.orders if o.closed_ms is None}
    told = []
    for name in names:
        is_led = known[name].is_led or name not in held
        told.append({"enabled": is_led, "instId": name})
    for name, symbol in known.items():
        symbol.is_led = name in names and (symbol.is_led or name not in held)
    return told


def set_ratio(asked: Asked, _: Key) -> object:
    lead = asked.desk.world.lead
    if asked.product(SWAP) != SWAP:
        raise Refused("51000", "instType")
    text = asked.params.get("profitSharingRatio") or ""
    try:
        ratio = Decimal(text)
    except InvalidOperation as error:
        raise Refused("51000", "profitSharingRatio") from error
    if not 0 <= ratio <= Decimal(lead.highest_ratio):
        raise Refused("59287")
    if not lead.ratio_changes_left:
        raise Refused("59284")
    lead.ratio_changes_left -= 1
    lead.share_ratio = text
    return [{"result": True}]


# --- for a client that loads its markets ---


def markets(asked: Asked, _: Key) -> object:
    """Instruments as complete as a client needs them."""
    kind = asked.params.get("instType", "")
    return [_market(each) for each in asked.desk.world.symbols if kind_of(each.product) == kind]


def no_rows(_asked: Asked, _: Key) -> object:
    """Coins: asked for by a client that loads all markets."""
    return []


def _market(symbol: LeadSymbol) -> Row:
    is_spot = symbol.product == SPOT
    return {
        "alias": "",
        "baseCcy": symbol.base if is_spot else "",
        "category": "1",
        "ctMult": "" if is_spot else "1",
        "ctType": "" if is_spot else "linear",
        "ctVal": "" if is_spot else "0.01",
        "ctValCcy": "" if is_spot else symbol.base,
        "expTime": "",
        "instFamily": "" if is_spot else f"{symbol.base}-USDT",
        "instId": instrument(symbol.symbol, symbol.product),
        "instType": kind_of(symbol.product),
        "lever": symbol.max_leverage,
        "listTime": "1573557408000",
        "lotSz": "0.01",
        "minSz": "0.01",
        "optType": "",
        "quoteCcy": "USDT" if is_spot else "",
        "settleCcy": "" if is_spot else "USDT",
        "state": "live",
        "stk": "",
        "tickSz": "0.1",
        "uly": "" if is_spot else f"{symbol.base}-USDT",
    }
