"""Settlement: a ledger and a rulebook in, what is due, pending and rebated out, all of it exact."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Generic, TypeVar, overload

import numpy as np

from profitshare_gui.core.batches import Batch, Settled
from profitshare_gui.core.explanation import explain_pending, explain_settlement
from profitshare_gui.core.gates import KnownAmounts
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Millionths, Units, round_due, sums_by
from profitshare_gui.core.records import (
    Event,
    EventKind,
    PendingShare,
    Rebate,
    Settlement,
    SettlementWindow,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook, next_window
from profitshare_gui.core.runs import EARLY_TRIGGERS
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.trades import Group

_Record = TypeVar("_Record")


class Lazily(Sequence[_Record], Generic[_Record]):
    """A sequence of records that are made when they are looked at.

    A year of 10,000 copiers is half a million settlements; a screen shows thirty of them.
    """

    def __init__(self, length: int, make: Callable[[int], _Record]) -> None:
        self._length = length
        self._make = make

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> _Record: ...
    @overload
    def __getitem__(self, index: slice) -> list[_Record]: ...
    def __getitem__(self, index: int | slice) -> _Record | list[_Record]:
        if isinstance(index, slice):
            return [self._make(place) for place in range(*index.indices(self._length))]
        if not -self._length <= index < self._length:
            raise IndexError(index)
        return self._make(index % self._length)

    def __iter__(self) -> Iterator[_Record]:
        return map(self._make, range(self._length))


@dataclass(frozen=True, slots=True)
class WindowDue:
    """The sum of what one run pays all copiers in one asset."""

    window: SettlementWindow
    asset: str
    due: Units


@dataclass(frozen=True, slots=True, eq=False)
class SettlementResult:
    """Every settlement up to `as_of` (in window, then copier_id order), and what is pending.

    `next_window` is what a countdown counts to.
    """

    rulebook: Rulebook
    as_of: Micros
    settlements: Sequence[Settlement]
    pending: Sequence[PendingShare]
    rebates: Sequence[Rebate]
    window_dues: tuple[WindowDue, ...]
    next_window: SettlementWindow

    @property
    def due_by_asset(self) -> dict[str, Units]:
        """The sum of all that was due, per asset; sums never mix assets."""
        return sums_by((window.asset, window.due) for window in self.window_dues)

    @property
    def pending_by_asset(self) -> dict[str, Units]:
        """The sum of all pending shares, postponed ones included (SPEC, Command line)."""
        return sums_by((share.asset, share.due) for share in self.pending)

    @property
    def postponed_by_asset(self) -> dict[str, Units]:
        """The part of the pending shares that a cut-off now would not pay."""
        held = (share for share in self.pending if share.status is not Status.SETTLED)
        return sums_by((share.asset, share.due) for share in held)

    @property
    def rebates_by_asset(self) -> dict[str, Units]:
        """The sum of all rebates, per asset."""
        return sums_by((rebate.asset, rebate.due) for rebate in self.rebates)


def settle(
    ledger: Ledger,
    rulebook: Rulebook,
    *,
    as_of: Micros,
    ratio: Millionths | None = None,
) -> SettlementResult:
    """Settle a ledger by a rulebook as it stood at `as_of`.

    `ratio` is the share ratio of orders that carry none and predate every recorded change. A window
    is settled once its cut-off is at or before `as_of`. Raises `NoRatio` naming the order where
    nothing gives a ratio. Source: SPEC, Settlement core.
    """
    parts = settle_in_batches(ledger, rulebook, as_of=as_of, ratio=ratio)
    known = KnownAmounts(ledger.events, as_of)
    triggers = tuple(event for event in ledger.events if event.kind in EARLY_TRIGGERS)
    return SettlementResult(
        rulebook=rulebook,
        as_of=as_of,
        settlements=_settlements(parts, rulebook, triggers),
        pending=tuple(
            explain_pending(part, place)
            for part, _, place in _by_copier([(part, [part.pending]) for part in parts])
        ),
        rebates=tuple(rebate for part in parts for rebate in _rebates(part, known)),
        window_dues=tuple(due for part in parts for due in _window_dues(part)),
        next_window=next_window(rulebook, as_of),
    )


def _settlements(
    parts: Sequence[Settled], rulebook: Rulebook, triggers: tuple[Event, ...]
) -> Sequence[Settlement]:
    if len(parts) > 1 or any(not b.run.is_scheduled for part in parts for b in part.batches):
        order = _by_copier([(part, part.batches) for part in parts])

        def in_order(index: int) -> Settlement:
            part, batch, place = order[index]
            return explain_settlement(part, rulebook, triggers, batch, place)

        return Lazily(len(order), in_order)
    # Groups are sorted by copier_id, so within a scheduled run the order is there already.
    (settled,) = parts
    batches = settled.batches
    ends = list(accumulate(len(batch.group) for batch in batches))

    def at(index: int) -> Settlement:
        number = bisect_right(ends, index)
        place = index - (ends[number - 1] if number else 0)
        return explain_settlement(settled, rulebook, triggers, batches[number], place)

    return Lazily(ends[-1] if ends else 0, at)


def _by_copier(
    parts: Sequence[tuple[Settled, Sequence[Batch]]],
) -> list[tuple[Settled, Batch, int]]:
    """Places of all batches by window, then copier_id as text."""

    def key(item: tuple[Settled, Batch, int]) -> tuple[Micros, Micros, str, str, int]:
        part, batch, place = item
        group = part.trades.groups[int(batch.group[place])]
        window = batch.run.window
        return (window.opens_at, window.cut_off_at, group.copier_id, group.asset, group.project)

    places = [
        (part, batch, place)
        for part, batches in parts
        for batch in batches
        for place in range(len(batch.group))
    ]
    return sorted(places, key=key)


def _window_dues(settled: Settled) -> tuple[WindowDue, ...]:
    assets = sorted({group.asset for group in settled.trades.groups})
    asset_of = np.array([assets.index(group.asset) for group in settled.trades.groups], np.int64)
    sums = []
    for batch in settled.batches:
        for number, asset in enumerate(assets):
            mine = asset_of[batch.group] == number
            if mine.any():
                # Python's sum: a window's total may leave 64 bits where no single due does.
                due = sum(batch.due[mine].tolist())
                sums.append(WindowDue(batch.run.window, asset, due))
    return tuple(sums)


def _rebates(settled: Settled, known: KnownAmounts) -> tuple[Rebate, ...]:
    rebates = []
    for batch in settled.rebates:
        rule, window = batch.run.rule.rebate, batch.run.window
        if rule is None:
            continue
        # A copier that stopped and came back is two groups, but has one margin and so one cap.
        groups = [settled.trades.groups[position] for position in batch.group.tolist()]
        paid = sums_by(
            ((group.copier_id, group.asset), amount)
            for group, amount in zip(groups, batch.trading_fees.tolist(), strict=True)
        )
        for (copier_id, asset), fees in paid.items():
            if fees <= 0:
                continue
            group = Group(copier_id, asset, 0)
            margin = known.last(EventKind.EQUITY, group, window.cut_off_at)
            product = fees * rule.fee_ratio
            if margin is not None and rule.margin_ratio is not None:
                product = min(product, max(margin, 0) * rule.margin_ratio)
            rebates.append(
                Rebate(
                    copier_id=copier_id,
                    asset=asset,
                    window=window,
                    trading_fees=fees,
                    margin_balance=margin,
                    due=round_due(product),
                    note="MARGIN_UNKNOWN" if margin is None and rule.margin_ratio else "",
                )
            )
    return tuple(rebates)
