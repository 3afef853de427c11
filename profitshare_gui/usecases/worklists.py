"""Removing by hand where a platform has no call for it: lists to work through, and who is gone.

A tick says that the trader has removed a copier on the platform's own pages; only the next whole
list of copiers confirms it, and also tells who came back.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.sweep import (
    CAME_BACK,
    NOT_CONFIRMED,
    ItemChange,
    ItemState,
    Sweep,
    SweepItem,
    SweepKind,
)
from profitshare_gui.store.stays import CopierStay
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweep_rule import rule_json
from profitshare_gui.usecases.sweeping import SweepOrder


@dataclass(frozen=True, slots=True)
class Worklist:
    """One list to work through, with its copiers in order."""

    sweep: Sweep
    items: tuple[SweepItem, ...]

    def of(self, *states: ItemState) -> tuple[SweepItem, ...]:
        """The copiers in some states."""
        return tuple(item for item in self.items if item.state in states)

    def batches(self, size: int) -> list[tuple[SweepItem, ...]]:
        """Those who are still to be removed, in portions that the platform takes at once."""
        left = self.of(ItemState.PLANNED)
        return [left[first : first + size] for first in range(0, len(left), size)]


def begin_worklist(store: Store, account: Account, order: SweepOrder, now: Micros) -> Worklist:
    """Write down whom the trader is to remove by hand; nothing is sent."""
    sweep = store.sweeps.begin(
        account.account_id, SweepKind.WORKLIST, rule_json(order.rule), order.items, now=now
    )
    return Worklist(sweep, tuple(store.sweeps.items(sweep)))


def open_worklist(store: Store, account: Account) -> Worklist | None:
    """The newest worklist that is not done, None where there is none."""
    for sweep in store.sweeps.sweeps(account.account_id, SweepKind.WORKLIST):
        if sweep.ended_at is None:
            return Worklist(sweep, tuple(store.sweeps.items(sweep)))
    return None


def tick(
    store: Store, sweep: Sweep, items: Sequence[SweepItem], now: Micros, *, is_done: bool
) -> Worklist:
    """Tick copiers off, or take the ticks back; notes stay.

    What the archive has by now counts, not the rows that were on a screen: a list read meanwhile
    may have confirmed some, and another window may have noted something.
    """
    state = ItemState.SENT if is_done else ItemState.PLANNED
    chosen = {item.copier_id for item in items}
    changes = [
        ItemChange(item.copier_id, state, "", item.told)
        for item in store.sweeps.items(sweep, {ItemState.PLANNED, ItemState.SENT})
        if item.copier_id in chosen and item.state is not state
    ]
    store.sweeps.note(sweep, changes, now=now)
    return Worklist(sweep, tuple(store.sweeps.items(sweep)))


def annotate(store: Store, sweep: Sweep, item: SweepItem, note: str, now: Micros) -> Worklist:
    """Keep a note beside a copier of a worklist."""
    changes = [
        ItemChange(each.copier_id, each.state, each.code, note)
        for each in store.sweeps.items(sweep)
        if each.copier_id == item.copier_id
    ]
    store.sweeps.note(sweep, changes, now=now)
    return Worklist(sweep, tuple(store.sweeps.items(sweep)))


def close_worklist(store: Store, sweep: Sweep, now: Micros) -> None:
    """Give up what is left of a worklist."""
    left = store.sweeps.items(sweep, {ItemState.PLANNED})
    changes = [ItemChange(item.copier_id, ItemState.STOPPED, "", item.told) for item in left]
    store.sweeps.note(sweep, changes, now=now)
    store.sweeps.end(sweep, now=now)


def confirm_worklists(store: Store, account_id: int, now: Micros) -> tuple[SweepItem, ...]:
    """See, after an import or a sync, who is gone from the list and who came back.

    Returns the copiers of whom something was found out. Of a copier on several lists the newest
    one counts. Who was ticked and is on a list that was read afterwards is to be done again.
    """
    sweeps = store.sweeps.sweeps(account_id, SweepKind.WORKLIST)
    if not sweeps:
        return ()
    last = {stay.copier_id: stay for stay in store.stays.all(account_id)}
    seen_at: dict[str, Micros] = {}
    for copier in store.copiers(account_id):
        seen_at[copier.copier_id] = max(copier.as_of, seen_at.get(copier.copier_id, copier.as_of))
    found: list[SweepItem] = []
    known: set[str] = set()
    for sweep in sweeps:
        items = store.sweeps.items(sweep)
        pairs = [
            (item, _judged(item, sweep, last.get(item.copier_id), seen_at.get(item.copier_id, 0)))
            for item in items
            if item.copier_id not in known
        ]
        known.update(item.copier_id for item in items)
        changed = [(item, change) for item, change in pairs if change is not None]
        if changed:
            _keep(store, sweep, [change for _, change in changed], now)
        found += [item._replace(state=new.state, code=new.code) for item, new in changed]
    return tuple(found)


def _judged(
    item: SweepItem, sweep: Sweep, stay: CopierStay | None, seen_at: Micros
) -> ItemChange | None:
    """What the whole lists say of a copier, None where that is nothing new."""
    if stay is None:
        return None
    is_there = stay.until is None
    is_left = item.state in {ItemState.PLANNED, ItemState.SENT, ItemState.STOPPED}
    if is_left and stay.until is not None and stay.until > sweep.confirmed_at:
        return ItemChange(item.copier_id, ItemState.REMOVED, "", item.told)
    if is_there and item.state is ItemState.REMOVED:
        return ItemChange(item.copier_id, ItemState.PLANNED, CAME_BACK, item.told)
    if is_there and item.state is ItemState.SENT and seen_at > item.changed_at:
        return ItemChange(item.copier_id, ItemState.PLANNED, NOT_CONFIRMED, item.told)
    return None


def _keep(store: Store, sweep: Sweep, changes: Sequence[ItemChange], now: Micros) -> None:
    """Note it; a list with nothing left ends, and one with something to do again goes on."""
    store.sweeps.note(sweep, changes, now=now)
    has_left = bool(store.sweeps.items(sweep, {ItemState.PLANNED, ItemState.SENT}))
    if not has_left and sweep.ended_at is None:
        store.sweeps.end(sweep, now=now)
    elif has_left and sweep.ended_at is not None:
        store.sweeps.reopen(sweep, now=now)
