"""Trades: the copiers' orders that exist at an instant, grouped by what settles together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from typing import NamedTuple, TypeVar

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int32, Int64, Ledger
from profitshare_gui.core.money import Millionths
from profitshare_gui.core.records import Event, EventKind, Owner

_Number = TypeVar("_Number", np.int32, np.int64)


class Group(NamedTuple):
    """What settles together: one copier's orders in one asset, until it stops copying.

    `copier_id` is empty where a rulebook pools all copiers. `project` counts the copier's stops
    before: after one, the next order starts anew (SPEC, Settlement core).
    """

    copier_id: str
    asset: str
    project: int


def groups_of(
    copier_ids: Iterable[str], assets: Iterable[str], projects: Iterable[int]
) -> tuple[Group, ...]:
    """Groups by columns, ten thousand at once without a call for each."""
    made = partial(tuple.__new__, Group)
    return tuple(map(made, zip(copier_ids, assets, projects, strict=True)))


@dataclass(frozen=True, slots=True, eq=False)
class GroupCodes:
    """The groups of a ledger as numbers: (copier x assets + asset) x projects + project.

    `also` are the numbers of the groups that were asked for beside those with orders.
    """

    used: list[int]
    copier_ids: tuple[str, ...]
    assets: tuple[str, ...]
    projects: int
    also: Sequence[int]

    def named(self) -> tuple[Group, ...]:
        """The groups spelled out; `copier_ids` of a pooled ledger is one empty name."""
        code, project = np.divmod(np.array(self.used, np.int64), self.projects)
        copier, asset = np.divmod(code, len(self.assets) or 1)
        return groups_of(
            map(self.copier_ids.__getitem__, copier.tolist()),
            map(self.assets.__getitem__, asset.tolist()),
            project.tolist(),
        )


@dataclass(frozen=True, eq=False)
class Trades:
    """Copiers' orders as of an instant, sorted by `closed_at`, open ones last.

    `group` is a position in `groups`; `row` the order's row in the ledger, for messages.
    Amounts are `Units`, instants `Micros`, `share_ratio` `Millionths` or `NO_RATIO`.
    """

    codes: GroupCodes
    group: Int32
    row: Int64
    opened_at: Int64
    closed_at: Int64
    realized_pnl: Int64
    trading_fee: Int64
    funding_fee: Int64
    unrealized_pnl: Int64
    share_ratio: Int32

    @cached_property
    def groups(self) -> tuple[Group, ...]:
        """The groups by position, sorted by copier_id; spelled out only when somebody asks."""
        return self.codes.named()

    @property
    def group_count(self) -> int:
        """How many groups there are."""
        return len(self.codes.used)

    @property
    def also_places(self) -> Int64:
        """The positions of the groups that were asked for beside those with orders, in order."""
        used, also = (np.array(each, np.int64) for each in (self.codes.used, self.codes.also))
        return np.searchsorted(used, also).astype(np.int64)

    @property
    def amounts(self) -> tuple[Int64, ...]:
        """Every column of amounts."""
        return self.realized_pnl, self.trading_fee, self.funding_fee, self.unrealized_pnl

    @cached_property
    def by_group(self) -> tuple[Int64, Int64]:
        """Positions of each group's orders in closing order, and where each group starts."""
        order = np.argsort(self.group, kind="stable").astype(np.int64)
        starts = np.searchsorted(self.group[order], np.arange(self.group_count + 1))
        return order, starts.astype(np.int64)

    @cached_property
    def first_opened_at(self) -> Int64:
        """When each group's first order was opened."""
        first = np.full(self.group_count, OPEN, np.int64)
        np.minimum.at(first, self.group, self.opened_at)
        return first

    def closed_before(self, instant: Micros) -> int:
        """How many orders, all groups together, closed before an instant."""
        return int(np.searchsorted(self.closed_at, instant, side="left"))

    def open_of(self, group: int) -> Int64:
        """Positions of one group's open orders."""
        order, starts = self.by_group
        mine = order[starts[group] : starts[group + 1]]
        return mine[np.searchsorted(self.closed_at[mine], OPEN) :]

    def closed_between(self, group: int, first: Micros, end: Micros) -> Int64:
        """Positions of one group's orders closed in `[first, end)`, in closing order."""
        order, starts = self.by_group
        mine = order[starts[group] : starts[group + 1]]
        low, high = np.searchsorted(self.closed_at[mine], (first, end))
        return mine[low:high]


def trades_as_of(
    ledger: Ledger,
    as_of: Micros,
    *,
    pooled: bool,
    projects: bool,
    also: Sequence[Group] = (),
) -> Trades:
    """The copiers' orders as they stood at `as_of`.

    An order closed at or after it is open, one opened at or after it absent (SPEC, Settlement
    core). With `projects` a `stop_copying` event splits a copier's orders by when they were opened.
    `also` are groups to have beside those that have orders here.
    """
    ledger = _with_names(ledger, also)
    orders = ledger.orders
    kept = (orders.owner == Owner.COPIER) & (orders.opened_at < as_of)
    # Most ledgers need no order left out or moved: then their own columns serve, without a copy.
    is_whole = bool(kept.all())
    row = np.arange(len(orders)) if is_whole else np.flatnonzero(kept)
    closed_at = orders.closed_at if is_whole else orders.closed_at[row]
    if int(closed_at.max(initial=0)) >= as_of:
        closed_at = np.where(closed_at < as_of, closed_at, OPEN)
    if bool(np.any(closed_at[1:] < closed_at[:-1])):
        order = np.argsort(closed_at, kind="stable")
        row, closed_at, is_whole = row[order], closed_at[order], False

    def column(values: NDArray[_Number]) -> NDArray[_Number]:
        return values if is_whole else values[row]

    codes, group = _grouped(ledger, row, as_of, also, pooled=pooled, projects=projects)
    return Trades(
        codes=codes,
        group=group,
        row=row,
        opened_at=column(orders.opened_at),
        closed_at=closed_at,
        realized_pnl=column(orders.realized_pnl),
        trading_fee=column(orders.trading_fee),
        funding_fee=column(orders.funding_fee),
        unrealized_pnl=column(orders.unrealized_pnl),
        share_ratio=column(orders.share_ratio),
    )


def _with_names(ledger: Ledger, also: Sequence[Group]) -> Ledger:
    """The ledger with the copiers and assets of further groups among its names."""
    copier_ids = {group.copier_id for group in also if group.copier_id}
    return ledger.with_names(copier_ids, {group.asset for group in also})


def _grouped(
    ledger: Ledger,
    row: Int64,
    as_of: Micros,
    also: Sequence[Group],
    *,
    pooled: bool,
    projects: bool,
) -> tuple[GroupCodes, Int32]:
    copier = ledger.orders.copier[row]
    if pooled:
        copier = np.zeros_like(copier)
    assets = len(ledger.assets)
    code = copier if assets == 1 else copier.astype(np.int64) * assets + ledger.orders.asset[row]
    most = 1 + max((group.project for group in also), default=0)
    if projects and not pooled:
        project = _count_stops(ledger, row, copier, as_of)
        most = max(most, int(project.max(initial=0)) + 1)
        code = code.astype(np.int64) * most + project
    copier_ids = ("",) if pooled else ledger.copier_ids
    present = np.bincount(code, minlength=1) > 0
    also_codes = _codes_of(also, copier_ids, ledger.assets, most)
    if also_codes:
        wider = np.zeros(max(len(present), max(also_codes) + 1), np.bool_)
        wider[: len(present)] = present
        wider[also_codes] = True
        present = wider
    used = np.flatnonzero(present).tolist() if len(code) or also else []
    if len(used) and len(used) < len(present):
        code = (np.cumsum(present, dtype=np.int32) - 1)[code]
    codes = GroupCodes(
        used=used,
        copier_ids=copier_ids,
        assets=ledger.assets,
        projects=most,
        also=also_codes,
    )
    return codes, code.astype(np.int32, copy=False)


def _codes_of(
    groups: Sequence[Group], copier_ids: tuple[str, ...], assets: tuple[str, ...], projects: int
) -> list[int]:
    """The numbers of some groups; see `GroupCodes`."""
    if not groups:
        return []
    copier = dict(zip(copier_ids, range(len(copier_ids)), strict=True))
    asset = dict(zip(assets, range(len(assets)), strict=True))
    named = zip(*groups, strict=True)
    codes = np.fromiter(map(copier.__getitem__, next(named)), np.int64, len(groups))
    codes = codes * len(assets) + np.fromiter(map(asset.__getitem__, next(named)), np.int64)
    found: list[int] = (codes * projects + np.fromiter(next(named), np.int64)).tolist()
    return found


def _count_stops(ledger: Ledger, row: Int64, copier: Int32, as_of: Micros) -> Int64:
    """How often the copier of each order had stopped before it was opened."""
    project = np.zeros(len(row), np.int64)
    opened_at = ledger.orders.opened_at[row]
    stops = [e for e in ledger.events if e.kind is EventKind.STOP_COPYING and e.at <= as_of]
    for_all = [e.at for e in stops if not e.copier_id]
    own: dict[str, list[Micros]] = {}
    for stop in stops:
        if stop.copier_id:
            own.setdefault(stop.copier_id, []).append(stop.at)
    if for_all:
        project += np.searchsorted(np.array(for_all, np.int64), opened_at, side="right")
    for code, copier_id in enumerate(ledger.copier_ids):
        if copier_id in own:
            mine = np.flatnonzero(copier == code)
            instants = np.array(own[copier_id], np.int64)
            project[mine] += np.searchsorted(instants, opened_at[mine], side="right")
    return project


class RatioHistory:
    """Which share ratio was in force when: a copier's own changes before the ones for all."""

    def __init__(self, events: Sequence[Event], as_of: Micros) -> None:
        self._changes: dict[str, tuple[list[Micros], list[Millionths]]] = {}
        for event in events:
            if event.kind is not EventKind.RATIO_CHANGE or event.ratio is None:
                continue
            if event.at <= as_of:
                instants, ratios = self._changes.setdefault(event.copier_id, ([], []))
                instants.append(event.at)
                ratios.append(event.ratio)

    def at(self, copier_id: str, instant: Micros) -> Millionths:
        """The last change at or before an instant, or `NO_RATIO`."""
        for key in dict.fromkeys((copier_id, "")):
            instants, ratios = self._changes.get(key, ((), ()))
            position = bisect_right(instants, instant)
            if position:
                return ratios[position - 1]
        return NO_RATIO

    def for_groups(self, groups: Sequence[Group], instant: Micros, otherwise: Int32) -> Int32:
        """The ratio of each group at or before an instant, `otherwise` where no change says."""
        everyone = self.at("", instant)
        ratios = otherwise.copy() if everyone == NO_RATIO else np.full_like(otherwise, everyone)
        if any(self._changes):
            for position, group in enumerate(groups):
                if group.copier_id and group.copier_id in self._changes:
                    own = self.at(group.copier_id, instant)
                    ratios[position] = own if own != NO_RATIO else ratios[position]
        return ratios

    def stamp(self, ledger: Ledger, trades: Trades) -> Int32:
        """The ratio of each order: its own, else the last change at or before it was opened.

        `NO_RATIO` where neither says. The vector is the caller's to fill in.
        """
        stamped = trades.share_ratio.copy()
        bare = np.flatnonzero(stamped == NO_RATIO)
        self._write_last("", bare, trades, stamped)
        if len(bare) and self._changes.keys() - {""}:
            # By copier and not by group, for a pool nets its copiers but keeps their ratios.
            copier = ledger.orders.copier[trades.row[bare]]
            order = np.argsort(copier, kind="stable")
            starts = np.searchsorted(copier[order], np.arange(len(ledger.copier_ids) + 1))
            for code, copier_id in enumerate(ledger.copier_ids):
                mine = bare[order[starts[code] : starts[code + 1]]]
                if copier_id in self._changes and len(mine):
                    self._write_last(copier_id, mine, trades, stamped)
        return stamped

    def _write_last(
        self, copier_id: str, positions: NDArray[np.intp], trades: Trades, stamped: Int32
    ) -> None:
        instants, ratios = self._changes.get(copier_id, ([], []))
        if instants:
            opened_at = trades.opened_at[positions]
            last = np.searchsorted(np.array(instants), opened_at, side="right") - 1
            known = last >= 0
            stamped[positions[known]] = np.array(ratios, np.int32)[last[known]]


def missing_ratio(ledger: Ledger, trades: Trades, position: int) -> NoRatio:
    """The error that names the order at a position for which no ratio is known."""
    row = int(trades.row[position])
    return NoRatio(
        copier_id=ledger.copier_ids[int(ledger.orders.copier[row])],
        order_id=ledger.order_id(row),
        opened_at=instant_text(int(trades.opened_at[position])),
    )
