"""The lead's settings of one account, as the window asks for them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from itertools import islice

from profitshare_gui.core.errors import BadValue, ProfitShareError, SecretStoreMissing, StoreError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.lead_settings import STATED, ChangeState, Origin, SettingChange
from profitshare_gui.core.lead_settings import SettingValue as Value
from profitshare_gui.core.money import Millionths
from profitshare_gui.core.records import Account
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.setting_checks import Verdict, check_value
from profitshare_gui.core.setting_errors import SettingNotChanged
from profitshare_gui.core.setting_force import in_force_at
from profitshare_gui.core.setting_limits import Setting
from profitshare_gui.core.symbol_history import SymbolHistory, symbol_histories
from profitshare_gui.exchanges.exchange import ApiKey, Exchange
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.connecting import connect
from profitshare_gui.usecases.lead_settings import (
    SettingsView,
    Way,
    choose_own_maximum,
    load_settings,
    profile_of_calls,
)
from profitshare_gui.usecases.rule_radar import RuleRadar
from profitshare_gui.usecases.rulebooks import RulebookShelf
from profitshare_gui.usecases.setting_changes import (
    Outcome,
    Proposal,
    apply_change,
    settle_left,
)
from profitshare_gui.usecases.setting_reading import read_setting
from profitshare_gui.usecases.setting_sightings import confirmation

_ENOUGH_ORDERS = 100_000
"""So many orders of copiers say enough of a symbol, where the lead's own are not known."""


@dataclass(frozen=True, slots=True)
class SettingsDesk:
    """Every use case of the lead's settings; may run on any thread, one at a time.

    `read_key` gives the account's API key or None, and may wait for a person to unlock a keyring.
    """

    store: Store
    account: Account
    shelf: RulebookShelf
    now: Callable[[], Micros]
    read_key: Callable[[], ApiKey | None]

    @property
    def radar(self) -> RuleRadar:
        """What changed, or will change, in the rules."""
        return RuleRadar(self.store, self.account, self.shelf, self.now)

    def load(self) -> SettingsView:
        """What the page shows. Raises `BadRulebook`, `UnknownRulebook` or a `StoreError`."""
        return load_settings(self.store, self.account, self._rulebook(), self.now())

    def propose(self, setting: Setting, value: Value) -> Proposal:
        """What changing a setting would do.

        Where a call can change it and there is a key, the platform is asked first what is set now;
        without a key it is changed by hand. Nothing is changed here.
        """
        trouble: ProfitShareError | None = None
        way = self._way(setting)
        if way is Way.CALL:
            way, trouble = self._read_before(setting)
        return self._proposal(setting, value, way, trouble)

    def propose_statement(self, setting: Setting, value: Value) -> Proposal:
        """What saying that a setting is so already would record."""
        return self._proposal(setting, value, Way.BY_HAND, None, is_statement=True)

    def apply(self, proposal: Proposal) -> Outcome:
        """Change a setting by a call; see `setting_changes.apply_change`."""
        key = self.read_key()
        if key is None:
            raise SecretStoreMissing("none")
        rulebook = self._rulebook()
        with self._connected(key) as exchange:
            return apply_change(
                exchange,
                self.store,
                self.account,
                rulebook,
                proposal,
                self.now,
                judge=lambda view: _judged(view, proposal.setting, proposal.after),
            )

    def begin_by_hand(self, proposal: Proposal) -> SettingChange:
        """Note that the trader is about to change a setting on the platform's own page.

        Raises `SettingNotChanged` where the platform would refuse it by now.
        """
        view = self.load()
        standing = view.standings[proposal.setting]
        if not standing.is_changeable:
            raise SettingNotChanged("pending" if standing.pending else "not_now")
        if not _judged(view, proposal.setting, proposal.after).is_good:
            raise SettingNotChanged("bad_value")
        return self.store.lead_settings.begin(
            self.account.account_id,
            proposal.setting,
            proposal.after,
            origin=Origin.HAND,
            state=ChangeState.ASKED,
            now=self.now(),
        )

    def confirm_by_hand(self, change: SettingChange, made_at: Micros) -> None:
        """The trader says that he made a change at an instant; raises `SettingNotChanged`."""
        now = self.now()
        if made_at > now:
            raise SettingNotChanged("future")
        seen = confirmation(
            self._rulebook(),
            change.setting,
            change.value,
            made_at,
            since=min(change.asked_at, made_at),
        )
        account_id = self.account.account_id
        if change.state is not ChangeState.ASKED or not self.store.lead_settings.confirm(
            account_id, change, seen, now=now
        ):
            raise SettingNotChanged("not_open")

    def withdraw(self, change: SettingChange) -> None:
        """Give up a change that was not made; what was sent cannot be given up."""
        is_done = change.state is ChangeState.ASKED and self.store.lead_settings.note(
            self.account.account_id, change, ChangeState.WITHDRAWN, "", now=self.now()
        )
        if not is_done:
            raise SettingNotChanged("not_open")

    def state(self, proposal: Proposal, since: Micros) -> None:
        """Record how a setting has been since an instant; it counts as no change."""
        now = self.now()
        if since > now:
            raise SettingNotChanged("future")
        seen = confirmation(
            self._rulebook(), proposal.setting, proposal.after, since, since=since, told=STATED
        )
        self.store.lead_settings.record(
            self.account.account_id,
            proposal.setting,
            proposal.after,
            seen,
            origin=Origin.HAND,
            now=now,
        )

    def look_again(self) -> int:
        """Ask the platform what became of changes that had no answer; how many are settled."""
        key = self.read_key()
        if key is None:
            raise SecretStoreMissing("none")
        with self._connected(key) as exchange:
            return settle_left(exchange, self.store, self.account, self._rulebook(), self.now)

    def choose_own_maximum(self, maximum: Millionths | None) -> None:
        """Keep the largest ratio that the account's own page shows; None is the rulebook's."""
        choose_own_maximum(self.store, self.account, maximum, self.now())

    def symbol_histories(self) -> tuple[SymbolHistory, ...]:
        """What the own history says of each symbol; copiers' orders stand in for missing ones."""
        account_id = self.account.account_id
        own = self.store.lead_trades.orders(account_id, self.now())
        if told := symbol_histories(own):
            return told
        return symbol_histories(islice(self.store.orders(account_id), _ENOUGH_ORDERS))

    def _proposal(
        self,
        setting: Setting,
        value: Value,
        way: Way,
        trouble: ProfitShareError | None,
        *,
        is_statement: bool = False,
    ) -> Proposal:
        view = self.load()
        standing = view.standings[setting]
        rulebook = self._rulebook()
        return Proposal(
            setting=setting,
            before=standing.current.value if standing.current else None,
            after=value,
            verdict=_judged(view, setting, value, is_statement=is_statement),
            view=view,
            way=way,
            in_force_at=in_force_at(rulebook, standing.takes_force, view.as_of),
            is_statement=is_statement,
            trouble=trouble,
        )

    def _way(self, setting: Setting) -> Way:
        view = self.load()
        return view.way(setting)

    def _read_before(self, setting: Setting) -> tuple[Way, ProfitShareError | None]:
        """Ask what is set now; without a key, or an answer, it is changed by hand."""
        try:
            key = self.read_key()
            if key is None:
                return Way.BY_HAND, SecretStoreMissing("none")
            with self._connected(key) as exchange:
                read_setting(exchange, self.store, self.account, setting, self.now)
        except StoreError:
            raise
        except ProfitShareError as error:
            return Way.BY_HAND, error
        return Way.CALL, None

    @contextmanager
    def _connected(self, key: ApiKey) -> Iterator[Exchange]:
        if profile_of_calls(self.account) is None:
            raise BadValue("unknown_exchange", self.account.exchange)
        with closing(connect(self.account, key, lambda: False)) as exchange:
            yield exchange

    def _rulebook(self) -> Rulebook:
        return self.shelf.rulebook(self.account.rulebook_id, self.account.overrides)


def _judged(
    view: SettingsView, setting: Setting, value: Value, *, is_statement: bool = False
) -> Verdict:
    standing = view.standings[setting]
    return check_value(standing, value, view.limits, view.facts, is_statement=is_statement)
