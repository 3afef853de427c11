"""The one port to exchanges: what each can do as data, what it says as pages, outcomes as types.

Screens and use cases ask the `ExchangeProfile`, never the exchange's name. An adapter maps; it
keeps nothing, decides nothing and never reads the computer's clock for a fact.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, Protocol, TypeAlias

from profitshare_gui.core.exchange_errors import ExchangeError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Millionths
from profitshare_gui.exchanges.feed_rows import SetAside, SyncRow


class Ability(StrEnum):
    """Something a lead trader may want of an exchange's API."""

    LISTS_COPIERS = "lists_copiers"
    COPIER_ID = "copier_id"
    COPIER_EQUITY = "copier_equity"
    REMOVES = "removes"
    PENDING_SHARES = "pending_shares"
    PAID_SHARES = "paid_shares"
    SHARES_NAME_COPIER_ID = "shares_name_copier_id"
    READS_RATIO = "reads_ratio"
    SETS_RATIO = "sets_ratio"
    READS_SYMBOLS = "reads_symbols"
    SETS_SYMBOLS = "sets_symbols"
    OPEN_TRADES = "open_trades"
    CLOSED_TRADES = "closed_trades"
    LEDGER_CHECK = "ledger_check"
    LEDGER = "ledger"
    LEAD_STATUS = "lead_status"


class Offer(StrEnum):
    """Whether an ability can be used; beside it stand *failed* and *empty*, which are no offers."""

    OFFERED = "offered"
    NOT_OFFERED = "not_offered"
    NOT_ALLOWED = "not_allowed"


class Right(StrEnum):
    """What a key may do, in our words."""

    READ_COPY = "read_copy"
    WRITE_COPY = "write_copy"
    READ_HOLDINGS = "read_holdings"
    READ_ORDERS = "read_orders"
    TRADE = "trade"
    TRANSFER = "transfer"
    WITHDRAW = "withdraw"


_CHANGES = frozenset({Ability.REMOVES, Ability.SETS_RATIO, Ability.SETS_SYMBOLS})


def usual_rights(*abilities: Ability) -> dict[Ability, Right]:
    """What a key needs where copy trading has rights of its own, and the ledger another."""
    rights = dict.fromkeys(abilities, Right.READ_COPY)
    rights |= dict.fromkeys(_CHANGES & rights.keys(), Right.WRITE_COPY)
    return rights | dict.fromkeys({Ability.LEDGER_CHECK} & rights.keys(), Right.READ_HOLDINGS)


class SyncFeed(StrEnum):
    """A stream of rows of one kind."""

    STATUS = "status"
    COPIERS = "copiers"
    PENDING_SHARES = "pending_shares"
    PAID_SHARES = "paid_shares"
    OPEN_TRADES = "open_trades"
    CLOSED_TRADES = "closed_trades"
    BILLS = "bills"
    SYMBOLS = "symbols"


class FeedKind(StrEnum):
    """STATE: a whole reading replaces the last one. HISTORY: rows are added and corrected."""

    STATE = "state"
    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class FeedProfile:
    """One feed of an exchange: its kind, the ability it serves, and its documented bounds.

    `history_days` is how far back the exchange answers, 0 for the feeds of a state.
    """

    feed: SyncFeed
    kind: FeedKind
    ability: Ability
    page_size: int
    calls_per_second: int
    history_days: int = 0


@dataclass(frozen=True, slots=True)
class ExchangeProfile:
    """What an exchange offers, as data.

    `rights` says what it offers and what a key needs for each; `unwanted` rights raise a warning.
    `removal_interval` is the time between two removals, under the documented limit (SPEC, Sync).
    `symbols_at_once` is how many changes one `set_symbols` may carry, `ratio_changes` how often a
    month the ratio may be set (0: not told). `notes` are codes of sentences to show.
    """

    exchange_id: str
    name: str
    default_url: str
    feeds: tuple[FeedProfile, ...]
    rights: Mapping[Ability, Right]
    rights_to_read: frozenset[Right]
    rights_to_remove: frozenset[Right]
    rights_to_set: frozenset[Right]
    unwanted: frozenset[Right]
    removal_interval: Micros
    symbols_at_once: int
    needs_passphrase: bool
    notes: tuple[str, ...] = ()
    ratio_changes: int = 0

    @property
    def abilities(self) -> frozenset[Ability]:
        """Everything that it offers."""
        return frozenset(self.rights)

    def offer(self, ability: Ability, rights: frozenset[Right]) -> Offer:
        """Whether a key with these rights may use an ability of this exchange."""
        if ability not in self.rights:
            return Offer.NOT_OFFERED
        return Offer.OFFERED if self.rights[ability] in rights else Offer.NOT_ALLOWED

    def offers(self, rights: frozenset[Right]) -> dict[Ability, Offer]:
        """What a key with these rights may use."""
        return {ability: self.offer(ability, rights) for ability in Ability}

    def feed(self, feed: SyncFeed) -> FeedProfile | None:
        """The profile of a feed, None where this exchange has no such feed."""
        return next((each for each in self.feeds if each.feed is feed), None)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key of an account. Its parts never appear in a text of the program."""

    key: str = field(repr=False)
    secret: str = field(repr=False)
    passphrase: str = field(default="", repr=False)
    is_demo: bool = False


@dataclass(frozen=True, slots=True)
class KeyReport:
    """What a key may do, and whom it belongs to.

    `is_lead` is None where the exchange did not tell; `trouble` is what stood in the way of asking.
    `addresses` are those the key is bound to, empty for any. `skew`: the exchange's time less ours.
    """

    rights: frozenset[Right]
    offers: Mapping[Ability, Offer]
    is_lead: bool | None
    addresses: tuple[str, ...]
    user_id: str
    skew: Micros
    warned: frozenset[Right]
    trouble: ExchangeError | None = None

    @property
    def may_withdraw(self) -> bool:
        """Whether the key should be replaced by one that cannot take money away."""
        return bool(self.rights & {Right.WITHDRAW, Right.TRANSFER})


@dataclass(frozen=True, slots=True)
class Page:
    """Some rows of a feed; rows and `position` are kept together or not at all.

    `position` leads on after this page, also in another process. `starts_over` marks the first
    page of a reading: what earlier pages of the same `fetch` said of a STATE no longer counts.
    `is_last` ends the feed. `is_whole`, on the last page of a STATE: a row that did not come is
    gone. `cut_at` is how many rows are ever shown, where so many were. `asked_since` is from when
    on the pages of this `fetch`, together, hold everything (HISTORY), None for a STATE.
    """

    feed: SyncFeed
    rows: tuple[SyncRow, ...]
    set_aside: tuple[SetAside, ...]
    position: str
    is_last: bool
    starts_over: bool = False
    is_whole: bool = True
    asked_since: Micros | None = None
    cut_at: int = 0


@dataclass(frozen=True, slots=True)
class Removed:
    """The exchange says that the copier is removed."""


@dataclass(frozen=True, slots=True)
class Changed:
    """The exchange says that the settings are changed."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The exchange said no, and nothing was done; `code` and `why` are its own words."""

    code: str
    why: str


@dataclass(frozen=True, slots=True)
class Uncertain:
    """Nobody knows whether it was done: read again, never send again."""

    cause: ExchangeError


Removal: TypeAlias = Removed | Refused | Uncertain
Change: TypeAlias = Changed | Refused | Uncertain


class SymbolAction(StrEnum):
    """What to do about one led contract."""

    LEAD = "lead"
    STOP_LEADING = "stop_leading"
    UPDATE = "update"


class SymbolChange(NamedTuple):
    """One change of a led contract; percents of None leave the exchange's own."""

    symbol: str
    product: str
    action: SymbolAction
    take_profit_percent: int | None = None
    stop_loss_percent: int | None = None


class Exchange(Protocol):
    """An account at an exchange, connected.

    Every method may raise an `ExchangeError`, and `Stopped` where the caller's `should_stop` says
    so; an error of a change means that nothing was done. One thread and one connection per account.
    """

    @property
    def profile(self) -> ExchangeProfile:
        """What this exchange offers."""

    @property
    def clock_skew(self) -> Micros:
        """The exchange's time less this computer's, as last measured."""

    def check(self) -> KeyReport:
        """What the key may do; raises only where the key itself is refused or nobody answers."""

    def fetch(self, feed: SyncFeed, since: str, now: Micros) -> Iterator[Page]:
        """The pages of a feed from a position on; an empty `since` asks for everything there is.

        `now` becomes the `as_of` of what is a state. Other calls may be made between two pages: a
        list of copiers allows for those that this connection removes meanwhile. Raises `NotOffered`
        for a feed that the profile lacks, `BadValue` for a position of another make.
        """

    def remove(self, copier_id: str) -> Removal:
        """Remove one copier; sent at most once."""

    def set_symbols(self, changes: Sequence[SymbolChange]) -> Change:
        """Change which contracts are led, all or none; at most `profile.symbols_at_once`."""

    def set_ratio(self, ratio: Millionths) -> Change:
        """Change the share ratio; sent at most once. Raises `NotOffered` where nobody may."""

    def close(self) -> None:
        """Give the connection back and forget the key."""
