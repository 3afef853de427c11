"""The events of the demo world: ratio changes, payouts with a wrong one, stops, and equity."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, groupby

from profitshare_gui.core.instants import DAY, HOUR, MINUTE, WEEK, Micros
from profitshare_gui.core.money import UNITS, Millionths, Units, amount_text, round_due
from profitshare_gui.core.records import (
    DEFAULT_ASSET,
    Event,
    EventKind,
    Order,
    Owner,
    Settlement,
)
from profitshare_gui.exchanges.demo_cast import Part
from profitshare_gui.exchanges.demo_chance import MILLISECOND
from profitshare_gui.exchanges.demo_lead import WEEKS
from profitshare_gui.exchanges.demo_orders import Book

_FIRST_RATIO: Millionths = 100_000
_LATER_RATIO: Millionths = 120_000
_RATIO_CHANGE = -17 * WEEK + 2 * DAY + 13 * HOUR + 20 * MINUTE
"""A Wednesday about four months ago, counted from the opening of the open week."""

_WRONG_CUT_OFF = -3 * WEEK
_PAYOUT_DELAY = 3 * MINUTE
_BETWEEN_PAYOUTS = 260 * MILLISECOND

LEAD_DEPOSIT: Units = 38_000 * UNITS

_TRANSFERS = (
    (-46 * WEEK + 3 * DAY + 9 * HOUR, 5_000 * UNITS),
    (-37 * WEEK + 4 * DAY + 20 * HOUR, -6_500 * UNITS),
    (-26 * WEEK + 1 * DAY + 7 * HOUR, 8_000 * UNITS),
    (-12 * WEEK + 5 * DAY + 18 * HOUR, -9_000 * UNITS),
    (-5 * WEEK + 2 * DAY + 11 * HOUR, -4_250 * UNITS),
)
"""What the lead moved in (+) and out (-), and when, counted from the opening of the open week."""


def ratio_changes(week_opens_at: Micros) -> list[Event]:
    """10 % from the first day, 12 % from the middle of a week on."""
    start = week_opens_at - WEEKS * WEEK
    return [
        _event(start, EventKind.RATIO_CHANGE, ratio=_FIRST_RATIO),
        _event(week_opens_at + _RATIO_CHANGE, EventKind.RATIO_CHANGE, ratio=_LATER_RATIO),
    ]


def lead_transfers(week_opens_at: Micros) -> list[tuple[Micros, Units]]:
    """When the lead moved how much into (+) and out of (-) his futures account."""
    return [(week_opens_at + after, amount) for after, amount in _TRANSFERS]


def payouts(settlements: Iterable[Settlement], week_opens_at: Micros, now: Micros) -> list[Event]:
    """What the platform paid for each settlement, minutes after it was due; once too little.

    The wrong one was computed at the ratio of before the change. Payouts after `now` are absent.
    """
    due = [settlement for settlement in settlements if settlement.due > 0]
    wrong = max(
        (s for s in due if s.window.cut_off_at == week_opens_at + _WRONG_CUT_OFF),
        key=lambda settlement: settlement.due,
    )
    paid = []
    for pays_at, together in groupby(due, key=lambda settlement: settlement.window.pays_at):
        for number, settlement in enumerate(together):
            at = pays_at + _PAYOUT_DELAY + number * _BETWEEN_PAYOUTS
            amount = settlement.due
            if settlement is wrong:
                amount = round_due(settlement.base * _FIRST_RATIO)
            if at <= now:
                paid.append(_event(at, EventKind.PAYOUT, settlement.copier_id, amount))
    return paid


def comings_and_goings(copiers: Iterable[tuple[Part, Book]]) -> list[Event]:
    """Every time a copier stopped, of those too who came back, and what the resting took out."""
    events = []
    for part, book in copiers:
        copier_id = part.copier_id
        events += [_event(at, EventKind.STOP_COPYING, copier_id) for at in part.stops]
        if part.withdraws_at is not None:
            taken = book.equity - part.leftover
            events.append(_event(part.withdraws_at, EventKind.WITHDRAWAL, copier_id, taken))
    return events


def lead_account(orders: Iterable[Order], week_opens_at: Micros, now: Micros) -> list[Event]:
    """The lead's own account: transfers, equity at each midnight, cumulative PnL at each cut-off.

    Equity is the trading capital: deposit, transfers and the net of his own closed orders. The
    shares he receives are not in it, so that what he earns by trading shows in it alone.
    """
    nets = list(_lead_nets(orders))
    moved = lead_transfers(week_opens_at)
    start = week_opens_at - WEEKS * WEEK
    days = _sums_before(range(start, now + 1, DAY), [*nets, *moved])
    cut_offs = _sums_before(range(start, week_opens_at + 1, WEEK), nets)
    return [
        *(_event(at, _transfer(amount), amount=abs(amount)) for at, amount in moved),
        *(_event(at, EventKind.EQUITY, amount=LEAD_DEPOSIT + changed) for at, changed in days),
        *(_event(at, EventKind.PNL, amount=earned) for at, earned in cut_offs),
    ]


def _lead_nets(orders: Iterable[Order]) -> Iterator[tuple[Micros, Units]]:
    """When each of the lead's orders closed, and its net."""
    for order in orders:
        gross, fee, funding = order.realized_pnl, order.trading_fee, order.funding_fee
        if order.owner is Owner.COPIER or order.closed_at is None:
            continue
        if gross is not None and fee is not None and funding is not None:
            yield order.closed_at, gross - fee + funding


def _transfer(amount: Units) -> EventKind:
    return EventKind.TRANSFER_IN if amount > 0 else EventKind.TRANSFER_OUT


def _sums_before(
    instants: Sequence[Micros], amounts: Iterable[tuple[Micros, Units]]
) -> Iterator[tuple[Micros, Units]]:
    """For each instant the sum of the amounts that fall before it."""
    ordered = sorted(amounts)
    dates = [at for at, _ in ordered]
    sums = [0, *accumulate(amount for _, amount in ordered)]
    return ((instant, sums[bisect_left(dates, instant)]) for instant in instants)


def _event(
    at: Micros,
    kind: EventKind,
    copier_id: str = "",
    amount: Units | None = None,
    ratio: Millionths | None = None,
) -> Event:
    """An event as the files give it: only a payout keeps the text of its amount."""
    evidence = ""
    if kind is EventKind.PAYOUT and amount is not None:
        evidence = amount_text(amount)
    return Event(at, kind, copier_id, DEFAULT_ASSET, amount, ratio, "", evidence)
