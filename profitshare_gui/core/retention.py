"""How long copiers stay: Kaplan-Meier with those who are still there, and late-found ones.

Definitions: product notes, section 4.2, L6. Shares of copiers are statistics and may be float64
on the way; what comes out is whole millionths.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.money import WHOLE_RATIO, Millionths
from profitshare_gui.core.spells import Spell


class Lifetime(NamedTuple):
    """One spell as lengths: observed from an age to an age, at which it `has_ended` or not yet."""

    from_age: Micros
    to_age: Micros
    has_ended: bool


class Step(NamedTuple):
    """At an `age` somebody left: how many were at risk, how many left, the part that stays on."""

    age: Micros
    at_risk: int
    left: int
    staying: Millionths


@dataclass(frozen=True, slots=True)
class Retention:
    """The part of copiers who stay longer than an age, as steps down from 1.

    `longest` is the greatest age that was observed: beyond it nothing is known.
    """

    steps: tuple[Step, ...]
    observed: int
    left: int
    longest: Micros

    def staying_at(self, age: Micros) -> Millionths | None:
        """The part that stays longer than an age; None beyond what was observed."""
        if age > self.longest:
            return None
        place = bisect_right([step.age for step in self.steps], age)
        return self.steps[place - 1].staying if place else WHOLE_RATIO

    @property
    def median(self) -> Micros | None:
        """The age by which half have left; None while more than half stay."""
        return next((step.age for step in self.steps if 2 * step.staying <= WHOLE_RATIO), None)


def lifetimes(spells: Iterable[Spell], as_of: Micros) -> list[Lifetime]:
    """The observed part of each spell; what was observed for no time says nothing."""
    found = []
    for spell in spells:
        end = as_of if spell.ended_at is None else spell.ended_at
        since = end if spell.known_since is None else max(spell.known_since, spell.began_at)
        if since < end:
            ages = since - spell.began_at, end - spell.began_at
            found.append(Lifetime(*ages, spell.ended_at is not None))
    return found


def kaplan_meier(observed: Sequence[Lifetime]) -> Retention:
    """The product-limit estimate: at each age, times 1 - left / at risk.

    Who is still there when observation ends is at risk until then and never counts as having left;
    who was found late is at risk from the age he was found at. At one age an end comes before the
    last observation of others.
    """
    if not observed:
        return Retention((), 0, 0, 0)
    begins = np.sort(np.array([each.from_age for each in observed], np.int64))
    ends = np.sort(np.array([each.to_age for each in observed], np.int64))
    gone = np.array([each.to_age for each in observed if each.has_ended], np.int64)
    ages, left = np.unique(gone, return_counts=True)
    at_risk = np.searchsorted(begins, ages) - np.searchsorted(ends, ages)
    staying = np.rint(np.cumprod(1 - left / at_risk) * WHOLE_RATIO).astype(np.int64)
    columns = zip(ages.tolist(), at_risk.tolist(), left.tolist(), staying.tolist(), strict=True)
    return Retention(
        steps=tuple(Step._make(row) for row in columns),
        observed=len(observed),
        left=len(gone),
        longest=int(ends[-1]),
    )
