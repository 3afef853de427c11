"""Rows of an exchange as what the archive keeps of them, and who was seen in a reading."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.exchange import (
    FeedKind,
    FeedProfile,
    Page,
    SyncFeed,
)
from profitshare_gui.exchanges.feed_rows import (
    Bill,
    LeadStatus,
    LeadSymbol,
    ListedCopier,
    PendingReported,
    ReportedShare,
    SyncRow,
)
from profitshare_gui.store.reported import Reported
from profitshare_gui.store.synced import SyncedPage, SyncedRow, Trouble, Unread

LEAD = "lead"
"""The key of the one row of the lead's own page."""

_TOLD_WITHOUT_ID = ("nickname", "copying_since", "equity", "copied_amount", "pnl", "share_paid")


class Reading:
    """One reading of a feed, from its first page to its last."""

    def __init__(self, profile: FeedProfile) -> None:
        self._profile = profile
        self._seen: set[str] = set()
        self._namesakes: Counter[tuple[str, ...]] = Counter()
        self.count = 0
        """How many rows the reading has had, those that cannot be read included."""

    def take(self, page: Page) -> SyncedPage:
        """What to keep of the next page."""
        if page.starts_over:  # the list moved under us: what was seen of it no longer counts
            self._seen.clear()
            self._namesakes.clear()
            self.count = 0
        rows = [self._kept(row) for row in page.rows]
        self.count += len(rows) + len(page.set_aside)
        is_state = self._profile.kind is FeedKind.STATE
        if is_state:
            self._seen.update(row.key for row in rows)
        is_reading_whole = is_state and page.is_last and page.is_whole
        return SyncedPage(
            rows=rows,
            unread=[Unread._make(row) for row in page.set_aside],
            position=page.position,
            present=frozenset(self._seen) if is_reading_whole else None,
        )

    def forget(self, row_key: str) -> None:
        """A row that was seen is known to be gone by now: it is not among those present."""
        self._seen.discard(row_key)

    def _kept(self, row: SyncRow) -> SyncedRow:
        match row:
            case Order():
                return self._kept_order(row)
            case ListedCopier():
                return self._kept_copier(row)
            case PendingReported():
                return self._kept_pending(row)
            case ReportedShare():
                return _told(row.share_id, row.at, row.asset, row.amount, _words(row))
            case Bill():
                return _told(row.bill_id, row.at, row.asset, row.amount, _words(row))
            case LeadSymbol():
                return _told(f"{row.product} {row.symbol}", None, "", None, _words(row))
            case LeadStatus():
                return _told(LEAD, None, "", None, _json(asdict(row)))

    def _kept_order(self, order: Order) -> SyncedRow:
        """An order is a fact; of an open one the list also says that it is there."""
        if self._profile.feed is not SyncFeed.OPEN_TRADES:
            return SyncedRow(order.order_id, None, order)
        is_there = Reported(order.order_id, order.opened_at, order.asset, None, "{}")
        return SyncedRow(order.order_id, is_there, order)

    def _kept_copier(self, row: ListedCopier) -> SyncedRow:
        """A copier is a fact, and reported; one without an id is only what a list says."""
        copier = row.copier
        if not copier.copier_id:
            key = self._counted(copier.nickname or "", str(copier.copying_since), copier.asset)
            told = {name: getattr(copier, name) for name in _TOLD_WITHOUT_ID}
            return _told(key, None, copier.asset, None, _json(told))
        extra = _json({"is_removable": row.is_removable})
        reported = Reported(copier.copier_id, None, copier.asset, None, extra)
        return SyncedRow(copier.copier_id, reported, copier)

    def _kept_pending(self, row: PendingReported) -> SyncedRow:
        """A pending share has no id, and two may bear one name: they are counted."""
        key = self._counted(row.copier_id, row.nickname, row.asset)
        return _told(key, None, row.asset, row.amount, _words(row))

    def _counted(self, *name: str) -> str:
        """A key for what only a name tells: the name, and the how-manieth of it this is."""
        self._namesakes[name] += 1
        return _json([*name, self._namesakes[name]])


def why_not_whole(page: Page, exchange: str, *, is_unread: bool) -> Trouble:
    """Why a row that did not come in a whole reading may still be there, for the report."""
    feed = page.feed.value
    if page.cut_at:
        why = (
            f"{exchange} shows {page.cut_at} rows of {feed} at most, and there may be more; who is "
            "not among them does not count as gone"
        )
        facts = (("exchange", exchange), ("count", page.cut_at))
        return Trouble(feed, "cut_short", why, facts)
    if is_unread:
        why = f"not every row of {feed} can be read; nothing counts as gone"
        return Trouble(feed, "rows_unread", why)
    why = f"{feed} kept changing while it was read; nothing counts as gone"
    return Trouble(feed, "not_whole", why)


def _told(
    row_key: str, at: Micros | None, asset: str, amount: Units | None, content: str
) -> SyncedRow:
    return SyncedRow(row_key, Reported(row_key, at, asset, amount, content), None)


_IN_COLUMNS = frozenset({"share_id", "bill_id", "at", "asset", "amount"})


def _words(row: ReportedShare | PendingReported | Bill | LeadSymbol) -> str:
    """The cells of a row that have no column of their own."""
    cells: Mapping[str, object] = row._asdict()
    return _json({name: value for name, value in cells.items() if name not in _IN_COLUMNS})


def _json(value: object) -> str:
    """One spelling for one content, in characters that every database takes."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"))
