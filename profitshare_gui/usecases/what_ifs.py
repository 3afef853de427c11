"""What-ifs of one account: its history is read once, then asked as often as the trader likes."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from profitshare_gui.core.errors import BadRulebook, NoRatio, UnknownRulebook
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int64, Ledger
from profitshare_gui.core.money import Millionths, Units, parse_ratio
from profitshare_gui.core.records import DEFAULT_ASSET, Account, Owner, SettlementWindow
from profitshare_gui.core.replay import (
    AssetReplay,
    ChurnLimit,
    ClosingEffect,
    churn_limit,
    closing_effect,
    replay,
    replay_at_ratio,
)
from profitshare_gui.core.rulebook import UNKNOWN, Rulebook, window_at
from profitshare_gui.core.trades import RatioHistory
from profitshare_gui.core.what_if import (
    CARRY_IS_NOT_THE_RULE,
    assumptions_of,
    carrying_losses,
)
from profitshare_gui.store.open_orders import OpenOrder
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.rulebooks import RulebookShelf

CARRIED = ":losses-carried"
"""Stands for the account's own rules with losses carried; no rulebook's id has a colon."""
_TRIES = 3
_LARGEST_ANYWHERE: Millionths = 500_000
"""Where a platform names no largest ratio: the largest of any that does (BingX, Bitget)."""


class NoReplay(StrEnum):
    """Why a history cannot be settled by some rules."""

    NO_RATIO = "no_ratio"
    BAD_RULEBOOK = "bad_rulebook"


@dataclass(frozen=True, slots=True)
class RatioChange:
    """One asset as it was and at another ratio.

    `limit` says how many copiers may leave where it pays more; `needed` how many more of the same
    kind it takes where it pays less, None where no number would do.
    """

    before: AssetReplay
    after: AssetReplay
    limit: ChurnLimit | None
    needed: int | None


@dataclass(frozen=True, slots=True)
class RatioAnswer:
    """The history at one ratio, the asset with the largest share first."""

    ratio: Millionths
    changes: tuple[RatioChange, ...]


@dataclass(frozen=True, slots=True)
class PlatformAnswer:
    """The history by other rules, and what that assumes; `why_none` where it cannot be settled."""

    rulebook_id: str
    name: str
    is_own: bool
    assets: tuple[AssetReplay, ...]
    assumptions: tuple[str, ...]
    why_none: NoReplay | None = None


@dataclass(frozen=True, slots=True)
class OpenPosition:
    """What copiers hold open of one symbol and side.

    `unrealized` sums what is known; of `unknown` of the `orders` it is not, and those would close
    at 0. `rows` are those of the ledger. `lead_holds` where the lead has one of the same open.
    """

    asset: str
    symbol: str
    side: str
    copiers: int
    orders: int
    unrealized: Units
    unknown: int
    lead_holds: bool
    rows: tuple[int, ...]

    @property
    def key(self) -> tuple[str, str, str]:
        """What tells one position from another."""
        return (self.asset, self.symbol, self.side)


@dataclass(frozen=True, slots=True, eq=False)
class WhatIfs:
    """An account's history as of one instant; every question may be asked on any thread.

    `ratio` is what a new order would be led at, or the last one known; `largest_ratio` what the
    platform allows, `has_limit` whether it says so. `history` is what really happened, which the
    same rules and ratios give back to the last digit. `window` holds `as_of`.
    """

    ledger: Ledger
    rulebook: Rulebook
    shelf: RulebookShelf
    as_of: Micros
    platform_offset: Micros
    window: SettlementWindow
    ratio: Millionths
    largest_ratio: Millionths
    has_limit: bool
    history: tuple[AssetReplay, ...]
    positions: tuple[OpenPosition, ...]

    @property
    def is_empty(self) -> bool:
        """Whether no copier's order is known."""
        return not self.history

    @property
    def asset(self) -> str:
        """The asset with the largest share."""
        return self.history[0].asset if self.history else DEFAULT_ASSET

    @property
    def platforms(self) -> tuple[str, ...]:
        """What `by_rules` can be asked: the own rules, these with losses carried, the others."""
        own = self.rulebook.rulebook_id
        first = [own, CARRIED] if self._can_carry else [own]
        return (*first, *(each for each in self.shelf.ids() if each != own))

    def at_ratio(self, ratio: Millionths) -> RatioAnswer:
        """The history as if every order had been led at one ratio (product notes, L14)."""
        found = replay_at_ratio(self.ledger, self.rulebook, as_of=self.as_of, ratio=ratio)
        after = {each.asset: each for each in found}
        changes = (
            RatioChange(
                before=before,
                after=after[before.asset],
                limit=churn_limit(before, after[before.asset]),
                needed=_more_needed(before, after[before.asset]),
            )
            for before in self.history
        )
        return RatioAnswer(ratio, tuple(changes))

    def by_rules(self, rulebook_id: str) -> PlatformAnswer:
        """The history by one platform's rules; see `platforms`."""
        if rulebook_id == self.rulebook.rulebook_id:
            name = self.rulebook.name
            return PlatformAnswer(rulebook_id, name, True, self.history, ())
        if rulebook_id == CARRIED:
            rules = carrying_losses(self.rulebook)
            found = _largest_first(replay(self.ledger, rules, as_of=self.as_of))
            not_theirs = (CARRY_IS_NOT_THE_RULE,)
            return PlatformAnswer(CARRIED, self.rulebook.name, True, found, not_theirs)
        name = rulebook_id
        try:
            rulebook = self.shelf.rulebook(rulebook_id)
            name = rulebook.name
            replayed = replay(self.ledger, rulebook, as_of=self.as_of, ratio=self.ratio)
        except NoRatio:
            return PlatformAnswer(rulebook_id, name, False, (), (), NoReplay.NO_RATIO)
        except (BadRulebook, UnknownRulebook):
            return PlatformAnswer(rulebook_id, name, False, (), (), NoReplay.BAD_RULEBOOK)
        rests_on = assumptions_of(self.ledger, rulebook)
        return PlatformAnswer(rulebook_id, name, False, _largest_first(replayed), rests_on)

    def if_closed(self, chosen: Collection[tuple[str, str, str]]) -> tuple[ClosingEffect, ...]:
        """What closing some positions now would do to the coming cut-off, on both sides."""
        rows = [row for each in self.positions if each.key in chosen for row in each.rows]
        return closing_effect(
            self.ledger,
            self.rulebook,
            sorted(rows),
            now=self.as_of,
            cut_off_at=self.window.cut_off_at,
        )

    @property
    def _can_carry(self) -> bool:
        rule = self.rulebook.rule_at(self.as_of)
        return rule.is_period_net and not rule.carries_losses


def load_what_ifs(
    store: Store, account: Account, shelf: RulebookShelf, rulebook: Rulebook, now: Micros
) -> WhatIfs:
    """Read an account's history to ask it what-ifs. Raises `NoRatio`."""
    ledger, open_orders = _read(store, account.account_id)
    rule = rulebook.rule_at(now)
    limit = next((each for each in rule.values if each.key == "limits.ratio_maximum"), None)
    is_told = limit is not None and limit.text != UNKNOWN
    ratio = _ratio_now(ledger, rulebook, now)
    largest = parse_ratio(limit.text) if limit is not None and is_told else _LARGEST_ANYWHERE
    return WhatIfs(
        ledger=ledger,
        rulebook=rulebook,
        shelf=shelf,
        as_of=now,
        platform_offset=rule.schedule.offset,
        window=window_at(rulebook, now),
        ratio=ratio,
        largest_ratio=largest,
        has_limit=is_told,
        history=_largest_first(replay(ledger, rulebook, as_of=now)),
        positions=_positions(ledger, open_orders, now),
    )


def _read(store: Store, account_id: int) -> tuple[Ledger, list[OpenOrder]]:
    """The ledger, and what its open orders trade; nothing of these where a sync keeps writing."""
    ledger = store.ledger(account_id)
    for _ in range(_TRIES):
        open_orders = store.open_orders.all(account_id)
        opened_at = ledger.orders.opened_at[_open_rows(ledger)]
        if opened_at.tolist() == [each.opened_at for each in open_orders]:
            return ledger, open_orders
        ledger = store.ledger(account_id)
    return ledger, []


def _open_rows(ledger: Ledger) -> Int64:
    return np.flatnonzero(ledger.orders.closed_at == OPEN)


def _positions(
    ledger: Ledger, open_orders: Sequence[OpenOrder], now: Micros
) -> tuple[OpenPosition, ...]:
    held: dict[tuple[str, str, str], list[tuple[int, OpenOrder]]] = {}
    of_lead = set()
    for row, order in zip(_open_rows(ledger).tolist(), open_orders, strict=False):
        key = (order.asset, order.symbol, order.side)
        if order.opened_at < now and order.owner is Owner.COPIER:
            held.setdefault(key, []).append((row, order))
        elif order.opened_at < now and order.owner is Owner.LEAD:
            of_lead.add(key)
    return tuple(
        OpenPosition(
            *key,
            copiers=len(np.unique(ledger.orders.copier[[row for row, _ in orders]])),
            orders=len(orders),
            unrealized=sum(order.unrealized_pnl or 0 for _, order in orders),
            unknown=sum(order.unrealized_pnl is None for _, order in orders),
            lead_holds=key in of_lead,
            rows=tuple(row for row, _ in orders),
        )
        for key, orders in sorted(held.items())
    )


def _ratio_now(ledger: Ledger, rulebook: Rulebook, now: Micros) -> Millionths:
    """The ratio in force, else the one of the order that was opened last, else 0."""
    changed = RatioHistory(ledger.events, now).at("", now)
    if changed != NO_RATIO:
        return changed
    fixed = rulebook.rule_at(now).fixed_ratio
    if fixed is not None:
        return fixed
    orders = ledger.orders
    told = np.flatnonzero((orders.share_ratio != NO_RATIO) & (orders.opened_at < now))
    if not len(told):
        return 0
    return int(orders.share_ratio[told[np.argmax(orders.opened_at[told])]])


def _largest_first(found: Sequence[AssetReplay]) -> tuple[AssetReplay, ...]:
    return tuple(sorted(found, key=lambda each: (-each.share, each.asset)))


def _more_needed(before: AssetReplay, after: AssetReplay) -> int | None:
    """How many more copiers of the same kind make up for what a lower ratio pays less."""
    if after.share <= 0 or after.share >= before.share:
        return None
    missing = before.share - after.share
    return -(-after.copiers * missing // after.share)
