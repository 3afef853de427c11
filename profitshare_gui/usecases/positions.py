"""What the Positions tab shows: the lead's own open positions, his trades, and PnL per symbol."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from profitshare_gui.core.execution_risks import ExecutionRisk, execution_risks
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Account, Order, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True)
class SymbolPnl:
    """The lead's trades of one symbol and asset, copied ones and own ones apart.

    `net` is realised PnL less `fees` plus `funding`, of the `closed` ones; `won` had a net above 0.
    """

    symbol: str
    asset: str
    owner: Owner
    open: int
    closed: int
    won: int
    net: Units
    fees: Units
    funding: Units


@dataclass(frozen=True, slots=True, eq=False)
class PositionsView:
    """One account's own trades as of one instant: open ones newest first, then closed ones.

    `has_orders` tells an archive without any order of the lead from an account without any at all.
    """

    account: Account
    rulebook_id: str
    platform_offset: Micros
    as_of: Micros
    open: Sequence[Order]
    closed: Sequence[Order]
    symbols: Sequence[SymbolPnl]
    risks: tuple[ExecutionRisk, ...]
    has_orders: bool


def load_positions(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> PositionsView:
    """Read the lead's own trades as of now; may run on any thread.

    What closes at or after now is still open, and its partial PnL never counts.
    """
    account_id = account.account_id
    orders = [_as_of(order, now) for order in store.lead_trades.orders(account_id, now)]
    deposits_at = store.lead_trades.deposits(account_id, now)
    is_open = [order.closed_at is None for order in orders]
    closed = [order for order, still in zip(orders, is_open, strict=True) if not still]
    return PositionsView(
        account=account,
        rulebook_id=rulebook.rulebook_id,
        platform_offset=rulebook.rule_at(now).schedule.offset,
        as_of=now,
        open=sorted(
            (order for order, still in zip(orders, is_open, strict=True) if still),
            key=lambda order: -order.opened_at,
        ),
        closed=sorted(closed, key=lambda order: -(order.closed_at or 0)),
        symbols=_by_symbol(orders),
        risks=execution_risks(orders, deposits_at, now),
        has_orders=store.order_count(account_id) > 0,
    )


def net_of(order: Order) -> Units | None:
    """What a closed order came to after fees and funding; None while it is open."""
    if order.closed_at is None or order.realized_pnl is None:
        return None
    return order.realized_pnl - (order.trading_fee or 0) + (order.funding_fee or 0)


def _as_of(order: Order, now: Micros) -> Order:
    if order.closed_at is None or order.closed_at < now:
        return order
    return order._replace(
        closed_at=None, realized_pnl=None, trading_fee=None, funding_fee=None, unrealized_pnl=None
    )


def _by_symbol(orders: Sequence[Order]) -> list[SymbolPnl]:
    grouped: defaultdict[tuple[str, str, Owner], list[Order]] = defaultdict(list)
    for order in orders:
        grouped[order.symbol, order.asset, order.owner].append(order)
    found = [_symbol(*key, of_symbol) for key, of_symbol in grouped.items()]
    return sorted(found, key=lambda each: (-abs(each.net), each.symbol, each.asset, each.owner))


def _symbol(symbol: str, asset: str, owner: Owner, orders: Sequence[Order]) -> SymbolPnl:
    closed = [order for order in orders if order.closed_at is not None]
    nets = [net for net in map(net_of, closed) if net is not None]
    return SymbolPnl(
        symbol=symbol,
        asset=asset,
        owner=owner,
        open=len(orders) - len(closed),
        closed=len(closed),
        won=sum(net > 0 for net in nets),
        net=sum(nets),
        fees=sum(order.trading_fee or 0 for order in closed),
        funding=sum(order.funding_fee or 0 for order in closed),
    )
