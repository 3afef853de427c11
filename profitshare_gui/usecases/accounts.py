"""Accounts: adding one under a name a person chooses."""

from __future__ import annotations

from urllib.parse import urlsplit

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.rulebooks import RulebookShelf

FILES = "files"
"""The exchange of an account that is fed from files alone."""

EXCHANGES = (FILES, "binance", "bitget", "okx")
"""Where an account's data may come from; only files are read so far."""

_LONGEST_NAME = 80
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


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
    cleaned = name.strip()
    if not cleaned:
        raise BadValue("empty_name")
    if not cleaned.isprintable():
        raise BadValue("control_characters", name)
    if len(cleaned) > _LONGEST_NAME:
        raise BadValue("too_long", name)
    if exchange not in EXCHANGES:
        raise BadValue("unknown_exchange", exchange)
    _check_address(base_url)
    rulebook = shelf.rulebook(rulebook_id, overrides)
    return store.add_account(
        Account(
            name=cleaned,
            rulebook_id=rulebook.rulebook_id,
            exchange=exchange,
            base_url=base_url,
            created_at=now,
            overrides=overrides,
        )
    )


def _check_address(base_url: str) -> None:
    """Refuse an address that would send a key in the clear: plain http is for loopback alone."""
    if not base_url:
        return
    try:
        address = urlsplit(base_url)
        host = address.hostname
    except ValueError as error:
        raise BadValue("not_an_address", base_url) from error
    is_plain = address.scheme == "http" and host in _LOOPBACK
    if not host or not (is_plain or address.scheme == "https") or address.username:
        raise BadValue("not_an_address", base_url)
