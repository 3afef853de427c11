"""`profitshare metrics`: return and risk of an equity file, its JSON numbers or null (SPEC, 7)."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from profitshare_gui.cli_json import Json
from profitshare_gui.cli_options import DATA, EXIT_UNUSABLE, FILE, JSON, print_json
from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.performance_figures import Figure, Metric, Why

if TYPE_CHECKING:  # it would load NumPy before `--help` could answer
    from profitshare_gui.usecases.metrics import FileMetrics

ANSWERED = (
    Metric.ROI,
    Metric.TWR,
    Metric.TWR_ADDITIVE,
    Metric.MAX_DRAWDOWN,
    Metric.CAGR,
    Metric.VOLATILITY,
    Metric.SHARPE,
    Metric.SORTINO,
    Metric.WIN_RATE_ORDERS,
    Metric.WIN_RATE_POSITIONS,
    Metric.WIN_RATE_DAYS,
    Metric.PROFIT_FACTOR,
    Metric.PROFIT_LOSS_COUNT_RATIO,
    Metric.TOTAL_INCOME,
)
"""The figures of the answer, in its order (SPEC, section 7)."""


@click.command()
@click.option(
    "--equity", required=True, type=FILE, help="CSV: at, equity, flow; a row a day, flow inside."
)
@click.option("--orders", type=FILE, help="An orders file; the lead's own orders if any is marked.")
@DATA
@JSON
def metrics(equity: Path, orders: Path | None) -> None:
    """Return and risk of an equity file; opens no archive."""
    from profitshare_gui.usecases.metrics import measure_files

    try:
        measured = measure_files(equity, orders)
    except ProfitShareError as error:
        click.echo(str(error), err=True)
        _print(dict.fromkeys(ANSWERED, Why.UNUSABLE_FILE))
        sys.exit(EXIT_UNUSABLE)
    _warn(equity, measured)
    _print(measured.figures)


def _warn(equity: Path, measured: FileMetrics) -> None:
    rows = measured.irregular_rows
    if rows and measured.figures[Metric.CAGR] is not Why.NOT_DAILY:
        click.echo(
            f"{equity}: {rows} row(s) do not come about a day after the one before; "
            "each counts as a day all the same",
            err=True,
        )


def _print(figures: Mapping[Metric, Figure]) -> None:
    answer = {name: figures[name] for name in ANSWERED}
    undefined = {name: why.sentence for name, why in answer.items() if isinstance(why, Why)}
    numbers: dict[str, Json] = {
        name.value: None if isinstance(figure, Why) else figure for name, figure in answer.items()
    }
    print_json(numbers | {"undefined": {name.value: why for name, why in undefined.items()}})
