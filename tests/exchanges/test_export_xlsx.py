"""Records written as a workbook: read by another program as they were, and by our own reader."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.errors import DiskTrouble
from profitshare_gui.core.instants import instant_text
from profitshare_gui.core.records import Copier, Event, Order
from profitshare_gui.exchanges import export_xlsx
from profitshare_gui.exchanges.export_tables import COPIERS as COPIER_COLUMNS
from profitshare_gui.exchanges.export_tables import EVENTS, ORDERS
from profitshare_gui.exchanges.export_xlsx import write_xlsx
from profitshare_gui.exchanges.files import read_copiers, read_events, read_orders
from tests.exchanges.drawn import COPIERS, events, orders
from tests.say import at, event, order, usdt

NOW = at("2026-04-01 00:00")
LARGEST_KEPT = "1234567.12345678"  # 15 significant digits
TOO_LONG = "12345678.12345678"  # 16 of them


def load_workbook(path: Path) -> Any:
    """The workbook as another program sees it."""
    from openpyxl import load_workbook as load

    return load(path)


def cells(path: Path, sheet: str = "orders") -> list[list[object]]:
    """A sheet as openpyxl reads it, formulas as formulas."""
    book = load_workbook(path)
    return [[cell.value for cell in row] for row in book[sheet].iter_rows()]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One file for all examples."""
    return tmp_path_factory.mktemp("export") / "file.xlsx"


@given(
    st.lists(orders(), max_size=6, unique_by=lambda row: (row.copier_id, row.order_id or id(row)))
)
def test_orders_come_back_as_they_were_written(path: Path, rows: list[Order]) -> None:
    """SPEC, Ledger and files: what the app writes it reads."""
    write_xlsx(path, ORDERS, rows, lambda instant: instant_text(instant)[:10])
    parsed = read_orders(path)
    assert (parsed.rows, parsed.refused, parsed.read) == (rows, [], len(rows))


@given(st.lists(events(), max_size=6))
def test_events_come_back_as_they_were_written(path: Path, rows: list[Event]) -> None:
    """SPEC, Ledger and files: a payout's evidence and line breaks included."""
    write_xlsx(path, EVENTS, rows)
    parsed = read_events(path)
    assert (parsed.rows, parsed.refused, parsed.read) == (rows, [], len(rows))


@given(st.lists(COPIERS, max_size=6, unique_by=lambda row: row.copier_id))
def test_copiers_come_back_as_they_were_written(path: Path, rows: list[Copier]) -> None:
    """SPEC, Ledger and files: unknown stays unknown."""
    write_xlsx(path, COPIER_COLUMNS, rows)
    parsed = read_copiers(path, as_of=NOW)
    assert (parsed.rows, parsed.refused, parsed.read) == (rows, [], len(rows))


def test_a_figure_is_a_number_as_long_as_a_spreadsheet_keeps_it(tmp_path: Path) -> None:
    """A spreadsheet keeps 15 significant digits: longer amounts are text, ids always are."""
    path = tmp_path / "orders.xlsx"
    rows = [order("007", "9.7", fee=LARGEST_KEPT, funding=f"-{TOO_LONG}", ratio="2.9%")]
    assert write_xlsx(path, ORDERS, rows) == 1
    header, first = cells(path)
    found = dict(zip(header, first, strict=True))
    assert (found["copier_id"], found["realized_pnl"]) == ("007", 9.7)
    assert (found["trading_fee"], found["funding_fee"]) == (1234567.12345678, f"-{TOO_LONG}")
    assert (found["share_ratio"], found["unrealized_pnl"]) == (0.029, None)
    assert (found["opened_at"], found["closed_at"]) == (
        "2026-03-30T11:00:00Z",
        "2026-03-30T12:00:00Z",
    )
    # As it stands in the file: the decimals themselves, not the nearest binary fraction.
    with zipfile.ZipFile(path) as book:
        assert b"<v>9.7</v>" in book.read("xl/worksheets/sheet1.xml")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@sum", "＝1"])
def test_text_that_looks_like_a_formula_is_text(tmp_path: Path, text: str) -> None:
    """product.md, Import: a cell of a stranger must never run."""
    path = tmp_path / "events.xlsx"
    write_xlsx(path, EVENTS, [event("stop_copying", "2026-04-01 00:00", "ada", note=text)])
    sheet = load_workbook(path)["events"]
    cell = sheet["F2"]
    assert (cell.value, cell.data_type) == (text, "s")


def test_the_header_stays_while_the_rows_scroll(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    write_xlsx(path, ORDERS, [order()])
    sheet = load_workbook(path)["orders"]
    assert sheet.freeze_panes == "A2"
    assert sheet["A1"].font.bold
    assert not sheet["A2"].font.bold


def test_characters_that_xml_has_no_place_for_are_spelt_out(tmp_path: Path) -> None:
    """A platform may send anything; the file must open all the same."""
    path = tmp_path / "events.xlsx"
    note = "a\x07b\ud83d <&> \r\n c"
    write_xlsx(path, EVENTS, [event("stop_copying", "2026-04-01 00:00", "ada", note=note)])
    assert cells(path, "events")[1][5] == "a\\u0007b\\ud83d <&> \r\n c"


def test_a_full_sheet_is_followed_by_another(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Excel has 1,048,576 rows a sheet; a sheet of three stands for it."""
    path = tmp_path / "orders.xlsx"
    monkeypatch.setattr(export_xlsx, "MOST_ROWS", 3)
    for count, names in ((0, 1), (3, 1), (4, 2), (7, 3)):
        assert write_xlsx(path, ORDERS, [order(f"c{n}") for n in range(count)]) == count
        book = load_workbook(path)
        assert book.sheetnames == ["orders", "orders 2", "orders 3"][:names]
        ids = [row[0] for sheet in book for row in sheet.iter_rows(min_row=2, values_only=True)]
        assert ids == [f"c{n}" for n in range(count)]


def test_equal_records_make_equal_files(tmp_path: Path) -> None:
    first, second = tmp_path / "1.xlsx", tmp_path / "2.xlsx"
    for path in (first, second):
        write_xlsx(path, ORDERS, [order("ada", "1.5")])
    assert first.read_bytes() == second.read_bytes()


def test_an_export_that_breaks_off_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "orders.xlsx"
    write_xlsx(path, ORDERS, [order("old")])
    before = path.read_bytes()

    def breaking_off() -> Iterator[Order]:
        yield from [order("new")] * 5000
        raise KeyError("the archive")

    with pytest.raises(KeyError):
        write_xlsx(path, ORDERS, breaking_off())
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.iterdir()] == ["orders.xlsx"]


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(DiskTrouble, match="could not be written"):
        write_xlsx(tmp_path / "nowhere" / "orders.xlsx", ORDERS, [order()])


def test_days_are_those_of_the_clock_that_was_given(tmp_path: Path) -> None:
    """The day of the instant an order closed; an open one has none."""
    path = tmp_path / "orders.xlsx"
    shifted = timedelta(hours=8) // timedelta(microseconds=1)
    rows = [
        order("ada", closed="2026-03-30 15:59"),
        order("ada", closed="2026-03-30 16:00"),
        order("ada", closed=None, order_id="1"),
    ]
    write_xlsx(path, ORDERS, rows, lambda instant: instant_text(instant + shifted)[:10])
    header, *found = cells(path)
    assert header[-1] == "platform_day"
    assert [row[-1] for row in found] == ["2026-03-30", "2026-03-31", None]
    assert rows[0].realized_pnl == usdt("0")
