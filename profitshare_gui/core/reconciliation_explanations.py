"""Explanations of a difference: what they are made of, and which of two is the better."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, product
from typing import NamedTuple

from profitshare_gui.core.money import Units, sums_by
from profitshare_gui.core.reconciliation_course import Bucket, Cause
from profitshare_gui.core.reconciliation_members import Member
from profitshare_gui.core.reconciliation_nets import Nets, nets_of
from profitshare_gui.core.reconciliation_payouts import RowKey
from profitshare_gui.core.reconciliation_rates import Exchanged
from profitshare_gui.core.records import SettlementWindow

_BUCKETS = tuple(Bucket)
_OFF = 2
"""Three floors of sums of two changes lie no further apart."""
_OF_ORDERS = frozenset({Bucket.FEE, Bucket.FUNDING, Bucket.MISSING_TRADE, Bucket.RATIO_VERSION})


class BucketAmount(NamedTuple):
    """A part of a difference and what it is put down to."""

    bucket: Bucket
    amount: Units


class Candidate(NamedTuple):
    """One cause in the members of a row it concerns; the same label, the same cause elsewhere."""

    bucket: Bucket
    label: str | None
    parts: tuple[tuple[int, Cause], ...]

    @property
    def is_hold(self) -> bool:
        """Whether it pays nothing for the row and carries all."""
        return all(cause.is_hold for _, cause in self.parts)

    @property
    def is_sum(self) -> bool:
        """Whether it changes the sum paid and nothing before it."""
        return all(cause.is_sum for _, cause in self.parts)


@dataclass(frozen=True, slots=True)
class Explanation:
    """Parts that sum to a whole difference, and how it compares with others.

    `evidence` is how many neighbouring rows bear it out, less those that match and should not;
    `against` how many say something else. `seen` is how many other copiers of the window it
    explains. It `is_proven` if something was paid; why nothing was is no more than a guess until
    another row bears it out.
    """

    amounts: tuple[BucketAmount, ...]
    candidates: tuple[Candidate, ...]
    label: str | None
    causes: int
    evidence: int = 0
    against: int = 0
    is_proven: bool = True
    seen: int = 0

    @property
    def is_hold(self) -> bool:
        """Whether it says that the share was held back and is still to come."""
        return any(candidate.is_hold for candidate in self.candidates)

    @property
    def rank(self) -> tuple[object, ...]:
        """Smaller is better; the module says by what."""
        order = tuple(sorted(_BUCKETS.index(part.bucket) for part in self.amounts))
        return (
            not self.is_proven,
            self.evidence < 0,
            self.causes,
            -self.seen,
            -self.evidence,
            order,
            self.amounts,
        )


class Subject:
    """A row that differs, with the courses of the copiers it is about."""

    def __init__(
        self,
        key: RowKey,
        due: Units,
        paid: Units,
        members: Sequence[Member],
        exchanged: Exchanged | None,
    ) -> None:
        self.key, self.due, self.paid = key, due, paid
        self.members = members
        self.exchanged = exchanged
        self._base = [member.course.paid(key.window) for member in members]
        self.is_sound = sum(self._base) == due
        """Whether the courses come to the due of the settlement; else no cause is looked for."""
        self._nets: dict[SettlementWindow, Nets | None] = {}
        self._looked_at = -sum(member.course.looked_at for member in members)

    @property
    def cost(self) -> int:
        """How many orders were gone through to value causes so far."""
        return self._looked_at + sum(member.course.looked_at for member in self.members)

    def value(self, candidates: Sequence[Candidate]) -> Units:
        """What the row would have been paid with these causes at work together."""
        return self.due + self.change(candidates, self.key.window)

    def change(self, candidates: Sequence[Candidate], window: SettlementWindow) -> Units:
        """What these causes together change in a window."""
        causes: dict[int, list[Cause]] = {}
        for candidate in candidates:
            for member, cause in candidate.parts:
                causes.setdefault(member, []).append(cause)
        if len(self.members) == 1:
            quick = self._quick(causes.get(0, []), window)
            if quick is not None:
                return quick
        return sum(
            self.members[member].course.paid(window, mine)
            - (
                self._base[member]
                if window == self.key.window
                else self.members[member].course.paid(window)
            )
            for member, mine in causes.items()
        )

    def charge(self, count: int) -> None:
        """Count what was done besides going through orders as if it were so many of them."""
        self._looked_at += count

    def nets(self, window: SettlementWindow) -> Nets | None:
        """The only member's sums in a window, if they alone decide what it is paid."""
        if window not in self._nets:
            self._nets[window] = nets_of(self.members[0].course, window)
        return self._nets[window]

    def _quick(self, causes: Sequence[Cause], window: SettlementWindow) -> Units | None:
        nets = self.nets(window)
        answer = None if nets is None else nets.paid_with(causes)
        if nets is None or answer is None:
            return None
        paid, looked_at = answer
        self._looked_at += looked_at
        return paid - nets.paid

    def adds(self, cause: Cause) -> bool:
        """Whether a cause of the only member changes nothing but the orders this row settles."""
        course = self.members[0].course
        mine = course.turns_of(self.key.window)
        rule = course.turns[mine[-1]].rule
        is_plain = cause.bucket in _OF_ORDERS and cause.edit is not None and not cause.turns
        return is_plain and (rule.is_period_net or cause.since >= mine[0])

    def orders(self) -> int:
        """How many orders the row's settlements were made of."""
        count = 0
        for member in self.members:
            for turn in member.course.turns_of(self.key.window):
                count += len(member.course.waiting(turn))
        return count


def one_cause(subject: Subject, candidate: Candidate) -> Explanation:
    """One cause gets the whole difference."""
    amounts = (BucketAmount(candidate.bucket, subject.paid - subject.due),)
    return Explanation(amounts, (candidate,), candidate.label, 1)


def two_causes(
    subject: Subject, pair: tuple[Candidate, Candidate], values: dict[Candidate, Units]
) -> Explanation:
    """Two causes: the first gets what it does alone, the second what it adds to that."""
    one, other = pair if values[pair[0]] != subject.due else (pair[1], pair[0])
    first = values[one] - subject.due
    parts = merged((one.bucket, first), (other.bucket, subject.paid - values[one]))
    return Explanation(parts, pair, joined(one.label, other.label), 2)


def merged(*parts: tuple[Bucket, Units]) -> tuple[BucketAmount, ...]:
    """Parts by bucket, in the order given."""
    return tuple(BucketAmount(*each) for each in sums_by(parts).items())


def joined(one: str | None, other: str | None) -> str | None:
    """The label of two causes together; None where one of them is about single orders."""
    return None if one is None or other is None else " + ".join(sorted((one, other)))


def distinct(explanations: Iterable[Explanation]) -> list[Explanation]:
    """The best explanation of each set of amounts."""
    best: dict[tuple[BucketAmount, ...], Explanation] = {}
    for explanation in sorted(explanations, key=lambda each: each.rank):
        best.setdefault(tuple(sorted(explanation.amounts)), explanation)
    return sorted(best.values(), key=lambda each: each.rank)


def couples(
    pool: Sequence[Candidate], added: Sequence[Candidate]
) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs of different kinds, and two orders that were left out or counted twice.

    Two of `added` are no pair here. Of a run that is held back nothing is left to change but what
    is paid beside it.
    """
    pairs = chain(combinations(pool, 2), product(pool, added))
    for one, other in pairs:
        if one.is_hold or other.is_hold:
            if Bucket.REBATE in (one.bucket, other.bucket):
                yield one, other
        elif may_pair(one, other):
            yield one, other


def may_pair(one: Candidate, other: Candidate) -> bool:
    """Whether two causes are of different kinds, or about two orders missing or counted twice."""
    return one.bucket is not other.bucket or one.bucket is Bucket.MISSING_TRADE


def singles(
    subject: Subject, pool: Sequence[Candidate], values: dict[Candidate, Units]
) -> dict[Candidate, None]:
    """Causes about one order of a copier's row, which with those about another just add up."""
    if len(subject.members) != 1 or subject.due <= 0:
        return {}
    return {
        candidate: None
        for candidate in pool
        if len(candidate.parts[0][1].positions) == 1
        and values[candidate] > 0
        and subject.adds(candidate.parts[0][1])
    }


def just_added(
    subject: Subject, single: Iterable[Candidate], values: dict[Candidate, Units]
) -> Iterator[tuple[Candidate, Candidate]]:
    """The pairs of `singles` that may come to what was paid: by sum, or about the same order."""
    by_value: dict[Units, list[Candidate]] = {}
    by_order: dict[frozenset[int], list[Candidate]] = {}
    for one in single:
        wanted = subject.paid + subject.due - values[one]
        same = by_order.setdefault(one.parts[0][1].positions, [])
        near = [c for off in range(-_OFF, _OFF + 1) for c in by_value.get(wanted + off, ())]
        for other in chain(near, same):
            if may_pair(one, other):
                yield other, one
        by_value.setdefault(values[one], []).append(one)
        same.append(one)


def shown(explanations: Iterable[Explanation], most: int) -> list[Explanation]:
    """The best explanations, best first: the best of every set of buckets before a second of it."""
    ranked = sorted(explanations, key=lambda each: each.rank)
    first: list[Explanation] = []
    again: list[Explanation] = []
    kinds: set[frozenset[Bucket]] = set()
    for each in ranked:
        kind = frozenset(part.bucket for part in each.amounts)
        (again if kind in kinds else first).append(each)
        kinds.add(kind)
    kept = [*first, *again][:most]
    return sorted(kept, key=lambda each: each.rank)
