"""The equity file: one row a day, exact to 12 decimals, refused by the line where it errs."""

from __future__ import annotations

from pathlib import Path

import pytest

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.money import parse_fine_amount
from profitshare_gui.exchanges.equity_file import EquityRow, read_equity
from profitshare_gui.exchanges.files import Parsed
from tests.exchanges.written import write
from tests.say import at


def read(folder: Path, *lines: str) -> Parsed[EquityRow]:
    return read_equity(write(folder, *lines))


def test_a_row_is_read_to_the_twelfth_decimal(tmp_path: Path) -> None:
    """SPEC, section 7: equity may carry 12 decimals, and no digit passes through a float."""
    [row] = read(
        tmp_path, "at,equity,flow", "2026-03-01T08:00:00+08:00,12345678901.123456789012,-0.5"
    ).rows
    assert row.at == at("2026-03-01 00:00")
    assert row.equity == 12345678901_123456789012
    assert row.flow == parse_fine_amount("-0.5") == -(10**12) // 2


@pytest.mark.parametrize(
    "lines",
    [
        ("at,equity", "2026-03-01T00:00:00Z,100"),
        ("at,equity,flow", "2026-03-01T00:00:00Z,100,"),
        ("flow;equity;at", "0;100;2026-03-01T00:00:00Z"),
        ("at\tequity\tshown by", "2026-03-01T00:00:00Z\t100\tthe app"),
    ],
)
def test_a_flow_may_be_left_out_and_columns_stand_in_any_order(
    tmp_path: Path, lines: tuple[str, ...]
) -> None:
    """SPEC, Ledger and files: header required, order free; `,` `;` or tab."""
    assert read(tmp_path, *lines).rows == [(at("2026-03-01 00:00"), 100 * 10**12, 0)]


def test_rows_are_given_oldest_first(tmp_path: Path) -> None:
    lines = [f"2026-03-0{day}T00:00:00Z,{day}" for day in (3, 1, 2)]
    assert [row.equity // 10**12 for row in read(tmp_path, "at,equity", *lines).rows] == [1, 2, 3]


@pytest.mark.parametrize(
    ("line", "column", "code"),
    [
        (",100,0", "at", "empty"),
        ("2026-03-01T00:00:00Z,,0", "equity", "empty"),
        ("2026-03-01,100,0", "at", "not_an_instant"),
        ("2026-03-01T00:00:00,100,0", "at", "no_zone"),
        ("2026-03-01T00:00:00Z,NaN,0", "equity", "not_a_number"),
        ("2026-03-01T00:00:00Z,inf,0", "equity", "not_a_number"),
        ("2026-03-01T00:00:00Z,1e12,0", "equity", "amount_too_large"),
        ('2026-03-01T00:00:00Z,"1,5",0', "equity", "decimal_comma"),
        ("2026-03-01T00:00:00Z,100,some", "flow", "not_a_number"),
        ("2026-03-01T00:00:00Z,100", "", "wrong_cell_count"),
    ],
)
def test_a_cell_that_cannot_be_read_refuses_its_line(
    tmp_path: Path, line: str, column: str, code: str
) -> None:
    parsed = read(tmp_path, "at,equity,flow", "2026-02-01T00:00:00Z,1,0", line)
    assert len(parsed.rows) == 1
    [refusal] = parsed.refused
    assert (refusal.line, refusal.column, refusal.code) == (3, column, code)


def test_rows_that_contradict_each_other_are_all_refused(tmp_path: Path) -> None:
    """Which of two equities of one instant is right nobody can say; equal rows are one."""
    parsed = read(
        tmp_path,
        "at,equity,flow",
        "2026-03-01T00:00:00Z,100,0",
        "2026-03-02T00:00:00Z,101,0",
        "2026-03-02T08:00:00+08:00,102,0",
        "2026-03-03T00:00:00Z,100,",
        "2026-03-03T00:00:00Z,100.0,0",
    )
    assert [row.at for row in parsed.rows] == [at("2026-03-01 00:00"), at("2026-03-03 00:00")]
    assert [(bad.line, bad.code) for bad in parsed.refused] == [
        (3, "duplicate_id"),
        (4, "duplicate_id"),
    ]
    assert parsed.merged == 1


@pytest.mark.parametrize(
    ("header", "why"),
    [
        ("date,balance", "lacks at, equity"),
        ("at,equity,flows", "did you mean flow?"),
        ("at,equity,equity", "has equity more than once"),
    ],
)
def test_a_file_with_other_columns_is_refused_as_a_whole(
    tmp_path: Path, header: str, why: str
) -> None:
    path = write(tmp_path, header, "2026-03-01T00:00:00Z,100,0")
    with pytest.raises(BadFile) as refused:
        read_equity(path)
    assert why in str(refused.value)
