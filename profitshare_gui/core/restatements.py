"""Restatements: shares of the past that come out otherwise once more is known.

A late or corrected order may change what was due in a window that was settled long ago. History is
not rewritten silently: every share that changed is named, with what it was and what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, fields, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from profitshare_gui.core.batches import STATUSES, Batch, Cumulative
from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import Units
from profitshare_gui.core.records import SettlementWindow, Status
from profitshare_gui.core.shares import WindowShares
from profitshare_gui.core.trades import Group

FACTS_CHANGED = "facts"
RULES_CHANGED = "rules"


@dataclass(frozen=True, slots=True)
class Restatement:
    """One share before and after. A status is None where there was, or is, no such share."""

    window: SettlementWindow
    trigger: str
    copier_id: str
    asset: str
    due_before: Units
    due_after: Units
    status_before: Status | None
    status_after: Status | None

    @property
    def difference(self) -> Units:
        """How much more is due than was."""
        return self.due_after - self.due_before


@dataclass(frozen=True, slots=True)
class KeptRestatement:
    """A restatement, when it was found and why: `facts` that came late, or other `rules`."""

    restated_at: Micros
    cause: str
    restatement: Restatement


def restatements(before: WindowShares | None, after: WindowShares | None) -> Iterator[Restatement]:
    """What changed between two answers to one window, copier by copier."""
    told = after or before
    if told is None:
        return
    old, new = _by_group(before), _by_group(after)
    for group in sorted(old.keys() | new.keys()):
        was, now = old.get(group, (0, None)), new.get(group, (0, None))
        if was != now:
            yield Restatement(
                window=told.run.window,
                trigger=told.run.trigger,
                copier_id=group.copier_id,
                asset=group.asset,
                due_before=was[0],
                due_after=now[0],
                status_before=was[1],
                status_after=now[1],
            )


def _by_group(shares: WindowShares | None) -> Mapping[Group, tuple[Units, Status | None]]:
    if shares is None:
        return {}
    return {
        group: (due, STATUSES[status])
        for group, due, status in zip(
            shares.groups, shares.batch.due.tolist(), shares.batch.status.tolist(), strict=True
        )
    }


def are_same(one: WindowShares | None, other: WindowShares | None) -> bool:
    """Whether two answers to one window agree in every column, not in what they pay alone.

    Shares that pay the same may rest on other orders; they would be explained by the wrong ones.
    """
    if one is None or other is None:
        return one is other
    names = [field.name for field in fields(Batch) if field.name not in ("run", "cumulative")]
    return (
        one.groups == other.groups
        and (one.run.window, one.run.trigger) == (other.run.window, other.run.trigger)
        and _are_equal(one, other, ("ratio", "is_estimated"))
        and _are_equal(one.batch, other.batch, names)
        and _are_equal(
            one.batch.cumulative,
            other.batch.cumulative,
            [field.name for field in fields(Cumulative)],
        )
    )


def _are_equal(one: object, other: object, names: Sequence[str]) -> bool:
    """Whether columns of two objects hold the same; one that neither has is the same."""
    ours: list[Any] = [getattr(one, name, None) for name in names]
    theirs: list[Any] = [getattr(other, name, None) for name in names]
    return all(map(np.array_equal, ours, theirs))


def part_of(shares: WindowShares | None, copier_ids: AbstractSet[str]) -> WindowShares | None:
    """Some copiers' shares of a window; None where it has none of theirs."""
    if shares is None:
        return None
    others = {group.copier_id for group in shares.groups} - copier_ids
    return corrected(shares, others, None)


def corrected(
    before: WindowShares | None, copier_ids: AbstractSet[str], theirs: WindowShares | None
) -> WindowShares | None:
    """One window with some copiers' shares replaced by `theirs`; None where no share is left."""
    if before is None:
        return theirs
    kept = np.array([group.copier_id not in copier_ids for group in before.groups], np.bool_)
    groups = [group for group in before.groups if group.copier_id not in copier_ids]
    if theirs is not None:
        groups += theirs.groups
    if not groups:
        return None
    order = np.array(sorted(range(len(groups)), key=groups.__getitem__), np.intp)
    ours, other = before.batch, None if theirs is None else theirs.batch

    def joined(one: Any, two: Any) -> NDArray[Any]:
        parts = (one[kept],) if two is None else (one[kept], two)
        return np.concatenate(parts)[order]

    def each(name: str) -> NDArray[Any]:
        return joined(getattr(ours, name), None if other is None else getattr(other, name))

    cumulative = None
    if ours.cumulative is not None:
        states = ours.cumulative, None if other is None else other.cumulative
        cumulative = Cumulative(
            *(
                joined(*(None if state is None else getattr(state, name) for state in states))
                for name in (field.name for field in fields(Cumulative))
            )
        )
    return WindowShares(
        groups=tuple(groups[place] for place in order.tolist()),
        batch=replace(
            ours,
            group=np.arange(len(groups)),
            status=each("status"),
            reason=each("reason"),
            base=each("base"),
            due=each("due"),
            due_if_settled=each("due_if_settled"),
            settled_until=each("settled_until"),
            notes=each("notes"),
            ratio=None if ours.ratio is None else each("ratio"),
            cumulative=cumulative,
        ),
        ratio=joined(before.ratio, None if theirs is None else theirs.ratio),
        is_estimated=joined(before.is_estimated, None if theirs is None else theirs.is_estimated),
    )
