"""Cohorts: copiers by the month they first joined, and how many of them copy months later.

Definition: product notes, section 4.2, L7. Months are those of the platform's clock.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

import numpy as np

from profitshare_gui.core.instants import Micros, to_datetime, to_micros
from profitshare_gui.core.ledger import OPEN
from profitshare_gui.core.money import Units
from profitshare_gui.core.spells import Spell

_MONTHS = 12


@dataclass(frozen=True, slots=True)
class Cohort:
    """Those who joined in the month that began at `month_at`.

    `copying` counts those who copied at the end of that month, of the next, and so on; the last
    one is of the month that is not over yet, as of now. `equity` is what those who copy now have,
    of `equity_unknown` of them nobody knows; `share` what the cohort has paid so far.
    """

    month_at: Micros
    joined: int
    copying: tuple[int, ...]
    equity: Units
    equity_unknown: int
    share: Units

    @property
    def now(self) -> int:
        """How many of them copy now."""
        return self.copying[-1]


def cohorts(
    spells: Sequence[Spell],
    as_of: Micros,
    offset: Micros,
    *,
    equity: Mapping[str, Units | None],
    share: Mapping[str, Units],
) -> tuple[Cohort, ...]:
    """The cohorts, oldest first; everyone is in one, that of his first spell.

    Who left and came back copies again in the months after; a month in which nobody joined has no
    cohort. `equity` and `share` are of one asset, by copier.
    """
    if not spells:
        return ()
    first_month: dict[str, int] = {}
    for spell in spells:
        month = _month_of(spell.began_at, offset)
        first_month[spell.copier_id] = min(first_month.get(spell.copier_id, month), month)
    current = _month_of(as_of, offset)
    joined_in = np.array([first_month[spell.copier_id] for spell in spells])
    began = np.array([spell.began_at for spell in spells], np.int64)
    ended = np.array([OPEN if s.ended_at is None else s.ended_at for s in spells], np.int64)
    first = int(joined_in.min())
    counts: dict[int, list[int]] = {month: [] for month in sorted(set(first_month.values()))}
    for month in range(first, current + 1):
        at = as_of if month == current else _month_at(month + 1, offset) - 1
        copies = (began <= at) & (at < ended)
        present = np.bincount(joined_in[copies] - first, minlength=current - first + 1)
        for joined, row in counts.items():
            if joined <= month:
                row.append(int(present[joined - first]))
    present_now = {spell.copier_id for spell in spells if spell.holds(as_of)}
    members: dict[int, list[str]] = {}
    for copier_id, month in first_month.items():
        members.setdefault(month, []).append(copier_id)
    return tuple(
        _cohort(month, offset, members[month], tuple(counts[month]), present_now, equity, share)
        for month in counts
    )


def _cohort(
    month: int,
    offset: Micros,
    members: Sequence[str],
    copying: tuple[int, ...],
    present: set[str],
    equity: Mapping[str, Units | None],
    share: Mapping[str, Units],
) -> Cohort:
    held = [equity.get(copier_id) for copier_id in members if copier_id in present]
    return Cohort(
        month_at=_month_at(month, offset),
        joined=len(members),
        copying=copying,
        equity=sum(amount for amount in held if amount is not None),
        equity_unknown=sum(amount is None for amount in held),
        share=sum(share.get(copier_id, 0) for copier_id in members),
    )


def _month_of(at: Micros, offset: Micros) -> int:
    moment = to_datetime(at + offset)
    return moment.year * _MONTHS + moment.month - 1


def _month_at(month: int, offset: Micros) -> Micros:
    year, place = divmod(month, _MONTHS)
    return to_micros(datetime(year, place + 1, 1, tzinfo=UTC)) - offset
