"""The changes that causes are made of: of one order, of one run, of the sum that a run pays."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, round_due
from profitshare_gui.core.reconciliation_course import Pay, Standing, Trade, Turn
from profitshare_gui.core.reconciliation_members import Member
from profitshare_gui.core.rulebook import Model

Settled = Sequence[tuple[Trade, Millionths]]


# ------------------------------------------------------------------------ changes of one order


def left_out(_trade: Trade) -> tuple[Trade, ...]:
    """An order the platform does not know."""
    return ()


def counted_twice(trade: Trade) -> tuple[Trade, ...]:
    """An order the platform has twice."""
    return trade, trade


def with_fee(trade: Trade, factor: int) -> tuple[Trade, ...]:
    """The net with the trading fee added so many times; -1 deducts it once more."""
    return (trade._replace(net=trade.net + factor * trade.fee),)


def with_funding(trade: Trade, factor: int) -> tuple[Trade, ...]:
    """The net with the funding added so many times; -2 turns its sign round."""
    return (trade._replace(net=trade.net + factor * trade.funding),)


def at_ratio(trade: Trade, ratio: Millionths) -> tuple[Trade, ...]:
    """An order at another share ratio."""
    return (trade._replace(ratio=ratio),)


def at_ratio_of_close(trade: Trade, member: Member) -> tuple[Trade, ...]:
    """An order at the ratio in force when it was closed, where the history has one."""
    ratio = member.history.at(trade.copier_id or member.copier_id, trade.closed_at)
    return (trade if ratio == NO_RATIO else trade._replace(ratio=ratio),)


def closed_at(trade: Trade, instant: Micros, *, is_open: bool) -> tuple[Trade, ...]:
    """An order closed at another instant; not `is_open`, it holds no position across a cut-off."""
    opened_at = min(trade.opened_at, instant) if is_open else instant
    return (trade._replace(opened_at=opened_at, closed_at=instant),)


def same_project(trade: Trade) -> tuple[Trade, ...]:
    """An order in the project before, as if the copier had not stopped."""
    return (trade._replace(project=trade.project - 1),)


# -------------------------------------------------------------------------- changes of one run


def run_at(turn: Turn, ratio: Millionths) -> Turn:
    """A run at another ratio of its own."""
    return turn._replace(ratio=ratio)


def held(turn: Turn, *, hold: bool) -> Turn:
    """A run held back, or let through, whatever the rule says."""
    return turn._replace(hold=hold)


def switched(turn: Turn, *, is_on: bool) -> Turn:
    """An early settlement that is run, or is not."""
    return turn._replace(is_on=is_on)


def paying(turn: Turn, pay: Pay) -> Turn:
    """A run that pays another sum than what is due."""
    return turn._replace(pays=(*turn.pays, pay))


def beside(turn: Turn, extra: Units) -> Turn:
    """A run with another payment beside it."""
    return turn._replace(extra=turn.extra + extra)


def carrying(
    turn: Turn, *, carries: bool, starts: Callable[[Standing], Standing] | None = None
) -> Turn:
    """A run under the opposite rule of loss carry; `starts` brings the loss of the runs before."""
    rule = replace(turn.rule, carries_losses=carries)
    return turn._replace(rule=rule, starts=starts or turn.starts)


def without_unrealized(turn: Turn) -> Turn:
    """A run that leaves unrealized PnL out."""
    return turn._replace(unrealized=0)


def starting(turn: Turn, starts: Callable[[Standing], Standing], *, literal: bool) -> Turn:
    """A run from another standing; `literal` takes total x ratio - shared, whatever the mark."""
    rule = replace(turn.rule, model=Model.CUMULATIVE_MINUS_SHARED) if literal else turn.rule
    return turn._replace(starts=starts, rule=rule)


def without_loss(standing: Standing) -> Standing:
    """Nothing is carried on."""
    return standing._replace(net=0, product=0)


def with_loss(standing: Standing, net: Units, product: int) -> Standing:
    """A further loss is carried on."""
    return standing._replace(net=standing.net + net, product=standing.product + product)


def from_mark(standing: Standing, mark: Units, shared: Units) -> Standing:
    """The high-water mark, and what was shared, as they are not."""
    return standing._replace(mark=mark, shared=shared)


def fresh(standing: Standing, unrealized: Units) -> Standing:
    """Only what closed since the last settlement counts."""
    return standing._replace(total=-unrealized, mark=0, shared=0)


def literally(standing: Standing, shared: Units) -> Standing:
    """Total x ratio - shared, whatever the mark."""
    return standing._replace(shared=shared, is_repriced=False, last_ratio=NO_RATIO)


# -------------------------------------------------------------------------- changes of one sum


def withheld(_due: Units, settled: Settled) -> Units:
    """The ratio x the winning orders, losses not netted."""
    return round_due(sum(max(trade.net, 0) * max(ratio, 0) for trade, ratio in settled))


def withheld_at(_due: Units, settled: Settled, ratio: Millionths) -> Units:
    """The same at the largest ratio."""
    return round_due(sum(max(trade.net, 0) * ratio for trade, _ in settled))


def withheld_running(_due: Units, settled: Settled) -> Units:
    """The highest share that the orders came to on their way, which a later loss gives back."""
    taken = running = 0
    for trade, ratio in settled:
        running += trade.net * max(ratio, 0)
        taken = max(taken, running)
    return round_due(taken)


def by_order(due: Units, settled: Settled, step: Units, mode: int, *, won: bool) -> Units:
    """Each order's share rounded on its own: 0 down, 1 up, 2 to the nearest."""
    if due <= 0 and not won:
        return due
    unit = step * WHOLE_RATIO
    offset = (0, unit - 1, unit // 2)[mode]
    nets = ((max(trade.net, 0) if won else trade.net, max(ratio, 0)) for trade, ratio in settled)
    return sum((net * ratio + offset) // unit * step for net, ratio in nets)
