"""Killed at any instant of a sync: the next one goes on, and nothing is lost or twice."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from profitshare_gui.core.instants import DAY
from profitshare_gui.exchanges.exchange import FeedKind
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.store import Store
from tests.practice.binance import Binance
from tests.practice.binance_book import make_book
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import MADE_AT_MS, make_world
from tests.practice.okx import Okx
from tests.practice.server import PracticeExchange
from tests.practice.world import DAY_MS
from tests.store.children import ROOT
from tests.usecases.synced import holdings, new_account, synced

FEW, MANY = 4, 50
"""Kills of each exchange's sync in every run, and in `make test-slow` (the bar of SPEC, Bars)."""

LOG = ROOT / "build" / "sync_kills.txt"


class Undisturbed(NamedTuple):
    """What an archive holds after one sync that nobody disturbed, and how many requests it took."""

    held: dict[str, Any]
    requests: int


class Played(NamedTuple):
    """An exchange to practise on, and what its archive is to be."""

    exchange: str
    practice: PracticeExchange
    undisturbed: Undisturbed


def _started(exchange: str) -> PracticeExchange:
    """Every feed of history has several pages.

    At Bitget 600 shares, 660 bills, 250 closed trades, at OKX the same with the bills of 30 days;
    at Binance 300 closing fills of four contracts in nine weeks, with 600 fees and 180 fundings.
    """
    clock = PracticeClock(MADE_AT_MS)
    if exchange == "binance":
        book = make_book(300, MADE_AT_MS)
        book.most_rows = 100
        return PracticeExchange(Binance(book=book), clock=clock, is_limited=False)
    dialect = Okx() if exchange == "okx" else Bitget()
    world = make_world(copiers=150, orders=250)
    return PracticeExchange(dialect, world, clock=clock, is_limited=False)


@pytest.fixture(scope="module", params=["bitget", "okx", "binance"])
def played(request: pytest.FixtureRequest) -> Iterator[Played]:
    exchange = str(request.param)
    with _started(exchange) as practice:
        store = Store.in_memory()
        before = len(practice.journal)
        report = synced(store, new_account(store, exchange=exchange), practice.url)
        assert report.problems == ()
        undisturbed = Undisturbed(holdings(store, 1), len(practice.journal) - before)
        store.close()
        yield Played(exchange, practice, undisturbed)


def _killed(played: Played, data: Path, chance: random.Random) -> None:
    """Sync in another process, and kill it a moment after one of its requests."""
    practice = played.practice
    before = len(practice.journal)
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.usecases.synced", str(data), practice.url], cwd=ROOT
    )
    last = before + chance.randrange(4, played.undisturbed.requests)
    while len(practice.journal) < last and child.poll() is None:
        time.sleep(0.0005)
    time.sleep(chance.uniform(0, 0.02))
    child.kill()
    child.wait()


def _try(played: Played, data: Path, seed: int) -> bool:
    """Kill once, go on, and compare; whether the killed sync had been half done."""
    practice, held = played.practice, played.undisturbed.held
    store = Store.open(data)
    new_account(store, exchange=played.exchange)
    store.close()
    _killed(played, data, random.Random(seed))
    store = Store.open(data)
    was_half_done = holdings(store, 1) != held
    report = synced(store, store.account("main"), practice.url)
    assert report.problems == ()
    assert holdings(store, 1) == held
    for feed in PROFILES[played.exchange].feeds:
        if feed.kind is FeedKind.HISTORY:
            begins = (MADE_AT_MS - feed.history_days * DAY_MS) * 1000
            since = store.synced.reach(1, feed.feed.value).complete_since
            assert since is not None
            assert begins <= since < begins + DAY // 24
    again = synced(store, store.account("main"), practice.url)
    assert all(each.added == each.changed == 0 for each in again.feeds)
    store.close()
    return was_half_done


def test_a_sync_that_was_killed_goes_on_to_the_same_archive(played: Played, tmp_path: Path) -> None:
    halves = [_try(played, tmp_path / str(seed), seed) for seed in range(FEW)]
    assert sum(halves) >= FEW // 2  # the kills did hit syncs at work


@pytest.mark.slow
def test_fifty_kills_leave_the_same_archive(played: Played, tmp_path: Path) -> None:
    """SPEC, Bars: killed at every step, nothing is lost. The counts go into a log."""
    seeds = range(1000, 1000 + MANY)
    halves = [_try(played, tmp_path / str(seed), seed) for seed in seeds]
    _log(
        f"sync of {played.exchange}",
        f"{MANY} kills, {sum(halves)} of them half way; every archive as if undisturbed",
    )
    assert sum(halves) >= MANY // 2


def _log(what: str, came: str) -> None:
    """One line a kind, in the place of that of an earlier run."""
    LOG.parent.mkdir(exist_ok=True)
    known = LOG.read_text(encoding="utf-8").splitlines() if LOG.exists() else []
    lines = [line for line in known if line.startswith("sync of ") and f"{what}:" not in line]
    LOG.write_text("\n".join([*lines, f"{what}: {came}"]) + "\n", encoding="utf-8")
