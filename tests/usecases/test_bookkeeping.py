"""The books: what is kept and settled on from always equals everything settled anew."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import (
    Event,
    EventKind,
    Feed,
    Order,
    Owner,
    ReasonCode,
    Status,
)
from profitshare_gui.core.restatements import KeptRestatement, Restatement
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.kept import ToKeep
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import audit_books, load_books
from profitshare_gui.usecases.books import Books, books_of_ledger
from tests.core.rulebooks import rulebook, shipped
from tests.core.test_against_reference import SHIPPED
from tests.core.worlds import EXAMPLES
from tests.say import at, event, share, usdt
from tests.usecases.book_lives import LIVED_BY, account_in, live


def books_now(store: Store, account_id: int, rule: Rulebook, now: Micros) -> Books:
    return load_books(store.settlements, account_id, rule, now)


def _lives(data: st.DataObject, rule: Rulebook) -> None:
    store = Store.in_memory()
    live(data, store, account_in(store), rule)
    store.close()


@pytest.mark.parametrize("name", sorted(LIVED_BY.keys() - set(SHIPPED)))
@settings(max_examples=max(EXAMPLES // 200, 3), deadline=None)
@given(data=st.data())
def test_kept_books_equal_a_full_recompute_by_every_rule(name: str, data: st.DataObject) -> None:
    """Step 3, incremental: the full recompute stays as the audit and must agree."""
    _lives(data, LIVED_BY[name])


@pytest.mark.parametrize("rulebook_id", SHIPPED)
@settings(max_examples=max(EXAMPLES // 200, 3), deadline=None)
@given(data=st.data())
def test_kept_books_equal_a_full_recompute_by_every_shipped_rulebook(
    rulebook_id: str, data: st.DataObject
) -> None:
    _lives(data, shipped(rulebook_id))


@pytest.mark.usefixtures("on_server")
@settings(max_examples=max(EXAMPLES // 50, 3), deadline=None)
@given(name=st.sampled_from(SHIPPED), data=st.data())
def test_books_that_a_server_keeps_equal_a_full_recompute(
    shared: Store, name: str, data: st.DataObject
) -> None:
    """SPEC, Bars: a desk whose members share one archive; the rules are the same there."""
    account_id = account_in(shared, f"example {len(shared.accounts())}")
    live(data, shared, account_id, shipped(name))


def trade(
    copier_id: str,
    opened: str,
    closed: str | None,
    pnl: str = "100",
    order_id: str = "",
    ratio: str = "10%",
) -> Order:
    return Order(
        copier_id=copier_id,
        order_id=order_id or f"{copier_id} {opened}",
        asset="USDT",
        symbol="BTCUSDT",
        side="long",
        opened_at=at(opened),
        closed_at=None if closed is None else at(closed),
        realized_pnl=None if closed is None else usdt(pnl),
        trading_fee=0,
        funding_fee=0,
        share_ratio=share(ratio),
        unrealized_pnl=None,
        owner=Owner.COPIER,
    )


TWO_WEEKS = [
    trade("ann", "2026-03-02 10:00", "2026-03-03 10:00"),
    trade("bob", "2026-03-02 10:00", "2026-03-03 10:00", "50"),
    trade("ann", "2026-03-10 10:00", "2026-03-11 10:00", "30"),
]
FIRST_WEEK = at("2026-03-02 00:00"), at("2026-03-09 00:00")


@pytest.fixture
def kept() -> tuple[Store, int]:
    """Two weeks of ann and bob, settled and kept on the third Monday."""
    store = Store.in_memory()
    account_id = account_in(store)
    now = at("2026-03-16 12:00")
    store.save_page(account_id, Feed.ORDERS, TWO_WEEKS, learned_at=now)
    books_now(store, account_id, shipped("ju"), now)
    return store, account_id


def learn(kept: tuple[Store, int], *rows: Order) -> tuple[Restatement, ...]:
    """Save orders a day later, and what the books say of the past then."""
    store, account_id = kept
    now = at("2026-03-17 12:00")
    store.save_page(account_id, Feed.ORDERS, rows, learned_at=now)
    return books_now(store, account_id, shipped("ju"), now).restated


def changes(restated: tuple[Restatement, ...]) -> list[tuple[str, Micros, Units, Units]]:
    return [(r.copier_id, r.window.opens_at, r.due_before, r.due_after) for r in restated]


def test_a_late_order_says_which_window_changed_and_by_how_much(kept: tuple[Store, int]) -> None:
    """Step 3: instead of rewriting history silently. 50 and 20 more at 10 % are 5, then 7."""
    late = trade("bob", "2026-03-04 10:00", "2026-03-05 10:00", "20")
    restated = learn(kept, late)
    assert changes(restated) == [("bob", FIRST_WEEK[0], usdt("5"), usdt("7"))]
    store, account_id = kept
    (remembered,) = store.settlements.restatements(account_id)
    assert remembered.restatement == restated[0]
    assert (remembered.restated_at, remembered.cause) == (at("2026-03-17 12:00"), "facts")


def test_a_corrected_order_restates_its_window(kept: tuple[Store, int]) -> None:
    """Ann's first order made 90 and not 100: 9 of it are due and not 10."""
    restated = learn(kept, TWO_WEEKS[0]._replace(realized_pnl=usdt("90")))
    assert changes(restated) == [("ann", FIRST_WEEK[0], usdt("10"), usdt("9"))]


def test_an_order_that_was_open_over_a_cut_off_postpones_what_was_settled_there(
    kept: tuple[Store, int],
) -> None:
    """ju: a copier with an open position at the cut-off is postponed, to the next window without.

    bob's second order was open on 9 March, so his 5 wait and come with it a week later: 5 + 1 = 6.
    """
    restated = learn(kept, trade("bob", "2026-03-08 10:00", "2026-03-10 10:00", "10"))
    assert changes(restated) == [
        ("bob", FIRST_WEEK[0], usdt("5"), 0),
        ("bob", FIRST_WEEK[1], 0, usdt("6")),
    ]
    assert [r.status_after for r in restated] == [Status.POSTPONED, Status.SETTLED]
    assert restated[1].status_before is None


def test_an_order_of_the_open_window_restates_nothing(kept: tuple[Store, int]) -> None:
    assert learn(kept, trade("bob", "2026-03-16 10:00", "2026-03-17 10:00")) == ()


def test_an_open_order_that_closes_in_the_open_window_restates_nothing() -> None:
    """It was open at the cut-off before as well as after: nothing of the past saw a difference."""
    store = Store.in_memory()
    account_id = account_in(store)
    first, second = at("2026-03-09 12:00"), at("2026-03-10 12:00")
    is_open = trade("ann", "2026-03-08 10:00", None)
    done = trade("ann", "2026-03-08 10:00", "2026-03-10 10:00")
    earlier = trade("ann", "2026-03-03 10:00", "2026-03-04 10:00")
    store.save_page(account_id, Feed.ORDERS, [earlier, is_open], learned_at=first)
    books = books_now(store, account_id, shipped("ju"), first)
    assert [row.reason for row in books.shares] == [ReasonCode.OPEN_POSITIONS]
    store.save_page(account_id, Feed.ORDERS, [done], learned_at=second)
    books = books_now(store, account_id, shipped("ju"), second)
    assert books.restated == ()
    assert [row.due for row in books.pending] == [usdt("20")]  # 100 + 100 at 10 %


def test_other_rules_restate_with_the_rules_as_their_cause(kept: tuple[Store, int]) -> None:
    """The trader edits a rulebook: without a postponement and with fees only, nothing else."""
    store, account_id = kept
    fixed = rulebook(ratio_applies="current", fixed_ratio="0.2")
    now = at("2026-03-17 12:00")
    books = books_now(store, account_id, fixed, now)
    audit = audit_books(store.settlements, account_id, fixed, now)
    assert list(books.shares) == list(books_of_ledger(store.ledger(account_id), fixed, now).shares)
    assert (audit.windows, audit.restated) == (2, ())
    assert {each.cause for each in store.settlements.restatements(account_id)} <= {"rules"}


def test_what_another_page_has_kept_meanwhile_is_not_kept_twice(kept: tuple[Store, int]) -> None:
    """Overview and Profit are loaded side by side, on two workers, from one and the same state."""
    store, account_id = kept
    before = store.settlements.state(account_id)
    (restated,) = learn(kept, trade("bob", "2026-03-04 10:00", "2026-03-05 10:00", "20"))
    after = store.settlements.state(account_id)
    late = ToKeep(
        after=before,
        rules="ours",
        settled_at=at("2026-03-17 12:00"),
        windows=[],
        gone=[],
        closing=before.closing,
        restated=[KeptRestatement(at("2026-03-17 12:00"), "facts", restated)],
    )
    store.settlements.keep(account_id, late)
    assert len(store.settlements.restatements(account_id)) == 1
    assert after.still_is(**_kept_now(store, account_id))


def _kept_now(store: Store, account_id: int) -> dict[str, Any]:
    now = store.settlements.state(account_id)
    return {"windows": now.windows, "closing": now.closing}


def test_a_payout_is_no_news(kept: tuple[Store, int]) -> None:
    """What was paid changes nothing of what was due."""
    store, account_id = kept
    paid = Event(FIRST_WEEK[1], EventKind.PAYOUT, "ann", "USDT", usdt("9"), None, "", "9")
    store.save_page(account_id, Feed.EVENTS, [paid], learned_at=at("2026-03-17 12:00"))
    assert learn(kept) == ()


def test_a_late_ratio_change_restates_every_copier(kept: tuple[Store, int]) -> None:
    """Orders carry their ratio here, so it changes nothing; but it had to be looked at."""
    store, account_id = kept
    change = Event(at("2026-03-02 00:00"), EventKind.RATIO_CHANGE, "", "USDT", None, 50_000, "", "")
    store.save_page(account_id, Feed.EVENTS, [change], learned_at=at("2026-03-17 12:00"))
    assert learn(kept) == ()
    now = at("2026-03-17 12:00")
    audit = audit_books(store.settlements, account_id, shipped("ju"), now)
    assert (audit.windows, audit.restated, audit.unnoticed) == (2, (), ())


def test_books_of_an_earlier_instant_leave_what_is_kept_alone(kept: tuple[Store, int]) -> None:
    store, account_id = kept
    before = store.settlements.state(account_id)
    books = books_now(store, account_id, shipped("ju"), at("2026-03-10 00:00"))
    assert [row.due for row in books.shares] == [usdt("10"), usdt("5")]
    assert store.settlements.state(account_id).windows == before.windows


def test_an_order_set_aside_before_its_first_cut_off_leaves_no_trace() -> None:
    """A closing must not remember a copier whose only order was opened after it.

    bob's order counts for nobody once it is the lead's own; his withdrawal then settles nothing,
    whatever unrealized PnL is told of him.
    """
    store, rule = Store.in_memory(), shipped("binance-futures")
    account_id = account_in(store)
    his = trade("bob", "2026-03-17 10:00", "2026-03-17 11:00")
    hers = trade("ann", "2026-03-03 09:00", "2026-03-03 10:00")
    store.save_page(account_id, Feed.ORDERS, [hers, his], learned_at=1)
    books_now(store, account_id, rule, at("2026-03-17 12:00"))
    store.save_page(account_id, Feed.ORDERS, [his._replace(owner=Owner.OWN)], learned_at=2)
    told = [
        event("unrealized", "2026-03-17 12:20", "bob", amount="500"),
        event("withdrawal", "2026-03-17 12:30", "bob"),
    ]
    store.save_page(account_id, Feed.EVENTS, told, learned_at=3)
    for now in (at("2026-03-17 13:00"), at("2026-03-27 13:00")):
        books = books_now(store, account_id, rule, now)
        assert {row.copier_id for row in books.shares} == {"ann"}


def test_a_page_can_still_read_the_shares_that_have_been_replaced_meanwhile(
    kept: tuple[Store, int],
) -> None:
    """Another process restates while a table is scrolled: it shows what it said, to the end."""
    store, account_id = kept
    shown = books_now(store, account_id, shipped("ju"), at("2026-03-16 13:00"))
    learn(kept, TWO_WEEKS[1]._replace(owner=Owner.OWN), TWO_WEEKS[2]._replace(owner=Owner.OWN))
    assert [(row.copier_id, row.due) for row in shown.shares] == [
        ("ann", usdt("10")),
        ("bob", usdt("5")),
        ("ann", usdt("3")),
    ]


def test_a_reading_of_pnl_neither_writes_every_window_again_nor_restates_twice(
    kept: tuple[Store, int],
) -> None:
    """Such an account is settled whole each time; what is the same stays as it was kept."""
    store, account_id = kept
    now = at("2026-03-17 12:00")
    reading = event("pnl", "2026-03-16 12:30", "zoe", amount="5")
    store.save_page(account_id, Feed.EVENTS, [reading], learned_at=now)
    before = [each.window_row for each in store.settlements.state(account_id).windows]
    books_now(store, account_id, shipped("ju"), now)
    assert [each.window_row for each in store.settlements.state(account_id).windows] == before
    restated = learn(kept, trade("bob", "2026-03-04 10:00", "2026-03-05 10:00", "20"))
    assert changes(restated) == [("bob", FIRST_WEEK[0], usdt("5"), usdt("7"))]
    assert len(store.settlements.restatements(account_id)) == 1


def test_a_month_that_is_imported_late_restates_nothing(kept: tuple[Store, int]) -> None:
    """Weeks before the first and after the last that were known settle now for the first time."""
    store, account_id = kept
    books_now(store, account_id, shipped("ju"), at("2026-04-20 12:00"))
    earlier = trade("cyd", "2026-02-03 10:00", "2026-02-04 10:00")
    later = trade("cyd", "2026-04-07 10:00", "2026-04-08 10:00")
    store.save_page(account_id, Feed.ORDERS, [earlier, later], learned_at=at("2026-04-20 13:00"))
    books = books_now(store, account_id, shipped("ju"), at("2026-04-20 14:00"))
    assert books.restated == ()
    assert [row.due for row in books.shares if row.copier_id == "cyd"] == [usdt("10"), usdt("10")]


def test_a_share_made_of_readings_alone_is_explained() -> None:
    """A ledger without a single order; its copier stands in the events."""
    readings = [
        event("pnl", "2026-03-02 00:00", "zoe", amount="0"),
        event("pnl", "2026-03-09 00:00", "zoe", amount="50"),
        event("ratio_change", "2026-01-01 00:00", ratio="10%"),
    ]
    books = books_of_ledger(
        Ledger.from_records([], readings), shipped("coinlocally"), at("2026-03-12 00:00")
    )
    for row in (*books.shares, *books.pending):
        assert books.explain(row).copier_id == "zoe"


def test_what_a_gate_reads_from_before_the_first_window_is_noticed_late(
    kept: tuple[Store, int],
) -> None:
    """SPEC, Settlement core: the lead's unrealised PnL as last known, however long ago that was.

    ann's 100 and 30, bob's 50 at 10 % were settled as 10, 5 and 3. A day later the archive learns
    that the lead stood at -20,000 on the evening before the first week, which is not above -20,000.
    In the second week bob's 50 still wait and are skipped there as well.
    """
    store, account_id = kept
    rule = rulebook(lead_unrealized_above="-20000")
    now = at("2026-03-17 12:00")
    books_now(store, account_id, rule, now)
    known = event("lead_unrealized", "2026-03-01 23:59", amount="-20000")
    store.save_page(account_id, Feed.EVENTS, [known], learned_at=now)
    restated = books_now(store, account_id, rule, now).restated
    assert changes(restated) == [
        ("ann", FIRST_WEEK[0], usdt("10"), 0),
        ("bob", FIRST_WEEK[0], usdt("5"), 0),
        ("ann", FIRST_WEEK[1], usdt("3"), 0),
        ("bob", FIRST_WEEK[1], 0, 0),
    ]
    assert {each.status_after for each in restated} == {Status.SKIPPED}
    audit = audit_books(store.settlements, account_id, rule, now)
    assert (audit.windows, audit.restated, audit.unnoticed) == (2, (), ())


def test_a_share_with_the_same_due_is_explained_by_the_week_its_order_moved_to() -> None:
    """ju: a copier with an open position waits, and the backlog is settled together.

    ann's long order is open from 2 to 18 March and makes 20; the one of 10 March makes 100 and
    waits for it: 10 % of 120 are 12 in the third week, 10 of them carried. Corrected to have closed
    on 4 March it waits a week longer. 12 are due as before, and it is still 10 that is carried.
    """
    store, rule = Store.in_memory(), shipped("ju")
    account_id, now = account_in(store), at("2026-03-24 12:00")
    short = trade("ann", "2026-03-10 10:00", "2026-03-10 11:00", "100")
    long = trade("ann", "2026-03-02 10:00", "2026-03-18 10:00", "20")
    store.save_page(account_id, Feed.ORDERS, [short, long], learned_at=now)
    books_now(store, account_id, rule, now)
    moved = short._replace(opened_at=at("2026-03-04 10:00"), closed_at=at("2026-03-04 11:00"))
    store.save_page(account_id, Feed.ORDERS, [moved], learned_at=now + 1)
    for _ in range(2):  # as it is corrected, and as it is read again
        books = books_now(store, account_id, rule, now + 1)
        settlement = books.explain(list(books.shares)[-1])
        assert settlement.due == usdt("12")
        assert {str(line.term): line.product for line in settlement.lines} == {
            "carried": usdt("10") * 10**6,  # lines are products, in 10^-14
            "realized_pnl": usdt("2") * 10**6,
        }


def test_a_share_made_of_readings_is_explained_by_what_was_gained_between_them() -> None:
    """ju: zoe's PnL went from 0 to 50 between the edges of a week, and 10 % of it are 5.

    No order says so; and nothing was carried into the week or rounded in it.
    """
    store, rule = Store.in_memory(), shipped("ju")
    account_id, now = account_in(store), at("2026-03-12 00:00")
    told = [
        event("pnl", "2026-03-02 00:00", "zoe", amount="0"),
        event("pnl", "2026-03-09 00:00", "zoe", amount="50"),
        event("ratio_change", "2026-01-01 00:00", ratio="10%"),
    ]
    store.save_page(account_id, Feed.EVENTS, told, learned_at=now)
    books = books_now(store, account_id, rule, now)
    (settlement,) = [*map(books.explain, books.shares)]
    assert settlement.due == usdt("5")
    assert {str(line.term): line.product for line in settlement.lines} == {
        "realized_pnl": usdt("5") * 10**6  # lines are products, in 10^-14
    }


def test_a_share_that_waited_past_a_change_of_the_model_has_the_ratio_it_is_explained_by() -> None:
    """An order without a ratio of its own closes under a model that asks for none.

    ann's other order is open until the third week, whose rules take each order's ratio as of its
    opening: 10 % of 100 and of 20, 12 in all and 10 % the one ratio, on the list as in the drawer.
    """
    store = Store.in_memory()
    account_id, now = account_in(store), at("2026-03-24 12:00")
    rule = rulebook(
        {
            "effective_from": "2026-03-16T00:00:00Z",
            "model": "period_net",
            "ratio_applies": "at_open",
        },
        model="high_water_mark",
        ratio_applies="current",
        open_positions="postpone",
    )
    bare = trade("ann", "2026-03-10 10:00", "2026-03-11 10:00", "100")._replace(share_ratio=None)
    long = trade("ann", "2026-03-02 10:00", "2026-03-18 10:00", "20")
    ratio = event("ratio_change", "2026-01-01 00:00", ratio="10%")
    store.save_page(account_id, Feed.EVENTS, [ratio], learned_at=now)
    store.save_page(account_id, Feed.ORDERS, [bare, long], learned_at=now)
    books = books_now(store, account_id, rule, now)
    last = list(books.shares)[-1]
    assert (last.due, last.share_ratio) == (usdt("12"), share("10%"))
    assert books.explain(last).share_ratio == share("10%")


def test_what_waits_when_other_ratios_come_into_force_is_settled_whole() -> None:
    """Rules that take the ratio in force give way to rules that take the one at the opening.

    ann's 100 close without a ratio of their own and wait for her other order, which makes 20 in the
    third week: 10 % of 120 are 12, whichever rules an order closed under.
    """
    change = {"effective_from": "2026-03-16T00:00:00Z", "ratio_applies": "at_open"}
    rule = rulebook(change, ratio_applies="current", open_positions="postpone")
    bare = trade("ann", "2026-03-10 10:00", "2026-03-11 10:00", "100")._replace(share_ratio=None)
    long = trade("ann", "2026-03-02 10:00", "2026-03-18 10:00", "20")
    ratio = event("ratio_change", "2026-01-01 00:00", ratio="10%")
    ledger = Ledger.from_records([bare, long], [ratio])
    books = books_of_ledger(ledger, rule, at("2026-03-24 12:00"))
    assert [row.due for row in books.shares] == [0, usdt("12")]


def test_a_withdrawal_at_the_very_cut_off_is_no_part_of_the_past() -> None:
    """Half-open windows: what falls on a cut-off belongs to the window that opens there.

    ann's 100 wait for her open order; she withdraws on Monday at 00:00 and is settled at once, in
    the window of that week. Corrected to 90 while that week is open, 9 are due there and not 10,
    and no share of a week that is over has changed.
    """
    store, rule = Store.in_memory(), rulebook(triggers=["withdrawal"], open_positions="postpone")
    account_id, now = account_in(store), at("2026-03-10 12:00")
    short = trade("ann", "2026-03-03 10:00", "2026-03-04 10:00", "100")
    is_open = trade("ann", "2026-03-03 12:00", None)
    withdrawal = event("withdrawal", "2026-03-09 00:00", "ann")
    store.save_page(account_id, Feed.ORDERS, [short, is_open], learned_at=now)
    store.save_page(account_id, Feed.EVENTS, [withdrawal], learned_at=now)
    books = books_now(store, account_id, rule, now)
    assert [row.due for row in books.shares] == [0, usdt("10")]
    corrected = short._replace(realized_pnl=usdt("90"))
    store.save_page(account_id, Feed.ORDERS, [corrected], learned_at=now + 1)
    books = books_now(store, account_id, rule, now + 1)
    assert [row.due for row in books.shares] == [0, usdt("9")]
    assert books.restated == ()
    audit = audit_books(store.settlements, account_id, rule, now + 1)
    assert (audit.windows, audit.restated, audit.unnoticed) == (1, (), ())


def test_the_audit_finds_a_share_that_was_tampered_with(tmp_path: Path) -> None:
    """Its use: a share in the archive that no orders explain."""
    store = Store.open(tmp_path)
    account_id = account_in(store)
    now = at("2026-03-16 12:00")
    store.save_page(account_id, Feed.ORDERS, TWO_WEEKS, learned_at=now)
    books_now(store, account_id, shipped("ju"), now)
    with sqlite3.connect(tmp_path / "archive.sqlite") as file:
        rows = file.execute("SELECT opens_at, content FROM settled_window").fetchall()
        (content,) = (content for opens_at, content in rows if opens_at == FIRST_WEEK[0])
        ten = usdt("10").to_bytes(8, "little")
        changed = content.replace(ten, usdt("11").to_bytes(8, "little"))
        assert changed != content
        file.execute(
            "UPDATE settled_window SET content = ? WHERE opens_at = ?", (changed, FIRST_WEEK[0])
        )
    audit = audit_books(store.settlements, account_id, shipped("ju"), now)
    assert changes(audit.restated) == [("ann", FIRST_WEEK[0], usdt("11"), usdt("10"))]
    store.close()
