"""What the Profit page shows: settled, pending, and when the next settlement comes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import NO_RATIO, Ledger
from profitshare_gui.core.money import Millionths, Units
from profitshare_gui.core.records import (
    DEFAULT_ASSET,
    Account,
    EventKind,
    PendingShare,
    Settlement,
    SettlementWindow,
    Status,
)
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.settlement import SettlementResult, settle
from profitshare_gui.core.trades import RatioHistory
from profitshare_gui.store.store import Store


@dataclass(frozen=True, slots=True, eq=False)
class ShareCurve:
    """The cumulative profit share of one asset: a step at each window's payout.

    `at` are `Micros`, `cumulative` `Units`, both int64 and of one length, oldest first.
    """

    at: NDArray[np.int64]
    cumulative: NDArray[np.int64]
    asset: str


@dataclass(frozen=True, slots=True)
class AssetTotal:
    """Sums of one asset: all that was due, all that is pending, how much of it is held back."""

    asset: str
    due: Units
    pending: Units
    postponed: Units
    postponed_copiers: int


@dataclass(frozen=True, slots=True, eq=False)
class ProfitOverview:
    """One account's profit as of one instant.

    `window` is what the countdown counts to, and `at_zero` what is paid then per asset: what has
    been cut off already, or what a cut-off now would pay. `settlements` are oldest first. `totals`
    and `curve` never mix assets: `curve` is of the one with the largest due. `share_ratio` is what
    a new order would be opened under, None where nothing says. `learned_at` is when the archive
    last learned something.
    """

    account: Account
    rulebook_name: str
    rule_label: str
    platform_offset: Micros
    as_of: Micros
    window: SettlementWindow
    at_zero: Mapping[str, Units]
    pending: Sequence[PendingShare]
    settlements: Sequence[Settlement]
    nicknames: Mapping[str, str]
    curve: ShareCurve
    totals: tuple[AssetTotal, ...]
    ratio_changes: tuple[tuple[Micros, Millionths], ...]
    share_ratio: Millionths | None
    learned_at: Micros | None
    order_count: int


def load_profit(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> ProfitOverview:
    """Settle an account's archive as of now. Raises `NoRatio` where an order has no ratio."""
    ledger = store.ledger(account.account_id)
    result = settle(ledger, rulebook, as_of=now)
    rule = rulebook.rule_at(now)
    return ProfitOverview(
        account=account,
        rulebook_name=rulebook.name,
        rule_label=rule.label,
        platform_offset=rule.schedule.offset,
        as_of=now,
        window=result.next_window,
        at_zero=_at_zero(result),
        pending=result.pending,
        settlements=result.settlements,
        nicknames=_nicknames(store, account),
        curve=_curve(result),
        totals=_totals(result),
        ratio_changes=_ratio_changes(ledger, now),
        share_ratio=_ratio_now(ledger, rulebook, now),
        learned_at=store.last_learned_at(account.account_id),
        order_count=len(ledger.orders),
    )


def _at_zero(result: SettlementResult) -> dict[str, Units]:
    amounts: dict[str, Units] = {}
    if result.next_window.cut_off_at <= result.as_of:
        for window_due in result.window_dues:
            if window_due.window == result.next_window:
                amounts[window_due.asset] = amounts.get(window_due.asset, 0) + window_due.due
        return amounts
    for share in result.pending:
        if share.status is Status.SETTLED:
            amounts[share.asset] = amounts.get(share.asset, 0) + share.due
    return amounts


def _nicknames(store: Store, account: Account) -> dict[str, str]:
    copiers = store.copiers(account.account_id)
    return {copier.copier_id: copier.nickname for copier in copiers if copier.nickname}


def _curve(result: SettlementResult) -> ShareCurve:
    dues = result.due_by_asset
    asset = max(dues, key=lambda name: (dues[name], name), default=DEFAULT_ASSET)
    paid: dict[Micros, Units] = {}
    for window_due in result.window_dues:
        if window_due.asset == asset:
            at = window_due.window.pays_at
            paid[at] = paid.get(at, 0) + window_due.due
    instants = sorted(paid)
    return ShareCurve(
        at=np.array(instants, np.int64),
        cumulative=np.array(list(accumulate(paid[at] for at in instants)), np.int64),
        asset=asset,
    )


def _totals(result: SettlementResult) -> tuple[AssetTotal, ...]:
    due, pending = result.due_by_asset, result.pending_by_asset
    held = [share for share in result.pending if share.status is not Status.SETTLED]
    return tuple(
        AssetTotal(
            asset=asset,
            due=due.get(asset, 0),
            pending=pending.get(asset, 0),
            postponed=sum(share.due for share in held if share.asset == asset),
            postponed_copiers=sum(share.asset == asset for share in held),
        )
        for asset in sorted(due.keys() | pending.keys())
    )


def _ratio_changes(ledger: Ledger, now: Micros) -> tuple[tuple[Micros, Millionths], ...]:
    return tuple(
        (event.at, event.ratio)
        for event in ledger.events
        if event.kind is EventKind.RATIO_CHANGE
        and not event.copier_id
        and event.ratio is not None
        and event.at <= now
    )


def _ratio_now(ledger: Ledger, rulebook: Rulebook, now: Micros) -> Millionths | None:
    changed = RatioHistory(ledger.events, now).at("", now)
    return rulebook.rule_at(now).fixed_ratio if changed == NO_RATIO else changed
