"""The list read page by page beside the removals: what it may decide, and what it may not."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from itertools import pairwise

import pytest

from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.sweep import GONE, ItemState
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweeping import SweepControl, SweepReport, sweep
from tests.practice import faults
from tests.practice.made import MADE_AT_MS
from tests.practice.server import PracticeExchange
from tests.practice.world import Copier
from tests.usecases.swept import (
    LIST,
    REMOVE,
    assert_truth,
    connected,
    ids,
    items_of,
    order_of,
    practice,
    small_world,
)
from tests.usecases.synced import new_account, now, synced

HASTY = Pace(spacing_ms=0, a_second=1_000_000, call_ms=250, retries_ms=())
BEGINS = 10
"""After so many removals the reading is old enough for the next one to begin."""


class Wait:
    """A clock that a test moves on, as if the exchange took its time."""

    def __init__(self) -> None:
        self.ahead: Micros = 0

    def __call__(self) -> Micros:
        return now() + self.ahead

    def by(self, seconds: int) -> Callable[[], None]:
        def pass_by() -> None:
            self.ahead += seconds * SECOND

        return pass_by


@pytest.fixture
def clock(exchange: PracticeExchange) -> Wait:
    """52 s pass at the tenth removal: the 50 left take 10 s more, so the list must be read."""
    wait = Wait()
    exchange.script.before(wait.by(52), path=REMOVE, nth=BEGINS)
    return wait


@pytest.fixture
def exchange() -> Iterator[PracticeExchange]:
    """A list of four pages: 60 who can be removed above 250 who cannot."""
    with practice(small_world(60, 250)) as started:
        yield started


@pytest.fixture
def account(store: Store, exchange: PracticeExchange) -> Account:
    return new_account(store, exchange.url)


def run(
    store: Store,
    account: Account,
    exchange: PracticeExchange,
    clock: Wait,
    control: SweepControl | None = None,
) -> SweepReport:
    order = order_of(ids(exchange.world))
    with closing(connected(exchange.url, HASTY)) as bitget:
        return sweep(bitget, store, account, order, clock, control=control)


def asked(exchange: PracticeExchange) -> list[str]:
    """The removals and the pages of the list, in the order in which they were asked for."""
    words = (entry.path.rsplit("/", 1)[1] for entry in exchange.journal)
    return [word for word in words if word in {LIST, REMOVE}]


def test_pages_are_read_between_the_removals_and_never_hold_them_up(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    """SPEC, Bars: at most 1.1 x (n - burst) / permitted rate, over the removals alone."""
    report = run(store, account, exchange, clock)
    assert len(report.of(ItemState.REMOVED)) == 60
    assert_truth(exchange, items_of(store, account))
    calls = asked(exchange)
    sent = calls[calls.index(REMOVE) :]
    assert sent.count(LIST) == 4  # 300 copiers: 100 + 96 + 95 + what is left
    assert (LIST, LIST) not in pairwise(sent)


def test_whom_the_next_reading_shows_ineligible_is_not_sent_even_before_it_is_whole(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    """SPEC: a row is sent only while the newest reading shows it eligible."""
    changed = exchange.world.copiers[1011]

    def grow() -> None:
        changed.equity, changed.removable = "104.20", "no"

    exchange.script.before(grow, path=REMOVE, nth=BEGINS)
    report = run(store, account, exchange, clock)
    (dropped,) = report.of(ItemState.DROPPED)
    assert dropped.copier_id == "1011"
    assert "1011" not in {str(entry.fields["followerUid"]) for entry in exchange.journal.to(REMOVE)}


def test_who_left_is_dropped_once_the_next_reading_is_whole(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    exchange.script.before(lambda: exchange.world.copiers.take(1059), path=REMOVE, nth=BEGINS)
    report = run(store, account, exchange, clock)
    (dropped,) = report.of(ItemState.DROPPED)
    assert (dropped.copier_id, dropped.code) == ("1059", GONE)
    assert asked(exchange).count(LIST) == 4 + 4


def test_a_page_read_before_somebody_was_sent_says_nothing_of_what_became_of_him(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    """1011 is on the first page, is sent after it, and the answer is lost: gone, not refused."""
    exchange.script.fault(faults.answer_lost(), path=REMOVE, nth=BEGINS + 2)
    report = run(store, account, exchange, clock)
    assert len(report.of(ItemState.REMOVED)) == 60
    assert_truth(exchange, items_of(store, account))
    assert asked(exchange)[-3:] == [LIST] * 3  # the reading that settles him; 250 are left


def test_who_was_uncertain_before_it_began_is_settled_by_it(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    exchange.script.fault(faults.answer_lost(), path=REMOVE, nth=BEGINS - 1)
    report = run(store, account, exchange, clock)
    assert len(report.of(ItemState.REMOVED)) == 60
    assert asked(exchange)[-1] == REMOVE


def test_the_archive_holds_nobody_present_whom_the_sweep_removed_meanwhile(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    """He was on a page, and is gone by its end."""
    run(store, account, exchange, clock)
    rows = store.synced.rows(account.account_id, "copiers")
    gone = {row.row_key for row in rows if row.gone_at is not None}
    # Ten before the reading began, and three between its four pages.
    assert gone == {str(number) for number in range(1000, 1013)}


def test_a_reading_that_comes_to_nothing_is_left_until_the_list_is_old(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    """A row that cannot be read: then the list is read whole, and nothing is sent until it is."""
    stranger = exchange.world.copiers[900_240]

    def spoil(equity: str | None) -> Callable[[], None]:
        return lambda: stranger.extra.update({"accountEquity": equity})

    exchange.script.before(spoil("many"), path=REMOVE, nth=BEGINS)
    exchange.script.before(spoil("5000"), path=REMOVE, nth=40)
    exchange.script.before(clock.by(20), path=REMOVE, nth=40)
    report = run(store, account, exchange, clock)
    assert len(report.of(ItemState.REMOVED)) == 60
    calls = asked(exchange)
    at_forty = [place for place, call in enumerate(calls) if call == REMOVE][39]
    assert calls[at_forty + 1 : at_forty + 5] == [LIST, LIST, LIST, REMOVE]  # 270 are left


def test_a_reading_begun_before_a_pause_is_not_gone_on_with(
    store: Store, account: Account, exchange: PracticeExchange, clock: Wait
) -> None:
    """Its first pages would be as old as the pause is long."""
    control = SweepControl()

    def pause() -> None:
        control.is_paused = True
        threading.Timer(0.2, lambda: setattr(control, "is_paused", False)).start()

    exchange.script.before(pause, path=REMOVE, nth=BEGINS + 2)
    report = run(store, account, exchange, clock, control)
    assert len(report.of(ItemState.REMOVED)) == 60
    # Four at first, three pages before the pause, and a new reading from its first page on.
    assert asked(exchange).count(LIST) == 4 + 3 + 4


def test_nobody_counts_as_gone_whom_a_list_that_moves_has_hidden(
    store: Store, account: Account, exchange: PracticeExchange
) -> None:
    """The first leaves after his page was read, and one joins at the end: the count is the same.

    So 310 are counted before and after. Read edge to edge, 310 would have been seen as well: the
    one who joined, and not 1100, who moved up over the edge.
    """
    synced(store, account, exchange.url)

    def swap() -> None:
        exchange.world.copiers.take(1003)
        old = MADE_AT_MS - 86_400_000 * 60
        exchange.world.copiers.put(Copier(7, "late", "5000", old, removable="no"))

    exchange.script.before(swap, path=LIST, nth=2)
    report = synced(store, account, exchange.url)
    assert [each for each in report.warnings if each.feed == "copiers"] == []
    rows = {row.row_key: row.gone_at for row in store.synced.rows(account.account_id, "copiers")}
    assert [key for key, gone_at in rows.items() if gone_at is not None] == ["1003"]
    assert "7" in rows
