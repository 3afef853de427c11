"""What the Accounts page does: its accounts and their keys, a test of a key, a new account."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass
from typing import TypeAlias

from profitshare_gui.core.errors import (
    BadRulebook,
    BadValue,
    ProfitShareError,
    SecretStoreMissing,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import ApiKey, ExchangeProfile, FeedKind, KeyReport
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.keys import KeyChain, KeyPlace
from profitshare_gui.store.reading_feeds import FeedRead
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import SyncRun, Trouble, Unread
from profitshare_gui.usecases.account_view import (
    FILES,
    AccountDraft,
    AccountsView,
    AccountView,
    Added,
    ExchangeChoice,
    FeedLine,
    KeyState,
    Start,
    ability_lines,
)
from profitshare_gui.usecases.accounts import add_with_key, keep_key, new_account
from profitshare_gui.usecases.connecting import connect
from profitshare_gui.usecases.rulebooks import RulebookShelf

__all__ = ["TESTING", "AccountDesk", "ShouldStop", "SyncRun", "Trouble", "Unread"]

ShouldStop: TypeAlias = Callable[[], bool]

TESTING = "testing the key"
"""What the lock of an account is held for, while its key is tried."""

_NOTHING_READ = FeedRead(None, 0, None, 0)


@dataclass(frozen=True, slots=True)
class AccountDesk:
    """What the Accounts page is given: its use cases, bound to one archive, its keys and clock.

    Every method may run on any thread but the window's: a keyring may ask a person, an exchange
    may be slow.
    """

    store: Store
    rulebooks: RulebookShelf
    keys: KeyChain
    now: Callable[[], Micros]
    is_demo: bool = False

    def load(self) -> AccountsView:
        """All accounts, the oldest first."""
        views = tuple(map(self.view, self.store.accounts()))
        return AccountsView(views, self.keys.trouble(), self.is_demo)

    def view(self, account: Account) -> AccountView:
        """One account."""
        profile = PROFILES.get(account.exchange)
        key, trouble = self._key_state(account, profile)
        read = self.store.synced.feeds(account.account_id) if profile else {}
        return AccountView(
            account=account,
            rulebook_name=self._rulebook_name(account),
            exchange_name=profile.name if profile else account.exchange,
            address=account.base_url or (profile.default_url if profile else ""),
            needs_passphrase=profile.needs_passphrase if profile else False,
            key=key,
            key_trouble=trouble,
            abilities=ability_lines(profile) if profile else (),
            notes=profile.notes if profile else (),
            feeds=self._feeds(account, profile, read) if profile else (),
            runs=tuple(self.store.synced.runs(account.account_id)) if profile else (),
            learned_at=self.store.last_learned_at(account.account_id),
        )

    def start(self) -> Start:
        """What a new account can be made of."""
        rulebooks: list[tuple[str, str]] = []
        for rulebook_id in self.rulebooks.ids():
            with suppress(BadRulebook):  # its owner is told where rulebooks are looked at
                rulebooks.append((rulebook_id, self.rulebooks.rulebook(rulebook_id).name))
        offered = [
            ExchangeChoice(
                profile.exchange_id,
                profile.name,
                profile.default_url,
                profile.needs_passphrase,
                needs_key=True,
                unwanted=profile.unwanted,
            )
            for profile in PROFILES.values()
        ]
        files = ExchangeChoice(
            FILES, "", "", needs_passphrase=False, needs_key=False, unwanted=frozenset()
        )
        names = frozenset(account.name for account in self.store.accounts())
        return Start((*offered, files), tuple(rulebooks), names, self.keys.trouble())

    def draw_up(self, draft: AccountDraft) -> Account:
        """The account of a draft, in no archive yet; raises as `accounts.new_account` does."""
        return new_account(
            self.rulebooks,
            name=draft.name,
            rulebook_id=draft.rulebook_id,
            exchange=draft.exchange,
            base_url=draft.base_url,
            now=self.now(),
        )

    def add(self, draft: AccountDraft, key: ApiKey | None) -> Added:
        """Add an account with its key, or without; the key is held for this run if need be."""
        account = self.draw_up(draft)
        if key is None:
            return Added(self.store.add_account(account), None)
        added = add_with_key(self.store, self.keys, account, key, may_hold=True)
        return Added(added, self.keys.place_of(added))

    def test(self, account: Account, key: ApiKey | None, should_stop: ShouldStop) -> KeyReport:
        """Ask an exchange what a key may do; without one, the key that is kept.

        Raises `ExchangeError`, `BadValue` for an unsafe address or where there is no key,
        `AlreadyRunning` while the account is at work, `SecretStoreMissing` where its key cannot be
        read, and `Stopped`.
        """
        self.keys.ask_again()
        used = key or self.keys.read(account)
        if used is None:
            raise BadValue("key_incomplete")
        with ExitStack() as stack:
            if account.account_id:  # the pace is kept by one connection an account
                stack.enter_context(self.store.account_lock(account.account_id, TESTING))
            exchange = stack.enter_context(closing(connect(account, used, should_stop)))
            return exchange.check()

    def test_draft(self, draft: AccountDraft, key: ApiKey, should_stop: ShouldStop) -> KeyReport:
        """The same for an account that is not added yet."""
        return self.test(self.draw_up(draft), key, should_stop)

    def replace_key(self, account: Account, key: ApiKey) -> KeyPlace:
        """Keep another key for an account; where it is now."""
        keep_key(self.keys, account, key, may_hold=True)
        return self.keys.place_of(account) or KeyPlace.MEMORY

    def forget_key(self, account: Account) -> None:
        """Delete the key of an account on this computer."""
        self.keys.forget(account)

    def _key_state(
        self, account: Account, profile: ExchangeProfile | None
    ) -> tuple[KeyState, SecretStoreMissing | None]:
        if profile is None:
            return KeyState.NOT_NEEDED, None
        try:
            place = self.keys.place_of(account)
        except SecretStoreMissing as trouble:
            return KeyState.UNREADABLE, trouble
        if place is KeyPlace.KEYRING:
            return KeyState.KEYRING, None
        state = KeyState.MISSING if place is None else KeyState.MEMORY
        return state, self.keys.trouble()

    def _feeds(
        self, account: Account, profile: ExchangeProfile, read: dict[str, FeedRead]
    ) -> tuple[FeedLine, ...]:
        lines = []
        for each in profile.feeds:
            name = each.feed.value
            known = read.get(name, _NOTHING_READ)
            unread: Sequence[Unread] = ()
            if known.set_aside:
                unread = self.store.synced.unread(account.account_id, name)
            lines.append(
                FeedLine(
                    name,
                    each.kind is FeedKind.HISTORY,
                    each.history_days,
                    known.read_at,
                    known.read,
                    known.complete_since,
                    tuple(unread),
                )
            )
        return tuple(lines)

    def _rulebook_name(self, account: Account) -> str:
        """The rulebook's name; its id where the file is gone or broken, which others tell."""
        try:
            return self.rulebooks.rulebook(account.rulebook_id, account.overrides).name
        except ProfitShareError:
            return account.rulebook_id
