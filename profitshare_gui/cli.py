"""`profitshare`: the use cases for scripts and support (SPEC, section 7); only `tour` needs Qt.

One JSON object on stdout, everything else on stderr. Exit 0 done, 1 nothing usable, 2 wrong
arguments. `--json` and `--data` may stand before or after a command.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from profitshare_gui import __version__
from profitshare_gui.cli_json import Json
from profitshare_gui.core.errors import (
    AccountExists,
    BadFile,
    BadRulebook,
    BadValue,
    ProfitShareError,
    UnknownAccount,
    UnknownRulebook,
)
from profitshare_gui.core.instants import Micros, parse_instant, to_micros
from profitshare_gui.core.money import parse_ratio
from profitshare_gui.core.records import Feed
from profitshare_gui.paths import data_folder, resource
from profitshare_gui.usecases.rulebooks import RulebookShelf

Answer = TypeVar("Answer")

if TYPE_CHECKING:
    from profitshare_gui.store.store import Store

EXIT_UNUSABLE = 1
EXIT_WRONG_ARGUMENTS = 2


class _Read(click.ParamType[int]):
    """An option read by one of the core's own parsers."""

    def __init__(self, name: str, parse: Callable[[str], int]) -> None:
        self.name = name
        self._parse = parse

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        try:
            return self._parse(str(value))
        except BadValue as error:
            self.fail(str(error), param, ctx)


def _remember(context: click.Context, parameter: click.Parameter, value: Any) -> None:
    """Keep an option where every command finds it, wherever on the line it stood."""
    if value and parameter.name:
        context.find_root().meta[parameter.name] = value


_INSTANT = _Read("instant", parse_instant)
_RATIO = _Read("ratio", parse_ratio)
_FILE = click.Path(exists=True, dir_okay=False, path_type=Path)
_JSON = click.option(
    "--json", is_flag=True, expose_value=False, callback=_remember, help="Print one JSON object."
)
_DATA = click.option(
    "--data",
    type=click.Path(file_okay=False, path_type=Path),
    expose_value=False,
    callback=_remember,
    help="The data folder.",
)
_RULES = click.option("--rules", "rulebook_id", required=True, help="The id of a rulebook.")
_KIND = click.option("--kind", required=True, type=click.Choice([feed.value for feed in Feed]))


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, prog_name="profitshare")
@_DATA
@_JSON
def main() -> None:
    """What a lead trader is owed, why, when, by whom, and whether it was paid right."""


@main.command()
@_RULES
@click.option("--orders", required=True, type=_FILE)
@click.option("--events", type=_FILE)
@click.option("--ratio", type=_RATIO, help="The share ratio of orders that carry none: 0.1.")
@click.option("--as-of", required=True, type=_INSTANT, help="2026-03-30T00:00:00Z")
@_DATA
@_JSON
def settle(
    rulebook_id: str,
    orders: Path,
    events: Path | None,
    ratio: int | None,
    as_of: Micros,
) -> None:
    """Settle files by a rulebook; opens no archive."""
    from profitshare_gui.cli_json import nothing_settled_json, settle_json
    from profitshare_gui.usecases.settling import settle_files

    rulebook = _or_exit(lambda: _shelf().rulebook(rulebook_id))
    try:
        result = settle_files(rulebook, orders=orders, events=events, ratio=ratio, as_of=as_of)
    except ProfitShareError as error:
        click.echo(str(error), err=True)
        _print_json(nothing_settled_json(rulebook, as_of))
        sys.exit(EXIT_UNUSABLE)
    _print_json(settle_json(result))


@main.command()
@_RULES
@click.option("--now", required=True, type=_INSTANT, help="2026-03-28T12:00:00Z")
@_DATA
@_JSON
def countdown(rulebook_id: str, now: Micros) -> None:
    """The earliest window that pays after an instant."""
    from profitshare_gui.cli_json import countdown_json
    from profitshare_gui.core.rulebook import next_window

    rulebook = _or_exit(lambda: _shelf().rulebook(rulebook_id))
    _print_json(countdown_json(next_window(rulebook, now), now))


@main.command("removal-plan")
@_RULES
@click.option("--copiers", required=True, type=_FILE)
@_DATA
@_JSON
def removal_plan(rulebook_id: str, copiers: Path) -> None:
    """Which copiers a platform's rule calls inactive; opens no archive."""
    from profitshare_gui.cli_json import removal_plan_json
    from profitshare_gui.core.removal import RemovalPlan
    from profitshare_gui.usecases.removal import plan_removal_from_file

    rulebook = _or_exit(lambda: _shelf().rulebook(rulebook_id))
    try:
        plan, refused = plan_removal_from_file(rulebook, copiers, now=_now())
    except BadFile as error:
        click.echo(str(error), err=True)
        _print_json(removal_plan_json(RemovalPlan((), (), ())))
        sys.exit(EXIT_UNUSABLE)
    for bad in refused:
        click.echo(f"{copiers}:{bad.line}: {bad.why}", err=True)
    _print_json(removal_plan_json(plan))
    sys.exit(EXIT_UNUSABLE if refused and not plan.count else 0)


@main.group()
def rules() -> None:
    """The rulebooks: every platform's rules with their sources."""


@rules.command("list")
@_DATA
@_JSON
def rules_list() -> None:
    """All rulebooks, the shipped ones and your own."""
    shelf = _shelf()
    found: list[Json] = []
    for rulebook_id in shelf.ids():
        try:
            rulebook = shelf.rulebook(rulebook_id)
        except BadRulebook as error:
            click.echo(str(error), err=True)
            continue
        found.append({"id": rulebook_id, "name": rulebook.name, "summary": rulebook.summary})
        if not _wants_json():
            click.echo(f"{rulebook_id:<18} {rulebook.name}: {rulebook.summary}")
    if _wants_json():
        _print_json({"rulebooks": found})


@rules.command("show")
@click.argument("rulebook_id")
@_DATA
@_JSON
def rules_show(rulebook_id: str) -> None:
    """Every value of a rulebook with its source, as a page to read."""
    from profitshare_gui.cli_json import rulebook_json
    from profitshare_gui.usecases.rulebook_page import rulebook_page

    rulebook = _or_exit(lambda: _shelf().rulebook(rulebook_id))
    if _wants_json():
        _print_json(rulebook_json(rulebook))
    else:
        click.echo(rulebook_page(rulebook))


@rules.command("check")
@click.argument("path", type=_FILE)
@_JSON
def rules_check(path: Path) -> None:
    """Name every fault of a rulebook file, with its key."""
    from profitshare_gui.usecases.rulebooks import read_rulebook

    faults: list[Json] = []
    try:
        read_rulebook(path)
    except BadRulebook as error:
        click.echo(str(error), err=True)
        faults = [{"key": fault.key, "why": fault.why} for fault in error.faults]
    if _wants_json():
        _print_json({"file": str(path), "faults": faults})
    elif not faults:
        click.echo(f"{path}: no fault found")
    sys.exit(EXIT_UNUSABLE if faults else 0)


@main.group()
def accounts() -> None:
    """The accounts of the archive."""


@accounts.command("list")
@_DATA
@_JSON
def accounts_list() -> None:
    """All accounts with rulebook and exchange."""
    from profitshare_gui.cli_json import account_json

    with _archive() as store:
        known = store.accounts()
    if _wants_json():
        _print_json({"accounts": [account_json(account) for account in known]})
        return
    for account in known:
        click.echo(f"{account.name}: rules {account.rulebook_id}, exchange {account.exchange}")


@accounts.command("add")
@click.argument("name")
@_RULES
@click.option("--exchange", default="files", help="Where its data comes from.")
@click.option(
    "--base-url", default="", help="The exchange's address, where it is not the usual one."
)
@_DATA
@_JSON
def accounts_add(
    name: str,
    rulebook_id: str,
    exchange: str,
    base_url: str,
) -> None:
    """Add an account."""
    from profitshare_gui.cli_json import account_json
    from profitshare_gui.usecases.accounts import add_account

    with _archive() as store:
        added = _or_exit(
            lambda: add_account(
                store,
                _shelf(),
                name=name,
                rulebook_id=rulebook_id,
                exchange=exchange,
                base_url=base_url,
                now=_now(),
            )
        )
    _print_json({"account": account_json(added)})


@main.command("import")
@click.argument("path", type=_FILE)
@click.option("--account", "name", required=True)
@_KIND
@click.option("--map", "map_path", type=_FILE, help="A mapping file for layouts not our own.")
@_DATA
@_JSON
def import_(
    path: Path,
    name: str,
    kind: str,
    map_path: Path | None,
) -> None:
    """Read a file into an account: good lines go in, the others are listed."""
    from profitshare_gui.cli_json import import_json
    from profitshare_gui.exchanges.mapping import load_mapping
    from profitshare_gui.usecases.imports import ImportReport, import_file

    with _archive() as store:
        account = _or_exit(lambda: store.account(name))
        try:
            mapping = load_mapping(map_path) if map_path else None
            report = import_file(store, account, Feed(kind), path, now=_now(), mapping=mapping)
        except BadFile as error:
            click.echo(str(error), err=True)
            report = ImportReport(0, 0, 0, 0, 0, error.lines)
            _print_json(import_json(report))
            sys.exit(EXIT_UNUSABLE)
        except ProfitShareError as error:
            _give_up(error)
    for bad in report.rejected:
        click.echo(f"{path}:{bad.line}: {bad.why}", err=True)
    _print_json(import_json(report))
    sys.exit(EXIT_UNUSABLE if report.is_useless else 0)


@main.command()
@click.option("--account", "name", required=True)
@click.option(
    "--kind", required=True, type=click.Choice(["orders", "events", "copiers", "settlements"])
)
@click.option("--out", required=True, type=click.Path(dir_okay=False, path_type=Path))
@_DATA
@_JSON
def export(name: str, kind: str, out: Path) -> None:
    """Write one kind of an account's rows as CSV."""
    from profitshare_gui.usecases.exports import ExportKind, export_csv

    with _archive() as store:
        account = _or_exit(lambda: store.account(name))
        write = partial(export_csv, store, account, _shelf(), ExportKind(kind), out)
        rows = _or_exit(lambda: write(now=_now()))
    _print_json({"out": str(out), "rows": rows})


@main.command()
@_DATA
@_JSON
def overview() -> None:
    """All accounts: pending share, next settlement, what was due so far."""
    from profitshare_gui.cli_json import card_json
    from profitshare_gui.usecases.overview import load_overview

    with _archive() as store:
        cards = load_overview(store, _shelf(), _now())
    _print_json({"accounts": [card_json(card) for card in cards]})


@main.command()
@click.option("--out", required=True, type=click.Path(file_okay=False, path_type=Path))
@click.option("--demo", is_flag=True, help="Show the demo world instead of the archive.")
@click.option("--theme", type=click.Choice(["light", "dark"]), default="dark")
@click.option("--language", default="en")
@_DATA
@_JSON
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

    folder = _data()
    pictures = _or_exit(
        lambda: take_tour(out, demo=demo, theme=theme, language=language, data=folder, now=_utc_now)
    )
    _print_json({"pictures": [str(picture) for picture in pictures]})


def _archive() -> AbstractContextManager[Store]:
    from profitshare_gui.store.store import Store

    return closing(_or_exit(lambda: Store.open(_data())))


def _data() -> Path:
    chosen = click.get_current_context().find_root().meta.get("data")
    return data_folder(str(chosen) if chosen else None)


def _shelf() -> RulebookShelf:
    return RulebookShelf((resource("rulebooks"), _data() / "rulebooks"))


def _wants_json() -> bool:
    return bool(click.get_current_context().find_root().meta.get("json"))


def _or_exit(work: Callable[[], Answer]) -> Answer:
    """The result of some work; what can be explained goes to stderr and ends the program."""
    try:
        return work()
    except (UnknownRulebook, UnknownAccount, AccountExists, BadValue) as error:
        click.echo(f"Error: {error}", err=True)
        sys.exit(EXIT_WRONG_ARGUMENTS)
    except ProfitShareError as error:
        _give_up(error)


def _give_up(error: ProfitShareError) -> NoReturn:
    click.echo(f"Error: {error}", err=True)
    sys.exit(EXIT_UNUSABLE)


def _print_json(value: dict[str, Json]) -> None:
    click.echo(json.dumps(value, ensure_ascii=False, indent=1))


def _utc_now() -> datetime:
    return datetime.now(UTC)


def _now() -> Micros:
    return to_micros(_utc_now())
