"""Replays in sums: what a history paid by any rules, and how much of it the copiers kept.

The sums come from the same pass as every settlement, without explaining one, so that a question
about a million orders is answered while the trader still looks.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.batches import STATUSES, Batch, Settled
from profitshare_gui.core.exact import Amounts
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int64, Ledger
from profitshare_gui.core.money import Millionths, Units, sums_by
from profitshare_gui.core.records import Owner, Status
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.what_if import with_closed, without_ratios

_SETTLED = STATUSES.index(Status.SETTLED)
_LOW_BITS = 32
_LOW = np.int64(2**_LOW_BITS - 1)


@dataclass(frozen=True, slots=True)
class AssetReplay:
    """A history of one asset in sums, all `Units`.

    `settled` was paid; `pending` is what is owed since, `waiting` the part of it that a cut-off now
    would not pay. `net` is what the copiers' closed orders made after costs, before any share.
    `by_copier` says who pays how much of `share`, the largest first; a pool is one payer without a
    name. `copiers` counts those who traded.
    """

    asset: str
    settled: Units
    pending: Units
    waiting: Units
    net: Units
    copiers: int
    by_copier: tuple[tuple[str, Units], ...]

    @property
    def share(self) -> Units:
        """All that was earned, paid or still owed."""
        return self.settled + self.pending

    @property
    def kept(self) -> Units:
        """What the copiers' closed orders left them after the share."""
        return self.net - self.share


@dataclass(frozen=True, slots=True)
class ChurnLimit:
    """How many copiers may leave before a higher ratio pays less than history did.

    `alike` if all pay alike (product notes, L14), `largest_first` if those who pay most go first,
    None where nobody knows who pays. `part` is the part of the share that may go.
    """

    copiers: int
    part: Millionths
    alike: int
    largest_first: int | None


@dataclass(frozen=True, slots=True)
class CutOffSide:
    """One asset at the next cut-off: what is paid, what waits on, and for how many copiers."""

    asset: str
    paid: Units
    waiting: Units
    settling: int
    postponed: int


@dataclass(frozen=True, slots=True)
class ClosingEffect:
    """The next cut-off as it is and with some positions closed now, in one asset.

    `closed_pnl` is what the copiers would make final by it, `open_pnl` what they have in all open
    positions; `in_loss` copiers would close at a loss.
    """

    before: CutOffSide
    after: CutOffSide
    closed_pnl: Units
    open_pnl: Units
    in_loss: int

    @property
    def more_paid(self) -> Units:
        """What the lead is paid more at the cut-off: exactly what the copiers pay more."""
        return self.after.paid - self.before.paid


def replay(
    ledger: Ledger, rulebook: Rulebook, *, as_of: Micros, ratio: Millionths | None = None
) -> tuple[AssetReplay, ...]:
    """Settle a history and sum it up by asset; `ratio` as in `settle`. Raises `NoRatio`."""
    parts = settle_in_batches(ledger, rulebook, as_of=as_of, ratio=ratio)
    sums: dict[str, _Sums] = {}
    for part in parts:
        paid = _paid_by_group(part)
        owed = _spread(part.pending, part.pending.due_if_settled, part.trades.group_count)
        held = np.where(part.pending.status == _SETTLED, 0, part.pending.due_if_settled)
        waits = _spread(part.pending, held, part.trades.group_count)
        rows = zip(part.trades.groups, paid, owed, waits, _nets(part), strict=True)
        for (copier_id, asset, _), settled, pending, waiting, net in rows:
            sums.setdefault(asset, _Sums()).add(copier_id, settled, pending, waiting, net)
    return tuple(
        found.asset_replay(asset, _count_copiers(ledger, asset, as_of))
        for asset, found in sorted(sums.items())
    )


def replay_at_ratio(
    ledger: Ledger, rulebook: Rulebook, *, as_of: Micros, ratio: Millionths
) -> tuple[AssetReplay, ...]:
    """The history as if every order had been led at one ratio (product notes, L14), in sums."""
    return replay(without_ratios(ledger), rulebook, as_of=as_of, ratio=ratio)


def churn_limit(before: AssetReplay, after: AssetReplay) -> ChurnLimit | None:
    """How much churn uses up what another ratio pays more; None where it pays no more.

    Source: product notes, L14, with the shares of the replay in the place of the ratios: the same
    where nobody's share depends on anything else.
    """
    spare = after.share - before.share
    if spare <= 0 or after.share <= 0:
        return None
    largest_first: int | None = None
    if all(copier_id for copier_id, _ in after.by_copier):
        gone = accumulate(amount for _, amount in after.by_copier)
        largest_first = sum(amount <= spare for amount in gone)
    return ChurnLimit(
        copiers=after.copiers,
        part=spare * 10**6 // after.share,
        alike=after.copiers * spare // after.share,
        largest_first=largest_first,
    )


def closing_effect(
    ledger: Ledger,
    rulebook: Rulebook,
    rows: Sequence[int] | Int64,
    *,
    now: Micros,
    cut_off_at: Micros,
    ratio: Millionths | None = None,
) -> tuple[ClosingEffect, ...]:
    """What closing some open orders now would do to the cut-off to come, on both sides.

    `rows` are ledger rows. Nothing else happens until the cut-off. Raises `NoRatio`.
    """
    before = _at_cut_off(with_closed(ledger, (), now), rulebook, cut_off_at, ratio)
    after = _at_cut_off(with_closed(ledger, rows, now), rulebook, cut_off_at, ratio)
    orders = ledger.orders
    is_open = (orders.owner == Owner.COPIER) & (orders.opened_at < now) & (orders.closed_at >= now)
    chosen = np.zeros(len(orders), np.bool_)
    chosen[np.asarray(rows, np.int64)] = True
    effects = []
    for code, asset in enumerate(ledger.assets):
        mine = is_open & (orders.asset == code)
        if asset not in before and asset not in after and not mine.any():
            continue
        closing = np.flatnonzero(mine & chosen)
        made = sums_by(
            zip(
                orders.copier[closing].tolist(),
                orders.unrealized_pnl[closing].tolist(),
                strict=True,
            )
        )
        nothing = CutOffSide(asset, 0, 0, 0, 0)
        effects.append(
            ClosingEffect(
                before=before.get(asset, nothing),
                after=after.get(asset, nothing),
                closed_pnl=sum(made.values()),
                open_pnl=_total(orders.unrealized_pnl[mine]),
                in_loss=sum(pnl < 0 for pnl in made.values()),
            )
        )
    return tuple(effects)


class _Sums:
    """The sums of one asset while they are made."""

    def __init__(self) -> None:
        self._settled = self._pending = self._waiting = self._net = 0
        self._by_copier: dict[str, Units] = {}

    def add(
        self, copier_id: str, settled: Units, pending: Units, waiting: Units, net: Units
    ) -> None:
        self._settled += settled
        self._pending += pending
        self._waiting += waiting
        self._net += net
        if settled or pending:
            before = self._by_copier.get(copier_id, 0)
            self._by_copier[copier_id] = before + settled + pending

    def asset_replay(self, asset: str, copiers: int) -> AssetReplay:
        paying = sorted(self._by_copier.items(), key=lambda each: (-each[1], each[0]))
        return AssetReplay(
            asset=asset,
            settled=self._settled,
            pending=self._pending,
            waiting=self._waiting,
            net=self._net,
            copiers=copiers,
            by_copier=tuple(paying),
        )


def _paid_by_group(part: Settled) -> list[Units]:
    """What each group was paid in all runs, exactly: halves are summed apart, as 64 bits hold."""
    count = part.trades.group_count
    high, low = np.zeros(count, np.int64), np.zeros(count, np.int64)
    rest = [0] * count
    for batch in part.batches:
        if batch.due.dtype == object:
            for group, due in zip(batch.group.tolist(), batch.due.tolist(), strict=True):
                rest[group] += due
            continue
        np.add.at(high, batch.group, batch.due >> _LOW_BITS)
        np.add.at(low, batch.group, batch.due & _LOW)
    sums = zip(high.tolist(), low.tolist(), rest, strict=True)
    return [(above << _LOW_BITS) + below + more for above, below, more in sums]


def _spread(batch: Batch, amounts: Amounts, count: int) -> list[Units]:
    spread = [0] * count
    for group, amount in zip(batch.group.tolist(), amounts.tolist(), strict=True):
        spread[group] += amount
    return spread


def _nets(part: Settled) -> list[Units]:
    """What each group's closed orders made after fees and funding, whatever the rules count."""
    trades = part.trades
    end = trades.closed_before(part.pending.run.window.cut_off_at)
    group = trades.group[:end]
    sums = [0] * trades.group_count
    for sign, column in (
        (1, trades.realized_pnl),
        (-1, trades.trading_fee),
        (1, trades.funding_fee),
    ):
        high, low = np.zeros((2, trades.group_count), np.int64)
        np.add.at(high, group, column[:end] >> _LOW_BITS)
        np.add.at(low, group, column[:end] & _LOW)
        for place, (above, below) in enumerate(zip(high.tolist(), low.tolist(), strict=True)):
            sums[place] += sign * ((above << _LOW_BITS) + below)
    return sums


def _total(column: NDArray[np.int64]) -> Units:
    return (int((column >> _LOW_BITS).sum()) << _LOW_BITS) + int((column & _LOW).sum())


def _count_copiers(ledger: Ledger, asset: str, as_of: Micros) -> int:
    orders = ledger.orders
    if asset not in ledger.assets:
        return 0
    mine = (orders.owner == Owner.COPIER) & (orders.opened_at < as_of)
    mine &= orders.asset == ledger.assets.index(asset)
    return int(np.count_nonzero(np.bincount(orders.copier[mine])))


def _at_cut_off(
    ledger: Ledger, rulebook: Rulebook, cut_off_at: Micros, ratio: Millionths | None
) -> dict[str, CutOffSide]:
    found: dict[str, CutOffSide] = {}
    for part in settle_in_batches(ledger, rulebook, as_of=cut_off_at, ratio=ratio):
        for batch in part.batches:
            if batch.run.window.cut_off_at != cut_off_at or not batch.run.is_scheduled:
                continue
            for place, group in enumerate(batch.group.tolist()):
                asset = part.trades.groups[group].asset
                settles = int(batch.status[place]) == _SETTLED
                was = found.get(asset, CutOffSide(asset, 0, 0, 0, 0))
                held = 0 if settles else int(batch.due_if_settled[place])
                found[asset] = CutOffSide(
                    asset=asset,
                    paid=was.paid + int(batch.due[place]),
                    waiting=was.waiting + held,
                    settling=was.settling + settles,
                    postponed=was.postponed + (not settles),
                )
    return found
