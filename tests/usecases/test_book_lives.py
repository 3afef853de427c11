"""The books through thousands of lives of an account: what one in ten thousand shows."""

from __future__ import annotations

from itertools import count

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from profitshare_gui.store.store import Store
from tests.core.worlds import EXAMPLES
from tests.usecases.book_lives import LIVED_BY, account_in, live

LIVES = max(EXAMPLES, 20_000)
"""Lives of one run, of all rules together; `PROFITSHARE_EXAMPLES` asks for more."""


@pytest.mark.slow
@pytest.mark.parametrize("name", sorted(LIVED_BY))
def test_books_agree_with_everything_settled_anew_through_thousands_of_lives(name: str) -> None:
    """Step 3, incremental: the full recompute stays as the audit and must agree.

    Other lives in every run, also in the CI, where the few of `test_bookkeeping` are always the
    same. They follow one another in one archive, which is quicker than one for each.
    """
    store, number = Store.in_memory(), count()

    @settings(
        max_examples=-(-LIVES // len(LIVED_BY)),
        derandomize=False,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )
    @given(data=st.data())
    def lives(data: st.DataObject) -> None:
        live(data, store, account_in(store, f"life {next(number)}"), LIVED_BY[name])

    lives()
    store.close()
