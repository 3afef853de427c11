"""What a share card may show of an account: figures and curves, nobody's name, no id."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, sums_by
from profitshare_gui.core.performance import nav_curve
from profitshare_gui.core.performance_figures import Metric
from profitshare_gui.core.performance_windows import (
    DayWindow,
    curve_within,
    lead_equity,
    measure_windows,
    platform_days,
)
from profitshare_gui.core.records import DEFAULT_ASSET, Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books
from profitshare_gui.usecases.fairness import millionths


@dataclass(frozen=True, slots=True)
class CardPeriod:
    """One period: `length` platform days up to now, None for all.

    `roi` and `max_drawdown` are None where the own equity is not known. `curve` is the own return
    after each day, 0 in front; where there is none, `is_of_share`: what was paid so far after each
    payout, as a part of the whole. `share` is what settlements paid in it.
    """

    length: int | None
    roi: Millionths | None
    max_drawdown: Millionths | None
    curve: tuple[Millionths, ...]
    is_of_share: bool
    share: Units


@dataclass(frozen=True, slots=True)
class CardFigures:
    """All periods, shortest first, in one `asset` of one platform, as of one instant."""

    platform: str
    asset: str
    as_of: Micros
    platform_offset: Micros
    is_demo: bool
    periods: tuple[CardPeriod, ...]


def load_card_figures(
    store: Store, account: Account, rulebook: Rulebook, now: Micros
) -> CardFigures:
    """Read what a card may show, in the asset with the largest dues. Raises `NoRatio`."""
    books = load_books(store.settlements, account.account_id, rulebook, now)
    sums = sums_by((each.asset, each.due) for each in books.window_dues)
    asset = min(sums, key=lambda name: (-sums[name], name), default=DEFAULT_ASSET)
    offset = rulebook.rule_at(now).schedule.offset
    return CardFigures(
        platform=rulebook.name,
        asset=asset,
        as_of=now,
        platform_offset=offset,
        is_demo=account.is_demo,
        periods=_periods(store.ledger(account.account_id), books, asset, offset, now),
    )


def _periods(
    ledger: Ledger, books: Books, asset: str, offset: Micros, now: Micros
) -> tuple[CardPeriod, ...]:
    equity = lead_equity(ledger.events, asset, now)
    found = []
    for measured in measure_windows(equity, None, offset=offset, as_of=now):
        window = measured.window
        paid = _paid_in(books, asset, window)
        roi = millionths(measured.figures[Metric.ROI])
        returns = platform_days(curve_within(equity, window), offset).returns
        curve = () if roi is None else _whole(nav_curve(returns) - 1)
        found.append(
            CardPeriod(
                length=window.length,
                roi=roi,
                max_drawdown=millionths(measured.figures[Metric.MAX_DRAWDOWN]),
                curve=curve or _parts(paid),
                is_of_share=not curve,
                share=sum(paid),
            )
        )
    return tuple(found)


def _paid_in(books: Books, asset: str, window: DayWindow) -> list[Units]:
    return [
        each.due
        for each in books.window_dues
        if each.asset == asset and window.opens_at <= each.window.pays_at <= window.as_of
    ]


def _whole(parts: NDArray[np.float64]) -> tuple[Millionths, ...]:
    return tuple(int(each) for each in np.rint(parts * WHOLE_RATIO))


def _parts(paid: Sequence[Units]) -> tuple[Millionths, ...]:
    """What was paid by each payout so far, as a part of all."""
    total, so_far, parts = sum(paid), 0, [0]
    if total <= 0:
        return ()
    for amount in paid:
        so_far += amount
        parts.append(so_far * WHOLE_RATIO // total)
    return tuple(parts)
