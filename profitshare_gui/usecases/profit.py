"""What the Profit page shows: settled, pending, and when the next settlement comes."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import Self

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.copier_names import CopierNames
from profitshare_gui.core.coverage import Coverage
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO
from profitshare_gui.core.money import Millionths, Units, sums_by
from profitshare_gui.core.records import (
    DEFAULT_ASSET,
    Account,
    Event,
    EventKind,
    PendingShare,
    Settlement,
    SettlementWindow,
    Share,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.trades import RatioHistory
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.payout_clock import (
    NO_CLOCK,
    PayoutClock,
    load_clock,
    next_of_clocks,
)


@dataclass(frozen=True, slots=True, eq=False)
class ShareCurve:
    """The cumulative profit share of one asset: a step at each window's payout.

    `at` are `Micros`, `cumulative` `Units`, both int64 and of one length, oldest first.
    """

    at: NDArray[np.int64]
    cumulative: NDArray[np.int64]
    asset: str

    @classmethod
    def of(cls, asset: str, paid: Iterable[tuple[Micros, Units]]) -> Self:
        """The curve of amounts by the instant they are paid at; those of one instant are a step."""
        sums = sums_by(paid)
        instants = sorted(sums)
        return cls(
            at=np.array(instants, np.int64),
            cumulative=np.array(list(accumulate(sums[at] for at in instants)), np.int64),
            asset=asset,
        )


@dataclass(frozen=True, slots=True)
class AssetTotal:
    """Sums of one asset: all that was due, all that is pending, how much of it is held back."""

    asset: str
    due: Units
    pending: Units
    postponed: Units
    postponed_copiers: int


@dataclass(frozen=True, slots=True, eq=False)
class ProfitOverview:
    """One account's profit as of one instant.

    `window` is what the countdown counts to, and `at_zero` what is paid then per asset: what has
    been cut off already, or what a cut-off now would pay. `settlements` are oldest first, and
    `explain` tells why one of them, or a pending share, is what it is; it may read the archive.
    `restatements` counts those that came out otherwise once more was known. `names` are what to
    call the copiers, of whom some may have the same of the `nicknames`. `totals` and `curve` never
    mix assets: `curve` is of the one with the largest due. `share_ratio` is what a new order would
    be opened under, None where nothing says. `learned_at` is when the archive last learned
    something, `coverage` how far its record is complete. `clock` is where the settlements stand; of
    another instant nobody asks.
    """

    account: Account
    rulebook_name: str
    rule_label: str
    platform_offset: Micros
    as_of: Micros
    window: SettlementWindow
    at_zero: Mapping[str, Units]
    pending: Sequence[Share]
    settlements: Sequence[Share]
    explain: Callable[[Share], Settlement | PendingShare]
    restatements: int
    nicknames: Mapping[str, str]
    names: CopierNames
    curve: ShareCurve
    totals: tuple[AssetTotal, ...]
    ratio_changes: tuple[tuple[Micros, Millionths], ...]
    share_ratio: Millionths | None
    learned_at: Micros | None
    order_count: int
    coverage: Coverage
    clock: PayoutClock = NO_CLOCK


def load_profit(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> ProfitOverview:
    """Settle an account's archive as of now. Raises `NoRatio` where an order has no ratio."""
    books = load_books(store.settlements, account.account_id, rulebook, now)
    if books.shares:
        _ = books.shares[-1]  # a table begins there: let it find that window read when it paints
    return profit_overview(
        account,
        books,
        nicknames=store.copier_past.last_nicknames(account.account_id),
        learned_at=store.last_learned_at(account.account_id),
        order_count=store.order_count(account.account_id),
        coverage=load_coverage(store, account, now),
        restatements=store.settlements.restatement_count(account.account_id),
        clock=load_clock(store, account, books),
    )


def profit_overview(
    account: Account,
    books: Books,
    *,
    nicknames: Mapping[str, str],
    learned_at: Micros | None,
    order_count: int,
    coverage: Coverage,
    restatements: int = 0,
    clock: PayoutClock = NO_CLOCK,
) -> ProfitOverview:
    """What the Profit page shows of an account's books, as of their own instant.

    `order_count` says of how many orders they were made.
    """
    rulebook, as_of = books.rulebook, books.as_of
    rule = rulebook.rule_at(as_of)
    window = next_of_clocks(books)
    return ProfitOverview(
        account=account,
        rulebook_name=rulebook.name,
        rule_label=rule.label,
        platform_offset=rule.schedule.offset,
        as_of=as_of,
        window=window,
        at_zero=_at_zero(books, window),
        pending=books.pending,
        settlements=books.shares,
        explain=books.explain,
        restatements=restatements,
        nicknames=nicknames,
        names=CopierNames(nicknames),
        curve=_curve(books),
        totals=_totals(books),
        ratio_changes=_ratio_changes(books.events, as_of),
        share_ratio=_ratio_now(books.events, rulebook, as_of),
        learned_at=learned_at,
        order_count=order_count,
        coverage=coverage,
        clock=clock,
    )


def _at_zero(books: Books, window: SettlementWindow) -> dict[str, Units]:
    if window.cut_off_at <= books.as_of:
        return sums_by(
            (each.asset, each.due) for each in books.window_dues if each.window == window
        )
    return sums_by(
        (share.asset, share.due)
        for share in books.pending
        if share.status is Status.SETTLED and share.window.pays_at <= window.pays_at
    )


def _curve(books: Books) -> ShareCurve:
    window_dues = books.window_dues
    dues = sums_by((each.asset, each.due) for each in window_dues)
    asset = max(dues, key=lambda name: (dues[name], name), default=DEFAULT_ASSET)
    paid = ((each.window.pays_at, each.due) for each in window_dues if each.asset == asset)
    return ShareCurve.of(asset, paid)


def _totals(books: Books) -> tuple[AssetTotal, ...]:
    due = sums_by((each.asset, each.due) for each in books.window_dues)
    pending = sums_by((share.asset, share.due) for share in books.pending)
    held = [share for share in books.pending if share.status is not Status.SETTLED]
    return tuple(
        AssetTotal(
            asset=asset,
            due=due.get(asset, 0),
            pending=pending.get(asset, 0),
            postponed=sum(share.due for share in held if share.asset == asset),
            postponed_copiers=sum(share.asset == asset for share in held),
        )
        for asset in sorted(due.keys() | pending.keys())
    )


def _ratio_changes(events: Sequence[Event], now: Micros) -> tuple[tuple[Micros, Millionths], ...]:
    return tuple(
        (event.at, event.ratio)
        for event in events
        if event.kind is EventKind.RATIO_CHANGE
        and not event.copier_id
        and event.ratio is not None
        and event.at <= now
    )


def _ratio_now(events: Sequence[Event], rulebook: Rulebook, now: Micros) -> Millionths | None:
    changed = RatioHistory(events, now).at("", now)
    return rulebook.rule_at(now).fixed_ratio if changed == NO_RATIO else changed
