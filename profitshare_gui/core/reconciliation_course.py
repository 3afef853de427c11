"""One copier's course in plain whole numbers: what would have been paid, had something been other.

The fast pass settles a ledger once. A row that does not agree asks hundreds of small questions
about a handful of orders; a course answers them, starting where the question makes a difference.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.records import EventKind, SettlementWindow
from profitshare_gui.core.rulebook import Model, SettlementRule


class Bucket(StrEnum):
    """What a difference between paid and due is put down to (product notes, section 4.5).

    The order is that of plausibility, by which explanations of equal merit are ranked: slips that
    platforms make often first, those that fit almost any sum last.
    """

    FEE = "fee"
    FUNDING = "funding"
    MISSING_TRADE = "missing_trade"
    RATIO_VERSION = "ratio_version"
    BOUNDARY_SHIFT = "boundary_shift"
    GATE = "gate"
    EARLY_TRIGGER = "early_trigger"
    WITHHELD = "withheld"
    CARRY = "carry"
    REBATE = "rebate"
    ROUNDING = "rounding"
    CONVERSION = "conversion"


class Trade(NamedTuple):
    """One order as a platform may have seen it; `net` by the rule of the window it closed in.

    `ratio` is `NO_RATIO` where the run's own applies. `project` counts the copier's stops before.
    """

    position: int
    copier_id: str
    project: int
    opened_at: Micros
    closed_at: Micros
    net: Units
    fee: Units
    funding: Units
    ratio: Millionths


class Standing(NamedTuple):
    """What a project starts a run from; `net` and `product` are a carried loss of period net."""

    net: Units = 0
    product: int = 0
    total: Units = 0
    mark: Units = 0
    shared: Units = 0
    last_ratio: Millionths = NO_RATIO
    is_repriced: bool = False
    last_stamp: Millionths = NO_RATIO


Pay: TypeAlias = Callable[[Units, Sequence[tuple[Trade, Millionths]]], Units]
"""From what a run would pay, and the orders it settles with their ratios, what it does pay."""


class Turn(NamedTuple):
    """A run as one copier meets it, or one that may have been (`is_on` False).

    `names` where it settles the copier's current project even if nothing closed; `trigger` says why
    an early one ran. `row` is the window that a payout made at the run's `pays_at` belongs to.
    `hold` None leaves it to positions and gates whether the run is held back. `starts` changes what
    it starts from, `pays` what comes of it, and `extra` is paid beside it, held back or not.
    """

    window: SettlementWindow
    row: SettlementWindow
    rule: SettlementRule
    is_scheduled: bool
    is_on: bool
    trigger: EventKind | None
    names: bool
    ratio: Millionths
    fallback: Millionths
    unrealized: Units = 0
    is_gated: bool = False
    balance: Units | None = None
    hold: bool | None = None
    starts: Callable[[Standing], Standing] | None = None
    pays: tuple[Pay, ...] = ()
    extra: Units = 0


@dataclass(frozen=True, eq=False)
class Cause:
    """One thing a platform may have done otherwise with one copier.

    `since` is the first turn it touches. `label` names the same cause in another copier or window
    (None: it is about these very orders). `is_hold` where it pays nothing now and all later,
    `is_sum` where it changes the sum paid and nothing before it.
    """

    bucket: Bucket
    since: int
    edit: Callable[[Trade], tuple[Trade, ...]] | None = None
    positions: frozenset[int] = frozenset()
    turns: Mapping[int, Callable[[Turn], Turn]] = field(default_factory=dict)
    label: str | None = None
    is_hold: bool = False
    is_sum: bool = False


class Course:
    """A copier's turns and trades, and every payment they come to.

    `turns` are in time order, `trades` in closing order with `position` counting up.
    """

    def __init__(self, trades: Sequence[Trade], turns: Sequence[Turn]) -> None:
        self.trades, self.turns = trades, turns
        self._cut_offs = [turn.window.cut_off_at for turn in turns]
        self.by_turn: list[list[Trade]] = [[] for _ in range(len(turns) + 1)]
        self._spanning: list[list[Trade]] = [[] for _ in turns]
        self.spanning: set[int] = set()
        """Positions of the orders that were open at some cut-off of the schedule."""
        self.looked_at = 0
        """How many orders were gone through to answer so far: what the answers cost."""
        for trade in trades:
            self.by_turn[self.turn_of(trade.closed_at)].append(trade)
            for spanned in self._spanned(trade):
                self._spanning[spanned].append(trade)
                self.spanning.add(trade.position)
        self._turns_of: dict[SettlementWindow, list[int]] = {}
        for number, turn in enumerate(turns):
            self._turns_of.setdefault(turn.row, []).append(number)
        self._paid: list[Units] = []
        self._before: list[tuple[dict[int, Standing], list[Trade]]] = []
        self._go()

    def turn_of(self, closed_at: Micros) -> int:
        """The first turn whose cut-off an order closed before."""
        return bisect_right(self._cut_offs, closed_at)

    def turns_of(self, row: SettlementWindow) -> list[int]:
        """The turns whose payments belong to a window."""
        return self._turns_of.get(row, [])

    def waiting(self, turn: int) -> list[Trade]:
        """The orders that a turn would settle: closed in it, or waiting from before."""
        before = self._before[turn][1]
        seen = {trade.position for trade in before}
        return before + [t for t in self.by_turn[turn] if t.position not in seen]

    def standing(self, turn: int) -> Standing:
        """What the copier's latest project starts a turn from."""
        standings = self._before[turn][0]
        return standings[max(standings)] if standings else Standing()

    def settled(self, turn: int) -> list[Trade]:
        """The orders that a turn settles: none where it holds them back."""
        after = self._before[turn + 1][1] if turn + 1 < len(self.turns) else []
        kept = {trade.position for trade in after}
        return [trade for trade in self.waiting(turn) if trade.position not in kept]

    def paid(self, row: SettlementWindow, causes: Sequence[Cause] = ()) -> Units:
        """What would be paid in a window's row, had all these causes been at work together."""
        mine = self.turns_of(row)
        if not mine:
            return 0
        since = min((cause.since for cause in causes), default=len(self.turns))
        until = mine[-1]
        if since > until:
            return sum(self._paid[number] for number in mine)
        paid = self._replay(since, until, causes)
        return sum(
            paid[number - since] if number >= since else self._paid[number] for number in mine
        )

    def _spanned(self, trade: Trade) -> Iterable[int]:
        """The scheduled turns at whose cut-off an order was open."""
        first = bisect_right(self._cut_offs, trade.opened_at)
        last = len(self.turns) if trade.closed_at == OPEN else self.turn_of(trade.closed_at)
        return (number for number in range(first, last) if self.turns[number].is_scheduled)

    def _go(self) -> None:
        standings: dict[int, Standing] = {}
        left: list[Trade] = []
        for number, turn in enumerate(self.turns):
            self._before.append((dict(standings), list(left)))
            left += self.by_turn[number]
            open_in = {trade.project for trade in self._spanning[number]}
            amount, left = _take(turn, standings, left, open_in)
            self._paid.append(amount)

    def _replay(self, since: int, until: int, causes: Sequence[Cause]) -> list[Units]:
        touched = {position for cause in causes for position in cause.positions}
        standings, left = dict(self._before[since][0]), list(self._before[since][1])
        arriving: dict[int, list[Trade]] = {}
        open_at: dict[int, set[int]] = {}
        waiting = {trade.position for trade in left if trade.position in touched}
        left = [trade for trade in left if trade.position not in touched]
        for position in touched:
            trade = self.trades[position]
            if position not in waiting and self.turn_of(trade.closed_at) < since:
                continue  # settled before anything changed
            for changed in _edited(trade, causes):
                number = max(self.turn_of(changed.closed_at), since)
                arriving.setdefault(number, []).append(changed)
                for spanned in self._spanned(changed):
                    open_at.setdefault(spanned, set()).add(changed.project)
        self.looked_at += len(touched)
        paid = []
        for number in range(since, until + 1):
            turn = self.turns[number]
            for cause in causes:
                if number in cause.turns:
                    turn = cause.turns[number](turn)
            left += [t for t in self.by_turn[number] if t.position not in touched]
            left += arriving.get(number, [])
            self.looked_at += len(left) + 1
            open_in = {t.project for t in self._spanning[number] if t.position not in touched}
            open_in |= open_at.get(number, set())
            amount, left = _take(turn, standings, left, open_in)
            paid.append(amount)
        return paid


def _edited(trade: Trade, causes: Sequence[Cause]) -> list[Trade]:
    versions = [trade]
    for cause in causes:
        if cause.edit is not None and trade.position in cause.positions:
            versions = [changed for one in versions for changed in cause.edit(one)]
    return versions


def _take(
    turn: Turn, standings: dict[int, Standing], left: list[Trade], open_in: set[int]
) -> tuple[Units, list[Trade]]:
    """One turn over all projects: what it pays, and what waits on. Updates `standings`."""
    if not turn.is_on:
        return 0, left
    amount = turn.extra
    projects: dict[int, list[Trade]] = {}
    for trade in left:
        projects.setdefault(trade.project, []).append(trade)
    current = max((*standings, *projects), default=0)
    if turn.names:
        projects.setdefault(current, [])
    kept: list[Trade] = []
    for project, waiting in projects.items():
        standing = standings.get(project, Standing())
        if turn.starts is not None and project == current:
            standing = turn.starts(standing)
        ratio = _ratio(turn, standing, waiting)
        stamps = turn.rule.is_period_net
        settled = [(t, t.ratio if stamps and t.ratio != NO_RATIO else ratio) for t in waiting]
        due, after = _decide(turn, standing, settled, ratio)
        if _is_held(turn, due, is_open=project in open_in):
            kept += waiting
            standings.setdefault(project, standing)
        else:
            standings[project] = after
            for pay in turn.pays:
                due = pay(due, settled)
            amount += due
    return amount, kept


def _is_held(turn: Turn, due: Units, *, is_open: bool) -> bool:
    if turn.hold is not None:
        return turn.hold
    if not turn.is_scheduled:
        return False
    if turn.is_gated or (turn.rule.postpones and is_open):
        return True
    return turn.balance is not None and turn.balance < due


def _ratio(turn: Turn, standing: Standing, waiting: Sequence[Trade]) -> Millionths:
    """The run's own ratio: the history's, else (cumulative) the last stamped, else the fallback."""
    if turn.ratio != NO_RATIO:
        return turn.ratio
    stamped = [trade.ratio for trade in waiting if trade.ratio != NO_RATIO]
    if not turn.rule.is_period_net and (stamped or standing.last_stamp != NO_RATIO):
        return stamped[-1] if stamped else standing.last_stamp
    return turn.fallback


def _decide(
    turn: Turn,
    before: Standing,
    settled: Sequence[tuple[Trade, Millionths]],
    ratio: Millionths,
) -> tuple[Units, Standing]:
    """What is due and what is left behind, by the rule's model (SPEC, Settlement core)."""
    net = before.net + sum(trade.net for trade, _ in settled)
    if turn.rule.is_period_net:
        product = before.product + sum(trade.net * max(own, 0) for trade, own in settled)
        due = product // WHOLE_RATIO if net > 0 and product > 0 else 0
        carries = turn.rule.carries_losses and net <= 0
        return due, before._replace(net=net if carries else 0, product=product if carries else 0)
    total = before.total + sum(trade.net for trade, _ in settled)
    base, factor = total + turn.unrealized, max(ratio, 0)
    is_repriced = before.is_repriced or before.last_ratio not in (NO_RATIO, ratio)
    if turn.rule.model is Model.CUMULATIVE_MINUS_SHARED and not is_repriced:
        due = max(base * factor // WHOLE_RATIO - before.shared, 0)
    else:
        due = max(base - before.mark, 0) * factor // WHOLE_RATIO
    stamped = [trade.ratio for trade, _ in settled if trade.ratio != NO_RATIO]
    return due, Standing(
        total=total,
        mark=max(before.mark, base),
        shared=before.shared + due,
        last_ratio=ratio,
        is_repriced=is_repriced,
        last_stamp=stamped[-1] if stamped else before.last_stamp,
    )
