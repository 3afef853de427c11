"""The published worked examples of settlements, gates and rebates, each against our own arithmetic.

`golden.json` holds their figures: `expected` as published (or as we derived where a page gives only
the formula), `recomputed` as the formula gives. Where a page errs, the error is asserted as one.
The examples about schedules are in `test_schedule.py`.
"""

from __future__ import annotations

import json
from decimal import Decimal
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.instants import DAY, WEEK, instant_text
from profitshare_gui.core.money import amount_text, product_text
from profitshare_gui.core.records import Event, EventKind, Order, Owner, Settlement, Term
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult
from tests.core.rulebooks import rulebook
from tests.core.worlds import settled
from tests.say import at, event, order, share, usdt

GOLDEN: dict[str, Any] = json.loads(
    (Path(__file__).parent / "golden.json").read_text(encoding="utf-8")
)
MONDAY = at("2026-03-02 00:00")
LATER = at("2027-01-04 00:00")


def closed_in(period: int, pnl: str, number: int = 0, *, days: int = 7) -> Order:
    """An order that closes in the n-th period, an hour and `number` minutes after it opened."""
    moment = MONDAY + period * days * DAY + 3_600_000_000 + number * 60_000_000
    return order("ada", pnl, ratio=None)._replace(
        opened_at=moment - 1, closed_at=moment, order_id=f"{period}-{number}"
    )


def paid(result: SettlementResult) -> list[str]:
    return [amount_text(row.due) for row in result.settlements]


def one(result: SettlementResult) -> Settlement:
    (row,) = result.settlements
    return row


def percent(text: str) -> int:
    return share(str(Decimal(text) * 100))


def exact(product: int | None) -> str:
    assert product is not None
    return product_text(product)


def line(row: Settlement, term: Term) -> Decimal:
    found = (item.product for item in row.lines if item.term is term)
    return Decimal(sum(found)).scaleb(-14)


def test_every_published_figure_but_the_known_errors_is_what_the_formula_gives() -> None:
    """Only where `agrees_with_formula` is false does the page differ from our recomputation."""
    wrong = {name for name, entry in GOLDEN.items() if entry["agrees_with_formula"] is False}
    assert wrong == {"okx-rewrite-missing-row", "trubit-settlement-error"}
    for name in wrong:
        assert GOLDEN[name]["expected"] != GOLDEN[name]["recomputed"]


@pytest.mark.parametrize("loss_carry", ["forgotten", "carried"])
@pytest.mark.parametrize(
    "model", ["cumulative_minus_shared", "high_water_mark", "cumulative_ratio_adjusted"]
)
def test_binance_futures_over_four_weeks(model: str, loss_carry: str) -> None:
    """Golden binance-futures-4weeks; with one ratio all cumulative models agree."""
    golden = GOLDEN["binance-futures-4weeks"]
    book = rulebook(model=model, ratio_applies="current", fixed_ratio="0.1", loss_carry=loss_carry)
    told = [
        closed_in(week, change) for week, change in enumerate(golden["inputs"]["weekly_pnl_change"])
    ]
    result = settled(told, [], book, LATER, None)
    assert paid(result) == [row["to_settle"] for row in golden["recomputed"]]
    assert [amount_text(row.base) for row in result.settlements] == [
        row["total_pnl"] for row in golden["recomputed"]
    ]


def test_binance_futures_counts_what_is_unrealized_at_the_cut_off() -> None:
    """Golden binance-futures-4weeks with the same totals half unrealized."""
    golden = GOLDEN["binance-futures-4weeks"]
    book = rulebook(
        model="cumulative_minus_shared", ratio_applies="current", fixed_ratio="0.1", unrealized=True
    )
    told, happened = [], []
    for week, row in enumerate(golden["recomputed"]):
        # One unit of realized profit a week; the rest of the total is open at the cut-off.
        told.append(closed_in(week, "1"))
        unrealized = Decimal(row["total_pnl"]) - (week + 1)
        cut_off = instant_text(MONDAY + (week + 1) * WEEK)
        happened.append(event("unrealized", cut_off, "ada", amount=str(unrealized)))
    result = settled(told, happened, book, LATER, None)
    assert paid(result) == [row["to_settle"] for row in golden["recomputed"]]


def test_the_rebate_of_one_trade() -> None:
    """Golden binance-fee-rebate-seed: 100 at 0.1 % is a fee of 0.1, of which 10 % is 0.01."""
    golden = GOLDEN["binance-fee-rebate-seed"]
    fee = Decimal(golden["inputs"]["notional"]) * Decimal(golden["inputs"]["fee_rate"])
    book = rulebook(fee_ratio=golden["inputs"]["rebate_ratio"], margin_ratio="0.003")
    result = settled([order("ada", "0", fee=str(fee), ratio="10%")], [], book, LATER)
    (rebate,) = result.rebates
    assert amount_text(rebate.due) == golden["recomputed"]["rebate"]
    assert rebate.note  # the margin is unknown: uncapped with a note


def test_the_rebate_is_capped_by_the_margin_balance() -> None:
    """Golden binance-fee-rebate-cap: min(fees x 10 %, margin x 3 % x 10 %)."""
    golden = GOLDEN["binance-fee-rebate-cap"]
    book = rulebook(fee_ratio="0.1", margin_ratio="0.003")
    for case, expected in zip(golden["inputs"]["cases"], golden["recomputed"], strict=True):
        balance = event("equity", "2026-04-06 00:00", "ada", amount=case["copy_margin_balance"])
        told = [order("ada", "0", fee=case["total_fee"], ratio="10%")]
        (rebate,) = settled(told, [balance], book, LATER).rebates
        assert amount_text(rebate.due) == expected["rebate"]
        assert not rebate.note


def test_the_gate_of_binance_futures() -> None:
    """Golden binance-settlement-gate: strictly above -20,000, and at least the share."""
    golden = GOLDEN["binance-settlement-gate"]
    book = rulebook(
        model="cumulative_minus_shared",
        ratio_applies="current",
        lead_unrealized_above="-20000",
        balance_covers_share=True,
    )
    for case, expected in zip(golden["inputs"]["cases"], golden["recomputed"], strict=True):
        happened = [
            event("lead_unrealized", "2026-04-06 00:00", amount=case["lead_unrealised"]),
            event("available_balance", "2026-04-06 00:00", "ada", amount=case["copy_available"]),
        ]
        row = settled([order("ada", "200", ratio="10%")], happened, book, LATER).settlements[0]
        assert (row.status == "settled") is expected["settles"]
        assert amount_text(row.due) == (case["share_due"] if expected["settles"] else "0")


def _okx() -> Rulebook:
    return rulebook(
        offset="+08:00",
        funding_fees=False,
        open_positions="postpone",
        withholding="per_winning_order",
    )


def _okx_orders(nets: list[str]) -> list[Order]:
    return [
        order(
            "ada",
            net,
            ratio="10%",
            opened="2023-04-06 00:00",
            closed=f"2023-04-{17 + number} 12:00",
            order_id=str(number),
        )
        for number, net in enumerate(nets)
    ]


def test_a_week_of_okx() -> None:
    """Golden okx-week-2023-04-17: net 550, withheld 110, paid 55, refunded 55."""
    golden = GOLDEN["okx-week-2023-04-17"]
    nets = [item["pnl_after_fees"] for item in golden["inputs"]["orders"]]
    expected = golden["recomputed"]
    row = one(settled(_okx_orders(nets), [], _okx(), LATER))
    assert amount_text(row.base) == expected["net"]
    assert amount_text(row.due) == expected["paid_to_leader"]
    assert exact(row.withheld) == expected["withheld_total"]
    assert exact(row.refund) == expected["refunded_to_copier"]
    assert row.window.cut_off_at == at(expected["settled_at"])
    for net, withheld in zip(nets, expected["withheld_per_order"], strict=True):
        alone = one(settled(_okx_orders([net]), [], _okx(), LATER))
        assert exact(alone.withheld) == withheld


def test_the_rewrite_of_the_okx_week_lost_a_row() -> None:
    """Golden okx-rewrite-missing-row: the table as printed does not give its totals."""
    golden = GOLDEN["okx-rewrite-missing-row"]
    row = one(settled(_okx_orders(golden["inputs"]["orders_pnl"]), [], _okx(), LATER))
    ours = {
        "net": amount_text(row.base),
        "withheld_total": exact(row.withheld),
        "paid_to_leader": amount_text(row.due),
        "refunded_to_copier": exact(row.refund),
    }
    assert ours == golden["recomputed"]
    assert ours != golden["expected"]


def test_coinlocally_through_three_changes_of_the_ratio() -> None:
    """Golden coinlocally-twin-ratio-changes: seven payouts, with the published adjustments."""
    golden = GOLDEN["coinlocally-twin-ratio-changes"]
    book = rulebook(
        model="cumulative_ratio_adjusted",
        ratio_applies="current",
        trading_fees=False,
        funding_fees=False,
        open_positions="postpone",
        offset="+08:00",
    )
    told, total, week = [], Decimal(0), 0
    happened = [event("ratio_change", "2026-01-01 00:00", ratio="10%")]
    for step in golden["inputs"]["events"]:
        moment = instant_text(MONDAY + week * WEEK)
        if step["type"] == "ratio_change":
            ratio = f"{Decimal(step['new_ratio']) * 100}%"
            happened.append(event("ratio_change", moment, ratio=ratio))
        else:
            now = Decimal(step["total_realised"])
            told.append(closed_in(week, str(now - total)))
            total, week = now, week + 1
    result = settled(told, happened, book, LATER, None)
    steps = [step for step in golden["recomputed"] if step["event"] == "settle"]
    assert paid(result) == [step["payout"] for step in steps]
    for row, step in zip(result.settlements, steps, strict=True):
        assert amount_text(row.base) == step["total_profit"]
        assert line(row, Term.ALREADY_SHARED) == -Decimal(step["distributed"])
        assert line(row, Term.RATIO_ADJUSTMENT) == -Decimal(step["total_adjustment"])
        short = max(-Decimal(step["raw"]), Decimal(0))
        assert line(row, Term.FLOOR) == short


def test_coinlocally_by_its_mark_survives_a_ratio_of_zero() -> None:
    """SPEC, Settlement core: the high-water mark has no division by an old ratio of 0."""
    book = rulebook(model="cumulative_ratio_adjusted", ratio_applies="current")
    happened = [
        event("ratio_change", "2026-01-01 00:00", ratio="0%"),
        event("ratio_change", "2026-03-10 00:00", ratio="20%"),
    ]
    told = [closed_in(0, "100"), closed_in(1, "50")]
    # Week 1: 0 % of 100. Week 2: 20 % of the 50 above the mark of 100.
    assert paid(settled(told, happened, book, LATER, None)) == ["0", "10"]


def test_ju_stamps_the_ratio_at_the_open() -> None:
    """Golden ju-order-level-ratio: a level up touches only orders opened after it."""
    golden = GOLDEN["ju-order-level-ratio"]
    happened = [
        event("ratio_change", "2026-03-02 00:00", ratio="12%"),
        event("ratio_change", "2026-03-31 00:00", ratio="15%"),
    ]
    for opened, expected in (
        ("2026-03-30 23:59:59.999999", golden["recomputed"][0]),
        ("2026-03-31 00:00", golden["recomputed"][1]),
    ):
        told = [order("ada", "100", opened=opened, closed="2026-03-31 12:00")]
        row = one(settled(told, happened, rulebook(), LATER, None))
        assert row.share_ratio == percent(expected["ratio"])


def test_one_order_of_ju() -> None:
    """Golden ju-example1-single-order: 100 closed in the week at L2 or L3."""
    golden = GOLDEN["ju-example1-single-order"]
    net = golden["inputs"]["net_profit"]
    low, high = (
        amount_text(one(settled([order("ada", net, ratio=ratio)], [], rulebook(), LATER)).due)
        for ratio in ("12%", "15%")
    )
    assert {"share_if_L2": low, "share_if_L3": high} == golden["recomputed"]


def test_a_week_of_ju_with_two_ratios() -> None:
    """Golden ju-mixed-ratio-week: 110 x 12 % + 200 x 15 % - 50 x 15 % = 35.7."""
    golden = GOLDEN["ju-mixed-ratio-week"]
    told = [
        order(
            "ada",
            item["gross"],
            fee=item["fees"],
            funding=f"-{item['funding_paid']}",
            ratio=f"{Decimal(item['ratio']) * 100}%",
        )
        for item in golden["inputs"]["orders"]
    ]
    row = one(settled(told, [], rulebook(), LATER))
    assert amount_text(row.base) == golden["recomputed"]["net_total"]
    assert amount_text(row.due) == golden["recomputed"]["share"]
    assert row.share_ratio is None  # two ratios applied
    # 120 x 12 % + 220 x 15 % - 40 x 15 % = 41.4; fees 8 x 12 % + 21 x 15 % = 4.11;
    # funding 2 x 12 % + 9 x 15 % = 1.59
    assert line(row, Term.REALIZED_PNL) == Decimal("41.4")
    assert line(row, Term.TRADING_FEE) == Decimal("-4.11")
    assert line(row, Term.FUNDING_FEE) == Decimal("-1.59")


def test_moonxbt_freezes_at_the_maximum() -> None:
    """Golden moonxbt-freeze-at-max: frozen 1, net 2, paid 0.1, returned 0.9."""
    golden = GOLDEN["moonxbt-freeze-at-max"]
    book = rulebook(
        period_days=1,
        weekday=None,
        withholding="at_maximum_ratio",
        ratio_maximum=golden["inputs"]["max_ratio"],
        fixed_ratio=golden["inputs"]["set_ratio"],
    )
    told = [closed_in(0, net, number) for number, net in enumerate(golden["inputs"]["orders"])]
    row = one(settled(told, [], book, LATER, None))
    assert {
        "frozen": exact(row.withheld),
        "net": amount_text(row.base),
        "paid": amount_text(row.due),
        "returned": exact(row.refund),
    } == golden["recomputed"]


def test_cointr_and_bitget_share_one_order() -> None:
    """Golden cointr-scenario1 (10 x 5 %) and bitget-legacy-scenario1 (0.1 BCH x 10 %)."""
    told = [order("ada", GOLDEN["cointr-scenario1"]["inputs"]["profit"], ratio="5%")]
    row = one(settled(told, [], rulebook(), LATER))
    assert amount_text(row.due) == GOLDEN["cointr-scenario1"]["recomputed"]["paid"]
    bitget = GOLDEN["bitget-legacy-scenario1"]
    told = [order("ada", bitget["inputs"]["profit_coin"], ratio="10%", asset="BCH")]
    result = settled(told, [], rulebook(), LATER)
    assert amount_text(one(result).due) == bitget["recomputed"]["paid_coin"]
    assert result.due_by_asset == {"BCH": usdt("0.01")}


def test_hotcoin_leaves_a_half_closed_order_out() -> None:
    """Golden hotcoin-partial-close: base 30, paid 3; a partial PnL never counts."""
    golden = GOLDEN["hotcoin-partial-close"]
    won, lost = golden["inputs"]["closed_orders"]
    told = [
        order("ada", won, fee="12", ratio="10%"),
        order("ada", lost, fee="5", funding="-3", ratio="10%"),
        order(
            "ada",
            golden["inputs"]["partially_closed_realised"],
            opened="2026-03-30 01:00",
            closed=None,
            order_id="half",
            ratio="10%",
        ),
    ]
    row = one(settled(told, [], rulebook(), LATER))
    assert amount_text(row.base) == golden["recomputed"]["base"]
    assert amount_text(row.due) == golden["recomputed"]["paid"]


def test_trubit_withholds_while_it_runs() -> None:
    """Golden trubit-withholding: 20, 0, 5, 0, 20, 5 by closes, 50 in all."""
    golden = GOLDEN["trubit-withholding"]
    closes = golden["inputs"]["closing_pnl"]
    book = rulebook(withholding="running", fixed_ratio=golden["inputs"]["ratio"])
    held = [Decimal(0)]
    for count in range(1, len(closes) + 1):
        told = [closed_in(0, net, number) for number, net in enumerate(closes[:count])]
        held.append(Decimal(exact(one(settled(told, [], book, LATER, None)).withheld)))
    steps = [later - earlier for earlier, later in pairwise(held)]
    assert steps == [Decimal(step) for step in golden["recomputed"]["withheld"]]
    assert held[-1] == Decimal(golden["recomputed"]["total"])


def test_trubit_adds_up_its_days_wrong() -> None:
    """Golden trubit-settlement-error: 500 + 1000 is 1500, so 80 is pending and 20 goes back."""
    golden = GOLDEN["trubit-settlement-error"]
    book = rulebook(
        period_days=1,
        weekday=None,
        model="cumulative_minus_shared",
        ratio_applies="current",
        fixed_ratio=golden["inputs"]["ratio"],
        withholding="per_winning_order",
    )
    told = [closed_in(day, net, days=1) for day, net in enumerate(golden["inputs"]["daily"])]
    result = settled(told, [], book, LATER, None)
    assert paid(result) == [row["pending"] for row in golden["recomputed"]]
    assert [amount_text(row.base) for row in result.settlements] == [
        row["cum"] for row in golden["recomputed"]
    ]
    assert paid(result) != [row["pending"] for row in golden["expected"]]
    last = result.settlements[-1]
    assert exact(last.withheld) == "100"  # 10 % of that day's 1000
    assert exact(last.refund) == "20"  # the page says 10


def test_pionex_pays_only_above_the_mark() -> None:
    """Golden pionex-hwm: reaching the mark again pays nothing."""
    golden = GOLDEN["pionex-hwm"]
    book = rulebook(
        model="high_water_mark", ratio_applies="current", fixed_ratio=golden["inputs"]["ratio"]
    )
    told = [closed_in(week, net) for week, net in enumerate(golden["inputs"]["profits"])]
    result = settled(told, [], book, LATER, None)
    assert paid(result) == [row["fee"] for row in golden["recomputed"]]
    assert [amount_text(row.base) for row in result.settlements] == [
        row["cum"] for row in golden["recomputed"]
    ]


@pytest.mark.parametrize(("name", "key"), [("dooprime-hwm", "closes"), ("windsor-hwm", "monthly")])
def test_what_is_shareable_above_a_mark(name: str, key: str) -> None:
    """Golden dooprime-hwm and windsor-hwm: the whole of what is new, so a ratio of 1."""
    golden = GOLDEN[name]
    book = rulebook(model="high_water_mark", ratio_applies="current", fixed_ratio="1")
    told = [closed_in(week, net) for week, net in enumerate(golden["inputs"][key])]
    assert paid(settled(told, [], book, LATER, None)) == golden["recomputed"]["shareable"]


@pytest.mark.parametrize("model", ["period_net", "high_water_mark"])
def test_bingx_changes_the_ratio_with_the_next_cycle(model: str) -> None:
    """Golden bingx-ratio-next-cycle: a change on Friday applies from Monday, to all copiers."""
    golden = GOLDEN["bingx-ratio-next-cycle"]["inputs"]
    book = rulebook(
        model=model, ratio_applies="next_window", offset="+08:00", pays_after_minutes=10
    )
    happened = [
        Event(at("2026-01-01 00:00"), EventKind.RATIO_CHANGE, "", "USDT", None,
              percent(golden["old"]), "", ""),
        Event(at(f"{golden['changed_on']} 12:00"), EventKind.RATIO_CHANGE, "", "USDT", None,
              percent(golden["new"]), "", ""),
    ]  # fmt: skip
    told = [
        order(copier_id, "100", opened=f"2026-04-{day} 12:00", closed=f"2026-04-{day} 13:00")
        for copier_id in ("ada", "bob")
        for day in ("04", "07")
    ]
    result = settled(told, happened, book, LATER, None)
    assert paid(result) == ["10", "10", "20", "20"]


def test_the_leads_own_orders_are_no_copiers() -> None:
    """SPEC, Ledger and files: is_lead marks the lead's own orders; they are not settled."""
    told = [
        order("ada", "100", ratio="10%"),
        order("ada", "500", ratio="10%", owner=Owner.LEAD),
        order("lead", "700", ratio="10%", owner=Owner.OWN),
    ]
    assert paid(settled(told, [], rulebook(), LATER)) == ["10"]
