"""Estimates: what copiers would owe had each copied the lead's own orders in proportion.

APIs give no copiers' orders. So each is taken to have copied every order that was opened while he
copied, scaled to what he copies with over what the lead had. The settlement core settles that like
anything else, and all that comes of it is `estimated`: it never reconciles a payout (SPEC,
Settlement core). How far it was off so far is part of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.batches import STATUSES
from profitshare_gui.core.copied_orders import CAPITAL, Cast, CopiedOrders, scaled_orders
from profitshare_gui.core.exact import Amounts, narrowed
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int8, Ledger, OrderColumns
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, sums_by
from profitshare_gui.core.records import Event, EventKind, SettlementWindow, Status
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.shares import WindowShares, all_shares
from profitshare_gui.core.spells import Spell


class EstimatedShare(NamedTuple):
    """What one copier would owe for one window; with `pending`, were it cut off now."""

    copier_id: str
    asset: str
    window: SettlementWindow
    due: Units
    status: Status


@dataclass(frozen=True, slots=True, eq=False)
class WindowEstimates:
    """Shares of one window in one asset: who would owe what, one element a copier.

    `due` are `Units`, `status` positions in `STATUSES`. A window may have several.
    """

    asset: str
    window: SettlementWindow
    copier_ids: tuple[str, ...]
    due: Amounts
    status: Int8


@dataclass(frozen=True, slots=True, eq=False)
class EstimatedShares:
    """Shares of many copiers and windows, spelled out one by one only when somebody asks."""

    windows: tuple[WindowEstimates, ...]

    def __iter__(self) -> Iterator[EstimatedShare]:
        for each in self.windows:
            dues, statuses = each.due.tolist(), each.status.tolist()
            for copier_id, due, status in zip(each.copier_ids, dues, statuses, strict=True):
                yield EstimatedShare(copier_id, each.asset, each.window, due, STATUSES[status])

    def sums(self) -> dict[tuple[str, SettlementWindow], Units]:
        """What all copiers together would owe, by asset and window."""
        return sums_by(((each.asset, each.window), sum(each.due.tolist())) for each in self.windows)


@dataclass(frozen=True, slots=True)
class Estimates:
    """Estimated shares of the past by window and copier, and of the window that is open.

    `orders` of the lead were copied, of `unscaled` nobody knows what he had when he opened them.
    Nobody knows what the copiers `without_amount` copy with; they are left out.
    """

    shares: EstimatedShares
    pending: EstimatedShares
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
    orders, unscaled = scaled_orders(ledger, lead_equity, as_of)
    for_all = [
        event
        for event in ledger.events
        if not event.copier_id and event.kind in (EventKind.RATIO_CHANGE, EventKind.LEAD_CLOSES)
    ]
    members: dict[Cast, list[str]] = {}
    began = np.searchsorted(orders.opened_at, [spell.began_at for spell in spells]).tolist()
    for first, spell in zip(began, spells, strict=True):
        members.setdefault(Cast(first, spell.ended_at), []).append(spell.copier_id)
    casts, crowds = list(members), list(members.values())
    shares: list[WindowEstimates] = []
    pending: list[WindowEstimates] = []
    for part, columns in CopiedOrders(orders, rulebook, for_all, as_of).blocks(casts):
        block = _block(ledger.assets, columns, for_all, casts[part])
        crowd = _Crowd(block, crowds[part], copied)
        for each in settle_in_batches(block, rulebook, as_of=as_of):
            windows, waiting = all_shares(each)
            for window in windows:
                shares += crowd.shares(window, window.batch.due)
            pending += crowd.shares(waiting, waiting.batch.due_if_settled)
    assets = {ledger.assets[code] for code in np.unique(orders.asset).tolist()}
    return Estimates(
        shares=EstimatedShares(tuple(shares)),
        pending=EstimatedShares(tuple(pending)),
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


def _block(
    assets: tuple[str, ...], orders: OrderColumns, for_all: Sequence[Event], casts: Sequence[Cast]
) -> Ledger:
    """The ledger of some imaginary copiers, who are called by their numbers."""
    names = tuple(f"{number:08}" for number in range(len(casts)))
    stops = [
        Event(cast.ended_at, EventKind.STOP_COPYING, name, "", None, None, "", "")
        for name, cast in zip(names, casts, strict=True)
        if cast.ended_at is not None
    ]
    events = tuple(sorted((*for_all, *stops), key=lambda event: event.at))
    return Ledger(names, assets, orders, events, order_id=lambda _: "")


class _Crowd:
    """The copiers behind some imaginary ones, and what each copies with."""

    def __init__(
        self,
        block: Ledger,
        crowds: Sequence[Sequence[str]],
        copied: Mapping[tuple[str, str], Units],
    ) -> None:
        self._numbers = {name: number for number, name in enumerate(block.copier_ids)}
        self._real: dict[str, tuple[NDArray[np.intp], list[str], NDArray[np.object_]]] = {}
        for asset in block.assets:
            known = [
                (number, copier_id, amount)
                for number, crowd in enumerate(crowds)
                for copier_id in crowd
                if (amount := copied.get((copier_id, asset))) is not None
            ]
            numbers = np.array([number for number, _, _ in known], np.intp)
            amounts = np.array([amount for _, _, amount in known], object)
            self._real[asset] = numbers, [copier_id for _, copier_id, _ in known], amounts

    def shares(self, shares: WindowShares, dues: Amounts) -> Iterator[WindowEstimates]:
        """A window's shares by asset, those of the imaginary scaled to what is copied with."""
        places: dict[str, list[tuple[int, int]]] = {}
        for place, group in enumerate(shares.groups):
            if group.copier_id:  # in a pool nobody owes anything by himself
                places.setdefault(group.asset, []).append((self._numbers[group.copier_id], place))
        for asset, found in places.items():
            numbers, copier_ids, amounts = self._real[asset]
            place_of = np.full(len(self._numbers), -1, np.intp)
            place_of[[number for number, _ in found]] = [place for _, place in found]
            his = place_of[numbers]
            mine = np.flatnonzero(his >= 0)
            his = his[mine]
            yield WindowEstimates(
                asset,
                shares.run.window,
                tuple(map(copier_ids.__getitem__, mine.tolist())),
                narrowed(dues[his].astype(object) * amounts[mine] // CAPITAL),
                shares.batch.status[his],
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
