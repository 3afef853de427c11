"""Reading the list of copiers whole, and what a rule and the exchange's own word make of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from profitshare_gui.core.errors import ListNotWhole
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.removal import (
    NotEligible,
    Obstacle,
    RemovalPlan,
    Unknown,
    plan_removal,
)
from profitshare_gui.core.rulebook import InactiveRule
from profitshare_gui.exchanges.exchange import Exchange, FeedProfile, ListedCopier, SyncFeed
from profitshare_gui.store.answers import SaveCounts
from profitshare_gui.store.store import Store
from profitshare_gui.store.synced import FeedDone
from profitshare_gui.usecases.syncing import Clock
from profitshare_gui.usecases.syncing_rows import Reading

FRESH_FOR: Micros = 60 * SECOND
"""Nothing is sent on a reading that is older (SPEC, Removing inactive copiers)."""


@dataclass(frozen=True, slots=True)
class RemovalRule:
    """What makes a copier eligible.

    With `is_platforms_own` the exchange's word on a copier stands for the conditions, where it
    gives one; a rule that the trader has edited is asked as well as that word.
    """

    inactive: InactiveRule | None
    is_platforms_own: bool = False


@dataclass(frozen=True, slots=True)
class ListReading:
    """The whole list at `read_at`, and how long reading it `took`.

    `heard_ns` is the same instant by a clock that only runs on, `lead` the exchange's own id of the
    account whose list it is, empty where it was not asked.
    """

    listed: Mapping[str, ListedCopier]
    read_at: Micros
    took: Micros = 0
    heard_ns: int = field(default_factory=time.monotonic_ns)
    lead: str = ""

    def is_fresh(self, now: Micros) -> bool:
        """Whether something may still be sent on it.

        Two clocks must say so: one may be set back, and the other stands while a computer sleeps.
        """
        age = (time.monotonic_ns() - self.heard_ns) // 1000
        return 0 <= now - self.read_at <= FRESH_FOR and age <= FRESH_FOR

    def plan(self, rule: RemovalRule) -> RemovalPlan:
        """Everybody on the list in three groups."""
        return plan_listed(self.listed.values(), rule)


def read_list(exchange: Exchange, store: Store, account: Account, now: Clock) -> ListReading:
    """Read the list of copiers to its end, into the archive as well, as a sync would.

    Raises `ListNotWhole` where it could not be read whole, `ExchangeError` or `Stopped`.
    """
    profile = _profile(exchange)
    reading = Reading(profile)
    counts, set_aside, was_whole = SaveCounts(), 0, False
    listed: dict[str, ListedCopier] = {}
    began_at = now()
    for page in exchange.fetch(SyncFeed.COPIERS, "", began_at):
        if page.starts_over:
            listed.clear()
            set_aside = 0
        listed.update(
            (row.copier.copier_id, row) for row in page.rows if isinstance(row, ListedCopier)
        )
        set_aside += len(page.set_aside)
        done = FeedDone(reading.count + len(page.rows), counts, set_aside) if page.is_last else None
        counts += store.synced.save_page(
            account.account_id,
            profile.feed.value,
            reading.take(page),
            learned_at=now(),
            done=done,
        )
        was_whole = page.is_last and page.is_whole
    if not was_whole:
        raise ListNotWhole(exchange.profile.name, set_aside)
    ended_at = now()
    return ListReading(listed, ended_at, max(ended_at - began_at, 0))


def plan_listed(listed: Iterable[ListedCopier], rule: RemovalRule) -> RemovalPlan:
    """Sort listed copiers: whom the exchange will not remove is not eligible.

    Its word that a copier can be removed stands for the rule where that is the platform's own
    (SPEC, Removing inactive copiers); nobody is eligible without any rule.
    """
    rows = list(listed)
    words = {row.copier.copier_id: row.is_removable for row in rows}
    plan = plan_removal((row.copier for row in rows), rule.inactive)
    has_word = rule.is_platforms_own and rule.inactive is not None
    eligible, not_eligible, unknown = [], [], []
    for copier in plan.eligible:
        if words[copier.copier_id] is False:
            not_eligible.append(NotEligible(copier, (Obstacle.NOT_REMOVABLE,)))
        else:
            eligible.append(copier)
    for failed in plan.not_eligible:
        word = words[failed.copier.copier_id]
        if has_word and word:
            eligible.append(failed.copier)
        elif word is False:
            obstacles = (*failed.obstacles, Obstacle.NOT_REMOVABLE)
            not_eligible.append(NotEligible(failed.copier, obstacles))
        else:
            not_eligible.append(failed)
    for unsure in plan.unknown:
        word = words[unsure.copier.copier_id]
        if has_word and word:
            eligible.append(unsure.copier)
        elif word is False:
            not_eligible.append(NotEligible(unsure.copier, (Obstacle.NOT_REMOVABLE,)))
        else:
            unknown.append(Unknown(unsure.copier, unsure.missing))
    return RemovalPlan(tuple(eligible), tuple(not_eligible), tuple(unknown))


def _profile(exchange: Exchange) -> FeedProfile:
    profile = exchange.profile.feed(SyncFeed.COPIERS)
    if profile is None:
        raise LookupError(f"{exchange.profile.name} lists no copiers")
    return profile
