"""The world of a practice exchange: plain records with exact decimals as text, no dialect."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field, fields
from typing import Any

from tests.practice.feed import Feed

DAY_MS = 86_400_000
USDT_FUTURES = "USDT-FUTURES"
SPOT = "SPOT"

# Whatever stands in `extra` replaces or adds keys of the row as it is sent, of any JSON type;
# that is how a test scripts what the records cannot say: a number for a text, a missing unit.
Extra = dict[str, object]


@dataclass(slots=True)
class Copier:
    """A copier as the lead trader sees one; `removable` is spelled as it will be sent."""

    id: int
    name: str
    equity: str | None
    since_ms: int
    removable: str = "yes"
    picture: str | None = ""
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class LeadOrder:
    """A led position; without `closed_ms` it is open. Fees are negative where they were paid.

    With `part_closed_ms` as well, `closed_size` of it is closed, at a profit of `pnl`.
    """

    id: int
    symbol: str
    side: str
    size: str
    open_price: str
    opened_ms: int
    open_fee: str | None = "0"
    leverage: str = "20"
    product: str = USDT_FUTURES
    open_order_id: int = 0
    take_profit: str | None = ""
    stop_loss: str | None = ""
    copiers: int = 0
    closed_ms: int | None = None
    close_order_id: int = 0
    close_price: str | None = ""
    close_fee: str | None = "0"
    pnl: str | None = "0"
    closed_by: str = ""
    part_closed_ms: int | None = None
    closed_size: str = ""
    extra: Extra = field(default_factory=dict)

    @property
    def at_ms(self) -> int:
        """When the row belongs to a window of time: its close, or its opening while open."""
        return self.opened_ms if self.closed_ms is None else self.closed_ms


@dataclass(slots=True)
class Share:
    """A profit share that was paid; it names the copier by nickname alone."""

    id: int
    amount: str | None
    nickname: str
    at_ms: int
    coin: str = "USDT"
    product: str = USDT_FUTURES
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class PendingShare:
    """A profit share that is not paid yet."""

    amount: str | None
    nickname: str
    coin: str = "USDT"
    product: str = USDT_FUTURES
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class Bill:
    """A row of the account's ledger."""

    id: int
    kind: str
    amount: str | None
    at_ms: int
    symbol: str = ""
    fee: str | None = "0"
    coin: str = "USDT"
    balance: str = "10000"
    product: str = USDT_FUTURES
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class Fill:
    """One fill of an order; the fee is negative where it was paid."""

    id: int
    order_id: int
    symbol: str
    side: str
    trade_side: str
    price: str
    size: str
    fee: str
    profit: str
    at_ms: int
    coin: str = "USDT"
    product: str = USDT_FUTURES
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class Position:
    """A position of the account; without `closed_ms` it is open."""

    id: int
    symbol: str
    side: str
    size: str
    open_price: str
    opened_ms: int
    mark_price: str = ""
    unrealized: str | None = "0"
    funding: str | None = "0"
    leverage: str = "20"
    margin: str = "0"
    closed_ms: int | None = None
    close_price: str = ""
    pnl: str | None = "0"
    net_profit: str | None = "0"
    open_fee: str | None = "0"
    close_fee: str | None = "0"
    coin: str = "USDT"
    product: str = USDT_FUTURES
    extra: Extra = field(default_factory=dict)

    @property
    def at_ms(self) -> int:
        """When the row belongs to a window of time: its close, or its opening while open."""
        return self.opened_ms if self.closed_ms is None else self.closed_ms


@dataclass(slots=True)
class LeadSymbol:
    """A contract, and whether orders in it are copied."""

    symbol: str
    base: str
    is_led: bool = True
    min_size: str = "0.001"
    max_leverage: str = "125"
    take_profit_ratio: str = ""
    stop_loss_ratio: str = ""
    product: str = USDT_FUTURES


@dataclass(slots=True)
class Lead:
    """The lead trader's account."""

    user_id: int = 4_000_000_001
    is_lead: bool = True
    is_unified: bool = False  # a unified account, which the classic calls refuse
    equity: str = "1776.03"
    total_pnl: str = "$46.95"  # with the dollar sign of the documentation
    roi: str = "19.38"
    win_rate: str = "56.123"
    orders: int = 105
    total_copiers: int = 134
    settings: dict[str, str] = field(default_factory=dict)
    code: str = "5506D3681454A304"
    leads_spot: bool = False
    is_listed: bool = True  # on the list of those whom the exchange lets lead
    share_ratio: str = "0.13"
    highest_ratio: str = "0.3"
    ratio_changes_left: int = 3
    most_copiers: int = 500
    settles_ms: int | None = None


@dataclass(slots=True)
class World:
    """Everything an exchange knows about one lead trader; tests change it as they like.

    `remembers_days` is how long rows of the past are given out (None: for ever), `removal_line`
    the equity in whole coins from which a copier cannot be removed (None: only `removable`
    counts), `refusals` the error code with which the removal of a copier is refused.
    """

    lead: Lead = field(default_factory=Lead)
    copiers: Feed[Copier] = field(default_factory=Feed)
    orders: Feed[LeadOrder] = field(default_factory=Feed)
    shares: Feed[Share] = field(default_factory=Feed)
    bills: Feed[Bill] = field(default_factory=Feed)
    fills: Feed[Fill] = field(default_factory=Feed)
    positions: Feed[Position] = field(default_factory=Feed)
    pending: list[PendingShare] = field(default_factory=list)
    symbols: list[LeadSymbol] = field(default_factory=list)
    refusals: dict[int, str] = field(default_factory=dict)
    removed: list[int] = field(default_factory=list)
    remembers_days: int | None = 90
    removal_line: str | None = "100"
    ids_as_numbers: bool = False

    def remembers(self, at_ms: int, now_ms: int) -> bool:
        """Whether a row of the past is still given out."""
        return self.remembers_days is None or at_ms > now_ms - self.remembers_days * DAY_MS


_FEEDS: dict[str, type[Any]] = {
    "copiers": Copier,
    "orders": LeadOrder,
    "shares": Share,
    "bills": Bill,
    "fills": Fill,
    "positions": Position,
}
_LISTS: dict[str, type[Any]] = {"pending": PendingShare, "symbols": LeadSymbol}


def world_as_json(world: World) -> dict[str, Any]:
    """The world as JSON can hold it, for `world_of`."""
    told = {each.name: getattr(world, each.name) for each in fields(World)}
    told["lead"] = asdict(world.lead)
    for name in (*_FEEDS, *_LISTS):
        told[name] = [asdict(row) for row in getattr(world, name)]
    told["refusals"] = {str(copier_id): code for copier_id, code in world.refusals.items()}
    return told


def world_of(told: dict[str, Any]) -> World:
    """A world from what `world_as_json` told; what is left out is as in an empty world."""
    world = World()
    for name, value in told.items():
        if name in _FEEDS:
            setattr(world, name, Feed(_FEEDS[name](**row) for row in value))
        elif name in _LISTS:
            setattr(world, name, [_LISTS[name](**row) for row in value])
        elif name == "lead":
            world.lead = Lead(**value)
        elif name == "refusals":
            world.refusals = {int(copier_id): code for copier_id, code in value.items()}
        else:
            setattr(world, name, value)
    return world
