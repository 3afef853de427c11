"""What happened with one copier, the newest first: coming, going, names, settlements, payouts."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import EventKind, ReasonCode, Status
from profitshare_gui.core.spells import Spell, SpellEnd
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.copier_past import PastReading
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import Books


class What(StrEnum):
    """What happened."""

    JOINED = "joined"
    SEEN_FIRST = "seen_first"
    CAME_BACK = "came_back"
    STOPPED = "stopped"
    GONE = "gone"
    BEGAN_AGAIN = "began_again"
    RENAMED = "renamed"
    SETTLED = "settled"
    POSTPONED = "postponed"
    SKIPPED = "skipped"
    PAID = "paid"
    REPORTED_PAID = "reported_paid"
    WITHDREW = "withdrew"


class Moment(NamedTuple):
    """One thing that happened: when, what, the amount if it has one.

    `before` and `after` are the names of a RENAMED; `reason` why a settlement paid nothing.
    """

    at: Micros
    what: What
    asset: str = ""
    amount: Units | None = None
    before: str = ""
    after: str = ""
    reason: ReasonCode | None = None


_STATUSES = {
    Status.SETTLED: What.SETTLED,
    Status.POSTPONED: What.POSTPONED,
    Status.SKIPPED: What.SKIPPED,
}
_ENDS = {
    SpellEnd.STOPPED: What.STOPPED,
    SpellEnd.GONE: What.GONE,
    SpellEnd.BEGAN_AGAIN: What.BEGAN_AGAIN,
}
_EVENTS = {EventKind.PAYOUT: What.PAID, EventKind.WITHDRAWAL: What.WITHDREW}


def copier_timeline(
    store: Store,
    account_id: int,
    ledger: Ledger,
    books: Books | None,
    past: Sequence[PastReading],
    spells: Sequence[Spell],
    copier_id: str,
    now: Micros,
) -> tuple[Moment, ...]:
    """Everything the archive knows to have happened with a copier by now, the newest first."""
    moments = [
        *_comings(spells),
        *_names(past),
        *(_settlements(books, copier_id) if books is not None else ()),
        *(
            Moment(event.at, _EVENTS[event.kind], event.asset, event.amount)
            for event in ledger.events
            if event.kind in _EVENTS and event.copier_id == copier_id and event.at <= now
        ),
        *_reported(store, account_id, copier_id),
    ]
    order = tuple(What)
    moments.sort(key=lambda moment: (-moment.at, -order.index(moment.what)))
    return tuple(moments)


def _comings(spells: Sequence[Spell]) -> Iterator[Moment]:
    for place, spell in enumerate(spells):
        first = What.JOINED if spell.is_told else What.SEEN_FIRST
        yield Moment(spell.began_at, What.CAME_BACK if place else first)
        if spell.ended_at is not None and spell.end is not None:
            yield Moment(spell.ended_at, _ENDS[spell.end])


def _names(past: Sequence[PastReading]) -> Iterator[Moment]:
    """Each change of the nickname, when it was first seen."""
    known = ""
    for reading in past:
        name = reading.copier.nickname
        if name and known and name != known:
            yield Moment(reading.first_seen_at, What.RENAMED, before=known, after=name)
        known = name or known


def _settlements(books: Books, copier_id: str) -> Iterator[Moment]:
    for page in books.pages:
        shares = page.load()
        for place, group in enumerate(shares.groups):
            if group.copier_id == copier_id:
                share = shares.share(place)
                yield Moment(
                    page.window.cut_off_at,
                    _STATUSES[share.status],
                    share.asset,
                    share.due,
                    reason=share.reason,
                )


def _reported(store: Store, account_id: int, copier_id: str) -> Iterator[Moment]:
    """The platform's own rows of shares paid by him, or by a name he was confirmed to bear."""
    confirmed = store.identities.confirmed(account_id)
    for row in store.synced.rows(account_id, SyncFeed.PAID_SHARES.value):
        told = json.loads(row.content)
        his = told.get("copier_id") or confirmed.get(told.get("nickname") or "")
        if his == copier_id and row.at is not None:
            yield Moment(row.at, What.REPORTED_PAID, row.asset, row.amount)
