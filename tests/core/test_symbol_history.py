"""What the own history says of each symbol."""

from __future__ import annotations

from profitshare_gui.core.records import Owner
from profitshare_gui.core.symbol_history import symbol_histories
from tests.say import at, order, share, usdt


def test_liquidity_and_volatility_are_read_from_the_own_orders() -> None:
    """Guide III (2): prefer liquid symbols of moderate volatility.

    Nets 8, -12, 8, -12, 8: sum 0, squares 3 x 64 + 2 x 144 = 480, sample variance 480 / 4 = 120,
    deviation 10.95445115. Fees 5 x 2 = 10 of 50 won or lost is 20 %.
    """
    pnls = ["10", "-10", "10", "-10", "10"]
    own = [order("", pnl, fee="2", owner=Owner.LEAD) for pnl in pnls]
    copiers = [order("ada", "1000"), order("bob", "5", symbol="ETHUSDT", fee="1")]
    btc, eth = symbol_histories([*own, *copiers])
    assert (btc.symbol, btc.orders, btc.is_own) == ("BTCUSDT", 5, True)
    assert (btc.net, btc.swing) == (0, usdt("10.95445115"))
    assert btc.cost_part == share("20%")
    assert (eth.symbol, eth.is_own, eth.swing, eth.cost_part) == (
        "ETHUSDT",
        False,
        None,
        share("20%"),
    )


def test_an_open_order_is_traded_but_has_no_result() -> None:
    opened = order("", None, opened="2026-03-30 10:00", closed=None, order_id="1", owner=Owner.OWN)
    (found,) = symbol_histories([opened, order("", "3", symbol="", owner=Owner.OWN)])
    assert (found.orders, found.open_orders, found.net, found.cost_part) == (1, 1, 0, None)
    assert found.last_at == at("2026-03-30 10:00")
