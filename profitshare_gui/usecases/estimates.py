"""Estimated shares beside what was reported: for series and rows that are drawn apart.

Nothing here reaches the books or a reconciliation (SPEC, Settlement core).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.estimates import (
    Compared,
    EstimatedShares,
    EstimateError,
    Estimates,
    compare,
    error_of,
    estimate,
)
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.records import Account, EventKind, Owner, SettlementWindow
from profitshare_gui.core.rulebook import Rulebook, next_window, window_at
from profitshare_gui.core.spells import Spell
from profitshare_gui.exchanges.exchange import SyncFeed
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_lives import lead_equity_readings, load_spells
from profitshare_gui.usecases.profit import ShareCurve


class NoEstimate(StrEnum):
    """Why there is nothing to show."""

    NO_LEAD_ORDERS = "no_lead_orders"
    NO_LEAD_EQUITY = "no_lead_equity"
    NO_COPIERS = "no_copiers"
    NO_COPIED_AMOUNTS = "no_copied_amounts"
    NO_RATIO = "no_ratio"


@dataclass(frozen=True, slots=True)
class AssetEstimates:
    """One asset: the windows, the open one, and how far the estimates were off so far.

    `estimated` and `reported` are cumulative curves, a step at each payout; `reported` has no step
    where nothing was reported. `pending` sums the open window over all copiers.
    """

    asset: str
    rows: tuple[Compared, ...]
    estimated: ShareCurve
    reported: ShareCurve
    error: EstimateError | None
    pending: Units


@dataclass(frozen=True, slots=True)
class EstimateView:
    """All estimates of an account; `why_none` says why there are none.

    `orders` of the lead were scaled and `unscaled` could not be, `without_amount` copiers were left
    out because nobody knows what they copy with.
    """

    as_of: Micros
    platform_offset: Micros
    assets: tuple[AssetEstimates, ...]
    orders: int
    unscaled: int
    without_amount: int
    why_none: NoEstimate | None


class PaidFor:
    """The window that a payout belongs to where all copiers have one clock."""

    def __init__(self, rulebook: Rulebook) -> None:
        self._rulebook = rulebook
        self._known: dict[Micros, SettlementWindow] = {}

    def window(self, at: Micros) -> SettlementWindow:
        """The latest window with pays_at at or before an instant (SPEC, Command line)."""
        if at not in self._known:
            opens_at = next_window(self._rulebook, at).opens_at
            self._known[at] = window_at(self._rulebook, opens_at - 1)
        return self._known[at]


def load_estimates(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> EstimateView:
    """Estimate an account's shares and compare them with what was reported or received."""
    ledger = store.ledger(account.account_id)
    found = estimate_account(store, account, rulebook, ledger, now)
    offset = rulebook.rule_at(now).schedule.offset
    if isinstance(found, NoEstimate):
        return EstimateView(now, offset, (), 0, 0, 0, found)
    paid_for = PaidFor(rulebook)
    rows = compare(
        _by_window(
            ((asset, window.pays_at, due) for (asset, window), due in found.shares.sums().items()),
            paid_for,
        ),
        _reported(store, account.account_id, ledger, now, paid_for),
    )
    pending = _by_asset(found.pending)
    assets = sorted({row.asset for row in rows} | pending.keys())
    return EstimateView(
        as_of=now,
        platform_offset=offset,
        assets=tuple(_of_asset(asset, rows, pending.get(asset, 0)) for asset in assets),
        orders=found.orders,
        unscaled=found.unscaled,
        without_amount=len(found.without_amount),
        why_none=None,
    )


def estimate_account(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    ledger: Ledger,
    now: Micros,
    spells: Sequence[Spell] | None = None,
) -> Estimates | NoEstimate:
    """Estimate every share of an account, or say what is missing for it.

    `spells` are everybody's where they were read already. Of a crowd of copiers nothing is read
    while the lead's side is missing.
    """
    lead = ledger.orders.owner == Owner.LEAD
    if not lead.any():
        return NoEstimate.NO_LEAD_ORDERS
    equity = lead_equity_readings(store, account.account_id, ledger)
    if not equity:
        return NoEstimate.NO_LEAD_EQUITY
    if spells is None:
        spells = load_spells(store, account.account_id, ledger, now)
    if not spells:
        return NoEstimate.NO_COPIERS
    copied = store.copier_past.copied_with(account.account_id)
    if not copied:
        return NoEstimate.NO_COPIED_AMOUNTS
    try:
        return estimate(ledger, rulebook, spells, copied, equity, now)
    except NoRatio:
        return NoEstimate.NO_RATIO


def _reported(
    store: Store, account_id: int, ledger: Ledger, now: Micros, paid_for: PaidFor
) -> dict[tuple[str, SettlementWindow], Units]:
    """What was paid: by the platform's own rows or, where there are none, by the payouts."""
    rows = store.synced.rows(account_id, SyncFeed.PAID_SHARES.value)
    told = ((row.asset, row.at, row.amount) for row in rows)
    received = (
        (event.asset, event.at, event.amount)
        for event in ledger.events
        if event.kind is EventKind.PAYOUT
    )
    return _paid_by(now, told, paid_for) or _paid_by(now, received, paid_for)


def _paid_by(
    now: Micros, rows: Iterable[tuple[str, Micros | None, Units | None]], paid_for: PaidFor
) -> dict[tuple[str, SettlementWindow], Units]:
    return _by_window(
        (
            (asset, at, amount)
            for asset, at, amount in rows
            if at is not None and amount is not None and at <= now
        ),
        paid_for,
    )


def _by_window(
    paid: Iterable[tuple[str, Micros, Units]], paid_for: PaidFor
) -> dict[tuple[str, SettlementWindow], Units]:
    """Sums by the window that each is paid for; an early settlement counts in the week it is in."""
    return sums_by(((asset, paid_for.window(at)), amount) for asset, at, amount in paid)


def _by_asset(shares: EstimatedShares) -> dict[str, Units]:
    return sums_by((asset, due) for (asset, _), due in shares.sums().items())


def _of_asset(asset: str, rows: Sequence[Compared], pending: Units) -> AssetEstimates:
    his = tuple(row for row in rows if row.asset == asset)
    told = [(row.window.pays_at, row.reported) for row in his if row.reported is not None]
    return AssetEstimates(
        asset=asset,
        rows=his,
        estimated=ShareCurve.of(asset, ((row.window.pays_at, row.estimated) for row in his)),
        reported=ShareCurve.of(asset, told),
        error=error_of(his, asset),
        pending=pending,
    )
