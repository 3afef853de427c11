"""Removing many copiers at the practice exchange's limits, against the rate that it permits.

The bar: at most 1.1 times (n - burst) / rate, and no request refused for its rate (SPEC, Bars). The
time is that of everything from connecting to the last answer: the list is read whole before the
first is sent and again before a minute has passed. Needs no screen.
"""

from __future__ import annotations

import argparse
import multiprocessing
import statistics
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from profitshare_gui.core.sweep import ItemState
from profitshare_gui.exchanges.transport import Pace
from profitshare_gui.store.store import Store
from tests.usecases.swept import (
    LIST,
    REMOVE,
    assert_truth,
    connected,
    ids,
    items_of,
    order_of,
    practice,
    small_world,
    swept,
)
from tests.usecases.synced import new_account

RATE = BURST = 5
BAR = 1.1


@dataclass(frozen=True)
class Figures:
    """One removal of many, by the clock and by the exchange's own log."""

    removed: int
    seconds: float
    refused_for_rate: int
    pages: int
    busiest: int

    @property
    def of_the_bound(self) -> float:
        return self.seconds / ((self.removed - BURST) / RATE)


def removed(count: int, number: int) -> Figures:
    """Remove so many copiers from a list that has as many others; `number` is that of the round."""
    del number
    with (
        tempfile.TemporaryDirectory() as folder,
        practice(small_world(count, others=count), is_limited=True) as exchange,
    ):
        store = Store.open(Path(folder))
        account = new_account(store, exchange.url)
        order = order_of(ids(exchange.world))
        connected(exchange.url).close()  # loading ccxt takes a third of a second, once
        began = time.perf_counter()
        report = swept(store, account, exchange.url, order, pace=Pace())
        seconds = time.perf_counter() - began
        if report.halted is not None or len(report.of(ItemState.REMOVED)) != count:
            raise RuntimeError(f"not everybody was removed: {report.halted}")
        assert_truth(exchange, items_of(store, account))
        store.close()
        return Figures(
            removed=count,
            seconds=seconds,
            refused_for_rate=sum(entry.status == 429 for entry in exchange.journal),
            pages=len(exchange.journal.to(LIST)),
            busiest=exchange.journal.busiest(REMOVE),
        )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--copiers", type=int, nargs="*", default=(200, 1000))
    options.add_argument("--rounds", type=int, default=5)
    chosen = options.parse_args()
    print(f"batch removal at {RATE} a second, medians of {chosen.rounds} side by side")
    context = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(chosen.rounds, mp_context=context) as pool:
        for count in chosen.copiers:
            rounds = list(pool.map(partial(removed, count), range(chosen.rounds)))
            middle = statistics.median(each.of_the_bound for each in rounds)
            worst = max(each.of_the_bound for each in rounds)
            refused = sum(each.refused_for_rate for each in rounds)
            pages = statistics.median(each.pages for each in rounds)
            busiest = max(each.busiest for each in rounds)
            print(
                f"  {count:5,} removed: {middle:.3f} of the bound (bar {BAR}), worst {worst:.3f}; "
                f"{refused} refused for the rate; {pages:.0f} pages of the list read beside; "
                f"{busiest} in the busiest second"
            )


if __name__ == "__main__":
    main()
