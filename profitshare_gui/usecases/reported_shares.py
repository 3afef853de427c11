"""The shares that a platform itself says it paid, or has still to pay, as rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger_check import Payment, compare
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.records import Copier, Provenance
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.exchanges.feed_rows import BillKind
from profitshare_gui.store.reported import KeptReported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import Reach
from profitshare_gui.usecases.ledger_checking import WITHIN

_PAID, _PENDING = SyncFeed.PAID_SHARES.value, SyncFeed.PENDING_SHARES.value
_BILLS = SyncFeed.BILLS.value

MASK = "*"
"""Platforms write it in the place of letters they do not show."""


class ShareStanding(StrEnum):
    """What a platform says of a share. UNBOOKED is one it says it paid and its ledger lacks."""

    PENDING = "pending"
    PAID = "paid"
    UNBOOKED = "unbooked"


class ReportedShareRow(NamedTuple):
    """One share as it was reported; `at` is None while it is pending.

    `nickname` is as the platform shows it, `is_masked` where letters of it are hidden.
    `copier_ids` are those of our list who may be meant: the one that was named, or everybody of
    this nickname; none where nobody is known. `evidence` is the amount as it was sent.
    """

    row_key: str
    standing: ShareStanding
    at: Micros | None
    nickname: str
    is_masked: bool
    copier_ids: tuple[str, ...]
    asset: str
    amount: Units
    evidence: str

    @property
    def provenance(self) -> Provenance:
        """Where the figure comes from."""
        return Provenance.REPORTED


@dataclass(frozen=True, slots=True)
class ReportedShares:
    """All that a platform reported of one account's shares, pending first, then newest first.

    `paid` and `pending` are sums by asset. `complete_since` is from when on the paid ones are all
    there, `read_until` until when they were read; both None before the first sync.
    """

    rows: Sequence[ReportedShareRow]
    paid: Mapping[str, Units]
    pending: Mapping[str, Units]
    complete_since: Micros | None
    read_until: Micros | None


def load_reported_shares(store: Store, account_id: int) -> ReportedShares:
    """Read what was reported of an account's shares; may run on any thread.

    A pending share that is no longer listed was paid, or lapsed, and is left out. A row without an
    amount, which only a hand in the archive could have made, is left out as well.
    """
    synced = store.synced
    paid = synced.rows(account_id, _PAID)
    pending = [row for row in synced.rows(account_id, _PENDING) if row.gone_at is None]
    bearers = _bearers(store.copiers(account_id) if paid or pending else ())
    unbooked = _unbooked(store, account_id, paid)
    rows = [_row(row, ShareStanding.PENDING, bearers) for row in pending if row.amount is not None]
    rows.sort(key=lambda row: (-row.amount, row.row_key))
    rows += [
        _row(
            row,
            ShareStanding.UNBOOKED if row.row_key in unbooked else ShareStanding.PAID,
            bearers,
        )
        for row in reversed(paid)
        if row.amount is not None
    ]
    reach = synced.reach(account_id, _PAID)
    return ReportedShares(
        rows=rows,
        paid=_sums(row for row in rows if row.standing is not ShareStanding.PENDING),
        pending=_sums(row for row in rows if row.standing is ShareStanding.PENDING),
        complete_since=reach.complete_since,
        read_until=reach.until,
    )


def _row(
    row: KeptReported, standing: ShareStanding, bearers: Mapping[str, tuple[str, ...]]
) -> ReportedShareRow:
    cells = json.loads(row.content)
    nickname, copier_id = str(cells.get("nickname", "")), str(cells.get("copier_id", ""))
    is_masked = MASK in nickname
    named = (copier_id,) if copier_id else bearers.get(nickname, ())
    return ReportedShareRow(
        row_key=row.row_key,
        standing=standing,
        at=row.at,
        nickname=nickname,
        is_masked=is_masked,
        copier_ids=named,
        asset=row.asset,
        amount=row.amount or 0,
        evidence=str(cells.get("evidence", "")),
    )


def _bearers(copiers: Iterable[Copier]) -> dict[str, tuple[str, ...]]:
    """Who bears each nickname; often two, and of a masked one many more may."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for copier in copiers:
        if copier.nickname:
            found[copier.nickname].add(copier.copier_id)
    return {nickname: tuple(sorted(ids)) for nickname, ids in found.items()}


def _unbooked(store: Store, account_id: int, paid: Sequence[KeptReported]) -> frozenset[str]:
    """The paid shares that the platform's ledger lacks, where both were read (SPEC, Sync)."""
    stretch = _in_both([store.synced.reach(account_id, feed) for feed in (_PAID, _BILLS)])
    if stretch is None or not paid:
        return frozenset()
    since, until = stretch
    bills = store.synced.rows(account_id, _BILLS, since=since, until=until)
    received = [row for row in bills if json.loads(row.content).get("kind") == _RECEIVED]
    mine = [row for row in paid if row.at is not None and since <= row.at < until]
    left = compare(_payments(mine), _payments(received), WITHIN).only_reported
    return frozenset(row.row_id for row in left if since + WITHIN <= row.at < until - WITHIN)


_RECEIVED = BillKind.SHARE_RECEIVED.value


def _in_both(reaches: Sequence[Reach]) -> tuple[Micros, Micros] | None:
    starts = [each.complete_since for each in reaches if each.complete_since is not None]
    ends = [each.until for each in reaches if each.until is not None]
    if len(starts) < len(reaches) or len(ends) < len(reaches):
        return None
    return max(starts), min(ends)


def _payments(rows: Iterable[KeptReported]) -> list[Payment]:
    return [
        Payment(row.row_key, row.asset, row.amount, row.at)
        for row in rows
        if row.amount is not None and row.at is not None
    ]


def _sums(rows: Iterable[ReportedShareRow]) -> dict[str, Units]:
    return sums_by((row.asset, row.amount) for row in rows)
