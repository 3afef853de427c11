"""The proof of a payout as CSV, one fact a line, with a digest of all lines before the last.

Words are those of the command line's JSON, whatever the language of the window; amounts are exact
decimals, instants ISO 8601 in UTC. The last line holds the SHA-256 of every byte above it, so that
whoever receives the file can tell that no digit was changed: `head -n -1 FILE | sha256sum`.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from hashlib import sha256
from io import StringIO
from pathlib import Path

from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.money import Units, amount_text, product_text, ratio_text
from profitshare_gui.core.records import Settlement
from profitshare_gui.exchanges.cells import shield
from profitshare_gui.exchanges.export_place import whole_text
from profitshare_gui.usecases.export_targets import check_target
from profitshare_gui.usecases.payout_proof import PayoutProof, ProofRow, sums_of_rows

FORMAT = "payout-proof 1"

HEADER = (
    "part", "name", "value", "asset", "copier_id", "symbol", "side", "opened_at", "closed_at",
    "realized_pnl", "trading_fee", "funding_fee", "net", "share_ratio", "share", "carried",
)  # fmt: skip
_Cells = list[str]


def proof_text(proof: PayoutProof) -> str:
    """The canonical text of a proof: what its digest is taken of."""
    text = StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(HEADER)
    for cells in _facts(proof):
        writer.writerow([*cells, *[""] * (len(HEADER) - len(cells))])
    for row in proof.rows:
        writer.writerow(_order_cells(row, proof.settlement.asset))
    return text.getvalue()


def proof_digest(proof: PayoutProof) -> str:
    """The SHA-256 of a proof's canonical text in UTF-8, as 64 hexadecimal digits."""
    return _digest(proof_text(proof))


def write_proof(path: Path, proof: PayoutProof, data: Path | None) -> None:
    """Write the canonical text and, below it, its digest. Raises `DiskTrouble`."""
    check_target(path, data)
    text = proof_text(proof)
    with whole_text(path) as file:
        file.write(text)
        file.write(f"sha256,all lines above,{_digest(text)}{',' * (len(HEADER) - 3)}\r\n")


def _digest(text: str) -> str:
    return sha256(text.encode("utf-8", "backslashreplace")).hexdigest()


def _facts(proof: PayoutProof) -> Iterator[_Cells]:
    settlement, asset = proof.settlement, proof.settlement.asset
    yield ["proof", "format", FORMAT]
    yield ["proof", "platform", shield(proof.platform)]
    yield ["proof", "as_of", instant_text(proof.as_of)]
    yield ["copier", "copier_id", shield(settlement.copier_id)]
    yield ["copier", "nickname", shield(proof.nickname)]
    yield from _settled(settlement)
    yield ["formula", "model", proof.formula.value]
    for line in settlement.lines:
        yield ["formula", line.term.value, product_text(line.product), asset]
    yield ["formula", "due", amount_text(settlement.due), asset]
    for name, amount in (("earlier", proof.earlier), ("unrealized", proof.unrealized)):
        if amount is not None:
            yield ["base", name, amount_text(amount), asset]
    yield from _rules(proof)
    for mark in proof.marks:
        at = instant_text(mark.cut_off_at)
        yield ["cumulative_pnl", at, amount_text(mark.base), asset]
        yield ["high_water_mark", at, amount_text(mark.mark), asset]
    yield from _reconciled(proof)
    for feed, gap in proof.gaps:
        since, until = instant_text(gap.since), instant_text(gap.until)
        yield ["gap", feed.value, f"{since}/{until}"]
    sums = sums_of_rows(proof.rows)
    yield ["orders", "count", str(sums.rows)]
    yield ["orders", "net", amount_text(sums.net), asset]
    yield ["orders", "share", product_text(sums.product), asset]


def _settled(settlement: Settlement) -> Iterator[_Cells]:
    window, asset = settlement.window, settlement.asset
    for name, at in (
        ("opens_at", window.opens_at),
        ("cut_off_at", window.cut_off_at),
        ("pays_at", window.pays_at),
    ):
        yield ["settlement", name, instant_text(at)]
    yield ["settlement", "trigger", settlement.trigger]
    yield ["settlement", "status", settlement.status.value]
    yield ["settlement", "reason", settlement.reason.value if settlement.reason else ""]
    yield ["settlement", "provenance", settlement.provenance.value]
    yield ["settlement", "base", amount_text(settlement.base), asset]
    ratio = settlement.share_ratio
    yield ["settlement", "ratio", "" if ratio is None else ratio_text(ratio)]
    for name, product in (("withheld", settlement.withheld), ("refund", settlement.refund)):
        if product is not None:
            yield ["settlement", name, product_text(product), asset]
    if settlement.high_water_mark is not None:
        yield ["settlement", "high_water_mark", amount_text(settlement.high_water_mark), asset]
    for note in settlement.notes:
        yield ["settlement", "note", shield(note)]
    for assumed in settlement.assumed:
        yield ["settlement", "assumed", shield(assumed)]


def _rules(proof: PayoutProof) -> Iterator[_Cells]:
    version = proof.version
    yield ["rules", "id", proof.rulebook_id]
    yield ["rules", "version", shield(version.label)]
    yield ["rules", "in_force_since", _instant(version.since)]
    yield ["rules", "in_force_until", _instant(version.until)]
    for citation in version.citations:
        yield ["source", shield(citation.key), shield(citation.document)]
        for section in citation.sections:
            yield ["section", shield(citation.key), shield(section)]


def _reconciled(proof: PayoutProof) -> Iterator[_Cells]:
    found = proof.reconciled
    if found is None:
        return
    row, asset = found.row, proof.settlement.asset
    for event in found.received:
        yield [
            "payout",
            instant_text(event.at),
            _amount(event.amount),
            asset,
            shield(event.copier_id),
        ]
        if event.amount_evidence not in ("", _amount(event.amount)):
            yield ["payout_text", instant_text(event.at), shield(event.amount_evidence)]
    yield ["reconciliation", "status", row.status.value]
    yield ["reconciliation", "copiers_paid_together", str(found.together)]
    for name, amount in (("due", row.due), ("paid", row.paid), ("difference", row.difference)):
        yield ["reconciliation", name, amount_text(amount), asset]
    for part in row.buckets:
        yield ["bucket", part.bucket.value, amount_text(part.amount), asset]
    yield ["reconciliation", "unexplained", amount_text(row.unexplained), asset]
    for number, alternative in enumerate(row.alternatives, 1):
        for part in alternative:
            yield [f"alternative {number}", part.bucket.value, amount_text(part.amount), asset]


def _order_cells(row: ProofRow, asset: str) -> _Cells:
    names, order = row
    return [
        "order",
        shield(names.order_id),
        "",
        asset,
        shield(names.copier_id),
        shield(names.symbol),
        shield(names.side),
        instant_text(order.opened_at),
        instant_text(order.closed_at),
        amount_text(order.realized_pnl),
        amount_text(order.trading_fee),
        amount_text(order.funding_fee),
        amount_text(order.net),
        "" if order.share_ratio is None else ratio_text(order.share_ratio),
        product_text(order.product),
        "yes" if order.is_carried else "no",
    ]


def _instant(at: Micros | None) -> str:
    return "" if at is None else instant_text(at)


def _amount(units: Units | None) -> str:
    return "" if units is None else amount_text(units)
