"""The proof of one payout: formula, rows, rules with their source, and what came of it, as data."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from profitshare_gui.core.citations import RuleVersion, rule_version
from profitshare_gui.core.coverage import Span
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.payout_rows import BehindRow, MarkPoint, behind_settlement
from profitshare_gui.core.records import Account, Feed, Settlement
from profitshare_gui.core.rulebook import Model, Rulebook
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.store.payouts import OrderNames
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.payout_reconciling import (
    Question,
    ReconciledPayout,
    load_reconciled,
)
from profitshare_gui.usecases.profit import ProfitOverview

_NO_NAMES = OrderNames("", "", "", "")


class ProofRow(NamedTuple):
    """One order behind a settlement, with what the platform calls it."""

    names: OrderNames
    order: BehindRow


class RowSums(NamedTuple):
    """Sums of rows: how many they are, their net, and their exact part of the share (10^-14)."""

    rows: int
    net: Units
    product: int


@dataclass(frozen=True, slots=True)
class PayoutProof:
    """Everything that one settlement rests on, as of one instant.

    `formula` is the model it was settled by. `earlier` and `unrealized` are what the base holds
    beside the rows, None where each window stands alone. `reconciled` is None where nothing can be
    put against the due. `gaps` are stretches of which the archive has no complete record.
    """

    platform: str
    rulebook_id: str
    nickname: str
    offset: Micros
    as_of: Micros
    settlement: Settlement
    formula: Model
    version: RuleVersion
    rows: tuple[ProofRow, ...]
    earlier: Units | None
    unrealized: Units | None
    marks: tuple[MarkPoint, ...]
    reconciled: ReconciledPayout | None
    gaps: tuple[tuple[Feed, Span], ...]


def sums_of_rows(rows: Sequence[ProofRow]) -> RowSums:
    """The sums of some rows of a proof."""
    orders = [row.order for row in rows]
    return RowSums(len(rows), sum(o.net for o in orders), sum(o.product for o in orders))


def load_proof(
    store: Store, rulebook: Rulebook, settlement: Settlement, overview: ProfitOverview
) -> PayoutProof | None:
    """Gather the proof of one settlement of an overview; None where the archive has changed since.

    Reads the copier's orders and payments alone (in a pool everybody's). Raises `NoRatio` as the
    books do.
    """
    account_id, as_of = overview.account.account_id, overview.as_of
    if rulebook.pools:
        part = store.settlements.whole(account_id)
        ledger = part.ledger
    else:
        part = store.settlements.of_copiers(account_id, (settlement.copier_id,))
        ledger = part.ledger.of_copiers({settlement.copier_id})
    parts = settle_in_batches(ledger, rulebook, as_of=as_of)
    behind = behind_settlement(parts, rulebook, ledger.events, settlement, len(ledger.orders))
    if behind is None:
        return None
    numbers = [None if row.row is None else int(part.order_rows[row.row]) for row in behind.rows]
    names = store.payouts.order_names([number for number in numbers if number is not None])
    question = Question(store, overview.account, rulebook, settlement, overview.settlements, as_of)
    opens_at = settlement.window.opens_at
    return PayoutProof(
        platform=rulebook.name,
        rulebook_id=rulebook.rulebook_id,
        nickname=overview.nicknames.get(settlement.copier_id, ""),
        offset=overview.platform_offset,
        as_of=as_of,
        settlement=behind.settlement,
        formula=rulebook.rule_at(opens_at).model,
        version=rule_version(rulebook, opens_at),
        rows=tuple(
            ProofRow(_NO_NAMES if number is None else names[number], row)
            for number, row in zip(numbers, behind.rows, strict=True)
        ),
        earlier=behind.earlier,
        unrealized=behind.unrealized,
        marks=behind.marks,
        reconciled=load_reconciled(question),
        gaps=tuple(overview.coverage.gaps_of(settlement.window)),
    )


@dataclass(frozen=True, slots=True)
class ProofDesk:
    """The use cases of proving a payout, bound to one account; any thread may use it."""

    store: Store
    account: Account
    rulebook: Callable[[], Rulebook]

    def load(self, settlement: Settlement, overview: ProfitOverview) -> PayoutProof | None:
        """Gather the proof of one settlement; see `load_proof`."""
        return load_proof(self.store, self.rulebook(), settlement, overview)

    def save_csv(self, path: Path, proof: PayoutProof) -> None:
        """Write the proof as CSV. Raises `DiskTrouble`."""
        from profitshare_gui.usecases.payout_proof_csv import write_proof

        write_proof(path, proof, self.store.folder)

    def save_pdf(self, path: Path, content: bytes) -> None:
        """Put a page that was painted in its place. Raises `DiskTrouble`."""
        from profitshare_gui.usecases.series_export import save_picture

        save_picture(path, content, self.store.folder)
