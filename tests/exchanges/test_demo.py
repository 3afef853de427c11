"""The demo world: all that product.md, First run, promises, and a year that one can believe."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from functools import cache
from itertools import accumulate, pairwise

import pytest

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, SECOND, WEEK, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import UNITS, Units, amount_text, parse_amount
from profitshare_gui.core.records import (
    Copier,
    Event,
    EventKind,
    Order,
    Owner,
    ReasonCode,
    Settlement,
    Status,
    Term,
)
from profitshare_gui.core.settlement import SettlementResult, settle
from profitshare_gui.exchanges.demo import DemoWorld, demo_world
from tests.core.rulebooks import shipped
from tests.say import at, share, usdt

JU = shipped("ju")
MONDAY = at("2026-10-12 00:00")
YEAR_AGO = MONDAY - 52 * WEEK
NOW = at("2026-10-14 12:34")
CUT_OFF = MONDAY
ALMOST_CUT_OFF = MONDAY + WEEK - 1
INSTANTS = (CUT_OFF, MONDAY + 1, MONDAY + 4 * MINUTE, NOW, MONDAY + 5 * DAY, ALMOST_CUT_OFF)


@cache
def world(now: Micros = NOW) -> DemoWorld:
    return demo_world(now, JU)


@cache
def settled(now: Micros = NOW) -> SettlementResult:
    told = world(now)
    return settle(Ledger.from_records(told.orders, told.events), JU, as_of=now)


@cache
def settlements() -> tuple[Settlement, ...]:
    return tuple(settled().settlements)


def events(kind: EventKind, now: Micros = NOW) -> list[Event]:
    return [event for event in world(now).events if event.kind is kind]


def orders(*owners: Owner, now: Micros = NOW) -> list[Order]:
    return [order for order in world(now).orders if order.owner in owners]


def closed(told: Iterable[Order]) -> list[Order]:
    return [order for order in told if order.closed_at is not None]


def net(order: Order) -> Units:
    """SPEC, Ledger and files: net = realized_pnl − trading_fee + funding_fee."""
    assert order.realized_pnl is not None
    assert order.trading_fee is not None
    assert order.funding_fee is not None
    return order.realized_pnl - order.trading_fee + order.funding_fee


def inactive(now: Micros = NOW) -> list[Copier]:
    """SPEC, Removing inactive copiers: equity ≤ 100 USDT and no position and no active order."""
    return [
        copier
        for copier in world(now).copiers
        if copier.equity is not None
        and copier.equity <= usdt("100")
        and (copier.open_positions, copier.active_orders) == (0, 0)
    ]


def weekly(amounts: Iterable[tuple[Micros, Units]]) -> list[Units]:
    """Sums of the 52 settled weeks."""
    sums = [0] * 52
    for instant, amount in amounts:
        week = (instant - YEAR_AGO) // WEEK
        if 0 <= week < 52:
            sums[week] += amount
    return sums


def digest(told: DemoWorld) -> str:
    return hashlib.sha256(repr(told).encode()).hexdigest()


# ------------------------------------------------------------------ seeded and deterministic


def test_the_same_instant_tells_the_same_world() -> None:
    """product.md 3.1: "Demo world is seeded and deterministic (fixed RNG, injected clock)"."""
    assert demo_world(NOW, JU) == world()


def test_another_process_tells_the_same_world() -> None:
    """The order of Python's sets differs from process to process; the world does not."""
    question = (
        "from tests.exchanges.test_demo import JU, NOW, demo_world, digest;"
        "print(digest(demo_world(NOW, JU)))"
    )
    asked = subprocess.run(
        [sys.executable, "-c", question],
        env=os.environ | {"PYTHONHASHSEED": "7"},
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    assert asked.stdout.strip() == digest(world())


def test_a_later_hour_of_the_week_tells_more_of_the_same_story() -> None:
    earlier, later = MONDAY + 36 * HOUR, MONDAY + 5 * DAY
    known = {(order.copier_id, order.order_id): order for order in world(later).orders}
    assert set(closed(world(earlier).orders)) < set(known.values())
    assert {(order.copier_id, order.order_id) for order in world(earlier).orders} < known.keys()
    assert set(world(earlier).events) < set(world(later).events)


def test_another_week_moves_the_whole_story() -> None:
    moved = demo_world(NOW + 3 * WEEK, JU)
    assert [order.opened_at - 3 * WEEK for order in moved.orders] == [
        order.opened_at for order in world().orders
    ]
    assert [order.realized_pnl for order in moved.orders] == [
        order.realized_pnl for order in world().orders
    ]
    assert [copier.equity for copier in moved.copiers] == [
        copier.equity for copier in world().copiers
    ]


@pytest.mark.parametrize("now", INSTANTS)
def test_nothing_is_later_than_now(now: Micros) -> None:
    """SPEC, Settlement core: nothing after `as_of` exists."""
    told = world(now)
    assert max(order.opened_at for order in told.orders) < now
    assert max(order.closed_at for order in told.orders if order.closed_at is not None) < now
    assert max(event.at for event in told.events) <= now
    assert {copier.as_of for copier in told.copiers} == {now}
    assert max(copier.copying_since or 0 for copier in told.copiers) < now


@pytest.mark.parametrize("now", INSTANTS)
def test_no_order_is_told_twice(now: Micros) -> None:
    """SPEC, Ledger and files: the key is (account, copier_id, order_id)."""
    keys = Counter((order.copier_id, order.order_id) for order in world(now).orders)
    assert max(keys.values()) == 1
    assert all(order_id for _, order_id in keys)


# ------------------------------------------------------------------ the copiers


def test_there_are_120_copiers() -> None:
    """product.md 3.1: "120 copiers"."""
    copier_ids = {copier.copier_id for copier in world().copiers}
    assert len(world().copiers) == len(copier_ids) == 120
    assert all(len(copier_id) == 8 and copier_id.isdecimal() for copier_id in copier_ids)


@pytest.mark.parametrize("now", INSTANTS)
def test_23_of_them_are_inactive(now: Micros) -> None:
    """product.md 3.1: "incl. 23 "inactive""; the rule is the rulebook's."""
    rule = JU.rule_at(now).inactive
    assert rule is not None
    assert (rule.equity_limit, rule.inclusive) == (usdt("100"), True)
    assert len(inactive(now)) == 23


def test_one_stands_exactly_on_the_limit_and_one_just_above() -> None:
    """product.md 3.1: "1 at *exactly* 100.00 USDT, 1 at 100.01"."""
    near = {
        amount: [copier for copier in world().copiers if copier.equity == usdt(amount)]
        for amount in ("100.00", "100.01")
    }
    assert {amount: len(found) for amount, found in near.items()} == {"100.00": 1, "100.01": 1}
    assert near["100.00"][0] in inactive()
    assert near["100.01"][0] not in inactive()
    assert (near["100.01"][0].open_positions, near["100.01"][0].active_orders) == (0, 0)


@pytest.mark.parametrize("now", INSTANTS)
def test_one_with_little_left_still_has_an_open_order(now: Micros) -> None:
    """product.md 3.1: "1 with equity 40 and an open order": only the order keeps the copier."""
    (waiting,) = (copier for copier in world(now).copiers if copier.equity == usdt("40"))
    assert (waiting.open_positions, waiting.active_orders) == (0, 1)
    still_open = [
        order
        for order in world(now).orders
        if order.copier_id == waiting.copier_id and order.closed_at is None
    ]
    # It waits for its price, so it has no amounts (SPEC, Ledger and files).
    assert [(order.trading_fee, order.unrealized_pnl) for order in still_open] == [(None, None)]


def test_two_copiers_share_a_nickname() -> None:
    """product.md 3.1: "1 nickname collision"."""
    names = Counter(copier.nickname for copier in world().copiers if copier.nickname)
    assert sorted(names.values())[-2:] == [1, 2]


def test_one_copier_stopped_and_came_back() -> None:
    """product.md 3.1: "1 rejoin"."""
    present = {copier.copier_id: copier for copier in world().copiers}
    stops = [event for event in events(EventKind.STOP_COPYING) if event.copier_id in present]
    assert len(stops) == 1
    stopped, came_back = stops[0].at, present[stops[0].copier_id].copying_since
    assert came_back is not None
    opened = [o.opened_at for o in world().orders if o.copier_id == stops[0].copier_id]
    assert min(opened) < stopped < came_back < max(opened)
    assert [instant for instant in opened if stopped + 2 * SECOND < instant < came_back] == []


def test_some_cells_are_unknown() -> None:
    """SPEC, Ledger and files: an empty cell is *unknown*, never 0."""
    unknown = Counter(
        name
        for copier in world().copiers
        for name in Copier._fields
        if getattr(copier, name) is None
    )
    assert {"nickname", "equity", "open_positions", "active_orders", "copying_since"} <= set(
        unknown
    )
    low = [c for c in world().copiers if c.equity is None or c.equity <= usdt("100")]
    undecided = [c for c in low if None in (c.equity, c.open_positions, c.active_orders)]
    # One for each of the three conditions of the inactive rule.
    assert len(undecided) == 3


def test_nicknames_are_written_in_the_scripts_of_the_people_who_copy() -> None:
    scripts = Counter(
        unicodedata.name(letter).split()[0]
        for copier in world().copiers
        for letter in copier.nickname or ""
        if letter.isalpha()
    )
    assert {"LATIN", "CJK", "HANGUL", "CYRILLIC"} <= set(scripts)
    assert any("Ạ" <= letter <= "ỹ" for c in world().copiers for letter in c.nickname or "")


@pytest.mark.parametrize("now", INSTANTS)
def test_the_figures_of_a_copier_add_up(now: Micros) -> None:
    """Equity = copied + net of closed orders + unrealized − shares paid − withdrawn, exactly."""
    paid: Counter[str] = Counter()
    for event in events(EventKind.PAYOUT, now):
        paid[event.copier_id] += event.amount or 0
    withdrawn = {e.copier_id: e.amount or 0 for e in events(EventKind.WITHDRAWAL, now)}
    mine: dict[str, list[Order]] = defaultdict(list)
    for order in world(now).orders:
        mine[order.copier_id].append(order)
    compared = 0
    for copier in world(now).copiers:
        copied, pnl = copier.copied_amount, copier.pnl
        if copied is None or pnl is None or copier.equity is None or copier.share_paid is None:
            continue
        theirs = mine[copier.copier_id]
        assert pnl == sum(net(order) for order in closed(theirs))
        assert copier.share_paid == paid[copier.copier_id]
        unrealized = sum(order.unrealized_pnl or 0 for order in theirs)
        before = copied + pnl + unrealized - copier.share_paid
        assert copier.equity == before - withdrawn.get(copier.copier_id, 0)
        still_open = [order for order in theirs if order.closed_at is None]
        if copier.open_positions is not None and copier.active_orders is not None:
            assert len(still_open) == copier.open_positions + copier.active_orders
        compared += 1
    assert compared >= 115
    assert min(withdrawn.values()) > 0


def test_copiers_grow_in_number_and_some_leave() -> None:
    """A quarter sees more copiers than the one before, and those who left are no longer listed."""
    quarters = [
        {
            order.copier_id
            for order in orders(Owner.COPIER)
            if YEAR_AGO + 13 * quarter * WEEK
            <= order.opened_at
            < YEAR_AGO + 13 * (quarter + 1) * WEEK
        }
        for quarter in range(4)
    ]
    counts = [len(quarter) for quarter in quarters]
    assert counts == sorted(counts)
    assert counts[0] * 2 <= counts[3]
    present = {copier.copier_id for copier in world().copiers}
    gone = {event.copier_id for event in events(EventKind.STOP_COPYING)} - present
    assert len(gone) >= 10
    assert set().union(*quarters) - present <= gone


# ------------------------------------------------------------------ settlement


def test_the_year_has_52_settled_weeks_and_the_open_one() -> None:
    windows = {settlement.window for settlement in settlements()}
    assert min(window.opens_at for window in windows) == YEAR_AGO
    assert max(window.cut_off_at for window in windows) == MONDAY
    assert len(windows) == 52
    assert world().account.created_at == YEAR_AGO
    assert settled().next_window.opens_at == MONDAY


def test_the_ratio_changed_once_in_the_middle_of_a_week() -> None:
    """product.md 3.1: "one ratio change mid-week"; JU stamps the ratio at open."""
    first, change = events(EventKind.RATIO_CHANGE)
    assert (first.at, first.ratio) == (YEAR_AGO, share("10%"))
    assert change.ratio == share("12%")
    assert MONDAY - 18 * WEEK < change.at < MONDAY - 15 * WEEK
    assert DAY < (change.at - YEAR_AGO) % WEEK < 6 * DAY
    assert {order.share_ratio for order in world().orders} == {None}
    # Both ratios count in the settlements of that week, so no single one can be named.
    week = [s for s in settlements() if s.window.opens_at < change.at < s.window.cut_off_at]
    assert sum(settlement.share_ratio is None for settlement in week) >= 30


def test_settlements_were_postponed_in_past_weeks_and_paid_later() -> None:
    """product.md 3.1: "one postponed settlement"."""
    postponed = [s for s in settlements() if s.status is Status.POSTPONED]
    weeks = Counter(settlement.window.cut_off_at for settlement in postponed)
    assert len(weeks) >= 2
    assert min(weeks.values()) >= 3
    assert {settlement.reason for settlement in postponed} == {ReasonCode.OPEN_POSITIONS}
    for cut_off_at in weeks:
        others = [s for s in settlements() if s.window.cut_off_at == cut_off_at]
        assert len(others) > 2 * weeks[cut_off_at]
    carried = {
        (settlement.window.opens_at, settlement.copier_id)
        for settlement in settlements()
        if any(line.term is Term.CARRIED and line.product for line in settlement.lines)
    }
    earlier = [s for s in postponed if s.window.cut_off_at < MONDAY]
    assert carried >= {(s.window.cut_off_at, s.copier_id) for s in earlier if s.due}
    assert len(carried) >= 3


@pytest.mark.parametrize("now", INSTANTS)
def test_some_pending_shares_are_postponed_with_their_reason(now: Micros) -> None:
    held = [share for share in settled(now).pending if share.status is Status.POSTPONED]
    assert len(held) >= 5
    assert {share.reason for share in held} == {ReasonCode.OPEN_POSITIONS}


@pytest.mark.parametrize("hour", [1, 20, 36, 60, 84, 108, 132, 156])
def test_during_the_open_week_there_is_something_to_look_forward_to(hour: int) -> None:
    now = MONDAY + hour * HOUR
    pending = settled(now).pending
    waiting = [share for share in pending if share.status is Status.SETTLED and share.due > 0]
    assert len(waiting) > len(pending) // 2


def test_every_payout_is_what_was_due_but_for_one() -> None:
    """product.md 3.1: "one wrong payout to reconcile"."""
    due = {(s.window.pays_at, s.copier_id): s for s in settlements() if s.due > 0}
    paid = {
        (MONDAY - (MONDAY - payout.at + WEEK - 1) // WEEK * WEEK, payout.copier_id): payout
        for payout in events(EventKind.PAYOUT)
    }
    assert paid.keys() == due.keys()
    assert len(paid) == len(events(EventKind.PAYOUT))
    wrong = [key for key in due if paid[key].amount != due[key].due]
    assert len(wrong) == 1
    settlement, payout = due[wrong[0]], paid[wrong[0]]
    assert 2 * WEEK < NOW - payout.at < 4 * WEEK
    # Paid at the ratio of before the change: base × 10 %, rounded down, where 12 % was due.
    assert settlement.share_ratio == share("12%")
    assert payout.amount == settlement.base // 10
    assert settlement.due - settlement.base // 10 > usdt("5")


def test_payouts_come_minutes_after_they_are_due_and_keep_their_text() -> None:
    for payout in events(EventKind.PAYOUT):
        assert MINUTE < (payout.at - MONDAY) % WEEK < 15 * MINUTE
        assert payout.amount is not None
        assert parse_amount(payout.amount_evidence) == payout.amount
        assert payout.amount_evidence == amount_text(payout.amount)


def test_payouts_of_the_last_cut_off_are_awaited_in_its_first_minutes() -> None:
    """Due at the cut-off, paid minutes later: in between the platform has not paid."""
    assert max(payout.at for payout in events(EventKind.PAYOUT, CUT_OFF)) < MONDAY - 6 * DAY
    assert max(payout.at for payout in events(EventKind.PAYOUT)) > MONDAY


# ------------------------------------------------------------------ a year one can believe


def test_there_are_enough_orders_and_not_too_many() -> None:
    assert 15_000 <= len(world().orders) <= 30_000
    assert len(orders(Owner.LEAD)) >= 300
    assert 20 <= len(orders(Owner.OWN)) <= 100
    assert {order.copier_id for order in orders(Owner.LEAD, Owner.OWN)} == {""}
    assert all(order.symbol.endswith("USDT") for order in world().orders)


@pytest.mark.parametrize("owner", [Owner.LEAD, Owner.COPIER])
def test_between_55_and_60_percent_of_the_orders_win(owner: Owner) -> None:
    """SPEC, Command line: an order wins if net > 0; wins ÷ all."""
    nets = [net(order) for order in closed(orders(owner))]
    assert 55 * len(nets) <= 100 * sum(amount > 0 for amount in nets) <= 60 * len(nets)


def test_the_lead_has_losing_streaks_and_never_idles_for_a_week() -> None:
    """JU, platform rules 1.1: after 7 days without trades all copiers are unfollowed."""
    own = closed(orders(Owner.LEAD))
    streaks = [0]
    for order in sorted(own, key=lambda order: order.closed_at or 0):
        streaks.append(0 if net(order) > 0 else streaks[-1] + 1)
    assert 5 <= max(streaks) <= 12
    opened = sorted(order.opened_at for order in orders(Owner.LEAD))
    gaps = [later - earlier for earlier, later in pairwise(opened)]
    assert max(gaps) < 7 * DAY
    # Bursts: half of the orders follow the one before within an hour and a half, …
    assert sorted(gaps)[len(gaps) // 2] < 90 * MINUTE
    # … and nights and days without any lie between them.
    assert sum(gap > 20 * HOUR for gap in gaps) > 50


def test_every_copy_follows_an_order_of_the_lead_at_a_slightly_worse_price() -> None:
    """Same symbol and side, within two seconds, and never a better result for its size."""
    led: dict[tuple[str, str], list[Order]] = defaultdict(list)
    for order in orders(Owner.LEAD):
        led[order.symbol, order.side].append(order)
    worse = 0
    for copy in closed(orders(Owner.COPIER)):
        near = [
            order
            for order in led[copy.symbol, copy.side]
            if 0 <= copy.opened_at - order.opened_at < 2 * SECOND
        ]
        assert len(near) == 1
        leader = near[0]
        assert leader.realized_pnl is not None
        assert leader.trading_fee is not None
        assert copy.realized_pnl is not None
        assert copy.trading_fee is not None
        # Fees are in proportion to the size: compare what each made per unit of fee.
        worse += copy.realized_pnl * leader.trading_fee < leader.realized_pnl * copy.trading_fee
    assert worse > len(orders(Owner.COPIER)) * 95 // 100


def test_funding_falls_every_eight_hours_and_goes_both_ways() -> None:
    """Due at 00:00, 08:00 and 16:00 UTC: who holds nothing then neither pays nor receives."""
    held_over: dict[bool, list[Units]] = {False: [], True: []}
    for order in closed(orders(Owner.COPIER)):
        assert order.closed_at is not None
        # The lead, whose order is copied, opened it up to two seconds earlier.
        first = (order.opened_at - 2 * SECOND) // (8 * HOUR)
        held_over[first < order.closed_at // (8 * HOUR)].append(order.funding_fee or 0)
    assert set(held_over[False]) == {0}
    assert len(held_over[False]) > len(held_over[True]) > 3_000
    assert sum(amount < 0 for amount in held_over[True]) > 1_000
    assert sum(amount > 0 for amount in held_over[True]) > 500


def test_fees_cost_the_copiers_less_than_they_win() -> None:
    """Both legs pay 0.05 %, as takers do; over the year the gross covers it."""
    told = closed(orders(Owner.COPIER))
    fees = sum(order.trading_fee or 0 for order in told)
    gross = sum(order.realized_pnl or 0 for order in told)
    assert min(order.trading_fee or 0 for order in told) > 0
    assert fees < gross < 10 * fees


def test_the_weekly_shares_look_like_a_real_year() -> None:
    """Good and bad weeks, a drawdown, growth, and low tens of thousands in all."""
    dues = weekly((s.window.opens_at, s.due) for s in settlements())
    assert usdt("10000") < sum(dues) < usdt("40000")
    assert 8 <= sum(due < usdt("10") for due in dues) <= 24
    assert max(dues) < sum(dues) // 5
    # A month and more in the second quarter without a week worth mentioning.
    dry = list(
        accumulate(dues[13:26], lambda run, due: run + 1 if due < usdt("10") else 0, initial=0)
    )
    assert max(dry) >= 4
    quarters = [sum(dues[13 * quarter : 13 * quarter + 13]) for quarter in range(4)]
    assert quarters[0] * 3 < quarters[2]


def test_the_lead_had_a_drawdown_and_recovered() -> None:
    """JU's advice: a maximum drawdown of at most 30 % is more attractive."""
    moved = {
        event.at: event.amount if event.kind is EventKind.TRANSFER_IN else -event.amount
        for event in world().events
        if event.kind in (EventKind.TRANSFER_IN, EventKind.TRANSFER_OUT) and event.amount
    }
    assert len(moved) >= 4
    assert min(moved.values()) < 0 < max(moved.values())
    equity = [(event.at, event.amount or 0) for event in events(EventKind.EQUITY)]
    # Daily from the first day to the last midnight.
    assert [instant for instant, _ in equity] == list(range(YEAR_AGO, NOW + 1, DAY))
    nav, peak, deepest = 10**9, 10**9, 10**9
    for (before, had), (after, has) in pairwise(equity):
        flow = sum(amount for instant, amount in moved.items() if before <= instant < after)
        nav = nav * (has - flow) // had
        peak = max(peak, nav)
        deepest = min(deepest, nav * 10**9 // peak)
    assert 700_000_000 < deepest < 850_000_000
    assert nav > 1_300_000_000


def test_the_leads_cumulative_pnl_is_that_of_his_orders() -> None:
    own = closed(orders(Owner.LEAD, Owner.OWN))
    told = events(EventKind.PNL)
    assert [event.at for event in told] == list(range(YEAR_AGO, MONDAY + 1, WEEK))
    for event in told:
        assert event.amount == sum(net(o) for o in own if o.closed_at and o.closed_at < event.at)


@pytest.mark.parametrize("now", INSTANTS)
def test_the_lead_has_positions_to_look_at(now: Micros) -> None:
    """SPEC, Screens: own open positions, lead and own trades told apart."""
    still_open = [o for o in orders(Owner.LEAD, Owner.OWN, now=now) if o.closed_at is None]
    assert {order.owner for order in still_open} == {Owner.LEAD, Owner.OWN}
    assert all(order.unrealized_pnl for order in still_open)


def test_amounts_have_the_decimals_that_exchanges_print() -> None:
    """PnL to 4 decimals, fees to 8; whole numbers of 10⁻⁸ in any case."""
    told = closed(orders(Owner.COPIER))
    assert all(net(order) % 1 == 0 and isinstance(net(order), int) for order in told)
    assert all((order.realized_pnl or 0) % (UNITS // 10**4) == 0 for order in told)
    finer = sum((order.trading_fee or 0) % (UNITS // 10**4) != 0 for order in told)
    assert finer > len(told) * 9 // 10


def test_the_world_is_marked_as_a_demo() -> None:
    """product.md 3.1: permanent "DEMO" ribbon; the account says so."""
    account = world().account
    assert (account.name, account.rulebook_id, account.is_demo) == ("Demo", "ju", True)
    assert account.base_url == ""
