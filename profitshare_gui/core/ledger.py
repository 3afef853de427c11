"""The ledger: everything one account knows, as NumPy columns and a list of events.

A million orders as objects cost a second and half a gigabyte; as columns 60 MB and nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, replace
from typing import Any, TypeAlias

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Event, Order

Int8: TypeAlias = NDArray[np.int8]
Int32: TypeAlias = NDArray[np.int32]
Int64: TypeAlias = NDArray[np.int64]

OPEN: Micros = 2**62
"""`closed_at` of an order that is still open: later than every instant."""

NO_RATIO = -1
"""`share_ratio` of an order on which none was stamped."""


@dataclass(frozen=True, slots=True, eq=False)
class OrderColumns:
    """Orders as columns of one length; row i is one order.

    `copier` and `asset` are positions in the ledger's `copier_ids` and `assets`; instants are
    `Micros` (`OPEN` where still open), amounts `Units` (0 where an open order gives none),
    `share_ratio` `Millionths` or `NO_RATIO`, `owner` a value of `Owner`.
    """

    copier: Int32
    asset: Int32
    opened_at: Int64
    closed_at: Int64
    realized_pnl: Int64
    trading_fee: Int64
    funding_fee: Int64
    unrealized_pnl: Int64
    share_ratio: Int32
    owner: Int8

    def __len__(self) -> int:
        return len(self.opened_at)

    @classmethod
    def joined(cls, parts: Sequence[OrderColumns]) -> OrderColumns:
        """The rows of all parts in turn; `copier` and `asset` must mean the same in each."""
        return cls(
            **{
                field.name: np.concatenate([getattr(part, field.name) for part in parts])
                for field in fields(cls)
            }
        )


@dataclass(frozen=True, slots=True, eq=False)
class Ledger:
    """One account's orders and events. `copier_ids` are sorted as text, `events` by instant.

    `order_id` gives the platform's id of row i, for messages only: ids stay out of the columns.
    """

    copier_ids: tuple[str, ...]
    assets: tuple[str, ...]
    orders: OrderColumns
    events: tuple[Event, ...]
    order_id: Callable[[int], str]

    @classmethod
    def from_records(cls, orders: Iterable[Order], events: Iterable[Event] = ()) -> Ledger:
        """Build a ledger from records in any order; equal instants of events keep their order."""
        kept = list(orders)
        copier_ids = tuple(sorted({order.copier_id for order in kept}))
        assets = tuple(sorted({order.asset for order in kept}))
        return cls(
            copier_ids=copier_ids,
            assets=assets,
            orders=_columns(kept, copier_ids, assets),
            events=tuple(sorted(events, key=lambda event: event.at)),
            order_id=lambda row: kept[row].order_id,
        )

    def with_orders(self, more: Sequence[Order]) -> Ledger:
        """This ledger with further orders after its own rows."""
        if not more:
            return self
        added = Ledger.from_records(more)
        copier_ids = tuple(sorted({*self.copier_ids, *added.copier_ids}))
        assets = tuple(sorted({*self.assets, *added.assets}))
        ours = _recoded(self, copier_ids, assets)
        theirs = _recoded(added, copier_ids, assets)
        rows = len(self.orders)
        return Ledger(
            copier_ids=copier_ids,
            assets=assets,
            orders=OrderColumns.joined((ours, theirs)),
            events=self.events,
            order_id=lambda row: self.order_id(row) if row < rows else added.order_id(row - rows),
        )

    def with_names(self, copier_ids: AbstractSet[str], assets: AbstractSet[str]) -> Ledger:
        """This ledger, able to name further copiers and assets that have no orders in it."""
        if copier_ids <= set(self.copier_ids) and assets <= set(self.assets):
            return self
        more_copiers = tuple(sorted({*self.copier_ids, *copier_ids}))
        more_assets = tuple(sorted({*self.assets, *assets}))
        return replace(
            self,
            copier_ids=more_copiers,
            assets=more_assets,
            orders=_recoded(self, more_copiers, more_assets),
        )

    def closed_in(self, first: Micros, end: Micros, copier_id: str = "") -> Ledger:
        """The part with the orders closed in `[first, end)`, of one copier or of all."""
        orders = self.orders
        chosen = (orders.closed_at >= first) & (orders.closed_at < end)
        if copier_id:
            chosen &= np.array([each == copier_id for each in self.copier_ids], np.bool_)[
                orders.copier
            ]
        return self._of_rows(np.flatnonzero(chosen))

    def of_copiers(self, chosen: set[str]) -> Ledger:
        """The part of this ledger that concerns some copiers, events for all of them included."""
        codes = [code for code, copier_id in enumerate(self.copier_ids) if copier_id in chosen]
        part = self._of_rows(np.flatnonzero(np.isin(self.orders.copier, codes)))
        events = tuple(e for e in self.events if not e.copier_id or e.copier_id in chosen)
        return replace(part, events=events)

    def apart(self, chosen: AbstractSet[str]) -> dict[str, Ledger]:
        """Each of some copiers' own orders and events, by id; nobody's where he has none."""
        by_copier = np.argsort(self.orders.copier, kind="stable")
        codes = np.arange(len(self.copier_ids) + 1)
        starts = np.searchsorted(self.orders.copier[by_copier], codes).tolist()
        rows = {
            copier_id: by_copier[starts[code] : starts[code + 1]]
            for code, copier_id in enumerate(self.copier_ids)
        }
        events: dict[str, list[Event]] = {copier_id: [] for copier_id in chosen}
        for event in self.events:
            if event.copier_id in events:
                events[event.copier_id].append(event)
        nothing = by_copier[:0]
        return {
            copier_id: replace(
                self._of_rows(rows.get(copier_id, nothing)), events=tuple(events[copier_id])
            )
            for copier_id in chosen
        }

    def _of_rows(self, rows: NDArray[np.intp]) -> Ledger:
        columns = {each.name: getattr(self.orders, each.name)[rows] for each in fields(self.orders)}
        return replace(
            self,
            orders=OrderColumns(**columns),
            order_id=lambda row: self.order_id(int(rows[row])),
        )


def _recoded(ledger: Ledger, copier_ids: tuple[str, ...], assets: tuple[str, ...]) -> OrderColumns:
    """A ledger's columns with positions in other, larger lists of copiers and assets."""
    orders = ledger.orders
    if not len(orders):
        return orders
    code = {copier_id: position for position, copier_id in enumerate(copier_ids)}
    copier = np.array([code[copier_id] for copier_id in ledger.copier_ids], np.int32)
    asset = np.array([assets.index(name) for name in ledger.assets], np.int32)
    return replace(orders, copier=copier[orders.copier], asset=asset[orders.asset])


def _columns(
    orders: Sequence[Order], copier_ids: tuple[str, ...], assets: tuple[str, ...]
) -> OrderColumns:
    copier_code = {copier_id: code for code, copier_id in enumerate(copier_ids)}
    asset_code = {asset: code for code, asset in enumerate(assets)}

    def column(values: Iterable[int | None], dtype: type[np.signedinteger[Any]], empty: int) -> Any:
        filled = (empty if value is None else value for value in values)
        return np.fromiter(filled, dtype=dtype, count=len(orders))

    return OrderColumns(
        copier=column((copier_code[o.copier_id] for o in orders), np.int32, 0),
        asset=column((asset_code[o.asset] for o in orders), np.int32, 0),
        opened_at=column((o.opened_at for o in orders), np.int64, 0),
        closed_at=column((o.closed_at for o in orders), np.int64, OPEN),
        realized_pnl=column((o.realized_pnl for o in orders), np.int64, 0),
        trading_fee=column((o.trading_fee for o in orders), np.int64, 0),
        funding_fee=column((o.funding_fee for o in orders), np.int64, 0),
        unrealized_pnl=column((o.unrealized_pnl for o in orders), np.int64, 0),
        share_ratio=column((o.share_ratio for o in orders), np.int32, NO_RATIO),
        owner=column((o.owner for o in orders), np.int8, 0),
    )
