"""What was known at a cut-off: balances and unrealized PnL from events, open orders from trades."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

import numpy as np
from numpy.typing import DTypeLike, NDArray

from profitshare_gui.core.batches import UNREALIZED_UNKNOWN
from profitshare_gui.core.exact import Amounts
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int8, Int64
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Event, EventKind
from profitshare_gui.core.runs import PENDING, Run
from profitshare_gui.core.trades import Group, Trades

_LOOKED_UP = (
    EventKind.UNREALIZED,
    EventKind.LEAD_UNREALIZED,
    EventKind.AVAILABLE_BALANCE,
    EventKind.EQUITY,
)


class KnownAmounts:
    """The last amount an event gave, by kind, copier and asset."""

    def __init__(self, events: Sequence[Event], as_of: Micros) -> None:
        self._amounts: dict[tuple[EventKind, str, str], tuple[list[Micros], list[Units]]] = {}
        for event in events:
            if event.kind in _LOOKED_UP and event.amount is not None and event.at <= as_of:
                key = (event.kind, event.copier_id, event.asset)
                instants, amounts = self._amounts.setdefault(key, ([], []))
                instants.append(event.at)
                amounts.append(event.amount)
        self._kinds = {kind for kind, _, _ in self._amounts}

    def last(
        self, kind: EventKind, group: Group, until: Micros, since: Micros | None = None
    ) -> Units | None:
        """The last amount at or before `until` (and not before `since`) for a group, or None.

        A copier's own event comes before one for every copier.
        """
        if kind not in self._kinds:
            return None
        # An equity without a copier_id is the lead's own account, not every copier's.
        shared = () if kind is EventKind.EQUITY else ("",)
        for copier_id in dict.fromkeys((group.copier_id, *shared)):
            instants, amounts = self._amounts.get((kind, copier_id, group.asset), ((), ()))
            position = bisect_right(instants, until)
            if position and (since is None or instants[position - 1] >= since):
                return amounts[position - 1]
        return None

    def amounts(self, kind: EventKind) -> Int64:
        """Every amount of a kind, for the bound below which sums cannot leave 64 bits."""
        told = [amounts for (key, _, _), (_, amounts) in self._amounts.items() if key is kind]
        return np.array([amount for each in told for amount in each], np.int64)

    def last_of_lead(self, until: Micros) -> Units | None:
        """The lead portfolio's unrealized PnL as last known at `until`, over all assets' events."""
        found = [
            (instants[position - 1], amounts[position - 1])
            for (kind, _, _), (instants, amounts) in self._amounts.items()
            if kind is EventKind.LEAD_UNREALIZED and (position := bisect_right(instants, until)) > 0
        ]
        return max(found)[1] if found else None


def unrealized_at(
    run: Run,
    known: KnownAmounts,
    trades: Trades,
    groups: NDArray[np.intp],
    dtype: DTypeLike,
) -> tuple[Amounts, Int8]:
    """Each group's unrealized PnL at a run's cut-off, and the notes on what is not known of it.

    Source: SPEC, Settlement core: the last event in the window; for what is pending else the sum
    over the open orders; else 0 with a note.
    """
    amounts = np.zeros(len(groups), dtype)
    notes = np.zeros(len(groups), np.int8)
    if not run.rule.counts_unrealized:
        return amounts, notes
    cut_off_at, opens_at = run.window.cut_off_at, run.window.opens_at
    for place, group in enumerate(groups.tolist()):
        told = known.last(EventKind.UNREALIZED, trades.groups[group], cut_off_at, opens_at)
        if told is not None:
            amounts[place] = told
        elif run.trigger == PENDING:
            amounts[place] = sum(trades.unrealized_pnl[trades.open_of(group)].tolist())
        else:
            notes[place] = UNREALIZED_UNKNOWN
    return amounts, notes


class OpenOrders:
    """How many orders of each group are open at each cut-off, in one sweep.

    Open at a cut-off: opened before it and not closed before it (SPEC, Settlement core). Only
    orders that outlive a cut-off are ever looked at; most open and close between two.
    """

    def __init__(self, trades: Trades, cut_offs: Int64, ends: NDArray[np.intp]) -> None:
        self.count = np.zeros(trades.group_count, np.int64)
        leaves, positions = [], []
        starts = np.concatenate(([0], ends))
        for run, start in enumerate(starts.tolist()):
            end = len(trades.opened_at) if run == len(ends) else int(ends[run])
            if run:
                late = np.flatnonzero(trades.opened_at[start:end] < cut_offs[run - 1]) + start
                positions.append(late)
                leaves.append(np.full(len(late), run))
        position = np.concatenate([np.zeros(0, np.intp), *positions])
        entry = np.searchsorted(cut_offs, trades.opened_at[position], side="right")
        group = trades.group[position]
        by_entry = np.argsort(entry, kind="stable")
        runs = np.arange(len(cut_offs) + 1)
        self._entering = group[by_entry]
        self._entry_ends = np.searchsorted(entry[by_entry], runs, side="right")
        self._leaving = group
        leave = np.concatenate([np.zeros(0, np.intp), *leaves])
        self._leave_ends = np.searchsorted(leave, runs, side="right")
        self._run = -1

    def move_to(self, run: int) -> None:
        """Bring `count` to the cut-off of the next run; runs must be visited one by one."""
        entered = self._entry_ends[self._run] if self._run >= 0 else 0
        left = self._leave_ends[self._run] if self._run >= 0 else 0
        np.add.at(self.count, self._entering[entered : self._entry_ends[run]], 1)
        np.subtract.at(self.count, self._leaving[left : self._leave_ends[run]], 1)
        self._run = run
