"""Spells: from when to when somebody copied, from whatever tells of it.

Platforms tell this in pieces: a list that has him or no longer has him, the instant he says to have
begun at, an order that was copied, a stop. One who comes back begins another spell and stays one
person (product notes, L6).
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from itertools import groupby
from typing import NamedTuple

import numpy as np

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.records import EventKind, Owner


class SignKind(IntEnum):
    """What a sign says; at one instant an end comes before a beginning."""

    STOPPED = 0
    """He stopped, as the platform tells."""
    GONE = 1
    """A whole list no longer had him."""
    BEGAN = 2
    """The platform says that he has copied since."""
    SEEN = 3
    """He was on the list, or an order was copied."""


class Sign(NamedTuple):
    """One thing that tells whether somebody copied at an instant."""

    copier_id: str
    at: Micros
    kind: SignKind


class SpellEnd(StrEnum):
    """How a spell ended."""

    STOPPED = "stopped"
    GONE = "gone"
    BEGAN_AGAIN = "began_again"


@dataclass(frozen=True, slots=True)
class Spell:
    """One stretch of copying, half-open; `ended_at` is None while it lasts.

    `known_since` is when it was first observed: before that he could have left unnoticed. It is
    None where nothing but a beginning was told. `is_told` says that the platform itself named the
    beginning. An end by `GONE` is when it was noticed, so he may have left a little earlier.
    """

    copier_id: str
    began_at: Micros
    is_told: bool
    known_since: Micros | None
    ended_at: Micros | None
    end: SpellEnd | None

    def holds(self, at: Micros) -> bool:
        """Whether he copied at an instant."""
        return self.began_at <= at and (self.ended_at is None or at < self.ended_at)


def spells_of(signs: Iterable[Sign], as_of: Micros) -> tuple[Spell, ...]:
    """Join signs to spells, by copier and then by time; signs after `as_of` are not there yet."""
    found: list[Spell] = []
    ordered = sorted(sign for sign in signs if sign.at <= as_of)
    for copier_id, his in groupby(ordered, key=lambda sign: sign.copier_id):
        found += _spells(copier_id, his)
    return tuple(found)


def order_signs(ledger: Ledger, ends: Mapping[str, Sequence[Micros]]) -> list[Sign]:
    """A sign of each copier's first order, and of the first one after each of his `ends`.

    Those in between say nothing new, and a million of them would cost a second.
    """
    orders = ledger.orders
    rows = np.flatnonzero(orders.owner == Owner.COPIER)
    copier, opened_at = orders.copier[rows], orders.opened_at[rows]
    order = np.lexsort((opened_at, copier))
    copier, opened_at = copier[order], opened_at[order]
    starts = np.searchsorted(copier, np.arange(len(ledger.copier_ids) + 1)).tolist()
    signs: list[Sign] = []
    for code, copier_id in enumerate(ledger.copier_ids):
        his = opened_at[starts[code] : starts[code + 1]]
        if not len(his):
            continue
        firsts = {0, *(int(np.searchsorted(his, end)) for end in ends.get(copier_id, ()))}
        signs += [
            Sign(copier_id, int(his[place]), SignKind.SEEN)
            for place in sorted(firsts)
            if place < len(his)
        ]
    return signs


def stop_signs(ledger: Ledger) -> list[Sign]:
    """A sign of every copier's own stop among the events."""
    return [
        Sign(event.copier_id, event.at, SignKind.STOPPED)
        for event in ledger.events
        if event.kind is EventKind.STOP_COPYING and event.copier_id
    ]


def spell_at(spells: Sequence[Spell], at: Micros) -> Spell | None:
    """Which of one copier's spells, in the order of time, holds an instant."""
    place = bisect_right([spell.began_at for spell in spells], at) - 1
    return spells[place] if place >= 0 and spells[place].holds(at) else None


@dataclass(slots=True)
class _Open:
    """The spell that lasts while signs are read."""

    began_at: Micros
    is_told: bool
    known_since: Micros | None

    def closed(self, copier_id: str, at: Micros | None, end: SpellEnd | None) -> Spell:
        return Spell(copier_id, self.began_at, self.is_told, self.known_since, at, end)


_ENDS = {SignKind.STOPPED: SpellEnd.STOPPED, SignKind.GONE: SpellEnd.GONE}


def _spells(copier_id: str, signs: Iterable[Sign]) -> list[Spell]:
    found: list[Spell] = []
    now: _Open | None = None
    for _, at, kind in signs:
        if kind in _ENDS:
            if now is not None:
                found.append(now.closed(copier_id, at, _ENDS[kind]))
            now = None
        elif now is None:
            is_seen = kind is SignKind.SEEN
            now = _Open(at, not is_seen, at if is_seen else None)
        elif kind is SignKind.SEEN:
            now.known_since = at if now.known_since is None else now.known_since
        elif at - now.began_at > DAY:  # less may be a date that was told without its hour
            found.append(now.closed(copier_id, at, SpellEnd.BEGAN_AGAIN))
            now = _Open(at, is_told=True, known_since=None)
    if now is not None:
        found.append(now.closed(copier_id, None, None))
    return found
