"""Payouts and own trades as Koinly's universal CSV."""

from __future__ import annotations

import csv
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.money import amount_text
from profitshare_gui.core.records import Order, Owner, SettlementWindow
from profitshare_gui.exchanges.export_koinly import write_koinly
from profitshare_gui.exchanges.export_tables import Payout
from tests.exchanges.drawn import orders
from tests.say import at, event, order

WINDOW = SettlementWindow(at("2026-03-23 00:00"), at("2026-03-30 00:00"), at("2026-03-30 00:00"))
EMPTY = ["", "", "", ""]  # fee and net worth, which Koinly looks up itself


def lines(path: Path, *entries: Payout | Order) -> list[list[str]]:
    """What is written below the header."""
    write_koinly(path, entries, "ju")
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file))[1:]


def payout(amount: str, copier_id: str = "ada") -> Payout:
    return Payout(event("payout", "2026-03-30 00:03:07", copier_id, amount=amount), WINDOW)


def test_the_header_is_the_one_of_the_universal_template(tmp_path: Path) -> None:
    """Koinly, How to create a custom CSV file: required and optional fields of the template."""
    path = tmp_path / "koinly.csv"
    write_koinly(path, [], "ju")
    assert path.read_text("utf-8") == (
        "Date,Sent Amount,Sent Currency,Received Amount,Received Currency,Fee Amount,Fee Currency,"
        "Net Worth Amount,Net Worth Currency,Label,Description,TxHash\n"
    )


def test_a_payout_is_income_and_one_taken_back_a_cost(tmp_path: Path) -> None:
    """product.md, Tax: profit share as income; dates YYYY-MM-DD HH:mm:ss, decimals always."""
    said = "Profit share of copier ada, 2026-03-23T00:00:00Z to 2026-03-30T00:00:00Z, rules ju"
    date = "2026-03-30 00:03:07"
    assert lines(tmp_path / "koinly.csv", payout("35.7"), payout("-4"), payout("0")) == [
        [date, "", "", "35.70", "USDT", *EMPTY, "income", said, ""],
        [date, "4.00", "USDT", "", "", *EMPTY, "cost", said, ""],
    ]


def test_an_own_order_is_what_it_realized_its_fee_and_its_funding(tmp_path: Path) -> None:
    """Koinly, Futures and perpetuals: every PnL row of a CSV is a realized gain."""
    lost = order("", "-8", fee="0.6", funding="0.1", order_id="7", owner=Owner.OWN)
    won = order("", "2", fee="-0.25", funding="-0.5", order_id="8", owner=Owner.LEAD)
    found = lines(tmp_path / "koinly.csv", lost, won)
    assert [(row[1], row[3], row[9], row[10]) for row in found] == [
        ("8.00", "", "realized gain", "PnL BTCUSDT long 7"),
        ("0.60", "", "margin fee", "Trading fee BTCUSDT long 7"),
        ("", "0.10", "realized gain", "Funding BTCUSDT long 7"),
        ("", "2.00", "realized gain", "PnL BTCUSDT long 8"),
        ("", "0.25", "fee refund", "Trading fee BTCUSDT long 8"),
        ("0.50", "", "realized gain", "Funding BTCUSDT long 8"),
    ]
    assert {row[0] for row in found} == {"2026-03-30 12:00:00"}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples."""
    return tmp_path_factory.mktemp("export") / "koinly.csv"


@given(st.lists(orders(), max_size=5))
def test_every_unit_that_moved_is_there(path: Path, rows: list[Order]) -> None:
    """Received less sent is the net of the closed orders, asset by asset, exactly."""
    net: dict[str, Decimal] = {}
    for row in rows:
        if row.closed_at is not None:
            units = (row.realized_pnl or 0) - (row.trading_fee or 0) + (row.funding_fee or 0)
            net[row.asset] = net.get(row.asset, Decimal(0)) + Decimal(amount_text(units))
    moved = dict.fromkeys(net, Decimal(0))
    for line in lines(path, *rows):
        if line[1]:
            moved[line[2]] -= Decimal(line[1])
        else:
            moved[line[4]] += Decimal(line[3])
    assert moved == net


def test_a_payout_of_everybody_names_nobody(tmp_path: Path) -> None:
    whole = Payout(event("payout", "2026-03-30 00:03:07", amount="1"), None)
    assert lines(tmp_path / "koinly.csv", whole)[0][10] == "Profit share, rules ju"
