"""Killed at any instant of a sync: the next one goes on, and nothing is lost or twice."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.instants import DAY
from profitshare_gui.store.store import Store
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS
from tests.store.children import ROOT
from tests.usecases.synced import holdings, new_account, synced

FEW, MANY = 6, 50
"""Kills in every run, and in `make test-slow` (the bar of SPEC, Bars)."""

LOG = ROOT / "build" / "sync_kills.txt"


@pytest.fixture(scope="module")
def practice() -> Iterator[PracticeExchange]:
    """Every feed of history has several pages: 600 shares, 660 bills, 250 closed trades."""
    world = make_world(copiers=150, orders=250)
    with PracticeExchange(
        Bitget(), world, clock=PracticeClock(MADE_AT_MS), is_limited=False
    ) as started:
        yield started


@pytest.fixture(scope="module")
def undisturbed(practice: PracticeExchange) -> tuple[dict[str, Any], int]:
    """What an archive holds after one sync that nobody disturbed, and its number of requests."""
    store = Store.in_memory()
    before = len(practice.journal)
    report = synced(store, new_account(store), practice.url)
    assert report.problems == ()
    held = holdings(store, 1)
    store.close()
    return held, len(practice.journal) - before


def _killed(practice: PracticeExchange, data: Path, requests: int, chance: random.Random) -> None:
    """Sync in another process, and kill it a moment after one of its requests."""
    before = len(practice.journal)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.usecases.synced", str(data), practice.url], cwd=ROOT
    )
    last = before + chance.randrange(4, requests)
    while len(practice.journal) < last and child.poll() is None:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, 0.02))
    child.kill()
    child.wait()


def _try(
    practice: PracticeExchange, undisturbed: tuple[dict[str, Any], int], data: Path, seed: int
) -> bool:
    """Kill once, go on, and compare; whether the killed sync had been half done."""
    held, requests = undisturbed
    store = Store.open(data)
    new_account(store)
    store.close()
    _killed(practice, data, requests, random.Random(seed))
    store = Store.open(data)
    was_half_done = holdings(store, 1) != held
    report = synced(store, store.account("main"), practice.url)
    assert report.problems == ()
    assert holdings(store, 1) == held
    begins = (MADE_AT_MS - 90 * DAY_MS) * 1000
    for feed in ("paid_shares", "closed_trades", "bills"):
        since = store.synced.reach(1, feed).complete_since
        assert since is not None
        assert begins <= since < begins + DAY // 24
    again = synced(store, store.account("main"), practice.url)
    assert all(each.added == each.changed == 0 for each in again.feeds)
    store.close()
    return was_half_done


def test_a_sync_that_was_killed_goes_on_to_the_same_archive(
    practice: PracticeExchange, undisturbed: tuple[dict[str, Any], int], tmp_path: Path
) -> None:
    halves = [_try(practice, undisturbed, tmp_path / str(seed), seed) for seed in range(FEW)]
    assert sum(halves) >= FEW // 2  # the kills did hit syncs at work


@pytest.mark.slow
def test_fifty_kills_leave_the_same_archive(
    practice: PracticeExchange, undisturbed: tuple[dict[str, Any], int], tmp_path: Path
) -> None:
    """SPEC, Bars: killed at every step, nothing is lost. The counts go into a log."""
    seeds = range(1000, 1000 + MANY)
    halves = [_try(practice, undisturbed, tmp_path / str(seed), seed) for seed in seeds]
    LOG.parent.mkdir(exist_ok=True)
    line = f"sync: {MANY} kills, {sum(halves)} of them half way; every archive as if undisturbed"
    LOG.write_text(f"{line}\n", encoding="utf-8")
    assert sum(halves) >= MANY // 2
