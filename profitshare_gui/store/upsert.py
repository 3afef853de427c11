"""The one place that knows how the two databases say INSERT … ON CONFLICT: they say it alike."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import Connection, FromClause, inspect
from sqlalchemy.dialects import sqlite

if TYPE_CHECKING:
    from sqlalchemy.dialects import postgresql

Insert: TypeAlias = "sqlite.Insert | postgresql.Insert"


def insert(connection: Connection, table: Any) -> Insert:
    """An INSERT with `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if is_postgres(connection):
        from sqlalchemy.dialects import postgresql

        return postgresql.insert(table)
    return sqlite.insert(table)


def offered(table: Any) -> Any:
    """The columns of a row that meets one that is there, by their names: `excluded` in SQL.

    Made once for each table: an INSERT makes them anew, a few hundred objects that only Python's
    collector can find, for each page that a sync brings.
    """
    return _offered(inspect(table).local_table).columns


@cache
def _offered(table: FromClause) -> FromClause:
    return table.alias("excluded")


def is_postgres(connection: Connection) -> bool:
    """Whether a connection leads to a server rather than a file."""
    return connection.dialect.name == "postgresql"
