"""Keeping the books: a settled window is kept, and only what is new has to be settled.

What the archive learned since the last cut-off was kept decides how much that is: the open window,
which is little; some copiers, where an order of theirs came late or was corrected; everything,
where rules or an event for everybody changed. Shares of the past that come out otherwise are named,
never rewritten silently. `audit_books` settles everything again and compares.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace

import numpy as np

from profitshare_gui.core.batches import Settled
from profitshare_gui.core.digests import inputs_digests, rules_digest
from profitshare_gui.core.errors import (
    AlreadyRunning,
    BadRulebook,
    DiskTrouble,
    NoRatio,
    Stopped,
    UnknownRulebook,
)
from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.records import Account, Event, SettlementWindow
from profitshare_gui.core.restatements import (
    FACTS_CHANGED,
    RULES_CHANGED,
    KeptRestatement,
    Restatement,
    are_same,
    corrected,
    part_of,
    restatements,
)
from profitshare_gui.core.rulebook import Rulebook, window_at
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.shares import WindowShares, all_shares
from profitshare_gui.store.kept import KeptSettlements, KeptState, ToKeep
from profitshare_gui.store.reading_part import News
from profitshare_gui.store.settled import KeptClosing, KeptWindow, in_archive
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import Books, Page, bind_books, reads_pnl
from profitshare_gui.usecases.rulebooks import RulebookShelf

_FEW = 200
"""Copiers up to whom it is quicker to settle them alone than everybody."""

_Key = tuple[Micros, Micros, int]


def load_books(
    kept: KeptSettlements,
    account_id: int,
    rulebook: Rulebook,
    now: Micros,
    should_stop: Callable[[], bool] = lambda: False,
) -> Books:
    """The books of an account as of now, kept ones brought up to date.

    Where that takes more than the open window, one does it at a time, and the others go on from
    what he kept. What could not be kept, since another process is writing or the disk is full, is
    kept next time. Raises `NoRatio` where an order has no ratio, and `Stopped`, having kept
    nothing, where `should_stop` says so between two steps; one of a million orders takes a second.
    """
    keeping = _Keeping(kept, account_id, rulebook, now, kept.state(account_id), should_stop)
    if not keeping.settle_open_window():
        with kept.turn(account_id):
            keeping = _Keeping(kept, account_id, rulebook, now, kept.state(account_id), should_stop)
            keeping.bring_up_to_date()
            with suppress(AlreadyRunning, DiskTrouble):
                keeping.keep()
    return keeping.books()


def what_changed(
    store: Store,
    shelf: RulebookShelf,
    account: Account,
    now: Micros,
    should_stop: Callable[[], bool] = lambda: False,
) -> tuple[Restatement, ...]:
    """Bring an account's books up to date after an import, and name what that changed of the past.

    An account that cannot be settled yet, for want of a ratio or of its rulebook, has no books.
    Raises `Stopped` as `load_books` does; whoever looks at the account next settles it then.
    """
    try:
        rulebook = shelf.rulebook(account.rulebook_id, account.overrides)
        kept = store.settlements
        return load_books(kept, account.account_id, rulebook, now, should_stop).restated
    except (NoRatio, UnknownRulebook, BadRulebook):
        return ()


@dataclass(frozen=True, slots=True)
class Audit:
    """What a full recompute found: kept shares that differ from it, and windows it did not expect.

    `windows` were compared. `unnoticed` are those whose orders or events are others than they were
    settled by. Both are empty, or something is wrong.
    """

    windows: int
    restated: tuple[Restatement, ...]
    unnoticed: tuple[SettlementWindow, ...]


def audit_books(kept: KeptSettlements, account_id: int, rulebook: Rulebook, now: Micros) -> Audit:
    """Settle everything again and compare it with what is kept; nothing is changed.

    To be asked of books that `load_books` has brought up to date.
    """
    keeping = _Keeping(kept, account_id, rulebook, now, kept.state(account_id))
    keeping.settle_all()
    unnoticed = [
        each.window
        for each in keeping.state.windows
        if _key_of(each) in keeping.new and keeping.new[_key_of(each)][1] != each.inputs
    ]
    return Audit(len(keeping.state.windows), tuple(keeping.restated), tuple(unnoticed))


@dataclass(slots=True)
class _Keeping:
    """One settling: what it found, and what of it is new to the archive."""

    kept: KeptSettlements
    account_id: int
    rulebook: Rulebook
    now: Micros
    state: KeptState
    should_stop: Callable[[], bool] = lambda: False
    rules: str = field(init=False)
    closing: KeptClosing | None = None
    pages: dict[_Key, Page] = field(default_factory=dict)
    new: dict[_Key, tuple[WindowShares, str]] = field(default_factory=dict)
    gone: dict[_Key, SettlementWindow] = field(default_factory=dict)
    restated: list[Restatement] = field(default_factory=list)
    cause: str = FACTS_CHANGED
    is_news: bool = False
    pending: list[tuple[Settled, WindowShares]] = field(default_factory=list)
    events: tuple[Event, ...] = ()

    def __post_init__(self) -> None:
        self.rules = rules_digest(self.rulebook)
        for window in self.state.windows:
            page = self._page_of(window)
            self.pages[page.key] = page

    def settle_open_window(self) -> bool:
        """Settle the open window; False, and nothing is done, where there is more to settle."""
        closing, news = self.state.closing, self.state.news
        if closing is None or news is None or not self._goes_on_from(closing, news):
            return False
        if news.copier_ids or self._open_window(closing).cut_off_at <= self.now:
            return False
        return self._settle_on(closing)

    def bring_up_to_date(self) -> None:
        """Settle what is not kept yet, or no longer holds."""
        closing, news = self.state.closing, self.state.news
        if closing is None or news is None or not self._goes_on_from(closing, news):
            self.settle_all()
            return
        if news.copier_ids:
            closing = self._settle_again(closing, news)
        if not self._settle_on(closing):
            self.settle_all()

    def _stop_if_asked(self) -> None:
        if self.should_stop():
            raise Stopped

    def _open_window(self, closing: KeptClosing) -> SettlementWindow:
        return window_at(self.rulebook, closing.closing.cut_off_at)

    def _goes_on_from(self, closing: KeptClosing, news: News) -> bool:
        """Whether a closing still holds, for all but a few copiers at most."""
        if closing.rules != self.rules or closing.closing.cut_off_at > self.now:
            return False
        most = 0 if self.rulebook.pools else _FEW
        return not news.concerns_all and len(news.copier_ids) <= most

    def books(self) -> Books:
        """The books that come of it."""
        return bind_books(
            self.rulebook,
            self.now,
            list(self.pages.values()),
            self.pending,
            self.events,
            lambda period, copier_id: (
                self.kept.of_period(self.account_id, period, copier_id).ledger
            ),
            self.restated,
        )

    def keep(self) -> None:
        """Keep what is new; see `KeptSettlements.keep`."""
        if not self.is_news:
            return
        self._stop_if_asked()
        self.kept.keep(
            self.account_id,
            ToKeep(
                after=self.state,
                rules=self.rules,
                settled_at=self.now,
                windows=list(self.new.values()),
                gone=[(window, turn) for (_, _, turn), window in self.gone.items()],
                closing=self.closing,
                restated=[KeptRestatement(self.now, self.cause, each) for each in self.restated],
            ),
        )

    def settle_all(self) -> None:
        """Settle everything, and compare with what was kept; see `_compare`."""
        self.restated, self.new, self.gone, self.closing = [], {}, {}, None
        seen = self.state.seen
        part = self.kept.whole(self.account_id)
        self._stop_if_asked()
        settled = settle_in_batches(part.ledger, self.rulebook, as_of=self.now)
        self._stop_if_asked()
        until = self.now
        if self._can_go_on(part.ledger.events):
            left = settled[0].left
            until = EARLIEST if left is None else left.window.cut_off_at
            if left is not None:
                closing = in_archive(left.closing(settled[0].trades), part.order_rows)
                self.closing = KeptClosing(closing, self.rules, seen)
        windows = self._take(settled, part.ledger.events)
        past = [each for each in windows if _is_settled_by(each.run.window, until)]
        self._stop_if_asked()
        inputs = inputs_digests(part.ledger, [each.run.window for each in past])
        found = {_key(each): (each, told) for each, told in zip(past, inputs, strict=True)}
        self._compare(found)
        self.pages = {page.key: page for page in map(Page.of, windows)}

    def _settle_again(self, closing: KeptClosing, news: News) -> KeptClosing:
        """Settle some copiers from their first order on; everybody else stays as he was."""
        account_id, copier_ids = self.account_id, news.copier_ids
        part = self.kept.of_copiers(account_id, sorted(copier_ids))
        cut_off_at = closing.closing.cut_off_at
        (settled,) = settle_in_batches(part.ledger, self.rulebook, as_of=cut_off_at)
        # What falls on the cut-off itself belongs to the window that opens there.
        theirs = {
            _key(shares): shares
            for shares in all_shares(settled)[0]
            if _is_settled_by(shares.run.window, cut_off_at)
        }
        for key in sorted(self.pages.keys() | theirs.keys()):
            self._stop_if_asked()
            self._correct(key, copier_ids, theirs.get(key), news)
        waiting = np.setdiff1d(closing.closing.waiting_rows, part.order_rows)
        left = None
        if settled.left is not None:
            left = in_archive(settled.left.closing(settled.trades), part.order_rows)
            waiting = np.union1d(waiting, left.waiting_rows)
        corrected_closing = closing.closing.corrected(copier_ids, left)
        kept_closing = replace(corrected_closing, waiting_rows=waiting)
        self.closing = KeptClosing(kept_closing, self.rules, self.state.seen)
        self.is_news = True
        return self.closing

    def _settle_on(self, closing: KeptClosing) -> bool:
        """Settle what came after a closing; False, and nothing is done, where that cannot be."""
        seen = self.state.seen
        self._stop_if_asked()
        part = self.kept.tail(self.account_id, closing)
        if not self._can_go_on(part.ledger.events):
            return False
        (settled,) = settle_in_batches(
            part.ledger, self.rulebook, as_of=self.now, start=closing.closing
        )
        windows = self._take([settled], part.ledger.events)
        self.closing = closing
        if settled.left is not None:
            left = in_archive(settled.left.closing(settled.trades), part.order_rows)
            self.closing, self.is_news = KeptClosing(left, self.rules, seen), True
            past = [each for each in windows if _is_settled_by(each.run.window, left.cut_off_at)]
            inputs = inputs_digests(part.ledger, [each.run.window for each in past])
            self.new |= {_key(each): (each, told) for each, told in zip(past, inputs, strict=True)}
        self.pages |= {page.key: page for page in map(Page.of, windows)}
        return True

    def _take(self, settled: Sequence[Settled], events: tuple[Event, ...]) -> list[WindowShares]:
        """Note what is pending; the shares of every window."""
        answers = [(each, *all_shares(each)) for each in settled]
        self.pending = [(each, pending) for each, _, pending in answers]
        self.events = events
        return [shares for _, windows, _ in answers for shares in windows]

    def _compare(self, found: dict[_Key, tuple[WindowShares, str]]) -> None:
        """Name what differs from the kept windows, and keep that.

        The shares themselves are compared, for a digest holds what lies in its window alone: what
        a gate read before the first one, or a position that is open over a cut-off, is in none.
        """
        kept = {_key_of(each): each for each in self.state.windows}
        if any(each.window.cut_off_at > self.now for each in kept.values()):
            return  # asked for an earlier instant, or the clock went back: it stays as it is kept
        if any(each.rules != self.rules for each in kept.values()):
            self.cause = RULES_CHANGED
        for key in sorted(kept.keys() | found.keys()):
            self._stop_if_asked()
            before = self._page_of(kept[key]).load() if key in kept else None
            after, inputs = found.get(key, (None, ""))
            is_same = are_same(before, after)
            if after is None:
                self.gone[key] = kept[key].window
            elif not is_same or (kept[key].rules, kept[key].inputs) != (self.rules, inputs):
                self.new[key] = (after, inputs)
            if not is_same and self._is_past(key):
                self.restated += restatements(before, after)
        self.is_news = bool(self.closing or self.new or self.gone)

    def _correct(
        self,
        key: _Key,
        copier_ids: frozenset[str],
        theirs: WindowShares | None,
        news: News,
    ) -> None:
        """Put some copiers' shares into one window, where they or their orders changed."""
        page = self.pages.get(key)
        before = None if page is None else page.load()
        has_news = any(key[0] <= at < key[1] for at in news.closed_at)
        if are_same(part_of(before, copier_ids), theirs) and not has_news:
            return
        after = corrected(before, copier_ids, theirs)
        if self._is_past(key):
            self.restated += restatements(before, after)
        if after is None:
            if page is not None:
                self.gone[key] = page.window
                del self.pages[key]
            return
        window = after.run.window
        orders = self.kept.of_period(self.account_id, (window.opens_at, window.cut_off_at))
        (inputs,) = inputs_digests(orders.ledger, [window])
        self.new[key] = (after, inputs)
        self.pages[key] = Page.of(after)

    def _is_past(self, key: _Key) -> bool:
        """Whether a window lies among those that were kept: before and after them nobody knew.

        A month of orders that is imported late settles its windows, it restates none.
        """
        windows = [each.window for each in self.state.windows]
        return bool(windows) and (
            windows[0].opens_at <= key[0] and key[1] <= max(each.cut_off_at for each in windows)
        )

    def _can_go_on(self, events: tuple[Event, ...]) -> bool:
        """Whether a later pass can start where this one ended.

        Not where copiers have clocks of their own, nor where readings of a copier's PnL stand in
        for orders: they reach over cut-offs. Both are settled whole each time.
        """
        return self.rulebook.has_one_clock and not reads_pnl(events)

    def _page_of(self, kept: KeptWindow) -> Page:
        return Page(
            kept.window,
            kept.turn,
            kept.trigger,
            kept.shares,
            kept.dues,
            lambda: self.kept.shares(self.account_id, kept, self.rulebook),
            lambda: self.kept.sums(kept),
        )


def _key(shares: WindowShares) -> _Key:
    run = shares.run
    return (run.window.opens_at, run.window.cut_off_at, run.turn)


def _key_of(kept: KeptWindow) -> _Key:
    return (kept.window.opens_at, kept.window.cut_off_at, kept.turn)


def _is_settled_by(window: SettlementWindow, instant: Micros) -> bool:
    """Whether a window lies before a cut-off; one that opens there only begins."""
    return window.opens_at < instant and window.cut_off_at <= instant
