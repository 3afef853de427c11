"""`profitshare`: the use cases for scripts and support (SPEC, section 7); only `tour` needs Qt.

One JSON object on stdout, everything else on stderr. Exit 0 done, 1 nothing usable, 2 wrong
arguments. `--json` and `--data` may stand before or after a command.
"""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

import click

from profitshare_gui import __version__
from profitshare_gui.cli_accounts import accounts
from profitshare_gui.cli_backup import backup, restore, salvage
from profitshare_gui.cli_desktop import desktop_entry
from profitshare_gui.cli_files import countdown, removal_plan, rules, settle
from profitshare_gui.cli_metrics import metrics
from profitshare_gui.cli_move import move_archive
from profitshare_gui.cli_options import (
    DATA,
    EXIT_UNUSABLE,
    FILE,
    INSTANT,
    JSON,
    KIND,
    archive,
    give_up,
    now_in_micros,
    or_exit,
    place,
    print_json,
    shelf,
    utc_now,
)
from profitshare_gui.cli_reconcile import reconcile
from profitshare_gui.cli_remove import remove_inactive
from profitshare_gui.cli_sync import sync
from profitshare_gui.core.errors import BadFile, BadLine, ProfitShareError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="profitshare")
@DATA
@JSON
def main() -> None:
    """What a lead trader is owed, why, when, by whom, and whether it was paid right."""


@main.command("import")
@click.argument("path", type=FILE)
@click.option("--account", "name", required=True)
@KIND
@click.option("--map", "map_path", type=FILE, help="A mapping file for layouts not our own.")
@DATA
@JSON
def import_(
    path: Path,
    name: str,
    kind: str,
    map_path: Path | None,
) -> None:
    """Read a file into an account: good lines go in, the others are listed."""
    from profitshare_gui.cli_json import import_json
    from profitshare_gui.cli_restated import restated_lines
    from profitshare_gui.exchanges.mapping import load_mapping
    from profitshare_gui.usecases.bookkeeping import what_changed
    from profitshare_gui.usecases.imports import ImportReport, import_file

    with archive() as store:
        account = or_exit(lambda: store.account(name))
        try:
            mapping = load_mapping(map_path) if map_path else None
            report = import_file(
                store, account, Feed(kind), path, now=now_in_micros(), mapping=mapping
            )
        except BadFile as error:
            click.echo(str(error), err=True)
            whole = (BadLine(0, "", error.why, ""),)  # line 0: the file as a whole
            report = ImportReport(0, 0, 0, 0, 0, error.lines or whole)
            print_json(import_json(report))
            sys.exit(EXIT_UNUSABLE)
        except ProfitShareError as error:
            give_up(error)
        restated = what_changed(store, shelf(), account, now_in_micros())
    for line in restated_lines(restated):
        click.echo(line, err=True)
    for bad in report.rejected:
        click.echo(f"{path}:{bad.line}: {bad.why}", err=True)
    if report.retotalled:
        click.echo(
            f"{report.retotalled} known orders have other amounts now, summed from the parts in "
            "this file; parts of them may stand in another file: then import them together",
            err=True,
        )
    print_json(import_json(report))
    sys.exit(EXIT_UNUSABLE if report.is_useless else 0)


@main.command()
@click.option("--account", "name", required=True)
@click.option(
    "--kind",
    type=click.Choice(["orders", "events", "copiers", "settlements", "payouts"]),
    help="Needed for a table; koinly and beancount take payouts and own orders, or one of them.",
)
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path))
@click.option(
    "--format",
    "format_name",
    type=click.Choice(["csv", "xlsx", "koinly", "beancount"]),
    help="As the file's name says, or else csv.",
)
@click.option("--since", type=INSTANT, help="Leave out what was before: 2026-01-01T00:00:00Z")
@click.option("--until", type=INSTANT, help="Leave out what was at this instant or later.")
@DATA
@JSON
def export(
    name: str,
    kind: str | None,
    out: Path,
    format_name: str | None,
    since: Micros | None,
    until: Micros | None,
) -> None:
    """Write one kind of an account's rows as a table, or what it earned as a book."""
    from profitshare_gui.usecases.exports import (
        ExportFormat,
        ExportKind,
        ExportRequest,
        format_of,
    )
    from profitshare_gui.usecases.exports import export as export_account

    written_as = ExportFormat(format_name) if format_name else format_of(out)
    request = ExportRequest(out, written_as, ExportKind(kind) if kind else None, since, until)
    with archive() as store:
        account = or_exit(lambda: store.account(name))
        write = partial(export_account, store, account, shelf(), request)
        report = or_exit(lambda: write(now=now_in_micros()))
    if report.left_out:
        click.echo(f"{report.left_out} orders of copiers left out: not your income", err=True)
    answer = {"out": str(out), "format": report.format.value, "rows": report.rows}
    print_json({**answer, "left_out": report.left_out})


@main.command()
@DATA
@JSON
def overview() -> None:
    """All accounts: pending share, next settlement, what was due so far."""
    from profitshare_gui.cli_json import overview_json
    from profitshare_gui.usecases.overview import load_overview

    with archive() as store:
        answer = overview_json(load_overview(store, shelf(), now_in_micros()))
    print_json(answer)


@main.command()
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--demo", is_flag=True, help="Show the demo world instead of the archive.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="dark")
@click.option("--language", default="en")
@DATA
@JSON
def tour(
    out: Path,
    demo: bool,
    theme: str,
    language: str,
) -> None:
    """Write one picture per page and dialog; needs no display."""
    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from profitshare_gui.ui.tour import take_tour

    archived = place()
    pictures = or_exit(
        lambda: take_tour(
            out, demo=demo, theme=theme, language=language, data=archived, now=utc_now
        )
    )
    print_json({"pictures": [str(picture) for picture in pictures]})


for command in (
    accounts,
    settle,
    countdown,
    removal_plan,
    rules,
    metrics,
    reconcile,
    backup,
    restore,
    salvage,
    move_archive,
    sync,
    remove_inactive,
    desktop_entry,
):
    main.add_command(command)
