"""A real PostgreSQL server for the tests, with a new database for each of them.

PROFITSHARE_TEST_POSTGRES is the URL of a database from which others may be made; `.ci/postgres`
starts a server and sets it. Without it the tests know of no server and run on files alone.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from profitshare_gui.place import shared_archive
from profitshare_gui.store.store import Store

VARIABLE = "PROFITSHARE_TEST_POSTGRES"


class Server:
    """The server, which is told by one connection what databases to make."""

    def __init__(self, url: str) -> None:
        self._url = make_url(url)
        self._admin = connect(url, autocommit=True)
        ours = f"profitshare_{secrets.token_hex(4)}"
        self._names = (f"{ours}_{number}" for number in count())
        self._laid_out = ""

    def close(self) -> None:
        if self._laid_out:
            self._run("DROP DATABASE {} WITH (FORCE)", self._laid_out)
        self._admin.close()

    @contextmanager
    def empty_database(self, encoding: str = "UTF8") -> Iterator[str]:
        """The URL of a database in which there is nothing yet."""
        name = next(self._names)
        self._run("CREATE DATABASE {} TEMPLATE template0 ENCODING {}", name, encoding)
        try:
            yield self.url_of(name)
        finally:
            self._run("DROP DATABASE {} WITH (FORCE)", name)

    @contextmanager
    def database(self, folder: Path) -> Iterator[str]:
        """The URL of a database with an empty archive: a copy of one that was laid out before."""
        if not self._laid_out:
            name = next(self._names)
            self._run("CREATE DATABASE {}", name)
            Store.open(shared_archive(self.url_of(name), folder)).close()
            self._laid_out = name
        name = next(self._names)
        self._run("CREATE DATABASE {} TEMPLATE {}", name, self._laid_out)
        try:
            yield self.url_of(name)
        finally:
            self._run("DROP DATABASE {} WITH (FORCE)", name)

    def url_of(self, name: str, **changes: str) -> str:
        """The URL of a database by its name; `changes` as of SQLAlchemy's `URL.set`."""
        url = self._url.set(database=name, **changes)  # type: ignore[arg-type]  # texts alone
        return url.render_as_string(hide_password=False)

    @contextmanager
    def member(self, password: str = "") -> Iterator[str]:
        """The name of somebody who may log in and owns nothing."""
        name = next(self._names)
        self._run("CREATE ROLE {} LOGIN", name)
        if password:
            words = sql.SQL("ALTER ROLE {} PASSWORD {}")
            self._admin.execute(words.format(sql.Identifier(name), sql.Literal(password)))
        try:
            yield name
        finally:
            self._run("DROP ROLE {}", name)

    def _run(self, statement: str, *names: str) -> None:
        text = sql.SQL(statement).format(*map(sql.Identifier, names))
        self._admin.execute(text)


def connect(url: str, *, autocommit: bool = False) -> psycopg.Connection:
    """Past the store, to the server itself."""
    parts = make_url(url)
    return psycopg.connect(
        parts.set(drivername="postgresql").render_as_string(hide_password=False),
        autocommit=autocommit,
    )


def run_on(url: str, *statements: str) -> None:
    """Let the server's own user do something to a database."""
    with connect(url, autocommit=True) as own:
        for statement in statements:
            own.execute(statement.encode())
