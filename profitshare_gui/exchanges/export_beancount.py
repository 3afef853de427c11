"""Payouts and own trades as beancount text: one balanced transaction each.

Dates are days of the platform's clock; the instant stands in the metadata. Only what versions 2 and
3 of the language both read is used: ASCII account names, currencies of 2 to 24 characters, strings
with escaped quotation marks. An asset whose name is no currency there gets one that is, and a
`commodity` directive that says which asset it stands for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from zlib import crc32

from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.money import Units, amount_text
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.export_place import whole_text
from profitshare_gui.exchanges.export_tables import DayOf, Payout

_CURRENCY = re.compile(r"[A-Z][A-Z0-9'._-]{0,22}[A-Z0-9]")
_LONGEST_STEM = 15  # leaves room for what makes it unique
_NOT_CURRENCY = re.compile(r"[^A-Z0-9]+")
_NOT_COMPONENT = re.compile(r"[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Book:
    """Whose book it is: platform and account, as its account names say, and its rulebook."""

    platform: str
    account: str
    rulebook_id: str

    def name(self, *parts: str) -> str:
        """The name of one of its accounts, such as `Income:ProfitShare:Ju:Main`."""
        root, *rest = parts
        here = [_component(self.platform), _component(self.account)]
        if root == "Assets":
            return ":".join([root, *here, *rest])
        return ":".join([root, *rest, *here])


@dataclass(slots=True)
class _Seen:
    """What must be declared: each account and currency with the first day it was used."""

    first_day: dict[str, str] = field(default_factory=dict)
    assets: dict[str, str] = field(default_factory=dict)

    def use(self, day: str, account: str) -> None:
        self.first_day[account] = min(day, self.first_day.get(account, day))

    def currency(self, asset: str) -> str:
        if asset not in self.assets:
            self.assets[asset] = _currency(asset)
        return self.assets[asset]


def write_beancount(
    path: Path, entries: Iterable[Payout | Order], book: Book, day_of: DayOf
) -> int:
    """Write payouts and the lead's own closed orders, and count the transactions.

    Raises `DiskTrouble`; then, and whenever `entries` raises, nothing has changed.
    """
    seen = _Seen()
    written = 0
    with whole_text(path) as file:
        file.write(f"; Profit share of {_one_line(book.account)}, written by ProfitShare\n")
        for entry in entries:
            for transaction in _transaction(entry, book, seen, day_of):
                file.write(f"\n{transaction}")
                written += 1
        file.write("\n")
        file.writelines(_declarations(seen))
    return written


def _transaction(entry: Payout | Order, book: Book, seen: _Seen, day_of: DayOf) -> Iterator[str]:
    """The lines of a transaction, unless nothing moved."""
    if isinstance(entry, Payout):
        at, asset, narration, order_id = entry.event.at, entry.event.asset, _told(entry, book), ""
        moved = [(book.name("Income", "ProfitShare"), -(entry.event.amount or 0))]
    elif entry.closed_at is not None:
        at, asset, order_id = entry.closed_at, entry.asset, entry.order_id
        narration = f"{entry.symbol} {entry.side} closed".strip()
        moved = [
            (book.name("Income", "Trading"), -(entry.realized_pnl or 0)),
            (book.name("Expenses", "TradingFees"), entry.trading_fee or 0),
            (book.name("Income", "Funding"), -(entry.funding_fee or 0)),
        ]
    else:
        return
    moved = [(account, units) for account, units in moved if units]
    if not moved:
        return
    currency = seen.currency(asset)
    wallet = book.name("Assets", _component(currency))
    received = -sum(units for _, units in moved)
    postings = [(wallet, received), *moved] if received else moved
    yield "".join(_lines(at, day_of(at), book, narration, order_id, currency, postings))
    for account, _ in postings:
        seen.use(day_of(at), account)


def _lines(
    at: Micros,
    day: str,
    book: Book,
    narration: str,
    order_id: str,
    currency: str,
    postings: Iterable[tuple[str, Units]],
) -> Iterator[str]:
    yield f"{day} * {_string(book.account)} {_string(narration)}\n"
    yield f"  time: {_string(instant_text(at))}\n"
    if order_id:
        yield f"  order: {_string(order_id)}\n"
    for account, units in postings:
        yield f"  {account}  {amount_text(units)} {currency}\n"


def _declarations(seen: _Seen) -> Iterator[str]:
    if seen.first_day:
        first = min(seen.first_day.values())
        for asset, currency in sorted(seen.assets.items()):
            yield f"{first} commodity {currency}\n  name: {_string(asset)}\n"
    for account, day in sorted(seen.first_day.items()):
        yield f"{day} open {account}\n"


def _told(payout: Payout, book: Book) -> str:
    event, window = payout
    words = f"Profit share of copier {event.copier_id}" if event.copier_id else "Profit share"
    if window is not None:
        words += f" for {instant_text(window.opens_at)} to {instant_text(window.cut_off_at)}"
    return f"{words}, rules {book.rulebook_id}"


def _string(text: str) -> str:
    escaped = _one_line(text).replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _one_line(text: str) -> str:
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _component(text: str) -> str:
    """A part of an account's name: ASCII letters, digits and hyphens, a capital or digit first."""
    tidy = _NOT_COMPONENT.sub("-", text).strip("-")
    return tidy[0].upper() + tidy[1:] if tidy else f"X{crc32(text.encode()):08X}"


def _currency(asset: str) -> str:
    """The asset's own name where it is a currency, else one made of it that no other asset has."""
    if _CURRENCY.fullmatch(asset):
        return asset
    stem = _NOT_CURRENCY.sub("-", asset.upper()).strip("-")[:_LONGEST_STEM]
    first = "" if stem[:1].isalpha() else "C"
    return f"{first}{stem}-{crc32(asset.encode()):08X}"[:24]
