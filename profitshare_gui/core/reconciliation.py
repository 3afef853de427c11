"""Reconciliation: payouts received against dues, every difference named or left unexplained.

`paid - due = sum of the buckets + unexplained`, exactly, in every row (SPEC, Settlement core).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.reconciliation_course import Bucket
from profitshare_gui.core.reconciliation_explanations import BucketAmount, Explanation
from profitshare_gui.core.reconciliation_members import Members
from profitshare_gui.core.reconciliation_payouts import RowKey, Sums, clocks_of, sums_of
from profitshare_gui.core.reconciliation_rates import Rates, in_other_asset
from profitshare_gui.core.reconciliation_search import Search
from profitshare_gui.core.records import SettlementWindow
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import Lazily

__all__ = [
    "GRACE",
    "Bucket",
    "BucketAmount",
    "ReconciledRow",
    "Reconciliation",
    "RowStatus",
    "Totals",
    "reconcile",
]

GRACE: Micros = DAY
"""How long after `pays_at` a window of which nothing at all has come yet is only waited for."""


class RowStatus(StrEnum):
    """What a row comes to.

    Matched: paid what was due. Explained: every part of the difference has a name, be it an error
    of the platform. Waiting: nothing was paid and it is too early to expect it. Disputed: something
    is left that nothing explains; or nothing was paid, and no other row bears out why.
    """

    MATCHED = "matched"
    EXPLAINED = "explained"
    DISPUTED = "disputed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True)
class ReconciledRow:
    """What one copier owed and paid for one window; `copier_id` is empty for all together.

    `alternatives` are other explanations that fit as exactly as `buckets`, or ones that wait for
    proof: where `buckets` is empty, nothing was paid and no later payment has made up for it, or a
    plain rate is all there is. `is_cut_short` where not every pair of causes could be tried.
    """

    copier_id: str
    asset: str
    window: SettlementWindow
    due: Units
    paid: Units
    status: RowStatus
    buckets: tuple[BucketAmount, ...] = ()
    alternatives: tuple[tuple[BucketAmount, ...], ...] = ()
    is_cut_short: bool = False

    @property
    def difference(self) -> Units:
        """What was paid above what was due."""
        return self.paid - self.due

    @property
    def unexplained(self) -> Units:
        """The part of the difference that no bucket names."""
        return self.difference - sum(part.amount for part in self.buckets)


@dataclass(frozen=True, slots=True)
class Totals:
    """Sums of one asset over all rows, and how many rows have each status."""

    due: Units
    paid: Units
    unexplained: Units
    rows: Mapping[RowStatus, int]

    @property
    def difference(self) -> Units:
        """What was paid above what was due."""
        return self.paid - self.due


@dataclass(frozen=True, slots=True, eq=False)
class Reconciliation:
    """Rows in window, then copier_id order, made when they are looked at; `totals` by asset."""

    rulebook: Rulebook
    as_of: Micros
    rows: Sequence[ReconciledRow]
    totals: Mapping[str, Totals]


def reconcile(
    ledger: Ledger,
    rulebook: Rulebook,
    *,
    as_of: Micros,
    ratio: Millionths | None = None,
    about: Callable[[RowKey], bool] | None = None,
) -> Reconciliation:
    """Put the payouts of a ledger against what was due by a rulebook, as it stood at `as_of`.

    Everything is settled once and compared in vectors; causes are looked for only in rows that
    differ, and of those only in the ones asked `about`: the others stay disputed. `ratio` as in
    `settle`. Raises `NoRatio`. Source: SPEC, Settlement core; product notes, section 4.5.
    """
    clocks = clocks_of(ledger, rulebook, as_of=as_of, ratio=ratio)
    sums = sums_of(clocks, ledger.events, as_of)
    members = Members(ledger, rulebook, clocks, as_of, ratio)
    waiting = _waiting(sums, as_of)
    differing = [place for place in _differing(sums) if place not in waiting]
    sought = [place for place in differing if about is None or about(sums.key(place))]
    found = _explained(sums, members, differing, sought)

    def row(place: int) -> ReconciledRow:
        key = sums.key(place)
        due, paid = int(sums.due[place]), int(sums.paid[place])
        status = RowStatus.WAITING if place in waiting else RowStatus.MATCHED
        plain = ReconciledRow(key.copier_id, key.asset, key.window, due, paid, status)
        return found.get(place, plain)

    special = {place: row(place) for place in (*waiting, *differing)}
    return Reconciliation(
        rulebook=rulebook,
        as_of=as_of,
        rows=Lazily(len(sums.code), row),
        totals=_totals(sums, special),
    )


def _differing(sums: Sums) -> list[int]:
    places: list[int] = np.flatnonzero(sums.due != sums.paid).tolist()
    return places


def _waiting(sums: Sums, as_of: Micros) -> frozenset[int]:
    """Rows unpaid for which no payout can be expected yet.

    Their window pays after `as_of`; or it paid less than a day ago, and nobody was paid for it.
    """
    window = sums.code // (len(sums.copier_ids) * len(sums.assets))
    heard_of = {int(number) for number in np.unique(window[sums.payouts > 0])}
    early = [
        number
        for number, each in enumerate(sums.windows)
        if each.pays_at > as_of or (number not in heard_of and as_of < each.pays_at + GRACE)
    ]
    unpaid = (sums.due != 0) & (sums.payouts == 0) & np.isin(window, early)
    return frozenset(np.flatnonzero(unpaid).tolist())


def _explained(
    sums: Sums, members: Members, differing: Sequence[int], wanted: Sequence[int]
) -> dict[int, ReconciledRow]:
    """The rows that differ; causes of the `wanted` ones are looked for."""
    rows: dict[int, ReconciledRow] = {}
    converted = in_other_asset(sums, differing)
    search = Search(sums, members, Rates(sums, differing))
    found: dict[int, list[Explanation]] = {}
    done: set[int] = set()
    for place, exchanged in converted.items():
        found[place] = [] if exchanged.is_all else search.explain(place, exchanged)
        if exchanged.is_all or found[place]:
            done.add(exchanged.other)
            done |= {place} if exchanged.is_all else set()
    sought = [
        place
        for place in wanted
        if place not in done and not members.is_estimated(*_who(sums, place))
    ]
    for is_again in (False, True):
        # What is learned from the later rows of a copier may explain an earlier one.
        for place in sought:
            if any(each.is_proven for each in found.get(place, ())):
                continue
            if not is_again or search.has_learned(place):
                found[place] = search.explain(place)
    for place in differing:
        if place in done:
            difference = int(sums.paid[place]) - int(sums.due[place])
            rows[place] = _row(sums, place, ((BucketAmount(Bucket.CONVERSION, difference),),))
        else:
            row = _row(sums, place, *_split(search.ranked(place, found.get(place, []))))
            rows[place] = replace(row, is_cut_short=place in search.cut_short)
    return rows


def _who(sums: Sums, place: int) -> tuple[str, SettlementWindow]:
    key = sums.key(place)
    return key.copier_id, key.window


_Named = tuple[tuple[BucketAmount, ...], ...]


def _split(ranked: Sequence[Explanation]) -> tuple[_Named, _Named]:
    """The best explanation if it is proven, and the others."""
    best = [each.amounts for each in ranked[:1] if each.is_proven]
    return tuple(best), tuple(each.amounts for each in ranked[len(best) :])


def _row(sums: Sums, place: int, best: _Named, others: _Named = ()) -> ReconciledRow:
    key = sums.key(place)
    return ReconciledRow(
        copier_id=key.copier_id,
        asset=key.asset,
        window=key.window,
        due=int(sums.due[place]),
        paid=int(sums.paid[place]),
        status=RowStatus.EXPLAINED if best else RowStatus.DISPUTED,
        buckets=best[0] if best else (),
        alternatives=others,
    )


def _totals(sums: Sums, special: Mapping[int, ReconciledRow]) -> dict[str, Totals]:
    asset_of = sums.code % max(len(sums.assets), 1)
    totals = {}
    for number, asset in enumerate(sums.assets):
        mine = asset_of == number
        rows = [row for row in special.values() if row.asset == asset]
        counts = {status: sum(row.status is status for row in rows) for status in RowStatus}
        counts[RowStatus.MATCHED] = int(np.count_nonzero(mine)) - len(rows)
        totals[asset] = Totals(
            due=sum(sums.due[mine].tolist()),
            paid=sum(sums.paid[mine].tolist()),
            unexplained=sum(row.unexplained for row in rows),
            rows=counts,
        )
    return totals
