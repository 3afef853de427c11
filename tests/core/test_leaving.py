"""Why somebody probably left: each rule speaks, in the order of certainty, or nothing does."""

from __future__ import annotations

from dataclasses import replace

import pytest

from profitshare_gui.core.instants import DAY
from profitshare_gui.core.leaving import Cause, LeavingFacts, LikelyCause, Source, likely_cause
from tests.say import at, share, usdt

BEGAN, END = at("2026-01-01 00:00"), at("2026-03-31 00:00")
NOTHING = LeavingFacts(BEGAN, END)
EMPTY_FOR_14_DAYS = ((END - 20 * DAY, usdt("250")), (END - 14 * DAY, 0), (END - DAY, 0))
FALL = share("12%")


def test_nothing_known_is_said_as_such() -> None:
    assert likely_cause(NOTHING) == LikelyCause(Cause.NOT_KNOWN, Source.NONE)


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        (
            replace(NOTHING, removed_at=(END - DAY,)),
            LikelyCause(Cause.REMOVED_BY_US, Source.OUR_LOG, END - DAY),
        ),
        (
            replace(NOTHING, lead_closed_at=(END - DAY,)),
            LikelyCause(Cause.LEAD_CLOSED, Source.EVENTS, END - DAY),
        ),
        (
            replace(NOTHING, equity=EMPTY_FOR_14_DAYS, removes_unfunded=True),
            LikelyCause(Cause.UNFUNDED, Source.PLATFORM_RULE, END - 14 * DAY, 14),
        ),
        (
            replace(NOTHING, last_lead_order_at=END - 8 * DAY, idle_days=7),
            LikelyCause(Cause.LEAD_IDLE, Source.PLATFORM_RULE, END - 8 * DAY, 8),
        ),
        (
            replace(NOTHING, withdrawals=((END - 3 * DAY, usdt("90")), (END - DAY, usdt("5")))),
            LikelyCause(Cause.WITHDREW, Source.PATTERN, END - DAY, usdt("95")),
        ),
        (
            replace(NOTHING, lead_fall=FALL),
            LikelyCause(Cause.LEAD_DRAWDOWN, Source.PATTERN, figure=FALL),
        ),
        (
            replace(NOTHING, own_fall=FALL, lead_fall=share("9.9%")),
            LikelyCause(Cause.OWN_LOSS, Source.PATTERN, figure=FALL),
        ),
    ],
)
def test_each_rule_speaks_by_itself(facts: LeavingFacts, expected: LikelyCause) -> None:
    """Product notes: rank 10 of the complaints, and G4 on unfunded copiers; JU on idle leads."""
    assert likely_cause(facts) == expected


@pytest.mark.parametrize(
    "facts",
    [
        replace(NOTHING, removed_at=(BEGAN - DAY,)),  # of an earlier stay
        replace(NOTHING, lead_closed_at=(END - 20 * DAY,)),
        replace(NOTHING, equity=EMPTY_FOR_14_DAYS),  # the platform has no such rule
        replace(NOTHING, equity=((END - 13 * DAY, 0),), removes_unfunded=True),
        replace(
            NOTHING,
            equity=((END - 20 * DAY, 0), (END - 2 * DAY, usdt("1"))),
            removes_unfunded=True,
        ),
        replace(NOTHING, last_lead_order_at=END - 6 * DAY, idle_days=7),
        replace(NOTHING, withdrawals=((END - 15 * DAY, usdt("90")),)),
        replace(NOTHING, lead_fall=share("9.9%"), own_fall=0),
    ],
)
def test_what_does_not_reach_a_rule_says_nothing(facts: LeavingFacts) -> None:
    assert likely_cause(facts).cause is Cause.NOT_KNOWN


def test_the_surest_rule_speaks_first() -> None:
    """Our own log is a proof, a pattern is not."""
    everything = replace(
        NOTHING,
        removed_at=(END - DAY,),
        equity=EMPTY_FOR_14_DAYS,
        removes_unfunded=True,
        withdrawals=((END - DAY, usdt("5")),),
        lead_fall=FALL,
        own_fall=FALL,
    )
    assert likely_cause(everything).cause is Cause.REMOVED_BY_US
    assert likely_cause(replace(everything, removed_at=())).cause is Cause.UNFUNDED
    assert likely_cause(replace(everything, removed_at=(), equity=())).cause is Cause.WITHDREW
