"""Changing a setting by a call: journal first, send second, then read what came of it.

A change is sent once. What has no answer is settled by a reading, never by sending again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from profitshare_gui.core.errors import BadValue, ProfitShareError, Stopped
from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import (
    LEFT_STATES,
    NOT_CONFIRMED,
    ChangeState,
    Known,
    Origin,
    SettingChange,
    SettingValue,
)
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.setting_checks import Verdict
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.exchanges.exchange import (
    Change,
    Changed,
    Exchange,
    Refused,
    SymbolAction,
    SymbolChange,
    Uncertain,
)
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.lead_settings import SettingsView, Way, load_settings
from profitshare_gui.usecases.setting_reading import read_setting
from profitshare_gui.usecases.setting_sightings import confirmation
from profitshare_gui.usecases.syncing import Clock

PURPOSE = "changing settings"
"""What the lock on an account is taken for."""


@dataclass(frozen=True, slots=True, eq=False)
class Proposal:
    """One change as it is shown before anything is done: before and after, and what it means.

    `in_force_at` is from when on it would count if it were made now. `trouble` is why the platform
    could not be asked what is set, where it could have been. A statement only says what is set.
    """

    setting: Setting
    before: SettingValue | None
    after: SettingValue
    verdict: Verdict
    view: SettingsView
    way: Way
    in_force_at: Micros
    is_statement: bool = False
    trouble: ProfitShareError | None = None

    @property
    def added(self) -> tuple[str, ...]:
        """The symbols that are led newly."""
        return _less(self.after, self.before)

    @property
    def removed(self) -> tuple[str, ...]:
        """The symbols that are led no more."""
        return _less(self.before, self.after)


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a change: `state` CONFIRMED, REFUSED or UNCERTAIN, with the platform's words."""

    setting: Setting
    value: SettingValue
    state: ChangeState
    code: str = ""
    told: str = ""


Judge = Callable[[SettingsView], Verdict]
"""Judges the proposed value once more, by what is known right before it is sent."""


def apply_change(
    exchange: Exchange,
    store: Store,
    account: Account,
    rulebook: Rulebook,
    proposal: Proposal,
    now: Clock,
    *,
    judge: Judge,
) -> Outcome:
    """Send one change and settle it.

    Raises `SettingNotChanged` where it is no longer what was proposed or allowed, `AlreadyRunning`
    where somebody else works at the account, or an `ExchangeError`: nothing was done then.
    """
    with store.account_lock(account.account_id, PURPOSE):
        return _Applying(exchange, store, account, rulebook, proposal, now).run(judge)


def settle_left(
    exchange: Exchange, store: Store, account: Account, rulebook: Rulebook, now: Clock
) -> int:
    """Settle what was sent without an answer by a new reading; how many changes that were.

    Raises as `apply_change` does; what could not be settled stays open.
    """
    with store.account_lock(account.account_id, PURPOSE):
        left = [c for c in store.lead_settings.changes(account.account_id) if is_left(c)]
        for setting in {change.setting for change in left}:
            read_setting(exchange, store, account, setting, now)
        load_settings(store, account, rulebook, now())
        still = [c for c in store.lead_settings.changes(account.account_id) if is_left(c)]
        return len(left) - len(still)


def is_left(change: SettingChange) -> bool:
    """Whether a change left for the platform and nobody knows what became of it."""
    return change.state in LEFT_STATES


@dataclass(slots=True)
class _Applying:
    exchange: Exchange
    store: Store
    account: Account
    rulebook: Rulebook
    proposal: Proposal
    now: Clock

    def run(self, judge: Judge) -> Outcome:
        """Read, look once more, write down, send, read."""
        known = self.read()
        view = load_settings(self.store, self.account, self.rulebook, self.now())
        self.look_again(known, view, judge)
        change = self.store.lead_settings.begin(
            self.account.account_id,
            self.proposal.setting,
            self.proposal.after,
            origin=Origin.API,
            state=ChangeState.SENT,
            now=self.now(),
        )
        try:
            outcome = self.send(view)
        except (ExchangeError, Stopped, BadValue) as error:  # nothing was done, the port says
            self.note(change, ChangeState.WITHDRAWN, str(error))
            raise
        match outcome:
            case Changed():
                return self.confirm(change)
            case Refused(code, told):
                self.note(change, ChangeState.REFUSED, f"{code} {told}".strip())
                return self.told(ChangeState.REFUSED, code, told)
            case Uncertain(cause):
                self.note(change, ChangeState.UNCERTAIN, str(cause))
                return self.settle(change, cause)

    def read(self) -> Known:
        """What the platform has set now."""
        return read_setting(
            self.exchange, self.store, self.account, self.proposal.setting, self.now
        )

    def look_again(self, known: Known, view: SettingsView, judge: Judge) -> None:
        """Nothing is sent on what is no longer so, or no longer allowed."""
        before = self.proposal.before
        is_same = _as_set(known.value) == _as_set(before)
        if not is_same:
            raise SettingNotChanged("moved")
        standing = view.standings[self.proposal.setting]
        if not standing.is_changeable:
            raise SettingNotChanged("pending" if standing.pending else "not_now")
        if not judge(view).is_good:
            raise SettingNotChanged("bad_value")

    def send(self, view: SettingsView) -> Change:
        """Send it, once."""
        after = self.proposal.after
        if isinstance(after, int):
            return self.exchange.set_ratio(after)
        kinds = view.facts.symbols or {}
        moves = [(symbol, SymbolAction.LEAD) for symbol in self.proposal.added]
        moves += [(symbol, SymbolAction.STOP_LEADING) for symbol in self.proposal.removed]
        return self.exchange.set_symbols(
            [SymbolChange(symbol, kinds[symbol], action) for symbol, action in moves]
        )

    def confirm(self, change: SettingChange) -> Outcome:
        """The platform says it is changed: believed, unless it then shows something else."""
        made_at = self.now() + self.exchange.clock_skew
        try:
            known = self.read()
        except (ExchangeError, SettingNotChanged):
            known = None  # its own word is enough
        if known is not None and _as_set(known.value) != _as_set(self.proposal.after):
            self.note(change, ChangeState.UNCERTAIN, NOT_CONFIRMED)
            return self.told(ChangeState.UNCERTAIN, NOT_CONFIRMED)
        self.keep(change, made_at)
        return self.told(ChangeState.CONFIRMED)

    def settle(self, change: SettingChange, cause: ExchangeError) -> Outcome:
        """Settle what had no answer by reading; where that fails too it stays open."""
        try:
            known = self.read()
        except (ExchangeError, SettingNotChanged):
            return self.told(ChangeState.UNCERTAIN, cause.code, str(cause))
        if _as_set(known.value) == _as_set(self.proposal.after):
            self.keep(change, change.asked_at)
            return self.told(ChangeState.CONFIRMED)
        self.note(change, ChangeState.REFUSED, NOT_CONFIRMED)
        return self.told(ChangeState.REFUSED, NOT_CONFIRMED, str(cause))

    def keep(self, change: SettingChange, made_at: Micros) -> None:
        """Keep it as made, with the event that the settlement needs."""
        seen = confirmation(
            self.rulebook, change.setting, change.value, made_at, since=change.asked_at
        )
        self.store.lead_settings.confirm(self.account.account_id, change, seen, now=self.now())

    def note(self, change: SettingChange, state: ChangeState, told: str) -> None:
        """Put what became of it into the journal."""
        self.store.lead_settings.note(self.account.account_id, change, state, told, now=self.now())

    def told(self, state: ChangeState, code: str = "", told: str = "") -> Outcome:
        """What came of it."""
        return Outcome(self.proposal.setting, self.proposal.after, state, code, told)


def _as_set(value: SettingValue | None) -> object:
    """Symbols that a platform tells have no order."""
    return frozenset(value) if isinstance(value, tuple) else value


def _less(these: SettingValue | None, others: SettingValue | None) -> tuple[str, ...]:
    """The symbols of one list that are not in another."""
    if not isinstance(these, tuple):
        return ()
    known = others if isinstance(others, tuple) else ()
    return tuple(symbol for symbol in these if symbol not in known)
