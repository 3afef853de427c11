"""Commands that work on files alone, without archive or lock: settle, rules and others."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from profitshare_gui.cli_json import Json
from profitshare_gui.cli_options import (
    DATA,
    EXIT_UNUSABLE,
    FILE,
    INSTANT,
    JSON,
    RATIO,
    RULES,
    now_in_micros,
    or_exit,
    print_json,
    shelf,
    wants_json,
)
from profitshare_gui.core.errors import BadFile, BadRulebook, ProfitShareError
from profitshare_gui.core.instants import Micros


@click.command()
@RULES
@click.option("--orders", required=True, type=FILE)
@click.option("--events", type=FILE)
@click.option("--ratio", type=RATIO, help="The share ratio of orders that carry none: 0.1.")
@click.option("--as-of", required=True, type=INSTANT, help="2026-03-30T00:00:00Z")
@DATA
@JSON
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

    rulebook = or_exit(lambda: shelf().rulebook(rulebook_id))
    try:
        result = settle_files(rulebook, orders=orders, events=events, ratio=ratio, as_of=as_of)
    except ProfitShareError as error:
        click.echo(str(error), err=True)
        print_json(nothing_settled_json(rulebook, as_of))
        sys.exit(EXIT_UNUSABLE)
    print_json(settle_json(result))


@click.command()
@RULES
@click.option("--now", required=True, type=INSTANT, help="2026-03-28T12:00:00Z")
@DATA
@JSON
def countdown(rulebook_id: str, now: Micros) -> None:
    """The earliest window that pays after an instant."""
    from profitshare_gui.cli_json import countdown_json
    from profitshare_gui.core.rulebook import next_window

    rulebook = or_exit(lambda: shelf().rulebook(rulebook_id))
    print_json(countdown_json(next_window(rulebook, now), now))


@click.command("removal-plan")
@RULES
@click.option("--copiers", required=True, type=FILE)
@DATA
@JSON
def removal_plan(rulebook_id: str, copiers: Path) -> None:
    """Which copiers a platform's rule calls inactive; opens no archive."""
    from profitshare_gui.cli_json import removal_plan_json
    from profitshare_gui.core.removal import RemovalPlan
    from profitshare_gui.usecases.removal import plan_removal_from_file

    rulebook = or_exit(lambda: shelf().rulebook(rulebook_id))
    try:
        plan, refused = plan_removal_from_file(rulebook, copiers, now=now_in_micros())
    except BadFile as error:
        click.echo(str(error), err=True)
        print_json(removal_plan_json(RemovalPlan((), (), ())))
        sys.exit(EXIT_UNUSABLE)
    for bad in refused:
        click.echo(f"{copiers}:{bad.line}: {bad.why}", err=True)
    print_json(removal_plan_json(plan))
    sys.exit(EXIT_UNUSABLE if refused and not plan.count else 0)


@click.group()
def rules() -> None:
    """The rulebooks: every platform's rules with their sources."""


@rules.command("list")
@DATA
@JSON
def rules_list() -> None:
    """All rulebooks, the shipped ones and your own."""
    own = shelf()
    found: list[Json] = []
    for rulebook_id in own.ids():
        try:
            rulebook = own.rulebook(rulebook_id)
        except BadRulebook as error:
            click.echo(str(error), err=True)
            continue
        found.append({"id": rulebook_id, "name": rulebook.name, "summary": rulebook.summary})
    print_json({"rulebooks": found})


@rules.command("show")
@click.argument("rulebook_id")
@DATA
@JSON
def rules_show(rulebook_id: str) -> None:
    """Every value of a rulebook with its source, as a page to read."""
    from profitshare_gui.cli_json import rulebook_json
    from profitshare_gui.usecases.rulebook_page import rulebook_page

    rulebook = or_exit(lambda: shelf().rulebook(rulebook_id))
    if wants_json():
        print_json(rulebook_json(rulebook))
    else:
        click.echo(rulebook_page(rulebook))


@rules.command("check")
@click.argument("path", type=FILE)
@JSON
def rules_check(path: Path) -> None:
    """Name every fault of a rulebook file, with its key."""
    from profitshare_gui.usecases.rulebooks import read_rulebook

    faults: list[Json] = []
    try:
        read_rulebook(path)
    except BadRulebook as error:
        click.echo(str(error), err=True)
        faults = [{"key": fault.key, "why": fault.why} for fault in error.faults]
    print_json({"file": str(path), "faults": faults})
    sys.exit(EXIT_UNUSABLE if faults else 0)
