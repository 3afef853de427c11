"""Worlds in which a platform pays by its own account of things, which differs by known faults.

A fault changes what the platform believes (an order, an event, a rule) or the sum it pays. What it
then pays is computed by `settle()` on its beliefs; what we know stays as it was. Each fault hits
one copier.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_EVEN, Decimal
from random import Random

from profitshare_gui.core.buckets import Bucket
from profitshare_gui.core.instants import DAY, HOUR, MINUTE, WEEK, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import UNITS, Units, amount_text, round_due
from profitshare_gui.core.reconciliation import ReconcileResult, reconcile
from profitshare_gui.core.records import Event, EventKind, Order, Owner, Settlement
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import settle
from tests.core.rulebooks import shipped
from tests.say import at

WEEKS = 6
COPIERS = ("ada", "bob", "cyd")
FIRST = at("2026-03-02 00:00")
"""A Monday; in the platforms that count from Sunday 16:00 UTC the window is eight hours older."""


@dataclass
class World:
    """What a platform believes, and how it changes the sums that come out of it.

    `hit` is the copier the faults are about and `target` the settlement they aim at.
    """

    rulebook: Rulebook
    orders: list[Order]
    events: list[Event]
    hit: str
    target: Settlement
    pays: Callable[[Settlement, Units], Units] | None = None
    asset: str = "USDT"

    def believed(self) -> World:
        """A copy to be changed."""
        return replace(self, orders=list(self.orders), events=list(self.events))

    def mine(self) -> list[int]:
        """Positions of the orders of the copier hit that closed in the target's window."""
        window = self.target.window
        return [
            position
            for position, order in enumerate(self.orders)
            if order.copier_id == self.hit
            and order.closed_at is not None
            and window.opens_at <= order.closed_at < window.cut_off_at
        ]


AS_OF = FIRST + (WEEKS + 1) * WEEK


def honest_world(rulebook_id: str, rng: Random) -> World:
    """A few copiers' weeks under a rulebook: fees, funding, losses, a ratio change, an open position.

    All closed flat at each cut-off but one copier in one week.
    """
    rulebook = shipped(rulebook_id)
    offset = rulebook.versions[-1].schedule.offset
    start = FIRST - offset
    orders = [
        order
        for copier_id in COPIERS
        for week in range(WEEKS)
        for order in _week(rng, copier_id, start + week * WEEK, f"{copier_id}{week}")
    ]
    change = start + 2 * WEEK + rng.randrange(DAY, 6 * DAY)
    events = [
        _event(start - WEEK, EventKind.RATIO_CHANGE, ratio=100_000),
        _event(change, EventKind.RATIO_CHANGE, ratio=rng.choice([80_000, 125_000, 150_000])),
    ]
    world = World(rulebook, orders, events, "ada", _NO_TARGET)
    return world if _is_aimed(world, rng) else honest_world(rulebook_id, rng)


def _is_aimed(world: World, rng: Random) -> bool:
    """Choose a settlement of the copier hit that pays, with a window before and one after."""
    paying = [
        settlement
        for settlement in settled(world)
        if settlement.copier_id == world.hit
        and settlement.due > 5 * UNITS
        and FIRST + WEEK <= settlement.window.cut_off_at < FIRST + WEEKS * WEEK
    ]
    if paying:
        world.target = rng.choice(paying)
    return bool(paying)


def settled(world: World) -> list[Settlement]:
    """The settlements by a world's beliefs."""
    ledger = Ledger.from_records(world.orders, world.events)
    return list(settle(ledger, world.rulebook, as_of=AS_OF).settlements)


def payouts(world: World) -> list[Event]:
    """What a platform that believes this pays, minutes after it is due."""
    paid = []
    for settlement in settled(world):
        amount = settlement.due
        if world.pays is not None and settlement.copier_id == world.hit:
            amount = world.pays(settlement, amount)
        asset = settlement.asset
        if settlement.window == world.target.window and settlement.copier_id == world.hit:
            asset = world.asset
        if amount:
            when = settlement.window.pays_at + 3 * MINUTE
            paid.append(_event(when, EventKind.PAYOUT, settlement.copier_id, amount, asset=asset))
    return paid


def reconciled(world: World, platform: World) -> ReconcileResult:
    """Our reconciliation of what a platform pays with what we know."""
    ledger = Ledger.from_records(world.orders, [*world.events, *payouts(platform)])
    return reconcile(ledger, world.rulebook, as_of=AS_OF)


# ------------------------------------------------------------------------------------ the faults


def leave_out(world: World, platform: World, rng: Random) -> None:
    """One order is missing."""
    del world
    del platform.orders[rng.choice(platform.mine())]


def count_twice(world: World, platform: World, rng: Random) -> None:
    """One order is there twice."""
    del world
    order = platform.orders[rng.choice(platform.mine())]
    platform.orders.append(order._replace(order_id="again"))


def take_no_fee(world: World, platform: World, rng: Random) -> None:
    """The window's fees are not deducted; where the rule deducts none, they are."""
    del rng
    sign = 1 if world.rulebook.versions[-1].deducts_trading_fees else -1
    for position in platform.mine():
        order = platform.orders[position]
        pnl = _of(order.realized_pnl) + sign * _of(order.trading_fee)
        platform.orders[position] = order._replace(realized_pnl=pnl)


def mistake_funding(world: World, platform: World, rng: Random) -> None:
    """The window's funding is ignored or turned round; where the rule has none, it counts."""
    factor = rng.choice([-1, -2]) if world.rulebook.versions[-1].counts_funding_fees else 1
    for position in platform.mine():
        order = platform.orders[position]
        pnl = _of(order.realized_pnl) + factor * _of(order.funding_fee)
        platform.orders[position] = order._replace(realized_pnl=pnl)


def shift_boundary(world: World, platform: World, rng: Random) -> None:
    """The window's last order, or one of its first, stands in the neighbouring window."""
    del world
    window = platform.target.window
    mine = sorted(platform.mine(), key=lambda p: platform.orders[p].closed_at or 0)
    if rng.random() < 0.5:
        position, moment = mine[-1], window.cut_off_at + HOUR
    else:
        position, moment = mine[0], window.opens_at - HOUR
    order = platform.orders[position]
    platform.orders[position] = order._replace(opened_at=moment, closed_at=moment)


def use_other_ratio(world: World, platform: World, rng: Random) -> None:
    """The change of the ratio is applied a week early or late, or an order at the other version."""
    first, change = sorted(
        (e for e in platform.events if e.kind is EventKind.RATIO_CHANGE), key=lambda e: e.at
    )
    aimed = [s for s in settled(world) if s.copier_id == world.hit and s.due > UNITS]
    containing = [s for s in aimed if s.window.opens_at <= change.at < s.window.cut_off_at]
    if containing and not world.rulebook.versions[-1].fixed_ratio:
        platform.events.remove(change)
        window = containing[0].window
        platform.events.append(change._replace(at=window.cut_off_at))
    else:
        ratios = sorted({first.ratio, change.ratio})
        other = next(r for r in ratios if r != platform.target.share_ratio)
        _pay_target(platform, lambda s, due: round_due(s.base * _of(other)) if other else due)
    del rng


def hold_back(world: World, platform: World, rng: Random) -> None:
    """The target is not paid; what it was waits for the next window."""
    del world, rng
    cut_off_at = platform.target.window.cut_off_at
    if platform.rulebook.versions[-1].postpones:
        platform.orders.append(
            _order(platform.hit, "held", cut_off_at - HOUR, cut_off_at + HOUR, (0, 0, 0))
        )
        return
    balance = EventKind.AVAILABLE_BALANCE
    platform.events.append(_event(cut_off_at - 1, balance, platform.hit, 0))
    platform.events.append(_event(cut_off_at + 1, balance, platform.hit, 10**6 * UNITS))


def pay_what_was_withheld(world: World, platform: World, rng: Random) -> None:
    """The ratio x the winning orders, losses not netted."""
    del rng
    rule = world.rulebook.versions[-1]

    def withheld(settlement: Settlement, _due: Units) -> Units:
        if settlement.withheld is not None:
            return round_due(settlement.withheld)
        won = 0
        for position in world.mine():
            order = world.orders[position]
            net = _of(order.realized_pnl)
            net -= _of(order.trading_fee) if rule.deducts_trading_fees else 0
            net += _of(order.funding_fee) if rule.counts_funding_fees else 0
            ratio = settlement.share_ratio or _ratio_at(world, order.opened_at)
            won += max(net, 0) * ratio
        return round_due(won)

    _pay_target(platform, withheld)


def mistake_trigger(world: World, platform: World, rng: Random) -> None:
    """A trigger of the rule is not run; one that is none is."""
    window = world.target.window
    moment = window.opens_at + rng.randrange(2 * DAY, 5 * DAY)
    triggers = world.rulebook.versions[-1].triggers
    event = _event(moment, EventKind.LEAD_CLOSES, world.hit)
    world.events.append(event)
    if triggers:
        return
    platform.events.append(event)
    versions = tuple(
        replace(rule, triggers=frozenset({EventKind.LEAD_CLOSES}))
        for rule in platform.rulebook.versions
    )
    platform.rulebook = replace(platform.rulebook, versions=versions)


def mistake_carry(world: World, platform: World, rng: Random) -> None:
    """Losses of earlier weeks are carried; where the rule carries them, they are forgotten."""
    del rng
    if world.rulebook.versions[-1].is_period_net:
        versions = tuple(replace(r, carries_losses=True) for r in platform.rulebook.versions)
        platform.rulebook = replace(platform.rulebook, versions=versions)
        return

    def forgetful(settlement: Settlement, due: Units) -> Units:
        return round_due(settlement.base * _of(settlement.share_ratio)) if due else due

    _pay_target(platform, forgetful)


def round_it(world: World, platform: World, rng: Random) -> None:
    """The sum is rounded to two, three or four decimals."""
    del world
    places = Decimal(1).scaleb(-rng.choice([2, 3, 4]))

    def rounded(_settlement: Settlement, due: Units) -> Units:
        amount = Decimal(due).scaleb(-8).quantize(places, rounding=ROUND_HALF_EVEN)
        return int(amount.scaleb(8))

    _pay_target(platform, rounded)


def convert(world: World, platform: World, rng: Random) -> None:
    """Paid in another asset, or at a rate."""
    del world
    if rng.random() < 0.3:
        platform.asset = "USDC"
        return
    rate = rng.choice([9_990, 9_985, 9_950, 10_003])
    _pay_target(platform, lambda _settlement, due: due * rate // 10_000)


def mix_in_rebate(world: World, platform: World, rng: Random) -> None:
    """A tenth of the window's trading fees is paid in the same sum."""
    del rng
    fees = sum(_of(world.orders[position].trading_fee) for position in world.mine())
    _pay_target(platform, lambda _settlement, due: due + fees // 10)


FAULTS: dict[str, tuple[Bucket, Callable[[World, World, Random], None]]] = {
    "left out": (Bucket.MISSING_OR_DUPLICATE_TRADE, leave_out),
    "twice": (Bucket.MISSING_OR_DUPLICATE_TRADE, count_twice),
    "fee": (Bucket.TRADING_FEE, take_no_fee),
    "funding": (Bucket.FUNDING_FEE, mistake_funding),
    "boundary": (Bucket.BOUNDARY_SHIFT, shift_boundary),
    "ratio": (Bucket.RATIO_VERSION, use_other_ratio),
    "gate": (Bucket.GATE_OR_POSTPONEMENT, hold_back),
    "withheld": (Bucket.WITHHELD_NOT_REFUNDED, pay_what_was_withheld),
    "trigger": (Bucket.EARLY_TRIGGER, mistake_trigger),
    "carry": (Bucket.CARRY_OR_HIGH_WATER_MARK, mistake_carry),
    "rounding": (Bucket.ROUNDING, round_it),
    "conversion": (Bucket.CONVERSION, convert),
    "rebate": (Bucket.REBATE_MIXED_IN, mix_in_rebate),
}


def inject(rulebook_id: str, names: list[str], seed: int) -> ReconcileResult:
    """Our reconciliation of a seeded world with these faults in it."""
    rng = Random(f"{rulebook_id} {names} {seed}")
    while True:
        world = honest_world(rulebook_id, rng)
        platform = world.believed()
        for name in names:
            FAULTS[name][1](world, platform, rng)
        result = reconciled(world, platform)
        if any(row.difference for row in result.rows):
            return result


def _week(rng: Random, copier_id: str, opens_at: Micros, name: str) -> list[Order]:
    """Three to seven orders of a week, one near each end; about every third week loses."""
    lean = rng.choice([-1, 1, 1])
    orders = []
    count = rng.randrange(3, 8)
    for number in range(count):
        closed_at = opens_at + rng.randrange(6 * HOUR, WEEK - 6 * HOUR)
        if number == 0:
            closed_at = opens_at + rng.randrange(2 * HOUR, 6 * HOUR)
        elif number == count - 1:
            closed_at = opens_at + WEEK - rng.randrange(2 * HOUR, 6 * HOUR)
        pnl = lean * rng.randrange(10**9, 2 * 10**10) + rng.randrange(-(10**10), 10**10)
        fee, funding = rng.randrange(10**7, 10**9), rng.randrange(-(10**9), 10**9)
        opened_at = closed_at - rng.randrange(MINUTE, HOUR)
        orders.append(_order(copier_id, f"{name}-{number}", opened_at, closed_at, (pnl, fee, funding)))
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


def _event(
    moment: Micros,
    kind: EventKind,
    copier_id: str = "",
    amount: Units | None = None,
    *,
    ratio: int | None = None,
    asset: str = "USDT",
) -> Event:
    evidence = "" if amount is None else amount_text(amount)
    return Event(moment, kind, copier_id, asset, amount, ratio, "", evidence)


def _pay_target(platform: World, pays: Callable[[Settlement, Units], Units]) -> None:
    """Change what the platform pays for the target, after all that changes it already."""
    before, window = platform.pays, platform.target.window

    def changed(settlement: Settlement, due: Units) -> Units:
        amount = due if before is None else before(settlement, due)
        return pays(settlement, amount) if settlement.window == window else amount

    platform.pays = changed


def _ratio_at(world: World, instant: Micros) -> int:
    changes = [e for e in world.events if e.kind is EventKind.RATIO_CHANGE and e.at <= instant]
    return _of(max(changes, key=lambda event: event.at).ratio)


def _of(value: int | None) -> int:
    assert value is not None
    return value


_NO_TARGET: Settlement = None  # type: ignore[assignment]
