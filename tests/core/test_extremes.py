"""The largest and the smallest: no sum wraps, no unit is lost, whatever path the pass takes."""

from __future__ import annotations

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import WEEK
from profitshare_gui.core.money import LARGEST_AMOUNT
from profitshare_gui.core.records import Event, EventKind, Order, Owner
from profitshare_gui.core.rulebook import Rulebook
from tests.core.reference import settle_by_hand
from tests.core.rulebooks import rulebook
from tests.core.worlds import FIRST, dues, often, rows_of, settled
from tests.say import at, event, order, usdt

NINETY_BILLION = "90000000000"
LATER = FIRST + 20 * WEEK
_IN_FORCE = {"ratio_applies": "current"}

BOOKS = [
    rulebook(),
    rulebook(open_positions="postpone", withholding="per_winning_order"),
    rulebook(withholding="running"),
    rulebook(scope="pooled"),
    rulebook(loss_carry="carried"),
    rulebook(model="high_water_mark", **_IN_FORCE),
    rulebook(model="cumulative_minus_shared", **_IN_FORCE),
    rulebook(model="cumulative_ratio_adjusted", unrealized=True, **_IN_FORCE),
    rulebook(fee_ratio="1", margin_ratio="1"),
]
extremes = st.sampled_from([0, 1, -1, LARGEST_AMOUNT, -LARGEST_AMOUNT, usdt(NINETY_BILLION)])


@st.composite
def heavy_orders(draw: st.DrawFn) -> list[Order]:
    """Up to twelve orders of the largest amounts there are, over few weeks."""
    return [
        Order(
            draw(st.sampled_from("ab")),
            f"o{number}",
            "USDT",
            "BTCUSDT",
            "long",
            FIRST + week * WEEK + number,
            FIRST + week * WEEK + number + 20,
            draw(extremes),
            draw(extremes),
            draw(extremes),
            draw(st.sampled_from([None, 0, 1, 999_999, 1_000_000])),
            None,
            Owner.COPIER,
        )
        for number, week in enumerate(draw(st.lists(st.integers(0, 2), min_size=1, max_size=12)))
    ]


@often
@given(heavy_orders(), st.sampled_from(BOOKS), st.sampled_from([1, 123_457, 1_000_000]), extremes)
def test_the_largest_amounts_never_wrap(
    told: list[Order], book: Rulebook, ratio: int, unrealized: int
) -> None:
    """Step 2: ±90 billion and 10^-8; overflow refused or exact, never wrapped."""
    happened = []
    if book.versions[0].counts_unrealized:
        happened = [
            Event(FIRST + WEEK, EventKind.UNREALIZED, "a", "USDT", unrealized, None, "", "")
        ]
    expected = settle_by_hand(told, happened, book, LATER, ratio)
    result = settled(told, happened, book, LATER, ratio)
    assert Counter(rows_of(result)) == Counter(expected.settlements)
    for row in result.settlements:
        assert sum(line.product for line in row.lines) == row.due * 10**6
    assert sum(dues(result)) == sum(result.due_by_asset.values())


@pytest.mark.parametrize("count", [1, 2, 100])
@pytest.mark.parametrize("model", ["period_net", "high_water_mark", "cumulative_minus_shared"])
def test_ninety_billion_over_and_over(model: str, count: int) -> None:
    told = [order("ada", NINETY_BILLION, ratio="100%", order_id=str(n)) for n in range(count)]
    book = rulebook(model=model, ratio_applies="at_open" if model == "period_net" else "current")
    (row,) = settled(told, [], book, LATER).settlements
    assert row.base == row.due == count * usdt(NINETY_BILLION)


def test_one_unit_beside_ninety_billion_is_not_lost() -> None:
    """No float on the way: 90,000,000,000.00000001 - 90,000,000,000 = 10^-8."""
    told = [
        order("ada", NINETY_BILLION, ratio="100%"),
        order("ada", "0.00000001", ratio="100%"),
        order("ada", f"-{NINETY_BILLION}", ratio="100%"),
    ]
    (row,) = settled(told, [], rulebook(), LATER).settlements
    assert (row.base, row.due) == (1, 1)


def test_small_and_large_copiers_share_a_run() -> None:
    """One copier beyond 64 bits does not change what the others get."""
    told = [order("ada", "0.00000015", ratio="10%")]
    told += [order("whale", NINETY_BILLION, ratio="99.9999%", order_id=str(n)) for n in range(3)]
    ada, whale = settled(told, [], rulebook(), LATER).settlements
    assert ada.due == 1
    assert whale.due == 3 * 90_000_000_000 * 999_999 * 100


def test_a_total_over_copiers_may_leave_64_bits() -> None:
    told = [order(copier_id, "92000000000", ratio="100%") for copier_id in "abcd"]
    result = settled(told, [], rulebook(), LATER)
    assert result.due_by_asset == {"USDT": 4 * usdt("92000000000")}
    assert result.window_dues[0].due == 4 * usdt("92000000000")


def test_a_rebate_of_the_largest_fees_is_exact() -> None:
    book = rulebook(fee_ratio="1", margin_ratio="1")
    told = [
        order("ada", "0", fee=NINETY_BILLION, ratio="0%", order_id=str(number))
        for number in range(3)
    ]
    margin = event("equity", "2026-04-01 00:00", "ada", amount="92000000000")
    (uncapped,) = settled(told, [], book, LATER).rebates
    (capped,) = settled(told, [margin], book, LATER).rebates
    assert uncapped.due == 3 * usdt(NINETY_BILLION)
    assert capped.due == usdt("92000000000")


@often
@given(st.lists(st.integers(-5, 5), min_size=1, max_size=30), st.integers(0, 10**6))
def test_the_smallest_amounts_are_exact(nets: list[int], ratio: int) -> None:
    """Units of 10^-8: the sum is netted first and rounded once."""
    told = [
        order("ada", "0", order_id=str(number))._replace(realized_pnl=net)
        for number, net in enumerate(nets)
    ]
    (row,) = settled(told, [], rulebook(), at("2026-04-13 00:00"), ratio).settlements
    assert row.due == max(sum(nets), 0) * ratio // 10**6
