"""What the archive knows of copiers besides the list: what they owe, have paid and lack."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Account, Copier, Provenance, Share
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books


@dataclass(frozen=True, slots=True)
class CopierFigures:
    """What is known of one copier besides the list, each None where nobody knows.

    `pending` is what he owes, and `provenance` says who says so; `to_mark` is the PnL he lacks
    until a share is taken again, None as well where the rule has no mark.
    """

    days: int | None = None
    pending: Units | None = None
    provenance: Provenance | None = None
    share_paid: Units | None = None
    to_mark: Units | None = None


@dataclass(frozen=True, slots=True)
class Figures:
    """What the archive knows of copiers besides the list."""

    now: Micros
    pending: Mapping[tuple[str, str], Share]
    settled: Mapping[tuple[str, str], Units]
    reported: Mapping[str, Units]
    paid: Mapping[str, Units]
    shared_names: frozenset[str]
    is_reported: bool

    def of(self, copier: Copier) -> CopierFigures:
        """What one copier owes, has paid and lacks."""
        key = (copier.copier_id, copier.asset)
        share = self.pending.get(key)
        owed, provenance = self._owed(copier, share)
        since = copier.copying_since
        mark = None if share is None else share.high_water_mark
        paid = copier.share_paid
        if paid is None:
            paid = self.settled.get(key, self._of(self.paid, copier))
        return CopierFigures(
            days=None if since is None or since > self.now else (self.now - since) // DAY,
            pending=owed,
            provenance=provenance,
            share_paid=paid,
            to_mark=None if share is None or mark is None else max(mark - share.base, 0),
        )

    def _owed(self, copier: Copier, share: Share | None) -> tuple[Units | None, Provenance | None]:
        if share is not None:
            return share.due, share.provenance
        told = self._of(self.reported, copier)
        if told is not None:
            return told, Provenance.REPORTED
        if (copier.copier_id, copier.asset) in self.settled:
            return 0, Provenance.COMPUTED  # all his orders are settled
        is_someones = copier.nickname in self.shared_names  # perhaps his: nobody knows
        return (0, Provenance.REPORTED) if self.is_reported and not is_someones else (None, None)

    @staticmethod
    def _of(amounts: Mapping[str, Units], copier: Copier) -> Units | None:
        """By his id, or by his name where the platform tells it alone."""
        if copier.copier_id in amounts:
            return amounts[copier.copier_id]
        return amounts.get(f"\0{copier.nickname}") if copier.nickname else None


def load_figures(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> Figures:
    """Bring the books up to date and read what the platform reports; see `load_books`."""
    account_id = account.account_id
    pending: dict[tuple[str, str], Share] = {}
    settled: Counter[tuple[str, str]] = Counter()
    try:
        books = load_books(store.settlements, account_id, rulebook, now)
    except NoRatio:  # the Profit page says so; here the shares are unknown
        pass
    else:
        pending = {(share.copier_id, share.asset): share for share in books.pending}
        for share in books.shares:
            settled[share.copier_id, share.asset] += share.due
    names = Counter(copier.nickname for copier in store.copiers(account_id))
    feeds = SyncFeed.PENDING_SHARES.value, SyncFeed.PAID_SHARES.value
    reported, paid = (_told(store, account_id, feed, names) for feed in feeds)
    feed = store.synced.feeds(account_id).get(feeds[0])
    was_read = feed is not None and feed.read_at is not None
    shared = frozenset(name for name, count in names.items() if name and count > 1)
    return Figures(now, pending, settled, reported, paid, shared, is_reported=was_read)


def _told(
    store: Store, account_id: int, feed: str, names: Mapping[str | None, int]
) -> dict[str, Units]:
    """What a platform says of shares, by copier; by name alone only where it is one copier's."""
    sums: Counter[str] = Counter()
    for row in store.synced.rows(account_id, feed):
        words = json.loads(row.content)
        if row.amount is None or (row.gone_at is not None and not row.at):
            continue
        copier_id, nickname = words.get("copier_id", ""), words.get("nickname", "")
        if copier_id:
            sums[copier_id] += row.amount
        elif names.get(nickname) == 1:
            sums[f"\0{nickname}"] += row.amount
    return dict(sums)
