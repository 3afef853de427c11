"""What the commands of the command line share: options, exit codes, and how an answer is given."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from profitshare_gui.cli_json import Json
from profitshare_gui.core.errors import (
    AccountExists,
    BadValue,
    ProfitShareError,
    UnknownAccount,
    UnknownRulebook,
)
from profitshare_gui.core.instants import Micros, parse_instant, to_micros
from profitshare_gui.core.money import parse_ratio
from profitshare_gui.core.records import Feed
from profitshare_gui.paths import data_place, resource
from profitshare_gui.place import Place, folder_of, is_url
from profitshare_gui.usecases.rulebooks import RulebookShelf

if TYPE_CHECKING:
    from profitshare_gui.store.store import Store

Answer = TypeVar("Answer")

EXIT_UNUSABLE = 1
EXIT_WRONG_ARGUMENTS = 2


class Read(click.ParamType[int]):
    """An option read by one of the core's own parsers."""

    def __init__(self, name: str, parse: Callable[[str], int]) -> None:
        self.name = name
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number an option's text says; fails with the parser's own reason."""
        if isinstance(value, int):
            return value
        try:
            return self._parse(str(value))
        except BadValue as error:
            self.fail(str(error), param, ctx)


class _Data(click.ParamType[str]):
    """A data folder, or the URL of a database."""

    name = "folder or URL"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The setting as it was typed, once it can be used."""
        text = str(value)
        if is_url(text):
            as_place(text, "--data")
            return text
        return str(_FOLDER.convert(value, param, ctx))


def as_place(text: str, hint: str) -> Place:
    """What a folder or URL on the command line stands for; `hint` is the option it was given as."""
    try:
        return data_place(text)
    except BadValue as error:
        raise click.BadParameter(str(error), param_hint=hint) from error


_FOLDER = click.Path(file_okay=False, path_type=Path)


def _remember(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Keep an option where every command finds it, wherever on the line it stood."""
    if value and parameter.name:
        context.find_root().meta[parameter.name] = value


def key_values(
    _context: click.Context, _parameter: click.Parameter, given: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """`KEY=VALUE` options as pairs."""
    pairs = []
    for text in given:
        key, equals, value = text.partition("=")
        if not equals or not key:
            raise click.BadParameter(f"{text!r} is not KEY=VALUE")
        pairs.append((key, value))
    return tuple(pairs)


INSTANT = Read("instant", parse_instant)
RATIO = Read("ratio", parse_ratio)
FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
JSON = click.option(
    "--json", is_flag=True, expose_value=False, callback=_remember, help="Print one JSON object."
)
DATA = click.option(
    "--data",
    type=_Data(),
    metavar="DIR",
    expose_value=False,
    callback=_remember,
    help="The data folder, or a postgresql+psycopg:// URL without a password.",
)
RULES = click.option("--rules", "rulebook_id", required=True, help="The id of a rulebook.")
KIND = click.option("--kind", required=True, type=click.Choice([feed.value for feed in Feed]))


def archive() -> AbstractContextManager[Store]:
    """The archive of the data folder, closed when the command is done."""
    from profitshare_gui.store.store import Store

    store = or_exit(lambda: Store.open(place()))
    if store.interrupted is not None:
        click.echo(f"Note: {store.interrupted}", err=True)
    return closing(store)


def place() -> Place:
    """Where the archive is that the command was given; nothing is created."""
    chosen = click.get_current_context().find_root().meta.get("data")
    return or_exit(lambda: data_place(str(chosen) if chosen else None))


def data() -> Path:
    """The data folder on this computer."""
    return folder_of(place())


def shelf() -> RulebookShelf:
    """The shipped rulebooks and the trader's own."""
    return RulebookShelf((resource("rulebooks"), data() / "rulebooks"))


def wants_json() -> bool:
    """Whether `--json` was given; only `rules show` answers with a page without it."""
    return bool(click.get_current_context().find_root().meta.get("json"))


def or_exit(work: Callable[[], Answer]) -> Answer:
    """The result of some work; what can be explained goes to stderr and ends the program."""
    try:
        return work()
    except (UnknownRulebook, UnknownAccount, AccountExists, BadValue) as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(EXIT_WRONG_ARGUMENTS)
    except ProfitShareError as error:
        give_up(error)


def give_up(error: ProfitShareError) -> NoReturn:
    """Say why nothing can be done, and end the program."""
    click.echo(f"Error: {error}", err=True)
    print_json({"error": str(error)})
    sys.exit(EXIT_UNUSABLE)


def print_json(value: Mapping[str, Json]) -> None:
    """The one JSON object of an answer."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def utc_now() -> datetime:
    """The clock, read once and passed down."""
    return datetime.now(UTC)


def now_in_micros() -> Micros:
    """The same as a whole number."""
    return to_micros(utc_now())
