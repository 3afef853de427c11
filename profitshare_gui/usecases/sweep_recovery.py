"""Settling what a sweep left open: by a whole reading of the list, never by sending again."""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from profitshare_gui.core.exchange_errors import KeyRefused
from profitshare_gui.core.records import Account
from profitshare_gui.core.sweep import (
    NOT_CONFIRMED,
    OPEN_STATES,
    ItemChange,
    ItemState,
    Sweep,
    SweepItem,
)
from profitshare_gui.exchanges.exchange import Exchange
from profitshare_gui.store.store import Store
from profitshare_gui.store.sweeps import REMOVING
from profitshare_gui.usecases.sweep_reading import ListReading, read_list
from profitshare_gui.usecases.sweep_rule import lead_in
from profitshare_gui.usecases.syncing import Clock

PURPOSE = REMOVING
"""What the lock on an account is taken for."""


@dataclass(frozen=True, slots=True)
class Recovery:
    """What became of sweeps that ended before their time.

    `removed` and `not_confirmed` were sent without an answer and are settled now, `unsettled` are
    not yet: that takes the key. `never_sent` were planned and are given up.
    """

    removed: tuple[SweepItem, ...] = ()
    not_confirmed: tuple[SweepItem, ...] = ()
    unsettled: tuple[SweepItem, ...] = ()
    never_sent: int = 0

    @property
    def is_empty(self) -> bool:
        """Whether there was nothing to settle at all."""
        return self == Recovery()


def settle_unsent(store: Store, account: Account, now: Clock) -> Recovery:
    """Give up what was planned and never sent; end the sweeps that have nothing else open.

    Needs no key. Raises `AlreadyRunning` where a sweep of this account is at work right now.
    """
    if not store.sweeps.unfinished(account.account_id):
        return Recovery()
    with store.account_lock(account.account_id, PURPOSE):
        return _settle_unsent(store, account, now)


def recover(exchange: Exchange, store: Store, account: Account, now: Clock) -> Recovery:
    """Settle everything that earlier sweeps left open.

    Raises `AlreadyRunning` as above, `ListNotWhole`, `Stopped` or an `ExchangeError`; what could
    not be settled then stays open.
    """
    if not store.sweeps.unfinished(account.account_id):
        return Recovery()
    with store.account_lock(account.account_id, PURPOSE):
        return recover_locked(exchange, store, account, now)


def recover_locked(exchange: Exchange, store: Store, account: Account, now: Clock) -> Recovery:
    """The same where the account's lock is held already."""
    given_up = _settle_unsent(store, account, now)
    left = store.sweeps.unfinished(account.account_id)
    if not left:
        return given_up
    lead = exchange.check().user_id
    for sweep in left:
        check_lead(exchange, lead_in(sweep.rule), lead)
    reading = read_list(exchange, store, account, now)
    removed: list[SweepItem] = []
    not_confirmed: list[SweepItem] = []
    for sweep in left:
        for item in settle_open(store, sweep, reading, now):
            (removed if item.state is ItemState.REMOVED else not_confirmed).append(item)
        store.sweeps.end(sweep, now=now())
    return Recovery(tuple(removed), tuple(not_confirmed), (), given_up.never_sent)


def check_lead(exchange: Exchange, expected: str, found: str) -> None:
    """Raise `KeyRefused` for a key of another account than before.

    Nobody of ours is on its list, which would look as if all were gone; and who copies both would
    be removed from the wrong one. An exchange that tells no id is believed.
    """
    if expected and found and expected != found:
        told = "this key is of another account than the one that the removal was begun for"
        raise KeyRefused(exchange.profile.name, told=told)


def settle_open(
    store: Store,
    sweep: Sweep,
    reading: ListReading,
    now: Clock,
    only: AbstractSet[str] | None = None,
) -> list[SweepItem]:
    """Settle what was sent without an answer: gone is removed, still there was refused.

    `only` are those sent before the reading began, None for all: a page may be older than the rest.
    """
    items = [
        item
        for item in store.sweeps.items(sweep, OPEN_STATES)
        if only is None or item.copier_id in only
    ]
    changes = [
        ItemChange(item.copier_id, ItemState.REFUSED, NOT_CONFIRMED)
        if item.copier_id in reading.listed
        else ItemChange(item.copier_id, ItemState.REMOVED)
        for item in items
    ]
    store.sweeps.note(sweep, changes, now=now())
    return [
        item._replace(state=change.state, code=change.code, told="")
        for item, change in zip(items, changes, strict=True)
    ]


def _settle_unsent(store: Store, account: Account, now: Clock) -> Recovery:
    never_sent, unsettled = 0, list[SweepItem]()
    for sweep in store.sweeps.unfinished(account.account_id):
        planned = store.sweeps.items(sweep, {ItemState.PLANNED})
        stopped = [ItemChange(item.copier_id, ItemState.STOPPED) for item in planned]
        store.sweeps.note(sweep, stopped, now=now())
        never_sent += len(planned)
        left = store.sweeps.items(sweep, OPEN_STATES)
        sent = [
            ItemChange(item.copier_id, ItemState.UNCERTAIN)
            for item in left
            if item.state is ItemState.SENT
        ]
        store.sweeps.note(sweep, sent, now=now())
        unsettled.extend(left)
        if not left:
            store.sweeps.end(sweep, now=now())
    return Recovery(unsettled=tuple(unsettled), never_sent=never_sent)
