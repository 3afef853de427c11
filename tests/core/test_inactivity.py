"""The rule over columns says of every row what it says of one record."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from profitshare_gui.core.inactivity import (
    MAYBE,
    MISSING,
    NO,
    NO_FIGURE,
    OBSTACLES,
    YES,
    Verdicts,
    judge,
)
from profitshare_gui.core.records import Copier
from profitshare_gui.core.removal import Obstacle, plan_removal
from profitshare_gui.core.rulebook import InactiveRule
from tests.say import usdt

JU = InactiveRule(usdt("100"), inclusive=True, no_positions=True, no_orders=True)
OKX = InactiveRule(usdt("20"), inclusive=False, no_positions=True, no_orders=False)

equities = st.sampled_from([None, 0, usdt("19.99"), usdt("20"), usdt("100"), usdt("100") + 1])
counts = st.sampled_from([None, 0, 1, 5])
people = st.lists(st.tuples(equities, counts, counts), max_size=12)
rules = st.builds(
    InactiveRule,
    equities.filter(lambda each: each is not None),
    st.booleans(),
    st.booleans(),
    st.booleans(),
)


def column(values: list[int | None]) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array([NO_FIGURE if value is None else value for value in values], np.int64)


def judged(
    figures: Sequence[tuple[int | None, int | None, int | None]],
    rule: InactiveRule | None,
    flags: list[int] | None = None,
    *,
    flag_decides: bool = True,
) -> Verdicts:
    return judge(
        rule,
        equity=column([each[0] for each in figures]),
        open_positions=column([each[1] for each in figures]),
        active_orders=column([each[2] for each in figures]),
        removable=np.array(flags or [MAYBE] * len(figures), np.int8),
        flag_decides=flag_decides,
    )


@given(people, st.one_of(st.none(), rules))
def test_columns_are_judged_as_records_are(
    figures: list[tuple[int | None, int | None, int | None]], rule: InactiveRule | None
) -> None:
    """SPEC, Removing inactive copiers: one known failure outweighs all that is unknown."""
    unknown = (None,) * 4
    copiers = [
        Copier._make((str(at), "USDT", None, *each, *unknown, 0)) for at, each in enumerate(figures)
    ]
    plan = plan_removal(copiers, rule)
    told = judged(figures, rule)
    eligible = np.flatnonzero(told.eligible).tolist()
    assert [int(each.copier_id) for each in plan.eligible] == eligible
    for each in plan.not_eligible:
        bits = told.failed[int(each.copier.copier_id)]
        assert each.obstacles == tuple(o for at, o in enumerate(OBSTACLES) if bits >> at & 1)
    assert [int(each.copier.copier_id) for each in plan.unknown] == np.flatnonzero(
        told.unknown
    ).tolist()
    for lacking in plan.unknown:
        bits = told.missing[int(lacking.copier.copier_id)]
        assert lacking.missing == tuple(n for at, n in enumerate(MISSING) if bits >> at & 1)


@pytest.mark.parametrize(("rule", "limit"), [(JU, "100"), (OKX, "20")])
def test_the_limit_itself_is_inactive_where_the_rule_says_so(
    rule: InactiveRule, limit: str
) -> None:
    """SPEC, Removing inactive copiers: JU <= 100, OKX < 20."""
    told = judged([(usdt(limit), 0, 0), (usdt(limit) + 1, 0, 0), (usdt(limit) - 1, 0, 0)], rule)
    assert told.eligible.tolist() == [rule.inclusive, False, True]


def test_each_condition_counts_whom_it_keeps_out() -> None:
    told = judged([(usdt("500"), 1, 0), (usdt("50"), 2, None), (None, 0, 3)], JU)
    kept_out = [told.kept_out(obstacle) for obstacle in OBSTACLES]
    assert kept_out == [1, 2, 1, 0]


def test_the_platforms_own_flag_stands_for_its_rule_but_not_for_an_edited_one() -> None:
    """SPEC, Removing inactive copiers: Bitget's isRemove by API."""
    figures = [(usdt("500"), None, None)] * 3
    flags = [YES, NO, MAYBE]
    assert judged(figures, OKX, flags).eligible.tolist() == [True, False, False]
    told = judged(figures, OKX, flags, flag_decides=False)
    assert told.eligible.tolist() == [False, False, False]
    assert told.kept_out(Obstacle.NOT_REMOVABLE) == 1
    assert judged([(0, 0, 0)], JU, [NO]).eligible.tolist() == [False]
