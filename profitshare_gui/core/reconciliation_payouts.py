"""Payouts put beside what was due: one sum each for every copier, asset and window, vectorised."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.batches import Settled
from profitshare_gui.core.exact import Amounts
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int64, Ledger
from profitshare_gui.core.money import LARGEST_AMOUNT, Millionths, Units
from profitshare_gui.core.records import Event, EventKind, SettlementWindow
from profitshare_gui.core.rulebook import Rulebook, window_after, window_at
from profitshare_gui.core.runs import by_clock, first_instant
from profitshare_gui.core.settling import settle_in_batches

EVERYONE = ""
"""The `copier_id` of a payout for a whole window, and of the row it is put against."""


class Calendar:
    """The windows somebody is paid for, by when they pay."""

    def __init__(self, windows: Iterable[SettlementWindow]) -> None:
        self._windows = sorted(set(windows), key=lambda w: (w.pays_at, w.opens_at))
        self._pays_at = [window.pays_at for window in self._windows]

    def paid_at(self, instant: Micros) -> SettlementWindow:
        """The window of a payout: the latest that pays at or before it (SPEC, section 7)."""
        return self._windows[max(bisect_right(self._pays_at, instant) - 1, 0)]


@dataclass(frozen=True, eq=False)
class Clock:
    """A ledger of copiers that settle by one clock, settled, with its `scheduled` windows.

    They reach back to the window of the first payout, and end with the one that holds `as_of`.
    """

    ledger: Ledger
    settled: Settled
    scheduled: tuple[SettlementWindow, ...]

    @cached_property
    def early(self) -> dict[str, set[SettlementWindow]]:
        """Each copier's windows that an early trigger cut off."""
        found: dict[str, set[SettlementWindow]] = {}
        for batch in self.settled.batches:
            if not batch.run.is_scheduled:
                for place in batch.group.tolist():
                    copier_id = self.settled.trades.groups[place].copier_id
                    found.setdefault(copier_id, set()).add(batch.run.window)
        return found


def clocks_of(
    ledger: Ledger, rulebook: Rulebook, *, as_of: Micros, ratio: Millionths | None
) -> tuple[Clock, ...]:
    """The ledger settled, by clock. Raises `NoRatio`."""
    parts = settle_in_batches(ledger, rulebook, as_of=as_of, ratio=ratio)
    payouts = [e.at for e in ledger.events if e.kind is EventKind.PAYOUT and e.at <= as_of]
    clocks = []
    for settled, (part, first_day) in zip(parts, by_clock(ledger, rulebook, as_of), strict=True):
        first = min([first_instant(part, as_of), *payouts])
        window = window_at(rulebook, first, first_day)
        while window.pays_at > first:
            window = window_at(rulebook, window.opens_at - 1, first_day)
        windows = [window]
        while windows[-1].cut_off_at <= as_of:
            windows.append(window_after(rulebook, windows[-1], first_day))
        clocks.append(Clock(part, settled, tuple(windows)))
    return tuple(clocks)


class Calendars:
    """Each copier's windows: those of its clock and its own early ones; all of them for `""`."""

    def __init__(self, clocks: Sequence[Clock]) -> None:
        self._of: dict[str, Calendar] = {}
        every: set[SettlementWindow] = set()
        for clock in clocks:
            shared = Calendar(clock.scheduled)
            every |= set(clock.scheduled)
            for group in clock.settled.trades.groups:
                self._of.setdefault(group.copier_id, shared)
            for copier_id, early in clock.early.items():
                self._of[copier_id] = Calendar({*clock.scheduled, *early})
                every |= early
        self._all = Calendar(every)
        self._scheduled = Calendar(clocks[0].scheduled)

    def of(self, copier_id: str) -> Calendar:
        """A copier's windows; one without orders has those of the schedule alone."""
        return self._of.get(copier_id, self._scheduled) if copier_id else self._all


class RowKey(NamedTuple):
    """What one row is about."""

    window: SettlementWindow
    copier_id: str
    asset: str


@dataclass(frozen=True, eq=False)
class Sums:
    """Due and paid by row, in window, then copier_id order, as vectors of one length.

    `payouts` counts the payments received. `folded` names the copiers whose dues stand in the row
    of a payment for the whole window.
    """

    windows: tuple[SettlementWindow, ...]
    copier_ids: tuple[str, ...]
    assets: tuple[str, ...]
    code: Int64
    due: Amounts
    paid: Amounts
    payouts: Int64
    folded: dict[RowKey, tuple[str, ...]]

    def key(self, place: int) -> RowKey:
        """What the row at a place is about."""
        rest, asset = divmod(int(self.code[place]), len(self.assets))
        window, copier = divmod(rest, len(self.copier_ids))
        return RowKey(self.windows[window], self.copier_ids[copier], self.assets[asset])

    def place(self, key: RowKey) -> int | None:
        """Where a row is, if there is one."""
        if key.window not in self._number:
            return None
        copiers, assets = len(self.copier_ids), len(self.assets)
        number = self._number[key.window] * copiers + self._copier[key.copier_id]
        code = number * assets + self.assets.index(key.asset)
        place = int(np.searchsorted(self.code, code))
        return place if place < len(self.code) and int(self.code[place]) == code else None

    @cached_property
    def _number(self) -> dict[SettlementWindow, int]:
        return {window: number for number, window in enumerate(self.windows)}

    @cached_property
    def _copier(self) -> dict[str, int]:
        return {copier_id: number for number, copier_id in enumerate(self.copier_ids)}


class _Entries(NamedTuple):
    """Amounts of one window, with positions of copier and asset; `is_payout` or a due."""

    window: SettlementWindow
    copier: Int64
    asset: Int64
    amount: Amounts
    is_payout: bool


def sums_of(clocks: Sequence[Clock], events: Sequence[Event], as_of: Micros) -> Sums:
    """Dues and payouts added up by copier, asset and window.

    A payment for the whole window stands against the dues of those copiers who were not paid on
    their own in it: their own payments first, the rest against the row without a name.
    """
    received = [
        e for e in events if e.kind is EventKind.PAYOUT and e.at <= as_of and e.amount is not None
    ]
    groups = [group for clock in clocks for group in clock.settled.trades.groups]
    named = {EVERYONE, *(g.copier_id for g in groups), *(e.copier_id for e in received)}
    copier_ids = tuple(sorted(named))
    assets = tuple(sorted({*(g.asset for g in groups), *(e.asset for e in received)}))
    is_pooled = any(not group.copier_id for group in groups)
    entries = [*_dues(clocks, copier_ids, assets)]
    entries += _payouts(received, Calendars(clocks), copier_ids, assets, is_pooled=is_pooled)
    windows = tuple(
        sorted({e.window for e in entries}, key=lambda w: (w.opens_at, w.cut_off_at, w.pays_at))
    )
    return _summed(entries, windows, copier_ids, assets)


def _dues(
    clocks: Sequence[Clock], copier_ids: Sequence[str], assets: Sequence[str]
) -> Iterable[_Entries]:
    copiers = {copier_id: number for number, copier_id in enumerate(copier_ids)}
    for clock in clocks:
        groups = clock.settled.trades.groups
        copier = np.array([copiers[group.copier_id] for group in groups], np.int64)
        asset = np.array([assets.index(group.asset) for group in groups], np.int64)
        for batch in clock.settled.batches:
            at = batch.group
            yield _Entries(batch.run.window, copier[at], asset[at], batch.due, is_payout=False)


def _payouts(
    received: Sequence[Event],
    calendars: Calendars,
    copier_ids: Sequence[str],
    assets: Sequence[str],
    *,
    is_pooled: bool,
) -> Iterable[_Entries]:
    copiers = {copier_id: number for number, copier_id in enumerate(copier_ids)}
    kinds = {asset: number for number, asset in enumerate(assets)}
    found: dict[SettlementWindow, tuple[list[int], list[int], list[Units]]] = {}
    for event in received:
        window = calendars.of(event.copier_id).paid_at(event.at)
        copier, asset, amount = found.setdefault(window, ([], [], []))
        copier.append(0 if is_pooled else copiers[event.copier_id])
        asset.append(kinds[event.asset])
        amount.append(event.amount or 0)
    for window, (copier, asset, amount) in found.items():
        yield _Entries(
            window,
            np.array(copier, np.int64),
            np.array(asset, np.int64),
            np.array(amount, np.int64),
            is_payout=True,
        )


def _summed(
    entries: Sequence[_Entries],
    windows: tuple[SettlementWindow, ...],
    copier_ids: tuple[str, ...],
    assets: tuple[str, ...],
) -> Sums:
    number = {window: position for position, window in enumerate(windows)}
    nothing = np.zeros(0, np.int64)
    lengths = [len(entry.amount) for entry in entries]
    window = np.repeat([number[entry.window] for entry in entries], lengths).astype(np.int64)
    is_payout = np.repeat([entry.is_payout for entry in entries], lengths).astype(np.bool_)
    copier = np.concatenate([nothing, *(entry.copier for entry in entries)])
    asset = np.concatenate([nothing, *(entry.asset for entry in entries)])
    amount = np.concatenate([nothing, *(entry.amount for entry in entries)])
    if amount.dtype != object and len(amount):
        largest = max(int(amount.max()), -int(amount.min()))
        amount = amount if largest * len(amount) <= LARGEST_AMOUNT else amount.astype(object)
    is_folded = _folded(window, copier, asset, amount, is_payout, len(copier_ids), len(assets))
    owner, copier = copier, np.where(is_folded, 0, copier)
    code = (window * len(copier_ids) + copier) * len(assets) + asset
    kept, place = np.unique(code, return_inverse=True)
    due, paid = np.zeros(len(kept), amount.dtype), np.zeros(len(kept), amount.dtype)
    np.add.at(due, place[~is_payout], amount[~is_payout])
    np.add.at(paid, place[is_payout], amount[is_payout])
    folded: dict[int, dict[str, None]] = {}
    for position in np.flatnonzero(is_folded & ~is_payout).tolist():
        members = folded.setdefault(int(place[position]), {})
        members[copier_ids[int(owner[position])]] = None
    payouts = np.bincount(place[is_payout], minlength=len(kept)).astype(np.int64)
    sums = Sums(windows, copier_ids, assets, kept, due, paid, payouts, {})
    sums.folded.update({sums.key(at): tuple(sorted(folded[at])) for at in folded})
    return sums


def _folded(
    window: Int64,
    copier: Int64,
    asset: Int64,
    amount: Amounts,
    is_payout: NDArray[np.bool_],
    copiers: int,
    assets: int,
) -> NDArray[np.bool_]:
    """Which amounts of a copier belong to the row of a payment for the whole window.

    A copier has a row of its own there where something was paid for it alone, beyond a clawback.
    """
    run = window * assets + asset
    mine = run * copiers + copier
    own = np.unique(mine[is_payout & (copier > 0) & (amount > 0).astype(np.bool_)])
    whole = np.unique(run[is_payout & (copier == 0)])
    return (copier > 0) & np.isin(run, whole) & ~np.isin(mine, own)
