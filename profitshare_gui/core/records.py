"""The facts and results of the trade as immutable records; one word per thing.

Amounts are `Units` (10^-8 of `asset`), ratios `Millionths`, instants `Micros`; None is *unknown*.
The three facts are tuples in the order of their columns, so that a million of them cost little.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths, Units

DEFAULT_ASSET = "USDT"


class Owner(IntEnum):
    """Whose order it is: a copier's, the lead's that was copied, or the lead's that was not."""

    COPIER = 0
    LEAD = 1
    OWN = 2


class EventKind(StrEnum):
    """What an event says; the words are those of the events file (SPEC, Ledger and files)."""

    RATIO_CHANGE = "ratio_change"
    PAYOUT = "payout"
    STOP_COPYING = "stop_copying"
    LEAD_CLOSES = "lead_closes"
    WITHDRAWAL = "withdrawal"
    TRANSFER_IN = "transfer_in"
    TRANSFER_OUT = "transfer_out"
    EQUITY = "equity"
    PNL = "pnl"
    UNREALIZED = "unrealized"
    LEAD_UNREALIZED = "lead_unrealized"
    AVAILABLE_BALANCE = "available_balance"


class Feed(StrEnum):
    """A stream of one kind of fact; also the three kinds of file."""

    ORDERS = "orders"
    EVENTS = "events"
    COPIERS = "copiers"


class Order(NamedTuple):
    """One order of a copier (or of the lead), closed or still open.

    `realized_pnl` is gross; net = realized_pnl - trading_fee + funding_fee. `trading_fee` is what
    was paid to open and close, negative for a rebate; `funding_fee` is + received, - paid.
    `closed_at` None means open. `order_id` is empty where the platform gives none.
    """

    copier_id: str
    order_id: str
    asset: str
    symbol: str
    side: str
    opened_at: Micros
    closed_at: Micros | None
    realized_pnl: Units | None
    trading_fee: Units | None
    funding_fee: Units | None
    share_ratio: Millionths | None
    unrealized_pnl: Units | None
    owner: Owner


class Event(NamedTuple):
    """Something that happened at one instant.

    An empty `copier_id` is the lead's own account for equity, pnl and transfers, and every copier
    for the other kinds. `amount_evidence` keeps a payout's original text.
    """

    at: Micros
    kind: EventKind
    copier_id: str
    asset: str
    amount: Units | None
    ratio: Millionths | None
    note: str
    amount_evidence: str


class Copier(NamedTuple):
    """What the platform shows of one copier at `as_of`; `copier_id` is its stable id as text."""

    copier_id: str
    asset: str
    nickname: str | None
    equity: Units | None
    open_positions: int | None
    active_orders: int | None
    copying_since: Micros | None
    copied_amount: Units | None
    pnl: Units | None
    share_paid: Units | None
    as_of: Micros


@dataclass(frozen=True, slots=True)
class Account:
    """Our user's lead account on one exchange; `account_id` is 0 until the archive gives one.

    `overrides` are its own values of rulebook keys, such as its level's largest share ratio.
    """

    name: str
    rulebook_id: str
    exchange: str
    base_url: str
    created_at: Micros
    account_id: int = 0
    is_demo: bool = False
    overrides: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class SettlementWindow:
    """A half-open period `[opens_at, cut_off_at)`; its shares are paid at `pays_at`."""

    opens_at: Micros
    cut_off_at: Micros
    pays_at: Micros


class Status(StrEnum):
    """What a settlement run did for one copier."""

    SETTLED = "settled"
    POSTPONED = "postponed"
    SKIPPED = "skipped"


class ReasonCode(StrEnum):
    """Why a settlement paid nothing, or not now (SPEC, Settlement core)."""

    OPEN_POSITIONS = "OPEN_POSITIONS"
    LEAD_UNREALIZED = "LEAD_UNREALIZED"
    AVAILABLE_BALANCE = "AVAILABLE_BALANCE"
    NET_NOT_POSITIVE = "NET_NOT_POSITIVE"
    BELOW_HIGH_WATER_MARK = "BELOW_HIGH_WATER_MARK"


class Provenance(StrEnum):
    """Where a figure comes from."""

    COMPUTED = "computed"
    REPORTED = "reported"
    ESTIMATED = "estimated"


class Term(StrEnum):
    """The terms of a settlement's explanation; their amounts sum to the due amount."""

    REALIZED_PNL = "realized_pnl"
    TRADING_FEE = "trading_fee"
    FUNDING_FEE = "funding_fee"
    UNREALIZED_PNL = "unrealized_pnl"
    ALREADY_SHARED = "already_shared"
    RATIO_ADJUSTMENT = "ratio_adjustment"
    CARRIED = "carried"
    FLOOR = "floor"
    ROUNDING = "rounding"


class Line(NamedTuple):
    """One signed term of an explanation; `product` is exact, in 10^-14 of the asset."""

    term: Term
    product: int


@dataclass(frozen=True, slots=True)
class Settlement:
    """One settlement of one copier: what is due, and every term of why.

    `share_ratio` is None where several applied; `high_water_mark` where the rule has none, and
    likewise `withheld` and `refund`, which are exact products (10^-14).
    """

    copier_id: str
    asset: str
    window: SettlementWindow
    trigger: str
    status: Status
    reason: ReasonCode | None
    provenance: Provenance
    base: Units
    share_ratio: Millionths | None
    due: Units
    withheld: int | None
    refund: int | None
    high_water_mark: Units | None
    lines: tuple[Line, ...]
    notes: tuple[str, ...]
    assumed: tuple[str, ...]


class Share(NamedTuple):
    """What one run pays one copier: a settlement as a row of a table, without the why.

    `share_ratio` and `high_water_mark` are None as in `Settlement`. Of a share that is `pending`
    the due is what it would be were nothing in the way.
    """

    copier_id: str
    asset: str
    window: SettlementWindow
    trigger: str
    status: Status
    reason: ReasonCode | None
    provenance: Provenance
    base: Units
    share_ratio: Millionths | None
    due: Units
    high_water_mark: Units | None


@dataclass(frozen=True, slots=True)
class PendingShare:
    """What a cut-off right now would pay for one copier, shown even when it would be postponed."""

    copier_id: str
    asset: str
    base: Units
    share_ratio: Millionths | None
    due: Units
    status: Status
    reason: ReasonCode | None
    high_water_mark: Units | None
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Rebate:
    """The lead's part of one copier's trading fees in one window."""

    copier_id: str
    asset: str
    window: SettlementWindow
    trading_fees: Units
    margin_balance: Units | None
    due: Units
    note: str
