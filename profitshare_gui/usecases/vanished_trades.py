"""Open trades that are no longer listed and whose close nobody told: look for it, else name them.

A close that an exchange shows later than the overlap of two syncs lies in a past that is not read
again. So the history is, from its newest row down to the last of the closes that are looked for;
once for each trade, for what is not there today will hardly be there tomorrow.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import takewhile
from typing import cast

from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.records import Account, Order
from profitshare_gui.exchanges.exchange import Exchange, FeedProfile, SyncFeed
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncedPage, SyncedRow, Trouble
from profitshare_gui.usecases.syncing_rows import Reading

LOOKED_FOR = "vanished_trades"
"""Where the archive keeps which trades were looked for, beside the feeds of the exchange."""

_OPEN, _CLOSED = SyncFeed.OPEN_TRADES.value, SyncFeed.CLOSED_TRADES.value
_MOST_NAMED = 20


def vanished_trades(store: Store, account_id: int) -> list[Order]:
    """The trades that the archive has as open and the exchange no longer lists."""
    return [order for order, _ in _vanished(store, account_id)]


def look_for_closes(
    exchange: Exchange,
    store: Store,
    account: Account,
    now: Callable[[], Micros],
    tell: Callable[[int], None],
) -> SaveCounts:
    """Read the history again for trades that vanished and were not looked for since.

    `tell` is called before every page with the number of rows read; it may raise `Stopped`. Raises
    what the exchange raises; the trades are then looked for again by the next sync.
    """
    profile, account_id = exchange.profile.feed(SyncFeed.CLOSED_TRADES), account.account_id
    archive = store.data_version() >> 64
    vanished = _vanished(store, account_id)
    if profile is None or not vanished:
        return SaveCounts()
    known = {row.row_key: row.as_of for row in store.synced.rows(account_id, LOOKED_FOR)}
    wanted = {
        order.order_id: order
        for order, gone_at in vanished
        if known.get(order.order_id, -1) < gone_at
    }
    if not wanted:
        return SaveCounts()
    # Newer than the reading that missed them, even where the clock was set back since.
    looked_at = max(now(), *(gone_at for _, gone_at in vanished))
    counts, position = SaveCounts(), store.synced.reach(account_id, _CLOSED).position
    for page in _pages_down_to(exchange, profile, set(wanted), now, tell):
        kept = replace(page, position=position)
        counts += store.synced.save_page(
            account_id, _CLOSED, kept, learned_at=now(), archive=archive
        )
    looked_for = SyncedPage([_noted(order) for order in wanted.values()], (), "")
    store.synced.save_page(
        account_id, LOOKED_FOR, looked_for, learned_at=looked_at, archive=archive
    )
    return counts


def warn_of_vanished(store: Store, account_id: int) -> Iterator[Trouble]:
    """A line for every trade that is neither open nor closed, as far as anybody told."""
    vanished = vanished_trades(store, account_id)
    for order in vanished[:_MOST_NAMED]:
        why = (
            f"order {order.order_id} in {order.symbol}, opened {instant_text(order.opened_at)}, is "
            "no longer listed as open, and the exchange tells no close of it; enter it by hand or "
            "import it from a file"
        )
        facts = (("order", order.order_id), ("symbol", order.symbol), ("at", order.opened_at))
        yield Trouble(_OPEN, "vanished", why, facts)
    more = len(vanished) - _MOST_NAMED
    if more > 0:
        why = f"{more} more orders vanished as well"
        yield Trouble(_OPEN, "vanished", why, (("count", more),))


def _vanished(store: Store, account_id: int) -> list[tuple[Order, Micros]]:
    """Each with the instant of the reading that missed it first."""
    with closing(cast("Generator[Order]", store.orders(account_id))) as orders:
        still_open = list(takewhile(lambda order: order.closed_at is None, orders))
    if not still_open:
        return []
    first = min(order.opened_at for order in still_open)
    listed = store.synced.rows(account_id, _OPEN, since=first)
    gone = {row.row_key: row.gone_at for row in listed if row.gone_at is not None}
    return [(order, gone[order.order_id]) for order in still_open if order.order_id in gone]


def _pages_down_to(
    exchange: Exchange,
    profile: FeedProfile,
    wanted: set[str],
    now: Callable[[], Micros],
    tell: Callable[[int], None],
) -> Iterator[SyncedPage]:
    """The pages of the whole history, until every close that is wanted has come."""
    reading, missing = Reading(profile), set(wanted)
    tell(0)
    for page in exchange.fetch(profile.feed, "", now()):
        yield reading.take(page)
        missing -= _closed_among(page.rows)
        if not missing:
            return
        tell(reading.count)


def _closed_among(rows: Iterable[object]) -> set[str]:
    return {row.order_id for row in rows if isinstance(row, Order) and row.closed_at is not None}


def _noted(order: Order) -> SyncedRow:
    told = Reported(order.order_id, order.opened_at, order.asset, None, "{}")
    return SyncedRow(order.order_id, told, None)
