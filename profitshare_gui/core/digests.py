"""Digests of what a settlement rests on: the rules, and the orders and events of a window."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from hashlib import blake2b
from operator import attrgetter

import numpy as np

from profitshare_gui.core.instants import EARLIEST, Micros
from profitshare_gui.core.ledger import Int64, Ledger
from profitshare_gui.core.records import Event, EventKind, SettlementWindow
from profitshare_gui.core.rulebook import Rulebook

ENGINE = 2
"""Grows when the same rules and orders would come to other shares; kept ones are then redone."""

MATTERS_NOT = (EventKind.PAYOUT, EventKind.TRANSFER_IN, EventKind.TRANSFER_OUT)
"""Kinds of events that no share depends on."""

_SIZE = 16


def rules_digest(rulebook: Rulebook) -> str:
    """A digest of every value of every version, and of the engine that reads them."""
    digest = blake2b(f"{ENGINE} {rulebook.rulebook_id}".encode(), digest_size=_SIZE)
    for rule in rulebook.versions:
        digest.update(f"\n{rule.effective_from}".encode())
        for value in sorted(rule.values, key=lambda value: value.key):
            digest.update(f"\n{value.key}={value.text}".encode())
    return digest.hexdigest()


def inputs_digests(ledger: Ledger, windows: Iterable[SettlementWindow]) -> Iterator[str]:
    """A digest for each window, of what it was settled by.

    That is every order closed in it, every event in it that a share can depend on, and every ratio
    change up to its cut-off. The order of the ledger's rows does not matter.
    """
    orders = ledger.orders
    by_close = np.argsort(orders.closed_at, kind="stable")
    closed_at = orders.closed_at[by_close]
    copier, asset = _numbers(ledger.copier_ids), _numbers(ledger.assets)
    ratios = [e for e in ledger.events if e.kind is EventKind.RATIO_CHANGE]
    others = [e for e in ledger.events if e.kind not in (*MATTERS_NOT, EventKind.RATIO_CHANGE)]
    for window in windows:
        first, end = np.searchsorted(closed_at, (window.opens_at, window.cut_off_at))
        rows = by_close[first:end]
        columns = np.stack(
            [
                copier[orders.copier[rows]],
                asset[orders.asset[rows]],
                orders.closed_at[rows],
                orders.opened_at[rows],
                orders.realized_pnl[rows],
                orders.trading_fee[rows],
                orders.funding_fee[rows],
                orders.share_ratio[rows],
                orders.owner[rows],
            ]
        )
        in_one_order = columns[:, np.lexsort(columns)].astype("<i8")
        digest = blake2b(np.ascontiguousarray(in_one_order).tobytes(), digest_size=_SIZE)
        for event in (
            *_between(ratios, EARLIEST, window.cut_off_at),
            *_between(others, window.opens_at, window.cut_off_at),
        ):
            told = (event.at, event.kind.value, event.copier_id, event.amount, event.ratio)
            digest.update(repr(told).encode())
        yield digest.hexdigest()


def _numbers(names: tuple[str, ...]) -> Int64:
    """A number for each name that depends on the name alone."""
    digests = (blake2b(name.encode(), digest_size=8).digest() for name in names)
    return np.array([int.from_bytes(each, "little", signed=True) for each in digests], np.int64)


def _between(events: list[Event], first: Micros, last: Micros) -> list[Event]:
    """The events from one instant to another, the last included."""
    start = bisect_left(events, first, key=attrgetter("at"))
    return events[start : bisect_right(events, last, key=attrgetter("at"))]
