"""Estimates from the lead's own orders, and how far off they were."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.estimates import (
    Compared,
    EstimatedShare,
    EstimateError,
    Estimates,
    compare,
    error_of,
    estimate,
)
from profitshare_gui.core.instants import DAY
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.reconciliation import reconcile
from profitshare_gui.core.records import (
    Event,
    EventKind,
    Order,
    Owner,
    SettlementWindow,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.shares import all_shares
from profitshare_gui.core.spells import Spell, SpellEnd
from profitshare_gui.paths import resource
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.core import worlds
from tests.core.rulebooks import rulebook, shipped
from tests.core.worlds import often
from tests.say import at, event, order, usdt

NOW = at("2026-04-08 12:00")
JU = RulebookShelf((resource("rulebooks"),)).rulebook("ju")
EQUITY = {"USDT": [(at("2026-03-01 00:00"), usdt("10000"))]}
RATIO = event("ratio_change", "2026-01-01 00:00", ratio="10%")


def lead(pnl: str | None, closed: str | None, **said: str) -> Order:
    return order("", pnl, closed=closed, owner=Owner.LEAD, **said)


def spell(copier_id: str, began: str, ended: str | None = None) -> Spell:
    began_at = at(began)
    end = None if ended is None else SpellEnd.STOPPED
    return Spell(copier_id, began_at, True, began_at, None if ended is None else at(ended), end)


def estimated(
    orders: list[Order],
    spells: list[Spell],
    copied: dict[tuple[str, str], int],
    rulebook: Rulebook = JU,
) -> Estimates:
    ledger = Ledger.from_records(orders, [RATIO])
    return estimate(ledger, rulebook, spells, copied, EQUITY, NOW)


WON = lead("400", "2026-03-31 10:00", fee="10", funding="-2")
ADA = spell("ada", "2026-03-01 00:00")


def test_a_share_is_the_leads_net_scaled_to_what_is_copied_with() -> None:
    """JU: 10 % of (400 − 10 − 2) × 500 ÷ 10,000 = 19.4 → 1.94; bob with 1,000 owes 3.88."""
    found = estimated(
        [WON],
        [ADA, spell("bob", "2026-03-01 00:00")],
        {("ada", "USDT"): usdt("500"), ("bob", "USDT"): usdt("1000")},
    )
    assert {(share.copier_id, share.due) for share in found.shares} == {
        ("ada", usdt("1.94")),
        ("bob", usdt("3.88")),
    }
    (window,) = {share.window for share in found.shares}
    assert window.cut_off_at == at("2026-04-06 00:00")
    assert (found.orders, found.unscaled, found.without_amount) == (1, 0, ())


def test_only_orders_opened_while_he_copied_count() -> None:
    """Opened an hour before each closes: cyd came after the first, dan left before the second."""
    orders = [WON, lead("200", "2026-04-02 10:00")]
    amounts = {(name, "USDT"): usdt("1000") for name in ("ada", "cyd", "dan")}
    found = estimated(
        orders,
        [
            ADA,
            spell("cyd", "2026-04-01 00:00"),
            spell("dan", "2026-03-01 00:00", "2026-04-01 00:00"),
        ],
        amounts,
    )
    # (388 + 200) × 0.1 × 10 %; 200 × 0.1 × 10 %; 388 × 0.1 × 10 %
    assert {(share.copier_id, share.due) for share in found.shares} == {
        ("ada", usdt("5.88")),
        ("cyd", usdt("2")),
        ("dan", usdt("3.88")),
    }


def test_what_is_pending_is_estimated_apart() -> None:
    """Closed since the cut-off of 6 April; an open position of the lead postpones (JU)."""
    closed = lead("100", "2026-04-07 10:00")
    ready = estimated([closed], [ADA], {("ada", "USDT"): usdt("1000")})
    assert [(each.due, each.status) for each in ready.pending] == [(usdt("1"), Status.SETTLED)]
    held = lead(None, None, opened="2026-04-07 11:00", order_id="7")
    waits = estimated([closed, held], [ADA], {("ada", "USDT"): usdt("1000")})
    assert [(each.due, each.status) for each in waits.pending] == [(usdt("1"), Status.POSTPONED)]


def test_orders_that_were_not_copied_count_for_nothing() -> None:
    """SPEC, Ledger and files: `own` is the lead's order that was not copied."""
    own = order("", "900", closed="2026-03-31 11:00", owner=Owner.OWN)
    found = estimated([WON, own], [ADA], {("ada", "USDT"): usdt("500")})
    assert found.orders == 1
    assert sum(share.due for share in found.shares) == usdt("1.94")


def test_what_cannot_be_scaled_is_said() -> None:
    """Unknown is never 0: no equity in that asset, no amount to copy with."""
    other = lead("5", "2026-03-31 11:00", asset="BTC")
    found = estimated(
        [WON, other], [ADA, spell("eve", "2026-03-01 00:00")], {("ada", "USDT"): usdt("500")}
    )
    assert (found.orders, found.unscaled, found.without_amount) == (1, 1, ("eve",))


def test_an_order_that_cannot_be_held_once_scaled_is_left_out() -> None:
    """90 billion won with 10,000 are 9 × 10²⁰ units with a million: 64 bits hold 9 × 10¹⁸."""
    absurd = lead("90000000000", "2026-03-31 11:00")
    found = estimated([WON, absurd], [ADA], {("ada", "USDT"): usdt("500")})
    assert (found.orders, found.unscaled) == (1, 1)
    assert sum(share.due for share in found.shares) == usdt("1.94")


def test_a_high_water_mark_holds_for_estimates_too() -> None:
    """OKX-like cumulative rules go through the same core: −400 then +500 shares the 100 above 0."""
    rulebook = RulebookShelf((resource("rulebooks"),)).rulebook("coinlocally")
    orders = [lead("-400", "2026-03-24 10:00"), lead("500", "2026-03-31 10:00")]
    found = estimated(orders, [ADA], {("ada", "USDT"): usdt("10000")}, rulebook)
    assert sum(share.due for share in found.shares) == usdt("10")  # 100 × 10 %


def test_without_a_ratio_there_is_no_estimate() -> None:
    ledger = Ledger.from_records([WON])
    with pytest.raises(NoRatio):
        estimate(ledger, JU, [ADA], {("ada", "USDT"): usdt("500")}, EQUITY, NOW)


_CASES = {
    "ju": JU,
    **{
        name: shipped(name)
        for name in ("okx", "coinlocally", "bitget", "binance-futures", "ju-legacy-daily")
    },
    "early": rulebook(open_positions="postpone", triggers=["stop_copying", "lead_closes"]),
    "clocks": rulebook(
        model="cumulative_minus_shared", ratio_applies="next_window", per_copier=True
    ),
}


@often
@given(
    st.sampled_from(list(_CASES)),
    worlds.orders(most=14, copiers="L", assets=("USDT", "BTC")),
    worlds.events([EventKind.RATIO_CHANGE, EventKind.LEAD_CLOSES]),
    st.lists(st.tuples(worlds.instants, st.none() | worlds.instants), min_size=1, max_size=6),
    worlds.as_ofs,
)
def test_copiers_at_once_are_estimated_as_each_would_be_alone(
    case: str,
    told: list[Order],
    happened: list[Event],
    lives: list[tuple[int, int | None]],
    as_of: int,
) -> None:
    """However many there are: one by one, order by order, the same amounts to the last unit."""
    spells = [
        Spell(f"c{number}", began, True, began, ended, None if ended is None else SpellEnd.STOPPED)
        for number, (began, ended) in enumerate(lives)
        if ended is None or began < ended <= as_of
    ]
    leads = [each._replace(copier_id="", owner=Owner.LEAD) for each in told]
    events = [each._replace(copier_id="") for each in happened]
    events.append(event("ratio_change", "2026-01-01 00:00", ratio="10%"))
    equity = {
        "USDT": [(worlds.FIRST, usdt("10000")), (worlds.FIRST + 9 * DAY, usdt("9999.7"))],
        "BTC": [(worlds.FIRST + DAY, usdt("3"))],
    }
    copied = {
        (each.copier_id, asset): usdt(f"{300 + number}.000001")
        for number, each in enumerate(spells)
        for asset in ("USDT", "BTC")
    }
    found = estimate(
        Ledger.from_records(leads, events), _CASES[case], spells, copied, equity, as_of
    )
    alone = [_alone(spell, leads, events, _CASES[case], equity, copied, as_of) for spell in spells]
    for which, shares in enumerate((found.shares, found.pending)):
        expected = [share for each in alone for share in each[which]]
        assert Counter(shares) == Counter(expected)


def _alone(
    spell: Spell,
    leads: list[Order],
    events: list[Event],
    rulebook: Rulebook,
    equity: dict[str, list[tuple[int, int]]],
    copied: dict[tuple[str, str], int],
    as_of: int,
) -> tuple[list[EstimatedShare], list[EstimatedShare]]:
    """What one copier would owe, by a ledger of the orders he copied as if with a million."""
    his: list[Order] = []
    million = usdt("1000000")
    for each in leads:
        if not spell.holds(each.opened_at) or each.opened_at >= as_of:
            continue
        readings = equity[each.asset]
        had = [amount for instant, amount in readings if instant <= each.opened_at]
        capital = had[-1] if had else readings[0][1]
        closed_at = each.closed_at
        if spell.ended_at is not None and (closed_at is None or closed_at > spell.ended_at):
            closed_at = spell.ended_at
        his.append(
            each._replace(
                copier_id="x",
                owner=Owner.COPIER,
                closed_at=closed_at,
                realized_pnl=(each.realized_pnl or 0) * million // capital,
                trading_fee=(each.trading_fee or 0) * million // capital,
                funding_fee=(each.funding_fee or 0) * million // capital,
                unrealized_pnl=(each.unrealized_pnl or 0) * million // capital,
            )
        )
    if spell.ended_at is not None:
        stop = Event(spell.ended_at, EventKind.STOP_COPYING, "x", "", None, None, "", "")
        events = [*events, stop]
    shares: tuple[list[EstimatedShare], list[EstimatedShare]] = ([], [])
    for settled in settle_in_batches(Ledger.from_records(his, events), rulebook, as_of=as_of):
        windows, waiting = all_shares(settled)
        for found, some in zip(shares, (chain.from_iterable(windows), iter(waiting)), strict=True):
            found += [
                EstimatedShare(
                    spell.copier_id,
                    share.asset,
                    share.window,
                    share.due * copied[spell.copier_id, share.asset] // million,
                    share.status,
                )
                for share in some
            ]
    return shares


def window(day: str) -> SettlementWindow:
    cut_off_at = at(f"2026-{day} 00:00")
    return SettlementWindow(cut_off_at - 1, cut_off_at, cut_off_at)


FIRST, SECOND, THIRD = window("03-16"), window("03-23"), window("03-30")


def test_the_error_so_far() -> None:
    """Errors +2, −1, −3 of 10, 5, 3: bias −2 ÷ 3, absolute 6 ÷ 3, relative 6 ÷ 18.

    The third window was paid and not estimated at all, which is an error too; the one before the
    first estimate is not.
    """
    rows = compare(
        {("USDT", FIRST): usdt("12"), ("USDT", SECOND): usdt("4")},
        {
            ("USDT", window("03-09")): usdt("7"),
            ("USDT", FIRST): usdt("10"),
            ("USDT", SECOND): usdt("5"),
            ("USDT", THIRD): usdt("3"),
        },
    )
    assert [row.error for row in rows] == [usdt("2"), usdt("-1"), usdt("-3")]
    assert error_of(rows, "USDT") == EstimateError(
        "USDT", 3, usdt("-0.66666666"), usdt("2"), 333_333
    )
    assert error_of(rows, "BTC") is None


def test_a_window_nothing_was_reported_for_has_no_error() -> None:
    (row,) = compare({("USDT", FIRST): usdt("12")}, {})
    assert row == Compared("USDT", FIRST, usdt("12"), None)
    assert row.error is None
    assert error_of([row], "USDT") is None


def test_an_estimate_never_reconciles_a_payout() -> None:
    """SPEC, Settlement core: the lead's orders make no due that a payout could match."""
    paid = event("payout", "2026-04-06 00:05", "ada", amount="1.94")
    with_lead = Ledger.from_records([WON], [RATIO, paid])
    without = Ledger.from_records([], [RATIO, paid])
    (share,) = estimated([WON], [ADA], {("ada", "USDT"): usdt("500")}).shares
    assert share.due == usdt("1.94")
    ours, theirs = (reconcile(each, JU, as_of=NOW) for each in (with_lead, without))
    assert [replace(row) for row in ours.rows] == [replace(row) for row in theirs.rows]
    assert all(row.due == 0 for row in ours.rows)
