"""Each copier's pending share and his distance to the high-water mark, from the kept books."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.copier_columns import CopierColumns
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books

Place: TypeAlias = tuple[str, str]
"""A copier and an asset."""


@dataclass(frozen=True, slots=True)
class PendingOf:
    """What would be due now, and how much PnL is missing to the mark; who is not in it is unknown.

    `to_mark` is empty where the rules know no high-water mark.
    """

    due: Mapping[Place, Units]
    to_mark: Mapping[Place, Units]


def load_pending(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    now: Micros,
    columns: CopierColumns,
) -> PendingOf:
    """Bring the books up to date and read them once. Raises `NoRatio`.

    A copier with orders of which none waits to be settled owes nothing; of one without any order
    nobody knows, unless the platform itself reports what is pending.
    """
    books = load_books(store.settlements, account.account_id, rulebook, now)
    due, to_mark = _of_closing(store, account, books)
    pending: dict[Place, Units] = defaultdict(int)
    distance: dict[Place, Units] = {}
    for share in books.pending:
        place = (share.copier_id, share.asset)
        pending[place] += share.due
        if share.high_water_mark is not None:
            # Of several projects the last one is the one that goes on.
            distance[place] = max(share.high_water_mark - share.base, 0)
    reported = _reported(store, account, columns)
    return PendingOf({**due, **pending, **reported}, {**to_mark, **distance})


def _of_closing(
    store: Store, account: Account, books: Books
) -> tuple[dict[Place, Units], dict[Place, Units]]:
    """What the last closing says of copiers with nothing pending: they owe nothing by then."""
    kept = store.settlements.state(account.account_id).closing
    if kept is None:
        return {}, {}
    closing = kept.closing
    places = [(group.copier_id, group.asset) for group in closing.groups]
    due: dict[Place, Units] = dict.fromkeys(places, 0)
    rule = books.rulebook.rule_at(books.as_of)
    if rule.is_period_net:
        return due, {}
    missing = (closing.standing.mark - closing.standing.total).tolist()
    return due, {place: max(units, 0) for place, units in zip(places, missing, strict=True)}


def _reported(store: Store, account: Account, columns: CopierColumns) -> dict[Place, Units]:
    """What the platform reports as pending, where it says of whom.

    It may name a copier by nickname alone; one that several bear says nothing of any of them.
    """
    if account.exchange not in PROFILES:
        return {}
    rows = store.synced.rows(account.account_id, SyncFeed.PENDING_SHARES.value)
    named = list(zip(columns.nicknames, columns.copier_ids, strict=True))
    by_name = {name: copier_id for name, copier_id in named if name}
    bearers = Counter(name for name, _ in set(named))
    found: dict[Place, Units] = defaultdict(int)
    for row in rows:
        if row.gone_at is not None or row.amount is None:
            continue
        told = json.loads(row.content)
        name = told.get("nickname")
        copier_id = told.get("copier_id") or (by_name.get(name) if bearers[name] == 1 else None)
        if copier_id:
            found[copier_id, row.asset] += row.amount
    return dict(found)
