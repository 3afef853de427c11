"""Many texts in one piece of memory are told as if each were an object of its own."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.texts import NamesById, Texts, TextsByNumber

SOME = ["Leo", "", "Zoé", "Leo", "鲸鱼 🐋", "eo", "L"]

texts = st.lists(st.text(st.characters(), max_size=4), max_size=30)


@given(texts)
def test_they_come_back_as_they_were(told: list[str]) -> None:
    """Lone halves of characters too, which a broken file may hold."""
    found = Texts.of(told)
    assert list(found) == told
    assert [found[place] for place in range(-len(told), len(told))] == told * 2
    assert len(found) == len(told)


@given(texts, texts, st.integers(0, 30))
def test_a_text_is_found_where_a_list_finds_it(
    told: list[str], others: list[str], start: int
) -> None:
    """Not where it ends one text and begins the next."""
    found = Texts.of(told)
    for wanted in {*told, *others, "", "a"}:
        assert (wanted in found) == (wanted in told)
        if wanted in told[start:]:
            assert found.index(wanted, start) == told.index(wanted, start)
        else:
            with pytest.raises(ValueError):  # noqa: PT011 - the text itself is the message
                found.index(wanted, start)


def test_more_of_them_than_are_put_together_at_once() -> None:
    many = [str(number) * (number % 3) for number in range(12_345)]
    assert list(Texts.of(many)) == many
    assert list(Texts.joined([Texts.of(many[:7]), Texts.of(), Texts.of(many[7:])])) == many
    assert list(Texts.of(many).at([12_344, 1, 1])) == [many[12_344], "1", "1"]
    assert list(Texts.of(many)[10:20:3]) == many[10:20:3]
    with pytest.raises(IndexError):
        Texts.of(many)[12_345]


@given(st.lists(st.tuples(st.text(max_size=3), st.text(max_size=3)), max_size=30))
def test_a_name_is_found_by_its_id(pairs: list[tuple[str, str]]) -> None:
    """Whatever order a server sorts texts in; of two names for one id the last one counts."""
    names = NamesById(Texts.of(each for each, _ in pairs), Texts.of(name for _, name in pairs))
    assert dict(names) == dict(pairs)
    assert names.get("no id of these") is None


def test_none_at_all() -> None:
    assert list(Texts.of()) == []
    assert "" not in Texts.of()
    assert "Leo" in Texts.of(SOME)
    assert dict(NamesById(Texts.of(), Texts.of())) == {}


@given(st.dictionaries(st.integers(0, 50), st.text(max_size=3)), st.lists(st.integers(-1, 60)))
def test_a_text_is_told_by_its_number(of: dict[int, str], wanted: list[int]) -> None:
    numbers = sorted(of)
    found = TextsByNumber(np.array(numbers, np.int64), Texts.of(of[each] for each in numbers))
    assert dict(found.pairs()) == of
    assert len(found) == len(of)
    known = [each for each in wanted if each in of]
    assert found.told(np.array(known, np.int32)) == [of[each] for each in known]
    assert [found[each] for each in known] == [of[each] for each in known]
    for strange in set(wanted) - of.keys():
        with pytest.raises(KeyError):
            found.told(np.array([*known, strange]))
        with pytest.raises(KeyError):
            found[strange]
