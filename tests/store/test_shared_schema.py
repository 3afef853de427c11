"""The tables on a server: the same as in a file, and sorted alike in every database."""

from __future__ import annotations

from typing import Any

import pytest
from sqlalchemy import Connection, inspect

from profitshare_gui.place import SharedArchive
from profitshare_gui.store.all_rows import TABLES
from profitshare_gui.store.engine_postgres import open_postgres
from tests.store.archives import look

pytestmark = pytest.mark.usefixtures("on_server")


def tables(connection: Connection) -> dict[str, Any]:
    """What the server says of every table but Alembic's."""
    found = inspect(connection)
    return {
        name: (
            sorted(repr(sorted(each.items(), key=str)) for each in found.get_columns(name)),
            found.get_pk_constraint(name),
            sorted(found.get_unique_constraints(name), key=str),
            sorted(found.get_foreign_keys(name), key=str),
            sorted(found.get_indexes(name), key=str),
        )
        for name in found.get_table_names()
        if name != "alembic_version"
    }


def test_the_migrations_make_the_tables_that_the_rows_describe_on_a_server_too(
    place: SharedArchive, new_place: SharedArchive
) -> None:
    """The same scripts run on both databases, and drift apart on neither."""
    described, migrated = open_postgres(new_place), open_postgres(place)
    TABLES.create_all(described)
    with described.connect() as ours, migrated.connect() as theirs:
        assert tables(ours) == tables(theirs)
        assert len(tables(ours)) > 10
    described.dispose()
    migrated.dispose()


def test_every_text_sorts_by_code_point(place: SharedArchive) -> None:
    """A database made for a language would sort copiers otherwise than a file and Python do."""
    columns = look(
        place,
        "SELECT table_name, column_name, collation_name FROM information_schema.columns"
        " WHERE table_schema = 'public' AND data_type = 'text'",
    )
    assert len(columns) > 20
    assert [each for each in columns if each[2] != "C"] == []
