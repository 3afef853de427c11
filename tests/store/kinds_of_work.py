"""Data folders as each kind of work finds them, for killing it and for filling its disk."""

from __future__ import annotations

import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.records import Feed
from profitshare_gui.store.backup import BY_HAND, DAILY, KEPT, back_up
from profitshare_gui.store.store import ARCHIVE, Store
from tests.say import order as one_order
from tests.store.archives import new_account, save
from tests.store.kill_child import WHEN
from tests.store.older import Contents, contents, make_older


def fill(data: Path, *numbers: int) -> None:
    """An archive with these orders."""
    store = Store.open(data)
    account_id = new_account(store)
    orders = [one_order(f"copier-{n % 50}", str(n), order_id=f"{n:040}") for n in numbers]
    save(store, account_id, Feed.ORDERS, orders)
    store.close()


def make_import(data: Path) -> None:
    fill(data, *range(100))
    lines = [
        f"{n:040},copier-{n % 50},USDT,BTCUSDT,long,2026-03-25T09:00:00Z,2026-03-25T10:00:00Z,"
        f"{n},0,0,0.1"
        for n in range(50, 500)
    ]
    head = (
        "order_id,copier_id,asset,symbol,side,opened_at,closed_at,"
        "realized_pnl,trading_fee,funding_fee,share_ratio"
    )
    (data.parent / "orders.csv").write_text("\n".join([head, *lines, ""]), encoding="utf-8")


def make_migrate(data: Path) -> None:
    make_older(data)


def make_backup(data: Path) -> None:
    fill(data, *range(400))
    for day in range(KEPT):
        back_up(data, DAILY, WHEN - (KEPT - day) * DAY)


def make_restore(data: Path) -> None:
    """The archive is as a killed process leaves it: with its newest orders in the log beside it."""
    being_made = data.parent / "being-made"
    fill(being_made, *range(300))
    back_up(being_made, BY_HAND, WHEN - DAY)
    store = Store.open(being_made)
    later = [one_order("late", str(n), order_id=f"late {n}") for n in range(200)]
    save(store, 1, Feed.ORDERS, later)
    shutil.copytree(being_made, data)
    store.close()
    shutil.rmtree(being_made)
    assert (data / f"{ARCHIVE}-wal").stat().st_size > 0


def make_finish(data: Path) -> None:
    """A restore that was killed when all was ready."""
    make_restore(data)
    (backup,) = (data / "backups").iterdir()
    shutil.copy(backup, data / "restoring.sqlite")
    swap = (
        f'{{"kind": "restore", "source": "{backup.name}",'
        ' "set_aside": "set-aside/20261121T094500Z-restore"}'
    )
    (data / "restoring.json").write_text(swap, encoding="utf-8")


def make_salvage(data: Path) -> None:
    fill(data, *range(600))
    with (data / ARCHIVE).open("r+b") as file:
        file.seek(30 * 4096)
        file.write(b"\xff" * 2 * 4096)


MAKERS: dict[str, Callable[[Path], None]] = {
    "import": make_import,
    "migrate": make_migrate,
    "backup": make_backup,
    "restore": make_restore,
    "finish": make_finish,
    "salvage": make_salvage,
}


def state(data: Path) -> Contents | bytes:
    """What stands in the archive; where it is damaged, its bytes. The folder stays as it is."""
    with tempfile.TemporaryDirectory() as folder:
        for path in data.glob(f"{ARCHIVE}*"):
            shutil.copy(path, folder)
        looked_at = Path(folder) / ARCHIVE
        try:
            return contents(looked_at)
        except (sqlite3.DatabaseError, AssertionError):
            return looked_at.read_bytes()
