"""Where the last settlement stands: counting to the next, settling, or settled for certain."""

from __future__ import annotations

from enum import StrEnum

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.reconciliation import GRACE
from profitshare_gui.core.records import SettlementWindow


class Phase(StrEnum):
    """COUNTING to the next payout; SETTLING the last window; SETTLED: its payout was seen."""

    COUNTING = "counting"
    SETTLING = "settling"
    SETTLED = "settled"


def settlement_phase(
    last: SettlementWindow | None, *, is_due: bool, is_paid: bool, now: Micros
) -> Phase:
    """The phase of the last window that should have paid; None where there is none yet.

    It is settled only when a payout was seen, and waited for as long as reconciling waits: after
    that nothing is on its way any more, and reconciling says that it is missing. A window of which
    nothing is due is not waited for. Source: product notes, 3.6.
    """
    if last is None or last.pays_at > now:
        return Phase.COUNTING
    if is_paid:
        return Phase.SETTLED
    return Phase.SETTLING if is_due and now < last.pays_at + GRACE else Phase.COUNTING
