"""What a row of an export says: the columns of orders, events, copiers, settlements and payouts.

Amounts are exact decimals with a point, instants ISO 8601 in UTC, whatever the computer's language.
`platform_day` is the day that an instant falls on by the platform's own clock; our reader takes no
notice of it, so that a file with that column still reads back as the same records.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Generic, NamedTuple, TypeAlias, TypeVar

from profitshare_gui.core.instants import DAY, MINUTE, SECOND, Micros, instant_text
from profitshare_gui.core.money import (
    Millionths,
    Units,
    amount_text,
    product_text,
    ratio_text,
)
from profitshare_gui.core.records import (
    Copier,
    Event,
    Order,
    Owner,
    Settlement,
    SettlementWindow,
)

Record = TypeVar("Record")
DayOf: TypeAlias = Callable[[Micros], str]
"""The platform's day of an instant, as `2026-03-30`."""

_MINUTES_A_DAY = DAY // MINUTE
_CACHED = 4096


class Payout(NamedTuple):
    """A payout received, with the window it belongs to where the rules have windows for all."""

    event: Event
    window: SettlementWindow | None


class MonthSum(NamedTuple):
    """What the rows of an export come to in one month, or in all: of one asset and one kind."""

    month: str
    asset: str
    what: str
    rows: int
    amount: Units


@dataclass(frozen=True, slots=True)
class Layout(Generic[Record]):
    """The columns of one kind of record.

    `prose` are the columns of ids and of what people wrote, which a spreadsheet must not run;
    `figures` those of amounts and ratios, `counts` those of whole numbers. `days` are the columns
    that name the platform's day of an instant; they come last.
    """

    title: str
    header: tuple[str, ...]
    cells: Callable[[Record], list[str]]
    prose: frozenset[str]
    figures: frozenset[str]
    days: tuple[tuple[str, Callable[[Record], Micros | None]], ...]
    counts: frozenset[str] = frozenset()

    def names(self, day_of: DayOf | None) -> tuple[str, ...]:
        """The header, with the columns of days where there is a clock to tell them by."""
        return (*self.header, *(name for name, _ in self.days)) if day_of else self.header

    def texts(self, record: Record, day_of: DayOf | None) -> list[str]:
        """The cells of a record as plain text, nothing escaped yet."""
        cells = self.cells(record)
        if day_of is not None:
            for _, instant_of in self.days:
                instant = instant_of(record)
                cells.append("" if instant is None else day_of(instant))
        return cells


_OWNER_WORDS = {Owner.COPIER: "", Owner.LEAD: "lead", Owner.OWN: "own"}


def _order_cells(order: Order) -> list[str]:
    return [
        order.copier_id,
        order.order_id,
        order.symbol,
        order.side,
        _instant(order.opened_at),
        _instant(order.closed_at),
        _amount(order.realized_pnl),
        _amount(order.trading_fee),
        _amount(order.funding_fee),
        _ratio(order.share_ratio),
        _amount(order.unrealized_pnl),
        order.asset,
        _OWNER_WORDS[order.owner],
    ]


def _event_cells(event: Event) -> list[str]:
    return [
        _instant(event.at),
        event.kind.value,
        event.copier_id,
        _amount(event.amount),
        _ratio(event.ratio),
        event.note,
        event.asset,
        _evidence(event),
    ]


def _copier_cells(copier: Copier) -> list[str]:
    return [
        copier.copier_id,
        copier.nickname or "",
        _amount(copier.equity),
        _count(copier.open_positions),
        _count(copier.active_orders),
        _instant(copier.copying_since),
        _amount(copier.copied_amount),
        _amount(copier.pnl),
        _amount(copier.share_paid),
        _instant(copier.as_of),
        copier.asset,
    ]


def _settlement_cells(settlement: Settlement) -> list[str]:
    window = settlement.window
    return [
        settlement.copier_id,
        settlement.asset,
        _instant(window.opens_at),
        _instant(window.cut_off_at),
        _instant(window.pays_at),
        settlement.trigger,
        settlement.status.value,
        settlement.reason.value if settlement.reason else "",
        settlement.provenance.value,
        amount_text(settlement.base),
        _ratio(settlement.share_ratio),
        amount_text(settlement.due),
        _product(settlement.withheld),
        _product(settlement.refund),
        _amount(settlement.high_water_mark),
        "; ".join(settlement.notes),
    ]


def _payout_cells(payout: Payout) -> list[str]:
    event, window = payout
    return [
        _instant(event.at),
        event.copier_id,
        event.asset,
        _amount(event.amount),
        _evidence(event),
        _instant(window.opens_at if window else None),
        _instant(_cut_off_at(payout)),
        _instant(window.pays_at if window else None),
        event.note,
    ]


def _cut_off_at(payout: Payout) -> Micros | None:
    return payout.window.cut_off_at if payout.window else None


def _evidence(event: Event) -> str:
    """A payout's original text where it is not just its amount."""
    return "" if event.amount_evidence == _amount(event.amount) else event.amount_evidence


def _instant(instant: Micros | None) -> str:
    """What `instant_text` says; days and minutes repeat, so that each is spelt once."""
    if instant is None:
        return ""
    minutes, rest = divmod(instant, MINUTE)
    second, fraction = divmod(rest, SECOND)
    if fraction:
        return instant_text(instant)
    day, minute = divmod(minutes, _MINUTES_A_DAY)
    return f"{_spelt_day(day)}{_spelt_minute(minute)}{second:02d}Z"


@lru_cache(_CACHED)
def _spelt_day(day: int) -> str:
    return instant_text(day * DAY)[: len("2026-03-30T")]


@lru_cache(_CACHED)
def _spelt_minute(minute: int) -> str:
    return instant_text(minute * MINUTE)[len("1970-01-01T") : -len("00Z")]


def _amount(units: Units | None) -> str:
    return "" if units is None else amount_text(units)


def _product(product: int | None) -> str:
    return "" if product is None else product_text(product)


def _ratio(ratio: Millionths | None) -> str:
    return "" if ratio is None else ratio_text(ratio)


def _count(count: int | None) -> str:
    return "" if count is None else str(count)


ORDERS: Layout[Order] = Layout(
    title="orders",
    header=(
        "copier_id", "order_id", "symbol", "side", "opened_at", "closed_at", "realized_pnl",
        "trading_fee", "funding_fee", "share_ratio", "unrealized_pnl", "asset", "is_lead",
    ),
    cells=_order_cells,
    prose=frozenset({"copier_id", "order_id", "symbol", "side"}),
    figures=frozenset(
        {"realized_pnl", "trading_fee", "funding_fee", "share_ratio", "unrealized_pnl"}
    ),
    days=(("platform_day", lambda order: order.closed_at),),
)  # fmt: skip
EVENTS: Layout[Event] = Layout(
    title="events",
    header=("at", "kind", "copier_id", "amount", "ratio", "note", "asset", "amount_evidence"),
    cells=_event_cells,
    prose=frozenset({"copier_id", "note", "amount_evidence"}),
    figures=frozenset({"amount", "ratio"}),
    days=(("platform_day", lambda event: event.at),),
)
COPIERS: Layout[Copier] = Layout(
    title="copiers",
    header=(
        "copier_id", "nickname", "equity", "open_positions", "active_orders", "copying_since",
        "copied_amount", "pnl", "share_paid", "as_of", "asset",
    ),
    cells=_copier_cells,
    prose=frozenset({"copier_id", "nickname"}),
    figures=frozenset({"equity", "copied_amount", "pnl", "share_paid"}),
    days=(("platform_day", lambda copier: copier.as_of),),
    counts=frozenset({"open_positions", "active_orders"}),
)  # fmt: skip
SETTLEMENTS: Layout[Settlement] = Layout(
    title="settlements",
    header=(
        "copier_id", "asset", "opens_at", "cut_off_at", "pays_at", "trigger", "status", "reason",
        "provenance", "base", "ratio", "due", "withheld", "refund", "high_water_mark", "notes",
    ),
    cells=_settlement_cells,
    prose=frozenset({"copier_id", "notes"}),
    figures=frozenset({"base", "ratio", "due", "withheld", "refund", "high_water_mark"}),
    days=(
        ("cut_off_day", lambda settlement: settlement.window.cut_off_at),
        ("platform_day", lambda settlement: settlement.window.pays_at),
    ),
)  # fmt: skip
PAYOUTS: Layout[Payout] = Layout(
    title="payouts",
    header=(
        "at", "copier_id", "asset", "amount", "amount_evidence", "opens_at", "cut_off_at",
        "pays_at", "note",
    ),
    cells=_payout_cells,
    prose=frozenset({"copier_id", "amount_evidence", "note"}),
    figures=frozenset({"amount"}),
    days=(
        ("cut_off_day", _cut_off_at),
        ("platform_day", lambda payout: payout.event.at),
    ),
)  # fmt: skip
SUMMARY: Layout[MonthSum] = Layout(
    title="summary",
    header=("month", "asset", "what", "rows", "amount"),
    cells=lambda each: [
        each.month, each.asset, each.what, str(each.rows), amount_text(each.amount),
    ],
    prose=frozenset({"asset"}),
    figures=frozenset({"amount"}),
    days=(),
    counts=frozenset({"rows"}),
)  # fmt: skip
