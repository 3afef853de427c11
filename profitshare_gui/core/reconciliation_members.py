"""From a settled ledger to the courses of single copiers, made when a row asks for one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import NamedTuple

from profitshare_gui.core.gates import KnownAmounts
from profitshare_gui.core.instants import HOUR, Micros
from profitshare_gui.core.ledger import NO_RATIO, Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, round_due
from profitshare_gui.core.reconciliation_course import Cause, Course, Trade, Turn
from profitshare_gui.core.reconciliation_payouts import Calendar, Calendars, Clock
from profitshare_gui.core.records import EventKind, SettlementWindow
from profitshare_gui.core.rulebook import RatioApplies, Rulebook, SettlementRule
from profitshare_gui.core.runs import EARLY_TRIGGERS
from profitshare_gui.core.trades import Group, RatioHistory

PROMPT: Micros = HOUR
"""A payout later than this after `pays_at` may be one of an early settlement we know nothing of."""
_REBATES = tuple(percent * WHOLE_RATIO // 100 for percent in (10, 20, 30, 40, 50))
"""Parts of the trading fees a rebate may be where the rulebook knows of none."""


@dataclass(frozen=True, eq=False)
class Member:
    """One copier's orders in one asset, and what its explanations are looked for in.

    `ratios` are all that were ever in force or stamped. `found` are causes that explained one of
    its rows: what a platform did once stands in every later cumulative figure.
    """

    copier_id: str
    asset: str
    course: Course
    history: RatioHistory
    ratios: tuple[Millionths, ...]
    known: KnownAmounts
    found: list[Cause] = field(default_factory=list)

    @cached_property
    def carrying(self) -> Course:
        """The same course where a losing window is carried on."""
        turns = self.course.turns
        known = {id(turn.rule): turn.rule for turn in turns}
        rules = {key: replace(rule, carries_losses=True) for key, rule in known.items()}
        return Course(
            self.course.trades, [turn._replace(rule=rules[id(turn.rule)]) for turn in turns]
        )

    def rebates(self, window: SettlementWindow, rule: SettlementRule) -> tuple[Units, ...]:
        """What a rebate on the fees of the orders closed in a window may come to."""
        fees = sum(
            trade.fee
            for trade in self.course.trades
            if window.opens_at <= trade.closed_at < window.cut_off_at
        )
        if fees <= 0:
            return ()
        if rule.rebate is None:
            return tuple(round_due(fees * ratio) for ratio in _REBATES)
        amounts = [round_due(fees * rule.rebate.fee_ratio)]
        group = Group(self.copier_id, self.asset, 0)
        margin = self.known.last(EventKind.EQUITY, group, window.cut_off_at)
        if margin is not None and rule.rebate.margin_ratio is not None:
            cap = round_due(max(margin, 0) * rule.rebate.margin_ratio)
            amounts = [min(amounts[0], cap), amounts[0]]
        return tuple(dict.fromkeys(amounts))


class _Place(NamedTuple):
    clock: Clock
    groups: list[int]


class Members:
    """The courses of a ledger's copiers."""

    def __init__(
        self,
        ledger: Ledger,
        rulebook: Rulebook,
        clocks: Sequence[Clock],
        as_of: Micros,
        ratio: Millionths | None,
    ) -> None:
        self._rulebook, self._as_of, self._asked = rulebook, as_of, ratio
        self._history = RatioHistory(ledger.events, as_of)
        self._known = KnownAmounts(ledger.events, as_of)
        self._calendars = Calendars(clocks)
        self._triggers = [e for e in ledger.events if e.kind in EARLY_TRIGGERS and e.at <= as_of]
        self._paid_at: dict[str, list[Micros]] = {}
        for event in ledger.events:
            if event.kind is EventKind.PAYOUT and event.at <= as_of:
                self._paid_at.setdefault(event.copier_id, []).append(event.at)
        self._changes = [e for e in ledger.events if e.kind is EventKind.RATIO_CHANGE]
        self._places: dict[tuple[str, str], _Place] = {}
        for clock in clocks:
            for number, group in enumerate(clock.settled.trades.groups):
                key = (group.copier_id, group.asset)
                self._places.setdefault(key, _Place(clock, [])).groups.append(number)
        self._made: dict[tuple[str, str], Member] = {}

    def of(self, copier_id: str, asset: str) -> Member | None:
        """The course of one copier's orders in an asset, or None where it has none."""
        key = (copier_id, asset)
        if key not in self._made and key in self._places:
            self._made[key] = self._member(copier_id, asset, self._places[key])
        return self._made.get(key)

    def is_estimated(self, copier_id: str, window: SettlementWindow) -> bool:
        """Whether a due rests on figures that prove nothing (SPEC, Settlement core)."""
        clocks = {id(place.clock): place.clock for place in self._places.values()}
        key = (copier_id, window.cut_off_at)
        return any(key in clock.settled.estimated for clock in clocks.values())

    def _member(self, copier_id: str, asset: str, place: _Place) -> Member:
        trades = self._trades(place)
        turns = self._turns(copier_id, asset, place.clock, trades)
        ratios = [trade.ratio for trade in trades]
        ratios += [e.ratio or 0 for e in self._changes if e.copier_id in ("", copier_id)]
        ratios += [turn.fallback for turn in turns[-1:]]
        return Member(
            copier_id=copier_id,
            asset=asset,
            course=Course(trades, turns),
            history=self._history,
            ratios=tuple(sorted(set(ratios) - {NO_RATIO})),
            known=self._known,
        )

    def _trades(self, place: _Place) -> list[Trade]:
        settled = place.clock.settled
        trades = settled.trades
        opens = [window.opens_at for window in place.clock.scheduled]
        order, starts = trades.by_group
        found = []
        for group in place.groups:
            at = order[starts[group] : starts[group + 1]]
            named = trades.groups[group]
            columns = zip(
                at.tolist(),
                trades.opened_at[at].tolist(),
                trades.closed_at[at].tolist(),
                trades.realized_pnl[at].tolist(),
                trades.trading_fee[at].tolist(),
                trades.funding_fee[at].tolist(),
                strict=True,
            )
            for position, opened_at, closed_at, pnl, fee, funding in columns:
                window = max(bisect_right(opens, closed_at) - 1, 0)
                rule = self._rulebook.rule_at(opens[window])
                stamps = settled.stamped_ratio if rule.stamps_at_open else trades.share_ratio
                net = pnl - (fee if rule.deducts_trading_fees else 0)
                net += funding if rule.counts_funding_fees else 0
                ratio = int(stamps[position])
                one = Trade(
                    0,
                    named.copier_id,
                    named.project,
                    opened_at,
                    closed_at,
                    net,
                    fee,
                    funding,
                    ratio,
                )
                found.append(one)
        # By content, so that the order of the rows in a file changes nothing.
        found.sort(key=lambda trade: (trade.closed_at, *trade))
        return [trade._replace(position=number) for number, trade in enumerate(found)]

    def _turns(
        self, copier_id: str, asset: str, clock: Clock, trades: Sequence[Trade]
    ) -> list[Turn]:
        """Every cut-off of the schedule; the early ones that were, or may have been."""
        calendar = self._calendars.of(copier_id)
        early = self._early(copier_id, calendar)
        turns = []
        for window in clock.scheduled:
            rule = self._rulebook.rule_at(window.opens_at)
            while early and early[0][0] < window.cut_off_at:
                at, kind = early.pop(0)
                if at < window.opens_at or (kind is None and not rule.triggers):
                    continue  # where nothing settles early, a payout alone speaks of no trigger
                cut_off = SettlementWindow(window.opens_at, at, at)
                turn = self._turn(Group(copier_id, asset, 0), cut_off, rule)
                is_on = kind in rule.triggers
                row = cut_off if is_on and trades else calendar.paid_at(at)
                turn = turn._replace(row=row, is_on=is_on, names=True, is_scheduled=False)
                turns.append(turn._replace(trigger=kind))
            if window.cut_off_at <= self._as_of:
                turns.append(self._turn(Group(copier_id, asset, 0), window, rule))
        return turns

    def _early(self, copier_id: str, calendar: Calendar) -> list[tuple[Micros, EventKind | None]]:
        """Triggers that concern a copier, and late payouts that may speak of one."""
        told: list[tuple[Micros, EventKind | None]] = [
            (event.at, event.kind)
            for event in self._triggers
            if event.copier_id in ("", copier_id) or not copier_id
        ]
        known = {at for at, _ in told}
        told += [
            (at, None)
            for at in sorted({*self._paid_at.get(copier_id, ())} - known)
            if at > calendar.paid_at(at).pays_at + PROMPT
        ]
        return sorted(told, key=lambda one: one[0])

    def _turn(self, group: Group, window: SettlementWindow, rule: SettlementRule) -> Turn:
        at_opening = rule.ratio_applies is RatioApplies.NEXT_WINDOW
        instant = window.opens_at if at_opening else window.cut_off_at - 1
        fallback = NO_RATIO if rule.fixed_ratio is None else rule.fixed_ratio
        turn = Turn(
            window=window,
            row=window,
            rule=rule,
            is_scheduled=True,
            is_on=True,
            trigger=None,
            names=False,
            ratio=self._history.at(group.copier_id, instant),
            fallback=fallback if self._asked is None else self._asked,
        )
        if rule.counts_unrealized:
            until, since = window.cut_off_at, window.opens_at
            known = self._known.last(EventKind.UNREALIZED, group, until, since)
            turn = turn._replace(unrealized=known or 0)
        if rule.gate is None:
            return turn
        lead = self._known.last_of_lead(window.cut_off_at)
        above = rule.gate.lead_unrealized_above
        balance = None
        if rule.gate.balance_covers_share:
            kind = EventKind.AVAILABLE_BALANCE
            balance = self._known.last(kind, group, window.cut_off_at)
        is_gated = lead is not None and above is not None and lead <= above
        return turn._replace(is_gated=is_gated, balance=balance)
