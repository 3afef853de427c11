"""Two answers about one payment, row by row."""

from __future__ import annotations

from functools import cache

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import MINUTE
from profitshare_gui.core.ledger_check import Mismatch, Payment, compare
from tests.say import at, usdt


def row(row_id: str, amount: str, when: str = "2026-03-30 08:00", asset: str = "USDT") -> Payment:
    return Payment(row_id, asset, usdt(amount), at(when))


def test_rows_of_one_amount_at_nearly_one_time_are_one_payment() -> None:
    shares = [row("s1", "1"), row("s2", "2", "2026-03-30 09:00")]
    bills = [row("b1", "1", "2026-03-30 07:59"), row("b2", "2", "2026-03-30 09:01")]
    assert compare(shares, bills, MINUTE) == Mismatch((), ())


def test_two_equal_shares_need_two_bills() -> None:
    """SPEC, Sync: row by row; sums or sets would hide the missing one."""
    first, second = row("s1", "1"), row("s2", "1")
    assert compare([first, second], [row("b1", "1")], MINUTE) == Mismatch((second,), ())


def test_another_amount_asset_or_time_is_another_payment() -> None:
    shares = [row("s1", "1"), row("s2", "3"), row("s3", "5")]
    bills = [
        row("b1", "1.00000001"),
        row("b2", "3", asset="BTC"),
        row("b3", "5", "2026-03-30 09:00"),
    ]
    missing = compare(shares, bills, MINUTE)
    assert [each.row_id for each in missing.only_reported] == ["s1", "s2", "s3"]
    assert [each.row_id for each in missing.only_booked] == ["b1", "b2", "b3"]


def test_a_lost_bill_in_the_middle_does_not_shift_those_behind_it() -> None:
    days = [f"2026-03-{day} 08:00" for day in (10, 11, 12)]
    shares = [row(f"s{day}", "1", day) for day in days]
    bills = [row("b", "1", days[0]), row("b", "1", days[2])]
    assert compare(shares, bills, MINUTE) == Mismatch((shares[1],), ())


def payments(name: str) -> st.SearchStrategy[list[Payment]]:
    """A few rows by their instant, so close and so alike that many could be each other's."""
    rows = st.lists(st.tuples(st.integers(0, 12), st.integers(1, 2)), max_size=7).map(sorted)
    return rows.map(
        lambda rows: [
            Payment(f"{name}{place}", "USDT", amount, at) for place, (at, amount) in enumerate(rows)
        ]
    )


@given(payments("s"), payments("b"))
def test_as_many_are_paired_as_can_be(shares: list[Payment], bills: list[Payment]) -> None:
    """Against every way to pair them."""
    within = 2

    @cache
    def most_pairs(place: int, taken: frozenset[int]) -> int:
        if place == len(shares):
            return 0
        share = shares[place]
        mine = [
            1 + most_pairs(place + 1, taken | {number})
            for number, bill in enumerate(bills)
            if number not in taken
            and bill.amount == share.amount
            and abs(bill.at - share.at) <= within
        ]
        return max((*mine, most_pairs(place + 1, taken)))

    missing = compare(shares, bills, within)
    pairs = most_pairs(0, frozenset())
    assert len(missing.only_reported) == len(shares) - pairs
    assert len(missing.only_booked) == len(bills) - pairs
