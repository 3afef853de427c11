"""The orders of the demo world: the lead's own, and each copied by whoever copied him then."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import UNITS, Units
from profitshare_gui.core.records import DEFAULT_ASSET, Order, Owner
from profitshare_gui.exchanges.demo_cast import Part
from profitshare_gui.exchanges.demo_chance import MILLION, MILLISECOND, Chance
from profitshare_gui.exchanges.demo_lead import ALTCOINS, SIGNS, LeadTrade

_TAKER_FEE = 500
"""Paid on what is opened and again on what is closed, in millionths: 0.05 %."""

_SMALLEST_ORDER = 100 * UNITS
_PNL_STEP = UNITS // 10**4
_FIRST_ORDER_ID = 71_900_000_000_000
_MISSED_ONE_IN = 40
_WORST_DELAY = 1_400
_WORST_SLIPPAGE = 420


_End: TypeAlias = tuple[Micros | None, Units | None, Units, Units | None, None, Units | None]
"""The columns of an order from `closed_at` to `unrealized_pnl`."""


@dataclass(slots=True)
class Book:
    """What one copier, or the lead, has at the moment: amounts in `Units`.

    `gained` is the net of all orders, the open ones taken to their end; with the deposit it sizes
    the next order. `pnl` is the net of the closed ones. The platform counts a filled order among
    the positions and one that waits for its price among the active orders.
    """

    deposit: Units
    gained: Units = 0
    pnl: Units = 0
    share_paid: Units = 0
    unrealized: Units = 0
    open_positions: int = 0
    active_orders: int = 0

    @property
    def equity(self) -> Units:
        """What is there as long as nothing is withdrawn."""
        return self.deposit + self.pnl + self.unrealized - self.share_paid


class OrderWriter:
    """Turns the lead's trades into the orders that everyone had by `now`, keeping their books."""

    def __init__(self, seed: int, now: Micros) -> None:
        self.orders: list[Order] = []
        self._chance = Chance(seed)
        self._now = now
        self._order_id = _FIRST_ORDER_ID

    def write_lead(self, trade: LeadTrade, book: Book) -> None:
        """Write the lead's own order."""
        self._write("", trade, book, 0, 0, trade.owner)

    def write_copies(self, trade: LeadTrade, cast: Sequence[tuple[Part, Book]]) -> None:
        """Write the order of everyone who copied at that moment, a bit late and a bit worse."""
        chance, opened_at = self._chance, trade.opened_at
        is_alt = trade.symbol in ALTCOINS
        for part, book in cast:
            if is_alt and not part.takes_alts:
                continue
            if not part.copies_at(opened_at):
                continue
            delay = (140 + chance.low(_WORST_DELAY)) * MILLISECOND
            slippage = chance.low(_WORST_SLIPPAGE)
            if chance.below(_MISSED_ONE_IN):
                self._write(part.copier_id, trade, book, delay, slippage, Owner.COPIER)

    def write_waiting(self, trade: LeadTrade, part: Part, book: Book) -> None:
        """Write an order that has not found its price: open, and without any amount."""
        book.active_orders += 1
        self.orders.append(
            Order(
                copier_id=part.copier_id,
                order_id=self._next_id(),
                asset=DEFAULT_ASSET,
                symbol=trade.symbol,
                side=trade.side,
                opened_at=trade.opened_at + MILLISECOND,
                closed_at=None,
                realized_pnl=None,
                trading_fee=None,
                funding_fee=None,
                share_ratio=None,
                unrealized_pnl=None,
                owner=Owner.COPIER,
            )
        )

    def _next_id(self) -> str:
        self._order_id += 1 + self._chance.below(4_000)
        return str(self._order_id)

    def _write(
        self,
        copier_id: str,
        trade: LeadTrade,
        book: Book,
        delay: Micros,
        slippage: int,
        owner: Owner,
    ) -> None:
        size = (book.deposit + book.gained) * trade.exposure // MILLION
        opened_at, closed_at = trade.opened_at + delay, trade.closed_at + delay
        order_id = self._next_id()
        if size < _SMALLEST_ORDER or opened_at >= self._now:
            return
        move = trade.move - slippage
        closing_size = size + size * SIGNS[trade.side] * move // MILLION
        gross = size * move // MILLION // _PNL_STEP * _PNL_STEP
        opening_fee = size * _TAKER_FEE // MILLION
        fee = opening_fee + closing_size * _TAKER_FEE // MILLION
        funding = size * trade.funding // MILLION
        # Counted from the opening on, or the size of the next order would depend on `now`.
        book.gained += gross - fee + funding
        end: _End
        if closed_at < self._now:
            book.pnl += gross - fee + funding
            end = (closed_at, gross, fee, funding, None, None)
        else:
            so_far = gross * (self._now - opened_at) // (closed_at - opened_at)
            unrealized = so_far // _PNL_STEP * _PNL_STEP
            book.unrealized += unrealized
            book.open_positions += 1
            end = (None, None, opening_fee, None, None, unrealized)
        what = (copier_id, order_id, DEFAULT_ASSET, trade.symbol, trade.side, opened_at)
        self.orders.append(Order._make((*what, *end, owner)))
