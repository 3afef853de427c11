"""The archive at a million orders: import, one more order, and the window, in one run.

Peers: raw `executemany` into the same tables and indexes, with `csv` and `Decimal` before it; a
full recompute of the same account; the window while nothing happens.
Run with the program's own interpreter; nothing else is needed.
"""

from __future__ import annotations

import argparse
import csv
import gc
import json
import os
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import islice
from pathlib import Path

import numpy as np

from profitshare_gui.core.instants import DAY, HOUR, WEEK, Micros
from profitshare_gui.core.ledger import OPEN
from profitshare_gui.core.records import Account, Feed, Order, Owner
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.exchanges.export import write_orders
from profitshare_gui.exchanges.files import read_order_columns
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import books_of_ledger
from profitshare_gui.usecases.coverage import load_coverage
from profitshare_gui.usecases.imports import import_file
from profitshare_gui.usecases.profit import load_profit, profit_overview
from profitshare_gui.usecases.rulebooks import RulebookShelf

ROOT = Path(__file__).parents[2]
START: Micros = 1_704_067_200_000_000
"""2024-01-01 00:00 UTC, a Monday; the orders fill 104 weeks from here."""
WEEKS = 104
NOW = START + WEEKS * WEEK - DAY
COPIERS = 10_000
CHUNK = 20_000
EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
EMPTY_ACCOUNT = "empty"
INSERT = (
    "INSERT INTO orders (account_id, learned_at, copier_key, order_key, market_key, opened_at,"
    " closed_at, realized_pnl, trading_fee, funding_fee, share_ratio, unrealized_pnl, owner)"
    " VALUES (1, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


def make_orders(count: int) -> list[Order]:
    """Orders in the order they closed, each by one of the copiers."""
    chance = np.random.default_rng(2026)
    opened = START + chance.integers(0, WEEKS * WEEK - 2 * DAY, count)
    closed = np.sort(opened + chance.integers(1, HOUR, count))
    copier = chance.integers(0, COPIERS, count)
    gain = chance.integers(-9 * 10**9, 12 * 10**9, count)
    return [
        Order(
            copier_id=f"c{who:05d}",
            order_id=f"7300{number:012d}",
            asset="USDT",
            symbol="BTCUSDT",
            side="long",
            opened_at=at - HOUR // 2,
            closed_at=at,
            realized_pnl=pnl,
            trading_fee=12_345_678,
            funding_fee=-1_234_567,
            share_ratio=100_000,
            unrealized_pnl=None,
            owner=Owner.COPIER,
        )
        for number, (who, at, pnl) in enumerate(
            zip(copier.tolist(), closed.tolist(), gain.tolist(), strict=True)
        )
    ]


def pages(orders: list[Order]) -> Iterator[list[Order]]:
    rest = iter(orders)
    while page := list(islice(rest, CHUNK)):
        yield page


def seconds(work: Callable[[], object]) -> float:
    gc.collect()
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def account_in(folder: Path) -> tuple[Store, Account]:
    store = Store.open(folder)
    return store, store.add_account(account_named("bench"))


def account_named(name: str) -> Account:
    return Account(name, "ju", "files", "", START)


def raw_import(folder: Path, orders: list[Order]) -> float:
    """The same rows into the same tables and indexes, with nothing looked at."""
    store, account = account_in(folder)
    store.save_page(account.account_id, Feed.ORDERS, [], learned_at=NOW)
    store.close()
    file = sqlite3.connect(folder / "archive.sqlite", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"):
        file.execute(f"PRAGMA {pragma}")
    copiers = sorted({order.copier_id for order in orders})
    key = {name: number for number, name in enumerate(copiers, 1)}
    rows = [
        (key[o.copier_id], o.order_id, 1, *o[5:12], 0)  # as the archive's columns stand
        for o in orders
    ]

    def run() -> None:
        file.execute("BEGIN IMMEDIATE")
        file.execute("INSERT INTO market VALUES (1, 'USDT', 'BTCUSDT', 'long')")
        known = [(number, name) for name, number in key.items()]
        file.executemany("INSERT INTO copier VALUES (?, 1, ?)", known)
        for first in range(0, len(rows), CHUNK):
            file.executemany(INSERT, rows[first : first + CHUNK])
        file.execute("COMMIT")

    taken = seconds(run)
    file.close()
    return taken


def our_import(folder: Path, orders: list[Order]) -> tuple[float, float]:
    store, account = account_in(folder)

    def run() -> object:
        return store.save_pages(account.account_id, Feed.ORDERS, pages(orders), learned_at=NOW)

    first, again = seconds(run), seconds(run)
    changed = store.save_page(account.account_id, Feed.ORDERS, orders[:100], learned_at=NOW)
    if (changed.added, changed.changed) != (0, 0):
        raise AssertionError(changed)
    store.close()
    return first, again


def bench_import(folder: Path, orders: list[Order], rounds: int) -> Path:
    raw, first, again = [], [], []
    for number in range(rounds):
        raw.append(raw_import(folder / f"raw{number}", orders))
        ours = our_import(folder / f"ours{number}", orders)
        first.append(ours[0])
        again.append(ours[1])
    middle = [statistics.median(times) for times in (raw, first, again)]
    print(f"import of {len(orders):,} orders, parsing apart, medians of {rounds}")
    print(f"  raw executemany  {middle[0]:6.2f} s")
    print(f"  first import     {middle[1]:6.2f} s   {middle[1] / middle[0]:.2f} x raw (bar 1.2)")
    print(f"  the same again   {middle[2]:6.2f} s   {middle[2] / middle[1]:.2f} x first (bar 0.95)")
    return folder / "ours0"


def raw_file(folder: Path, path: Path) -> float:
    """The same file by the plainest means: `csv`, `Decimal`, `executemany`, nothing looked at."""
    store, account = account_in(folder)
    store.save_page(account.account_id, Feed.ORDERS, [], learned_at=NOW)
    store.close()
    file = sqlite3.connect(folder / "archive.sqlite", isolation_level=None)
    for pragma in ("journal_mode = WAL", "synchronous = FULL", "cache_size = -65536"):
        file.execute(f"PRAGMA {pragma}")
    keys: dict[str, int] = {}

    def micros(text: str) -> int:
        return (datetime.fromisoformat(text) - EPOCH) // timedelta(microseconds=1)

    def units(text: str) -> int | None:
        return int(Decimal(text).scaleb(8)) if text else None

    def run() -> None:
        file.execute("BEGIN IMMEDIATE")
        file.execute("INSERT INTO market VALUES (1, 'USDT', 'BTCUSDT', 'long')")
        with path.open(encoding="utf-8", newline="") as text:
            lines = csv.reader(text)
            next(lines)
            while some := list(islice(lines, CHUNK)):
                rows = [
                    (
                        keys.setdefault(line[0], len(keys) + 1),
                        line[1],
                        1,
                        *map(micros, line[4:6]),
                        *map(units, line[6:9]),
                        int(Decimal(line[9]).scaleb(6)),
                        units(line[10]),
                        0,
                    )
                    for line in some
                ]
                file.executemany(INSERT, rows)
        known = [(number, name) for name, number in keys.items()]
        file.executemany("INSERT INTO copier VALUES (?, 1, ?)", known)
        file.execute("COMMIT")

    taken = seconds(run)
    file.close()
    return taken


def bench_file(folder: Path, orders: list[Order], rounds: int) -> None:
    path = folder / "orders.csv"
    write_orders(path, orders)
    raw, ours, read, busy = [], [], [], []
    for number in range(rounds):
        raw.append(raw_file(folder / f"rawfile{number}", path))
        read.append(seconds(partial(read_order_columns, path)))
        store, account = account_in(folder / f"file{number}")
        start = time.process_time()
        ours.append(seconds(partial(import_file, store, account, Feed.ORDERS, path, now=NOW)))
        busy.append(time.process_time() - start)
        store.close()
    peer, whole, reading, cpu = map(statistics.median, (raw, ours, read, busy))
    load = os.getloadavg()[0]
    print(f"end to end from CSV, {len(orders):,} orders, medians of {rounds}, load {load:.1f}")
    print(f"  csv, Decimal, executemany  {peer:6.2f} s")
    print(f"  file to committed archive  {whole:6.2f} s   {whole / peer:.2f} x the peer")
    print(f"  of it reading              {reading:6.2f} s")
    print(f"  {len(orders) / whole:,.0f} rows/s (bar 200,000)   {cpu:.2f} s of CPU time")


def bench_window(folder: Path, orders: list[Order], rulebook: Rulebook, rounds: int) -> None:
    """The event loop of the window while a file goes through its import dialog."""
    path = folder / "window.csv"
    write_orders(path, orders)
    shown = folder / "shown"
    store, account = account_in(shown)
    store.save_pages(account.account_id, Feed.ORDERS, pages(orders[::50]), learned_at=NOW)
    store.add_account(account_named(EMPTY_ACCOUNT))
    load_profit(store, store.account("bench"), rulebook, NOW)
    store.close()
    script = Path(__file__).with_name("import_in_window.py")
    for what, title in (("gaps", "longest wait between ticks, ms"), ("frames", "table frame, ms")):
        found: dict[str, list[dict[str, float]]] = {}
        for number in range(rounds):
            data = folder / f"{what}{number}"
            shutil.copytree(shown, data)
            answer = subprocess.run(
                [sys.executable, script, data, path, str(NOW), what],
                capture_output=True,
                text=True,
                check=True,
                env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
            )
            for stage, figures in json.loads(answer.stdout).items():
                found.setdefault(stage, []).append(figures)
            shutil.rmtree(data)
        print(
            f"importing {len(orders):,} orders in the window: {title}; load"
            f" {os.getloadavg()[0]:.1f}"
        )
        key = "largest" if what == "gaps" else "middle"
        middle = {
            stage: statistics.median(each[key] for each in rows) for stage, rows in found.items()
        }
        for stage, figure in middle.items():
            bar = "bar 25" if what == "gaps" else f"{figure / middle['idle']:.2f} x idle (bar 1.6)"
            print(f"  {stage:10s} {figure:7.1f}   {bar}")


def bench_one_more(folder: Path, data: Path, rulebook: Rulebook, rounds: int) -> None:
    """One new order in the open window, from its file to the screen's model."""
    store = Store.open(data)
    account = store.account("bench")
    load_profit(store, account, rulebook, NOW)  # what a first start settles is kept here

    def whole() -> object:
        ledger = store.ledger(account.account_id)
        return profit_overview(
            account,
            books_of_ledger(ledger, rulebook, NOW),
            nicknames=store.copier_past.last_nicknames(account.account_id),
            learned_at=store.last_learned_at(account.account_id),
            order_count=store.order_count(account.account_id),
            coverage=load_coverage(store, account, NOW),
        )

    def one(path: Path) -> object:
        import_file(store, account, Feed.ORDERS, path, now=NOW)
        return load_profit(store, account, rulebook, NOW)

    everything, one_more = [], []
    (newest,) = make_orders(1)
    for number in range(rounds):
        path = folder / f"one{number}.csv"
        at = NOW - DAY + number
        order = newest._replace(order_id=f"new{number}", opened_at=at, closed_at=at + 1)
        write_orders(path, [order])
        one_more.append(seconds(partial(one, path)))
        everything.append(seconds(whole))
    ours, full = statistics.median(one_more), statistics.median(everything)
    print("one new order in the open window, file to screen model")
    print(f"  full recompute   {full * 1000:6.0f} ms")
    print(f"  ours             {ours * 1000:6.0f} ms   {ours / full:.3f} x full (bar 0.05)")
    store.close()


_OPEN_WINDOW = """
import json, os, sys, time
from datetime import UTC, datetime
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from profitshare_gui.app import create_window
app = QApplication(sys.argv[:1])
now = datetime.fromtimestamp(int(sys.argv[2]) / 1e6, UTC)
window = create_window(Path(sys.argv[1]), now=lambda: now)
window.show()
shown, worked = time.perf_counter(), time.process_time()

def look():
    if window.busy:
        return
    right, worked_then = time.perf_counter() - shown, time.process_time() - worked
    status = Path("/proc/self/status").read_text().split()
    resident = int(status[status.index("VmRSS:") + 1]) // 1024
    print(json.dumps([right, resident, worked_then]), flush=True)
    os._exit(0)

timer = QTimer()
timer.timeout.connect(look)
timer.start(5)
app.exec()
"""
"""Everything that the window loads first, the chart's library included."""


def bench_opening(data: Path, rounds: int) -> None:
    found = []
    for _ in range(rounds):
        command = [sys.executable, "-c", _OPEN_WINDOW, str(data), str(NOW)]
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
        answer = subprocess.run(
            command, capture_output=True, text=True, check=True, env=environment
        )
        found.append(json.loads(answer.stdout))
    right, resident, busy = (statistics.median(values) for values in zip(*found, strict=True))
    print(f"opening the window on them, load {os.getloadavg()[0]:.1f}")
    print(
        f"  right after it shows: {right:.2f} s (bar 1), {busy:.2f} s of CPU time"
        f"   resident: {resident:.0f} MB (bar 300)"
    )


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--orders", type=int, default=1_000_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--only", choices=["import", "file", "one", "open", "window"])
    chosen = options.parse_args()
    rulebook = RulebookShelf((ROOT / "resources" / "rulebooks",)).rulebook("ju")
    orders = make_orders(chosen.orders)
    if any(order.closed_at is None or order.closed_at >= OPEN for order in orders):
        raise AssertionError
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        data = folder / "ours0"
        if chosen.only in (None, "import"):
            bench_import(folder, orders, chosen.rounds)
        else:
            our_import(data, orders)
        if chosen.only in (None, "file"):
            bench_file(folder, orders, chosen.rounds)
        if chosen.only in (None, "window"):
            bench_window(folder, orders, rulebook, chosen.rounds)
        if chosen.only in (None, "one"):
            bench_one_more(folder, data, rulebook, chosen.rounds)
        if chosen.only in (None, "open"):
            store = Store.open(data)
            load_profit(store, store.account("bench"), rulebook, NOW)
            store.close()
            del orders
            bench_opening(data, chosen.rounds)


if __name__ == "__main__":
    main()
