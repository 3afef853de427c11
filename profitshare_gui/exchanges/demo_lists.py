"""The copier lists of the demo world's past: what the platform showed in some of its weeks."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from profitshare_gui.core.instants import WEEK, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import DEFAULT_ASSET, Copier, Event, Order
from profitshare_gui.exchanges.demo_cast import Part
from profitshare_gui.exchanges.demo_lead import WEEKS

_READ_IN = (45, 47, 48, 49, 50)
"""At the opening of which weeks the list was read: before and after the last ones leave."""


@dataclass(slots=True)
class _Life:
    """What one copier's orders and payouts come to, by instant."""

    opened: list[Micros] = field(default_factory=list)
    closed: list[tuple[Micros, Units]] = field(default_factory=list)
    paid: list[tuple[Micros, Units]] = field(default_factory=list)


def past_lists(
    parts: Sequence[Part], orders: Iterable[Order], payouts: Iterable[Event], week_opens_at: Micros
) -> tuple[tuple[Copier, ...], ...]:
    """The lists of the past, the oldest first, each with everybody who copied then."""
    lives = _lives(orders, payouts)
    instants = (week_opens_at - (WEEKS - week) * WEEK for week in _READ_IN)
    return tuple(
        tuple(_row(part, lives[part.copier_id], at) for part in parts if _is_listed(part, at))
        for at in instants
    )


def _lives(orders: Iterable[Order], payouts: Iterable[Event]) -> Mapping[str, _Life]:
    lives: dict[str, _Life] = defaultdict(_Life)
    for order in orders:
        gross, fee, funding = order.realized_pnl, order.trading_fee, order.funding_fee
        life = lives[order.copier_id]
        if order.closed_at is None or gross is None or fee is None or funding is None:
            continue
        life.opened.append(order.opened_at)
        life.closed.append((order.closed_at, gross - fee + funding))
    for payout in payouts:
        lives[payout.copier_id].paid.append((payout.at, payout.amount or 0))
    for life in lives.values():
        life.opened.sort()
        life.closed.sort()
    return lives


def _is_listed(part: Part, at: Micros) -> bool:
    begun = sum(began <= at for began, _ in part.spells)
    return begun > sum(stopped <= at for stopped in part.stops)


def _row(part: Part, life: _Life, at: Micros) -> Copier:
    pnl = sum(net for closed_at, net in life.closed if closed_at <= at)
    share_paid = sum(amount for paid_at, amount in life.paid if paid_at <= at)
    has_withdrawn = part.withdraws_at is not None and part.withdraws_at <= at
    unfilled: dict[str, Any] = dict.fromkeys(part.unknown)
    return Copier(
        copier_id=part.copier_id,
        asset=DEFAULT_ASSET,
        nickname=part.nickname,
        equity=part.leftover if has_withdrawn else part.deposit + pnl - share_paid,
        open_positions=bisect_right(life.opened, at)
        - sum(closed_at <= at for closed_at, _ in life.closed),
        active_orders=0,
        copying_since=max(began for began, _ in part.spells if began <= at),
        copied_amount=part.deposit,
        pnl=pnl,
        share_paid=share_paid,
        as_of=at,
    )._replace(**unfilled)
