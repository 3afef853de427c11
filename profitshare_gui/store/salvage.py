"""What still reads in a damaged archive goes into a fresh one; what does not is counted and named.

Where an index holds every column of a lost row, the row comes back; else the index tells whose it
was and from when.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from profitshare_gui.core.errors import DiskTrouble, NewerDatabase
from profitshare_gui.core.instants import Micros
from profitshare_gui.store.backup import is_sound, revision_of, tables
from profitshare_gui.store.engine import explained, is_damage, open_engine, open_plainly
from profitshare_gui.store.folder import DataFolder
from profitshare_gui.store.restore import SALVAGE, Swap, swap_in
from profitshare_gui.store.salvage_reading import Cells, DamagedTable
from profitshare_gui.store.schema import REVISION, is_revision, upgrade

_CHUNK = 10_000
_PARENTS = {
    "account_id": "account",
    "copier_key": "copier",
    "market_key": "market",
    "order_row": "orders",
}
"""The tables others name by number: a row that names a lost one says nothing any more."""
_WHEN = ("closed_at", "at", "learned_at")
_NOT_DATA = "alembic_version"


@dataclass(frozen=True, slots=True)
class TableTale:
    """What became of one table.

    `lost` rows could not be read; None where nothing tells how many. `left_out` rows could, but
    what they belong to is lost. `accounts`, and `since` to `until`, say whose the lost ones were
    and from when, where an index knows.
    """

    table: str
    saved: int
    lost: int | None = 0
    left_out: int = 0
    accounts: tuple[str, ...] = ()
    since: Micros | None = None
    until: Micros | None = None

    @property
    def is_whole(self) -> bool:
        """Whether nothing of the table is missing."""
        return self.lost == 0 and not self.left_out


@dataclass(frozen=True, slots=True)
class Salvage:
    """A salvaged archive: what became of each table, and where the damaged file is now."""

    swap: Swap
    tables: tuple[TableTale, ...]


def salvage(data: Path, now: Micros) -> Salvage:
    """Put what still reads in the archive's place; the damaged file is set aside whole.

    Where something is lost, every feed forgets how far it was read, so that the next sync or
    import brings back what the platform still has. Raises `DiskTrouble` where nothing can be read,
    `NewerDatabase` and `AlreadyRunning`; then nothing was changed.
    """
    archive = DataFolder(data).archive
    told: list[TableTale] = []

    def make_ready(staged: Path) -> None:
        with (
            explained(staged, source=archive),
            closing(open_plainly(archive, "rw")) as damaged,
        ):
            told.extend(_salvage_into(staged, damaged, archive))

    swap = swap_in(data, SALVAGE, archive.name, now, make_ready)
    return Salvage(swap, tuple(told))


def _salvage_into(staged: Path, damaged: sqlite3.Connection, path: Path) -> list[TableTale]:
    damaged.execute("PRAGMA query_only = ON").close()
    names = _tables(damaged, path)
    if "account" not in names:
        raise DiskTrouble(str(path), "there is nothing of ours in this file", "foreign")
    _lay_out(staged, _revision(damaged))
    with closing(open_plainly(staged, "rw")) as fresh:
        fresh.execute("PRAGMA journal_mode = DELETE").close()
        fresh.execute("BEGIN IMMEDIATE").close()
        ours = [name for name in tables(fresh) if name in names and name != _NOT_DATA]
        damages = {name: DamagedTable(damaged, name) for name in ours}
        refused = {name: _copy(fresh, damage) for name, damage in damages.items()}
        left_out = _leave_out_orphans(fresh, ours)
        if not _count(fresh, "account"):
            raise DiskTrouble(str(path), "no account in this file can be read", "hopeless")
        account_names = dict(fresh.execute("SELECT account_id, name FROM account").fetchall())
        told = [
            _tell(fresh, damages[name], refused[name], left_out[name], account_names)
            for name in ours
        ]
        lossy = {tale.table for tale in told if not tale.is_whole}
        if lossy:
            _forget_what_was_derived(fresh, ours, is_copier_lost="copier" in lossy)
        fresh.execute("COMMIT").close()
        if not is_sound(fresh):
            raise DiskTrouble(str(staged), "the salvaged archive is not sound")
    return told


def _tables(damaged: sqlite3.Connection, path: Path) -> list[str]:
    try:
        return tables(damaged)
    except sqlite3.DatabaseError as error:
        if not is_damage(error, while_reading=False):
            raise
        why = "the part of the file that says where everything is cannot be read"
        raise DiskTrouble(str(path), why, "hopeless") from error


def _revision(damaged: sqlite3.Connection) -> str:
    """Of the damaged archive; ours where its own note of it is lost. Raises `NewerDatabase`."""
    try:
        found = revision_of(damaged) or REVISION
        if not is_revision(found):
            found = REVISION
    except sqlite3.DatabaseError as error:
        if not is_damage(error, while_reading=True):
            raise
        found = REVISION
    if found > REVISION:
        raise NewerDatabase(found, REVISION)
    return found


def _lay_out(staged: Path, revision: str) -> None:
    """An empty archive of the same revision; the next start migrates it like any other."""
    staged.unlink(missing_ok=True)
    engine = open_engine(staged)
    try:
        with engine.begin() as connection:
            upgrade(connection, revision)
    finally:
        engine.dispose()


def _copy(fresh: sqlite3.Connection, damage: DamagedTable) -> int:
    """Copy what reads, then what an index still has in full; say how many rows were nonsense."""
    columns = _columns(fresh, damage)
    refused = _add(fresh, damage.name, columns, damage.rows(columns))
    for index in damage.indexes() if damage.gaps else ():
        if set(damage.columns_of(index)) >= set(columns):
            have = _numbers(fresh, damage.name)
            rows, _ = damage.rows_of(index, columns)
            lost = [row for row in rows if row[0] not in have and damage.is_in_gap(row[0])]
            _add(fresh, damage.name, columns, lost)
    return refused


def _columns(fresh: sqlite3.Connection, damage: DamagedTable) -> list[str]:
    known = set(damage.columns())
    rows = fresh.execute(f'PRAGMA table_info("{damage.name}")')
    return [row[1] for row in rows if row[1] in known]


def _add(fresh: sqlite3.Connection, name: str, columns: list[str], rows: Iterable[Cells]) -> int:
    """Add rows under the numbers they had; count the nonsense that reads like a row but is none."""
    marks = ", ".join("?" * (len(columns) + 1))
    listed = ", ".join(["rowid", *(f'"{column}"' for column in columns)])
    statement = f'INSERT INTO "{name}" ({listed}) VALUES ({marks})'  # noqa: S608 - names from the schema
    waiting = iter(rows)
    refused = 0
    while chunk := list(islice(waiting, _CHUNK)):
        fresh.execute("SAVEPOINT chunk").close()
        try:
            fresh.executemany(statement, chunk).close()
        except sqlite3.IntegrityError:
            fresh.execute("ROLLBACK TO chunk").close()
            refused += sum(not _is_added(fresh, statement, row) for row in chunk)
        fresh.execute("RELEASE chunk").close()
    return refused


def _is_added(fresh: sqlite3.Connection, statement: str, row: Cells) -> bool:
    try:
        fresh.execute(statement, row).close()
    except sqlite3.IntegrityError:
        return False
    return True


def _leave_out_orphans(fresh: sqlite3.Connection, names: list[str]) -> dict[str, int]:
    """Delete rows that name a lost row, until none is left; say how many of each table."""
    left_out = dict.fromkeys(names, 0)
    links = [
        (name, key, parent)
        for name in names
        for key, parent in _PARENTS.items()
        if parent in names and parent != name and key in _column_names(fresh, name)
    ]
    found = True
    while found:
        found = False
        for name, key, parent in links:
            statement = (
                f'DELETE FROM "{name}" WHERE "{key}" IS NOT NULL'  # noqa: S608 - names from the schema
                f' AND "{key}" NOT IN (SELECT "{key}" FROM "{parent}")'
            )
            deleted = fresh.execute(statement).rowcount
            left_out[name] += deleted
            found = found or deleted > 0
    return left_out


def _forget_what_was_derived(
    fresh: sqlite3.Connection, names: list[str], *, is_copier_lost: bool
) -> None:
    """Make true again what was written down of the rows that are lost now.

    A closing counts what comes behind its row numbers as news, and those numbers are given again;
    without it everything is settled once more. What was settled stays, so that a share that now
    comes out otherwise is noticed, unless it names a copier who is lost.
    """
    fresh.execute("UPDATE checkpoint SET position = NULL, complete_since = NULL").close()
    if "order_count" in _column_names(fresh, "account"):
        counted = "SELECT count(*) FROM orders WHERE orders.account_id = account.account_id"
        fresh.execute(f"UPDATE account SET order_count = ({counted})").close()  # noqa: S608 - our own words
    if "closing" in names:
        fresh.execute("DELETE FROM closing").close()
    if "settled_window" in names and is_copier_lost:
        fresh.execute("DELETE FROM settled_window").close()


def _tell(
    fresh: sqlite3.Connection,
    damage: DamagedTable,
    refused: int,
    left_out: int,
    names: dict[int, str],
) -> TableTale:
    saved = _count(fresh, damage.name)
    if not damage.gaps:
        return TableTale(damage.name, saved, refused, left_out)
    have = _numbers(fresh, damage.name)
    lost: set[int] = set()
    accounts: set[str] = set()
    times: list[int] = []
    is_counted = False
    for index in damage.indexes():
        said = [name for name in ("account_id", *_WHEN) if name in damage.columns_of(index)]
        rows, is_all = damage.rows_of(index, said)
        is_counted = is_counted or is_all
        for number, *cells in rows:
            if number in have or not damage.is_in_gap(number):
                continue
            lost.add(number)
            of_row = dict(zip(said, cells, strict=True))
            if "account_id" in of_row:
                accounts.add(names.get(of_row["account_id"], str(of_row["account_id"])))
            times += [of_row[name] for name in _WHEN if isinstance(of_row.get(name), int)]
    missing = len(lost) if is_counted else damage.missing(have)
    return TableTale(
        damage.name,
        saved,
        None if missing is None else missing + refused,
        left_out,
        tuple(sorted(accounts)),
        min(times, default=None),
        max(times, default=None),
    )


def _numbers(fresh: sqlite3.Connection, name: str) -> set[int]:
    return {number for (number,) in fresh.execute(f'SELECT rowid FROM "{name}"')}  # noqa: S608 - a name from the schema


def _column_names(fresh: sqlite3.Connection, name: str) -> set[str]:
    return {row[1] for row in fresh.execute(f'PRAGMA table_info("{name}")')}


def _count(fresh: sqlite3.Connection, name: str) -> int:
    (count,) = fresh.execute(f'SELECT count(*) FROM "{name}"').fetchone()  # noqa: S608 - a name from the schema
    return int(count)
