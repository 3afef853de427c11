"""One table in every form gives the same rows, and no form of nonsense crashes the reading."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.files import Parsed, preview, read_copiers, read_events, read_orders
from profitshare_gui.exchanges.look import look_at
from profitshare_gui.exchanges.source import ENCODINGS, FileSource, PastedSource, Source
from profitshare_gui.exchanges.suggestion import guess_feed, guess_mapping
from tests.exchanges.written import GOOD_ORDER, ORDERS, as_page
from tests.say import at

NOW = at("2026-04-01 00:00")
NAMES = ORDERS.split(",")
SHOWN = st.text(
    st.characters(codec="utf-8", exclude_categories=("C", "Z"), exclude_characters="\"'|"),
    min_size=1,
    max_size=8,
)


@st.composite
def orders(draw: st.DrawFn) -> list[str]:
    """One row of an orders file as texts, good or with a bad cell."""
    cells = dict(zip(NAMES, GOOD_ORDER.split(","), strict=True))
    cells["copier_id"] = draw(SHOWN)
    cells["order_id"] = draw(SHOWN)
    cells["realized_pnl"] = draw(st.decimals(-(10**9), 10**9, places=9).map("{:f}".format))
    place = draw(st.sampled_from([*NAMES, "", "", ""]))
    if place:
        cells[place] = draw(st.sampled_from(["x", "1,5", "--", "2026-03-30 12:00", "0.1", "7"]))
    return list(cells.values())


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One folder for all examples."""
    return tmp_path_factory.mktemp("same")


def in_every_form(folder: Path, rows: list[list[str]]) -> dict[str, Source]:
    """The table as a file of each kind and as what the clipboard would hold."""
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append(row)
        for cell in book.active[book.active.max_row]:
            cell.data_type = "s"
    book.save(folder / "table.xlsx")
    quoted = "\n".join(",".join(f'"{cell}"' for cell in row) for row in rows)
    tabs = "\n".join("\t".join(row) for row in rows)
    (folder / "utf8.csv").write_text(quoted, encoding="utf-8-sig")
    (folder / "utf16.txt").write_text(tabs, encoding="utf-16")
    (folder / "gb.csv").write_text(quoted, encoding="gb18030")
    (folder / "page.xls").write_text(as_page(*rows), encoding="utf-8")
    return {
        "utf8": FileSource(folder / "utf8.csv"),
        "utf16": FileSource(folder / "utf16.txt"),
        "gb18030": FileSource(folder / "gb.csv", encoding="gb18030"),
        "xlsx": FileSource(folder / "table.xlsx"),
        "page": FileSource(folder / "page.xls"),
        "html": PastedSource(html=as_page(*rows)),
        "text": PastedSource(text=tabs),
    }


@settings(suppress_health_check=[HealthCheck.too_slow])
@given(rows=st.lists(orders(), min_size=1, max_size=5))
def test_the_same_table_in_any_form_gives_the_same_rows(
    folder: Path, rows: list[list[str]]
) -> None:
    """Step 4: all through the same reading, with the same refusals on the same lines."""
    sources = in_every_form(folder, [NAMES, *rows])
    expected = read_orders(sources["utf8"])
    assert expected.read == len(rows)
    for form, source in sources.items():
        found = read_orders(source)
        assert found == expected, form
        shown = preview(source, Feed.ORDERS, None, as_of=NOW)
        assert (shown.refused, shown.read, shown.is_whole) == (found.refused, found.read, True)


def check(source: Source) -> None:
    """Read a source in every way there is: a result or a plain refusal, and nothing else."""
    readers: tuple[Callable[[Source], Parsed[Any]], ...] = (
        read_orders,
        read_events,
        lambda each: read_copiers(each, as_of=NOW),
    )
    for read in readers:
        try:
            parsed = read(source)
        except BadFile as error:
            str(error).encode()
            continue
        assert parsed.merged >= 0
        for bad in parsed.refused:
            assert bad.why.isprintable()
            bad.why.encode()
    try:
        look = look_at(source)
    except BadFile:
        return
    feed = guess_feed(look) or Feed.ORDERS
    draft = guess_mapping(look, feed)
    for each in (None, draft):
        try:
            preview(source, feed, each, as_of=NOW)
        except BadFile as error:
            str(error).encode()


PIECES = st.sampled_from(
    [
        *("<table>", "<tr>", "<td>", "<th>", "</td>", "</table>", "<td colspan=3>", "<!--", "-->"),
        *("<td rowspan=2>", "copier_id", "equity", "kind", "at", "1.5", "7", "x", "&nbsp;", "&#0;"),
        *("<", ">", "</", "<script>", "</script>", "<td hidden>", "<thead>", "\n", "\t", "  "),
        *("&#xd800;", "\ud800", "\x00", "-", "\u2212", "e+20", "1,234.5 USDT", '"', "<td title='"),
    ]
)


@given(st.lists(PIECES, max_size=60).map("".join))
@example("<table><tr><td>copier_id</td></tr><tr><td>\x00&#xd800;</td></tr></table>")
@example("<tr><td>\ud800<td>1<td>2<tr><td rowspan=2>\ud800<td>\ud800")
@example("\ud800\n\udc80\t1\t2")
def test_no_page_and_no_text_crashes_the_reading(text: str) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    check(PastedSource(html=text))
    check(PastedSource(text=text))
    check(PastedSource(html="<table><tr><th>copier_id<th>equity" + text))
    check(PastedSource(text="copier_id\tequity\n" + text))


XML = st.sampled_from(
    [
        *('<row r="2">', "<row>", "</row>", '<c r="A2">', '<c t="s">', '<c t="b">', '<c s="9">'),
        *("</c>", "<v>", "</v>", "1", "1e9", "-", "x", "<f>", "</f>", "<f/>", '<c r="ZZZ9" t="n">'),
        *('<c t="inlineStr">', "<is><t>", "</t></is>", "copier_id", '<c t="e">', '<row r="-1">'),
        *('<mergeCell ref="A1:A3"/>', '<mergeCell ref="B9:A1"/>', "&amp;", "&x;", "<rPh>", "\x00"),
    ]
)


@given(st.lists(XML, max_size=40).map("".join), st.booleans())
def test_no_sheet_crashes_the_reading(folder: Path, text: str, is_whole: bool) -> None:  # noqa: FBT001
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    head = '<row><c t="inlineStr"><is><t>copier_id</t></is></c></row>' if is_whole else ""
    path = folder / "fuzz.xlsx"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(
            "xl/workbook.xml",
            '<w xmlns:r="r"><sheets><sheet name="A" r:id="1"/></sheets></w>',
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            '<R><Relationship Id="1" Type="x/worksheet" Target="s.xml"/></R>',
        )
        archive.writestr("xl/s.xml", f"<worksheet>{head}{text}</worksheet>")
    check(FileSource(path))


@given(st.binary(max_size=300), st.sampled_from(["", *ENCODINGS]))
def test_no_bytes_in_any_encoding_crash_the_reading(
    folder: Path, content: bytes, encoding: str
) -> None:
    """SPEC, Bars: hostile input gives a plain message and changes nothing."""
    path = folder / "fuzz.csv"
    for beginning in (b"", b"copier_id,nickname\n", b"PK\x03\x04", b"<table><tr><td>", b"\xff\xfe"):
        path.write_bytes(beginning + content)
        check(FileSource(path, encoding=encoding))
