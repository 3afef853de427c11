"""The words of a payout's proof: formula, rules with their sources, what came, and why not all."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.reconciliation import Bucket, BucketAmount, RowStatus
from profitshare_gui.core.rulebook import Model
from profitshare_gui.ui import text
from profitshare_gui.usecases.payout_proof import PayoutProof, ProofRow, RowSums
from profitshare_gui.usecases.payout_reconciling import ReconciledPayout

translate = QCoreApplication.translate  # an alias lupdate knows

Rows = list[tuple[str, str]]
"""Words and figure, or words and fact."""

_FORMULAS = {
    Model.PERIOD_NET: QT_TRANSLATE_NOOP(
        "Proof", "Sum of each order's net × its ratio; nothing if the net is a loss"
    ),
    Model.CUMULATIVE_MINUS_SHARED: QT_TRANSLATE_NOOP(
        "Proof", "Total so far × ratio − already shared, never below 0"
    ),
    Model.CUMULATIVE_RATIO_ADJUSTED: QT_TRANSLATE_NOOP(
        "Proof", "Total so far × ratio − already shared − ratio adjustment, never below 0"
    ),
    Model.HIGH_WATER_MARK: QT_TRANSLATE_NOOP(
        "Proof", "(Total so far − high-water mark) × ratio, never below 0"
    ),
}
_BUCKETS = {
    Bucket.FEE: QT_TRANSLATE_NOOP("Proof", "Trading fees counted otherwise"),
    Bucket.FUNDING: QT_TRANSLATE_NOOP("Proof", "Funding counted otherwise"),
    Bucket.MISSING_TRADE: QT_TRANSLATE_NOOP("Proof", "A trade left out or counted twice"),
    Bucket.RATIO_VERSION: QT_TRANSLATE_NOOP("Proof", "Another share ratio"),
    Bucket.BOUNDARY_SHIFT: QT_TRANSLATE_NOOP("Proof", "An order put into another window"),
    Bucket.GATE: QT_TRANSLATE_NOOP("Proof", "Held back, or paid although it waits"),
    Bucket.EARLY_TRIGGER: QT_TRANSLATE_NOOP("Proof", "An early settlement"),
    Bucket.WITHHELD: QT_TRANSLATE_NOOP("Proof", "Withheld and not yet refunded"),
    Bucket.CARRY: QT_TRANSLATE_NOOP("Proof", "Losses or high-water mark carried otherwise"),
    Bucket.REBATE: QT_TRANSLATE_NOOP("Proof", "A rebate of fees mixed in"),
    Bucket.ROUNDING: QT_TRANSLATE_NOOP("Proof", "Rounding"),
    Bucket.CONVERSION: QT_TRANSLATE_NOOP("Proof", "Conversion at another rate"),
}
_STATUSES = {
    RowStatus.MATCHED: QT_TRANSLATE_NOOP("Proof", "Matched: paid what was due"),
    RowStatus.EXPLAINED: QT_TRANSLATE_NOOP("Proof", "Explained: all of the difference has a name"),
    RowStatus.DISPUTED: QT_TRANSLATE_NOOP("Proof", "Disputed: not all of it can be explained"),
    RowStatus.WAITING: QT_TRANSLATE_NOOP("Proof", "Waiting: it is too early to expect it"),
}
_TONES = {
    RowStatus.MATCHED: "good",
    RowStatus.EXPLAINED: "warning",
    RowStatus.DISPUTED: "danger",
    RowStatus.WAITING: "secondary",
}


def formula_words(model: Model) -> str:
    """How a model comes to what is due."""
    return translate("Proof", str(_FORMULAS[model]))


def bucket_words(bucket: Bucket) -> str:
    """What a part of a difference is put down to."""
    return translate("Proof", str(_BUCKETS[bucket]))


def status_words(found: ReconciledPayout) -> str:
    """What a reconciliation comes to."""
    if not found.is_recorded:
        return translate("Proof", "No payment was ever recorded, so a missing one says nothing")
    if found.row.status is RowStatus.MATCHED and not found.row.due and not found.row.paid:
        return translate("Proof", "Nothing was due and nothing came")
    return translate("Proof", str(_STATUSES[found.row.status]))


def status_tone(found: ReconciledPayout) -> str:
    """The colour of a reconciliation."""
    return _TONES[found.row.status] if found.is_recorded else "secondary"


def reconciled_rows(found: ReconciledPayout) -> Rows:
    """Due, paid, and the difference by bucket, down to what is left unexplained."""
    row = found.row
    rows = [
        (translate("Proof", "Due"), text.full_money_text(row.due)),
        (translate("Proof", "Paid"), text.full_money_text(row.paid)),
        (translate("Proof", "Difference"), text.full_money_text(row.difference, sign=True)),
    ]
    rows += [_bucket_row(part) for part in row.buckets]
    rest = text.full_money_text(row.unexplained, sign=True)
    return [*rows, (translate("Proof", "Unexplained"), rest)]


def together_words(found: ReconciledPayout) -> str:
    """That several copiers were paid in one sum; empty where he was paid alone."""
    if found.together < 2:
        return ""
    return translate("Proof", "Paid in one sum for %Ln copier(s).", "", found.together)


def received_rows(found: ReconciledPayout, offset: Micros) -> Rows:
    """Each payment, by when it came."""
    return [
        (
            text.dated_instant_text(event.at, offset),
            text.full_money_text(event.amount, event.asset, sign=True),
        )
        for event in found.received
    ]


def alternative_rows(found: ReconciledPayout) -> list[str]:
    """Other explanations that come to the same sum."""
    return [
        translate("Proof", "Or: {causes}").format(
            causes=" · ".join(" ".join(_bucket_row(part)) for part in parts)
        )
        for parts in found.row.alternatives
    ]


def rule_rows(proof: PayoutProof) -> Rows:
    """Formula, version and when it was in force."""
    version, offset = proof.version, proof.offset
    if version.since is not None:
        since = text.dated_instant_text(version.since, offset)
    else:
        since = translate("Proof", "always, as far as is known")
    rows = [
        (translate("Proof", "Formula"), formula_words(proof.formula)),
        (translate("Proof", "Version"), version.label),
        (translate("Proof", "In force since"), since),
    ]
    if version.until is not None:
        until = text.dated_instant_text(version.until, offset)
        rows.append((translate("Proof", "In force until"), until))
    return rows


def source_rows(proof: PayoutProof) -> Rows:
    """Each document that the rules are from, with its sections."""
    rows = []
    for citation in proof.version.citations:
        sections = text.listed(citation.sections)
        words = citation.document
        if sections:
            words = translate("Proof", "{document} · {sections}").format(
                document=citation.document, sections=sections
            )
        rows.append((citation.key, words))
    return rows


def base_rows(proof: PayoutProof) -> Rows:
    """What the base holds beside the orders of this settlement; empty where it has no past."""
    asset, rows = proof.settlement.asset, list[tuple[str, str]]()
    if proof.earlier is not None:
        earlier = text.full_money_text(proof.earlier, asset, sign=True)
        rows.append((translate("Proof", "Closed and settled before"), earlier))
    if proof.unrealized:
        open_pnl = text.full_money_text(proof.unrealized, asset, sign=True)
        rows.append((translate("Proof", "Unrealised at the cut-off"), open_pnl))
    return rows


def product_text(product: int) -> str:
    """An exact part of a share with its sign."""
    return text.aligned_products([product], 0)[0]


def sums_words(sums: RowSums, asset: str) -> str:
    """How many orders there are and what they come to."""
    return translate("Proof", "%Ln order(s), net {net}, share {share}", "", sums.rows).format(
        net=text.full_money_text(sums.net, asset, sign=True),
        share=product_text(sums.product),
    )


def rest_words(sums: RowSums, asset: str) -> str:
    """What is not printed here of the orders."""
    rest = translate(
        "Proof", "and %Ln more order(s): net {net}, share {share}. The CSV has all.", "", sums.rows
    )
    return rest.format(
        net=text.full_money_text(sums.net, asset, sign=True), share=product_text(sums.product)
    )


def mark_words(proof: PayoutProof, place: int) -> str:
    """One step of the high-water mark's path."""
    point, asset = proof.marks[place], proof.settlement.asset
    return translate("Proof", "{mark} · PnL {base} · {day}").format(
        mark=text.full_money_text(point.mark, asset),
        base=text.full_money_text(point.base, sign=True),
        day=text.day_text(point.cut_off_at, proof.offset),
    )


def order_words(row: ProofRow) -> str:
    """What an order traded; a reading of the PnL in place of orders says so."""
    if row.order.row is None:
        return translate("Proof", "PnL as the platform shows it")
    return f"{row.names.symbol} {row.names.side}".strip()


def order_titles() -> tuple[str, ...]:
    """The columns of an order on paper: when, which, what, then its figures."""
    return (
        translate("Proof", "Closed"),
        translate("Proof", "Order"),
        translate("Proof", "Symbol"),
        translate("Proof", "Realised"),
        translate("Proof", "Fee"),
        translate("Proof", "Funding"),
        translate("Proof", "Net"),
        translate("Proof", "Ratio"),
        translate("Proof", "Share"),
    )


def order_cells(row: ProofRow, proof: PayoutProof) -> tuple[str, ...]:
    """An order under those columns, every decimal of it."""
    order = row.order
    return (
        text.bare_instant_text(order.closed_at, proof.offset),
        row.names.order_id,
        order_words(row),
        text.full_money_text(order.realized_pnl, sign=True),
        text.full_money_text(order.trading_fee),
        text.full_money_text(order.funding_fee, sign=True),
        text.full_money_text(order.net, sign=True),
        text.ratio_text(order.share_ratio),
        product_text(order.product),
    )


def _bucket_row(part: BucketAmount) -> tuple[str, str]:
    return bucket_words(part.bucket), text.full_money_text(part.amount, sign=True)
