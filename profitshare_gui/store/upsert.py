"""The one place that knows how the two databases say INSERT … ON CONFLICT: they say it alike."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias

from sqlalchemy import Connection
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


def is_postgres(connection: Connection) -> bool:
    """Whether a connection leads to a server rather than a file."""
    return connection.dialect.name == "postgresql"
