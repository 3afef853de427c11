"""The words of single rows: kinds of events, whose an order is, and where a version came from."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.errors import BadLine
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.kept_row import KeptRow
from profitshare_gui.core.records import EventKind, Owner
from profitshare_gui.ui import text
from profitshare_gui.ui.import_words import column_text, reason_text
from profitshare_gui.usecases.corrections import Difference, differences

translate = QCoreApplication.translate  # an alias lupdate knows

_KINDS = {
    EventKind.RATIO_CHANGE: QT_TRANSLATE_NOOP("Rows", "Ratio change"),
    EventKind.PAYOUT: QT_TRANSLATE_NOOP("Rows", "Payout"),
    EventKind.STOP_COPYING: QT_TRANSLATE_NOOP("Rows", "Stopped copying"),
    EventKind.LEAD_CLOSES: QT_TRANSLATE_NOOP("Rows", "You closed copying"),
    EventKind.WITHDRAWAL: QT_TRANSLATE_NOOP("Rows", "Withdrawal"),
    EventKind.TRANSFER_IN: QT_TRANSLATE_NOOP("Rows", "Transfer in"),
    EventKind.TRANSFER_OUT: QT_TRANSLATE_NOOP("Rows", "Transfer out"),
    EventKind.EQUITY: QT_TRANSLATE_NOOP("Rows", "Equity"),
    EventKind.PNL: QT_TRANSLATE_NOOP("Rows", "Cumulative PnL"),
    EventKind.UNREALIZED: QT_TRANSLATE_NOOP("Rows", "Unrealised PnL"),
    EventKind.LEAD_UNREALIZED: QT_TRANSLATE_NOOP("Rows", "Your unrealised PnL"),
    EventKind.AVAILABLE_BALANCE: QT_TRANSLATE_NOOP("Rows", "Available balance"),
}
_OWNERS = {
    Owner.COPIER: QT_TRANSLATE_NOOP("Rows", "A copier's"),
    Owner.LEAD: QT_TRANSLATE_NOOP("Rows", "Yours, copied"),
    Owner.OWN: QT_TRANSLATE_NOOP("Rows", "Set aside"),
}
_REASONS = {
    "decimal_comma": QT_TRANSLATE_NOOP("Rows", "decimals are written with a point"),
    "not_an_instant": QT_TRANSLATE_NOOP("Rows", "is not a time such as 2026-03-30T00:00:00Z"),
    "no_zone": QT_TRANSLATE_NOOP("Rows", "needs a zone: end it with Z or an offset like +08:00"),
}


def event_kind_text(kind: EventKind) -> str:
    """What an event is."""
    return translate("Rows", str(_KINDS[kind]))


def owner_text(owner: Owner) -> str:
    """Whose order it is."""
    return translate("Rows", str(_OWNERS[owner]))


def refusal_text(bad: BadLine) -> str:
    """Which field cannot be read, and why."""
    why = translate("Rows", str(_REASONS[bad.code])) if bad.code in _REASONS else reason_text(bad)
    return translate("Rows", "{field}: {why}").format(field=column_text(bad.column), why=why)


def difference_text(difference: Difference) -> str:
    """One line of what changes: `Realised PnL: 100 → 90`."""
    return translate("Rows", "{field}: {before} → {after}").format(
        field=column_text(difference.column),
        before=difference.before or text.UNKNOWN,
        after=difference.after or text.UNKNOWN,
    )


def history_lines(versions: list[KeptRow], offset: Micros) -> list[str]:
    """What a row said from when to when, who said so, and what that changed."""
    lines = []
    for place, version in enumerate(versions):
        parts = [_period(version, offset), _source(version)]
        if place:
            changed = differences(versions[place - 1].fact, version.fact)
            parts += [difference_text(difference) for difference in changed]
        lines.append(" · ".join(part for part in parts if part))
    return lines


def _period(version: KeptRow, offset: Micros) -> str:
    since = text.dated_instant_text(version.learned_at, offset)
    if version.replaced_at is None:
        return translate("Rows", "said since {since}").format(since=since)
    return translate("Rows", "said from {since} until {until}").format(
        since=since, until=text.dated_instant_text(version.replaced_at, offset)
    )


def _source(version: KeptRow) -> str:
    if version.by_hand and version.source:
        return translate("Rows", "by hand: {note}").format(note=version.source)
    return translate("Rows", "by hand") if version.by_hand else version.source
