"""Runs: the instants at which something is settled, in time order."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Event, EventKind, SettlementWindow
from profitshare_gui.core.rulebook import (
    Rulebook,
    SettlementRule,
    window_after,
    window_at,
)

PENDING = "pending"
EARLY_TRIGGERS = (EventKind.STOP_COPYING, EventKind.LEAD_CLOSES, EventKind.WITHDRAWAL)


@dataclass(frozen=True, slots=True)
class Run:
    """One settlement run: a scheduled cut-off, an early trigger, or the cut-off now pending."""

    window: SettlementWindow
    trigger: str
    rule: SettlementRule
    is_scheduled: bool


def runs_until(
    rulebook: Rulebook, first: Micros, as_of: Micros, events: Sequence[Event]
) -> Iterator[tuple[Run, Event | None]]:
    """Every run from the window that holds `first` up to `as_of`, in time order.

    The last is the pending one, a cut-off at `as_of` itself. A scheduled run comes before an early
    trigger at the same instant, for the trigger lies in the window that opens there.
    """
    triggers = [
        e for e in events if e.kind in EARLY_TRIGGERS and first <= e.at <= as_of
    ]
    triggers.reverse()
    window = window_at(rulebook, first)
    while True:
        rule = rulebook.rule_at(window.opens_at)
        while triggers and triggers[-1].at < window.cut_off_at:
            event = triggers.pop()
            if event.kind in rule.triggers:
                early = SettlementWindow(window.opens_at, event.at, event.at)
                yield Run(early, event.kind.value, rule, is_scheduled=False), event
        if window.cut_off_at > as_of:
            break
        yield Run(window, rule.schedule.word, rule, is_scheduled=True), None
        window = window_after(rulebook, window)
    now = SettlementWindow(window.opens_at, as_of, window.pays_at)
    yield Run(now, PENDING, rule, is_scheduled=True), None
