"""Forecast of one settlement: each copier is a call on one PnL, struck at his high-water mark.

Statistics in float64, of amounts in `Units`; what leaves this module is whole units again. Source:
product notes, L1 to L3. The closed form takes steps as normal; the bootstrap draws blocks of the
lead's own past, each path ending at a past cut-off, so that a book held open over cut-offs is drawn
together with the PnL that goes with it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units

Floats = NDArray[np.float64]

MEAN_BLOCK = 48
"""Hours that are drawn in one piece, on average: two days, so that a trend of a day stays whole."""
LOW, MIDDLE, HIGH = 10, 50, 90
_PRIOR = 20
"""How many past forecasts a perfect record counts as, before the own record bends the levels."""
_ROUNDS = 3


@dataclass(frozen=True, slots=True, eq=False)
class Holders:
    """The copiers as options: one element each, statistics of `Units`.

    A copier pays max(`owed` + `slope` x F, 0) where the flock makes F: `owed` is his share were it
    cut off now, negative by as much as is missing to his mark; `slope` his ratio times `scale`, his
    part of F.
    """

    owed: Floats
    scale: Floats
    slope: Floats

    def paid(self, gains: Floats) -> Floats:
        """What all of them pay for each gain of the flock."""
        sloped = self.slope > 0
        fixed = np.maximum(self.owed[~sloped], 0).sum()
        owed, slope = self.owed[sloped], self.slope[sloped]
        strike = -owed / slope
        order = np.argsort(strike)
        sums = np.zeros((2, len(order) + 1))
        np.cumsum(owed[order], out=sums[0, 1:])
        np.cumsum(slope[order], out=sums[1, 1:])
        in_money = np.searchsorted(strike[order], gains, side="left")
        paid: Floats = fixed + sums[0][in_money] + sums[1][in_money] * gains
        return np.maximum(paid, 0)


@dataclass(frozen=True, slots=True, eq=False)
class History:
    """What the past offers to draw from: the flock's gain in each hour, up to now.

    `scale` is each copier's part of it. `ends` are the hours that end at a past cut-off, `held` the
    part of the shares that was held back there, `held_count` the part of the copiers.
    """

    gains: Floats
    ends: Int64
    held: Floats
    held_count: Floats


@dataclass(frozen=True, slots=True, eq=False)
class Draws:
    """Seeded paths to the cut-off: what each pays, and which part of the copiers would wait."""

    paid: Floats
    waiting: Floats

    def place_of(self, amount: Units) -> tuple[float, float]:
        """Which part of the paths pays less than an amount, and which not more."""
        count = len(self.paid)
        below = int(np.count_nonzero(self.paid < amount))
        return below / count, int(np.count_nonzero(self.paid <= amount)) / count

    def at(self, levels: Floats) -> list[Units]:
        """What the paths pay at some levels between 0 and 1, in whole units."""
        return [int(amount) for amount in np.rint(np.quantile(self.paid, levels))]


def expected_share(mean: Floats, mark: Floats, deviation: Floats, ratio: Floats) -> Floats:
    """The expected share of a normal PnL above a mark: r[(m - H)Phi(d) + sigma phi(d)] (L2).

    `d` is (m - H) / sigma; without deviation it is r x max(m - H, 0).
    """
    above = mean - mark
    spread = np.where(deviation > 0, deviation, np.nan)
    standard = above / spread
    expected = above * _normal_cdf(standard) + spread * _normal_density(standard)
    share: Floats = ratio * np.where(deviation > 0, expected, np.maximum(above, 0))
    return share


def share_delta(mean: Floats, mark: Floats, deviation: Floats, ratio: Floats) -> Floats:
    """How much the expected share grows with the mean: r Phi(d) (L2)."""
    above = mean - mark
    standard = above / np.where(deviation > 0, deviation, np.nan)
    delta: Floats = ratio * np.where(deviation > 0, _normal_cdf(standard), above > 0)
    return delta


def flock_gains(
    copier: Int64, hour: Int64, net: Floats, first: Int64, last: Int64, hours: int
) -> tuple[Floats, Floats]:
    """One PnL for all: each copier's scale, and the gain in every hour of a copier of scale 1.

    `net` was made by `copier` in `hour`; he copied in the hours `first` to `last`, both included.
    All copy one lead, so what each makes is his scale times what the lead makes: a model of rank
    one, fitted by least squares, one side after the other.
    """
    count = len(first)
    present = np.maximum(last - first + 1, 1)
    scale = np.sqrt(np.bincount(copier, net * net, count) / present)
    gains = np.zeros(hours)
    for _ in range(_ROUNDS):
        edges = np.zeros(hours + 1)
        np.add.at(edges, first, scale * scale)
        np.add.at(edges, last + 1, -scale * scale)
        weight = np.cumsum(edges)[:hours]
        sums = np.bincount(hour, net * scale[copier], hours)
        gains = np.divide(sums, weight, out=np.zeros(hours), where=weight > weight.max() / 10**9)
        power = np.concatenate((np.zeros(1), np.cumsum(gains * gains)))
        seen = power[last + 1] - power[first]
        fitted = np.bincount(copier, net * gains[hour], count)
        scale = np.divide(fitted, seen, out=np.zeros(count), where=seen > 0)
        scale = np.maximum(scale, 0)
    return scale, gains


def draw(
    holders: Holders, history: History, hours: int, *, seed: int, paths: int, chosen: Int64
) -> Draws:
    """Draw paths of so many hours, backwards from a past cut-off each.

    A stationary bootstrap: blocks of geometric length, with replacement, round the end to the
    beginning. `chosen` are the places among `history.ends` that may end a path.
    """
    chance = np.random.default_rng(seed)
    length = len(history.gains)
    end = chosen[chance.integers(0, len(chosen), paths)]
    jumps = chance.random((paths, hours)) * MEAN_BLOCK < 1
    start = chance.integers(0, length, (paths, hours))
    start[:, 0], jumps[:, 0] = history.ends[end], True
    step = np.arange(hours)
    block = np.maximum.accumulate(np.where(jumps, step, 0), axis=1)
    places = np.take_along_axis(start, block, axis=1) - (step - block)
    total = history.gains[places % length].sum(axis=1)
    # The mean of so short a past is itself a draw: a forecast that took it for true is too sure.
    error = history.gains.std() * hours / math.sqrt(length)
    total += error * chance.standard_normal(paths)
    return Draws(holders.paid(total) * (1 - history.held[end]), history.held_count[end])


def closed_form(
    holders: Holders, history: History, hours: int, chosen: Int64
) -> tuple[Units, Millionths]:
    """The expected share, and how much more it is for 1 more that the flock makes (L2).

    Steps are taken as independent and normal; the gate as the mean of what it held back.
    """
    mean = history.gains.mean() * hours
    deviation = history.gains.std(ddof=1) * math.sqrt(hours)
    passes = 1 - history.held[chosen].mean()
    scale, ratio = holders.scale, np.ones(len(holders.scale))
    is_held = holders.slope > 0
    ratio[is_held] = holders.slope[is_held] / scale[is_held]
    at = holders.owed / ratio + scale * mean
    mark, spread = np.zeros(len(scale)), scale * deviation * is_held
    expected = expected_share(at, mark, spread, ratio).sum() * passes
    whole = scale.sum()
    delta = (share_delta(at, mark, spread, ratio) * scale * is_held).sum() * passes
    per_gain = delta / whole if whole > 0 else 0
    return int(np.rint(expected)), int(np.rint(per_gain * WHOLE_RATIO))


def levels(record: Sequence[float]) -> Floats:
    """The levels to read P10, P50 and P90 at, after a record of where outcomes fell before.

    A perfect forecaster's outcomes fall evenly between 0 and 1; of one who was too sure more fall
    at the ends, and his levels move outwards. The record counts beside an even one.
    """
    even = (np.arange(_PRIOR) + 1) / (_PRIOR + 1)
    all_places = np.concatenate((even, record))
    # Weibull's positions: a new place falls below the k-th of n old ones with k / (n + 1).
    return np.percentile(all_places, (LOW, MIDDLE, HIGH), method="weibull").astype(np.float64)


def part_within(place: tuple[float, float], band: Floats) -> float:
    """Which part of an outcome's place lies in a band of levels; 0 or 1 unless many paths tie.

    Where a third of the paths pay nothing, nothing falls in and out of P10 to P90 in parts.
    """
    low, high = place
    if high <= low:
        return 1 if band[0] <= low <= band[-1] else 0
    lowest, highest = band[[0, -1]].tolist()
    inside: float = max(min(high, highest) - max(low, lowest), 0)
    return inside / (high - low)


def _normal_cdf(at: Floats) -> Floats:
    halves = [(1 + math.erf(each / math.sqrt(2))) / 2 for each in at.ravel().tolist()]
    return np.array(halves).reshape(at.shape)


def _normal_density(at: Floats) -> Floats:
    density: Floats = np.exp(-at * at / 2) / math.sqrt(2 * math.pi)
    return density
