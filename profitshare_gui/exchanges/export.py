"""Records written as CSV that reads back as the same records.

Comma, UTF-8, one line a record; amounts exact decimals with a point, instants ISO 8601 in UTC,
whatever the computer's language. A file is written beside its place and moved there once it is
whole and on the disk, so a full disk or a killed process never leaves half of one.

Text that a spreadsheet would run as a formula gets an apostrophe before it (`cells.shield`), which
spreadsheets read as "this is text" and our own reading takes off again. Numbers are left alone.
"""

from __future__ import annotations

import csv
import os
import secrets
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.money import (
    Millionths,
    Units,
    amount_text,
    product_text,
    ratio_text,
)
from profitshare_gui.core.records import Copier, Event, Order, Owner, Settlement
from profitshare_gui.exchanges.cells import shield

_ORDER_HEADER = (
    "copier_id", "order_id", "symbol", "side", "opened_at", "closed_at", "realized_pnl",
    "trading_fee", "funding_fee", "share_ratio", "unrealized_pnl", "asset", "is_lead",
)  # fmt: skip
_EVENT_HEADER = (
    "at", "kind", "copier_id", "amount", "ratio", "note", "asset", "amount_evidence",
)  # fmt: skip
_COPIER_HEADER = (
    "copier_id", "nickname", "equity", "open_positions", "active_orders", "copying_since",
    "copied_amount", "pnl", "share_paid", "as_of", "asset",
)  # fmt: skip
_SETTLEMENT_HEADER = (
    "copier_id", "asset", "opens_at", "cut_off_at", "pays_at", "trigger", "status", "reason",
    "provenance", "base", "ratio", "due", "withheld", "refund", "high_water_mark", "notes",
)  # fmt: skip
_OWNER_WORDS = {Owner.COPIER: "", Owner.LEAD: "lead", Owner.OWN: "own"}


def write_orders(path: Path, rows: Iterable[Order]) -> int:
    """Write a file of orders and count them. Raises `DiskTrouble`; then nothing has changed."""
    return _write(path, _ORDER_HEADER, map(_order_cells, rows))


def write_events(path: Path, rows: Iterable[Event]) -> int:
    """Write a file of events and count them. Raises `DiskTrouble`; then nothing has changed.

    A payout's original text goes into `amount_evidence` where it is not just its amount.
    """
    return _write(path, _EVENT_HEADER, map(_event_cells, rows))


def write_copiers(path: Path, rows: Iterable[Copier]) -> int:
    """Write a file of copiers and count them. Raises `DiskTrouble`; then nothing has changed."""
    return _write(path, _COPIER_HEADER, map(_copier_cells, rows))


def write_settlements(path: Path, rows: Iterable[Settlement]) -> int:
    """Write settlements, one row each, without their lines, and count them.

    Raises `DiskTrouble`, and then nothing has changed.
    """
    return _write(path, _SETTLEMENT_HEADER, map(_settlement_cells, rows))


def _order_cells(order: Order) -> list[str]:
    return [
        shield(order.copier_id),
        shield(order.order_id),
        shield(order.symbol),
        shield(order.side),
        instant_text(order.opened_at),
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
    amount = _amount(event.amount)
    return [
        instant_text(event.at),
        event.kind.value,
        shield(event.copier_id),
        amount,
        _ratio(event.ratio),
        shield(event.note),
        event.asset,
        "" if event.amount_evidence == amount else shield(event.amount_evidence),
    ]


def _copier_cells(copier: Copier) -> list[str]:
    return [
        shield(copier.copier_id),
        shield(copier.nickname or ""),
        _amount(copier.equity),
        _count(copier.open_positions),
        _count(copier.active_orders),
        _instant(copier.copying_since),
        _amount(copier.copied_amount),
        _amount(copier.pnl),
        _amount(copier.share_paid),
        instant_text(copier.as_of),
        copier.asset,
    ]


def _settlement_cells(settlement: Settlement) -> list[str]:
    window = settlement.window
    return [
        shield(settlement.copier_id),
        settlement.asset,
        instant_text(window.opens_at),
        instant_text(window.cut_off_at),
        instant_text(window.pays_at),
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
        shield("; ".join(settlement.notes)),
    ]


def _instant(instant: Micros | None) -> str:
    return "" if instant is None else instant_text(instant)


def _amount(units: Units | None) -> str:
    return "" if units is None else amount_text(units)


def _product(product: int | None) -> str:
    return "" if product is None else product_text(product)


def _ratio(ratio: Millionths | None) -> str:
    return "" if ratio is None else ratio_text(ratio)


def _count(count: int | None) -> str:
    return "" if count is None else str(count)


def _write(path: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> int:
    written = 0
    with _whole_or_not_at_all(path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(header)
        for row in rows:
            writer.writerow(row)
            written += 1
    return written


@contextmanager
def _whole_or_not_at_all(path: Path) -> Iterator[TextIO]:
    """A file that takes its place only when all of it has reached the disk."""
    try:
        place = Path(os.path.realpath(path))
        beside = place.parent / f".{secrets.token_hex(6)}.part"
        try:
            with beside.open("x", encoding="utf-8", errors="backslashreplace", newline="") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            beside.replace(place)
        finally:
            with suppress(OSError):
                beside.unlink(missing_ok=True)
    except OSError as error:
        raise DiskTrouble(str(path), f"could not be written: {error.strerror or error}") from error
