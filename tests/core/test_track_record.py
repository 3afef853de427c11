"""The record of the lead's own orders over the last 30 whole days."""

from __future__ import annotations

from profitshare_gui.core.instants import HOUR
from profitshare_gui.core.records import Order, Owner
from profitshare_gui.core.track_record import track_record
from tests.say import at, order, usdt

NOON = at("2026-04-04 12:00")


def own(pnl: str, closed: str | None, fee: str = "0", asset: str = "USDT") -> Order:
    return order("", pnl, fee=fee, closed=closed, owner=Owner.LEAD, asset=asset)


def test_figures_and_curve_come_from_the_nets_of_whole_days() -> None:
    """5 March to 3 April: 100 - 2 = 98, then -50 - 1 + 0 = -51, then 0, then 20."""
    record = track_record(
        [
            own("100", "2026-03-05 00:00", fee="2"),
            own("-50", "2026-03-06 10:00", fee="1"),
            own("0", "2026-03-06 11:00"),
            own("20", "2026-04-03 23:59"),
        ],
        NOON,
        0,
    )
    assert record is not None
    assert len(record.daily) == len(record.curve) == 30
    assert record.daily[:2] == (usdt("98"), usdt("-51"))
    assert record.curve[0] == usdt("98")
    assert record.curve[-1] == record.net == usdt("67")  # 98 - 51 + 0 + 20
    assert (record.orders, record.wins, record.losses) == (4, 2, 1)
    assert record.win_rate == 500_000  # 2 of 4
    assert record.fees == usdt("3")
    assert record.profit_factor == 2_313_725  # (98 + 20) / 51 = 2.3137254…
    assert record.drawdown == usdt("51")  # from 98 down to 47


def test_a_fall_from_the_start_is_one_from_zero() -> None:
    record = track_record([own("-30", "2026-03-20 10:00")], NOON, 0)
    assert record is not None
    assert record.drawdown == usdt("30")
    assert record.profit_factor == 0


def test_without_a_loss_there_is_no_profit_factor() -> None:
    record = track_record([own("30", "2026-03-20 10:00")], NOON, 0)
    assert record is not None
    assert record.profit_factor is None


def test_only_orders_closed_in_the_thirty_days_count() -> None:
    """The day before the first, today, an open one: none of them."""
    outside = [
        own("1", "2026-03-04 23:59"),
        own("1", "2026-04-04 00:00"),
        own("1", None),
    ]
    assert track_record(outside, NOON, 0) is None
    edges = [own("1", "2026-03-05 00:00"), own("1", "2026-04-03 23:59")]
    record = track_record([*outside, *edges], NOON, 0)
    assert record is not None
    assert record.orders == 2


def test_days_are_the_platforms() -> None:
    """At UTC+8, 3 April 16:00 UTC is 4 April already, which is today there and not over."""
    late = [own("1", "2026-04-03 16:00")]
    assert track_record(late, NOON, 8 * HOUR) is None
    assert track_record(late, NOON, 0) is not None


def test_sums_never_mix_assets() -> None:
    orders = [
        own("5", "2026-03-20 10:00"),
        own("6", "2026-03-20 11:00"),
        own("7", "2026-03-20 12:00", asset="USDC"),
    ]
    record = track_record(orders, NOON, 0)
    assert record is not None
    assert (record.asset, record.net, record.left_out) == ("USDT", usdt("11"), 1)
