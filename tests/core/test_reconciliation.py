"""Payouts against dues: every row balances, every fault is named (SPEC, Settlement core)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, HOUR, MINUTE
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.reconciliation import (
    GRACE,
    Bucket,
    ReconciledRow,
    Reconciliation,
    RowStatus,
    reconcile,
)
from profitshare_gui.core.reconciliation_members import Members
from profitshare_gui.core.reconciliation_payouts import clocks_of, sums_of
from profitshare_gui.core.records import Event, EventKind, Order
from profitshare_gui.core.rulebook import Rulebook
from tests.core.reference import settle_by_hand
from tests.core.rulebooks import rulebook, shipped
from tests.core.test_against_reference import RULES
from tests.core.worlds import EXAMPLES, GATES, TRIGGERS, as_ofs, events, orders
from tests.core.wrong_payouts import (
    DUST,
    FAULTS,
    HIT,
    World,
    honest_world,
    inject,
    names_the_truth,
    payouts,
    reconciled,
    told,
)
from tests.say import at, event, order, share, usdt

JU = shipped("ju")
PLATFORMS = ("ju", "okx", "coinlocally", "binance-futures", "echobit")
PAIRS = list(combinations(FAULTS, 2))
MONDAY = "2026-04-06 00:00"
LATER = at("2026-04-20 00:00")


def of_week(
    told_of: Sequence[Order], happened: Sequence[Event], *, by: Rulebook = JU, as_of: int = LATER
) -> Reconciliation:
    ledger = Ledger.from_records(told_of, happened)
    return reconcile(ledger, by, as_of=as_of, ratio=share("10%"))


def the_row(result: Reconciliation) -> ReconciledRow:
    (row,) = result.rows
    return row


def paid(amount: str, when: str = MONDAY, copier_id: str = "ada", asset: str = "USDT") -> Event:
    return event("payout", when, copier_id, amount=amount, asset=asset)


def balance(result: Reconciliation) -> None:
    for row in result.rows:
        for parts in (row.buckets, *row.alternatives):
            named = sum(part.amount for part in parts)
            assert not parts or named == row.difference
        named = sum(part.amount for part in row.buckets)
        assert row.difference == row.paid - row.due == named + row.unexplained
    for asset, total in result.totals.items():
        rows = [row for row in result.rows if row.asset == asset]
        assert total.due == sum(row.due for row in rows)
        assert total.paid == sum(row.paid for row in rows)
        assert total.unexplained == sum(row.unexplained for row in rows)
        for status in RowStatus:
            assert total.rows[status] == sum(row.status is status for row in rows)


# ------------------------------------------------------------------------- what a row is, by hand


def test_a_payout_of_what_was_due_matches() -> None:
    """10 % of 100 - 2 - 1 = 9.7, paid on Monday."""
    row = the_row(of_week([order("ada", "100", fee="2", funding="-1")], [paid("9.7")]))
    assert (row.due, row.paid, row.difference) == (usdt("9.7"), usdt("9.7"), 0)
    assert (row.status, row.buckets, row.unexplained) == (RowStatus.MATCHED, (), 0)


def test_a_fee_that_was_not_deducted_is_named_to_the_last_unit() -> None:
    """Product notes, section 4.5: 10 % of 100 - 7.77 is due, 10 % of 100 was paid."""
    told_of = [order("ada", "60", fee="7.77"), order("ada", "40", closed="2026-03-31 09:00")]
    row = the_row(of_week(told_of, [paid("10")]))
    assert row.difference == usdt("0.777")
    assert row.status is RowStatus.EXPLAINED
    assert row.buckets == ((Bucket.FEE, usdt("0.777")),)


def test_what_nothing_explains_is_left_unexplained_and_disputed() -> None:
    told_of = [order("ada", "100"), order("ada", "31", closed="2026-03-31 09:00")]
    row = the_row(of_week(told_of, [paid("17.12345678")]))
    assert (row.status, row.buckets) == (RowStatus.DISPUTED, ())
    assert row.unexplained == row.difference == usdt("17.12345678") - usdt("13.1")


def test_three_causes_at_once_are_not_guessed() -> None:
    """Funding ignored, one order twice and a rebate of 10 % of the fees: beyond two is a guess."""
    told_of = [
        order("ada", "100.1234", fee="2.3171", funding="-1.0713"),
        order("ada", "57.7771", fee="1.1939", funding="3.7177", closed="2026-03-31 09:00"),
        order("ada", "91.3337", fee="0.7713", funding="0.9131", closed="2026-04-01 09:00"),
    ]
    # 10 % of (100.1234 - 2.3171 + 2 x (57.7771 - 1.1939) + 91.3337 - 0.7713) + 0.42823
    row = the_row(of_week(told_of, [paid("30.58174")]))
    assert (row.status, row.unexplained) == (RowStatus.DISPUTED, row.difference)


def test_a_payout_belongs_to_the_latest_window_that_pays_at_or_before_it() -> None:
    """SPEC, section 7: on the instant is the new window, a microsecond before it the old one."""
    told_of = [order("ada", "100"), order("ada", "50", closed="2026-04-07 12:00")]
    happened = [paid("10"), paid("5", "2026-04-13 00:00")]
    first, second = of_week(told_of, happened).rows
    assert (first.paid, second.paid) == (usdt("10"), usdt("5"))
    early = happened[1]._replace(at=happened[1].at - 1)
    first, second = of_week(told_of, [happened[0], early]).rows
    assert (first.paid, second.paid) == (usdt("15"), 0)


def test_a_payout_for_the_whole_window_stands_against_the_sum_of_its_dues() -> None:
    """SPEC, section 7: empty copier_id."""
    told_of = [order("ada", "100"), order("bob", "30"), order("cyd", "-50")]
    row = the_row(of_week(told_of, [paid("13", copier_id="")]))
    assert (row.copier_id, row.due, row.status) == ("", usdt("13"), RowStatus.MATCHED)


def test_where_some_were_paid_on_their_own_the_rest_stands_against_the_payout_for_all() -> None:
    told_of = [order("ada", "100"), order("bob", "30"), order("cyd", "50")]
    rest, ada = of_week(told_of, [paid("8", copier_id=""), paid("10")]).rows
    assert (rest.copier_id, rest.due, rest.paid) == ("", usdt("8"), usdt("8"))
    assert (ada.copier_id, ada.due, ada.paid) == ("ada", usdt("10"), usdt("10"))


def test_a_payout_for_all_that_leaves_one_order_out_says_so() -> None:
    told_of = [order("ada", "100"), order("bob", "30.07"), order("cyd", "50.11")]
    row = the_row(of_week(told_of, [paid("15.011", copier_id="")]))
    assert row.buckets == ((Bucket.MISSING_TRADE, usdt("-3.007")),)


def test_a_clawback_is_taken_off_what_was_paid() -> None:
    """SPEC, section 7: a negative amount."""
    row = the_row(of_week([order("ada", "100")], [paid("14"), paid("-4", "2026-04-08 00:00")]))
    assert (row.paid, row.status) == (usdt("10"), RowStatus.MATCHED)


def test_a_payout_to_somebody_who_was_owed_nothing_is_a_row_of_its_own() -> None:
    ada, eve = of_week([order("ada", "100")], [paid("10"), paid("3", copier_id="eve")]).rows
    assert ada.status is RowStatus.MATCHED
    assert (eve.due, eve.unexplained, eve.status) == (0, usdt("3"), RowStatus.DISPUTED)


def test_a_window_nobody_was_paid_for_is_waited_for_until_a_day_has_passed() -> None:
    told_of = [order("ada", "100"), order("bob", "50")]
    soon = of_week(told_of, [], as_of=at(MONDAY) + GRACE - 1)
    assert [row.status for row in soon.rows] == [RowStatus.WAITING] * 2
    assert soon.totals["USDT"].unexplained == -usdt("15")
    late = of_week(told_of, [], as_of=at(MONDAY) + GRACE)
    assert [row.status for row in late.rows] == [RowStatus.DISPUTED] * 2


def test_when_one_was_paid_the_other_is_not_waited_for() -> None:
    told_of = [order("ada", "100"), order("bob", "50")]
    rows = of_week(told_of, [paid("10")], as_of=at(MONDAY) + HOUR).rows
    assert [row.status for row in rows] == [RowStatus.MATCHED, RowStatus.DISPUTED]


def test_a_window_that_pays_later_is_waited_for_though_another_was_paid() -> None:
    rules = rulebook(pays_after_minutes=3 * 24 * 60)
    (row,) = of_week([order("ada", "100")], [], by=rules, as_of=at(MONDAY) + 2 * DAY).rows
    assert row.status is RowStatus.WAITING


def test_nothing_after_as_of_exists() -> None:
    """SPEC, As of."""
    row = the_row(of_week([order("ada", "100")], [paid("10")], as_of=at(MONDAY) - 1 + DAY // 2))
    assert row.status is RowStatus.MATCHED
    late = paid("10", "2026-04-07 00:00")
    row = the_row(of_week([order("ada", "100")], [late], as_of=at(MONDAY) + 1))
    assert (row.paid, row.status) == (0, RowStatus.WAITING)


def test_a_share_that_was_not_paid_and_never_made_up_for_is_disputed_not_postponed() -> None:
    """A gate that holds a share back pays it later; without that it is one cause that may be."""
    told_of = [
        order("ada", "100"),
        order("ada", "-20", closed="2026-04-01 12:00"),
        order("ada", "70", closed="2026-04-07 12:00"),
    ]
    unpaid, after = of_week(told_of, [paid("7", "2026-04-13 00:00")]).rows
    assert (after.status, unpaid.status) == (RowStatus.MATCHED, RowStatus.DISPUTED)
    assert (unpaid.buckets, unpaid.unexplained) == ((), -usdt("8"))
    assert ((Bucket.GATE, -usdt("8")),) in unpaid.alternatives


def test_a_share_that_came_with_the_next_window_was_held_back() -> None:
    told_of = [
        order("ada", "100"),
        order("ada", "-20.01", closed="2026-04-01 12:00"),
        order("ada", "70", closed="2026-04-09 12:00"),
    ]
    unpaid, after = of_week(told_of, [paid("14.999", "2026-04-13 00:00")]).rows
    assert unpaid.buckets == ((Bucket.GATE, -usdt("7.999")),)
    assert after.buckets == ((Bucket.GATE, usdt("7.999")),)


def test_a_cause_seen_in_other_copiers_of_the_window_is_named_first() -> None:
    """One copier's payout fits a missing order as well as its fee; the others' only the fee."""
    told_of = [
        order("ada", "100", fee="5"),
        order("ada", "5", closed="2026-03-31 12:00"),
        order("bob", "70", fee="3"),
        order("cyd", "90.5", fee="4.1"),
    ]
    happened = [paid("10.5"), paid("7", copier_id="bob"), paid("9.05", copier_id="cyd")]
    ada, *_ = of_week(told_of, happened).rows
    # 10 % of the fee of 5 not deducted, and 10 % of the order of 5 counted twice, are both 0.5.
    assert ada.buckets == ((Bucket.FEE, usdt("0.5")),)
    assert ((Bucket.MISSING_TRADE, usdt("0.5")),) in ada.alternatives


def test_a_payout_in_another_asset_at_one_rate_for_all_is_a_conversion_in_both_rows() -> None:
    told_of = [order("ada", "100"), order("bob", "33.3")]
    # 10 x 0.00001234 = 0.0001234 and 3.33 x 0.00001234 = 0.0000410922, which rounds down
    happened = [
        paid("0.0001234", asset="BTC"),
        paid("0.00004109", copier_id="bob", asset="BTC"),
    ]
    result = of_week(told_of, happened)
    balance(result)
    assert {row.asset for row in result.rows} == {"BTC", "USDT"}
    for row in result.rows:
        assert row.buckets == ((Bucket.CONVERSION, row.difference),)


def test_a_payout_in_another_asset_at_no_common_rate_is_a_row_of_its_own() -> None:
    told_of = [order("ada", "100"), order("bob", "33.3")]
    happened = [paid("0.5", asset="BTC"), paid("0.00004109", copier_id="bob", asset="BTC")]
    received = [row for row in of_week(told_of, happened).rows if row.asset == "BTC"]
    assert [row.status for row in received] == [RowStatus.DISPUTED] * 2


@pytest.mark.parametrize("amount", ["19.5", "18.37", "20.9"])
def test_a_plain_rate_of_one_payout_alone_may_be_but_explains_nothing(amount: str) -> None:
    """20 is due; in the same asset any round payment has a plain rate: 0.975, 0.9185, 1.045."""
    row = the_row(of_week([order("ada", "200")], [paid(amount)]))
    assert (row.status, row.buckets) == (RowStatus.DISPUTED, ())
    assert row.unexplained == row.difference
    assert ((Bucket.CONVERSION, row.difference),) in row.alternatives


def test_a_plain_rate_does_not_hide_the_two_causes_that_come_to_it() -> None:
    """10 % of (100 - 2 x 10) + (120 - 2 x 10) = 18, and 0.9 x the due of 20."""
    told_of = [
        order("ada", "100", fee="10"),
        order("ada", "120", funding="-10", closed="2026-04-01 13:00"),
    ]
    row = the_row(of_week(told_of, [paid("18")]))
    assert row.status is RowStatus.EXPLAINED
    truth = {(Bucket.FEE, -usdt("1")), (Bucket.FUNDING, -usdt("1"))}
    assert truth in [set(parts) for parts in (row.buckets, *row.alternatives)]


def test_copiers_short_by_the_same_sum_were_not_paid_at_a_rate() -> None:
    """Dues of 20, 30, 40 and 50, each 1 short: 0.95, 0.975 and 0.98 are plain, but not shared."""
    names = ("ada", "bob", "cyd", "dan")
    told_of = [order(name, str(200 + 100 * n)) for n, name in enumerate(names)]
    happened = [paid(str(19 + 10 * n), copier_id=name) for n, name in enumerate(names)]
    rows = of_week(told_of, happened).rows
    assert [row.status for row in rows] == [RowStatus.DISPUTED] * 4


def test_the_same_short_payment_of_the_same_due_is_no_shared_rate() -> None:
    told_of = [order("ada", "200"), order("bob", "200")]
    rows = of_week(told_of, [paid("19.5"), paid("19.5", copier_id="bob")]).rows
    assert [row.status for row in rows] == [RowStatus.DISPUTED] * 2


def test_a_rate_that_two_dues_share_is_a_conversion() -> None:
    """0.975 x 20 and 0.975 x 30."""
    told_of = [order("ada", "200"), order("bob", "300")]
    for row in of_week(told_of, [paid("19.5"), paid("29.25", copier_id="bob")]).rows:
        assert row.buckets == ((Bucket.CONVERSION, row.difference),)


def test_where_nothing_settles_early_an_early_payout_is_no_trigger() -> None:
    rows = of_week([order("ada", "200")], [paid("20", "2026-04-05 23:59")]).rows
    assert [row.difference for row in rows] == [usdt("20"), -usdt("20")]
    named = [parts for row in rows for parts in (row.buckets, *row.alternatives)]
    assert not {Bucket.EARLY_TRIGGER} & {part.bucket for parts in named for part in parts}


def test_a_busy_copiers_row_says_that_its_search_was_cut_short() -> None:
    """400 orders make more pairs than are tried; five make few enough for all of them."""
    for count, is_cut in ((5, False), (400, True)):
        told_of = [
            order("ada", f"{n + 1}.{n:04}1", fee=f"0.{n:04}3", funding=f"-0.{n:04}7")
            for n in range(count)
        ]
        row = the_row(of_week(told_of, [paid("1.23456789")]))
        assert (row.status, row.is_cut_short) == (RowStatus.DISPUTED, is_cut)


# ------------------------------------------------------------------------------ generated worlds


@pytest.mark.parametrize("rulebook_id", PLATFORMS)
@settings(max_examples=max(EXAMPLES // 10, 5), deadline=None)
@given(seed=st.integers(0, 10**6))
def test_an_honest_platform_matches_everywhere(rulebook_id: str, seed: int) -> None:
    world = honest_world(rulebook_id, Random(seed))
    result = reconciled(world, world)
    balance(result)
    assert {row.status for row in result.rows} == {RowStatus.MATCHED}


@pytest.mark.parametrize("name", FAULTS)
@pytest.mark.parametrize("rulebook_id", PLATFORMS)
def test_one_fault_is_named_and_nothing_is_left_unexplained(rulebook_id: str, name: str) -> None:
    """Product notes, section 4.5: inject known faults, the engine must name each."""
    for seed in range(3):
        result = reconciled(*inject(rulebook_id, [name], seed))
        balance(result)
        differing = [row for row in result.rows if row.difference]
        assert differing
        for row in differing:
            assert row.unexplained == 0
            assert names_the_truth(row, {FAULTS[name][0]}), (seed, row)


@pytest.mark.parametrize(("one", "other"), PAIRS)
def test_of_two_faults_the_truth_is_among_what_is_named(one: str, other: str) -> None:
    """Product notes, section 4.5: a ranked set that must contain the truth."""
    truth = {FAULTS[one][0], FAULTS[other][0]}
    number = PAIRS.index((one, other))
    for rulebook_id in ("ju", PLATFORMS[1 + number % 4]):
        result = reconciled(*inject(rulebook_id, [one, other], 0))
        balance(result)
        for row in result.rows:
            if abs(row.difference) > DUST:
                assert names_the_truth(row, truth), (rulebook_id, row)


@pytest.mark.parametrize(("one", "other"), [("fee", "funding"), ("missing", "funding")])
@pytest.mark.parametrize("rulebook_id", ["ju", "echobit"])
def test_with_round_amounts_the_truth_is_among_what_is_named(
    rulebook_id: str, one: str, other: str
) -> None:
    """Whole USDT at 10 %: much fits by chance, a plain rate nearly always."""
    truth = {FAULTS[one][0], FAULTS[other][0]}
    for seed in range(4):
        world = honest_world(rulebook_id, Random(seed))
        world.orders[:] = [_whole(each, 1, 10**8) for each in world.orders]
        world.events[:] = [e._replace(ratio=100_000) for e in world.events]
        platform = world.believed()
        for name in (one, other):
            FAULTS[name][1](world, platform, Random(seed))
        result = reconciled(world, platform)
        balance(result)
        for row in result.rows:
            if row.difference:
                assert names_the_truth(row, truth), (seed, row)


@pytest.mark.parametrize("name", ["missing", "fee", "ratio", "gate", "trigger", "rebate"])
def test_one_fault_is_named_where_one_payout_pays_the_whole_window(name: str) -> None:
    """SPEC, section 7: with copier_id left empty, one copier's fault shows in the sum alone."""
    world, platform = inject("ju", [name], 0)
    sums: dict[int, int] = {}
    for each in payouts(platform):
        sums[each.at] = sums.get(each.at, 0) + (each.amount or 0)
    lumps = [told(when, EventKind.PAYOUT, "", amount) for when, amount in sums.items()]
    result = _again(world, world.orders, [*world.events, *lumps])
    balance(result)
    differing = [row for row in result.rows if row.difference]
    assert differing
    assert {row.copier_id for row in differing} == {""}
    assert all(names_the_truth(row, {FAULTS[name][0]}) for row in differing)


_KINDS = (EventKind.RATIO_CHANGE, EventKind.UNREALIZED, EventKind.PAYOUT, *GATES, *TRIGGERS)


@pytest.mark.parametrize("name", RULES)
@settings(max_examples=max(EXAMPLES // 20, 5), deadline=None)
@given(data=st.data())
def test_every_row_balances_whatever_happened(name: str, data: st.DataObject) -> None:
    """Also clawbacks, payouts before anything was due, and every early trigger."""
    told_of = data.draw(orders(most=6))
    happened = data.draw(events(_KINDS))
    as_of = data.draw(as_ofs)
    ledger = Ledger.from_records(told_of, happened)
    result = reconcile(ledger, RULES[name], as_of=as_of, ratio=100_000)
    balance(result)
    due = sum(row.due for row in result.rows)
    assert due == sum(
        row.due
        for row in settle_by_hand(told_of, happened, RULES[name], as_of, 100_000).settlements
    )


@pytest.mark.parametrize("name", [n for n in RULES if not RULES[n].versions[0].triggers])
@settings(max_examples=max(EXAMPLES // 20, 5), deadline=None)
@given(data=st.data())
def test_a_course_comes_to_what_the_fast_pass_settles(name: str, data: st.DataObject) -> None:
    """Only then may what it says of other causes be believed."""
    told_of = data.draw(orders())
    happened = data.draw(events([EventKind.RATIO_CHANGE, EventKind.UNREALIZED, *GATES]))
    ledger = Ledger.from_records(told_of, happened)
    as_of = data.draw(as_ofs)
    clocks = clocks_of(ledger, RULES[name], as_of=as_of, ratio=100_000)
    sums = sums_of(clocks, ledger.events, as_of)
    members = Members(ledger, RULES[name], clocks, as_of, 100_000)
    for place in range(len(sums.code)):
        key = sums.key(place)
        member = members.of(key.copier_id, key.asset)
        assert member is not None
        assert member.course.paid(key.window) == sums.due[place]


def _plain(result: Reconciliation) -> list[tuple[object, ...]]:
    return [
        (row.copier_id, row.window, row.due, row.paid, row.status, row.buckets, row.alternatives)
        for row in result.rows
    ]


def _again(world: World, told_of: Sequence[Order], happened: Sequence[Event]) -> Reconciliation:
    ledger = Ledger.from_records(told_of, happened)
    return reconcile(ledger, world.rulebook, as_of=world.as_of)


@pytest.mark.parametrize("name", ["missing", "ratio", "carry", "rounding"])
@pytest.mark.parametrize("rulebook_id", ["ju", "coinlocally"])
def test_the_order_of_the_rows_changes_nothing(rulebook_id: str, name: str) -> None:
    world, platform = inject(rulebook_id, [name], 5)
    happened = [*world.events, *payouts(platform)]
    shuffled, events_shuffled = list(world.orders), list(happened)
    Random(1).shuffle(shuffled)
    Random(2).shuffle(events_shuffled)
    assert _plain(_again(world, world.orders, happened)) == _plain(
        _again(world, shuffled, events_shuffled)
    )


@pytest.mark.parametrize("name", ["fee", "duplicate", "conversion"])
def test_a_payout_in_two_parts_is_the_same_payout(name: str) -> None:
    world, platform = inject("ju", [name], 6)
    whole = payouts(platform)
    parts = [
        part
        for each in whole
        for part in (
            each._replace(amount=(each.amount or 0) - 12_345),
            each._replace(amount=12_345, at=each.at + MINUTE),
        )
    ]
    assert _plain(_again(world, world.orders, [*world.events, *whole])) == _plain(
        _again(world, world.orders, [*world.events, *parts])
    )


@pytest.mark.parametrize("name", ["missing", "funding", "boundary", "gate"])
def test_ten_times_the_amounts_are_ten_times_the_buckets(name: str) -> None:
    """Amounts are whole thousandths, so that ten times them are rounded nowhere else."""
    world = honest_world("ju", Random(3))
    world.orders[:] = [_whole(each, 1) for each in world.orders]
    larger = replace(world, orders=[_whole(each, 10) for each in world.orders])
    rows = []
    for each in (world, larger):
        platform = each.believed()
        FAULTS[name][1](each, platform, Random(4))
        rows.append([row for row in reconciled(each, platform).rows if row.difference])
    small, large = rows
    assert small
    for one, ten in zip(small, large, strict=True):
        assert ten.difference == 10 * one.difference
        assert ten.buckets == tuple((part.bucket, 10 * part.amount) for part in one.buckets)


def _whole(each: Order, factor: int, unit: int = 10**5) -> Order:

    def rounded(amount: int | None) -> int:
        return (amount or 0) // unit * unit * factor

    return each._replace(
        realized_pnl=rounded(each.realized_pnl),
        trading_fee=rounded(each.trading_fee),
        funding_fee=rounded(each.funding_fee),
    )


def test_a_window_at_another_ratio_is_named_in_every_copier_of_it() -> None:
    """More copiers than are searched one by one: the cause seen first is tried first."""
    names = [f"c{number:02}" for number in range(30)]
    told_of = [order(name, f"{100 + 7 * place}.13") for place, name in enumerate(names)]
    happened = [
        event("ratio_change", "2026-01-01 00:00", ratio="10%"),
        event("ratio_change", "2026-04-02 00:00", ratio="12%"),
    ]
    # 12 % of 100.13 + 7 x place, where 10 % was in force when the orders were opened
    happened += [
        told(at(MONDAY), EventKind.PAYOUT, name, 12 * (10_013 + 700 * place) * 10**4)
        for place, name in enumerate(names)
    ]
    result = of_week(told_of, happened)
    assert result.totals["USDT"].rows[RowStatus.EXPLAINED] == 30
    assert {part.bucket for row in result.rows for part in row.buckets} == {Bucket.RATIO_VERSION}
    assert HIT not in {row.copier_id for row in result.rows}
