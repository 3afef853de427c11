"""One sweep: journal first, send second, on a list that is never older than a minute.

The whole of SPEC, Removing inactive copiers, from the confirmation on. The next reading of the list
is made page by page between the removals, which have a rate of their own: sending need not wait.
"""

from __future__ import annotations

import json
import time
from collections import Counter
from collections.abc import Callable, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from typing import TypeAlias

from profitshare_gui.core.errors import BadValue, ListNotWhole, ProfitShareError, Stopped
from profitshare_gui.core.exchange_errors import ExchangeError, NotOffered
from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.records import Account
from profitshare_gui.core.removal import RemovalPlan
from profitshare_gui.core.sweep import (
    GONE,
    UNKNOWN,
    ItemChange,
    ItemState,
    PlannedItem,
    Sweep,
    SweepItem,
    SweepKind,
)
from profitshare_gui.exchanges.exchange import Ability, Exchange, Refused, Removed, Uncertain
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.sweep_reading import (
    FRESH_FOR,
    ListReading,
    ListWalk,
    RemovalRule,
    plan_listed,
    read_list,
)
from profitshare_gui.usecases.sweep_recovery import (
    PURPOSE,
    check_lead,
    recover_locked,
    settle_open,
)
from profitshare_gui.usecases.sweep_rule import rule_json
from profitshare_gui.usecases.syncing import Clock

Report: TypeAlias = Callable[["SweepProgress"], None]

_WALKS = 3
"""So many readings must fit in before the last one is old: a list that moves takes up to three."""

_AHEAD: Micros = 10 * SECOND
"""And so much earlier still: calls can take their time."""

_LOOK_EVERY_SECONDS = 1 / 20  # how often a paused sweep looks whether it goes on


@dataclass(slots=True)
class SweepControl:
    """What the person wants of a sweep under way; set by one thread, read by another.

    `is_closing` also ends a reading of the list: what is uncertain is settled by the next start.
    """

    is_paused: bool = False
    is_stopped: bool = False
    is_closing: bool = False


@dataclass(frozen=True, slots=True)
class SweepProgress:
    """How far a sweep is; `remaining` is at the exchange's documented rate, in microseconds."""

    total: int
    left: int
    removed: int = 0
    refused: int = 0
    uncertain: int = 0
    dropped: int = 0
    remaining: Micros = 0
    is_reading: bool = False

    @property
    def done(self) -> int:
        """How many were looked at."""
        return self.total - self.left


@dataclass(frozen=True, slots=True)
class SweepOrder:
    """Whom to remove, in the order of sending, and by which rule; as it was confirmed.

    `lead` is the exchange's own id of the account whose list was shown, empty where not known.
    """

    items: tuple[PlannedItem, ...]
    rule: RemovalRule
    lead: str = ""


@dataclass(frozen=True, slots=True)
class SweepReport:
    """What came of a sweep; `halted` is what ended it early, after which nothing more was sent.

    `not_eligible` and `unknown` count the copiers of the newest reading. `sweep` is None where it
    ended before anything was written down.
    """

    sweep: Sweep | None
    items: tuple[SweepItem, ...]
    halted: ProfitShareError | None = None
    was_stopped: bool = False
    not_eligible: int = 0
    unknown: int = 0

    def of(self, *states: ItemState) -> tuple[SweepItem, ...]:
        """The copiers that came to one of these states."""
        return tuple(item for item in self.items if item.state in states)

    @property
    def failed(self) -> tuple[SweepItem, ...]:
        """Those whom it would make sense to try again, after a new preview."""
        return self.of(ItemState.REFUSED, ItemState.STOPPED, ItemState.PLANNED)


def sweep(
    exchange: Exchange,
    store: Store,
    account: Account,
    order: SweepOrder,
    now: Clock,
    *,
    report: Report = lambda _: None,
    control: SweepControl | None = None,
) -> SweepReport:
    """Remove copiers, each at most once, and only while the newest reading shows him eligible.

    What earlier sweeps left open is settled first. Whatever ends it early is told in the report;
    raises `AlreadyRunning` where somebody else works at the account, and `NotOffered` where copiers
    cannot be removed by a call, as in the demo world.
    """
    if account.is_demo or Ability.REMOVES not in exchange.profile.abilities:
        raise NotOffered(exchange.profile.name, told="copiers are removed by hand here")
    with store.account_lock(account.account_id, PURPOSE):
        work = _Sweeping(exchange, store, account, order, now, report, control or SweepControl())
        return work.run()


@dataclass(slots=True)
class _Sweeping:
    """One sweep at work."""

    exchange: Exchange
    store: Store
    account: Account
    order: SweepOrder
    now: Clock
    report: Report
    control: SweepControl
    reading: ListReading | None = None
    walk: ListWalk | None = None
    may_walk: bool = True
    sweep: Sweep | None = None
    lead: str = ""
    left: int = 0
    counts: Counter[ItemState] = field(default_factory=Counter)
    unsure: set[str] = field(default_factory=set)
    unsure_before: frozenset[str] = frozenset()

    def run(self) -> SweepReport:
        """Everything, and what came of it."""
        halted: ProfitShareError | None = None
        self.left = len(self.order.items)
        try:
            self.lead = self.exchange.check().user_id
            check_lead(self.exchange, self.order.lead, self.lead)
            recover_locked(self.exchange, self.store, self.account, self.now)
            self.read()
            self.journal()
            self.send_all()
            self.settle()
        except Stopped:
            self.control.is_stopped = True
        except (ExchangeError, ListNotWhole) as error:
            halted = error
        return self.told(halted)

    def journal(self) -> None:
        """Write the whole order down before anything of it is sent."""
        self.sweep = self.store.sweeps.begin(
            self.account.account_id,
            SweepKind.API,
            rule_json(self.order.rule, self.lead),
            self.order.items,
            now=self.now(),
        )

    def send_all(self) -> None:
        """Send one after the other, as long as nothing speaks against it."""
        for item in self.order.items:
            if not self.may_go_on():
                return
            if self.reading is None or not self.reading.is_fresh(self.now()):
                self.read()
                self.settle_by(self.reading, self.unsure)
            self.treat(item)
            self.left -= 1
            self.tell()
            self.read_on()

    def read_on(self) -> None:
        """Read one more page of the next reading, once it is time for it.

        One that comes to nothing is left: when the last reading is old, the list is read whole with
        nothing sent in between. What was sent after it began is not settled by it.
        """
        if self.walk is None:
            if not self.needs_walk():
                return
            self.walk = ListWalk(self.exchange, self.store, self.account, self.now)
            self.unsure_before = frozenset(self.unsure)
        try:
            reading = self.walk.step()
        except ListNotWhole:
            self.walk, self.may_walk = None, False
            return
        if reading is None:
            return
        self.may_walk = self.walk.is_quick()
        self.walk = None
        if self.may_walk:
            self.reading = reading
            self.settle_by(reading, self.unsure_before)

    def needs_walk(self) -> bool:
        """Whether the last reading will be old before everything is sent, and soon."""
        if self.reading is None or not self.may_walk:
            return False
        if self.reading.took + _AHEAD > FRESH_FOR:
            return False  # a list so long is never read in time
        age = self.reading.age(self.now())
        last = age + self.left * self.exchange.profile.removal_interval
        return last > FRESH_FOR and age + _WALKS * self.reading.took + _AHEAD > FRESH_FOR

    def treat(self, item: PlannedItem) -> None:
        """Send one removal, or drop it where the newest reading no longer shows him eligible."""
        why = self.reason_to_drop(item)
        if why is not None:
            self.note(why)
            return
        self.note_sent(item)
        self.unsure.add(item.copier_id)
        try:
            outcome = self.exchange.remove(item.copier_id)
        except BadValue as error:  # not an id of this exchange, so nothing was sent
            self.note(ItemChange(item.copier_id, ItemState.REFUSED, error.code, str(error)))
            return
        except (ExchangeError, Stopped) as error:  # nothing was done, the port says
            code = error.code if isinstance(error, ExchangeError) else ""
            self.note(ItemChange(item.copier_id, ItemState.STOPPED, code, str(error)))
            raise
        match outcome:
            case Removed():
                self.note(ItemChange(item.copier_id, ItemState.REMOVED))
                if self.walk is not None:
                    self.walk.forget(item.copier_id)
            case Refused(code, told):
                self.note(ItemChange(item.copier_id, ItemState.REFUSED, code, told))
            case Uncertain(cause):
                self.note(ItemChange(item.copier_id, ItemState.UNCERTAIN, cause.code, str(cause)))

    def reason_to_drop(self, item: PlannedItem) -> ItemChange | None:
        """Why a copier is not sent, None where the newest reading shows him eligible.

        A page of the next reading knows more of those who are on it than the last whole reading.
        """
        listed = None if self.reading is None else self.reading.listed.get(item.copier_id)
        if listed is not None and self.walk is not None:
            listed = self.walk.listed.get(item.copier_id, listed)
        if listed is None:
            return ItemChange(item.copier_id, ItemState.DROPPED, GONE)
        plan = plan_listed((listed,), self.order.rule)
        if plan.eligible:
            return None
        code = " ".join(plan.not_eligible[0].obstacles) if plan.not_eligible else UNKNOWN
        figures = listed.copier
        told = {
            "equity": figures.equity,
            "open_positions": figures.open_positions,
            "active_orders": figures.active_orders,
            "missing": plan.unknown[0].missing if plan.unknown else (),
        }
        return ItemChange(item.copier_id, ItemState.DROPPED, code, json.dumps(told))

    def settle(self) -> None:
        """Settle by a reading of its own what is still uncertain in the end."""
        if self.unsure:
            self.read()
            self.settle_by(self.reading, self.unsure)

    def settle_by(self, reading: ListReading | None, sent_before: AbstractSet[str]) -> None:
        """Settle by a reading those uncertain ones that were sent before it began."""
        open_ones = self.unsure & sent_before
        if reading is None or self.sweep is None or not open_ones:
            return
        for item in settle_open(self.store, self.sweep, reading, self.now, open_ones):
            self.counts[item.state] += 1
            self.counts[ItemState.UNCERTAIN] -= 1
        self.unsure -= open_ones
        self.tell()

    def read(self) -> None:
        """Read the list whole, with nothing sent in between."""
        self.walk, self.may_walk = None, True
        self.tell(is_reading=True)
        self.reading = read_list(self.exchange, self.store, self.account, self.now)

    def may_go_on(self) -> bool:
        """Whether the next one may be sent; waits while the person has paused."""
        control = self.control
        while control.is_paused and not (control.is_stopped or control.is_closing):
            self.walk = None  # its pages would grow old while it stands
            time.sleep(_LOOK_EVERY_SECONDS)
        return not (control.is_stopped or control.is_closing)

    def note_sent(self, item: PlannedItem) -> None:
        """Put into the journal that one is sent: on the disk before anything else happens."""
        if self.sweep is None:
            raise RuntimeError("journal first, send second")
        self.store.sweeps.send(self.sweep, item.copier_id, now=self.now())

    def note(self, change: ItemChange) -> None:
        """Put into the journal what became of one."""
        if self.sweep is None:
            raise RuntimeError("journal first, send second")
        self.store.sweeps.note(self.sweep, (change,), now=self.now())
        self.counts[change.state] += 1
        if change.state is not ItemState.UNCERTAIN:
            self.unsure.discard(change.copier_id)

    def tell(self, *, is_reading: bool = False) -> None:
        """Say how far it is."""
        self.report(
            SweepProgress(
                total=len(self.order.items),
                left=self.left,
                removed=self.counts[ItemState.REMOVED],
                refused=self.counts[ItemState.REFUSED],
                uncertain=self.counts[ItemState.UNCERTAIN],
                dropped=self.counts[ItemState.DROPPED],
                remaining=self.left * self.exchange.profile.removal_interval,
                is_reading=is_reading,
            )
        )

    def told(self, halted: ProfitShareError | None) -> SweepReport:
        """Close the journal: what was not sent never will be, what is uncertain stays open."""
        plan = self.reading.plan(self.order.rule) if self.reading else RemovalPlan((), (), ())
        others = {"not_eligible": len(plan.not_eligible), "unknown": len(plan.unknown)}
        if self.sweep is None:
            items = _never_sent(self.order.items, self.now())
            return SweepReport(None, items, halted, self.control.is_stopped, **others)
        sweeps = self.store.sweeps
        planned = sweeps.items(self.sweep, {ItemState.PLANNED})
        given_up = [ItemChange(item.copier_id, ItemState.STOPPED) for item in planned]
        sweeps.note(self.sweep, given_up, now=self.now())
        if not sweeps.items(self.sweep, {ItemState.SENT, ItemState.UNCERTAIN}):
            sweeps.end(self.sweep, now=self.now())
        items = tuple(sweeps.items(self.sweep))
        return SweepReport(self.sweep, items, halted, self.control.is_stopped, **others)


def _never_sent(items: Sequence[PlannedItem], at: Micros) -> tuple[SweepItem, ...]:
    """The copiers of an order of which nothing was ever written down."""
    return tuple(
        SweepItem(place, *item, ItemState.STOPPED, "", "", at) for place, item in enumerate(items)
    )
