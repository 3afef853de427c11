"""One payout explained: its terms, their sum and what was assumed, ready to show or copy."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import PendingShare, Settlement, SettlementWindow, Share, Status
from profitshare_gui.ui import text
from profitshare_gui.ui.gaps import gap_notes

if TYPE_CHECKING:
    from profitshare_gui.usecases.profit import ProfitOverview

translate = QCoreApplication.translate  # an alias lupdate knows


@dataclass(frozen=True, slots=True)
class Payout:
    """What the drawer prints: rows are pairs of words and figure; `tone` colours the status."""

    kind: str
    copier: str
    due: str
    status: str
    tone: str
    facts: tuple[tuple[str, str], ...]
    terms: tuple[tuple[str, str], ...]
    total: tuple[str, str]
    notes: tuple[str, ...]
    assumed: tuple[str, ...]


def status_tone(row: Share | PendingShare | Settlement) -> str:
    """The colour of a status: a share that is paid, one that waits, or nothing to pay."""
    if row.status is not Status.SETTLED:
        return "warning"
    return "good" if row.due > 0 else ""


def explain_payout(row: Settlement | PendingShare, overview: ProfitOverview) -> Payout:
    """The explanation of one record or of one pending share."""
    offset = overview.platform_offset
    rule = f"{overview.rulebook_name} · {overview.rule_label}"
    facts = [
        (translate("Payout", "Base × ratio"), text.formula_text(row)),
        (translate("Payout", "Rules"), rule),
    ]
    notes: list[str] = []
    assumed: tuple[str, ...] = ()
    if isinstance(row, Settlement):
        kind = text.window_text(row.window.opens_at, row.window.cut_off_at, offset)
        status = text.status_reason_text(text.status_text(row.status), row.reason)
        facts += [
            *_instants(row.window, offset),
            (translate("Payout", "Started by"), text.trigger_text(row.trigger)),
            (translate("Payout", "Source"), text.provenance_text(row.provenance)),
        ]
        notes += [text.note_text(note) for note in row.notes]
        assumed = tuple(text.assumed_text(axis) for axis in row.assumed)
    else:
        kind = translate("Payout", "Pending now")
        status = text.status_reason_text(text.pending_status_text(row.status), row.reason)
        facts.append(
            (translate("Payout", "As of"), text.dated_instant_text(overview.as_of, offset))
        )
    if row.high_water_mark is not None:
        mark = text.full_money_text(row.high_water_mark, row.asset)
        facts.append((translate("Payout", "High-water mark"), mark))
    if isinstance(row, Settlement) and row.status is not Status.SETTLED:
        notes.insert(0, translate("Payout", "Nothing is lost: it is carried to the next window."))
    notes = [*gap_notes(row, overview), *notes]
    figures = text.aligned_products([line.product for line in row.lines], row.due)
    terms = zip((text.term_text(line.term) for line in row.lines), figures, strict=False)
    return Payout(
        kind=kind,
        copier=text.name_text(overview.names[row.copier_id]),
        due=text.full_money_text(row.due, row.asset),
        status=status,
        tone=status_tone(row),
        facts=tuple(facts),
        terms=tuple(terms),
        total=(translate("Payout", "Due"), figures[-1]),
        notes=tuple(notes),
        assumed=assumed,
    )


def _instants(window: SettlementWindow, offset: Micros) -> list[tuple[str, str]]:
    """When a window was cut off and paid; one row where that is the same instant."""
    paid = text.dated_instant_text(window.pays_at, offset)
    if window.cut_off_at == window.pays_at:
        return [(translate("Payout", "Cut off and due"), paid)]
    cut_off = text.dated_instant_text(window.cut_off_at, offset)
    return [(translate("Payout", "Cut off"), cut_off), (translate("Payout", "Paid out at"), paid)]


def payout_as_text(payout: Payout) -> str:
    """The explanation as lines of plain text for a message or a support ticket."""
    rows = [*payout.terms, payout.total]
    words = max(len(word) for word, _ in rows)
    figures = max(len(figure) for _, figure in rows)
    lines = [f"{payout.copier} · {payout.kind}", f"{payout.due} · {payout.status}", ""]
    lines += [f"{word:<{words}}  {figure:>{figures}}" for word, figure in payout.terms]
    lines += ["-" * (words + figures + 2)] if payout.terms else []
    lines += [f"{payout.total[0]:<{words}}  {payout.total[1]:>{figures}}", ""]
    lines += [f"{word}: {fact}" for word, fact in payout.facts]
    lines += [f"* {note}" for note in (*payout.notes, *payout.assumed)]
    return "\n".join(lines)
