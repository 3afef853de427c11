"""Two answers about one payment, row by row."""

from __future__ import annotations

from profitshare_gui.core.instants import MINUTE
from profitshare_gui.core.ledger_check import Mismatch, Payment, compare
from tests.say import at, usdt


def row(row_id: str, amount: str, when: str = "2026-03-30 08:00", asset: str = "USDT") -> Payment:
    return Payment(row_id, asset, usdt(amount), at(when))


def test_rows_of_one_amount_at_nearly_one_time_are_one_payment() -> None:
    shares = [row("s1", "1"), row("s2", "2", "2026-03-30 09:00")]
    bills = [row("b2", "2", "2026-03-30 09:01"), row("b1", "1", "2026-03-30 07:59")]
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
