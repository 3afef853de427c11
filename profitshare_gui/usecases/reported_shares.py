"""The shares that a platform itself says it paid, or has still to pay, as rows."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.records import Provenance
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.reported import KeptReported
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.ledger_checking import unmatched

_PAID, _PENDING = SyncFeed.PAID_SHARES.value, SyncFeed.PENDING_SHARES.value

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
    bearers = _bearers(store, account_id)
    unbooked = {row.row_id for row in unmatched(store, account_id).only_reported}
    pending = [
        _row(row, ShareStanding.PENDING, bearers)
        for row in synced.rows(account_id, _PENDING)
        if row.gone_at is None and row.amount is not None
    ]
    pending.sort(key=lambda row: (-row.amount, row.row_key))
    paid = [
        _row(
            row,
            ShareStanding.UNBOOKED if row.row_key in unbooked else ShareStanding.PAID,
            bearers,
        )
        for row in synced.rows(account_id, _PAID)
        if row.amount is not None
    ]
    paid.reverse()
    reach = synced.reach(account_id, _PAID)
    return ReportedShares(
        rows=pending + paid,
        paid=_sums(paid),
        pending=_sums(pending),
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


def _bearers(store: Store, account_id: int) -> dict[str, tuple[str, ...]]:
    """Who bears each nickname; often two, and of a masked one many more may."""
    columns = store.copier_past.newest(account_id)
    found: defaultdict[str, list[str]] = defaultdict(list)
    for nickname, copier_id in zip(columns.nicknames, columns.copier_ids, strict=True):
        if nickname:
            found[nickname].append(copier_id)
    return {nickname: tuple(sorted(set(ids))) for nickname, ids in found.items()}


def _sums(rows: Iterable[ReportedShareRow]) -> dict[str, Units]:
    return sums_by((row.asset, row.amount) for row in rows)
