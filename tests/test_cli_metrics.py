"""`profitshare metrics` from the outside: real files, JSON numbers or null, reasons for null."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from profitshare_gui.cli_metrics import metrics

KEYS = [
    "roi",
    "twr",
    "twr_additive",
    "max_drawdown",
    "cagr",
    "volatility",
    "sharpe",
    "sortino",
    "win_rate_orders",
    "win_rate_positions",
    "win_rate_days",
    "profit_factor",
    "profit_loss_count_ratio",
    "total_income",
    "undefined",
]
"""SPEC, section 7, in its order."""
OF_ORDERS = ["win_rate_orders", "win_rate_positions", "profit_factor", "profit_loss_count_ratio"]
EQUITY = """\
at,equity,flow
2026-03-01T00:00:00Z,1000,
2026-03-02T00:00:00Z,1100,0
2026-03-03T00:00:00Z,2000,900
2026-03-04T00:00:00Z,1900,0
"""
ORDERS = """\
copier_id,order_id,symbol,side,opened_at,closed_at,realized_pnl,trading_fee,funding_fee,is_lead
me,1,BTCUSDT,long,2026-03-01T10:00:00Z,2026-03-01T12:00:00Z,101,1,0,lead
me,2,BTCUSDT,long,2026-03-02T10:00:00Z,2026-03-02T12:00:00Z,-49,2,1,lead
me,3,BTCUSDT,long,2026-03-03T10:00:00Z,,,,,own
ada,1,BTCUSDT,long,2026-03-01T10:00:00Z,2026-03-01T12:00:00Z,10,0,0,
"""


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(metrics, [str(argument) for argument in arguments])


def answer(result: Result) -> dict[str, Any]:
    found = json.loads(result.stdout, parse_constant=pytest.fail)
    assert list(found) == KEYS
    assert found["undefined"].keys() == {name for name in KEYS if found[name] is None}
    return dict(found)


@pytest.fixture
def equity(tmp_path: Path) -> Path:
    path = tmp_path / "equity.csv"
    path.write_text(EQUITY, "utf-8")
    return path


@pytest.fixture
def orders(tmp_path: Path) -> Path:
    path = tmp_path / "orders.csv"
    path.write_text(ORDERS, "utf-8")
    return path


def test_every_figure_of_the_contract_is_a_number_or_null_with_a_reason(
    equity: Path, orders: Path
) -> None:
    """SPEC, section 7; the equity is the trader of product notes 4.3 who made nothing."""
    result = run("--equity", equity, "--orders", orders)
    assert (result.exit_code, result.stderr) == (0, "")
    found = answer(result)
    assert found["twr"] == pytest.approx(0.045)  # 1.1 x 0.95
    assert found["twr_additive"] == pytest.approx(0.05)  # 0.10 - 0.05
    assert (found["roi"], found["total_income"]) == (0, 0)  # 1900 - 1000 - 900
    assert found["max_drawdown"] == pytest.approx(0.05)
    assert found["win_rate_days"] == 0.5
    assert found["win_rate_orders"] == 0.5  # of the lead's two closed orders
    assert found["profit_factor"] == 2  # (101 - 1) / (49 + 2 - 1)
    assert found["profit_loss_count_ratio"] == 1
    assert list(found["undefined"]) == ["win_rate_positions"]


def test_without_orders_their_figures_are_null(equity: Path) -> None:
    found = answer(run("--equity", equity))
    assert list(found["undefined"]) == OF_ORDERS
    assert found["undefined"]["profit_factor"] == "no orders were given"


@pytest.mark.parametrize("option", [["--json"], ["--data", "/nowhere"], []])
def test_json_and_the_data_folder_are_taken_and_change_nothing(
    equity: Path, option: list[str]
) -> None:
    """SPEC, section 7: `--json` is optional everywhere; metrics opens no archive."""
    assert run("--equity", equity, *option).stdout == run("--equity", equity).stdout


@pytest.mark.parametrize(
    ("lines", "name", "why"),
    [
        (["100", "100", "100"], "sharpe", "the returns do not vary"),
        (["100", "101"], "sharpe", "there are fewer than two daily returns"),
        (["100", "101", "103"], "sortino", "no day had a loss"),
        (["100"], "twr", "the equity is known once; a return needs two readings"),
        (["0", "100"], "twr", "the first equity is not above zero"),
        (["1", "100", "10000"], "cagr", "the figure is beyond the largest number"),
    ],
)
def test_what_is_undefined_is_null_with_its_reason_and_no_failure(
    equity: Path, lines: list[str], name: str, why: str
) -> None:
    """SPEC, Settlement core: never 0, never infinity."""
    rows = [f"2026-03-0{day}T00:00:00Z,{amount}" for day, amount in enumerate(lines, start=1)]
    equity.write_text("\n".join(["at,equity", *rows]), "utf-8")
    result = run("--equity", equity)
    assert result.exit_code == 0
    assert answer(result)["undefined"][name] == why


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("at,equity\n2026-03-01T00:00:00Z,100\n2026-03-02T00:00:00Z,much\n", ":3: equity 'much'"),
        ("at,equity\n", "has no row below its header"),
        ("date,balance\n2026-03-01,100\n", "lacks at, equity"),
        ("", "is empty"),
    ],
)
def test_a_file_that_cannot_be_used_ends_with_1_names_the_line_and_still_answers(
    equity: Path, content: str, told: str
) -> None:
    """SPEC, section 7: exit 1 nothing usable, the JSON is still printed."""
    equity.write_text(content, "utf-8")
    result = run("--equity", equity)
    assert result.exit_code == 1
    assert told in result.stderr
    assert set(answer(result)["undefined"].values()) == {"the files cannot be used"}


def test_orders_with_a_bad_line_are_no_orders_at_all(equity: Path, orders: Path) -> None:
    """A win rate of half a file would be a wrong figure."""
    orders.write_text(ORDERS.replace("101,1,0", "101,one,0"), "utf-8")
    result = run("--equity", equity, "--orders", orders)
    assert result.exit_code == 1
    assert f"{orders}:2: trading_fee 'one' is not a number" in result.stderr
    assert answer(result)["twr"] is None


@pytest.mark.parametrize("arguments", [[], ["--equity"], ["--equity", "/nowhere/equity.csv"]])
def test_wrong_arguments_end_with_2(arguments: list[str]) -> None:
    """SPEC, section 7."""
    assert run(*arguments).exit_code == 2


def test_a_gap_between_days_is_told(equity: Path) -> None:
    equity.write_text(EQUITY.replace("03-04", "03-06"), "utf-8")
    result = run("--equity", equity)
    assert "1 row(s) do not come about a day after" in result.stderr
    assert answer(result)["undefined"].keys() == set(OF_ORDERS)


def test_rows_that_are_no_days_have_null_for_what_is_annual(equity: Path) -> None:
    equity.write_text(EQUITY.replace("2026-03-0", "2026-0").replace("T00", "-01T00"), "utf-8")
    result = run("--equity", equity)
    assert (result.exit_code, result.stderr) == (0, "")
    found = answer(result)
    assert found["undefined"]["sharpe"] == "the rows are not about a day apart"
    assert found["twr"] == pytest.approx(0.045)


def test_neither_the_archive_nor_qt_is_loaded_to_measure_files(equity: Path) -> None:
    """SPEC, section 7: works on files, opens no archive; no command but `tour` imports Qt."""
    program = (
        "import sys\n"
        "from profitshare_gui.cli_metrics import metrics\n"
        f"metrics(['--equity', {str(equity)!r}], standalone_mode=False)\n"
        "print([n for n in ('sqlalchemy', 'PySide6', 'ccxt') if n in sys.modules])"
    )
    asked = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        encoding="utf-8",
        check=True,
        cwd=Path(__file__).parents[1],
    )
    assert asked.stdout.endswith("[]\n")
