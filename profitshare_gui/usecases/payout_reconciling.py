"""Whether one settlement was paid right: its window alone is looked at, not the whole account.

The copier's own orders and payments tell, beside those of some copiers of the same window that were
not paid what was due either: what they have in common is a cause. Only where all were paid in one
sum that does not agree is everything reconciled, which reads all of the archive.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.reconciliation import ReconciledRow, RowStatus, reconcile
from profitshare_gui.core.reconciliation_payouts import EVERYONE, Calendars, RowKey, clocks_of
from profitshare_gui.core.records import Account, Event, Settlement, SettlementWindow, Share
from profitshare_gui.core.rulebook import Rulebook, window_after
from profitshare_gui.store.store import Store

MOST_BESIDE = 12
"""So many other copiers of the window are looked at for a cause that they share."""

_SETTLED_EARLY_WORDS = frozenset({"stop_copying", "lead_closes", "withdrawal"})


@dataclass(frozen=True, slots=True)
class ReconciledPayout:
    """What came of one settlement: the row, the payments of it, and whom the row is about.

    `together` counts the copiers who were paid in one sum; 1 where he was paid alone.
    `is_recorded` says whether any payment was ever recorded: else a missing one says nothing.
    """

    row: ReconciledRow
    received: tuple[Event, ...]
    together: int = 1
    is_recorded: bool = True


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: an account by its rulebook, one settlement of it, as of an instant.

    `shares` are all of the account, in window order.
    """

    store: Store
    account: Account
    rulebook: Rulebook
    settlement: Settlement
    shares: Sequence[Share]
    as_of: Micros

    @property
    def window(self) -> SettlementWindow:
        """The settlement's window."""
        return self.settlement.window

    def concerns(self, key: RowKey) -> bool:
        """Whether a row of a reconciliation may say why: of the window, or of the copier before."""
        is_his = key.copier_id == self.settlement.copier_id
        return key.window == self.window or (is_his and key.window.opens_at < self.window.opens_at)


def orders_of(question: Question, copier_ids: Sequence[str]) -> Ledger:
    """Everything some copiers ever traded, and the events a share of theirs can depend on."""
    part = question.store.settlements.of_copiers(question.account.account_id, copier_ids)
    return part.ledger.of_copiers(set(copier_ids))


def load_reconciled(question: Question) -> ReconciledPayout | None:
    """Put what was paid against what was due by one settlement; None where there is no such row."""
    store, account_id = question.store, question.account.account_id
    is_recorded = bool(store.payouts.sums(account_id, EARLIEST, question.as_of))
    if question.rulebook.pools:
        return _whole(question, is_recorded=is_recorded)
    copier_id = question.settlement.copier_id
    own = _ledger(question, (copier_id,))
    mine = _received(question, own, copier_id)
    everybody = _paid_together(question, own)
    if everybody and sum(event.amount or 0 for event in mine) <= 0:
        return _folded(question, everybody) or _whole(question, is_recorded=is_recorded)
    row = _row(_rows(question, own, lambda _: False), question)
    if row is None:
        return None
    if is_recorded and row.status is not RowStatus.MATCHED:
        beside = _ledger(question, (copier_id, *_differing(question)))
        row = _row(_rows(question, beside, question.concerns), question) or row
    return ReconciledPayout(row, tuple(mine), is_recorded=is_recorded)


def _rows(
    question: Question, ledger: Ledger, about: Callable[[RowKey], bool]
) -> Sequence[ReconciledRow]:
    return reconcile(ledger, question.rulebook, as_of=question.as_of, about=about).rows


def _ledger(question: Question, copier_ids: Sequence[str]) -> Ledger:
    """Everything of some copiers, their payments too."""
    part = orders_of(question, copier_ids)
    account_id = question.account.account_id
    paid = question.store.payouts.of_copiers(account_id, copier_ids, question.as_of)
    return replace(part, events=tuple(sorted([*part.events, *paid], key=lambda e: e.at)))


def _received(question: Question, ledger: Ledger, copier_id: str) -> list[Event]:
    """The payments to a copier that belong to the window."""
    clocks = clocks_of(ledger, question.rulebook, as_of=question.as_of, ratio=None)
    calendar = Calendars(clocks).of(copier_id)
    account_id = question.account.account_id
    paid = question.store.payouts.of_copiers(account_id, (copier_id,), question.as_of)
    asset = question.settlement.asset
    mine = (event for event in paid if event.asset == asset and event.amount is not None)
    return [event for event in mine if calendar.paid_at(event.at) == question.window]


def _paid_together(question: Question, own: Ledger) -> list[Event]:
    """The payments of the window that came for everybody."""
    if question.settlement.trigger in _SETTLED_EARLY_WORDS:
        return []
    return _received(question, own, EVERYONE)


def _shares_of_window(question: Question) -> list[Share]:
    window = question.window
    edges = (window.opens_at, window.cut_off_at)

    def key(share: Share) -> tuple[Micros, Micros]:
        return share.window.opens_at, share.window.cut_off_at

    first = bisect_left(question.shares, edges, key=key)
    end = bisect_right(question.shares, edges, key=key)
    return list(question.shares[first:end])


def _sums(question: Question) -> tuple[dict[str, Units], dict[str, Units]]:
    """What was due in the window and what came until the next one pays, by copier."""
    window, asset = question.window, question.settlement.asset
    due: defaultdict[str, Units] = defaultdict(int)
    for share in _shares_of_window(question):
        if share.asset == asset:
            due[share.copier_id] += share.due
    until = window_after(question.rulebook, window).pays_at - 1
    until = max(min(until, question.as_of), window.pays_at)
    paid: defaultdict[str, Units] = defaultdict(int)
    account_id = question.account.account_id
    for event in question.store.payouts.between(account_id, window.pays_at, until):
        if event.asset == asset:
            paid[event.copier_id] += event.amount or 0
    return due, paid


def _differing(question: Question) -> list[str]:
    """Other copiers of the window who were not paid what was due, the largest dues first."""
    due, paid = _sums(question)
    others = (due.keys() | paid.keys()) - {question.settlement.copier_id, EVERYONE}
    differ = [one for one in others if due.get(one, 0) != paid.get(one, 0)]
    return sorted(differ, key=lambda one: (-due.get(one, 0), one))[:MOST_BESIDE]


def _folded(question: Question, everybody: Sequence[Event]) -> ReconciledPayout | None:
    """All who were paid in one sum, where plain sums tell; None where they differ."""
    if any(rule.triggers for rule in question.rulebook.versions):
        return None  # then which window a sum belongs to depends on everybody's own
    due, paid = _sums(question)
    folded = [one for one in due if paid.get(one, 0) <= 0]
    owed, got = sum(due[one] for one in folded), sum(event.amount or 0 for event in everybody)
    if owed != got:
        return None
    asset, window = question.settlement.asset, question.window
    row = ReconciledRow(EVERYONE, asset, window, owed, got, RowStatus.MATCHED)
    return ReconciledPayout(row, tuple(everybody), len(folded))


def _whole(question: Question, *, is_recorded: bool) -> ReconciledPayout | None:
    """The settlement's row among all of the account."""
    account_id = question.account.account_id
    ledger = question.store.ledger(account_id)
    row = _row(_rows(question, ledger, question.concerns), question)
    if row is None:
        return None
    received = _received(question, ledger, row.copier_id)
    together = 1
    if not row.copier_id:
        due, paid = _sums(question)
        together = sum(paid.get(one, 0) <= 0 for one in due)
    return ReconciledPayout(row, tuple(received), together, is_recorded)


def _row(rows: Sequence[ReconciledRow], question: Question) -> ReconciledRow | None:
    """The settlement's own row, or that of the sum it was paid in; `rows` are in window order."""
    window, settlement = question.window, question.settlement

    def key(row: ReconciledRow) -> tuple[Micros, Micros, Micros]:
        return row.window.opens_at, row.window.cut_off_at, row.window.pays_at

    edges = (window.opens_at, window.cut_off_at, window.pays_at)
    first, end = bisect_left(rows, edges, key=key), bisect_right(rows, edges, key=key)
    of_asset = [row for row in rows[first:end] if row.asset == settlement.asset]
    own = [row for row in of_asset if row.copier_id == settlement.copier_id]
    together = [row for row in of_asset if not row.copier_id]
    return next(iter([*own, *together]), None)
