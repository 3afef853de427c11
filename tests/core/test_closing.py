"""A pass that starts from a closing, and shares explained from their own orders alone."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from profitshare_gui.core.batches import Settled
from profitshare_gui.core.instants import WEEK, Micros
from profitshare_gui.core.ledger import OPEN, Ledger, OrderColumns
from profitshare_gui.core.records import Event, EventKind, Order, Owner, Settlement, Share
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import settle
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.shares import WindowShares, all_shares, explain_share
from tests.core.rulebooks import shipped
from tests.core.test_against_reference import RULES, SHIPPED, kinds_for
from tests.core.worlds import EXAMPLES, FIRST, events, orders
from tests.say import at, share, usdt

ONE_CLOCK = sorted(name for name, rule in RULES.items() if rule.has_one_clock)
SHIPPED_ONE_CLOCK = [name for name in SHIPPED if shipped(name).has_one_clock]


def _part(ledger: Ledger, rows: np.ndarray[tuple[int], np.dtype[np.intp]]) -> Ledger:
    columns = {
        field.name: getattr(ledger.orders, field.name)[rows] for field in fields(OrderColumns)
    }
    return replace(
        ledger, orders=OrderColumns(**columns), order_id=lambda row: ledger.order_id(int(rows[row]))
    )


instants = st.integers(FIRST + WEEK, FIRST + 7 * WEEK)


def _drawn(data: st.DataObject, rule: Rulebook) -> Ledger:
    """A random ledger in which every order has a ratio, its own or the first of the history."""
    first = Event(FIRST - 9 * WEEK, EventKind.RATIO_CHANGE, "", "USDT", None, 100_000, "", "")
    told = data.draw(orders())
    return Ledger.from_records(
        [order._replace(opened_at=max(order.opened_at, first.at)) for order in told],
        [first, *data.draw(events(kinds_for(rule)))],
    )


def _settled(ledger: Ledger, rule: Rulebook, as_of: Micros) -> Settled:
    (part,) = settle_in_batches(ledger, rule, as_of=as_of)
    return part


def _resumed(ledger: Ledger, rule: Rulebook, first: Settled, as_of: Micros) -> Settled:
    """Go on from the last cut-off of `first`, with no order that its closing does not ask for."""
    assert first.left is not None
    closing = first.left.closing(first.trades)
    later = np.flatnonzero(ledger.orders.closed_at >= closing.cut_off_at)
    needed = np.union1d(later, closing.waiting_rows)
    (part,) = settle_in_batches(_part(ledger, needed), rule, as_of=as_of, start=closing)
    return part


def _as_share(row: Settlement) -> Share:
    return Share(**{name: getattr(row, name) for name in Share._fields})


def _in_order(windows: list[WindowShares]) -> list[Share]:
    shares = [share for window in windows for share in window]
    return sorted(
        shares,
        key=lambda row: (row.window.opens_at, row.window.cut_off_at, row.copier_id, row.asset),
    )


def _resumes(data: st.DataObject, rule: Rulebook) -> None:
    ledger = _drawn(data, rule)
    early, late = sorted(data.draw(instants) for _ in range(2))
    whole = _settled(ledger, rule, late)
    first = _settled(ledger, rule, early)
    if first.left is None:
        return
    resumed = _resumed(ledger, rule, first, late)
    before, _ = all_shares(first)
    kept = [each for each in before if each.run.window.cut_off_at <= first.left.window.cut_off_at]
    kept = [each for each in kept if each.run.window.opens_at < first.left.window.cut_off_at]
    after, pending = all_shares(resumed)
    expected, expected_pending = all_shares(whole)
    assert _in_order([*kept, *after]) == _in_order(expected)
    # A group with nothing waiting has no pending share, but may be among the kept ones.
    assert list(pending) == list(expected_pending)
    if resumed.left is not None and whole.left is not None:
        ours, theirs = (each.left.closing(each.trades) for each in (resumed, whole) if each.left)
        assert (ours.opened_at, ours.cut_off_at) == (theirs.opened_at, theirs.cut_off_at)
        assert ours.groups == theirs.groups
        assert ours.first_opened_at.tolist() == theirs.first_opened_at.tolist()
        for field in fields(ours.standing):
            vectors = [getattr(each.standing, field.name).tolist() for each in (ours, theirs)]
            assert vectors[0] == vectors[1], field.name


@pytest.mark.parametrize("name", ONE_CLOCK)
@settings(max_examples=max(EXAMPLES // 200, 4))
@given(data=st.data())
def test_a_pass_from_a_closing_comes_to_the_same_by_every_rule(
    name: str, data: st.DataObject
) -> None:
    """Step 3, incremental: the full recompute is the audit and must agree."""
    _resumes(data, RULES[name])


@pytest.mark.parametrize("rulebook_id", SHIPPED_ONE_CLOCK)
@settings(max_examples=max(EXAMPLES // 200, 4))
@given(data=st.data())
def test_a_pass_from_a_closing_comes_to_the_same_by_every_shipped_rulebook(
    rulebook_id: str, data: st.DataObject
) -> None:
    _resumes(data, shipped(rulebook_id))


@pytest.mark.parametrize("name", sorted(RULES))
@settings(max_examples=max(EXAMPLES // 200, 4))
@given(data=st.data())
def test_a_share_is_the_settlement_it_is_the_row_of(name: str, data: st.DataObject) -> None:
    """Row and explanation never differ, even where the explanation sees the row's orders alone."""
    rule = RULES[name]
    ledger = _drawn(data, rule)
    as_of = data.draw(instants)
    result = settle(ledger, rule, as_of=as_of)
    windows = [
        window
        for part in settle_in_batches(ledger, rule, as_of=as_of)
        for window in all_shares(part)[0]
    ]
    assert _in_order(windows) == sorted(
        map(_as_share, result.settlements),
        key=lambda row: (row.window.opens_at, row.window.cut_off_at, row.copier_id, row.asset),
    )
    explained = []
    for window in windows:
        for place, group in enumerate(window.groups):
            since = int(window.batch.settled_until[place])
            closed_at = ledger.orders.closed_at
            chosen = (closed_at >= since) & (closed_at < window.run.window.cut_off_at)
            if group.copier_id:
                mine = [c == group.copier_id for c in ledger.copier_ids]
                chosen &= np.array(mine, np.bool_)[ledger.orders.copier]
            own = _part(ledger, np.flatnonzero(chosen))
            explained.append(explain_share(window, place, own, rule))
    assert sorted(explained, key=repr) == sorted(result.settlements, key=repr)


def test_what_a_later_pass_needs_are_the_orders_that_wait_and_the_open_ones() -> None:
    """An order of a postponed copier still waits at the cut-off, the settled copier's does not."""
    ledger = Ledger.from_records(
        [
            _order("a", closed="2026-03-04 00:00"),
            _order("b", closed="2026-03-04 00:00"),
            _order("b", closed=None),
        ]
    )
    settled = _settled(ledger, shipped("ju"), at("2026-03-10 00:00"))
    assert settled.left is not None
    closing = settled.left.closing(settled.trades)
    assert closing.cut_off_at == at("2026-03-09 00:00")
    assert [ledger.copier_ids[ledger.orders.copier[row]] for row in closing.waiting_rows] == ["b"]
    assert int(ledger.orders.closed_at[closing.waiting_rows[0]]) != OPEN


def _order(copier_id: str, *, closed: str | None) -> Order:
    return Order(
        copier_id=copier_id,
        order_id=f"{copier_id}-{closed}",
        asset="USDT",
        symbol="BTCUSDT",
        side="long",
        opened_at=at("2026-03-03 00:00"),
        closed_at=None if closed is None else at(closed),
        realized_pnl=None if closed is None else usdt("100"),
        trading_fee=0,
        funding_fee=0,
        share_ratio=share("10%"),
        unrealized_pnl=None,
        owner=Owner.COPIER,
    )
