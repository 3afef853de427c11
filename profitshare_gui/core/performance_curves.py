"""Return over time from readings of equity: ROI, TWR, how far under water, and month by month.

Ends where the figures of `performance_measures.py` end: the last ROI and TWR are those figures, the
deepest point under water is the maximum drawdown.
"""

from __future__ import annotations

from datetime import UTC, datetime
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from profitshare_gui.core.instants import DAY, Micros, to_datetime, to_micros
from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.money import FINE_SCALE, SCALE, WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.performance import Floats, drawdown_curve, nav_curve
from profitshare_gui.core.performance_measures import EquityCurve
from profitshare_gui.core.performance_windows import platform_days

_FINE_A_UNIT = 10 ** (FINE_SCALE - SCALE)
_LARGEST = 9_000_000
"""A return beyond nine million times the stake is no return any more but a faulty reading."""


class ReturnCurve(NamedTuple):
    """Levels in `Millionths` from one reading to the next, oldest first.

    Undefined from the first reading on that is not listed: nothing can be chained after it.
    """

    at: Int64
    level: Int64


class Month(NamedTuple):
    """One month of the platform's calendar: the chained return and the PnL.

    `twr` is None where a reading before was not above zero. `is_partial` where the readings do not
    reach from the month's first midnight to its last.
    """

    year: int
    month: int
    begins_at: Micros
    twr: Millionths | None
    pnl: Units
    is_partial: bool


class Year(NamedTuple):
    """Months chained; `twr` is None where one of them has none."""

    year: int
    twr: Millionths | None
    pnl: Units
    is_partial: bool


def roi_curve(curve: EquityCurve) -> ReturnCurve:
    """PnL so far over the first equity and all that was moved in so far (SPEC, section 7)."""
    pnl, capital = 0, curve.equity[0] if curve.at else 0
    levels = [0]
    if capital <= 0:
        return _returns(curve.at, [])
    for gain, moved in zip(curve.gains, curve.flow[1:], strict=True):
        pnl += gain
        capital += max(moved, 0)
        levels.append((2 * pnl * WHOLE_RATIO + capital) // (2 * capital))
    return _returns(curve.at, levels)


def twr_curve(curve: EquityCurve) -> ReturnCurve:
    """The chained return after each reading, the first one being the start."""
    return _returns(curve.at, _millionths(nav_curve(_chainable(curve.links)) - 1))


def underwater_curve(curve: EquityCurve, offset: Micros) -> ReturnCurve:
    """How far below its highest the chained value stands after each day that was read, as <= 0."""
    if len(curve.at) < 2:
        return _returns((), [])
    nav = nav_curve(_chainable(platform_days(curve, offset).returns))
    depths = _millionths(-drawdown_curve(nav))
    days = [(at + offset - 1) // DAY for at in curve.at]
    first = min(days[0] + 1, days[1])
    last_of_day = dict(zip(days[1:], curve.at[1:], strict=True))
    at, level = [curve.at[0]], [0]
    for day, instant in last_of_day.items():
        place = day - first + 1
        if place >= len(depths):
            break
        at.append(instant)
        level.append(depths[place])
    return _returns(at, level)


def months_of(curve: EquityCurve, offset: Micros, as_of: Micros) -> tuple[Month, ...]:
    """The months between the first and the last reading; one at midnight sharp ends the old one.

    A month without a reading is not listed: nothing is known of it, and the next one has its PnL.
    """
    found: dict[tuple[int, int], list[int]] = {}
    for place, at in enumerate(curve.at[1:]):
        moment = to_datetime(at + offset - 1)
        found.setdefault((moment.year, moment.month), []).append(place)
    links, gains = curve.links if len(curve.at) > 1 else np.empty(0), curve.gains
    return tuple(
        _month(curve, key, places, offset, as_of, links[places], sum(gains[p] for p in places))
        for key, places in found.items()
    )


def years_of(months: tuple[Month, ...]) -> tuple[Year, ...]:
    """The years of months that are in order: the product of their returns."""
    years: dict[int, list[Month]] = {}
    for month in months:
        years.setdefault(month.year, []).append(month)
    return tuple(
        Year(
            year,
            _chained([month.twr for month in of_year]),
            sum(month.pnl for month in of_year),
            len(of_year) < 12 or any(month.is_partial for month in of_year),
        )
        for year, of_year in years.items()
    )


def _month(
    curve: EquityCurve,
    key: tuple[int, int],
    places: list[int],
    offset: Micros,
    as_of: Micros,
    links: Floats,
    pnl: int,
) -> Month:
    year, month = key
    begins_at = to_micros(datetime(year, month, 1, tzinfo=UTC)) - offset
    following = datetime(year + month // 12, month % 12 + 1, 1, tzinfo=UTC)
    ends_at = to_micros(following) - offset
    base_at, last_at = curve.at[places[0]], curve.at[places[-1] + 1]
    begins_late = not begins_at - DAY <= base_at <= begins_at
    ends_early = as_of < ends_at or last_at <= ends_at - DAY
    twr = _millionths(nav_curve(links)[-1:] - 1) if _is_chainable(links) else []
    return Month(
        year,
        month,
        begins_at,
        twr[0] if twr else None,
        pnl // _FINE_A_UNIT,
        begins_late or ends_early,
    )


def _chained(returns: list[Millionths | None]) -> Millionths | None:
    """The product of returns, rounded once at the end of each step to a millionth."""
    value = WHOLE_RATIO
    for each in returns:
        if each is None:
            return None
        value = (2 * value * (WHOLE_RATIO + each) + WHOLE_RATIO) // (2 * WHOLE_RATIO)
    return value - WHOLE_RATIO


def _is_chainable(links: Floats) -> bool:
    return bool(np.all(links >= -1))


def _chainable(links: Floats) -> Floats:
    """The links before the first that is undefined or lost more than there was."""
    broken = np.flatnonzero(~(links >= -1))
    return links[: broken[0]] if len(broken) else links


def _millionths(fractions: Floats) -> list[Millionths]:
    """Fractions rounded to a millionth, up to the first that is none or too large to show."""
    beyond = np.flatnonzero(~(np.abs(fractions) < _LARGEST))
    whole = fractions[: beyond[0]] if len(beyond) else fractions
    return [int(each) for each in np.rint(whole * WHOLE_RATIO)]


def _returns(at: tuple[Micros, ...] | list[Micros], level: list[Millionths]) -> ReturnCurve:
    known = min(len(at), len(level))
    return ReturnCurve(np.array(at[:known], np.int64), np.array(level[:known], np.int64))


def unread_after(
    curve: EquityCurve, longest: Micros = 2 * DAY
) -> tuple[tuple[Micros, Micros], ...]:
    """Where nothing is known of the equity: from a day after a reading to one far later."""
    return tuple(
        (before + DAY, after) for before, after in pairwise(curve.at) if after - before > longest
    )
