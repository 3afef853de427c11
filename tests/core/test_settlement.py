"""Settlement, sentence by sentence of the specification: edges, ratios, gates, triggers, notes."""

from __future__ import annotations

import pytest

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.money import amount_text
from profitshare_gui.core.records import Event, Order, Provenance, Settlement, Term
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult
from tests.core.reference import settle_by_hand
from tests.core.rulebooks import rulebook, shipped
from tests.core.worlds import settled
from tests.say import at, event, order, share, usdt

LATER = at("2026-06-01 00:00")
MONDAY = "2026-04-06 00:00"
"""The cut-off of the week in which `order()` closes by default."""
_EARLY = ["stop_copying", "lead_closes", "withdrawal"]
_GATE = {"lead_unrealized_above": "-20000", "balance_covers_share": True}


def mark_rule(**changes: object) -> Rulebook:
    return rulebook(model="high_water_mark", ratio_applies="current", **changes)


def run(
    told: list[Order],
    happened: list[Event] | None = None,
    book: Rulebook | None = None,
    as_of: str = "",
    ratio: str | None = "10%",
) -> SettlementResult:
    return settled(
        told,
        happened or [],
        book or rulebook(open_positions="postpone"),
        at(as_of) if as_of else LATER,
        None if ratio is None else share(ratio),
    )


def one(result: SettlementResult) -> Settlement:
    (row,) = result.settlements
    return row


def story(result: SettlementResult) -> list[str]:
    """Every settlement in a few words: copier, cut-off, status, due."""
    return [
        f"{row.copier_id} {instant_text(row.window.cut_off_at)[5:16]} {row.status} "
        f"{amount_text(row.due)}"
        for row in result.settlements
    ]


def lines(row: Settlement) -> dict[Term, int]:
    return {line.term: line.product for line in row.lines}


# -- belonging


def test_an_order_belongs_to_the_window_in_which_it_closes() -> None:
    """opens_at <= closed_at < cut_off_at; the last microsecond is the old week's."""
    told = [
        order("ada", "1", opened="2026-03-29 00:00", closed="2026-03-30 00:00"),
        order("bob", "1", opened="2026-03-30 00:00", closed="2026-04-05 23:59:59.999999"),
    ]
    assert story(run(told)) == ["ada 04-06T00:00 settled 0.1", "bob 04-06T00:00 settled 0.1"]


def test_an_order_closed_exactly_at_the_cut_off_is_still_open_there() -> None:
    """It postpones the week that ends, and settles with the next."""
    told = [
        order("ada", "10"),
        order("ada", "5", opened="2026-04-01 00:00", closed=MONDAY),
    ]
    assert story(run(told)) == ["ada 04-06T00:00 postponed 0", "ada 04-13T00:00 settled 1.5"]


def test_an_order_opened_exactly_at_the_cut_off_is_not_open_there() -> None:
    """Open at a cut-off: opened_at < cut_off_at."""
    told = [
        order("ada", "10"),
        order("ada", None, opened=MONDAY, closed=None, order_id="x"),
    ]
    assert story(run(told, as_of="2026-04-07 00:00")) == ["ada 04-06T00:00 settled 1"]


def test_the_lines_of_a_window_leave_out_what_closed_exactly_at_its_cut_off() -> None:
    """SPEC, Settlement core: an order closed at the cut-off is told in the window that opens there.

    10 x 10 % in the old week, 5 x 20 % in the new one.
    """
    told = [
        order("ada", "10", ratio="10%"),
        order("ada", "5", ratio="20%", opened="2026-04-01 00:00", closed=MONDAY),
    ]
    rows = run(told, book=rulebook(withholding="per_winning_order")).settlements
    whole = usdt("1") * 10**6
    assert [lines(row) for row in rows] == [{Term.REALIZED_PNL: whole}] * 2
    assert [row.withheld for row in rows] == [whole] * 2
    assert [row.share_ratio for row in rows] == [share("10%"), share("20%")]


def test_an_order_that_closed_before_it_opened_its_week_twice_blocks_nothing_later() -> None:
    """A postponed backlog is netted whole, each order at its own ratio, and nothing is lost."""
    told = [
        order("ada", "100", ratio="10%", closed="2026-04-01 00:00"),
        order("ada", "-30", ratio="20%", opened="2026-04-02 00:00", closed="2026-04-15 00:00"),
        order("ada", "50", ratio="30%", closed="2026-04-09 00:00"),
    ]
    result = run(told)
    assert story(result) == [
        "ada 04-06T00:00 postponed 0",
        "ada 04-13T00:00 postponed 0",
        "ada 04-20T00:00 settled 19",  # 100 x 10 % + 50 x 30 % - 30 x 20 %
    ]
    assert [row.reason for row in result.settlements] == ["OPEN_POSITIONS", "OPEN_POSITIONS", None]
    # What closed in earlier windows is `carried`: 100 x 10 % + 50 x 30 % = 25.
    assert lines(result.settlements[-1])[Term.CARRIED] == usdt("25") * 10**6
    assert lines(result.settlements[-1])[Term.REALIZED_PNL] == usdt("-6") * 10**6


def test_postponement_is_copier_by_copier() -> None:
    told = [
        order("ada", "10"),
        order("ada", None, opened="2026-04-01 00:00", closed=None, order_id="x"),
        order("bob", "10"),
    ]
    assert story(run(told, as_of="2026-04-07 00:00")) == [
        "ada 04-06T00:00 postponed 0",
        "bob 04-06T00:00 settled 1",
    ]


def test_an_open_order_alone_makes_no_row() -> None:
    """SPEC, Command line: a row exists when an order closed, one is carried, or a trigger fell."""
    told = [order("ada", "5", opened="2026-04-01 00:00", closed=None, order_id="x")]
    result = run(told)
    assert list(result.settlements) == []
    assert list(result.pending) == []


def test_the_partial_pnl_of_an_open_order_never_counts() -> None:
    told = [
        order("ada", "10"),
        order("ada", "1000", fee="7", opened="2026-04-01 00:00", closed=None, order_id="x"),
    ]
    assert one(run(told, book=rulebook())).base == usdt("10")


# -- as of


def test_a_window_is_settled_once_its_cut_off_is_as_of() -> None:
    told = [order("ada", "10")]
    assert story(run(told, as_of="2026-04-05 23:59:59.999999")) == []
    assert story(run(told, as_of=MONDAY)) == ["ada 04-06T00:00 settled 1"]


def test_an_order_closed_at_as_of_is_open() -> None:
    told = [
        order("ada", "10", closed="2026-04-01 00:00"),
        order("ada", "10", opened="2026-03-31 00:00", closed="2026-04-02 00:00"),
    ]
    at_the_close = run(told, as_of="2026-04-02 00:00")
    (row,) = at_the_close.pending
    assert (row.base, row.status) == (usdt("10"), "postponed")
    just_after = run(told, as_of="2026-04-02 00:00:00.000001")
    assert [(row.base, row.status) for row in just_after.pending] == [(usdt("20"), "settled")]


def test_an_order_opened_at_as_of_is_absent() -> None:
    told = [
        order("ada", "10", closed="2026-04-01 00:00"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x"),
    ]
    assert run(told, as_of="2026-04-02 00:00").pending[0].status == "settled"
    assert run(told, as_of="2026-04-02 00:00:00.000001").pending[0].status == "postponed"


@pytest.mark.parametrize(
    ("as_of", "base"), [("2026-04-02 00:00", "10"), ("2026-04-02 00:00:00.000001", "19")]
)
def test_what_an_order_opened_at_as_of_shows_is_not_pending(as_of: str, base: str) -> None:
    """SPEC, Settlement core: one opened at >= as_of is absent, and so is its unrealized 9."""
    told = [
        order("ada", "10", closed="2026-04-01 00:00"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x", unrealized="9"),
    ]
    (row,) = run(told, book=mark_rule(unrealized=True), as_of=as_of).pending
    assert row.base == usdt(base)


@pytest.mark.parametrize(
    ("as_of", "base"), [("2026-04-02 00:00", "19"), ("2026-04-02 00:00:00.000001", "15")]
)
def test_an_order_closed_at_as_of_is_pending_with_what_it_shows_unrealized(
    as_of: str, base: str
) -> None:
    """SPEC, Settlement core: closed at >= as_of it is open, so 10 + 9; a moment later 10 + 5."""
    told = [
        order("ada", "10", closed="2026-04-01 00:00"),
        order("ada", "5", closed="2026-04-02 00:00", unrealized="9"),
    ]
    (row,) = run(told, book=mark_rule(unrealized=True), as_of=as_of).pending
    assert row.base == usdt(base)


def test_an_event_at_as_of_is_known_and_one_after_it_is_not() -> None:
    told = [order("ada", "100", closed="2026-04-01 00:00")]
    unrealized = [event("unrealized", "2026-04-02 00:00", "ada", amount="50")]
    book = mark_rule(unrealized=True)
    assert run(told, unrealized, book, "2026-04-02 00:00").pending[0].base == usdt("150")
    assert run(told, unrealized, book, "2026-04-01 23:59:59").pending[0].base == usdt("100")


def test_a_trigger_at_as_of_has_happened() -> None:
    """An event at > as_of is ignored; one at as_of is not."""
    told = [order("ada", "100", closed="2026-03-31 00:00")]
    happened = [event("withdrawal", "2026-04-01 00:00", "ada")]
    book = mark_rule(triggers=_EARLY)
    assert story(run(told, happened, book, "2026-03-31 23:59:59.999999")) == []
    at_once = run(told, happened, book, "2026-04-01 00:00")
    assert story(at_once) == ["ada 04-01T00:00 settled 10"]
    assert list(at_once.pending) == []


def test_pending_is_what_closed_since_the_last_cut_off_and_all_carried() -> None:
    told = [
        order("ada", "10", closed="2026-04-01 00:00"),
        order("ada", "20", closed="2026-04-08 00:00"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x"),
        order("bob", "30", closed="2026-04-08 00:00"),
        order("eve", "40", closed="2026-04-01 00:00"),
    ]
    result = run(told, as_of="2026-04-09 00:00")
    assert [(row.copier_id, row.status, row.base, row.due) for row in result.pending] == [
        ("ada", "postponed", usdt("30"), usdt("3")),
        ("bob", "settled", usdt("30"), usdt("3")),
    ]
    assert result.pending_by_asset == {"USDT": usdt("6")}  # postponed rows included


def test_pending_at_a_cut_off_holds_what_belongs_to_the_next_window() -> None:
    told = [order("ada", "10"), order("ada", "7", opened="2026-04-05 00:00", closed=MONDAY)]
    result = run(told, book=rulebook(), as_of=MONDAY)
    assert story(result) == ["ada 04-06T00:00 settled 1"]
    assert list(result.pending) == []
    assert instant_text(result.next_window.pays_at) == "2026-04-13T00:00:00Z"


@pytest.mark.parametrize("unrealized", ["50", "-50"])
def test_pending_promises_no_more_than_a_cut_off_would_pay(unrealized: str) -> None:
    """`pending` is what a cut-off at `as_of` would pay, and an open order alone makes no row."""
    told = [
        order("ada", None, opened="2026-04-01 00:00", closed=None, order_id="x",
              unrealized=unrealized)
    ]  # fmt: skip
    book = mark_rule(unrealized=True)
    happened = [event("unrealized", MONDAY, "ada", amount=unrealized)]
    paid = sum(row.due for row in run(told, happened, book, MONDAY).settlements)
    before = run(told, happened, book, "2026-04-05 23:59:59.999999")
    assert sum(row.due for row in before.pending) == paid


# -- ratios


def test_an_orders_own_ratio_comes_before_the_history() -> None:
    told = [order("ada", "100", ratio="20%")]
    history = [event("ratio_change", "2026-01-01 00:00", ratio="5%")]
    assert one(run(told, history)).due == usdt("20")


def test_a_change_at_the_instant_of_opening_applies() -> None:
    """The last ratio_change at <= opened_at."""
    told = [order("ada", "100", opened="2026-03-31 10:00", closed="2026-03-31 11:00")]
    for when, due in (("2026-03-31 10:00", "5"), ("2026-03-31 10:00:00.000001", "10")):
        assert one(run(told, [event("ratio_change", when, ratio="5%")])).due == usdt(due)


def test_a_copiers_own_change_comes_before_a_later_one_for_all() -> None:
    told = [order("ada", "100"), order("bob", "100")]
    history = [
        event("ratio_change", "2026-01-01 00:00", "ada", ratio="5%"),
        event("ratio_change", "2026-02-01 00:00", ratio="20%"),
    ]
    assert [row.due for row in run(told, history).settlements] == [usdt("5"), usdt("20")]


def test_a_pool_keeps_each_copiers_own_ratio() -> None:
    """Pooled is about netting; the ratio of an order is still its copier's own change first."""
    told = [order("ada", "100"), order("bob", "100")]
    history = [
        event("ratio_change", "2026-01-01 00:00", "ada", ratio="5%"),
        event("ratio_change", "2026-02-01 00:00", ratio="20%"),
    ]
    assert one(run(told, history, rulebook(scope="pooled"))).due == usdt("25")


def test_the_callers_ratio_comes_before_the_rulebooks_fixed_one() -> None:
    told = [order("ada", "100")]
    book = rulebook(fixed_ratio="0.08")
    assert one(run(told, book=book)).due == usdt("10")
    assert one(run(told, book=book, ratio=None)).due == usdt("8")


def test_a_ratio_of_zero_is_a_ratio() -> None:
    told = [order("ada", "100", ratio="0%")]
    row = one(run(told))
    assert (row.due, row.share_ratio, row.status) == (0, 0, "settled")
    zero = [event("ratio_change", "2026-01-01 00:00", ratio="0%")]
    assert one(run([order("ada", "100")], zero)).due == 0


def test_no_ratio_at_all_names_the_order() -> None:
    """SPEC, Settlement core: else an error naming the order."""
    told = [
        order("ada", "100", ratio="10%", order_id="fine"),
        order("ada", "100", order_id="A-17", opened="2026-03-31 08:30", closed="2026-03-31 09:00"),
    ]
    with pytest.raises(NoRatio) as missing:
        run(told, ratio=None)
    assert missing.value.order_id == "A-17"
    assert missing.value.copier_id == "ada"
    assert "A-17" in str(missing.value)
    assert "ada" in str(missing.value)


@pytest.mark.parametrize("model", ["high_water_mark", "cumulative_minus_shared"])
def test_no_ratio_for_a_cumulative_rule_names_an_order_of_the_copier(model: str) -> None:
    told = [order("bob", "1", ratio="10%"), order("ada", "100", order_id="A-17")]
    with pytest.raises(NoRatio) as missing:
        run(told, book=rulebook(model=model, ratio_applies="current"), ratio=None)
    assert (missing.value.copier_id, missing.value.order_id) == ("ada", "A-17")


def test_an_open_order_without_a_ratio_is_no_error() -> None:
    """Nothing of it is settled, so nothing asks for its ratio."""
    told = [
        order("ada", "100", ratio="10%"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x"),
    ]
    assert story(run(told, book=rulebook(), ratio=None)) == ["ada 04-06T00:00 settled 10"]


def test_an_open_stamped_order_is_enough_for_a_pending_share() -> None:
    """A ledger in which every order carries its ratio never lacks one."""
    told = [
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x",
              ratio="10%", unrealized="50")
    ]  # fmt: skip
    run(told, book=mark_rule(unrealized=True), as_of="2026-04-03 00:00", ratio=None)
    early = [event("withdrawal", "2026-04-02 12:00", "ada")]
    run(told, early, mark_rule(triggers=_EARLY), "2026-04-03 00:00", ratio=None)


def test_an_order_needs_no_ratio_of_its_own_under_a_version_that_takes_the_one_in_force() -> None:
    """Each window by its own version: an earlier one asks nothing of later orders."""
    book = rulebook(
        {
            "effective_from": "2026-01-05T00:00:00Z",
            "model": "high_water_mark",
            "ratio_applies": "current",
        }
    )
    history = [event("ratio_change", "2026-04-01 00:00", ratio="10%")]
    told = [order("ada", "100", opened="2026-03-31 00:00", closed="2026-04-02 00:00")]
    assert one(run(told, history, book, ratio=None)).due == usdt("10")


def test_a_share_whose_ratio_nobody_knows_is_an_error_and_never_zero() -> None:
    """Else an error naming the order: a mark moved up at a ratio of 0 would lose the share."""
    told = [order("ada", "1", opened="2026-03-31 00:00", closed="2026-04-08 00:00", order_id="x")]
    happened = [
        event("unrealized", "2026-04-01 00:00", "ada", amount="1000"),
        event("withdrawal", "2026-04-01 00:00", "ada"),
    ]
    book = mark_rule(unrealized=True, triggers=_EARLY)
    with pytest.raises(NoRatio):
        run(told, happened, book, "2026-04-02 00:00", ratio=None)


@pytest.mark.parametrize(
    ("applies", "when", "due"),
    [
        ("current", "2026-04-05 23:59:59.999999", "20"),
        ("current", MONDAY, "10"),  # at < cut_off_at
        ("next_window", "2026-03-30 00:00", "20"),  # at <= opens_at
        ("next_window", "2026-03-30 00:00:00.000001", "10"),
    ],
)
@pytest.mark.parametrize("model", ["period_net", "high_water_mark", "cumulative_minus_shared"])
def test_when_a_change_takes_effect(model: str, applies: str, when: str, due: str) -> None:
    book = rulebook(model=model, ratio_applies=applies)
    history = [event("ratio_change", when, ratio="20%")]
    assert one(run([order("ada", "100")], history, book)).due == usdt(due)


@pytest.mark.parametrize("model", ["period_net", "high_water_mark", "cumulative_minus_shared"])
def test_a_change_at_as_of_counts_for_the_window_that_opens_there(model: str) -> None:
    """SPEC, Settlement core: next window at <= opens_at, and only an event at > as_of is ignored.

    What is carried into the new week is pending at its ratio: 100 x 20 %.
    """
    told = [
        order("ada", "100"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x"),
    ]
    book = rulebook(model=model, ratio_applies="next_window", open_positions="postpone")
    (row,) = run(told, [event("ratio_change", MONDAY, ratio="20%")], book, MONDAY).pending
    assert (row.status, row.due) == ("postponed", usdt("20"))


def test_limits_of_the_settings_never_clip_a_ratio() -> None:
    """SPEC, Settlement core: setting limits never clip a ratio here."""
    assert one(run([order("ada", "100", ratio="30%")], book=shipped("ju"))).due == usdt("30")


# -- period net


def test_ju_forgets_a_losing_week() -> None:
    told = [
        order("ada", "-100", closed="2026-04-01 00:00"),
        order("ada", "100", closed="2026-04-08 00:00"),
    ]
    result = run(told)
    assert story(result) == ["ada 04-06T00:00 settled 0", "ada 04-13T00:00 settled 10"]
    assert result.settlements[0].reason == "NET_NOT_POSITIVE"
    assert lines(result.settlements[0])[Term.FLOOR] == usdt("10") * 10**6


def test_ju_pays_nothing_where_the_net_is_not_positive_though_the_shares_are() -> None:
    """0 when the sum of nets is <= 0: +100 at 20 % and -100 at 10 % nets to 0."""
    told = [order("ada", "100", ratio="20%"), order("ada", "-100", ratio="10%")]
    row = one(run(told))
    assert (row.base, row.due, row.reason) == (0, 0, "NET_NOT_POSITIVE")


def test_shares_that_a_net_of_zero_takes_away_are_floored_and_not_rounded() -> None:
    """SPEC, Settlement core: 0 when the sum of nets is <= 0, told by the line `floor`.

    The shares alone come to 100 x 20 % - 100 x 10 % = 10.
    """
    row = one(run([order("ada", "100", ratio="20%"), order("ada", "-100", ratio="10%")]))
    assert lines(row) == {
        Term.REALIZED_PNL: usdt("10") * 10**6,
        Term.FLOOR: usdt("-10") * 10**6,
    }


def test_ju_floors_the_shares_where_only_the_net_is_positive() -> None:
    """+110 at 10 % and -100 at 20 % is -9, floored at 0."""
    told = [order("ada", "110", ratio="10%"), order("ada", "-100", ratio="20%")]
    row = one(run(told))
    assert (row.base, row.due) == (usdt("10"), 0)
    assert lines(row)[Term.FLOOR] == usdt("9") * 10**6


def test_where_losses_are_carried_a_net_of_zero_is_carried_with_its_shares() -> None:
    """SPEC, Settlement core: 0 when the sum of nets is <= 0; with `carry` all of it waits.

    100 x 20 % - 100 x 10 % + 10 x 10 % = 11.
    """
    told = [
        order("ada", "100", ratio="20%"),
        order("ada", "-100", ratio="10%"),
        order("ada", "10", ratio="10%", closed="2026-04-08 00:00"),
    ]
    result = run(told, book=rulebook(loss_carry="carried"))
    assert story(result) == ["ada 04-06T00:00 settled 0", "ada 04-13T00:00 settled 11"]
    assert lines(result.settlements[-1])[Term.CARRIED] == usdt("10") * 10**6


def test_a_fee_that_was_a_rebate_keeps_its_sign() -> None:
    """Net = realized - fee + funding: 100 + 2 + 3 = 105."""
    row = one(run([order("ada", "100", fee="-2", funding="3")]))
    assert row.base == usdt("105")
    assert lines(row)[Term.TRADING_FEE] == usdt("0.2") * 10**6


@pytest.mark.parametrize(
    ("rulebook_id", "base"),
    [("ju", "83"), ("okx", "90"), ("coinlocally", "100"), ("binance-spot", "100")],
)
def test_the_base_of_one_order(rulebook_id: str, base: str) -> None:
    """ju: realized - fee + funding; okx: realized - fee; coinlocally, binance-spot: realized."""
    told = [order("ada", "100", fee="10", funding="-7")]
    assert one(run(told, book=shipped(rulebook_id))).base == usdt(base)


def test_the_base_of_binance_futures_counts_what_is_unrealized() -> None:
    """Realized - fee + funding, plus unrealized at the cut-off: 100 - 10 - 7 + 50."""
    told = [order("ada", "100", fee="10", funding="-7")]
    happened = [event("unrealized", MONDAY, "ada", amount="50")]
    assert one(run(told, happened, shipped("binance-futures"))).base == usdt("133")


# -- unrealized


@pytest.mark.parametrize(
    ("when", "base"),
    [
        ("2026-03-29 23:59:59.999999", "100"),
        ("2026-03-30 00:00", "150"),  # [opens_at, cut_off_at], both ends in
        (MONDAY, "150"),
        ("2026-04-06 00:00:00.000001", "100"),
    ],
)
def test_unrealized_at_a_cut_off_is_of_that_window(when: str, base: str) -> None:
    told = [order("ada", "100")]
    happened = [event("unrealized", when, "ada", amount="50")]
    result = run(told, happened, mark_rule(unrealized=True), "2026-04-07 00:00")
    assert result.settlements[0].base == usdt(base)


def test_an_unknown_unrealized_pnl_is_zero_with_a_note() -> None:
    told = [
        order("ada", "100"),
        order("ada", None, opened="2026-04-02 00:00", closed=None, order_id="x", unrealized="9"),
    ]
    row = run(told, book=mark_rule(unrealized=True), as_of=MONDAY).settlements[0]
    assert row.base == usdt("100")  # what the open order shows is of now, not of the cut-off
    assert "UNREALIZED_UNKNOWN" in row.notes
    pending = run(
        [*told, order("ada", "1", closed="2026-04-03 00:00")],
        book=mark_rule(unrealized=True),
        as_of="2026-04-03 12:00",
    ).pending[0]
    assert pending.base == usdt("110")


def test_a_copier_whose_open_orders_are_not_in_the_ledger_lacks_the_figure_as_well() -> None:
    """SPEC, Settlement core: no event in the window is 0 with a note, whatever orders we know."""
    row = one(run([order("ada", "100")], book=mark_rule(unrealized=True)))
    assert (row.base, "UNREALIZED_UNKNOWN" in row.notes) == (usdt("100"), True)


# -- gates


@pytest.mark.parametrize(
    ("lead", "status"), [("-19999.99999999", "settled"), ("-20000", "skipped"), ("0", "settled")]
)
def test_the_lead_gate_is_strict(lead: str, status: str) -> None:
    happened = [event("lead_unrealized", MONDAY, amount=lead)]
    row = run([order("ada", "100")], happened, mark_rule(**_GATE)).settlements[0]
    assert row.status == status


def test_a_skipped_share_is_whole_and_still_due() -> None:
    """Otherwise skipped whole and still due; the mark stays where it was."""
    told = [order("ada", "100"), order("ada", "50", closed="2026-04-08 00:00")]
    happened = [
        event("available_balance", MONDAY, "ada", amount="9.99999999"),
        event("available_balance", "2026-04-13 00:00", "ada", amount="15"),
    ]
    result = run(told, happened, mark_rule(**_GATE))
    assert story(result) == ["ada 04-06T00:00 skipped 0", "ada 04-13T00:00 settled 15"]
    first, second = result.settlements
    assert (first.reason, first.high_water_mark) == ("AVAILABLE_BALANCE", 0)
    assert first.lines == ()
    assert second.high_water_mark == usdt("150")


def test_a_skipped_share_is_paid_in_a_week_without_any_order() -> None:
    """Still due: a row exists because one is carried into the window."""
    happened = [
        event("lead_unrealized", MONDAY, amount="-30000"),
        event("lead_unrealized", "2026-04-13 00:00", amount="0"),
    ]
    result = run([order("ada", "100")], happened, mark_rule(**_GATE))
    assert story(result) == ["ada 04-06T00:00 skipped 0", "ada 04-13T00:00 settled 10"]


def test_a_gate_nobody_knows_passes_with_a_note() -> None:
    row = one(run([order("ada", "100")], book=mark_rule(**_GATE)))
    assert (row.status, row.due) == ("settled", usdt("10"))
    assert "GATE_UNKNOWN" in row.notes


def test_a_gate_known_only_after_the_cut_off_is_unknown_there() -> None:
    happened = [event("lead_unrealized", "2026-04-06 00:00:00.000001", amount="-30000")]
    row = run([order("ada", "100")], happened, mark_rule(**_GATE)).settlements[0]
    assert (row.status, "GATE_UNKNOWN" in row.notes) == ("settled", True)


def test_gates_hold_for_scheduled_runs_only() -> None:
    happened = [
        event("lead_unrealized", "2026-04-01 00:00", amount="-30000"),
        event("withdrawal", "2026-04-02 00:00", "ada"),
    ]
    told = [order("ada", "100", closed="2026-03-31 00:00")]
    row = run(told, happened, mark_rule(triggers=_EARLY, **_GATE)).settlements[0]
    assert (row.trigger, row.status, row.due) == ("withdrawal", "settled", usdt("10"))


def test_pending_tells_what_the_gate_would_do_and_still_shows_the_share() -> None:
    happened = [event("lead_unrealized", "2026-04-01 00:00", amount="-30000")]
    told = [order("ada", "100", closed="2026-03-31 00:00")]
    (row,) = run(told, happened, mark_rule(**_GATE), "2026-04-02 00:00").pending
    assert (row.status, row.reason, row.due) == ("skipped", "LEAD_UNREALIZED", usdt("10"))


def test_rebates_do_not_wait_for_a_gate() -> None:
    """Platform rules, 1.3: rebates unaffected."""
    book = mark_rule(fee_ratio="0.1", margin_ratio="0.003", **_GATE)
    happened = [event("lead_unrealized", MONDAY, amount="-30000")]
    result = run([order("ada", "100", fee="20")], happened, book, MONDAY)
    assert result.settlements[0].status == "skipped"
    assert [rebate.due for rebate in result.rebates] == [usdt("2")]


def test_one_copier_has_one_rebate_a_window() -> None:
    """The cap is of the copier's margin: a restart in mid-week does not double it."""
    book = mark_rule(fee_ratio="0.1", margin_ratio="0.003", triggers=_EARLY)
    told = [
        order("ada", "1", fee="500", closed="2026-03-31 00:00"),
        order("ada", "1", fee="500", opened="2026-04-03 00:00", closed="2026-04-04 00:00"),
    ]
    happened = [
        event("stop_copying", "2026-04-02 00:00", "ada"),
        event("equity", MONDAY, "ada", amount="1000"),
    ]
    result = run(told, happened, book)
    # min(1000 x 10 %, 1000 x 3 % x 10 %) = 3
    assert sum(rebate.due for rebate in result.rebates) == usdt("3")


def test_fees_that_cancel_out_make_no_rebate() -> None:
    """SPEC, Settlement core: fees x 10 %; 5 paid before a stop and 5 got back after it are 0."""
    told = [
        order("ada", "1", fee="5", closed="2026-03-31 00:00"),
        order("ada", "1", fee="-5", opened="2026-04-03 00:00", closed="2026-04-04 00:00"),
    ]
    happened = [event("stop_copying", "2026-04-02 00:00", "ada")]
    assert run(told, happened, mark_rule(fee_ratio="0.1", triggers=_EARLY)).rebates == ()


# -- early triggers


@pytest.mark.parametrize("kind", _EARLY)
def test_an_early_trigger_settles_what_closed_before_it(kind: str) -> None:
    """Its window is `[opens_at, at)`, paid at `at`; open orders do not block it."""
    told = [
        order("ada", "100", closed="2026-03-31 00:00"),
        order("ada", "50", opened="2026-03-31 00:00", closed="2026-04-01 00:00"),
        order("bob", "10"),
    ]
    happened = [event(kind, "2026-04-01 00:00", "ada")]
    book = mark_rule(triggers=_EARLY, open_positions="postpone", pays_after_minutes=60)
    result = run(told, happened, book)
    rows = [
        (row.copier_id, row.trigger, instant_text(row.window.cut_off_at)[5:13], row.due)
        for row in result.settlements
    ]
    assert rows == [
        ("ada", kind, "04-01T00", usdt("10")),
        ("ada", "weekly", "04-06T00", usdt("5")),
        ("bob", "weekly", "04-06T00", usdt("1")),
    ]
    early, rest, _ = result.settlements
    assert early.window.opens_at == rest.window.opens_at == at("2026-03-30 00:00")
    assert early.window.pays_at == at("2026-04-01 00:00")
    assert rest.window.pays_at == at("2026-04-06 01:00")


def test_a_trigger_without_a_copier_means_all() -> None:
    told = [
        order("ada", "100", closed="2026-03-31 00:00"),
        order("bob", "10", closed="2026-03-31 00:00"),
    ]
    happened = [event("lead_closes", "2026-04-01 00:00")]
    result = run(told, happened, mark_rule(triggers=_EARLY))
    assert [(row.copier_id, row.trigger) for row in result.settlements] == [
        ("ada", "lead_closes"),
        ("bob", "lead_closes"),
    ]


def test_a_trigger_with_nothing_new_still_makes_a_row() -> None:
    """SPEC, Command line: a row exists when … or a trigger fell in it."""
    told = [order("ada", "100", closed="2026-03-31 00:00")]
    happened = [event("withdrawal", "2026-04-08 00:00", "ada")]
    result = run(told, happened, mark_rule(triggers=_EARLY))
    assert [(row.trigger, row.due) for row in result.settlements] == [
        ("weekly", usdt("10")),
        ("withdrawal", 0),
    ]


def test_a_trigger_at_the_cut_off_lies_in_the_window_that_opens_there() -> None:
    told = [order("ada", "100")]
    happened = [event("withdrawal", MONDAY, "ada")]
    first = run(told, happened, mark_rule(triggers=_EARLY)).settlements[0]
    assert (first.trigger, first.due) == ("weekly", usdt("10"))


@pytest.mark.parametrize("kind", _EARLY)
def test_elsewhere_a_trigger_is_ignored_with_a_note(kind: str) -> None:
    told = [order("ada", "100", closed="2026-03-31 00:00"), order("bob", "10")]
    happened = [event(kind, "2026-04-01 00:00", "ada")]
    ada, bob = run(told, happened, shipped("ju")).settlements
    assert (ada.trigger, ada.due) == ("weekly", usdt("10"))
    assert any(kind in note for note in ada.notes)
    assert bob.notes == ()


def test_an_ignored_trigger_is_noted_in_the_window_it_fell_in() -> None:
    told = [order("ada", "1"), order("ada", "1", closed="2026-04-08 00:00")]
    for when, noted in (("2026-03-30 00:00", [True, False]), (MONDAY, [False, True])):
        rows = run(told, [event("withdrawal", when, "ada")], shipped("ju")).settlements
        assert [bool(row.notes) for row in rows] == noted


@pytest.mark.parametrize(
    "model", ["high_water_mark", "cumulative_minus_shared", "cumulative_ratio_adjusted"]
)
def test_after_a_stop_the_next_order_starts_a_new_project(model: str) -> None:
    """P = H = shared = 0: the loss of -40 after +100 is forgotten, and so is the mark."""
    book = rulebook(model=model, ratio_applies="current", triggers=_EARLY)
    told = [
        order("ada", "100", closed="2026-03-31 00:00"),
        order("ada", "-40", closed="2026-04-07 00:00"),
        order("ada", "30", opened="2026-04-09 00:00", closed="2026-04-10 00:00"),
    ]
    happened = [event("stop_copying", "2026-04-08 00:00", "ada")]
    result = run(told, happened, book)
    assert [(row.trigger, row.base, row.due) for row in result.settlements] == [
        ("weekly", usdt("100"), usdt("10")),
        ("stop_copying", usdt("60"), 0),
        ("weekly", usdt("30"), usdt("3")),
    ]


def test_a_position_that_outlives_the_stop_belongs_to_the_old_project() -> None:
    """The weekly run takes the rest, above the old project's mark: 100 - 40 + 90 is 50 above."""
    told = [
        order("ada", "100", closed="2026-03-31 00:00"),
        order("ada", "-40", closed="2026-04-07 00:00"),
        order("ada", "90", opened="2026-04-07 12:00", closed="2026-04-09 00:00"),
    ]
    happened = [event("stop_copying", "2026-04-08 00:00", "ada")]
    result = run(told, happened, mark_rule(triggers=_EARLY))
    assert [(row.trigger, row.due) for row in result.settlements] == [
        ("weekly", usdt("10")),
        ("stop_copying", 0),
        ("weekly", usdt("5")),
    ]


@pytest.mark.parametrize("copier_id", ["ada", ""])
def test_an_order_opened_at_the_instant_of_a_stop_is_of_the_new_project(copier_id: str) -> None:
    """SPEC, Settlement core: the trigger settles what closed before it, the next order starts anew.

    So the row of the stop shows the old project's 100, and the order the new one's 30.
    """
    told = [
        order("ada", "100", closed="2026-03-31 00:00"),
        order("ada", "30", opened="2026-04-08 00:00", closed="2026-04-10 00:00"),
    ]
    happened = [event("stop_copying", "2026-04-08 00:00", copier_id)]
    result = run(told, happened, mark_rule(triggers=_EARLY))
    assert [(row.trigger, row.base, row.due) for row in result.settlements] == [
        ("weekly", usdt("100"), usdt("10")),
        ("stop_copying", usdt("100"), 0),
        ("weekly", usdt("30"), usdt("3")),
    ]


def test_withdrawals_and_transfers_never_move_the_mark() -> None:
    """SPEC, Settlement core: H is PnL, not equity."""
    told = [order("ada", "100"), order("ada", "50", closed="2026-04-08 00:00")]
    happened = [
        event("withdrawal", "2026-04-07 00:00", "ada", amount="500"),
        event("transfer_in", "2026-04-07 00:00", "ada", amount="900"),
        event("transfer_out", "2026-04-07 01:00", amount="900"),
    ]
    with_moves = run(told, happened, mark_rule())
    assert story(with_moves) == story(run(told, book=mark_rule()))


# -- versions, clocks, provenance


def test_a_window_before_the_first_version_is_settled_by_it_with_a_note() -> None:
    book = rulebook(effective_from="2026-04-06T00:00:00Z")
    told = [order("ada", "10"), order("ada", "10", closed="2026-04-08 00:00")]
    before, after = run(told, book=book).settlements
    assert before.due == usdt("1")
    assert before.notes
    assert after.notes == ()


def test_the_version_in_force_when_the_window_opens_decides() -> None:
    """Changed on a Wednesday: the running week still postpones, the next does not."""
    book = rulebook(
        {"effective_from": "2026-04-01T00:00:00Z", "open_positions": "ignore"},
        open_positions="postpone",
    )
    told = [
        order("ada", "10"),
        order("ada", None, opened="2026-03-31 00:00", closed=None, order_id="x"),
        order("ada", "20", closed="2026-04-08 00:00"),
    ]
    assert story(run(told, book=book)) == [
        "ada 04-06T00:00 postponed 0",
        "ada 04-13T00:00 settled 3",
    ]


def test_binance_futures_changed_to_unrealized_in_september_2024() -> None:
    """SPEC, Platforms: 2024-09-23 on realised + unrealised; before realised and flat."""

    def trade(closed: str) -> list[Order]:
        blocker = order(
            "ada", None, opened="2024-09-01 00:00", closed=None, order_id="x", unrealized="9"
        )
        return [order("ada", "100", opened="2024-09-10 00:00", closed=closed), blocker]

    book = shipped("binance-futures")
    before = run(trade("2024-09-20 00:00"), book=book, as_of="2024-09-23 00:00")
    after = run(trade("2024-09-25 00:00"), book=book, as_of="2024-09-30 00:00")
    assert story(before) == ["ada 09-23T00:00 postponed 0"]
    assert story(after) == ["ada 09-30T00:00 settled 10"]


def test_windows_counted_from_each_copiers_own_first_day() -> None:
    book = rulebook(per_copier=True, weekday=None)
    told = [
        order("ada", "10", opened="2026-04-01 05:00", closed="2026-04-07 00:00"),
        order("bob", "10", opened="2026-04-02 05:00", closed="2026-04-08 23:00"),
        order("ada", "10", closed="2026-04-08 00:00"),
    ]
    assert story(run(told, book=book)) == [
        "ada 04-08T00:00 settled 1",
        "bob 04-09T00:00 settled 1",
        "ada 04-15T00:00 settled 1",
    ]


def test_a_cumulative_pnl_first_read_at_as_of_starts_that_copiers_clock() -> None:
    """SPEC, Settlement core: only an event at > as_of is ignored; 10 % of 50 is pending."""
    told = [order("ada", "10", closed="2026-04-02 00:00")]
    happened = [event("pnl", "2026-04-03 12:00", "bob", amount="50")]
    book = mark_rule(per_copier=True, weekday=None)
    result = run(told, happened, book, "2026-04-03 12:00")
    assert [(row.copier_id, row.due) for row in result.pending] == [
        ("ada", usdt("1")),
        ("bob", usdt("5")),
    ]


def test_cumulative_pnl_at_the_edges_stands_in_for_orders() -> None:
    """Computed from the copier's cumulative PnL within 10 minutes of the edge, else estimated."""
    happened = [
        event("pnl", "2026-03-30 00:00", "ada", amount="0"),
        event("pnl", "2026-04-06 00:09:59", "ada", amount="100"),
        event("pnl", "2026-04-12 23:49:00", "ada", amount="150"),  # eleven minutes early
    ]
    result = run([], happened, mark_rule(), "2026-04-14 00:00")
    assert story(result) == ["ada 04-06T00:00 settled 10", "ada 04-13T00:00 settled 5"]
    assert [row.provenance for row in result.settlements] == [
        Provenance.COMPUTED,
        Provenance.ESTIMATED,
    ]


@pytest.mark.parametrize(
    ("early", "provenance"), [("23:50", Provenance.COMPUTED), ("23:49", Provenance.ESTIMATED)]
)
def test_a_period_net_is_exact_when_both_edges_were_seen(
    early: str, provenance: Provenance
) -> None:
    """Within 10 minutes, the tenth included: 160 - 100 is the net of the week."""
    happened = [
        event("pnl", f"2026-03-29 {early}", "ada", amount="100"),
        event("pnl", "2026-04-06 00:10", "ada", amount="160"),
    ]
    row = run([], happened, rulebook(), "2026-04-07 00:00").settlements[-1]
    assert (row.base, row.due, row.provenance) == (usdt("60"), usdt("6"), provenance)


def test_a_cumulative_pnl_read_at_as_of_is_pending() -> None:
    happened = [
        event("pnl", MONDAY, "ada", amount="100"),
        event("pnl", "2026-04-08 00:00", "ada", amount="130"),
    ]
    (row,) = run([], happened, mark_rule(), "2026-04-08 00:00").pending
    assert (row.base, row.due) == (usdt("130"), usdt("3"))


def test_cumulative_pnl_is_used_only_for_copiers_without_orders() -> None:
    happened = [
        event("pnl", "2026-03-30 00:00", "ada", amount="0"),
        event("pnl", MONDAY, "ada", amount="900"),
    ]
    row = one(run([order("ada", "100")], happened, mark_rule()))
    assert (row.base, row.provenance) == (usdt("100"), Provenance.COMPUTED)


def test_an_empty_ledger_settles_to_nothing_and_still_counts_down() -> None:
    result = run([], as_of=MONDAY)
    assert (list(result.settlements), list(result.pending), list(result.rebates)) == ([], [], [])
    assert result.due_by_asset == {}
    assert instant_text(result.next_window.pays_at) == "2026-04-13T00:00:00Z"


def test_rows_are_in_window_then_copier_order() -> None:
    """copier_id as text: "10" before "9"."""
    told = [order(copier_id, "1") for copier_id in ("9", "10", "Z", "a", "é")]
    result = run([*told, order("9", "1", closed="2026-03-25 00:00")])
    assert [row.copier_id for row in result.settlements] == ["9", "10", "9", "Z", "a", "é"]


def test_settlements_can_be_looked_at_like_a_list() -> None:
    told = [order(copier_id, "1") for copier_id in "abc"]
    settlements = run(told).settlements
    assert len(settlements) == 3
    assert settlements[-3] == settlements[0]
    assert settlements[-1] == settlements[2] == list(settlements)[2]
    assert [row.copier_id for row in settlements[1:]] == ["b", "c"]
    for outside in (3, -4):
        with pytest.raises(IndexError):
            settlements[outside]


def test_many_copiers_and_weeks_keep_their_own() -> None:
    """A hundred copiers over ten weeks, each with a due of their own number."""
    told = []
    for week in range(10):
        for number in range(100):
            moment = at("2026-03-30 12:00") + week * 7 * 86_400 * 10**6
            told.append(
                order(f"c{number:03d}", str(number), order_id=f"{week}-{number}")._replace(
                    opened_at=moment - 1, closed_at=moment
                )
            )
    result = settled(told[::-1], [], rulebook(), at("2026-06-10 00:00"), share("10%"))
    assert len(result.settlements) == 1000
    assert [row.due for row in result.settlements] == [
        number * 10**7 for _ in range(10) for number in range(100)
    ]


def test_a_due_of_less_than_a_unit_is_rounded_down_and_told() -> None:
    """SPEC, Ledger and files: rounded once, down, the difference is the line `rounding`."""
    row = one(run([order("ada", "0.00000015", ratio="10%")]))
    assert row.due == 1
    assert lines(row)[Term.ROUNDING] == -500_000


@pytest.mark.parametrize("postponed", [True, False])
def test_copied_orders_in_two_assets_are_settled_apart(postponed: bool) -> None:  # noqa: FBT001
    told = [order("ada", "100"), order("ada", "7", asset="USDC")]
    book = rulebook(open_positions="postpone" if postponed else "ignore")
    result = run(told, book=book)
    assert [(row.asset, row.due) for row in result.settlements] == [
        ("USDC", usdt("0.7")),
        ("USDT", usdt("10")),
    ]
    assert result.due_by_asset == {"USDC": usdt("0.7"), "USDT": usdt("10")}


# -- found by swapping every comparison of the core


@pytest.mark.parametrize(
    ("first", "second"), [("92000000000", "-92000000000"), ("92233720368", "0")]
)
def test_an_unrealized_pnl_of_billions_does_not_wrap(first: str, second: str) -> None:
    """Step 2: overflow refused, never wrapped; the reference adds with Python's own ints."""
    told = [order("ada", "9000"), order("ada", "1", closed="2026-04-08 00:00")]
    happened = [
        event("unrealized", MONDAY, "ada", amount=first),
        event("unrealized", "2026-04-13 00:00", "ada", amount=second),
    ]
    book = mark_rule(unrealized=True)
    rows = run(told, happened, book, "2026-04-14 00:00").settlements
    expected = settle_by_hand(told, happened, book, at("2026-04-14 00:00"), share("10%"))
    assert [(row.base, row.due, row.high_water_mark) for row in rows] == [
        (row.base, row.due, row.high_water_mark) for row in expected.settlements
    ]
    assert rows[0].base == usdt("9000") + usdt(first)


def test_a_backlog_carried_through_three_models_is_counted_once() -> None:
    """Period net, high-water mark, period net again, postponed all the while."""
    book = rulebook(
        {
            "effective_from": "2026-04-06T00:00:00Z",
            "model": "high_water_mark",
            "ratio_applies": "current",
        },
        {"effective_from": "2026-04-13T00:00:00Z"},
        open_positions="postpone",
    )
    told = [
        order("ada", "100"),
        order("ada", "1", opened="2026-04-01 00:00", closed="2026-04-15 00:00"),
    ]
    assert sum(row.due for row in run(told, [], book).settlements) == usdt("10.1")  # 101 x 10 %


def test_an_order_of_the_future_does_not_silence_a_copiers_pnl() -> None:
    """SPEC, As of: an order opened at or after as_of is absent."""
    happened = [
        event("pnl", "2026-03-30 00:00", "ada", amount="0"),
        event("pnl", MONDAY, "ada", amount="100"),
    ]
    later = [order("ada", "5", closed="2026-05-01 00:00")]
    known = run([], happened, mark_rule(), "2026-04-07 00:00")
    assert story(run(later, happened, mark_rule(), "2026-04-07 00:00")) == story(known)
    assert [row.due for row in known.settlements] == [usdt("10")]
