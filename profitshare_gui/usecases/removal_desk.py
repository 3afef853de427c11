"""Removing copiers of one account, as the window and the command line ask for it."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from profitshare_gui.core.errors import (
    AlreadyRunning,
    BadValue,
    ListNotWhole,
    ProfitShareError,
    SecretStoreMissing,
)
from profitshare_gui.core.exchange_errors import ExchangeError, NotOffered
from profitshare_gui.core.instants import Micros, instant_text
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import InactiveRule, Rulebook
from profitshare_gui.core.sweep import AuditLine, SweepItem
from profitshare_gui.exchanges.exchange import Ability, ApiKey, Exchange, ExchangeProfile
from profitshare_gui.exchanges.export_place import whole_text
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.store.store import Store
from profitshare_gui.usecases import worklists
from profitshare_gui.usecases.connecting import connect
from profitshare_gui.usecases.copier_rule import load_rule
from profitshare_gui.usecases.sweep_csv import safe_words, write_dry_run
from profitshare_gui.usecases.sweep_preview import (
    PreviewPlace,
    SweepPreview,
    Way,
    make_preview,
)
from profitshare_gui.usecases.sweep_reading import ListReading, RemovalRule, read_list
from profitshare_gui.usecases.sweep_recovery import PURPOSE, Recovery, recover, settle_unsent
from profitshare_gui.usecases.sweeping import (
    Report,
    SweepControl,
    SweepOrder,
    SweepReport,
    sweep,
)
from profitshare_gui.usecases.worklists import Worklist

_AUDIT_HEADER = ("line", "at", "sweep", "copier_id", "action", "told")


@dataclass(frozen=True, slots=True)
class RemovalDesk:
    """Every use case of removing copiers; may run on any thread, one at a time.

    `read_key` gives the account's API key or None, and may wait for a person to unlock a keyring.
    """

    store: Store
    account: Account
    load_rulebook: Callable[[], Rulebook]
    now: Callable[[], Micros]
    read_key: Callable[[], ApiKey | None]

    @property
    def way(self) -> Way:
        """By calls where the exchange offers them, else by hand; in the demo always by hand."""
        profile = self._profile()
        return Way.BY_HAND if profile is None else Way.CALLS

    def preview(
        self,
        chosen: Sequence[str] | None,
        inactive: InactiveRule | None,
        *,
        hidden: int = 0,
    ) -> SweepPreview:
        """What removing the chosen copiers would do; everybody on the list where None is chosen.

        The list is read anew where there is a key; where that fails the archive's last reading
        counts, and the preview says so. Where the rule is the platform's own, its word on a copier
        stands for it. Raises `BadRulebook`, or a `StoreError`.
        """
        rulebook = self.load_rulebook()
        platforms = rulebook.rule_at(self.now()).inactive
        rule = RemovalRule(inactive, is_platforms_own=inactive == platforms)
        reading, trouble, has_key = self._fresh_list()
        profile = self._profile()
        place = PreviewPlace(
            store=self.store,
            account=self.account,
            rulebook=rulebook,
            platform=profile.name if profile else rulebook.name,
            way=self.way,
            has_key=has_key,
            interval=profile.removal_interval if profile else 0,
        )
        now = self.now()
        return make_preview(place, reading, chosen, rule, now, hidden=hidden, trouble=trouble)

    def chosen_rule(self) -> InactiveRule | None:
        """The account's rule: as the trader edited it, else its platform's; None without one."""
        return load_rule(self.store, self.account, self.load_rulebook(), self.now()).rule

    def sweep(
        self, order: SweepOrder, report: Report, control: SweepControl | None = None
    ) -> SweepReport:
        """Remove copiers; see `sweeping.sweep`. A connection that cannot be made halts it."""
        if self._profile() is None:
            raise NotOffered(self.account.exchange, told="copiers are removed by hand here")
        key = self.read_key()
        if key is None:
            raise SecretStoreMissing("none")
        control = control or SweepControl()
        with self._connected(key, lambda: control.is_closing) as exchange:
            return sweep(
                exchange, self.store, self.account, order, self.now, report=report, control=control
            )

    def confirm_unfinished(self) -> Recovery:
        """Settle what earlier removals left open, as far as it can be without or with the key.

        Raises what keeps it from being settled; what was never sent is given up in any case.
        """
        given_up = settle_unsent(self.store, self.account, self.now)
        if not given_up.unsettled:
            return given_up
        key = self.read_key() if self._profile() else None
        if key is None:
            return given_up
        with self._connected(key) as exchange:
            settled = recover(exchange, self.store, self.account, self.now)
        return Recovery(settled.removed, settled.not_confirmed, (), given_up.never_sent)

    def has_unfinished(self) -> bool:
        """Whether a removal by calls has no end yet."""
        return bool(self.store.sweeps.unfinished(self.account.account_id))

    def note_undone(self, order: SweepOrder) -> None:
        """Put into the audit log that a confirmed removal was undone before anything was sent."""
        told = {"copiers": len(order.items)}
        self.store.sweeps.log(self.account.account_id, "undone", told, now=self.now())

    def dry_run(self, preview: SweepPreview, path: Path) -> int:
        """Write a preview as CSV; see `write_dry_run`."""
        return write_dry_run(preview, path)

    def begin_worklist(self, order: SweepOrder) -> Worklist:
        """Begin a list to work through by hand."""
        return worklists.begin_worklist(self.store, self.account, order, self.now())

    def open_worklist(self) -> Worklist | None:
        """The newest list that is not done."""
        return worklists.open_worklist(self.store, self.account)

    def tick(self, worklist: Worklist, items: Sequence[SweepItem], *, is_done: bool) -> Worklist:
        """Tick copiers off, or take the ticks back."""
        return worklists.tick(self.store, worklist.sweep, items, self.now(), is_done=is_done)

    def annotate(self, worklist: Worklist, item: SweepItem, note: str) -> Worklist:
        """Keep a note beside a copier."""
        return worklists.annotate(self.store, worklist.sweep, item, note, self.now())

    def close_worklist(self, worklist: Worklist) -> None:
        """Give up what is left of a list."""
        worklists.close_worklist(self.store, worklist.sweep, self.now())

    def audit_log(self) -> list[AuditLine]:
        """Everything that was done or found, the oldest first."""
        return self.store.sweeps.audit(self.account.account_id)

    def write_audit(self, path: Path) -> int:
        """Write the audit log as JSON where the file's name says so, else as CSV; its lines.

        Raises `DiskTrouble`.
        """
        lines = self.audit_log()
        with whole_text(path) as file:
            if path.suffix.lower() == ".json":
                rows = [_audit_json(line) for line in lines]
                json.dump(rows, file, ensure_ascii=False, indent=1)
            else:
                writer = csv.writer(file, lineterminator="\n")
                writer.writerow(_AUDIT_HEADER)
                writer.writerows(_audit_cells(line) for line in lines)
        return len(lines)

    def write_result(self, items: Sequence[SweepItem], path: Path) -> int:
        """Write what became of each copier as CSV; how many rows. Raises `DiskTrouble`."""
        with whole_text(path) as file:
            writer = csv.writer(file, lineterminator="\n")
            writer.writerow(("copier_id", "nickname", "state", "code", "told", "at"))
            for item in items:
                name, told = safe_words(item.nickname), safe_words(item.told)
                at = instant_text(item.changed_at)
                writer.writerow(
                    (
                        safe_words(item.copier_id),
                        name,
                        item.state.value,
                        safe_words(item.code),
                        told,
                        at,
                    )
                )
        return len(items)

    def _profile(self) -> ExchangeProfile | None:
        """What removes copiers by calls; None where nothing does, and in the demo world."""
        profile = PROFILES.get(self.account.exchange)
        if profile is None or self.account.is_demo or Ability.REMOVES not in profile.abilities:
            return None
        return profile

    def _fresh_list(self) -> tuple[ListReading | None, ProfitShareError | None, bool]:
        """The list as it is now, or why it could not be read; and whether there is a key."""
        if self._profile() is None:
            return None, None, False
        key: ApiKey | None = None
        try:
            key = self.read_key()
            if key is None:
                return None, None, False
            with (
                self.store.account_lock(self.account.account_id, PURPOSE),
                self._connected(key) as exchange,
            ):
                lead = exchange.check().user_id
                reading = read_list(exchange, self.store, self.account, self.now)
                return replace(reading, lead=lead), None, True
        except (
            ExchangeError,
            ListNotWhole,
            SecretStoreMissing,
            AlreadyRunning,
            BadValue,
        ) as error:
            return None, error, key is not None

    @contextmanager
    def _connected(
        self, key: ApiKey, should_stop: Callable[[], bool] = lambda: False
    ) -> Iterator[Exchange]:
        with closing(connect(self.account, key, should_stop)) as exchange:
            yield exchange


def _audit_json(line: AuditLine) -> dict[str, object]:
    told = {"told": json.loads(line.told)}
    return {**dict(zip(_AUDIT_HEADER, _audit_cells(line), strict=True)), **told}


def _audit_cells(line: AuditLine) -> tuple[str, ...]:
    sweep_row = "" if line.sweep_row is None else str(line.sweep_row)
    at = instant_text(line.at)
    return (str(line.audit_row), at, sweep_row, safe_words(line.copier_id), line.action, line.told)
