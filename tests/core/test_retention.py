"""Kaplan-Meier against two worked examples, one of them from the medical literature."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY, Micros
from profitshare_gui.core.retention import Lifetime, Retention, kaplan_meier, lifetimes
from profitshare_gui.core.spells import Spell, SpellEnd
from tests.say import at


def retention(*days: int | str) -> Retention:
    """Say lifetimes in days: `3` ended after three, `"3+"` was still there after three."""
    return kaplan_meier(
        [
            Lifetime(0, int(str(day).removesuffix("+")) * DAY, not str(day).endswith("+"))
            for day in days
        ]
    )


def curve(found: Retention) -> list[tuple[Micros, int]]:
    return [(step.age // DAY, step.staying) for step in found.steps]


def test_the_example_of_the_product_notes() -> None:
    """Product notes 4.2, L6: S = .875 .75 .6 .45 .225 at 2, 3, 5, 8, 9, as lifelines has it.

    By hand: 7/8; × 6/7 = 6/8; × 4/5 = .6 (3⁺ is gone by 5); × 3/4 = .45; × 1/2 = .225 (8⁺ gone).
    """
    found = retention(2, 3, "3+", 5, 8, "8+", 9, "12+")
    assert curve(found) == [(2, 875_000), (3, 750_000), (5, 600_000), (8, 450_000), (9, 225_000)]
    assert [step.at_risk for step in found.steps] == [8, 7, 5, 4, 2]
    assert (found.observed, found.left) == (8, 5)


def test_a_textbook_example() -> None:
    """Remission of 21 patients under 6-MP in weeks (Freireich and others, Blood 21, 1963).

    6, 6, 6, 6⁺, 7, 9⁺, 10, 10⁺, 11⁺, 13, 16, 17⁺, 19⁺, 20⁺, 22, 23, 25⁺, 32⁺, 32⁺, 34⁺, 35⁺.
    By hand: 18/21 = .857143; × 16/17 = .806723; × 14/15 = .752941; × 11/12 = .690196;
    × 10/11 = .627451; × 6/7 = .537815; × 5/6 = .448179. The median is 23.
    """
    ended = (6, 6, 6, 7, 10, 13, 16, 22, 23)
    still = (6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35)
    found = retention(*ended, *(f"{week}+" for week in still))
    assert curve(found) == [
        (6, 857_143),
        (7, 806_723),
        (10, 752_941),
        (13, 690_196),
        (16, 627_451),
        (22, 537_815),
        (23, 448_179),
    ]
    assert found.median == 23 * DAY


def test_the_curve_read_at_an_age() -> None:
    found = retention(2, 3, "3+", 5, 8, "8+", 9, "12+")
    assert found.staying_at(0) == 1_000_000
    assert found.staying_at(2 * DAY) == 875_000
    assert found.staying_at(12 * DAY) == 225_000
    assert found.staying_at(13 * DAY) is None  # nobody was observed for so long


def test_nobody_left_means_no_step_and_no_median() -> None:
    found = retention("5+", "9+")
    assert (found.steps, found.median, found.left) == ((), None, 0)
    assert found.staying_at(9 * DAY) == 1_000_000
    assert kaplan_meier([]).observed == 0


def test_who_is_found_late_counts_from_then_on() -> None:
    """A copier of long standing whom the archive meets late could not have been seen leaving.

    At 5 days only the two who were there from the start are at risk: 1/2; at 20 days the late one
    and the other: 1/2 × 1/2.
    """
    found = kaplan_meier(
        [
            Lifetime(0, 5 * DAY, has_ended=True),
            Lifetime(0, 30 * DAY, has_ended=False),
            Lifetime(10 * DAY, 20 * DAY, has_ended=True),
        ]
    )
    assert [(s.age // DAY, s.at_risk, s.staying) for s in found.steps] == [
        (5, 2, 500_000),
        (20, 2, 250_000),
    ]


def test_spells_as_lifetimes() -> None:
    """Right-censored at now; what was observed for no time says nothing."""
    now = at("2026-04-01 00:00")
    began = at("2026-03-01 00:00")
    ended = Spell("ada", began, False, began, began + 4 * DAY, SpellEnd.STOPPED)
    lasting = Spell("bob", began, True, began + 10 * DAY, None, None)
    told = Spell("cyd", began, True, None, None, None)
    assert lifetimes([ended, lasting, told], now) == [
        Lifetime(0, 4 * DAY, has_ended=True),
        Lifetime(10 * DAY, 31 * DAY, has_ended=False),
    ]


whole_lives = st.lists(
    st.tuples(st.integers(1, 50), st.booleans()).map(lambda t: Lifetime(0, t[0] * DAY, t[1])),
    max_size=40,
)


@given(whole_lives)
def test_it_only_falls_and_without_censoring_it_is_a_count(observed: list[Lifetime]) -> None:
    """Where everybody's end was seen, the estimate is the part that lived longer."""
    found = kaplan_meier(observed)
    levels = [1_000_000, *(step.staying for step in found.steps)]
    assert levels == sorted(levels, reverse=True)
    assert levels[-1] >= 0
    if observed and all(each.has_ended for each in observed):
        for step in found.steps:
            longer = sum(each.to_age > step.age for each in observed)
            assert abs(step.staying - longer * 1_000_000 // len(observed)) <= 1
