"""CSV files that are not what they say: refused whole, or line by line, each with its reason."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.instants import LATEST, SECOND, instant_text
from profitshare_gui.exchanges.files import read_copiers, read_events, read_orders
from tests.exchanges.written import (
    GOOD_ORDER,
    ORDERS,
    only_refusal,
    order_line,
    orders_of,
    write,
)
from tests.say import at

NOW = at("2026-04-01 00:00")


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"realized_pnl": "NaN"}, "realized_pnl", "not_a_number"),
        ({"realized_pnl": "inf"}, "realized_pnl", "not_a_number"),
        ({"realized_pnl": "1_000"}, "realized_pnl", "not_a_number"),
        ({"realized_pnl": "١٢"}, "realized_pnl", "not_a_number"),
        ({"realized_pnl": "=1+1"}, "realized_pnl", "not_a_number"),
        ({"realized_pnl": '"1\n2"'}, "realized_pnl", "not_a_number"),
        ({"realized_pnl": "1e30"}, "realized_pnl", "amount_too_large"),
        ({"realized_pnl": "1e9999"}, "realized_pnl", "amount_too_large"),
        ({"realized_pnl": "9" * 5000}, "realized_pnl", "not_a_number"),
        ({"trading_fee": '"1,5"'}, "trading_fee", "decimal_comma"),
        ({"funding_fee": '"1.234,56"'}, "funding_fee", "decimal_comma"),
        ({"unrealized_pnl": "-"}, "unrealized_pnl", "not_a_number"),
        ({"share_ratio": "10%"}, "share_ratio", "not_a_number"),
        ({"share_ratio": "10"}, "share_ratio", "ratio_out_of_range"),
        ({"share_ratio": "-0.1"}, "share_ratio", "ratio_out_of_range"),
        ({"share_ratio": "0.1234567"}, "share_ratio", "ratio_too_fine"),
        ({"opened_at": ""}, "opened_at", "empty"),
        ({"opened_at": "2026-03-30T08:00:00"}, "opened_at", "no_zone"),
        ({"opened_at": "2026-03-30"}, "opened_at", "not_an_instant"),
        ({"opened_at": "30.03.2026 08:00"}, "opened_at", "not_an_instant"),
        ({"opened_at": "2026-02-30T08:00:00Z"}, "opened_at", "not_an_instant"),
        ({"opened_at": "2026-03-30T24:00:00Z"}, "opened_at", "not_an_instant"),
        ({"opened_at": "1970-01-01T00:00:00Z"}, "opened_at", "instant_out_of_range"),
        ({"closed_at": "2199-12-31T23:59:59-05:00"}, "closed_at", "instant_out_of_range"),
        ({"closed_at": "1.75E+12"}, "closed_at", "not_an_instant"),
        ({"closed_at": "2026-03-30T07:59:59.999999Z"}, "closed_at", "closed_before_opened"),
        ({"copier_id": ""}, "copier_id", "empty"),
        ({"copier_id": "a\x00da"}, "copier_id", "control_characters"),
        ({"copier_id": "a\u200bda"}, "copier_id", "control_characters"),
        ({"symbol": '"BTC\nUSDT"'}, "symbol", "control_characters"),
        ({"order_id": "\u202eabc"}, "order_id", "control_characters"),
        ({"order_id": "x" * 201}, "order_id", "too_long"),
        ({"copier_id": "x" * 201}, "copier_id", "too_long"),
        ({"side": "x" * 201}, "side", "too_long"),
    ],
)
def test_a_cell_that_cannot_be_read_refuses_its_line_and_no_other(
    tmp_path: Path, cells: dict[str, str], column: str, code: str
) -> None:
    """Issue 2, Bad input."""
    refusal = only_refusal(tmp_path, **{"order_id": "bad", **cells})
    assert (refusal.line, refusal.column, refusal.code) == (3, column, code)
    assert len(refusal.value) <= 80
    assert refusal.why.isprintable()


@pytest.mark.parametrize("asset", ["US DT", "=USDT", "<b>", "USDT" * 9, "💰"])
def test_an_asset_has_the_name_of_an_asset(tmp_path: Path, asset: str) -> None:
    path = write(tmp_path, f"{ORDERS},asset", f"{GOOD_ORDER},{asset}", f"{GOOD_ORDER},1INCH.e")
    parsed = read_orders(path)
    assert [order.asset for order in parsed.rows] == ["1INCH.e"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(2, "not_an_asset")]


@pytest.mark.parametrize(
    ("note", "code"),
    [
        ("a\x1bb", "control_characters"),
        ("a\u202eb", "control_characters"),
        ("x" * 4001, "too_long"),
    ],
)
def test_a_note_is_text_that_can_be_shown(tmp_path: Path, note: str, code: str) -> None:
    """Nothing that steers a terminal or turns the direction of writing; families are fine."""
    good = "2026-03-30T00:00:00Z,withdrawal,👨\u200d👩\u200d👧"
    parsed = read_events(
        write(tmp_path, "at,kind,note", good, f"2026-03-30T00:00:00Z,withdrawal,{note}")
    )
    assert [event.note for event in parsed.rows] == ["👨\u200d👩\u200d👧"]
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [(3, "note", code)]


def test_an_instant_at_the_end_of_time_refuses_its_line(tmp_path: Path) -> None:
    """In range as written, but not in UTC."""
    edge = instant_text(LATEST - SECOND)
    good = order_line(closed_at=edge)
    parsed = orders_of(tmp_path, good, order_line(closed_at=edge.replace("Z", "-05:00")))
    assert [order.closed_at for order in parsed.rows] == [LATEST - SECOND]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(3, "instant_out_of_range")]


def test_an_owner_is_lead_or_own_or_nobody(tmp_path: Path) -> None:
    parsed = read_orders(write(tmp_path, f"{ORDERS},is_lead", f"{GOOD_ORDER},true"))
    assert parsed.refused == [(2, "is_lead", "unknown_owner", "true")]


@pytest.mark.parametrize("line", ["ada,o1", f"{GOOD_ORDER},", "no cells at all"])
def test_a_line_with_another_number_of_cells_is_refused(tmp_path: Path, line: str) -> None:
    """Issue 2, Bad input."""
    parsed = orders_of(tmp_path, order_line(order_id="a"), line, order_line(order_id="b"))
    assert [order.order_id for order in parsed.rows] == ["a", "b"]
    assert parsed.refused == [(3, "", "wrong_cell_count", line[:80])]


def test_the_lines_of_another_encoding_are_refused_and_the_rest_goes_in(tmp_path: Path) -> None:
    """Issue 2, Bad input: mixed encodings. Even where the bad bytes are in a column we ignore."""
    path = tmp_path / "file.csv"
    lines = ["copier_id,nickname,city", "1,Zoë,", "2,Zoë,", "3,,Zürich", "4,佐,", "5,,"]
    encodings = ["utf-8", "utf-8", "latin-1", "cp1252", "gb18030", "utf-8"]
    pairs = zip(lines, encodings, strict=True)
    path.write_bytes(b"\n".join(line.encode(encoding) for line, encoding in pairs))
    parsed = read_copiers(path, as_of=NOW)
    assert [(copier.copier_id, copier.nickname) for copier in parsed.rows] == [
        ("1", "Zoë"),
        ("5", None),
    ]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (line, "not_utf8") for line in (3, 4, 5)
    ]
    assert parsed.refused[0].value == "2,Zo�,"
    assert parsed.read == 5


def test_a_forgotten_quotation_mark_costs_its_own_line_only(tmp_path: Path) -> None:
    """Never half-imported silently: it must not swallow the lines below."""
    good = [order_line(order_id=f"o{n}") for n in range(1000)]
    torn = order_line(order_id='"torn')
    parsed = orders_of(tmp_path, *good[:5], torn, *good[5:])
    assert len(parsed.rows) == 1000
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(7, "bad_quotes")]


def test_two_forgotten_quotation_marks_cost_two_lines(tmp_path: Path) -> None:
    """The second must not be taken for the end of the first."""
    good = [order_line(order_id=f"o{n}") for n in range(6)]
    torn = order_line(order_id='"torn')
    parsed = orders_of(tmp_path, *good[:2], torn, *good[2:4], torn, *good[4:])
    assert [order.order_id for order in parsed.rows] == [f"o{n}" for n in range(6)]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (4, "bad_quotes"),
        (7, "bad_quotes"),
    ]


def test_a_quotation_mark_in_the_last_line_is_found_too(tmp_path: Path) -> None:
    parsed = orders_of(tmp_path, GOOD_ORDER, 'x,"')
    assert parsed.refused == [(3, "", "bad_quotes", 'x,"')]
    assert len(parsed.rows) == 1


@pytest.mark.parametrize("quote", ["", '"'])
def test_a_huge_cell_refuses_its_line(tmp_path: Path, quote: str) -> None:
    """Longer than the CSV reader takes; the lines around it go in."""
    huge = order_line(symbol=f"{quote}{'x' * 300_000}{quote}")
    parsed = orders_of(tmp_path, order_line(order_id="a"), huge, order_line(order_id="b"))
    assert [order.order_id for order in parsed.rows] == ["a", "b"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(3, "too_long")]


def test_a_refused_line_that_repeats_an_id_does_not_take_the_good_one_with_it(
    tmp_path: Path,
) -> None:
    parsed = orders_of(tmp_path, GOOD_ORDER, order_line(realized_pnl="oops"))
    assert (len(parsed.rows), [bad.line for bad in parsed.refused]) == (1, [3])


def test_refusals_come_in_the_order_of_the_file(tmp_path: Path) -> None:
    twice = [order_line(realized_pnl="1"), order_line(realized_pnl="2")]
    parsed = orders_of(tmp_path, twice[0], "x", twice[1], order_line(closed_at="x"))
    assert [bad.line for bad in parsed.refused] == [2, 3, 4, 5]
    assert parsed.read == 4


def test_every_line_may_be_bad(tmp_path: Path) -> None:
    parsed = orders_of(tmp_path, *["x"] * 2000)
    assert (parsed.rows, len(parsed.refused), parsed.read) == ([], 2000, 2000)


def test_a_header_alone_is_a_file_without_rows(tmp_path: Path) -> None:
    parsed = orders_of(tmp_path)
    assert (parsed.rows, parsed.refused, parsed.read, parsed.filtered) == ([], [], 0, 0)


def refusal(path: Path) -> str:
    """Why `read_orders` refuses the file as a whole; its message names the file."""
    with pytest.raises(BadFile) as caught:
        read_orders(path)
    assert str(caught.value).startswith(f"{path}: ")
    return caught.value.why


def test_a_missing_required_column_refuses_the_file_and_names_what_is_there(
    tmp_path: Path,
) -> None:
    why = refusal(write(tmp_path, "copier_id,Pair,opened_at", "x,y,z"))
    assert "lacks closed_at, funding_fee, realized_pnl, side, symbol, trading_fee" in why
    assert "'copier_id', 'Pair', 'opened_at'" in why


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("share_ration", "share_ratio"),
        ("Share Ratio", "share_ratio"),
        ("unrealised_pnl", "unrealized_pnl"),
        ("orderid", "order_id"),
        ("ISLEAD", "is_lead"),
    ],
)
def test_a_column_that_is_nearly_ours_is_asked_about_not_ignored(
    tmp_path: Path, typed: str, meant: str
) -> None:
    names = [name for name in ORDERS.split(",") if name != meant]
    path = write(tmp_path, ",".join([*names, typed]))
    assert refusal(path) == f"has '{typed}': did you mean {meant}?"


def test_a_column_that_is_nearly_one_we_have_is_ignored(tmp_path: Path) -> None:
    """A second, different profit figure is not a mistyped one."""
    path = write(tmp_path, f"{ORDERS},realized_pnl2", f"{GOOD_ORDER},7")
    assert len(read_orders(path).rows) == 1


def test_a_column_that_stands_twice_refuses_the_file(tmp_path: Path) -> None:
    path = write(tmp_path, f"{ORDERS},realized_pnl", f"{GOOD_ORDER},7")
    assert refusal(path) == "has realized_pnl more than once"


def test_a_file_of_another_kind_is_not_a_list_of_copiers(tmp_path: Path) -> None:
    """Copiers need nothing but an id; orders and events have one too."""
    for header, kind in ((ORDERS, "orders"), ("at,kind,copier_id", "events")):
        with pytest.raises(BadFile, match=f"is a file of {kind}, not of copiers"):
            read_copiers(write(tmp_path, header), as_of=NOW)
    with pytest.raises(BadFile, match="lacks at, kind"):
        read_events(write(tmp_path, ORDERS))


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "is empty"),
        (b"\n \r\n\n", "is empty"),
        (b"\xef\xbb\xbf", "is empty"),
        ((ORDERS + "\n").encode("utf-16-be"), "is not a text file"),
        (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is not a text file"),
        (b"SQLite format 3\x00" + bytes(100), "is not a text file"),
        (b"\x7fELF\x02\x01\x01" + bytes(100), "is not a text file"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "spreadsheet of the old kind"),
        (b"x" * 1_100_000, "is not a text file"),
        ("copier_id,währung\n".encode("latin-1"), "it has 'copier_id', 'währung'"),
        (b'copier_id,"symbol\n' * 3, "quotation mark that is not closed"),
        (b'"copier_id\n' + b"x\n" * 200, "quotation mark that is not closed"),
        (b"," * 1001 + b"\n", "more than 1000 columns"),
        (b"{}\n", "lacks"),
        (b"ada,o1,BTCUSDT\n", "lacks"),
    ],
)
def test_a_file_that_is_no_csv_is_refused_with_a_plain_reason(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    """Issue 2, Bad input."""
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    assert reason in refusal(path)


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refusal(tmp_path / "nowhere.csv") == "cannot be read: No such file or directory"
    assert refusal(tmp_path) == "is a folder or a device, not a file"
    assert refusal(pipe) == "is a folder or a device, not a file"
    assert refusal(tmp_path / "a\0b") == "is no name of a file"
    assert "cannot be read" in refusal(tmp_path / ("x" * 300))


def test_a_file_that_may_not_be_read_is_refused(tmp_path: Path) -> None:
    """A link to itself stands for every other refusal of the system: root may read all files."""
    loop = tmp_path / "loop.csv"
    loop.symlink_to(loop)
    assert refusal(loop).startswith("cannot be read: ")
