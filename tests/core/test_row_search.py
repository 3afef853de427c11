"""Searching many rows as one array of bytes finds what Python's own `in` finds."""

from __future__ import annotations

from hypothesis import example, given
from hypothesis import strategies as st

from profitshare_gui.core.row_search import RowSearch

words = st.text(st.sampled_from("abAB 晚风é-"), max_size=6)


@given(st.lists(st.lists(words, min_size=1, max_size=3), max_size=12), words)
@example([["ab", "ba"], ["b"]], "bb")
@example([["a"], ["b"]], "ab")
def test_a_row_is_found_by_a_part_of_one_of_its_texts(rows: list[list[str]], wanted: str) -> None:
    """No text reaches into the next one, and none into the next row."""
    found = RowSearch(rows).holding(wanted).tolist()
    folded = wanted.casefold()
    assert found == [any(folded in word.casefold() for word in row) for row in rows]


def test_half_a_surrogate_pair_is_searched_without_complaint() -> None:
    """A name from JSON may hold one, and UTF-8 cannot."""
    search = RowSearch([["\ud83d broken"], ["whole"]])
    assert search.holding("broken").tolist() == [True, False]
    assert search.holding("\ud83d").tolist() == [True, False]
