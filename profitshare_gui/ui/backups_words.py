"""The words of backups: why one was made, how large it is, and what a salvage could not save."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.ui import text

if TYPE_CHECKING:
    from profitshare_gui.usecases.backups import TableTale

translate = QCoreApplication.translate  # an alias lupdate knows

_BEFORE = "before-"
_TABLES = {
    "orders": QT_TRANSLATE_NOOP("Backups", "Orders"),
    "order_history": QT_TRANSLATE_NOOP("Backups", "Earlier versions of orders"),
    "event": QT_TRANSLATE_NOOP("Backups", "Events"),
    "copier": QT_TRANSLATE_NOOP("Backups", "Copiers"),
    "copier_state": QT_TRANSLATE_NOOP("Backups", "Readings of copiers"),
    "copier_history": QT_TRANSLATE_NOOP("Backups", "Earlier readings of copiers"),
    "account": QT_TRANSLATE_NOOP("Backups", "Accounts"),
}
_KIBI = 1024
_LARGE = 10 * _KIBI * _KIBI


def why_text(why: str) -> str:
    """Why a backup was made."""
    if why.startswith(_BEFORE):
        return translate("Backups", "Before the update to {revision}").format(
            revision=why.removeprefix(_BEFORE)
        )
    if why == "daily":
        return translate("Backups", "Daily")
    return translate("Backups", "By hand")


def size_text(size: int) -> str:
    """Bytes in KB, or in MB where they are many."""
    if size >= _LARGE:
        return translate("Backups", "{n} MB").format(n=text.count_text(size // _KIBI // _KIBI))
    return translate("Backups", "{n} KB").format(n=text.count_text(-(-size // _KIBI)))


def loss_texts(tales: Sequence[TableTale]) -> list[str]:
    """A line for each table of which something is missing."""
    return [_loss_text(tale) for tale in tales if not tale.is_whole]


def _loss_text(tale: TableTale) -> str:
    words = _TABLES.get(tale.table)
    name = translate("Backups", str(words)) if words else tale.table
    parts = []
    if tale.lost is None:
        parts.append(translate("Backups", "nobody can tell how many are lost"))
    elif tale.lost:
        lost = translate("Backups", "{n} lost")
        parts.append(lost.format(n=text.count_text(tale.lost)))
    if tale.left_out:
        left_out = translate("Backups", "{n} left out, as what they belong to is lost")
        parts.append(left_out.format(n=text.count_text(tale.left_out)))
    saved = translate("Backups", "{n} saved")
    parts.append(saved.format(n=text.count_text(tale.saved)))
    if tale.accounts:
        accounts = text.listed(text.short_name(name) for name in tale.accounts)
        parts.append(translate("Backups", "of {accounts}").format(accounts=accounts))
    if tale.since is not None and tale.until is not None:
        days = translate("Backups", "from {first} to {last}")
        first, last = text.day_text(tale.since, 0), text.day_text(tale.until, 0)
        parts.append(days.format(first=first, last=last))
    return f"{name}: {', '.join(parts)}"
