"""How far an account's record is complete, from what its imports and synced feeds said."""

from __future__ import annotations

from profitshare_gui.core.coverage import Coverage, Span, united
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store


def load_coverage(
    store: Store, account: Account, as_of: Micros, known_at: Micros | None = None
) -> Coverage:
    """The coverage wanted from the first closed order or the first stretch told, up to `as_of`.

    `known_at` leaves out what was said later. Feeds of which nothing was ever said are unknown.
    """
    told = store.covered(account.account_id, known_at)
    covered = {feed: united(spans) for feed, spans in told.items() if united(spans)}
    starts = [spans[0].since for spans in covered.values()]
    first = store.first_closed_at(account.account_id, known_at)
    if first is not None:
        starts.append(first)
    since = min(starts, default=as_of)
    return Coverage(Span(min(since, as_of), as_of), covered)
