"""Performance: the figures of two files, and those of an account for 7, 30, 90 and all days."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.errors import BadFile
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Ledger, OrderColumns
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.performance_figures import Figure, Metric, Why
from profitshare_gui.core.performance_measures import (
    EquityCurve,
    irregular_rows,
    lead_orders,
    measure_equity,
    measure_orders,
    nets_of,
    rows_as_days,
    trade_sums,
)
from profitshare_gui.core.performance_windows import (
    DayWindow,
    WindowFigures,
    lead_equity,
    measure_windows,
)
from profitshare_gui.core.records import Account, EventKind, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import WindowDue
from profitshare_gui.core.trades import RatioHistory
from profitshare_gui.exchanges.equity_file import read_equity
from profitshare_gui.exchanges.files import read_orders

if TYPE_CHECKING:  # measuring files needs no archive, and so no SQLAlchemy
    from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True)
class FileMetrics:
    """The figures of an equity file; `irregular_rows` did not come a day after the row before."""

    figures: Mapping[Metric, Figure]
    irregular_rows: int


@dataclass(frozen=True, slots=True)
class WindowPerformance:
    """One window of one asset: the lead's own figures, his copiers' PnL and what he got of it.

    `followers_pnl` is the sum of the nets of the copiers' orders closed in the window, None where
    no copier's order is known at all; `share_income` what settlements paid in it, both `Units`.
    """

    own: WindowFigures
    followers_pnl: Units | None
    share_income: Units


@dataclass(frozen=True, slots=True)
class AssetPerformance:
    """The windows of one asset, shortest first; sums never mix assets."""

    asset: str
    windows: tuple[WindowPerformance, ...]


@dataclass(frozen=True, slots=True)
class PerformanceOverview:
    """One account's performance as of one instant, the asset with most equity readings first.

    Days are those of the platform's clock, `platform_offset` ahead of UTC. `share_ratio` is the one
    a new order would be opened under, None where nothing says.
    """

    account: Account
    platform_offset: Micros
    as_of: Micros
    share_ratio: Millionths | None
    assets: tuple[AssetPerformance, ...]


class Paid(Protocol):
    """What was settled as of an instant, as a settlement or kept books tell it."""

    @property
    def as_of(self) -> Micros:
        """The instant."""

    @property
    def window_dues(self) -> tuple[WindowDue, ...]:
        """What each run paid all copiers, per asset."""


def measure_files(equity: Path, orders: Path | None = None) -> FileMetrics:
    """Measure an equity file and, if given, the closed orders of an orders file.

    If any order is marked as the lead's, his alone count, else all. Figures of half a file would be
    wrong, so one bad line refuses it: raises `BadFile` with every bad line, also for a file without
    any row.
    """
    read = read_equity(equity)
    if read.refused:
        raise BadFile(str(equity), lines=tuple(read.refused))
    if not read.rows:
        raise BadFile(str(equity), "has no row below its header")
    at, amounts, flows = zip(*read.rows, strict=True)
    curve = EquityCurve(at, amounts, flows)
    figures = measure_equity(curve, rows_as_days(curve)) | _figures_of_orders(orders)
    return FileMetrics(figures, irregular_rows(curve))


def load_performance(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> PerformanceOverview:
    """Measure an account's archive as of now. Raises `NoRatio` where an order has no ratio."""
    from profitshare_gui.usecases.bookkeeping import load_books

    settled = load_books(store.settlements, account.account_id, rulebook, now)
    ledger = store.ledger(account.account_id)
    rule = rulebook.rule_at(now)
    ratio = RatioHistory(ledger.events, now).at("", now)
    return PerformanceOverview(
        account=account,
        platform_offset=rule.schedule.offset,
        as_of=now,
        share_ratio=rule.fixed_ratio if ratio == NO_RATIO else ratio,
        assets=performance_of(ledger, settled, rule.schedule.offset),
    )


def performance_of(ledger: Ledger, settled: Paid, offset: Micros) -> tuple[AssetPerformance, ...]:
    """The performance of a ledger in every asset, as of the instant it was settled at."""
    readings = Counter(
        event.asset
        for event in ledger.events
        if event.kind is EventKind.EQUITY and not event.copier_id and event.at <= settled.as_of
    )
    assets = sorted({*readings, *ledger.assets}, key=lambda asset: (-readings[asset], asset))
    return tuple(_performance_in(asset, ledger, settled, offset) for asset in assets)


def _figures_of_orders(path: Path | None) -> dict[Metric, Figure]:
    if path is None:
        return measure_orders(Why.NO_ORDERS)
    read = read_orders(path)
    if read.refused:
        raise BadFile(str(path), lines=tuple(read.refused))
    orders = Ledger.from_records(read.rows).orders
    chosen = lead_orders(orders) & (orders.closed_at < OPEN)
    return measure_orders(trade_sums(orders, nets_of(orders), chosen))


def _performance_in(asset: str, ledger: Ledger, settled: Paid, offset: Micros) -> AssetPerformance:
    orders = ledger.orders
    if asset in ledger.assets:
        in_asset = orders.asset == ledger.assets.index(asset)
    else:
        in_asset = np.zeros(len(orders), np.bool_)
    of_copiers = orders.owner == Owner.COPIER
    own = _rows(orders, in_asset & ~of_copiers)
    copied = _rows(orders, in_asset & of_copiers)
    nets = nets_of(copied)

    def window(figures: WindowFigures) -> WindowPerformance:
        closed = figures.window.closed(copied)
        return WindowPerformance(
            own=figures,
            followers_pnl=int(nets[closed].sum()) if len(copied) else None,
            share_income=_paid_in(settled, asset, figures.window),
        )

    measured = measure_windows(
        lead_equity(ledger.events, asset, settled.as_of),
        own if len(own) else None,
        offset=offset,
        as_of=settled.as_of,
    )
    return AssetPerformance(asset, tuple(map(window, measured)))


def _paid_in(settled: Paid, asset: str, window: DayWindow) -> Units:
    return sum(
        due.due
        for due in settled.window_dues
        if due.asset == asset and window.opens_at <= due.window.pays_at <= window.as_of
    )


def _rows(orders: OrderColumns, chosen: NDArray[np.bool_]) -> OrderColumns:
    return OrderColumns(
        **{field.name: getattr(orders, field.name)[chosen] for field in fields(OrderColumns)}
    )
