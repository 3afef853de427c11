"""One copier's story: when he came and went and why, what he earned and paid, what he owes now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from profitshare_gui.core.copier_note import CopierNote, clean_note
from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.leaving import LikelyCause
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import (
    Account,
    Copier,
    EventKind,
    Provenance,
    ReasonCode,
    Status,
)
from profitshare_gui.core.removal import Obstacle
from profitshare_gui.core.rulebook import Rulebook
from profitshare_gui.core.spells import Spell
from profitshare_gui.exchanges.feed_rows import ListedCopier
from profitshare_gui.store.copier_past import PastReading
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.books import Books
from profitshare_gui.usecases.copier_analytics import books_or_none
from profitshare_gui.usecases.copier_curves import CopierCurve, equity_curve, pnl_curve
from profitshare_gui.usecases.copier_lives import load_lives
from profitshare_gui.usecases.copier_timeline import Moment, copier_timeline
from profitshare_gui.usecases.identity import reported_by_party
from profitshare_gui.usecases.leaving_causes import LeavingCauses, told_by
from profitshare_gui.usecases.sweep_reading import RemovalRule, plan_listed

_LATELY: Micros = 30 * DAY
_MOVES_OUT = (EventKind.WITHDRAWAL, EventKind.TRANSFER_OUT)


class Activity(StrEnum):
    """What the rule for inactive copiers says of one; LEFT is no longer on the list."""

    ACTIVE = "active"
    INACTIVE = "inactive"
    UNKNOWN = "unknown"
    LEFT = "left"


class Condition(NamedTuple):
    """One condition of being inactive: its value, and whether it holds; None where unknown.

    `value` is `Units` for EQUITY, counts for positions and orders, 1 or 0 for NOT_REMOVABLE: the
    exchange's own word that he can be removed, or cannot.
    """

    what: Obstacle
    value: int | None
    holds: bool | None


class Stay(NamedTuple):
    """A spell, and why it probably ended; None while it lasts."""

    spell: Spell
    cause: LikelyCause | None


class Owed(NamedTuple):
    """What is pending from him in one asset, and his high-water mark where the rule has one.

    `to_mark` is the PnL he lacks until a share is taken again. A reported share has no status.
    """

    asset: str
    due: Units
    provenance: Provenance
    status: Status | None
    reason: ReasonCode | None
    high_water_mark: Units | None
    to_mark: Units | None


@dataclass(frozen=True, slots=True, eq=False)
class CopierStory:
    """Everything the archive tells of one copier as of now.

    `rows` are his newest readings, one an asset. `limit` and `is_inclusive` are the rule's largest
    equity of an inactive copier, None without a rule. `platform_removal` says in the platform's
    words whom it removes by itself, empty where it says nothing. Curves are of `asset`.
    """

    copier_id: str
    nickname: str
    as_of: Micros
    platform_offset: Micros
    rows: tuple[Copier, ...]
    asset: str
    activity: Activity
    conditions: tuple[Condition, ...]
    limit: Units | None
    is_inclusive: bool
    stays: tuple[Stay, ...]
    timeline: tuple[Moment, ...]
    pnl: CopierCurve
    equity: CopierCurve
    owed: tuple[Owed, ...]
    note: CopierNote | None
    platform_removal: str


def load_copier_story(
    store: Store,
    account: Account,
    rulebook: Rulebook,
    now: Micros,
    copier_id: str,
    rule: RemovalRule | None = None,
) -> CopierStory:
    """Read one copier's story; `rule` stands for the platform's own rule where it is given."""
    account_id = account.account_id
    ledger = store.ledger(account_id)
    lives = load_lives(store, account_id, ledger, now, copier_id)
    past = store.copier_past.readings(account_id, copier_id)
    listed = [row for row in lives.listed if row.copier.copier_id == copier_id]
    books = books_or_none(store, account, rulebook, now)
    newest = _newest(past)
    asset = next((row.asset for row in newest), lives.main_asset)
    pnl = pnl_curve(ledger, past, copier_id, asset, now)
    equity = equity_curve(ledger, past, copier_id, asset, now)
    rule = rule or RemovalRule(rulebook.rule_at(now).inactive, is_platforms_own=True)
    in_asset = [row for row in listed if row.copier.asset == asset]
    activity, conditions = _activity(in_asset or listed, rule)
    spells = lives.spells
    causes = LeavingCauses(store, account, ledger, rulebook)
    inactive = rule.inactive
    return CopierStory(
        copier_id=copier_id,
        nickname=next((row.nickname for row in newest if row.nickname), ""),
        as_of=now,
        platform_offset=rulebook.rule_at(now).schedule.offset,
        rows=newest,
        asset=asset,
        activity=activity,
        conditions=conditions,
        limit=None if inactive is None else inactive.equity_limit,
        is_inclusive=inactive is not None and inactive.inclusive,
        stays=tuple(Stay(spell, causes.cause(spell, newest, pnl, equity)) for spell in spells),
        timeline=copier_timeline(store, account_id, ledger, books, past, spells, copier_id, now),
        pnl=pnl,
        equity=equity,
        owed=_owed(store, account_id, books, copier_id),
        note=store.notes.all(account_id).get(copier_id),
        platform_removal=told_by(rulebook, "copiers.automatic_removal", now),
    )


def save_copier_note(
    store: Store, account: Account, copier_id: str, note: str, tags: str, *, now: Micros
) -> CopierNote:
    """Note something of a copier; `tags` are apart by commas. An empty note takes the last back."""
    kept = clean_note(note, tags, now)
    store.notes.save(account.account_id, copier_id, kept)
    return kept


def _newest(past: Sequence[PastReading]) -> tuple[Copier, ...]:
    """His newest reading in each asset, that with the most equity first."""
    newest: dict[str, Copier] = {}
    for reading in past:
        copier = reading.copier
        if copier.asset not in newest or newest[copier.asset].as_of <= copier.as_of:
            newest[copier.asset] = copier
    return tuple(sorted(newest.values(), key=lambda row: (-(row.equity or 0), row.asset)))


def _activity(
    listed: Sequence[ListedCopier], rule: RemovalRule
) -> tuple[Activity, tuple[Condition, ...]]:
    if not listed:
        return Activity.LEFT, ()
    row = listed[0]
    plan = plan_listed([row], rule)
    activity = Activity.UNKNOWN
    if plan.eligible:
        activity = Activity.INACTIVE
    elif plan.not_eligible:
        activity = Activity.ACTIVE
    return activity, _conditions(row, rule)


def _conditions(row: ListedCopier, rule: RemovalRule) -> tuple[Condition, ...]:
    found: list[Condition] = []
    copier, inactive = row.copier, rule.inactive
    if inactive is not None:
        small = None
        if copier.equity is not None:
            at_limit = inactive.inclusive and copier.equity == inactive.equity_limit
            small = copier.equity < inactive.equity_limit or at_limit
        found.append(Condition(Obstacle.EQUITY, copier.equity, small))
        for wanted, what, count in (
            (inactive.no_positions, Obstacle.OPEN_POSITIONS, copier.open_positions),
            (inactive.no_orders, Obstacle.ACTIVE_ORDERS, copier.active_orders),
        ):
            if wanted:
                found.append(Condition(what, count, None if count is None else count == 0))
    if row.is_removable is not None:
        word = row.is_removable
        found.append(Condition(Obstacle.NOT_REMOVABLE, int(word), word))
    return tuple(found)


def _owed(store: Store, account_id: int, books: Books | None, copier_id: str) -> tuple[Owed, ...]:
    """What is pending from him: computed, else as the platform reports it."""
    computed = [
        Owed(
            share.asset,
            share.due,
            share.provenance,
            share.status,
            share.reason,
            share.high_water_mark,
            None if share.high_water_mark is None else max(share.high_water_mark - share.base, 0),
        )
        for share in (books.pending if books is not None else ())
        if share.copier_id == copier_id
    ]
    if computed:
        return tuple(computed)
    _, pending = reported_by_party(store, account_id)
    return tuple(
        Owed(asset, due, Provenance.REPORTED, None, None, None, None)
        for ((party, _), asset), due in sorted(pending.items())
        if party == copier_id
    )
