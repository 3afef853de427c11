"""What the tests of the archive share: accounts, readings of copiers, a look into the file."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import Any

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import DEFAULT_ASSET, Account, Copier, Feed
from profitshare_gui.place import Place, SharedArchive
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.saving import Page
from profitshare_gui.store.store import ARCHIVE, Store
from tests.say import at, usdt
from tests.store.servers import connect

NOW = at("2026-04-01 00:00")


def new_account(store: Store, name: str = "main") -> int:
    """Add an account and return its id."""
    told = Account(name=name, rulebook_id="ju", exchange="files", base_url="", created_at=NOW)
    return store.add_account(told).account_id


def save(
    store: Store, account_id: int, feed: Feed, *pages: Page, learned_at: Micros = NOW
) -> SaveCounts:
    """Save pages that belong together."""
    return store.save_pages(account_id, feed, pages, learned_at=learned_at)


def copier(
    copier_id: str = "ada",
    equity: str | None = "100",
    as_of: str = "2026-04-01 00:00",
    *,
    nickname: str | None = None,
    asset: str = DEFAULT_ASSET,
) -> Copier:
    """Say one reading of a copier: `copier("ada", "250", "2026-04-02 00:00")`."""
    return Copier(
        copier_id=copier_id,
        asset=asset,
        nickname=nickname,
        equity=None if equity is None else usdt(equity),
        open_positions=0,
        active_orders=None,
        copying_since=None,
        copied_amount=None,
        pnl=None,
        share_paid=None,
        as_of=at(as_of),
    )


def look(place: Place, question: str, *values: int) -> list[Any]:
    """Ask the file or the server itself, past the store."""
    if isinstance(place, SharedArchive):
        with closing(connect(place.url)) as server:
            return server.execute(question.replace("?", "%s").encode(), values).fetchall()
    with closing(sqlite3.connect(place / ARCHIVE)) as file:
        return file.execute(question, values).fetchall()
