"""What keeps an archive from being used, in sentences: what happened, and what to do about it."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.errors import (
    AlreadyRunning,
    DatabaseTrouble,
    DiskTrouble,
    NewerDatabase,
    StoreError,
)
from profitshare_gui.ui.database_words import database_sentences

translate = QCoreApplication.translate  # an alias lupdate knows


def store_sentences(error: StoreError) -> tuple[str, str]:
    """What happened to an archive, and the next step."""
    match error:
        case NewerDatabase():
            return (
                translate("Errors", "This archive was written by a newer version."),
                translate(
                    "Errors",
                    "It is at revision {found}, this program knows up to {known}. Install the "
                    "newer ProfitShare, or restore a backup from before. Nothing was changed.",
                ).format(found=error.found, known=error.known),
            )
        case AlreadyRunning():
            return _at_work_sentences(error)
        case DatabaseTrouble():
            return database_sentences(error)
        case DiskTrouble():
            what, next_step = _disk_sentences(error)
            return what.format(path=error.path), next_step.format(path=error.path)
        case _:
            return translate("Errors", "The archive cannot be used."), str(error)


def _at_work_sentences(error: AlreadyRunning) -> tuple[str, str]:
    """What only one may do at a time is being done; without a purpose it is writing."""
    if not error.purpose:
        return _who_writes(error), translate("Errors", "Try again when it has finished.")
    match error.purpose:
        case "syncing":
            what = translate("Errors", "This account is being synced already.")
        case "removing copiers":
            what = translate("Errors", "Copiers of this account are being removed.")
        case _:
            what = translate("Errors", "Somebody is at work at this account: {purpose}.")
    if error.pid == os.getpid():
        step = translate("Errors", "It is this program itself. Try again when it has finished.")
    elif error.pid and error.command:
        step = translate(
            "Errors", "It is process {pid}, {command}. Try again when it has finished."
        )
    elif error.pid:
        step = translate("Errors", "It is process {pid}. Try again when it has finished.")
    else:
        step = translate("Errors", "Try again when it has finished.")
    return what.format(purpose=error.purpose), step.format(pid=error.pid, command=error.command)


def _who_writes(error: AlreadyRunning) -> str:
    if not error.pid:
        return translate("Errors", "Another process is writing to the archive.")
    if not error.command:
        return translate("Errors", "Process {pid} is writing to the archive.").format(pid=error.pid)
    return translate("Errors", "Process {pid}, {command}, is writing to the archive.").format(
        pid=error.pid, command=error.command
    )


def _disk_sentences(error: DiskTrouble) -> tuple[str, str]:
    match error.code:
        case "full":
            return (
                translate("Errors", "The disk is full."),
                translate(
                    "Errors",
                    "{path} could not be written, and nothing was changed. Free some space on that "
                    "disk and try again.",
                ),
            )
        case "read_only":
            return (
                translate("Errors", "The archive is read-only."),
                translate(
                    "Errors",
                    "{path} or its folder does not let itself be written. Allow writing to it, or "
                    "choose another folder. Nothing was changed.",
                ),
            )
        case "unreadable":
            return (
                translate("Errors", "The disk could not be read or written."),
                translate(
                    "Errors",
                    "{path} gave an error of the disk itself. Copy the folder to another disk "
                    "and choose it there; the copy will say what is missing.",
                ),
            )
        case "damaged":
            return (
                translate("Errors", "The archive is damaged."),
                translate(
                    "Errors",
                    "Parts of {path} cannot be read. Restore a backup, or salvage what still "
                    "reads; the damaged file is kept either way.",
                ),
            )
        case "hopeless":
            return (
                translate("Errors", "Nothing in this archive can be read any more."),
                translate(
                    "Errors", "Restore a backup; {path} is kept, for somebody who can do more."
                ),
            )
        case _:
            return _sentences_of_the_place(error)


def _sentences_of_the_place(error: DiskTrouble) -> tuple[str, str]:
    """The file is fine but is not what it should be, or is not where it should be."""
    match error.code:
        case "not_an_archive":
            return (
                translate("Errors", "This file is not an archive, or its beginning is damaged."),
                translate(
                    "Errors",
                    "{path} was left as it is. Restore a backup, which keeps the file, or choose "
                    "another folder.",
                ),
            )
        case "foreign":
            return (
                translate("Errors", "This database belongs to another program."),
                translate("Errors", "{path} was left as it is. Choose another folder."),
            )
        case "gone":
            return (
                translate("Errors", "The archive is no longer there."),
                translate(
                    "Errors",
                    "Somebody moved or deleted {path} while it was open. Bring it back and try "
                    "again, or restore a backup.",
                ),
            )
        case "bad_backup":
            return (
                translate("Errors", "This backup cannot be restored."),
                translate(
                    "Errors",
                    "{path} is damaged, or no backup of an archive. The archive was not changed; "
                    "choose another backup.",
                ),
            )
        case _:
            return (
                translate("Errors", "The archive cannot be read or written."),
                "{path}: " + error.why.replace("{", "{{").replace("}", "}}"),
            )
