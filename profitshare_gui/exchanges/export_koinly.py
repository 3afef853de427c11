"""Payouts and own trades as Koinly's universal CSV, one movement of one asset a line.

The columns, `YYYY-MM-DD HH:mm:ss` in UTC and at least two decimals are Koinly's (its article on
custom CSV files); the labels are its tags. A payout is `income`, a payout taken back a `cost`. What
an own futures order realised is a `realized gain`, received or sent, and its funding as well; its
trading fee is a `margin fee`, or a `fee refund` where it was a rebate. Copiers' orders are nobody's
income here.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator
from pathlib import Path

from profitshare_gui.core.instants import Micros, instant_text, to_datetime
from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.cells import shield
from profitshare_gui.exchanges.export_place import whole_text
from profitshare_gui.exchanges.export_tables import Payout

_HEADER = (
    "Date", "Sent Amount", "Sent Currency", "Received Amount", "Received Currency", "Fee Amount",
    "Fee Currency", "Net Worth Amount", "Net Worth Currency", "Label", "Description", "TxHash",
)  # fmt: skip
_INCOME = ("income", "cost")  # received, sent
_GAIN = ("realized gain", "realized gain")
_FEE = ("fee refund", "margin fee")


def write_koinly(path: Path, entries: Iterable[Payout | Order], rulebook_id: str) -> int:
    """Write payouts and the lead's own closed orders, and count the lines.

    Raises `DiskTrouble`; then, and whenever `entries` raises, nothing has changed.
    """
    written = 0
    with whole_text(path) as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(_HEADER)
        for entry in entries:
            for line in _lines(entry, rulebook_id):
                writer.writerow(line)
                written += 1
    return written


def _lines(entry: Payout | Order, rulebook_id: str) -> Iterator[list[str]]:
    if isinstance(entry, Payout):
        event = entry.event
        said = _payout_words(entry, rulebook_id)
        yield from _movement(event.at, event.amount, event.asset, _INCOME, said)
    elif entry.closed_at is not None:
        said = f"{entry.symbol} {entry.side} {entry.order_id}".strip()
        for words, units, labels in (
            ("PnL", entry.realized_pnl, _GAIN),
            ("Trading fee", -(entry.trading_fee or 0), _FEE),
            ("Funding", entry.funding_fee, _GAIN),
        ):
            yield from _movement(entry.closed_at, units, entry.asset, labels, f"{words} {said}")


def _payout_words(payout: Payout, rulebook_id: str) -> str:
    event, window = payout
    words = f"Profit share of copier {event.copier_id}" if event.copier_id else "Profit share"
    if window is not None:
        words += f", {instant_text(window.opens_at)} to {instant_text(window.cut_off_at)}"
    return f"{words}, rules {rulebook_id}"


def _movement(
    at: Micros, units: Units | None, asset: str, labels: tuple[str, str], words: str
) -> Iterator[list[str]]:
    """A line, unless nothing moved; an amount below zero was sent."""
    if not units:
        return
    moved = [_amount(abs(units)), asset]
    sides = ["", "", *moved] if units > 0 else [*moved, "", ""]
    label = labels[0] if units > 0 else labels[1]
    date = to_datetime(at).strftime("%Y-%m-%d %H:%M:%S")
    yield [date, *sides, "", "", "", "", label, shield(words), ""]


def _amount(units: Units) -> str:
    """Koinly asks for a decimal point in every amount."""
    whole, _, decimals = amount_text(units).partition(".")
    return f"{whole}.{decimals.ljust(2, '0')}"
