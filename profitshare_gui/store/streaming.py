"""Rows that are read as they are asked for: nobody holds, or lets go of, a hundred thousand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import TypeVar

from sqlalchemy import Connection

Row = TypeVar("Row")


def streamed(
    reading: Callable[[], AbstractContextManager[Connection]],
    read: Callable[[Connection], Iterator[Row]],
    *,
    streams: bool,
) -> Iterator[Row]:
    """What `read` gives, row by row, from one snapshot.

    Whoever lets go of tens of thousands of rows at once keeps every other thread waiting, the
    window's too. Without `streams` there is one connection, which others wait for: then all are
    read first.
    """
    with reading() as connection:
        rows = read(connection)
        if streams:
            yield from rows
            return
        kept = list(rows)
    yield from kept
