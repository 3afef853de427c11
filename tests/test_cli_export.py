"""`profitshare export` from the outside: formats by name and by option, ranges, what is refused."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli import main

ORDERS = (
    "copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,"
    "share_ratio,is_lead\n"
    "ada,1,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-03T12:00:00Z,120,8,-2,0.12,\n"
    ",2,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-04T12:00:00Z,20,1,0,,own\n"
)
EVENTS = (
    "at,kind,copier_id,amount,ratio,note\n2026-03-09T00:05:00Z,payout,ada,13.2,,=HYPERLINK(1)\n"
)


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


def answer(result: Result) -> dict[str, Any]:
    assert result.exit_code == 0, result.stderr
    found = json.loads(result.stdout)
    assert isinstance(found, dict)
    return found


@pytest.fixture(autouse=True)
def _archive(tmp_path: Path) -> None:
    """An account with an order of a copier, one of the trader, and a payout."""
    run("accounts", "add", "Main", "--rules", "ju")
    for kind, text in (("orders", ORDERS), ("events", EVENTS)):
        path = tmp_path / f"{kind}.csv"
        path.write_text(text, "utf-8")
        answer(run("import", path, "--account", "Main", "--kind", kind))


def export(out: Path, *more: str) -> Result:
    return run("export", "--account", "Main", "--out", out, *more)


@pytest.mark.parametrize(
    ("name", "options", "written_as", "rows", "left_out"),
    [
        ("a.csv", ["--kind", "orders"], "csv", 2, 0),
        ("a.csv", ["--kind", "payouts"], "csv", 1, 0),
        ("a.xlsx", ["--kind", "settlements"], "xlsx", 1, 0),
        ("a.csv", ["--format", "koinly"], "koinly", 3, 1),
        ("a.bean", [], "beancount", 2, 1),
        ("a.bean", ["--kind", "payouts"], "beancount", 1, 0),
        ("a.csv", ["--kind", "orders", "--until", "2026-03-04T00:00:00Z"], "csv", 1, 0),
        ("a.csv", ["--kind", "events", "--since", "2026-03-10T00:00:00Z"], "csv", 0, 0),
    ],
)
def test_an_export_says_what_it_wrote(
    tmp_path: Path, name: str, options: list[str], written_as: str, rows: int, left_out: int
) -> None:
    """SPEC, Command line; the koinly lines are a payout, a PnL and a fee."""
    out = tmp_path / name
    assert answer(export(out, *options)) == {
        "out": str(out),
        "format": written_as,
        "rows": rows,
        "left_out": left_out,
    }
    assert out.is_file()


def test_a_note_that_looks_like_a_formula_is_shielded_and_comes_back(tmp_path: Path) -> None:
    """A spreadsheet must not run it, and our own import must not keep the apostrophe."""
    first, second = tmp_path / "first.csv", tmp_path / "second.csv"
    answer(export(first, "--kind", "events"))
    assert ",'=HYPERLINK(1)," in first.read_text("utf-8")
    run("accounts", "add", "Twin", "--rules", "ju")
    answer(run("import", first, "--account", "Twin", "--kind", "events"))
    answer(run("export", "--account", "Twin", "--kind", "events", "--out", second))
    assert second.read_bytes() == first.read_bytes()


@pytest.mark.parametrize(
    ("name", "options", "why"),
    [
        ("a.csv", [], "which kind of rows"),
        ("a.bean", ["--kind", "copiers"], "it takes payouts and own orders"),
        ("a.csv", ["--kind", "all"], "is not one of"),
        ("a.csv", ["--format", "pdf"], "is not one of"),
        ("a.csv", ["--kind", "orders", "--since", "yesterday"], "is not an instant"),
    ],
)
def test_what_cannot_be_asked_for_is_a_wrong_argument(
    tmp_path: Path, name: str, options: list[str], why: str
) -> None:
    """SPEC, Command line: exit 2, wrong arguments; nothing is written."""
    result = export(tmp_path / name, *options)
    assert result.exit_code == 2
    assert why in result.stderr
    assert not (tmp_path / name).exists()
