"""Do copiers leave after a drawdown: those who left within a week, by how far the lead had fallen.

Definition: product notes, section 4.2, L8. A count of leavers is never shown without its interval.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np

from profitshare_gui.core.instants import DAY, WEEK, Micros
from profitshare_gui.core.ledger import OPEN
from profitshare_gui.core.money import WHOLE_RATIO, Millionths
from profitshare_gui.core.performance import drawdown_curve
from profitshare_gui.core.performance_measures import EquityCurve
from profitshare_gui.core.spells import Spell

EDGES: tuple[Millionths, ...] = (0, 20_000, 50_000, 100_000, 200_000)
"""Where the groups of drawdowns begin: 0, 2, 5, 10 and 20 %."""

_Z_SQUARED = 3_841_459
"""1.959964^2 in millionths: the normal quantile of a two-sided 95 % interval."""
_STALE = 3 * DAY


@dataclass(frozen=True, slots=True)
class ChurnGroup:
    """Weeks that began with a drawdown from `low` up to, but without, `high` (None: any more).

    `weeks` counts one for each copier who copied when a week began, `left` those who had left when
    it ended. The true rate lies between `lowest` and `highest` with 95 % (Wilson); without a week
    all three are None.
    """

    low: Millionths
    high: Millionths | None
    weeks: int
    left: int
    rate: Millionths | None
    lowest: Millionths | None
    highest: Millionths | None


@dataclass(frozen=True, slots=True)
class Drawdowns:
    """How far the lead stood below his peak at each reading of his equity, oldest first."""

    at: tuple[Micros, ...]
    depth: tuple[Millionths, ...]

    def at_instant(self, instant: Micros) -> Millionths | None:
        """The last one known by then; None where there is none of the last three days."""
        place = bisect_right(self.at, instant) - 1
        if place < 0 or instant - self.at[place] > _STALE:
            return None
        return self.depth[place]


def drawdowns_of(curve: EquityCurve) -> Drawdowns:
    """The drawdown of the lead's chained return, transfers left out, at each reading.

    It ends where the equity was not above zero: nothing can be chained beyond.
    """
    if not curve.at:
        return Drawdowns((), ())
    value = np.concatenate(([1], np.cumprod(1 + curve.links)))
    depth = drawdown_curve(value)
    known = int(np.argmax(np.isnan(depth))) if np.isnan(depth).any() else len(depth)
    whole = np.rint(depth[:known] * WHOLE_RATIO).astype(np.int64)
    return Drawdowns(curve.at[:known], tuple(whole.tolist()))


def churn_after_drawdown(
    spells: Sequence[Spell], drawdowns: Drawdowns, since: Micros, until: Micros
) -> tuple[tuple[ChurnGroup, ...], int]:
    """The groups from the smallest drawdown to the largest, and how many weeks had none known.

    Whole weeks from `since` on that are over by `until` count.
    """
    began = np.array(
        [s.began_at if s.known_since is None else max(s.began_at, s.known_since) for s in spells],
        np.int64,
    )
    ended = np.array([OPEN if s.ended_at is None else s.ended_at for s in spells], np.int64)
    exposed, left, unknown = [0] * len(EDGES), [0] * len(EDGES), 0
    for opens_at in range(since, until - WEEK + 1, WEEK):
        depth = drawdowns.at_instant(opens_at)
        if depth is None:
            unknown += 1
            continue
        group = bisect_right(EDGES, depth) - 1
        copies = (began <= opens_at) & (opens_at < ended)
        exposed[group] += int(copies.sum())
        left[group] += int((ended[copies] < opens_at + WEEK).sum())
    highs = (*EDGES[1:], None)
    groups = zip(EDGES, highs, exposed, left, strict=True)
    return tuple(_group(*each) for each in groups), unknown


def wilson(hits: int, trials: int) -> tuple[Millionths, Millionths]:
    """Wilson's 95 % interval of a proportion; with no hit it still reaches above zero."""
    z2 = _Z_SQUARED / WHOLE_RATIO
    centre, whole = 2 * hits + z2, 2 * (trials + z2)
    spread = sqrt(z2 * (z2 + 4 * hits * (trials - hits) / trials))
    low, high = (centre - spread) / whole, (centre + spread) / whole
    return max(_nearest(low), 0), min(_nearest(high), WHOLE_RATIO)


def _group(low: Millionths, high: Millionths | None, weeks: int, left: int) -> ChurnGroup:
    if not weeks:
        return ChurnGroup(low, high, 0, 0, None, None, None)
    lowest, highest = wilson(left, weeks)
    rate = (2 * left * WHOLE_RATIO + weeks) // (2 * weeks)
    return ChurnGroup(low, high, weeks, left, rate, lowest, highest)


def _nearest(fraction: float) -> Millionths:
    return int(np.rint(fraction * WHOLE_RATIO))
