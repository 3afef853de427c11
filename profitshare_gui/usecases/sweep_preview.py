"""What a removal would do, before anything is decided: three groups, what they owe, the effect."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from profitshare_gui.core.errors import ProfitShareError
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import Account, Copier, EventKind
from profitshare_gui.core.removal import RemovalPlan
from profitshare_gui.core.removal_effect import RemovalEffect, removal_effect
from profitshare_gui.core.rulebook import Rulebook, SettlementRule
from profitshare_gui.core.sweep import PlannedItem
from profitshare_gui.store.store import Store
from profitshare_gui.usecases.copier_lives import listed_now
from profitshare_gui.usecases.sweep_figures import CopierFigures, load_figures
from profitshare_gui.usecases.sweep_reading import ListReading, RemovalRule, plan_listed
from profitshare_gui.usecases.sweeping import SweepOrder

_LEVELS = ("limits.levels", "limits.ratio_levels", "limits.copiers_by_level")


class Group(StrEnum):
    """Which of the three groups a copier is in, or that he is no longer on the list."""

    ELIGIBLE = "eligible"
    NOT_ELIGIBLE = "not_eligible"
    UNKNOWN = "unknown"
    GONE = "gone"


class Fate(StrEnum):
    """What becomes of a pending share when its copier is removed, as far as documented."""

    SETTLES_NOW = "settles_now"
    UNDOCUMENTED = "undocumented"


class Way(StrEnum):
    """How copiers of an account can be removed."""

    CALLS = "calls"
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """One copier of a preview.

    `obstacles` or `missing` say why he is not eligible.
    """

    copier: Copier
    group: Group
    obstacles: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()
    figures: CopierFigures = CopierFigures()  # noqa: RUF009 - frozen

    @property
    def name(self) -> str:
        """His nickname, or his id where he has none."""
        return self.copier.nickname or self.copier.copier_id


@dataclass(frozen=True, slots=True)
class TierEffect:
    """What the removal changes in the figures that levels go by.

    `documented` are the platform's levels in its own words, empty where its rulebook has none: then
    their effect is unknown.
    """

    change: RemovalEffect
    documented: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SweepPreview:
    """Everything that is to be known before a removal is confirmed.

    `rows` are the chosen copiers, `gone` among them those no longer on the list; `also` what they
    have in further assets, which leaves with them. `hidden` counts copiers that a filter hides,
    which are never in it. `lead` is the exchange's own id of the account, empty where not known.
    `as_of` is when the list was read, None where there has never been one; `is_fresh` says that it
    was read whole for this preview, and `trouble` why it was not. `interval` is the time from one
    call to the next; `how_to_remove` and `returns_after` (minutes) are the platform's own words,
    empty where it says nothing.
    """

    account: Account
    platform: str
    way: Way
    has_key: bool
    rule: RemovalRule
    rows: tuple[PreviewRow, ...]
    hidden: int
    as_of: Micros | None
    is_fresh: bool
    trouble: ProfitShareError | None
    fate: Fate
    tier: TierEffect
    interval: Micros
    how_to_remove: str
    returns_after: str = ""
    also: tuple[PreviewRow, ...] = ()
    lead: str = ""

    def of(self, group: Group) -> tuple[PreviewRow, ...]:
        """The copiers of one group, in the order of the preview."""
        return tuple(row for row in self.rows if row.group is group)

    @property
    def eligible(self) -> tuple[PreviewRow, ...]:
        """Whom the removal would remove."""
        return self.of(Group.ELIGIBLE)

    @property
    def order(self) -> SweepOrder:
        """The removal of everybody eligible, to be confirmed."""
        return SweepOrder(tuple(_item(row) for row in self.eligible), self.rule, self.lead)

    @property
    def pending(self) -> dict[str, Units]:
        """What the eligible owe, by asset; only what is known."""
        return dict(self.tier.change.pending)

    @property
    def pending_unknown(self) -> int:
        """Of how many eligible copiers nobody knows what they owe."""
        rows = (row for row in (*self.rows, *self.also) if row.group is Group.ELIGIBLE)
        return len({row.copier.copier_id for row in rows if row.figures.pending is None})


@dataclass(frozen=True, slots=True)
class PreviewPlace:
    """What a preview is made for: the account's archive, its rulebook, and how it removes."""

    store: Store
    account: Account
    rulebook: Rulebook
    platform: str
    way: Way
    has_key: bool
    interval: Micros


def make_preview(
    place: PreviewPlace,
    reading: ListReading | None,
    chosen: Sequence[str] | None,
    rule: RemovalRule,
    now: Micros,
    *,
    hidden: int = 0,
    trouble: ProfitShareError | None = None,
) -> SweepPreview:
    """Sort the chosen copiers, or everybody on the list where `chosen` is None.

    Without a `reading` the archive's last one counts; the removal reads again in any case.
    """
    if reading is None:
        listed = list(listed_now(place.store, place.account.account_id))
    else:
        listed = list(reading.listed.values())
    people, further = _people(plan_listed(listed, rule))
    figures = load_figures(place.store, place.account, place.rulebook, now)
    wanted = None if chosen is None else dict.fromkeys(chosen)
    rows, also = (
        [
            replace(row, figures=figures.of(row.copier))
            for row in each
            if wanted is None or row.copier.copier_id in wanted
        ]
        for each in (people, further)
    )
    if wanted is not None:
        place_of = {copier_id: number for number, copier_id in enumerate(wanted)}
        rows.sort(key=lambda row: place_of[row.copier.copier_id])
        known = {row.copier.copier_id for row in rows}
        rows += [_gone(copier_id, now) for copier_id in wanted if copier_id not in known]
    rule_now = place.rulebook.rule_at(now)
    as_of = max((row.copier.as_of for row in listed), default=None)
    return SweepPreview(
        account=place.account,
        platform=place.platform,
        way=place.way,
        has_key=place.has_key,
        rule=rule,
        rows=tuple(rows),
        hidden=hidden,
        as_of=reading.read_at if reading else as_of,
        is_fresh=reading is not None,
        trouble=trouble,
        fate=_fate(rule_now),
        tier=_tier(people, further, rows, also, rule_now),
        interval=place.interval,
        how_to_remove=_value(rule_now, "copiers.removal"),
        returns_after=_value(rule_now, "copiers.return_after_minutes"),
        also=tuple(also),
        lead="" if reading is None else reading.lead,
    )


def _item(row: PreviewRow) -> PlannedItem:
    copier = row.copier
    content = {
        "equity": copier.equity,
        "open_positions": copier.open_positions,
        "active_orders": copier.active_orders,
        "copying_since": copier.copying_since,
        "share_paid": row.figures.share_paid,
        "to_mark": row.figures.to_mark,
    }
    words = json.dumps(content, sort_keys=True, separators=(",", ":"))
    nickname = copier.nickname or ""
    return PlannedItem(copier.copier_id, nickname, copier.asset, row.figures.pending, words)


def _people(plan: RemovalPlan) -> tuple[list[PreviewRow], list[PreviewRow]]:
    """One row a person, and the rows of their further assets.

    Who is removed is removed with all that he copies, so each asset must allow it: the one that
    speaks against it most is the person's row, and the others are in its group.
    """
    groups = (
        [
            PreviewRow(failed.copier, Group.NOT_ELIGIBLE, tuple(map(str, failed.obstacles)))
            for failed in plan.not_eligible
        ],
        [PreviewRow(unsure.copier, Group.UNKNOWN, (), unsure.missing) for unsure in plan.unknown],
        [PreviewRow(copier, Group.ELIGIBLE) for copier in plan.eligible],
    )
    first: dict[str, PreviewRow] = {}
    further: list[PreviewRow] = []
    for row in (row for group in groups for row in group):
        worst = first.setdefault(row.copier.copier_id, row)
        if worst is not row:
            further.append(replace(row, group=worst.group))
    of = {group: [row for row in first.values() if row.group is group] for group in Group}
    return of[Group.ELIGIBLE] + of[Group.NOT_ELIGIBLE] + of[Group.UNKNOWN], further


def _gone(copier_id: str, now: Micros) -> PreviewRow:
    copier = Copier(copier_id, "", None, None, None, None, None, None, None, None, now)
    return PreviewRow(copier, Group.GONE)


def _fate(rule: SettlementRule) -> Fate:
    """A removed copier stops copying: whether that settles is documented or it is not."""
    is_documented = EventKind.STOP_COPYING in rule.triggers
    return Fate.SETTLES_NOW if is_documented else Fate.UNDOCUMENTED


def _tier(
    people: Sequence[PreviewRow],
    further: Sequence[PreviewRow],
    rows: Sequence[PreviewRow],
    also: Sequence[PreviewRow],
    rule: SettlementRule,
) -> TierEffect:
    return TierEffect(
        change=removal_effect(
            (row.copier for row in (*people, *further)),
            {row.copier.copier_id for row in rows if row.group is Group.ELIGIBLE},
            active={row.copier.copier_id for row in people if row.group is Group.NOT_ELIGIBLE},
            pending=[
                (row.copier.copier_id, row.copier.asset, row.figures.pending)
                for row in (*rows, *also)
                if row.figures.pending is not None
            ],
        ),
        documented=documented_levels(rule),
    )


def documented_levels(rule: SettlementRule) -> tuple[str, ...]:
    """The platform's levels in its own words, empty where its rulebook has none."""
    told = (value.text for value in rule.values if value.key in _LEVELS)
    return tuple(words for words in told if words not in {"", "unknown"})


def _value(rule: SettlementRule, key: str) -> str:
    """A value of the rulebook in its own words, empty where it says nothing."""
    text = next((value.text for value in rule.values if value.key == key), "")
    return "" if text == "unknown" else text
