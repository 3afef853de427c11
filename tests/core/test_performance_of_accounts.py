"""An account's performance per window: the lead's figures, his copiers' PnL, his income."""

from __future__ import annotations

import pytest

from profitshare_gui.core.instants import DAY, HOUR
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.performance_figures import Metric, Why
from profitshare_gui.core.records import Account, Event, Feed, Order, Owner
from profitshare_gui.core.settlement import settle
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.metrics import (
    AssetPerformance,
    WindowPerformance,
    load_performance,
    performance_of,
)
from tests.core.rulebooks import rulebook
from tests.say import at, event, order, share, usdt

NOW = "2026-03-18 12:00"
"""A Wednesday; the weeks of the small rulebook end on Monday, 00:00 UTC."""


def performance(
    orders: list[Order], events: list[Event], now: str = NOW
) -> tuple[AssetPerformance, ...]:
    book = rulebook(fixed_ratio="0.1")
    ledger = Ledger.from_records(orders, events)
    return performance_of(ledger, settle(ledger, book, as_of=at(now)), offset=0)


def by_length(asset: AssetPerformance) -> dict[int | None, WindowPerformance]:
    return {window.own.window.length: window for window in asset.windows}


def test_copiers_pnl_and_income_are_those_of_the_window() -> None:
    """Issue 4; sources 004: total followers PnL and commission, for 7, 30 and 90 days."""
    [usdt_only] = performance(
        [
            order("ada", "100", fee="2", funding="-1", closed="2026-01-06 12:00"),
            order("ada", "50", closed="2026-03-05 12:00"),
            order("bob", "-20", closed="2026-03-13 12:00"),
            order("ada", "30", closed="2026-03-14 12:00"),
            order("ada", "8", closed="2026-03-17 12:00"),
            order("", "999", closed="2026-03-14 12:00", owner=Owner.LEAD),
        ],
        [],
    )
    windows = by_length(usdt_only)
    # The last seven days began on the 12th. Paid on Monday the 16th: 30 x 10 %; bob's loss is his.
    assert windows[7].followers_pnl == usdt("18")  # -20 + 30 + 8
    assert windows[7].share_income == usdt("3")
    # The last thirty began on 17 February; on 9 March 50 x 10 % was paid.
    assert windows[30].followers_pnl == usdt("68")
    assert windows[30].share_income == usdt("8")
    assert windows[None].followers_pnl == usdt("165")  # and 100 - 2 - 1
    assert windows[None].share_income == usdt("17.7")  # and 97 x 10 %


def test_a_share_is_income_once_it_is_paid() -> None:
    """Cut off on Monday the 9th at 00:00, paid 8 hours later."""
    orders = [order("ada", "50", closed="2026-03-05 12:00")]
    book = rulebook(fixed_ratio="0.1", pays_after_minutes=480)
    ledger = Ledger.from_records(orders)
    for now, income in (("2026-03-09 07:59:59", "0"), ("2026-03-09 08:00", "5")):
        settled = settle(ledger, book, as_of=at(now))
        [asset] = performance_of(ledger, settled, offset=0)
        assert by_length(asset)[7].share_income == usdt(income)


def test_the_leads_own_figures_come_from_his_equity_and_his_orders() -> None:
    days = [f"2026-03-{day} 00:00" for day in range(10, 19)]
    events = [event("equity", day, amount=str(1000 + 10 * place)) for place, day in enumerate(days)]
    orders = [
        order("ada", "-5", closed="2026-03-13 12:00"),
        order("", "70", closed="2026-03-13 12:00", owner=Owner.LEAD),
        order("", "10", closed="2026-03-17 12:00", owner=Owner.OWN),
    ]
    [asset] = performance(orders, events)
    week = by_length(asset)[7].own.figures
    assert week[Metric.TOTAL_INCOME] == 60  # from the 12th, 1020, to the 18th, 1080
    assert week[Metric.WIN_RATE_ORDERS] == 1
    assert week[Metric.PROFIT_FACTOR] is Why.NO_LOSING_ORDER


def test_a_copiers_order_is_never_taken_for_the_leads() -> None:
    """An archive knows whose order is whose; a file may not say."""
    [asset] = performance([order("ada", "5", closed="2026-03-13 12:00")], [])
    assert by_length(asset)[7].own.figures[Metric.WIN_RATE_ORDERS] is Why.NO_LEAD_ORDER
    assert by_length(asset)[7].own.figures[Metric.TWR] is Why.NO_EQUITY


def test_without_any_copiers_order_their_pnl_is_unknown_and_not_zero() -> None:
    """An account whose copiers are known by their PnL alone."""
    lead = order("", "5", closed="2026-03-13 12:00", owner=Owner.LEAD)
    [asset] = performance([lead], [])
    assert by_length(asset)[7].followers_pnl is None
    [asset] = performance([lead, order("ada", "5", closed="2025-03-13 12:00")], [])
    assert by_length(asset)[7].followers_pnl == 0


def test_assets_stand_apart_the_one_with_most_equity_first() -> None:
    """SPEC, Ledger and files: sums never mix assets."""
    orders = [
        order("ada", "10", closed="2026-03-13 12:00"),
        order("ada", "3", closed="2026-03-13 12:00", asset="USDC"),
        order("ada", "1", closed="2026-03-13 12:00", asset="BTC"),
    ]
    events = [
        event("equity", "2026-03-12 00:00", amount="7", asset="USDC"),
        event("equity", "2026-03-12 00:00", amount="7", asset="ETH"),
        event("equity", "2026-03-13 00:00", amount="8", asset="USDC"),
        event("equity", "2026-03-12 00:00", "ada", amount="7"),
    ]
    found = performance(orders, events)
    assert [asset.asset for asset in found] == ["USDC", "ETH", "BTC", "USDT"]
    assert [by_length(asset)[7].followers_pnl for asset in found] == [
        usdt("3"),
        None,
        usdt("1"),
        usdt("10"),
    ]
    assert [by_length(asset)[7].share_income for asset in found] == [
        usdt("0.3"),
        0,
        usdt("0.1"),
        usdt("1"),
    ]


@pytest.mark.parametrize(("stated", "ratio"), [([], "10%"), (["0.15"], "15%")])
def test_an_archive_is_measured_on_the_platforms_clock(
    store: Store, stated: list[str], ratio: str
) -> None:
    """From the real archive; days are those of UTC+8, where the 18th begins at 16:00 UTC."""
    book = rulebook(fixed_ratio="0.1", offset="+08:00")
    account = store.add_account(Account("one", "okx", "files", "", at("2026-01-01 00:00")))
    events = [
        event("equity", "2026-03-11 16:00", amount="1000"),
        event("equity", "2026-03-17 16:00", amount="1100"),
        event("equity", "2026-03-17 17:00", amount="1210"),
        *(event("ratio_change", "2026-03-18 00:00", ratio=f"{float(r):.0%}") for r in stated),
    ]
    orders = [
        order("ada", "10", closed="2026-03-11 15:59", order_id="1"),
        order("ada", "20", closed="2026-03-11 16:00", order_id="2"),
    ]
    store.save_page(account.account_id, Feed.ORDERS, orders, learned_at=at(NOW))
    store.save_page(account.account_id, Feed.EVENTS, events, learned_at=at(NOW))
    overview = load_performance(store, account, book, at(NOW))
    assert overview.platform_offset == 8 * HOUR
    assert overview.share_ratio == share(ratio)
    [asset] = overview.assets
    week = by_length(asset)[7]
    assert week.own.window.opens_at == at("2026-03-11 16:00") == at(NOW) - 6 * DAY - 20 * HOUR
    assert week.followers_pnl == usdt("20")
    assert week.own.figures[Metric.TWR] == pytest.approx(0.21)
    assert (week.own.days, week.own.unread) == (7, 5)
