"""Families of files and of what is pasted: delimited text, spreadsheets, web pages, mappings."""

from __future__ import annotations

import random
import re
import struct
import zipfile
import zlib
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from zlib import crc32

from profitshare_gui.core.records import Feed
from profitshare_gui.exchanges.equity_file import read_equity
from profitshare_gui.exchanges.files import preview, read_copiers, read_events, read_orders
from profitshare_gui.exchanges.layout import LAYOUTS
from profitshare_gui.exchanges.look import look_at
from profitshare_gui.exchanges.mapping import Mapping, load_mapping, parse_mapping
from profitshare_gui.exchanges.mapping_text import mapping_text
from profitshare_gui.exchanges.source import FileSource, PastedSource, Source
from profitshare_gui.exchanges.suggestion import guess_feed, guess_mapping
from profitshare_gui.paths import resource
from tests.exchanges.written import GOOD_ORDER, ORDERS, write_parts, write_sheet
from tests.fuzz.families import Family, Trial, is_accepted
from tests.say import at

NOW = at("2026-04-01 00:00")

_CELLS = (
    *(b"copier_id", b"order_id", b"opened_at", b"realized_pnl", b"kind", b"amount", b"equity"),
    *(b"2026-03-30T08:00:00Z", b"2026-03-30T08:00:00+99:99", b"9999-12-31T23:59:59Z", b"payout"),
    *(b'"a""b"', b'"\n', b"1.234,56", b"12 345.6", b"'=1+1", b"lead", b"ratio_change", b"100%"),
)
_XML = (
    *(b"<row>", b"</row>", b'<c r="A1">', b"<v>", b"</v>", b"</c>", b'<row r="1048577">', b"<is>"),
    *(b'<c r="XFD1048576" t="s"><v>0</v></c>', b'r="ZZZZZZZ9"', b' t="s"', b' t="b"', b' t="d"'),
    *(b'<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>', b"&b;", b"&#0;", b"<![CDATA["),
    *(b'<mergeCell ref="A1:XFD1048576"/>', b'hidden="1"', b'<dimension ref="A1:XFD1048576"/>'),
    *(b's="99999"', b"<t>", b"<phoneticPr/>", b"<rPh>", b"<f>1/0</f>", b"<v>1E+308</v>", b"<a:b>"),
)
_HTML = (
    *(b"<table>", b"</table>", b"<tr>", b"<td>", b"<th>", b"<td colspan=99999>", b"<td rowspan=0>"),
    *(b"<script>", b"<!--", b"-->", b"<style>", b"&lt;", b"&#x110000;", b"&#xD800;", b"<br>"),
    *(b"<template>", b"<svg>", b"<textarea>", b"<plaintext>", b"<td rowspan=65535 colspan=1000>"),
    *(
        b"StartHTML:0000000105",
        b"<noscript>",
        b'hidden style="display:none"',
        b"</td>",
        b"<caption>",
    ),
)
_TOML = (
    *(b"[columns]", b"[constants]", b"[time]", b"kind = ", b'"orders"', b"[[leave_out]]", b"zone"),
    *(b'"%Y-%m-%d"', b'"%s%Z%z%c%x"', b'"UTC+99"', b'"../../etc/passwd"', b"decimal", b"thousands"),
    *(b"1979-05-27T07:32:00Z", b"inf", b"nan", b'"""', b"a.b.c.d = 1", b"duplicates", b"flip_sign"),
)

_RECORD = re.compile(rb"PK(?:\x03\x04|\x01\x02|\x05\x06)")
_FIELDS = (
    *(b"\x00", b"\x01", b"\x08", b"\x0c", b"\xff", b"\x00\x00", b"\x01\x00", b"\x09\x00"),
    *(b"\xff\xff", b"\x00\x00\x00\x00", b"\xff\xff\xff\xff", b"\xff\xff\xff\x7f", b"\x0e\x00"),
)
_PART = 100_000
_UNREADABLE = (zlib.error, ValueError, RuntimeError, EOFError, OSError, struct.error, KeyError)
"""What Python's own reader of packages raises for one that is damaged."""


def _readings(source: Source) -> list[Callable[[], object]]:
    """All that is ever done with a table of others, each by itself."""

    def guessed() -> object:
        look = look_at(source)
        feed = guess_feed(look) or Feed.ORDERS
        return preview(source, feed, guess_mapping(look, feed), as_of=NOW)

    return [
        lambda: read_orders(source),
        lambda: read_events(source),
        lambda: read_copiers(source, as_of=NOW),
        guessed,
    ]


def _all(readings: list[Callable[[], object]]) -> bool:
    outcomes = [is_accepted(each) for each in readings]
    return any(outcomes)


def _delimited(folder: Path) -> Trial:
    headers = [",".join(column.name for column in layout) for layout in LAYOUTS.values()]
    shipped = [load_mapping(path) for path in sorted(resource("mappings").glob("*.toml"))]
    fills = Path(__file__).parents[1] / "exchanges" / "data" / "hyperliquid_fills.csv"
    lines = "\n".join([ORDERS, *(GOOD_ORDER.replace("o1", f"o{n}") for n in range(5))])
    event = "2026-03-30T08:00:00Z,payout,ada,USDT,5,,,"
    seeds = [
        lines.encode(),
        lines.replace(",", ";").encode("utf-16"),
        *(f"{header}\n{event}\n".encode() for header in headers),
        fills.read_bytes()[:3000],
        b"",
        b"copier_id\n" + b'"' * 3000,
        b"a,b\n" * 500,
    ]

    def once(content: bytes) -> bool:
        path = folder / "file.csv"
        path.write_bytes(content)
        mapping = shipped[crc32(content) % len(shipped)]
        mapped: list[Callable[[], object]] = [
            lambda: read_orders(path, mapping),
            lambda: read_equity(path),
        ]
        return _all([*_readings(FileSource(path)), *mapped])

    return Trial(seeds, once, _CELLS)


def _xlsx(folder: Path) -> Trial:
    rows: list[list[object]] = [
        [*ORDERS.split(",")],
        [*GOOD_ORDER.split(",")],
        [1, 2.5, True, None],
    ]
    good, bombs = write_sheet(folder, *rows).read_bytes(), _bombs(folder)
    seeds = [good, *bombs, *[good] * (len(bombs) - 1)]  # it comes as often as all of them

    def once(content: bytes) -> bool:
        path = folder / "file.xlsx"
        path.write_bytes(content)
        return _all(_readings(FileSource(path)))

    words = (b"PK\x03\x04", b"PK\x01\x02", b"PK\x05\x06", b"xl/workbook.xml")
    return Trial(seeds, once, words, (_other_field, _other_part))


def _other_field(chance: random.Random, content: bytes) -> bytes:
    """One of the fields that tell of a part says something else; all stays where it was."""
    start = chance.randrange(len(content) + 1)
    found = _RECORD.search(content, start) or _RECORD.search(content)
    if found is None:
        return content
    at_byte = found.end() + chance.randrange(42)
    wrong = chance.choice(_FIELDS)
    return content[:at_byte] + wrong + content[at_byte + len(wrong) :]


def _other_part(chance: random.Random, content: bytes) -> bytes:
    """A package whose one part is another text, well packed."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as package:
            parts = {name: package.read(name)[:_PART] for name in package.namelist()[:20]}
    except (zipfile.BadZipFile, NotImplementedError, *_UNREADABLE):
        return content
    name = chance.choice([*parts, "xl/sharedStrings.xml"])
    text = parts.get(name, b"<sst/>")
    for _ in range(chance.choice((1, 2, 4))):
        place = chance.randrange(len(text) + 1)
        to = place + chance.choice((0, 0, 1, 5, 30))
        text = text[:place] + chance.choice((*_XML, *parts.values())) + text[to:]
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as package:
        for each, told in {**parts, name: text}.items():
            package.writestr(each, told)
    return made.getvalue()


def _bombs(folder: Path) -> list[bytes]:
    """Packages of a few thousand bytes that unfold, refer outside, or claim to be huge."""
    cells = '<c t="inlineStr"><is><t>copier_id</t></is></c>'
    row = f'<row r="1">{cells}</row>'
    entity = '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>'
    laughs = "".join(f'<!ENTITY l{n} "' + f"&l{n - 1};" * 10 + '">' for n in range(1, 10))
    sheets = [
        f"<worksheet><sheetData>{row}{'<row/>' * 3_000_000}</sheetData></worksheet>",
        f"<worksheet><sheetData>{row}{' ' * 60_000_000}</sheetData></worksheet>",
        f"{entity}<worksheet><sheetData>{row}<row><c><v>&b;</v></c></row></sheetData></worksheet>",
        f'<!DOCTYPE a [<!ENTITY l0 "l">{laughs}]><worksheet>&l9;</worksheet>',
        (
            '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1048576">'
            '<c r="XFD1048576" t="str"><v>copier_id</v></c></row></sheetData></worksheet>'
        ),
        f"<worksheet><sheetData>{row}</sheetData><mergeCells>"
        + '<mergeCell ref="A1:XFD1048576"/>' * 9
        + "</mergeCells></worksheet>",
        f"<worksheet>{'<a>' * 100_000}</worksheet>",
    ]
    made = [write_parts(folder / "bomb.xlsx", xl__sheet=sheet).read_bytes() for sheet in sheets]
    shared = "<sst>" + "<si><t>copier_id</t></si>" * 1_000_000 + "</sst>"
    many = write_parts(folder / "bomb.xlsx", xl__sheet="<a/>", xl__sharedStrings=shared)
    return [*made, many.read_bytes()]


def _sheet(folder: Path) -> Trial:
    names = ("copier_id", "equity", "as_of")
    head = "".join(
        f'<c r="{c}1" t="inlineStr"><is><t>{n}</t></is></c>'
        for c, n in zip("ABC", names, strict=True)
    )
    sheet = (
        f'<worksheet><sheetData><row r="1">{head}</row><row r="2"><c r="A2" t="s"><v>0</v></c>'
        '<c r="B2"><v>12.5</v></c><c r="C2" s="1"><v>46112.5</v></c></row></sheetData>'
        '<mergeCells><mergeCell ref="A1:A2"/></mergeCells></worksheet>'
    )
    strings = "<sst><si><t>ada</t></si><si><r><t>b</t></r></si></sst>"
    styles = (
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts>'
        '<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>'
    )
    book = '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="1"/></sheets></workbook>'
    parts = [sheet, strings, styles, book]
    names_of = ["xl/sheet.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml"]
    plain = write_parts(folder / "plain.xlsx", xl__sheet=sheet).read_bytes()
    with zipfile.ZipFile(BytesIO(plain)) as archive:
        relations = archive.read("xl/_rels/workbook.xml.rels")

    def once(content: bytes) -> bool:
        """The part that an input is most like takes the place of the good one."""
        at = content[:1].decode("latin-1")
        wrong = int(at) if at in {"0", "1", "2", "3"} else 0
        path = folder / "file.xlsx"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr("xl/_rels/workbook.xml.rels", relations)
            for number, (name, text) in enumerate(zip(names_of, parts, strict=True)):
                archive.writestr(name, content[1:] if number == wrong else text)
        return _all([lambda: read_copiers(path, as_of=NOW), *_readings(FileSource(path))[3:]])

    return Trial([f"{n}{text}".encode() for n, text in enumerate(parts)], once, _XML)


def _pasted(_folder: Path) -> Trial:
    lines = [ORDERS.split(","), GOOD_ORDER.split(",")]
    table = "".join(f"<tr>{''.join(f'<td>{c}</td>' for c in line)}</tr>" for line in lines)
    seeds = [
        b"h<html><body><table>" + table.encode() + b"</table></body></html>",
        b"h<table><tr><th colspan=2>a<th>b<tr><td rowspan=3>1<td>2<td>3</table>",
        b"h<table><tr><td><table><tr><td>x</table></table>",
        b"h" + b"<table><tr><td>" * 300,
        b"t" + "\n".join("\t".join(line) for line in lines).encode(),
        b"t" + "\n".join("  ".join(line) for line in lines).encode(),
        b"t" + "\n".join(cell for line in lines for cell in line).encode(),
    ]

    def once(content: bytes) -> bool:
        text = content[1:].decode("utf-8", "surrogateescape")
        is_html = content[:1] == b"h"
        source = PastedSource(html=text) if is_html else PastedSource(text=text)
        return _all(_readings(source))

    return Trial(seeds, once, (*_HTML, *_CELLS))


def _mapping(folder: Path) -> Trial:
    seeds = [path.read_bytes() for path in sorted(resource("mappings").glob("*.toml"))]
    seeds.append(b'kind = "copiers"\n[columns]\ncopier_id = "UID"\n[constants]\nasset = "USDT"\n')
    table = folder / "table.csv"
    fills = Path(__file__).parents[1] / "exchanges" / "data" / "hyperliquid_fills.csv"
    table.write_bytes(fills.read_bytes()[:2000])

    def once(content: bytes) -> bool:
        path = folder / "mapping.toml"
        path.write_bytes(content)
        mappings: list[Mapping] = []
        if not is_accepted(lambda: mappings.append(load_mapping(path))):
            return False
        [mapping] = mappings
        same = parse_mapping(mapping_text(mapping), mapping.name)
        if same != mapping:
            raise AssertionError("written down, it is another mapping")
        is_accepted(lambda: preview(FileSource(table), mapping.feed, mapping, as_of=NOW))
        return True

    return Trial(seeds, once, _TOML)


FILES = (
    Family("delimited", _delimited),
    Family("xlsx", _xlsx, megabytes=600),
    Family("xlsx_parts", _sheet),
    Family("pasted", _pasted),
    Family("mapping", _mapping),
)
