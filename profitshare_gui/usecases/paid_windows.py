"""Which window a payout belongs to, as reconciling has it (SPEC, Command line)."""

from __future__ import annotations

from collections.abc import Callable

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.reconciliation_payouts import Calendars, clocks_of
from profitshare_gui.core.records import Event, EventKind, SettlementWindow
from profitshare_gui.core.rulebook import Rulebook, next_window, window_at
from profitshare_gui.store.store import Store

WindowOf = Callable[[Event], SettlementWindow | None]


def paid_windows(store: Store, account_id: int, rulebook: Rulebook, now: Micros) -> WindowOf:
    """A function that gives the latest window with pays_at at or before a payout of the account.

    Where copiers have windows of their own, or events cut them off early, only the settled ledger
    tells; where that cannot be settled, for a ratio is missing, the window is None.
    """
    rules = rulebook.versions
    if not any(rule.schedule.per_copier or rule.triggers for rule in rules):
        return _Scheduled(rulebook).window_of
    ledger = store.ledger(account_id)
    paid_at = [event.at for event in ledger.events if event.kind is EventKind.PAYOUT]
    try:
        clocks = clocks_of(ledger, rulebook, as_of=max([now, *paid_at]), ratio=None)
    except NoRatio:
        return _untold
    calendars = Calendars(clocks)
    return lambda event: calendars.of(event.copier_id).paid_at(event.at)


class _Scheduled:
    """The windows of a schedule that is the same for everybody; few instants differ."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._known: dict[Micros, SettlementWindow] = {}

    def window_of(self, event: Event) -> SettlementWindow:
        """The window before the one that pays next."""
        if event.at not in self._known:
            opens_at = next_window(self._rulebook, event.at).opens_at
            self._known[event.at] = window_at(self._rulebook, opens_at - 1)
        return self._known[event.at]


def _untold(_event: Event) -> None:
    """Nothing tells."""
