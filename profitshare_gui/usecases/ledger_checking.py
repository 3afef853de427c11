"""The shares that an exchange says it paid against its own ledger, as the archive has both."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator

from profitshare_gui.core.error_facts import Facts
from profitshare_gui.core.instants import MINUTE, Micros, instant_text
from profitshare_gui.core.ledger_check import Mismatch, Payment, compare
from profitshare_gui.core.money import amount_text
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.exchanges.feed_rows import BillKind
from profitshare_gui.store.reported import KeptReported
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import Trouble

WITHIN: Micros = MINUTE
"""How far the two instants of one payment may be apart; both are the exchange's own."""

_SHARES, _BILLS = SyncFeed.PAID_SHARES.value, SyncFeed.BILLS.value


def check_against_bills(store: Store, account_id: int) -> Iterator[Trouble]:
    """Every paid share without its bill and every bill without its share (SPEC, Sync)."""
    missing = unmatched(store, account_id)
    for row in missing.only_reported:
        why = f"paid share {_words(row)} has no row in the exchange's own ledger"
        yield Trouble(_SHARES, "ledger_mismatch", why, _facts(row))
    for row in missing.only_booked:
        why = f"row {_words(row)} of the exchange's ledger is no paid share it reports"
        yield Trouble(_BILLS, "ledger_mismatch", why, _facts(row))


def unmatched(store: Store, account_id: int) -> Mismatch:
    """The paid shares and the bills that have no counterpart, where both feeds were read.

    Only over the time that both cover; a row at its very edge may have its counterpart beyond and
    is not called missing.
    """
    reaches = [store.synced.reach(account_id, feed) for feed in (_SHARES, _BILLS)]
    starts = [each.complete_since for each in reaches if each.complete_since is not None]
    ends = [each.until for each in reaches if each.until is not None]
    if len(starts) < len(reaches) or len(ends) < len(reaches):
        return Mismatch((), ())
    since, until = max(starts), min(ends)
    shares = store.synced.rows(account_id, _SHARES, since=since, until=until)
    bills = store.synced.rows(account_id, _BILLS, since=since, until=until)
    received = (row for row in bills if _kind(row) == BillKind.SHARE_RECEIVED)
    sides = compare(_payments(shares), _payments(received), WITHIN)
    inside = range(since + WITHIN, until - WITHIN)
    return Mismatch(*(tuple(row for row in side if row.at in inside) for side in sides))


def _kind(row: KeptReported) -> object:
    return json.loads(row.content).get("kind")


def _payments(rows: Iterable[KeptReported]) -> Iterator[Payment]:
    for row in rows:
        if row.amount is not None and row.at is not None:
            yield Payment(row.row_key, row.asset, row.amount, row.at)


def _facts(row: Payment) -> Facts:
    return (("row", row.row_id), ("amount", row.amount), ("asset", row.asset), ("at", row.at))


def _words(row: Payment) -> str:
    return f"{row.row_id} of {amount_text(row.amount)} {row.asset} at {instant_text(row.at)}"
