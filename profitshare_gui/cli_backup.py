"""The commands that keep an archive safe and bring it back: `backup`, `restore`, `salvage`."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import click

from profitshare_gui.cli_json import Json
from profitshare_gui.cli_options import DATA, JSON, now_in_micros, or_exit, place, print_json
from profitshare_gui.core.instants import instant_text

if TYPE_CHECKING:
    from profitshare_gui.store.backup import Backup
    from profitshare_gui.store.restore import Swap
    from profitshare_gui.store.salvage import TableTale
    from profitshare_gui.usecases.backups import BackupDesk

_YES = click.option("--yes", is_flag=True, help="Do it without asking.")


@click.command()
@click.option(
    "--out",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write it to this new file, not into the data folder.",
)
@click.option("--list", "is_list", is_flag=True, help="List the backups there are; make none.")
@DATA
@JSON
def backup(out: Path | None, is_list: bool) -> None:
    """Make a backup of the archive and check it.

    It goes into `backups` in the data folder, where ten automatic ones are kept and all made by
    hand. JSON: `backup` with path, taken_at, why (by-hand, daily, before-REVISION), bytes and, by
    table, rows; with --list `backups`, the newest first, where rows is null if it cannot be read.
    """
    if out is not None and is_list:
        raise click.UsageError("--out makes a backup and --list makes none; choose one")
    if out is not None and out.exists():
        raise click.BadParameter(f"{out} exists already", param_hint="--out")
    desk = _desk()
    if is_list:
        known = or_exit(desk.load_backups)
        print_json({"backups": [_backup_json(each.backup, each.rows) for each in known]})
        return
    made = or_exit(lambda: desk.back_up_to(out) if out else desk.back_up_now())
    print_json({"backup": _backup_json(made, or_exit(lambda: desk.load_rows(made.path)))})


@click.command()
@click.argument("file")
@_YES
@DATA
@JSON
def restore(file: str, yes: bool) -> None:
    """Put a backup in the archive's place: FILE is a path, or a name that `backup --list` shows.

    The archive of now is moved to `set-aside` in the data folder, whole, and never deleted. JSON:
    `restored` with from and set_aside, which is null where there was no archive.
    """
    _ask(yes, f"Put {file} in the archive's place? The archive of now is set aside, not deleted.")
    swap = or_exit(lambda: _desk().restore(file))
    print_json({"restored": _swap_json(swap)})


@click.command()
@_YES
@DATA
@JSON
def salvage(yes: bool) -> None:
    """Save what can still be read of a damaged archive.

    The damaged file is moved to `set-aside` in the data folder, whole, and never deleted. JSON:
    `salvaged` with set_aside and `tables`: for each table, saved; lost, null where nobody knows how
    many; left_out, rows that belong to lost ones; and accounts, since, until of the lost rows,
    where an index still told.
    """
    _ask(yes, "Put what still reads in the archive's place? The damaged file is set aside.")
    done = or_exit(lambda: _desk().salvage())
    for tale in done.tables:
        if not tale.is_whole:
            click.echo(_loss_line(tale), err=True)
    tables: list[Json] = [_tale_json(tale) for tale in done.tables]
    print_json({"salvaged": {"set_aside": done.swap.set_aside, "tables": tables}})


def _desk() -> BackupDesk:
    from profitshare_gui.usecases.backups import BackupDesk

    return BackupDesk(place(), now_in_micros)


def _ask(yes: bool, question: str) -> None:
    """Go on only with a yes: from the option, or from a person at a terminal."""
    if yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError("nobody is here to be asked; add --yes")
    click.confirm(question, abort=True, err=True)


def _backup_json(made: Backup, rows: Mapping[str, int] | None) -> Json:
    return {
        "path": str(made.path),
        "taken_at": instant_text(made.taken_at),
        "why": made.why,
        "bytes": made.size,
        "rows": None if rows is None else dict(rows),
    }


def _swap_json(swap: Swap) -> Json:
    return {"from": swap.source, "set_aside": swap.set_aside or None}


def _tale_json(tale: TableTale) -> Json:
    return {
        "table": tale.table,
        "saved": tale.saved,
        "lost": tale.lost,
        "left_out": tale.left_out,
        "accounts": list(tale.accounts),
        "since": None if tale.since is None else instant_text(tale.since),
        "until": None if tale.until is None else instant_text(tale.until),
    }


def _loss_line(tale: TableTale) -> str:
    lost = "an unknown number of rows" if tale.lost is None else f"{tale.lost} row(s)"
    parts = [f"{tale.table}: {lost} lost, {tale.saved} saved"]
    if tale.left_out:
        parts.append(f"{tale.left_out} left out because what they belong to is lost")
    if tale.accounts:
        parts.append(f"of {', '.join(tale.accounts)}")
    if tale.since is not None and tale.until is not None:
        parts.append(f"from {instant_text(tale.since)} to {instant_text(tale.until)}")
    return "; ".join(parts)
