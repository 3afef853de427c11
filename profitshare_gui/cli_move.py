"""The command that moves an archive between a folder and a server: `move-archive`."""

from __future__ import annotations

from pathlib import Path

import click

from profitshare_gui.cli_options import DATA, JSON, as_place, or_exit, print_json
from profitshare_gui.place import is_url


@click.command("move-archive")
@click.argument("source", metavar="FROM")
@click.argument("target", metavar="TO")
@DATA
@JSON
def move_archive(source: str, target: str) -> None:
    """Copy an archive to an empty place, compare the two, and leave the old one as it is.

    FROM and TO are data folders or postgresql+psycopg:// URLs; FROM may also be a backup. TO must
    hold no archive yet. Close the program everywhere before: what is still written to the old
    archive does not follow. JSON: `moved` with from, to, accounts and, by table, rows.
    """
    from profitshare_gui.usecases.moving import move

    if not is_url(source) and not Path(source).exists():
        raise click.BadParameter(f"{source} does not exist", param_hint="FROM")
    if not is_url(target) and Path(target).is_file():
        raise click.BadParameter(f"{target} is a file, not a folder", param_hint="TO")
    places = as_place(source, "FROM"), as_place(target, "TO")
    moved = or_exit(lambda: move(*places))
    for folder in moved.left_behind:
        click.echo(f"Not part of the archive, copy it yourself: {folder}", err=True)
    print_json(
        {
            "moved": {
                "from": moved.source,
                "to": moved.target,
                "accounts": moved.accounts,
                "rows": dict(moved.rows),
            }
        }
    )
