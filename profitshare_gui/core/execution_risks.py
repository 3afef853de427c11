"""What makes copiers' results differ from the lead's, as far as his own trades show it.

Source of the rules: Echobit Support, how profit sharing and trader performance work (article
59404220307353); they hold wherever orders are copied, the 500 ms are Echobit's own.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, starmap

from profitshare_gui.core.instants import SECOND, Micros
from profitshare_gui.core.records import Order, Owner

SOURCE = "Echobit Support, how profit sharing and trader performance work (article 59404220307353)"

BURST: Micros = SECOND // 2
"""Of positions opened within this of one another, only the first is copied."""


class RiskKind(StrEnum):
    """What may go wrong; the first two can be counted, the others only be told."""

    BURST = "burst"
    DEPOSIT_WHILE_OPEN = "deposit_while_open"
    LOW_LIQUIDITY = "low_liquidity"
    NEEDS_SYNCHRONY = "needs_synchrony"


@dataclass(frozen=True, slots=True)
class ExecutionRisk:
    """One risk and how often the record shows it; None where no record could."""

    kind: RiskKind
    count: int | None


def is_burst(earlier: Micros, later: Micros) -> bool:
    """Whether two positions were opened at once, so that the later one is not copied.

    Times of whole seconds say nothing about half of one.
    """
    return later - earlier <= BURST and bool(earlier % SECOND or later % SECOND)


def execution_risks(
    orders: Sequence[Order], deposits_at: Sequence[Micros], now: Micros
) -> tuple[ExecutionRisk, ...]:
    """The risks of a lead's own orders and of money that he moved in, in the order of `RiskKind`.

    Only orders that were copied count.
    """
    copied = [order for order in orders if order.owner is Owner.LEAD]
    opened_at = sorted(order.opened_at for order in copied)
    bursts = sum(starmap(is_burst, pairwise(opened_at)))
    spans = [(order.opened_at, order.closed_at or now) for order in copied]
    deposits = sum(any(first < at < last for first, last in spans) for at in deposits_at)
    return (
        ExecutionRisk(RiskKind.BURST, bursts),
        ExecutionRisk(RiskKind.DEPOSIT_WHILE_OPEN, deposits),
        ExecutionRisk(RiskKind.LOW_LIQUIDITY, None),
        ExecutionRisk(RiskKind.NEEDS_SYNCHRONY, None),
    )
