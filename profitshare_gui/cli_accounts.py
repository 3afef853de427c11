"""`profitshare accounts`: the accounts of the archive, and a new one with its key."""

from __future__ import annotations

import click

from profitshare_gui.cli_keys import given_key, key_chain, key_option
from profitshare_gui.cli_options import (
    DATA,
    JSON,
    RULES,
    archive,
    key_values,
    now_in_micros,
    or_exit,
    print_json,
    shelf,
)
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.known_exchanges import PROFILES


@click.group()
def accounts() -> None:
    """The accounts of the archive."""


@accounts.command("list")
@DATA
@JSON
def accounts_list() -> None:
    """All accounts with rulebook and exchange."""
    from profitshare_gui.cli_json import account_json

    with archive() as store:
        known = store.accounts()
    print_json({"accounts": [account_json(account) for account in known]})


@accounts.command("add")
@click.argument("name")
@RULES
@click.option(
    "--exchange",
    default="files",
    help=f"Where its data comes from: {', '.join(('files', *PROFILES))}.",
)
@click.option(
    "--set",
    "overrides",
    multiple=True,
    metavar="KEY=VALUE",
    callback=key_values,
    help="The account's own value of a rulebook key: limits.ratio_maximum=0.12.",
)
@click.option(
    "--base-url", default="", help="The exchange's address, where it is not the usual one."
)
@key_option('Put {"key","secret","passphrase"} from standard input into the system\'s keyring.')
@DATA
@JSON
def accounts_add(
    name: str,
    rulebook_id: str,
    exchange: str,
    base_url: str,
    overrides: tuple[tuple[str, str], ...],
    is_key_given: bool,
) -> None:
    """Add an account.

    With a key it is added only once the keyring has the key: without a keyring nothing is added,
    and the exit code is 1. Without a key it can be given to every sync, or later in the window.
    """
    from profitshare_gui.cli_json import account_json
    from profitshare_gui.usecases.accounts import add_with_key, new_account

    key = given_key(is_given=is_key_given)

    def drawn_up() -> Account:
        return new_account(
            shelf(),
            name=name,
            rulebook_id=rulebook_id,
            now=now_in_micros(),
            exchange=exchange,
            base_url=base_url,
            overrides=overrides,
        )

    with archive() as store:
        account = or_exit(drawn_up)
        if key is None:
            added = or_exit(lambda: store.add_account(account))
        else:
            added = or_exit(lambda: add_with_key(store, key_chain(), account, key))
    print_json({"account": account_json(added)})
