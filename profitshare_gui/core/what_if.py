"""What if: the same history under another ratio, other rules, or with some positions closed.

Every answer comes from the same `settle()`, so a question that changes nothing gives history back
exactly. What an answer rests on beyond the ledger is listed with it, never hidden.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int64, Ledger
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.records import EventKind
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult, settle

CARRY_IS_NOT_THE_RULE = "CARRY_IS_NOT_THE_PLATFORMS_RULE"
NO_GATE_EVENTS = "NO_GATE_EVENTS"
NO_UNREALIZED_EVENTS = "NO_UNREALIZED_EVENTS"
SAME_FEES = "SAME_FEES_AS_PAID"
SAME_RATIO = "SAME_RATIO_AS_LED"


@dataclass(frozen=True, slots=True, eq=False)
class Replay:
    """One replayed history: what it would have settled, and what that rests on.

    `assumptions` are codes of this module and the `axis=value` entries of unpublished axes.
    """

    result: SettlementResult
    assumptions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ClosedEarly:
    """The next cut-off with some positions closed now, against the same with them open.

    `copier_ids` are those whose settlement it changes; `more_due` is what the lead gets more (or
    less) per asset, which is what the copiers keep less (or more).
    """

    cut_off_at: Micros
    copier_ids: tuple[str, ...]
    more_due: dict[str, Units]


def at_ratio(ledger: Ledger, rulebook: Rulebook, *, as_of: Micros, ratio: Millionths) -> Replay:
    """The history as if every order had been led at one ratio (product notes, L14).

    Gate, carry and windows stay as they were. Copiers who would have left at another ratio are not
    guessed; see `break_even_churn`.
    """
    return Replay(settle(without_ratios(ledger), rulebook, as_of=as_of, ratio=ratio), ())


def without_ratios(ledger: Ledger) -> Ledger:
    """The ledger with no ratio on any order and no change of it, so that a given one applies."""
    unstamped = np.full_like(ledger.orders.share_ratio, NO_RATIO)
    return replace(
        ledger,
        orders=replace(ledger.orders, share_ratio=unstamped),
        events=tuple(e for e in ledger.events if e.kind is not EventKind.RATIO_CHANGE),
    )


def break_even_churn(copiers: int, ratio: Millionths, other: Millionths) -> int:
    """How many of `copiers` may leave at `other` before the share falls below that at `ratio`.

    n x (1 - ratio / other), rounded down; 0 where `other` is no raise. All copiers count alike.
    """
    if other <= ratio:
        return 0
    return copiers * (other - ratio) // other


def with_losses_carried(
    ledger: Ledger, rulebook: Rulebook, *, as_of: Micros, ratio: Millionths | None = None
) -> Replay:
    """The history as if a losing window were carried on, which the platform does not do."""
    carried = carrying_losses(rulebook)
    return Replay(settle(ledger, carried, as_of=as_of, ratio=ratio), (CARRY_IS_NOT_THE_RULE,))


def carrying_losses(rulebook: Rulebook) -> Rulebook:
    """The rules with a losing window carried on, which is not the platform's rule."""
    versions = tuple(replace(rule, carries_losses=True) for rule in rulebook.versions)
    return replace(rulebook, versions=versions)


def by_other_rules(
    ledger: Ledger,
    rulebooks: Iterable[Rulebook],
    *,
    as_of: Micros,
    ratio: Millionths | None = None,
) -> tuple[Replay, ...]:
    """The same orders under other platforms' rules, each with what that assumes.

    Raises `NoRatio` where neither the ledger nor a rulebook says at which ratio.
    """
    return tuple(
        Replay(
            settle(ledger, rulebook, as_of=as_of, ratio=ratio),
            assumptions_of(ledger, rulebook),
        )
        for rulebook in rulebooks
    )


def if_closed_now(
    ledger: Ledger,
    rulebook: Rulebook,
    rows: Sequence[int] | Int64,
    *,
    now: Micros,
    ratio: Millionths | None = None,
) -> ClosedEarly:
    """What the next cut-off would pay if some open orders closed now at their unrealized PnL.

    `rows` are ledger rows of open orders; nothing else happens until the cut-off on either side.
    Costs of closing are not known before they are paid, so an order's own fees stand as they are.
    """
    cut_off_at = settle(ledger, rulebook, as_of=now, ratio=ratio).next_window.cut_off_at
    before = _dues_at(with_closed(ledger, (), now), rulebook, cut_off_at, ratio)
    after = _dues_at(with_closed(ledger, rows, now), rulebook, cut_off_at, ratio)
    more: dict[tuple[str, str], Units] = {
        key: after.get(key, 0) - before.get(key, 0)
        for key in sorted(before.keys() | after.keys())
        if before.get(key) != after.get(key)
    }
    return ClosedEarly(
        cut_off_at=cut_off_at,
        copier_ids=tuple(dict.fromkeys(copier_id for copier_id, _ in more)),
        more_due={
            asset: sum(units for (_, of), units in more.items() if of == asset)
            for asset in sorted({asset for _, asset in more})
        },
    )


def with_closed(ledger: Ledger, rows: Sequence[int] | Int64, now: Micros) -> Ledger:
    """The ledger with some open orders closed at `now` at their unrealized PnL, the others open."""
    orders = ledger.orders
    chosen = np.asarray(rows, np.int64)
    chosen = chosen[orders.closed_at[chosen] >= now]
    closed_at = np.where(orders.closed_at < now, orders.closed_at, OPEN)
    realized_pnl = orders.realized_pnl.copy()
    closed_at[chosen], realized_pnl[chosen] = now, orders.unrealized_pnl[chosen]
    return replace(ledger, orders=replace(orders, closed_at=closed_at, realized_pnl=realized_pnl))


def _dues_at(
    ledger: Ledger, rulebook: Rulebook, cut_off_at: Micros, ratio: Millionths | None
) -> dict[tuple[str, str], Units]:
    result = settle(ledger, rulebook, as_of=cut_off_at, ratio=ratio)
    return {
        (settlement.copier_id, settlement.asset): settlement.due
        for settlement in result.settlements
        if settlement.window.cut_off_at == cut_off_at
    }


def assumptions_of(ledger: Ledger, rulebook: Rulebook) -> tuple[str, ...]:
    """What settling a ledger by another platform's rules rests on; see `Replay`."""
    kinds = {event.kind for event in ledger.events}
    gates = {EventKind.LEAD_UNREALIZED, EventKind.AVAILABLE_BALANCE}
    found = [SAME_FEES]
    if any(rule.fixed_ratio is None for rule in rulebook.versions):
        found.append(SAME_RATIO)
    if any(rule.gate for rule in rulebook.versions) and not kinds & gates:
        found.append(NO_GATE_EVENTS)
    counts_unrealized = any(rule.counts_unrealized for rule in rulebook.versions)
    if counts_unrealized and EventKind.UNREALIZED not in kinds:
        found.append(NO_UNREALIZED_EVENTS)
    axes = [axis for rule in rulebook.versions for axis in rule.assumed]
    return (*found, *dict.fromkeys(axes))
