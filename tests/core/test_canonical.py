"""The canonical results S1 to S9 and S11 to S13 (product anchors, section 4.1)."""

from __future__ import annotations

from decimal import Decimal

import pytest

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.money import amount_text, product_text
from profitshare_gui.core.records import Order
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult
from tests.core.rulebooks import rulebook
from tests.core.worlds import settled
from tests.say import at, event, order, usdt

LATER = at("2027-01-04 00:00")
_IN_FORCE = {"ratio_applies": "current"}


def closing(nets: str, *, every: int = 7, minutes: int = 0) -> list[Order]:
    """One order per net, each in a period of its own or, with `minutes`, that far apart."""
    apart = minutes * 60_000_000 or every * DAY
    start = at("2026-03-02 01:00")
    return [
        order("ada", net)._replace(
            opened_at=start + number * apart - 1, closed_at=start + number * apart
        )
        for number, net in enumerate(nets.split())
    ]


def outcome(nets: str, book: Rulebook, *, every: int = 7, minutes: int = 0) -> SettlementResult:
    return settled(closing(nets, every=every, minutes=minutes), [], book, LATER, None)


def paid(result: SettlementResult) -> str:
    return " ".join(amount_text(row.due) for row in result.settlements)


@pytest.mark.parametrize(
    "model", ["cumulative_minus_shared", "cumulative_ratio_adjusted", "high_water_mark"]
)
def test_s1_cumulative_at_ten_percent(model: str) -> None:
    """S1: weeks +200 -150 +100 +150 pay 20, 0, 0, 10."""
    book = rulebook(model=model, fixed_ratio="0.1", **_IN_FORCE)
    assert paid(outcome("+200 -150 +100 +150", book)) == "20 0 0 10"


def test_s2_withheld_and_netted() -> None:
    """S2: net 550, withheld 110, share 55, refund 55."""
    book = rulebook(withholding="per_winning_order", fixed_ratio="0.1")
    (row,) = outcome("+200 -50 +300 -500 +500 +100", book, minutes=1).settlements
    assert row.base == usdt("550")
    assert row.due == usdt("55")
    assert (row.withheld, row.refund) == (usdt("110") * 10**6, usdt("55") * 10**6)


def test_s3_running_withholding() -> None:
    """S3: closes 200, -50, 100, -300, 500, 50 withhold 20, 0, 5, 0, 20, 5: 50 in all."""
    book = rulebook(withholding="running", fixed_ratio="0.1")
    (row,) = outcome("200 -50 100 -300 500 50", book, minutes=1).settlements
    assert row.withheld == usdt("50") * 10**6
    assert row.due == usdt("50")  # 10 % of 500
    assert row.refund == 0


def test_s4_daily_and_cumulative() -> None:
    """S4: days 500, -600, 800, -200, 1000 pay 50, 0, 20, 0, 80; refund 20, where a page says 10."""
    book = rulebook(
        model="cumulative_minus_shared",
        fixed_ratio="0.1",
        period_days=1,
        weekday=None,
        withholding="per_winning_order",
        **_IN_FORCE,
    )
    result = outcome("500 -600 800 -200 1000", book, every=1)
    assert paid(result) == "50 0 20 0 80"
    assert result.settlements[-1].refund == usdt("20") * 10**6
    assert {row.trigger for row in result.settlements} == {"daily"}


def test_s5_high_water_mark() -> None:
    """S5: at 20 %, 100 -200 100 100 100 pay 20, 0, 0, 0, 20."""
    book = rulebook(model="high_water_mark", fixed_ratio="0.2", **_IN_FORCE)
    result = outcome("100 -200 100 100 100", book)
    assert paid(result) == "20 0 0 0 20"
    marks = [row.high_water_mark for row in result.settlements]
    assert marks == [usdt("100")] * 4 + [usdt("200")]


def test_s6_a_half_closed_order_stays_out() -> None:
    """S6: A +100, B -50, costs 20, C +20 half closed: 10 % of 30 is 3."""
    told = [
        order("ada", "100", fee="15", ratio="10%"),
        order("ada", "-50", funding="-5", ratio="10%"),
        order("ada", "20", opened="2026-03-30 09:00", closed=None, order_id="C", ratio="10%"),
    ]
    assert paid(settled(told, [], rulebook(), LATER, None)) == "3"


def test_s7_frozen_at_the_maximum() -> None:
    """S7: frozen 10 %, paid 5 %: +10 -5 -3 freezes 1.00, pays 0.10, gives 0.90 back."""
    book = rulebook(withholding="at_maximum_ratio", ratio_maximum="0.1", fixed_ratio="0.05")
    (row,) = outcome("+10 -5 -3", book, minutes=1).settlements
    assert product_text(row.withheld or 0) == "1"
    assert amount_text(row.due) == "0.1"
    assert product_text(row.refund or 0) == "0.9"


def test_s8_each_order_at_the_ratio_it_was_opened_under() -> None:
    """S8: +100 at 12 % and +100 at 15 % share 27."""
    told = [order("ada", "100", ratio="12%"), order("ada", "100", ratio="15%")]
    assert paid(settled(told, [], rulebook(), LATER, None)) == "27"


@pytest.mark.parametrize("model", ["cumulative_ratio_adjusted", "high_water_mark"])
def test_s9_a_change_of_the_ratio_reprices_nothing_already_shared(model: str) -> None:
    """S9: 10 → 20 %: +1000, settle, change, settle, +100, settle pays 100, (0), 20."""
    book = rulebook(model=model, **_IN_FORCE)
    happened = [
        event("ratio_change", "2026-01-01 00:00", ratio="10%"),
        event("ratio_change", "2026-03-10 00:00", ratio="20%"),
    ]
    # In the second week an order of 0 makes the settlement between the change and the next win.
    result = settled(closing("1000 0 100"), happened, book, LATER, None)
    assert paid(result) == "100 0 20"


def test_s11_the_rebate_cap() -> None:
    """S11: fees 50, margin 1000: min(5, 3) = 3."""
    book = rulebook(fee_ratio="0.1", margin_ratio="0.003")
    margin = event("equity", "2026-04-05 23:00", "ada", amount="1000")
    result = settled([order("ada", "0", fee="50", ratio="10%")], [margin], book, LATER)
    assert [amount_text(rebate.due) for rebate in result.rebates] == ["3"]


def test_s12_pooled_and_per_copier() -> None:
    """S12: +100 and -80 at 10 % share 2 pooled, 10 per copier."""
    told = [order("ada", "100", ratio="10%"), order("bob", "-80", ratio="10%")]
    pooled = settled(told, [], rulebook(scope="pooled"), LATER)
    apart = settled(told, [], rulebook(), LATER)
    assert sum(row.due for row in pooled.settlements) == usdt("2")
    assert sum(row.due for row in apart.settlements) == usdt("10")


def test_s13_a_weekly_reset_and_a_cumulative_rule() -> None:
    """S13: +200 -150 +100 +150 at 10 % pay 45 reset each week, 30 cumulative."""
    reset = outcome("+200 -150 +100 +150", rulebook(fixed_ratio="0.1"))
    book = rulebook(model="cumulative_minus_shared", fixed_ratio="0.1", **_IN_FORCE)
    assert paid(reset) == "20 0 10 15"
    assert sum(Decimal(due) for due in paid(reset).split()) == 45
    assert sum(Decimal(due) for due in paid(outcome("+200 -150 +100 +150", book)).split()) == 30


def test_carried_losses_are_a_what_if_that_ends_as_the_cumulative_rule_does() -> None:
    """SPEC, Settlement core: `carry` exists as a what-if. 20, then 10 % of -150 +100 +150."""
    book = rulebook(loss_carry="carried", fixed_ratio="0.1")
    assert paid(outcome("+200 -150 +100 +150", book)) == "20 0 0 10"
