"""The search: which causes, one or two together, make what was due into what was paid.

Single causes that come out exactly are looked for first, then pairs, replayed together and not just
added. Beyond two nothing is guessed. Explanations are ranked by: the number of causes; whether the
copier's neighbouring rows bear them out or speak against them; whether the same cause explains
other copiers of the window; the plausibility order of `Bucket`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from itertools import chain

from profitshare_gui.core.money import Units
from profitshare_gui.core.reconciliation_causes import causes_at
from profitshare_gui.core.reconciliation_course import Bucket, Cause
from profitshare_gui.core.reconciliation_explanations import (
    BucketAmount,
    Candidate,
    Explanation,
    Subject,
    couples,
    distinct,
    joined,
    just_added,
    merged,
    one_cause,
    shown,
    singles,
    two_causes,
)
from profitshare_gui.core.reconciliation_members import Member, Members
from profitshare_gui.core.reconciliation_payouts import RowKey, Sums
from profitshare_gui.core.reconciliation_rates import (
    Exchanged,
    Rates,
    coarsest_unit,
    converts,
    fits,
    is_plain,
)
from profitshare_gui.core.records import SettlementWindow

MOST_LOOKED_AT = 1_200_000
"""How many orders are gone through for pairs in one reconciliation; then single causes alone."""
MOST_IN_ROW = 400_000
"""The same for one row, its single causes apart from its pairs."""
ROUND: Units = 10**5
"""Sums of no more than three decimals are come to by chance so easily that one cause proves little:
pairs are looked for as well."""
TRIED_FIRST = 8
"""A cause that explained this many copiers of a window is tried before all others there."""
_MOST_SHOWN = 12
_MOST_MEMBERS = 8
_MOST_SEARCHED = 200
"""In a row of more copiers than this only what happened to all of them is looked for."""
_AFTER = 3
_MOST_FOUND = 400
_MOST_WEIGHED = 40
_STRIDE = 64


class Search:
    """Explains rows one after another, in window order, and learns from each."""

    def __init__(self, sums: Sums, members: Members, rates: Rates) -> None:
        self._sums, self._members, self._rates = sums, members, rates
        self._left = MOST_LOOKED_AT
        self._seen: dict[SettlementWindow, dict[str, int]] = {}
        self._carries: dict[str, set[int]] = {}
        self._known: dict[int, int] = {}
        self.cut_short: set[int] = set()
        """Places of the rows in which not everything was tried."""

    def explain(self, place: int, exchanged: Exchanged | None = None) -> list[Explanation]:
        """Every explanation of one row's difference, best first.

        `exchanged` where the row was paid in another asset at a known rate, but not by that alone.
        """
        key = self._sums.key(place)
        due, paid = int(self._sums.due[place]), int(self._sums.paid[place])
        seen = self._seen.setdefault(key.window, {})
        often = [label for label, count in seen.items() if count >= TRIED_FIRST]
        if often == [Bucket.CONVERSION.value] and converts(due, paid, self._rates.of(key)):
            return [
                Explanation((BucketAmount(Bucket.CONVERSION, paid - due),), (), "conversion", 1)
            ]
        members = self._members_of(key)
        self._known[place] = sum(len(member.found) for member in members)
        subject = Subject(key, due, paid, members, exchanged)
        if not subject.is_sound:
            return []
        explanations = [] if exchanged else self._familiar(subject, frozenset(often))
        if not explanations:
            explanations = self._sought(subject, place)
        explanations = distinct(
            self._weighed(subject, e) for e in distinct(explanations)[:_MOST_FOUND]
        )
        for explanation in explanations:
            if explanation.label is not None:
                seen[explanation.label] = seen.get(explanation.label, 0) + 1
                if explanation.amounts[0].bucket is Bucket.CARRY:
                    self._carries.setdefault(explanation.label, set()).add(place)
        self._remember(subject, explanations)
        return explanations

    def has_learned(self, place: int) -> bool:
        """Whether more is known of a row's copiers than when it was explained."""
        members = self._members_of(self._sums.key(place))
        return sum(len(member.found) for member in members) != self._known.get(place)

    def _members_of(self, key: RowKey) -> list[Member]:
        ids = self._sums.folded.get(key, (key.copier_id,))
        found = (self._members.of(copier_id, key.asset) for copier_id in ids)
        return [member for member in found if member is not None]

    def ranked(self, place: int, explanations: Sequence[Explanation]) -> list[Explanation]:
        """The same, best first by what was seen in other copiers of the window."""
        seen = self._seen.get(self._sums.key(place).window, {})
        weighed = []
        for each in explanations:
            others = seen.get(each.label or "", 1) - 1
            # A rule of losses that a platform has for one row, it has for every row.
            elsewhere = self._carries.get(each.label or "", set()) - {place}
            is_seen = bool(others > 0 or elsewhere) and not each.is_hold and bool(each.label)
            is_proven = each.is_proven or is_seen
            weighed.append(replace(each, seen=others, is_proven=is_proven))
        return shown(weighed, _MOST_SHOWN)

    # -- candidates

    def _candidates(self, subject: Subject) -> list[Candidate]:
        """The causes of every member; those with one label are one cause for the whole row, too."""
        is_crowd = len(subject.members) > _MOST_SEARCHED
        shared: dict[str, list[tuple[int, Cause]]] = {}
        own: list[Candidate] = []
        for number, member in enumerate(subject.members):
            for cause in (*self._causes(subject, member), *member.found):
                if len(subject.members) == 1:
                    own.append(Candidate(cause.bucket, cause.label, ((number, cause),)))
                    continue
                if cause.label is not None:
                    shared.setdefault(cause.label, []).append((number, cause))
                if not is_crowd:
                    own.append(Candidate(cause.bucket, None, ((number, cause),)))
        whole = [
            Candidate(parts[0][1].bucket, label, tuple(parts)) for label, parts in shared.items()
        ]
        return sorted(whole + own, key=lambda candidate: candidate.label is None)

    def _causes(self, subject: Subject, member: Member) -> Iterator[Cause]:
        received = partial(self._received, member, subject.key)
        return causes_at(member, subject.key.window, paid=subject.paid, received=received)

    def _received(self, member: Member, key: RowKey) -> Units:
        places = (
            self._sums.place(key._replace(window=turn.window))
            for turn in member.course.turns
            if turn.is_on and turn.window.pays_at < key.window.pays_at
        )
        return sum(int(self._sums.paid[place]) for place in places if place is not None)

    # -- one cause, two causes

    def _familiar(self, subject: Subject, often: frozenset[str]) -> list[Explanation]:
        """What has explained many copiers of this window already, if it explains this one too."""
        found: list[Explanation] = []
        left = set(often - {bucket.value for bucket in Bucket})
        if len(subject.members) != 1 or not left:
            return found
        for cause in self._causes(subject, subject.members[0]):
            if cause.label in left:
                left.discard(cause.label)
                candidate = Candidate(cause.bucket, cause.label, ((0, cause),))
                if subject.value((candidate,)) == subject.paid:
                    found.append(one_cause(subject, candidate))
                if not left:
                    break
        return found

    def _sought(self, subject: Subject, place: int) -> list[Explanation]:
        due, paid, orders = subject.due, subject.paid, subject.orders()
        if abs(paid - due) <= orders and subject.exchanged is None:
            # No more than what rounding each order down leaves: not worth another name.
            return [Explanation((BucketAmount(Bucket.ROUNDING, paid - due),), (), "rounding", 1)]
        values: dict[Candidate, Units] = {}
        most = subject.cost + MOST_IN_ROW
        for candidate in self._candidates(subject):
            if subject.cost > most:
                self.cut_short.add(place)
                break
            values[candidate] = subject.value((candidate,))
        if subject.exchanged is not None:
            return [*self._then_paid_otherwise(subject, values, orders)]
        found = [one_cause(subject, c) for c, value in values.items() if value == paid]
        weighed = (self._weighed(subject, explanation) for explanation in found[:_MOST_WEIGHED])
        is_round = paid % ROUND == due % ROUND == 0
        is_certain = any(each.is_proven and not each.against for each in weighed) and not is_round
        # A sum that rounding or a rate would come to ends no search: they fit too many.
        found += [
            Explanation((BucketAmount(bucket, paid - due),), (), bucket.value, 1)
            for bucket in self._last_steps(subject, due, paid, orders)
        ]
        if is_plain(due, paid) and not any(each.label == "conversion" for each in found):
            parts = (BucketAmount(Bucket.CONVERSION, paid - due),)
            found.append(Explanation(parts, (), None, 1, is_proven=False))
        if is_certain:
            return found
        found += self._then_paid_otherwise(subject, values, orders)
        before = subject.cost
        pairs, is_whole = self._pairs(subject, values, min(self._left, MOST_IN_ROW))
        self._left -= subject.cost - before
        if not is_whole:
            self.cut_short.add(place)
        return found + pairs

    def _last_steps(
        self, subject: Subject, value: Units, paid: Units, orders: int
    ) -> Iterator[Bucket]:
        """Whether rounding, or a rate, makes a value into what was paid.

        A sum with k decimals is less than 10^-k from what it was before it was rounded. Where each
        order's share was rounded down there are at most as many units between as `orders`; coarser
        rounding order by order is a cause of its own, computed exactly.
        """
        if value == paid:
            return
        if subject.exchanged is not None:
            if fits(value, subject.exchanged.paid, subject.exchanged.rate):
                yield Bucket.CONVERSION
            return
        if abs(value - paid) <= max(coarsest_unit(paid) - 1, orders):
            yield Bucket.ROUNDING
        if converts(value, paid, self._rates.of(subject.key)):
            yield Bucket.CONVERSION

    def _then_paid_otherwise(
        self, subject: Subject, values: dict[Candidate, Units], orders: int
    ) -> Iterator[Explanation]:
        """One cause, and then the sum of it rounded or converted; or both of these."""
        due, paid = subject.due, subject.paid
        for candidate, value in values.items():
            steps = {*self._last_steps(subject, value, paid, orders)}
            change, got = value - due, paid - due
            if candidate.bucket is Bucket.EARLY_TRIGGER and change > 0:
                # Only what the other settlement paid was rounded or converted.
                early = self._rates.of_early(subject.key)
                steps |= {*self._last_steps(subject, change, got, orders)}
                steps |= {Bucket.CONVERSION} if converts(change, got, early) else set()
            if candidate.bucket is Bucket.REBATE and converts(
                due, paid - change, self._rates.of(subject.key)
            ):
                steps.add(Bucket.CONVERSION)
            if change and candidate.label and not steps and is_plain(value, paid):
                parts = merged((candidate.bucket, change), (Bucket.CONVERSION, paid - value))
                yield Explanation(parts, (candidate,), None, 2, is_proven=False)
            for bucket in sorted(steps - {candidate.bucket}) if change else ():
                label = joined(candidate.label, bucket.value)
                parts = merged((candidate.bucket, change), (bucket, paid - value))
                yield Explanation(parts, (candidate,), label, 2)
        for rate in self._rates.of(subject.key):
            converted = due * rate.paid // rate.due
            if abs(converted - paid) < coarsest_unit(paid):
                parts = merged(
                    (Bucket.CONVERSION, converted - due), (Bucket.ROUNDING, paid - converted)
                )
                yield Explanation(parts, (), "conversion + rounding", 2)

    def _pairs(
        self, subject: Subject, values: dict[Candidate, Units], budget: int
    ) -> tuple[list[Explanation], bool]:
        """Pairs that come to what was paid, and whether all were tried."""
        if budget <= 0:
            return [], False
        most = subject.cost + budget
        changed = {c for c, value in values.items() if value != subject.due}
        found: list[Explanation] = []
        if len(subject.members) > 1:
            found += _added(subject, [c for c in values if c in changed], values)
        if len(subject.members) > _MOST_MEMBERS:
            return found, True
        pool = [c for c, value in values.items() if value != subject.paid or c.is_hold]
        if len(subject.members) > 1:
            pool = [c for c in pool if c.label is not None]
        single = singles(subject, pool, values)
        sure = just_added(subject, single, values)
        pairs = chain(sure, couples([c for c in pool if c not in single], [*single]))
        for tried, (one, other) in enumerate(pairs, 1):
            if tried % _STRIDE == 0:
                subject.charge(_STRIDE)
            if subject.cost > most or len(found) > _MOST_FOUND:
                return found, False
            # Two that change nothing alone may do so together only where a due was floored at 0.
            if one in changed or other in changed or not subject.due:
                found += self._together(subject, one, other, values)
        return found, True

    def _together(
        self, subject: Subject, one: Candidate, other: Candidate, values: dict[Candidate, Units]
    ) -> Iterator[Explanation]:
        if not self._may_come_to(subject, one, other, values):
            return
        if subject.value((one, other)) == subject.paid:
            yield two_causes(subject, (one, other), values)
        elif one.is_sum and other.is_sum and subject.value((other, one)) == subject.paid:
            yield two_causes(subject, (other, one), values)

    def _may_come_to(
        self, subject: Subject, one: Candidate, other: Candidate, values: dict[Candidate, Units]
    ) -> bool:
        """False where two causes just add up, and not to what was paid: that needs no replay."""
        if len(subject.members) > 1:
            return True
        far = abs(values[one] + values[other] - subject.due - subject.paid) > 2
        if Bucket.REBATE in (one.bucket, other.bucket):
            return not far or (one.is_sum and other.is_sum)
        if min(values[one], values[other], subject.due) <= 0:
            return True
        return not (far and subject.adds(one.parts[0][1]) and subject.adds(other.parts[0][1])) or (
            not one.parts[0][1].positions.isdisjoint(other.parts[0][1].positions)
        )

    # -- evidence

    def _weighed(self, subject: Subject, explanation: Explanation) -> Explanation:
        """Look at the rows about it: what a cause does to them must be what was paid there."""
        if not (explanation.candidates and explanation.is_proven):
            return explanation
        evidence = against = 0
        is_made_up = False
        for window, is_later in _about(subject):
            place = self._sums.place(subject.key._replace(window=window))
            if place is None:
                continue
            due, paid = int(self._sums.due[place]), int(self._sums.paid[place])
            if is_later and due and not self._sums.payouts[place]:
                continue  # unpaid itself, it says nothing
            difference = paid - due
            change = subject.change(explanation.candidates, window)
            is_made_up |= is_later and (difference > 0 or explanation.is_hold)
            if change:
                evidence += (change == difference) - (difference == 0)
                against += change != difference
            elif difference and explanation.amounts[0].bucket is Bucket.CARRY:
                # A mark that stands elsewhere comes of something; that row may say of what.
                against += 1
        return replace(
            explanation,
            evidence=evidence,
            against=against,
            is_proven=self._is_proven(subject, explanation)
            or evidence > 0
            or (is_made_up and evidence == 0),
        )

    def _is_proven(self, subject: Subject, explanation: Explanation) -> bool:
        """Whether no other row has to bear it out: something was paid, if in another asset."""
        place = self._sums.place(subject.key)
        is_paid = place is not None and bool(self._sums.payouts[place])
        return (is_paid and not explanation.is_hold) or subject.exchanged is not None

    def _remember(self, subject: Subject, explanations: Sequence[Explanation]) -> None:
        for explanation in explanations:
            if not explanation.is_proven:
                continue
            for candidate in explanation.candidates:
                for number, cause in candidate.parts:
                    known = subject.members[number].found
                    if not cause.is_sum and cause not in known and len(known) < _MOST_SHOWN:
                        known.append(replace(cause, label=None, is_hold=False))


def _about(subject: Subject) -> list[tuple[SettlementWindow, bool]]:
    """The window before a row's and the three after it, by its first member's own windows."""
    windows = [turn.window for turn in subject.members[0].course.turns if turn.is_on]
    if subject.key.window not in windows:
        return []
    at = windows.index(subject.key.window)
    before = [(window, False) for window in windows[max(at - 1, 0) : at]]
    return before + [(window, True) for window in windows[at + 1 : at + 1 + _AFTER]]


def _added(
    subject: Subject, changed: Sequence[Candidate], values: dict[Candidate, Units]
) -> list[Explanation]:
    """Pairs of causes in different copiers, which simply add up."""
    by_change: dict[Units, list[Candidate]] = {}
    for candidate in changed:
        by_change.setdefault(values[candidate] - subject.due, []).append(candidate)
    difference = subject.paid - subject.due
    return [
        two_causes(subject, (one, other), values)
        for change, mine in by_change.items()
        if 2 * change <= difference
        for one in mine[:_MOST_SHOWN]
        for other in by_change.get(difference - change, [])[:_MOST_SHOWN]
        if one is not other and not {n for n, _ in one.parts} & {n for n, _ in other.parts}
    ]
