"""The next settlement of a whole account, and how well forecasts of its past windows held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import islice

import numpy as np

from profitshare_gui.core.batches import Settled
from profitshare_gui.core.forecast import (
    Draws,
    Floats,
    History,
    Holders,
    closed_form,
    draw,
    flock_gains,
    levels,
    part_within,
)
from profitshare_gui.core.forecast_past import (
    Outcome,
    Position,
    outcomes,
    position_of,
    positions_before,
)
from profitshare_gui.core.instants import DAY, HOUR, WEEK, Micros
from profitshare_gui.core.ledger import Int64, Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.records import EventKind, Owner, SettlementWindow
from profitshare_gui.core.rulebook import Rulebook, window_after, window_at
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.trades import Group

FEWEST_WINDOWS = 8
"""Cut-offs a forecast has to know before it."""
FEWEST_PAST = 8
"""Past forecasts of which a coverage is told."""
_MOST_PAST = 78
_SPAN = 26 * WEEK
"""How far back hours are drawn from."""
_PATHS, _PAST_PATHS = 4_000, 1_000
_SEED = 20_260_406
_FEWEST_ALIKE = 5
_QUIET_WINDOWS = 2
_SHORTEST = 14 * DAY


class NoForecast(StrEnum):
    """Why there is no forecast."""

    NO_ORDERS = "no_orders"
    NO_RATIO = "no_ratio"
    OWN_CLOCKS = "own_clocks"
    PNL_READINGS = "pnl_readings"
    TOO_SHORT = "too_short"
    NOBODY_COPIES = "nobody_copies"


@dataclass(frozen=True, slots=True)
class PastForecast:
    """One past window, forecast as long before its cut-off as now is before the next.

    `inside` is 1 where the payout fell into P10 to P90, 0 where it did not, and a part where many
    paths tie with it, as those that pay nothing do.
    """

    window: SettlementWindow
    low: Units
    middle: Units
    high: Units
    paid: Units
    inside: float


@dataclass(frozen=True, slots=True)
class Forecast:
    """The payout of the next cut-off in one asset: P10, P50 and P90 of what it may be.

    `expected` is the closed form's mean, `drawn` that of the paths; `per_gain` how much the payout
    grows with 1 more of PnL of all copiers; `postponed` the part of the copiers that will wait.
    `windows` of the past were drawn from.
    """

    asset: str
    as_of: Micros
    window: SettlementWindow
    low: Units
    middle: Units
    high: Units
    expected: Units
    drawn: Units
    per_gain: Millionths
    postponed: Millionths
    windows: int
    past: tuple[PastForecast, ...]

    @property
    def coverage(self) -> Millionths | None:
        """The part of past windows that P10 to P90 held; None where there are too few."""
        if len(self.past) < FEWEST_PAST:
            return None
        return int(np.rint(sum(each.inside for each in self.past) * WHOLE_RATIO / len(self.past)))


def forecast_account(ledger: Ledger, rulebook: Rulebook, *, now: Micros) -> Forecast | NoForecast:
    """Forecast the next cut-off, in the asset with the most paid. Raises `NoRatio`."""
    if not np.any((ledger.orders.owner == Owner.COPIER) & (ledger.orders.closed_at < now)):
        return NoForecast.NO_ORDERS
    if not rulebook.has_one_clock:
        return NoForecast.OWN_CLOCKS
    if any(event.kind is EventKind.PNL and event.copier_id for event in ledger.events):
        return NoForecast.PNL_READINGS
    (settled,) = settle_in_batches(ledger, rulebook, as_of=now)
    asset = _main_asset(settled)
    window = window_at(rulebook, now)
    past = _windows_before(rulebook, settled, window)
    if len(past) < FEWEST_WINDOWS or window.opens_at - past[0].cut_off_at < _SHORTEST:
        return NoForecast.TOO_SHORT
    flock = _Flock(settled, ledger, asset, window)
    here = position_of(settled, ledger, rulebook, asset)
    records = _Records(flock, outcomes(settled, asset, past))
    lead_time = window.cut_off_at - now
    known = [each for each in past[-_MOST_PAST:] if each.cut_off_at - lead_time >= each.opens_at]
    instants = [each.cut_off_at - lead_time for each in known]
    told: list[PastForecast] = []
    pits: list[float] = []
    for each, there in zip(known, positions_before(ledger, rulebook, asset, instants), strict=True):
        records.learn_until(there.at)
        draws = records.draw(there, each.cut_off_at, len(told), _PAST_PATHS)
        if draws is not None:
            told.append(_past_forecast(each, draws, records.outcome_of(each), pits))
        records.open_parts[each.cut_off_at] = there.open_part
    records.learn_until(now)
    problem = records.prepare(here, window.cut_off_at)
    if problem is None:
        return NoForecast.NOBODY_COPIES
    holders, history, hours, chosen = problem
    draws = draw(holders, history, hours, seed=_SEED, paths=_PATHS, chosen=chosen)
    low, middle, high = draws.at(levels(pits))
    expected, per_gain = closed_form(holders, history, hours, chosen)
    return Forecast(
        asset=asset,
        as_of=now,
        window=window,
        low=low,
        middle=middle,
        high=high,
        expected=expected,
        drawn=int(np.rint(draws.paid.mean())),
        per_gain=per_gain,
        postponed=int(np.rint(draws.waiting.mean() * WHOLE_RATIO)),
        windows=len(history.ends),
        past=tuple(told),
    )


class _Flock:
    """All closed orders of one asset as (copier, hour, net), and when each copier was there."""

    def __init__(
        self, settled: Settled, ledger: Ledger, asset: str, window: SettlementWindow
    ) -> None:
        trades = settled.trades
        of_asset = [place for place, each in enumerate(trades.groups) if each.asset == asset]
        code = np.full(trades.group_count, -1, np.int64)
        code[of_asset] = np.arange(len(of_asset))
        self._place = {trades.groups[place]: at for at, place in enumerate(of_asset)}
        mine = code[trades.group] >= 0
        self._copier, closed_at = code[trades.group[mine]], trades.closed_at[mine]
        opened_at = trades.opened_at[mine]
        rule = settled.pending.run.rule
        net = trades.realized_pnl[mine].astype(np.float64)
        if rule.deducts_trading_fees:
            net -= trades.trading_fee[mine]
        if rule.counts_funding_fees:
            net += trades.funding_fee[mine]
        self._net, self._closed_at, self._opened_at = net, closed_at, opened_at
        self._quiet = max(_QUIET_WINDOWS * rule.schedule.period, _SHORTEST)
        self._stops = _last_stops(ledger)
        self._end_at = window.cut_off_at
        self._first = np.full(len(of_asset), np.iinfo(np.int64).max)
        np.minimum.at(self._first, self._copier, opened_at)

    def hour_of(self, at: Micros) -> int:
        """The hour an instant lies in, counted so that hours end at the cut-off; below 0."""
        return (at - self._end_at) // HOUR

    def fit(self, there: Position) -> tuple[Holders, Floats, int] | None:
        """The copiers of a position as options, the flock's gains before it, the first's hour."""
        end = int(np.searchsorted(self._closed_at, there.at))
        start = int(np.searchsorted(self._closed_at, there.at - _SPAN))
        if start == end:
            return None
        first_hour = self.hour_of(max(int(self._closed_at[0]), there.at - _SPAN))
        hours = self.hour_of(there.at - 1) + 1 - first_hour
        copier = self._copier[start:end]
        hour = (self._closed_at[start:end] - self._end_at) // HOUR - first_hour
        last_at = np.full(len(self._first), -1, np.int64)
        last_at[copier] = self._closed_at[start:end]  # sorted by closing: the last one stays
        kept = np.flatnonzero(last_at >= 0)
        number = np.full(len(self._first), -1, np.int64)
        number[kept] = np.arange(len(kept))
        first = np.clip((self._first[kept] - self._end_at) // HOUR - first_hour, 0, hours - 1)
        until = np.minimum(last_at[kept] + self._quiet, there.at - 1)
        last = np.clip((until - self._end_at) // HOUR - first_hour, first, hours - 1)
        scale, gains = flock_gains(number[copier], hour, self._net[start:end], first, last, hours)
        return self._holders(there, scale, number, last_at), gains, first_hour

    def _holders(self, there: Position, scale: Floats, number: Int64, last_at: Int64) -> Holders:
        held = np.zeros(len(there.groups))
        for at, group in enumerate(there.groups):
            place = self._place[group]
            is_here = last_at[place] >= max(
                there.at - self._quiet, self._stops_before(group, there.at)
            )
            if number[place] >= 0 and is_here:
                held[at] = scale[number[place]]
        return Holders(owed=there.owed, scale=held, slope=there.ratio * held)

    def _stops_before(self, group: Group, at: Micros) -> Micros:
        stops = [*self._stops.get(group.copier_id, ()), *self._stops.get("", ())]
        return max((each for each in stops if each <= at), default=0)


class _Records:
    """What is known of past cut-offs, growing as the walk through the past goes on."""

    def __init__(self, flock: _Flock, past: Sequence[Outcome]) -> None:
        self._flock = flock
        self._past = {each.window: each for each in past}
        self._coming = iter(past)
        self._next = next(self._coming, None)
        self._known: list[Outcome] = []
        self.open_parts: dict[Micros, float] = {}

    def outcome_of(self, window: SettlementWindow) -> Outcome:
        """What a past window came to."""
        return self._past[window]

    def learn_until(self, at: Micros) -> None:
        """Take in the windows cut off by an instant."""
        while self._next is not None and self._next.window.cut_off_at <= at:
            self._known.append(self._next)
            self._next = next(self._coming, None)

    def draw(self, there: Position, cut_off_at: Micros, turn: int, paths: int) -> Draws | None:
        """Draw the paths of one past window; None where too little was known."""
        known = [each for each in self._known if each.window.cut_off_at > there.at - _SPAN]
        if len(known) < FEWEST_WINDOWS or there.at - known[0].window.cut_off_at < _SHORTEST:
            return None
        problem = self.prepare(there, cut_off_at)
        if problem is None:
            return None
        holders, history, hours, chosen = problem
        return draw(holders, history, hours, seed=_SEED + turn + 1, paths=paths, chosen=chosen)

    def prepare(
        self, there: Position, cut_off_at: Micros
    ) -> tuple[Holders, History, int, Int64] | None:
        """The copiers, the past to draw from, the hours to go, and the cut-offs to end at.

        Of past cut-offs those are chosen before which, as early, positions were open as they are
        now, or were not; all, where there are too few.
        """
        fitted = self._flock.fit(there)
        if fitted is None:
            return None
        holders, gains, first_hour = fitted
        known = [
            each
            for each in self._known
            if 0 <= self._flock.hour_of(each.window.cut_off_at) - 1 - first_hour < len(gains)
        ]
        if not known or not gains.any() or not (holders.slope.any() or holders.owed.any()):
            return None
        history = History(
            gains=gains,
            ends=np.array(
                [self._flock.hour_of(e.window.cut_off_at) - 1 - first_hour for e in known]
            ),
            held=np.array([each.held for each in known], np.float64),
            held_count=np.array([each.held_count for each in known], np.float64),
        )
        hours = max(-(-(cut_off_at - there.at) // HOUR), 1)
        alike = [
            place
            for place, each in enumerate(known)
            if (part := self.open_parts.get(each.window.cut_off_at)) is not None
            and (2 * part >= 1) == (2 * there.open_part >= 1)
        ]
        chosen = alike if len(alike) >= _FEWEST_ALIKE else range(len(known))
        return holders, history, hours, np.array(chosen, np.int64)


def _past_forecast(
    window: SettlementWindow, draws: Draws, outcome: Outcome, pits: list[float]
) -> PastForecast:
    """Read a past forecast at the levels known by then, and note where its outcome fell."""
    at = levels(pits)
    low, middle, high = draws.at(at)
    place = draws.place_of(outcome.paid)
    chance = np.random.default_rng(_SEED + len(pits)).random()
    pits.append(place[0] + chance * (place[1] - place[0]))
    return PastForecast(window, low, middle, high, outcome.paid, part_within(place, at))


def _main_asset(settled: Settled) -> str:
    """The asset with the largest dues, of equal ones the first by name."""
    sums = {group.asset: 0 for group in settled.trades.groups}
    for batch in (*settled.batches, settled.pending):
        for group, due in zip(batch.group.tolist(), batch.due_if_settled.tolist(), strict=True):
            sums[settled.trades.groups[group].asset] += due
    return min(sums, key=lambda asset: (-sums[asset], asset))


def _windows_before(
    rulebook: Rulebook, settled: Settled, window: SettlementWindow
) -> list[SettlementWindow]:
    """Every scheduled window from the first closed order's to the one before `window`."""
    found = [window_at(rulebook, int(settled.trades.closed_at[0]))]
    while found[-1].cut_off_at < window.cut_off_at:
        found.append(window_after(rulebook, found[-1]))
    return list(islice(found, len(found) - 1))


def _last_stops(ledger: Ledger) -> dict[str, list[Micros]]:
    stops: dict[str, list[Micros]] = {}
    for event in ledger.events:
        if event.kind is EventKind.STOP_COPYING:
            stops.setdefault(event.copier_id, []).append(event.at)
    return stops
