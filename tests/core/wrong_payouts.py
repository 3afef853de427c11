"""Worlds in which a platform pays by its own account of things, which differs by known faults.

A fault changes what the platform believes (an order, an event, a rule) or the sum it pays. What it
then pays is settled on its beliefs by the slow reference in plain ints, which shares nothing with
the core; what we know stays as it was. Each fault hits one copier, a conversion the whole window.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import UNITS, WHOLE_RATIO, Units, amount_text
from profitshare_gui.core.reconciliation import Bucket, ReconciledRow, Reconciliation, reconcile
from profitshare_gui.core.records import Event, EventKind, Order, Owner
from profitshare_gui.core.rulebook import Rulebook, SettlementRule
from tests.core.reference import Row, settle_by_hand
from tests.core.rulebooks import shipped
from tests.say import at

PERIODS = 5
COPIERS = ("ada", "bob", "cyd")
HIT = "ada"
FIRST = at("2026-03-02 00:00")
"""A Monday; a platform that counts from Sunday 16:00 UTC starts eight hours earlier."""

DUST: Units = 9

Pays = Callable[[Row, Units], Units]


@dataclass
class World:
    """What somebody believes; `pays` makes a due into the sum that is paid, `asset` into which."""

    rulebook: Rulebook
    orders: list[Order]
    events: list[Event]
    target: tuple[Micros, Micros]
    pays: tuple[Pays, ...] = ()
    asset: str = "USDT"

    @property
    def rule(self) -> SettlementRule:
        """The rulebook's last version, under which these worlds lie."""
        return self.rulebook.versions[-1]

    @property
    def period(self) -> Micros:
        """A day or a week."""
        return self.rule.schedule.period

    @property
    def as_of(self) -> Micros:
        """Two periods after the last order."""
        return FIRST + (PERIODS + 2) * self.period

    def believed(self) -> World:
        """A copy to be changed."""
        return replace(self, orders=list(self.orders), events=list(self.events))

    def mine(self) -> list[int]:
        """Positions of the hit copier's orders that closed in the target window, as they closed."""
        opens_at, cut_off_at = self.target
        found = [
            position
            for position, order in enumerate(self.orders)
            if order.copier_id == HIT and opens_at <= (order.closed_at or 0) < cut_off_at
        ]
        return sorted(found, key=lambda position: self.orders[position].closed_at or 0)

    def edit(self, position: int, **changes: int | None) -> None:
        """Change an order."""
        self.orders[position] = self.orders[position]._replace(**changes)  # type: ignore[arg-type]

    def settled(self) -> list[Row]:
        """The settlements by these beliefs."""
        return settle_by_hand(self.orders, self.events, self.rulebook, self.as_of).settlements

    def aims_at(self, row: Row) -> bool:
        """Whether a row is the one the faults are aimed at, or the part of it cut off early."""
        return row.window[0] == self.target[0] and row.copier_id == HIT


def honest_world(rulebook_id: str, rng: Random) -> World:
    """A few copiers' periods: fees, funding, losses, one change of the ratio, flat at cut-offs."""
    rulebook = shipped(rulebook_id)
    schedule = rulebook.versions[-1].schedule
    start = FIRST + (schedule.time_of_day - schedule.offset) % DAY
    start -= DAY if start > FIRST else 0
    period = schedule.period
    while True:
        orders = [
            order
            for copier_id in COPIERS
            for number in range(PERIODS)
            for order in _orders(rng, copier_id, start + number * period, period, number)
        ]
        change = start + 2 * period + rng.randrange(period // 4, 3 * period // 4)
        events = [
            told(start - period, EventKind.RATIO_CHANGE, ratio=100_000),
            told(change, EventKind.RATIO_CHANGE, ratio=rng.choice([80_000, 125_000, 150_000])),
        ]
        world = World(rulebook, orders, events, (0, 0))
        paid = [row for row in world.settled() if row.due > 5 * UNITS]
        paying = [
            row.window[:2]
            for row in paid
            if row.copier_id == HIT
            and start < row.window[0] < start + (PERIODS - 1) * period
            and sum(other.window == row.window for other in paid) == len(COPIERS)
        ]
        if paying:
            world.target = rng.choice(paying)
            return world


def payouts(platform: World) -> list[Event]:
    """What a platform that believes this pays, minutes after it is due."""
    paid = []
    for row in platform.settled():
        amount = row.due
        for pays in platform.pays:
            amount = pays(row, amount)
        asset = platform.asset if row.window[0] == platform.target[0] else row.asset
        if amount:
            when = row.window[2] + 3 * MINUTE
            paid.append(told(when, EventKind.PAYOUT, row.copier_id, amount, asset=asset))
    return paid


def reconciled(world: World, platform: World) -> Reconciliation:
    """Our reconciliation of what a platform pays with what we know."""
    ledger = Ledger.from_records(world.orders, [*world.events, *payouts(platform)])
    return reconcile(ledger, world.rulebook, as_of=world.as_of)


# ------------------------------------------------------------------------------------ the faults


def leave_out(_world: World, platform: World, rng: Random) -> None:
    """One order is missing."""
    del platform.orders[rng.choice(platform.mine())]


def count_twice(_world: World, platform: World, rng: Random) -> None:
    """One order is there twice."""
    order = platform.orders[rng.choice(platform.mine())]
    platform.orders.append(order._replace(order_id="again"))


def take_no_fee(world: World, platform: World, rng: Random) -> None:
    """The window's fees are not deducted, or twice; where the rule deducts none, they are."""
    factor = rng.choice([1, -1]) if world.rule.deducts_trading_fees else -1
    for position in platform.mine():
        order = platform.orders[position]
        pnl = (order.realized_pnl or 0) + factor * (order.trading_fee or 0)
        platform.edit(position, realized_pnl=pnl)


def mistake_funding(world: World, platform: World, rng: Random) -> None:
    """The window's funding is ignored or turned round; where the rule has none, it counts."""
    factor = rng.choice([-1, -2]) if world.rule.counts_funding_fees else 1
    for position in platform.mine():
        order = platform.orders[position]
        pnl = (order.realized_pnl or 0) + factor * (order.funding_fee or 0)
        platform.edit(position, realized_pnl=pnl)


def shift_boundary(world: World, platform: World, rng: Random) -> None:
    """The window's last order, or its first, falls into the neighbouring window."""
    opens_at, cut_off_at = platform.target
    edges = []
    for position in platform.mine():
        closed_at = platform.orders[position].closed_at or 0
        if min(closed_at - opens_at, cut_off_at - closed_at) < 6 * HOUR:
            edges.append((position, cut_off_at - closed_at < 6 * HOUR))
    if not edges:
        return
    position, is_last = rng.choice(edges)
    moment = cut_off_at + HOUR if is_last else opens_at - HOUR
    if world.rule.stamps_at_open:  # it keeps its ratio, wherever it is counted
        opened_at = platform.orders[position].opened_at
        platform.edit(position, share_ratio=_ratio_at(platform, opened_at))
    platform.edit(position, opened_at=moment, closed_at=moment)


def use_other_ratio(world: World, platform: World, rng: Random) -> None:
    """The window's orders, or its run, get the ratio before the change or that after it."""
    first, change = (e for e in world.events if e.kind is EventKind.RATIO_CHANGE)
    for_all = [e for e in platform.events if e.kind is not EventKind.RATIO_CHANGE]
    opens_at, cut_off_at = platform.target
    if world.rule.stamps_at_open:
        ratio = rng.choice([first.ratio, change.ratio])
        for position in platform.mine():
            platform.edit(position, share_ratio=ratio)
        return
    is_later = change.at < (opens_at if "next" in world.rule.ratio_applies else cut_off_at)
    other = (first if is_later else change).ratio
    own = (change if is_later else first).ratio
    platform.events[:] = [
        *for_all,
        first,
        change,
        told(opens_at, EventKind.RATIO_CHANGE, HIT, ratio=other),
        told(cut_off_at, EventKind.RATIO_CHANGE, HIT, ratio=own),
        told(max(change.at, cut_off_at + 1), EventKind.RATIO_CHANGE, HIT, ratio=change.ratio),
    ]


def hold_back(_world: World, platform: World, _rng: Random) -> None:
    """The target is not paid; what it was waits for the next window."""
    cut_off_at = platform.target[1]
    versions = tuple(replace(rule, postpones=True) for rule in platform.rulebook.versions)
    platform.rulebook = replace(platform.rulebook, versions=versions)
    zero = (0, 0, 0)
    platform.orders.append(_order(HIT, "held", cut_off_at - HOUR, cut_off_at + HOUR, zero))


def keep_what_was_withheld(world: World, platform: World, _rng: Random) -> None:
    """The ratio x the winning orders of the settlement: the losses were not netted."""
    rule = world.rule

    def withheld(row: Row, due: Units) -> Units:
        if not platform.aims_at(row) or row.window[1] != platform.target[1] or not due:
            return due
        early = [r.window[1] for r in platform.settled() if platform.aims_at(r)]
        since = max((instant for instant in early if instant < row.window[1]), default=0)
        won = 0
        for position in platform.mine():
            order = platform.orders[position]
            if (order.closed_at or 0) < since:
                continue
            net = order.realized_pnl or 0
            net -= (order.trading_fee or 0) if rule.deducts_trading_fees else 0
            net += (order.funding_fee or 0) if rule.counts_funding_fees else 0
            won += max(net, 0) * _ratio_of(platform, order, row)
        return won // WHOLE_RATIO

    platform.pays += (withheld,)


def mistake_trigger(world: World, platform: World, rng: Random) -> None:
    """A trigger of the rule is not run; one that is none is."""
    opens_at, cut_off_at = world.target
    moment = rng.randrange(*_middle(opens_at, cut_off_at))
    event = told(moment, EventKind.LEAD_CLOSES, HIT)
    world.events.append(event)
    if not world.rule.triggers:
        kinds = frozenset({EventKind.LEAD_CLOSES})
        versions = tuple(replace(rule, triggers=kinds) for rule in platform.rulebook.versions)
        platform.rulebook = replace(platform.rulebook, versions=versions)
        platform.events.append(event)


def mistake_carry(world: World, platform: World, _rng: Random) -> None:
    """Losses of earlier periods are carried; where the rule carries them, they are forgotten."""
    if world.rule.is_period_net:
        versions = tuple(replace(r, carries_losses=True) for r in platform.rulebook.versions)
        platform.rulebook = replace(platform.rulebook, versions=versions)
        return

    def unshared(row: Row, due: Units) -> Units:
        ratio = _ratio_at(platform, row.window[1] - 1)
        return row.base * ratio // WHOLE_RATIO if platform.aims_at(row) and due else due

    platform.pays += (unshared,)


def round_it(_world: World, platform: World, rng: Random) -> None:
    """The sum is rounded down, or to the nearest, with two, three or four decimals."""
    unit: Units = 10 ** rng.choice([6, 5, 4])
    half = rng.choice([0, unit // 2])
    platform.pays += (
        lambda row, due: (due + half) // unit * unit if platform.aims_at(row) else due,
    )


def convert(_world: World, platform: World, rng: Random) -> None:
    """All copiers of the window are paid at one rate, or in another asset."""
    if rng.random() < 0.2:
        platform.asset = "USDC"
        return
    rate = rng.choice([9_990, 9_985, 9_950, 10_003])
    opens_at = platform.target[0]
    platform.pays += (lambda row, due: due * rate // 10_000 if row.window[0] == opens_at else due,)


def mix_in_rebate(world: World, platform: World, _rng: Random) -> None:
    """A tenth of the window's trading fees is paid in the same sum."""
    fees = sum(world.orders[position].trading_fee or 0 for position in world.mine())
    cut_off_at = platform.target[1]
    platform.pays += (
        lambda row, due: (
            due + fees // 10 if platform.aims_at(row) and row.window[1] == cut_off_at else due
        ),
    )


Fault = Callable[[World, World, Random], None]

FAULTS: dict[str, tuple[Bucket, Fault]] = {
    "missing": (Bucket.MISSING_TRADE, leave_out),
    "duplicate": (Bucket.MISSING_TRADE, count_twice),
    "fee": (Bucket.FEE, take_no_fee),
    "funding": (Bucket.FUNDING, mistake_funding),
    "boundary": (Bucket.BOUNDARY_SHIFT, shift_boundary),
    "ratio": (Bucket.RATIO_VERSION, use_other_ratio),
    "gate": (Bucket.GATE, hold_back),
    "trigger": (Bucket.EARLY_TRIGGER, mistake_trigger),
    "carry": (Bucket.CARRY, mistake_carry),
    "withheld": (Bucket.WITHHELD, keep_what_was_withheld),
    "rebate": (Bucket.REBATE, mix_in_rebate),
    "conversion": (Bucket.CONVERSION, convert),
    "rounding": (Bucket.ROUNDING, round_it),
}
"""In the order in which two of them are injected: what changes the sum paid comes last."""


def inject(rulebook_id: str, names: Sequence[str], seed: int) -> tuple[World, World]:
    """A seeded world, and the platform's view of it with these faults, which change some payout."""
    rng = Random(f"{rulebook_id} {' '.join(names)} {seed}")
    while True:
        world = honest_world(rulebook_id, rng)
        platform = world.believed()
        for name in FAULTS:
            if name in names:
                FAULTS[name][1](world, platform, rng)
        if payouts(platform) != payouts(world):
            return world, platform


def names_the_truth(row: ReconciledRow, truth: set[Bucket]) -> bool:
    """Whether one of a row's explanations holds nothing but causes that are really there.

    Dust counts as nothing: a sum that came about otherwise may be rounded otherwise, too.
    """
    told_of = [
        {part.bucket for part in parts if part.bucket in truth or abs(part.amount) > DUST}
        for parts in (row.buckets, *row.alternatives)
        if parts
    ]
    return any(buckets <= truth for buckets in told_of)


# --------------------------------------------------------------------------------------- making


def _orders(
    rng: Random, copier_id: str, opens_at: Micros, period: Micros, number: int
) -> list[Order]:
    """Three to six orders of a period, one near each end; about every third period loses."""
    lean = rng.choice([-1, 1, 1])
    count = rng.randrange(3, 7)
    edge = 6 * HOUR
    moments = sorted(rng.randrange(edge, period - edge) for _ in range(count - 2))
    moments = [rng.randrange(2 * HOUR, edge), *moments, period - rng.randrange(2 * HOUR, edge)]
    orders = []
    for place, moment in enumerate(moments):
        pnl = lean * rng.randrange(10**9, 2 * 10**10) + rng.randrange(-(10**10), 10**10)
        amounts = (pnl, rng.randrange(10**7, 10**9), rng.randrange(-(10**9), 10**9))
        closed_at = opens_at + moment
        opened_at = closed_at - rng.randrange(MINUTE, HOUR)
        orders.append(_order(copier_id, f"{number}-{place}", opened_at, closed_at, amounts))
    return orders


def _order(
    copier_id: str,
    order_id: str,
    opened_at: Micros,
    closed_at: Micros,
    amounts: tuple[Units, Units, Units],
) -> Order:
    return Order(
        copier_id=copier_id,
        order_id=order_id,
        asset="USDT",
        symbol="BTCUSDT",
        side="long",
        opened_at=opened_at,
        closed_at=closed_at,
        realized_pnl=amounts[0],
        trading_fee=amounts[1],
        funding_fee=amounts[2],
        share_ratio=None,
        unrealized_pnl=None,
        owner=Owner.COPIER,
    )


def told(
    moment: Micros,
    kind: EventKind,
    copier_id: str = "",
    amount: Units | None = None,
    *,
    ratio: int | None = None,
    asset: str = "USDT",
) -> Event:
    """An event, a payout with its text."""
    evidence = "" if amount is None else amount_text(amount)
    return Event(moment, kind, copier_id, asset, amount, ratio, "", evidence)


def _middle(opens_at: Micros, cut_off_at: Micros) -> tuple[Micros, Micros]:
    part = (cut_off_at - opens_at) // 3
    return opens_at + part, cut_off_at - part


def _ratio_of(platform: World, order: Order, row: Row) -> int:
    if order.share_ratio is not None:
        return order.share_ratio
    stamps = platform.rule.stamps_at_open
    return _ratio_at(platform, order.opened_at if stamps else row.window[1] - 1)


def _ratio_at(world: World, instant: Micros) -> int:
    changes = [e for e in world.events if e.kind is EventKind.RATIO_CHANGE and e.at <= instant]
    changes = [e for e in changes if e.copier_id == HIT] or changes
    return max(changes, key=lambda event: event.at).ratio or 0
