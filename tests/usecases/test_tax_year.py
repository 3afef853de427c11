"""The tax year of an export: where it begins and ends, and sums by asset and month, exact."""

from __future__ import annotations

import csv
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.records import Account, Feed, Owner
from profitshare_gui.paths import resource
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.desk import Desk
from profitshare_gui.usecases.export_spans import Span, TaxYear, zones
from profitshare_gui.usecases.export_summary import summary_beside
from profitshare_gui.usecases.exports import ExportFormat, ExportKind, ExportReport
from profitshare_gui.usecases.rulebooks import RulebookShelf
from tests.say import at, event, order

pytestmark = pytest.mark.usefixtures("on_file")

NOW = at("2026-06-01 12:00")
SHELF = RulebookShelf((resource("rulebooks"),))

Exporting = Callable[..., ExportReport]


@pytest.fixture
def exporting(store: Store) -> Exporting:
    """A year of two assets; the payout of 5 April 23:30 UTC is on the 6th in London."""
    account = store.add_account(Account("Main", "ju", "files", "", NOW))
    told = [
        event("ratio_change", "2025-01-01 00:00", ratio="10%"),
        event("payout", "2025-04-05 22:30", "ada", amount="1"),
        event("payout", "2025-04-05 23:30", "ada", amount="10.00000001"),
        event("payout", "2025-04-14 00:05", "bob", amount="0.1"),
        event("payout", "2025-04-14 00:05", "bob", amount="0.2", asset="BTC"),
        event("payout", "2025-04-20 00:05", "bob", amount="-4"),
        event("payout", "2026-04-05 22:59", "ada", amount="7"),
        event("payout", "2026-04-05 23:00", "ada", amount="100"),
    ]
    own = order("", "3", fee="0.5", closed="2025-05-01 10:00", owner=Owner.OWN)
    copied = order("ada", "50", closed="2025-05-01 10:00", ratio="10%")
    store.save_page(account.account_id, Feed.EVENTS, told, learned_at=NOW)
    store.save_page(account.account_id, Feed.ORDERS, [own, copied], learned_at=NOW)
    desk = Desk(store, account, SHELF, lambda: NOW)

    def run(
        path: Path, written_as: ExportFormat, kind: ExportKind | None, year: TaxYear
    ) -> ExportReport:
        today = date(2026, 6, 1)
        return desk.export(
            path,
            written_as,
            kind,
            span=Span.TAX_YEAR,
            days=(today, today),
            tell=lambda _: None,
            year=year,
        )

    return run


def sums(path: Path) -> dict[tuple[str, str, str], tuple[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return {
            (row["month"], row["asset"], row["what"]): (row["rows"], row["amount"])
            for row in csv.DictReader(file)
        }


UNITED_KINGDOM = TaxYear(date(2025, 4, 6), "Europe/London")


def test_a_year_begins_and_ends_at_midnight_of_its_own_zone() -> None:
    """6 April in London is summer time: the day before at 23:00 UTC, at both ends."""
    rulebook = SHELF.rulebook("ju", ())
    bounds = UNITED_KINGDOM.bounds(rulebook)
    assert bounds == (at("2025-04-05 23:00"), at("2026-04-05 23:00"))


@pytest.mark.parametrize(
    ("year", "first", "end"),
    [
        (TaxYear(date(2025, 1, 1), "Asia/Kolkata"), "2024-12-31 18:30", "2025-12-31 18:30"),
        (TaxYear(date(2025, 7, 1), "Australia/Sydney"), "2025-06-30 14:00", "2026-06-30 14:00"),
        (TaxYear(date(2025, 1, 1), "America/New_York"), "2025-01-01 05:00", "2026-01-01 05:00"),
        (TaxYear(date(2024, 2, 29), "UTC"), "2024-02-29 00:00", "2025-03-01 00:00"),
        (TaxYear(date(2025, 1, 1)), "2024-12-31 16:00", "2025-12-31 16:00"),
    ],
)
def test_years_of_other_months_and_zones(year: TaxYear, first: str, end: str) -> None:
    """The platform's clock, Coinlocally's, is UTC+8."""
    assert year.bounds(SHELF.rulebook("coinlocally", ())) == (at(first), at(end))


def test_the_sums_are_exact_by_asset_and_month(exporting: Exporting, tmp_path: Path) -> None:
    """SPEC, Ledger and files: sums never mix assets, amounts are exact."""
    path = tmp_path / "payouts.csv"
    report = exporting(path, ExportFormat.CSV, ExportKind.PAYOUTS, UNITED_KINGDOM)
    assert report.rows == 5
    assert report.summary == tmp_path / "payouts summary.csv"
    assert sums(report.summary) == {
        # 10.00000001 + 0.1; what came half an hour before the year began is not in it
        ("2025-04", "USDT", "payout"): ("2", "10.10000001"),
        ("2025-04", "BTC", "payout"): ("1", "0.2"),
        ("2025-04", "USDT", "payout taken back"): ("1", "-4"),
        ("2026-04", "USDT", "payout"): ("1", "7"),
        ("total", "BTC", "payout"): ("1", "0.2"),
        ("total", "USDT", "payout"): ("3", "17.10000001"),
        ("total", "USDT", "payout taken back"): ("1", "-4"),
    }


def test_the_sums_are_those_of_the_rows(exporting: Exporting, tmp_path: Path) -> None:
    """What the file lists and what the summary says is the same money."""
    path = tmp_path / "payouts.csv"
    exporting(path, ExportFormat.CSV, ExportKind.PAYOUTS, UNITED_KINGDOM)
    with path.open(encoding="utf-8", newline="") as file:
        listed = [Decimal(r["amount"]) for r in csv.DictReader(file) if r["asset"] == "USDT"]
    totals = {key: Decimal(said[1]) for key, said in sums(summary_beside(path)).items()}
    told = [amount for key, amount in totals.items() if key[:2] == ("total", "USDT")]
    assert sum(listed) == sum(told)


def test_a_workbook_has_the_sums_on_a_sheet_of_their_own(
    exporting: Exporting, tmp_path: Path
) -> None:
    """One file is enough where the format has sheets."""
    from openpyxl import load_workbook

    path = tmp_path / "payouts.xlsx"
    report = exporting(path, ExportFormat.XLSX, ExportKind.PAYOUTS, UNITED_KINGDOM)
    assert report.summary == path
    assert report.rows == 5
    book = load_workbook(path)
    assert book.sheetnames == ["payouts", "summary"]
    rows = [list(row) for row in book["summary"].iter_rows(min_row=2, values_only=True)]
    assert ["total", "USDT", "payout", 3, 17.10000001] in rows
    assert book["payouts"].max_row == 6


def test_settlements_are_summed_by_when_they_pay(exporting: Exporting, tmp_path: Path) -> None:
    """The order of 1 May 2025 is settled on Monday 5 May: 50 x 10 % = 5."""
    path = tmp_path / "settlements.csv"
    exporting(path, ExportFormat.CSV, ExportKind.SETTLEMENTS, UNITED_KINGDOM)
    found = sums(summary_beside(path))
    assert found["2025-05", "USDT", "due"] == ("1", "5")


@pytest.mark.parametrize("written_as", [ExportFormat.KOINLY, ExportFormat.BEANCOUNT])
def test_a_book_has_its_sums_beside_it(
    exporting: Exporting, tmp_path: Path, written_as: ExportFormat
) -> None:
    """product.md, section 4.6: payouts as income, own trades apart; copiers' orders in neither."""
    path = tmp_path / "book.txt"
    exporting(path, written_as, None, UNITED_KINGDOM)
    found = sums(summary_beside(path))
    assert found["2025-05", "USDT", "own realized_pnl"] == ("1", "3")
    assert found["2025-05", "USDT", "own trading_fee"] == ("1", "0.5")
    assert found["total", "USDT", "payout"] == ("3", "17.10000001")
    assert not any(what.startswith("copiers") for _, _, what in found)


def test_orders_of_copiers_are_never_added_to_the_own_ones(
    exporting: Exporting, tmp_path: Path
) -> None:
    """Copiers' PnL is nobody's income here."""
    path = tmp_path / "orders.csv"
    exporting(path, ExportFormat.CSV, ExportKind.ORDERS, UNITED_KINGDOM)
    found = sums(summary_beside(path))
    assert found["2025-05", "USDT", "copiers realized_pnl"] == ("1", "50")
    assert found["2025-05", "USDT", "own realized_pnl"] == ("1", "3")


def test_nothing_is_written_where_the_sums_cannot_be(
    exporting: Exporting, store: Store, tmp_path: Path
) -> None:
    """The file beside is as little allowed to take the place of the program's own."""
    (tmp_path / "a summary.csv").write_bytes(b"SQLite format 3\x00")
    path = tmp_path / "a.csv"
    with pytest.raises(DiskTrouble):
        exporting(path, ExportFormat.CSV, ExportKind.PAYOUTS, UNITED_KINGDOM)
    assert not path.exists()
    assert store.folder is not None


def test_the_zones_are_those_of_places() -> None:
    """A list to choose from, without the names that only programs use."""
    names = zones()
    assert names[0] == "UTC"
    assert {"Europe/London", "Asia/Kolkata", "America/New_York"} <= set(names)
    assert not any(name.startswith(("Etc/", "posix")) for name in names)
