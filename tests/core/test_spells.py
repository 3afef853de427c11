"""Who copied from when to when, from pieces of evidence in any order."""

from __future__ import annotations

from itertools import pairwise
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.ledger import Ledger
from profitshare_gui.core.spells import (
    Sign,
    SignKind,
    Spell,
    SpellEnd,
    order_signs,
    spell_at,
    spells_of,
    stop_signs,
)
from tests.say import at, event, order

BEGAN, SEEN = SignKind.BEGAN, SignKind.SEEN
STOPPED, GONE = SignKind.STOPPED, SignKind.GONE
NOW = at("2026-04-04 12:00")


def sign(kind: SignKind, day: str, copier_id: str = "ada") -> Sign:
    return Sign(copier_id, at(f"2026-{day} 00:00"), kind)


def spells(*signs: Sign) -> tuple[Spell, ...]:
    return spells_of(signs, NOW)


def test_leaving_and_coming_back_are_two_spells_of_one_person() -> None:
    """Product notes 4.2, L6: rejoin = new spell, same person."""
    first, second = spells(
        sign(BEGAN, "01-01"),
        sign(SEEN, "01-05"),
        sign(STOPPED, "02-01"),
        sign(BEGAN, "03-01"),
        sign(SEEN, "03-02"),
    )
    assert (first.began_at, first.ended_at) == (at("2026-01-01 00:00"), at("2026-02-01 00:00"))
    assert (first.end, first.is_told) == (SpellEnd.STOPPED, True)
    assert first.known_since == at("2026-01-05 00:00")
    assert (second.began_at, second.ended_at) == (at("2026-03-01 00:00"), None)
    assert first.copier_id == second.copier_id


def test_a_list_that_misses_him_later_than_his_stop_ends_nothing_twice() -> None:
    (spell,) = spells(sign(SEEN, "01-01"), sign(STOPPED, "02-01"), sign(GONE, "02-03"))
    assert (spell.ended_at, spell.end) == (at("2026-02-01 00:00"), SpellEnd.STOPPED)


def test_a_beginning_within_a_day_of_an_order_is_the_same_one() -> None:
    """Platforms tell a beginning as a date; an order of the same day may be older than midnight."""
    (spell,) = spells_of(
        [
            Sign("ada", at("2026-01-01 10:00"), SEEN),
            Sign("ada", at("2026-01-02 00:00"), BEGAN),
        ],
        NOW,
    )
    assert spell.began_at == at("2026-01-01 10:00")


def test_a_new_beginning_while_he_is_there_ends_the_old_spell() -> None:
    first, second = spells(sign(BEGAN, "01-01"), sign(BEGAN, "02-01"))
    assert (first.end, first.ended_at) == (SpellEnd.BEGAN_AGAIN, second.began_at)


def test_what_is_later_than_now_is_not_there_yet() -> None:
    """SPEC, Settlement core: nothing after as_of exists."""
    assert spells_of([sign(BEGAN, "05-01")], NOW) == ()


def test_orders_speak_once_at_first_and_once_after_each_end() -> None:
    """After stop_copying the next order starts anew (SPEC, Settlement core)."""
    ledger = Ledger.from_records(
        [
            order("ada", closed="2026-01-10 01:00", opened="2026-01-10 00:00"),
            order("ada", closed="2026-01-11 01:00", opened="2026-01-11 00:00"),
            order("ada", closed="2026-03-11 01:00", opened="2026-03-11 00:00"),
            order("bob", closed="2026-01-11 01:00", opened="2026-01-11 00:00"),
        ],
        [event("stop_copying", "2026-02-01 00:00", "ada")],
    )
    stops = stop_signs(ledger)
    signs = order_signs(ledger, {"ada": [stops[0].at]})
    assert [(each.copier_id, each.at) for each in signs] == [
        ("ada", at("2026-01-10 00:00")),
        ("ada", at("2026-03-11 00:00")),
        ("bob", at("2026-01-11 00:00")),
    ]
    assert len(spells_of([*stops, *signs], NOW)) == 3


def test_which_spell_holds_an_instant() -> None:
    his = spells(sign(BEGAN, "01-01"), sign(STOPPED, "02-01"), sign(BEGAN, "03-01"))
    assert spell_at(his, at("2026-01-15 00:00")) == his[0]
    assert spell_at(his, at("2026-02-01 00:00")) is None
    assert spell_at(his, at("2026-03-15 00:00")) == his[1]
    assert spell_at(his, at("2025-03-15 00:00")) is None


signs = st.lists(
    st.builds(
        Sign,
        st.sampled_from(["ada", "bob"]),
        st.integers(1, 60).map(lambda day: day * DAY),
        st.sampled_from(list(SignKind)),
    ),
    max_size=30,
)


@given(signs, st.randoms())
def test_spells_never_overlap_and_the_order_of_signs_makes_no_difference(
    told: list[Sign], chance: Random
) -> None:
    """SPEC, Sync: the same facts in any order give the same state."""
    found = spells_of(told, NOW)
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert spells_of(shuffled, NOW) == found
    for before, after in pairwise(found):
        if before.copier_id == after.copier_id:
            assert before.ended_at is not None
            assert before.began_at <= before.ended_at <= after.began_at
    assert {spell.copier_id for spell in found} == {
        each.copier_id for each in told if each.kind in (BEGAN, SEEN)
    }
