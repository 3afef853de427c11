"""What keeps an archive on a server from being used, in sentences: what happened, what to do."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.errors import DatabaseTrouble

translate = QCoreApplication.translate  # an alias lupdate knows

_SENTENCES = {
    "bad_url": (
        QT_TRANSLATE_NOOP("Errors", "The URL of the archive cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "It looks like postgresql+psycopg://user@host/database."),
    ),
    "no_driver": (
        QT_TRANSLATE_NOOP("Errors", "The driver for PostgreSQL is not installed."),
        QT_TRANSLATE_NOOP(
            "Errors", "Install it with pip install 'profitshare[postgresql]' and start again."
        ),
    ),
    "unreachable": (
        QT_TRANSLATE_NOOP("Errors", "The server of the archive cannot be reached."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check that {name} runs and that this computer may reach it, then try again.",
        ),
    ),
    "refused": (
        QT_TRANSLATE_NOOP("Errors", "The server of the archive does not accept the log-in."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA."
        ),
    ),
    "no_database": (
        QT_TRANSLATE_NOOP("Errors", "The server has no database of this name."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever looks after the server to create it, with the encoding UTF8: {name}.",
        ),
    ),
    "too_old": (
        QT_TRANSLATE_NOOP("Errors", "The server of the archive is too old."),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever looks after the server for a newer one."),
    ),
    "not_utf8": (
        QT_TRANSLATE_NOOP("Errors", "The database cannot hold every name."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever looks after the server for a database with the encoding UTF8.",
        ),
    ),
    "not_allowed": (
        QT_TRANSLATE_NOOP("Errors", "This user may not write to the database."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever looks after the server to let this user create and use tables in {name}.",
        ),
    ),
    "gone": (
        QT_TRANSLATE_NOOP("Errors", "The connection to the archive was lost."),
        QT_TRANSLATE_NOOP("Errors", "Try again in a moment; nothing was half saved."),
    ),
    "busy": (
        QT_TRANSLATE_NOOP("Errors", "The server of the archive is too busy."),
        QT_TRANSLATE_NOOP(
            "Errors", "Try again in a moment, or ask for more connections to be allowed."
        ),
    ),
    "full": (
        QT_TRANSLATE_NOOP("Errors", "The disk of the server is full."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever looks after the server to free some space, then try again. Nothing was "
            "changed.",
        ),
    ),
    "read_only": (
        QT_TRANSLATE_NOOP("Errors", "The server lets nobody write to the archive."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Connect to the main server instead of a copy of it, or ask for it to be opened.",
        ),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Errors", "The database of the archive is damaged."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever looks after the server, before anything else is written.",
        ),
    ),
    "foreign": (
        QT_TRANSLATE_NOOP("Errors", "This database belongs to another program."),
        QT_TRANSLATE_NOOP("Errors", "{name} was left as it is. Choose another database."),
    ),
    "not_empty": (
        QT_TRANSLATE_NOOP("Errors", "There is something in this place already."),
        QT_TRANSLATE_NOOP("Errors", "Move the archive to an empty database or a new folder."),
    ),
    "not_here": (
        QT_TRANSLATE_NOOP("Errors", "A shared archive is not restored in its place."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The command profitshare move-archive BACKUP URL fills an empty database from a "
            "backup.",
        ),
    ),
}
DATABASE_CODES = frozenset(_SENTENCES)
"""Every `DatabaseTrouble.code` that has sentences of its own."""


def database_sentences(error: DatabaseTrouble) -> tuple[str, str]:
    """What happened to an archive on a server, and the next step."""
    if error.code not in _SENTENCES:
        return translate("Errors", "The archive cannot be used."), str(error)
    what, next_step = _SENTENCES[error.code]
    return _filled(what, error), _filled(next_step, error)


def _filled(words: Any, error: DatabaseTrouble) -> str:
    return translate("Errors", str(words)).format(name=error.name)
