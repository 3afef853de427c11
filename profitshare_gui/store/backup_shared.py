"""Backups of a shared archive: files like those of any other, in the data folder here."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path

from sqlalchemy import Connection

from profitshare_gui.place import SharedArchive
from profitshare_gui.store import backup
from profitshare_gui.store.backup import Copy
from profitshare_gui.store.moving import copy_to_file, reading

_REVISION_TABLE = "alembic_version"


def copy_of(place: SharedArchive) -> Copy:
    """What copies a shared archive into a file; nobody waits meanwhile."""

    def copy(path: Path) -> Mapping[str, int]:
        with reading(place) as connection:
            return _copy(connection, place, path)

    return copy


def back_up_before(connection: Connection, place: SharedArchive, revision: str) -> None:
    """Make a backup before a migration to `revision`, of what its transaction sees."""
    backup.back_up_before(place.folder, revision, partial(_copy, connection, place))


def _copy(connection: Connection, place: SharedArchive, path: Path) -> Mapping[str, int]:
    moved = copy_to_file(connection, place.name, path)
    return {**moved.rows, _REVISION_TABLE: 1}
