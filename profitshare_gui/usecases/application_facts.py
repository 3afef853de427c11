"""What archive and API know of somebody who applies: his orders, his equity, whether he leads."""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from typing import NamedTuple

from profitshare_gui.core.application import LEADING, State
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.prerequisites import ApplicantFacts, Need
from profitshare_gui.core.records import DEFAULT_ASSET, Account, EventKind
from profitshare_gui.store.store import Store

TICKS = "application_ticks"
"""The name of the choice in the archive that holds the ticked prerequisites."""

_STATUS = "status"
_HISTORY_DAYS = 30


def gather_facts(
    store: Store, account: Account, state: State, *, proof_images: int, now: Micros, offset: Micros
) -> ApplicantFacts:
    """The facts of an account as of now.

    Who has copiers' orders in the archive, or whose platform says so, leads already.
    """
    own = _own_orders(store, account, now, offset)
    status = _status(store, account)
    told = status.get("is_lead")
    copied = store.order_count(account.account_id) > own.orders
    equity, equity_as_of = _equity(store, account, status)
    return ApplicantFacts(
        leads=told if isinstance(told, bool) else (state in LEADING or copied) or None,
        own_orders=own.orders,
        own_days=own.days,
        open_orders=own.still_open if own.orders else None,
        positions_as_of=store.last_learned_at(account.account_id),
        equity=equity,
        equity_as_of=equity_as_of,
        proof_images=proof_images,
    )


def load_ticks(store: Store, account: Account) -> dict[Need, bool]:
    """The prerequisites that the trader ticked; what cannot be read was not ticked."""
    chosen = store.choices.chosen(account.account_id, TICKS)
    ticks: dict[Need, bool] = {}
    with suppress(ValueError, AttributeError, RecursionError):
        for name, is_ticked in json.loads(chosen or "{}").items():
            ticks[Need(name)] = is_ticked is True
    return ticks


def save_tick(store: Store, account: Account, need: Need, now: Micros, *, is_met: bool) -> None:
    """Keep a tick for every member of the desk, or take it back."""
    ticks = {**load_ticks(store, account), need: is_met}
    words = {each.value: True for each, is_ticked in ticks.items() if is_ticked}
    store.choices.choose(account.account_id, TICKS, json.dumps(words, sort_keys=True), now=now)


def _status(store: Store, account: Account) -> Mapping[str, object]:
    """What the lead's own page says, as it was last synced; empty where it never was."""
    rows = list(store.synced.rows(account.account_id, _STATUS))
    with suppress(ValueError, IndexError, RecursionError):
        content = json.loads(rows[-1].content)
        return content if isinstance(content, dict) else {}
    return {}


def _equity(
    store: Store, account: Account, status: Mapping[str, object]
) -> tuple[Units | None, Micros | None]:
    told = status.get("equity")
    if isinstance(told, int) and not isinstance(told, bool):
        return told, store.last_learned_at(account.account_id)
    own = [
        event
        for event in store.events(account.account_id)
        if event.kind is EventKind.EQUITY and not event.copier_id and event.asset == DEFAULT_ASSET
    ]
    return (own[-1].amount, own[-1].at) if own else (None, None)


class _OwnOrders(NamedTuple):
    """How many there are and are still open, and on how many of the last days any closed."""

    orders: int
    still_open: int
    days: int


def _own_orders(store: Store, account: Account, now: Micros, offset: Micros) -> _OwnOrders:
    today = (now + offset) // DAY
    count = still_open = 0
    days: set[int] = set()
    for order in store.lead_trades.orders(account.account_id, now + 1):
        count += 1
        still_open += order.closed_at is None or order.closed_at > now
        if order.closed_at is not None:
            days.add((order.closed_at + offset) // DAY)
    recent = sum(today - _HISTORY_DAYS <= day <= today for day in days)
    return _OwnOrders(count, still_open, recent)
