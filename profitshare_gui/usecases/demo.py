"""Filling an archive with the demo world, week by week, as a real one fills."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from profitshare_gui.core.instants import WEEK, Micros
from profitshare_gui.core.records import Account, Event, Feed, Order
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.exchanges.demo import demo_world
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store

_NAME = "demo"

_Fact = TypeVar("_Fact", Order, Event)


def fill_with_demo(store: Store, rulebook: Rulebook, now: Micros) -> Account:
    """Add the demo account; what happened in a week is learned when it is over, the rest now.

    So "what did I know then?" has answers, and the record is complete from the first order on.
    """
    world = demo_world(now, rulebook)
    account = store.add_account(world.account)
    first = min(order.opened_at for order in world.orders)
    orders = _by_week(world.orders, [order.closed_at or now for order in world.orders], now)
    events = _by_week(world.events, [event.at for event in world.events], now)
    since = {Feed.ORDERS: first, Feed.EVENTS: first}
    for learned_at in sorted(orders.keys() | events.keys()):
        for feed, rows in ((Feed.ORDERS, orders), (Feed.EVENTS, events)):
            if learned_at in rows:
                intake = _intake(len(rows[learned_at]), since[feed], learned_at)
                store.save_pages(
                    account.account_id,
                    feed,
                    [rows[learned_at]],
                    learned_at=learned_at,
                    intake=intake,
                )
                since[feed] = learned_at
    store.save_page(account.account_id, Feed.COPIERS, world.copiers, learned_at=now)
    return account


def _by_week(
    facts: Iterable[_Fact], instants: Iterable[Micros], now: Micros
) -> dict[Micros, list[_Fact]]:
    """Facts by when they were learned: at the end of their week, at the latest now."""
    weeks: dict[Micros, list[_Fact]] = {}
    for fact, at in zip(facts, instants, strict=True):
        learned_at = min(at - at % WEEK + WEEK, now)
        weeks.setdefault(learned_at, []).append(fact)
    return weeks


def _intake(read: int, since: Micros, until: Micros) -> Intake:
    return Intake(
        origin="file",
        name=_NAME,
        read=read,
        filtered=0,
        refused=0,
        covers_since=since,
        covers_until=until,
    )
