"""What the pass hands over: one batch per run, vectors with one element per group it touched."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.exact import Amounts
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Int8, Int32, Int64
from profitshare_gui.core.records import ReasonCode, Status
from profitshare_gui.core.runs import Run
from profitshare_gui.core.standing import Left
from profitshare_gui.core.trades import Trades

STATUSES = (Status.SETTLED, Status.POSTPONED, Status.SKIPPED)
REASONS = (None, *ReasonCode)
GATE_UNKNOWN = 1
UNREALIZED_UNKNOWN = 2


@dataclass(frozen=True, slots=True, eq=False)
class Cumulative:
    """What cumulative models start from, one element per group of a batch.

    `shared` and `mark` (the high-water mark) are those before the run. `is_repriced` where the
    group's ratio has changed since its first settlement.
    """

    unrealized: Amounts
    shared: Amounts
    mark: Amounts
    is_repriced: NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class Batch:
    """What one run decided, one element per group it touched, and the state it started from.

    `status` and `reason` are positions in `STATUSES` and `REASONS`. `due` is what the run pays,
    `due_if_settled` what it would pay were nothing in the way. `settled_until` is the group's
    settlement before; what closed since is settled here. `ratio` is None where each order has its
    own, `cumulative` for period net. `notes` holds the bits GATE_UNKNOWN and UNREALIZED_UNKNOWN.
    """

    run: Run
    group: NDArray[np.intp]
    status: Int8
    reason: Int8
    base: Amounts
    due: Amounts
    due_if_settled: Amounts
    settled_until: Int64
    notes: Int8
    ratio: Int32 | None = None
    cumulative: Cumulative | None = None


@dataclass(frozen=True, slots=True, eq=False)
class RebateBatch:
    """Trading fees of the orders closed in one window, one element per group that had any."""

    run: Run
    group: NDArray[np.intp]
    trading_fees: Amounts


@dataclass(frozen=True, slots=True, eq=False)
class Settled:
    """Every decision of a pass: `batches` in the order the runs fell, and what is `pending`.

    `stamped_ratio` has each order's ratio where rules stamp at open. `estimated` names copier and
    cut-off of figures that rest on a cumulative PnL read too far from a window's edge. `left` is
    where the last scheduled cut-off left everybody, None where the pass reached none.
    """

    trades: Trades
    batches: tuple[Batch, ...]
    pending: Batch
    rebates: tuple[RebateBatch, ...]
    stamped_ratio: Int32
    estimated: frozenset[tuple[str, Micros]]
    left: Left | None
