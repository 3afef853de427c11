"""The analytics of copiers: concentration, retention, cohorts, churn and what a removal does."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum

from profitshare_gui.core.churn import ChurnGroup, churn_after_drawdown, drawdowns_of
from profitshare_gui.core.cohorts import Cohort, cohorts
from profitshare_gui.core.concentration import Concentration, concentration
from profitshare_gui.core.errors import NoRatio
from profitshare_gui.core.instants import DAY, WEEK, Micros
from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.performance_windows import lead_equity
from profitshare_gui.core.records import Account, EventKind
from profitshare_gui.core.removal_effect import RemovalEffect, removal_effect
from profitshare_gui.core.retention import Retention, kaplan_meier, lifetimes
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.spells import Spell
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.bookkeeping import load_books
from profitshare_gui.usecases.books import Books
from profitshare_gui.usecases.copier_lives import Lives, listed_now, load_lives
from profitshare_gui.usecases.identity import reported_by_party
from profitshare_gui.usecases.sweep_preview import TierEffect, documented_levels
from profitshare_gui.usecases.sweep_reading import RemovalRule, plan_listed

_THURSDAY_TO_MONDAY: Micros = 3 * DAY
"""Micros count from a Thursday, weeks begin on a Monday."""


class ShareSource(StrEnum):
    """Where the shares of copiers were taken from."""

    COMPUTED = "computed"
    REPORTED = "reported"
    PAYOUTS = "payouts"
    LIST = "list"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class CopierAnalysis:
    """An account's copiers in figures as of now. Amounts are of one `asset`, the one most is in.

    `listed` are on the list now, of whom the rule calls `inactive` some and cannot judge `unknown`.
    `share_unnamed` was paid by somebody whom no copier is known to be. `churn_unknown` weeks are in
    no group, for nobody knows the lead's equity then. `clearing` is what removing all who are
    inactive would do.
    """

    as_of: Micros
    platform_offset: Micros
    asset: str
    listed: int
    active: int
    inactive: int
    unknown: int
    equity: Concentration
    shares: Concentration
    share_source: ShareSource
    share_unnamed: Units
    retention: Retention
    cohorts: tuple[Cohort, ...]
    churn: tuple[ChurnGroup, ...]
    churn_unknown: int
    clearing: RemovalEffect
    has_rule: bool

    @property
    def is_empty(self) -> bool:
        """Whether the archive has never heard of a copier."""
        return not self.listed and not self.cohorts


def load_copier_analysis(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    now: Micros,
    rule: RemovalRule | None = None,
) -> CopierAnalysis:
    """Analyse an account's copiers; `rule` stands for the platform's own rule where it is given."""
    ledger = store.ledger(account.account_id)
    lives = load_lives(store, account.account_id, ledger, now)
    asset, offset = lives.main_asset, rulebook.rule_at(now).schedule.offset
    rows = [row for row in lives.listed if row.copier.asset == asset]
    rule = rule or RemovalRule(rulebook.rule_at(now).inactive, is_platforms_own=True)
    plan = plan_listed(rows, rule)
    books = books_or_none(store, account, rulebook, now)
    source, paid, unnamed = _shares(store, account.account_id, lives, books, asset, now)
    equity = {row.copier.copier_id: row.copier.equity for row in rows}
    churn, churn_unknown = churn_after_drawdown(
        lives.spells,
        drawdowns_of(lead_equity(ledger.events, asset, now)),
        _first_monday(lives.spells, offset, now),
        now,
    )
    inactive = {copier.copier_id for copier in plan.eligible}
    return CopierAnalysis(
        as_of=now,
        platform_offset=offset,
        asset=asset,
        listed=len(rows),
        active=len(plan.not_eligible),
        inactive=len(inactive),
        unknown=len(plan.unknown),
        equity=concentration(equity.values()),
        shares=concentration(paid.values()),
        share_source=source,
        share_unnamed=unnamed,
        retention=kaplan_meier(lifetimes(lives.spells, now)),
        cohorts=cohorts(lives.spells, now, offset, equity=equity, share=paid),
        churn=churn,
        churn_unknown=churn_unknown,
        clearing=removal_effect(
            (row.copier for row in rows),
            inactive,
            active={each.copier.copier_id for each in plan.not_eligible},
            pending=pending_amounts(store, account.account_id, books),
        ),
        has_rule=rule.inactive is not None,
    )


def load_removal_effect(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    now: Micros,
    removed: AbstractSet[str],
    rule: RemovalRule | None = None,
) -> TierEffect:
    """What removing some copiers would change, and the platform's levels."""
    rows = listed_now(store, account.account_id)
    rule_now = rulebook.rule_at(now)
    rule = rule or RemovalRule(rule_now.inactive, is_platforms_own=True)
    books = books_or_none(store, account, rulebook, now)
    change = removal_effect(
        (row.copier for row in rows),
        removed,
        active={each.copier.copier_id for each in plan_listed(rows, rule).not_eligible},
        pending=pending_amounts(store, account.account_id, books),
    )
    return TierEffect(change, documented_levels(rule_now))


def pending_amounts(
    store: Store, account_id: int, books: Books | None
) -> list[tuple[str, str, Units]]:
    """Pending shares as copier_id, asset, amount: computed ones, where there are none, reported."""
    if books is not None and books.pending:
        return [(share.copier_id, share.asset, share.due) for share in books.pending]
    _, pending = reported_by_party(store, account_id)
    return [
        (copier_id, asset, due) for ((copier_id, _), asset), due in pending.items() if copier_id
    ]


def books_or_none(store: Store, account: Account, rulebook: Rulebook, now: Micros) -> Books | None:
    """The books of an account; None where an order has no ratio, so that nothing can be settled."""
    try:
        return load_books(store.settlements, account.account_id, rulebook, now)
    except NoRatio:
        return None


def _shares(
    store: Store,
    account_id: int,
    lives: Lives,
    books: Books | None,
    asset: str,
    now: Micros,
) -> tuple[ShareSource, dict[str, Units], Units]:
    """What each copier paid in an asset, by the first source that has any, and what nobody did."""
    computed = sums_by(_computed(books, asset)) if books is not None else {}
    computed.pop("", None)  # of a pool nobody knows whose
    if any(computed.values()):
        return ShareSource.COMPUTED, computed, 0
    paid, _ = reported_by_party(store, account_id)
    of_asset = [(party, amount) for (party, of), amount in paid.items() if of == asset]
    if of_asset:
        named = sums_by((copier_id, amount) for (copier_id, _), amount in of_asset if copier_id)
        return ShareSource.REPORTED, named, sum(a for (cid, _), a in of_asset if not cid)
    events = [
        (event.copier_id, event.amount)
        for event in store.events(account_id)
        if event.kind is EventKind.PAYOUT
        and event.asset == asset
        and event.amount is not None
        and event.at <= now
    ]
    if events:
        sums = sums_by(events)
        return ShareSource.PAYOUTS, sums, sums.pop("", 0)
    listed = sums_by(
        (row.copier.copier_id, row.copier.share_paid)
        for row in lives.listed
        if row.copier.asset == asset and row.copier.share_paid is not None
    )
    return (ShareSource.LIST if listed else ShareSource.NONE), listed, 0


def _computed(books: Books, asset: str) -> Iterable[tuple[str, Units]]:
    for page in books.pages:
        shares = page.load()
        for group, due in zip(shares.groups, shares.batch.due.tolist(), strict=True):
            if due and group.asset == asset:
                yield group.copier_id, due


def _first_monday(spells: Iterable[Spell], offset: Micros, now: Micros) -> Micros:
    """The platform's first Monday on which copiers were observed."""
    known = [spell.known_since for spell in spells if spell.known_since is not None]
    shifted = min(known, default=now) + offset + _THURSDAY_TO_MONDAY
    return -(-shifted // WEEK) * WEEK - _THURSDAY_TO_MONDAY - offset
