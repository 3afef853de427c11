"""Which revision of the schema an archive has, and bringing it up to ours."""

from __future__ import annotations

import re

from sqlalchemy import Connection, column, inspect, select, table

REVISION = "0004"
"""The schema this program writes. Revisions are numbered, so text order is their order."""

_REVISION = re.compile(r"(?!0000)\d{4}", re.ASCII)


def is_revision(found: str) -> bool:
    """Whether there is such a revision, or may be one some day."""
    return _REVISION.fullmatch(found) is not None


def found_revision(connection: Connection) -> str | None:
    """The revision an archive has; None where nothing has been laid out yet."""
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.scalar(select(column("version_num")).select_from(table("alembic_version")))


def is_foreign(connection: Connection) -> bool:
    """Whether a database without a revision holds tables of somebody else."""
    return bool(inspect(connection).get_table_names())


def upgrade(connection: Connection, revision: str = REVISION) -> None:
    """Run the migrations that are missing, in the transaction of `connection`: all or none.

    Where another process was faster, none is missing. Alembic takes a seventh of a second to
    import, so nobody does it before there is work for it.
    """
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "profitshare_gui.store:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, revision)
