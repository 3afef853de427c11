"""Tables pasted from web pages and spreadsheets, as HTML and as text."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Copier
from profitshare_gui.exchanges import web_table
from profitshare_gui.exchanges.files import Parsed, read_copiers
from profitshare_gui.exchanges.look import Look, look_at
from profitshare_gui.exchanges.mapping import Mapping, parse_mapping
from profitshare_gui.exchanges.source import PastedSource
from tests.exchanges.written import as_page, mapping_of, why_refused
from tests.say import at, usdt

NOW = at("2026-04-01 00:00")


def page(*, table: int = 0, html: str) -> Parsed[Copier]:
    """Read copiers from a page."""
    return read_copiers(PastedSource(html=html, table=table), as_of=NOW)


def ids(parsed: Parsed[Copier]) -> list[str]:
    return [copier.copier_id for copier in parsed.rows]


def look(html: str = "", text: str = "") -> Look:
    return look_at(PastedSource(text, html))


def test_a_table_is_read_through_what_a_page_puts_around_it() -> None:
    """Links, icons, breaks, entities, hidden elements, comments, scripts; ends left out."""
    html = """<!DOCTYPE html><html><head><title><table></title></head><body>
      <TABLE class="a>b"><!-- <tr><td>no</td></tr> --><THEAD><tr><th>copier_id<th> equity
      <th hidden>secret</THEAD><tbody>
      <tr><td><a href="/u/7?a=1&b=2"><span>7</span></a><td>1.5<br><td style="display: none">x
      <tr><td>8<script>if (a < b) document.write("<td>9")</script><td><b>2</b>.<i>5</i>
      </tbody></TABLE>&nbsp;after"""
    assert [(c.copier_id, c.equity) for c in page(html=html).rows] == [
        ("7", usdt("1.5")),
        ("8", usdt("2.5")),
    ]


@pytest.mark.parametrize("tag", ["del", "s", "strike"])
def test_what_is_struck_through_is_not_read(tag: str) -> None:
    """A price crossed out beside the new one is not part of it."""
    html = f"<table><tr><th>copier_id<th>equity<tr><td>7<td><{tag}>5</{tag}>6<tr><td>8<td><{tag}>9"
    assert [(c.copier_id, c.equity) for c in page(html=html).rows] == [
        ("7", usdt("6")),
        ("8", None),
    ]


@pytest.mark.parametrize("tag", ["sup", "sub"])
@pytest.mark.parametrize("amount", ["12<{0}>3</{0}>", "<{0}>3</{0}>12", "12<{0}><b>3</b></{0}> 0"])
def test_raised_digits_do_not_become_part_of_an_amount(amount: str, tag: str) -> None:
    """A footnote, an exponent or cents: nobody can tell, so the row is refused."""
    html = f"<table><tr><th>copier_id<th>equity<tr><td>7<td>{amount.format(tag)}<tr><td>8<td>1"
    parsed = page(html=html)
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (2, "equity", "not_a_number")
    ]
    assert ids(parsed) == ["8"]


def test_raised_text_stays_text() -> None:
    html = (
        "<table><tr><th>copier_id<th>nickname<th>equity"
        "<tr><td>7<td>Ada<sup>1</sup><td><sup>12</sup>.<sub>5</sub>"
        "<tr><td>8<td>3<sup>rd</sup><td>4<sup> </sup>"
    )
    assert [(c.nickname, c.equity) for c in page(html=html).rows] == [
        ("Ada1", usdt("12.5")),
        ("3rd", usdt("4")),
    ]


def test_what_stands_on_two_lines_of_a_cell_is_not_run_together() -> None:
    html = "<table><tr><th>a<th>b<tr><td><div>Ada</div><div>UID&nbsp;7</div><td>x<br>y"
    assert look(html).sample == (("Ada UID 7", "x y"),)


def test_rows_are_numbered_from_the_top_of_the_table() -> None:
    html = "<table><caption>c</caption><tr><th>copier_id<th>equity<tr><td>7<td>x<tr><td>8<td>1"
    parsed = page(html=html)
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (2, "equity", "not_a_number")
    ]
    assert ids(parsed) == ["8"]


def test_a_row_with_another_number_of_cells_is_refused() -> None:
    html = "<table><tr><th>copier_id<th>equity<tr><td>7<tr><td>8<td>1<td>2<tr><td>9<td>1<td> "
    parsed = page(html=html)
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (2, "wrong_cell_count"),
        (3, "wrong_cell_count"),
    ]
    assert ids(parsed) == ["9"]


def test_cells_over_several_columns_keep_the_others_in_place() -> None:
    html = (
        "<table><tr><th>copier_id<th colspan=2>nickname<th>equity"
        "<tr><td>7<td>Ada<td>vip<td>1<tr><td>8<td colspan=2>Bob<td>2<tr><td colspan=3>Sum<td>3"
    )
    parsed = page(html=html)
    assert [(c.copier_id, c.nickname, c.equity) for c in parsed.rows] == [
        ("7", "Ada", usdt("1")),
        ("8", "Bob", usdt("2")),
        ("Sum", None, usdt("3")),
    ]


def test_a_cell_over_several_rows_refuses_them_and_a_heading_stands_in_each() -> None:
    """A total read once a row would be paid once a row."""
    html = (
        "<table><tr><th rowspan=2>copier_id<th colspan=2>Money<tr><th>equity<th>pnl"
        "<tr><td>7<td rowspan=2>50<td>1<tr><td>8<td>2<tr><td>9<td>3<td>4"
    )
    parsed = page(html=html)
    assert ids(parsed) == ["9"]
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (3, "equity", "merged_cell"),
        (4, "equity", "merged_cell"),
    ]


def test_a_cell_over_several_rows_at_the_end_of_a_row_keeps_its_place() -> None:
    html = "<table><tr><th>copier_id<th>equity<tr><td>7<td rowspan=2>1<tr><td>8<tr><td>9<td>2"
    parsed = page(html=html)
    assert ids(parsed) == ["9"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (2, "merged_cell"),
        (3, "merged_cell"),
    ]


def test_a_row_may_stand_outside_of_any_row() -> None:
    """Browsers make one around cells that have none."""
    assert look("<table><td>a<td>b<tr><td>1<td>2").header == ("a", "b")


TWO = (
    "<table><tr><th>Menu<tr><td>Home</table><table><tr><th>copier_id<th>equity<tr><td>7<td>1"
    "</table><table><tr><th>copier_id<th>equity<tr><td>8<td>1</table>"
)


def test_among_several_tables_the_first_that_fits_is_read_or_the_one_chosen() -> None:
    assert ids(page(html=TWO)) == ["7"]
    assert ids(page(html=TWO, table=3)) == ["8"]
    assert (look(TWO).tables, look(TWO).header) == (3, ("Menu",))
    assert why_refused(PastedSource(html=TWO, table=4)) == "has 3 tables, so none is number 4"
    assert "lacks" in why_refused(PastedSource(html=TWO, table=1))


def test_a_table_within_a_cell_is_a_table_of_its_own() -> None:
    html = (
        "<table><tr><td>copier_id<td>equity<tr><td>7<table><tr><td>in</td></tr></table><td>1"
        "<tr><td>8<td>2</table>"
    )
    assert look(html).tables == 2
    assert ids(page(html=html)) == ["7", "8"]


def test_a_header_kept_in_a_table_of_its_own_belongs_to_the_rows_below() -> None:
    """So that it stays put while the list scrolls, as many pages do."""
    html = (
        "<table><thead><tr><th>copier_id<th>equity</tr></thead></table></div><div>"
        "<table><tbody><tr><td>7<td>1</tr><tr><td>8<td>x</tr></table>"
    )
    parsed = page(html=html)
    assert ids(parsed) == ["7"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(3, "not_a_number")]


def test_the_clipboard_of_a_spreadsheet_is_a_page() -> None:
    """As Excel and Google Sheets put it there, their styles before and their data in attributes."""
    excel = (
        '<html xmlns:x="urn:x"><head><style><!-- td {mso-x:"a<b";} --></style></head><body>\n'
        "<!--StartFragment--><table border=0><col width=64><tr height=20>"
        "<td class=xl65>copier_id</td><td>equity</td></tr>\n<tr><td>7</td>"
        '<td align=right x:num="1.5">1.5</td></tr><!--EndFragment--></table></body></html>'
    )
    sheets = (
        '<google-sheets-html-origin><style type="text/css"><!--td {border: 1px}--></style>'
        '<table><colgroup><col width="100"/></colgroup><tbody><tr>'
        '<td data-sheets-value="{&quot;1&quot;:2}">copier_id</td><td>equity</td></tr>'
        "<tr><td data-x='{\"1\":3}'>7</td><td>1.5</td></tr></table>"
    )
    for html in (excel, sheets):
        assert [(c.copier_id, c.equity) for c in page(html=html).rows] == [("7", usdt("1.5"))]


def test_the_text_counts_where_the_page_has_no_table() -> None:
    source = PastedSource("copier_id\tequity\n7\t1\n", "<div>copier_id equity</div>")
    assert ids(read_copiers(source, as_of=NOW)) == ["7"]
    assert look_at(source).kind == "text"


@pytest.mark.parametrize(
    "text",
    [
        "copier_id\tequity\r\n7\t1.5\r\n8\t2\r\n",
        "My copiers\n\ncopier_id\tequity\n7\t1.5\n8\t2",
        "copier_id,equity\n7,1.5\n8,2\n",
        "  copier_id    equity\n  7            1.5\n  8            2\n",
        "copier_id  equity  nickname\n7  1.5  Ada A\n8  2  Bob\n",
        "copier_id\nnickname\nequity\n7\nAda\n1.5\n8\nBob\n2\n",
        "\n copier_id \n\nnickname\nequity\n\n7\nAda\n1.5\n\n8\nBob\n2",
    ],
)
def test_text_is_read_by_tabs_or_gaps_or_line_by_line(text: str) -> None:
    parsed = read_copiers(PastedSource(text), as_of=NOW)
    assert [(c.copier_id, c.equity) for c in parsed.rows] == [
        ("7", usdt("1.5")),
        ("8", usdt("2")),
    ]
    assert parsed.refused == []


def test_a_cell_of_pasted_text_may_have_breaks_and_quotes() -> None:
    text = 'copier_id\tnickname\n7\t"says ""hi""\n\tto all"\n8\tx\ty\n'
    parsed = read_copiers(PastedSource(text), as_of=NOW)
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (2, "control_characters"),
        (4, "wrong_cell_count"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "copier_id\nnickname\nequity\n7\nAda\n1.5\n8\nBob\n",  # one cell short
        "copier_id\nnickname\nequity\n7\nAda\n1.5\n8\n2\nCid\n",  # two cells changed places
        "copier_id\nequity\n7\n1\n8\n2\n",  # nothing but figures: a gap would go unseen
        "copier_id\nnickname\nequity\n",
        "copier_id\n" * 6,
    ],
)
def test_a_list_of_cells_that_could_be_read_in_other_ways_is_not_guessed_at(text: str) -> None:
    """A cell left out would give every amount after it to somebody else."""
    with_equity = mapping_of_columns()
    with pytest.raises(BadFile, match="nothing tells where a row ends"):
        read_copiers(PastedSource(text), as_of=NOW, mapping=with_equity)


def mapping_of_columns() -> Mapping:
    """Say that both columns must be there, so that the header is known."""
    text = 'kind = "copiers"\n[columns]\ncopier_id = "copier_id"\nequity = "equity"'
    return parse_mapping(text, "columns")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        (PastedSource(), "is empty"),
        (PastedSource(" \n\n"), "is empty"),
        (PastedSource("hello"), "nothing tells where a row ends"),
        (PastedSource("\x00\x01"), "is not a text file"),
        (PastedSource(html="<table></table>"), "has no table"),
        (PastedSource(html="<table><tr><td></td></tr>"), "has no table"),
        (PastedSource(html="<table>" * 2001), "has more than 2000 tables"),
        (PastedSource(html="<table>" + "<!--" * 100_000), "has no table"),
        (PastedSource(html="<table>" + "<div>" * 100_000), "has no table"),
        (
            PastedSource(html="<table>" + "<tr><td rowspan=1000 colspan=1000>x" * 1500),
            "has too many merged cells",
        ),
        (PastedSource("copier_id\tequity\n", header_line=5), "has no header on line 5"),
        (PastedSource(html=as_page(["a", "b"], ["c", "d"]), header_line=9), "has no header on"),
    ],
)
def test_what_is_no_table_is_refused_with_a_plain_reason(source: PastedSource, reason: str) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    assert reason in why_refused(source)


def test_too_much_text_is_refused_before_it_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is 64 million characters; here it is lower, so that the test is quick."""
    from profitshare_gui.exchanges import pasted

    assert web_table.MOST_TEXT == 64 * 2**20
    monkeypatch.setattr(pasted, "MOST_TEXT", 1000)
    for source in (PastedSource("x" * 1001), PastedSource(html="<table>" + "x" * 1000)):
        assert "is longer than" in why_refused(source)


def test_hundreds_of_wide_rows_do_not_stop_the_reading() -> None:
    """A row wider than any table has too many cells, and its neighbours are read."""
    wide = "<tr>" + "<td colspan=1000>x" * 3
    html = f"<table><tr><th>copier_id<th>equity{wide}<tr><td>7<td>1</table>"
    parsed = page(html=html)
    assert ids(parsed) == ["7"]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(2, "wrong_cell_count")]


def test_amounts_as_pages_show_them_are_read_by_the_mapping(tmp_path: Path) -> None:
    """Step 4: units, typeset signs, thousands and dashes, each only as the mapping says."""
    mapping = mapping_of(
        tmp_path,
        'kind = "copiers"\nempty = ["--"]',
        '[columns]\ncopier_id = "UID"\nequity = "Equity"\npnl = "PnL"\ncopying_since = "Since"',
        '[numbers]\nthousands = ","\nunits = ["≈", "$"]',
        '[time]\nformats = "%b %d, %Y, %I:%M %p"\nzone = "UTC"',
    )
    rows = (
        ["UID", "Equity", "PnL", "Since"],
        ["1", "+1,234.56 USDT", "\u221212.3", "Mar 30, 2026, 12:00 PM"],
        ["2", "≈ 7", "-$1.5", "--"],
        ["3", "7 BTC", "1", "--"],
        ["4", "USDT", "1", "--"],
        ["5", "12,3", "1", "--"],
        ["6", "--", "0.5USDT", "Mar 30, 12:00 PM"],
        ["7", "--", "12.5%", "--"],
    )
    parsed = read_copiers(PastedSource(html=as_page(*rows)), as_of=NOW, mapping=mapping)
    assert [(c.equity, c.pnl, c.copying_since) for c in parsed.rows] == [
        (usdt("1234.56"), usdt("-12.3"), at("2026-03-30 12:00")),
        (usdt("7"), usdt("-1.5"), None),
    ]
    assert [(bad.line, bad.column, bad.code) for bad in parsed.refused] == [
        (4, "Equity", "not_a_number"),
        (5, "Equity", "not_a_number"),
        (6, "Equity", "decimal_comma"),
        (7, "Since", "not_an_instant"),
        (8, "PnL", "not_a_number"),
    ]


def test_a_unit_is_dropped_only_where_it_is_the_asset_or_named(tmp_path: Path) -> None:
    """An asset of its own in every row is no reason to pass over a unit."""
    path = PastedSource(
        html=as_page(["UID", "E", "Coin"], ["1", "5 USDT", "BTC"], ["2", "5", "BTC"])
    )
    columns = 'copier_id = "UID"\nequity = "E"\nasset = "Coin"'
    mapping = mapping_of(tmp_path, 'kind = "copiers"', f"[columns]\n{columns}")
    parsed = read_copiers(path, as_of=NOW, mapping=mapping)
    assert [(bad.line, bad.code) for bad in parsed.refused] == [(2, "not_a_number")]
