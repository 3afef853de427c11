"""Masks, certainties, and that confirming moves amounts between rows and never changes a sum."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.identity import (
    Candidate,
    Evidence,
    MaskedShare,
    amounts_by_party,
    mask_fits,
    suggest,
    visible_count,
)
from profitshare_gui.core.spells import Spell
from tests.say import at, usdt

PAID_AT = at("2026-03-30 00:03")
LATER = at("2026-04-06 00:03")


def candidate(
    copier_id: str,
    *nicknames: str,
    since: str = "2026-01-01 00:00",
    expected: dict[tuple[str, int], int] | None = None,
) -> Candidate:
    spell = Spell(copier_id, at(since), True, at(since), None, None)
    return Candidate(copier_id, frozenset(nicknames), (spell,), expected or {})


def paid(name: str, amount: str = "1", when: int = PAID_AT) -> MaskedShare:
    return MaskedShare(name, "USDT", usdt(amount), when)


@pytest.mark.parametrize(
    ("mask", "nickname", "fits"),
    [
        ("bre***@gmail.com", "brenda77@gmail.com", True),  # the example of the exchange notes
        ("bre***@gmail.com", "bre@gmail.com", False),  # stars hide at least one character
        ("bre***@gmail.com", "brenda77@gmail.co", False),
        ("BRE***", "brenda", True),
        ("L•••K", "Leo_K", True),
        ("a*b*c", "axbyc", True),
        ("a*b*c", "abc", False),
        ("a*a", "aa", False),
        ("Leo_K", "Leo_K", True),
        ("Leo_K", "Leo_KK", False),
        ("abc…", "abcdef", True),
        ("***", "x", True),
        ("***", "", False),
    ],
)
def test_what_a_mask_hides(mask: str, nickname: str, *, fits: bool) -> None:
    """SPEC, Sync; exchange notes section 3, point 4: nicknames are masked."""
    assert mask_fits(mask, nickname) is fits


@given(st.text("abAB._", min_size=3, max_size=12), st.data())
def test_hiding_any_part_of_a_name_fits_it(nickname: str, data: st.DataObject) -> None:
    first = data.draw(st.integers(0, len(nickname) - 1))
    last = data.draw(st.integers(first + 1, len(nickname)))
    assert mask_fits(f"{nickname[:first]}***{nickname[last:]}", nickname)
    assert visible_count(f"{nickname[:first]}***{nickname[last:]}") <= len(nickname)


def test_a_hostile_mask_costs_no_more_than_its_length() -> None:
    """A pattern that would make a backtracking matcher hang is answered at once."""
    assert not mask_fits("*a" * 2_000, "a" * 4_000 + "b")


@pytest.mark.parametrize(
    ("mask", "certainty", "evidence"),
    [
        ("brenda***", 909_090, Evidence.MASK),  # 1 beside a tenth for a stranger: 1 / 1.1
        ("bre***", 666_666, Evidence.WEAK_MASK),  # three signs are few: 1 / 1.5
    ],
)
def test_one_who_fits_is_suggested_and_never_for_sure(
    mask: str, certainty: int, evidence: Evidence
) -> None:
    candidates = [candidate("1", "brenda77"), candidate("2", "paul")]
    (found,) = suggest(mask, [paid(mask)], candidates)
    assert (found.copier_id, found.certainty) == ("1", certainty)
    assert found.evidence == (evidence, Evidence.COPIED_THEN)


def test_two_who_fit_share_the_certainty() -> None:
    """1 / (1 + 1 + 0.1) each, the lower id first."""
    found = suggest(
        "brenda***",
        [paid("brenda***")],
        [candidate("2", "brenda99"), candidate("1", "brenda77")],
    )
    assert [each.copier_id for each in found] == ["1", "2"]
    assert {each.certainty for each in found} == {476_190}


def test_amounts_tell_two_apart() -> None:
    """2 fits against 2 misses: 4² to 2⁻², beside ½: 16 / 16.75 and ¼ / 16.75."""
    shares = [paid("bre***", "9.8"), paid("bre***", "5.1", LATER)]
    his = {("USDT", PAID_AT): usdt("10"), ("USDT", LATER): usdt("5")}
    others = {("USDT", PAID_AT): usdt("100"), ("USDT", LATER): usdt("50")}
    first, second = suggest(
        "bre***",
        shares,
        [
            candidate("1", "brenda", expected=others),
            candidate("2", "brenton", expected=his),
        ],
    )
    assert (first.copier_id, second.copier_id) == ("2", "1")
    assert Evidence.AMOUNTS_FIT in first.evidence
    assert Evidence.AMOUNTS_DIFFER in second.evidence
    assert (first.certainty, second.certainty) == (955_223, 14_925)


def test_who_began_after_a_share_was_paid_is_out() -> None:
    """Time of following is evidence: nobody pays before he copies."""
    assert (
        suggest(
            "brenda***",
            [paid("brenda***")],
            [candidate("1", "brenda77", since="2026-04-02 00:00")],
        )
        == ()
    )


def test_an_old_nickname_still_fits() -> None:
    """Renames keep one person: every name he ever had counts."""
    (found,) = suggest("oldname", [paid("oldname")], [candidate("1", "newname", "oldname")])
    assert (found.copier_id, found.evidence[0]) == ("1", Evidence.SAME_NAME)


def test_a_name_of_two_people_is_certain_of_nobody() -> None:
    """Two copiers can share one nickname: two rows of one instant are of two people."""
    shares = [paid("Leo_K", "1"), paid("Leo_K", "2")]
    (found,) = suggest("Leo_K", shares, [candidate("1", "Leo_K")])
    assert Evidence.NAMESAKES in found.evidence
    assert found.certainty < 500_000


def test_a_copier_without_a_name_is_possible_and_hardly_likely() -> None:
    (found,) = suggest("brenda***", [paid("brenda***")], [candidate("1")])
    assert found.evidence[0] is Evidence.NAME_UNKNOWN
    assert found.certainty == 47_619  # 1/200 beside a tenth


names = st.sampled_from(["bre***", "pa*l", "Leo_K", "***"])
copier_ids = st.sampled_from(["1", "2", "3"])
share_rows = st.lists(
    st.builds(
        MaskedShare,
        names,
        st.sampled_from(["USDT", "BTC"]),
        st.integers(-(10**12), 10**12),
        st.one_of(st.none(), st.just(PAID_AT)),
    ),
    max_size=20,
)


@given(share_rows, st.dictionaries(names, copier_ids))
def test_confirming_changes_no_sum(shares: list[MaskedShare], confirmed: dict[str, str]) -> None:
    """SPEC, Sync; step 7: never merge money silently. Sums of each asset are what they were."""
    before, after = amounts_by_party(shares, {}), amounts_by_party(shares, confirmed)
    for asset in ("USDT", "BTC"):
        assert sum(a for (_, of), a in after.items() if of == asset) == sum(
            a for (_, of), a in before.items() if of == asset
        )
    for name in {share.name for share in shares} - confirmed.keys():
        for asset in ("USDT", "BTC"):  # who is not confirmed is shown as before
            key = (("", name), asset)
            assert after.get(key) == before.get(key)


@given(share_rows, st.dictionaries(names, copier_ids), names)
def test_taking_one_word_back_restores_what_was_shown(
    shares: list[MaskedShare], confirmed: dict[str, str], name: str
) -> None:
    """Confirmed and undone is as if nothing had been said."""
    without = {key: value for key, value in confirmed.items() if key != name}
    with_it = {**without, name: "3"}
    undone = {key: value for key, value in with_it.items() if key != name}
    assert amounts_by_party(shares, undone) == amounts_by_party(shares, without)


@given(share_rows, st.lists(st.tuples(copier_ids, st.text("brendapul*", max_size=6)), max_size=6))
def test_certainties_never_add_up_to_more_than_all(
    shares: list[MaskedShare], told: list[tuple[str, str]]
) -> None:
    known: dict[str, list[str]] = {}
    for copier_id, nickname in told:
        known.setdefault(copier_id, []).append(nickname)
    candidates = [candidate(copier_id, *his) for copier_id, his in known.items()]
    for name in {share.name for share in shares}:
        found = suggest(name, shares, candidates)
        assert sum(each.certainty for each in found) <= 1_000_000
        assert [each.certainty for each in found] == sorted(
            (each.certainty for each in found), reverse=True
        )
