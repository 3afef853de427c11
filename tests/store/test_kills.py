"""Killed at any step of import, migration, backup, restore or salvage: all or nothing is there."""

from __future__ import annotations

import shutil
import signal
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from profitshare_gui.store.backup import BY_HAND, KEPT, list_backups
from profitshare_gui.store.store import Store
from tests.store.children import ROOT
from tests.store.kill_child import ACTIONS, Child, killer, order
from tests.store.kinds_of_work import MAKERS, state
from tests.store.older import Contents, contents

FEW = 9
MANY = 120
"""Kills of each kind of work: in every run, and in `make test-slow`."""

LOG = ROOT / "build" / "kills.txt"


@pytest.fixture(scope="module")
def child() -> Iterator[Child]:
    """The process whose forks are killed."""
    with killer() as started:
        yield started


@dataclass
class Work:
    """One kind of work: the folder it begins with, and the states that may come of it."""

    what: str
    folder: Path
    before: Contents | bytes
    after: Contents | bytes
    steps: int


@pytest.fixture(params=MAKERS, scope="module")
def work(
    request: pytest.FixtureRequest, child: Child, tmp_path_factory: pytest.TempPathFactory
) -> Work:
    """Each kind of work in turn, done once to its end."""
    what = str(request.param)
    folder = tmp_path_factory.mktemp(what)
    MAKERS[what](folder / "before" / "data")
    before = state(folder / "before" / "data")
    shutil.copytree(folder / "before", folder / "after")
    steps = order(child, what, folder / "after" / "data")
    assert isinstance(steps, int), steps
    return Work(what, folder, before, state(folder / "after" / "data"), steps)


def kill_at(work: Work, child: Child, step: int) -> str:
    """Kill at a step, start again, and say which of the two states was found."""
    place = work.folder / "killed"
    shutil.rmtree(place, ignore_errors=True)
    shutil.copytree(work.folder / "before", place)
    data = place / "data"
    assert order(child, work.what, data, step) == -signal.SIGKILL
    are_backups_sane(data)
    if work.what != "migrate":
        Store.open(data).close()  # the next start, which finishes what was begun
    found = state(data)
    assert found in (work.before, work.after), f"{work.what}, step {step}: something in between"
    assert not (data / "restoring.json").exists()
    if found == work.before != work.after or work.what == "backup":
        if work.what == "restore":
            (extra,) = list_backups(data)
            assert extra.why == BY_HAND
        if work.what != "finish":
            assert isinstance(order(child, work.what, data), int)  # again, undisturbed
    assert state(data) == work.after
    are_backups_sane(data)
    if work.what in {"restore", "finish", "salvage"}:
        (aside,) = (data / "set-aside").iterdir()
        assert state(aside) == work.before
    Store.open(data).close()
    assert not (data / "restoring.sqlite").exists()
    return "before" if found == work.before else "after"


def are_backups_sane(data: Path) -> None:
    """Every backup that has its name is whole; parts are no backups."""
    if (data / "backups").exists():
        for path in (data / "backups").iterdir():
            if not path.name.startswith("archive.part"):
                contents(path)
        assert 0 <= len(list_backups(data)) <= KEPT + 1


def kill_often(work: Work, child: Child, times: int) -> Counter[str]:
    """Kill at steps all over the work, the first and the last among them.

    They are the closer together the nearer the end is, where one state becomes the other.
    """
    far = [(times - 1 - n) ** 2 for n in range(times)]
    steps = {work.steps - (work.steps - 1) * each // far[0] for each in far}
    return Counter(kill_at(work, child, step) for step in sorted(steps))


def test_killed_at_any_step_either_the_old_or_the_new_state_is_there(
    work: Work, child: Child
) -> None:
    """SPEC, Bars: kill at every step of import, migration, backup; nothing lost."""
    found = kill_often(work, child, FEW)
    assert found.total() >= FEW - 1
    assert found["before"] > 0 or work.what == "finish"


@pytest.mark.slow
def test_killed_often_at_steps_all_over_the_work(work: Work, child: Child) -> None:
    """The same at many more steps; the counts go into build/kills.txt."""
    found = kill_often(work, child, MANY)
    LOG.parent.mkdir(exist_ok=True)
    first = work.what == next(iter(ACTIONS))
    line = (
        f"{work.what:<10}{work.steps:>8}{found.total():>8}{found['before']:>8}{found['after']:>8}"
    )
    head = f"{'work':<10}{'steps':>8}{'kills':>8}{'before':>8}{'after':>8}\n" if first else ""
    with LOG.open("w" if first else "a", encoding="utf-8") as file:
        file.write(f"{head}{line}\n")
    assert found.total() >= 40  # with six kinds of work, well over 200 in all
