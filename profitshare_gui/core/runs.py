"""Runs: the instants at which something is settled, in time order."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from profitshare_gui.core.instants import MINUTE, Micros
from profitshare_gui.core.ledger import OPEN, Ledger
from profitshare_gui.core.records import Event, EventKind, Owner, SettlementWindow
from profitshare_gui.core.rulebook import (
    Rulebook,
    SettlementRule,
    window_after,
    window_at,
)

PENDING = "pending"
EARLY_TRIGGERS = (EventKind.STOP_COPYING, EventKind.LEAD_CLOSES, EventKind.WITHDRAWAL)


EDGE_TOLERANCE: Micros = 10 * MINUTE
"""An edge is known by the PnL read nearest to it within this (SPEC, Settlement core)."""


@dataclass(frozen=True, slots=True)
class Run:
    """One settlement run: a scheduled cut-off, an early trigger, or the cut-off now pending.

    `turn` tells apart the runs that early triggers of one instant make.
    """

    window: SettlementWindow
    trigger: str
    rule: SettlementRule
    is_scheduled: bool
    turn: int = 0


def runs_until(
    rulebook: Rulebook,
    first: Micros,
    as_of: Micros,
    events: Sequence[Event],
    first_day: Micros | None = None,
) -> Iterator[tuple[Run, Event | None]]:
    """Every run from the window that holds `first` up to `as_of`, in time order.

    The last is the pending one, a cut-off at `as_of` itself. A scheduled run comes before an early
    trigger at the same instant, for the trigger lies in the window that opens there. `first_day` is
    the copiers' own start where the rule counts windows from it.
    """
    triggers = [e for e in events if e.kind in EARLY_TRIGGERS and first <= e.at <= as_of]
    triggers.reverse()
    turns: Counter[SettlementWindow] = Counter()
    window = window_at(rulebook, first, first_day)
    while True:
        rule = rulebook.rule_at(window.opens_at)
        while triggers and triggers[-1].at < window.cut_off_at:
            event = triggers.pop()
            if event.kind in rule.triggers:
                early = SettlementWindow(window.opens_at, event.at, event.at)
                turns[early] += 1
                turn = turns[early]
                yield Run(early, event.kind.value, rule, is_scheduled=False, turn=turn), event
        if window.cut_off_at > as_of:
            break
        yield Run(window, rule.schedule.word, rule, is_scheduled=True), None
        window = window_after(rulebook, window, first_day)
    now = SettlementWindow(window.opens_at, as_of, window.pays_at)
    yield Run(now, PENDING, rule, is_scheduled=True), None


def first_instant(ledger: Ledger, as_of: Micros) -> Micros:
    """Where the first window is looked for: the first order closed, trigger or PnL reading.

    A reading just after a cut-off is the edge of the window that ended there.
    """
    instants = [event.at for event in ledger.events if event.kind in EARLY_TRIGGERS]
    instants += [
        event.at - EDGE_TOLERANCE - 1
        for event in ledger.events
        if event.kind is EventKind.PNL and event.copier_id
    ]
    return min([*instants, int(ledger.orders.closed_at.min(initial=as_of)), as_of])


def by_clock(
    ledger: Ledger, rulebook: Rulebook, as_of: Micros
) -> list[tuple[Ledger, Micros | None]]:
    """The ledger split by the clocks its copiers settle by, each with a first day of that clock.

    Only a rulebook that counts windows from each copier's own first day has more than one. Copiers
    whose first days lie whole periods apart share a clock.
    """
    if rulebook.has_one_clock:
        return [(ledger, None)]
    clocks = [rule.schedule for rule in rulebook.versions if rule.schedule.per_copier]
    starts = _first_days(ledger, as_of)
    phases: dict[Micros, list[str]] = {}
    for copier_id, start in starts.items():
        clock = clocks[0].window_at(start, start)
        phases.setdefault(clock.opens_at % clocks[0].period, []).append(copier_id)
    if not phases:
        return [(ledger, None)]
    return [
        (ledger.of_copiers(set(copier_ids)), min(starts[copier_id] for copier_id in copier_ids))
        for _, copier_ids in sorted(phases.items())
    ]


def _first_days(ledger: Ledger, as_of: Micros) -> dict[str, Micros]:
    """When each copier's first order was opened or, without orders, its PnL first read."""
    starts = {
        event.copier_id: event.at
        for event in reversed(ledger.events)
        if event.kind is EventKind.PNL and event.copier_id and event.at <= as_of
    }
    orders = ledger.orders
    copied = (orders.owner == Owner.COPIER) & (orders.opened_at < as_of)
    first = np.full(len(ledger.copier_ids), OPEN, np.int64)
    np.minimum.at(first, orders.copier[copied], orders.opened_at[copied])
    opened = dict(zip(ledger.copier_ids, first.tolist(), strict=True))
    return starts | {copier_id: at for copier_id, at in opened.items() if at < OPEN}
