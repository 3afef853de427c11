"""What edits of orders change in one sum of nets, by addition alone: no replay of the course.

A row under period net is one sum of nets and one of nets x ratios. An edit that moves no order to
another window changes both by what it changes in each order; thousands of them are tried cheaply.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from profitshare_gui.core.ledger import NO_RATIO
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.reconciliation_course import Cause, Course, Trade
from profitshare_gui.core.records import SettlementWindow

_Change = tuple[Units, int]
_OVERHEAD = 8
"""An answer costs as much as so many orders gone through, besides those that it looks at."""


@dataclass(frozen=True, eq=False)
class Nets:
    """One row's sums: `net`, `product`, and the orders by position that they are made of.

    `ratio` is the run's own, `paid` what the row came to. Made by `nets_of`.
    """

    course: Course
    at: int
    net: Units
    product: int
    ratio: Millionths
    positions: frozenset[int]
    paid: Units
    is_held: bool
    _changes: dict[Cause, _Change | None] = field(default_factory=dict)

    def paid_with(self, causes: Sequence[Cause]) -> tuple[Units, int] | None:
        """What the row would have been paid, and how many orders were looked at to say so.

        None where the causes do more than change what single orders count for.
        """
        if len(causes) > 2 or any(cause.edit is None or cause.turns for cause in causes):
            return None
        net, product, looked_at = self.net, self.product, _OVERHEAD
        for cause in causes:
            if cause not in self._changes:
                self._changes[cause] = self._change(cause.positions, (cause,))
                looked_at += len(cause.positions)
            change = self._changes[cause]
            if change is None:
                return None
            net, product = net + change[0], product + change[1]
        if len(causes) == 2:
            fewer, more = sorted((cause.positions for cause in causes), key=len)
            both = [position for position in fewer if position in more]
            looked_at += len(fewer)
            ways = ((tuple(causes), 1), (causes[:1], -1), (causes[1:], -1)) if both else ()
            for edits, sign in ways:
                change = self._change(both, edits)
                if change is None:
                    return None
                net, product = net + sign * change[0], product + sign * change[1]
        return self.due(net, product), looked_at

    def due(self, net: Units, product: int) -> Units:
        """What these sums would be paid."""
        if self.is_held:
            return self.paid
        return product // WHOLE_RATIO if net > 0 and product > 0 else 0

    def share(self, trade: Trade, ratio: Millionths = NO_RATIO) -> int:
        """An order's net x its ratio, or x another."""
        own = trade.ratio if ratio == NO_RATIO else ratio
        return trade.net * max(self.ratio if own == NO_RATIO else own, 0)

    def _change(
        self, positions: Sequence[int] | frozenset[int], edits: Sequence[Cause]
    ) -> _Change | None:
        net = product = 0
        for position in positions:
            trade = self.course.trades[position]
            changed = edited(trade, edits)
            if position in self.course.spanning or any(
                one.opened_at != trade.opened_at
                or one.closed_at != trade.closed_at
                or one.project != trade.project
                for one in changed
            ):
                return None
            if position in self.positions:
                net += sum(one.net for one in changed) - trade.net
                product += sum(self.share(one) for one in changed) - self.share(trade)
        return net, product


def edited(trade: Trade, causes: Sequence[Cause]) -> list[Trade]:
    """What several causes make of one order."""
    versions = [trade]
    for cause in causes:
        if cause.edit is not None:
            versions = [changed for one in versions for changed in cause.edit(one)]
    return versions


def nets_of(course: Course, row: SettlementWindow) -> Nets | None:
    """A row's sums, or None where more than they decide what it is paid.

    So do a carried loss, a balance that may not cover the share, a second project, a second run.
    """
    turns = [number for number in course.turns_of(row) if course.turns[number].is_on]
    if len(turns) != 1:
        return None
    (at,) = turns
    turn = course.turns[at]
    if any(
        not each.rule.is_period_net or each.rule.carries_losses or each.balance is not None
        for each in course.turns[: at + 1]
    ):
        return None
    waiting = course.waiting(at)
    if len({trade.project for trade in waiting}) != 1:
        return None
    ratio = turn.fallback if turn.ratio == NO_RATIO else turn.ratio
    owns = [max(ratio if t.ratio == NO_RATIO else t.ratio, 0) for t in waiting]
    found = Nets(
        course=course,
        at=at,
        net=sum(trade.net for trade in waiting),
        product=sum(trade.net * own for trade, own in zip(waiting, owns, strict=True)),
        ratio=ratio,
        positions=frozenset(trade.position for trade in waiting),
        paid=course.paid(row),
        is_held=not course.settled(at),
    )
    return found if found.due(found.net, found.product) == found.paid else None


def prefixes(
    sums: Nets, opened: Sequence[Trade], ratio: Millionths, paid: Units, beyond: int
) -> list[tuple[Trade, ...]]:
    """The first or last orders that make the row what was paid, had they been at another ratio.

    Only where there are `beyond` of them or more.
    """
    found: list[tuple[Trade, ...]] = []
    for order in (opened, opened[::-1]):
        product = sums.product
        for count, trade in enumerate(order[:-1], 1):
            product += sums.share(trade, ratio) - sums.share(trade)
            if count >= beyond and sums.due(sums.net, product) == paid:
                found.append(tuple(order[:count]))
    return found[:beyond]
