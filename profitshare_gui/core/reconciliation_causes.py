"""What a platform may have done otherwise with one copier in one window: every cause that is tried.

Nothing here decides. Each cause says what it changes; the search replays the copier's course with
it and keeps what comes out at the sum that was paid.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from profitshare_gui.core import reconciliation_changes as changes
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.ledger import NO_RATIO
from profitshare_gui.core.money import Units
from profitshare_gui.core.reconciliation_course import (
    Bucket,
    Cause,
    Course,
    Pay,
    Standing,
    Trade,
    Turn,
)
from profitshare_gui.core.reconciliation_members import Member
from profitshare_gui.core.reconciliation_nets import nets_of, prefixes
from profitshare_gui.core.records import EventKind, SettlementWindow

NEAR: Micros = DAY
"""An order that closed this near to a cut-off may stand on its other side: no two platforms' zones
lie further apart."""
LOOKED_BACK = 3
"""How many cut-offs before a row something may have gone wrong that only this row shows."""
_MOST_RATIOS = 12
_MOST_PREFIXES = 24
"""A change of the ratio that took effect later by more orders than this is looked for by addition
alone, and not with a second cause."""
_MOST_NEAR = 24
"""So many orders next to a cut-off may stand on its other side; it takes a busy copier to reach."""


def causes_at(
    member: Member, window: SettlementWindow, *, paid: Units, received: Callable[[], Units]
) -> Iterator[Cause]:
    """Every cause to try for what a copier was paid for a window.

    `received` gives what was paid for all windows before it. None where nothing was to be settled.
    """
    course = member.course
    mine = [n for n in course.turns_of(window) if course.turns[n].window == window]
    if mine:
        yield from _Causes(member, mine[-1]).all(paid, received)


@dataclass(frozen=True, eq=False)
class _Causes:
    member: Member
    at: int

    @property
    def course(self) -> Course:
        return self.member.course

    @property
    def turn(self) -> Turn:
        return self.course.turns[self.at]

    @property
    def _early(self) -> list[Trade]:
        """Orders of the next window that an early settlement would have paid into this row."""
        later = [n for n in self.course.turns_of(self.turn.row) if n > self.at]
        return [trade for number in later for trade in self.course.by_turn[number]]

    def all(self, paid: Units, received: Callable[[], Units]) -> Iterator[Cause]:
        backlog = self.course.waiting(self.at)
        yield from self._costs(backlog)
        yield from self._counts(backlog)
        yield from self._ratios(backlog, paid)
        yield from self._borders()
        yield from self._gates()
        yield from self._triggers()
        yield from self._sums(paid)
        yield from self._losses() if self.turn.rule.is_period_net else self._marks(received)

    def _before(self, count: int) -> list[int]:
        """The last turns before this one, nearest first."""
        return list(range(self.at - 1, max(self.at - 1 - count, -1), -1))

    # -- orders

    def _costs(self, backlog: Sequence[Trade]) -> Iterator[Cause]:
        """Fees and funding ignored, taken twice, with the wrong sign, or against the rule."""
        rule = self.turn.rule
        fees = (1, -1, 2) if rule.deducts_trading_fees else (-1, 1)
        funding = (-1, -2, 1) if rule.counts_funding_fees else (1, -1)
        scopes = [("", list(backlog))]
        fresh = self.course.by_turn[self.at]
        if len(fresh) < len(backlog):
            scopes.append(("fresh", fresh))
        scopes += [
            (f"-{self.at - back}", self.course.by_turn[back]) for back in self._before(LOOKED_BACK)
        ]
        scopes.append(("early", self._early))
        window = self.turn.window
        whole = [
            t for t in self.course.trades if window.opens_at <= t.closed_at < window.cut_off_at
        ]
        if len(whole) > len(fresh):
            scopes.append(("window", whole))  # an early settlement took the rest
        if not rule.is_period_net:
            closed = [t for trades in self.course.by_turn[: self.at + 1] for t in trades]
            scopes.append(("always", closed))
        for bucket, factors, edit in (
            (Bucket.FEE, fees, changes.with_fee),
            (Bucket.FUNDING, funding, changes.with_funding),
        ):
            for factor in factors:
                changed = partial(edit, factor=factor)
                for name, scope in scopes:
                    if scope:
                        yield self._orders(bucket, scope, changed, f"{bucket} {factor} {name}")
                for trade in backlog if len(backlog) > 1 else ():
                    yield self._orders(bucket, [trade], changed)

    def _counts(self, backlog: Sequence[Trade]) -> Iterator[Cause]:
        bucket = Bucket.MISSING_TRADE
        seen = [*backlog, *self._early]
        for back in self._before(LOOKED_BACK):
            seen += self.course.by_turn[back]
        if len(backlog) > 1:
            yield self._orders(bucket, backlog, changes.counted_twice, "all twice")
        for trade in {trade.position: trade for trade in seen}.values():
            yield self._orders(bucket, [trade], changes.left_out)
            yield self._orders(bucket, [trade], changes.counted_twice)

    def _ratios(self, backlog: Sequence[Trade], paid: Units) -> Iterator[Cause]:
        """Another ratio of the history for all, for the first or last opened, or for one order."""
        nets = nets_of(self.course, self.turn.row) if len(backlog) > _MOST_PREFIXES else None
        bucket = Bucket.RATIO_VERSION
        stamped = [trade for trade in backlog if trade.ratio != NO_RATIO]
        opened = sorted(stamped, key=lambda trade: trade.opened_at)
        ratios = self.member.ratios[:_MOST_RATIOS]
        is_period_net = self.turn.rule.is_period_net
        for ratio in ratios:
            at_ratio = partial(changes.at_ratio, ratio=ratio)
            if not is_period_net or len(stamped) < len(backlog):
                for back in (self.at, *self._before(1)):
                    turns = {back: partial(changes.run_at, ratio=ratio)}
                    label = f"ratio {ratio} {self.at - back}"
                    yield Cause(bucket, back, turns=turns, label=label)
            if not is_period_net or not any(trade.ratio != ratio for trade in stamped):
                continue
            yield self._orders(bucket, stamped, at_ratio, f"ratio {ratio}")
            if self._early:
                yield self._orders(bucket, self._early, at_ratio, f"ratio {ratio} early")
            for count in range(1, min(len(opened), _MOST_PREFIXES)):
                # A change that took effect some orders earlier or later than it should.
                yield self._orders(bucket, opened[:count], at_ratio)
                yield self._orders(bucket, opened[-count:], at_ratio)
            for trade in opened[1:-1]:
                yield self._orders(bucket, [trade], at_ratio)
            for scope in prefixes(nets, opened, ratio, paid, _MOST_PREFIXES) if nets else ():
                yield self._orders(bucket, scope, at_ratio)
        if stamped and is_period_net:
            by_close = partial(changes.at_ratio_of_close, member=self.member)
            yield self._orders(bucket, stamped, by_close, "ratio at closing")

    def _orders(
        self,
        bucket: Bucket,
        trades: Sequence[Trade],
        edit: Callable[[Trade], tuple[Trade, ...]],
        label: str | None = None,
    ) -> Cause:
        since = min(self.course.turn_of(trade.closed_at) for trade in trades)
        positions = frozenset(trade.position for trade in trades)
        return Cause(bucket, since, edit, positions, label=label)

    # -- cut-offs

    def _borders(self) -> Iterator[Cause]:
        """Orders near a cut-off on its other side: each alone, and those nearest to it together."""
        course = self.course
        borders = [n for n in self._before(2 * LOOKED_BACK) if course.turns[n].is_on][:1]
        for border in (*borders, self.at):
            cut_off_at = course.turns[border].window.cut_off_at
            for is_before in (True, False):
                near = sorted(
                    (
                        trade
                        for trade in course.trades
                        if (trade.closed_at < cut_off_at) == is_before
                        and abs(trade.closed_at - cut_off_at) <= NEAR
                    ),
                    key=lambda trade: abs(trade.closed_at - cut_off_at),
                )[:_MOST_NEAR]
                scopes = [near[:count] for count in range(2, len(near) + 1)]
                scopes += [[trade] for trade in near]
                for scope in scopes:
                    yield from self._shifts(scope, border, cut_off_at, is_before=is_before)

    def _shifts(
        self, scope: Sequence[Trade], border: int, cut_off_at: Micros, *, is_before: bool
    ) -> Iterator[Cause]:
        since = border
        for trade in scope:
            since = min(since, self.course.turn_of(trade.closed_at))
        positions = frozenset(trade.position for trade in scope)
        if not is_before:
            edit = partial(changes.closed_at, instant=cut_off_at - 1, is_open=True)
            yield Cause(Bucket.BOUNDARY_SHIFT, since, edit, positions)
            return
        for is_open in (False, True) if self.turn.rule.postpones else (False,):
            edit = partial(changes.closed_at, instant=cut_off_at, is_open=is_open)
            yield Cause(Bucket.BOUNDARY_SHIFT, since, edit, positions)

    def _gates(self) -> Iterator[Cause]:
        """Runs held back that need not be, for some windows; runs let through that were held."""
        for start in (self.at, *self._before(LOOKED_BACK)):
            if not self.course.turns[start].is_scheduled:
                continue
            through = {start: partial(changes.held, hold=False)}
            name = f"{self.at - start}"
            yield Cause(Bucket.GATE, start, turns=through, label=f"through {name}")
            held: dict[int, Callable[[Turn], Turn]] = {}
            for number in range(start, self.at + 1):
                held[number] = partial(changes.held, hold=True)
                yield Cause(
                    Bucket.GATE,
                    start,
                    turns=dict(held),
                    label=f"held {name} {number - start}",
                    is_hold=number == self.at,
                )

    def _triggers(self) -> Iterator[Cause]:
        """Early settlements that were not run, and ones that were though they are none."""
        course = self.course
        last = max(course.turns_of(self.turn.row), default=self.at)
        for number in range(max(self.at - 2 * LOOKED_BACK, 0), last + 1):
            turn = course.turns[number]
            if turn.is_scheduled:
                continue
            label = f"trigger {turn.trigger} {turn.is_on}"
            turns = {number: partial(changes.switched, is_on=not turn.is_on)}
            after = [
                t for t in course.trades if t.opened_at >= turn.window.cut_off_at and t.project
            ]
            if not turn.is_on or turn.trigger is not EventKind.STOP_COPYING or not after:
                yield Cause(Bucket.EARLY_TRIGGER, number, turns=turns, label=label)
                continue
            positions = frozenset(trade.position for trade in after)
            yield Cause(
                Bucket.EARLY_TRIGGER,
                number,
                changes.same_project,
                positions,
                turns=turns,
                label=label,
            )
            yield Cause(
                Bucket.EARLY_TRIGGER, number, changes.same_project, positions, label=f"{label} only"
            )

    # -- sums

    def _sums(self, paid: Units) -> Iterator[Cause]:
        rule, window = self.turn.rule, self.turn.window
        ways: list[tuple[Bucket, str, Pay]] = [
            (Bucket.WITHHELD, "withheld", changes.withheld),
            (
                Bucket.WITHHELD,
                "withheld by order",
                partial(changes.by_order, step=1, mode=0, won=True),
            ),
            (Bucket.WITHHELD, "withheld running", changes.withheld_running),
        ]
        if rule.maximum_ratio is not None:
            at_most = partial(changes.withheld_at, ratio=rule.maximum_ratio)
            ways.append((Bucket.WITHHELD, "withheld at most", at_most))
        for number, amount in enumerate(self.member.rebates(window, rule)):
            extra = {self.at: partial(changes.beside, extra=amount)}
            yield Cause(Bucket.REBATE, self.at, turns=extra, label=f"rebate {number}", is_sum=True)
        for decimals in range(2, 9):
            step = 10 ** (8 - decimals)
            if paid % step == 0:
                for mode in (0, 1, 2):
                    rounded = partial(changes.by_order, step=step, mode=mode, won=False)
                    ways.append((Bucket.ROUNDING, f"by order {decimals} {mode}", rounded))
        for bucket, label, pay in ways:
            turns = {self.at: partial(changes.paying, pay=pay)}
            yield Cause(bucket, self.at, turns=turns, label=label, is_sum=True)

    # -- what came before

    def _losses(self) -> Iterator[Cause]:
        """Losses carried where they are forgotten, or forgotten where they are carried."""
        rule = self.turn.rule
        if rule.carries_losses:
            yield self._starting("losses forgotten", changes.without_loss)
            return
        since = min([self.at, *self._before(LOOKED_BACK)])
        start = self.member.carrying.standing(since)
        turns: dict[int, Callable[[Turn], Turn]] = {
            number: partial(changes.carrying, carries=True) for number in range(since, self.at + 1)
        }
        loss = partial(changes.with_loss, net=start.net, product=start.product)
        turns[since] = partial(changes.carrying, carries=True, starts=loss)
        yield Cause(Bucket.CARRY, since, turns=turns, label="losses always")
        net = product = 0
        found: list[tuple[str, Units, int]] = []
        for back in self._before(2 * LOOKED_BACK):
            turn = self.course.turns[back]
            settled = self.course.settled(back)
            own = [(t.net, turn.ratio if t.ratio == NO_RATIO else t.ratio) for t in settled]
            lost = sum(amount for amount, _ in own)
            if own and lost <= 0:
                shares = sum(amount * max(ratio, 0) for amount, ratio in own)
                net, product = net + lost, product + shares
                found.append((f"loss of {self.at - back}", lost, shares))
                found.append((f"losses of {self.at - back}", net, product))
        for label, lost, shares in found:
            if lost:
                yield self._starting(label, partial(changes.with_loss, net=lost, product=shares))

    def _marks(self, received: Callable[[], Units]) -> Iterator[Cause]:
        """The high-water mark or what was shared somewhere else than it stands."""
        before = self.course.standing(self.at)
        yield self._starting("mark reset", partial(changes.from_mark, mark=0, shared=0))
        yield self._starting(
            "losses forgotten", partial(changes.fresh, unrealized=self.turn.unrealized)
        )
        for back in self._before(LOOKED_BACK):
            stale = self.course.standing(back)
            if (stale.mark, stale.shared) != (before.mark, before.shared):
                edit = partial(changes.from_mark, mark=stale.mark, shared=stale.shared)
                yield self._starting(f"mark of {self.at - back}", edit)
        for label, shared in (("not adjusted", before.shared), ("as received", received())):
            yield self._starting(label, partial(changes.literally, shared=shared), literal=True)
        if self.turn.unrealized:
            turns = {self.at: changes.without_unrealized}
            yield Cause(Bucket.CARRY, self.at, turns=turns, label="unrealized")

    def _starting(
        self, label: str, starts: Callable[[Standing], Standing], *, literal: bool = False
    ) -> Cause:
        turns = {self.at: partial(changes.starting, starts=starts, literal=literal)}
        return Cause(Bucket.CARRY, self.at, turns=turns, label=label)
