"""Estimates: what copiers would owe had each copied the lead's own orders in proportion.

APIs give no copiers' orders. So each is taken to have copied every order that was opened while he
copied, scaled to what he copies with over what the lead had. The settlement core settles that like
anything else, and all that comes of it is `estimated`: it never reconciles a payout (SPEC,
Settlement core). How far it was off so far is part of it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Ledger
from profitshare_gui.core.money import LARGEST_AMOUNT, UNITS, WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.records import (
    Event,
    EventKind,
    Order,
    Owner,
    SettlementWindow,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.shares import WindowShares, all_shares
from profitshare_gui.core.spells import Spell

_CAPITAL: Units = 1_000_000 * UNITS
"""What an imaginary copier copies with: enough that scaling down to a real one loses nothing."""
_STATUSES = tuple(Status)


class EstimatedShare(NamedTuple):
    """What one copier would owe for one window; with `pending`, were it cut off now."""

    copier_id: str
    asset: str
    window: SettlementWindow
    due: Units
    status: Status


@dataclass(frozen=True, slots=True)
class Estimates:
    """Estimated shares of the past by window and copier, and of the window that is open.

    `orders` of the lead were copied, of `unscaled` nobody knows what he had when he opened them.
    Nobody knows what the copiers `without_amount` copy with; they are left out.
    """

    shares: tuple[EstimatedShare, ...]
    pending: tuple[EstimatedShare, ...]
    orders: int
    unscaled: int
    without_amount: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EstimateError:
    """How far estimates of `count` windows were off from what was reported, in one asset.

    `bias` is the mean of estimated - reported, above 0 where too much was estimated;
    `mean_absolute` the mean of how far, either way; `relative` that over the mean reported, None
    where nothing was.
    """

    asset: str
    count: int
    bias: Units
    mean_absolute: Units
    relative: Millionths | None


class Compared(NamedTuple):
    """One window: estimated beside reported; None where nothing was reported for it."""

    asset: str
    window: SettlementWindow
    estimated: Units
    reported: Units | None

    @property
    def error(self) -> Units | None:
        """Estimated less reported."""
        return None if self.reported is None else self.estimated - self.reported


def estimate(
    ledger: Ledger,
    rulebook: Rulebook,
    spells: Sequence[Spell],
    copied: Mapping[tuple[str, str], Units],
    lead_equity: Mapping[str, Sequence[tuple[Micros, Units]]],
    as_of: Micros,
) -> Estimates:
    """Estimate every share up to `as_of`, from the lead's orders that are marked as copied.

    `copied` is what a copier copies with, by id and asset; `lead_equity` the lead's readings by
    asset, oldest first. Raises `NoRatio` where nothing gives an order's share ratio.

    Every model is proportional to what is copied with, so those who copied the same orders are one
    imaginary copier, settled once.
    """
    orders, unscaled = _scaled(ledger, lead_equity, as_of)
    opened = [order.opened_at for order in orders]
    casts: dict[tuple[int, Micros | None], list[Spell]] = {}
    for spell in spells:
        first = bisect_right(opened, spell.began_at - 1)
        casts.setdefault((first, spell.ended_at), []).append(spell)
    imagined, events = _imagined(orders, casts, ledger)
    shares: list[EstimatedShare] = []
    pending: list[EstimatedShare] = []
    members = {str(number): cast for number, cast in enumerate(casts.values())}
    settled = settle_in_batches(Ledger.from_records(imagined, events), rulebook, as_of=as_of)
    for each in settled:
        windows, waiting = all_shares(each)
        for window in windows:
            shares += _real(window, members, copied, is_pending=False)
        pending += _real(waiting, members, copied, is_pending=True)
    assets = {order.asset for order in orders}
    return Estimates(
        shares=tuple(shares),
        pending=tuple(pending),
        orders=len(orders),
        unscaled=unscaled,
        without_amount=tuple(
            sorted(
                {
                    spell.copier_id
                    for spell in spells
                    if not any((spell.copier_id, asset) in copied for asset in assets)
                }
            )
        ),
    )


def compare(
    estimated: Mapping[tuple[str, SettlementWindow], Units],
    reported: Mapping[tuple[str, SettlementWindow], Units],
) -> tuple[Compared, ...]:
    """Estimates beside what was reported, by asset and window, in the order of time.

    A window for which something was reported and nothing estimated counts as estimated at 0, unless
    it lies before the first that could be estimated.
    """
    first: dict[str, Micros] = {}
    for asset, window in estimated:
        first[asset] = min(first.get(asset, window.opens_at), window.opens_at)
    missed = {
        (asset, window)
        for asset, window in reported.keys() - estimated.keys()
        if asset in first and window.opens_at >= first[asset]
    }
    rows = [
        Compared(*key, estimated.get(key, 0), reported.get(key))
        for key in estimated.keys() | missed
    ]
    rows.sort(key=lambda row: (row.window.cut_off_at, row.window.opens_at, row.asset))
    return tuple(rows)


def error_of(rows: Sequence[Compared], asset: str) -> EstimateError | None:
    """How far one asset's estimates were off; None without a window to compare."""
    known = [
        (row.error, row.reported)
        for row in rows
        if row.asset == asset and row.error is not None and row.reported is not None
    ]
    if not known:
        return None
    count = len(known)
    off = sum(abs(error) for error, _ in known)
    told = sum(abs(reported) for _, reported in known)
    return EstimateError(
        asset=asset,
        count=count,
        bias=_mean(sum(error for error, _ in known), count),
        mean_absolute=_mean(off, count),
        relative=off * WHOLE_RATIO // told if told else None,
    )


def _mean(total: int, count: int) -> int:
    """Rounded towards zero, so that a bias of either sign is told alike."""
    whole = abs(total) // count
    return whole if total >= 0 else -whole


def _scaled(
    ledger: Ledger, lead_equity: Mapping[str, Sequence[tuple[Micros, Units]]], as_of: Micros
) -> tuple[list[Order], int]:
    """The lead's copied orders as of an instant, as if he had had `_CAPITAL`; oldest first."""
    columns = ledger.orders
    rows = np.flatnonzero((columns.owner == Owner.LEAD) & (columns.opened_at < as_of))
    rows = rows[np.argsort(columns.opened_at[rows], kind="stable")]
    found: list[Order] = []
    unscaled = 0
    for row in rows.tolist():
        asset = ledger.assets[columns.asset[row]]
        opened_at, closed_at = int(columns.opened_at[row]), int(columns.closed_at[row])
        capital = _equity_at(lead_equity.get(asset, ()), opened_at)
        amounts = None if capital is None else _amounts_of(ledger, row, capital)
        if amounts is None:
            unscaled += 1
            continue
        pnl, fee, funding, unrealized = amounts
        ratio = int(columns.share_ratio[row])
        found.append(
            Order(
                copier_id="",
                order_id="",
                asset=asset,
                symbol="",
                side="",
                opened_at=opened_at,
                closed_at=None if closed_at == OPEN else closed_at,
                realized_pnl=pnl,
                trading_fee=fee,
                funding_fee=funding,
                share_ratio=None if ratio == NO_RATIO else ratio,
                unrealized_pnl=unrealized,
                owner=Owner.COPIER,
            )
        )
    return found, unscaled


def _amounts_of(ledger: Ledger, row: int, capital: Units) -> tuple[Units, ...] | None:
    """PnL, fees, funding and unrealised PnL at `_CAPITAL`; None where 64 bits cannot hold them."""
    columns = ledger.orders
    amounts = tuple(
        int(column[row]) * _CAPITAL // capital
        for column in (
            columns.realized_pnl,
            columns.trading_fee,
            columns.funding_fee,
            columns.unrealized_pnl,
        )
    )
    return amounts if all(abs(amount) <= LARGEST_AMOUNT for amount in amounts) else None


def _equity_at(readings: Sequence[tuple[Micros, Units]], at: Micros) -> Units | None:
    """What the lead had at an instant by the last reading before, else by his first."""
    if not readings:
        return None
    place = max(bisect_right([instant for instant, _ in readings], at) - 1, 0)
    equity = readings[place][1]
    return equity if equity > 0 else None


def _imagined(
    orders: Sequence[Order],
    casts: Mapping[tuple[int, Micros | None], Sequence[Spell]],
    ledger: Ledger,
) -> tuple[list[Order], list[Event]]:
    """An imaginary copier for every cast: its orders, its stop, and the ratio for all."""
    imagined: list[Order] = []
    events = [
        event
        for event in ledger.events
        if not event.copier_id and event.kind in (EventKind.RATIO_CHANGE, EventKind.LEAD_CLOSES)
    ]
    for number, (first, ended_at) in enumerate(casts):
        name = str(number)
        for order in orders[first:]:
            if ended_at is not None and order.opened_at >= ended_at:
                break
            closes_late = order.closed_at is None or order.closed_at > (ended_at or OPEN)
            imagined.append(
                order._replace(
                    copier_id=name,
                    # Who left has nothing open any more, and nobody knows at what price he sold.
                    closed_at=ended_at if closes_late and ended_at else order.closed_at,
                )
            )
        if ended_at is not None:
            stop = Event(ended_at, EventKind.STOP_COPYING, name, "", None, None, "", "")
            events.append(stop)
    return imagined, events


def _real(
    shares: WindowShares,
    members: Mapping[str, Sequence[Spell]],
    copied: Mapping[tuple[str, str], Units],
    *,
    is_pending: bool,
) -> list[EstimatedShare]:
    """The shares of the copiers behind the imaginary ones, each scaled to what he copies with."""
    batch = shares.batch
    dues = (batch.due_if_settled if is_pending else batch.due).tolist()
    found: list[EstimatedShare] = []
    for group, due, status in zip(shares.groups, dues, batch.status.tolist(), strict=True):
        for spell in members.get(group.copier_id, ()):
            amount = copied.get((spell.copier_id, group.asset))
            if amount is not None:
                scaled = due * amount // _CAPITAL
                share = EstimatedShare(
                    spell.copier_id, group.asset, batch.run.window, scaled, _STATUSES[status]
                )
                found.append(share)
    return found
