"""XLSX files: cells as the file stores them, and packages that are not what they say."""

from __future__ import annotations

import zipfile
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.files import Parsed, read_copiers, read_orders
from profitshare_gui.exchanges.look import look_at
from profitshare_gui.exchanges.source import FileSource
from tests.exchanges.written import (
    GOOD_ORDER,
    ORDERS,
    mapping_of,
    orders_of,
    why_refused,
    write_parts,
    write_sheet,
)
from tests.say import at, share, usdt

NOW = at("2026-04-01 00:00")
NAMES = ORDERS.split(",")
GOOD: dict[str, Any] = dict(zip(NAMES, GOOD_ORDER.split(","), strict=True))


def opened(path: Path) -> Any:
    """Open a file with the library that wrote it, to change what only that can."""
    from openpyxl import load_workbook

    return load_workbook(path)


def sheet_of(folder: Path, *rows: dict[str, object]) -> Parsed[Order]:
    """Read orders that are good but for these cells, from a sheet."""
    lines = [
        [({**GOOD, "order_id": f"o{n}"} | row)[x] for x in NAMES] for n, row in enumerate(rows)
    ]
    return read_orders(write_sheet(folder, NAMES, *lines))


def test_a_sheet_of_texts_is_read_like_the_same_csv(tmp_path: Path) -> None:
    path = write_sheet(tmp_path, NAMES, GOOD_ORDER.split(","))
    assert read_orders(path).rows == orders_of(tmp_path, GOOD_ORDER).rows


@pytest.mark.parametrize(
    ("stored", "amount"),
    [
        (12.1 + 0.24, "12.34"),  # the file has 12.34 or 12.339999999999998, by the computer's sum
        (0.1 + 0.2, "0.3"),  # the file has 0.30000000000000004
        (1e-7, "0.0000001"),  # the file has 1E-07
        (1234567.875, "1234567.875"),
        (-5, "-5"),
        (1e9, "1000000000"),
        ("7.5", "7.5"),
    ],
)
def test_a_number_cell_is_an_exact_amount(tmp_path: Path, stored: object, amount: str) -> None:
    """SPEC, Ledger and files: beyond 8 decimals it rounds half-even at the door."""
    [order] = sheet_of(tmp_path, {"realized_pnl": stored}).rows
    assert order.realized_pnl == usdt(amount)


def cell(value: str, *, style: int = 0, kind: str = "n") -> str:
    """Say a sheet of copiers with one number cell, as a file stores it."""
    return (
        '<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>copier_id</t></is></c>'
        '<c r="B1" t="inlineStr"><is><t>equity</t></is></c></row><row r="2">'
        '<c r="A2" t="str"><v>7</v></c>'
        f'<c r="B2" t="{kind}" s="{style}"><v>{value}</v></c></row></sheetData></worksheet>'
    )


def test_more_digits_than_a_float_holds_are_kept(tmp_path: Path) -> None:
    """Not every program writes floats: 12345678901.12345678 is 19 digits."""
    path = write_parts(tmp_path / "a.xlsx", xl__sheet=cell("12345678901.12345678"))
    [copier] = read_copiers(path, as_of=NOW).rows
    assert copier.equity == usdt("12345678901.12345678")


@pytest.mark.parametrize("value", ["12abc", "1e99999", "--5", "0x10", "1e400", "9" * 500, "NaN"])
def test_a_number_that_is_none_refuses_its_row(tmp_path: Path, value: str) -> None:
    path = write_parts(tmp_path / "a.xlsx", xl__sheet=cell(value))
    parsed = read_copiers(path, as_of=NOW)
    assert (parsed.rows, [bad.line for bad in parsed.refused]) == ([], [2])


@pytest.mark.parametrize(
    ("stored", "order_id"),
    [
        (123456789012345, "123456789012345"),
        (1234567890123456, "1234567890123456"),  # 16 digits, below 2^53 and not ending in 0
        (77, "77"),
        (77.0, "77"),
        ("000123456789012345678", "000123456789012345678"),
    ],
)
def test_an_id_stored_as_a_number_is_its_digits(
    tmp_path: Path, stored: object, order_id: str
) -> None:
    [order] = sheet_of(tmp_path, {"order_id": stored}).rows
    assert order.order_id == order_id


@pytest.mark.parametrize("stored", [1234567890123450, 12345678901234567890, 1.23457e15, 2**53 + 1])
def test_an_id_that_lost_its_last_digits_is_refused(tmp_path: Path, stored: object) -> None:
    """Spreadsheets keep 15 digits; what they made of a longer id is nobody's id."""
    parsed = sheet_of(tmp_path, {"order_id": stored}, {})
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (2, "order_id", "lost_digits")
    ]
    assert len(parsed.rows) == 1


TIMES = ('kind = "copiers"', '[columns]\ncopier_id = "UID"\ncopying_since = "Since"')


@pytest.mark.parametrize("formats", ["", 'formats = "%d-%m-%Y %H:%M"', 'formats = "%Y-%d-%m"'])
def test_a_date_cell_is_a_local_time_whatever_the_formats(tmp_path: Path, formats: str) -> None:
    """Step 4: dates via number formats, with the mapping's zone: 12:00:05.250 - 5 h 30 min."""
    mapping = mapping_of(tmp_path, *TIMES, "[time]", formats, 'zone = "Asia/Kolkata"')
    path = write_sheet(tmp_path, ["UID", "Since"], ["7", datetime(2026, 3, 4, 12, 0, 5, 250_000)])  # noqa: DTZ001
    [copier] = read_copiers(path, as_of=NOW, mapping=mapping).rows
    assert copier.copying_since == at("2026-03-04 06:30:05.25Z")


def test_a_date_cell_without_a_zone_is_refused(tmp_path: Path) -> None:
    parsed = sheet_of(tmp_path, {"opened_at": datetime(2026, 3, 30, 8)})  # noqa: DTZ001
    assert [(bad.column, bad.code) for bad in parsed.refused] == [("opened_at", "no_zone")]


@pytest.mark.parametrize(
    ("code", "shown"),
    [
        ("yyyy-mm-dd hh:mm", "2026-03-30T12:00:00"),
        ("[$-409]d/m/yy h:mm AM/PM;@", "2026-03-30T12:00:00"),
        ("[Red]0.00", "46111.5"),
        ('0.00" days"', "46111.5"),
        ("General", "46111.5"),
        ("#,##0.00 \\d", "46111.5"),
        ("0.00%", "4611150%"),
    ],
)
def test_which_formats_are_dates(tmp_path: Path, code: str, shown: str) -> None:
    """46111 is 2026-03-30 where 1 is 1900-01-01 and 1900 is taken for a leap year."""
    path = write_sheet(tmp_path, ["name", "figure"], ["x", 46111.5])
    book = opened(path)
    book.active["B2"].number_format = code
    book.save(path)
    assert look_at(path).sample == (("x", shown),)


def test_dates_may_be_counted_from_1904(tmp_path: Path) -> None:
    """44649 days after 1904-01-01 is 2026-03-30."""
    styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>'
    book = (
        '<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="A" r:id="1"/>'
        "</sheets></workbook>"
    )
    path = write_parts(
        tmp_path / "a.xlsx", xl__sheet=cell("44649", style=1), xl__styles=styles, xl__workbook=book
    )
    assert look_at(path).sample == (("7", "2026-03-30T00:00:00"),)


@pytest.mark.parametrize("value", ["0.5", "60", "2958465", "-3"])
def test_a_number_that_is_no_date_stays_a_number(tmp_path: Path, value: str) -> None:
    """Before March 1900 spreadsheets disagree; after 9999 there is nothing."""
    styles = '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>'
    path = write_parts(tmp_path / "a.xlsx", xl__sheet=cell(value, style=1), xl__styles=styles)
    assert look_at(path).sample == (("7", value),)


def test_a_ratio_shown_in_percent_is_the_fraction_stored(tmp_path: Path) -> None:
    """0.1 shown as 10 % is 0.1, with a mapping that says percent and in our own layout."""
    path = write_sheet(tmp_path, NAMES, [{**GOOD, "share_ratio": 0.1}[name] for name in NAMES])
    book = opened(path)
    book.active.cell(2, NAMES.index("share_ratio") + 1).number_format = "0.0%"
    book.save(path)
    columns = "\n".join(f'{name} = "{name}"' for name in NAMES)
    mapping = mapping_of(
        tmp_path, 'kind = "orders"', f"[columns]\n{columns}", '[numbers]\npercent = "share_ratio"'
    )
    assert read_orders(path).rows[0].share_ratio == share("10%")
    assert read_orders(path, mapping).rows[0].share_ratio == share("10%")


def test_number_cells_are_read_by_a_mapping_with_a_decimal_comma(tmp_path: Path) -> None:
    """1.234 stored as a number is 1.234, and not the 1234 that the text "1.234" would be."""
    mapping = mapping_of(
        tmp_path,
        'kind = "copiers"',
        '[columns]\ncopier_id = "UID"\nequity = "E"',
        '[numbers]\ndecimal = ","\nthousands = "."',
    )
    path = write_sheet(tmp_path, ["UID", "E"], [1, 1.234], [2, "1.234"], [3, "1.234,5"])
    assert [copier.equity for copier in read_copiers(path, as_of=NOW, mapping=mapping).rows] == [
        usdt("1.234"),
        usdt("1234"),
        usdt("1234.5"),
    ]


def test_a_formula_without_its_result_refuses_its_row(tmp_path: Path) -> None:
    """Programs that write files do not compute; a column nobody reads may have them."""
    path = write_sheet(tmp_path, ["copier_id", "equity", "x"], ["a", "=1+1"], ["b", 1, "=2"])
    parsed = read_copiers(path, as_of=NOW)
    assert [copier.copier_id for copier in parsed.rows] == ["b"]
    [bad] = parsed.refused
    assert (bad.line, bad.column, bad.code) == (2, "equity", "formula_without_value")
    assert "open and save it" in bad.why


def test_an_error_of_the_spreadsheet_refuses_its_row(tmp_path: Path) -> None:
    path = write_parts(tmp_path / "a.xlsx", xl__sheet=cell("#DIV/0!", kind="e"))
    assert [(bad.line, bad.column, bad.code) for bad in read_copiers(path, as_of=NOW).refused] == [
        (2, "equity", "cell_error")
    ]


def test_cells_over_several_rows_refuse_those_rows(tmp_path: Path) -> None:
    """A total over three rows is the value of none of them; beside each other cells may merge."""
    path = write_sheet(
        tmp_path, ["copier_id", "equity", "x"], *[[f"c{n}", n, "x", None] for n in range(6)]
    )
    book = opened(path)
    book.active.merge_cells("B3:B4")
    book.active.merge_cells("C5:C6")
    book.active.merge_cells("C7:D7")
    book.save(path)
    parsed = read_copiers(path, as_of=NOW)
    assert [copier.copier_id for copier in parsed.rows] == ["c0", "c3", "c4", "c5"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (3, "merged_cell"),
        (4, "merged_cell"),
    ]


@pytest.mark.parametrize(
    ("kind", "value", "shown"),
    [("b", "1", "TRUE"), ("b", "0", "FALSE"), ("b", "", ""), ("str", "a b", "a b"), ("n", "", "")],
)
def test_other_kinds_of_cells_are_their_text(
    tmp_path: Path, kind: str, value: str, shown: str
) -> None:
    path = write_parts(tmp_path / "a.xlsx", xl__sheet=cell(value, kind=kind))
    assert look_at(path).sample == (("7", shown),)


def test_merged_cells_are_counted_once_wherever_the_reading_breaks_off(tmp_path: Path) -> None:
    """A sheet is surveyed a megabyte at a time; a mark may lie on the seam."""
    head, _, tail = cell("1").partition("</worksheet>")
    marks = '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'
    for gap in range(2**20 - len(head) - 60, 2**20 - len(head) + 10, 7):
        sheet = f"{head}{' ' * gap}{marks}</worksheet>{tail}"
        path = write_parts(tmp_path / "a.xlsx", xl__sheet=sheet)
        [bad] = read_copiers(path, as_of=NOW).refused
        assert (bad.line, bad.code) == (2, "merged_cell")


def test_a_sheet_is_chosen_by_name_and_hidden_ones_are_not_shown(tmp_path: Path) -> None:
    path = write_sheet(tmp_path, ["copier_id"])
    book = opened(path)
    book.active.title = "First"
    for title, state in (("Hidden", "hidden"), ("Copiers", "visible")):
        sheet = book.create_sheet(title)
        sheet.sheet_state = state
        sheet.append(["copier_id"])
        sheet.append([title])
    book.save(path)
    assert look_at(path).sheets == ("First", "Copiers")
    assert look_at(path).sheet == "First"
    [copier] = read_copiers(FileSource(path, sheet="Copiers"), as_of=NOW).rows
    assert copier.copier_id == "Copiers"
    for name in ("Hidden", "nowhere"):
        why = why_refused(FileSource(path, sheet=name))
        assert why == f"has no sheet called {name!r}; it has 'First', 'Copiers'"


def test_hidden_rows_are_read_and_counted(tmp_path: Path) -> None:
    """A filter of the spreadsheet hides rows; they are facts all the same."""
    path = write_sheet(tmp_path, ["copier_id"], ["a"], ["b"], ["c"])
    book = opened(path)
    book.active.row_dimensions[3].hidden = True
    book.save(path)
    assert [copier.copier_id for copier in read_copiers(path, as_of=NOW).rows] == ["a", "b", "c"]
    assert look_at(path).hidden_rows == 1


def test_titles_and_empty_rows_keep_the_row_numbers(tmp_path: Path) -> None:
    path = write_sheet(
        tmp_path, ["Report"], [], ["copier_id", "equity"], [], ["a", "x"], ["b", 1], ["c", 1, "?"]
    )
    parsed = read_copiers(path, as_of=NOW)
    assert [copier.copier_id for copier in parsed.rows] == ["b"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (5, "not_a_number"),
        (7, "wrong_cell_count"),
    ]
    assert look_at(path).header_line == 3
    assert look_at(FileSource(path, header_line=5)).header == ("a", "x")
    assert "no header on line 4" in why_refused(FileSource(path, header_line=400))


def test_pieces_of_formatted_text_are_one_text(tmp_path: Path) -> None:
    strings = (
        "<sst><si><r><t>copier</t></r><r><t>_id</t></r><rPh><t>x</t></rPh></si>"
        "<si><t>&lt;a&gt; &amp; b</t></si></sst>"
    )
    rows = '<row><c t="s"><v>0</v></c></row><row><c t="s"><v>1</v></c></row>'
    path = write_parts(
        tmp_path / "a.xlsx",
        xl__sharedStrings=strings,
        xl__sheet=f"<x:worksheet xmlns:x='y'><sheetData>{rows}</sheetData></x:worksheet>",
    )
    assert [copier.copier_id for copier in read_copiers(path, as_of=NOW).rows] == ["<a> & b"]


def test_a_large_sheet_is_read_in_blocks(tmp_path: Path) -> None:
    rows = [[f"c{n}", "x" if n == 1999 else n] for n in range(3000)]
    parsed = read_copiers(write_sheet(tmp_path, ["copier_id", "equity"], *rows), as_of=NOW)
    assert (len(parsed.rows), [bad.line for bad in parsed.refused]) == (2999, [2001])


BOMB = "<worksheet>" + " " * 60_000_000 + "</worksheet>"


@pytest.mark.parametrize(
    ("parts", "reason"),
    [
        ({"xl__workbook": "<workbook/>"}, "without a sheet that can be read"),
        ({"xl__workbook": "<workbook"}, "is a damaged spreadsheet"),
        ({"xl__sheet": "<worksheet>"}, "is a damaged spreadsheet"),
        ({"xl__sheet": ""}, "is a damaged spreadsheet"),
        ({"xl__sheet": cell("9" * 5000, kind="s")}, "lacks a text of its own"),
        ({"xl__sheet": "<worksheet/>"}, "is empty"),
        ({"xl__sheet": cell("5", kind="s")}, "lacks a text of its own"),
        ({"xl__sheet": '<!DOCTYPE a [<!ENTITY b "c">]><worksheet/>'}, "has a document type"),
        ({"xl__styles": '<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>'}, "has a document type"),
        ({"xl__sheet": BOMB}, "would unpack to far more"),
        ({"word__document": "<x/>"}, "is a text document"),
        ({"xl__sheet": cell("1") + "<mergeCells>"}, "is a damaged spreadsheet"),
        (
            {"xl__sheet": '<a><mergeCell ref="A1:ZZ9999999"/></a>'},
            "has too many merged cells",
        ),
    ],
)
def test_a_package_that_is_not_what_it_says_is_refused(
    tmp_path: Path, parts: dict[str, str], reason: str
) -> None:
    """SPEC, Bars: hostile input gives a plain message; a bomb is refused before it is unpacked."""
    assert reason in why_refused(write_parts(tmp_path / "a.xlsx", **parts))


ROW = '<row r="2"><c r="A2" t="str"><v>7</v></c>'
VALUE = '<c r="B2" t="n" s="0"><v>5</v></c>'


@pytest.mark.parametrize(
    ("this", "instead", "reason"),
    [
        ("<v>5</v>", "<v>5</v><v>9</v>", "a cell holds two values"),
        ("<v>5</v>", "<is><t>5</t></is><v>9</v>", "a cell holds two values"),
        ("<v>5</v>", "<v>5</v><is><t>9</t></is>", "a cell holds two values"),
        ("<v>7</v>", "<is><t>7</t></is><is><t>7</t></is>", "a cell holds two values"),
        (VALUE, VALUE * 2, "row 2 has two cells in one place"),
        (VALUE, VALUE + '<c r="A2" t="str"><v>8</v></c>', "row 2 has two cells in one place"),
        (VALUE, '<c r="C2"/><c r="B2"/><c r="C2"><v>5</v></c>', "row 2 has two cells in one"),
        (VALUE, f"{VALUE}</row>{ROW}{VALUE}", "row 2 stands twice or behind a later one"),
        (ROW, f'<row r="3"></row>{ROW}', "row 2 stands twice or behind a later one"),
    ],
)
def test_a_sheet_that_says_two_things_of_one_place_is_refused(
    tmp_path: Path, this: str, instead: str, reason: str
) -> None:
    """SPEC, Bars: nobody can tell which of the two counts, and no spreadsheet writes this."""
    sheet = cell("5").replace(this, instead)
    assert reason in why_refused(write_parts(tmp_path / "a.xlsx", xl__sheet=sheet))


def test_cells_may_say_no_place_or_come_in_any_order(tmp_path: Path) -> None:
    """A cell without a place follows the one before it, though that may be empty."""
    cells = '<c r="C2"/><c r="B2"><v>5</v></c><c r="A2" t="str"><v>7</v></c>'
    path = write_parts(tmp_path / "a.xlsx", xl__sheet=cell("5").replace(ROW[11:] + VALUE, cells))
    assert look_at(path).sample[0][:2] == ("7", "5")
    bare = '<c/><c t="n"><v>5</v></c>'
    path = write_parts(tmp_path / "b.xlsx", xl__sheet=cell("5").replace(ROW[11:] + VALUE, bare))
    assert look_at(path).sample == (("", "5"),)


def test_a_sheet_in_another_encoding_is_refused_with_what_to_do(tmp_path: Path) -> None:
    """No program writes one; what cannot be surveyed is not read."""
    path = write_parts(tmp_path / "a.xlsx")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("xl/other.xml", cell("1").encode("utf-16"))
    data = path.read_bytes().replace(b"xl/sheet.xml", b"xl/dummy.xml")
    path.write_bytes(data.replace(b"xl/other.xml", b"xl/sheet.xml"))
    assert "is a spreadsheet in UTF-16" in why_refused(path)


def test_entities_are_never_resolved(tmp_path: Path) -> None:
    """Neither a billion laughs nor a file of this computer."""
    secret = tmp_path / "secret"
    secret.write_text("42", encoding="utf-8")
    sheet = f'<!DOCTYPE w [<!ENTITY x SYSTEM "{secret.as_uri()}">]>' + cell("&x;")
    assert "has a document type" in why_refused(write_parts(tmp_path / "a.xlsx", xl__sheet=sheet))


def test_other_archives_are_told_by_what_they_are(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    for part, reason in (
        ("mimetype", "is an OpenDocument or a similar file"),
        ("xl/workbook.bin", "is a binary workbook"),
        ("orders.csv", "is a zip archive, not a spreadsheet"),
    ):
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(part, "x")
        assert reason in why_refused(path)
    with zipfile.ZipFile(path, "w") as archive:
        for number in range(5001):
            archive.writestr(str(number), "")
    assert "more than 5000 parts" in why_refused(path)


def test_a_spreadsheet_cut_short_or_altered_is_refused(tmp_path: Path) -> None:
    """Step 4: a truncated zip."""
    whole = write_sheet(tmp_path, NAMES, *[GOOD_ORDER.split(",")] * 50).read_bytes()
    path = tmp_path / "cut.xlsx"
    for length in range(4, len(whole), 97):
        path.write_bytes(whole[:length])
        assert "is a damaged spreadsheet or archive" in why_refused(path)
    for place in range(0, len(whole), 41):
        path.write_bytes(whole[:place] + b"\xff\x00" + whole[place + 2 :])
        with suppress(BadFile):
            read_orders(path)


def test_a_part_that_lies_about_its_size_gives_no_more_than_it_said(tmp_path: Path) -> None:
    """The sizes are checked before unpacking, so unpacking must not go beyond them."""
    path = write_parts(tmp_path / "a.xlsx", xl__sheet="<worksheet>" + " " * 2_000_000)
    data = path.read_bytes()
    lying = data.replace((2_000_011).to_bytes(4, "little"), (1000).to_bytes(4, "little"))
    assert lying != data
    path.write_bytes(lying)
    assert "is a damaged spreadsheet" in why_refused(path)
