"""Made worlds: so many copiers and led orders, the same ones for the same seed."""

from __future__ import annotations

import random

from tests.practice.feed import Feed
from tests.practice.world import (
    DAY_MS,
    Bill,
    Copier,
    Fill,
    Lead,
    LeadOrder,
    LeadSymbol,
    PendingShare,
    Position,
    Share,
    World,
)

# 2026-03-30 00:00 UTC, a Monday.
MADE_AT_MS = 1_774_828_800_000
HOUR_MS = 3_600_000

# Ids of an exchange: over 2^53, so that a reader that goes through a float loses digits.
_FIRST_ID = 1_083_000_000_000_000_001
_FIRST_COPIER = 1_000_000_001
_MARKETS = (("BTC", 68_000), ("ETH", 3_500), ("SOL", 180), ("DOGE", 1))


def make_world(
    copiers: int = 12,
    orders: int = 40,
    *,
    open_orders: int = 3,
    days: int = 60,
    until_ms: int = MADE_AT_MS,
    seed: int = 1,
) -> World:
    """A lead trader's world of the last `days` before `until_ms`.

    Every share has its row in the ledger, of the same amount at the same time. On purpose there
    are: nicknames that two copiers share or that are masked, copiers above and below the equity
    line, `isRemove` in three spellings, and ids that grow with the opening of an order, not with
    its close.
    """
    chance = random.Random(seed)
    start = until_ms - days * DAY_MS
    world = World(lead=Lead(total_copiers=copiers + 3, orders=orders))
    world.symbols = [LeadSymbol(f"{base}USDT", base, is_led=base != "DOGE") for base, _ in _MARKETS]
    world.copiers = Feed(_copier(chance, place, start, days) for place in range(copiers))
    every = days * DAY_MS // max(orders + open_orders, 1)
    world.orders = Feed(
        _order(chance, place, start + place * every, until_ms, is_open=place >= orders)
        for place in range(orders + open_orders)
    )
    world.fills = Feed(_fill(order) for order in world.orders if order.closed_ms is not None)
    world.positions = Feed(_position(order) for order in world.orders)
    _add_shares(world, chance, start, days)
    return world


def _money(chance: random.Random, most: int) -> str:
    """A decimal with eight places, between 0 and `most`."""
    return f"{chance.randrange(most)}.{chance.randrange(1, 10**8):08}"


def _copier(chance: random.Random, place: int, start: int, days: int) -> Copier:
    is_small = place % 4 == 1
    name = f"BGUSER-{place // 2 if place % 16 == 15 else place:05}"
    if place % 8 == 6:
        name = f"{name[-3:]}***@gmail.com"
    return Copier(
        id=_FIRST_COPIER + place,
        name=name,
        equity=_money(chance, 99) if is_small else _money(chance, 90_000 - 100) + "00",
        since_ms=start + chance.randrange(days * 24) * HOUR_MS,
        removable="yes" if is_small else ("No", "NO")[place % 2],
    )


def _order(
    chance: random.Random, place: int, opened: int, until: int, *, is_open: bool
) -> LeadOrder:
    base, price = _MARKETS[place % len(_MARKETS)]
    order_id = _FIRST_ID + place * 1_000_003
    order = LeadOrder(
        id=order_id,
        symbol=f"{base}USDT",
        side="long" if chance.random() < 0.6 else "short",
        size=f"0.{chance.randrange(1, 10**6):06}0000000000",
        open_price=f"{price + chance.randrange(price // 10 + 1)}.{chance.randrange(10)}",
        opened_ms=opened,
        open_fee=f"-{_money(chance, 5)}",
        open_order_id=order_id + 1,
        copiers=chance.randrange(40),
    )
    if not is_open:
        order.closed_ms = min(opened + chance.randrange(1, 72) * HOUR_MS, until - 1)
        order.close_order_id = order_id + 2
        order.close_price = f"{price + chance.randrange(price // 10 + 1)}.{chance.randrange(10)}"
        order.close_fee = f"-{_money(chance, 5)}"
        order.pnl = ("-" if chance.random() < 0.4 else "") + _money(chance, 400)
    return order


def _fill(order: LeadOrder) -> Fill:
    """The fill that closed an order."""
    return Fill(
        id=order.id + 3,
        order_id=order.close_order_id,
        symbol=order.symbol,
        side="sell" if order.side == "long" else "buy",
        trade_side="close",
        price=order.close_price or "0",
        size=order.size,
        fee=order.close_fee or "0",
        profit=order.pnl or "0",
        at_ms=order.at_ms,
    )


def _position(order: LeadOrder) -> Position:
    """The position behind an order, with a tenth of a cent of funding."""
    return Position(
        id=order.id + 4,
        symbol=order.symbol,
        side=order.side,
        size=order.size,
        open_price=order.open_price,
        opened_ms=order.opened_ms,
        mark_price=order.open_price,
        funding="-0.001",
        closed_ms=order.closed_ms,
        close_price=order.close_price or "",
        pnl=order.pnl,
        open_fee=order.open_fee,
        close_fee=order.close_fee,
    )


def _add_shares(world: World, chance: random.Random, start: int, days: int) -> None:
    """Each copier is settled on four days and has something pending; funding is paid daily."""
    settled = sorted(
        (day, copier.id, copier.name)
        for copier in world.copiers
        for day in chance.sample(range(days), min(4, days))
    )
    for place, (day, _, nickname) in enumerate(settled):
        share_id, at = _FIRST_ID + place * 7, start + day * DAY_MS
        amount = _money(chance, 30)
        world.shares.put(Share(share_id, amount, nickname, at))
        world.bills.put(Bill(share_id + 1, "tracking_trader_income", amount, at))
    for day in range(days):
        bill_id = _FIRST_ID - 1_000_000 + day
        at = start + day * DAY_MS + 8 * HOUR_MS
        world.bills.put(Bill(bill_id, "contract_settle_fee", "-0.0351", at, symbol="BTCUSDT"))
    world.pending = [PendingShare(_money(chance, 20), copier.name) for copier in world.copiers]
