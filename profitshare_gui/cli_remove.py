"""`profitshare remove-inactive`: the one sweep of the window, for scripts."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from profitshare_gui.cli_json import Json
from profitshare_gui.cli_keys import given_key, key_chain, key_option
from profitshare_gui.cli_options import (
    DATA,
    EXIT_UNUSABLE,
    JSON,
    archive,
    give_up,
    now_in_micros,
    or_exit,
    print_json,
    shelf,
)
from profitshare_gui.cli_sync import NEEDS_KEY
from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.sweep import ItemState

if TYPE_CHECKING:  # these would load SQLAlchemy before `--help` could answer
    from profitshare_gui.core.records import Account
    from profitshare_gui.exchanges.exchange import ApiKey
    from profitshare_gui.store.store import Store
    from profitshare_gui.usecases.removal_desk import RemovalDesk
    from profitshare_gui.usecases.sweep_preview import SweepPreview
    from profitshare_gui.usecases.sweep_recovery import Recovery
    from profitshare_gui.usecases.sweeping import SweepReport


@click.command("remove-inactive")
@click.argument("name")
@click.option("--dry-run", "is_dry", is_flag=True, help="Only say who would be removed.")
@click.option("--yes", "is_sure", is_flag=True, help="Remove them; nobody is asked again.")
@key_option('Read {"key","secret","passphrase"} from standard input, for this run only.')
@DATA
@JSON
def remove_inactive(name: str, is_dry: bool, is_sure: bool, is_key_given: bool) -> None:
    """Remove the copiers that the account's rule calls inactive.

    Each is sent once, only while a list that is at most a minute old shows him eligible, and what
    got no answer is settled by reading the list again. A removal cannot be taken back. JSON:
    would_remove, or removed, refused with code and why, uncertain, and how many of the others are
    not eligible or unknown.
    """
    if is_dry == is_sure:
        raise click.UsageError("give either --dry-run or --yes")
    given = given_key(is_given=is_key_given)
    with archive() as store:
        account = or_exit(lambda: store.account(name))
        desk = _desk(store, account, given)
        try:
            if is_dry:
                _tell_preview(desk.preview(None, desk.chosen_rule()))
            else:
                _remove(desk)
        except ProfitShareError as error:
            give_up(error)


def _desk(store: Store, account: Account, given: ApiKey | None) -> RemovalDesk:
    from profitshare_gui.usecases.removal_desk import RemovalDesk

    rulebooks = shelf()

    def read_key() -> ApiKey | None:
        return given or key_chain().read(account)

    return RemovalDesk(
        store=store,
        account=account,
        load_rulebook=lambda: rulebooks.rulebook(account.rulebook_id, account.overrides),
        now=now_in_micros,
        read_key=read_key,
    )


def _tell_preview(preview: SweepPreview) -> None:
    if preview.trouble is not None:
        click.echo(f"{preview.trouble}; the list is the archive's last one", err=True)
    print_json({"would_remove": [row.copier.copier_id for row in preview.eligible]})


def _remove(desk: RemovalDesk) -> None:
    from profitshare_gui.usecases.sweep_preview import Group, Way

    if desk.has_unfinished():
        _tell_recovery(desk.confirm_unfinished())
    preview = desk.preview(None, desk.chosen_rule())
    if preview.way is Way.BY_HAND:
        _cannot("copiers cannot be removed by a call here; --dry-run lists whom to remove by hand")
    if not preview.has_key and preview.trouble is None:
        _cannot(NEEDS_KEY)
    if preview.trouble is not None:
        raise preview.trouble
    if not preview.eligible:
        counts = (len(preview.of(Group.NOT_ELIGIBLE)), len(preview.of(Group.UNKNOWN)))
        print_json(_answer((), (), (), *counts))
        return
    report = desk.sweep(preview.order, lambda _: None)
    for line in _lines(report):
        click.echo(line, err=True)
    print_json(
        _answer(
            [item.copier_id for item in report.of(ItemState.REMOVED)],
            [
                {"copier_id": item.copier_id, "code": item.code, "why": item.told}
                for item in report.of(ItemState.REFUSED)
            ],
            [item.copier_id for item in report.of(ItemState.UNCERTAIN)],
            report.not_eligible,
            report.unknown,
        )
    )
    is_useless = report.halted is not None and not report.of(
        ItemState.REMOVED, ItemState.REFUSED, ItemState.UNCERTAIN
    )
    sys.exit(EXIT_UNUSABLE if is_useless else 0)


def _tell_recovery(recovery: Recovery) -> None:
    """Say what became of a removal that was ended before its time."""
    for words, items in (
        ("was removed by the sweep before", recovery.removed),
        ("was not removed by the sweep before", recovery.not_confirmed),
        ("may have been removed by the sweep before", recovery.unsettled),
    ):
        for item in items:
            click.echo(f"{item.copier_id} {words}", err=True)


def _lines(report: SweepReport) -> list[str]:
    lines = [
        f"{item.copier_id} was not removed: no longer eligible ({item.code})"
        for item in report.of(ItemState.DROPPED)
    ]
    if report.halted is not None:
        never = len(report.of(ItemState.STOPPED))
        lines.append(f"{report.halted}; nothing more was sent, {never} copiers were left alone")
    return lines


def _answer(
    removed: list[Json] | tuple[()],
    refused: list[Json] | tuple[()],
    uncertain: list[Json] | tuple[()],
    not_eligible: int,
    unknown: int,
) -> dict[str, Json]:
    return {
        "removed": list(removed),
        "refused": list(refused),
        "uncertain": list(uncertain),
        "not_eligible": not_eligible,
        "unknown": unknown,
    }


def _cannot(why: str) -> None:
    click.echo(f"Error: {why}", err=True)
    print_json({"error": why})
    sys.exit(EXIT_UNUSABLE)
