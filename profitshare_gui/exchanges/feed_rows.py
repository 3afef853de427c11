"""The rows that an exchange's feeds are made of, in our words and units."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.records import Copier, Order

LONGEST_RAW = 2000
"""How much of a row that could not be read is kept, in characters."""


class ListedCopier(NamedTuple):
    """A copier as listed, of an empty id where the exchange has none for him.

    `is_removable` is the exchange's own word, None where it says neither.
    """

    copier: Copier
    is_removable: bool | None


class ReportedShare(NamedTuple):
    """A share that the exchange says it paid; `evidence` is the amount as it was sent.

    `copier_id` is empty where the exchange names a copier by nickname alone.
    """

    share_id: str
    copier_id: str
    nickname: str
    asset: str
    amount: Units
    at: Micros
    evidence: str


class PendingReported(NamedTuple):
    """A share that is not paid yet. It has no id, and two rows may bear one nickname."""

    copier_id: str
    nickname: str
    asset: str
    amount: Units
    evidence: str


class LeadSymbol(NamedTuple):
    """A contract and whether its orders are copied.

    `product` is the exchange's word for the kind of contract; `min_copy` is in coins of the
    contract; the ratios are percents as the exchange has them, None where none is set.
    """

    symbol: str
    product: str
    is_led: bool
    min_copy: Units | None
    max_leverage: int | None
    take_profit_percent: int | None
    stop_loss_percent: int | None


class BillKind(StrEnum):
    """The rows of an exchange's ledger that the program looks at.

    TRADING_FEE is every fee, those in orders' `trading_fee` too: a sum is of the one or the other.
    """

    SHARE_RECEIVED = "share_received"
    FUNDING = "funding"
    TRADING_FEE = "trading_fee"


class Bill(NamedTuple):
    """A row of the account's own ledger: the second witness of a paid share; funding by symbol."""

    bill_id: str
    kind: BillKind
    asset: str
    amount: Units
    at: Micros
    symbol: str
    balance: Units | None
    evidence: str


class CoinTotal(NamedTuple):
    """What was paid in one asset since ever, and when last."""

    asset: str
    paid: Units
    last_paid_at: Micros | None


@dataclass(frozen=True, slots=True)
class LeadStatus:
    """The figures of the lead's own page; None is what the exchange does not tell.

    `roi` and `win_rate` are ratios, `slots` the largest number of copiers, `settles_at` the next
    settlement, `pending` and `paid` the sums of the shares in the exchange's own valuation.
    """

    is_lead: bool
    equity: Units | None
    total_pnl: Units | None
    roi: Millionths | None
    win_rate: Millionths | None
    trades: int | None
    gains: int | None
    losses: int | None
    copiers_now: int | None
    copiers_ever: int | None
    slots: int | None
    share_ratio: Millionths | None
    pending: Units | None
    paid: Units | None
    paid_by_asset: tuple[CoinTotal, ...]
    symbols: tuple[str, ...]
    settles_at: Micros | None = None


SyncRow: TypeAlias = (
    Order | ListedCopier | ReportedShare | PendingReported | LeadSymbol | Bill | LeadStatus
)


class SetAside(NamedTuple):
    """A row that could not be read: its text (at most `LONGEST_RAW`), the column, the reason code.

    `code` is one of `BadValue`; `column` is the exchange's name of the field, empty for the whole.
    """

    raw: str
    column: str
    code: str
