"""Copying an archive row by row, checked: from a folder to a server, back, and into a backup."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any

from sqlalchemy import (
    Connection,
    Engine,
    MetaData,
    TableClause,
    column,
    func,
    insert,
    inspect,
    literal,
    select,
    table,
)

from profitshare_gui.core.errors import (
    DatabaseTrouble,
    DiskTrouble,
    NewerDatabase,
    StoreError,
)
from profitshare_gui.place import Place, SharedArchive
from profitshare_gui.store import engine_postgres
from profitshare_gui.store.columns import Whole
from profitshare_gui.store.copying_postgres import copy_in
from profitshare_gui.store.engine import begin_writing, open_as_it_is, open_engine
from profitshare_gui.store.engine_postgres import open_postgres, readers
from profitshare_gui.store.folder import DataFolder
from profitshare_gui.store.lock import WriterLock
from profitshare_gui.store.schema import REVISION, found_revision, is_foreign, upgrade
from profitshare_gui.store.upsert import is_postgres

_REVISION_TABLE = "alembic_version"
_AT_ONCE = 10_000


@dataclass(frozen=True, slots=True)
class Moved:
    """What was copied: the revision of the archive, and how many rows of each table."""

    revision: str
    rows: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class _Shape:
    """One table: its columns in their order, and those of its primary key."""

    name: str
    columns: tuple[str, ...]
    key: tuple[str, ...]

    def clause(self) -> TableClause:
        return table(self.name, *map(column, self.columns))


def move_archive(source: Place, target: Place) -> Moved:
    """Copy an archive into one that is still empty, in one transaction, and compare the two.

    `source` may also be a file, such as a backup; it is only read. Raises `DiskTrouble`,
    `DatabaseTrouble`, `AlreadyRunning` and `NewerDatabase`; then there is nothing in the target.
    """
    with reading(source) as told, _writing(target) as taken:
        return copy_archive(told, taken, str(source), target)


def copy_to_file(source: Connection, name: str, path: Path) -> Moved:
    """Copy an archive into a new file without companions, as a backup is."""
    with closing_engine(open_as_it_is(path, "rwc")) as engine, engine.begin() as target:
        return copy_archive(source, target, name, path)


def copy_archive(source: Connection, target: Connection, name: str, place: Place) -> Moved:
    """Copy what one transaction sees into another, and compare; `name` is the source's."""
    revision = found_revision(source)
    if revision is None:
        raise DiskTrouble(name, "there is no archive here yet")
    if revision > REVISION:
        raise NewerDatabase(revision, REVISION)
    _refuse_full(target, place)
    upgrade(target, revision)
    shapes = _shapes(source)
    told = {shape.name: _copy(source, target, shape) for shape in shapes}
    if is_postgres(target):
        for shape in shapes:
            _number_on(target, shape)
    for shape in shapes:
        taken = _Digest()
        for _row in taken.of(_rows(target, shape)):
            pass
        if taken != told[shape.name]:
            raise _trouble(place, f"the copy of {shape.name} is not what was copied", "damaged")
    return Moved(revision, {shape.name: told[shape.name].count for shape in shapes})


class _Digest:
    """How many rows there were, and what they said in their order."""

    def __init__(self) -> None:
        self.count = 0
        self._said = blake2b()

    def of(self, rows: Iterable[Sequence[Any]]) -> Iterator[Sequence[Any]]:
        """The rows again, each of them taken in."""
        for row in rows:
            self.count += 1
            self._said.update(repr(row).encode())
            yield row

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Digest) and self._told() == other._told()

    def __hash__(self) -> int:
        return hash(self._told())

    def _told(self) -> tuple[int, bytes]:
        return self.count, self._said.digest()


def _copy(source: Connection, target: Connection, shape: _Shape) -> _Digest:
    digest = _Digest()
    rows = digest.of(_rows(source, shape))
    if is_postgres(target):
        copy_in(target, shape.name, shape.columns, rows)
        return digest
    statement = insert(shape.clause())
    while some := list(islice(rows, _AT_ONCE)):
        target.execute(statement, [dict(zip(shape.columns, row, strict=True)) for row in some])
    return digest


def _rows(connection: Connection, shape: _Shape) -> Iterator[tuple[Any, ...]]:
    """The rows of a table by its key, which both databases order alike."""
    clause = shape.clause()
    question = select(clause).order_by(*(clause.c[name] for name in shape.key))
    with connection.execute(question, execution_options={"yield_per": _AT_ONCE}) as answer:
        for row in answer:
            yield tuple(row)


def _shapes(connection: Connection) -> list[_Shape]:
    """The tables of an archive, each behind those that it refers to."""
    found = MetaData()
    found.reflect(connection)
    return [
        _Shape(each.name, tuple(each.c.keys()), tuple(part.name for part in each.primary_key))
        for each in found.sorted_tables
        if each.name != _REVISION_TABLE
    ]


def _number_on(connection: Connection, shape: _Shape) -> None:
    """Let the server number new rows behind those it was given."""
    for name in shape.key:
        sequence = connection.scalar(select(func.pg_get_serial_sequence(shape.name, name)))
        if sequence is not None:
            last: int | None = connection.scalar(
                select(func.max(column(name, Whole))).select_from(table(shape.name))
            )
            connection.execute(
                select(func.setval(sequence, literal(last or 1), literal(last is not None)))
            )


def _refuse_full(connection: Connection, place: Place) -> None:
    """Raise unless nothing has been put into the target yet."""
    if found_revision(connection) is None:
        if is_foreign(connection):
            raise _trouble(place, "this is the database of another program", "foreign")
        return
    for name in inspect(connection).get_table_names():
        is_ours = name == _REVISION_TABLE
        if not is_ours and connection.scalar(select(literal(1)).select_from(table(name)).limit(1)):
            raise _trouble(place, "there is an archive in it already", "not_empty")


def _trouble(place: Place, why: str, code: str) -> StoreError:
    if isinstance(place, SharedArchive):
        return DatabaseTrouble(place.name, why, code)
    return DiskTrouble(str(place), why, code)


@contextmanager
def closing_engine(engine: Engine) -> Iterator[Engine]:
    """The engine, and no connection left behind."""
    try:
        yield engine
    finally:
        engine.dispose()


@contextmanager
def reading(source: Place) -> Iterator[Connection]:
    """One snapshot of an archive, which is left exactly as it is."""
    if isinstance(source, SharedArchive):
        engine = readers(open_postgres(source))
    else:
        path = DataFolder(source).archive if source.is_dir() else source
        if not path.is_file():
            raise DiskTrouble(str(path), "there is no archive here yet")
        engine = open_as_it_is(path, "rw")
    with closing_engine(engine), engine.begin() as connection:
        yield connection


@contextmanager
def _writing(target: Place) -> Iterator[Connection]:
    """The one writer's transaction in the target."""
    if isinstance(target, SharedArchive):
        with (
            closing_engine(open_postgres(target)) as engine,
            engine_postgres.begin_writing(engine) as connection,
        ):
            yield connection
        return
    folder = DataFolder(target)
    try:
        target.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise DiskTrouble(str(target), error.strerror or "cannot be made") from error
    with (
        WriterLock(folder.lock).held(),
        closing_engine(open_engine(folder.archive)) as engine,
        begin_writing(engine) as connection,
    ):
        yield connection
