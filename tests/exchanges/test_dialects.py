"""Text files of any encoding and dialect: what is found out, and what can be chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.files import read_copiers, read_events, read_orders
from profitshare_gui.exchanges.look import look_at
from profitshare_gui.exchanges.source import ENCODINGS, FileSource
from tests.exchanges.written import (
    GOOD_ORDER,
    ORDERS,
    mapping_of,
    order_line,
    orders_of,
    why_refused,
    write,
)
from tests.say import at, usdt

NOW = at("2026-04-01 00:00")

NICKNAMES = {
    "utf-8": ("佐藤🦊", "Zoë"),
    "utf-8-sig": ("佐藤🦊", "Zoë"),
    "utf-16": ("佐藤🦊", "Zoë"),
    "gb18030": ("跟单用户小明", "量化交易之王", "稳健收益", "北京老李"),
    "big5": ("跟單用戶小明", "穩健收益的交易員", "台北老李"),
    "cp932": ("田中さん", "コピートレード", "利益の王様"),
    "cp1251": ("Алексей", "Мария Иванова", "трейдер"),
    "cp1252": ("Zoë", "François", "Müller", "Renée"),
}
CALLED = {"utf-8-sig": "utf-8", "cp932": "shift_jis", "cp1251": "windows-1251"}
CALLED["cp1252"] = "windows-1252"


def copiers_in(folder: Path, codec: str, nicknames: tuple[str, ...]) -> Path:
    lines = ["copier_id,nickname,equity"]
    lines += [f"{number},{name},1{number}.5" for number, name in enumerate(nicknames)]
    path = folder / "file.csv"
    path.write_bytes("\n".join(lines).encode(codec))
    return path


@pytest.mark.parametrize("codec", NICKNAMES)
def test_the_encoding_of_a_file_is_found_out_and_shown(tmp_path: Path, codec: str) -> None:
    """Step 4: CSV of any encoding."""
    path = copiers_in(tmp_path, codec, NICKNAMES[codec])
    copiers = read_copiers(path, as_of=NOW).rows
    assert tuple(copier.nickname for copier in copiers) == NICKNAMES[codec]
    assert look_at(path).encoding == CALLED.get(codec, codec)


@pytest.mark.parametrize("codec", NICKNAMES)
@pytest.mark.parametrize("chosen", [name for name in ENCODINGS if name != "utf-16"])
def test_a_wrong_encoding_never_alters_a_figure(tmp_path: Path, codec: str, chosen: str) -> None:
    """Digits, points and signs are the same bytes in all of them; at worst a line is refused."""
    if codec == "utf-16":
        codec = "utf-8"
    names = NICKNAMES[codec]
    source = FileSource(copiers_in(tmp_path, codec, names), encoding=chosen)
    try:
        parsed = read_copiers(source, as_of=NOW)
    except BadFile:
        return
    amounts = {str(number): usdt(f"1{number}.5") for number in range(len(names))}
    for copier in parsed.rows:
        assert copier.equity == amounts[copier.copier_id]
    assert len(parsed.rows) + len(parsed.refused) == parsed.read


def test_a_header_in_another_alphabet_is_read_too(tmp_path: Path) -> None:
    mapping = mapping_of(
        tmp_path, 'kind = "copiers"', '[columns]\ncopier_id = "用户UID"\nequity = "账户权益"'
    )
    path = tmp_path / "file.csv"
    path.write_bytes("用户UID,昵称,账户权益\n7,小明,12.5\n".encode("gb18030"))
    [copier] = read_copiers(path, as_of=NOW, mapping=mapping).rows
    assert (copier.copier_id, copier.equity) == ("7", usdt("12.5"))


def test_an_encoding_far_down_in_a_large_file_is_found_too(tmp_path: Path) -> None:
    """Beyond the first megabyte, with a line over the seam of what is read at a time."""
    path = tmp_path / "file.csv"
    rows = b"".join(b"%d,plain\n" % number for number in range(150_000))
    path.write_bytes(b"copier_id,nickname\n" + rows + "x,稳健收益\n".encode("gb18030") * 3)
    assert path.stat().st_size > 2**20
    assert look_at(path).encoding == "gb18030"
    path.write_bytes(b"copier_id,nickname\n" + rows + "x,稳健收益\n".encode())
    assert look_at(path).encoding == "utf-8"


def test_bytes_that_the_encoding_does_not_have_refuse_their_line(tmp_path: Path) -> None:
    path = tmp_path / "file.csv"
    path.write_bytes(b"copier_id,nickname\n1,\xd6\xd0\n2,\xff\n3,ok\n")
    parsed = read_copiers(FileSource(path, encoding="gb18030"), as_of=NOW)
    assert [copier.nickname for copier in parsed.rows] == ["中", "ok"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(3, "not_in_encoding")]


def test_an_encoding_that_is_not_known_is_refused(tmp_path: Path) -> None:
    path = write(tmp_path, ORDERS, GOOD_ORDER)
    assert "no encoding is called 'utf-7'" in why_refused(FileSource(path, encoding="utf-7"))


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_the_delimiter_is_found_out_and_shown(tmp_path: Path, delimiter: str) -> None:
    """Step 4: CSV of any dialect."""
    lines = [line.replace(",", delimiter) for line in (ORDERS, GOOD_ORDER)]
    path = write(tmp_path, *lines)
    assert read_orders(path).rows == orders_of(tmp_path, GOOD_ORDER).rows
    path = write(tmp_path, *lines)
    assert look_at(path).delimiter == delimiter


def test_the_delimiter_can_be_chosen(tmp_path: Path) -> None:
    path = write(tmp_path, "copier_id;a,b,c,d", "7;1,2,3,4")
    assert look_at(path).header == ("copier_id;a", "b", "c", "d")
    chosen = look_at(FileSource(path, delimiter=";"))
    assert (chosen.header, chosen.sample) == (("copier_id", "a,b,c,d"), (("7", "1,2,3,4"),))
    assert "cannot be split by ':'" in why_refused(FileSource(path, delimiter=":"))


PREAMBLE = ("Copy trading report", "Account:,7,Period:,2026", "", '"a ""quoted"" title",x')


def test_titles_above_the_header_are_passed_over(tmp_path: Path) -> None:
    """Step 4: exports have title lines; line numbers stay those of the file."""
    path = write(tmp_path, *PREAMBLE, ORDERS, GOOD_ORDER, order_line(realized_pnl="x"))
    parsed = read_orders(path)
    assert (len(parsed.rows), parsed.read) == (1, 2)
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(7, "not_a_number")]
    assert look_at(path).header_line == 5


def test_a_header_of_several_lines_below_a_title_keeps_the_numbers(tmp_path: Path) -> None:
    path = write(tmp_path, "Report", 'at,"kind', '",note', "never,payout,")
    assert [(bad.line, bad.code) for bad in read_events(path).refused] == [(4, "not_an_instant")]


def test_a_header_too_far_down_is_not_looked_for(tmp_path: Path) -> None:
    path = write(tmp_path, *["title"] * 100, ORDERS, GOOD_ORDER)
    assert "lacks" in why_refused(path)
    path = write(tmp_path, *["title"] * 99, ORDERS, GOOD_ORDER)
    assert len(read_orders(path).rows) == 1


def test_the_line_of_the_header_can_be_chosen(tmp_path: Path) -> None:
    path = write(tmp_path, "one,two", "three,four", "5,6")
    source = FileSource(path)
    assert look_at(source).header == ("one", "two")
    chosen = look_at(replace(source, header_line=2))
    assert (chosen.header, chosen.sample) == (("three", "four"), (("5", "6"),))
    assert "no header on line 9" in why_refused(replace(source, header_line=9))
    assert "no header on line 999" in why_refused(replace(source, header_line=999))


def test_lines_below_the_table_are_refused_not_swallowed(tmp_path: Path) -> None:
    """A sum at the end is no order, and nothing is dropped without a word."""
    path = write(tmp_path, ORDERS, GOOD_ORDER, "Total,,,,,,100,0.6,-0.1,,", "Generated by X")
    parsed = read_orders(path)
    assert len(parsed.rows) == 1
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (3, "empty"),
        (4, "wrong_cell_count"),
    ]


def test_cells_protected_from_a_spreadsheet_are_what_they_protect(tmp_path: Path) -> None:
    """`="0123"` is how an export keeps the zeros of an id."""
    lines = ('="0123",="o1",plain', '"=""77""",o2,"=""a""b"""')
    path = write(tmp_path, "copier_id,nickname,x", *lines, 'a,b,"broken', '="8",c,')
    copiers = read_copiers(path, as_of=NOW).rows
    assert [(copier.copier_id, copier.nickname) for copier in copiers] == [
        ("0123", "o1"),
        ("77", "o2"),
        ("8", "c"),
    ]


def test_protected_cells_are_read_in_a_file_without_any_fault(tmp_path: Path) -> None:
    path = write(tmp_path, "copier_id,equity", '="007",="1.5"', "8,2")
    copiers = read_copiers(path, as_of=NOW).rows
    assert [(c.copier_id, c.equity) for c in copiers] == [("007", usdt("1.5")), ("8", usdt("2"))]


@pytest.mark.parametrize("text", ["1.23457E+15", "8.95e+14", "1,5E+20", "-2E+07"])
def test_an_id_shortened_by_a_spreadsheet_is_refused(tmp_path: Path, text: str) -> None:
    """What told it from its neighbours is gone: two orders would become one."""
    parsed = orders_of(tmp_path, order_line(order_id=f'"{text}"'), GOOD_ORDER)
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (2, "order_id", "lost_digits")
    ]
    assert "LOST_DIGITS" in parsed.refused[0].why
    assert (
        len(orders_of(tmp_path, order_line(order_id="E+1"), order_line(order_id="a+b")).rows) == 2
    )


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"%PDF-1.7\n...", "is a PDF document"),
        (b"\x1f\x8b\x08\x00", "is compressed"),
        (b"<?xml version='1.0'?><a/>", "is a web page or XML without a table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "of the old kind"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "is protected by a password",
        ),
        (b"\xff\xfe", "is empty"),
        (b"\xff\xfea\x00\x00\xd8b", "its header is not utf-16"),
        (b"title\n" * 50, "lacks"),
        (b"x" * 300_000 + b"\n" + b"y" * 1_200_000, "is not a text file"),
        (b'"' + b"a" * 300_000 + b"\nb\n", "quotation mark that is not closed"),
    ],
)
def test_what_is_no_table_is_refused_with_a_plain_reason(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    path = tmp_path / "file.csv"
    path.write_bytes(content)
    assert reason in why_refused(path)


def test_a_page_called_xls_is_read_as_the_page_it_is(tmp_path: Path) -> None:
    """Many platforms export a web page under the name of a spreadsheet."""
    path = tmp_path / "export.xls"
    page = "<table><tr><td>copier_id</td><td>equity</td></tr><tr><td>7</td><td>1.5</td></tr>"
    for codec in ("utf-8-sig", "utf-16"):
        path.write_bytes(f"<html><meta charset=x>{page}</table>".encode(codec))
        [copier] = read_copiers(path, as_of=NOW).rows
        assert (copier.copier_id, copier.equity) == ("7", usdt("1.5"))
        assert look_at(path).kind == "html"
