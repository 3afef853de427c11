"""The desk: every use case of one account, bound to its archive and its clock."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Event, Feed, Order
from profitshare_gui.core.restatements import KeptRestatement
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import Audit, audit_books
from profitshare_gui.usecases.moments import Moment
from profitshare_gui.usecases.profit import ProfitOverview, load_profit
from profitshare_gui.usecases.profit_history import load_profit_as_of
from profitshare_gui.usecases.rulebooks import RulebookShelf

if TYPE_CHECKING:
    from profitshare_gui.core.kept_row import KeptRow
    from profitshare_gui.usecases.export_spans import Days, Span
    from profitshare_gui.usecases.exports import ExportFormat, ExportKind, ExportReport, Tell


@dataclass(frozen=True, slots=True)
class Desk:
    """The only thing a page is given besides `tasks`: it can reach neither database nor socket."""

    store: Store
    account: Account
    shelf: RulebookShelf
    now: Callable[[], Micros]

    def load_profit(self) -> ProfitOverview:
        """What the Profit page shows, as of now; may run on any thread."""
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        return load_profit(self.store, self.account, rulebook, self.now())

    def load_restatements(self) -> Sequence[KeptRestatement]:
        """The settlements that came out otherwise once more was known, the newest first."""
        return self.store.settlements.restatements(self.account.account_id)

    def audit(self) -> Audit:
        """Settle everything again and compare it with what is kept."""
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        return audit_books(self.store.settlements, self.account.account_id, rulebook, self.now())

    def load_profit_as_of(self, moment: Moment) -> ProfitOverview:
        """The same as of another instant; may run on any thread."""
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        return load_profit_as_of(self.store, self.account, rulebook, moment.as_of, moment.known_at)

    def export(
        self,
        path: Path,
        written_as: ExportFormat,
        kind: ExportKind | None,
        *,
        span: Span,
        days: Days,
        tell: Tell,
    ) -> ExportReport:
        """Write the account's rows of a span of time to a file; see `exports.export`."""
        from profitshare_gui.usecases.export_spans import span_bounds
        from profitshare_gui.usecases.exports import ExportRequest, export

        now = self.now()
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        since, until = span_bounds(span, rulebook, now, days)
        request = ExportRequest(path, written_as, kind, since, until)
        return export(self.store, self.account, self.shelf, request, now=now, tell=tell)

    def find_rows(self, feed: Feed, search: str, first: int) -> Sequence[KeptRow]:
        """Up to 200 single rows that hold a text, from place `first` on; see `corrections`."""
        from profitshare_gui.usecases.corrections import find_rows

        return find_rows(self.store, self.account, feed, search, first=first)

    def row_history(self, feed: Feed, row: int) -> Sequence[KeptRow]:
        """All that one row ever said, the oldest first."""
        from profitshare_gui.usecases.corrections import row_history

        return row_history(self.store, self.account, feed, row)

    def save_row(self, kept: KeptRow | None, fact: Order | Event, note: str) -> bool:
        """Add a row by hand, or correct the one that is `kept`; False where that says no news."""
        from profitshare_gui.usecases.corrections import add_row, correct_row

        if kept is None:
            counts = add_row(self.store, self.account, fact, now=self.now(), note=note)
        else:
            counts = correct_row(self.store, self.account, kept, fact, now=self.now(), note=note)
        return not counts.unchanged

    def drop_row(self, kept: KeptRow, note: str) -> None:
        """Let a row count no longer: withdraw an event, set an order aside."""
        from profitshare_gui.usecases.corrections import set_order_aside, withdraw_event

        if isinstance(kept.fact, Event):
            withdraw_event(self.store, self.account, kept.row, now=self.now(), note=note)
        else:
            set_order_aside(self.store, self.account, kept, now=self.now(), note=note)
