"""Accounts: adding one under a name a person chooses."""

from __future__ import annotations

from profitshare_gui.core.errors import BadValue
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.rulebooks import RulebookShelf

FILES = "files"
"""The exchange of an account that is fed from files alone."""

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
    cleaned = name.strip()
    if not cleaned:
        raise BadValue("empty", name)
    if not cleaned.isprintable():
        raise BadValue("control_characters", name)
    if len(cleaned) > _LONGEST_NAME:
        raise BadValue("too_long", name)
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
