"""COPY: many rows to a server at once, and columns of numbers back as arrays."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from io import BytesIO
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import BigInteger, Connection, cast

from profitshare_gui.place import without_password
from profitshare_gui.store.engine_postgres import explained

_HEADER = 19
"""Bytes before the first row: signature, flags and an empty extension (COPY, Binary Format)."""
_TRAILER = 2


def copy_in(
    connection: Connection, table: str, columns: Sequence[str], rows: Iterable[Sequence[Any]]
) -> None:
    """Add rows to a table, in their order."""
    from psycopg import sql

    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
    )
    with (
        explained(_name(connection)),
        _driver(connection).cursor() as cursor,
        cursor.copy(statement) as copy,
    ):
        for row in rows:
            copy.write_row(row)


def copy_out(connection: Connection, question: Any, types: Sequence[Any]) -> list[NDArray[Any]]:
    """The columns of an answer, which are whole numbers and never null, as arrays of these types.

    Every row has the same length, so NumPy takes the bytes as they come: no number becomes a
    Python object.
    """
    columns = question.selected_columns.values()
    numbers = question.with_only_columns(
        *(cast(column, BigInteger) for column in columns), maintain_column_froms=True
    )
    compiled = numbers.compile(
        dialect=connection.dialect, compile_kwargs={"render_postcompile": True}
    )
    text = f"COPY ({compiled}) TO STDOUT (FORMAT BINARY)"
    answer = BytesIO()
    with (
        explained(_name(connection)),
        _driver(connection).cursor() as cursor,
        cursor.copy(text, compiled.params) as copy,
    ):
        for part in copy:
            answer.write(part)
    field = np.dtype([("length", ">i4"), ("value", ">i8")])
    row = np.dtype([("count", ">i2"), *((str(place), field) for place in range(len(columns)))])
    content = answer.getbuffer()
    rows = np.frombuffer(content[_HEADER : len(content) - _TRAILER], row)
    return [rows[str(place)]["value"].astype(dtype) for place, dtype in enumerate(types)]


def _driver(connection: Connection) -> Any:
    return connection.connection.driver_connection


def _name(connection: Connection) -> str:
    return without_password(connection.engine.url.render_as_string(hide_password=True))
