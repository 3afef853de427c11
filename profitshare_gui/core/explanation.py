"""Explanations: any one settlement again, from its own orders, in Python's unbounded whole numbers.

The lines of a settlement are signed exact products (10^-14) whose sum is exactly the due amount.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from profitshare_gui.core.batches import (
    GATE_UNKNOWN,
    REASONS,
    STATUSES,
    UNREALIZED_UNKNOWN,
    Batch,
    Cumulative,
    Settled,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, Int64
from profitshare_gui.core.money import Millionths, Units, as_product
from profitshare_gui.core.records import (
    Event,
    Line,
    PendingShare,
    Provenance,
    Settlement,
    Status,
    Term,
)
from profitshare_gui.core.rulebook import (
    Rulebook,
    SettlementRule,
    Withholding,
)
from profitshare_gui.core.trades import Trades

_NOTE_BITS = (
    (GATE_UNKNOWN, "GATE_UNKNOWN"),
    (UNREALIZED_UNKNOWN, "UNREALIZED_UNKNOWN"),
)


@dataclass(frozen=True, slots=True)
class _Order:
    """The parts of one order that a settlement is made of; `net` by the rule's own base."""

    realized_pnl: Units
    trading_fee: Units
    funding_fee: Units
    net: Units
    share_ratio: Millionths


@dataclass(frozen=True, slots=True)
class _Account:
    """What one explanation comes to: lines, their ratio if it was one, and what was withheld."""

    lines: tuple[Line, ...]
    share_ratio: Millionths | None
    withheld: int | None


def explain_settlement(
    settled: Settled,
    rulebook: Rulebook,
    triggers: tuple[Event, ...],
    batch: Batch,
    place: int,
) -> Settlement:
    """The settlement at one place of a batch, with its lines, notes and assumptions.

    `triggers` are the ledger's early triggers: one that the rules ignore is noted.
    """
    group = settled.trades.groups[int(batch.group[place])]
    rule, status = batch.run.rule, STATUSES[batch.status[place]]
    due = int(batch.due[place])
    account = _account(settled, batch, place, due)
    return Settlement(
        copier_id=group.copier_id,
        asset=group.asset,
        window=batch.run.window,
        trigger=batch.run.trigger,
        status=status,
        reason=REASONS[batch.reason[place]],
        provenance=_provenance(settled, batch, group.copier_id),
        base=int(batch.base[place]),
        share_ratio=account.share_ratio,
        due=due,
        withheld=account.withheld,
        refund=_refund(account.withheld, due, status),
        high_water_mark=_mark_after(batch, place, status),
        lines=account.lines if status is Status.SETTLED else (),
        notes=_notes(rulebook, triggers, batch, place, group.copier_id),
        assumed=rule.assumed,
    )


def explain_pending(settled: Settled, place: int) -> PendingShare:
    """The pending share at one place: what a cut-off now would pay, even where it would not yet."""
    batch = settled.pending
    group = settled.trades.groups[int(batch.group[place])]
    due = int(batch.due_if_settled[place])
    account = _account(settled, batch, place, due)
    return PendingShare(
        copier_id=group.copier_id,
        asset=group.asset,
        base=int(batch.base[place]),
        share_ratio=account.share_ratio,
        due=due,
        status=STATUSES[batch.status[place]],
        reason=REASONS[batch.reason[place]],
        high_water_mark=_mark_before(batch, place),
        lines=account.lines,
    )


def _provenance(settled: Settled, batch: Batch, copier_id: str) -> Provenance:
    is_estimated = (copier_id, batch.run.window.cut_off_at) in settled.estimated
    return Provenance.ESTIMATED if is_estimated else Provenance.COMPUTED


def settled_orders(settled: Settled, batch: Batch, place: int) -> Int64:
    """Ledger rows of the orders one settlement was made of, carried ones too, in closing order."""
    group, window = int(batch.group[place]), batch.run.window
    since = int(batch.settled_until[place])
    return settled.trades.row[settled.trades.closed_between(group, since, window.cut_off_at)]


def _account(settled: Settled, batch: Batch, place: int, due: Units) -> _Account:
    window, rule = batch.run.window, batch.run.rule
    group, since = int(batch.group[place]), int(batch.settled_until[place])
    otherwise = NO_RATIO if batch.ratio is None else int(batch.ratio[place])
    fresh_from = max(window.opens_at, since)
    carried = _orders(settled, group, since, fresh_from, rule, otherwise)
    fresh = _orders(settled, group, fresh_from, window.cut_off_at, rule, otherwise)
    if batch.cumulative is None:
        return _period_net(rule, carried, fresh, due)
    known = max(otherwise, 0)
    lines = _cumulative(batch.cumulative, place, int(batch.base[place]), fresh, known, due)
    withheld = _withheld(rule, [replace(order, share_ratio=known) for order in carried + fresh])
    return _Account(lines, None if otherwise == NO_RATIO else otherwise, withheld)


def _orders(
    settled: Settled,
    group: int,
    first: Micros,
    end: Micros,
    rule: SettlementRule,
    otherwise: Millionths,
) -> list[_Order]:
    trades: Trades = settled.trades
    at = trades.closed_between(group, first, end)
    ratios = settled.stamped_ratio if rule.stamps_at_open else trades.share_ratio
    columns = zip(
        trades.realized_pnl[at].tolist(),
        trades.trading_fee[at].tolist(),
        trades.funding_fee[at].tolist(),
        ratios[at].tolist(),
        strict=True,
    )
    orders = []
    for realized_pnl, trading_fee, funding_fee, ratio in columns:
        fee = trading_fee if rule.deducts_trading_fees else 0
        funding = funding_fee if rule.counts_funding_fees else 0
        own = otherwise if ratio == NO_RATIO else ratio
        orders.append(_Order(realized_pnl, fee, funding, realized_pnl - fee + funding, own))
    return orders


def _period_net(
    rule: SettlementRule, carried: list[_Order], fresh: list[_Order], due: Units
) -> _Account:
    terms = [
        (Term.REALIZED_PNL, sum(o.realized_pnl * o.share_ratio for o in fresh)),
        (Term.TRADING_FEE, -sum(o.trading_fee * o.share_ratio for o in fresh)),
        (Term.FUNDING_FEE, sum(o.funding_fee * o.share_ratio for o in fresh)),
        (Term.CARRIED, sum(o.net * o.share_ratio for o in carried)),
    ]
    orders = carried + fresh
    net = sum(o.net for o in orders)
    lines = _balanced(terms, due, is_floored=net <= 0)
    ratios = {o.share_ratio for o in orders}
    return _Account(lines, ratios.pop() if len(ratios) == 1 else None, _withheld(rule, orders))


def _cumulative(
    before: Cumulative,
    place: int,
    base: Units,
    fresh: list[_Order],
    ratio: Millionths,
    due: Units,
) -> tuple[Line, ...]:
    unrealized, shared = int(before.unrealized[place]), int(before.shared[place])
    earlier = base - unrealized - sum(o.net for o in fresh)
    adjustment = 0
    if before.is_repriced[place]:
        # The published form's sum of adjustments: what makes shared + sum = ratio x mark.
        adjustment = ratio * int(before.mark[place]) - as_product(shared)
    terms = [
        (Term.REALIZED_PNL, ratio * sum(o.realized_pnl for o in fresh)),
        (Term.TRADING_FEE, -ratio * sum(o.trading_fee for o in fresh)),
        (Term.FUNDING_FEE, ratio * sum(o.funding_fee for o in fresh)),
        (Term.CARRIED, ratio * earlier),
        (Term.UNREALIZED_PNL, ratio * unrealized),
        (Term.ALREADY_SHARED, -as_product(shared)),
        (Term.RATIO_ADJUSTMENT, -adjustment),
    ]
    return _balanced(terms, due, is_floored=False)


def _balanced(terms: list[tuple[Term, int]], due: Units, *, is_floored: bool) -> tuple[Line, ...]:
    """The terms that are not zero and the one that makes their sum the due: floor or rounding."""
    exact = sum(product for _, product in terms)
    rest = as_product(due) - exact
    closing = Term.FLOOR if exact < 0 or is_floored else Term.ROUNDING
    return tuple(Line(term, product) for term, product in [*terms, (closing, rest)] if product)


def _withheld(rule: SettlementRule, orders: list[_Order]) -> int | None:
    """What the platform took of these orders before settling (platform rules, section 0.3)."""
    match rule.withholding:
        case Withholding.NONE:
            return None
        case Withholding.PER_WINNING_ORDER:
            return sum(max(o.net, 0) * o.share_ratio for o in orders)
        case Withholding.AT_MAXIMUM_RATIO:
            largest = rule.maximum_ratio or 0
            return sum(max(o.net, 0) * largest for o in orders)
        case Withholding.RUNNING:
            taken = running = 0
            for order in orders:
                running += order.net * order.share_ratio
                taken = max(taken, running)
            return taken


def _refund(withheld: int | None, due: Units, status: Status) -> int | None:
    if withheld is None:
        return None
    return max(withheld - as_product(due), 0) if status is Status.SETTLED else 0


def _mark_before(batch: Batch, place: int) -> Units | None:
    return None if batch.cumulative is None else int(batch.cumulative.mark[place])


def _mark_after(batch: Batch, place: int, status: Status) -> Units | None:
    before = _mark_before(batch, place)
    if before is None or status is not Status.SETTLED:
        return before
    return max(before, int(batch.base[place]))


def _notes(
    rulebook: Rulebook,
    triggers: tuple[Event, ...],
    batch: Batch,
    place: int,
    copier_id: str,
) -> tuple[str, ...]:
    window = batch.run.window
    notes = [word for bit, word in _NOTE_BITS if batch.notes[place] & bit]
    if rulebook.predates_rules(window.opens_at):
        notes.append("BEFORE_FIRST_VERSION")
    ignored = {
        event.kind.value
        for event in triggers
        if event.kind not in batch.run.rule.triggers
        and event.copier_id in ("", copier_id)
        and window.opens_at <= event.at < window.cut_off_at
    }
    return (*notes, *(f"TRIGGER_IGNORED {kind}" for kind in sorted(ignored)))
