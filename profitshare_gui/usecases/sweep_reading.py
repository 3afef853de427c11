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
from profitshare_gui.exchanges.exchange import Exchange, FeedProfile, SyncFeed
from profitshare_gui.exchanges.feed_rows import ListedCopier
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
        return 0 <= now - self.read_at <= FRESH_FOR and self.age(now) <= FRESH_FOR

    def age(self, now: Micros) -> Micros:
        """How old it is by the clock that says more."""
        return max(now - self.read_at, (time.monotonic_ns() - self.heard_ns) // 1000)

    def plan(self, rule: RemovalRule) -> RemovalPlan:
        """Everybody on the list in three groups."""
        return plan_listed(self.listed.values(), rule)


class ListWalk:
    """One reading of the list, page by page, so that something may be sent between two pages.

    It goes into the archive as well, as a sync would. `listed` is who was read by now, in whose
    place a page that starts over begins anew.
    """

    def __init__(self, exchange: Exchange, store: Store, account: Account, now: Clock) -> None:
        self._name = exchange.profile.name
        self._profile = _profile(exchange)
        self._store, self._account, self._now = store, account, now
        self._reading = Reading(self._profile)
        self._counts, self._set_aside = SaveCounts(), 0
        self.listed: dict[str, ListedCopier] = {}
        self._began_at, self._began_ns = now(), time.monotonic_ns()
        self._pages = exchange.fetch(SyncFeed.COPIERS, "", self._began_at)

    def step(self) -> ListReading | None:
        """Read the next page; the whole list after the last one.

        Raises `ListNotWhole` where it could not be read whole, `ExchangeError` or `Stopped`.
        """
        page = next(self._pages, None)
        if page is None:
            raise ListNotWhole(self._name, self._set_aside)
        if page.starts_over:
            self.listed.clear()
            self._set_aside = 0
        self.listed.update(
            (row.copier.copier_id, row) for row in page.rows if isinstance(row, ListedCopier)
        )
        self._set_aside += len(page.set_aside)
        count = self._reading.count + len(page.rows)
        done = FeedDone(count, self._counts, self._set_aside) if page.is_last else None
        self._counts += self._store.synced.save_page(
            self._account.account_id,
            self._profile.feed.value,
            self._reading.take(page),
            learned_at=self._now(),
            done=done,
        )
        if not page.is_last:
            return None
        if not page.is_whole:
            raise ListNotWhole(self._name, self._set_aside)
        ended_at = self._now()
        return ListReading(self.listed, ended_at, max(ended_at - self._began_at, 0))

    def forget(self, copier_id: str) -> None:
        """Somebody who was read already has been removed since."""
        self.listed.pop(copier_id, None)
        self._reading.forget(copier_id)

    def is_quick(self) -> bool:
        """Whether its first page is young enough for something to be sent on it.

        By two clocks, as a reading: the list must not stand still while a computer sleeps.
        """
        age = (time.monotonic_ns() - self._began_ns) // 1000
        return 0 <= self._now() - self._began_at <= FRESH_FOR and age <= FRESH_FOR


def read_list(exchange: Exchange, store: Store, account: Account, now: Clock) -> ListReading:
    """Read the list of copiers to its end with nothing in between; raises as `ListWalk.step`."""
    walk = ListWalk(exchange, store, account, now)
    while (reading := walk.step()) is None:
        pass
    return reading


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
