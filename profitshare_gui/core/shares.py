"""Shares: what every run pays whom, as columns that a table reads and the archive keeps.

A year of 10,000 copiers is half a million of them. Why a share is what it is takes its orders, and
only one row at a time is ever asked for that: see `explain_share`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import repeat
from operator import attrgetter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.batches import REASONS, STATUSES, Batch, Cumulative, Settled
from profitshare_gui.core.exact import Amounts
from profitshare_gui.core.explanation import explain_settlement
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int8, Int32, Int64, Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Provenance, Settlement, Share, Status
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.runs import EARLY_TRIGGERS, PENDING, Run
from profitshare_gui.core.trades import Group, RatioHistory, Trades, trades_as_of

_NONE_YET = np.iinfo(np.int32).max
_SETTLED = STATUSES.index(Status.SETTLED)
_COPIER_ID, _ASSET = attrgetter("copier_id"), attrgetter("asset")
_PROVENANCES = (Provenance.COMPUTED, Provenance.ESTIMATED)


@dataclass(frozen=True, slots=True)
class RunSums:
    """What a run paid in one asset, what it held back, and how much of the paid is estimated."""

    due: Units
    held_back: Units
    estimated: Units


def sums_of(
    status: Int8, due: Amounts, due_if_settled: Amounts, is_estimated: NDArray[np.bool_]
) -> RunSums:
    """The sums of some groups of a run, by its columns."""
    return RunSums(
        # Python's sum: a total may leave 64 bits where no single share does.
        due=sum(due.tolist()),
        held_back=sum(due_if_settled[status != _SETTLED].tolist()),
        estimated=sum(due[is_estimated].tolist()),
    )


@dataclass(frozen=True, slots=True, eq=False)
class WindowShares:
    """What one run pays each group. `batch.group` counts through `groups`.

    `batch.settled_until` is when the first of a share's orders closed, the cut-off where it has
    none. `ratio` is the one share ratio of them all, `NO_RATIO` where several applied or none.
    `is_estimated` where the figure rests on a cumulative PnL read too far from an edge.
    """

    groups: tuple[Group, ...]
    batch: Batch
    ratio: Int32
    is_estimated: NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.groups)

    @property
    def run(self) -> Run:
        """The run that decided them."""
        return self.batch.run

    @property
    def dues(self) -> dict[str, Units]:
        """What the run pays in all, per asset."""
        return {asset: sum(self.batch.due[mine].tolist()) for asset, mine in self._by_asset()}

    @property
    def sums(self) -> dict[str, RunSums]:
        """What the run comes to, per asset."""
        batch = self.batch
        columns: tuple[NDArray[Any], ...] = (
            batch.status,
            batch.due,
            batch.due_if_settled,
            self.is_estimated,
        )
        return {
            asset: sums_of(*(column[mine] for column in columns))
            for asset, mine in self._by_asset()
        }

    def _by_asset(self) -> Iterator[tuple[str, slice | NDArray[np.bool_]]]:
        """Each asset with the places of its groups."""
        assets = list(map(_ASSET, self.groups))
        names = dict.fromkeys(assets)
        for name in names:
            is_only = len(names) == 1
            yield name, slice(None) if is_only else np.array([a == name for a in assets], np.bool_)

    def share(self, place: int) -> Share:
        """The share at one place."""
        (share,) = self._shares(slice(place, place + 1))
        return share

    def __iter__(self) -> Iterator[Share]:
        return self._shares(slice(None))

    def _shares(self, part: slice) -> Iterator[Share]:
        batch, run = self.batch, self.batch.run
        due = batch.due_if_settled if run.trigger == PENDING else batch.due
        marks = self._marks(part)
        groups = self.groups[part]
        # Columns in the order of the fields: ten thousand shares without a call for each.
        columns = (
            map(_COPIER_ID, groups),
            map(_ASSET, groups),
            repeat(run.window),
            repeat(run.trigger),
            map(STATUSES.__getitem__, batch.status[part].tolist()),
            map(REASONS.__getitem__, batch.reason[part].tolist()),
            map(_PROVENANCES.__getitem__, self.is_estimated[part].tolist()),
            batch.base[part].tolist(),
            [None if ratio == NO_RATIO else ratio for ratio in self.ratio[part].tolist()],
            due[part].tolist(),
            repeat(None) if marks is None else marks,
        )
        return map(partial(tuple.__new__, Share), zip(*columns, strict=False))

    def _marks(self, part: slice) -> list[Units] | None:
        """The high-water marks after the run; of what is pending, before it."""
        before = self.batch.cumulative
        if before is None:
            return None
        marks = before.mark[part]
        if self.run.trigger == PENDING:
            return list(marks.tolist())
        settles = self.batch.status[part] == STATUSES.index(Status.SETTLED)
        return list(np.where(settles, np.maximum(marks, self.batch.base[part]), marks).tolist())


def all_shares(settled: Settled) -> tuple[list[WindowShares], WindowShares]:
    """The shares of every run of a pass, and the pending ones."""
    waiting = _Waiting(settled)
    groups = settled.trades.groups
    windows = [_window_shares(settled, groups, batch, waiting) for batch in settled.batches]
    return windows, _window_shares(settled, groups, settled.pending, waiting)


def _window_shares(
    settled: Settled, groups: Sequence[Group], batch: Batch, waiting: _Waiting
) -> WindowShares:
    named = tuple(map(groups.__getitem__, batch.group.tolist()))
    estimated = np.zeros(len(named), np.bool_)
    if settled.estimated:
        cut_off_at = batch.run.window.cut_off_at
        estimated[:] = [(group.copier_id, cut_off_at) in settled.estimated for group in named]
    ratio, since = waiting.of(batch)
    return WindowShares(
        groups=named,
        batch=replace(batch, group=np.arange(len(named)), settled_until=since),
        ratio=ratio,
        is_estimated=estimated,
    )


class _Waiting:
    """The orders that wait in each group, run by run: their ratios, and when the first closed.

    An order that waited past a change of the rules has the ratio that the later rules give it.
    """

    def __init__(self, settled: Settled) -> None:
        self._trades = settled.trades
        self._first = np.full(settled.trades.group_count, OPEN, np.int64)
        runs = [batch.run for batch in (*settled.batches, settled.pending)]
        self._ratios = {
            stamps: _Ratios(
                settled.trades,
                settled.stamped_ratio if stamps else settled.trades.share_ratio,
            )
            for stamps in {run.rule.stamps_at_open for run in runs if run.rule.is_period_net}
        }
        self._position = 0

    def of(self, batch: Batch) -> tuple[Int32, Int64]:
        """For each group of the next run: the one ratio, and when its first order closed."""
        rule, cut_off_at, groups = batch.run.rule, batch.run.window.cut_off_at, batch.group
        self._take(self._trades.closed_before(cut_off_at))
        ratio = batch.ratio
        if rule.is_period_net:
            ratio = self._ratios[rule.stamps_at_open].one_of_each(batch)
        since = np.minimum(self._first[groups], cut_off_at)
        is_done = batch.status == STATUSES.index(Status.SETTLED)
        if rule.is_period_net and rule.carries_losses:
            is_done &= batch.base > 0
        done = groups[is_done]
        for ratios in self._ratios.values():
            ratios.forget(done)
        self._first[done] = OPEN
        return (np.full(len(groups), NO_RATIO, np.int32) if ratio is None else ratio), since

    def _take(self, end: int) -> None:
        """Count in the orders closed since the last run."""
        part = slice(self._position, end)
        self._position = end
        np.minimum.at(self._first, self._trades.group[part], self._trades.closed_at[part])
        for ratios in self._ratios.values():
            ratios.take(part)


class _Ratios:
    """The lowest and highest ratio of the orders that wait in each group, by one kind of rule."""

    def __init__(self, trades: Trades, ratio: Int32) -> None:
        self._group, self._ratio = trades.group, ratio
        self._lowest = np.full(trades.group_count, _NONE_YET, np.int32)
        self._highest = np.full(trades.group_count, NO_RATIO, np.int32)
        self._bare = np.zeros(trades.group_count, np.bool_)

    def take(self, part: slice) -> None:
        """Count in some orders."""
        group, ratio = self._group[part], self._ratio[part]
        known = ratio != NO_RATIO
        if not known.all():
            self._bare[group[~known]] = True
            group, ratio = group[known], ratio[known]
        np.minimum.at(self._lowest, group, ratio)
        np.maximum.at(self._highest, group, ratio)

    def forget(self, groups: NDArray[np.intp]) -> None:
        """Begin anew with groups that have been settled."""
        self._lowest[groups], self._highest[groups] = _NONE_YET, NO_RATIO
        self._bare[groups] = False

    def one_of_each(self, batch: Batch) -> Int32:
        """The one ratio of each group, `NO_RATIO` where it has several or none."""
        groups = batch.group
        low, high, bare = self._lowest[groups], self._highest[groups], self._bare[groups]
        otherwise = np.full(len(groups), NO_RATIO, np.int32) if batch.ratio is None else batch.ratio
        one = np.where((low == high) & (~bare | (otherwise == low)), low, NO_RATIO)
        return np.where(bare & (high == NO_RATIO), otherwise, one).astype(np.int32)


def explain_share(
    shares: WindowShares, place: int, ledger: Ledger, rulebook: Rulebook
) -> Settlement:
    """The settlement behind one share, from a ledger that need hold no more than its orders.

    Those are the copier's (in a pool every copier's) closed from the share's `settled_until` to the
    cut-off; events are all of the account's.
    """
    batch = shares.batch
    window, group = batch.run.window, shares.groups[place]
    trades = trades_as_of(
        ledger,
        window.cut_off_at,
        pooled=rulebook.pools,
        projects=rulebook.counts_projects,
        also=(group,),
    )
    one = slice(place, place + 1)
    alone = _cut(batch, one, trades.groups.index(group))
    is_estimated = bool(shares.is_estimated[place])
    settled = Settled(
        trades=trades,
        batches=(alone,),
        pending=alone,
        rebates=(),
        stamped_ratio=_stamped(ledger, trades, batch.run),
        estimated=frozenset({(group.copier_id, window.cut_off_at)} if is_estimated else ()),
        left=None,
    )
    triggers = tuple(event for event in ledger.events if event.kind in EARLY_TRIGGERS)
    return explain_settlement(settled, rulebook, triggers, alone, 0)


def _cut(batch: Batch, one: slice, group: int) -> Batch:
    """A batch of one of its groups, which has another number elsewhere."""
    before = batch.cumulative
    return replace(
        batch,
        group=np.array([group], np.intp),
        status=batch.status[one],
        reason=batch.reason[one],
        base=batch.base[one],
        due=batch.due[one],
        due_if_settled=batch.due_if_settled[one],
        settled_until=batch.settled_until[one],
        notes=batch.notes[one],
        ratio=None if batch.ratio is None else batch.ratio[one],
        cumulative=before
        and Cumulative(
            unrealized=before.unrealized[one],
            shared=before.shared[one],
            mark=before.mark[one],
            is_repriced=before.is_repriced[one],
        ),
    )


def _stamped(ledger: Ledger, trades: Trades, run: Run) -> Int32:
    stamped = RatioHistory(ledger.events, run.window.cut_off_at).stamp(ledger, trades)
    if run.rule.fixed_ratio is not None:
        stamped[stamped == NO_RATIO] = run.rule.fixed_ratio
    return stamped
