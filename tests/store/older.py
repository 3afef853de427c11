"""An archive as revision 1 left it, and what stands in a database file, for comparing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any, TypeAlias

from profitshare_gui.store.engine import open_engine
from profitshare_gui.store.schema import upgrade
from profitshare_gui.store.store import ARCHIVE

Contents: TypeAlias = dict[str, list[Any]]

_ROWS = """
INSERT INTO account VALUES (1, 'main', 'ju', 'files', '', 1775001600000000, 0, '{}', 3);
INSERT INTO copier VALUES (1, 1, 'ada'), (2, 1, 'ben');
INSERT INTO market VALUES (1, 'USDT', 'BTCUSDT', 'long');
INSERT INTO checkpoint VALUES (1, 'orders', 'old', NULL, 1775001600000000);
WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 200)
INSERT INTO orders SELECT n, 1, 1 + n % 2, 'order-' || n, 1, 1774900000000000 + n,
  1774950000000000 + n, 100000000 * n, 0, 0, 100000, NULL, 1, 1775001600000000 FROM numbers;
INSERT INTO event VALUES (1, 1, 'key', 1774000000000000, 'ratio_change', '', 'USDT', NULL, 100000,
  '', '', 1775001600000000);
"""


def make_older(data: Path) -> Contents:
    """Make an archive of revision 1 with an account and 200 orders; say what stands in it."""
    data.mkdir(parents=True)
    engine = open_engine(data / ARCHIVE)
    with engine.begin() as connection:
        upgrade(connection, "0001")
    engine.dispose()
    with closing(sqlite3.connect(data / ARCHIVE)) as file:
        file.executescript(_ROWS)
        file.commit()
    return contents(data / ARCHIVE)


def contents(path: Path) -> Contents:
    """The schema and every row of a database, whose pages must be sound."""
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        schema = file.execute("SELECT type, name, sql FROM sqlite_master ORDER BY name").fetchall()
        tables = [name for kind, name, _ in schema if kind == "table"]
        rows = {
            name: file.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2').fetchall()  # noqa: S608
            if name != "alembic_version"
            else file.execute("SELECT * FROM alembic_version").fetchall()
            for name in tables
        }
        return {"schema": schema, **rows}
