"""The books: every share of an account in the order it was settled, and what is pending."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from operator import attrgetter

from profitshare_gui.core.batches import Settled
from profitshare_gui.core.explanation import explain_pending, explain_settlement
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import (
    Event,
    EventKind,
    PendingShare,
    Settlement,
    SettlementWindow,
    Share,
)
from profitshare_gui.core.restatements import Restatement
from profitshare_gui.core.rulebook import Rulebook, next_window
from profitshare_gui.core.runs import EARLY_TRIGGERS, PENDING
from profitshare_gui.core.settlement import Lazily, WindowDue
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.shares import RunSums, WindowShares, all_shares, explain_share

_PAGES_AT_HAND = 16
"""Windows whose shares stay in memory once looked at: a megabyte each, at 10,000 copiers."""


@dataclass(frozen=True, slots=True)
class Page:
    """One run: what a list of windows says of it, and how to come by its shares and their sums."""

    window: SettlementWindow
    turn: int
    trigger: str
    count: int
    dues: dict[str, Units]
    load: Callable[[], WindowShares]
    sums: Callable[[], Mapping[str, RunSums]]

    @classmethod
    def of(cls, shares: WindowShares) -> Page:
        """The page of shares that are in memory."""
        run = shares.run
        sums = shares.sums
        dues = {asset: each.due for asset, each in sums.items()}
        return cls(
            run.window, run.turn, run.trigger, len(shares), dues, lambda: shares, lambda: sums
        )

    @property
    def key(self) -> tuple[Micros, Micros, int]:
        """What tells a run apart; also the order in which runs are settled."""
        return (self.window.opens_at, self.window.cut_off_at, self.turn)


@dataclass(frozen=True, slots=True, eq=False)
class Books:
    """An account's shares as of one instant. `restated` are those that came out otherwise just now.

    `shares` are in window, then copier_id order, and made when they are looked at. `events` are all
    that a share can depend on.
    """

    rulebook: Rulebook
    as_of: Micros
    pages: tuple[Page, ...]
    shares: Sequence[Share]
    pending: tuple[Share, ...]
    events: tuple[Event, ...]
    restated: tuple[Restatement, ...]
    next_window: SettlementWindow
    explain: Callable[[Share], Settlement | PendingShare]

    @property
    def window_dues(self) -> tuple[WindowDue, ...]:
        """What each run paid all copiers, per asset."""
        return tuple(
            WindowDue(page.window, asset, page.dues[asset])
            for page in self.pages
            for asset in sorted(page.dues)
        )


OrdersOf = Callable[[tuple[Micros, Micros], str], Ledger]
"""The orders closed in a half-open period, of one copier or, where that is empty, of all."""


def reads_pnl(events: Sequence[Event]) -> bool:
    """Whether readings of a copier's PnL may stand in for orders.

    They reach over cut-offs and the stand-ins are in no ledger, so an account that has such
    readings is settled whole each time, and explained from that.
    """
    return any(event.kind is EventKind.PNL and event.copier_id for event in events)


def bind_books(
    rulebook: Rulebook,
    as_of: Micros,
    pages: Sequence[Page],
    pending: Sequence[tuple[Settled, WindowShares]],
    events: tuple[Event, ...],
    orders_of: OrdersOf,
    restated: Sequence[Restatement] = (),
) -> Books:
    """Bind pages to books; `orders_of` is asked when a share is to be explained."""
    in_order = tuple(sorted(pages, key=lambda page: page.key))
    ends = list(accumulate(page.count for page in in_order))
    is_read = reads_pnl(events)

    @lru_cache(maxsize=_PAGES_AT_HAND)
    def shares_of(number: int) -> WindowShares:
        return in_order[number].load()

    def share_at(index: int) -> Share:
        number = bisect_right(ends, index)
        return shares_of(number).share(index - (ends[number - 1] if number else 0))

    def explain(share: Share) -> Settlement | PendingShare:
        if share.trigger == PENDING:
            return _explain_pending(share, pending)
        for number, page in enumerate(in_order):
            if (page.window, page.trigger) == (share.window, share.trigger):
                shares = shares_of(number)
                for place in _places(shares, share):
                    if is_read:
                        return _explain_read(page, place, pending, rulebook, events)
                    period = (int(shares.batch.settled_until[place]), page.window.cut_off_at)
                    ledger = orders_of(period, shares.groups[place].copier_id)
                    return explain_share(shares, place, ledger, rulebook)
        raise LookupError(share)

    return Books(
        rulebook=rulebook,
        as_of=as_of,
        pages=in_order,
        shares=Lazily(ends[-1] if ends else 0, share_at),
        pending=tuple(
            sorted(
                (share for _, shares in pending for share in shares),
                key=attrgetter("copier_id", "asset"),
            )
        ),
        events=events,
        restated=tuple(restated),
        next_window=next_window(rulebook, as_of),
        explain=explain,
    )


def books_of_ledger(ledger: Ledger, rulebook: Rulebook, as_of: Micros) -> Books:
    """The books of a ledger, all of it settled now. Raises `NoRatio`."""
    answers = [
        (settled, *all_shares(settled))
        for settled in settle_in_batches(ledger, rulebook, as_of=as_of)
    ]
    return bind_books(
        rulebook,
        as_of,
        [Page.of(shares) for _, windows, _ in answers for shares in windows],
        [(settled, pending) for settled, _, pending in answers],
        ledger.events,
        lambda period, copier_id: ledger.closed_in(*period, copier_id),
    )


def _explain_read(
    page: Page,
    place: int,
    parts: Sequence[tuple[Settled, WindowShares]],
    rulebook: Rulebook,
    events: tuple[Event, ...],
) -> Settlement:
    """The settlement at one place of a run, from the pass that decided it."""
    triggers = tuple(event for event in events if event.kind in EARLY_TRIGGERS)
    for settled, _ in parts:
        for batch in settled.batches:
            if (batch.run.window, batch.run.turn) == (page.window, page.turn):
                return explain_settlement(settled, rulebook, triggers, batch, place)
    raise LookupError(page)


def _explain_pending(share: Share, pending: Sequence[tuple[Settled, WindowShares]]) -> PendingShare:
    for settled, shares in pending:
        for place in _places(shares, share):
            return explain_pending(settled, place)
    raise LookupError(share)


def _places(shares: WindowShares, share: Share) -> Iterator[int]:
    """Where a share stands among those of its run: a copier may have several projects."""
    for place, group in enumerate(shares.groups):
        is_his = group.copier_id == share.copier_id and group.asset == share.asset
        if is_his and shares.share(place) == share:
            yield place
