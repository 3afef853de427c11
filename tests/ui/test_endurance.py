"""A day of the open window: what it holds after hours of use it held after the first ones."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Feed
from profitshare_gui.store.store import Store
from tests.practice.bitget import Bitget
from tests.practice.clock import PracticeClock
from tests.practice.made import make_world
from tests.practice.server import PracticeExchange
from tests.say import at
from tests.ui.conftest import events, orders
from tests.ui.copier_lists import bring, one
from tests.ui.endurance_deeds import CROWD, SYNCED

ROOT = Path(__file__).parents[2]
LOG = ROOT / "build" / "endurance.txt"

START = at("2026-04-05 12:00")
"""A Sunday: JU settles twelve hours later, and the countdown comes to its zero."""
WARM_UP = 4
FLAT = 1.05
COUNTED = ("threads", "system threads", "files", "windows", "widgets", "objects", "timers")
WORKERS = ("threads", "system threads", "files")
_NAMES = ("whale", "degen", "moon", "alpha", "zen")

Hour = dict[str, Any]


def fill(data: Path, copiers: int, url: str, start: Micros) -> None:
    """An account with a crowd of copiers, and one at an exchange."""
    chance = random.Random(2026)
    store = Store.open(data)
    crowd = store.add_account(Account(CROWD, "ju", "files", "", start))
    store.save_page(crowd.account_id, Feed.ORDERS, orders(), learned_at=start)
    store.save_page(crowd.account_id, Feed.EVENTS, events(), learned_at=start)
    everybody = [
        one(
            str(10_000_000 + number),
            str(chance.randrange(5_000)),
            chance.choice((0, 0, 1)),
            nickname=f"{chance.choice(_NAMES)}_{number}",
            days=chance.randrange(1, 400),
            as_of=start,
        )
        for number in range(copiers)
    ]
    bring(store, crowd, everybody)
    store.add_account(Account(SYNCED, "bitget", "bitget", url, start))
    store.close()


def live(
    folder: Path, *, hours: int, every: int, copiers: int, deeds: tuple[str, ...]
) -> list[Hour]:
    """Let a window in a process of its own live for some hours, and hear what it holds."""
    clock = PracticeClock(START // 1000)
    world = make_world(copiers=30, orders=200, until_ms=START // 1000)
    data = folder / "data"
    with PracticeExchange(Bitget(), world, clock=clock, is_limited=False) as exchange:
        fill(data, copiers, exchange.url, START)
        words = [str(data), str(START), str(hours), str(every), *deeds]
        child = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.endurance_child", *words],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        )
        with child:
            try:
                return heard(child, clock)
            finally:
                child.kill()


def heard(child: subprocess.Popen[str], clock: PracticeClock) -> list[Hour]:
    """What the window says after each hour; the exchange's clock goes with its own."""
    found = []
    assert child.stdout is not None
    for line in child.stdout:
        told = json.loads(line)
        if "advance" in told:
            clock.advance(told["advance"])
        else:
            found.append(told)
    assert child.wait() == 0
    return found


def grown(found: list[Hour], warm_up: int) -> dict[str, tuple[int, int]]:
    """What there is more of at the end than there ever was while it warmed up."""
    counted = {name: max(hour[name] for hour in found[:warm_up]) for name in COUNTED}
    windows, objects = (
        most(found[:warm_up], f"kinds of {what}") for what in ("windows", "objects")
    )
    last = found[-1]
    told = {name: (before, last[name]) for name, before in counted.items() if last[name] > before}
    told |= more_kinds(windows, last["kinds of windows"])
    # What the objects are is told where there are more: one may come for another that went.
    return told | (more_kinds(objects, last["kinds of objects"]) if "objects" in told else {})


def most(found: list[Hour], kinds: str) -> dict[str, int]:
    """The most there ever was of each kind."""
    counts: dict[str, int] = {}
    for hour in found:
        for kind, count in hour[kinds].items():
            counts[kind] = max(counts.get(kind, 0), count)
    return counts


def more_kinds(before: dict[str, int], now: dict[str, int]) -> dict[str, tuple[int, int]]:
    """The kinds of which there are more."""
    return {
        kind: (before.get(kind, 0), count)
        for kind, count in now.items()
        if count > before.get(kind, 0)
    }


def write_log(found: list[Hour], copiers: int, every: int) -> None:
    """The figures of every hour, for `make test-slow` to show."""
    names = ("hour", "rss", *COUNTED, "python", "frozen", "syncs", "seconds")
    lines = [
        f"{copiers:,} copiers, a sync every 5 and something done every {every} simulated minutes",
        "  ".join(f"{name:>14}" for name in names),
    ]
    for hour in found:
        shown = hour | {"rss": f"{hour['rss'] / 2**20:.0f} MiB"}
        lines.append("  ".join(f"{shown[name]:>14}" for name in names))
    LOG.parent.mkdir(exist_ok=True)
    LOG.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.usefixtures("english")
def test_dialogs_leave_nothing_behind(tmp_path: Path) -> None:
    """Issue 15, Endurance, in short: done once more, the same adds no part of a window.

    Threads and files are those of four workers, who come as they are needed; the day counts them.
    """
    deeds = ("correct_rows", "prepare_removal", "back_up", "look_at_settings")
    found = live(tmp_path, hours=2, every=15, copiers=60, deeds=deeds)
    assert len(found) == 2
    assert found[-1]["syncs"] >= 2
    more = grown(found, 1)
    assert not {name: count for name, count in more.items() if name not in WORKERS}


@pytest.mark.slow
def test_a_day_of_the_open_window(tmp_path: Path) -> None:
    """Issue 15: 24 simulated hours with 100,000 copiers; memory within 5 %, nothing leaked."""
    copiers, every = 100_000, 5
    found = live(tmp_path, hours=24, every=every, copiers=copiers, deeds=())
    write_log(found, copiers, every)
    assert len(found) == 24
    assert found[-1]["syncs"] >= 24 * 12 - 24  # one every five minutes, less those put off
    assert not grown(found, WARM_UP)
    warm = found[WARM_UP - 1]["rss"]
    assert max(hour["rss"] for hour in found[WARM_UP:]) <= warm * FLAT
