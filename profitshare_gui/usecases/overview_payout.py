"""The last window that paid, and whether what came is what was due; the window alone is looked at.

Sums are compared with the kept books. Only where they differ is the account reconciled, which reads
all of it, to find out why.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np

from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.reconciliation import GRACE, ReconciledRow, RowStatus, reconcile
from profitshare_gui.core.reconciliation_payouts import clocks_of, sums_of
from profitshare_gui.core.records import Account, Event, SettlementWindow
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import Books, Page
from profitshare_gui.usecases.paid_windows import paid_windows
from profitshare_gui.usecases.payout_clock import is_scheduled

_Place: TypeAlias = tuple[str, str]
"""A copier, "" for everybody, and an asset."""

_MOST_LOOKED_INTO = 300
"""Differing rows of an account; each may take the search for its cause some milliseconds."""

_WORST_FIRST = (RowStatus.DISPUTED, RowStatus.EXPLAINED, RowStatus.WAITING, RowStatus.MATCHED)


@dataclass(frozen=True, slots=True)
class LastPayout:
    """What the last window came to; `due`, `paid` and `unexplained` are by asset.

    `rows` counts what reconciling says of its copiers, `status` is the worst of it: disputed before
    explained before waiting before matched. `unexplained` is of what is disputed. `paid_at` is the
    first payout of the window, None without one. `is_recorded` says whether any payout was ever
    recorded: where none was, a missing one says nothing. `is_cut_short` where so many rows of the
    account differ that none was looked into; all of them then count as disputed.
    """

    window: SettlementWindow
    due: Mapping[str, Units]
    paid: Mapping[str, Units]
    unexplained: Mapping[str, Units]
    paid_at: Micros | None
    status: RowStatus
    rows: Mapping[RowStatus, int]
    is_recorded: bool = True
    is_cut_short: bool = False


def load_last_payout(store: Store, account: Account, books: Books) -> LastPayout | None:
    """The last window of which something was due or came; None before the first.

    Raises `NoRatio` as the books do.
    """
    account_id, as_of = account.account_id, books.as_of
    heard_at = store.last_learned_at(account_id)
    # What came since the archive was last told anything nobody can know: it is waited for.
    looked_at = as_of if heard_at is None else min(as_of, heard_at)
    page = _last_due(books)
    since = page.window.pays_at if page else EARLIEST
    received = store.payouts.between(account_id, since, as_of)
    if page is None and not received:
        return None
    is_recorded = bool(received or store.payouts.sums(account_id, EARLIEST, as_of))
    if not is_recorded and page is not None:
        return replace(_compared(books, page.window, [], looked_at), is_recorded=False)
    plain = None
    if _is_plain(books):
        window, came = _last_by_schedule(store, account, books, page, received)
        plain = _compared(books, window, came, looked_at)
        if RowStatus.DISPUTED not in plain.rows:
            return plain
    return _reconciled(store, account, books, received, plain, looked_at)


def _last_by_schedule(
    store: Store, account: Account, books: Books, page: Page | None, received: Sequence[Event]
) -> tuple[SettlementWindow, Sequence[Event]]:
    """The last window and what came for it, where a payout's instant tells its window."""
    window_of = paid_windows(store, account.account_id, books.rulebook, books.as_of)
    by_window: defaultdict[SettlementWindow, list[Event]] = defaultdict(list)
    for event in received:
        window = window_of(event)
        if window is not None:
            by_window[window].append(event)
    windows = [*by_window, *([page.window] if page else [])]
    last = max(windows, key=lambda window: window.pays_at)
    return last, by_window[last]


def _is_plain(books: Books) -> bool:
    """Whether every window is the schedule's, so that a payout's instant tells its window."""
    return books.rulebook.has_one_clock and all(map(is_scheduled, books.pages))


def _last_due(books: Books) -> Page | None:
    paid = (
        page
        for page in books.pages
        if is_scheduled(page) and page.window.pays_at <= books.as_of and any(page.dues.values())
    )
    return max(paid, key=lambda page: (page.window.pays_at, page.window.opens_at), default=None)


def _compared(
    books: Books, window: SettlementWindow, received: Sequence[Event], looked_at: Micros
) -> LastPayout:
    """A window by its sums alone: what differs and is not waited for counts as disputed."""
    due = sums_by(
        ((share.copier_id, share.asset), share.due)
        for page in books.pages
        if page.window == window
        for share in page.load()
    )
    is_pooled = any(not copier_id for copier_id, _ in due)
    paid = sums_by(
        (("" if is_pooled else event.copier_id, event.asset), event.amount or 0)
        for event in received
    )
    due = _folded(due, paid)
    places = sorted(due.keys() | paid.keys())
    missing = {place: paid.get(place, 0) - due.get(place, 0) for place in places}
    differing = [place for place in places if missing[place]]
    is_early = not received and looked_at < window.pays_at + GRACE
    other = RowStatus.WAITING if is_early else RowStatus.DISPUTED
    rows = {other: len(differing), RowStatus.MATCHED: len(places) - len(differing)}
    disputed = () if is_early else differing
    return LastPayout(
        window=window,
        due=sums_by((place[1], due.get(place, 0)) for place in places),
        paid=sums_by((place[1], paid.get(place, 0)) for place in places),
        unexplained=_without_zeros((place[1], missing[place]) for place in disputed),
        paid_at=received[0].at if received else None,
        status=_worst(rows),
        rows={status: count for status, count in rows.items() if count},
    )


def _folded(due: Mapping[_Place, Units], paid: Mapping[_Place, Units]) -> dict[_Place, Units]:
    """The dues, those of copiers without a payment of their own under one for everybody."""

    def folded(place: _Place) -> _Place:
        is_paid_together = ("", place[1]) in paid and paid.get(place, 0) <= 0
        return ("", place[1]) if is_paid_together else place

    return sums_by((folded(place), amount) for place, amount in due.items())


def _reconciled(
    store: Store,
    account: Account,
    books: Books,
    received: Sequence[Event],
    plain: LastPayout | None,
    looked_at: Micros,
) -> LastPayout | None:
    """The last window with the reasons of its differences, unless there are too many to look into.

    Then `plain` is all that can be said; without it, where instants do not tell windows, nothing.
    """
    ledger = store.ledger(account.account_id)
    if _differs_in_many(ledger, books):
        return plain and replace(plain, is_cut_short=True)
    answer = reconcile(ledger, books.rulebook, as_of=books.as_of)
    scheduled = {page.window for page in books.pages if is_scheduled(page)}
    rows = _rows_of_last(answer.rows, scheduled, books.as_of)
    if not rows:
        return plain
    window = rows[0].window
    if looked_at < window.pays_at + GRACE and not any(row.paid for row in rows):
        rows = [_waited_for(row) for row in rows]
    counts = Counter(row.status for row in rows)
    disputed = (row for row in rows if row.status is RowStatus.DISPUTED)
    mine = (event.at for event in received if event.at >= window.pays_at)
    return LastPayout(
        window=window,
        due=sums_by((row.asset, row.due) for row in rows),
        paid=sums_by((row.asset, row.paid) for row in rows),
        unexplained=_without_zeros((row.asset, row.unexplained) for row in disputed),
        paid_at=min(mine, default=None) if any(row.paid for row in rows) else None,
        status=_worst(counts),
        rows=dict(counts),
    )


def _waited_for(row: ReconciledRow) -> ReconciledRow:
    return replace(row, status=RowStatus.WAITING) if row.due else row


def _differs_in_many(ledger: Ledger, books: Books) -> bool:
    """Whether so many rows differ, in all windows, that to look into them would take minutes."""
    clocks = clocks_of(ledger, books.rulebook, as_of=books.as_of, ratio=None)
    sums = sums_of(clocks, ledger.events, books.as_of)
    return int(np.count_nonzero(sums.due != sums.paid)) > _MOST_LOOKED_INTO


def _rows_of_last(
    rows: Sequence[ReconciledRow], scheduled: set[SettlementWindow], as_of: Micros
) -> list[ReconciledRow]:
    """The rows of the last window that has paid by now and is about anything; they stand last."""
    found: list[ReconciledRow] = []
    for place in range(len(rows) - 1, -1, -1):
        row = rows[place]
        if found and row.window != found[0].window:
            if any(each.due or each.paid for each in found):
                break
            found.clear()
        has_paid = row.window.pays_at <= as_of
        if has_paid and (row.window in scheduled or row.paid):
            found.append(row)
    return found


def _worst(rows: Mapping[RowStatus, int]) -> RowStatus:
    return next((status for status in _WORST_FIRST if rows.get(status)), RowStatus.MATCHED)


def _without_zeros(amounts: Iterable[tuple[str, Units]]) -> dict[str, Units]:
    return {asset: amount for asset, amount in sums_by(amounts).items() if amount}
