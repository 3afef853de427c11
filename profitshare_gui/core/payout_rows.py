"""Behind one settlement: its orders one by one, its high-water mark window by window."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from profitshare_gui.core.batches import Batch, Settled
from profitshare_gui.core.explanation import explain_settlement, settled_orders
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.records import Event, Settlement, Status
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.runs import EARLY_TRIGGERS


class BehindRow(NamedTuple):
    """One order that a settlement was made of; `net` is what it counts for by the rules.

    `row` is its place in the ledger, None where a reading of the copier's PnL stands in for orders.
    `share_ratio` is None where nothing is shared yet. `is_carried` where it closed in an earlier
    window.
    """

    row: int | None
    opened_at: Micros
    closed_at: Micros
    realized_pnl: Units
    trading_fee: Units
    funding_fee: Units
    net: Units
    share_ratio: Millionths | None
    is_carried: bool

    @property
    def product(self) -> int:
        """Its part of the share, exact, in 10^-14 of the asset."""
        return self.net * (self.share_ratio or 0)


class MarkPoint(NamedTuple):
    """A copier's cumulative profit at a cut-off, and the high-water mark after it."""

    cut_off_at: Micros
    base: Units
    mark: Units
    due: Units


@dataclass(frozen=True, slots=True)
class Behind:
    """A settlement with all that it was made of.

    `rows` are in closing order. `earlier` is the part of the base that was closed before them and
    `unrealized` the part that was not closed; both None where each window stands alone. `marks` are
    those up to this settlement, empty where the rules have no mark.
    """

    settlement: Settlement
    rows: tuple[BehindRow, ...]
    earlier: Units | None
    unrealized: Units | None
    marks: tuple[MarkPoint, ...]


def behind_settlement(
    parts: Sequence[Settled],
    rulebook: Rulebook,
    events: Sequence[Event],
    wanted: Settlement,
    order_count: int,
) -> Behind | None:
    """What one settlement was made of, from a ledger that was settled.

    `events` and `order_count` are that ledger's. None where it has no such settlement.
    """
    triggers = tuple(event for event in events if event.kind in EARLY_TRIGGERS)
    for settled, batch, place in _places(parts, wanted):
        found = explain_settlement(settled, rulebook, triggers, batch, place)
        if (found.base, found.due, found.status) != (wanted.base, wanted.due, wanted.status):
            continue
        rows = tuple(_rows(settled, batch, place, order_count))
        before = batch.cumulative
        if before is None:
            return Behind(found, rows, None, None, ())
        unrealized = int(before.unrealized[place])
        earlier = found.base - unrealized - sum(row.net for row in rows)
        return Behind(found, rows, earlier, unrealized, tuple(_marks(settled, batch, place)))
    return None


def _places(parts: Sequence[Settled], wanted: Settlement) -> Iterator[tuple[Settled, Batch, int]]:
    for settled in parts:
        groups = settled.trades.groups
        for batch in settled.batches:
            if (batch.run.window, batch.run.trigger) != (wanted.window, wanted.trigger):
                continue
            for place, number in enumerate(batch.group.tolist()):
                group = groups[number]
                if (group.copier_id, group.asset) == (wanted.copier_id, wanted.asset):
                    yield settled, batch, place


def _rows(settled: Settled, batch: Batch, place: int, order_count: int) -> Iterator[BehindRow]:
    group, window, rule = int(batch.group[place]), batch.run.window, batch.run.rule
    since = int(batch.settled_until[place])
    trades = settled.trades
    at = trades.closed_between(group, since, window.cut_off_at)
    ratios = settled.stamped_ratio if rule.stamps_at_open else trades.share_ratio
    otherwise = NO_RATIO if batch.ratio is None else int(batch.ratio[place])
    columns = zip(
        settled_orders(settled, batch, place).tolist(),
        trades.opened_at[at].tolist(),
        trades.closed_at[at].tolist(),
        trades.realized_pnl[at].tolist(),
        trades.trading_fee[at].tolist(),
        trades.funding_fee[at].tolist(),
        ratios[at].tolist(),
        strict=True,
    )
    for row, opened_at, closed_at, pnl, fee, funding, own in columns:
        # A cumulative figure has one ratio for all of it, whatever was stamped on its orders.
        ratio = otherwise if own == NO_RATIO or not rule.is_period_net else own
        net = pnl - (fee if rule.deducts_trading_fees else 0)
        net += funding if rule.counts_funding_fees else 0
        yield BehindRow(
            row=row if row < order_count else None,
            opened_at=opened_at,
            closed_at=closed_at,
            realized_pnl=pnl,
            trading_fee=fee,
            funding_fee=funding,
            net=net,
            share_ratio=None if ratio == NO_RATIO else ratio,
            is_carried=closed_at < window.opens_at,
        )


def _marks(settled: Settled, last: Batch, place: int) -> Iterator[MarkPoint]:
    group = int(last.group[place])
    for batch in settled.batches:
        mine = (batch.group == group).nonzero()[0].tolist()
        if batch.cumulative is not None:
            for number in mine:
                mark, base = int(batch.cumulative.mark[number]), int(batch.base[number])
                is_settled = batch.status[number] == _SETTLED
                after = max(mark, base) if is_settled else mark
                yield MarkPoint(batch.run.window.cut_off_at, base, after, int(batch.due[number]))
        if batch is last:
            return


_SETTLED = tuple(Status).index(Status.SETTLED)
