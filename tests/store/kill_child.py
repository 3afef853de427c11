"""A process that kills itself at the n-th step of some work; run as `-m tests.store.kill_child`.

Steps are everything that touches the disk: each statement, every so many instructions inside one,
and each call that makes, moves, removes or syncs a file, before and after it. The modules are
loaded once; each order is carried out by a fork, which dies as a power cut would have it: by
SIGKILL, with no chance to clean up.
"""

from __future__ import annotations

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self, TypeAlias

from profitshare_gui.core.errors import StoreError
from tests.say import at
from tests.store.children import ROOT

Child: TypeAlias = subprocess.Popen[str]

WHEN = at("2026-11-21 09:45")
_INSTRUCTIONS = 500
_NOBODY = 65_534
_CALLS = ("fsync", "replace", "rename", "unlink", "mkdir", "ftruncate", "open")


class _Steps:
    """Counts the steps of this process and kills it before the one after `last`."""

    def __init__(self) -> None:
        self.taken = 0
        self.last = 0

    def take(self) -> int:
        self.taken += 1
        if self.taken == self.last:
            os.kill(os.getpid(), signal.SIGKILL)
        return 0


_STEPS = _Steps()


class _Cursor(sqlite3.Cursor):
    def execute(self, sql: str, values: Any = (), /) -> Self:
        _STEPS.take()
        answer = super().execute(sql, values)
        _STEPS.take()
        return answer

    def executemany(self, sql: str, values: Any, /) -> Self:
        _STEPS.take()
        answer = super().executemany(sql, values)
        _STEPS.take()
        return answer


class _Connection(sqlite3.Connection):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.set_progress_handler(_STEPS.take, _INSTRUCTIONS)

    def cursor(self, factory: Any = _Cursor) -> Any:
        return super().cursor(factory)

    def execute(self, *args: Any) -> sqlite3.Cursor:
        return self.cursor().execute(*args)  # type: ignore[no-any-return]

    def executemany(self, *args: Any) -> sqlite3.Cursor:
        return self.cursor().executemany(*args)  # type: ignore[no-any-return]

    def commit(self) -> None:
        _STEPS.take()
        super().commit()
        _STEPS.take()

    def close(self) -> None:
        _STEPS.take()
        super().close()
        _STEPS.take()


def _counted(call: Callable[..., Any]) -> Callable[..., Any]:
    def counted(*args: Any, **kwargs: Any) -> Any:
        _STEPS.take()
        answer = call(*args, **kwargs)
        _STEPS.take()
        return answer

    return counted


def _count_everything() -> None:
    plain = sqlite3.connect

    def connect(*args: Any, **kwargs: Any) -> sqlite3.Connection:
        opened: sqlite3.Connection = plain(*args, **{**kwargs, "factory": _Connection})
        return opened

    sqlite3.connect = connect  # type: ignore[assignment]
    sqlite3.dbapi2.connect = connect  # type: ignore[assignment]
    for name in _CALLS:
        setattr(os, name, _counted(getattr(os, name)))


def _import(data: Path) -> None:
    from profitshare_gui import cli

    vars(cli)["now_in_micros"] = lambda: WHEN  # or no two imports would leave the same rows
    words = ["import", str(data.parent / "orders.csv"), "--account", "main", "--kind", "orders"]
    cli.main([*words, "--data", str(data)], standalone_mode=False)


def _open(data: Path) -> None:
    from profitshare_gui.store.store import Store

    Store.open(data).close()


def _back_up(data: Path) -> None:
    from profitshare_gui.store.backup import DAILY, back_up

    back_up(data, DAILY, WHEN)


def _restore(data: Path) -> None:
    from profitshare_gui.store.restore import restore

    (backup,) = (data / "backups").iterdir()
    restore(data, backup, WHEN)


def _salvage(data: Path) -> None:
    from profitshare_gui.store.salvage import salvage

    salvage(data, WHEN)


def _look_as_anybody(data: Path) -> None:
    """Open the archive as a person who may read it and nothing more; root may always write."""
    if os.geteuid() == 0:
        os.setegid(_NOBODY)
        os.seteuid(_NOBODY)
    try:
        _open(data)
    finally:
        if os.getuid() == 0:
            os.seteuid(0)


ACTIONS: dict[str, Callable[[Path], None]] = {
    "import": _import,
    "migrate": _open,
    "backup": _back_up,
    "restore": _restore,
    "finish": _open,
    "salvage": _salvage,
    "look as anybody": _look_as_anybody,
}


def _carry_out(what: str, data: Path, last: int, largest: int) -> int | str:
    """Do some work in a fork.

    Return its steps, or minus the signal that ended it, or what it said when it gave up. No file
    may grow beyond `largest` bytes, as on a disk that is nearly full.
    """
    steps = data.parent / "steps"
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        _count_everything()
        _STEPS.last = last
        if largest:
            resource.setrlimit(resource.RLIMIT_FSIZE, (largest, resource.RLIM_INFINITY))
        report: int | str = "a fault; see stderr"
        try:
            ACTIONS[what](data)
            report = _STEPS.taken
        except StoreError as error:
            report = str(error)
        except SystemExit as ended:
            report = _STEPS.taken if not ended.code else f"exit {ended.code}"
        finally:
            if isinstance(report, str) and report.startswith("a fault"):
                traceback.print_exc()
            _STEPS.last = 0
            steps.write_text(json.dumps(report), encoding="ascii")
            os._exit(0)
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return -os.WTERMSIG(status)
    told: int | str = json.loads(steps.read_text(encoding="ascii"))
    return told


@contextmanager
def killer() -> Iterator[Child]:
    """The process that carries out orders; it does not outlive its test."""
    command = [sys.executable, "-m", "tests.store.kill_child"]
    pipe = subprocess.PIPE
    child = subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, text=True)
    try:
        yield child
    finally:
        child.kill()
        child.communicate()


def order(child: Child, what: str, data: Path, last: int = 0, largest: int = 0) -> int | str:
    """Have some work done up to its step `last`, or to its end; see `_carry_out`."""
    assert child.stdin is not None
    assert child.stdout is not None
    child.stdin.write(json.dumps([what, str(data), last, largest]) + "\n")
    child.stdin.flush()
    told: int | str = json.loads(child.stdout.readline())
    return told


if __name__ == "__main__":
    import profitshare_gui.cli
    import profitshare_gui.exchanges.files
    import profitshare_gui.store.salvage
    import profitshare_gui.store.store
    import profitshare_gui.usecases.imports  # noqa: F401 - loaded once, for all forks

    for line in sys.stdin:
        action, folder, until, limit = json.loads(line)
        sys.stdout.write(json.dumps(_carry_out(action, Path(folder), until, limit)) + "\n")
        sys.stdout.flush()
