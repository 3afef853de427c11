"""Lives of kept books: whatever an archive can learn of an account, in any order, at any time.

Every step is compared with everything settled anew, shares, explanations, restatements and all.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, WEEK, Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import (
    Account,
    Event,
    EventKind,
    Feed,
    Order,
    Owner,
    SettlementWindow,
    Share,
)
from profitshare_gui.core.restatements import Restatement
from profitshare_gui.core.rulebook import Rulebook, window_after, window_at
from profitshare_gui.core.settlement import settle
from profitshare_gui.store.saving_corrections import Correct, Withdraw
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import audit_books, load_books
from profitshare_gui.usecases.books import Books, books_of_ledger
from tests.core.rulebooks import rulebook, shipped
from tests.core.test_against_reference import RULES, SHIPPED, kinds_for
from tests.core.worlds import (
    FIRST,
    GATES,
    TRIGGERS,
    WEEKS,
    amounts,
    instants,
    share_ratios,
    small_amounts,
)
from tests.say import at

_Drawn = TypeVar("_Drawn")

_EARLY = [str(kind) for kind in TRIGGERS]
_GATED: dict[str, object] = {"lead_unrealized_above": "-20000", "balance_covers_share": True}

LIVED_BY: dict[str, Rulebook] = {
    **RULES,
    "pooled and postponed": rulebook(scope="pooled", open_positions="postpone"),
    "pooled, early and gated": rulebook(scope="pooled", triggers=_EARLY, **_GATED),
    "pooled and cumulative": rulebook(
        scope="pooled", model="high_water_mark", ratio_applies="current", unrealized=True
    ),
    "by each copier's clock, postponed": rulebook(
        per_copier=True, weekday=None, time="02:00", open_positions="postpone"
    ),
    "by each copier's clock, early and gated": rulebook(
        per_copier=True, weekday=None, time="02:00", triggers=_EARLY, **_GATED
    ),
    "daily, early, cumulative": rulebook(
        period_days=1,
        weekday=None,
        model="cumulative_ratio_adjusted",
        ratio_applies="current",
        open_positions="postpone",
        triggers=_EARLY,
    ),
    "losses carried, early, current ratio": rulebook(
        loss_carry="carried", triggers=_EARLY, ratio_applies="current", open_positions="postpone"
    ),
    "from the ratio at open to the one in force": rulebook(
        {"effective_from": "2026-03-18T12:00:00Z", "ratio_applies": "current"},
        {"effective_from": "2026-03-25T00:00:00Z", "ratio_applies": "at_open"},
        open_positions="postpone",
    ),
    "from cumulative to flat, early": rulebook(
        {
            "effective_from": "2026-03-18T12:00:00Z",
            "model": "period_net",
            "ratio_applies": "at_open",
        },
        model="high_water_mark",
        ratio_applies="current",
        open_positions="postpone",
        triggers=_EARLY,
    ),
    **{name: shipped(name) for name in SHIPPED},
}
"""Every rule that has a test of its own, what it takes to postpone or gate a pool, every file."""

FIRST_RATIO = Event(FIRST - 9 * WEEK, EventKind.RATIO_CHANGE, "", "USDT", None, 100_000, "", "")

_ASSETS = st.sampled_from(["USDT"] * 4 + ["USDC"])
_WHOM = st.sampled_from(["", "a", "b", "c", "d"])
_GATE_AMOUNTS = st.sampled_from([0, 10**9, -2 * 10**12, -2 * 10**12 + 1, 5 * 10**11])
"""Around the -20,000 that the lead must stay above, and balances that cover a share or none."""
_OWNERS = st.sampled_from([Owner.COPIER] * 14 + [Owner.LEAD, Owner.OWN])


def account_in(store: Store, name: str = "one") -> int:
    """An account on which lives are lived."""
    account = Account(name, "ju", "files", "", at("2026-01-01 00:00"))
    return store.add_account(account).account_id


def agrees(
    store: Store, account_id: int, rule: Rulebook, now: Micros, *, explained: bool = True
) -> None:
    """Compare kept books with everything settled anew; what they restate with what changed.

    With `explained` every share's explanation too, which takes as long as all the rest.
    """
    kept = store.settlements.state(account_id).windows
    before = [share for each in kept for share in store.settlements.shares(account_id, each, rule)]
    books = load_books(store.settlements, account_id, rule, now)
    ledger = store.ledger(account_id)
    anew = books_of_ledger(ledger, rule, now)
    assert list(books.shares) == list(anew.shares)
    assert books.pending == anew.pending
    assert books.window_dues == anew.window_dues
    result = settle(ledger, rule, as_of=now)
    if explained:
        settlements = [*map(books.explain, books.shares)]
        assert sorted(settlements, key=repr) == sorted(result.settlements, key=repr)
    pending = [*map(books.explain, books.pending)]
    assert sorted(pending, key=repr) == sorted(result.pending, key=repr)
    audit = audit_books(store.settlements, account_id, rule, now)
    assert (audit.restated, audit.unnoticed) == ((), ())
    assert restated_sums(books) == changed_sums(before, [each.window for each in kept], anew, now)


_Where = tuple[Micros, Micros, str, str, str]
"""Opening, cut-off, trigger, copier and asset; when a window pays is no part of what is due."""


def restated_sums(books: Books) -> Counter[_Where]:
    """How much more is due than was, by window, trigger, copier and asset, as the books say."""
    sums: Counter[_Where] = Counter()
    for each in books.restated:
        sums[_where(each)] += each.difference
    return _without_zeros(sums)


def changed_sums(
    before: Iterable[Share], kept: Sequence[SettlementWindow], anew: Books, now: Micros
) -> Counter[_Where]:
    """The same from the shares themselves, over the time that had been kept."""
    last = max((window.cut_off_at for window in kept), default=now)
    if not kept or last > now:
        return Counter()
    first = min(window.opens_at for window in kept)
    sums: Counter[_Where] = Counter()
    for share in anew.shares:
        if first <= share.window.opens_at and share.window.cut_off_at <= last:
            sums[_where(share)] += share.due
    for share in before:
        sums[_where(share)] -= share.due
    return _without_zeros(sums)


def _where(told: Share | Restatement) -> _Where:
    window = told.window
    return (window.opens_at, window.cut_off_at, told.trigger, told.copier_id, told.asset)


def _without_zeros(sums: Counter[_Where]) -> Counter[_Where]:
    return Counter({where: amount for where, amount in sums.items() if amount})


def live(data: st.DataObject, store: Store, account_id: int, rule: Rulebook) -> None:
    """Let an account learn, correct and take back whatever it can, while weeks pass."""
    store.save_page(account_id, Feed.EVENTS, [FIRST_RATIO], learned_at=FIRST)
    life = _Life(data, store, account_id, rule)
    for _ in range(data.draw(st.integers(1, 5))):
        life.learns()
        life.goes_on()
        life.is_asked()
    agrees(store, account_id, rule, life.now + WEEKS * WEEK)


@dataclass
class _Life:
    """One account under one rulebook. `clock` is when it learns, `now` the instant of its books."""

    data: st.DataObject
    store: Store
    account_id: int
    rule: Rulebook
    now: Micros = FIRST
    clock: Micros = FIRST
    told: list[Order] = field(default_factory=list)
    count: int = 0
    instants: st.SearchStrategy[Micros] = field(init=False)
    kinds: list[EventKind] = field(init=False)
    first_day: Micros | None = field(init=False)

    def __post_init__(self) -> None:
        self.first_day = None if self.rule.has_one_clock else FIRST
        window = window_at(self.rule, FIRST, self.first_day)
        cut_offs, edges = [], set()
        for _ in range(3):
            for edge in (window.opens_at, window.cut_off_at, window.pays_at):
                edges |= {edge - 1, edge, edge + 1, edge + 10 * MINUTE}
            cut_offs.append(window.cut_off_at)
            window = window_after(self.rule, window, self.first_day)
        self.instants = st.sampled_from(cut_offs) | st.sampled_from(sorted(edges)) | instants
        own = list(kinds_for(self.rule))
        others = [EventKind.PAYOUT, EventKind.TRANSFER_IN, EventKind.EQUITY, *TRIGGERS, *GATES]
        self.kinds = own * 4 + others + [EventKind.UNREALIZED]
        if self.draw(st.integers(0, 7)) == 7:
            self.kinds += [EventKind.PNL] * 4

    def draw(self, strategy: st.SearchStrategy[_Drawn]) -> _Drawn:
        """One more choice of this life."""
        return self.data.draw(strategy)

    def learns(self) -> None:
        """One to three things, none of which the books are asked about in between."""
        ways = (self.hears_orders, self.hears_events, self.corrects, self.takes_back, self.mends)
        for way in self.draw(st.lists(st.sampled_from(ways), min_size=1, max_size=3)):
            self.clock += 1
            way()

    def goes_on(self) -> None:
        """Time passes, or none, or exactly to an edge of a window or of something known."""
        steps = [0, 1, HOUR, DAY, WEEK, WEEK, 3 * WEEK]
        edge = window_at(self.rule, self.now, self.first_day).cut_off_at - self.now
        steps += [edge, edge - 1, edge + 1]
        moments = [order.closed_at for order in self.told] + [o.opened_at for o in self.told]
        moments += [event.at for event in self.store.events(self.account_id)]
        steps += sorted({moment - self.now for moment in moments if moment and moment > self.now})
        self.now += max(self.draw(st.sampled_from(steps)), 0)

    def is_asked(self) -> None:
        """The books of now; at times those of an earlier instant or by another rulebook first."""
        how = self.draw(st.sampled_from(["now"] * 6 + ["earlier", "otherwise"]))
        if how == "earlier":
            past = self.now - self.draw(st.sampled_from([1, DAY, WEEK, 2 * WEEK]))
            agrees(self.store, self.account_id, self.rule, max(past, FIRST), explained=False)
        if how == "otherwise":
            other = RULES[self.draw(st.sampled_from(["plain", "postponed", "fixed ratio"]))]
            agrees(self.store, self.account_id, other, self.now, explained=False)
        explained = self.draw(st.integers(0, 3)) == 0
        agrees(self.store, self.account_id, self.rule, self.now, explained=explained)

    def hears_orders(self) -> None:
        """A page of orders, some of which have no id of their own."""
        page = [self._order() for _ in range(self.draw(st.integers(1, 4)))]
        self.told += [order for order in page if order.order_id]
        self.store.save_page(self.account_id, Feed.ORDERS, page, learned_at=self.clock)

    def hears_events(self) -> None:
        """A page of events of any kind."""
        page = [self._event() for _ in range(self.draw(st.integers(1, 3)))]
        self.store.save_page(self.account_id, Feed.EVENTS, page, learned_at=self.clock)

    def corrects(self) -> None:
        """A feed says something else of an order that is known."""
        if not self.told:
            return
        number = self.draw(st.integers(0, len(self.told) - 1))
        self.told[number] = self._otherwise(self.told[number])
        page = [self.told[number]]
        self.store.save_page(self.account_id, Feed.ORDERS, page, learned_at=self.clock)

    def takes_back(self) -> None:
        """An event is withdrawn or corrected by hand; never the ratio that everything rests on."""
        rows = self.store.find_rows(self.account_id, Feed.EVENTS, "", first=0, count=99)
        rows = [row for row in rows if row.replaced_at is None and row.fact != FIRST_RATIO]
        if not rows:
            return
        row = self.draw(st.sampled_from(rows))
        change = self.draw(st.sampled_from(["withdraw", "correct"]))
        by_hand = Withdraw(row.row) if change == "withdraw" else Correct(row.row, self._event())
        self.store.save_by_hand(self.account_id, by_hand, now=self.clock, note="")

    def mends(self) -> None:
        """An order is corrected or set aside by hand."""
        rows = self.store.find_rows(self.account_id, Feed.ORDERS, "", first=0, count=99)
        rows = [row for row in rows if row.replaced_at is None]
        if not rows:
            return
        row = self.draw(st.sampled_from(rows))
        assert isinstance(row.fact, Order)
        aside = self.draw(st.booleans())
        fact = row.fact._replace(owner=Owner.OWN) if aside else self._otherwise(row.fact)
        change = Correct(row.row, fact)
        self.store.save_by_hand(self.account_id, change, now=self.clock, note="")

    def _order(self) -> Order:
        opened_at, closed_at = sorted((self.draw(self.instants), self.draw(self.instants)))
        is_open = self.draw(st.integers(0, 4)) == 4
        has_id = self.draw(st.integers(0, 5)) != 5
        self.count += 1
        return Order(
            copier_id=self.draw(st.sampled_from("abc")),
            order_id=f"o{self.count}" if has_id or is_open else "",
            asset=self.draw(_ASSETS),
            symbol="BTCUSDT",
            side="long",
            opened_at=opened_at,
            closed_at=None if is_open else closed_at,
            realized_pnl=None if is_open else self.draw(amounts),
            trading_fee=None if is_open else self.draw(small_amounts),
            funding_fee=None if is_open else self.draw(small_amounts),
            share_ratio=self.draw(share_ratios | st.none()),
            unrealized_pnl=self.draw(amounts | st.none()) if is_open else None,
            owner=self.draw(_OWNERS),
        )

    def _otherwise(self, order: Order) -> Order:
        """The same order with some of what it says drawn again."""
        other = self._order()
        names = ["amounts", "instants", "share_ratio", "owner", "asset"]
        for name in self.draw(st.sets(st.sampled_from(names), min_size=1, max_size=2)):
            if name in ("amounts", "instants"):
                # An order that closes has its amounts, and one that is open may have them.
                order = order._replace(
                    opened_at=other.opened_at if name == "instants" else order.opened_at,
                    closed_at=other.closed_at if name == "instants" else order.closed_at,
                    realized_pnl=other.realized_pnl or order.realized_pnl or 0,
                    trading_fee=other.trading_fee or order.trading_fee or 0,
                    funding_fee=other.funding_fee or order.funding_fee or 0,
                )
            else:
                order = order._replace(**{name: getattr(other, name)})
        return order

    def _event(self) -> Event:
        kind = self.draw(st.sampled_from(self.kinds))
        copier_id = "" if kind is EventKind.LEAD_UNREALIZED else self.draw(_WHOM)
        ratio: int | None = None
        amount: Units | None = None
        if kind is EventKind.RATIO_CHANGE:
            ratio = self.draw(share_ratios)
        elif kind in GATES:
            amount = self.draw(_GATE_AMOUNTS)
        elif kind not in TRIGGERS:
            amount = self.draw(amounts)
        moment, asset = self.draw(self.instants), self.draw(_ASSETS)
        return Event(moment, kind, copier_id, asset, amount, ratio, "", "")
