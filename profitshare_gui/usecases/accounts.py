"""Accounts: adding one under a name a person chooses, with its key or without."""

from __future__ import annotations

from contextlib import ExitStack, suppress

from profitshare_gui.core.errors import AccountExists, BadValue, SecretStoreMissing
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import ApiKey
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.exchanges.origin import checked_origin
from profitshare_gui.keys import KeyChain
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.account_view import FILES
from profitshare_gui.usecases.rulebooks import RulebookShelf

EXCHANGES = (FILES, *PROFILES)
"""Where an account's data may come from: files, or an exchange that can be connected to."""

_LONGEST_NAME = 80


def add_account(
    store: Store,
    shelf: RulebookShelf,
    *,
    name: str,
    rulebook_id: str,
    now: Micros,
    exchange: str = FILES,
    base_url: str = "",
    overrides: tuple[tuple[str, str], ...] = (),
) -> Account:
    """Add an account; its rulebook must exist and be readable, its own values included.

    Raises `BadValue` for a name nobody could type, `UnknownRulebook`, `BadRulebook` or
    `AccountExists`.
    """
    return store.add_account(
        new_account(
            shelf,
            name=name,
            rulebook_id=rulebook_id,
            now=now,
            exchange=exchange,
            base_url=base_url,
            overrides=overrides,
        )
    )


def new_account(
    shelf: RulebookShelf,
    *,
    name: str,
    rulebook_id: str,
    now: Micros,
    exchange: str = FILES,
    base_url: str = "",
    overrides: tuple[tuple[str, str], ...] = (),
) -> Account:
    """An account as it could be added, in no archive yet; raises as `add_account` does."""
    cleaned = name.strip()
    if not cleaned:
        raise BadValue("empty_name")
    if not cleaned.isprintable():
        raise BadValue("control_characters", name)
    if len(cleaned) > _LONGEST_NAME:
        raise BadValue("too_long", name)
    if exchange not in EXCHANGES:
        raise BadValue("unknown_exchange", exchange)
    rulebook = shelf.rulebook(rulebook_id, overrides)
    return Account(
        name=cleaned,
        rulebook_id=rulebook.rulebook_id,
        exchange=exchange,
        base_url=checked_origin(base_url) if base_url else "",
        created_at=now,
        overrides=overrides,
    )


def add_with_key(
    store: Store, keys: KeyChain, account: Account, key: ApiKey, *, may_hold: bool = False
) -> Account:
    """Add an account and put its key into the keyring: both, or neither.

    Where there is no keyring, `may_hold` has the key in memory for this run. Raises
    `SecretStoreMissing` without it, `BadValue` for an exchange without keys, `AccountExists`.
    """
    if account.exchange not in PROFILES:
        raise BadValue("needs_no_key", account.exchange)
    if any(known.name == account.name for known in store.accounts()):
        raise AccountExists(account.name)  # before anybody is asked to unlock a keyring
    with ExitStack() as undo:
        undo.callback(_forget, keys, account)
        keep_key(keys, account, key, may_hold=may_hold)
        added = store.add_account(account)
        undo.pop_all()
    return added


def keep_key(keys: KeyChain, account: Account, key: ApiKey, *, may_hold: bool) -> None:
    """Keep a key of an account, in the place of an earlier one; see `add_with_key`."""
    try:
        keys.keep(account, key)
    except SecretStoreMissing:
        if not may_hold:
            raise
        keys.hold(account, key)


def _forget(keys: KeyChain, account: Account) -> None:
    with suppress(SecretStoreMissing):  # then it was not kept either
        keys.forget(account)
