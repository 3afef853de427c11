"""A broken mapping file is refused with file, key and reason, all faults at once."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.exchanges.mapping import load_mapping
from profitshare_gui.exchanges.times import zone_called
from tests.exchanges.written import mapping_of, write

RESOURCES = Path(__file__).parents[2] / "resources" / "mappings"
GOOD = """
kind = "copiers"
[columns]
copier_id = "UID"
"""
ORDERS = """
kind = "orders"
[columns]
copier_id = "a"
symbol = "b"
side = "c"
opened_at = "d"
closed_at = "d"
realized_pnl = "e"
share_ratio = "f"
[constants]
trading_fee = 0
funding_fee = "0"
"""


def faults(folder: Path, text: str) -> list[str]:
    """The faults of a mapping, a line each, without the name of the file."""
    path = write(folder, text, name="mapping.toml")
    with pytest.raises(BadFile) as caught:
        load_mapping(path)
    start = f"{path}: "
    lines = str(caught.value).splitlines()
    assert all(line.startswith(start) for line in lines)
    return [line.removeprefix(start) for line in lines]


@pytest.mark.parametrize("path", sorted(RESOURCES.glob("*.toml")), ids=lambda path: path.stem)
def test_every_mapping_that_we_ship_can_be_loaded(path: Path) -> None:
    assert load_mapping(path).name == path.stem


def test_the_examples_here_are_good_but_for_what_a_test_adds(tmp_path: Path) -> None:
    assert mapping_of(tmp_path, GOOD).feed == "copiers"
    assert mapping_of(tmp_path, ORDERS).constants == {"trading_fee": "0", "funding_fee": "0"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", 'kind: must be one of "orders", "events", "copiers"'),
        ('kind = "trades"', 'kind: must be one of "orders", "events", "copiers"'),
        ("kind = 1", 'kind: must be one of "orders", "events", "copiers"'),
        ('kind = "copiers"', "columns.copier_id: is missing; copiers need it, as a column or as"),
        (f"{GOOD}nick_name = 'N'", "columns.nick_name: is not known here; did you mean nickname?"),
        (f"{GOOD}pnl = 5", "columns.pnl: must be a text or a list of texts"),
        (f"{GOOD}pnl = ['a', '']", "columns.pnl: must be a text or a list of texts"),
        (f"{GOOD}pnl = []", "columns.pnl: is empty"),
        (f"{GOOD}pnl = 'x'\n[constants]\npnl = 1", "columns.pnl: is also among the constants"),
        ('kind = "copiers"\ncolumns = 1', "columns: must be a section, [columns]"),
        (
            f"{GOOD}[constants]\nequity = 1.5",
            "constants.equity: must be a text, in quotation marks",
        ),
        (f"{GOOD}[constants]\nequity = true", "constants.equity: must be a text, in quotation"),
        (f"{GOOD}[constants]\nequity = ''", "constants.equity: must be a text, in quotation marks"),
        (f"{GOOD}[constants]\nequity = '1,5'", "constants.equity: '1,5' has a comma"),
        (
            f"{GOOD}[constants]\nas_of = '2026-01-01T00:00'",
            "constants.as_of: '2026-01-01T00:00' is",
        ),
        (f"{GOOD}[constants]\nequty = '1'", "constants.equty: is not known here; did you mean equ"),
        (f"{GOOD}[colums]\na = 'b'", "colums: is not known here; did you mean columns?"),
        (f"xyz = 1\n{GOOD}", "xyz: is not known here; known: kind, empty, duplicates,"),
        (f"duplicates = 'last'\n{GOOD}", "duplicates: is for orders; nothing else has ids"),
        (f"duplicates = 'first'\n{ORDERS}", 'duplicates: must be one of "refuse", "last", "sum", '),
        (f"{GOOD}[time]\nzone = 'Asia/Kolkatta'", "time.zone: is not a zone such as Asia/Kolkata"),
        (f"{GOOD}[time]\nzone = '../../etc/passwd'", "time.zone: is not a zone"),
        (f"{GOOD}[time]\nzone = 'Asia'", "time.zone: is not a zone"),
        (f"{GOOD}[time]\nzone = 5.5", "time.zone: is not a zone"),
        (f"{GOOD}[time]\nformats = '%d-%m-%Y'", 'time.zone: is missing; times like "%d-%m-%Y" na'),
        (f"{GOOD}[time]\nformats = '%Q %Y'", 'time.formats: "%Q %Y" is no format of a time'),
        (f"{GOOD}[time]\nformats = '%Y %'", 'time.formats: "%Y %" is no format of a time'),
        (
            f"{GOOD}[time]\nformats = '%d.%m. %H:%M'",
            'time.formats: "%d.%m. %H:%M" does not hold the',
        ),
        (f"{GOOD}[time]\nformats = '%m/%Y'", 'time.formats: "%m/%Y" does not hold day, month and'),
        (
            f"{GOOD}[time]\nformats = '%x %Y %I:%M'",
            'time.formats: "%x %Y %I:%M" cannot tell morning',
        ),
        (
            f"{GOOD}[time]\nformats = '%c %Y %Z'",
            'time.formats: "%c %Y %Z" %Z is a name that several',
        ),
        (
            f"{GOOD}[time]\nformat = 'epoch_s'",
            "time.format: is not known here; did you mean formats",
        ),
        (f"{GOOD}[numbers]\ndecimal = ';'", 'numbers.decimal: must be one of ".", ","'),
        (f"{GOOD}[numbers]\nthousands = '-'", 'numbers.thousands: must be one of "", ",", ".", '),
        (f"{GOOD}[numbers]\nthousands = '.'", 'numbers.thousands: is ".", which is the decimal si'),
        (f"{GOOD}[numbers]\nflip_sign = 'pnl'", 'numbers.flip_sign: "pnl" is no amount under [col'),
        (f"{ORDERS}[numbers]\nflip_sign = 'side'", 'numbers.flip_sign: "side" is no amount under '),
        (f"{ORDERS}[numbers]\npercent = 'side'", 'numbers.percent: "side" is no ratio under [col'),
        (f"{ORDERS}[numbers]\nunit = 'x'", "numbers.unit: is not known here; did you mean units?"),
        (f"leave_out = 1\n{GOOD}", "leave_out: must be sections, [[leave_out]]"),
        (f"{GOOD}[leave_out]\ncolumn = 'x'", "leave_out: must be sections, [[leave_out]]"),
        (f"{GOOD}[[leave_out]]\nequals = 'x'", "leave_out[1].column: must name one column of the"),
        (f"{GOOD}[[leave_out]]\ncolumn = 'x'", "leave_out[1].column: needs one of equals, starts_"),
        (
            f"{GOOD}[[leave_out]]\ncolumn = 'x'\nequals = 'a'\ncontains = 'b'",
            "leave_out[1].column: needs one of equals, starts_with, contains, unless_equals, ",
        ),
        (
            f"{GOOD}[[leave_out]]\ncolumn = 'x'\nequals = 'a'\n[[leave_out]]\nis = 'a'",
            "leave_out[2].is: is not known here; ",
        ),
        (
            f"{GOOD}[[leave_out]]\ncolumn = 'x'\nequals = 5",
            "leave_out[1].equals: must be a text or a",
        ),
    ],
)
def test_each_fault_is_named_with_its_key(tmp_path: Path, text: str, fault: str) -> None:
    """Issue 2, Bad input: file, key and reason."""
    assert [found for found in faults(tmp_path, text) if found.startswith(fault)]


def test_all_faults_are_named_at_once(tmp_path: Path) -> None:
    text = ORDERS.replace("side", "sides").replace('"0"', '"none"') + "[time]\nzone = 'Mars'"
    assert [fault.split(":")[0] for fault in faults(tmp_path, text)] == [
        "columns.sides",
        "constants.funding_fee",
        "columns.side",
        "time.zone",
    ]


def test_what_is_given_wrongly_is_not_called_missing_too(tmp_path: Path) -> None:
    assert faults(tmp_path, GOOD.replace('"UID"', "5")) == [
        "columns.copier_id: must be a text or a list of texts"
    ]
    assert faults(tmp_path, ORDERS.replace("trading_fee = 0", "trading_fee = 0.5")) == [
        "constants.trading_fee: must be a text, in quotation marks"
    ]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"kind = ", "is not a TOML file"),
        (b'kind = "\xff"', "is not a TOML file"),
        (b"\xff\xfek\x00", "is not a TOML file"),
        (b"#" * 1_000_001, "is too large for a mapping"),
    ],
)
def test_what_is_no_toml_is_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    path = tmp_path / "mapping.toml"
    path.write_bytes(content)
    with pytest.raises(BadFile, match=reason):
        load_mapping(path)


def test_a_missing_mapping_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="cannot be read: No such file"):
        load_mapping(tmp_path / "nowhere.toml")
    with pytest.raises(BadFile, match="cannot be read: Is a directory"):
        load_mapping(tmp_path)


@pytest.mark.parametrize("name", ["+24:00", "8", "+8", "+08:60", "", "Z", "\0", "localtime"])
def test_a_zone_is_an_iana_name_or_an_offset_never_the_computers_own(name: str) -> None:
    with pytest.raises(ValueError, match="zone"):
        zone_called(name)
