"""`profitshare reconcile`: payouts received against dues, every difference named (SPEC, 7)."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from profitshare_gui.cli_json import Json, totals_json, window_json
from profitshare_gui.cli_options import (
    DATA,
    EXIT_UNUSABLE,
    FILE,
    INSTANT,
    JSON,
    RATIO,
    RULES,
    or_exit,
    print_json,
    shelf,
)
from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.money import amount_text

if TYPE_CHECKING:  # it would load NumPy before `--help` could answer
    from profitshare_gui.core.reconciliation import BucketAmount, ReconciledRow, Reconciliation

STATUSES = ("matched", "explained", "disputed", "waiting")


@click.command()
@RULES
@click.option("--orders", required=True, type=FILE)
@click.option("--events", required=True, type=FILE, help="With the payouts received.")
@click.option("--ratio", type=RATIO, help="The share ratio of orders that carry none: 0.1.")
@click.option("--as-of", required=True, type=INSTANT, help="2026-03-30T00:00:00Z")
@DATA
@JSON
def reconcile(
    rulebook_id: str,
    orders: Path,
    events: Path,
    ratio: int | None,
    as_of: Micros,
) -> None:
    """Put the payouts received against what was due; opens no archive."""
    from profitshare_gui.usecases.reconciling import reconcile_files

    rulebook = or_exit(lambda: shelf().rulebook(rulebook_id))
    head: dict[str, Json] = {"rules": rulebook_id, "as_of": instant_text(as_of)}
    try:
        result = reconcile_files(rulebook, orders=orders, events=events, ratio=ratio, as_of=as_of)
    except ProfitShareError as error:
        click.echo(str(error), err=True)
        nothing: dict[str, Json] = totals_json(due={}, paid={}, difference={}, unexplained={})
        counts: dict[str, Json] = dict.fromkeys(STATUSES, 0)
        print_json({**head, "rows": [], "totals": {**nothing, "rows": counts}})
        sys.exit(EXIT_UNUSABLE)
    rows: list[Json] = [_row_json(row) for row in result.rows]
    print_json({**head, "rows": rows, "totals": _totals_json(result)})


def _row_json(row: ReconciledRow) -> dict[str, Json]:
    told: dict[str, Json] = {
        "copier_id": row.copier_id,
        "asset": row.asset,
        "window": window_json(row.window),
        "due": amount_text(row.due),
        "paid": amount_text(row.paid),
        "difference": amount_text(row.difference),
        "status": row.status.value,
        "buckets": _buckets_json(row.buckets),
        "unexplained": amount_text(row.unexplained),
    }
    if row.alternatives:
        told["alternatives"] = [_buckets_json(parts) for parts in row.alternatives]
    if row.is_cut_short:
        told["search_cut_short"] = True
    return told


def _buckets_json(parts: Sequence[BucketAmount]) -> list[Json]:
    return [{"bucket": part.bucket.value, "amount": amount_text(part.amount)} for part in parts]


def _totals_json(result: Reconciliation) -> dict[str, Json]:
    totals = result.totals
    sums = totals_json(
        due={asset: total.due for asset, total in totals.items()},
        paid={asset: total.paid for asset, total in totals.items()},
        difference={asset: total.difference for asset, total in totals.items()},
        unexplained={asset: total.unexplained for asset, total in totals.items()},
    )
    counts: dict[str, Json] = {
        status: sum(n for total in totals.values() for s, n in total.rows.items() if s == status)
        for status in STATUSES
    }
    return {**sums, "rows": counts}
