"""Where every copier stood at an instant, and at the same time before each past cut-off.

A past window is forecast from what was known before: the ledger as it stood then, settled from the
closing of the cut-off before it, so that a year costs little more than one pass.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields, replace

import numpy as np

from profitshare_gui.core.batches import STATUSES, Settled
from profitshare_gui.core.forecast import Floats
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, OPEN, Int64, Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Units
from profitshare_gui.core.records import EventKind, SettlementWindow, Status
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settling import settle_in_batches
from profitshare_gui.core.standing import Closing
from profitshare_gui.core.trades import Group, RatioHistory

_SETTLED = STATUSES.index(Status.SETTLED)
_NEEDED = {
    *(EventKind.RATIO_CHANGE, EventKind.STOP_COPYING, EventKind.LEAD_CLOSES),
    *(EventKind.WITHDRAWAL, EventKind.UNREALIZED),
    *(EventKind.LEAD_UNREALIZED, EventKind.AVAILABLE_BALANCE),
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """What one scheduled run paid in one asset; `held` is the part of the shares it held back.

    `held_count` is the part of the copiers whose share was held back.
    """

    window: SettlementWindow
    paid: Units
    held: float
    held_count: float


@dataclass(frozen=True, slots=True, eq=False)
class Position:
    """Where the copiers of one asset stood at an instant.

    `owed` in `Units` as in `Holders`, `ratio` as a fraction. `open_part` of those with an order
    waiting or open had one open.
    """

    at: Micros
    groups: tuple[Group, ...]
    owed: Floats
    ratio: Floats
    open_part: float


def outcomes(settled: Settled, asset: str, windows: Sequence[SettlementWindow]) -> list[Outcome]:
    """What each window's scheduled run did; one that had nothing to settle paid nothing."""
    of_asset = np.array([group.asset == asset for group in settled.trades.groups], np.bool_)
    found: dict[SettlementWindow, Outcome] = {}
    for batch in settled.batches:
        mine = of_asset[batch.group]
        if not batch.run.is_scheduled or not mine.any():
            continue
        owed = batch.due_if_settled[mine].astype(np.float64)
        held = batch.status[mine] != _SETTLED
        whole = owed.sum()
        part = owed[held].sum() / whole if whole > 0 else held.mean()
        paid = sum(batch.due[mine].tolist())
        found[batch.run.window] = Outcome(batch.run.window, paid, part, held.mean())
    return [found.get(window, Outcome(window, 0, 0, 0)) for window in windows]


def position_of(settled: Settled, ledger: Ledger, rulebook: Rulebook, asset: str) -> Position:
    """Where everybody with an order stood when a pass ended."""
    trades, pending = settled.trades, settled.pending
    at = pending.run.window.cut_off_at
    places = [place for place, group in enumerate(trades.groups) if group.asset == asset]
    missing = np.zeros(trades.group_count)
    if settled.left is not None and not pending.run.rule.is_period_net:
        standing = settled.left.standing
        missing = np.minimum((standing.total - standing.mark).astype(np.float64), 0)
    base = pending.base if pending.cumulative is None else pending.base - pending.cumulative.mark
    missing[pending.group] = np.minimum(base.astype(np.float64), 0)
    ratio = _ratios(settled, ledger, rulebook, at)
    owed = missing * ratio
    due = pending.due_if_settled.astype(np.float64)
    owed[pending.group] = np.where(due > 0, due, owed[pending.group])
    is_open = np.zeros(trades.group_count, np.bool_)
    is_open[trades.group[trades.closed_before(OPEN) :]] = True
    counts = is_open.copy()
    counts[pending.group] = True
    with_some = np.count_nonzero(counts[places])
    return Position(
        at=at,
        groups=tuple(trades.groups[place] for place in places),
        owed=owed[places],
        ratio=ratio[places],
        open_part=np.count_nonzero(is_open[places]) / with_some if with_some else 0,
    )


def positions_before(
    ledger: Ledger, rulebook: Rulebook, asset: str, instants: Sequence[Micros]
) -> Iterator[Position]:
    """Where the copiers stood at each of some instants, in order, as it was known then."""
    events = tuple(event for event in ledger.events if event.kind in _NEEDED)
    ledger = replace(ledger, events=events)
    opened_at, closed_at = ledger.orders.opened_at, ledger.orders.closed_at
    closing: Closing | None = None
    ratios: dict[Group, float] = {}
    for at in instants:
        rows = np.flatnonzero(opened_at < at)
        if closing is not None:
            rows = rows[closed_at[rows] >= closing.cut_off_at]
            rows = np.union1d(closing.waiting_rows, rows)
        part = _of_rows(ledger, rows)
        (settled,) = settle_in_batches(part, rulebook, as_of=at, start=closing)
        if settled.left is not None:
            left = settled.left.closing(settled.trades)
            closing = replace(left, waiting_rows=np.sort(rows[left.waiting_rows]))
        position = position_of(settled, part, rulebook, asset)
        # Who has not traded since the last cut-off has no order here that tells his ratio.
        ratio = [
            told or ratios.get(group, 0)
            for group, told in zip(position.groups, position.ratio.tolist(), strict=True)
        ]
        ratios |= zip(position.groups, ratio, strict=True)
        yield replace(position, ratio=np.array(ratio, np.float64))


def _ratios(settled: Settled, ledger: Ledger, rulebook: Rulebook, at: Micros) -> Floats:
    """The ratio that each group's next order would be led at, as a fraction; 0 where unknown."""
    trades = settled.trades
    last = np.full(trades.group_count, NO_RATIO, np.int64)
    known = np.flatnonzero(settled.stamped_ratio != NO_RATIO)
    latest = known[np.argsort(trades.opened_at[known], kind="stable")]
    last[trades.group[latest]] = settled.stamped_ratio[latest]
    fixed = rulebook.rule_at(at).fixed_ratio
    if fixed is not None:
        last[last == NO_RATIO] = fixed
    history = RatioHistory(ledger.events, at)
    otherwise = last.astype(np.int32)
    ratios = history.for_groups(trades.groups, at, otherwise).astype(np.float64)
    return np.maximum(ratios, 0) / WHOLE_RATIO


def _of_rows(ledger: Ledger, rows: Int64) -> Ledger:
    columns = {each.name: getattr(ledger.orders, each.name)[rows] for each in fields(ledger.orders)}
    return replace(
        ledger,
        orders=type(ledger.orders)(**columns),
        order_id=lambda row: ledger.order_id(int(rows[row])),
    )
