"""Sweeps at the exchange's limit: the end is the server's truth, the rate is held, no 429."""

from __future__ import annotations

import faulthandler
import random
import time
from dataclasses import dataclass

import pytest

from profitshare_gui.core.sweep import ItemState
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweeping import SweepReport
from tests.practice import faults
from tests.practice.limits import Limiter
from tests.practice.server import PracticeExchange
from tests.usecases.swept import (
    LIST,
    REMOVE,
    assert_truth,
    ids,
    items_of,
    order_of,
    practice,
    small_world,
    swept,
)
from tests.usecases.synced import new_account

BURST = 5
REFUSED_OF, LOST_OF, CHANGED_OF = 50, 100, 100
"""Every 50th is refused (2 %), every 100th times out, every 100th changed meanwhile (1 %)."""


@dataclass(frozen=True)
class Figures:
    """What a sweep took, by the server's log."""

    removals: int
    readings: int
    seconds: float
    busiest: int

    @property
    def of_the_bar(self) -> float:
        """The time as a part of (n - burst) / rate, over every call that had to be made."""
        return self.seconds / ((self.removals + self.readings - BURST) / BURST)


def _disturb(exchange: PracticeExchange, count: int, chance: random.Random) -> None:
    """Refusals, time-outs and changes, spread over the list; no copier has two of them."""
    numbers = [each.id for each in exchange.world.copiers if each.equity == "1"]
    unlucky = chance.sample(numbers, count // REFUSED_OF + count // CHANGED_OF)
    for number in unlucky[: count // REFUSED_OF]:
        exchange.world.refusals[number] = chance.choice(["43066", "43068"])
    for number in unlucky[count // REFUSED_OF :]:
        copier = exchange.world.copiers[number]
        exchange.script.before(
            lambda copier=copier: _grow(copier),  # type: ignore[misc]
            path=REMOVE,
            nth=1 + (number - 1000) // 2,
        )
    ways = (faults.answer_lost(), faults.request_lost(), faults.answer_lost(is_held=True))
    sends = count - count // CHANGED_OF - count // REFUSED_OF
    for place, nth in enumerate(sorted(chance.sample(range(2, sends), count // LOST_OF))):
        exchange.script.fault(ways[place % len(ways)], path=REMOVE, nth=nth)


def _grow(copier: object) -> None:
    copier.equity, copier.removable = "104.20", "no"  # type: ignore[attr-defined]


class _TenTimes:
    """The exchange's own limits, each ten times as high."""

    def __init__(self, limiter: Limiter) -> None:
        self._limiter = limiter

    def admits(self, bucket: str, limit: int, span_ms: int = 1000) -> bool:
        return self._limiter.admits(bucket, limit * 10, span_ms)


def _run(
    store: Store, count: int, pace: Pace, *, seed: int, speed: int = 1
) -> tuple[SweepReport, Figures]:
    with practice(small_world(count), is_limited=True) as exchange:
        if speed > 1:
            exchange.limiter = _TenTimes(exchange.limiter)  # type: ignore[assignment]
        account = new_account(store, exchange.url)
        order = order_of(ids(exchange.world))
        _disturb(exchange, count, random.Random(seed))
        began = time.monotonic()
        report = swept(store, account, exchange.url, order, pace=pace)
        seconds = time.monotonic() - began
        assert report.halted is None
        assert report.of(ItemState.UNCERTAIN, ItemState.PLANNED, ItemState.SENT) == ()
        assert_truth(exchange, items_of(store, account))
        assert not [entry for entry in exchange.journal if entry.status == 429]
        sent = len(exchange.journal.to(REMOVE))
        every = len(exchange.journal)
        figures = Figures(sent, every - sent, seconds, exchange.journal.busiest(REMOVE))
        assert figures.busiest <= BURST * speed
        assert len(exchange.journal.to(LIST)) > 0
        return report, figures


def test_removals_at_a_limit_of_fifty_a_second_end_as_the_server_has_it(store: Store) -> None:
    """SPEC, Bars: no 429 at all; refusals, time-outs and changes on the way."""
    pace = Pace(spacing_ms=21, a_second=50, call_ms=300)
    report, figures = _run(store, 200, pace, seed=7, speed=10)
    assert figures.removals + len(report.of(ItemState.DROPPED)) == 200
    assert len(report.of(ItemState.REFUSED)) >= 2


@pytest.mark.slow
def test_five_thousand_removals_hold_the_rate(store: Store) -> None:
    """SPEC, Bars: at most 1.1 x (n - burst) / permitted rate, no 429 at all.

    n counts every call: the list has to be read again once a minute, 33 calls on average.
    """
    faulthandler.cancel_dump_traceback_later()  # it takes 20 minutes, and nothing hangs
    report, figures = _run(store, 5000, Pace(call_ms=1_000), seed=11)
    print(figures, f"{figures.of_the_bar:.3f} of the bound")  # noqa: T201 - the slow run's figures
    assert len(report.of(ItemState.REMOVED)) > 4_700
    assert figures.of_the_bar <= 1.1
