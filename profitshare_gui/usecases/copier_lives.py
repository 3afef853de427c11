"""Who copied from when to when, and who is on the list now, by all that an archive tells."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import sums_by
from profitshare_gui.core.records import DEFAULT_ASSET, EventKind
from profitshare_gui.core.spells import (
    Sign,
    SignKind,
    Spell,
    order_signs,
    spells_of,
    stop_signs,
)
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.exchanges.feed_rows import ListedCopier
from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True)
class Lives:
    """Everybody's spells, by copier and then by time, and the rows of the list as it is now."""

    spells: tuple[Spell, ...]
    listed: tuple[ListedCopier, ...]

    @property
    def main_asset(self) -> str:
        """The asset that most equity on the list is in."""
        sums = sums_by((row.copier.asset, max(row.copier.equity or 0, 0)) for row in self.listed)
        return max(sums, key=lambda asset: (sums[asset], asset), default=DEFAULT_ASSET)


def load_lives(
    store: Store, account_id: int, ledger: Ledger, now: Micros, copier_id: str = ""
) -> Lives:
    """Read the spells of everybody, or with a `copier_id` of him alone, and the whole list."""
    spells = load_spells(store, account_id, ledger, now, copier_id)
    return Lives(spells, listed_now(store, account_id))


def load_spells(
    store: Store, account_id: int, ledger: Ledger, now: Micros, copier_id: str = ""
) -> tuple[Spell, ...]:
    """Read every sign of copying: stays on the list, beginnings, stops and first orders.

    With a `copier_id` the spells are his alone, which is quicker.
    """
    stays, beginnings = store.stays.all(account_id), store.copier_past.beginnings(account_id)
    seen: list[Sign] = []
    if not stays:  # an archive from before stays were kept: who is in it was seen then
        listed = (row.copier for row in listed_now(store, account_id))
        seen = [Sign(copier.copier_id, copier.as_of, SignKind.SEEN) for copier in listed]
    if copier_id:
        ledger = ledger.of_copiers({copier_id})
        stays = [stay for stay in stays if stay.copier_id == copier_id]
        beginnings = [each for each in beginnings if each[0] == copier_id]
        seen = [sign for sign in seen if sign.copier_id == copier_id]
    signs = stop_signs(ledger)
    signs += [
        Sign(stay.copier_id, stay.until, SignKind.GONE) for stay in stays if stay.until is not None
    ]
    ends: dict[str, list[Micros]] = {}
    for sign in signs:
        ends.setdefault(sign.copier_id, []).append(sign.at)
    signs += order_signs(ledger, ends)
    signs += [Sign(stay.copier_id, stay.since, SignKind.SEEN) for stay in stays]
    signs += [Sign(told, since, SignKind.BEGAN) for told, since in beginnings]
    return spells_of([*signs, *seen], now)


def listed_now(store: Store, account_id: int) -> tuple[ListedCopier, ...]:
    """The list as the archive has it, without those whom a whole reading missed."""
    words: dict[str, bool | None] = {}
    have_left = {stay.copier_id: stay.until is not None for stay in store.stays.all(account_id)}
    for row in store.synced.rows(account_id, SyncFeed.COPIERS):
        if row.gone_at is None:
            words[row.row_key] = is_removable(row.content)
        else:
            have_left[row.row_key] = True
    listed = [
        ListedCopier(copier, words.get(copier.copier_id))
        for copier in store.copiers(account_id)
        if not have_left.get(copier.copier_id)
    ]
    return tuple(listed)


@lru_cache(maxsize=64)
def is_removable(content: str) -> bool | None:
    """What a platform's row says of whether its copier can be removed; few rows differ in it."""
    said: bool | None = json.loads(content).get("is_removable")
    return said


def lead_equity_readings(
    store: Store, account_id: int, ledger: Ledger
) -> dict[str, list[tuple[Micros, int]]]:
    """The lead's own equity by asset, oldest first: from events and from what syncs read."""
    found: dict[str, list[tuple[Micros, int]]] = {}
    for event in ledger.events:
        if event.kind is EventKind.EQUITY and not event.copier_id and event.amount is not None:
            found.setdefault(event.asset, []).append((event.at, event.amount))
    feed = SyncFeed.STATUS.value
    for row in store.synced.rows(account_id, feed):
        for said in (*store.synced.earlier(account_id, feed, row.row_key), row):
            equity = json.loads(said.content).get("equity")
            if isinstance(equity, int):
                found.setdefault(DEFAULT_ASSET, []).append((said.first_seen_at, equity))
    for readings in found.values():
        readings.sort()
    return found
