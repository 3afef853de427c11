"""`profitshare sync`: read an account's exchange into the archive, with a key for this run only."""

from __future__ import annotations

import json
import sys
from collections.abc import Mapping, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, TextIO

import click

from profitshare_gui.cli_json import Json
from profitshare_gui.cli_options import (
    DATA,
    EXIT_UNUSABLE,
    JSON,
    archive,
    give_up,
    now_in_micros,
    or_exit,
    print_json,
)
from profitshare_gui.core.errors import BadValue, ProfitShareError
from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.instants import instant_text

if TYPE_CHECKING:  # these would load SQLAlchemy before `--help` could answer
    from profitshare_gui.core.records import Account
    from profitshare_gui.exchanges.exchange import ApiKey
    from profitshare_gui.store.store import Store
    from profitshare_gui.store.synced import Trouble
    from profitshare_gui.usecases.syncing import SyncReport

_LONGEST_INPUT = 16_384
_LONGEST_PART = 512
_PARTS = ("key", "secret", "passphrase")

NEEDS_KEY = (
    "an API key is needed: give it on standard input with --key-stdin, as "
    '{"key": "…", "secret": "…", "passphrase": "…"}'
)


@click.command()
@click.argument("name")
@click.option(
    "--key-stdin",
    "is_key_given",
    is_flag=True,
    help='Read {"key","secret","passphrase"} from standard input, for this run only.',
)
@DATA
@JSON
def sync(name: str, is_key_given: bool) -> None:
    """Read everything the exchange of an account tells, from where the last sync was.

    The key is used for this run and kept nowhere. A key that may only read is enough. JSON: feeds
    with rows read, added and changed, and since when each is complete; problems are failures only,
    warnings are gaps, rights and clocks, each with its feed, a code and why.
    """
    key = read_key(sys.stdin) if is_key_given else None
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


def read_key(stream: TextIO) -> ApiKey:
    """The key on standard input; no message of any trouble with it repeats what was given."""
    from profitshare_gui.exchanges.exchange import ApiKey

    text = _text(stream)
    told = _parsed(text)
    unknown = set(told) - set(_PARTS)
    key, secret, passphrase = (told.get(name, "") for name in _PARTS)
    if unknown or not (key and secret) or not all(map(_is_part, (key, secret, passphrase))):
        raise _bad_key()
    return ApiKey(key, secret, passphrase)


def _bad_key() -> click.UsageError:
    return click.UsageError(
        'standard input must be one JSON object with the texts "key", "secret" and, where the '
        'exchange gave one, "passphrase"'
    )


def _text(stream: TextIO) -> str:
    try:
        return stream.read(_LONGEST_INPUT + 1)
    except UnicodeDecodeError:
        raise _bad_key() from None  # the error would carry what was given


def _parsed(text: str) -> Mapping[str, str]:
    try:
        told = json.loads(text) if len(text) <= _LONGEST_INPUT else None
    except (ValueError, RecursionError):
        raise _bad_key() from None
    if not isinstance(told, dict):
        raise _bad_key()
    return told


def _is_part(part: object) -> bool:
    """Whether this can stand in the header of a request."""
    is_text = isinstance(part, str) and len(part) <= _LONGEST_PART
    return is_text and isinstance(part, str) and part.isascii() and part.isprintable()


def _sync(store: Store, account: Account, key: ApiKey | None) -> SyncReport:
    from profitshare_gui.store.synced import Trouble
    from profitshare_gui.usecases.connecting import connect, profile_of
    from profitshare_gui.usecases.syncing import SyncReport, sync_account, trouble_of

    try:
        profile_of(account)  # first of all, whether a key would be of any use
        if key is None:
            return SyncReport((), (Trouble("", "no_key", NEEDS_KEY),), ())
        exchange = connect(account, key, lambda: False)
    except (ExchangeError, BadValue) as error:
        return SyncReport((), (trouble_of(error),), ())
    with closing(exchange):
        return sync_account(exchange, store, account, now_in_micros)


def _troubles_json(troubles: Sequence[Trouble]) -> list[Json]:
    return [{"feed": each.feed, "code": each.code, "why": each.why} for each in troubles]
