"""Settlement against a C loop, plain Python ints, polars, pandas and DuckDB, in one run.

Every design does JU's whole job: the ratio of each order, windows, postponement with its backlog,
rounding down once. All must give the digest of the plain-int oracle, or the run fails.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from profitshare_gui.core.instants import DAY, WEEK, parse_instant
from profitshare_gui.core.ledger import Ledger, OrderColumns
from profitshare_gui.core.rulebook_file import parse_rulebook
from profitshare_gui.core.settling import settle_in_batches

HERE = Path(__file__).parent
WEEKS = 104
START = parse_instant("2024-01-01T00:00:00Z")
END = START + WEEKS * WEEK
RATIOS = np.array([80_000, 100_000, 120_000, 150_000], np.int32)


@dataclass(frozen=True)
class World:
    """Orders as NumPy columns, sorted by closing time; about one in seven outlives a cut-off."""

    columns: OrderColumns
    copiers: int

    @property
    def ledger(self) -> Ledger:
        names = tuple(f"{code:06d}" for code in range(self.copiers))
        return Ledger(names, ("USDT",), self.columns, (), str)


def make_world(orders: int, copiers: int) -> World:
    chance = np.random.default_rng(2026)
    closed_at = np.sort(START + chance.integers(0, WEEKS * WEEK, orders))
    opened_at = np.maximum(closed_at - chance.integers(0, 2 * DAY, orders), START)
    return World(
        OrderColumns(
            copier=chance.integers(0, copiers, orders).astype(np.int32),
            asset=np.zeros(orders, np.int32),
            opened_at=opened_at,
            closed_at=closed_at,
            realized_pnl=chance.integers(-50 * 10**8, 60 * 10**8, orders),
            trading_fee=chance.integers(0, 10**8, orders),
            funding_fee=chance.integers(-(10**7), 10**7, orders),
            unrealized_pnl=np.zeros(orders, np.int64),
            share_ratio=chance.choice(RATIOS, orders),
            owner=np.zeros(orders, np.int8),
        ),
        copiers,
    )


def digest_of(window: Any, copier: Any, due: Any) -> str:
    """A digest of all (window, copier, due) with a due above zero, in that order."""
    table = np.array([window, copier, due], np.int64)
    table = table[:, table[2] > 0]
    table = table[:, np.lexsort((table[1], table[0]))]
    return hashlib.sha256(np.ascontiguousarray(table).tobytes()).hexdigest()[:16]


def ours(world: World) -> Callable[[], Any]:
    rulebook = parse_rulebook(
        (HERE.parent.parent / "resources/rulebooks/ju.toml").read_text("utf-8"), "ju"
    )
    ledger = world.ledger
    return lambda: settle_in_batches(ledger, rulebook, as_of=END)[0]


def ours_digest(settled: Any) -> str:
    # Groups are the copiers that have orders, in the order of their names.
    name = [int(group.copier_id) for group in settled.trades.groups]
    code = np.array(name, np.int64)
    parts = [
        (
            np.full(len(batch.group), (batch.run.window.opens_at - START) // WEEK),
            code[batch.group],
            batch.due,
        )
        for batch in settled.batches
    ]
    return digest_of(*(np.concatenate(column) for column in zip(*parts, strict=True)))


def c_loop(world: World) -> Callable[[], Any]:
    folder = Path(tempfile.mkdtemp())
    library = folder / "settle.so"
    command = ["gcc", "-O3", "-shared", "-fPIC", "-o", str(library), str(HERE / "settle_loop.c")]
    subprocess.run(command, check=True)
    settle = ctypes.CDLL(str(library)).settle
    settle.restype = ctypes.c_int64
    columns = world.columns
    arrays: list[Any] = [
        columns.copier,
        columns.opened_at,
        columns.closed_at,
        columns.realized_pnl,
        columns.trading_fee,
        columns.funding_fee,
        columns.share_ratio,
    ]

    def run() -> Any:
        due = np.zeros((WEEKS, world.copiers), np.int64)
        settle(
            *(ctypes.c_int64(n) for n in (len(columns), world.copiers, WEEKS, START, WEEK)),
            *(ctypes.c_void_p(array.ctypes.data) for array in arrays),
            ctypes.c_void_p(due.ctypes.data),
        )
        return due

    return run


def grid_digest(due: Any) -> str:
    window, copier = np.nonzero(due)
    return digest_of(window, copier, due[window, copier])


def plain_ints(world: World) -> Callable[[], Any]:
    columns = world.columns
    rows = list(
        zip(
            columns.copier.tolist(),
            columns.opened_at.tolist(),
            columns.closed_at.tolist(),
            columns.realized_pnl.tolist(),
            columns.trading_fee.tolist(),
            columns.funding_fee.tolist(),
            columns.share_ratio.tolist(),
            strict=True,
        )
    )

    def run() -> Any:
        cells: dict[tuple[int, int], tuple[int, int]] = {}
        blocked: set[tuple[int, int]] = set()
        for copier, opened_at, closed_at, pnl, fee, funding, ratio in rows:
            closes = (closed_at - START) // WEEK
            for window in range((opened_at - START) // WEEK, closes):
                blocked.add((window, copier))
            net = pnl - fee + funding
            waiting, product = cells.get((closes, copier), (0, 0))
            cells[closes, copier] = waiting + net, product + net * ratio
        settled: dict[tuple[int, int], tuple[int, int]] = {}
        for (window, copier), (net, product) in cells.items():
            settles = window
            while (settles, copier) in blocked:
                settles += 1
            before, product_before = settled.get((settles, copier), (0, 0))
            settled[settles, copier] = before + net, product_before + product
        return [
            (window, copier, product // 10**6)
            for (window, copier), (net, product) in settled.items()
            if net > 0 and product > 0 and window < WEEKS
        ]

    return run


def rows_digest(due: Any) -> str:
    return digest_of(*zip(*due, strict=True))


def _frame(world: World) -> dict[str, Any]:
    columns = world.columns
    names = ("copier", "opened_at", "closed_at", "realized_pnl", "trading_fee", "funding_fee")
    return {name: getattr(columns, name) for name in names} | {"ratio": columns.share_ratio}


def polars_frames(world: World) -> Callable[[], Any]:
    import polars as pl

    frame = pl.DataFrame(_frame(world))
    grid = pl.DataFrame({"copier": np.arange(world.copiers, dtype=np.int32)}).join(
        pl.DataFrame({"window": np.arange(WEEKS)}), how="cross"
    )

    def run() -> Any:
        net = pl.col("realized_pnl") - pl.col("trading_fee") + pl.col("funding_fee")
        orders = frame.select(
            "copier",
            ((pl.col("opened_at") - START) // WEEK).alias("opens"),
            ((pl.col("closed_at") - START) // WEEK).alias("window"),
            net.alias("net"),
            (net.cast(pl.Int128) * pl.col("ratio").cast(pl.Int128)).alias("product"),
        )
        cells = orders.group_by("copier", "window").agg(
            pl.col("net").sum(), pl.col("product").sum()
        )
        late = orders.filter(pl.col("opens") < pl.col("window"))
        blocked = (
            late.select("copier", pl.int_ranges("opens", "window").alias("window"))
            .explode("window")
            .unique()
            .with_columns(pl.lit(value=True).alias("blocked"))
        )
        settles = (
            grid.join(blocked, on=["copier", "window"], how="left")
            .sort("copier", "window")
            .with_columns(
                pl.when(pl.col("blocked").is_null())
                .then(pl.col("window"))
                .fill_null(strategy="backward")
                .over("copier")
                .alias("settles")
            )
        )
        return (
            cells.join(settles, on=["copier", "window"])
            .filter(pl.col("settles").is_not_null())
            .group_by("copier", "settles")
            .agg(pl.col("net").sum(), pl.col("product").sum())
            .filter((pl.col("net") > 0) & (pl.col("product") > 0))
            .select("settles", "copier", (pl.col("product") // 10**6).cast(pl.Int64).alias("due"))
        )

    return run


def polars_digest(due: Any) -> str:
    return digest_of(*(due[name].to_numpy() for name in ("settles", "copier", "due")))


def pandas_frames(world: World) -> Callable[[], Any]:
    import pandas as pd

    frame = pd.DataFrame(_frame(world))

    def run() -> Any:
        opens = (frame["opened_at"] - START) // WEEK
        window = (frame["closed_at"] - START) // WEEK
        net = frame["realized_pnl"] - frame["trading_fee"] + frame["funding_fee"]
        # int64 would wrap: whole units and the rest of net x ratio are summed apart.
        whole, rest = net // 10**6, net % 10**6
        orders = pd.DataFrame(
            {
                "copier": frame["copier"],
                "window": window,
                "net": net,
                "units": whole * frame["ratio"],
                "rest": rest * frame["ratio"],
            }
        )
        cells = orders.groupby(["copier", "window"], as_index=False).sum()
        late = orders[opens < window][["copier", "window"]].assign(opens=opens[opens < window])
        spans = late["window"] - late["opens"]
        repeated = late.loc[late.index.repeat(spans)]
        step = repeated.groupby(level=0).cumcount()
        blocked = np.zeros((world.copiers, WEEKS), np.bool_)
        blocked[repeated["copier"], repeated["opens"] + step] = True
        windows = pd.DataFrame(np.where(blocked, np.nan, np.arange(WEEKS)))
        settles = windows.bfill(axis=1).to_numpy()
        cells["settles"] = settles[cells["copier"], cells["window"]]
        sums = cells.dropna().groupby(["copier", "settles"], as_index=False).sum()
        sums["due"] = sums["units"] + sums["rest"] // 10**6
        return sums[(sums["net"] > 0) & (sums["due"] > 0)]

    return run


def pandas_digest(due: Any) -> str:
    return digest_of(*(due[name].to_numpy().astype(np.int64) for name in _DUE_COLUMNS))


_DUE_COLUMNS = ("settles", "copier", "due")

_DUCKDB_QUERY = f"""
with orders_ as (
    select copier, (opened_at - {START}) // {WEEK} as opens,
           (closed_at - {START}) // {WEEK} as win,
           realized_pnl - trading_fee + funding_fee as net, ratio
    from orders),
cells as (
    select copier, win, sum(net) as net, sum(net::hugeint * ratio) as product
    from orders_ group by copier, win),
blocked as (
    select distinct copier, unnest(range(opens, win)) as win from orders_ where opens < win),
grid as (
    select c.copier, w.win,
           case when b.win is null then w.win end as free
    from (select unnest(range({{copiers}})) as copier) c
    cross join (select unnest(range({WEEKS})) as win) w
    left join blocked b on b.copier = c.copier and b.win = w.win),
settles as (
    select copier, win,
           min(free) over (partition by copier order by win
                           rows between current row and unbounded following) as settles
    from grid)
select s.settles, c.copier, (sum(c.product) // 1000000)::bigint as due
from cells c join settles s on s.copier = c.copier and s.win = c.win
where s.settles is not null
group by s.settles, c.copier
having sum(c.net) > 0 and sum(c.product) > 0
"""  # noqa: S608 - our own numbers, no text from outside


def duckdb_query(world: World) -> Callable[[], Any]:
    import duckdb

    connection = duckdb.connect()
    names = _frame(world)  # DuckDB reads the arrays of a dict in place
    connection.register("arrays", names)
    connection.execute("create table orders as select * from arrays")
    query = _DUCKDB_QUERY.replace("{copiers}", str(world.copiers))
    return lambda: connection.execute(query).fetchnumpy()


def duckdb_digest(due: Any) -> str:
    return digest_of(*(due[name] for name in _DUE_COLUMNS))


DESIGNS: dict[str, tuple[Callable[[World], Callable[[], Any]], Callable[[Any], str]]] = {
    "C loop": (c_loop, grid_digest),
    "ours": (ours, ours_digest),
    "polars": (polars_frames, polars_digest),
    "pandas": (pandas_frames, pandas_digest),
    "DuckDB": (duckdb_query, duckdb_digest),
    "plain ints": (plain_ints, rows_digest),
}


def measure(orders: int, designs: list[str], rounds: int) -> dict[str, float]:
    """Median seconds of each design, round-robin; fails where two digests differ."""
    world = make_world(orders, max(orders // 100, 1))
    runs = {name: DESIGNS[name][0](world) for name in designs}
    times: dict[str, list[float]] = {name: [] for name in designs}
    digests: dict[str, str] = {}
    for _ in range(rounds):
        for name, run in runs.items():
            start = time.perf_counter()
            due = run()
            times[name].append(time.perf_counter() - start)
            digests[name] = DESIGNS[name][1](due)
    if len(set(digests.values())) != 1:
        sys.exit(f"the designs disagree: {digests}")
    return {name: statistics.median(seconds) for name, seconds in times.items()}


def main() -> None:
    """Print a table of medians and ratios at one size, then the growth of ours and the C loop."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--orders", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    medians = measure(chosen.orders, list(DESIGNS), chosen.rounds)
    print(f"{chosen.orders:,} orders, {chosen.orders // 100:,} copiers, {WEEKS} weeks")
    for name, seconds in medians.items():
        ratio = seconds / medians["ours"]
        print(f"  {name:<11} {seconds * 1e3:9.1f} ms   {ratio:6.2f} x ours")
    print(f"  ours / C loop: {medians['ours'] / medians['C loop']:.2f} (bar 2.5)")
    print("growth, ours and C loop")
    for orders in (10_000, 100_000, 1_000_000, 5_000_000):
        grown = measure(orders, ["C loop", "ours"], chosen.rounds)
        memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
        print(
            f"  {orders:>9,}: ours {grown['ours'] * 1e3:8.1f} ms, "
            f"C loop {grown['C loop'] * 1e3:8.1f} ms, peak so far {memory} MB"
        )


if __name__ == "__main__":
    main()
