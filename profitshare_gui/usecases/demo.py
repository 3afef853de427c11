"""Filling an archive with the demo world, week by week, as a real one fills."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from profitshare_gui.core.instants import HOUR, WEEK, Micros
from profitshare_gui.core.records import Account, Copier, Event, Feed, Order
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.sweep import ItemChange, ItemState, PlannedItem, SweepKind
from profitshare_gui.exchanges.demo import demo_world
from profitshare_gui.store.answers import Intake
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweep_reading import RemovalRule
from profitshare_gui.usecases.sweep_rule import rule_json

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
    lists = {rows[0].as_of: rows for rows in (*world.past_lists, world.copiers)}
    for learned_at in sorted(orders.keys() | events.keys() | lists.keys()):
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
        if learned_at in lists:
            _save_list(store, account, lists[learned_at])
    for copier_id, at in world.removed:
        _remove(store, account, rulebook, copier_id, at)
    return account


def _save_list(store: Store, account: Account, rows: Sequence[Copier]) -> None:
    """Save a whole list: who was on the one before and is missing has left."""
    at = rows[0].as_of
    intake = Intake(origin="file", name=_NAME, read=len(rows), filtered=0, refused=0)
    store.save_pages(account.account_id, Feed.COPIERS, [rows], learned_at=at, intake=intake)


def _remove(store: Store, account: Account, rulebook: Rulebook, copier_id: str, at: Micros) -> None:
    """A worklist of one who was removed by hand on the platform's own pages."""
    rows = [row for row in store.copiers(account.account_id) if row.copier_id == copier_id]
    items = [PlannedItem(copier_id, row.nickname or "", row.asset, None, "{}") for row in rows]
    rule = RemovalRule(rulebook.rule_at(at).inactive, is_platforms_own=True)
    began_at = at - HOUR
    sweep = store.sweeps.begin(
        account.account_id, SweepKind.WORKLIST, rule_json(rule), items, now=began_at
    )
    for state in (ItemState.SENT, ItemState.REMOVED):
        store.sweeps.note(sweep, [ItemChange(copier_id, state)], now=at)
    store.sweeps.end(sweep, now=at)


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
