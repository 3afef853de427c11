"""What the countdown counts to, and where the last settlement stands."""

from __future__ import annotations

from dataclasses import dataclass

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, SettlementWindow
from profitshare_gui.core.runs import EARLY_TRIGGERS
from profitshare_gui.core.settlement_phase import Phase, settlement_phase
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import Books, Page

_EARLY = frozenset(kind.value for kind in EARLY_TRIGGERS)


@dataclass(frozen=True, slots=True)
class PayoutClock:
    """The phase of the `last` window that should have paid, None before the first.

    `clocks` is how many instants copiers are paid at next, more than one where each has windows of
    his own. `skew` is the platform's clock less ours at the last sync, None without one.
    """

    phase: Phase
    last: SettlementWindow | None = None
    clocks: int = 1
    skew: Micros | None = None


NO_CLOCK = PayoutClock(Phase.COUNTING)
"""The clock of an instant that is not now."""


def load_clock(store: Store, account: Account, books: Books) -> PayoutClock:
    """Where an account's settlements stand, by the payouts that were seen since the last cut-off.

    Reads the payouts of the last window alone.
    """
    page = last_paid_page(books)
    phase = Phase.COUNTING
    if page is not None:
        seen = store.payouts.sums(account.account_id, page.window.pays_at, books.as_of)
        phase = settlement_phase(
            page.window, is_due=any(page.dues.values()), is_paid=bool(seen), now=books.as_of
        )
    runs = store.synced.runs(account.account_id, 1)
    return PayoutClock(
        phase=phase,
        last=page.window if page else None,
        clocks=max(len(_paid_next(books)), 1),
        skew=runs[0].skew if runs else None,
    )


def last_paid_page(books: Books) -> Page | None:
    """The last scheduled run that pays by now; None before the first."""
    paid = (p for p in books.pages if p.window.pays_at <= books.as_of and is_scheduled(p))
    return max(paid, key=lambda page: (page.window.pays_at, page.window.opens_at), default=None)


def is_scheduled(page: Page) -> bool:
    """Whether a run is one of the schedule's, and not of an early trigger."""
    return page.trigger not in _EARLY


def next_of_clocks(books: Books) -> SettlementWindow:
    """The earliest window that pays after now, of those of copiers to whom something is pending.

    Where all have one clock it is the schedule's own.
    """
    waiting = _paid_next(books)
    if not waiting:
        return books.next_window
    pays_at = min(waiting)
    return waiting[pays_at]


def _paid_next(books: Books) -> dict[Micros, SettlementWindow]:
    """The next windows of copiers with windows of their own, by when they pay; else none."""
    if books.rulebook.has_one_clock:
        return {}
    windows = [page.window for page in books.pages if page.window.pays_at > books.as_of]
    for share in books.pending:
        opens_at, pays_at = share.window.opens_at, share.window.pays_at
        lag = books.rulebook.rule_at(opens_at).schedule.pays_after
        windows.append(SettlementWindow(opens_at, pays_at - lag, pays_at))
    return {window.pays_at: window for window in windows}
