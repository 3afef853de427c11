"""Killed at any instant of a sweep: the next start finds out, and nothing is ever sent twice."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import pytest

from profitshare_gui.core.sweep import NOT_CONFIRMED, ItemState
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweep_recovery import recover
from tests.practice.server import PracticeExchange
from tests.store.children import ROOT
from tests.usecases.swept import (
    REMOVE,
    assert_truth,
    connected,
    ids,
    items_of,
    order_of,
    practice,
    sent_twice,
    small_world,
    swept,
)
from tests.usecases.synced import new_account, now

COPIERS = 40
FEW, MANY = 6, 50
"""Kills in every run, and in `make test-slow` (the bar of SPEC, Bars)."""


def _killed(exchange: PracticeExchange, data: Path, chance: random.Random) -> None:
    """Sweep in another process, and kill it a moment after one of its requests."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.usecases.swept", str(data), exchange.url], cwd=ROOT
    )
    # A time, two lists of the child and of the sweep, then the removals.
    last = chance.randrange(2, COPIERS + 3)
    while len(exchange.journal) < last and child.poll() is None:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, 0.02))
    child.kill()
    child.wait()


def _try(data: Path, seed: int) -> bool:
    """Kill once, recover, compare with the server, and finish; whether it was under way."""
    with practice(small_world(COPIERS)) as exchange:
        store = Store.open(data)
        account = new_account(store, exchange.url)
        store.close()
        _killed(exchange, data, random.Random(seed))
        store = Store.open(data)
        was_under_way = bool(store.sweeps.unfinished(account.account_id))
        with closing(connected(exchange.url)) as bitget:
            recovered = recover(bitget, store, account, now)
        assert store.sweeps.unfinished(account.account_id) == []
        assert len(recovered.removed) + len(recovered.not_confirmed) <= 1
        assert all(item.code == NOT_CONFIRMED for item in recovered.not_confirmed)
        items = items_of(store, account)
        assert {item.state for item in items} <= {
            ItemState.REMOVED,
            ItemState.REFUSED,
            ItemState.STOPPED,
        }
        assert_truth(exchange, items)
        left = ids(exchange.world)
        report = swept(store, account, exchange.url, order_of(left))
        assert len(report.of(ItemState.REMOVED)) == len(left)
        assert len(exchange.world.removed) == len(exchange.journal.to(REMOVE)) == COPIERS
        assert sent_twice(exchange) == []
        store.close()
        return was_under_way


def test_a_sweep_that_was_killed_is_settled_and_nothing_is_sent_twice(tmp_path: Path) -> None:
    hits = [_try(tmp_path / str(seed), seed) for seed in range(FEW)]
    assert sum(hits) >= FEW // 2  # the kills did hit sweeps at work


@pytest.mark.slow
def test_fifty_kills_leave_the_servers_truth(tmp_path: Path) -> None:
    """SPEC, Bars: kill at every step of batch removal, nothing lost, nothing sent twice."""
    hits = [_try(tmp_path / str(seed), seed) for seed in range(1000, 1000 + MANY)]
    assert sum(hits) >= MANY // 2
