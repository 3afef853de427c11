"""What of an account needs the trader now; each with the page and the filter that show it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from profitshare_gui.core.coverage import RESTED_ON
from profitshare_gui.core.errors import NoRatio, ProfitShareError
from profitshare_gui.core.instants import DAY, SECOND, Micros
from profitshare_gui.core.lead_standing import Activity, InactivityClock
from profitshare_gui.core.money import Units
from profitshare_gui.core.reconciliation import RowStatus
from profitshare_gui.core.records import Account, Status
from profitshare_gui.usecases.overview_payout import LastPayout
from profitshare_gui.usecases.profit import ProfitOverview

STALE_AFTER: Micros = DAY
SKEWED_BEYOND: Micros = 2 * SECOND
"""A clock that is further off is worth a word (product notes, 3.6)."""


class AlertKind(StrEnum):
    """What is the matter, the most urgent first."""

    TROUBLE = "trouble"
    PAYOUT_DISPUTED = "payout_disputed"
    UNFOLLOWED = "unfollowed"
    INACTIVITY = "inactivity"
    SYNC_FAILED = "sync_failed"
    PAYOUT_DIFFERS = "payout_differs"
    GAP = "gap"
    STALE = "stale"
    CLOCK_OFF = "clock_off"
    COPIERS_FULL = "copiers_full"
    INACTIVE_COPIERS = "inactive_copiers"
    POSTPONED = "postponed"
    PAYOUTS_UNKNOWN = "payouts_unknown"


_PLACES = {
    AlertKind.PAYOUT_DISPUTED: ("profit_page", "disputed"),
    AlertKind.UNFOLLOWED: ("profit_page", "performance"),
    AlertKind.INACTIVITY: ("profit_page", "performance"),
    AlertKind.SYNC_FAILED: ("accounts_page", "sync"),
    AlertKind.PAYOUT_DIFFERS: ("profit_page", "explained"),
    AlertKind.GAP: ("profit_page", "gaps"),
    AlertKind.STALE: ("accounts_page", "stale"),
    AlertKind.CLOCK_OFF: ("accounts_page", "clock"),
    AlertKind.COPIERS_FULL: ("copiers_page", ""),
    AlertKind.INACTIVE_COPIERS: ("copiers_page", "inactive"),
    AlertKind.POSTPONED: ("profit_page", "postponed"),
    AlertKind.PAYOUTS_UNKNOWN: ("profit_page", "payouts"),
}


@dataclass(frozen=True, slots=True)
class CopierCounts:
    """The copiers on the newest list: `active` is who is neither inactive nor cannot be judged.

    `cap` is how many there may be, None where the platform does not say.
    """

    current: int
    active: int
    inactive: int
    unknown: int
    cap: int | None


@dataclass(frozen=True, slots=True)
class Alert:
    """One thing that needs an action. `page` and `filter` are where it is shown.

    `count`, `amounts` by asset and `at` are what it is about, as far as the kind has them: for a
    payout `at` is when its window paid, for inactivity when copiers are unfollowed, for stale data
    when anything was last learned. For a gap `count` is days, for a clock milliseconds, begun ones
    counted.
    """

    kind: AlertKind
    account: Account
    page: str
    filter: str
    count: int = 0
    amounts: Mapping[str, Units] = field(default_factory=dict)
    at: Micros | None = None
    trouble: ProfitShareError | None = None

    @property
    def rank(self) -> int:
        """Its place among all kinds, the most urgent being 0."""
        return list(AlertKind).index(self.kind)


def alerts_of_trouble(account: Account, trouble: ProfitShareError) -> tuple[Alert, ...]:
    """The one alert of an account that cannot be settled."""
    page = "profit_page" if isinstance(trouble, NoRatio) else "accounts_page"
    return (Alert(AlertKind.TROUBLE, account, page, "", trouble=trouble),)


def alerts_of(
    profit: ProfitOverview,
    payout: LastPayout | None,
    copiers: CopierCounts | None,
    inactivity: InactivityClock | None,
    *,
    problems: int,
) -> tuple[Alert, ...]:
    """All alerts of an account, the most urgent first; `problems` are those of its last sync."""
    found = [
        *_of_payout(profit, payout),
        *_of_inactivity(profit, inactivity),
        *_of_record(profit, problems),
        *_of_copiers(profit, copiers),
    ]
    return tuple(sorted(found, key=lambda alert: alert.rank))


def _alert(
    profit: ProfitOverview,
    kind: AlertKind,
    *,
    count: int = 0,
    amounts: Mapping[str, Units] | None = None,
    at: Micros | None = None,
) -> Alert:
    return Alert(kind, profit.account, *_PLACES[kind], count, amounts or {}, at)


def _of_payout(profit: ProfitOverview, payout: LastPayout | None) -> list[Alert]:
    kinds = {
        RowStatus.DISPUTED: AlertKind.PAYOUT_DISPUTED,
        RowStatus.EXPLAINED: AlertKind.PAYOUT_DIFFERS,
    }
    if payout is None or payout.status not in kinds:
        return []
    if not payout.is_recorded:
        return [_alert(profit, AlertKind.PAYOUTS_UNKNOWN)]
    assets = payout.due.keys() | payout.paid.keys()
    differences = {
        asset: payout.paid.get(asset, 0) - payout.due.get(asset, 0) for asset in sorted(assets)
    }
    return [
        _alert(
            profit,
            kinds[payout.status],
            count=payout.rows[payout.status],
            amounts={asset: amount for asset, amount in differences.items() if amount},
            at=payout.window.pays_at,
        )
    ]


def _of_inactivity(profit: ProfitOverview, clock: InactivityClock | None) -> list[Alert]:
    kinds = {Activity.OVER: AlertKind.UNFOLLOWED, Activity.WARNING: AlertKind.INACTIVITY}
    if clock is None or clock.activity not in kinds:
        return []
    return [_alert(profit, kinds[clock.activity], count=clock.days, at=clock.deadline_at)]


def _of_record(profit: ProfitOverview, problems: int) -> list[Alert]:
    found = []
    if problems:
        found.append(_alert(profit, AlertKind.SYNC_FAILED, count=problems))
    # What is missing at the end of the record is not a gap but stale.
    gaps = [
        gap
        for feed in RESTED_ON
        for gap in profit.coverage.gaps(feed)
        if gap.until < profit.coverage.wanted.until
    ]
    if gaps:
        longest = max(gap.until - gap.since for gap in gaps)
        first = min(gap.since for gap in gaps)
        found.append(_alert(profit, AlertKind.GAP, count=-(-longest // DAY), at=first))
    learned_at = profit.learned_at
    if learned_at is not None and profit.as_of - learned_at > STALE_AFTER:
        found.append(_alert(profit, AlertKind.STALE, at=learned_at))
    skew = profit.clock.skew
    if skew is not None and abs(skew) > SKEWED_BEYOND:
        found.append(_alert(profit, AlertKind.CLOCK_OFF, count=abs(skew) * 1000 // SECOND))
    return found


def _of_copiers(profit: ProfitOverview, copiers: CopierCounts | None) -> list[Alert]:
    found = []
    if copiers is not None:
        if copiers.cap is not None and copiers.current >= copiers.cap:
            found.append(_alert(profit, AlertKind.COPIERS_FULL, count=copiers.current))
        if copiers.inactive:
            found.append(_alert(profit, AlertKind.INACTIVE_COPIERS, count=copiers.inactive))
    held = [share for share in profit.pending if share.status is not Status.SETTLED]
    if held:
        amounts = {t.asset: t.postponed for t in profit.totals if t.postponed}
        found.append(_alert(profit, AlertKind.POSTPONED, count=len(held), amounts=amounts))
    return found
