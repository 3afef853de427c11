"""Replays in sums: with nothing changed they are history to the last digit."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import OPEN, Ledger
from profitshare_gui.core.records import Event, EventKind, Order, Owner
from profitshare_gui.core.replay import (
    AssetReplay,
    churn_limit,
    closing_effect,
    replay,
    replay_at_ratio,
)
from profitshare_gui.core.rulebook import next_window
from profitshare_gui.core.settlement import settle
from profitshare_gui.core.what_if import if_closed_now
from tests.core import worlds
from tests.core.rulebooks import shipped
from tests.say import at, event, order, share, usdt

END = at("2026-04-01 00:00")
JU = shipped("ju")
BOOKS = ("ju", "okx", "coinlocally", "binance-futures", "bitget", "phemex", "bybit-pro")
TEN = share("10%")


def assert_is_history(
    found: tuple[AssetReplay, ...], ledger: Ledger, book: str, as_of: Micros
) -> None:
    history = settle(ledger, shipped(book), as_of=as_of, ratio=TEN)
    for each in found:
        assert each.settled == history.due_by_asset.get(each.asset, 0)
        assert each.pending == history.pending_by_asset.get(each.asset, 0)
        assert each.waiting == history.postponed_by_asset.get(each.asset, 0)
        assert each.share == sum(amount for _, amount in each.by_copier)
    assert {each.asset for each in found} >= history.due_by_asset.keys()


@worlds.often
@given(
    told=worlds.orders(assets=("USDT", "BTC")),
    happened=worlds.events([EventKind.RATIO_CHANGE, EventKind.STOP_COPYING]),
    book=st.sampled_from(BOOKS),
    as_of=worlds.as_ofs,
)
def test_a_replay_with_nothing_changed_is_history(
    told: list[Order], happened: list[Event], book: str, as_of: Micros
) -> None:
    """Step 10: every what-if with unchanged inputs equals history exactly."""
    ledger = Ledger.from_records(told, happened)
    found = replay(ledger, shipped(book), as_of=as_of, ratio=TEN)
    assert_is_history(found, ledger, book, as_of)


@worlds.often
@given(
    told=worlds.orders(stamped=False),
    book=st.sampled_from(BOOKS),
    as_of=worlds.as_ofs,
)
def test_a_replay_at_the_only_ratio_there_was_is_history(
    told: list[Order], book: str, as_of: Micros
) -> None:
    """Step 10: every what-if with unchanged inputs equals history exactly."""
    stamped = [each._replace(share_ratio=TEN) for each in told]
    ledger = Ledger.from_records(stamped)
    found = replay_at_ratio(ledger, shipped(book), as_of=as_of, ratio=TEN)
    assert_is_history(found, ledger, book, as_of)


@worlds.often
@given(told=worlds.orders(), book=st.sampled_from(BOOKS), as_of=worlds.as_ofs)
def test_closing_nothing_changes_nothing(told: list[Order], book: str, as_of: Micros) -> None:
    """Step 10: every what-if with unchanged inputs equals history exactly."""
    ledger = Ledger.from_records(told)
    rulebook = shipped(book)
    cut_off_at = next_window(rulebook, as_of).cut_off_at
    for effect in closing_effect(ledger, rulebook, (), now=as_of, cut_off_at=cut_off_at, ratio=TEN):
        assert effect.before == effect.after
        assert (effect.more_paid, effect.closed_pnl, effect.in_loss) == (0, 0, 0)


@worlds.often
@given(told=worlds.orders(), as_of=worlds.as_ofs)
def test_the_sums_of_a_closing_are_those_of_the_settlements(
    told: list[Order], as_of: Micros
) -> None:
    """The quick sums and the settlements one by one give the same difference."""
    ledger = Ledger.from_records(told)
    orders = ledger.orders
    rows = np.flatnonzero((orders.closed_at == OPEN) & (orders.owner == Owner.COPIER))
    cut_off_at = next_window(JU, as_of).cut_off_at
    slow = if_closed_now(ledger, JU, rows, now=as_of, ratio=TEN)
    quick = closing_effect(ledger, JU, rows, now=as_of, cut_off_at=cut_off_at, ratio=TEN)
    assert {e.before.asset: e.more_paid for e in quick if e.more_paid} == {
        asset: more for asset, more in slow.more_due.items() if more
    }


def test_amounts_beyond_64_bits_in_sum_stay_exact() -> None:
    large = usdt("90000000000")
    told = [
        order(name, "90000000000", closed=f"2026-03-{day:02d} 12:00", ratio="100%")
        for name in ("ada", "bob")
        for day in (4, 11, 18)
    ]
    (found,) = replay(Ledger.from_records(told), JU, as_of=END)
    assert found.settled == 6 * large
    assert found.net == 6 * large
    assert found.kept == 0


def test_what_copiers_keep_is_their_net_less_the_share() -> None:
    """Of ada 100 - 2 - 0.5 = 97.5 pays 9.75; bob's -40 pays nothing: 57.5 - 9.75 = 47.75."""
    told = [
        order("ada", "100", fee="2", funding="-0.5", closed="2026-03-04 12:00", ratio="10%"),
        order("bob", "-40", closed="2026-03-04 12:00", ratio="10%"),
        order("ada", "20", closed="2026-03-31 12:00", ratio="10%"),
    ]
    (found,) = replay(Ledger.from_records(told), JU, as_of=END)
    assert (found.settled, found.pending) == (usdt("9.75"), usdt("2"))
    assert (found.net, found.kept) == (usdt("77.5"), usdt("65.75"))
    assert (found.copiers, found.by_copier) == (2, (("ada", usdt("11.75")),))


def sixths() -> Ledger:
    """Six copiers who pay 30, 20, 20, 10, 10 and 10 at 10 %."""
    nets = ("300", "200", "200", "100", "100", "100")
    return Ledger.from_records(
        [
            order(f"c{number}", net, closed="2026-03-04 12:00", ratio="10%")
            for number, net in enumerate(nets)
        ]
    )


def test_ten_to_twelve_percent_breaks_even_at_a_churn_of_a_sixth() -> None:
    """Product notes, L14: x 1.2 with no churn; break-even churn 16.7 %."""
    (before,) = replay(sixths(), JU, as_of=END)
    (after,) = replay_at_ratio(sixths(), JU, as_of=END, ratio=share("12%"))
    assert (before.share, after.share) == (usdt("100"), usdt("120"))
    limit = churn_limit(before, after)
    assert limit is not None
    assert limit.part == 166_666
    assert (limit.copiers, limit.alike) == (6, 1)  # 6 x (1 - 100 / 120) = 1
    assert limit.largest_first == 0  # the largest pays 36 of 120, more than the 20 to spare


def test_churn_counts_those_who_pay_most_first() -> None:
    """At 20 % the 100 to spare cover 60 of the largest and 40 of the next."""
    (before,) = replay(sixths(), JU, as_of=END)
    (after,) = replay_at_ratio(sixths(), JU, as_of=END, ratio=share("20%"))
    limit = churn_limit(before, after)
    assert limit is not None
    assert (limit.alike, limit.largest_first) == (3, 2)


@pytest.mark.parametrize("ratio", ["10%", "8%", "0%"])
def test_a_ratio_that_pays_no_more_has_no_churn_to_spare(ratio: str) -> None:
    (before,) = replay(sixths(), JU, as_of=END)
    (after,) = replay_at_ratio(sixths(), JU, as_of=END, ratio=share(ratio))
    assert churn_limit(before, after) is None


def test_in_a_pool_nobody_knows_whose_leaving_costs_most() -> None:
    pool = shipped("phemex")
    (before,) = replay(sixths(), pool, as_of=END)
    (after,) = replay_at_ratio(sixths(), pool, as_of=END, ratio=share("12%"))
    limit = churn_limit(before, after)
    assert limit is not None
    assert limit.copiers == 6
    assert (limit.largest_first is None) == any(not name for name, _ in after.by_copier)


def test_both_sides_of_closing_a_position_in_time() -> None:
    """While hers is open ada waits with 30; closed at -50 she pays (300 - 50) x 10 % = 25."""
    told = [
        order("ada", "300", closed="2026-03-25 12:00", ratio="10%", order_id="1"),
        order(
            "ada",
            None,
            opened="2026-03-26 00:00",
            closed=None,
            ratio="10%",
            unrealized="-50",
            order_id="2",
        ),
        order("bob", "100", closed="2026-03-25 12:00", ratio="10%", order_id="3"),
    ]
    ledger = Ledger.from_records(told, [event("ratio_change", "2026-01-01 00:00", ratio="10%")])
    now = at("2026-03-28 00:00")
    (effect,) = closing_effect(ledger, JU, [1], now=now, cut_off_at=at("2026-03-30 00:00"))
    assert (effect.before.paid, effect.before.waiting) == (usdt("10"), usdt("30"))
    assert (effect.before.settling, effect.before.postponed) == (1, 1)
    assert (effect.after.paid, effect.after.waiting) == (usdt("35"), 0)
    assert (effect.more_paid, effect.closed_pnl) == (usdt("25"), usdt("-50"))
    assert (effect.open_pnl, effect.in_loss) == (usdt("-50"), 1)
