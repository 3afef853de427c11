"""What is the same for every archive is done once, so that an hour has inputs enough in it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from profitshare_gui.store import salvage as salvaging


def quicken() -> None:
    """Keep what takes longer than all the rest, for the life of this process.

    That is the empty archive of a revision, with which a salvage begins, and the text of a
    statement, which each engine would make for itself. What is read is read as ever.
    """
    if "laid_out" in salvaging._lay_out.__name__:  # noqa: SLF001 - it was done before
        return
    lay_out = salvaging._lay_out  # noqa: SLF001
    made: dict[str, bytes] = {}

    def laid_out(staged: Path, revision: str) -> None:
        if revision not in made:
            lay_out(staged, revision)
            made[revision] = staged.read_bytes()
        staged.write_bytes(made[revision])

    salvaging._lay_out = laid_out  # noqa: SLF001
    begin = Engine.__init__
    texts: list[Any] = []

    def begun(engine: Engine, *told: Any, **named: Any) -> None:
        begin(engine, *told, **named)
        texts.append(engine._compiled_cache)  # noqa: SLF001
        engine._compiled_cache = texts[0]  # noqa: SLF001
        del texts[1:]

    Engine.__init__ = begun  # type: ignore[method-assign, assignment]
    SQLiteDialect_pysqlite.__eq__ = lambda self, other: type(self) is type(other)  # type: ignore[method-assign]
    SQLiteDialect_pysqlite.__hash__ = lambda self: hash(type(self))  # type: ignore[method-assign]
