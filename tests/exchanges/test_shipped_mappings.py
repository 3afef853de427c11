"""The mappings that ship, each on lines as its platform writes them."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.records import Owner
from profitshare_gui.exchanges.files import read_orders
from profitshare_gui.exchanges.look import look_at
from profitshare_gui.exchanges.mapping import load_mapping
from profitshare_gui.exchanges.suggestion import suggest_mappings
from tests.exchanges.written import write
from tests.say import at, usdt

SHIPPED = Path(__file__).parents[2] / "resources" / "mappings"
OKX = (
    "id,Order id,Time,Trade Type,Symbol,Action,Amount,Trading Unit,Filled Price,PnL,Fee,Fee Unit,"
    "Position Change,Position Balance,Balance Change,Balance,Balance Unit"
)
BINANCE = (
    "Uid,Time,Symbol,Side,Price,Quantity,Amount,Fee,Realized Profit,Buyer,Maker,Trade ID,Order ID"
)


def okx_file(folder: Path) -> Path:
    """Write a history with a mark before every line, as OKX does, and rows of other kinds."""
    fill = "1,9,2026-03-30 {},Swap,BTC-USDT-SWAP,{},1,cont,100,{},{},USDT,0,0,0,100,USDT"
    lines = [
        "UID:7,Account Type:Main,Time Zone:UTC+3",
        OKX,
        fill.format("15:00:00", "Open long", "0", "-0.5"),
        fill.format("16:00:00", "Close long", "1.25", "-0.75"),
        fill.format("16:00:00", "Funding fee expense", "-0.4", "0"),
        fill.format("16:00:00", "Transfer in", "0", "0"),
        fill.format("16:00:00", "Buy", "0", "0").replace("Swap,", "Spot,", 1),
    ]
    return write(folder, *[f"\ufeff{line}" for line in lines])


def test_a_trading_history_of_okx_asks_for_its_zone_and_then_goes_in(tmp_path: Path) -> None:
    """The zone is on the first line of the file, which no mapping can know beforehand."""
    path = okx_file(tmp_path)
    as_shipped = read_orders(path, load_mapping(SHIPPED / "okx-trading-history.toml"))
    assert [bad.code for bad in as_shipped.refused] == ["no_zone", "no_zone"]
    assert (as_shipped.read, as_shipped.filtered) == (5, 3)
    text = (SHIPPED / "okx-trading-history.toml").read_text(encoding="utf-8")
    copy = tmp_path / "okx.toml"
    copy.write_text(f'{text}\n[time]\nzone = "+03:00"\n', encoding="utf-8")
    opening, closing = read_orders(path, load_mapping(copy)).rows
    assert (closing.symbol, closing.side) == ("BTC-USDT-SWAP", "Close long")
    assert (closing.opened_at, closing.closed_at) == (at("2026-03-30 13:00"),) * 2  # 16 - 3
    assert (closing.realized_pnl, closing.trading_fee) == (usdt("1.25"), usdt("0.75"))
    assert (opening.owner, opening.copier_id, opening.asset) == (Owner.LEAD, "", "USDT")


def test_a_trade_history_of_binance_goes_in(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        BINANCE,
        "7,2026-05-30 03:35:09,BTCUSDT,SELL,73698.2,0.001,73.6982,0.03684910USDT,0.05239999,"
        "true,false,2,2",
        "7,26-03-17 09:34:12,BTCUSDT,BUY,73822.3,0.01,738.223,0.29528919 USDT,0,true,false,3,4",
        "7,26-03-17 09:34:12,BTCUSDT,BUY,73822.3,0.01,738.223,0.0001 BNB,0,true,false,3,4",
    )
    parsed = read_orders(path, load_mapping(SHIPPED / "binance-futures-trades-utc.toml"))
    first, second = parsed.rows
    assert (first.realized_pnl, first.trading_fee) == (usdt("0.05239999"), usdt("0.0368491"))
    assert (first.closed_at, first.owner) == (at("2026-05-30 03:35:09"), Owner.LEAD)
    assert (second.closed_at, second.trading_fee) == (at("2026-03-17 09:34:12"), usdt("0.29528919"))
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (4, "Fee", "not_a_number")
    ]


@pytest.mark.parametrize(
    ("header", "name"), [(OKX, "okx-trading-history"), (BINANCE, "binance-futures-trades-utc")]
)
def test_each_is_suggested_for_its_own_files(tmp_path: Path, header: str, name: str) -> None:
    mappings = [load_mapping(path) for path in sorted(SHIPPED.glob("*.toml"))]
    look = look_at(write(tmp_path, "title", header, ",".join("x" * (header.count(",") + 1))))
    assert [mapping.name for mapping in suggest_mappings(look, mappings)] == [name]


@pytest.mark.parametrize("path", sorted(SHIPPED.glob("*.toml")), ids=lambda path: path.stem)
def test_each_says_where_its_layout_is_from(path: Path) -> None:
    """Facts need a source, and what is unknown is said (SPEC, Platforms and rulebooks)."""
    comment = path.read_text(encoding="utf-8").partition("kind =")[0]
    assert "Source:" in comment or path.stem == "hyperliquid"
