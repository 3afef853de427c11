"""Who is behind a masked name: suggestions with a certainty, and money by who was confirmed.

OKX and Bitget name copiers in share rows by a nickname, often masked (`bre***@gmail.com`); two may
share one and anyone may change his. Nothing is merged until the trader says so, and what he
confirms moves amounts between rows of a table, never a sum (SPEC, Sync; product notes, M7).
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import NamedTuple, TypeAlias

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.money import WHOLE_RATIO, Millionths, Units, sums_by
from profitshare_gui.core.spells import Spell

Party: TypeAlias = tuple[str, str]
"""Whose an amount is: a copier_id and no name or, while nobody is confirmed, a name alone."""

_MASK = re.compile(r"[*\u2022\u00b7\u2217\u25cf]+|\u2026+|\.{3,}")
_MOST = 5
_FULL = 4
"""As many visible characters leave little doubt among a few thousand names."""
_MOST_AMOUNTS = 6
_SLACK: Micros = DAY
_MOST_CERTAIN: Millionths = 990_000
"""Never all of it: only the trader confirms."""


class MaskedShare(NamedTuple):
    """A share that the platform reports under a name; `at` is None while it is pending."""

    name: str
    asset: str
    amount: Units
    at: Micros | None


class Evidence(StrEnum):
    """What speaks for a suggestion, or against it."""

    SAME_NAME = "same_name"
    MASK = "mask"
    WEAK_MASK = "weak_mask"
    NAME_UNKNOWN = "name_unknown"
    COPIED_THEN = "copied_then"
    AMOUNTS_FIT = "amounts_fit"
    AMOUNTS_DIFFER = "amounts_differ"
    NAMESAKES = "namesakes"


class Suggestion(NamedTuple):
    """A copier who may be behind a name, how certain that is, and why."""

    copier_id: str
    certainty: Millionths
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class Candidate:
    """A copier with every nickname he is known to have had, and when he copied.

    `expected` are the shares that were computed or estimated for him, by asset and instant of a
    reported share.
    """

    copier_id: str
    nicknames: frozenset[str]
    spells: tuple[Spell, ...]
    expected: Mapping[tuple[str, Micros], Units]


def mask_fits(mask: str, nickname: str) -> bool:
    """Whether a nickname can be what a mask hides: each run of stars stands for one or more.

    Capitals make no difference. A name without stars fits itself alone.
    """
    pieces, name = _pieces(mask), nickname.casefold()
    if len(pieces) == 1:
        return name == pieces[0]
    first, *middle, last = pieces
    if not name.startswith(first):
        return False
    place = len(first)
    for piece in middle:  # the earliest fit leaves the most room for the rest
        found = name.find(piece, place + 1)
        if found < 0:
            return False
        place = found + len(piece)
    return name.endswith(last) and len(name) - len(last) >= place + 1


def visible_count(mask: str) -> int:
    """How many characters of a name are to be seen."""
    return sum(map(len, _pieces(mask)))


@lru_cache(maxsize=1_024)
def _pieces(mask: str) -> tuple[str, ...]:
    """What is to be seen of a name, in small letters; it is asked about for every candidate."""
    return tuple(_MASK.split(mask.casefold()))


def suggest(
    name: str, shares: Sequence[MaskedShare], candidates: Iterable[Candidate]
) -> tuple[Suggestion, ...]:
    """Who may be behind a name, the likeliest first, at most five.

    Each candidate has a weight: 1 for a name that fits, less for one nobody knows, times 4 for
    every amount within a tenth of what was expected and half for every one that is off by half or
    more. The certainty is his part of all weights and of one more, for somebody we do not know:
    the shorter what is visible, the heavier. Who did not copy at the time of a share is out, and a
    name that stands for two people at once is certain of neither.
    """
    his = [share for share in shares if share.name == name]
    bearers = _bearers(his)
    weighed: list[tuple[int, str, tuple[Evidence, ...]]] = []
    for candidate in candidates:
        weight, evidence = _weigh(name, his, candidate)
        if weight:
            weighed.append((weight, candidate.copier_id, evidence))
    stranger = _UNIT // (10 if visible_count(name) >= _FULL else 2)
    total = sum(weight for weight, _, _ in weighed) + stranger
    weighed.sort(key=lambda each: (-each[0], each[1]))
    also = (Evidence.NAMESAKES,) if bearers > 1 else ()
    return tuple(
        Suggestion(
            copier_id,
            min(weight * WHOLE_RATIO // (total * bearers), _MOST_CERTAIN),
            (*evidence, *also),
        )
        for weight, copier_id, evidence in weighed[:_MOST]
    )


def amounts_by_party(
    shares: Iterable[MaskedShare], confirmed: Mapping[str, str]
) -> dict[tuple[Party, str], Units]:
    """What was reported, by party and asset: under a copier where he is confirmed, else a name.

    The sum of each asset is the same whatever is confirmed.
    """

    def party_of(name: str) -> Party:
        copier_id = confirmed.get(name)
        return ("", name) if copier_id is None else (copier_id, "")

    return sums_by(((party_of(share.name), share.asset), share.amount) for share in shares)


_NAMELESS = 200
_UNIT = 4**_MOST_AMOUNTS * _NAMELESS


def _bearers(shares: Sequence[MaskedShare]) -> int:
    """How many people bear a name for sure: two rows of one asset and instant are of two."""
    together = Counter((share.asset, share.at) for share in shares)
    return max(together.values(), default=1)


def _weigh(
    name: str, shares: Sequence[MaskedShare], candidate: Candidate
) -> tuple[int, tuple[Evidence, ...]]:
    """A candidate's weight and what it rests on; 0 where something rules him out."""
    weight, evidence = _weight_of_name(name, candidate.nicknames)
    if not weight:
        return 0, ()
    reasons = [evidence]
    paid = [(share, share.at) for share in shares if share.at is not None]
    if candidate.spells and paid:
        if not all(_copied(candidate.spells, at) for _, at in paid):
            return 0, ()
        reasons.append(Evidence.COPIED_THEN)
    fits = misses = 0
    for share, at in paid:
        expected = candidate.expected.get((share.asset, at))
        if expected is None or fits + misses == _MOST_AMOUNTS:
            continue
        gap, size = abs(share.amount - expected), max(abs(share.amount), abs(expected))
        fits += 10 * gap <= size
        misses += 2 * gap >= size > 0
    weight = weight * 4**fits // 2**misses
    if fits > misses:
        reasons.append(Evidence.AMOUNTS_FIT)
    elif misses > fits:
        reasons.append(Evidence.AMOUNTS_DIFFER)
    return max(weight, 1), tuple(reasons)


def _weight_of_name(name: str, nicknames: frozenset[str]) -> tuple[int, Evidence]:
    visible = visible_count(name)
    if not nicknames:
        return _UNIT // _NAMELESS, Evidence.NAME_UNKNOWN
    if name in nicknames:
        return _UNIT, Evidence.SAME_NAME
    if not any(mask_fits(name, nickname) for nickname in nicknames):
        return 0, Evidence.MASK
    return _UNIT, Evidence.MASK if visible >= _FULL else Evidence.WEAK_MASK


def _copied(spells: Sequence[Spell], at: Micros) -> bool:
    """Whether a share may be of somebody: he had begun by then. It may be paid after he left."""
    return any(spell.began_at <= at + _SLACK for spell in spells)
