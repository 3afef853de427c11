"""The pass: every due amount of a ledger, exactly, all copiers at once.

One walk over the runs in time order. At each, all groups are settled together with vectors of
whole numbers; `explanation.py` then says of any one settlement why it is what it is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.batches import (
    GATE_UNKNOWN,
    REASONS,
    STATUSES,
    Batch,
    Cumulative,
    RebateBatch,
    Settled,
)
from profitshare_gui.core.edges import edge_orders
from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.exact import Amounts, halves, times, whole_units
from profitshare_gui.core.gates import KnownAmounts, OpenOrders, unrealized_at
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, Int32, Ledger
from profitshare_gui.core.money import Millionths
from profitshare_gui.core.records import Event, EventKind, ReasonCode
from profitshare_gui.core.rulebook import Model, RatioApplies, Rulebook, SettlementRule
from profitshare_gui.core.runs import Run, by_clock, first_instant, runs_until
from profitshare_gui.core.standing import Closing, Left, first_opened_at, opening
from profitshare_gui.core.trades import (
    RatioHistory,
    Trades,
    missing_ratio,
    trades_as_of,
)

_SETTLED, _POSTPONED, _SKIPPED = range(len(STATUSES))
_OPEN_POSITIONS = REASONS.index(ReasonCode.OPEN_POSITIONS)
_LEAD_UNREALIZED = REASONS.index(ReasonCode.LEAD_UNREALIZED)
_AVAILABLE_BALANCE = REASONS.index(ReasonCode.AVAILABLE_BALANCE)
_NET_NOT_POSITIVE = REASONS.index(ReasonCode.NET_NOT_POSITIVE)
_BELOW_HIGH_WATER_MARK = REASONS.index(ReasonCode.BELOW_HIGH_WATER_MARK)


def settle_in_batches(
    ledger: Ledger,
    rulebook: Rulebook,
    *,
    as_of: Micros,
    ratio: Millionths | None = None,
    start: Closing | None = None,
) -> tuple[Settled, ...]:
    """Settle every window cut off by `as_of`, and what a cut-off at `as_of` itself would pay.

    `ratio` is the share ratio of orders that carry none and predate every recorded change. There is
    one part for each clock: a single one, unless the rulebook counts windows per copier. With
    `start` only the windows after it; see `Closing` for the orders that takes. Raises `NoRatio`
    naming the order where nothing gives one. Source: SPEC, Settlement core.
    """
    parts = [(ledger, None)] if start is not None else by_clock(ledger, rulebook, as_of)
    return tuple(
        _settle_clock(part, rulebook, as_of, ratio, first_day, start) for part, first_day in parts
    )


def _settle_clock(
    ledger: Ledger,
    rulebook: Rulebook,
    as_of: Micros,
    ratio: Millionths | None,
    first_day: Micros | None,
    start: Closing | None,
) -> Settled:
    first = first_instant(ledger, as_of) if start is None else start.cut_off_at
    runs = list(runs_until(rulebook, first, as_of, ledger.events, first_day))
    edges = edge_orders(ledger, runs, as_of)
    ledger = ledger.with_orders(edges.orders)
    trades = trades_as_of(
        ledger,
        as_of,
        pooled=rulebook.pools,
        projects=rulebook.counts_projects,
        also=() if start is None else start.groups,
    )
    return _Pass(ledger, rulebook, trades, runs, as_of, ratio, start).settled(edges.estimated)


class _Pass:
    """One pass over all runs. The vectors have one element per group and go from run to run."""

    def __init__(
        self,
        ledger: Ledger,
        rulebook: Rulebook,
        trades: Trades,
        runs: Sequence[tuple[Run, Event | None]],
        as_of: Micros,
        ratio: Millionths | None,
        start: Closing | None,
    ) -> None:
        self._ledger, self._rulebook, self._trades = ledger, rulebook, trades
        self._ratio = ratio
        self._history = RatioHistory(ledger.events, as_of)
        self._known = KnownAmounts(ledger.events, as_of)
        self._stamped = self._stamp_at_open()
        self._runs = runs
        cut_offs = np.array([run.window.cut_off_at for run, _ in self._runs], np.int64)
        self._ends = np.searchsorted(trades.closed_at, cut_offs, side="left")
        self._open = OpenOrders(trades, cut_offs, self._ends)
        self._position = 0 if start is None else trades.closed_before(start.cut_off_at)
        self._start = start
        self._at = opening(trades, start, self._known.amounts(EventKind.UNREALIZED))
        self._dtype = self._at.net.dtype

    def settled(self, estimated: frozenset[tuple[str, Micros]]) -> Settled:
        """Go through all runs once; the last is the pending one."""
        batches: list[Batch] = []
        rebates: list[RebateBatch] = []
        left: Left | None = None
        scheduled = [n for n, (_, event) in enumerate(self._runs[:-1]) if event is None]
        before = None if self._start is None else self._rulebook.rule_at(self._start.opened_at)
        for number, (run, event) in enumerate(self._runs[:-1]):
            self._enter(run.rule, before)
            self._take_closed(number, run.rule)
            groups = np.flatnonzero(self._at.waiting > 0) if event is None else self._named(event)
            if len(groups):
                batch = self._decide(run, groups)
                self._apply(batch)
                batches.append(batch)
            if event is None and run.rule.rebate is not None:
                rebates.append(self._rebate(run))
            before = run.rule
            if number == max(scheduled, default=-1):
                left = Left(run.window, self._at.copy(), self._position, self._start)
        last = self._runs[-1][0]
        self._enter(last.rule, before)
        self._take_closed(len(self._runs) - 1, last.rule)
        pending = self._decide(last, np.flatnonzero(self._at.waiting > 0))
        return Settled(
            trades=self._trades,
            batches=tuple(batches),
            pending=pending,
            rebates=tuple(rebates),
            stamped_ratio=self._stamped,
            estimated=estimated,
            left=left,
        )

    def _stamp_at_open(self) -> Int32:
        """Each order's own ratio; where rules stamp at open, with the history filled in."""
        if any(rule.stamps_at_open for rule in self._rulebook.versions):
            return self._history.stamp(self._ledger, self._trades)
        return self._trades.share_ratio

    def _fallback(self, rule: SettlementRule) -> Millionths:
        if self._ratio is not None:
            return self._ratio
        return NO_RATIO if rule.fixed_ratio is None else rule.fixed_ratio

    def _enter(self, rule: SettlementRule, before: SettlementRule | None) -> None:
        """Begin a model of the other kind with what still waits; what was shared stays shared.

        So does a rule that takes its ratios elsewhere: all that it settles has them from there.
        """
        kinds = [(each.is_period_net, each.stamps_at_open) for each in (before or rule, rule)]
        if before is None or kinds[0] == kinds[1]:
            return
        if not rule.is_period_net:
            self._at.total[:], self._at.shared[:], self._at.mark[:] = self._at.net, 0, 0
            return
        self._at.high[:] = self._at.low[:] = self._at.loose[:] = self._at.bare[:] = 0
        for group in np.flatnonzero(self._at.waiting > 0).tolist():
            closed_by = int(self._trades.closed_at[self._position - 1]) + 1
            since = int(self._at.settled_until[group])
            for position in self._trades.closed_between(group, since, closed_by).tolist():
                one = slice(position, position + 1)
                net = self._net_of(position, position + 1, before)
                ratio = self._ratios_of(position, position + 1, rule)
                known = rule.stamps_at_open
                self._take_products(self._trades.group[one], net, ratio, all_known=known)

    def _take_closed(self, number: int, rule: SettlementRule) -> None:
        """Add the orders closed since the last run, all groups at once."""
        trades, start, end = self._trades, self._position, int(self._ends[number])
        self._open.move_to(number)
        self._position = end
        if end == start:
            return
        group = trades.group[start:end]
        net = self._net_of(start, end, rule)
        np.add(self._at.waiting, self._counted(group), out=self._at.waiting)
        np.add.at(self._at.net, group, net)
        if rule.is_period_net:
            ratios = self._ratios_of(start, end, rule)
            self._take_products(group, net, ratios, all_known=rule.stamps_at_open)
        else:
            np.add.at(self._at.total, group, net)
            stamped = trades.share_ratio[start:end]
            known = stamped != NO_RATIO
            self._at.last_stamp[group[known]] = stamped[known]
        if rule.rebate is not None:
            np.add.at(self._at.fees, group, trades.trading_fee[start:end].astype(self._dtype))

    def _net_of(self, start: int, end: int, rule: SettlementRule) -> Amounts:
        """What the orders count for by the rule's base."""
        trades = self._trades
        net: Amounts = trades.realized_pnl[start:end].astype(self._dtype, copy=False)
        if rule.deducts_trading_fees:
            net = net - trades.trading_fee[start:end]
        if rule.counts_funding_fees:
            net = net + trades.funding_fee[start:end]
        return net

    def _ratios_of(self, start: int, end: int, rule: SettlementRule) -> Int32:
        """The orders' own ratios; where the rule stamps at open each must have one by now."""
        if not rule.stamps_at_open:
            return self._trades.share_ratio[start:end]
        ratios = self._stamped[start:end]
        bare = np.flatnonzero(ratios == NO_RATIO)
        if len(bare):
            ratios[bare] = self._fallback(rule)
            if self._fallback(rule) == NO_RATIO:
                raise missing_ratio(self._ledger, self._trades, start + int(bare[0]))
        return ratios

    def _take_products(self, group: Int32, net: Amounts, ratio: Int32, *, all_known: bool) -> None:
        """Add net x ratio, split so that neither part can leave 64 bits."""
        if not all_known:
            bare = ratio == NO_RATIO
            np.add.at(self._at.loose, group[bare], net[bare])
            np.add(self._at.bare, self._counted(group[bare]), out=self._at.bare)
            group, net, ratio = group[~bare], net[~bare], ratio[~bare]
        high, low = halves(net, ratio)
        np.add.at(self._at.high, group, high)
        np.add.at(self._at.low, group, low)

    def _named(self, event: Event) -> NDArray[np.intp]:
        """The groups an early trigger settles: the copier's current project and what waits."""
        named: set[int] = set()
        current: dict[tuple[str, str], int] = {}
        first = first_opened_at(self._trades, self._start)
        for place in np.flatnonzero(first < event.at).tolist():
            copier_id, asset, _ = self._trades.groups[place]
            if event.copier_id in ("", copier_id) or not copier_id:
                current[copier_id, asset] = place
                named |= {place} if self._at.waiting[place] else set()
        return np.array(sorted(named | set(current.values())), np.intp)

    def _decide(self, run: Run, groups: NDArray[np.intp]) -> Batch:
        """What a run pays each group, before and after whatever stands in its way."""
        decide = self._decide_period_net if run.rule.is_period_net else self._decide_cumulative
        batch = decide(run, groups)
        return self._hold_back(batch) if run.is_scheduled else batch

    def _decide_period_net(self, run: Run, groups: NDArray[np.intp]) -> Batch:
        base, high, low = self._at.net[groups], self._at.high[groups], self._at.low[groups]
        ratio: Int32 | None = None
        if not run.rule.stamps_at_open:
            loose = self._at.loose[groups]
            ratio = self._ratios(run, groups, self._at.bare[groups] > 0)
            loose_high, loose_low = halves(loose, np.maximum(ratio, 0))
            high, low = high + loose_high, low + loose_low
        share = whole_units(high, low)
        due = np.where((base > 0) & (share > 0), share, 0)
        fails = (base <= 0) | (share < 0)
        return self._batch(run, groups, base, due, fails * np.int8(_NET_NOT_POSITIVE), ratio)

    def _decide_cumulative(self, run: Run, groups: NDArray[np.intp]) -> Batch:
        unrealized, notes = unrealized_at(run, self._known, self._trades, groups, self._dtype)
        base = self._at.total[groups] + unrealized
        mark = self._at.mark[groups]
        ratio = self._ratios(run, groups, (self._at.waiting[groups] > 0) | (base > mark))
        factor, before = np.maximum(ratio, 0).astype(self._dtype), self._at.last_ratio[groups]
        shared = self._at.shared[groups]
        is_repriced = self._at.is_repriced[groups] | ((before != NO_RATIO) & (before != ratio))
        due = times(np.maximum(base - mark, 0), factor)
        if run.rule.model is Model.CUMULATIVE_MINUS_SHARED:
            # Literally total x ratio - shared, until the ratio changes: from then on through the
            # mark, or a raise would charge again on profit that was shared at the lower ratio.
            literal = np.maximum(times(base, factor) - shared, 0)
            due = np.where(is_repriced, due, literal)
        reason = np.where((due == 0) & (base <= mark), _BELOW_HIGH_WATER_MARK, 0)
        batch = self._batch(run, groups, base, due, reason, ratio)
        batch.notes[:] = notes
        return replace(batch, cumulative=Cumulative(unrealized, shared, mark, is_repriced))

    def _batch(
        self,
        run: Run,
        groups: NDArray[np.intp],
        base: Amounts,
        due: Amounts,
        reason: NDArray[Any],
        ratio: Int32 | None,
    ) -> Batch:
        return Batch(
            run=run,
            group=groups,
            status=np.full(len(groups), _SETTLED, np.int8),
            reason=reason.astype(np.int8, copy=False),
            base=base,
            due=due,
            due_if_settled=due,
            settled_until=self._at.settled_until[groups],
            notes=np.zeros(len(groups), np.int8),
            ratio=ratio,
        )

    def _hold_back(self, batch: Batch) -> Batch:
        """Postpone groups with open positions; skip those a gate keeps out."""
        if batch.run.rule.postpones:
            held = np.flatnonzero(self._open.count[batch.group] > 0)
            batch.status[held], batch.reason[held] = _POSTPONED, _OPEN_POSITIONS
        gate, cut_off_at = batch.run.rule.gate, batch.run.window.cut_off_at
        if gate is not None and gate.lead_unrealized_above is not None:
            lead = self._known.last_of_lead(cut_off_at)
            if lead is None:
                batch.notes[:] |= GATE_UNKNOWN
            elif lead <= gate.lead_unrealized_above:
                batch.status[:], batch.reason[:] = _SKIPPED, _LEAD_UNREALIZED
        if gate is not None and gate.balance_covers_share:
            self._check_balances(batch, cut_off_at)
        held = np.flatnonzero(batch.status != _SETTLED)
        if not len(held):
            return batch
        due = batch.due_if_settled.copy()
        due[held] = 0
        return replace(batch, due=due)

    def _check_balances(self, batch: Batch, cut_off_at: Micros) -> None:
        for place, group in enumerate(batch.group.tolist()):
            available = self._known.last(
                EventKind.AVAILABLE_BALANCE, self._trades.groups[group], cut_off_at
            )
            if available is None:
                batch.notes[place] |= GATE_UNKNOWN
            elif available < batch.due[place] and batch.status[place] == _SETTLED:
                batch.status[place], batch.reason[place] = _SKIPPED, _AVAILABLE_BALANCE

    def _ratios(self, run: Run, groups: NDArray[np.intp], needed: NDArray[np.bool_]) -> Int32:
        """The ratio in force for each group; raises `NoRatio` where it is needed and unknown."""
        otherwise = np.full(len(groups), self._fallback(run.rule), np.int32)
        stamps = self._at.last_stamp[groups]
        otherwise = np.where(stamps != NO_RATIO, stamps, otherwise).astype(np.int32)
        at_opening = run.rule.ratio_applies is RatioApplies.NEXT_WINDOW
        instant = run.window.opens_at if at_opening else run.window.cut_off_at - 1
        named = [self._trades.groups[group] for group in groups.tolist()]
        ratios = self._history.for_groups(named, instant, otherwise)
        missing = np.flatnonzero(needed & (ratios == NO_RATIO))
        if len(missing):
            raise self._no_ratio(int(groups[missing[0]]))
        return ratios

    def _no_ratio(self, group: int) -> NoRatio:
        order, starts = self._trades.by_group
        if starts[group] < starts[group + 1]:
            return missing_ratio(self._ledger, self._trades, int(order[starts[group]]))
        return NoRatio(self._trades.groups[group].copier_id, "", "before the last cut-off")

    def _counted(self, group: Int32) -> NDArray[np.intp]:
        return np.bincount(group, minlength=self._trades.group_count)

    def _apply(self, batch: Batch) -> None:
        """Carry a run's decisions to the next: what settled no longer waits."""
        done = batch.status == _SETTLED
        rule, groups = batch.run.rule, batch.group if done.all() else batch.group[done]
        self._at.waiting[groups] = 0
        before = batch.cumulative
        if before is not None and batch.ratio is not None:
            self._at.shared[groups] += batch.due[done]
            self._at.mark[groups] = np.maximum(before.mark[done], batch.base[done])
            self._at.last_ratio[groups] = batch.ratio[done]
            self._at.is_repriced[groups] = before.is_repriced[done]
        elif rule.carries_losses:
            groups = batch.group[done & (batch.base > 0)]
        self._at.settled_until[groups] = batch.run.window.cut_off_at
        for vector in (self._at.net, self._at.high, self._at.low):
            vector[groups] = 0
        if not rule.stamps_at_open:
            self._at.loose[groups] = self._at.bare[groups] = 0

    def _rebate(self, run: Run) -> RebateBatch:
        groups = np.flatnonzero(self._at.fees != 0)
        fees = self._at.fees[groups]
        self._at.fees[:] = 0
        return RebateBatch(run, groups, fees)
