"""`profitshare desktop-entry`: the program in the menu of a Linux desktop, with its icon."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path
from string import Template

import click

from profitshare_gui.cli_options import EXIT_UNUSABLE, JSON, print_json
from profitshare_gui.paths import resource

_WINDOW = "profitshare-gui"
_ENTRY = "applications/profitshare.desktop"
_ICON = "icons/hicolor/scalable/apps/profitshare.svg"
_TO_ESCAPE = re.compile(r'(["`$\\])')


@click.command("desktop-entry")
@click.option("--remove", is_flag=True, help="Take it out again.")
@JSON
def desktop_entry(*, remove: bool) -> None:
    """Put ProfitShare into the menu of your Linux desktop."""
    home = os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share"
    places = [Path(home) / _ENTRY, Path(home) / _ICON]
    try:
        if remove:
            gone = [place for place in places if place.is_file()]
            for place in gone:
                place.unlink()
            print_json({"removed": [str(place) for place in gone]})
            return
        program = _window_program()
        if program is None:
            click.echo(f"{_WINDOW} was not found beside this command.", err=True)
            sys.exit(EXIT_UNUSABLE)
        written = [_entry(program).encode(), resource("icons/profitshare.svg").read_bytes()]
        for place, content in zip(places, written, strict=True):
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(content)
    except OSError as error:
        click.echo(f"{error.filename}: {error.strerror}", err=True)
        sys.exit(EXIT_UNUSABLE)
    print_json({"written": [str(place) for place in places]})


def _entry(program: Path) -> str:
    """The entry for a program, whose path is quoted as the Desktop Entry Specification says."""
    quoted = '"' + _TO_ESCAPE.sub(r"\\\1", str(program)) + '"'
    command = quoted.replace("\\", "\\\\").replace("%", "%%")
    text = resource("desktop/profitshare.desktop").read_text(encoding="utf-8")
    return Template(text).substitute(program=command)


def _window_program() -> Path | None:
    """The command that opens the window: it lies beside the one that runs, or beside its Python."""
    folders = [Path(run).absolute().parent for run in (sys.argv[0], sys.executable)]
    found = [folder / _WINDOW for folder in folders if (folder / _WINDOW).is_file()]
    return found[0] if found else None
