"""What a Binance to practise on knows of one lead portfolio, and made portfolios.

It has records of its own: fills are numbered by contract there, so that two of them share an id.
"""

from __future__ import annotations

import random
from dataclasses import dataclass, field

from tests.practice.world import DAY_MS, Extra

HOUR_MS = 3_600_000


@dataclass(slots=True)
class Fill:
    """A fill; the commission is positive where it was paid. `asset` is the contract's margin."""

    id: int
    symbol: str
    side: str
    pnl: str
    at_ms: int
    commission: str = "0.05"
    commission_asset: str = "USDT"
    asset: str = "USDT"
    position_side: str = "BOTH"
    is_maker: bool = False
    order_id: int = 1
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class Income:
    """A row of the ledger; positive is received."""

    id: int
    kind: str
    amount: str
    at_ms: int
    symbol: str = ""
    asset: str = "USDT"
    trade_id: str = ""
    extra: Extra = field(default_factory=dict)


@dataclass(slots=True)
class Book:
    """A lead portfolio; tests change it as they like.

    `most_rows` is how many rows a page has at most, whatever was asked for.
    """

    is_lead: bool = True
    fills: list[Fill] = field(default_factory=list)
    income: list[Income] = field(default_factory=list)
    symbols: list[str] = field(default_factory=lambda: ["BTCUSDT", "ETHUSDT", "SOLUSDC"])
    most_rows: int = 1000

    def fill(self, fill: Fill) -> Fill:
        """Add a fill, with what the ledger says of it."""
        self.fills.append(fill)
        number, trade = 10**9 + len(self.income), str(fill.id)
        fee = "-" + fill.commission.removeprefix("-")
        self.income.append(
            Income(number, "COMMISSION", fee, fill.at_ms, fill.symbol, fill.commission_asset, trade)
        )
        if fill.pnl != "0":
            self.income.append(
                Income(
                    number + 1, "REALIZED_PNL", fill.pnl, fill.at_ms, fill.symbol, fill.asset, trade
                )
            )
        return fill


def make_book(trades: int, until_ms: int, *, days: int = 60, seed: int = 1) -> Book:
    """A portfolio that opened and closed `trades` positions in the `days` before `until_ms`.

    On purpose there are: two contracts that number their fills alike, one that is margined in
    another asset, one that may not be led any more, fees in BNB, and funding three times a day.
    """
    chance = random.Random(seed)
    book = Book()
    contracts = (
        ("BTCUSDT", "USDT"),
        ("ETHUSDT", "USDT"),
        ("SOLUSDC", "USDC"),
        ("OLDUSDT", "USDT"),
    )
    start, every = until_ms - days * DAY_MS, days * DAY_MS // (trades + 1)
    for place in range(trades):
        symbol, asset = contracts[place % len(contracts)]
        opened = start + place * every
        fee_asset = "BNB" if place % 5 == 4 else asset
        number = 500 + 2 * (place // len(contracts))
        sign = "-" if chance.random() < 0.4 else ""
        pnl = f"{sign}{chance.randrange(400)}.{chance.randrange(1, 10**8):08}"
        side, closing = ("BUY", "SELL") if chance.random() < 0.6 else ("SELL", "BUY")
        fee = f"0.{chance.randrange(1, 10**8):08}"
        book.fill(Fill(number, symbol, side, "0", opened, fee, fee_asset, asset))
        closed = opened + chance.randrange(1, every)
        book.fill(Fill(number + 1, symbol, closing, pnl, closed, fee, fee_asset, asset))
    for third in range(days * 3):
        at = start + third * 8 * HOUR_MS
        book.income.append(Income(5 * 10**9 + third, "FUNDING_FEE", "-0.0351", at, "BTCUSDT"))
    book.income.append(Income(6 * 10**9, "TRANSFER", "1000", start))
    return book
