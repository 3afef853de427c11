"""A payout with its proof as plain text: everything that the drawer shows, for a message."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication

from profitshare_gui.core.money import amount_text
from profitshare_gui.ui import payout_words as words
from profitshare_gui.ui import text
from profitshare_gui.ui.payout import Payout, payout_as_text
from profitshare_gui.usecases.payout_proof import PayoutProof, sums_of_rows
from profitshare_gui.usecases.payout_proof_csv import proof_digest

translate = QCoreApplication.translate  # an alias lupdate knows

MOST_ROWS = 1_000
"""A message with more orders than this is read by nobody: the rest is one line, the CSV has all."""


def proof_as_text(payout: Payout, proof: PayoutProof) -> str:
    """The explanation, the rules, what came, the marks and the orders, as lines."""
    lines = [payout_as_text(payout), *_rules(proof), *_reconciled(proof)]
    lines += [*_marks(proof), *_orders(proof)]
    digest = translate("Proof", "SHA-256 of the CSV of this proof: {digest}")
    return "\n".join([*lines, "", digest.format(digest=proof_digest(proof))])


def _rules(proof: PayoutProof) -> Iterator[str]:
    yield from _titled(translate("Proof", "Rules and their source"))
    for name, fact in (*words.rule_rows(proof), *words.source_rows(proof)):
        yield f"{name}: {fact}"


def _reconciled(proof: PayoutProof) -> Iterator[str]:
    found = proof.reconciled
    if found is None:
        return
    yield from _titled(translate("Proof", "Due and paid"))
    yield words.status_words(found)
    rows = words.reconciled_rows(found)
    widest, longest = (max(len(row[side]) for row in rows) for side in (0, 1))
    yield from (f"{name:<{widest}}  {figure:>{longest}}" for name, figure in rows)
    yield from words.alternative_rows(found)
    together = words.together_words(found)
    yield from [together] if together else []
    yield from (f"{at}: {amount}" for at, amount in words.received_rows(found, proof.offset))


def _marks(proof: PayoutProof) -> Iterator[str]:
    if proof.marks:
        yield from _titled(translate("Proof", "High-water mark"))
        yield from (words.mark_words(proof, place) for place in range(len(proof.marks)))


def _orders(proof: PayoutProof) -> Iterator[str]:
    yield from _titled(translate("Proof", "Orders behind it"))
    yield from (f"{name}: {figure}" for name, figure in words.base_rows(proof))
    asset = proof.settlement.asset
    for row in proof.rows[:MOST_ROWS]:
        cells = (
            text.dated_instant_text(row.order.closed_at, proof.offset),
            row.names.order_id,
            words.order_words(row),
            amount_text(row.order.net),
            text.ratio_text(row.order.share_ratio),
            words.product_text(row.order.product),
        )
        yield "  ".join(cell for cell in cells if cell)
    if len(proof.rows) > MOST_ROWS:
        yield words.rest_words(sums_of_rows(proof.rows[MOST_ROWS:]), asset)
    yield words.sums_words(sums_of_rows(proof.rows), asset)


def _titled(title: str) -> tuple[str, str]:
    return "", title
