"""The rule for inactive copiers, judged over columns: what `removal.plan_removal` says of records.

A list of 100,000 copiers is judged anew with every change of the rule, within one frame.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.ledger import Int64
from profitshare_gui.core.removal import MISSING_RULE, Obstacle
from profitshare_gui.core.rulebook import InactiveRule

NO_FIGURE = -(2**63)
"""Stands for an unknown figure in a column of 64 bits: no amount, count or instant is that."""

OBSTACLES = (
    Obstacle.EQUITY,
    Obstacle.OPEN_POSITIONS,
    Obstacle.ACTIVE_ORDERS,
    Obstacle.NOT_REMOVABLE,
)
"""The obstacle that each bit of `Verdicts.failed` stands for, the lowest bit first."""

MISSING = ("equity", "open_positions", "active_orders", MISSING_RULE)
"""What each bit of `Verdicts.missing` stands for, the lowest bit first."""

_EQUITY, _POSITIONS, _ORDERS, _REMOVABLE = (np.uint8(1 << place) for place in range(4))
_NO_RULE = np.uint8(1 << MISSING.index(MISSING_RULE))

MAYBE, NO, YES = -1, 0, 1
"""What a platform's own flag says of a copier: nothing, or whether he may be removed."""


@dataclass(frozen=True, slots=True, eq=False)
class Verdicts:
    """One element a row: the conditions it fails for sure, and what is not known of it, in bits."""

    failed: NDArray[np.uint8]
    missing: NDArray[np.uint8]

    @property
    def eligible(self) -> NDArray[np.bool_]:
        """Fails nothing, and nothing is unknown."""
        return np.equal(self.failed, 0) & np.equal(self.missing, 0)

    @property
    def unknown(self) -> NDArray[np.bool_]:
        """Fails nothing for sure, but something is not known."""
        return np.equal(self.failed, 0) & np.not_equal(self.missing, 0)

    def kept_out(self, obstacle: Obstacle) -> int:
        """How many rows fail one condition for sure."""
        return int(np.count_nonzero(self.failed & np.uint8(1 << OBSTACLES.index(obstacle))))


def comparable(equity: Int64, is_in_usdt: NDArray[np.bool_]) -> Int64:
    """Equity as far as it can be held against a limit in USDT, else `NO_FIGURE`.

    Nothing at all is small in every asset.
    """
    return np.where(is_in_usdt | np.equal(equity, 0), equity, NO_FIGURE)


def judge(
    rule: InactiveRule | None,
    *,
    equity: Int64,
    open_positions: Int64,
    active_orders: Int64,
    removable: NDArray[np.int8],
    flag_decides: bool,
) -> Verdicts:
    """Judge every row; unknown figures are `NO_FIGURE`, `removable` is the platform's own flag.

    What the platform says cannot be removed is not eligible under any rule. Where `flag_decides`,
    as by the platform's own rule, what it says can be removed is eligible whatever the figures
    (SPEC, Removing inactive copiers: Bitget).
    """
    failed = np.zeros(len(equity), np.uint8)
    missing = np.zeros(len(equity), np.uint8)
    if rule is None:
        missing |= _NO_RULE
    else:
        large = (equity > rule.equity_limit) | (
            np.False_ if rule.inclusive else equity == rule.equity_limit
        )
        conditions = [(_EQUITY, equity, large)]
        if rule.no_positions:
            conditions.append((_POSITIONS, open_positions, open_positions != 0))
        if rule.no_orders:
            conditions.append((_ORDERS, active_orders, active_orders != 0))
        for bit, figures, fails in conditions:
            known = figures != NO_FIGURE
            failed |= bit * (fails & known)
            missing |= bit * ~known
        if flag_decides:
            failed[removable == YES] = 0
            missing[removable == YES] = 0
    failed |= _REMOVABLE * (removable == NO)
    return Verdicts(failed, missing)
