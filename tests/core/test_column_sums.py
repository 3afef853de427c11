"""Sums and medians of the figures that are known, exact beyond 64 bits."""

from __future__ import annotations

import statistics

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.column_sums import Summed, summed
from profitshare_gui.core.inactivity import NO_FIGURE

figures = st.integers(-(2**63) + 1, 2**63 - 1)


@given(st.lists(figures, min_size=1), st.integers(0, 3))
def test_the_sum_is_pythons_own_and_the_median_the_middle(known: list[int], unknown: int) -> None:
    """Product notes 3.3: count, sum and median; what nobody knows is left out, never 0."""
    column = np.array([*known, *[NO_FIGURE] * unknown], np.int64)
    middle = statistics.median_low(known) + statistics.median_high(known)
    assert summed(column) == Summed(len(known), sum(known), middle // 2)


def test_of_nothing_known_there_is_no_sum() -> None:
    assert summed(np.array([NO_FIGURE], np.int64)) is None
    assert summed(np.zeros(0, np.int64)) is None
