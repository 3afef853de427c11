"""Explanations of a difference: what they are made of, and which of two is the better."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import NamedTuple

from profitshare_gui.core.money import Units
from profitshare_gui.core.reconciliation_course import Bucket, Cause
from profitshare_gui.core.reconciliation_members import Member
from profitshare_gui.core.reconciliation_payouts import RowKey
from profitshare_gui.core.reconciliation_rates import Exchanged
from profitshare_gui.core.records import SettlementWindow

_BUCKETS = tuple(Bucket)
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
        self.replays = 0

    def value(self, candidates: Sequence[Candidate]) -> Units:
        """What the row would have been paid with these causes at work together."""
        return self.due + self.change(candidates, self.key.window)

    def change(self, candidates: Sequence[Candidate], window: SettlementWindow) -> Units:
        """What these causes together change in a window."""
        causes: dict[int, list[Cause]] = {}
        for candidate in candidates:
            for member, cause in candidate.parts:
                causes.setdefault(member, []).append(cause)
        self.replays += len(causes)
        return sum(
            self.members[member].course.paid(window, mine)
            - (
                self._base[member]
                if window == self.key.window
                else self.members[member].course.paid(window)
            )
            for member, mine in causes.items()
        )

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
    amounts: dict[Bucket, Units] = {}
    for bucket, amount in parts:
        amounts[bucket] = amounts.get(bucket, 0) + amount
    return tuple(BucketAmount(bucket, amounts[bucket]) for bucket in amounts)


def joined(one: str | None, other: str | None) -> str | None:
    """The label of two causes together; None where one of them is about single orders."""
    return None if one is None or other is None else " + ".join(sorted((one, other)))


def distinct(explanations: Iterable[Explanation]) -> list[Explanation]:
    """The best explanation of each set of amounts."""
    best: dict[tuple[BucketAmount, ...], Explanation] = {}
    for explanation in sorted(explanations, key=lambda each: each.rank):
        best.setdefault(tuple(sorted(explanation.amounts)), explanation)
    return sorted(best.values(), key=lambda each: each.rank)


def couples(pool: Sequence[Candidate]) -> Iterator[tuple[Candidate, Candidate]]:
    """Pairs of different kinds, and two orders that were left out or counted twice.

    Of a run that is held back nothing is left to change but what is paid beside it.
    """
    for one, other in combinations(pool, 2):
        if one.is_hold or other.is_hold:
            if Bucket.REBATE in (one.bucket, other.bucket):
                yield one, other
        elif one.bucket is not other.bucket or one.bucket is Bucket.MISSING_TRADE:
            yield one, other
