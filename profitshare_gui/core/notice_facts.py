"""The words of notices: what can be told, how urgent it is, and the facts it is told from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum, StrEnum
from typing import NamedTuple, TypeAlias

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.notice_limits import NoticeLimits
from profitshare_gui.core.records import ReasonCode, SettlementWindow

Fact: TypeAlias = int | str | dict[str, int]
"""A whole number (`Units`, `Micros` or a count), a word, or amounts by asset."""


class NoticeKind(StrEnum):
    """What happened; the words are kept in the archive and in the preferences."""

    SETTLEMENT_NEAR = "settlement_near"
    GATE_BLOCKING = "gate_blocking"
    GATE_NEAR = "gate_near"
    PAID = "paid"
    PAYOUT_WRONG = "payout_wrong"
    PAYOUT_MISSING = "payout_missing"
    APPLICATION = "application"
    RATIO_WINDOW = "ratio_window"
    INACTIVITY = "inactivity"
    COPIER_CAP = "copier_cap"
    ASSETS_LIMIT = "assets_limit"
    ORDERS_A_DAY = "orders_a_day"
    BALANCE_LOW = "balance_low"
    OPENED_AT_ONCE = "opened_at_once"
    LARGE_DEPOSIT = "large_deposit"
    RULES_CHANGE = "rules_change"
    ARCHIVE_GAP = "archive_gap"
    KEY_EXPIRING = "key_expiring"
    STALE = "stale"


OCCURRENCES = frozenset(
    {
        NoticeKind.PAID,
        NoticeKind.APPLICATION,
        NoticeKind.OPENED_AT_ONCE,
        NoticeKind.LARGE_DEPOSIT,
    }
)
"""Kinds that happened and never end; the others last as long as they hold."""

PAYOUTS = frozenset({NoticeKind.PAYOUT_WRONG, NoticeKind.PAYOUT_MISSING})
"""Kinds that end only when the same window is judged otherwise, not because another one came."""


class Severity(IntEnum):
    """How urgent a notice is; the numbers are kept in the archive."""

    NEWS = 0
    WARNING = 1
    URGENT = 2


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to tell. `at` is the instant it is about, which may lie ahead.

    `key` tells it from others of its kind; `facts` are what its sentence is made of.
    """

    kind: NoticeKind
    key: str
    severity: Severity
    at: Micros
    facts: Mapping[str, Fact] = field(default_factory=dict)


class Judged(StrEnum):
    """What reconciling says of the last window, as far as anybody is to be told."""

    RIGHT = "right"
    EXPLAINED = "explained"
    WRONG = "wrong"
    MISSING = "missing"


@dataclass(frozen=True, slots=True)
class PayoutFacts:
    """The last window that should have paid; amounts by asset, `differs` is paid less due."""

    pays_at: Micros
    judged: Judged
    paid: Mapping[str, Units] = field(default_factory=dict)
    differs: Mapping[str, Units] = field(default_factory=dict)


class Step(NamedTuple):
    """The application's last step: where it led, when that was and when we learned of it."""

    step_id: int
    state: str
    at: Micros
    learned_at: Micros
    asks_for_action: bool


class Moment(NamedTuple):
    """Something the lead did at an instant: `what` is a symbol or an asset."""

    at: Micros
    what: str
    amount: Units = 0


@dataclass(frozen=True, slots=True)
class NoticeFacts:
    """What is known of an account; None is unknown, and of the unknown nobody is told.

    `window` is settled next. `held` counts the copiers that would not be settled, by reason;
    `lead_unrealized` and `lead_equity` are as last told. `answer_due_at` is when the platform
    should have answered. `ratio_opens_at` is since when the ratio may be changed once more, until
    `ratio_ends_at`. `traded_at` is the last trade, `unfollowed_at` when copiers are unfollowed for
    want of one. `assets` are the copiers' and the lead's own. `lead_orders` are the instants of
    copied orders since the platform's day began at `day_began_at`. `rules_change_at` is when
    another version begins, `gap` when the first gap begins and how long the longest is. What
    becomes old at `stale_at` was learned at `learned_at`.
    """

    limits: NoticeLimits
    window: SettlementWindow | None = None
    pending: Mapping[str, Units] = field(default_factory=dict)
    has_pending: bool = False
    held: Mapping[ReasonCode, int] = field(default_factory=dict)
    lead_unrealized: Units | None = None
    payout: PayoutFacts | None = None
    step: Step | None = None
    answer_due_at: Micros | None = None
    ratio_opens_at: Micros | None = None
    ratio_ends_at: Micros | None = None
    traded_at: Micros | None = None
    unfollowed_at: Micros | None = None
    copiers: int | None = None
    assets: Units | None = None
    day_began_at: Micros = 0
    lead_orders: int = 0
    lead_equity: Units | None = None
    at_once: tuple[Moment, ...] = ()
    deposits: tuple[Moment, ...] = ()
    rules_change_at: Micros | None = None
    rules_label: str = ""
    gap: tuple[Micros, Micros] | None = None
    key_expires_at: Micros | None = None
    learned_at: Micros | None = None
    stale_at: Micros | None = None
