"""The quick way through plain text gives what the careful way gives, cell for cell."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from profitshare_gui.exchanges.cells import Notation, cell_reader
from profitshare_gui.exchanges.cut import Cells, cut, text_of_key
from profitshare_gui.exchanges.digits import amounts, instants
from profitshare_gui.exchanges.files import read_orders
from profitshare_gui.exchanges.layout import Holds
from tests.exchanges.test_files_fuzz import CELLS, PLAIN, outcome
from tests.exchanges.written import GOOD_ORDER, ORDERS, order_line, write
from tests.say import at, usdt

LETTERS = st.text(st.sampled_from([*"ab0.,;\t -'é多\u00a0\r\n\x00\"\ud800"]), max_size=8)


def cells_of(texts: list[str]) -> Cells | None:
    """Cells as they stand in a file, between others; not all texts can stand there."""
    found = cut("".join(f"x,{text},yy\n" for text in texts), ",", 3)
    return found.cells(1) if found else None


def plain_cells(texts: list[str]) -> Cells:
    """Cells of texts that can."""
    cells = cells_of(texts)
    assert cells is not None
    return cells


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples."""
    return tmp_path_factory.mktemp("cut")


@given(
    rows=st.lists(st.lists(LETTERS, min_size=1, max_size=4), min_size=1, max_size=5),
    end=st.sampled_from(["\n", "\r\n"]),
    delimiter=st.sampled_from([",", ";", "\t"]),
)
@example([["a", ""], ["", "b"]], "\r\n", ",")
@example([["a", "b"], ["", ""]], "\n", ",")
@example([[""], ["a"]], "\n", ",")
@example([["a\r", "b"]], "\n", ",")
def test_what_is_cut_is_what_a_parser_finds(
    rows: list[list[str]], end: str, delimiter: str
) -> None:
    """Python's own parser is the oracle; what needs one is not cut."""
    text = end.join(delimiter.join(row) for row in rows) + end
    found = cut(text, delimiter, len(rows[0]))
    if found is not None:
        lines = io.StringIO(text, newline="")
        parsed = csv.reader(lines, delimiter=delimiter, strict=True, skipinitialspace=True)
        assert found.rows() == list(parsed)
        assert len(found) == text.count("\n")


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_plain_lines_are_cut(end: str) -> None:
    """Else nothing here would be tested, and nothing quick."""
    found = cut(f"a,,bb{end},多,c c{end}", ",", 3)
    assert found is not None
    assert found.rows() == [["a", "", "bb"], ["", "多", "c c"]]


@pytest.mark.parametrize(
    "text",
    ['"a",b\n', "a, b\n", " a,b\n", "a,b\n c,d\n", "a\n", "a,b,c\n", ",\n", "a,b\n\n", "a\rb,c\n"],
)
def test_what_needs_a_parser_is_left_to_one(text: str) -> None:
    assert cut(text, ",", 2) is None


@given(st.lists(st.text("ab1é多", max_size=70), min_size=1, max_size=6))
def test_cells_that_differ_have_keys_that_differ(texts: list[str]) -> None:
    cells = plain_cells(texts)
    assert cells.texts() == texts
    keys = cells.keys()
    if keys is None:
        assert max(len(text.encode()) for text in texts) > 64
    else:
        assert list(map(text_of_key, keys)) == (texts[:1] if len(keys) == 1 else texts)
        assert len(keys) == len(texts) or len(set(texts)) == 1


@pytest.mark.parametrize("holds", Holds)
@given(
    notation=st.sampled_from([Notation(), Notation(","), Notation(",", "."), Notation(".", ",")]),
    flip=st.booleans(),
    data=st.data(),
)
def test_a_column_of_bytes_reads_as_its_texts_do(
    holds: Holds, notation: Notation, *, flip: bool, data: st.DataObject
) -> None:
    """No value is another one; where there is a fault its row is looked for among the texts."""
    usual = st.one_of(PLAIN.get(holds, CELLS), st.just(""))
    texts = data.draw(
        st.one_of(
            st.lists(usual, min_size=1, max_size=6),
            st.lists(st.one_of(usual, CELLS, st.text(max_size=12)), min_size=1, max_size=6),
        )
    )
    cells = cells_of(texts)
    assume(cells is not None)
    assert cells is not None
    readers = [cell_reader(holds, notation, flip=flip) for _ in range(2)]
    expected = outcome(lambda: [readers[0].cell(text) for text in texts])
    found = outcome(lambda: readers[1].cells(cells))
    assert found == expected or (isinstance(found, str) and isinstance(expected, str))


def test_the_plainest_cells_are_read_by_their_digits() -> None:
    """Else the column above would be read as texts, and nothing quick would be tested."""
    assert amounts(plain_cells(["1", "-12345678.12345678", "", "0.5", "-0"])) == [
        *(usdt("1"), usdt("-12345678.12345678"), None, usdt("0.5"), 0)
    ]
    assert instants(plain_cells(["2026-03-30T12:00:05.25Z", "", "2024-02-29T23:59:59Z"])) == [
        at("2026-03-30 12:00:05") + 250_000,
        None,
        at("2024-02-29 23:59:59"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        *("2026-02-29T00:00:00Z", "2026-04-31T00:00:00Z", "2026-13-01T00:00:00Z"),
        *("2026-00-10T00:00:00Z", "2026-01-00T00:00:00Z", "2026-01-01T24:00:00Z"),
        *("2026-01-01T00:60:00Z", "2026-01-01T00:00:60Z", "2026-01-01T00:00:00.Z"),
        *("1970-06-01T00:00:00Z", "2200-01-01T00:00:00Z", "2026-01-01T00:00:00", "2026-01-01"),
        *("2026-01-01T00:00:00.1234567Z", "2026-01-01T0a:00:00Z", "2026/01/01T00:00:00Z"),
    ],
)
def test_what_is_no_instant_is_left_to_the_careful_reader(text: str) -> None:
    assert instants(plain_cells(["2026-03-30T12:00:00Z", text])) is None


@pytest.mark.parametrize(
    "text", ["+1", "--1", "-", ".5", "5.", "1e3", "123456789", "0.123456789", "1.2.3", "1,5", "٣"]
)
def test_an_amount_that_is_not_of_the_plainest_form_is_left_too(text: str) -> None:
    cells = cut(f"x;1\nx;{text}\n", ";", 2)
    assert cells is not None
    assert amounts(cells.cells(1)) is None


ORDER_CELLS = {
    "copier_id": st.sampled_from(["ada", "bob", "", "0xae25b1c1f4c5b9d3", " ada "]),
    "order_id": st.sampled_from(["1", "2", "3", "4", "", "1.23457E+15", "'=x"]),
    "symbol": st.sampled_from(["BTCUSDT", "", "a" * 201, "多空"]),
    "opened_at": st.one_of(PLAIN[Holds.INSTANT], st.sampled_from(["", "2026-03-30T08:00:00Z"])),
    "closed_at": st.one_of(PLAIN[Holds.INSTANT], st.sampled_from(["", "2026-03-30T09:00:00Z"])),
    "realized_pnl": st.one_of(PLAIN[Holds.AMOUNT], st.just("")),
    "share_ratio": st.sampled_from(["0.1", "", "2", "0.1234567"]),
    "unrealized_pnl": st.one_of(
        PLAIN[Holds.AMOUNT],
        # It ends the plain line, and its last return would be the line's.
        CELLS.filter(lambda cell: '"' not in cell and not cell.endswith("\r")),
    ),
}


@given(
    rows=st.lists(st.fixed_dictionaries({}, optional=ORDER_CELLS), min_size=1, max_size=8),
    end=st.sampled_from(["\n", "\r\n"]),
)
def test_a_file_reads_alike_with_quotation_marks_and_without(
    folder: Path, rows: list[dict[str, str]], end: str
) -> None:
    """A quoted cell is never cut, so that the second file goes the careful way."""
    lines = [order_line(**row).encode("utf-8", "surrogatepass") for row in rows]
    parsed = []
    for name, header in (("plain.csv", ORDERS), ("quoted.csv", f"{ORDERS},other")):
        path = write(folder, header, name=name)
        more = b"" if name == "plain.csv" else b',"x"'
        path.write_bytes(header.encode() + b"\n" + b"".join(x + more + end.encode() for x in lines))
        parsed.append(read_orders(path))
    plain, quoted = parsed
    assert plain.rows == quoted.rows
    assert [bad[:3] for bad in plain.refused] == [bad[:3] for bad in quoted.refused]
    assert plain.read == quoted.read


def test_lines_keep_their_numbers_where_pieces_meet(tmp_path: Path) -> None:
    """Pieces are of half a million characters: a quoted break in the first, bad lines later."""
    good = [order_line(order_id=f"o{number}") for number in range(12_000)]
    good[100] = order_line(order_id="o100", symbol='"BTC\nUSDT"')  # on lines 102 and 103
    good[9_000] = order_line(order_id="o9000", realized_pnl="?")  # one more than its place and 2
    good[11_999] = "too,few"
    parsed = read_orders(write(tmp_path, ORDERS, *good))
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (102, "control_characters"),
        (9_003, "not_a_number"),
        (12_002, "wrong_cell_count"),
    ]
    assert [order.order_id for order in parsed.rows] == [
        f"o{number}" for number in range(11_999) if number not in {100, 9_000}
    ]
    assert len(GOOD_ORDER) * 12_000 > 2**19
