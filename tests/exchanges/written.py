"""Files as people write them: a header and lines, put on the disk for a test."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from html import escape
from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile, BadLine
from profitshare_gui.core.records import Order
from profitshare_gui.exchanges.files import Parsed, read_orders
from profitshare_gui.exchanges.mapping import Mapping, load_mapping
from profitshare_gui.exchanges.source import Source, source_name

ORDERS = (
    "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
    "share_ratio,unrealized_pnl"
)
GOOD_ORDER = "ada,o1,BTCUSDT,long,2026-03-30T08:00:00Z,2026-03-30T09:00:00Z,100,0.6,-0.1,,"


def write(folder: Path, *lines: str, name: str = "file.csv") -> Path:
    """Write lines as UTF-8, each ended by a line feed."""
    path = folder / name
    path.write_bytes("".join(f"{line}\n" for line in lines).encode())
    return path


def order_line(**cells: str) -> str:
    """Say a line of the orders file that is good but for these cells."""
    names = ORDERS.split(",")
    return ",".join(
        cells.get(name, good) for name, good in zip(names, GOOD_ORDER.split(","), strict=True)
    )


def orders_of(folder: Path, *lines: str) -> Parsed[Order]:
    """Read lines below the usual header of the orders file."""
    return read_orders(write(folder, ORDERS, *lines))


def only_refusal(folder: Path, **cells: str) -> BadLine:
    """Read a good line, one with these cells and another good one; the refusal of the second."""
    good, other = order_line(order_id="good"), order_line(order_id="other")
    parsed = orders_of(folder, good, order_line(**cells), other)
    assert [order.order_id for order in parsed.rows] == ["good", "other"]
    assert parsed.read == 3
    [refusal] = parsed.refused
    return refusal


def mapping_of(folder: Path, *lines: str) -> Mapping:
    """Load a mapping of these lines of TOML."""
    return load_mapping(write(folder, *lines, name="mapping.toml"))


def write_sheet(folder: Path, *rows: Sequence[object], name: str = "file.xlsx") -> Path:
    """Write rows as the only sheet of an XLSX file."""
    from openpyxl import Workbook

    book = Workbook()
    for row in rows:
        book.active.append(list(row))
    path = folder / name
    book.save(path)
    return path


def write_parts(path: Path, **parts: str) -> Path:
    """Write an XLSX file part by part, for what no spreadsheet program writes."""
    texts = {
        "xl/workbook.xml": '<workbook xmlns:r="r"><sheets><sheet name="A" r:id="1"/></sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="1" Type="x/worksheet"'
        ' Target="sheet.xml"/><Relationship Id="2" Type="x/styles" Target="styles.xml"/>'
        '<Relationship Id="3" Type="x/sharedStrings" Target="/xl/sharedStrings.xml"/>'
        "</Relationships>",
        "xl/sheet.xml": "<worksheet><sheetData/></worksheet>",
        **{key.replace("__", "/") + ".xml": text for key, text in parts.items()},
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in texts.items():
            archive.writestr(part, text)
    return path


def as_page(*rows: Sequence[str]) -> str:
    """Say a web page with these rows as its table, the first of them as headings."""
    head, *body = (
        "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row)
        for row, tag in zip(rows, ["th", *["td"] * len(rows)], strict=False)
    )
    lines = "".join(f"<tr>{cells}</tr>\n" for cells in body)
    return f"<html><body><table><thead><tr>{head}</tr></thead><tbody>{lines}</tbody></table>"


def why_refused(source: Path | Source) -> str:
    """Why a source is refused as a whole by whoever reads it."""
    with pytest.raises(BadFile) as caught:
        read_orders(source)
    assert str(caught.value).startswith(f"{source_name(source)}: ")
    assert caught.value.why.replace("\n", "").isprintable()
    return caught.value.why
