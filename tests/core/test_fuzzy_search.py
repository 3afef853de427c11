"""Finding by a few letters: what is found, what comes first, and in which scripts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.fuzzy_search import FuzzyIndex, fold

TEXTS = (
    "Export settlements", "Settings", "Set aside", "Go to settlements", "Reset", "Profit",
    "Đặng_Văn · 70001", "Crème brûlée", "小明交易员", "김밥한줄", "Ёжик", "ＦＵＬＬ width", "",
)  # fmt: skip


@pytest.fixture
def index() -> FuzzyIndex:
    return FuzzyIndex(TEXTS)


def found(index: FuzzyIndex, typed: str, *, apart: bool = True) -> list[str]:
    return [TEXTS[hit.place] for hit in index.find(typed, 10, apart=apart)]


def test_the_start_of_a_text_comes_before_the_start_of_a_word_and_that_before_the_inside(
    index: FuzzyIndex,
) -> None:
    """Issue 14, palette: word-start bonus; of equals the shorter."""
    ranked = ["Settings", "Set aside", "Export settlements", "Go to settlements", "Reset"]
    assert sorted(found(index, "set"), key=ranked.index) == ranked
    assert found(index, "set")[:2] == ["Settings", "Set aside"]
    assert found(index, "set")[-1] == "Reset"
    assert found(index, "profit") == ["Profit"]


def test_letters_may_stand_apart_in_their_order(index: FuzzyIndex) -> None:
    """Issue 14, palette: subsequence; letters that begin words count for more."""
    assert found(index, "gts") == ["Go to settlements"]
    assert found(index, "exset") == ["Export settlements"]
    assert found(index, "stg") == []  # three letters and three gaps are no abbreviation
    assert found(index, "gts", apart=False) == []


def test_every_word_must_be_found_in_any_order(index: FuzzyIndex) -> None:
    assert found(index, "settle export") == ["Export settlements"]
    assert found(index, "settle profit") == []


@pytest.mark.parametrize(
    ("typed", "text"),
    [
        ("dang van", "Đặng_Văn · 70001"),
        ("70001", "Đặng_Văn · 70001"),
        ("CREME", "Crème brûlée"),
        ("交易", "小明交易员"),
        ("한줄", "김밥한줄"),
        ("ежик", "Ёжик"),
        ("full", "ＦＵＬＬ width"),
    ],
)
def test_case_accents_and_width_do_not_matter(index: FuzzyIndex, typed: str, text: str) -> None:
    """Issue 14, palette: diacritics and case folded, CJK as it stands."""
    assert found(index, typed)[:1] == [text]


def test_a_number_and_a_chinese_word_are_typed_as_they_stand(index: FuzzyIndex) -> None:
    assert found(index, "71") == []
    assert found(index, "小交") == []


def test_nothing_typed_and_nothing_to_search_find_nothing(index: FuzzyIndex) -> None:
    assert found(index, "  ") == []
    assert found(index, "§") == []
    assert FuzzyIndex(()).find("a", 5) == []
    assert len(index) == len(TEXTS)


def test_of_many_equals_those_that_stand_first_are_kept() -> None:
    index = FuzzyIndex([f"copier {number:03}" for number in range(200)])
    assert [hit.place for hit in index.find("copier", 5)] == [0, 1, 2, 3, 4]
    assert [hit.place for hit in index.find("199", 5)] == [199]


def test_folding_leaves_one_kind_of_gap() -> None:
    assert fold("A\0B") == "a b"
    assert fold("Ä\0Ł") == "a l"


@given(st.lists(st.text(max_size=12), min_size=1, max_size=8), st.data())
def test_whatever_stands_in_a_text_is_found(texts: list[str], data: st.DataObject) -> None:
    """Any piece of a text, in whatever script, leads to it."""
    place = data.draw(st.integers(0, len(texts) - 1))
    words = fold(texts[place]).split()
    if words:
        word = data.draw(st.sampled_from(words))
        hits = FuzzyIndex(texts).find(word, len(texts))
        assert place in [hit.place for hit in hits]
