"""Spans of time: united, clipped, and what is missing between them."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.coverage import Coverage, Span, clipped, gaps_within, united
from profitshare_gui.core.records import Feed, SettlementWindow
from tests.say import at

edges = st.integers(0, 12)
spans = st.builds(Span, edges, edges)
some_spans = st.lists(spans, max_size=6)


def instants(of: list[Span] | tuple[Span, ...]) -> set[int]:
    """Every instant of half-open spans, one by one."""
    return {instant for span in of for instant in range(span.since, span.until)}


@given(some_spans)
def test_the_union_has_the_same_instants_in_as_few_pieces_as_possible(told: list[Span]) -> None:
    """Touching pieces are one: half-open, so [1, 2) and [2, 3) leave nothing out."""
    whole = united(told)
    assert instants(whole) == instants(told)
    assert all(one.until < other.since for one, other in pairwise(whole))
    assert all(span.since < span.until for span in whole)


@given(some_spans, spans)
def test_clipping_keeps_what_lies_inside(told: list[Span], to: Span) -> None:
    assert instants(clipped(told, to)) == instants(told) & instants([to])


@given(some_spans, spans)
def test_gaps_and_what_is_covered_make_up_the_wanted_period(told: list[Span], wanted: Span) -> None:
    """Nothing is both, nothing is neither."""
    gaps = gaps_within(told, wanted)
    assert instants(gaps) == instants([wanted]) - instants(told)
    assert gaps == united(gaps)


def test_nothing_covered_is_one_gap_and_everything_covered_none() -> None:
    wanted = Span(at("2026-03-01 00:00"), at("2026-04-01 00:00"))
    assert gaps_within([], wanted) == (wanted,)
    assert gaps_within([wanted], wanted) == ()


WANTED = Span(at("2026-03-01 00:00"), at("2026-04-01 00:00"))
UNTIL_THE_9TH = Span(at("2026-02-01 00:00"), at("2026-03-09 00:00"))
FROM_THE_11TH = Span(at("2026-03-11 12:00"), at("2026-05-01 00:00"))


def window(opens: str, cut_off: str) -> SettlementWindow:
    return SettlementWindow(at(opens), at(cut_off), at(cut_off))


def test_a_window_rests_on_the_part_of_a_gap_that_lies_in_it() -> None:
    """The gap is from the 9th to noon of the 11th: half-open, so the week before is whole."""
    known = Coverage(WANTED, {Feed.ORDERS: (UNTIL_THE_9TH, FROM_THE_11TH)})
    gap = Span(at("2026-03-09 00:00"), at("2026-03-11 12:00"))
    assert known.gaps(Feed.ORDERS) == (gap,)
    assert known.gaps_of(window("2026-03-02 00:00", "2026-03-09 00:00")) == ()
    assert known.gaps_of(window("2026-03-09 00:00", "2026-03-16 00:00")) == ((Feed.ORDERS, gap),)
    assert known.gaps_of(window("2026-03-10 00:00", "2026-03-11 00:00")) == (
        (Feed.ORDERS, Span(at("2026-03-10 00:00"), at("2026-03-11 00:00"))),
    )
    assert known.gaps_of(window("2026-03-16 00:00", "2026-03-23 00:00")) == ()


def test_a_feed_of_which_nobody_said_anything_is_neither_complete_nor_a_gap() -> None:
    known = Coverage(WANTED, {Feed.EVENTS: (UNTIL_THE_9TH,)})
    assert known.gaps(Feed.ORDERS) == ()
    week = window("2026-03-23 00:00", "2026-03-30 00:00")
    assert [feed for feed, _ in known.gaps_of(week)] == [Feed.EVENTS]
    assert known.is_known
    assert not Coverage(WANTED, {}).is_known


def test_a_copier_list_is_a_reading_of_an_instant_that_no_settlement_rests_on() -> None:
    known = Coverage(WANTED, {Feed.COPIERS: ()})
    assert known.gaps_of(window("2026-03-23 00:00", "2026-03-30 00:00")) == ()
