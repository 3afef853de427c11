"""What if: replays that change nothing equal history, and the ones that do say what they assume."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Settlement
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult, settle
from profitshare_gui.core.what_if import (
    CARRY_IS_NOT_THE_RULE,
    NO_GATE_EVENTS,
    NO_UNREALIZED_EVENTS,
    at_ratio,
    break_even_churn,
    by_other_rules,
    if_closed_now,
    with_losses_carried,
)
from tests.core.rulebooks import shipped
from tests.say import at, event, order, share, usdt

END = at("2026-04-01 00:00")
JU = shipped("ju")


def weeks(*nets: str, ratio: str | None = "10%") -> Ledger:
    """One order a week, closed on Wednesday noon."""
    days = ("2026-03-04", "2026-03-11", "2026-03-18", "2026-03-25")
    told = [
        order("ada", net, closed=f"{day} 12:00", ratio=ratio)
        for net, day in zip(nets, days, strict=False)
    ]
    return Ledger.from_records(told)


def dues(result: SettlementResult) -> list[int]:
    return [settlement.due for settlement in result.settlements]


def told(result: SettlementResult) -> list[Settlement]:
    return list(result.settlements)


def test_a_replay_at_the_ratio_that_was_led_at_is_history() -> None:
    """Step 10: every what-if with unchanged inputs equals history exactly."""
    ledger = weeks("200", "-150", "100", "150")
    history = settle(ledger, JU, as_of=END)
    assert told(at_ratio(ledger, JU, as_of=END, ratio=share("10%")).result) == told(history)


def test_twelve_instead_of_ten_percent_is_a_fifth_more_where_nobody_leaves() -> None:
    """Product notes, L14: 10 to 12 % with no churn is x 1.2."""
    ledger = Ledger.from_records(
        [
            order("ada", "200", closed="2026-03-04 12:00"),
            order("ada", "100", closed="2026-03-18 12:00"),
        ],
        [event("ratio_change", "2026-01-01 00:00", ratio="10%")],
    )
    assert dues(settle(ledger, JU, as_of=END)) == [usdt("20"), usdt("10")]
    replay = at_ratio(ledger, JU, as_of=END, ratio=share("12%"))
    assert dues(replay.result) == [usdt("24"), usdt("12")]


@pytest.mark.parametrize(
    ("copiers", "ratio", "other", "may_leave"),
    [
        (600, "10%", "12%", 100),  # 600 x (1 - 10 / 12) = 100, L14's 16.7 %
        (5, "10%", "12%", 0),  # 5 / 6 of a copier is none
        (600, "12%", "10%", 0),
        (600, "10%", "10%", 0),
        (7, "0%", "10%", 7),
    ],
)
def test_break_even_churn(copiers: int, ratio: str, other: str, may_leave: int) -> None:
    """Product notes, L14: n x (1 - r / r')."""
    assert break_even_churn(copiers, share(ratio), share(other)) == may_leave


def test_carried_losses_pay_what_a_high_water_mark_would_and_say_they_are_not_the_rule() -> None:
    """SPEC, Settlement core: `carry` exists as a what-if, labelled as not the platform's rule."""
    ledger = weeks("200", "-150", "100", "150")
    replay = with_losses_carried(ledger, JU, as_of=END)
    # 20; -150 carried; -50 carried; -50 + 150 = 100 at 10 %
    assert dues(replay.result) == [usdt("20"), 0, 0, usdt("10")]
    assert replay.assumptions == (CARRY_IS_NOT_THE_RULE,)
    for settlement in replay.result.settlements:
        assert sum(line.product for line in settlement.lines) == settlement.due * 10**6


def test_the_same_year_under_other_rules_with_what_that_assumes() -> None:
    """Canonical S13: weekly reset pays 45 where the cumulative rule pays 30."""
    ledger = weeks("200", "-150", "100", "150")
    ju, binance = by_other_rules(ledger, (JU, shipped("binance-futures")), as_of=END)
    assert sum(dues(ju.result)) == usdt("45")
    assert sum(dues(binance.result)) == usdt("30")
    assert {NO_GATE_EVENTS, NO_UNREALIZED_EVENTS} <= set(binance.assumptions)
    assert "withholding=none" in ju.assumptions


def test_other_rules_that_are_the_same_rules_are_history() -> None:
    ledger = weeks("200", "-150", "100", "150")
    (replay,) = by_other_rules(ledger, (JU,), as_of=END)
    assert told(replay.result) == told(settle(ledger, JU, as_of=END))


OPEN_AND_CLOSED = [
    order("ada", "300", closed="2026-03-25 12:00", ratio="10%", order_id="1"),
    order(
        "ada",
        None,
        fee=None,
        funding=None,
        opened="2026-03-26 00:00",
        closed=None,
        ratio="10%",
        unrealized="-50",
        order_id="2",
    ),
    order("bob", "100", closed="2026-03-25 12:00", ratio="10%", order_id="3"),
]
NOW = at("2026-03-28 00:00")


def open_rows(ledger: Ledger) -> list[int]:
    return [row for row in range(len(ledger.orders)) if ledger.order_id(row) == "2"]


def test_closing_a_position_in_time_lets_its_copier_settle() -> None:
    """Step 3: "if these positions closed now", both sides."""
    ledger = Ledger.from_records(OPEN_AND_CLOSED)
    answer = if_closed_now(ledger, JU, open_rows(ledger), now=NOW)
    assert answer.cut_off_at == at("2026-03-30 00:00")
    assert answer.copier_ids == ("ada",)
    assert answer.more_due == {"USDT": usdt("25")}  # (300 - 50) x 10 %; bob settles either way


def test_closing_nothing_changes_nothing() -> None:
    ledger = Ledger.from_records(OPEN_AND_CLOSED)
    answer = if_closed_now(ledger, JU, [], now=NOW)
    assert (answer.copier_ids, answer.more_due) == ((), {})


def test_an_order_that_is_closed_already_cannot_be_closed_again() -> None:
    ledger = Ledger.from_records(OPEN_AND_CLOSED)
    closed = [row for row in range(len(ledger.orders)) if ledger.order_id(row) != "2"]
    assert if_closed_now(ledger, JU, closed, now=NOW).more_due == {}


@given(st.lists(st.integers(-(10**9), 10**9), max_size=4), st.sampled_from([JU, shipped("okx")]))
def test_any_history_replayed_at_its_own_ratio_is_itself(nets: list[int], book: Rulebook) -> None:
    ledger = weeks(*(str(net) for net in nets), ratio="7%")
    replay = at_ratio(ledger, book, as_of=END, ratio=share("7%"))
    assert told(replay.result) == told(settle(ledger, book, as_of=END))
