"""Return and risk of many copiers at once against empyrical on a DataFrame, in one run.

Both must give the same figures to 1e-9, or the run fails. Ours are always all seven; empyrical is
timed for the same seven, and for the four that a leaderboard shows, which flatters it.
"""

from __future__ import annotations

import argparse
import statistics
import time
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np

from profitshare_gui.core.performance import Floats, risk_of

BAR = 0.5
"""SPEC, section 8, last row."""


def make_returns(copiers: int, days: int) -> Floats:
    chance = np.random.default_rng(2026)
    return np.maximum(chance.normal(0.0005, 0.02, (copiers, days)), -0.9)


def ours(returns: Floats) -> Callable[[], list[Any]]:
    def run() -> list[Any]:
        risk = risk_of(returns)
        return [
            risk.time_weighted_return,
            -risk.max_drawdown,
            risk.sharpe,
            risk.win_rate_days,
            risk.cagr,
            risk.volatility,
            risk.sortino,
        ]

    return run


def empyrical_four(returns: Floats) -> Callable[[], list[Any]]:
    import empyrical
    import pandas as pd

    frame = pd.DataFrame(returns.T)
    return lambda: [
        empyrical.cum_returns_final(frame),
        empyrical.max_drawdown(frame),
        empyrical.sharpe_ratio(frame, annualization=365),
        (frame > 0).mean(),
    ]


def empyrical_seven(returns: Floats) -> Callable[[], list[Any]]:
    import empyrical
    import pandas as pd

    frame = pd.DataFrame(returns.T)
    four = empyrical_four(returns)
    return lambda: [
        *four(),
        empyrical.annual_return(frame, annualization=365),
        empyrical.annual_volatility(frame, annualization=365),
        empyrical.sortino_ratio(frame, annualization=365),
    ]


DESIGNS = {
    "ours, seven figures": ours,
    "empyrical, the same seven": empyrical_seven,
    "empyrical, four of them": empyrical_four,
}


def main() -> None:
    """Print the median of every design and our ratio to empyrical."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--copiers", type=int, default=10_000)
    parser.add_argument("--days", type=int, default=730)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    warnings.simplefilter("ignore")
    returns = make_returns(options.copiers, options.days)
    designs = {name: design(returns) for name, design in DESIGNS.items()}
    expected, *others = (run() for run in designs.values())
    for figures in others:
        for mine, yours in zip(expected, figures, strict=False):
            np.testing.assert_allclose(mine, yours, rtol=1e-9, atol=1e-12)
    seconds: dict[str, list[float]] = {name: [] for name in designs}
    for _ in range(options.rounds):
        for name, run in designs.items():
            start = time.perf_counter()
            run()
            seconds[name].append(time.perf_counter() - start)
    print(
        f"metrics: {options.copiers:,} copiers x {options.days} days, "
        f"medians of {options.rounds} interleaved rounds, equal to 1e-9"
    )
    medians = {name: statistics.median(times) for name, times in seconds.items()}
    mine = medians["ours, seven figures"]
    for name, median in medians.items():
        print(f"  {name:<27} {median * 1e3:8.1f} ms   ours is {mine / median:.2f}x of it")
    print(f"  bar: at most {BAR}x of empyrical")


if __name__ == "__main__":
    main()
