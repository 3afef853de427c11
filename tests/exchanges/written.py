"""Files as people write them: a header and lines, put on the disk for a test."""

from __future__ import annotations

from pathlib import Path

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.files import Parsed, read_orders
from profitshare_gui.exchanges.mapping import Mapping, load_mapping

ORDERS = (
    "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
    "share_ratio,unrealized_pnl"
)
GOOD_ORDER = "ada,o1,BTCUSDT,long,2026-03-30T08:00:00Z,2026-03-30T09:00:00Z,100,0.6,-0.1,,"


def write(folder: Path, *lines: str, name: str = "file.csv") -> Path:
    """Write lines as UTF-8, each ended by a line feed."""
    path = folder / name
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return path


def order_line(**cells: str) -> str:
    """Say a line of the orders file that is good but for these cells."""
    names = ORDERS.split(",")
    return ",".join(
        cells.get(name, good) for name, good in zip(names, GOOD_ORDER.split(","), strict=True)
    )


def orders_of(folder: Path, *lines: str) -> Parsed[Order]:
    """Read lines below the usual header of the orders file."""
    return read_orders(write(folder, ORDERS, *lines))


def only_refusal(folder: Path, **cells: str) -> BadLine:
    """Read a good line, one with these cells and another good one; the refusal of the second."""
    good, other = order_line(order_id="good"), order_line(order_id="other")
    parsed = orders_of(folder, good, order_line(**cells), other)
    assert [order.order_id for order in parsed.rows] == ["good", "other"]
    assert parsed.read == 3
    [refusal] = parsed.refused
    return refusal


def mapping_of(folder: Path, *lines: str) -> Mapping:
    """Load a mapping of these lines of TOML."""
    return load_mapping(write(folder, *lines, name="mapping.toml"))
