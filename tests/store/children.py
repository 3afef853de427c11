"""Other processes at the same archive; run as `python -m tests.store.children WHAT DATA …`."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypeAlias

import pytest
from sqlalchemy import Connection, Engine, event

from profitshare_gui.core.records import Feed, Order
from profitshare_gui.place import Place, SharedArchive, is_url
from profitshare_gui.store import saving_orders
from profitshare_gui.store.store import Store
from tests.say import order
from tests.store.archives import NOW

Child: TypeAlias = subprocess.Popen[str]

ROOT = Path(__file__).parents[2]

CORRECTED = order("ada", "2", order_id="1")
PAGE = [CORRECTED, *(order("ben", "1", order_id=str(number)) for number in range(2, 7))]
"""A correction of an order that the archive has, and five new orders, in three chunks."""


@contextmanager
def running(what: str, place: Place, *more: str) -> Iterator[Child]:
    """Another process, which can be spoken to by lines and does not outlive its test."""
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.store.children", what, as_word(place), *more],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield child
    finally:
        kill(child)


def as_word(place: Place) -> str:
    """A place as one argument of a process; the URLs of the tests have no password."""
    return f"{place.url} {place.folder}" if isinstance(place, SharedArchive) else str(place)


def _place(word: str) -> Place:
    url, _, folder = word.partition(" ")
    return SharedArchive(url, Path(folder)) if is_url(url) else Path(word)


def heard(child: Child) -> str:
    """The next line another process says; empty when it has ended."""
    assert child.stdout is not None
    return child.stdout.readline().strip()


def tell(child: Child) -> None:
    """Let another process go on."""
    assert child.stdin is not None
    child.stdin.write("go on\n")
    child.stdin.flush()


def kill(child: Child) -> None:
    """End another process as a power cut would."""
    child.kill()
    child.communicate()


def _say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def _pause(word: str) -> None:
    _say(word)
    sys.stdin.readline()


def _hold(data: Place) -> None:
    """Be in the middle of a write until told to go on."""

    def pages() -> Iterator[list[Order]]:
        _pause("writing")
        yield [order("held", "1", order_id="held")]

    Store.open(data).save_pages(1, Feed.ORDERS, pages(), learned_at=NOW)
    _say("done")


def _hold_account(data: Place) -> None:
    """Hold the lock on an account until told to go on."""
    with Store.open(data).account_lock(1, "removing copiers"):
        _pause("locked")


def _open(data: Place) -> None:
    Store.open(data).close()


def _write_often(data: Place, name: str) -> None:
    store = Store.open(data)
    for number in range(30):
        store.save_page(1, Feed.ORDERS, [order(name, "1", order_id=str(number))], learned_at=NOW)


def _follow(data: Place) -> None:
    """Have an archive open while another takes its place; then read and write."""
    store = Store.open(data)
    _pause(",".join(sorted(row.order_id for row in store.orders(1))))
    store.save_page(1, Feed.ORDERS, [order("ada", "1", order_id="new")], learned_at=NOW)
    _pause(",".join(sorted(row.order_id for row in store.orders(1))))
    store.close()


def _stop_at(data: Place, moment: str) -> None:
    """Save a page, and stop for good after the first statement that begins so."""

    def after(_connection: object, _cursor: object, sql: str, *_rest: object) -> None:
        if sql.strip().startswith(moment):
            _pause(moment)

    def before_commit(connection: Connection) -> None:
        options = connection.get_execution_options()
        is_server = connection.dialect.name == "postgresql"
        is_writer = "postgresql_readonly" not in options if is_server else "begin" in options
        if moment == "COMMIT" and is_writer:
            _pause(moment)

    event.listen(Engine, "after_cursor_execute", after)
    event.listen(Engine, "commit", before_commit)
    pytest.MonkeyPatch().setattr(saving_orders, "_CHUNK", 2)
    Store.open(data).save_page(1, Feed.ORDERS, PAGE, learned_at=NOW + 1, checkpoint="new")


if __name__ == "__main__":
    actions: dict[str, Callable[..., None]] = {
        "follow": _follow,
        "hold": _hold,
        "hold_account": _hold_account,
        "open": _open,
        "stop_at": _stop_at,
        "write_often": _write_often,
    }
    actions[sys.argv[1]](_place(sys.argv[2]), *sys.argv[3:])
