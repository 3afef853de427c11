"""`profitshare sync`: read an account's exchange into the archive."""

from __future__ import annotations

import sys
from collections.abc import Sequence
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
from profitshare_gui.core.errors import ProfitShareError, SecretStoreMissing
from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.instants import instant_text

if TYPE_CHECKING:  # these would load SQLAlchemy before `--help` could answer
    from profitshare_gui.core.records import Account
    from profitshare_gui.exchanges.exchange import ApiKey
    from profitshare_gui.store.store import Store
    from profitshare_gui.store.synced import Trouble
    from profitshare_gui.usecases.syncing import SyncReport

NEEDS_KEY = (
    "an API key is needed, and the keyring has none for this account: give it on standard input "
    'with --key-stdin, as {"key": "…", "secret": "…", "passphrase": "…"}'
)


@click.command()
@click.argument("name")
@key_option('Read {"key","secret","passphrase"} from standard input, for this run only.')
@DATA
@JSON
def sync(name: str, is_key_given: bool) -> None:
    """Read everything the exchange of an account tells, from where the last sync was.

    The key is the one in the keyring, unless one is given here: that is used for this run and kept
    nowhere. A key that may only read is enough. JSON: feeds with rows read, added and changed, and
    since when each is complete; problems are failures only, warnings are gaps, rights and clocks,
    each with its feed, a code and why.
    """
    key = given_key(is_given=is_key_given)
    with archive() as store:
        account = or_exit(lambda: store.account(name))
        try:
            report = _sync(store, account, key)
        except ProfitShareError as error:
            give_up(error)
    for line in (*report.problems, *report.warnings):
        click.echo(f"{line.feed}: {line.why}" if line.feed else line.why, err=True)
    print_json(sync_json(report))
    sys.exit(EXIT_UNUSABLE if report.is_useless else 0)


def sync_json(report: SyncReport) -> dict[str, Json]:
    """The answer of `sync`."""
    return {
        "feeds": [
            {
                "feed": each.feed,
                "read": each.read,
                "added": each.added,
                "changed": each.changed,
                "complete_since": (
                    None if each.complete_since is None else instant_text(each.complete_since)
                ),
            }
            for each in report.feeds
        ],
        "problems": _troubles_json(report.problems),
        "warnings": _troubles_json(report.warnings),
    }


def _sync(store: Store, account: Account, given: ApiKey | None) -> SyncReport:
    from profitshare_gui.cli_restated import restated_lines
    from profitshare_gui.store.synced import Trouble
    from profitshare_gui.usecases.account_syncing import sync_now
    from profitshare_gui.usecases.connecting import profile_of
    from profitshare_gui.usecases.sync_troubles import trouble_of
    from profitshare_gui.usecases.syncing import SyncReport

    try:
        profile_of(account)  # first of all, whether a key would be of any use
        key = given or key_chain().read(account)
    except SecretStoreMissing as error:
        return SyncReport((), (Trouble("", "secret_store_missing", str(error)),), ())
    except ExchangeError as error:
        return SyncReport((), (trouble_of(error),), ())
    if key is None:
        return SyncReport((), (Trouble("", "no_key", NEEDS_KEY),), ())
    outcome = sync_now(store, account, key, shelf(), now_in_micros)
    for line in restated_lines(outcome.restated):
        click.echo(line, err=True)
    return outcome.report


def _troubles_json(troubles: Sequence[Trouble]) -> list[Json]:
    return [{"feed": each.feed, "code": each.code, "why": each.why} for each in troubles]
