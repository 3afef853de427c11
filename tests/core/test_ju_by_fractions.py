"""The independent recomputation from a CSV agrees with the core on JU's rulebook as shipped."""

from __future__ import annotations

import csv
import io
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from profitshare_gui.core.instants import instant_text, to_datetime
from profitshare_gui.core.money import amount_text, ratio_text
from profitshare_gui.core.records import Order, Owner
from tests.core.ju_by_fractions import settle_csv
from tests.core.rulebooks import shipped
from tests.core.worlds import EXAMPLES, as_ofs, orders, settled
from tests.say import at, order

_COLUMNS = [
    "copier_id",
    "order_id",
    "asset",
    "symbol",
    "side",
    "opened_at",
    "closed_at",
    "realized_pnl",
    "trading_fee",
    "funding_fee",
    "share_ratio",
    "unrealized_pnl",
    "is_lead",
]
_IS_LEAD = {Owner.COPIER: "", Owner.LEAD: "lead", Owner.OWN: "own"}


def as_csv(told: list[Order]) -> str:
    """Orders as the export writes them."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_COLUMNS)
    for one in told:
        amounts = (one.realized_pnl, one.trading_fee, one.funding_fee)
        ratio = "" if one.share_ratio is None else ratio_text(one.share_ratio)
        unrealized = "" if one.unrealized_pnl is None else amount_text(one.unrealized_pnl)
        closed_at = "" if one.closed_at is None else instant_text(one.closed_at)
        writer.writerow(
            [one.copier_id, one.order_id, one.asset, one.symbol, one.side,
             instant_text(one.opened_at), closed_at,
             *("" if amount is None else amount_text(amount) for amount in amounts),
             ratio, unrealized, _IS_LEAD[one.owner]]
        )  # fmt: skip
    return text.getvalue()


@settings(max_examples=EXAMPLES)
@given(orders(), as_ofs)
def test_the_core_agrees_with_fractions_over_the_exported_text(
    told: list[Order], as_of: int
) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "orders.csv"
        path.write_text(as_csv(told), encoding="utf-8")
        expected = settle_csv(path, Fraction(1, 10), to_datetime(as_of))
    result = settled(told, [], shipped("ju"), as_of, 100_000)
    assert {
        (row.copier_id, instant_text(row.window.opens_at)): Decimal(amount_text(row.due))
        for row in result.settlements
        if row.status == "settled"
    } == expected


def test_the_recomputation_itself_by_hand(tmp_path: Path) -> None:
    """110 x 12 % + 200 x 15 % - 50 x 15 % = 35.7; an order over two weeks postpones both."""
    told = [
        order("ada", "120", fee="8", funding="-2", ratio="12%"),
        order("ada", "220", fee="15", funding="-5", ratio="15%"),
        order("ada", "-40", fee="6", funding="-4", ratio="15%"),
        order("bob", "10"),
        order("bob", "5", opened="2026-03-31 00:00", closed="2026-04-06 00:00"),
        order("eve", "1", owner=Owner.LEAD),
    ]
    path = tmp_path / "orders.csv"
    path.write_text(as_csv(told), encoding="utf-8")
    as_of = to_datetime(at("2026-04-13 00:00"))
    assert settle_csv(path, Fraction(1, 10), as_of) == {
        ("ada", "2026-03-30T00:00:00Z"): Decimal("35.7"),
        ("bob", "2026-04-06T00:00:00Z"): Decimal("1.5"),  # 10 % of 10 + 5, a week later
    }


def test_two_assets_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "orders.csv"
    path.write_text(as_csv([order("ada"), order("ada", asset="USDC")]), encoding="utf-8")
    with pytest.raises(ValueError, match="one asset"):
        settle_csv(path, Fraction(1, 10), to_datetime(at("2026-04-13 00:00")))


@given(st.integers(-(10**19), 10**19), st.integers(0, 10**6))
def test_a_due_is_the_floor_of_the_product(net: int, ratio: int) -> None:
    told = [order("ada", "0")._replace(realized_pnl=max(min(net, 2**62), -(2**62)),
                                       share_ratio=ratio, order_id="1")]  # fmt: skip
    with TemporaryDirectory() as folder:
        path = Path(folder) / "orders.csv"
        path.write_text(as_csv(told), encoding="utf-8")
        found = settle_csv(path, Fraction(0), to_datetime(at("2026-04-13 00:00")))
    ((_, due),) = found.items()
    units = max((told[0].realized_pnl or 0) * ratio, 0) // 10**6
    assert due == Decimal(units).scaleb(-8)
