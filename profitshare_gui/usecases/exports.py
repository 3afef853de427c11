"""Exporting an account to CSV that this program reads back."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.settlement import settle
from profitshare_gui.exchanges.export import (
    write_copiers,
    write_events,
    write_orders,
    write_settlements,
)
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.rulebooks import RulebookShelf


class ExportKind(StrEnum):
    """What can be exported: the three facts, and the settlements computed from them."""

    ORDERS = "orders"
    EVENTS = "events"
    COPIERS = "copiers"
    SETTLEMENTS = "settlements"


def export_csv(
    store: Store,
    account: Account,
    shelf: RulebookShelf,
    kind: ExportKind,
    path: Path,
    *,
    now: Micros,
) -> int:
    """Write one kind of an account's rows to a file and return how many there were.

    The file appears whole or not at all. Raises `DiskTrouble` where it cannot be written.
    """
    account_id = account.account_id
    match kind:
        case ExportKind.ORDERS:
            return write_orders(path, store.orders(account_id))
        case ExportKind.EVENTS:
            return write_events(path, store.events(account_id))
        case ExportKind.COPIERS:
            return write_copiers(path, store.copiers(account_id))
        case ExportKind.SETTLEMENTS:
            rulebook = shelf.rulebook(account.rulebook_id, account.overrides)
            result = settle(store.ledger(account_id), rulebook, as_of=now)
            return write_settlements(path, result.settlements)
