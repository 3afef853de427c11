"""Reconciling: payouts received against what was due, of two files or of an account's archive."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Millionths
from profitshare_gui.core.reconciliation import Reconciliation, reconcile
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.exchanges.files import read_events, read_orders

if TYPE_CHECKING:  # files are reconciled without an archive
    from profitshare_gui.store.store import Store


def reconcile_files(
    rulebook: Rulebook,
    *,
    orders: Path,
    events: Path,
    as_of: Micros,
    ratio: Millionths | None = None,
) -> Reconciliation:
    """Reconcile the payouts of an events file with the orders of another.

    Half a file would make wrong differences, so one bad line refuses the file: raises `BadFile`
    with every bad line, or `NoRatio`.
    """
    closed, happened = read_orders(orders), read_events(events)
    for path, refused in ((orders, closed.refused), (events, happened.refused)):
        if refused:
            raise BadFile(str(path), lines=tuple(refused))
    ledger = Ledger.from_records(closed.rows, happened.rows)
    return reconcile(ledger, rulebook, as_of=as_of, ratio=ratio)


def load_reconciliation(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> Reconciliation:
    """Reconcile all that an account's archive knows, as of now. Raises `NoRatio`."""
    return reconcile(store.ledger(account.account_id), rulebook, as_of=now)
