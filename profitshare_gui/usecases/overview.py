"""All accounts at a glance: what is pending, when it is paid, and what needs the trader now.

A card is what the first picture needs. Its `load_details` reads the rest, which takes longer: the
last payout, the list of copiers, the last trade, and the alerts that follow from them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from functools import partial

from profitshare_gui.core.allowance import Allowance, ratio_allowance
from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.lead_standing import InactivityClock, inactivity_clock
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Account, Owner, SettlementWindow
from profitshare_gui.core.rulebook import UNKNOWN, Rulebook, next_window
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.copier_list import count_copiers
from profitshare_gui.usecases.overview_alerts import (
    Alert,
    CopierCounts,
    alerts_of,
    alerts_of_trouble,
)
from profitshare_gui.usecases.overview_payout import LastPayout, load_last_payout
from profitshare_gui.usecases.profit import ProfitOverview, load_profit
from profitshare_gui.usecases.rulebooks import RulebookShelf

LATELY: Micros = 30 * DAY
"""How far back `AccountDetails.paid_lately` reaches."""


@dataclass(frozen=True, slots=True)
class AccountDetails:
    """What of an account takes longer to read, as of the instant of its card.

    `payout` and `copiers` are None where there is nothing to say, `inactivity` where the rules have
    no such clock. `paid_lately` is what came in the last 30 days, by asset, in `payouts_lately`
    payouts. `alerts` are the most urgent first.
    """

    payout: LastPayout | None
    copiers: CopierCounts | None
    inactivity: InactivityClock | None
    paid_lately: Mapping[str, Units]
    payouts_lately: int
    alerts: tuple[Alert, ...]


@dataclass(frozen=True, slots=True, eq=False)
class AccountCard:
    """One account's profit, or the trouble that keeps it from being computed.

    `window` is what the countdown counts to, None only where the rulebook itself is the trouble.
    `allowance` says when the ratio may be changed, None in trouble. `load_details` may run on any
    thread, as long as the archive is open.
    """

    account: Account
    profit: ProfitOverview | None
    trouble: ProfitShareError | None
    window: SettlementWindow | None
    allowance: Allowance | None
    load_details: Callable[[], AccountDetails]


@dataclass(frozen=True, slots=True)
class AssetSums:
    """One asset over all accounts: was due, is pending, would be held back. Never mixed."""

    asset: str
    due: Units
    pending: Units
    postponed: Units


def load_overview(store: Store, shelf: RulebookShelf, now: Micros) -> tuple[AccountCard, ...]:
    """A card per account, by name; one account in trouble does not hide the others."""
    return tuple(_card(store, shelf, account, now) for account in store.accounts())


def sums_over(cards: Iterable[AccountCard]) -> tuple[AssetSums, ...]:
    """The sums of all accounts that could be settled, asset by asset."""
    found: defaultdict[str, list[Units]] = defaultdict(lambda: [0, 0, 0])
    for card in cards:
        for total in card.profit.totals if card.profit else ():
            sums = found[total.asset]
            for place, amount in enumerate((total.due, total.pending, total.postponed)):
                sums[place] += amount
    return tuple(AssetSums(asset, *found[asset]) for asset in sorted(found))


def paid_over(details: Iterable[AccountDetails]) -> dict[str, Units]:
    """What all accounts were paid in the last 30 days, by asset."""
    found: defaultdict[str, Units] = defaultdict(int)
    for each in details:
        for asset, amount in each.paid_lately.items():
            found[asset] += amount
    return {asset: found[asset] for asset in sorted(found)}


def _card(store: Store, shelf: RulebookShelf, account: Account, now: Micros) -> AccountCard:
    window = None
    try:
        rulebook = shelf.rulebook(account.rulebook_id, account.overrides)
        window = next_window(rulebook, now)
        profit = load_profit(store, account, rulebook, now)
    except ProfitShareError as trouble:
        in_trouble = partial(_details_in_trouble, account, trouble)
        return AccountCard(account, None, trouble, window, None, in_trouble)
    changed_at = [at for at, _ in profit.ratio_changes]
    allowance = ratio_allowance(rulebook.rule_at(now), changed_at, now)
    details = partial(_details, store, account, rulebook, profit)
    return AccountCard(account, profit, None, profit.window, allowance, details)


def _details_in_trouble(account: Account, trouble: ProfitShareError) -> AccountDetails:
    return AccountDetails(None, None, None, {}, 0, alerts_of_trouble(account, trouble))


def _details(
    store: Store, account: Account, rulebook: Rulebook, profit: ProfitOverview
) -> AccountDetails:
    now, account_id = profit.as_of, account.account_id
    rule = rulebook.rule_at(now)
    books = load_books(store.settlements, account_id, rulebook, now)
    payout = load_last_payout(store, account, books)
    copiers = _counts(store, account, rulebook, now)
    inactivity = inactivity_clock(rule, None, now)
    if inactivity is not None:
        # A copier's order is a trace of the lead's: often the only one that a file holds.
        traded = store.lead_trades.span(account_id, (Owner.COPIER, Owner.LEAD), now)
        inactivity = inactivity_clock(rule, traded.last_at, now)
    lately = store.payouts.sums(account_id, now - LATELY, now)
    runs = store.synced.runs(account_id, 1)
    return AccountDetails(
        payout=payout,
        copiers=copiers,
        inactivity=inactivity,
        paid_lately={asset: amount for asset, (_, amount) in lately.items()},
        payouts_lately=sum(count for count, _ in lately.values()),
        alerts=alerts_of(
            profit, payout, copiers, inactivity, problems=len(runs[0].problems) if runs else 0
        ),
    )


def _counts(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> CopierCounts | None:
    """The list of copiers as the Copiers page judges it; None where there never was one."""
    counted = count_copiers(store, account, rulebook, now)
    if counted is None:
        return None
    cap = next((v for v in rulebook.rule_at(now).values if v.key == "limits.copiers"), None)
    return CopierCounts(
        current=counted.current,
        active=counted.current - counted.inactive - counted.unknown,
        inactive=counted.inactive,
        unknown=counted.unknown,
        cap=None if cap is None or cap.text == UNKNOWN else int(cap.text),
    )
