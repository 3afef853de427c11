"""The desk: every use case of one account, bound to its archive and its clock."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account, Event, Feed, Order
from profitshare_gui.core.restatements import KeptRestatement
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import Audit, audit_books
from profitshare_gui.usecases.moments import Moment
from profitshare_gui.usecases.profit import ProfitOverview, load_profit
from profitshare_gui.usecases.profit_history import load_profit_as_of
from profitshare_gui.usecases.rulebooks import RulebookShelf

if TYPE_CHECKING:
    from profitshare_gui.core.inactivity import Verdicts
    from profitshare_gui.core.kept_row import KeptRow
    from profitshare_gui.core.rulebook import InactiveRule
    from profitshare_gui.exchanges.exchange import ApiKey
    from profitshare_gui.usecases.application import ApplicationDesk
    from profitshare_gui.usecases.copier_desk import CopierDesk
    from profitshare_gui.usecases.copier_list import CopierList, CopierRows
    from profitshare_gui.usecases.export_spans import Days, Span, TaxYear
    from profitshare_gui.usecases.exports import ExportFormat, ExportKind, ExportReport, Tell
    from profitshare_gui.usecases.notices import NoticeDesk
    from profitshare_gui.usecases.outlook import Outlook
    from profitshare_gui.usecases.payout_proof import ProofDesk
    from profitshare_gui.usecases.performance import PerformanceView
    from profitshare_gui.usecases.positions import PositionsView
    from profitshare_gui.usecases.removal_desk import RemovalDesk
    from profitshare_gui.usecases.settings_desk import SettingsDesk


def _no_key() -> ApiKey | None:
    """No key: nothing can be asked or sent."""
    return None


@dataclass(frozen=True, slots=True)
class Desk:
    """The only thing a page is given besides `tasks`: it can reach neither database nor socket.

    `read_key` gives the account's API key, None where there is none; it may wait for a person.
    """

    store: Store
    account: Account
    shelf: RulebookShelf
    now: Callable[[], Micros]
    read_key: Callable[[], ApiKey | None] = _no_key

    def load_profit(self) -> ProfitOverview:
        """What the Profit page shows, as of now; may run on any thread."""
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        return load_profit(self.store, self.account, rulebook, self.now())

    def load_copiers(self) -> CopierList:
        """What the Copiers page shows, as of now; may run on any thread."""
        from profitshare_gui.usecases.copier_list import load_copiers

        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        return load_copiers(self.store, self.account, rulebook, self.now())

    def load_people(self) -> Iterator[tuple[str, str]]:
        """Ids and nicknames of all copiers, who left after those who did not; on any thread."""
        newest = self.store.copier_past.newest(self.account.account_id)
        for rows in (newest.where(~newest.have_left), newest.where(newest.have_left)):
            yield from zip(rows.copier_ids, rows.nicknames, strict=True)

    def choose_inactive_rule(self, rule: InactiveRule | None) -> None:
        """Keep the trader's own rule for inactive copiers; None is the platform's again."""
        from profitshare_gui.usecases.copier_rule import choose_rule

        choose_rule(self.store, self.account, rule, self.now())

    def export_copiers(
        self, path: Path, rows: CopierRows, verdicts: Verdicts, places: Sequence[int]
    ) -> int:
        """Write some rows of the Copiers page to a file; see `copier_export`."""
        from profitshare_gui.usecases.copier_export import export_copier_rows

        return export_copier_rows(path, rows, verdicts, places, self.store.folder)

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
        year: TaxYear | None = None,
    ) -> ExportReport:
        """Write the account's rows of a span of time to a file; see `exports.export`."""
        from profitshare_gui.usecases.export_spans import span_bounds
        from profitshare_gui.usecases.exports import ExportRequest, export

        now = self.now()
        rulebook = self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
        since, until = span_bounds(span, rulebook, now, days, year)
        request = ExportRequest(path, written_as, kind, since, until, year)
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

    def load_positions(self) -> PositionsView:
        """What the Positions tab shows, as of now; may run on any thread."""
        from profitshare_gui.usecases.positions import load_positions

        return load_positions(self.store, self.account, self._rulebook(), self.now())

    def load_performance(self) -> PerformanceView:
        """What the Performance tab shows, as of now; may run on any thread."""
        from profitshare_gui.usecases.performance import load_performance_view

        return load_performance_view(self.store, self.account, self._rulebook(), self.now())

    @property
    def copiers(self) -> CopierDesk:
        """The use cases of knowing one's copiers: analytics, stories, notes, identities."""
        from profitshare_gui.usecases.copier_desk import CopierDesk

        return CopierDesk(self.store, self.account, self._rulebook, self.now)

    @property
    def application(self) -> ApplicationDesk:
        """The use cases of becoming a lead trader."""
        from profitshare_gui.usecases.application import ApplicationDesk

        return ApplicationDesk(self.store, self.account, self._rulebook, self.now)

    @property
    def outlook(self) -> Outlook:
        """The use cases of looking ahead: what-ifs, forecast, fairness, the share card."""
        from profitshare_gui.usecases.outlook import Outlook

        return Outlook(self.store, self.account, self.shelf, self._rulebook, self.now)

    @property
    def proofs(self) -> ProofDesk:
        """The use cases of proving a payout."""
        from profitshare_gui.usecases.payout_proof import ProofDesk

        return ProofDesk(self.store, self.account, self._rulebook)

    @property
    def removals(self) -> RemovalDesk:
        """The use cases of removing copiers."""
        from profitshare_gui.usecases.removal_desk import RemovalDesk

        return RemovalDesk(self.store, self.account, self._rulebook, self.now, self.read_key)

    @property
    def settings(self) -> SettingsDesk:
        """The use cases of the lead's own settings."""
        from profitshare_gui.usecases.settings_desk import SettingsDesk

        return SettingsDesk(self.store, self.account, self.shelf, self.now, self.read_key)

    @property
    def notices(self) -> NoticeDesk:
        """The use cases of telling the trader what he should know."""
        from profitshare_gui.usecases.notices import NoticeDesk

        return NoticeDesk(self.store, self.account, self._rulebook, self.now)

    def _rulebook(self) -> Rulebook:
        return self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)
