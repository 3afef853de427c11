"""What the Accounts page shows, as data; light, for the window loads it before any archive."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from profitshare_gui.core.errors import SecretStoreMissing
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Account
from profitshare_gui.exchanges.exchange import (
    Ability,
    ApiKey,
    ExchangeProfile,
    KeyReport,
    Offer,
    Right,
)
from profitshare_gui.exchanges.known_exchanges import PROFILES
from profitshare_gui.keys import KeyPlace, checked_key

if TYPE_CHECKING:  # these load SQLAlchemy
    from profitshare_gui.store.synced import SyncRun, Unread

__all__ = [
    "FILES",
    "Ability",
    "AbilityLine",
    "AccountDraft",
    "AccountView",
    "AccountsView",
    "Added",
    "ApiKey",
    "ExchangeChoice",
    "FeedLine",
    "KeyPlace",
    "KeyReport",
    "KeyState",
    "Offer",
    "Right",
    "Start",
    "ability_lines",
    "checked_key",
    "with_report",
]

FILES = "files"
"""The exchange of an account that is fed from files alone."""


class KeyState(StrEnum):
    """What there is of a key for an account."""

    NOT_NEEDED = "not_needed"
    MISSING = "missing"
    KEYRING = "keyring"
    MEMORY = "memory"
    UNREADABLE = "unreadable"


class AbilityLine(NamedTuple):
    """One ability, whether it can be used, and the right that a key needs for it, if any."""

    ability: Ability
    offer: Offer
    right: Right | None


class FeedLine(NamedTuple):
    """One feed of an exchange and how fresh it is; `history_days` is 0 for a state."""

    feed: str
    is_history: bool
    history_days: int
    read_at: Micros | None
    read: int
    complete_since: Micros | None
    unread: tuple[Unread, ...]


@dataclass(frozen=True, slots=True, eq=False)
class AccountView:
    """One account as the page shows it.

    `learned_at` is when the archive last heard anything of it, from a sync or a file. `key_trouble`
    says why a key can not be read or is kept for this run only.
    """

    account: Account
    rulebook_name: str
    exchange_name: str
    address: str
    needs_passphrase: bool
    key: KeyState
    key_trouble: SecretStoreMissing | None
    abilities: tuple[AbilityLine, ...]
    notes: tuple[str, ...]
    feeds: tuple[FeedLine, ...]
    runs: tuple[SyncRun, ...]
    learned_at: Micros | None

    @property
    def can_sync(self) -> bool:
        """Whether there is an exchange to ask, and a key to ask it with."""
        return self.key in {KeyState.KEYRING, KeyState.MEMORY}


class AccountsView(NamedTuple):
    """All accounts, and why new keys are for this run only, None where a keyring keeps them."""

    accounts: tuple[AccountView, ...]
    key_trouble: SecretStoreMissing | None
    is_demo: bool


class ExchangeChoice(NamedTuple):
    """Where the data of a new account may come from; `exchange_id` is `FILES` for files."""

    exchange_id: str
    name: str
    address: str
    needs_passphrase: bool
    needs_key: bool
    unwanted: frozenset[Right]


class Start(NamedTuple):
    """What the dialog of a new account begins with: exchanges, and rulebooks as id and name."""

    exchanges: tuple[ExchangeChoice, ...]
    rulebooks: tuple[tuple[str, str], ...]
    names: frozenset[str]
    key_trouble: SecretStoreMissing | None


class AccountDraft(NamedTuple):
    """An account as somebody asks for it; `base_url` is empty for the exchange's own address."""

    name: str
    exchange: str
    rulebook_id: str
    base_url: str = ""


class Added(NamedTuple):
    """An account that was added, and where its key went, None without one."""

    account: Account
    place: KeyPlace | None


def ability_lines(
    profile: ExchangeProfile, report: KeyReport | None = None
) -> tuple[AbilityLine, ...]:
    """Every ability there is, and whether this exchange, or this key at it, offers it."""
    lines = []
    for ability in Ability:
        is_there = ability in profile.abilities
        offer = Offer.OFFERED if is_there else Offer.NOT_OFFERED
        if report is not None:
            offer = report.offers.get(ability, offer)
        lines.append(AbilityLine(ability, offer, profile.rights.get(ability) if is_there else None))
    return tuple(lines)


def with_report(account: Account, report: KeyReport) -> tuple[AbilityLine, ...]:
    """The abilities of an account's exchange, as far as its key may use them."""
    return ability_lines(PROFILES[account.exchange], report)
