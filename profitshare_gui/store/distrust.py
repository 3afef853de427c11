"""An archive from somebody else: what no archive of ours has is a reason to refuse it.

A trigger changes what is written without a word, a view or a computed column shows what is kept
nowhere, and a table that is not strict lets texts stand where numbers are read.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from sqlalchemy import Column, Table, Text
from sqlalchemy.dialects import sqlite

from profitshare_gui.core.instants import DAY, LATEST
from profitshare_gui.core.records import EventKind
from profitshare_gui.store.all_rows import TABLES
from profitshare_gui.store.schema import is_revision

Ask = Callable[[str], Sequence[Any]]
"""Asks a database; every row is a sequence."""

STUMBLES = (
    ArithmeticError,
    AttributeError,
    LookupError,
    RecursionError,
    TypeError,
    ValueError,
)
"""What a reader raises over a cell that is not what was written; a fault of ours may be one too."""

_IDLE = ("NO ACTION", "NO ACTION")
_OWN = "sqlite_"
_NOT_STRICT = "alembic_version"
_ACTS = re.compile(r"\bCHECK\s*\(|\bGENERATED\b|\bAS\s*\(|\bON\s+CONFLICT\b", re.IGNORECASE)

_PARENTS = {"account_id": "account", "copier_key": "copier", "market_key": "market"}
"""The tables that rows name by number, mostly without a constraint, which costs time."""

_WHEN = frozenset({"at", "created_at", "opened_at", "closed_at", "opens_at", "cut_off_at", "as_of"})
"""Columns whose instant a settlement may have to reach, window by window."""

_LAST = LATEST + 2 * 366 * DAY

_OF_FEW = {("event", "kind"): tuple(EventKind)}
"""Columns that hold one of a few words."""

_JSON = {"overrides": "object", "dues": "object", "tags": "array", "content": "", "value": ""}
"""Columns of JSON, with what it must be where that is always the same."""


def foreign_part(ask: Ask, *, is_current: bool) -> str:
    """What of a schema cannot be from this program, empty where nothing is.

    `is_current` tells that its revision is ours, so that every column can be compared.
    """
    return next(_foreign_parts(ask, is_current=is_current), "")


def damage(ask: Ask) -> str:
    """What of an archive of our revision is no longer as it was written, empty where nothing is.

    It reads the whole of a file.
    """
    (found,) = ask("PRAGMA integrity_check(1)")[0]
    return contradiction(ask, is_current=True) if found == "ok" else f"damaged: {found}"


def contradiction(ask: Ask, *, is_current: bool) -> str:
    """What cannot stand in rows of ours, empty where nothing is; reads the whole of a file."""
    for row in ask("PRAGMA foreign_key_check"):
        return f"rows of {_shown(row[0])} that belong to nothing"
    for table in TABLES.tables.values() if is_current else ():
        for wrong, why in _doubts(table):
            if ask(f"SELECT 1 FROM {_quoted(table.name)} WHERE {wrong} LIMIT 1"):  # noqa: S608 - our own names
                return f"{why} in {_shown(table.name)}"
    return ""


def _foreign_parts(ask: Ask, *, is_current: bool) -> Iterator[str]:
    revisions = ask("SELECT version_num FROM alembic_version")
    if not all(is_revision(str(revision)) for (revision,) in revisions):
        yield "a revision that there never was"
    for kind, name, sql in ask("SELECT type, name, sql FROM sqlite_master ORDER BY name"):
        if kind in {"trigger", "view"}:
            yield f"the {kind} {_shown(name)}"
        if sql and _ACTS.search(sql):
            yield f"a condition or a computed column in {_shown(name)}"
    yield from _foreign_tables(ask, is_current=is_current)
    for table in TABLES.tables.values() if is_current else ():
        if not _is_as_ours(ask, table):
            yield f"columns of the table {_shown(table.name)} that are not as they should be"


def _foreign_tables(ask: Ask, *, is_current: bool) -> Iterator[str]:
    for _, name, kind, _, _, is_strict in ask("PRAGMA main.table_list"):
        if name.startswith(_OWN) or name == _NOT_STRICT:
            continue
        if kind != "table" or not is_strict:
            yield f"the table {_shown(name)}, which is of another kind"
        keys = ask(f"PRAGMA foreign_key_list({_quoted(name)})")
        if any(tuple(row[5:7]) != _IDLE for row in keys):
            yield f"an action of the table {_shown(name)}"
        ours = TABLES.tables.get(name) if is_current else None
        if ours is not None and {tuple(row[2:5]) for row in keys} != _references(ours):
            yield f"a reference of the table {_shown(name)} that leads elsewhere"


def _references(table: Table) -> set[tuple[str, str, str]]:
    """Of each column that refers to another: that one's table, its own name, and that one's."""
    return {(key.column.table.name, key.parent.name, key.column.name) for key in table.foreign_keys}


def _doubts(table: Table) -> Iterator[tuple[str, str]]:
    """Conditions that hold for no row of ours, each with what it would mean."""
    for column in table.columns:
        name = _quoted(column.name)
        parent = _PARENTS.get(column.name, table.name)
        if parent != table.name:
            lost = f"{name} NOT IN (SELECT {name} FROM {_quoted(parent)})"  # noqa: S608 - our own names
            yield lost, "rows that belong to nothing"
        if column.name in _WHEN and not _is_text(column):
            yield f"{name} NOT BETWEEN 0 AND {_LAST}", "an instant that nobody lives to see"
        words = _OF_FEW.get((table.name, column.name))
        if words:
            few = ", ".join(f"'{word}'" for word in words)
            yield f"{name} NOT IN ({few})", "a word that means nothing"
        if column.name in _JSON and _is_text(column):
            yield f"{name} <> '' AND NOT json_valid({name})", "a text that cannot be read"
            kind = _JSON[column.name]
            if kind:
                yield f"json_type({name}) <> '{kind}'", "a text that says something else"
        if column.name == "overrides":
            each = f"(SELECT 1 FROM json_each({name}) WHERE type <> 'text')"  # noqa: S608 - our own name
            yield f"EXISTS {each}", "a value of its own that is no text"


def _is_text(column: Column[Any]) -> bool:
    return isinstance(column.type, Text)


def _is_as_ours(ask: Ask, table: Table) -> bool:
    found = {
        (name, kind): hidden
        for _, name, kind, _, _, _, hidden in ask(f"PRAGMA table_xinfo({_quoted(table.name)})")
    }
    dialect = sqlite.dialect()
    ours = {(column.name, column.type.compile(dialect)) for column in table.columns}
    return found.keys() == ours and not any(found.values())


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'


def _shown(name: str) -> str:
    return repr(name if len(name) <= 40 else name[:39] + "…")
