"""Cohorts by the month of joining, and churn after a drawdown with its interval."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.churn import churn_after_drawdown, drawdowns_of, wilson
from profitshare_gui.core.cohorts import cohorts
from profitshare_gui.core.instants import DAY, HOUR, WEEK
from profitshare_gui.core.performance import fine
from profitshare_gui.core.performance_measures import EquityCurve
from profitshare_gui.core.spells import Spell, SpellEnd
from tests.say import at, usdt

NOW = at("2026-04-04 12:00")


def spell(copier_id: str, began: str, ended: str | None = None) -> Spell:
    began_at = at(f"{began} 00:00")
    if ended is None:
        return Spell(copier_id, began_at, False, began_at, None, None)
    return Spell(copier_id, began_at, False, began_at, at(f"{ended} 00:00"), SpellEnd.STOPPED)


SPELLS = [
    spell("ada", "2026-01-05"),
    spell("bob", "2026-01-20", "2026-02-10"),
    spell("bob", "2026-03-15"),
    spell("cyd", "2026-01-31", "2026-03-01"),
    spell("dan", "2026-03-02"),
]


def test_a_cohort_counts_who_copies_at_the_end_of_each_month() -> None:
    """Product notes 4.2, L7.

    January's three: all in January; ada and cyd at the end of February, for bob had left; ada and
    bob, who came back, in March; both now.
    """
    january, march = cohorts(
        SPELLS,
        NOW,
        0,
        equity={"ada": usdt("100"), "bob": None, "dan": usdt("7")},
        share={"ada": usdt("3"), "cyd": usdt("1.5")},
    )
    assert (january.month_at, january.joined) == (at("2026-01-01 00:00"), 3)
    assert january.copying == (3, 2, 2, 2)
    assert (january.equity, january.equity_unknown) == (usdt("100"), 1)
    assert january.share == usdt("4.5")
    assert (march.month_at, march.joined, march.copying) == (at("2026-03-01 00:00"), 1, (1, 1))
    assert march.now == 1


def test_months_are_those_of_the_platforms_clock() -> None:
    """At UTC+8 the evening of 31 January belongs to February."""
    late = Spell("ada", at("2026-01-31 17:00"), False, at("2026-01-31 17:00"), None, None)
    (utc,) = cohorts([late], NOW, 0, equity={}, share={})
    (china,) = cohorts([late], NOW, 8 * HOUR, equity={}, share={})
    assert utc.month_at == at("2026-01-01 00:00")
    assert china.month_at == at("2026-02-01 00:00+08:00")


def test_nobody_makes_no_cohort() -> None:
    assert cohorts([], NOW, 0, equity={}, share={}) == ()


days = st.integers(0, 400)


@given(st.lists(st.tuples(st.sampled_from("abcdef"), days, st.integers(1, 90)), max_size=12))
def test_everybody_is_in_one_cohort(told: list[tuple[str, int, int]]) -> None:
    """Product notes 4.2, L7: rows sum to joiners."""
    start = at("2025-01-15 00:00")
    found = [
        Spell(name, start + day * DAY, False, start, start + (day + length) * DAY, SpellEnd.STOPPED)
        for name, day, length in told
    ]
    rows = cohorts(found, NOW, 0, equity={}, share={})
    assert sum(row.joined for row in rows) == len({name for name, _, _ in told})


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [
        # Newcombe, Statistics in Medicine 17 (1998), table I, method 3 (score).
        (81, 263, 255_300, 366_200),
        (15, 148, 62_400, 160_500),
        (0, 20, 0, 161_100),
        (1, 29, 6_100, 171_800),
    ],
)
def test_wilsons_interval(hits: int, trials: int, low: int, high: int) -> None:
    """Four published intervals, each printed with four decimals."""
    lowest, highest = wilson(hits, trials)
    assert abs(lowest - low) <= 50
    assert abs(highest - high) <= 50


def curve(*levels: str) -> EquityCurve:
    start = at("2026-03-02 00:00")
    amounts = tuple(fine(usdt(level)) for level in levels)
    instants = tuple(start + day * DAY for day in range(len(levels)))
    return EquityCurve(instants, amounts, tuple(0 for _ in levels))


def test_a_drawdown_is_measured_from_the_peak_of_the_chained_return() -> None:
    """1000 → 1250 → 1000 is 20 % below the peak, → 1125 is 10 %; a withdrawal is none."""
    assert drawdowns_of(curve("1000", "1250", "1000", "1125")).depth == (0, 0, 200_000, 100_000)
    moved = curve("1000", "500")
    withdrawn = EquityCurve(moved.at, moved.equity, (0, fine(usdt("-500"))))
    assert drawdowns_of(withdrawn).depth == (0, 0)
    assert drawdowns_of(EquityCurve((), (), ())).depth == ()


def test_nothing_is_chained_beyond_an_empty_account() -> None:
    found = drawdowns_of(curve("1000", "0", "500"))
    assert found.depth == (0, 1_000_000)
    assert found.at_instant(at("2026-03-03 00:00")) == 1_000_000
    assert found.at_instant(at("2026-03-07 00:00")) is None  # older than three days


def test_who_left_within_the_week_counts_in_the_group_it_began_with() -> None:
    """Product notes 4.2, L8: a week at the peak, then two 20 % below it; bob leaves then."""
    first = at("2026-03-02 00:00")
    readings = curve(*(["1000"] * 7 + ["800"] * 7))
    copiers = [spell("ada", "2026-03-01"), spell("bob", "2026-03-01", "2026-03-12")]
    groups, unknown = churn_after_drawdown(copiers, drawdowns_of(readings), first, first + 4 * WEEK)
    assert unknown == 1  # nobody knows the equity of the fourth week
    by_low = {group.low: group for group in groups}
    assert (by_low[0].weeks, by_low[0].left, by_low[0].rate) == (2, 0, 0)
    assert by_low[0].highest is not None
    assert by_low[0].highest > 0  # 0 events is never "0 %" bare
    assert (by_low[200_000].weeks, by_low[200_000].left) == (3, 1)
    assert by_low[200_000].rate == 333_333
    assert by_low[50_000].rate is by_low[50_000].lowest is None
