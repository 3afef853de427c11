"""Copier fairness: what copying left the copiers after the share, beside what the lead made.

Product notes, L16. Definitions: a copier's return is the net of his closed orders, less the share
he paid, over what he copies with. He is in loss where that net less share is below 0.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units
from profitshare_gui.core.performance_measures import nets_of
from profitshare_gui.core.records import Owner

_PERCENTILES = (10, 25, 50, 75, 90)
_WHOLE = 100


@dataclass(frozen=True, slots=True)
class CopierResult:
    """One copier: net of his closed orders, share paid, and what he copies with, if known."""

    copier_id: str
    net: Units
    share: Units
    capital: Units | None

    @property
    def kept(self) -> Units:
        """What copying left him."""
        return self.net - self.share

    @property
    def net_return(self) -> Millionths | None:
        """`kept` over what he copies with, rounded down; None where nobody knows that."""
        if self.capital is None or self.capital <= 0:
            return None
        return self.kept * WHOLE_RATIO // self.capital


@dataclass(frozen=True, slots=True)
class Fairness:
    """All copiers of one asset against the lead.

    `share` is all that the lead earned of them, `unnamed` the part of it of which nobody knows who
    paid. `in_loss` of `copiers` lost money after the share, `paid_in_loss` of these paid some.
    `returns` are the returns at `percentiles`, over those whose return is known; `behind` of them
    made less than the lead, None where his own return is not known. `rows` are sorted, the worst
    first by what was kept.
    """

    copiers: int
    share: Units
    unnamed: Units
    in_loss: int
    paid_in_loss: int
    known: int
    returns: tuple[Millionths, ...]
    behind: int | None
    lead_return: Millionths | None
    rows: tuple[CopierResult, ...]

    @property
    def loss_part(self) -> Millionths | None:
        """The part of the copiers in loss while a share was earned; None where none was."""
        if not self.copiers or self.share <= 0:
            return None
        return self.in_loss * WHOLE_RATIO // self.copiers

    @property
    def median(self) -> Millionths | None:
        """The middle return; None where no return is known."""
        return self.returns[_PERCENTILES.index(50)] if self.returns else None

    @property
    def percentiles(self) -> tuple[int, ...]:
        """Which percentiles `returns` are."""
        return _PERCENTILES


def fairness(
    nets: Mapping[str, Units],
    shares: Mapping[str, Units],
    capital: Mapping[str, Units],
    lead_return: Millionths | None,
) -> Fairness:
    """Compare copiers with the lead; `nets` by copier say who counts, all amounts of one asset.

    Shares of an empty copier_id (a pool's) belong to nobody by name. A percentile is that of the
    nearest rank: a return that somebody really had.
    """
    rows = sorted(
        (
            CopierResult(copier_id, net, shares.get(copier_id, 0), capital.get(copier_id))
            for copier_id, net in nets.items()
        ),
        key=lambda row: (row.kept, row.copier_id),
    )
    known = sorted(row.net_return for row in rows if row.net_return is not None)
    losers = [row for row in rows if row.kept < 0]
    total = sum(shares.values())
    return Fairness(
        copiers=len(rows),
        share=total,
        unnamed=total - sum(row.share for row in rows),
        in_loss=len(losers),
        paid_in_loss=sum(row.share > 0 for row in losers),
        known=len(known),
        returns=tuple(_nearest(known, percent) for percent in _PERCENTILES) if known else (),
        behind=None if lead_return is None else sum(each < lead_return for each in known),
        lead_return=lead_return,
        rows=tuple(rows),
    )


def nets_by_copier(ledger: Ledger, asset: str, as_of: Micros) -> dict[str, Units]:
    """The net of every copier's orders closed before an instant: PnL - fees + funding, exactly."""
    if asset not in ledger.assets:
        return {}
    orders = ledger.orders
    chosen = (orders.owner == Owner.COPIER) & (orders.closed_at < as_of)
    chosen &= orders.asset == ledger.assets.index(asset)
    nets, copier = nets_of(orders), orders.copier[chosen]
    sums = np.zeros(len(ledger.copier_ids), nets.dtype)
    np.add.at(sums, copier, nets[chosen])
    traded = np.flatnonzero(np.bincount(copier)).tolist()
    return {ledger.copier_ids[code]: int(sums[code]) for code in traded}


def _nearest(ordered: list[Millionths], percent: int) -> Millionths:
    """The nearest rank: the smallest value with at least so many percent at or below it."""
    return ordered[max(-(-len(ordered) * percent // _WHOLE), 1) - 1]
