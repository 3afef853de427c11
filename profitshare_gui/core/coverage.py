"""What the record covers: from when to when it is complete, and where nothing is known."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from profitshare_gui.core.instants import Micros
from profitshare_gui.core.records import Feed, SettlementWindow


class Span(NamedTuple):
    """A half-open stretch of time `[since, until)`; empty unless `since` is before `until`."""

    since: Micros
    until: Micros


def united(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same instants as spans in time order that neither overlap nor touch; empty ones go."""
    whole: list[Span] = []
    for span in sorted(span for span in spans if span.since < span.until):
        if whole and span.since <= whole[-1].until:
            whole[-1] = Span(whole[-1].since, max(whole[-1].until, span.until))
        else:
            whole.append(span)
    return tuple(whole)


def clipped(spans: Iterable[Span], to: Span) -> tuple[Span, ...]:
    """The parts of spans that lie inside `to`, in the order given."""
    parts = (Span(max(span.since, to.since), min(span.until, to.until)) for span in spans)
    return tuple(part for part in parts if part.since < part.until)


def gaps_within(covered: Iterable[Span], wanted: Span) -> tuple[Span, ...]:
    """The parts of `wanted` that no span covers, in time order."""
    gaps: list[Span] = []
    at = wanted.since
    for span in united(clipped(covered, wanted)):
        gaps.append(Span(at, span.since))
        at = span.until
    gaps.append(Span(at, wanted.until))
    return tuple(gap for gap in gaps if gap.since < gap.until)


@dataclass(frozen=True, slots=True)
class Coverage:
    """What is known of an account's record as of one instant.

    `wanted` reaches from the first thing known to that instant. `covered` has, for each feed of
    which anybody ever said how far it is complete, those stretches; a feed that is not in it is
    *unknown*, which is neither complete nor a gap.
    """

    wanted: Span
    covered: Mapping[Feed, tuple[Span, ...]]

    @property
    def is_known(self) -> bool:
        """Whether anybody ever said of any feed how far it is complete."""
        return bool(self.covered)

    def gaps(self, feed: Feed) -> tuple[Span, ...]:
        """Where a feed is known to be incomplete; none where nothing is known about it."""
        if feed not in self.covered:
            return ()
        return gaps_within(self.covered[feed], self.wanted)

    def gaps_of(self, window: SettlementWindow) -> tuple[tuple[Feed, Span], ...]:
        """The gaps that a settlement of this window rests on.

        Orders say what was earned; events say the ratios, the balances and the payouts. A copier
        list is only a reading of one instant.
        """
        inside = Span(window.opens_at, window.cut_off_at)
        return tuple((feed, gap) for feed in RESTED_ON for gap in clipped(self.gaps(feed), inside))


RESTED_ON: Sequence[Feed] = (Feed.ORDERS, Feed.EVENTS)
"""The feeds that a settlement is made of."""
