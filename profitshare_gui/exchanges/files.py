"""Tables of orders, events and copiers, ours or through a mapping, read into records.

Nothing is half-imported silently: every row of a file becomes a record, is merged with an identical
one, is filtered by the mapping, or is listed as refused with its line and the reason. A file that
does not have our columns at all is refused as a whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from operator import le, lt
from pathlib import Path
from typing import Any, Generic, TypeVar

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.order_columns import ORDER_ID, OrderColumns, order_columns
from profitshare_gui.core.records import Copier, Event, EventKind, Feed, Order, Owner
from profitshare_gui.exchanges.duplicates import (
    KnownOrders,
    compare_summed,
    one_row_a_copier,
    one_row_an_order,
)
from profitshare_gui.exchanges.intake import Found, Kind, OnRead, Values, Wrong, take_in
from profitshare_gui.exchanges.mapping import Duplicates, Mapping
from profitshare_gui.exchanges.source import Source, as_source

T = TypeVar("T")

_NEED_AMOUNT = frozenset(EventKind) - {
    EventKind.RATIO_CHANGE,
    EventKind.STOP_COPYING,
    EventKind.LEAD_CLOSES,
    EventKind.WITHDRAWAL,
}


@dataclass(frozen=True, slots=True)
class Parsed(Generic[T]):
    """What a file gave: records in the file's order, and what became of every other row.

    `read` counts the rows of the file below its header, empty ones apart. `retotalled` counts known
    orders to which the parts in this file give other amounts.
    """

    rows: list[T]
    refused: list[BadLine]
    filtered: int
    read: int
    retotalled: int = 0

    @property
    def merged(self) -> int:
        """Rows that became no record of their own: they repeat others, or were added to them."""
        return self.read - self.filtered - len(self.refused) - len(self.rows)


@dataclass(frozen=True, slots=True)
class Preview(Generic[T]):
    """What the first rows of a table would become.

    `lines` has the line of each record. `is_whole` tells that there is nothing beyond.
    """

    rows: list[T]
    lines: list[int]
    refused: list[BadLine]
    filtered: int
    read: int
    is_whole: bool


@dataclass(frozen=True, slots=True)
class ParsedOrders:
    """What a file of orders gave, as `Parsed` says it, but the orders field by field."""

    rows: OrderColumns
    refused: list[BadLine]
    filtered: int
    read: int
    retotalled: int = 0

    @property
    def merged(self) -> int:
        """Rows that became no order of their own."""
        return self.read - self.filtered - len(self.refused) - len(self.rows)


def read_orders(
    source: Path | Source, mapping: Mapping | None = None, known: KnownOrders | None = None
) -> Parsed[Order]:
    """Read a file of orders (SPEC, Ledger and files). Raises `BadFile` if it is none.

    Where the mapping sums parts, `known` tells what is known of the orders; one that would lose
    parts which stood in another file is refused.
    """
    read = read_order_columns(source, mapping, known)
    return Parsed(
        read.rows.orders(), read.refused, read.filtered, read.read, retotalled=read.retotalled
    )


def read_order_columns(
    source: Path | Source,
    mapping: Mapping | None = None,
    known: KnownOrders | None = None,
    on_read: OnRead | None = None,
) -> ParsedOrders:
    """The same as `read_orders`, without a record for each order.

    `on_read` is told now and then how far a file has been read; what it raises ends the reading.
    """
    found = take_in(as_source(source), _ORDERS, mapping, on_read=on_read)
    policy = mapping.duplicates if mapping else Duplicates.REFUSE
    rows = OrderColumns(found.columns)
    contradicting: list[BadLine] = []
    if policy is Duplicates.SUM or _repeats(found.columns[ORDER_ID]):
        column = found.shown["order_id"]
        kept, contradicting = one_row_an_order(rows.orders(), found.lines, policy, column)
        if known is not None and policy is Duplicates.SUM:
            return _summed(found, kept, contradicting, known)
        rows = order_columns(kept)
    refused = sorted(found.refused + contradicting)
    return ParsedOrders(rows, refused, filtered=found.filtered, read=found.read)


def _repeats(ids: Sequence[str]) -> bool:
    """Whether an id comes twice, that of another copier or not."""
    if all(map(lt, ids, islice(ids, 1, None))):
        return False  # in order, as most files have them, and none is like the one before
    different = set(ids)
    return len(different) + max(ids.count("") - 1, 0) < len(ids)


def _summed(
    found: Found[Order], orders: list[Order], contradicting: list[BadLine], known: KnownOrders
) -> ParsedOrders:
    """What is left of sums of parts beside what is known."""
    names, retotalled = compare_summed(orders, known)
    column = found.shown["order_id"]
    copier_ids, ids = found.columns[:2]
    elsewhere = [
        BadLine(line, column, "parts_elsewhere", order_id)
        for line, copier_id, order_id in zip(found.lines, copier_ids, ids, strict=True)
        if (copier_id, order_id) in names
    ]
    return ParsedOrders(
        order_columns(order for order in orders if (order.copier_id, order.order_id) not in names),
        sorted(found.refused + contradicting + elsewhere),
        filtered=found.filtered,
        read=found.read,
        retotalled=retotalled,
    )


def read_events(
    source: Path | Source, mapping: Mapping | None = None, *, on_read: OnRead | None = None
) -> Parsed[Event]:
    """Read a file of events (SPEC, Ledger and files). Raises `BadFile` if it is none."""
    found = take_in(as_source(source), _EVENTS, mapping, on_read=on_read)
    return _parsed(found, found.records(), [])


def read_copiers(
    source: Path | Source,
    *,
    as_of: Micros,
    mapping: Mapping | None = None,
    on_read: OnRead | None = None,
) -> Parsed[Copier]:
    """Read a file of copiers (SPEC, Ledger and files); `as_of` is for rows that name no instant.

    Raises `BadFile` if it is none. Rows that contradict each other are refused, each of them.
    """
    found = take_in(as_source(source), _copiers(as_of), mapping, on_read=on_read)
    column = found.shown["copier_id"]
    copiers, contradicting = one_row_a_copier(found.records(), found.lines, column)
    return _parsed(found, copiers, contradicting)


def preview(
    source: Path | Source,
    feed: Feed,
    mapping: Mapping | None,
    *,
    as_of: Micros,
    limit: int = 200,
) -> Preview[Order] | Preview[Event] | Preview[Copier]:
    """What the first rows of a table would become, one record a row, before any are merged.

    Rows that contradict each other are among the refused, as when the table is imported. Raises
    `BadFile` where that would.
    """
    opened = as_source(source)
    policy = mapping.duplicates if mapping else Duplicates.REFUSE
    match feed:
        case Feed.ORDERS:
            orders = take_in(opened, _ORDERS, mapping, most=limit)
            column = orders.shown["order_id"]
            _, bad = one_row_an_order(orders.records(), orders.lines, policy, column)
            return _preview(orders, bad, limit)
        case Feed.EVENTS:
            return _preview(take_in(opened, _EVENTS, mapping, most=limit), [], limit)
        case Feed.COPIERS:
            copiers = take_in(opened, _copiers(as_of), mapping, most=limit)
            column = copiers.shown["copier_id"]
            _, bad = one_row_a_copier(copiers.records(), copiers.lines, column)
            return _preview(copiers, bad, limit)


def _preview(found: Found[T], contradicting: list[BadLine], limit: int) -> Preview[T]:
    gone = {bad.line for bad in contradicting}
    kept = [
        (row, line)
        for row, line in zip(found.records(), found.lines, strict=True)
        if line not in gone
    ]
    return Preview(
        rows=[row for row, _ in kept[:limit]],
        lines=[line for _, line in kept[:limit]],
        refused=sorted(found.refused + contradicting),
        filtered=found.filtered,
        read=found.read,
        is_whole=found.is_whole and len(kept) <= limit,
    )


def _parsed(found: Found[T], rows: list[T], contradicting: list[BadLine]) -> Parsed[T]:
    refused = sorted(found.refused + contradicting)
    return Parsed(rows, refused, filtered=found.filtered, read=found.read)


def _order_records(rows: Iterable[Values]) -> list[Order]:
    return list(map(Order._make, rows))


def _orders_sound(columns: Sequence[list[Any]]) -> bool:
    """Whether a glance at the columns shows that no order of a block breaks a rule."""
    copier_id, _, _, _, _, opened_at, closed_at, pnl, trading_fee, funding_fee, *_ = columns
    needed = (opened_at, closed_at, pnl, trading_fee, funding_fee)
    if "" in copier_id or any(None in column for column in needed):
        return False
    return all(map(le, opened_at, closed_at))


def _order_fault(values: Values) -> Wrong | None:
    """SPEC, Ledger and files: an open order needs an id, a closed one its amounts."""
    copier_id, order_id, _, _, _, opened_at, closed_at, *amounts, _, _, owner = values
    if not copier_id and owner is Owner.COPIER:
        return Wrong("copier_id", "empty")
    if opened_at is None:
        return Wrong("opened_at", "empty")
    if closed_at is None:
        return None if order_id else Wrong("order_id", "open_without_id")
    if closed_at < opened_at:
        return Wrong("closed_at", "closed_before_opened", instant_text(closed_at))
    for name, amount in zip(("realized_pnl", "trading_fee", "funding_fee"), amounts, strict=True):
        if amount is None:
            return Wrong(name, "empty")
    return None


def _event_records(rows: Iterable[Values]) -> list[Event]:
    """Events of the values of their columns; only a payout keeps the text of its amount."""
    return [
        Event._make(values if values[1] is EventKind.PAYOUT else (*values[:-1], ""))
        for values in rows
    ]


def _event_fault(values: Values) -> Wrong | None:
    """Which kinds say nothing without an amount or a ratio (SPEC, Ledger and files)."""
    at, kind, _, _, amount, ratio, *_ = values
    if at is None:
        return Wrong("at", "empty")
    if kind is None:
        return Wrong("kind", "empty")
    if kind is EventKind.RATIO_CHANGE and ratio is None:
        return Wrong("ratio", "empty")
    if kind in _NEED_AMOUNT and amount is None:
        return Wrong("amount", "empty")
    return None


def _copier_records(rows: Iterable[Values], *, as_of: Micros) -> list[Copier]:
    """Copiers of the values of their columns; no nickname is unknown, not empty."""
    return [
        Copier._make(
            (copier_id, asset, nickname or None, *figures, as_of if seen_at is None else seen_at)
        )
        for copier_id, asset, nickname, *figures, seen_at in rows
    ]


def _copier_fault(values: Values) -> Wrong | None:
    return None if values[0] else Wrong("copier_id", "empty")


def _copiers(as_of: Micros) -> Kind[Copier]:
    return Kind(Feed.COPIERS, partial(_copier_records, as_of=as_of), _copier_fault)


_ORDERS = Kind(Feed.ORDERS, _order_records, _order_fault, _orders_sound)
_EVENTS = Kind(Feed.EVENTS, _event_records, _event_fault)
