"""The invariants I1 to I9 and the withholding identity (product anchors, section 4.1)."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from hypothesis import assume, given
from hypothesis import strategies as st

from profitshare_gui.core.instants import WEEK
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import Event, EventKind, Order
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import settle
from tests.core.rulebooks import rulebook
from tests.core.worlds import (
    FIRST,
    TRIGGERS,
    amounts,
    as_ofs,
    dues,
    events,
    often,
    orders,
    pending_of,
    rows_of,
    settled,
    share_ratios,
)

_EVERY_RULE: dict[str, Any] = {
    "plain": {},
    "postponed": {"open_positions": "postpone"},
    "early": {"triggers": [str(kind) for kind in TRIGGERS]},
    "withheld": {"withholding": "per_winning_order"},
}
_MODELS: dict[str, Any] = {
    "period_net": {},
    "high_water_mark": {"ratio_applies": "current", "loss_carry": "carried"},
    "cumulative_ratio_adjusted": {"ratio_applies": "current", "loss_carry": "carried"},
    "cumulative_minus_shared": {"ratio_applies": "current", "loss_carry": "carried"},
}
BOOKS = [
    rulebook(model=model, **basics, **changes)
    for model, basics in _MODELS.items()
    for changes in _EVERY_RULE.values()
]
CUMULATIVE = [book for book in BOOKS if not book.versions[0].is_period_net]
LATER = FIRST + 18 * WEEK
weeks = st.lists(amounts, min_size=1, max_size=12)


def weekly(nets: list[int], copier_id: str = "a") -> list[Order]:
    """One order a week, already net."""
    return [
        Order(copier_id, str(week), "USDT", "BTCUSDT", "long", FIRST + week * WEEK,
              FIRST + week * WEEK + 1, net, 0, 0, None, None, 0)  # type: ignore[arg-type]
        for week, net in enumerate(nets)
    ]  # fmt: skip


def changes(ratios: list[int]) -> list[Event]:
    """One ratio a week, in force before the week's cut-off."""
    return [
        Event(FIRST + week * WEEK + 2, EventKind.RATIO_CHANGE, "", "USDT", None, ratio, "", "")
        for week, ratio in enumerate(ratios)
    ]


def _model(name: str, **changed: object) -> Rulebook:
    return rulebook(model=name, ratio_applies="current", **changed)


@often
@given(weeks, st.data())
def test_i1_ratio_adjustment_is_a_high_water_mark(nets: list[int], data: st.DataObject) -> None:
    """I1: due in the published form with adjustments = ratio x (P - H), whatever the ratios."""
    ratios = data.draw(st.lists(st.integers(1, 10**6), min_size=len(nets), max_size=len(nets)))
    adjusted = settled(
        weekly(nets), changes(ratios), _model("cumulative_ratio_adjusted"), LATER, None
    )
    marked = settled(weekly(nets), changes(ratios), _model("high_water_mark"), LATER, None)
    assert dues(adjusted) == dues(marked)
    # The published form, in exact fractions: due = P x r - shared - adj, floored at 0;
    # at each change adj += (shared + adj) x (new - old) / old.
    shared = adjustment = total = Fraction(0)
    old = Fraction(ratios[0], 10**6)
    for row, net, ratio in zip(adjusted.settlements, nets, ratios, strict=True):
        new = Fraction(ratio, 10**6)
        adjustment += (shared + adjustment) * (new - old) / old
        total += net
        due = max(total * new - shared - adjustment, Fraction(0))
        assert 0 <= due - row.due < 1  # only the rounding of this one due is apart
        shared, old = shared + due, new


@often
@given(weeks, share_ratios, st.sampled_from(["high_water_mark", "cumulative_minus_shared"]))
def test_i2_all_that_was_paid_is_the_ratio_of_the_highest_point(
    nets: list[int], ratio: int, model: str
) -> None:
    """I2: constant ratio: sum of dues = ratio x max(0, highest P at a settlement)."""
    result = settled(weekly(nets), [], _model(model), LATER, ratio)
    highest = max([0, *(sum(nets[: week + 1]) for week in range(len(nets)))])
    exact = Fraction(highest * ratio, 10**6)
    slack = 1 if model == "cumulative_minus_shared" else len(nets)
    assert 0 <= exact - sum(dues(result)) < slack


@often
@given(
    orders(),
    st.sampled_from(["per_winning_order", "running", "at_maximum_ratio"]),
    st.sampled_from([*_MODELS]),
    as_ofs,
)
def test_i3_what_was_withheld_is_paid_refunded_or_still_held(
    told: list[Order], withholding: str, model: str, as_of: int
) -> None:
    """I3: withheld = paid + refunded + still held; nothing is refunded twice or out of nothing."""
    applies = _MODELS[model]
    book = rulebook(
        model=model,
        withholding=withholding,
        ratio_maximum="1",
        open_positions="postpone",
        **applies,
    )
    for row in settled(told, [], book, as_of).settlements:
        assert row.withheld is not None
        assert row.refund is not None
        if row.status == "settled":
            assert row.refund == max(row.withheld - row.due * 10**6, 0)
        else:
            assert row.due == 0
            assert row.refund == 0


@often
@given(orders(stamped=False), st.integers(0, 10**6))
def test_the_withholding_identity(told: list[Order], ratio: int) -> None:
    """Platform rules, 0.1: with one ratio withheld >= payable, so the refund is never negative."""
    book = rulebook(withholding="per_winning_order", open_positions="postpone")
    for row in settled(told, [], book, LATER, ratio).settlements:
        assert row.withheld is not None
        assert row.withheld >= row.due * 10**6


@often
@given(orders(), events([EventKind.RATIO_CHANGE, *TRIGGERS]), st.sampled_from(BOOKS), st.data())
def test_i4_permuting_orders_and_events_changes_nothing(
    told: list[Order], happened: list[Event], book: Rulebook, data: st.DataObject
) -> None:
    """I4 and I8: the order in which facts arrive changes neither dues nor anything else."""
    assume(len({event.at for event in happened}) == len(happened))
    straight = settled(told, happened, book, LATER)
    shuffled = settled(
        data.draw(st.permutations(told)), data.draw(st.permutations(happened)), book, LATER
    )
    assert rows_of(straight) == rows_of(shuffled)
    assert pending_of(straight) == pending_of(shuffled)
    assert [row.lines for row in straight.settlements] == [
        row.lines for row in shuffled.settlements
    ]


@often
@given(
    orders(stamped=False),
    st.integers(1, 10**9),
    st.sampled_from([book for book in BOOKS if book.versions[0].is_period_net]),
    share_ratios,
)
def test_i5_a_higher_cost_never_raises_a_due(
    told: list[Order], cost: int, book: Rulebook, ratio: int
) -> None:
    """I5, window by window for period net with one ratio."""
    before = settled(told, [], book, LATER, ratio)
    for number, raised in enumerate(told):
        dearer = raised._replace(trading_fee=(raised.trading_fee or 0) + cost)
        after = settled([*told[:number], dearer, *told[number + 1 :]], [], book, LATER, ratio)
        pairs = zip(dues(after), dues(before), strict=True)
        assert all(later <= earlier for later, earlier in pairs)


@often
@given(orders(stamped=False), st.integers(1, 10**9), st.sampled_from(CUMULATIVE), share_ratios)
def test_i5_a_higher_cost_never_raises_the_sum_of_cumulative_dues(
    told: list[Order], cost: int, book: Rulebook, ratio: int
) -> None:
    """I5: a fee in week 1 may shift a due to a later week, but never raise the sum."""
    before = sum(dues(settled(told, [], book, LATER, ratio)))
    dearer = [order._replace(trading_fee=(order.trading_fee or 0) + cost) for order in told]
    after = settled(dearer, [], book, LATER, ratio)
    # Each due is rounded down by itself, so the split over windows may move some units.
    assert sum(dues(after)) <= before + len(after.settlements)


@often
@given(orders(stamped=False), share_ratios)
def test_i6_a_pool_never_pays_more_than_its_copiers_apart(told: list[Order], ratio: int) -> None:
    """I6: pooled total <= sum over copiers (each copier's due loses less than a unit)."""
    pooled = settled(told, [], rulebook(scope="pooled"), LATER, ratio)
    apart = settled(told, [], rulebook(), LATER, ratio)
    assert sum(dues(pooled)) <= sum(dues(apart)) + len(apart.settlements)


@often
@given(weeks, st.integers(0, 11), share_ratios, st.sampled_from(["high_water_mark"]))
def test_i7_a_postponed_settlement_equals_settling_once_later(
    nets: list[int], until: int, ratio: int, model: str
) -> None:
    """I7: postponed up to week n, all is settled there as if there had been no earlier run."""
    until = min(until, len(nets) - 1)
    blocker = Order("a", "blocker", "USDT", "BTCUSDT", "long", FIRST,
                    FIRST + until * WEEK + 3, 0, 0, 0, None, None, 0)  # type: ignore[arg-type]  # fmt: skip
    book = _model(model, open_positions="postpone")
    result = settled([*weekly(nets), blocker], [], book, LATER, ratio)
    together = [
        order._replace(opened_at=FIRST + until * WEEK + 1, closed_at=FIRST + until * WEEK + 2)
        if number <= until
        else order
        for number, order in enumerate(weekly(nets))
    ]
    once = settled(together, [], book, LATER, ratio)
    assert [row.status for row in result.settlements[:until]] == ["postponed"] * until
    assert dues(result)[until:] == dues(once)


@often
@given(orders(), events([EventKind.RATIO_CHANGE]), st.sampled_from(BOOKS), st.integers(0, 12))
def test_i8_facts_split_over_two_readings_give_the_same(
    told: list[Order], happened: list[Event], book: Rulebook, cut: int
) -> None:
    """I8: a ledger of two halves in reverse is the ledger of the whole."""
    assume(len({event.at for event in happened}) == len(happened))
    halves = Ledger.from_records([*told[cut:], *told[:cut]], [*happened[cut:], *happened[:cut]])
    parted = settle(halves, book, as_of=LATER, ratio=100_000)
    assert rows_of(parted) == rows_of(settled(told, happened, book, LATER))


@often
@given(weeks, st.integers(1, 10**6), st.sampled_from(CUMULATIVE))
def test_i9_a_ratio_of_zero_pays_nothing_then_or_later(
    nets: list[int], later: int, book: Rulebook
) -> None:
    """I9: ratio 0 → 0 due, and a later ratio > 0 pays nothing on profit below H."""
    ratios = [*[0] * len(nets), later, later]
    highest = max([0, *(sum(nets[: week + 1]) for week in range(len(nets)))])
    back_to_mark = highest - sum(nets)
    told = weekly([*nets, back_to_mark, 10**8])
    result = settled(told, changes(ratios), book, LATER, None)
    assert dues(result)[:-1] == [0] * (len(nets) + 1)
    assert dues(result)[-1] == 10**8 * later // 10**6  # only the one whole coin above the mark


@often
@given(orders(), events([EventKind.RATIO_CHANGE, *TRIGGERS]), st.sampled_from(BOOKS), as_ofs)
def test_nothing_after_as_of_exists(
    told: list[Order], happened: list[Event], book: Rulebook, as_of: int
) -> None:
    """SPEC, Settlement core: an order closed at >= as_of is open, one opened then absent."""
    masked = [
        order._replace(
            closed_at=order.closed_at
            if order.closed_at is not None and order.closed_at < as_of
            else None
        )
        for order in told
        if order.opened_at < as_of
    ]
    known = [event for event in happened if event.at <= as_of]
    whole = settled(told, happened, book, as_of)
    cut = settled(masked, known, book, as_of)
    assert rows_of(whole) == rows_of(cut)
    assert pending_of(whole) == pending_of(cut)


@often
@given(orders(), events([EventKind.RATIO_CHANGE, *TRIGGERS]), st.sampled_from(BOOKS), as_ofs)
def test_what_was_settled_stays_settled(
    told: list[Order], happened: list[Event], book: Rulebook, as_of: int
) -> None:
    """A later look sees the same settlements first: the past never changes with the clock."""
    early = {row for row in rows_of(settled(told, happened, book, as_of)) if row.window[1] < as_of}
    late = {row for row in rows_of(settled(told, happened, book, LATER)) if row.window[1] < as_of}
    assert early == late


@often
@given(orders(assets=("USDT", "USDC")), events([EventKind.RATIO_CHANGE]), st.sampled_from(BOOKS))
def test_two_assets_are_never_mixed(
    told: list[Order], happened: list[Event], book: Rulebook
) -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    both = settled(told, happened, book, LATER)
    for asset in ("USDT", "USDC"):
        alone = settled([o for o in told if o.asset == asset], happened, book, LATER)
        assert [row for row in rows_of(both) if row.asset == asset] == rows_of(alone)
        assert both.due_by_asset.get(asset, 0) == alone.due_by_asset.get(asset, 0)


@often
@given(orders(), events([EventKind.RATIO_CHANGE, *TRIGGERS]), st.sampled_from(BOOKS), as_ofs)
def test_lines_and_totals_sum_exactly(
    told: list[Order], happened: list[Event], book: Rulebook, as_of: int
) -> None:
    """SPEC, Settlement core: signed amounts whose sum is exactly the due amount."""
    result = settled(told, happened, book, as_of)
    explained = [(row.due, row.lines) for row in result.settlements]
    explained += [(row.due, row.lines) for row in result.pending]
    for due, lines in explained:
        assert sum(line.product for line in lines) == due * 10**6
        assert len({line.term for line in lines}) == len(lines)
    for row in result.settlements:
        if row.status != "settled":
            assert (row.due, row.lines) == (0, ())
            assert row.reason is not None
    assert sum(dues(result)) == sum(result.due_by_asset.values())
    assert sum(window.due for window in result.window_dues) == sum(dues(result))
    assert sum(row.due for row in result.pending) == sum(result.pending_by_asset.values())
